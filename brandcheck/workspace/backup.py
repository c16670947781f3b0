"""Copies of a workspace beside it: before its schema changes, and of each day on which something in it changed."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from shutil import copymode

from brandcheck.errors import BrandCheckError
from brandcheck.files import replacing
from brandcheck.workspace import rotation
from brandcheck.workspace.faults import database_code, database_errors
from brandcheck.workspace.store import connect_like

_STAMP = "%Y%m%dT%H%M%S%fZ"
_PAGES = 256
"""That are copied between two looks at whether the copy is still wanted: 1 MB."""


class NoLongerWanted(Exception):  # noqa: N818 (a way out, not an error)
    """The copy was called off; nothing is left of it."""


def back_up(
    connection: sqlite3.Connection,
    path: Path,
    now: datetime | None = None,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Path:
    """Copy the open workspace to a file of its own beside it, see that it is whole, and let older copies go.

    Args:
        connection: it sees one moment, as in a transaction, or nobody else writes; else copying begins anew at each change.
        path: of the workspace.
        now: the moment of the copy, with a zone.
        is_wanted: looked at after each MB.

    Raises:
        BrandCheckError: the folder cannot be written; `workspace_damaged`, and then no copy is made nor let go.
        NoLongerWanted: `is_wanted` said no.
        sqlite3.Error: the disk is full.
    """
    moment = (now or datetime.now(UTC)).astimezone(UTC)
    target = path.with_name(f"{path.stem}.backup-{moment.strftime(_STAMP)}{path.suffix}")

    def look(_status: int, _remaining: int, _total: int) -> None:
        if not is_wanted():
            raise NoLongerWanted

    with replacing(target) as temporary, closing(connect_like(connection, temporary)) as copy:
        copymode(path, temporary)  # for no more eyes than the workspace itself
        connection.backup(copy, pages=_PAGES, progress=look)
        if not is_whole(copy):
            raise BrandCheckError("workspace_damaged", path=path)
    there = {moment_of(path, file): file for file in backups_of(path)}
    for old in there.keys() - rotation.kept(there, moment):
        with suppress(OSError):  # one too many does no harm; Windows keeps a file that is open elsewhere
            there[old].unlink()
    return target


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with the file; a tenth of a second for 100 MB that the system has at hand."""
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except database_errors() as error:
        if database_code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            return False
        raise


def backups_of(path: Path) -> list[Path]:
    """The copies of a workspace, oldest first."""
    name = re.compile(re.escape(f"{path.stem}.backup-") + r"\d{8}T\d{12}Z" + re.escape(path.suffix))
    return sorted(file for file in path.parent.iterdir() if name.fullmatch(file.name) and _is_moment(path, file))


def moment_of(path: Path, backup: Path) -> datetime:
    """When a copy was made, as its name tells."""
    stamp = backup.name.removeprefix(f"{path.stem}.backup-").removesuffix(path.suffix)
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)


def _is_moment(path: Path, backup: Path) -> bool:
    try:
        moment_of(path, backup)
    except ValueError:
        return False
    return True
