"""What was agreed about gaps, and what others decided: each change of it can be undone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from brandcheck.followup import Action, Reply

if TYPE_CHECKING:  # the window is there before SQLite and numpy are
    from collections.abc import Callable

    from brandcheck.flywheel import Reminder
    from brandcheck.review_sets import Conflict, Merged, ReviewSet, Settled
    from brandcheck.workspace import KeptAction, Workspace
    from ui.session import Session


def today() -> date:
    """The day here."""
    return datetime.now(UTC).astimezone().date()


class Flywheel(QObject):
    """Actions, replies and the decisions of others of the open workspace, changed through its session."""

    changed = Signal()
    """Actions or replies are others."""
    merged = Signal()
    """Decisions of others came, were taken back, or one was picked."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.actions: tuple[Action, ...] = ()
        """Those that wait first, by date."""
        self.replies: tuple[Reply, ...] = ()
        """Oldest first."""
        self.due: tuple[Reminder, ...] = ()
        """The actions that wait and whose date is near or past, the most overdue first."""
        session.workspace_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look what there is now; also when another day has come."""
        workspace = self._session.workspace
        if workspace is None:
            self.actions, self.replies, self.due = (), (), ()
        else:
            self.actions, self.replies = workspace.actions.list(), workspace.replies.list()
            self.due = ()
            if any(action.due and action.state.waits for action in self.actions):
                from brandcheck.flywheel import due  # noqa: PLC0415 (numpy takes its time)

                self.due = due(workspace, today())
        self.changed.emit()

    @property
    def measurement(self) -> int:
        """The number of the latest measurement, which what is agreed now is about; 0 where there is none."""
        return self._session.assessment.measurement if self._session.assessment else 0

    @property
    def agreed(self) -> tuple[tuple[Action, ...], tuple[Reply, ...]]:
        """All that goes into the report from here."""
        return self.actions, self.replies

    # Actions

    def add_action(self, action: Action, text: str) -> bool:
        """Keep a new action; `text` names the change."""
        made: list[Action] = []
        taken: list[KeptAction] = []

        def do() -> None:
            if taken:
                self._open.actions.put_back(taken[0])
            else:
                made[:] = [self._open.actions.add(action, today())]
            self._tell()

        def undo() -> None:
            taken[:] = [self._open.actions.remove(made[0].number)]
            self._tell()

        return self._session.change(text, do, undo)

    def change_action(self, action: Action, text: str) -> bool:
        """Keep an action as it is now, by its number."""
        before: list[KeptAction] = []

        def do() -> None:
            before[:] = [self._open.actions.change(action, today())]
            self._tell()

        def undo() -> None:
            self._open.actions.put_back(before[0])
            self._tell()

        return self._session.change(text, do, undo)

    def remove_action(self, number: int, text: str) -> bool:
        """Take an action out, with its history."""
        taken: list[KeptAction] = []

        def do() -> None:
            taken[:] = [self._open.actions.remove(number)]
            self._tell()

        def undo() -> None:
            self._open.actions.put_back(taken[0])
            self._tell()

        return self._session.change(text, do, undo)

    # Replies

    def add_reply(self, reply: Reply, text: str) -> bool:
        """Keep a new reply."""
        made: list[Reply] = []

        def do() -> None:
            if made:
                self._open.replies.put(made[0])
            else:
                made[:] = [self._open.replies.add(reply, today())]
            self._tell()

        def undo() -> None:
            self._open.replies.remove(made[0].number)
            self._tell()

        return self._session.change(text, do, undo)

    def change_reply(self, before: Reply, after: Reply, text: str) -> bool:
        """Keep a reply as it is now, under the same number."""
        return self._session.change(text, lambda: self._put(after), lambda: self._put(before))

    def remove_reply(self, reply: Reply, text: str) -> bool:
        """Take a reply out."""

        def do() -> None:
            self._open.replies.remove(reply.number)
            self._tell()

        return self._session.change(text, do, lambda: self._put(reply))

    def _put(self, reply: Reply) -> None:
        self._open.replies.put(reply)
        self._tell()

    # Decisions of others

    def share(self, target: Path, role: str, done: Callable[[Path], None], failed: Callable[[Exception], None]) -> None:
        """Write what was decided here to a file, under a role, beside the window."""
        workspace = self._open

        def write() -> Path:
            from brandcheck.review_sets import write_set  # noqa: PLC0415 (when asked for)

            return write_set(workspace, target, role)

        self._session.background.run(write, done, failed=failed)

    def take_over(
        self, file: Path, text: str, done: Callable[[Merged], None], failed: Callable[[Exception], None]
    ) -> None:
        """Merge what others decided, beside the window; undone as one step."""
        workspace = self._open

        def work() -> tuple[ReviewSet, Merged]:
            from brandcheck.review_sets import merge, read_set  # noqa: PLC0415 (when asked for)

            made = read_set(file)
            return made, merge(workspace, made)

        def take(found: tuple[ReviewSet, Merged]) -> None:
            if self._session.workspace is workspace:
                self._merged(*found, text)
                done(found[1])

        self._session.background.run(work, take, failed=failed)

    def _merged(self, made: ReviewSet, merged: Merged, text: str) -> None:
        """Let a merge that was made be undone; one that changed nothing is no change."""
        if not (merged.received or merged.replaced):
            return
        from brandcheck.review_sets import merge, take_back  # noqa: PLC0415 (when asked for)

        steps = [merged]

        def do() -> None:
            if not steps:
                steps.append(merge(self._open, made))
            self._tell_merged()

        def undo() -> None:
            take_back(self._open, steps.pop())
            self._tell_merged()

        self._session.change(text, do, undo)

    def find_conflicts(self, done: Callable[[tuple[Conflict, ...]], None]) -> None:
        """What others decided differently and nobody picked from, beside the window."""
        workspace = self._open

        def find() -> tuple[Conflict, ...]:
            from brandcheck.review_sets import conflicts  # noqa: PLC0415 (when first looked at)

            return conflicts(workspace)

        self._session.background.run(find, done, key="received")

    def settle(self, conflict: Conflict, text: str, *, theirs: bool) -> bool:
        """Pick one of two decisions."""
        from brandcheck.review_sets import settle, unsettle  # noqa: PLC0415 (there was a conflict, so it is imported)

        settled: list[Settled] = []

        def do() -> None:
            at = datetime.now(UTC).isoformat(timespec="milliseconds")
            settled[:] = [settle(self._open, conflict, at, theirs=theirs)]
            self._tell_merged()

        def undo() -> None:
            unsettle(self._open, settled[0])
            self._tell_merged()

        return self._session.change(text, do, undo)

    # Telling

    def _tell(self) -> None:
        self.refresh()
        self._session.report_changed.emit()

    def _tell_merged(self) -> None:
        self._session.weigh_again()
        self.merged.emit()

    @property
    def _open(self) -> Workspace:
        workspace = self._session.workspace
        if workspace is None:
            raise LookupError("no workspace is open")
        return workspace
