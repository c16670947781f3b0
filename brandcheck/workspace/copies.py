"""The ordinary copies of a workspace: one of each day on which it changed, made beside the work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from brandcheck.workspace import facts, rotation
from brandcheck.workspace.backup import NoLongerWanted, back_up, backups_of, moment_of
from brandcheck.workspace.faults import file_faults
from brandcheck.workspace.store import Store


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that is there."""

    path: Path
    made: datetime
    """With zone."""
    size: int
    """Bytes."""


class Copies:
    """The copies beside an open workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._facts = facts.Facts(store)

    @property
    def wanted(self) -> bool:
        """Whether copies are made; so it is until it is switched off. The copy before a change of the schema always is."""
        return self._facts.get(facts.COPIES) != 0

    @wanted.setter
    def wanted(self, on: bool) -> None:
        self._facts.keep(facts.COPIES, int(on))

    def list(self) -> tuple[Copy, ...]:
        """Those that are there, latest first.

        Raises:
            BrandCheckError: the folder cannot be read.
        """
        path = self._store.path
        if path is None:
            return ()
        with file_faults(path):
            found = [Copy(file, moment_of(path, file), file.stat().st_size) for file in backups_of(path)]
        return tuple(reversed(found))

    def are_due(self, now: datetime | None = None) -> bool:
        """Whether the workspace changed since its latest copy, and none was made in the day before this moment."""
        if self._store.read_only or self._store.path is None or not self.wanted:
            return False
        there = self.list()
        if not rotation.is_due((copy.made for copy in there), now or datetime.now(UTC)):
            return False
        if not there:
            return self._holds_texts()
        return self._facts.get(facts.CHANGES) != self._facts.get(facts.COPIED)

    def _holds_texts(self) -> bool:
        """Whether there is more than a name and values: what was just made needs no copy."""
        with self._store.reading() as connection:
            return connection.execute("SELECT EXISTS (SELECT 1 FROM document)").fetchone() == (1,)

    def make(self, now: datetime | None = None, is_wanted: Callable[[], bool] = lambda: True) -> Path | None:
        """Make a copy of what is kept at this moment; others may go on writing. None where `is_wanted` called it off.

        Raises:
            BrandCheckError: `workspace_damaged`, and then the older copies stay as they are; the disk is full or refuses.
        """
        path = self._store.path
        assert path is not None
        try:
            with self._store.reading() as connection:
                content = self._facts.get(facts.CHANGES)  # the first look: from here on the connection sees this moment
                made = back_up(connection, path, now, is_wanted)
        except NoLongerWanted:
            return None
        self._note(content)
        return made

    def make_due(self, now: datetime | None = None, is_wanted: Callable[[], bool] = lambda: True) -> Path | None:
        """Make a copy if one is due; see `make`."""
        return self.make(now, is_wanted) if self.are_due(now) else None

    def _note(self, content: str | bytes | int | None) -> None:
        """Which content was copied, unless it changed meanwhile. The note itself is a change, so it counts as one."""
        with self._store.writing():
            if self._facts.get(facts.CHANGES) == content:
                self._facts.keep(facts.COPIED, (content if isinstance(content, int) else 0) + 1)
