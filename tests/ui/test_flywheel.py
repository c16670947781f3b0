"""The flywheel's page on real workspaces: then and now, actions, replies, and the decisions of others."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from brandcheck.flywheel import compare
from brandcheck.followup import Action, ActionState, Cause, Figure, Reply
from brandcheck.model import Side
from brandcheck.pipeline import Check, add_pasted, carry_out, measure, plan_check
from brandcheck.progress import finish
from brandcheck.review_sets import ReviewSet, SharedReview, write_set
from brandcheck.review_sets.format import dump_set
from brandcheck.settings import Settings
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key
from tests.end_to_end.organisation import write_organisation
from tests.ui.test_accessibility import controls, name_of
from tests.ui.test_mnemonics import letter
from ui.models.flywheel import today
from ui.pages.flywheel import PARTS
from ui.widgets.flywheel_form import ActionForm, ReplyForm, RoleForm

NEW = "Vanaf maandag krijgen monteurs de ruimte om zelf te bedenken wat goed werk vraagt."


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Measured once; three times; and a second time by other settings."""
    folder = tmp_path_factory.mktemp("flywheel")
    check = replace(plan_check(write_organisation(folder / "org")), measured_on="2026-03-12")
    once = folder / "once.brandcheck"
    finish(carry_out(check, once))
    made = {"once": once}
    for name in ("often", "otherwise"):
        made[name] = folder / f"{name}.brandcheck"
        made[name].write_bytes(once.read_bytes())
        with Workspace.open(made[name]) as workspace:
            add_pasted(workspace, NEW, Side.INSIDE, "Memo", "Planning", "memo", None)
            again = Check(workspace.organisation, (), "2026-07-02")
            if name == "otherwise":
                finish(measure(replace(again, settings=Settings(minimum_documents=3)), workspace))
                continue
            finish(measure(again, workspace))
            add_pasted(workspace, "De koffie staat klaar.", Side.INSIDE, "Weekbericht", "Planning", "memo", None)
            finish(measure(replace(again, measured_on="2026-11-18"), workspace))
    return made


@pytest.fixture
def calm(qapp, settle):
    def wait(window):
        for _ in range(5):
            settle(window)
            qapp.processEvents()

    return wait


@pytest.fixture
def open_page(window, calm, files, tmp_path):
    def open_it(which="often", part="changes"):
        file = tmp_path / f"{which}.brandcheck"
        file.write_bytes(files[which].read_bytes())
        window.session.open(file)
        window.go("flywheel", part)
        calm(window)
        return window.pages["flywheel"]

    return open_it


def texts(widget):
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def action(page, what="Meer tijd", due=None, **fields):
    value = page.session.organisation.values[0].id
    made = Action(0, value, page.session.flywheel.measurement, what, due=due and due.isoformat(), **fields)
    assert page.session.flywheel.add_action(made, "add")


def counted(workspace, count):
    inside = {d.id: d for d in workspace.documents.summaries()}
    return [(inside[e.document], e) for e in workspace.evidence.load() if e.counted][:count]


def subject(document, found):
    return Subject(document.side, document.path, sentence_key(found.quote), found.value)


# Then and now


def test_the_latest_two_are_compared_and_the_parts_sum_to_the_change(open_page, window):
    page = open_page()
    assert page.changes.numbers == (2, 3)
    expected = compare(window.session.workspace, 2)
    assert page.comparison == expected
    assert [card.value for card in page.changes.cards] == [change.value for change in expected.values]


def test_others_can_be_chosen_and_now_comes_after_then(open_page, window, calm):
    page = open_page()
    QTest.keyClick(page.changes.then, Qt.Key.Key_Home)
    calm(window)
    assert page.changes.numbers == (1, 3)
    assert (page.comparison.then, page.comparison.now) == (1, 3)
    QTest.keyClick(page.changes.now, Qt.Key.Key_Home)
    calm(window)
    assert page.changes.numbers == (1, 2)
    QTest.keyClick(page.changes.then, Qt.Key.Key_End)
    calm(window)
    assert page.changes.numbers == (2, 3)
    change = page.comparison.values[0]
    for figure in Figure:
        assert sum(part.amounts[figure] for part in change.parts) == pytest.approx(change.figures[figure].amount)
    assert {part.cause: part.count for part in change.parts}[Cause.ADDED] == 1


def test_why_opens_and_stays_open_and_a_line_goes_through_time(open_page, window, calm):
    page = open_page()
    page.changes.then.setCurrentIndex(0)
    page.changes.then.activated.emit(0)
    calm(window)
    card = next(each for each in page.changes.cards if each.causes is not None)
    assert not card.causes.isVisible()
    QTest.keyClick(card.why, Qt.Key.Key_Space)
    assert "New documents (2)" in texts(card)
    assert card.line is not None
    card.through.click()
    assert card.line.isVisible()
    page.grab()
    window.session.review(
        [Review(subject(*counted(window.session.workspace, 1)[0]), Verdict.CONFIRMED, "2026-11-20T10:00:00+00:00")],
        "review",
    )
    calm(window)
    again = next(each for each in page.changes.cards if each.value == card.value)
    assert again.why.isChecked()


