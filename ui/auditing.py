"""The audit of the open workspace: its sample, what was labelled, and what follows from that once somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from brandcheck.model import Audit, Stance

if TYPE_CHECKING:  # the window is there before SQLite and numpy are
    from brandcheck.auditing import AuditItem
    from brandcheck.workspace import Coder, Sample, TakenSample, Workspace
    from ui.session import Session

FIRST, SECOND = READERS = ("first", "second")
"""As `Coder` has them: a role, never a person."""
DRAWING = "sample"
"""The key of the job that draws."""


class Audits(QObject):
    """Every change of it can be undone, as all that users do."""

    changed = Signal()
    """Another sample is in use, or none, or its sentences are others."""
    labelled = Signal(str, int)
    """A reader, and the number of the sentence that got a label or lost it."""
    judged = Signal()
    """`result` is that of the labels as they are."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.sample: Sample | None = None
        self.reader = FIRST
        """Who labels now."""
        self.result: Audit | None = None
        """What the labels say of the program; see `is_judged`."""
        self.is_judged = False
        """Whether the result is that of the labels as they are."""
        self.said: dict[tuple[str, int], dict[str, Stance]] = {}
        """What is being said of sentences before it is kept, or was said before it was taken back, by reader and sentence."""
        self.drawing = False
        """Whether sentences are being drawn now."""
        self._session = session
        self._labelled_at: dict[int, tuple[str, int]] = {}
        """Which label the change at a place of the undo stack gave."""
        self._state = 0
        """Of the labels; another number after every change."""
        self._measurement: int | None = None
        self._items: dict[str, tuple[AuditItem, ...]] = {}
        session.workspace_changed.connect(self.look_again)
        session.documents_changed.connect(self._read_again)
        session.assessed.connect(self._assessed)
        # Who stops a job forgets those that wait behind it.
        session.jobs.cancelled.connect(lambda _task: self._stopped())
        session.jobs.failed.connect(lambda task, _error: self._stopped() if task.key == DRAWING else None)

    # Reading

    @property
    def items(self) -> tuple[AuditItem, ...]:
        """The sentences that are still there, with what this reader said, in the order of labelling."""
        return self.items_of(self.reader)

    def items_of(self, reader: str) -> tuple[AuditItem, ...]:
        """The same of one of the readers."""
        if self.sample is None:
            return ()
        if reader not in self._items:
            from brandcheck import auditing  # noqa: PLC0415 (numpy takes its time)

            self._items[reader] = auditing.items(self._open, _coder(reader))
        return self._items[reader]

    def done_by(self, reader: str) -> int:
        """How many sentences a reader labelled."""
        return sum(item.answers is not None for item in self.items_of(reader))

    @property
    def turn(self) -> AuditItem | None:
        """The sentence that this reader is to label now; None when all are."""
        return next((item for item in self.items if item.answers is None), None)

    def choose_reader(self, reader: str) -> None:
        """Let the other one label."""
        if reader != self.reader:
            self.reader = reader
            self.changed.emit()

    def judge(self) -> None:
        """Have the result made, beside the window; `judged` tells when it is there."""
        if self.is_judged:
            return
        if self.sample is None or self._session.assessment is None:
            self._take_result(None)
            return
        workspace, state = self._open, self._state

        def take(result: Audit | None) -> None:
            if state == self._state:
                self._take_result(result)

        self._session.background.run(lambda: _result(workspace), take, key="audit")

    # Changing

    def draw(self, size: int, title: str, text: str) -> None:
        """Draw sentences as a job called `title`; `text` names the change."""
        today = datetime.now(UTC).astimezone().date().isoformat()
        self._session.draw_sample(today, size, title, lambda sample: self._drawn(sample, text))
        self.drawing = True
        self.changed.emit()

    def remove(self, text: str) -> bool:
        """Take the sample out, with its labels; the one before it is in use again."""
        assert self.sample is not None
        return self._without(self.sample.number, text, is_out=False)

    def label(self, item: int, answers: Mapping[str, Stance], text: str) -> bool:
        """Keep what the reader says of the sentence whose turn it is."""
        reader, at = self.reader, datetime.now(UTC).isoformat(timespec="seconds")
        made = self._session.change(
            text, lambda: self._put(reader, item, answers, at), lambda: self._take_back(reader, item)
        )
        self._labelled_at[self._session.undo_stack.index()] = reader, item
        return made

    def go_back(self, text: str) -> None:
        """Take back what the reader labelled last: undo it where it is the latest change, else as a change of its own."""
        last = next((item for item in reversed(self.items) if item.answers is not None), None)
        if last is None or last.answers is None:
            return
        reader, at = self.reader, datetime.now(UTC).isoformat(timespec="seconds")
        stack = self._session.undo_stack
        if self._labelled_at.get(stack.index()) == (reader, last.number):
            stack.undo()
            return
        said = {value: stance for value, stance in last.answers.items() if stance is not None}
        self._session.change(
            text, lambda: self._take_back(reader, last.number), lambda: self._put(reader, last.number, said, at)
        )

    def _put(self, reader: str, item: int, answers: Mapping[str, Stance], at: str) -> None:
        from brandcheck import auditing  # noqa: PLC0415 (numpy takes its time)

        there = {value.id for value in self._session.organisation.values}
        known = {value: stance for value, stance in answers.items() if value in there}
        try:
            auditing.label(self._open, item, known, at, _coder(reader))
        except ValueError:  # a document that came or went since made it another sentence's turn
            self._read_again()
            return
        self.said.pop((reader, item), None)
        self._after(reader, item)

    def _take_back(self, reader: str, item: int) -> None:
        from brandcheck import auditing  # noqa: PLC0415 (numpy takes its time)

        try:
            said = auditing.unlabel(self._open, item, _coder(reader))
        except ValueError:
            self._read_again()
            return
        self.said[reader, item] = {value: stance for value, stance in said.items() if stance is not None}
        self._after(reader, item)

    def _after(self, reader: str, item: int) -> None:
        self.reader = reader
        self._items.pop(reader, None)
        self._make_old()
        self.labelled.emit(reader, item)

    def _drawn(self, sample: Sample, text: str) -> None:
        self.drawing = False
        workspace = self._session.workspace
        if workspace is not None and workspace.samples.latest() == sample:
            self._without(sample.number, text, is_out=True)

    def _without(self, number: int, text: str, *, is_out: bool) -> bool:
        """The change to or from a file without this sample; `is_out` is whether it was just drawn, by the job."""
        taken: list[TakenSample] = []
        samples = self._open.samples

        def take() -> None:
            taken[:] = [samples.take(number)]
            self.look_again()

        def give_back() -> None:
            if taken:
                samples.give_back(taken.pop())
            self.look_again()

        return self._session.change(text, give_back, take) if is_out else self._session.change(text, take, give_back)

    # Following

    def look_again(self) -> None:
        """Another workspace, or another sample in it: begin with what is there."""
        self.reader, self.result, self.drawing = FIRST, None, False
        self.said.clear()
        self._labelled_at.clear()
        self._find_sample()
        self.judge()

    def _find_sample(self) -> None:
        workspace, found = self._session.workspace, self._session.assessment
        self.sample = workspace.samples.latest() if workspace else None
        self._measurement = found.measurement if found else None
        self._read_again()

    def _read_again(self) -> None:
        self._items.clear()
        self._make_old()
        self.changed.emit()

    def _stopped(self) -> None:
        """What the job kept before it was ended is there."""
        if self.drawing:
            self.look_again()

    def _make_old(self) -> None:
        self._state += 1
        self.is_judged = False

    def _assessed(self) -> None:
        """After a check it is judged anew; after a review only when somebody looks, as little of it can have changed."""
        found = self._session.assessment
        if found is not None and found.measurement != self._measurement:
            self._find_sample()
            self.judge()
        else:
            self._make_old()

    def _take_result(self, result: Audit | None) -> None:
        self.result, self.is_judged = result, True
        self.judged.emit()

    @property
    def _open(self) -> Workspace:
        assert self._session.workspace is not None
        return self._session.workspace


def _coder(reader: str) -> Coder:
    from brandcheck.workspace import Coder  # noqa: PLC0415 (the window is there before SQLite is)

    return Coder(reader)


def _result(workspace: Any) -> Audit | None:
    from brandcheck import auditing  # noqa: PLC0415 (numpy takes its time)

    return auditing.result(workspace)
