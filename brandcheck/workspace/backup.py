"""Copies of a workspace beside it, made before its schema changes."""

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copymode

from brandcheck.files import replacing

KEPT = 3


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy the open workspace to a file of its own beside it, and keep the last three copies.

    Raises:
        BrandCheckError: the folder cannot be written.
        sqlite3.Error: the disk is full.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = path.with_name(f"{path.stem}.backup-{stamp}{path.suffix}")
    with replacing(target) as temporary, closing(sqlite3.connect(temporary)) as copy:
        copymode(path, temporary)  # for no more eyes than the workspace itself
        connection.backup(copy)
    for old in backups_of(path)[:-KEPT]:
        with suppress(OSError):  # one too many does no harm; Windows keeps a file that is open elsewhere
            old.unlink()
    return target


def backups_of(path: Path) -> list[Path]:
    """The copies of a workspace, oldest first."""
    name = re.compile(re.escape(f"{path.stem}.backup-") + r"\d{8}T\d{12}Z" + re.escape(path.suffix))
    return sorted(file for file in path.parent.iterdir() if name.fullmatch(file.name))
