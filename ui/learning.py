"""What the engine learns of decisions in the open workspace: when it does, beside all else, and what it changed.

A reviewer waits for nothing: when she pauses, or leaves the page, a process of its own learns. It is no job of `jobs`: nobody
can stop it by stopping a check, and it waits for none. What is on screen stays where it is until she asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import Jobs, Task

if TYPE_CHECKING:  # the window is there before SQLite and numpy are
    from brandcheck.model import Assessment, Evidence
    from brandcheck.workspace import Workspace
    from ui.session import Session

PAUSE = 5_000
"""Milliseconds after the last decision."""

Spot = tuple[str, int, str]
"""A sentence and a value: the id of its document, its start, and the id of the value."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What learning had done at some moment, as far as it decides what is listed and for which stance."""

    has_any: bool
    """Whether anything was learnt."""
    moved: Mapping[Spot, tuple[str, str]]
    """What became of a sentence that nobody decided about ("in", "out" or "turned"), and the sentence by its key."""
    decided: frozenset[tuple[str, str]]
    """The sentences, by their key, and values that somebody decided about."""


NOTHING = Learnt(has_any=False, moved={}, decided=frozenset())


def news(before: Learnt, now: Learnt, value: str) -> int:
    """How many sentences of a value learning changed between two moments; not those that were decided about since."""
    changed = 0
    for spot in before.moved.keys() | now.moved.keys():
        was, became = before.moved.get(spot), now.moved.get(spot)
        if spot[2] == value and was != became:
            _, sentence = was or became or ("", "")
            changed += (sentence, value) not in now.decided
    return changed


class Lessons(QObject):
    """Learns when it is due, and tells the session what came of it."""

    known = Signal()
    """`state` is known now, or another."""
    moved = Signal()
    """The evidence is another since the engine learnt; the session tells the same once lists know that this is why."""
    failed = Signal(object)
    """A `BrandCheckError` or a `Bug`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.jobs = Jobs(self)
        self.state: Learnt | None = None
        """None as long as it is being read."""
        self._session = session
        self._is_telling = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        session.workspace_changed.connect(self._start_again)
        session.measured.connect(self._start_again)
        session.evidence_changed.connect(self._evidence_changed)

    @property
    def has_any(self) -> bool:
        """Whether the engine learnt anything, as far as is known."""
        return self.state is not None and self.state.has_any

    @property
    def busy(self) -> bool:
        """Whether it learns now, or is about to."""
        return self.jobs.busy or self._pause.isActive()

    def hurry(self) -> None:
        """Wait no longer for a pause: the reviewer left."""
        if self._pause.isActive():
            self._pause.stop()
            self._look()

    def look_soon(self) -> None:
        """See at once whether there is something to learn."""
        self._pause.start(0)

    def stop(self) -> None:
        """End it; what was not learnt is due when the workspace opens again."""
        self._pause.stop()
        self.jobs.stop()

    def _start_again(self) -> None:
        """Another workspace, or another measurement."""
        workspace, self.state = self._session.workspace, None
        if workspace is None or self._session.assessment is None:
            self.stop()
            self._take(NOTHING)
            return
        self._session.background.run(lambda: _state_of(workspace), self._take, key="learnt")
        self._pause.start()

    def _take(self, state: Learnt) -> None:
        self.state = state
        self.known.emit()

    def _evidence_changed(self) -> None:
        if not self._is_telling and self._session.workspace is not None and self._session.assessment is not None:
            self._pause.start()

    def _look(self) -> None:
        workspace = self._session.workspace
        if workspace is None or self._session.assessment is None:
            return
        if self.jobs.busy:  # what it learns now may be of fewer decisions
            self._pause.start()
            return

        def done(is_due: bool) -> None:  # noqa: FBT001 (a result)
            if is_due and self._session.workspace is workspace and not self.jobs.busy:
                self.jobs.run(Task("", "brandcheck.jobs:relearn", (workspace.door,), self._learnt, self.failed.emit))

        self._session.background.run(lambda: _is_due(workspace), done, key="lessons")

    def _learnt(self, _: Assessment) -> None:
        workspace = self._session.workspace
        if workspace is not None:
            self._session.background.run(lambda: _after(workspace), self._tell)

    def _tell(self, found: tuple[Learnt, Assessment]) -> None:
        self._is_telling = True
        try:
            self._take(found[0])
            self.moved.emit()
            self._session.take_learnt(found[1])
        finally:
            self._is_telling = False


def _is_due(workspace: Workspace) -> bool:
    from brandcheck import learning  # noqa: PLC0415 (numpy takes its time, and the window must be there first)

    return learning.is_due(workspace)


def _after(workspace: Workspace) -> tuple[Learnt, Assessment]:
    """With the decisions that were made while it learnt."""
    from brandcheck.reassessing import reassess  # noqa: PLC0415 (as above)

    return _state_of(workspace), reassess(workspace)


def _state_of(workspace: Workspace) -> Learnt:
    from brandcheck import learning  # noqa: PLC0415 (as above)

    changed = learning.what_changed(workspace)
    kinds = (("in", changed.came_in), ("out", changed.went_out), ("turned", changed.turned))
    decided = {
        (subject.sentence, subject.value) for subject, found in workspace.reviews.standing().items() if found.decision
    }
    return Learnt(
        has_any=bool(changed.taught),
        moved={_spot(item): (kind, _key(item)) for kind, some in kinds for item in some},
        decided=frozenset(decided),
    )


def _spot(item: Evidence) -> Spot:
    return item.document, item.start, item.value


def _key(item: Evidence) -> str:
    from brandcheck.workspace import sentence_key  # noqa: PLC0415 (as above)

    return sentence_key(item.quote)
