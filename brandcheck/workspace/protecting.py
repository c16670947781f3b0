"""A workspace gets a passphrase, another one, or none: made anew beside its place, looked over, and put there whole.

Whenever the program ends on the way, one whole workspace stands at its place, under the old key or the new one. What was
left beside it is cleared up at the next opening: `finish` knows by a note in the workspace whether plain copies must go.
Overwriting files before they go is as far as a program can reach: a disk may keep older versions of its blocks, and
backups that others make are theirs.
"""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from brandcheck.errors import BrandCheckError
from brandcheck.workspace.backup import backups_of, is_whole
from brandcheck.workspace.store import application_id, attach_name, connect, connect_by_cipher, files_of

if TYPE_CHECKING:
    from pathlib import Path

    from brandcheck.workspace.keys import Key
    from brandcheck.workspace.store import Store

_PLAIN_LEFT = "plain_left"
"""The note, among the facts, that plain copies beside a workspace that was given a passphrase are still to go."""
_CHUNK = 1 << 20


def change_key(path: Path, old: Key | None, new: Key | None) -> None:
    """Put the workspace anew under another key, None for a plain file; nobody has it open, and its lock is held.

    Raises:
        BrandCheckError: `workspace_busy` when another program reads it, `workspace_damaged`; nothing has changed then.
        sqlite3.Error, OSError: disk or folder refuse; nothing has changed then either.
    """
    fresh = _beside(path, "new")
    try:
        fresh.touch(mode=path.stat().st_mode & 0o777, exist_ok=False)
        _copy(path, old, fresh, new)
        with closing(connect(fresh, new)) as copy:
            if not is_whole(copy):
                raise BrandCheckError("workspace_damaged", path=path)
            copy.execute("INSERT INTO sentence (sentence, rank) VALUES ('integrity-check', 1)")
        if files_of(path)[1].exists():  # a log of the old file would be taken for one of the new
            raise BrandCheckError("workspace_busy", path=path)
        with suppress(OSError, NotImplementedError):  # a file system without links: what was there is only removed
            os.link(path, _beside(path, "old"))
        fresh.replace(path)
    finally:
        for left in (*files_of(fresh), fresh.with_name(f"{fresh.name}-journal")):
            erase(left)


def finish(store: Store) -> None:
    """Clear up what a change of key left beside a workspace, now or when a program ended on the way.

    Raises:
        OSError: the folder refuses; the next opening tries again.
    """
    path = store.path
    assert path is not None
    for left in _left_beside(path):
        erase(left)
    with store.reading() as connection:
        is_noted = connection.execute("SELECT 1 FROM fact WHERE name = ?", (_PLAIN_LEFT,)).fetchone() is not None
    if is_noted:
        for backup in backups_of(path):
            if application_id(backup) is not None:
                erase(backup)
        with store.writing() as connection:
            connection.execute("DELETE FROM fact WHERE name = ?", (_PLAIN_LEFT,))


def erase(file: Path) -> None:
    """Overwrite a file and remove it; where its content has another name as well, remove this name only."""
    with suppress(FileNotFoundError):
        found = file.stat()
        if found.st_nlink == 1:
            with file.open("r+b", buffering=0) as content:
                for start in range(0, found.st_size, _CHUNK):
                    content.write(bytes(min(_CHUNK, found.st_size - start)))
                os.fsync(content.fileno())
        file.unlink()


def _copy(path: Path, old: Key | None, fresh: Path, new: Key | None) -> None:
    """All that is in the workspace, into an empty file; encrypted from the first byte where there is a new key."""
    with closing(connect_by_cipher(path, old)) as connection:
        # The log goes into the file, and nobody else has it open: else this waits a while and then says so.
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise BrandCheckError("workspace_busy", path=path)
        key = "''" if new is None else new.literal
        connection.execute(f"ATTACH ? AS fresh KEY {key}", (attach_name(fresh),))
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("SELECT sqlcipher_export('fresh')").fetchone()
        for pragma in ("application_id", "user_version"):
            (number,) = connection.execute(f"PRAGMA main.{pragma}").fetchone()
            connection.execute(f"PRAGMA fresh.{pragma} = {number}")
        _compare(connection, path)
        if old is None:
            connection.execute("INSERT OR REPLACE INTO fresh.fact (name, content) VALUES (?, 1)", (_PLAIN_LEFT,))
        connection.execute("COMMIT")
        connection.execute("DETACH fresh")


def _compare(connection: sqlite3.Connection, path: Path) -> None:
    """Whether every table came over with all its rows; the index of words is looked at apart."""
    query = "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (name,) in connection.execute(query).fetchall():
        there, here = (
            connection.execute(f'SELECT count(*) FROM {place}."{name}"').fetchone()  # noqa: S608 (names of the schema)
            for place in ("main", "fresh")
        )
        if there != here:
            raise BrandCheckError("workspace_damaged", path=path)


def _beside(path: Path, kind: str) -> Path:
    return path.with_name(f".{path.name}.{uuid4().hex[:8]}.{kind}")


def _left_beside(path: Path) -> list[Path]:
    name = re.compile(re.escape(f".{path.name}.") + r"[0-9a-f]{8}\.(old|new(-journal|-wal|-shm)?)")
    return [file for file in path.parent.iterdir() if name.fullmatch(file.name)]