def test_the_list_tells_what_each_measurement_was_of(open_page):
    page = open_page()
    said = texts(page.changes)
    assert "The first measurement" in said
    assert said.count("1 new document(s)") + said.count("1 new document") == 2
    assert any(text.startswith("4 outside, ") for text in said)


def test_a_refused_comparison_tells_its_remedy_and_is_made_by_measuring_again(open_page, window, calm):
    page = open_page("otherwise")
    assert page.comparison is None
    assert any("have different settings" in text for text in texts(page.changes))
    kept = window.session.workspace.measurements.entries()
    page.changes.again.click()
    assert not page.changes.again.isEnabled()
    calm(window)
    assert (page.comparison.then, page.comparison.now) == (1, 2)
    assert any("were measured again for this comparison" in text for text in texts(page.changes))
    assert window.session.workspace.measurements.entries() == kept


def test_stopping_to_measure_again_leaves_the_button(open_page, window, calm):
    page = open_page("otherwise")
    page.changes.again.click()
    window.session.jobs.cancel()
    calm(window)
    if page.comparison is None:  # else it was done before it could be stopped
        assert page.changes.again.isEnabled()


def test_with_one_measurement_it_tells_what_can_be_done_already(open_page, window):
    page = open_page("once")
    assert "This is where it starts" in texts(page)
    next(each for each in page.findChildren(QAbstractButton) if "actions" in each.text() and each.isVisible()).click()
    assert page.part == "actions"
    assert "No action was agreed yet" in texts(page)


def test_before_the_first_check_it_says_so(window, calm, tmp_path):
    window.session.create(tmp_path / "new.brandcheck", "Nieuw", "en")
    for part in PARTS[:3]:
        window.go("flywheel", part)
        calm(window)
        assert "Not checked yet" in texts(window.pages["flywheel"])


# Actions


def test_an_action_is_added_by_keyboard_from_here(open_page, window, calm):
    page = open_page(part="actions")
    page.acting.add.click()
    form = window.findChild(ActionForm)
    assert not form.keep.isEnabled()
    assert "no name" in form.role.placeholderText()
    QTest.keyClicks(form.what, "<b>Meer tijd</b>")
    QTest.keyClicks(form.role, "Planning")
    form.has_day.setChecked(False)
    form.keep.click()
    calm(window)
    (made,) = window.session.flywheel.actions
    assert (made.what, made.role, made.due, made.state) == ("<b>Meer tijd</b>", "Planning", None, ActionState.OPEN)
    assert made.measurement == 3
    assert "<b>Meer tijd</b>" in texts(page.acting)
    window.session.undo_stack.undo()
    calm(window)
    assert window.session.flywheel.actions == ()
    assert page.acting.cards == []
    window.session.undo_stack.redo()
    assert window.session.flywheel.actions == (made,)


def test_an_action_is_added_from_the_value_that_is_read(open_page, window, calm):
    open_page()
    value = window.session.organisation.values[1].id
    window.go("confrontation", value)
    calm(window)
    window.pages["confrontation"].agree.button.click()
    form = window.findChild(ActionForm)
    assert form.value.currentData() == value
    QTest.keyClicks(form.what, "Bellen")
    QTest.keyClick(form.what, Qt.Key.Key_Return)
    calm(window)
    assert [each.value for each in window.session.flywheel.actions] == [value]


def test_what_is_due_is_marked_by_word_and_counted_in_the_navigation(open_page, window, calm):
    page = open_page(part="actions")
    button = window._sidebar.buttons["flywheel"]
    assert button.count == 0
    action(page, "Te laat", today() - timedelta(days=3))
    action(page, "Bijna", today() + timedelta(days=2))
    action(page, "Later", today() + timedelta(days=60))
    action(page, "Klaar", today() - timedelta(days=9), state=ActionState.DONE)
    calm(window)
    assert button.count == 2
    assert [card.due.split(" (")[0] for card in page.acting.cards[:2]] == ["3 days late", "In 2 days"]
    assert page.acting.cards[2].due.startswith("by ")
    assert page.acting.cards[3].due.startswith("by ")
    card = page.acting.cards[0]
    card.state.setFocus()
    QTest.keyClick(card.state, Qt.Key.Key_End)
    calm(window)
    assert window.session.flywheel.due[0].action.what == "Bijna"
    assert button.count == 1
    kept = next(each for each in window.session.flywheel.actions if each.what == "Te laat")
    assert kept.state is ActionState.DROPPED
    assert [change.field for change in window.session.workspace.actions.history(kept.number)] == ["state"]
    window.session.undo_stack.undo()
    assert window.session.workspace.actions.history(kept.number) == ()
    assert button.count == 2


