"""Writing files so that a reader sees the old one or the new one, never half of it."""

import errno
import hashlib
import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from brandcheck.errors import BrandCheckError

_TEMPORARY = re.compile(r"\.brandcheck-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp")
"""Says which computer and which process it belongs to, so that what a killed one left can be told from one in use."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A temporary file beside the target; it takes the target's place when the block, which only writes it, ends well.

    Raises:
        BrandCheckError: `target_is_folder`, `target_disk_full`, `target_not_writable`.
    """
    refuse_folder(target)
    temporary = target.with_name(f".brandcheck-{_here()}-{os.getpid()}-{uuid4().hex[:12]}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent)
        temporary.touch(exist_ok=False)  # with the usual rights: who shares the folder may read the report
        try:
            yield temporary
            _flush(temporary)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise BrandCheckError("target_disk_full", path=target) from error
        reason = error.strerror or type(error).__name__
        raise BrandCheckError("target_not_writable", path=target, reason=reason) from error


def sweep(folder: Path) -> None:
    """Remove the temporary files of processes of this computer that were killed: they may hold confidential text."""
    for file in folder.glob(".brandcheck-*.tmp"):
        if (found := _TEMPORARY.fullmatch(file.name)) and found[1] == _here() and not _is_running(int(found[2])):
            with suppress(OSError):
                file.unlink()


def _here() -> str:
    return hashlib.sha256(socket.gethostname().encode("utf-8", "replace")).hexdigest()[:8]


def _is_running(process: int) -> bool:
    import psutil  # noqa: PLC0415 (only where a killed process left something)

    return psutil.pid_exists(process)


def _flush(file: Path) -> None:
    """Have the content on the disk before the name, so that a power cut leaves the old file or the new one."""
    with file.open("r+b") as written:
        os.fsync(written.fileno())


def refuse_folder(target: Path) -> None:
    """Say so when a file is asked for where a folder is.

    Raises:
        BrandCheckError: `target_is_folder`.
    """
    if target.is_dir():
        raise BrandCheckError("target_is_folder", path=target)


def write_bytes(target: Path, content: bytes) -> None:
    """Write a whole file.

    Raises:
        BrandCheckError: as `replacing`.
    """
    with replacing(target) as temporary:
        temporary.write_bytes(content)
