"""Who has a workspace open for writing, in a small file beside it: `.name.brandcheck.lock`.

SQLite already keeps the data whole when two programs write; this keeps two people from working past each other, and
can tell the second one who the first one is.
"""

import json
import multiprocessing
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from brandcheck.errors import BrandCheckError

# A clock that is set while a program runs shifts the start times that some systems report. A process number that is
# used again within a minute of its first use would only make us ask.
_START_TOLERANCE = 60.0
# The same start, counted from that of the system: a clock that is set moves neither where the former is moved (Linux).
_UPTIME_TOLERANCE = 2.0


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a workspace open."""

    host: str
    process: int
    started: float
    """When that process started, in seconds since 1970."""
    since: str
    """When it opened the workspace, ISO 8601 with zone."""
    after_boot: float | None = None
    """When that process started, in seconds since this system did; None in locks of older versions."""

    @property
    def here(self) -> bool:
        """Whether it runs on this computer."""
        return self.host == socket.gethostname()

    def gone(self) -> bool:
        """Whether it certainly runs no more. Of another computer this cannot be known."""
        if not self.here:
            return False
        started = _started(self.process)
        if started is None:
            return True
        after_boot = _after_boot(started)
        if self.after_boot is not None and abs(after_boot - self.after_boot) <= _UPTIME_TOLERANCE:
            return False
        return abs(started - self.started) > _START_TOLERANCE


def lock_path(path: Path) -> Path:
    """Where the lock of a workspace is."""
    return path.with_name(f".{path.name}.lock")


def holder(path: Path) -> Holder | None:
    """Who has the workspace open for writing; None when nobody does, or its program died."""
    try:
        found = _parse(lock_path(path).read_bytes())
    except FileNotFoundError:
        return None
    return None if found is None or found.gone() else found


def take(path: Path, *, take_over: bool = False) -> Holder:
    """Take the lock. The caller holds SQLite's write lock meanwhile, so that no two programs do this at once.

    Raises:
        BrandCheckError: `workspace_in_use`, or `workspace_in_use_elsewhere` when the holder is another computer.
        OSError: the folder cannot be written.
    """
    if not take_over:
        refuse_held(path)
    mine = _me()
    target = lock_path(path)
    draft = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        draft.write_text(json.dumps(asdict(mine)), encoding="utf-8")
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return mine


def refuse_held(path: Path) -> None:
    """Tell who has the workspace open for writing, if someone has.

    Raises:
        BrandCheckError: `workspace_in_use`, or `workspace_in_use_elsewhere` when the holder is another computer.
    """
    current = holder(path)
    if current is not None:
        raise refusal(path, current)


def refuse_stranger(path: Path) -> None:
    """Refuse a helper process to join a workspace that neither its own program's process nor itself has open.

    Raises:
        BrandCheckError: `workspace_in_use`, `workspace_in_use_elsewhere`, or `workspace_left` when nobody has it open.
    """
    current = holder(path)
    if current is None:
        raise BrandCheckError("workspace_left", path=path)
    # Of a process started through another one, such as Python's fork server, only multiprocessing knows the program.
    starter = multiprocessing.parent_process()
    ours = {os.getpid(), os.getppid(), None if starter is None else starter.pid}
    if not current.here or current.process not in ours:
        raise refusal(path, current)


def refusal(path: Path, current: Holder) -> BrandCheckError:
    """What the second one is told."""
    code = "workspace_in_use" if current.here else "workspace_in_use_elsewhere"
    since = _readable(current.since)
    return BrandCheckError(code, path=path, host=current.host, process=current.process, since=since)


def release(path: Path, mine: Holder) -> None:
    """Give the lock back, unless another program took it over. A folder that is gone needs no lock."""
    target = lock_path(path)
    with suppress(OSError):
        if _parse(target.read_bytes()) == mine:
            target.unlink()


def _parse(data: bytes) -> Holder | None:
    """The holder, or None when the file was left half written or is not ours."""
    try:
        content = json.loads(data)
        after_boot = content.get("after_boot")
        return Holder(
            str(content["host"]),
            int(content["process"]),
            float(content["started"]),
            str(content["since"]),
            None if after_boot is None else float(after_boot),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _me() -> Holder:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    started = _started(os.getpid()) or 0.0
    return Holder(socket.gethostname(), os.getpid(), started, now, _after_boot(started))


def _after_boot(started: float) -> float:
    import psutil  # noqa: PLC0415  (see below)

    return started - psutil.boot_time()


def _started(process: int) -> float | None:
    import psutil  # noqa: PLC0415  (only needed where a workspace is opened for writing)

    try:
        found = psutil.Process(process)
        return None if found.status() == psutil.STATUS_ZOMBIE else found.create_time()
    except psutil.NoSuchProcess:
        return None
    except psutil.AccessDenied:
        # It exists and is someone else's. Windows may keep even its start time from us: then it counts as alive.
        return _UNKNOWN


_UNKNOWN = float("nan")
"""A start time that cannot be read: no comparison with it is true, so the process is not called gone."""


def _readable(since: str) -> str:
    """The moment in this computer's time, to the minute."""
    with suppress(ValueError):
        return datetime.fromisoformat(since).astimezone().strftime("%Y-%m-%d %H:%M")
    return since
