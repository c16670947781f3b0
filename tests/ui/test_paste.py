"""Pasting: a text and its side are enough; the rest is asked, and nothing is guessed about the side."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from brandcheck.model import Side
from ui.dialogs.paste import PasteText, ask_paste

TEXT = "Wij houden van ons vak.\nVragen stel je aan je teamleider."


@pytest.fixture
def dialog(qtbot):
    made = PasteText((), "en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_what_is_missing_until_there_is_a_text_and_a_side(dialog):
    assert not dialog.add.isEnabled()
    assert dialog.missing.text() == "Paste a text first."
    dialog.text.setPlainText(TEXT)
    assert dialog.side is None
    assert "side" in dialog.missing.text()
    QTest.keyClick(dialog.outside, Qt.Key.Key_Space)
    assert dialog.add.isEnabled()
    assert dialog.form == (TEXT, Side.OUTSIDE, "", "", "", None)


def test_all_that_is_known_goes_along_in_the_engine_s_words(dialog):
    dialog.text.setPlainText(TEXT)
    QTest.keyClick(dialog.inside, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.title_field, " Memo  normen ")
    QTest.keyClicks(dialog.channel.lineEdit(), "Minutes")
    QTest.keyClicks(dialog.department.lineEdit(), "HR")
    QTest.keyClicks(dialog.day, "14-3-2026")
    assert dialog.form == (TEXT, Side.INSIDE, "Memo normen", "HR", "minutes", "2026-03-14")


def test_inside_is_told_what_to_mind(dialog):
    QTest.keyClick(dialog.inside, Qt.Key.Key_Space)
    assert "never for judging employees" in dialog.mind.text()
    assert "management's voice" in dialog.mind.text()
    QTest.keyClick(dialog.outside, Qt.Key.Key_Space)
    assert "not the organisation" in dialog.mind.text()


def test_a_day_that_is_none_is_said(dialog):
    dialog.text.setPlainText(TEXT)
    QTest.keyClick(dialog.outside, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.day, "ooit")
    assert not dialog.add.isEnabled()
    assert "14-3-2026" in dialog.missing.text()


def test_what_is_pasted_loses_its_markup(dialog):
    data = QMimeData()
    data.setHtml("<b>Vet</b> en <i>schuin</i>")
    data.setText("Vet en schuin")
    QApplication.clipboard().setMimeData(data)
    dialog.text.paste()
    assert dialog.text.toPlainText() == "Vet en schuin"


def test_tab_leaves_the_text(dialog, qtbot):
    dialog.activateWindow()
    dialog.text.setFocus()
    qtbot.waitUntil(dialog.text.hasFocus)
    QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
    assert not dialog.text.hasFocus()
    assert dialog.text.toPlainText() == ""


def test_a_pasted_text_becomes_a_document(measured, settle, monkeypatch):
    def fill(dialog):
        dialog.text.setPlainText(TEXT)
        dialog.inside.setChecked(True)
        dialog.title_field.setText("Geplakt")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PasteText, "exec", fill)
    measured.go("documents")
    measured.action("paste").trigger()
    settle(measured)
    found = next(each for each in measured.session.documents if each.title == "Geplakt")
    assert (found.side, found.sentences) == (Side.INSIDE, 2)


def test_nothing_is_given_when_it_is_put_aside(measured, monkeypatch):
    monkeypatch.setattr(PasteText, "exec", lambda _self: QDialog.DialogCode.Rejected)
    assert ask_paste(measured, measured.session) is None
