"""Changing several documents: what they share is shown, what is typed is ticked, what is ticked is changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from brandcheck.model import DocumentStatus, DocumentSummary, Side
from ui.dialogs.edit_documents import Changes, EditDocuments


def document(identity, side=Side.INSIDE, department="HR", channel="memo", date="2026-03-14"):
    path = f"{side}/{identity}.docx"
    return DocumentSummary(
        identity, side, path, f"Titel {identity}", date, department, channel, "nl", 9, 8, DocumentStatus.READ, None, ""
    )


SAME = (document("1"), document("2"))
MIXED = (document("1"), document("3", Side.OUTSIDE, "Communicatie", "website", None))


@pytest.fixture
def open_dialog(qtbot):
    def make(chosen, documents=(*SAME, *MIXED)):
        dialog = EditDocuments(chosen, documents, "nl")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_what_they_share_is_shown_and_nothing_is_ticked(open_dialog):
    dialog = open_dialog(SAME)
    shown = (dialog.department.words, dialog.channel.channel, dialog.day.day, dialog.side.currentData())
    assert shown == ("HR", "memo", "2026-03-14", Side.INSIDE)
    assert dialog.changes == Changes()
    assert not dialog.keep.isEnabled()


def test_what_differs_is_left_open(open_dialog):
    dialog = open_dialog(MIXED)
    assert (dialog.department.words, dialog.channel.words, dialog.day.text()) == ("", "", "")
    assert dialog.side.currentIndex() < 0
    assert "stays" in dialog.day.placeholderText()


def test_typing_ticks_and_only_that_is_changed(open_dialog):
    dialog = open_dialog(MIXED)
    QTest.keyClicks(dialog.channel.lineEdit(), "notulen")
    QTest.keyClicks(dialog.day, "1-4-2026")
    assert dialog.changes == Changes({"channel": "minutes", "date": "2026-04-01"})
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.result() == EditDocuments.DialogCode.Accepted


def test_a_ticked_field_that_is_empty_is_emptied(open_dialog):
    dialog = open_dialog(SAME)
    dialog.day.selectAll()
    QTest.keyClick(dialog.day, Qt.Key.Key_Delete)
    dialog.department.lineEdit().selectAll()
    QTest.keyClick(dialog.department.lineEdit(), Qt.Key.Key_Delete)
    assert dialog.changes == Changes({"department": "", "date": None})


def test_no_day_and_no_side_cannot_be_kept(open_dialog):
    dialog = open_dialog(MIXED)
    QTest.keyClicks(dialog.day, "morgen")
    assert not dialog.keep.isEnabled()
    assert "14-3-2026" in dialog.fault.text()
    dialog.ticks["date"].setChecked(False)
    dialog.ticks["side"].setChecked(True)
    assert not dialog.keep.isEnabled()
    QTest.keyClick(dialog.side, Qt.Key.Key_Down)
    assert dialog.changes == Changes({}, Side.OUTSIDE)
    assert dialog.keep.isEnabled()


def test_the_title_is_only_asked_of_one(open_dialog):
    assert "title" not in open_dialog(SAME).ticks
    one = open_dialog(SAME[:1])
    one.title_field.selectAll()
    QTest.keyClicks(one.title_field, "Nieuw")
    assert one.changes == Changes({"title": "Nieuw"})


def test_departments_and_channels_in_use_are_suggested(open_dialog):
    dialog = open_dialog(SAME)
    departments = [dialog.department.itemText(at) for at in range(dialog.department.count())]
    assert departments == ["Communicatie", "HR"]
    assert "notulen" in [dialog.channel.itemText(at) for at in range(dialog.channel.count())]
