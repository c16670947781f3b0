"""The window on a real organisation: dropped, measured, reported, cancelled, refused."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from brandcheck.wording import wording
from tests.end_to_end.organisation import write_organisation
from ui.main_window import MainWindow

MINUTE = 60_000
WORDS = wording("app", "nl")


@pytest.fixture
def window(qtbot):
    window = MainWindow("nl")
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def folder(tmp_path):
    return write_organisation(tmp_path / "org")


def drop(page, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def settle(window, qtbot):
    """Wait until the job has ended; give the page it ended on."""
    qtbot.waitUntil(lambda: window.page is not window.busy_page, timeout=2 * MINUTE)
    return window.page


def test_a_dropped_folder_ends_in_its_gaps_and_a_report(window, folder, qtbot, tmp_path):
    drop(window.start_page, folder)
    assert settle(window, qtbot) is window.result_page, window.start_page.note.text()
    assert window.result_page.heading.text() == "Vermeulen Installatie"
    assert window.result_page.table.item(0, 0).text() == "Vakmanschap met passie"
    assert window.result_page.table.item(0, 1).text() in wording("words", "nl").values()
    assert "inside/99-kapot.docx" in window.result_page.remarks.toPlainText()

    target = tmp_path / "rapport.pdf"
    window.save_report(target)
    assert settle(window, qtbot) is window.result_page
    assert str(target) in window.result_page.note.text()
    assert target.read_bytes().startswith(b"%PDF")


def test_cancel_returns_to_the_start_and_says_so(window, folder, qtbot):
    window.check(folder)
    assert window.page is window.busy_page
    qtbot.mouseClick(window.busy_page.cancel, Qt.MouseButton.LeftButton)
    assert settle(window, qtbot) is window.start_page
    assert window.start_page.note.text() == WORDS["cancelled"]


def test_a_folder_without_values_gets_the_remedy(window, folder, qtbot):
    (folder / "org.json").unlink()
    window.check(folder)
    assert settle(window, qtbot) is window.start_page
    assert "kernwaarden.docx" in window.start_page.note.text()


def test_a_file_is_no_folder(window, folder):
    drop(window.start_page, folder / "org.json")
    drop(window.start_page, folder, folder / "inside")
    assert window.page is window.start_page


def test_a_name_is_text_and_never_markup(window, folder, qtbot):
    file = folder / "org.json"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Vermeulen Installatie", "<b>Vet</b> & co"), encoding="utf-8"
    )
    window.check(folder)
    assert settle(window, qtbot) is window.result_page, window.start_page.note.text()
    assert window.result_page.heading.text() == "<b>Vet</b> & co"
    assert window.result_page.heading.textFormat() is Qt.TextFormat.PlainText


def test_closing_while_busy_leaves_nothing_running(window, folder):
    window.check(folder)
    window.close()
    assert window._thread.isFinished()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_can_be_reached_by_keyboard(qtbot, language):
    window = MainWindow(language)
    qtbot.addWidget(window)
    buttons = window.findChildren(QPushButton)
    assert len(buttons) == 5
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert "&" in button.text(), button.text()
