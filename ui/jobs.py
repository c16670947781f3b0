"""Runs the engine's long jobs in a process of their own, so that the window never waits for them.

A thread would share the interpreter's lock with the window, and a job in C that keeps the lock (a long text in spaCy,
a large JSON) would freeze it. The process is started with the first job and kept, with its model loaded, for the next.
It ends by itself when the program is gone.
"""

import atexit
import pickle
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from brandcheck.errors import BrandCheckError
from brandcheck.progress import Job, Progress
from ui.collecting import without_rings

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_PATIENCE = 800
"""Milliseconds that a cancelled job gets to stop by itself; then its process is ended. What it kept stays kept."""
_MOST_OFTEN = 0.05
"""Seconds between two messages about progress."""


@dataclass(frozen=True, slots=True)
class Task:
    """A job to run: a function that makes one, with its arguments, and who wants the result."""

    title: str
    """What it is, for the user."""
    job: str
    """The module and the function, "brandcheck.jobs:measure". By name, as the window needs nothing of the engine's work."""
    arguments: tuple[Any, ...]
    done: Callable[[Any], None] | None = None
    """Gets the result, in the window's thread."""
    failed: Callable[[Exception], None] | None = None
    """Gets the error instead of the window's own message."""
    key: str = ""
    """A waiting task with the same key gives way to a newer one."""


class Bug(Exception):  # noqa: N818 (not for the user to mend)
    """An error of the program itself in the other process: where it happened, and nothing of what it was about."""

    def __init__(self, report: str) -> None:
        super().__init__(report)
        self.report = report


