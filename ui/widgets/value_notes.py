"""Which values can hardly be told apart: looked up beside the window after an edit, told in words that name both."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from brandcheck.errors import BrandCheckError
from brandcheck.model import Value
from ui.session import Session

_REST = 700
"""Milliseconds without a change before it is worth looking."""

Pairs = tuple[tuple[str, str], ...]


class Likeness(QObject):
    """Follows the values; `pairs` are the ids of those that can hardly be told apart."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: tuple[tuple[str, str, str], ...] = ()
        self.pairs: Pairs = ()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)

    def follow(self, values: Sequence[Value]) -> None:
        """Look again when names or statements changed."""
        now = tuple((value.id, value.name, value.statement) for value in values)
        if now != self._seen:
            self._seen = now
            ids = {value.id for value in values}
            self.pairs = tuple(pair for pair in self.pairs if ids.issuperset(pair))
            self._rest.start()

    def alike(self, identity: str) -> tuple[str, ...]:
        """The ids of the values that this one can hardly be told apart from."""
        return tuple(b if a == identity else a for a, b in self.pairs if identity in {a, b})

    def _look(self) -> None:
        if self._session.workspace is not None:
            values, done = self._session.organisation.values, _if_there(self, self._take)
            self._session.background.run(lambda: _hardly_apart(values), done, key="likeness", failed=_leave)

    def _take(self, pairs: Pairs) -> None:
        if pairs != self.pairs:
            self.pairs = pairs
            self.changed.emit()


def _hardly_apart(values: Sequence[Value]) -> Pairs:
    from brandcheck.detect import hardly_apart  # noqa: PLC0415 (numpy and the reader take their time)

    return hardly_apart(values)


def _leave(_: BrandCheckError) -> None:
    """A reader that is damaged is told by the check, which cannot do without; this note can."""


def _if_there(owner: QObject, done: Callable[[Pairs], None]) -> Callable[[Pairs], None]:
    """Deliver only while the owner exists: pages are made anew with the language and the theme."""
    return lambda pairs: done(pairs) if isValid(owner) else None
