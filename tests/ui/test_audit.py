"""The audit on a real workspace: drawn by a job, labelled by keys in order, undone, and told."""

from dataclasses import replace
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from brandcheck import auditing
from brandcheck.model import Side, Stance
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.workspace import Coder, Workspace
from tests.end_to_end.organisation import write_organisation
from tests.ui.test_mnemonics import letter
from ui.auditing import FIRST, SECOND
from ui.pages.audit import DRAW, LABEL, RESULT
from ui.widgets.audit_figures import RateLine
from ui.widgets.help import Note

SUPPORTS, CONTRADICTS = Stance.SUPPORTS, Stance.CONTRADICTS


@pytest.fixture(scope="module")
def large_file(tmp_path_factory):
    """Twelve documents a side, so that twenty sentences of each can be labelled."""
    folder = write_organisation(tmp_path_factory.mktemp("audit") / "org")
    for side in ("outside", "inside"):
        for file in sorted((folder / side).glob("*.txt")):
            for number in range(2):
                text = file.read_text(encoding="utf-8")
                more = text.replace("Onze", f"Al onze {number}").replace("Je ", f"Je team {number} ")
                extra = f"\nWij leren in week {number} van {file.stem} elke dag van elkaar.\n"
                (folder / side / f"{file.stem}-{number}.txt").write_text(more + extra, encoding="utf-8")
    file = folder.parent / "a.brandcheck"
    finish(carry_out(replace(plan_check(folder), measured_on="2026-11-01"), file))
    return file


def draw(file, size=100):
    with Workspace.open(file) as workspace:
        auditing.draw(workspace, "2026-11-22", size)


@pytest.fixture
def page(window, settle, large_file, tmp_path):
    """With a sample of which nothing is labelled."""
    file = tmp_path / "a.brandcheck"
    copyfile(large_file, file)
    draw(file)
    window.session.open(file)
    window.go("audit")
    settle(window)
    return window.pages["audit"]


@pytest.fixture
def fresh(window, settle, large_file, tmp_path):
    """Without a sample."""
    file = tmp_path / "a.brandcheck"
    copyfile(large_file, file)
    window.session.open(file)
    window.go("audit")
    settle(window)
    return window.pages["audit"]


def keys(page, text):
    for each in text:
        key = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace, " ": Qt.Key.Key_Space}.get(each)
        if key is None:
            QTest.keyClicks(page.desk.sentence, each)
        else:
            QTest.keyClick(page.desk.sentence, key)


def said(page, coder=Coder.FIRST):
    """What is kept, in the order of the sample, up to the first sentence without an answer."""
    found = auditing.items(page.session.workspace, coder)
    return [
        {value: stance for value, stance in item.answers.items() if stance}
        for item in found
        if item.answers is not None
    ]


def texts(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)]


def label_all(page, settle, reader=FIRST):
    page._go_label(reader)
    while page.audits.turn is not None:
        keys(page, "\n1\n"[: 1 + 2 * (page.audits.done_by(reader) % 3 == 0)])
    settle(page.shell)


def test_before_a_sample_the_page_says_what_it_is_and_draws_one(fresh, settle, qtbot):
    assert fresh.mode == DRAW
    assert fresh.start.chosen == 100
    assert not fresh.start.back.isVisibleTo(fresh)
    QTest.mouseClick(fresh.start.draw, Qt.MouseButton.LeftButton)
    assert not fresh.start.draw.isEnabled()
    settle(fresh.shell)
    qtbot.waitUntil(lambda: fresh.mode == LABEL)
    assert fresh.desk.progress.text().startswith("1 of")
    assert fresh.session.audits.sample.size == len(auditing.items(fresh.session.workspace))


