"""A document's text on a real measured workspace: highlights, cards beside them, finding, and the same review keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from brandcheck.model import Stance
from brandcheck.workspace import Verdict
from ui.dialogs.review import Chooser
from ui.widgets.evidence_review import Subject

MEMO = "inside/01-memo.txt"


def open_text(window, settle, path, start=None):
    document = next(each for each in window.session.documents if each.path == path)
    window.go("text", (document.id, start))
    settle(window)
    return window.pages["text"]


@pytest.fixture
def page(measured, settle):
    return open_text(measured, settle, MEMO)


def test_each_highlight_is_exactly_its_sentence(page):
    assert page._spots
    assert [page.view.text_of(mark) for mark in page.view.marks] == [
        spot.rows[0].evidence.quote for spot in page._spots
    ]
    assert page.title.text() == "Werkinstructie herzien"
    assert "Kwaliteit" in page.facts.text()


def test_highlights_are_told_apart_without_colour(page, qtbot):
    qtbot.waitUntil(lambda: len(page.view.extraSelections()) == len(page._spots))
    for mark, shown in zip(page.view.marks, page.view.extraSelections(), strict=True):
        style = shown.format.underlineStyle()
        assert (style is style.DashUnderline) is (mark.stance is Stance.CONTRADICTS)


def test_f3_goes_from_one_to_the_next_and_shows_its_card(page):
    page.view.setFocus()
    places = []
    for _ in page._spots:
        QTest.keyClick(page.view, Qt.Key.Key_F3)
        places.append(page.list.row.evidence.start)
    assert places == [spot.start for spot in page._spots]
    QTest.keyClick(page.view, Qt.Key.Key_F3)
    assert page.list.row.evidence.start == places[0]
    QTest.keyClick(page.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.row.evidence.start == places[-1]


def test_a_click_on_a_highlight_shows_its_card(page):
    mark = page.view.marks[-1]
    cursor = QTextCursor(page.view.document())
    cursor.setPosition(page.view.offsets.to_qt(mark.start) + 3)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.cursorRect(cursor).center())
    assert page.list.row.evidence.start == mark.start
    assert page.why.verdict.text()


def test_review_keys_work_in_the_text_and_go_on(page):
    page.view.setFocus()
    page.step(1)
    first = page.list.row
    QTest.keyClick(page.view, Qt.Key.Key_Y)
    (stands,) = page.session.workspace.reviews.standing().values()
    assert stands.decision.verdict is Verdict.CONFIRMED
    assert page.list.row.evidence.start > first.evidence.start
    page.show_spot(0)
    QTest.keyClick(page.view, Qt.Key.Key_N)
    QTest.keyClick(page.findChildren(Chooser)[-1].list, Qt.Key.Key_1)
    assert page.view.marks[0].struck
    page.shell.action("undo").trigger()
    page.shell.action("undo").trigger()
    assert not page.view.marks[0].struck
    assert not any(each.decision for each in page.session.workspace.reviews.standing().values())


def test_one_value_by_itself(page):
    row = page._rows[0]
    page.reviewer.move(Subject(row, row.value), "buur")
    chips = {value: chip.text() for value, chip in page._of_value.items()}
    assert set(chips) == {None, "vakmanschap", "buur"}
    page._of_value["buur"].click()
    assert [spot.start for spot in page._spots] == [row.evidence.start]
    page._of_value[None].click()
    assert len(page._spots) > 1


def test_find_counts_goes_round_and_closes(page, qtbot):
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.finder.isVisible()
    QTest.keyClicks(page.finder.field, "WORDT")
    qtbot.waitUntil(lambda: page.finder.count.text() != "")
    text = page._document.text.casefold()
    assert page.finder.count.text() == f"1 of {text.count('wordt')}"
    QTest.keyClick(page.finder.field, Qt.Key.Key_Return)
    start, end = page.finder.found[page.finder._at]
    assert text[start:end] == "wordt"
    page.finder.field.setText("xyzzy")
    qtbot.waitUntil(lambda: page.finder.count.text() == "Not found")
    QTest.keyClick(page.finder.field, Qt.Key.Key_Escape)
    assert not page.finder.isVisible()
    assert page.window().focusWidget() is page.view


def test_a_sentence_without_evidence_is_pointed_out_too(measured, settle):
    document = next(each for each in measured.session.documents if each.path == MEMO)
    whole, segments = measured.session.workspace.documents.get(document.id)
    sentence = next(each for each in segments if each.text.startswith("De koffieautomaat"))
    page = open_text(measured, settle, MEMO, sentence.start)
    assert page.list.row is None
    assert page.view._current == (sentence.start, sentence.end)
    assert whole.text[slice(*page.view._current)] == sentence.text


def test_back_goes_where_one_came_from(measured, settle):
    measured.go("confrontation", "vakmanschap")
    settle(measured)
    page = open_text(measured, settle, MEMO)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert measured.page == "confrontation"
    assert measured.pages["confrontation"].target() == "vakmanschap"


def test_a_removed_and_a_failed_document_say_so(page, measured, settle):
    page.session.remove_documents([page._document.id], "remove")
    assert page._empty.isVisibleTo(page)
    failed = next(each for each in measured.session.documents if each.path == "inside/99-kapot.docx")
    measured.go("text", (failed.id, None))
    settle(measured)
    assert page._empty.isVisibleTo(page)


def test_the_same_sentence_in_another_look(page, settle):
    page.step(1)
    target = page.target()
    window = page.shell
    window.preferences.theme, window.preferences.text_size = "dark", 175
    window.restyle()
    settle(window)
    assert window.pages["text"] is not page
    assert window.pages["text"].target() == target
    assert window.pages["text"].list.row.evidence.start == target[1]
