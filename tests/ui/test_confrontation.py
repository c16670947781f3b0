"""Confrontation on a real measured workspace: cards, keys, decisions that stand, are undone, and move the rates."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from brandcheck.model import Side, Stance
from brandcheck.workspace import EvidenceQuery, Verdict
from ui.dialogs.review import Chooser, NoteBox, Popup
from ui.models.evidence import PAGE
from ui.widgets.evidence_review import Subject

CRAFT, NEIGHBOUR = "vakmanschap", "buur"


@pytest.fixture
def page(measured, settle):
    measured.go("confrontation", CRAFT)
    settle(measured)
    return measured.pages["confrontation"]


def inside(page):
    """The list of inside, with the keys going to its first card."""
    cards = page.columns[Side.INSIDE].list
    cards.setFocus()
    cards.choose(0)
    return cards


def decisions(page):
    return list(page.session.workspace.reviews.standing().values())


def listed(page, side):
    evidence = page.session.workspace.evidence
    numbers = evidence.survey(EvidenceQuery(CRAFT)).order[side]
    return [evidence.rows(numbers)[number] for number in numbers]


def popup(page, kind):
    return page.findChildren(kind)[-1]


def test_promise_stands_beside_practice_the_strongest_first(page):
    for side in Side:
        cards = page.columns[side].list
        wanted = listed(page, side)
        assert [item.row for item in cards.evidence.items] == wanted
        strengths = [max(row.evidence.supports, row.evidence.contradicts) for row in wanted]
        assert strengths == sorted(strengths, reverse=True)
    counts = {stance: chip.text() for stance, chip in page.columns[Side.INSIDE].stances.items()}
    against = sum(row.stance is Stance.CONTRADICTS for row in listed(page, Side.INSIDE))
    assert counts[Stance.CONTRADICTS].startswith(str(against))
    assert "0 of" in page.reviewed.text()


def test_a_card_tells_its_stance_source_act_and_certainty_to_a_screen_reader(page):
    index = page.columns[Side.INSIDE].list.evidence.index(0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    row = page.columns[Side.INSIDE].list.evidence.items[0].row
    assert row.evidence.quote in spoken
    assert row.title in spoken
    assert spoken.startswith(("supports", "contradicts"))


def test_y_confirms_goes_on_to_the_next_and_is_undone_and_redone(page, settle):
    cards = inside(page)
    first, second = (item.row.evidence.quote for item in cards.evidence.items[:2])
    QTest.keyClick(cards, Qt.Key.Key_Y)
    assert [each.decision.verdict for each in decisions(page)] == [Verdict.CONFIRMED]
    assert cards.row.evidence.quote == second
    assert cards.evidence.card(0).decision == "confirmed"
    settle(page.shell)
    assert page.reviewed.text().startswith("1 of")
    page.shell.action("undo").trigger()
    assert decisions(page) == []
    assert cards.row.evidence.quote == first
    assert cards.evidence.card(0).decision == ""
    page.shell.action("redo").trigger()
    assert cards.evidence.card(0).decision == "confirmed"


def test_n_asks_why_and_the_rates_follow(page, settle):
    cards = inside(page)
    before = page.rates.text()
    row = cards.row
    QTest.keyClick(cards, Qt.Key.Key_N)
    QTest.keyClick(popup(page, Chooser).list, Qt.Key.Key_3)
    (stands,) = decisions(page)
    assert (stands.decision.verdict, stands.decision.reason) == (Verdict.REJECTED, "quoted")
    card = cards.evidence.card(0)
    assert card.struck
    assert card.decision == "rejected: quoted or ironic"
    settle(page.shell)
    assert page.rates.text() != before
    gap = next(gap for gap in page.session.assessment.gaps if gap.value == CRAFT)
    counts = sum(each.stance is row.stance for each in listed(page, Side.INSIDE)) - 1
    assert (gap.inside.contradicts if row.stance is Stance.CONTRADICTS else gap.inside.supports) == counts
    assert page.columns[Side.INSIDE].stances[row.stance].text().startswith(f"{counts} ")


def test_a_reason_in_own_words(page):
    cards = inside(page)
    QTest.keyClick(cards, Qt.Key.Key_N)
    asked = popup(page, Chooser)
    QTest.keyClick(asked.list, Qt.Key.Key_5)
    QTest.keyClicks(asked.own, "Oude <b>regel</b>")
    QTest.keyClick(asked.own, Qt.Key.Key_Return)
    (stands,) = decisions(page)
    assert stands.decision.reason == "Oude <b>regel</b>"
    assert cards.evidence.card(0).decision == "rejected: Oude <b>regel</b>"


@pytest.mark.parametrize("at", [0, -1])
@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_V, Qt.Key.Key_C])
def test_what_is_asked_never_stands_over_the_card(page, at, key):
    cards = inside(page)
    cards.choose(at % cards.evidence.rowCount())
    QTest.keyClick(cards, key)
    asked = popup(page, Popup)
    assert asked.isVisible()
    assert cards.place().height() > 20
    assert not asked.geometry().intersects(cards.place())
    asked.close()


def test_a_list_is_read_as_far_as_one_scrolls_and_a_decision_moves_no_card(page):
    column = page.columns[Side.INSIDE]
    cards = inside(page)
    listing = replace(cards.evidence.listing, numbers=cards.evidence.listing.numbers * 40)
    cards.evidence.clear()
    cards.evidence.take(listing, page._telling)
    assert cards.evidence.rowCount() == PAGE
    cards.choose(PAGE - 1)
    while cards.evidence.canFetchMore():
        cards.evidence.fetchMore()
    assert [item.number for item in cards.evidence.items] == list(listing.numbers)
    cards.choose(PAGE)
    top, place = cards.verticalScrollBar().value(), cards.place()
    page.reviewer.confirm(Subject(cards.row, CRAFT))
    assert cards.evidence.card(PAGE).decision == "confirmed"
    cards.choose(PAGE)
    assert (cards.verticalScrollBar().value(), cards.place()) == (top, place)
    assert column.isVisible()


def test_escape_decides_nothing(page):
    cards = inside(page)
    QTest.keyClick(cards, Qt.Key.Key_N)
    QTest.keyClick(popup(page, Chooser), Qt.Key.Key_Escape)
    assert decisions(page) == []


def test_v_gives_it_to_another_value_where_it_is_listed_then(page, settle):
    cards = inside(page)
    quote = cards.row.evidence.quote
    QTest.keyClick(cards, Qt.Key.Key_V)
    QTest.keyClick(popup(page, Chooser).list, Qt.Key.Key_1)
    assert cards.evidence.card(0).decision == "moved to Goede buur"
    page.show_target(NEIGHBOUR)
    settle(page.shell)
    there = [item.row for item in cards.evidence.items]
    at = next(at for at, row in enumerate(there) if row.evidence.quote == quote and row.value == NEIGHBOUR)
    assert cards.evidence.card(at).decision == "came from Vakmanschap met passie"
    # Confirming it there changes nothing; turning it round keeps it there.
    count = page.session.undo_stack.count()
    cards.choose(at)
    QTest.keyClick(cards, Qt.Key.Key_Y)
    assert page.session.undo_stack.count() == count
    stance = there[at].stance
    cards.choose(at)
    QTest.keyClick(cards, Qt.Key.Key_T)
    assert cards.evidence.items[at].row.value == NEIGHBOUR
    assert cards.evidence.items[at].row.stance is not stance


def test_t_turns_it_round_and_twice_is_confirmed(page):
    cards = inside(page)
    stance = cards.row.stance
    QTest.keyClick(cards, Qt.Key.Key_T)
    assert cards.evidence.items[0].row.stance is not stance
    assert cards.evidence.card(0).decision == "turned round"
    cards.choose(0)
    QTest.keyClick(cards, Qt.Key.Key_T)
    assert cards.evidence.items[0].row.stance is stance
    assert cards.evidence.card(0).decision == "confirmed"


def test_c_keeps_a_comment_and_stays(page):
    cards = inside(page)
    QTest.keyClick(cards, Qt.Key.Key_C)
    box = popup(page, NoteBox)
    QTest.keyClicks(box.field, "Navragen bij Kwaliteit")
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    (stands,) = decisions(page)
    assert (stands.decision, stands.note) == (None, "Navragen bij Kwaliteit")
    assert cards.currentIndex().row() == 0
    assert cards.evidence.card(0).note == "Navragen bij Kwaliteit"
    assert "Navragen bij Kwaliteit" in page.why.decided.text()


def test_buttons_do_what_keys_do(page):
    inside(page)
    QTest.mouseClick(page.strip.buttons["confirm"], Qt.MouseButton.LeftButton)
    assert [each.decision.verdict for each in decisions(page)] == [Verdict.CONFIRMED]
    QTest.mouseClick(page.strip.buttons["undo"], Qt.MouseButton.LeftButton)
    assert decisions(page) == []


def test_the_dutch_keys_are_dutch(measured, settle):
    measured.preferences.language = "nl"
    measured.restyle()
    measured.go("confrontation", CRAFT)
    settle(measured)
    page = measured.pages["confrontation"]
    cards = inside(page)
    QTest.keyClick(cards, Qt.Key.Key_Y)
    assert decisions(page) == []
    QTest.keyClick(cards, Qt.Key.Key_J)
    assert [each.decision.verdict for each in decisions(page)] == [Verdict.CONFIRMED]
    settle(measured)


def test_arrows_go_to_the_other_side_and_to_the_next_value(page):
    outside, others = page.columns[Side.OUTSIDE].list, page.columns[Side.INSIDE].list
    outside.setFocus()
    QTest.keyClick(outside, Qt.Key.Key_Right)
    assert page.focusWidget() is others
    QTest.keyClick(others, Qt.Key.Key_Y)  # the keys are about the card that has the focus
    assert [each.decision.verdict for each in decisions(page)] == [Verdict.CONFIRMED]
    assert others.evidence.card(0).decision == "confirmed"
    QTest.keyClick(others, Qt.Key.Key_Left)
    assert page.focusWidget() is outside
    QTest.keyClick(outside, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.target() == NEIGHBOUR
    QTest.keyClick(outside, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.target() == CRAFT


def test_filters_narrow_say_so_and_are_cleared(page, settle):
    cards = page.columns[Side.INSIDE].list
    everything = cards.evidence.rowCount()
    assert page.filters.department.findData("Planning") < 0, "only staff speak there"
    page.filters.department.setCurrentIndex(page.filters.department.findData("Kwaliteit"))
    settle(page.shell)
    assert {item.row.department for item in cards.evidence.items} == {"Kwaliteit"}
    outside = page.columns[Side.OUTSIDE]
    assert outside.list.evidence.rowCount() == 0
    assert outside.title_of_nothing.text() == "Nothing fits these filters"
    against = page.columns[Side.INSIDE].stances[Stance.CONTRADICTS]
    assert against.text() == f"{sum(item.row.stance is Stance.CONTRADICTS for item in cards.evidence.items)} against"
    outside.clear.click()
    assert not page.filters.active
    settle(page.shell)
    assert cards.evidence.rowCount() == everything


def test_one_stance_by_itself(page, settle):
    column = page.columns[Side.INSIDE]
    column.stances[Stance.CONTRADICTS].click()
    settle(page.shell)
    assert {item.row.stance for item in column.list.evidence.items} == {Stance.CONTRADICTS}
    column.stances[Stance.CONTRADICTS].click()
    assert column.stance is None


def test_what_is_decided_leaves_the_list_of_what_is_to_be_reviewed(page, settle):
    page.filters.reviewed.setCurrentIndex(page.filters.reviewed.findData(False))
    settle(page.shell)
    cards = inside(page)
    first, second = (item.row.evidence.quote for item in cards.evidence.items[:2])
    QTest.keyClick(cards, Qt.Key.Key_Y)
    assert cards.row.evidence.quote == second
    settle(page.shell)
    assert first not in [item.row.evidence.quote for item in cards.evidence.items]
    assert cards.row.evidence.quote == second


def test_why_tells_the_neighbours_and_the_words_that_weighed(page, qtbot):
    cards = inside(page)
    quote = "Een offerte die niet in het sjabloon past, wordt niet meer in behandeling genomen."
    at = next(at for at, item in enumerate(cards.evidence.items) if item.row.evidence.quote == quote)
    cards.choose(at)
    qtbot.waitUntil(lambda: page.why.before.text() != "", timeout=20_000)
    assert page.why.before.text().startswith("Afwijken van de werkinstructie")
    assert page.why.after.text().startswith("Monteurs dienen")
    weighed = [reason.text for reason in cards.evidence.items[at].row.evidence.why]
    assert weighed
    assert all(f"“{words}”" in page.why.weighed.text() for words in weighed)


def test_enter_opens_the_text_there(page):
    cards = inside(page)
    row = cards.row
    QTest.keyClick(cards, Qt.Key.Key_Return)
    assert page.shell.page == "text"
    assert page.shell.pages["text"].target() == (row.evidence.document, row.evidence.start)


def test_copy_takes_sentence_and_source(page):
    cards = inside(page)
    QTest.keyClick(cards, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    quote, source = QGuiApplication.clipboard().text().split("\n")
    assert quote == cards.row.evidence.quote
    assert cards.row.title in source


def test_nothing_inside_is_a_finding(page, settle):
    ids = [document.id for document in page.session.documents if document.side is Side.INSIDE]
    page.session.remove_documents(ids, "remove")
    settle(page.shell)
    column = page.columns[Side.INSIDE]
    assert column.list.evidence.rowCount() == 0
    assert column.title_of_nothing.text() == "Nothing to be found inside"
    assert page.stale.isVisibleTo(page)
    page.session.undo_stack.undo()
    settle(page.shell)
    assert column.list.evidence.rowCount() > 0


def test_before_a_first_check_it_says_what_to_do(window, tmp_path):
    window.session.create(tmp_path / "new.brandcheck", "Nieuw", "nl")
    window.go("confrontation")
    page = window.pages["confrontation"]
    assert page._empty.isVisibleTo(page)


def test_the_same_value_after_another_text_size(page, settle):
    page.show_target(NEIGHBOUR)
    window = page.shell
    window.preferences.text_size = 200
    window.restyle()
    settle(window)
    anew = window.pages["confrontation"]
    assert anew is not page
    assert anew.target() == NEIGHBOUR
    window.resize(900, 800)
    assert anew._sides.direction() is anew._sides.Direction.TopToBottom


def test_everything_is_reached_by_tab_and_has_a_name(page):
    page.columns[Side.OUTSIDE].list.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        current = page.window().focusWidget()
        if current in seen:
            break
        seen.append(current)
        QTest.keyClick(current, Qt.Key.Key_Tab)
    assert {column.list for column in page.columns.values()} <= set(seen)
    assert set(page.strip.buttons.values()) - {page.strip.buttons["undo"]} <= set(seen)
    assert page.choice.combo in seen
    assert [each for each in seen if not (each.accessibleName() or getattr(each, "text", str)())] == []
