"""Keeps a copy of each day of the open workspace, beside the work: nobody waits for it, and nothing is opened slower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from brandcheck.errors import BrandCheckError
from ui.background import Background

if TYPE_CHECKING:
    from ui.session import Session

_FIRST = 20_000
"""Milliseconds after opening that the first look is taken, when all that opens a page is done."""
_AGAIN = 3_600_000


class Copying(QObject):
    """Looks shortly after opening, and each hour, whether a copy is due."""

    made = Signal()
    """There is another copy."""
    failed = Signal(object)
    """A `BrandCheckError`; told once for each workspace that is opened."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._background = Background(self)
        self._wanted = False
        self._told = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        session.workspace_changed.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether a copy is being made."""
        return self._background.busy

    def _begin(self) -> None:
        self._told = False
        if self._session.workspace is not None:
            self._timer.start(_FIRST)

    def look(self) -> None:
        """Make a copy if one is due."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._wanted = True
        self._timer.start(_AGAIN)
        make = workspace.copies.make_due
        self._background.run(lambda: make(is_wanted=lambda: self._wanted), self._done, "copy", self._failed)

    def stop(self) -> None:
        """Make none any more: the workspace closes, or its texts are deleted."""
        self._wanted = False
        self._timer.stop()
        self._background.wait()

    def _done(self, path: object) -> None:
        if path is not None:
            self.made.emit()

    def _failed(self, error: BrandCheckError) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(error)