def test_drawing_is_undone_and_redone_with_the_same_sentences(fresh, settle, qtbot):
    fresh.start.draw.click()
    settle(fresh.shell)
    drawn = auditing.items(fresh.session.workspace)
    qtbot.waitUntil(lambda: fresh.mode == LABEL)
    keys(fresh, "1\n")
    undo, redo = fresh.shell.action("undo"), fresh.shell.action("redo")
    undo.trigger()
    undo.trigger()
    assert fresh.session.workspace.samples.latest() is None
    qtbot.waitUntil(lambda: fresh.mode == DRAW)
    redo.trigger()
    assert auditing.items(fresh.session.workspace) == drawn
    redo.trigger()
    assert [bool(each) for each in said(fresh)] == [True]


def test_a_stopped_draw_can_be_asked_again(fresh, settle):
    fresh.start.draw.click()
    fresh.session.jobs.cancel()
    settle(fresh.shell)
    assert not fresh.audits.drawing
    assert fresh.mode == DRAW or fresh.audits.sample is not None


def test_a_number_once_supports_twice_contradicts_and_a_third_time_is_nothing(page):
    first = page.desk.answers.rows[0]
    heard = []
    for _ in range(3):
        keys(page, "1")
        heard.append((first.answer, first.accessibleName().rsplit(": ", 1)[-1]))
    assert heard == [(SUPPORTS, "supports"), (CONTRADICTS, "contradicts"), (None, "nothing")]


def test_enter_and_space_keep_the_answers_and_go_on(page):
    values = [value.id for value in page.session.organisation.values]
    sentences = [item.sentence for item in page.audits.items]
    keys(page, "1\n22 \n")
    assert said(page) == [{values[0]: SUPPORTS}, {values[1]: CONTRADICTS}, {}]
    assert page.desk.sentence.text.text() == sentences[3]
    assert page.desk.progress.text() == f"4 of {len(sentences)}"
    assert page.desk.answers.answers == {}
    assert sentences[3] in page.desk.sentence.accessibleName()


def test_keys_that_are_held_down_count_once(page):
    for is_repeat in (False, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=is_repeat
        )
        QApplication.sendEvent(page.desk.sentence, event)
    assert len(said(page)) == 1


def test_backspace_goes_back_to_what_was_said_and_undo_does_the_same(page):
    keys(page, "1\n2\n")
    second = page.audits.items[1]
    keys(page, "\b")
    assert len(said(page)) == 1
    assert page.desk.sentence.text.text() == second.sentence
    assert list(page.desk.answers.answers.values()) == [SUPPORTS], "it can be changed, or kept with Enter"
    page.shell.action("undo").trigger()
    assert said(page) == []
    assert not page.desk.before.isEnabled()
    for _ in range(2):
        page.shell.action("redo").trigger()
    assert len(said(page)) == 2


def test_going_back_in_a_later_session_can_be_undone(page, settle, window):
    keys(page, "1\n2\n")
    path = page.session.path
    window.session.close()
    window.session.open(path)
    window.go("audit")
    settle(window)
    again = window.pages["audit"]
    assert not window.session.undo_stack.canUndo()
    keys(again, "\b\b")
    assert said(again) == []
    window.action("undo").trigger()
    window.action("undo").trigger()
    assert [len(each) for each in said(again)] == [1, 1]


def test_a_click_turns_an_answer_and_leaves_the_keyboard_with_the_sentence(page):
    page.shell.activateWindow()
    QTest.mouseClick(page.desk.answers.rows[1], Qt.MouseButton.LeftButton)
    assert list(page.desk.answers.answers.values()) == [SUPPORTS]
    assert not page.desk.answers.rows[1].hasFocus()
    keys(page, " ")
    assert [len(each) for each in said(page)] == [1]


def test_a_row_that_has_the_keyboard_is_turned_by_space_and_enter_goes_on(page):
    row = page.desk.answers.rows[0]
    QTest.keyClick(row, Qt.Key.Key_Space)
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert row.answer is CONTRADICTS
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert [list(each.values()) for each in said(page)] == [[CONTRADICTS]]


def test_nothing_the_program_says_is_on_the_desk(page):
    keys(page, "\n" * 3)
    item = page.audits.turn
    shown = set(texts(page)) - {""}
    values = page.session.organisation.values
    known = {item.sentence, item.before, item.after, item.title, "Inside", "Outside", "inside", "outside"}
    known |= {each for value in values for each in (value.name, value.statement)}
    page_texts = {page.heading.text(), page.help.text(), page.desk.progress.text(), page.desk.left.text()}
    assert shown - known - page_texts == {"Number: once supports, twice contradicts, again nothing"}


