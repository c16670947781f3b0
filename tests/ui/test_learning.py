"""What decisions teach, in the app: learnt beside all else, shown when asked for, told, switched off, and undone."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from brandcheck.learning import what_changed
from brandcheck.model import Side
from brandcheck.workspace import Review, Verdict
from ui.dialogs.learnt import LearntDialog
from ui.learning import NOTHING, Learnt, news

CRAFT = "vakmanschap"


@pytest.fixture
def page(measured, settle):
    measured.go("confrontation", CRAFT)
    settle(measured)
    return measured.pages["confrontation"]


@pytest.fixture
def learn(qtbot, settle):
    """Wait until what was decided is learnt."""

    def wait(window):
        lessons = window.session.lessons
        lessons.hurry()
        qtbot.waitUntil(lambda: not lessons.busy and not window.session.background.busy, timeout=60_000)
        settle(window)

    return wait


def cards(page, side=Side.INSIDE):
    return page.columns[side].list


def listed(page, side=Side.INSIDE):
    return [item.row.evidence.quote for item in cards(page, side).evidence.items]


def reject(page, number, side=Side.INSIDE):
    """Reject the strongest sentences of a side, in one change."""
    rows = [item.row for item in cards(page, side).evidence.items[:number]]
    now = datetime.now(UTC).isoformat()
    assert page.session.review([Review(row.subject, Verdict.REJECTED, now) for row in rows], "reject sentences")
    return rows


def own(page):
    return [item for item in page.session.workspace.evidence.load(CRAFT) if item.own is not None]


def test_after_a_pause_it_is_learnt_and_the_list_stays_until_it_is_asked_for(page, learn):
    before = listed(page)
    cards(page).setFocus()
    cards(page).choose(len(before) - 1)
    current = cards(page).row.evidence.quote
    assert not page.learnt.isVisible()
    rates = page.rates.text()
    rejected = {row.evidence.quote for row in reject(page, 4)}
    learn(page.shell)
    changed = what_changed(page.session.workspace)
    assert changed.went_out
    assert listed(page) == before
    assert cards(page).row.evidence.quote == current
    assert page.rates.text() != rates
    assert page.learnt.isVisible()
    waiting = len(changed.went_out) + len(changed.came_in) + len(changed.turned)
    assert page.learnt.text().startswith(f"{waiting} sentence")
    page.learnt.click()
    learn(page.shell)
    gone = {item.quote for item in changed.went_out}
    assert gone - rejected
    assert not gone & {quote for side in Side for quote in listed(page, side)}
    assert page.learnt.text().startswith("What BrandCheck")
    assert page.focusWidget() is cards(page)


def test_a_decision_in_a_list_that_waits_moves_no_card_and_undo_takes_back_what_was_learnt(page, learn):
    before, found = listed(page), page.session.workspace.evidence.load()
    reject(page, 4)
    learn(page.shell)
    cards(page).setFocus()
    cards(page).choose(len(before) - 1)
    QTest.keyClick(cards(page), Qt.Key.Key_Y)
    learn(page.shell)
    assert listed(page) == before
    page.session.undo_stack.undo()
    page.session.undo_stack.undo()
    learn(page.shell)
    assert page.session.workspace.evidence.load() == found
    assert listed(page) == before
    assert not page.learnt.isVisible()
    page.session.undo_stack.redo()
    learn(page.shell)
    assert own(page)


def test_it_begins_by_itself_and_at_once_when_the_page_is_left(page, qtbot):
    lessons = page.session.lessons
    qtbot.waitUntil(lambda: not lessons.busy, timeout=30_000)
    reject(page, 4)
    assert lessons._pause.isActive()
    assert not lessons.jobs.busy
    page.shell.go("overview")
    assert not lessons._pause.isActive()
    qtbot.waitUntil(lambda: bool(own(page)), timeout=60_000)


def test_neither_stopping_a_check_nor_one_that_runs_stops_it(page, learn, qtbot):
    lessons, session = page.session.lessons, page.session
    reject(page, 4)
    lessons.hurry()
    qtbot.waitUntil(lambda: lessons.jobs.busy, timeout=30_000)
    session.measure("check")
    session.jobs.cancel()
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=30_000)
    learn(page.shell)
    assert own(page)


def test_a_process_that_is_killed_meanwhile_is_told_and_the_next_decision_is_learnt(page, learn, qtbot):
    lessons, told = page.session.lessons, []
    lessons.failed.disconnect()
    lessons.failed.connect(told.append)
    reject(page, 3)
    lessons.hurry()
    qtbot.waitUntil(lambda: lessons.jobs.busy, timeout=30_000)
    lessons.jobs._helper._process.kill()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    reject(page, 4)
    learn(page.shell)
    assert own(page)


def test_what_was_not_learnt_before_closing_is_learnt_after_opening(page, qtbot):
    session, file = page.session, page.session.path
    reject(page, 4)
    session.close()
    session.open(file)
    session.lessons.hurry()
    qtbot.waitUntil(lambda: session.lessons.has_any, timeout=60_000)
    assert [item for item in session.workspace.evidence.load(CRAFT) if item.own is not None]


def test_a_card_and_the_explanation_say_that_it_was_learnt_and_what_the_program_said(page, learn):
    reject(page, 4)
    learn(page.shell)
    model = cards(page).evidence
    at = next(at for at, item in enumerate(model.items) if model.card(at).learnt)
    assert model.card(at).learnt in model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
    cards(page).choose(at)
    told = page.why.learnt.text()
    assert page.why.learnt.isVisibleTo(page)
    assert told.startswith("The program alone said: ")
    assert "After what you decided about other sentences: " in told
    decided = next(at for at, item in enumerate(model.items) if item.row.decision is not None)
    cards(page).choose(decided)
    assert not page.why.learnt.isVisibleTo(page)


def test_what_was_seen_is_confirmed_also_where_learning_turns_it_meanwhile(page, learn):
    reject(page, 4)
    learn(page.shell)
    cards(page).setFocus()
    cards(page).choose(len(listed(page)) - 1)
    seen = cards(page).row.evidence.stance
    QTest.keyClick(cards(page), Qt.Key.Key_Y)
    stands = page.session.workspace.reviews.history()[-1]
    assert (stands.verdict, stands.other_stance) == (Verdict.CONFIRMED, seen)


def test_the_dialog_tells_of_each_value_what_changed_and_opens_the_text(page, learn, settle):
    reject(page, 4)
    learn(page.shell)
    page.learnt.click()
    learn(page.shell)
    page.learnt.click()
    settle(page.shell)
    dialog = page.window().findChildren(LearntDialog)[-1]
    first = what_changed(page.session.workspace).went_out[0]
    texts = [each.text() for each in dialog.findChildren(type(dialog.said))]
    assert "Vakmanschap met passie" in texts
    assert any(text.startswith("You decided: 0 ") and text.endswith(" 4 not.") for text in texts)
    assert first.quote in texts
    go = next(each for each in dialog.findChildren(QPushButton) if first.quote in each.accessibleName())
    go.click()
    assert page.shell.page == "text"
    assert page.shell.pages["text"].target() == (first.document, first.start)


def test_the_switch_is_undone_and_all_is_as_the_program_says_by_itself(page, learn, settle):
    found = page.session.workspace.evidence.load()
    reject(page, 4)
    learn(page.shell)
    page.shell.go("settings")
    settings = page.shell.pages["settings"]
    assert settings.learning.isChecked()
    settings.learning.click()
    assert not page.session.workspace.learning
    learn(page.shell)
    assert page.session.workspace.evidence.load() == found
    assert not page.session.lessons.has_any
    page.session.undo_stack.undo()
    assert settings.learning.isChecked()
    learn(page.shell)
    assert own(page)
    page.session.undo_stack.redo()
    learn(page.shell)
    LearntDialog(page.shell, page.shell).open()
    settle(page.shell)
    assert "switched off" in page.shell.findChildren(LearntDialog)[-1].said.text()


def test_news_is_what_changed_since_and_not_what_was_decided():
    spots = [("a", at, CRAFT) for at in range(3)] + [("a", 9, "buur")]
    then = Learnt(has_any=True, moved={spots[0]: ("in", "0"), spots[1]: ("out", "1")}, decided=frozenset())
    now = Learnt(
        has_any=True,
        moved={spots[1]: ("out", "1"), spots[2]: ("turned", "2"), spots[3]: ("in", "9")},
        decided=frozenset({("0", CRAFT)}),
    )
    assert news(then, now, CRAFT) == 1
    assert news(NOTHING, now, CRAFT) == 2
    assert news(now, now, CRAFT) == 0
