"""Runs the engine's jobs beside the window, which never waits."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from brandcheck.errors import BrandCheckError
from brandcheck.progress import Job


class JobThread(QThread):
    """One job in a thread of its own. It is made there too, because a workspace belongs to the thread that opened it.

    Cancelling takes effect at the job's next step, and closes the job, so that its processes end.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    """A `BrandCheckError`, or the exception that is a bug."""
    cancelled = Signal()

    def __init__(self, make_job: Callable[[], Job[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_job = make_job

    def run(self) -> None:
        """Run the job to its end, or until cancelled."""
        job = self._make_job()
        try:
            while not self.isInterruptionRequested():
                self.progressed.emit(next(job))
            self.cancelled.emit()
        except StopIteration as end:
            self.succeeded.emit(end.value)
        except BrandCheckError as error:
            self.failed.emit(error)
        except Exception as bug:  # noqa: BLE001 (a thread has no caller: the window shows it)
            self.failed.emit(bug)
        finally:
            job.close()
