"""The ledger on a real workspace: rows, keys, decisions that stand, are undone, and are counted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from brandcheck.model import Assessment, Claim, ClaimState, ClaimVerdict, Mention, Organisation, Side, Value
from brandcheck.workspace import ClaimQuery, Workspace
from tests.brandcheck.workspace.making import claim, document, measurement
from ui.dialogs.review import Chooser, NoteBox

SITE = document(
    "outside/beloften.html",
    "Een storing is binnen 24 uur verholpen.",
    "Een offerte is altijd gratis.",
    "Je wordt dezelfde dag teruggebeld.",
    "Elke klant krijgt een vaste monteur.",
    side=Side.OUTSIDE,
)
MEMO = document(
    "inside/memo.docx",
    "Een storing wordt na drie dagen verholpen.",
    "Een tweede offerte kost 75 euro.",
    "Terugbellen doen we dezelfde dag.",
)
CHAT = document("inside/chat.txt", "Storingen staan volgende week pas gepland.")
ORGANISATION = Organisation("Vermeulen", "nl", (Value("vak", "Vakmanschap", "Wij zijn specialisten."),))


def ledger() -> tuple[Claim, ...]:
    promises, facts = SITE[1], MEMO[1]
    return (
        claim(promises[0], facts[0], confidence=0.95),
        claim(promises[0], CHAT[1][0], confidence=0.6),
        claim(promises[1], facts[1], confidence=0.8),
        claim(promises[2], facts[2], ClaimVerdict.CONSISTENT, 0.9),
        claim(promises[3], confidence=0.7),
    )


def make(file, claims, *, measured=True):
    with Workspace.create(file, ORGANISATION) as workspace:
        for (made, segments), department in ((SITE, "Marketing"), (MEMO, "Planning"), (CHAT, "Service")):
            # Of a memo it is not known how many wrote it, as of a chat.
            told = {"channel": "memo", "contributors": None} if made is MEMO[0] else {}
            placed = replace(made, department=department, **told)
            workspace.documents.put(placed.side, placed.path, "h", "r1", [(placed, segments)])
        if measured:
            bare = tuple(replace(each, reason="") for each in claims)
            number = workspace.keep(replace(measurement((), ()), claims=bare, gaps=()))
            workspace.keep_assessment(Assessment(number, "2026-11-21", (), (), 0))
    return file


@pytest.fixture
def page(window, settle, tmp_path):
    window.session.open(make(tmp_path / "a.brandcheck", ledger()))
    window.go("claims")
    settle(window)
    shown = window.pages["claims"]
    shown.list.setFocus()
    return shown


def quotes(page):
    return [item.row.claim.outside.quote for item in page.list.claims.items]


def popup(page, kind):
    return page.findChildren(kind)[-1]


def states(page):
    return [row.claim.state for row in page.session.workspace.claims.page(ClaimQuery(), 0, 100)]


def test_promises_stand_beside_facts_what_asks_for_attention_first(page):
    assert quotes(page) == [SITE[1][at].text for at in (0, 0, 1, 2, 3)]
    assert [(item.is_first, item.is_last) for item in page.list.claims.items[:3]] == [
        (True, False),
        (False, True),
        (True, True),
    ]
    assert page.heading.text().startswith("2 ")
    assert page.filters.chips["contradicted"].text() == "Contradicted  2"
    assert page.shell._sidebar.buttons["claims"].count == 2


def test_a_row_tells_all_of_it_to_a_screen_reader(page):
    spoken = page.list.claims.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Contradicted", SITE[1][0].text, MEMO[1][0].text, "very certain", "Verslag"):
        assert part in spoken
    assert "That proves nothing" in page.list.claims.index(4).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_accepts_goes_on_and_is_undone_and_redone(page):
    QTest.keyClick(page.list, Qt.Key.Key_A)
    assert states(page).count(ClaimState.ACCEPTED) == 1
    assert quotes(page)[0] == SITE[1][0].text, "what was decided stays where it is"
    assert page.list.claims.card(0).state_words == "accepted"
    assert page.list.currentIndex().row() == 1
    page.shell.action("undo").trigger()
    assert page.session.workspace.claims.decisions() == {}
    assert page.list.currentIndex().row() == 0
    assert page.list.claims.card(0).state_words == ""
    page.shell.action("redo").trigger()
    assert page.list.claims.card(0).state_words == "accepted"


def test_d_asks_why_and_the_counts_follow(page):
    for row in (0, 1):
        page.list.choose(row)
        QTest.keyClick(page.list, Qt.Key.Key_D)
        QTest.keyClick(popup(page, Chooser).list, Qt.Key.Key_2)
    assert page.list.claims.card(0).state_words == "dismissed: out of date"
    assert page.list.claims.card(0).fact.struck
    assert not page.list.claims.card(0).promise.struck
    assert page.heading.text().startswith("1 ")
    assert page.shell._sidebar.buttons["claims"].count == 1
    assert states(page).count(ClaimState.DISMISSED) == 2


def test_a_reason_in_own_words_is_text(page):
    QTest.keyClick(page.list, Qt.Key.Key_D)
    asked = popup(page, Chooser)
    QTest.keyClick(asked.list, Qt.Key.Key_5)
    QTest.keyClicks(asked.own, "Oude <b>regel</b>")
    QTest.keyClick(asked.own, Qt.Key.Key_Return)
    assert page.list.claims.card(0).state_words == "dismissed: Oude <b>regel</b>"


def test_h_hands_it_to_a_role_and_offers_that_role_next_time(page):
    QTest.keyClick(page.list, Qt.Key.Key_H)
    asked = popup(page, Chooser)
    assert asked.list.item(0).text().endswith("Marketing")
    QTest.keyClick(asked.list, Qt.Key.Key_7)
    QTest.keyClicks(asked.own, "Hoofd Service")
    QTest.keyClick(asked.own, Qt.Key.Key_Return)
    assert page.list.claims.card(0).state_words == "with Hoofd Service"
    QTest.keyClick(page.list, Qt.Key.Key_H)
    assert popup(page, Chooser).list.item(0).text().endswith("Hoofd Service")
    QTest.keyClick(popup(page, Chooser).list, Qt.Key.Key_Escape)


def test_c_keeps_a_comment_and_stays_and_r_opens_again_without_losing_it(page):
    QTest.keyClick(page.list, Qt.Key.Key_C)
    QTest.keyClicks(popup(page, NoteBox).field, "Navragen")
    QTest.keyClick(popup(page, NoteBox).field, Qt.Key.Key_Return)
    assert (page.list.claims.card(0).note, page.list.currentIndex().row()) == ("Navragen", 0)
    QTest.keyClick(page.list, Qt.Key.Key_A)
    page.list.choose(0)
    assert page.strip.buttons["reopen"].isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_R)
    (kept,) = page.session.workspace.claims.decisions().values()
    assert (kept.state, kept.note) == (ClaimState.OPEN, "Navragen")


def test_enter_opens_the_fact_and_p_the_promise_in_their_texts(page):
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (page.shell.page, page.shell.pages["text"].target()[0]) == ("text", MEMO[0].id)
    page.shell.go("claims")
    QTest.keyClick(page.list, Qt.Key.Key_P)
    assert page.shell.pages["text"].target()[0] == SITE[0].id
    page.shell.go("claims")
    page.list.choose(4)
    assert not page.strip.buttons["promise"].isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.shell.pages["text"].target() == (SITE[0].id, SITE[1][3].start)


def test_copy_takes_both_sentences_with_their_sources(page):
    QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert SITE[1][0].text in copied
    assert MEMO[1][0].text in copied


def test_filters_narrow_say_so_and_are_cleared(page, qtbot):
    page.filters.chips["consistent"].click()
    assert quotes(page) == [SITE[1][2].text]
    page.filters.chips["consistent"].click()
    assert page.filters.department.findData("Service") < 0, "only staff speak there"
    page.filters.department.setCurrentIndex(page.filters.department.findData("Planning"))
    assert {item.row.claim.inside.document for item in page.list.claims.items} == {MEMO[0].id}
    assert page.filters.clear.isVisible()
    page.filters.clear.click()
    assert len(quotes(page)) == 5
    QTest.keyClick(page.list, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.filters.words
    QTest.keyClicks(page.filters.words, "offert")
    qtbot.waitUntil(lambda: quotes(page) == [SITE[1][1].text])
    QTest.keyClicks(page.filters.words, "zzz")
    qtbot.waitUntil(lambda: page._results.currentIndex() == 1)


def test_a_list_of_open_ones_keeps_what_was_decided_until_it_is_asked_again(page):
    page.filters.state.setCurrentIndex(page.filters.state.findData(ClaimState.OPEN))
    QTest.keyClick(page.list, Qt.Key.Key_A)
    assert len(quotes(page)) == 5
    page.filters.state.setCurrentIndex(page.filters.state.findData(ClaimState.ACCEPTED))
    assert quotes(page) == [SITE[1][0].text]


def test_rows_of_a_removed_document_go_and_come_back(page):
    page.session.remove_documents([MEMO[0].id], "remove")
    assert quotes(page) == [SITE[1][0].text, SITE[1][3].text]
    page.session.undo_stack.undo()
    assert len(quotes(page)) == 5


def test_dutch_keys_are_dutch(page):
    window = page.shell
    window.preferences.language = "nl"
    window.restyle()
    made = window.pages["claims"]
    made.list.setFocus()
    QTest.keyClick(made.list, Qt.Key.Key_E)
    assert made.list.claims.card(0).state_words == "erkend"


def test_a_hundred_of_one_promise_and_a_thousand_promises(window, settle, tmp_path):
    mention = claim(SITE[1][0]).outside
    facts = [replace(claim(SITE[1][0], MEMO[1][0]), confidence=at / 1000) for at in range(100)]
    others = [Claim(_at(mention, at), None, ClaimVerdict.UNSUPPORTED, 0.5) for at in range(1000)]
    window.session.open(make(tmp_path / "many.brandcheck", (*facts, *others)))
    window.go("claims")
    settle(window)
    shown = window.pages["claims"]
    assert shown.list.claims.promises == 1001
    while shown.list.claims.canFetchMore():
        shown.list.claims.fetchMore()
    assert shown.list.claims.rowCount() == 1100
    shown.list.choose(900)
    held, top = shown.list.row, shown.list.verticalScrollBar().value()
    window.session.edit_documents([CHAT[0].id], "edit", title="Een andere naam")
    assert (shown.list.row, shown.list.verticalScrollBar().value()) == (held, top)
    shown.grab()


def _at(mention: Mention, at: int) -> Mention:
    return replace(mention, start=10_000 + at, end=10_000 + at + len(mention.quote), marks=())


@pytest.mark.parametrize(("measured", "title"), [(True, "No promises found"), (False, "Not checked yet")])
def test_empty_pages_tell_what_to_do(window, settle, tmp_path, measured, title):
    window.session.open(make(tmp_path / "a.brandcheck", (), measured=measured))
    window.go("claims")
    settle(window)
    page = window.pages["claims"]
    assert page._layers.currentWidget() is page._empty
    assert title in [each.text() for each in page._empty.findChildren(type(page.heading))]
    page.session.remove_documents([made.id for made, _ in (SITE, MEMO, CHAT)], "remove")
    assert "No documents yet" in [each.text() for each in page._empty.findChildren(type(page.heading))]