def test_unfinished_answers_wait_while_another_page_is_looked_at(page, window):
    keys(page, "12")
    window.go("overview")
    window.restyle()
    window.go("audit")
    assert list(window.pages["audit"].desk.answers.answers.values()) == [SUPPORTS, SUPPORTS]
    assert said(window.pages["audit"]) == []


def test_two_readers_label_apart(page):
    keys(page, "1\n\n")
    first = page.audits.items[0].sentence
    QTest.mouseClick(page.desk.readers[SECOND], Qt.MouseButton.LeftButton)
    assert page.desk.sentence.text.text() == first
    assert page.desk.answers.answers == {}
    page.desk.take_keys()
    keys(page, "2\n")
    assert [len(said(page, coder)) for coder in Coder] == [2, 1]
    page.shell.action("undo").trigger()
    page.shell.action("undo").trigger()
    assert page.desk.readers[FIRST].isChecked(), "undo goes to whose label it takes back"


def test_who_stops_sees_what_counts_so_far_and_can_go_on(page, settle):
    keys(page, "1\n" * 3)
    page.desk.stop.click()
    settle(page.shell)
    assert page.mode == RESULT
    assert "%" not in page.heading.text()
    notes = [each.text.text() for each in page.findChildren(Note) if each.isVisibleTo(page)]
    assert any("from 20 labelled sentences a side" in each for each in notes)
    assert page.results.rates is None
    page.results.rest.click()
    assert page.mode == LABEL
    assert page.desk.progress.text().startswith("4 of")


def test_nothing_labelled_has_a_result_that_says_so(page, settle):
    page.desk.stop.click()
    settle(page.shell)
    assert page.heading.text() == "Nothing is labelled yet"
    assert not page.results.second.isVisibleTo(page)


def test_after_the_last_sentence_the_result_follows(page, settle):
    label_all(page, settle)
    found = page.session.audits.result
    assert page.mode == RESULT
    assert page.heading.text().startswith("The program ")
    assert page.results.rates is not None
    lines = page.findChildren(RateLine)
    assert len(lines) == len(found.rates) > 0
    first = found.rates[0]
    spoken = lines[0].accessibleName()
    assert next(v.name for v in page.session.organisation.values if v.id == first.value) in spoken
    assert not page.results.rest.isVisibleTo(page)
    assert page.shell.footer.audit.text().startswith(f"Audited: {sum(found.sentences.values())}")
    shown = " ".join(texts(page))
    assert "The report names the audit" in shown
    assert all(word in shown for word in ("alpha", "Right", "Found", "False alarm"))


def test_two_readers_have_their_agreement_told(page, settle, qtbot):
    label_all(page, settle)
    page.results.second.click()
    assert page.audits.reader == SECOND
    keys(page, "1\n" * 4)
    page.desk.stop.click()
    settle(page.shell)
    qtbot.waitUntil(lambda: any(text.startswith("Two people both judged 4 sentences") for text in texts(page)))


def test_undo_on_the_result_goes_back_to_the_sentence(page, settle):
    label_all(page, settle)
    page.shell.action("undo").trigger()
    assert page.mode == LABEL
    total = len(page.audits.items)
    assert page.desk.progress.text() == f"{total} of {total}"


def test_a_new_sample_takes_the_place_of_the_old_one_until_undone(page, settle, qtbot):
    keys(page, "1\n\n")
    old = page.audits.sample
    page.desk.stop.click()
    page.results.again.click()
    assert page.mode == DRAW
    assert page.start.back.isVisibleTo(page)
    page.start.back.click()
    assert page.mode == LABEL
    page.show_target(DRAW)
    page.start.draw.click()
    settle(page.shell)
    qtbot.waitUntil(lambda: page.mode == LABEL)
    assert page.audits.sample.number > old.number
    assert said(page) == []
    page.shell.action("undo").trigger()
    assert page.audits.sample == old
    assert len(said(page)) == 2


