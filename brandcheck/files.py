"""Writing files so that a reader sees the old one or the new one, never half of it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brandcheck.errors import BrandCheckError


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A temporary path beside the target; it takes the target's place when the block ends well.

    Raises:
        BrandCheckError: `target_not_writable`.
    """
    temporary = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=target.suffix, dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        temporary.replace(target)
    except OSError as error:
        raise BrandCheckError(
            "target_not_writable", path=target, reason=error.strerror or type(error).__name__
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def write_text(target: Path, text: str) -> None:
    """Write a text as UTF-8 with plain line ends.

    Raises:
        BrandCheckError: `target_not_writable`.
    """
    with replacing(target) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
