"""The privacy question: asked once before the first inside text, answered in three presses, printed in the report."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from brandcheck.model import Organisation, Privacy, Side
from ui.dialogs.privacy import PrivacyQuestion, ask_privacy

GIVEN = Privacy("Doel", "Gerechtvaardigd belang, 2025", "Verteld in het overleg", "2026-02-01")


@pytest.fixture
def question(qtbot):
    made = PrivacyQuestion("en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_three_presses_are_enough(question):
    assert not question.keep.isEnabled()
    assert question.missing.text() == "Choose the legal basis."
    QTest.keyClick(question.basis, Qt.Key.Key_Down)
    assert "wrote that down" in question.basis_help.text()
    QTest.keyClick(question.notice, Qt.Key.Key_Down)
    assert question.keep.isEnabled()
    QTest.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert question.result() == QDialog.DialogCode.Accepted
    answer = question.answer
    assert answer.legal_basis == "Legitimate interest"
    assert answer.notice == "A message on the intranet or by mail before the check"
    assert answer.works_council is None
    assert "organisation as a whole" in answer.purpose


def test_it_says_what_it_is_for(question):
    words = "\n".join(each.text() for each in question.findChildren(QLabel))
    for said in ("printed in the report", "No person is ever a unit", "not for judging employees", "Settings"):
        assert said in words


def test_the_works_council_needs_its_day_and_not_one_to_come(question):
    QTest.keyClick(question.basis, Qt.Key.Key_Down)
    QTest.keyClick(question.notice, Qt.Key.Key_Down)
    assert not question.council_day.isEnabled()
    QTest.mouseClick(question.council, Qt.MouseButton.LeftButton, pos=question.council.rect().center())
    assert "day of the works council" in question.missing.text()
    QTest.keyClicks(question.council_day, QDate.currentDate().addDays(2).toString("d-M-yyyy"))
    assert "not come yet" in question.missing.text()
    question.council_day.clear()
    QTest.keyClicks(question.council_day, "1-2-2026")
    assert question.answer.works_council == "2026-02-01"
    assert question.keep.isEnabled()


def test_earlier_answers_are_kept_as_they_were(qtbot):
    question = PrivacyQuestion("nl", GIVEN)
    qtbot.addWidget(question)
    question.show()
    assert question.answer == GIVEN
    assert question.keep.isEnabled()


def test_the_first_inside_text_asks_and_a_no_adds_nothing(window, tmp_path, settle, monkeypatch):
    file = tmp_path / "memo.txt"
    file.write_text("Title: Memo\n\nVragen stel je aan je teamleider en aan niemand anders.", "utf-8")
    window.session.create(tmp_path / "Nieuw.brandcheck", "Zorggroep", "nl")
    window.session.start_with(Organisation("Zorggroep", "nl", ()))
    answers = []

    def refuse(question):
        answers.append("no")
        return QDialog.DialogCode.Rejected

    def agree(question):
        answers.append("yes")
        question.basis.setCurrentIndex(0)
        question.notice.setEditText("Verteld")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PrivacyQuestion, "exec", refuse)
    window.add_files([file], Side.INSIDE)
    settle(window)
    assert (window.session.documents, window.session.privacy) == ((), None)
    monkeypatch.setattr(PrivacyQuestion, "exec", agree)
    window.add_files([file], Side.INSIDE)
    window.add_files([file], Side.INSIDE)
    settle(window)
    assert answers == ["no", "yes"]
    assert window.session.privacy.notice == "Verteld"
    assert len(window.session.documents) == 1


def test_put_aside_it_gives_nothing(window, monkeypatch):
    monkeypatch.setattr(PrivacyQuestion, "exec", lambda _self: QDialog.DialogCode.Rejected)
    assert ask_privacy(window, "nl") is None
