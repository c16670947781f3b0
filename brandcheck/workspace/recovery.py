"""A workspace that is damaged: what can still be read of it, what each copy holds, and putting a copy in its place."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.files import replacing
from brandcheck.workspace import lock, opening
from brandcheck.workspace.backup import backups_of, is_whole, moment_of
from brandcheck.workspace.faults import database_errors, file_faults
from brandcheck.workspace.shape import has_active_parts
from brandcheck.workspace.store import connect_to_read, files_of

if TYPE_CHECKING:
    import sqlite3

    from brandcheck.workspace.keys import Key

_PARTS = {
    "documents": (("document", ""),),
    "decisions": (("review", "at"), ("claim_decision", "at")),
    "measurements": (("measurement", "measured_on"),),
    "actions": (("action", "changed_on"),),
    "replies": (("reply", "made_on"),),
    "labels": (("sample_label", "at"),),
    "terms": (("term", ""),),
}
"""What people would miss, by its word in `cli.toml`: tables, each with the column that says when."""


@dataclass(frozen=True, slots=True)
class Part:
    """What of one kind can be read in a file."""

    name: str
    """One of "documents", "decisions", "measurements", "actions", "replies", "labels", "terms"."""
    count: int
    """Rows that can be read whole."""
    cut: bool
    """Whether there are rows that cannot."""
    latest: str
    """ISO date of the latest; empty where there is none, or the kind has no dates."""
    rows: frozenset[int] = field(repr=False)
    """What is in them, to be compared within this process."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What can be read in a file."""

    path: Path
    made: datetime | None
    """When a copy was made, with zone."""
    whole: bool
    """Whether SQLite finds nothing wrong with it."""
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One kind of thing, in the damaged file and in a copy."""

    name: str
    damaged: Part
    copy: Part
    lost: int
    """Rows of the damaged file that can be read, and are not, or are otherwise, in the copy."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A workspace and the copies of it that are whole, latest first."""

    damaged: Contents
    copies: tuple[Contents, ...]


def survey(path: Path, secret: str | Key | None = None) -> Survey:
    """Look what can be read of a workspace, in its file and in its copies; nothing is changed.

    Args:
        path: of the workspace; its file may be damaged in any way, or missing.
        secret: passphrase or key of a protected one.

    Raises:
        BrandCheckError: the folder cannot be read.
    """
    path = path.resolve()
    with file_faults(path):
        there = backups_of(path)
    copies = (contents(file, secret, moment_of(path, file)) for file in reversed(there))
    return Survey(contents(path, secret), tuple(copy for copy in copies if copy.whole))


def contents(path: Path, secret: str | Key | None = None, made: datetime | None = None) -> Contents:
    """Look what can be read of one file."""
    try:
        key = opening.recognise(path, secret)
        with closing(connect_to_read(path, key)) as connection:
            whole = is_whole(connection) and not has_active_parts(connection)
            return Contents(
                path, made, whole, tuple(_part(connection, name, tables) for name, tables in _PARTS.items())
            )
    except (BrandCheckError, *database_errors()):  # not even its first page
        return Contents(path, made, whole=False, parts=tuple(Part(n, 0, True, "", frozenset()) for n in _PARTS))


def differences(damaged: Contents, copy: Contents) -> tuple[Difference, ...]:
    """What would be lost where the copy takes the file's place, kind by kind."""
    pairs = zip(damaged.parts, copy.parts, strict=True)
    return tuple(Difference(old.name, old, new, len(old.rows - new.rows)) for old, new in pairs)


def restore(path: Path, copy: Path, now: datetime | None = None) -> Path:
    """Put a copy in a workspace's place; gives where the file that was there is now. The copy stays where it is.

    Raises:
        BrandCheckError: `workspace_in_use`, `workspace_in_use_elsewhere`; `copy_damaged`; the disk is full or refuses, and
            then all is as it was.
    """
    path, copy = path.resolve(), copy.resolve()
    lock.refuse_held(path)
    if not copy.is_file() or copy.stat().st_size == 0:
        raise BrandCheckError("copy_damaged", path=copy)
    with file_faults(path), _locked(path), replacing(path) as temporary:
        shutil.copyfile(copy, temporary)
        shutil.copymode(copy, temporary)
        aside = _free(path, now or datetime.now(UTC).astimezone())
        for old, new in zip(files_of(path), files_of(aside), strict=True):
            if old.exists():
                _keep(old, new, stays=old == path)
    return aside


def kept_aside(path: Path) -> list[Path]:
    """The damaged files that were kept when copies took their place, with what SQLite had beside them."""
    name = re.compile(
        re.escape(f"{path.stem} (damaged ") + r"\d{4}-\d{2}-\d{2}( \d+)?\)" + re.escape(path.suffix) + "(-wal|-shm)?"
    )
    return sorted(file for file in path.parent.iterdir() if name.fullmatch(file.name))


def _free(path: Path, now: datetime) -> Path:
    first = f"{path.stem} (damaged {now:%Y-%m-%d}"
    names = (f"{first}{'' if number == 1 else f' {number}'}){path.suffix}" for number in count(1))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def _keep(old: Path, new: Path, *, stays: bool) -> None:
    """Move a file aside; the workspace itself keeps its name as well, where the disk can do so, until the copy has it."""
    if stays:
        with suppress(OSError, NotImplementedError):
            os.link(old, new)
            return
    old.rename(new)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    mine = lock.take(path)
    try:
        yield
    finally:
        lock.release(path, mine)


def _part(connection: sqlite3.Connection, name: str, tables: Sequence[tuple[str, str]]) -> Part:
    rows: set[int] = set()
    latest, cut = "", False
    for table, moment in tables:
        found, broken = _rows(connection, table)
        cut = cut or broken
        rows |= {hash((table, *row.values())) for row in found}
        latest = max([latest, *(str(row[moment])[:10] for row in found if moment)])
    return Part(name, len(rows), cut, latest, frozenset(rows))


def _rows(connection: sqlite3.Connection, table: str) -> tuple[list[dict[str, object]], bool]:
    """The rows that can be read whole, from both ends of the table, and whether some between them cannot."""
    try:
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
            return [], False  # of an older version
    except database_errors():
        return [], True
    rows: dict[object, dict[str, object]] = {}
    for order in ("ASC", "DESC"):
        if _read(connection, f"SELECT rowid AS place, * FROM {table} NOT INDEXED ORDER BY rowid {order}", rows):  # noqa: S608
            return list(rows.values()), False
    return list(rows.values()), True


def _read(connection: sqlite3.Connection, query: str, rows: dict[object, dict[str, object]]) -> bool:
    """Read until the end or until it breaks; says whether it was the end."""
    try:
        cursor = connection.execute(query)
        names = [column[0] for column in cursor.description]
        for row in cursor:
            rows[row[0]] = dict(zip(names[1:], row[1:], strict=True))
    except (*database_errors(), UnicodeDecodeError):
        return False
    return True