def test_a_sample_is_removed_with_its_labels_and_brought_back(page, settle, qtbot):
    keys(page, "1\n\n")
    page.desk.stop.click()
    settle(page.shell)
    page.results.remove.click()
    settle(page.shell)
    qtbot.waitUntil(lambda: page.mode == DRAW)
    assert page.session.workspace.samples.latest() is None
    assert page.shell.footer.audit.text().startswith("Not audited")
    page.shell.action("undo").trigger()
    settle(page.shell)
    assert len(said(page)) == 2


def test_a_label_that_is_no_longer_possible_changes_nothing(page):
    """A document came back in between, and it is another sentence's turn."""
    first, *rest = page.audits.items
    taken = page.session.workspace.documents.take([first.document])
    page.session.refresh_documents()
    page._show()
    keys(page, "1\n")
    page.shell.action("undo").trigger()
    page.session.workspace.documents.give_back(taken)
    page.session.refresh_documents()
    page._show()
    page.shell.action("redo").trigger()
    assert said(page) == []
    assert page.desk.sentence.text.text() == first.sentence
    assert rest


def test_sentences_that_are_all_gone_are_told_of(page, settle, qtbot):
    page.session.remove_documents([document.id for document in page.session.documents], "remove")
    settle(page.shell)
    qtbot.waitUntil(lambda: any("no longer stand" in text for text in texts(page)))
    assert page.mode == RESULT


def test_the_report_follows_what_was_labelled(page, settle, window):
    label_all(page, settle)
    window.go("report")
    settle(window)
    report = window.pages["report"]
    assert page.audits.result in report._state()
    assert page.audits.result.rates


def test_an_empty_workspace_says_what_to_do_first(window, settle, tmp_path):
    window.session.create(tmp_path / "b.brandcheck", "Vermeulen", "nl")
    window.go("audit")
    settle(window)
    page = window.pages["audit"]
    assert page.mode == ""
    assert "First say what you stand for" in texts(page)


def test_documents_that_were_not_measured_are_to_be_checked_first(page, window, settle, tmp_path):
    organisation = page.session.organisation
    window.session.create(tmp_path / "b.brandcheck", "Vermeulen", "nl")
    window.session.set_values(organisation.values, "values")
    window.session.paste("Reading", "Wij zijn vakmensen en dat merk je.", Side.OUTSIDE, "Over ons", "", "web", None)
    settle(window)
    window.go("audit")
    settle(window)
    assert "Not checked yet" in texts(window.pages["audit"])


def test_too_few_documents_are_told_of_before_drawing(measured, settle):
    gone = [document.id for document in measured.session.documents if document.side is Side.INSIDE][1:]
    measured.session.remove_documents(gone, "remove")
    measured.go("audit")
    settle(measured)
    page = measured.pages["audit"]
    notes = [each.text.text() for each in page.findChildren(Note) if each.isVisibleTo(page)]
    assert any("fewer than 4 documents" in each for each in notes)


@pytest.mark.parametrize("mode", [DRAW, LABEL, RESULT])
def test_no_two_buttons_of_a_state_have_one_letter(page, settle, mode):
    keys(page, "1\n")
    page._want("" if mode == LABEL else mode)
    settle(page.shell)
    assert page.mode == mode
    named = [each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page) and letter(each.text())]
    found = [letter(each.text()) for each in named] + [letter(each.text()) for each in page.shell.menuBar().actions()]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("percent", [80, 200])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_state_is_drawn_at_every_size(page, settle, percent, theme):
    window = page.shell
    label_all(page, settle)
    window.preferences.theme, window.preferences.text_size = theme, percent
    window.restyle()
    again = window.pages["audit"]
    for mode in (RESULT, DRAW, LABEL):
        if mode == LABEL:
            again.audits.choose_reader(SECOND)
        again._want("" if mode == LABEL else mode)
        settle(window)
        assert again.mode == mode
        assert not window.grab().isNull()
