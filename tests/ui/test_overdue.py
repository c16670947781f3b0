"""The day on which texts must be gone: asked at every opening, nothing chosen beforehand, nothing done by itself."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from ui.dialogs.overdue import OverdueQuestion
from ui.widgets.help import Note


@pytest.fixture
def overdue(measured):
    """A window on a workspace whose day has come, before it is opened anew."""
    measured.session.workspace.retention = date(2026, 1, 31)
    path = measured.session.path
    measured.session.close()
    return measured, path


def answered(monkeypatch, how):
    asked = []

    def answer(question):
        asked.append(question)
        return how(question)

    monkeypatch.setattr(OverdueQuestion, "exec", answer)
    return asked


def test_nothing_is_chosen_beforehand_and_a_reason_is_needed(qtbot):
    question = OverdueQuestion("Vermeulen", "31 January 2026")
    qtbot.addWidget(question)
    question.show()
    assert not question.go.isEnabled()
    assert not question.delete.isChecked()
    assert not question.keep.isChecked()
    assert any("31 January 2026" in each.text() for each in question.findChildren(QLabel))
    question.keep.click()
    assert not question.go.isEnabled()
    QTest.keyClicks(question.reason, "  ")
    assert not question.go.isEnabled()
    QTest.keyClicks(question.reason, "Second measurement")
    assert question.go.isEnabled()
    assert question.until > date.today()  # noqa: DTZ011 (the day where the user is)
    question.delete.click()
    assert question.go.isEnabled()
    assert not question.reason.isEnabled()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.result() == QDialog.DialogCode.Rejected


def test_who_decides_later_is_told_and_asked_again(overdue, monkeypatch, settle):
    window, path = overdue
    asked = answered(monkeypatch, lambda _question: QDialog.DialogCode.Rejected)
    for times in (1, 2):
        window.session.open(path)
        settle(window)
        assert len(asked) == times
        assert any("still there" in note.accessibleName() for note in window.findChildren(Note))
        assert len(window.session.documents) == 10
        assert window.session.workspace.retention == date(2026, 1, 31)
        window.session.close()


def test_deleting_deletes(overdue, monkeypatch, settle):
    window, path = overdue

    def delete(question):
        question.delete.setChecked(True)
        return QDialog.DialogCode.Accepted

    answered(monkeypatch, delete)
    window.session.open(path)
    settle(window)
    assert window.session.documents == ()
    assert not window.session.overdue


def test_keeping_longer_keeps_the_reason_and_settings_show_it(overdue, monkeypatch, settle):
    window, path = overdue
    until = date.today() + timedelta(days=40)  # noqa: DTZ011 (the day where the user is)

    def keep(question):
        question.keep.setChecked(True)
        question.day.setDate(QDate(until.year, until.month, until.day))
        question.reason.setText("A second measurement follows")
        return QDialog.DialogCode.Accepted

    asked = answered(monkeypatch, keep)
    window.session.open(path)
    settle(window)
    assert window.session.workspace.retention == until
    assert len(window.session.documents) == 10
    window.go("settings")
    page = window.pages["settings"]
    assert any("A second measurement follows" in each.text() for each in page.findChildren(QLabel))
    assert page.keep.isEnabled()
    window.session.close()
    window.session.open(path)
    settle(window)
    assert len(asked) == 1


def test_settings_change_nothing_that_is_overdue(overdue, monkeypatch, settle):
    window, path = overdue
    answered(monkeypatch, lambda _question: QDialog.DialogCode.Rejected)
    window.session.open(path)
    settle(window)
    window.go("settings")
    page = window.pages["settings"]
    assert not page.keep.isEnabled()
    assert not page.day.isEnabled()
    assert page.day.date() == QDate(2026, 1, 31)
    assert any("That day has come" in each.text() for each in page.findChildren(QLabel))
