"""The frame: files that are held over a page's name open the page, those that go by do not, and none is taken there."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def files(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "memo.txt"))])
    return data


def hold(target, data):
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NOTHING)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_files_held_over_a_page_open_it_and_are_not_taken_there(measured, qtbot, files):
    measured.go("overview")
    documents = measured._sidebar.buttons["documents"]
    assert hold(documents, files)
    qtbot.waitUntil(lambda: measured.page == "documents")
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, files, LEFT, NOTHING)
    QApplication.sendEvent(documents, drop)
    assert not drop.isAccepted()
    assert not measured.session.jobs.busy


def test_files_that_go_by_open_nothing(measured, qtbot, files):
    measured.go("overview")
    documents, values = (measured._sidebar.buttons[name] for name in ("documents", "values"))
    assert hold(documents, files)
    QApplication.sendEvent(documents, QDragLeaveEvent())
    assert hold(values, files)
    qtbot.waitUntil(lambda: measured.page == "values")
    assert "documents" not in measured.pages


def test_words_held_over_a_page_open_nothing(measured):
    data = QMimeData()
    data.setText("Zorg")
    assert not hold(measured._sidebar.buttons["documents"], data)
