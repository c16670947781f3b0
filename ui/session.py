"""The open workspace as the window sees it: what is in it, what changes it, and who must know.

Every change of the user's goes through `change`, so that it can be undone. Reading, measuring and reporting go through
`jobs`. Pages listen to the signals and read what they show from here; they never touch the workspace's file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from brandcheck.errors import BrandCheckError
from brandcheck.model import (
    Assessment,
    ClaimState,
    ClaimVerdict,
    DocumentSummary,
    Organisation,
    Privacy,
    ReportChoices,
    Side,
    Value,
)
from brandcheck.progress import Progress
from ui.auditing import Audits
from ui.background import Background
from ui.copying import Copying
from ui.jobs import Jobs, Task
from ui.learning import Lessons
from ui.models.flywheel import Flywheel
from ui.preferences import Preferences

if TYPE_CHECKING:  # the window is there before SQLite is
    from brandcheck.workspace import ClaimDecision, ClaimSubject, Door, Review, Workspace

_MAY_MERGE = 1
"""Qt asks only commands with the same number of 0 and up whether they go together."""
_KEEP_DRAFT = 800
"""Milliseconds after the last key that a draft is kept."""
_LOOK_AGAIN = 400
"""Milliseconds between two looks at the documents while files come in."""


class Session(QObject):
    """At most one workspace at a time."""

    workspace_changed = Signal()
    """Another one is open, or none."""
    values_changed = Signal()
    documents_changed = Signal()
    evidence_changed = Signal()
    """A measurement or a review changed what is evidence; the rates follow with `assessed`."""
    assessed = Signal()
    claim_decided = Signal(object, bool)
    """What people made of a promise is another: its `ClaimSubject`, and whether a new state was just given."""
    measured = Signal()
    """A check is done, after `assessed`."""
    report_changed = Signal()
    """What the report is to be."""
    learning_changed = Signal()
    """Whether the engine may learn of decisions."""
    glossary_changed = Signal()
    state_changed = Signal()
    """Whether the findings are those of the documents and values as they are now."""
    problem = Signal(object)
    """A `BrandCheckError` that a change met."""
    settling = Signal()
    """What is being typed must be kept now: the workspace closes or is measured."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self.organisation = Organisation("", preferences.language, ())
        self.documents: tuple[DocumentSummary, ...] = ()
        self.assessment: Assessment | None = None
        self.is_current = True
        """Whether the findings are those of the documents and values as they are now."""
        self.given: list[tuple[tuple[Path, ...], Side]] = []
        """What was added since the workspace was opened, to find files again: a workspace keeps no paths."""
        self.undo_stack = QUndoStack(self)
        self.draft = ""
        """A text that is not published yet, as it is typed; see `keep_draft`."""
        self.jobs = Jobs(self)
        self.drafting = Jobs(self)
        """A process of its own that follows the draft, so that it waits for no check or report."""
        self.background = Background(self)
        self.lessons = Lessons(self)
        self.audits = Audits(self)
        self.flywheel = Flywheel(self)
        self.copying = Copying(self)
        self._look_again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN)
        self._look_again.timeout.connect(self.refresh_documents)
        self._draft_due = QTimer(self, singleShot=True, interval=_KEEP_DRAFT)
        self._draft_due.timeout.connect(self._write_draft)
        self._draft_told = False
        self.jobs.progressed.connect(self._on_progress)
        self.jobs.changed.connect(self._on_jobs_changed)

    # Opening and closing

    @property
    def path(self) -> Path | None:
        """Where the open workspace is."""
        return self.workspace.path if self.workspace else None

    @property
    def door(self) -> Path | Door | None:
        """What another process of this program opens it with."""
        return self.workspace.door if self.workspace else None

    def create(self, path: Path, name: str, language: str, passphrase: str | None = None) -> None:
        """Make a workspace for an organisation and open it; with a passphrase, a protected one.

        Raises:
            BrandCheckError: see `Workspace.create`.
        """
        from brandcheck.workspace import Workspace  # noqa: PLC0415 (see above)

        self._use(Workspace.create(path, Organisation(name, language, ()), passphrase), path)
        self.report_choices = replace(self.report_choices, language=language, quotes=self.preferences.quotes)
        if months := self.preferences.retention_months:
            day = QDate.currentDate().addMonths(months)
            self._open.retention = date(day.year(), day.month(), day.day())

    def start_with(self, organisation: Organisation) -> None:
        """Give a new workspace its values; nothing that could be undone."""
        self._open.organisation = organisation
        self._read_all()
        self.values_changed.emit()

    def open(self, path: Path, *, take_over: bool = False, passphrase: str | None = None) -> None:
        """Open a workspace in place of the one that is open.

        Raises:
            BrandCheckError: see `Workspace.open`; what was open stays open.
        """
        if self.path is not None and self.path == path.resolve():
            return
        from brandcheck.workspace import Workspace  # noqa: PLC0415 (see above)

        self._use(Workspace.open(path, take_over=take_over, passphrase=passphrase), path)

    def close(self) -> None:
        """Stop what runs and close the workspace."""
        if self.workspace is not None:
            self.settling.emit()
        self.jobs.stop()
        self.drafting.stop()
        self.lessons.stop()
        self.copying.stop()
        self.background.wait()
        self._look_again.stop()
        self._draft_due.stop()
        if self.workspace is not None:
            self._attempt(self.settle_draft)
            workspace, self.workspace = self.workspace, None
            workspace.close()
            self.given.clear()
            self.undo_stack.clear()
            self._read_all()
            self.workspace_changed.emit()

    def _use(self, workspace: Workspace, path: Path) -> None:
        self.close()
        self.workspace = workspace
        self.preferences.remember(path.resolve())
        self._read_all()
        self.workspace_changed.emit()

    def _read_all(self) -> None:
        workspace = self.workspace
        self.organisation = workspace.organisation if workspace else Organisation("", self.preferences.language, ())
        self.documents = workspace.documents.summaries() if workspace else ()
        self.assessment = workspace.assessment if workspace else None
        self.is_current = workspace.is_current() if workspace else True
        self.draft = workspace.draft if workspace else ""

    # Changes that can be undone

    def change(self, text: str, do: Callable[[], None], undo: Callable[[], None], key: str = "") -> bool:
        """Make a change that can be undone; `text` names it in the menu. Gives whether it was made.

        Changes that follow each other with the same key are undone as one, such as what is typed in one field.
        """
        if not self._attempt(do):
            return False
        self.undo_stack.push(_Change(text, lambda: self._attempt(do), lambda: self._attempt(undo), key))
        return True

    def _attempt(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except BrandCheckError as error:
            self.problem.emit(error)
            return False
        return True

    def set_values(self, values: Iterable[Value], text: str, key: str = "") -> bool:
        """Replace the values; `key` as in `change`."""
        return self.set_organisation(replace(self.organisation, values=tuple(values)), text, key)

    def set_organisation(self, organisation: Organisation, text: str, key: str = "") -> bool:
        """Replace the organisation: its name, its language or its values; `key` as in `change`."""
        before = self.organisation

        def put(wanted: Organisation) -> None:
            self._open.organisation = wanted
            self.organisation = wanted
            self.values_changed.emit()
            self._check_current()

        return self.change(text, lambda: put(organisation), lambda: put(before), key)

    def edit_documents(self, ids: Iterable[str], text: str, **fields: str | None) -> bool:
        """Give documents a title, date, department or channel; a field that is not named stays."""
        chosen = frozenset(ids)
        before = {
            document.id: {name: getattr(document, name) for name in fields}
            for document in self.documents
            if document.id in chosen
        }

        def put(new: Mapping[str, Mapping[str, Any]]) -> None:
            with self._open.together():
                for identity, values in new.items():
                    self._open.documents.edit([identity], **values)
            self.refresh_documents()

        after = dict.fromkeys(before, fields)
        return self.change(text, lambda: put(after), lambda: put(before))

    def move_documents(self, ids: Iterable[str], side: Side, text: str) -> bool:
        """Change the side of documents."""
        chosen = [d.id for d in self.documents if d.id in frozenset(ids) and d.side is not side]
        other = Side.INSIDE if side is Side.OUTSIDE else Side.OUTSIDE

        def put(wanted: Side) -> None:
            self._open.documents.move(chosen, wanted)
            self.refresh_documents()
            self._weigh_again()

        return bool(chosen) and self.change(text, lambda: put(side), lambda: put(other))

    def remove_documents(self, ids: Iterable[str], text: str) -> bool:
        """Remove documents with their evidence."""
        chosen = tuple(ids)
        taken: list[Any] = []

        def take() -> None:
            taken[:] = [self._open.documents.take(chosen)]
            self.refresh_documents()
            self._weigh_again()

        def give_back() -> None:
            self._open.documents.give_back(taken[0])
            self.refresh_documents()
            self._weigh_again()

        return self.change(text, take, give_back)

    def review(self, reviews: Iterable[Review], text: str) -> bool:
        """Keep decisions about evidence; the rates follow."""
        made = tuple(reviews)

        def add() -> None:
            with self._open.together():
                for review in made:
                    self._open.reviews.add(review)
            self._weigh_again()

        def take_back() -> None:
            with self._open.together():
                for _ in made:
                    self._open.reviews.undo()
            self._weigh_again()

        return self.change(text, add, take_back)

    def set_learning(self, on: bool, text: str) -> bool:  # noqa: FBT001 (what a box says)
        """Let the engine learn of decisions, or not; the evidence follows."""

        def put(wanted: bool) -> None:  # noqa: FBT001
            self._open.learning = wanted
            self.learning_changed.emit()
            self.lessons.look_soon()

        return self.change(text, lambda: put(on), lambda: put(not on))

    def take_learnt(self, assessment: Assessment) -> None:
        """Evidence and rates are others since the engine learnt of decisions."""
        self._take_assessment(assessment)
        self.evidence_changed.emit()

    def decide_claim(self, subject: ClaimSubject, before: ClaimDecision, after: ClaimDecision, text: str) -> bool:
        """Keep what people make of a promise beside a fact."""
        news = iter([before.state is not after.state])

        def put(decision: ClaimDecision) -> None:
            self._open.claims.set_state(subject, decision)
            self.claim_decided.emit(subject, next(news, False))
            self.report_changed.emit()

        return self.change(text, lambda: put(after), lambda: put(before))

    @property
    def staff_documents(self) -> tuple[str, ...]:
        """Ids of the documents in which staff speak; lists tell nothing of these by department."""
        from brandcheck.report import is_staff_text  # noqa: PLC0415 (see above)

        return tuple(document.id for document in self.documents if is_staff_text(document))

    @property
    def waiting_claims(self) -> int:
        """How many promises are contradicted, with nobody having decided about it."""
        if self.workspace is None or self.assessment is None:
            return 0
        from brandcheck.workspace import ClaimQuery  # noqa: PLC0415 (see above)

        query = ClaimQuery(verdict=ClaimVerdict.CONTRADICTED, state=ClaimState.OPEN)
        return self.workspace.claims.count_promises(query)

    # What is chosen once

    @property
    def privacy(self) -> Privacy | None:
        """Why inside texts may be used; None before it was asked."""
        return self._open.privacy if self.workspace else None

    @privacy.setter
    def privacy(self, privacy: Privacy) -> None:
        self._open.privacy = privacy
        self.report_changed.emit()

    @property
    def report_choices(self) -> ReportChoices:
        """How the report is to be made."""
        return self._open.report_choices if self.workspace else ReportChoices()

    @report_choices.setter
    def report_choices(self, choices: ReportChoices) -> None:
        self._open.report_choices = choices
        self.report_changed.emit()

    def keep_draft(self, text: str) -> None:
        """Take the draft as it is typed; it is in the workspace a moment later, and in any case when that closes."""
        if text != self.draft:
            self.draft = text
            self._draft_due.start()

    def settle_draft(self) -> None:
        """Keep the draft as it is typed now.

        Raises:
            BrandCheckError: the workspace cannot be written.
        """
        if self._open.draft != self.draft:
            self._open.draft = self.draft

    def _write_draft(self) -> None:
        """Beside the window, as another process may be writing; where that takes too long, once more."""
        workspace, text = self._open, self.draft
        self.background.run(lambda: setattr(workspace, "draft", text), self._draft_kept, "draft", self._draft_waits)

    def _draft_kept(self, _: object) -> None:
        self._draft_told = False

    def _draft_waits(self, error: BrandCheckError) -> None:
        """It is tried again until it is kept; why it is not, is told once."""
        if not self._draft_told and error.message.code != "workspace_busy":
            self._draft_told = True
            self.problem.emit(error)
        self._draft_due.start()

    @property
    def overdue(self) -> bool:
        """Whether the texts should have been gone by now."""
        day = self._open.retention if self.workspace else None
        return day is not None and bool(self.documents) and day <= datetime.now(UTC).astimezone().date()

    def protect(self, passphrase: str | None) -> None:
        """Give the workspace a passphrase, another one, or with None no more. What runs is stopped for it.

        Raises:
            BrandCheckError: see `Workspace.protect`.
        """
        self.settling.emit()
        self._stop_work()
        workspace = self._open
        try:
            workspace.draft = self.draft
            workspace.protect(passphrase)
        finally:
            self.assessed.emit()  # who follows what holds now asks again for what was stopped
            self.lessons.look_soon()

    def keep_longer(self, until: date, reason: str) -> None:
        """Keep the texts longer than was said; the reason stays in the workspace.

        Raises:
            BrandCheckError: see `Retention.postpone`.
        """
        self._open.keeping.postpone(until, reason, datetime.now(UTC).astimezone().date())
        self.report_changed.emit()

    def delete_texts(self) -> None:
        """Delete all that documents said, beyond recovery.

        Raises:
            BrandCheckError: see `Workspace.delete_texts`.
        """
        self._stop_work()
        self.undo_stack.clear()
        try:
            self._open.delete_texts()
        finally:
            self._read_all()
            self.workspace_changed.emit()

    def _stop_work(self) -> None:
        self.jobs.stop()
        self.drafting.stop()
        self.lessons.stop()
        self.copying.stop()
        self._draft_due.stop()
        self.background.wait()

    # Jobs

    def add_files(self, paths: Iterable[Path], side: Side, title: str, done: Callable[[Any], None]) -> None:
        """Read files and folders into the workspace; `title` tells what is being done."""
        paths = tuple(paths)
        self.given.append((paths, side))
        self._start(title, "add_files", (paths, side), done)

    def read_again(self, files: Mapping[str, Path], title: str, done: Callable[[Any], None]) -> None:
        """Read documents once more that could not be read, by id from these files."""
        self._start(title, "read_again", (dict(files),), done)

    def paste(self, title: str, *form: Any) -> None:
        """Add a pasted text: text, side, title, department, channel, date."""
        self._start(title, "add_pasted", form, lambda _: None)

    @property
    def previewing(self) -> bool:
        """Whether pictures of the report are made now: nothing that anyone has to wait for."""
        return self.jobs.current is not None and self.jobs.current.job == _job("preview_report")

    @property
    def measuring(self) -> bool:
        """Whether a check runs now."""
        return self.jobs.current is not None and self.jobs.current.job == _job("measure")

    def measure(self, title: str) -> None:
        """Measure the documents against the values."""
        self.settling.emit()
        today = datetime.now(UTC).astimezone().date().isoformat()
        self._start(title, "measure", (today,), self._measured)

    def is_export(self, task: Task) -> bool:
        """Whether a job writes a file to be had outside the workspace."""
        return task.job in {_job("export"), _job("write_council_pack")}

    def export(self, form: str, target: Path, title: str, done: Callable[[Any], None]) -> None:
        """Write what holds now in a format of `export.FORMATS`, as it was chosen for the report; gives a `Written`."""
        self._start(title, "export", (form, target, self.report_choices), done)

    def write_council_pack(
        self, target: Path, privacy: Privacy | None, title: str, done: Callable[[Any], None]
    ) -> None:
        """Write the pack for the works council in the report's language, with these answers; gives a `Written`."""
        self._start(title, "write_council_pack", (target, self.report_choices.language, privacy), done)

    def bridge_terms(self, title: str, done: Callable[[Any], None]) -> None:
        """The words of sides and departments; as soon as nothing changed since, they are at hand."""
        self._start(title, "bridge_terms", (self.report_choices.quotes,), done, "terms")

    def find_conflicts(self, title: str, done: Callable[[Any], None]) -> None:
        """Messages that conflict, between departments and between outside texts."""
        self._start(title, "find_conflicts", (self.report_choices.quotes,), done, "conflicts")

    def draw_sample(self, drawn_on: str, size: int, title: str, done: Callable[[Any], None]) -> None:
        """Draw sentences for an audit; gives a `Sample`."""
        self._start(title, "draw_sample", (drawn_on, size), done, "sample")

    def compare_again(self, then: int, title: str, done: Callable[[Any], None]) -> None:
        """Compare with a measurement that was made otherwise, measuring again; gives a `Comparison`."""
        self._start(title, "compare_again", (then,), done, "compare_again")

    def preview_report(self, pixels_wide: int, title: str, done: Callable[[Any], None]) -> None:
        """Make pictures of the report's pages, PNG."""
        self._start(title, "preview_report", (self.report_choices, pixels_wide), done, "preview")

    def _start(
        self,
        title: str,
        job: str,
        arguments: tuple[Any, ...],
        done: Callable[[Any], None],
        key: str = "",
    ) -> None:
        self.jobs.run(Task(title, _job(job), (self._open.door, *arguments), done, key=key))

    def _measured(self, _: Any) -> None:
        self._take_assessment(self._open.assessment)
        self.refresh_documents()
        self.evidence_changed.emit()
        self.measured.emit()

    # Following

    def refresh_documents(self) -> None:
        """Look which documents there are now."""
        if self.workspace is not None:
            self.documents = self.workspace.documents.summaries()
            self.documents_changed.emit()
            self._check_current()

    def weigh_again(self) -> None:
        """What was decided about evidence is another now, as when decisions of others were taken over; the rates follow."""
        self._weigh_again()

    def _weigh_again(self) -> None:
        """Evidence is another now; the rates follow."""
        self.evidence_changed.emit()
        workspace = self._open
        if self.assessment is not None:
            self.background.run(lambda: _reassess(workspace), self._take_assessment, key="reassess")

    def _take_assessment(self, assessment: Assessment | None) -> None:
        self.assessment = assessment
        self.assessed.emit()

    def _check_current(self) -> None:
        current = self._open.is_current()
        if current is not self.is_current:
            self.is_current = current
        self.state_changed.emit()

    def _on_progress(self, progress: Progress) -> None:
        if progress.stage == "read" and not self._look_again.isActive():
            self._look_again.start()

    def _on_jobs_changed(self) -> None:
        """A job that ended, in whatever way, may have left documents."""
        if self.workspace is not None and not self._look_again.isActive():
            self._look_again.start(0)
        self.state_changed.emit()

    @property
    def _open(self) -> Workspace:
        if self.workspace is None:
            raise LookupError("no workspace is open")
        return self.workspace


def _job(name: str) -> str:
    """A job of the engine, by name."""
    return f"brandcheck.jobs:{name}"


def _reassess(workspace: Workspace) -> Assessment:
    from brandcheck.reassessing import reassess  # noqa: PLC0415 (numpy takes its time, and the window must be there first)

    return reassess(workspace)


class _Change(QUndoCommand):
    """A change that was made when it is pushed."""

    def __init__(self, text: str, do: Callable[[], object], undo: Callable[[], object], key: str = "") -> None:
        super().__init__(text)
        self.do, self._undo, self.key = do, undo, key
        self._made = True

    def id(self) -> int:
        return _MAY_MERGE if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other.key != self.key:
            return False
        self.do = other.do
        return True

    def redo(self) -> None:
        if self._made:
            self._made = False
        else:
            self.do()

    def undo(self) -> None:
        self._undo()
