"""The window around the pages: workspaces opened, dropped, kept; undo; language, theme and size; errors; closing."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QPushButton, QWidget

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side, Value
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from tests.end_to_end.organisation import write_organisation
from ui.error_dialog import ErrorDialog, report_of
from ui.pages import ENTRIES
from ui.palette import Palette, rank
from ui.theme import look

CARE = Value("zorg", "Zorg", "Wij zorgen voor elkaar.")


def drop(target, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(5, 5)
    nothing = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
        QApplication.sendEvent(target, event)
    return enter.isAccepted()


def texts(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_it_begins_at_start_and_only_offers_what_can_be_done(window):
    assert window.page == "start"
    assert not window.action("measure").isEnabled()
    assert not window._sidebar.buttons["overview"].isEnabled()
    assert window._sidebar.buttons["settings"].isEnabled()


def test_a_new_workspace_leads_to_its_values_and_is_remembered(window, tmp_path):
    file = tmp_path / "Zorg.brandcheck"
    window.session.create(file, "Zorg", "nl")
    assert window.page == "values"
    assert window.windowTitle() == "Zorg – BrandCheck"
    assert window.preferences.recent == (file.resolve(),)


@pytest.mark.parametrize("page", [entry.name for entry in ENTRIES if entry.name != "text"])
def test_every_page_shows_on_an_empty_and_on_a_measured_workspace(window, tmp_path, page, measured_file, settle):
    window.session.create(tmp_path / "Leeg.brandcheck", "Leeg", "nl")
    window.go(page)
    settle(window)
    assert texts(window.pages[page])
    window.session.open(measured_file)
    window.go(page)
    settle(window)
    assert texts(window.pages[page])


def test_a_workspace_dropped_on_the_window_opens(window, measured_file, tmp_path, qtbot):
    assert not drop(window, tmp_path)
    assert drop(window, measured_file)
    qtbot.waitUntil(lambda: window.session.organisation.name == "Vermeulen Installatie")
    assert window.page == "overview"


def test_what_is_no_workspace_is_told_and_what_was_open_stays(measured, tmp_path):
    other = tmp_path / "other.brandcheck"
    other.write_text("no database", encoding="utf-8")
    measured.open_workspace(other)
    assert str(other) in measured.notifications.texts[-1]
    assert measured.session.organisation.name == "Vermeulen Installatie"


def test_a_change_is_undone_and_done_again_from_the_menu(measured):
    session = measured.session
    before = session.organisation.values
    assert not measured.action("undo").isEnabled()
    assert session.set_values((*before, CARE), "add")
    measured.action("undo").trigger()
    assert session.organisation.values == before
    assert session.workspace.organisation.values == before
    measured.action("redo").trigger()
    assert session.workspace.organisation.values == (*before, CARE)


def test_findings_are_called_old_when_values_change_and_new_again_when_that_is_undone(measured):
    session = measured.session
    assert session.is_current
    session.set_values((*session.organisation.values, CARE), "add")
    assert not session.is_current
    assert "Changed" in measured._top.state.text()
    session.undo_stack.undo()
    assert session.is_current


def test_documents_edited_moved_and_removed_come_back_with_undo(measured):
    session = measured.session
    first = next(d for d in session.documents if d.side is Side.OUTSIDE)
    evidence = session.workspace.evidence.load()
    session.edit_documents([first.id], "edit", department="Directie", title="Anders")
    session.move_documents([first.id], Side.INSIDE, "move")
    session.remove_documents([first.id], "remove")
    assert first.id not in {d.id for d in session.documents}
    for _ in range(3):
        session.undo_stack.undo()
    assert first in session.documents
    assert session.workspace.evidence.load() == evidence
    assert session.is_current


def test_files_come_in_and_are_measured_to_the_end(window, tmp_path, settle):
    folder = write_organisation(tmp_path / "org")
    session = window.session
    session.create(tmp_path / "Nieuw.brandcheck", "Nieuw", "nl")
    session.set_values(finish_values(folder), "values")
    window.session.add_files(
        [folder / "outside"], Side.OUTSIDE, "reading", lambda added: window._added(added, Side.OUTSIDE)
    )
    window.session.add_files(
        [folder / "inside"], Side.INSIDE, "reading", lambda added: window._added(added, Side.INSIDE)
    )
    settle(window)
    assert len(session.documents) == 10
    assert any("1 file could not be read" in text for text in window.notifications.texts)
    window.action("measure").trigger()
    settle(window)
    assert {gap.value for gap in session.assessment.gaps} == {"vakmanschap", "buur"}
    assert session.is_current


def finish_values(folder: Path) -> tuple[Value, ...]:
    return plan_check(folder).organisation.values


def test_stopping_keeps_what_was_read_and_says_so(window, tmp_path, qtbot):
    folder = write_organisation(tmp_path / "org")
    window.session.create(tmp_path / "Nieuw.brandcheck", "Nieuw", "nl")
    window.session.add_files(
        [folder / "outside"], Side.OUTSIDE, "reading", lambda added: window._added(added, Side.OUTSIDE)
    )
    with qtbot.waitSignal(window.session.jobs.cancelled, timeout=20_000):
        window.footer.cancel.click()
    assert "Stopped" in window.notifications.texts[-1]


def test_language_theme_and_size_change_at_once_and_are_kept(measured):
    kept = measured.preferences
    kept.language, kept.theme, kept.text_size = "nl", "dark", 150
    measured.go("settings")
    measured.restyle("text_size")
    assert measured.pages["settings"].heading.text() == "Instellingen"
    assert look().theme == "dark"
    assert look().px(10) == 15
    assert measured.page == "settings"
    assert measured.action("measure").isEnabled()


def test_text_size_by_keyboard_stops_at_its_ends(window, qtbot):
    for _ in range(20):
        window.action("larger").trigger()
    qtbot.waitUntil(lambda: look().percent == 200)
    for _ in range(20):
        window.action("smaller").trigger()
    qtbot.waitUntil(lambda: look().percent == 80)
    window.action("usual_size").trigger()
    qtbot.waitUntil(lambda: look().percent == 100)


def test_the_palette_finds_actions_values_documents_and_sentences(measured, qtbot, settle):
    palette = Palette(measured, measured._actions, [])
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.field, "vakmanschap")
    settle(measured)
    found = [palette.list.item(at).text() for at in range(palette.list.count())]
    assert "Vakmanschap met passie" in found
    palette.field.setText("trots")
    settle(measured)
    found = [palette.list.item(at).text() for at in range(palette.list.count())]
    assert any("trots op is" in text for text in found)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert measured.page == "text"


def test_better_matches_come_first_and_all_words_must_be_there():
    assert rank("report", "Report") < rank("report", "Export the report")
    assert rank("port", "Report") > rank("rep", "Report")
    assert rank("report nothing", "Report") is None


def test_a_bug_is_a_report_without_its_text_and_the_program_goes_on(window):
    error = ValueError("Jansen is ziek")
    window.tell_error(error)
    report = report_of(error)
    dialog = window.findChild(ErrorDialog)
    assert dialog.isVisible()
    assert dialog.report.toPlainText() == report
    assert "ValueError" in report
    assert "Jansen" not in report
    dialog.copy.click()
    assert QApplication.clipboard().text() == report
    dialog.accept()
    window.go("settings")


def test_what_the_user_can_mend_is_a_sentence_that_stays(window):
    window.tell_error(BrandCheckError("folder_missing", path="/nowhere"))
    assert "/nowhere" in window.notifications.texts[-1]


NOWHERE = QModelIndex()
MARKUP = "<b>Vet</b> <img src=x> & co"


@pytest.mark.parametrize("page", [entry.name for entry in ENTRIES])
def test_what_a_user_wrote_is_text_and_never_markup(measured, settle, page):
    """Names, statements and titles that look like markup, on every page: labels and tips."""
    session = measured.session
    value = replace(session.organisation.values[0], name=MARKUP, statement=MARKUP)
    session.set_organisation(replace(session.organisation, name=MARKUP, values=(value,)), "names")
    document = session.documents[0].id
    session.edit_documents([document], "title", title=MARKUP, department=MARKUP)
    measured.measure()
    settle(measured)
    measured.go(page, {"text": (document, None), "confrontation": value.id}.get(page))
    settle(measured)
    for widget in measured.findChildren(QWidget):
        if isinstance(widget, QLabel) and MARKUP in widget.text():
            assert widget.textFormat() is Qt.TextFormat.PlainText
        assert "<b>" not in widget.toolTip()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(NOWHERE)
            for row, column in product(range(min(20, model.rowCount(NOWHERE))), range(columns)):
                assert "<b>" not in str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or "")
    assert measured._top.name.text() == MARKUP


def test_a_second_window_on_the_same_workspace_is_refused(measured, tmp_path):
    script = (
        "import sys; from pathlib import Path; from brandcheck.workspace import Workspace\n"
        "from brandcheck.errors import BrandCheckError\n"
        "try: Workspace.open(Path(sys.argv[1]))\n"
        "except BrandCheckError as error: print(error.message.code)"
    )
    found = subprocess.run(
        [sys.executable, "-c", script, str(measured.session.path)], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "workspace_in_use"


def test_killed_in_the_middle_of_a_check_it_opens_again_with_what_was_read(window, tmp_path, settle):
    """A program that is killed leaves a lock, a journal and a helper behind; none of them stands in the way."""
    folder = write_organisation(tmp_path / "org")
    file = tmp_path / "Doel.brandcheck"
    script = Path(__file__).with_name("killed.py")
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, str(script), str(folder), str(file)], env=env, timeout=120, check=False)
    assert ended.returncode != 0
    window.open_workspace(file)
    assert window.session.documents
    window.action("measure").trigger()
    settle(window)
    fresh = finish(carry_out(plan_check(folder)))
    assert {d.path for d in window.session.documents} == {d.path for d in fresh.documents}
    assert [gap.kind for gap in window.session.assessment.gaps] == [gap.kind for gap in fresh.gaps]


@pytest.mark.parametrize(("answer", "is_open"), [("&Go on", True), ("&Stop it", False)])
def test_closing_in_the_middle_of_a_job_asks_once(window, tmp_path, settle, qtbot, answer, is_open):
    folder = write_organisation(tmp_path / "org")
    window.session.create(tmp_path / "Nieuw.brandcheck", "Nieuw", "nl")
    window.session.add_files([folder / "outside", folder / "inside"], Side.OUTSIDE, "Reading", lambda _: None)
    asked = []

    def reply():
        dialog = QApplication.activeModalWidget()
        asked.append("\n".join(each.text() for each in dialog.findChildren(QLabel)))
        next(each for each in dialog.findChildren(QPushButton) if each.text() == answer).click()

    QTimer.singleShot(0, window, reply)
    assert window.close() is not is_open
    assert len(asked) == 1
    assert "Reading is not finished" in asked[0]
    assert (window.session.workspace is not None) is is_open
    settle(window)
    if is_open:
        assert window.session.documents


def test_a_day_that_has_come_is_asked_about_and_the_texts_go(measured, tmp_path, qtbot):
    session = measured.session
    session.workspace.retention = date(2020, 1, 1)
    path = session.path
    session.close()

    def agree():
        question = QApplication.activeModalWidget()
        question.delete.setChecked(True)
        question.go.click()

    QTimer.singleShot(300, measured, agree)
    measured.open_workspace(path)
    qtbot.waitUntil(lambda: session.documents == ())
    assert session.assessment is not None
    measured.close()
    sentence = b"Bij ons werken passievolle specialisten"
    assert all(
        sentence not in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file() and file.suffix != ".txt"
    )
