"""The process that reads: light to start, limited in memory and time, without network or the user's files.

A reader gets bytes and gives drafts; the worker makes documents of them, so names of people never leave it.
"""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path

from brandcheck.errors import BrandCheckError, message
from brandcheck.ingest.assemble import Origin, assemble, failed
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.model import Document
from brandcheck.paths import bundled_folders, resources
from brandcheck.settings import Limits

Reader = Callable[[bytes, str], Sequence[Draft]]

_GRACE = 5.0
"""Seconds after its time limit at which a worker ends itself, in case nobody is left to end it."""
_FORBIDDEN = frozenset({
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
    "socket.sendto", "socket.sendmsg", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "shutil.rmtree",
    "os.startfile", "webbrowser.open", "urllib.Request", "ftplib.connect", "smtplib.connect",
})  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Task:
    """One file to read."""

    origin: Origin
    data: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a task."""

    documents: tuple[Document, ...]
    exhausted: bool = False
    """Whether the worker ends after this one, because its memory ran out."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for all tasks of a worker."""

    limits: Limits
    disguise: Disguise
    read: Reader


def work(connection: Connection, terms: Terms) -> None:
    """The worker's life: says that it is ready (None), then answers every `Task` with a `Reply` until its door closes."""
    devnull = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (stays open as long as the process lives)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's, which ends its workers
    _end_with_parent()
    _limit_memory(terms.limits.memory_mb)
    _forbid_harm()
    connection.send(None)
    while True:
        try:
            task: Task = connection.recv()
        except (EOFError, OSError):
            return
        # A watchdog in C, which also ends a worker that hangs inside one long call after its parent has died.
        faulthandler.dump_traceback_later(terms.limits.seconds + _GRACE, exit=True, file=devnull)
        reply = _answer(task, terms)
        faulthandler.cancel_dump_traceback_later()
        try:
            connection.send(reply)
        except OSError:
            return
        if reply.exhausted:
            return


def _answer(task: Task, terms: Terms) -> Reply:
    try:
        drafts = terms.read(task.data, task.origin.name)
        return Reply(assemble(drafts, task.origin, terms.limits, terms.disguise))
    except BrandCheckError as error:
        return Reply((failed(task.origin, error.message),))
    except MemoryError:
        return Reply((failed(task.origin, message("too_large_to_read")),), exhausted=True)
    except RecursionError:
        return Reply((failed(task.origin, message("damaged_file")),))
    except Exception:  # noqa: BLE001 (process border: one bad file must not take the others along)
        return Reply((failed(task.origin, message("reader_crashed")),))


def _end_with_parent() -> None:
    """End when the parent ends, also when it is killed."""
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _limit_memory(megabytes: int) -> None:
    """Bound the address space where the system can; elsewhere the parent's watch is the only bound."""
    try:
        import resource  # noqa: PLC0415 (absent on Windows)
    except ImportError:
        return
    import psutil  # noqa: PLC0415 (only needed here)

    most = psutil.Process().memory_info().vms + megabytes * 1024 * 1024
    for limit, value in ((resource.RLIMIT_AS, most), (resource.RLIMIT_CORE, 0)):
        try:
            resource.setrlimit(limit, (value, value))
        except (ValueError, OSError):  # macOS refuses some limits
            continue


def _forbid_harm() -> None:
    """From here on: no network, no other programs, no writing, and reading only what the program is made of."""
    sys.dont_write_bytecode = True
    own = _own_folders()

    def guard(event: str, arguments: tuple[object, ...]) -> None:
        if event in _FORBIDDEN:
            raise PermissionError(event)
        if event == "open" and not _may_open(arguments, own):
            raise PermissionError(event)

    sys.addaudithook(guard)


def _may_open(arguments: tuple[object, ...], own: tuple[str, ...]) -> bool:
    path, _mode, flags = arguments
    if isinstance(path, int) or path is None or path == os.devnull:
        return True
    if isinstance(flags, int) and flags & _WRITING:
        return False
    absolute = os.path.realpath(os.fsdecode(path))  # pyright: ignore[reportArgumentType]
    return os.path.normcase(absolute).startswith(own)


def _own_folders() -> tuple[str, ...]:
    """Where the program and the system keep what they consist of, each with a separator at its end."""
    library = Path(os.__file__).parent
    packages = {Path(folder) for folder in sys.path if Path(folder).name in {"site-packages", "dist-packages"}}
    system = [Path(folder) for folder in ("/usr", "/lib", "/lib64", "/etc", "/proc", "/System", "/Library")]
    windows = os.environ.get("SYSTEMROOT")
    folders = {
        library, resources(), Path(__file__).parents[1], Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).parent,
        *bundled_folders(), *packages, *system, *([Path(windows)] if windows else []),
    }  # fmt: skip
    return tuple(sorted(os.path.normcase(os.path.realpath(folder)).rstrip(os.sep) + os.sep for folder in folders))