def test_an_action_is_changed_and_removed_and_all_of_it_undone(open_page, window, calm):
    page = open_page(part="actions")
    action(page)
    calm(window)
    page.acting.cards[0].edit.click()
    form = window.findChild(ActionForm)
    form.what.setText("Nog meer tijd")
    form.note.setPlainText("Met de wijkteams")
    form.keep.click()
    calm(window)
    assert "Met de wijkteams" in texts(page.acting)
    page.acting.cards[0].remove.click()
    calm(window)
    assert page.acting.cards == []
    stack = window.session.undo_stack
    stack.undo()
    assert window.session.flywheel.actions[0].what == "Nog meer tijd"
    stack.undo()
    assert window.session.flywheel.actions[0].what == "Meer tijd"
    stack.undo()
    assert window.session.flywheel.actions == ()
    while stack.canRedo():
        stack.redo()
    assert window.session.flywheel.actions == ()
    calm(window)


def test_after_a_later_measurement_an_action_is_answered_and_never_because_of_it(open_page, window, calm):
    page = open_page(part="actions")
    action(page, "Nu")
    value = page.session.organisation.values[0].id
    assert page.session.flywheel.add_action(Action(0, value, 1, "Toen"), "add")
    calm(window)
    by_what = {card.action.what: card for card in page.acting.cards}
    assert by_what["Nu"].answered == ""
    assert by_what["Toen"].answered.startswith("After this action, from 12 March 2026 to 18 November 2026: ")
    assert any("need not come from that action" in text for text in texts(page.acting))
    by_what["Toen"].findChildren(QAbstractButton)[-1].click()


# Replies


def test_a_reply_is_added_changed_removed_and_undone(open_page, window, calm):
    page = open_page(part="replies")
    assert "Nobody replied yet" in texts(page)
    page.replies.add.click()
    form = window.findChild(ReplyForm)
    QTest.keyClicks(form.role, "Klantcontact")
    assert not form.keep.isEnabled()
    form.text.setPlainText("Dat klopt niet meer.\n\nSinds juni is het anders.")
    form.keep.click()
    calm(window)
    assert any("Replies go into the report" in text for text in texts(page))
    assert page.replies.cards[0].reply.role == "Klantcontact"
    page.replies.cards[0].edit.click()
    form = window.findChild(ReplyForm)
    form.text.setPlainText("Dat klopt.")
    form.keep.click()
    calm(window)
    assert "Dat klopt." in texts(page.replies)
    page.replies.cards[0].remove.click()
    calm(window)
    assert window.session.flywheel.replies == ()
    stack = window.session.undo_stack
    stack.undo()
    stack.undo()
    assert [reply.text for reply in window.session.flywheel.replies] == [
        "Dat klopt niet meer.\n\nSinds juni is het anders."
    ]
    stack.undo()
    assert window.session.flywheel.replies == ()
    stack.redo()
    assert len(window.session.flywheel.replies) == 1


def test_it_says_when_replies_stay_out_of_the_report(open_page, window, calm):
    page = open_page(part="replies")
    window.session.report_choices = replace(window.session.report_choices, actions=False)
    calm(window)
    assert any("do not go into the report now" in text for text in texts(page))
    value = window.session.organisation.values[0].id
    asked = window.pages.get("report")
    assert asked is None
    window.session.flywheel.add_reply(Reply(0, value, 3, "HR", "Ja."), "add")
    calm(window)
    assert len(page.replies.cards) == 1


# Decisions of others


def their_file(window, path, count=3):
    """The same sentences, decided otherwise, by Kwaliteit."""
    workspace = window.session.workspace
    found = counted(workspace, count)
    at = "2026-11-20T10:00:00+00:00"
    shared = tuple(
        SharedReview(
            "Kwaliteit", each.side, each.path, each.sentence, each.value, "", Verdict.CONFIRMED, at, note="Klopt."
        )
        for each in (subject(*one) for one in found)
    )
    path.write_bytes(dump_set(ReviewSet("brandcheck-reviews", 1, "", "Kwaliteit", shared)))
    return found