class Jobs(QObject):
    """One job at a time, the others waiting in line."""

    changed = Signal()
    """Another job runs now, or none."""
    progressed = Signal(object)
    """A `Progress` of the running job."""
    failed = Signal(object, object)
    """The task, and a `BrandCheckError` or a `Bug`."""
    cancelled = Signal(object)
    """The task."""
    _heard = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Task | None = None
        self.cancelling = False
        self._waiting: deque[Task] = deque()
        self._helper: _Helper | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._end_helper)
        self._heard.connect(self._listen, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self.current is not None

    def run(self, task: Task) -> None:
        """Run it now, or when the others are done."""
        if task.key:
            self._waiting = deque(other for other in self._waiting if other.key != task.key)
        self._waiting.append(task)
        if self.current is None:
            self._next()

    def cancel(self) -> None:
        """Stop the running job and forget those that wait."""
        self._waiting.clear()
        if self.current is not None and self._helper is not None and not self.cancelling:
            self.cancelling = True
            self._helper.send("cancel")
            self._patience.start()
            self.changed.emit()

    def stop(self) -> None:
        """End everything at once, for when the program closes."""
        self._waiting.clear()
        self.current = None
        self._patience.stop()
        self._drop_helper()

    def _next(self) -> None:
        self.cancelling = False
        self.current = self._waiting.popleft() if self._waiting else None
        if self.current is not None:
            if self._helper is not None and not self._helper.alive:  # ended between two jobs: by the system, as a rule
                self._drop_helper()
            if self._helper is None:
                self._helper = _Helper(self._heard.emit)
            self._helper.send((self.current.job, self.current.arguments))
        self.changed.emit()

    def _listen(self, helper: "_Helper", word: str, content: Any) -> None:
        """What a helper says; one that was ended is not heard any more."""
        if helper is not self._helper:
            return
        if word == "gone":
            self._drop_helper()
        if self.current is None:
            return
        if word == "progress":
            self.progressed.emit(content)
            return
        self._patience.stop()
        self._finish(word, content)

    def _end_helper(self) -> None:
        if self._helper is not None and self.cancelling:
            self._drop_helper()
            self._finish("cancelled", None)

    def _drop_helper(self) -> None:
        if self._helper is not None:
            helper, self._helper = self._helper, None
            helper.end()

    def _finish(self, word: str, content: Any) -> None:
        task, cancelling = self.current, self.cancelling
        assert task is not None
        self.current = None
        if word == "done":
            if task.done is not None:
                task.done(content)
        elif word == "cancelled" or cancelling:
            self.cancelled.emit(task)
        else:
            error = content if word == "failed" else Bug(content) if content else BrandCheckError("process_ended")
            if task.failed is not None:
                task.failed(error)
            else:
                self.failed.emit(task, error)
        if self.current is None:
            self._next()


class _Helper:
    """The other process, and the thread that listens to it."""

    def __init__(self, tell: Callable[["_Helper", str, Any], None]) -> None:
        import multiprocessing  # noqa: PLC0415 (the window is there before its first job)

        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="brandcheck-jobs")
        self._process.start()
        # Where the screen goes, as when a user logs out, Qt ends the program at once. That would wait for the process, and
        # what the listener tells then would reach a window that is half gone.
        atexit.register(self.end)
        theirs.close()
        self._is_over = False
        self._thread = Thread(target=self._listen, args=(tell,), daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it is there to work; one that ended says nothing more, so nobody should wait for it."""
        return self._process.is_alive() and self._thread.is_alive()

    def send(self, content: object) -> None:
        # A process that is gone is heard of by the listener.
        with suppress(OSError):
            self._connection.send(content)

    def end(self) -> None:
        atexit.unregister(self.end)
        self._is_over = True
        self._process.terminate()
        self._process.join()
        self._thread.join()
        self._connection.close()

    def _listen(self, tell: Callable[["_Helper", str, Any], None]) -> None:
        try:
            while True:
                said = self._connection.recv_bytes()
                with without_rings():
                    word, content = pickle.loads(said)  # noqa: S301 (our own process wrote it, as with `recv`)
                if self._is_over:
                    return
                tell(self, word, content)
        except (EOFError, OSError):
            self._tell_gone(tell, None)
        except Exception as bug:  # noqa: BLE001 (the border of a process: what cannot be read ends the job, not the wait for it)
            self._tell_gone(tell, where(bug))

    def _tell_gone(self, tell: Callable[["_Helper", str, Any], None], why: str | None) -> None:
        # The window may be gone as well.
        if not self._is_over:
            with suppress(RuntimeError):
                tell(self, "gone", why)


def serve(connection: "Connection") -> None:
    """Run jobs as they are asked for, until the program at the other end is gone."""
    from brandcheck.offline import forbid_network  # noqa: PLC0415 (for this process only)

    forbid_network()
    _step_back()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            asked = connection.recv()
            if asked != "cancel":  # of a job that ended meanwhile
                name, arguments = asked
                connection.send(_outcome(name, arguments, connection))


def _step_back() -> None:
    """Let the window go first where both want the processor; what this process starts inherits it."""
    import psutil  # noqa: PLC0415 (for this process only)

    psutil.Process().nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 5))


def _outcome(name: str, arguments: tuple[Any, ...], connection: "Connection") -> tuple[str, Any]:
    told = 0.0
    job = _made(name, arguments)
    try:
        while not connection.poll():
            step = next(job)
            now = time.monotonic()
            if isinstance(step, Progress) and now - told >= _MOST_OFTEN:
                told = now
                connection.send(("progress", step))
        connection.recv()
    except StopIteration as end:
        return "done", end.value
    except BrandCheckError as error:
        return "failed", error
    except MemoryError:
        return "failed", BrandCheckError("memory_full")
    except (EOFError, OSError, KeyboardInterrupt):
        raise
    except Exception as bug:  # noqa: BLE001 (the border of a process: the window shows it)
        return "bug", where(bug)
    finally:
        job.close()
    return "cancelled", None


def _made(name: str, arguments: tuple[Any, ...]) -> Job[Any]:
    """The job, looked for when it is first stepped, so that what goes wrong then is told like all else."""
    module, function = name.split(":")
    return (yield from getattr(import_module(module), function)(*arguments))


def where(bug: BaseException) -> str:
    """Where an error happened, by kind and place. Not its text: that may quote a document."""
    frames = traceback.extract_tb(bug.__traceback__)
    lines = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(bug).__name__, *lines])
