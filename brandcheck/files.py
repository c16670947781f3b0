"""Writing files so that a reader sees the old one or the new one, never half of it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from brandcheck.errors import BrandCheckError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A temporary file beside the target; it takes the target's place when the block, which only writes it, ends well.

    Raises:
        BrandCheckError: `target_is_folder`, `target_disk_full`, `target_not_writable`.
    """
    refuse_folder(target)
    temporary = target.with_name(f".{uuid4().hex[:12]}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.touch(exist_ok=False)  # with the usual rights: who shares the folder may read the report
        try:
            yield temporary
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise BrandCheckError("target_disk_full", path=target) from error
        reason = error.strerror or type(error).__name__
        raise BrandCheckError("target_not_writable", path=target, reason=reason) from error


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
