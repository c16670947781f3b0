"""Short work beside the window, in a thread: what takes longer than a blink but needs no process of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from brandcheck.errors import BrandCheckError
from ui.collecting import without_rings


class Background(QObject):
    """One piece of work at a time, in the order they were asked for."""

    failed = Signal(object)
    """The exception, where the work has nobody who takes it."""
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._latest: dict[str, int] = {}
        self._count = 0
        self._open = 0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        key: str = "",
        failed: Callable[[BrandCheckError], None] | None = None,
    ) -> None:
        """Do the work and give its result to `done`, in the window's thread.

        Of work with the same key only the latest is delivered; what has not begun yet is not begun.
        """
        self._count += 1
        self._open += 1
        ticket = self._count
        if key:
            self._latest[key] = ticket

        def is_wanted() -> bool:
            return not key or self._latest[key] == ticket

        self._pool.start(_Work(work, lambda result: self._ended.emit((is_wanted, done, failed, result)), is_wanted))

    @property
    def busy(self) -> bool:
        """Whether something was asked for that has not been delivered or dropped yet."""
        return self._open > 0

    def wait(self) -> None:
        """Let what runs end, and forget what it gives."""
        self._latest = dict.fromkeys(self._latest, 0)
        self._pool.clear()
        self._pool.waitForDone()
        self._open = 0

    def _deliver(self, ended: tuple) -> None:
        is_wanted, done, failed, result = ended
        self._open = max(0, self._open - 1)
        if not is_wanted():
            return
        if isinstance(result, BrandCheckError) and failed is not None:
            failed(result)
        elif isinstance(result, Exception):
            self.failed.emit(result)
        else:
            done(result)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], tell: Callable[[object], None], is_wanted: Callable[[], bool]) -> None:
        super().__init__()
        self._work, self._tell, self._is_wanted = work, tell, is_wanted

    def run(self) -> None:
        result: object = None
        try:
            with without_rings():  # the work makes none to speak of
                if self._is_wanted():
                    result = self._work()
        except Exception as error:  # noqa: BLE001 (a thread has no caller: the window shows it)
            result = error
        self._tell(result)