def test_decisions_are_taken_over_as_one_step_and_conflicts_are_picked_by_keyboard(
    open_page, window, calm, tmp_path, qtbot
):
    page = open_page(part="others")
    assert "Nothing came from others yet" in texts(page)
    found = their_file(window, tmp_path / "theirs.json")
    own = [Review(subject(*one), Verdict.REJECTED, "2026-11-19T10:00:00+00:00", "misread") for one in found[:2]]
    window.session.review(own, "review")
    calm(window)
    reviews = window.session.workspace.reviews
    before = reviews.standing()
    window.sharing.import_from(tmp_path / "theirs.json")
    calm(window)
    assert len(page.others.cards) == 2
    assert page.heading.text().startswith("2 ")
    assert window.session.assessment.reviewed == 3
    assert "Kwaliteit" in texts(page.others)
    first = page.others.cards[0]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.own.setFocus()
    QTest.keyClick(first.own, Qt.Key.Key_2)
    calm(window)
    assert len(page.others.cards) == 1
    assert page.others.cards[0].own.hasFocus()
    QTest.keyClick(page.others.cards[0].own, Qt.Key.Key_1)
    calm(window)
    assert "No decision differs" in texts(page)
    verdicts = sorted(stands.decision.verdict for stands in reviews.standing().values())
    assert verdicts == [Verdict.CONFIRMED, Verdict.CONFIRMED, Verdict.REJECTED]
    stack = window.session.undo_stack
    stack.undo()
    stack.undo()
    calm(window)
    assert len(page.others.cards) == 2
    stack.undo()
    calm(window)
    assert reviews.standing() == before
    assert page.others.cards == []
    stack.redo()
    calm(window)
    assert len(page.others.cards) == 2


def test_importing_twice_changes_nothing_and_is_no_step(open_page, window, calm, tmp_path):
    open_page(part="others")
    their_file(window, tmp_path / "theirs.json")
    for _ in range(2):
        window.sharing.import_from(tmp_path / "theirs.json")
        calm(window)
    assert window.session.undo_stack.count() == 1


def test_a_file_that_is_none_is_told_and_changes_nothing(open_page, window, calm, tmp_path):
    page = open_page(part="others")
    (tmp_path / "none.json").write_text("{}", encoding="utf-8")
    window.sharing.import_from(tmp_path / "none.json")
    calm(window)
    assert any("is not a whole file with reviews" in text for text in texts(window.notifications))
    assert window.session.undo_stack.count() == 0
    assert page.others.cards == []


def test_reviews_are_exported_under_a_role(open_page, window, calm, tmp_path):
    open_page(part="others")
    window.sharing.export_to(tmp_path / "none", "Communicatie")
    calm(window)
    assert any("Nothing was reviewed" in text for text in texts(window.notifications))
    window.session.review(
        [Review(subject(*counted(window.session.workspace, 1)[0]), Verdict.REJECTED, "2026-11-19T10:00:00+00:00")],
        "review",
    )
    calm(window)
    window.action("export_reviews").trigger()
    form = window.findChild(RoleForm)
    assert not form.keep.isEnabled()
    assert "no name" in form.role.placeholderText()
    form.reject()
    window.sharing.export_to(tmp_path / "mine", "Communicatie")
    calm(window)
    assert (tmp_path / "mine.json").read_bytes() == write_set(
        window.session.workspace, tmp_path / "again.json", "Communicatie"
    ).read_bytes()


# All parts


@pytest.mark.parametrize("part", PARTS)
def test_every_part_can_be_heard_and_worked_by_keyboard(open_page, window, calm, part):
    page = open_page(part=part)
    action(page, "Te laat", today() - timedelta(days=3))
    value = window.session.organisation.values[0].id
    window.session.flywheel.add_reply(Reply(0, value, 3, "HR", "Ja."), "add")
    calm(window)
    found = controls(page)
    assert found
    assert [type(each).__name__ for each in found if not name_of(each).strip()] == []
    assert [name_of(each) for each in found if not each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    letters = [letter(each.text()) for each in found if isinstance(each, QAbstractButton)]
    letters += [letter(each.text()) for each in page.shell.menuBar().actions()]
    given = [each for each in letters if each]
    assert len(given) == len(set(given))


@pytest.mark.parametrize("part", PARTS)
def test_no_part_needs_more_room_than_a_small_window_has(open_page, window, part):
    page = open_page(part=part)
    window.resize(900, 620)
    assert window.height() == 620
    assert page.height() < 620
    page.grab()


def test_the_part_stays_when_the_window_is_made_anew(open_page, window, calm):
    open_page(part="replies")
    window.preferences.theme = "dark"
    window.restyle()
    calm(window)
    assert window.pages["flywheel"].part == "replies"


def test_when_texts_are_deleted_actions_and_replies_go_from_the_page_too(open_page, window, calm):
    page = open_page(part="actions")
    action(page)
    calm(window)
    window.delete_texts()
    calm(window)
    assert window.session.flywheel.agreed == ((), ())
    window.go("flywheel", "changes")
    calm(window)
    assert window.pages["flywheel"].comparison is not None
