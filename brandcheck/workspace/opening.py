"""From a path to an open store: recognised, locked, brought to the present schema; or made anew."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import lock
from brandcheck.workspace.backup import back_up, backups_of, is_whole
from brandcheck.workspace.faults import database_code, database_errors, database_faults, file_faults, told_as
from brandcheck.workspace.keys import Key, derive, is_marked
from brandcheck.workspace.protecting import finish
from brandcheck.workspace.shape import has_active_parts, is_ours
from brandcheck.workspace.store import (
    Store,
    application_id,
    beginning,
    connect,
    connect_to_copy,
    files_of,
    opens_with,
    tune,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from brandcheck.workspace.migrations import Step

APPLICATION_ID = 0x42724368
"""The letters "BrCh", at byte 68 of every workspace, so that any tool can tell what the file is."""


def in_memory() -> Store:
    """A store that is gone when it is closed."""
    connection = connect_to_copy(None)
    store = _store(connection, None, None, read_only=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return store


def open_file(
    path: Path, secret: str | Key | None, *, read_only: bool, take_over: bool
) -> tuple[Store, lock.Holder | None]:
    """Open an existing workspace, a protected one with its passphrase or key; for writing, also take its lock.

    Raises:
        BrandCheckError: it is missing, not a workspace, newer than this program, in use, does not open with this
            passphrase, or the folder refuses.
    """
    key = recognise(path, secret)
    ended_well = not files_of(path)[1].exists()
    if read_only:
        _refuse_shared_reading(path)
    else:
        _refuse_early(path, take_over=take_over)
    with file_faults(path), database_faults(str(path)):
        connection = connect_to_copy(path, key) if read_only else connect(path, key)
        mine = None
        try:
            if not read_only:
                mine = _take_lock(connection, path, take_over=take_over)
            if not ended_well:
                _refuse_damaged(connection, path)
            store = _store(connection, path, key, read_only=True) if read_only else _writable(connection, path, key)
            if not read_only:
                finish(store)
        except BaseException:
            connection.close()
            if mine is not None:
                lock.release(path, mine)
            raise
    return store, mine


def join_file(path: Path, secret: str | Key | None) -> Store:
    """Open for writing a workspace that this program has open in its main process, whose lock holds for both.

    Raises:
        BrandCheckError: `workspace_in_use`, `workspace_in_use_elsewhere`, `workspace_left`; see also `open_file`.
    """
    key = recognise(path, secret)
    lock.refuse_stranger(path)
    return reopen(path, key)


def reopen(path: Path, key: Key | None) -> Store:
    """Open for writing a workspace that was recognised before and whose lock is held.

    Raises:
        BrandCheckError: see `open_file`.
    """
    with file_faults(path), database_faults(str(path)):
        connection = connect(path, key)
        try:
            return _writable(connection, path, key)
        except BaseException:
            connection.close()
            raise


def is_protected(path: Path) -> bool:
    """Whether a file opens with a passphrase only.

    Such a file looks like chance from beginning to end; it is known by its salt (`keys.new_salt`).

    Raises:
        BrandCheckError: `workspace_missing`, `workspace_not_ours` or `workspace_not_readable`.
    """
    if not path.exists():
        raise BrandCheckError("workspace_missing", path=path)
    try:
        found = application_id(path)
        if found == APPLICATION_ID:
            return False
        if found is None and is_marked(beginning(path)):
            return True
        # Where copies of it are ours, so was this, and its first page is damaged.
        has_copy = any(
            application_id(copy) == APPLICATION_ID or is_marked(beginning(copy)) for copy in backups_of(path)
        )
        raise BrandCheckError("workspace_damaged" if has_copy else "workspace_not_ours", path=path)
    except (*database_errors(), OSError) as error:
        if isinstance(error, database_errors()) and database_code(error) == sqlite3.SQLITE_CORRUPT:
            raise BrandCheckError("workspace_damaged", path=path) from error
        raise BrandCheckError("workspace_not_readable", path=path) from error


def recognise(path: Path, secret: str | Key | None) -> Key | None:
    """Refuse what is not a workspace, before anything is written to it; gives the key of a protected one.

    Raises:
        BrandCheckError: as `is_protected`; `workspace_locked` without a passphrase, `workspace_wrong_passphrase`,
            `workspace_not_protected` with a passphrase where there is none.
    """
    if not is_protected(path):
        if secret is not None:
            raise BrandCheckError("workspace_not_protected", path=path)
        return None
    if secret is None:
        raise BrandCheckError("workspace_locked", path=path)
    try:
        key = derive(secret, beginning(path)) if isinstance(secret, str) else secret
        found = opens_with(key, path)
    except (*database_errors(), OSError) as error:
        # Only who has the right key can say so.
        is_damaged = isinstance(error, database_errors()) and database_code(error) == sqlite3.SQLITE_CORRUPT
        raise BrandCheckError("workspace_damaged" if is_damaged else "workspace_not_readable", path=path) from error
    if found is None:
        raise BrandCheckError("workspace_wrong_passphrase", path=path)
    if found != APPLICATION_ID:
        raise BrandCheckError("workspace_not_ours", path=path)
    return key


def create_file(path: Path, fill: Callable[[Store], None], key: Key | None = None) -> None:
    """Make a workspace beside its place and put it there when it is whole; nothing is ever overwritten.

    Raises:
        BrandCheckError: `workspace_exists`, or the folder refuses.
    """
    if path.exists():
        raise BrandCheckError("workspace_exists", path=path)
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.new")
    with file_faults(path), database_faults(str(path)):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.touch(mode=0o600, exist_ok=False)  # confidential texts: for no one else on this computer
            with closing(connect(draft, key)) as connection:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                fill(_store(connection, path, key, read_only=False))
            _publish(draft, path)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def upgrade(store: Store, path: Path | None, steps: Sequence[Step]) -> None:
    """Bring an older workspace to the present schema, after a copy was made beside it.

    Raises:
        BrandCheckError: `workspace_newer`, or `workspace_older` when it was opened for reading only.
    """
    from brandcheck.workspace.migrations import apply  # noqa: PLC0415  (imports sqlite_utils)

    (version,) = store.database.conn.execute("PRAGMA user_version").fetchone()
    if version == len(steps):
        return
    if version > len(steps):
        raise BrandCheckError("workspace_newer", path=path)
    if store.read_only:
        raise BrandCheckError("workspace_older", path=path)
    if version and path is not None:
        back_up(store.database.conn, path)
    apply(store.database, steps)


def _writable(connection: sqlite3.Connection, path: Path, key: Key | None) -> Store:
    store = _store(connection, path, key, read_only=False)
    store.database.enable_wal()
    connection.execute("PRAGMA foreign_keys = ON")
    store.read_apart()
    return store


def _store(connection: sqlite3.Connection, path: Path | None, key: Key | None, *, read_only: bool) -> Store:
    from sqlite_utils import Database  # noqa: PLC0415  (0.2 s)

    from brandcheck.workspace.migrations import STEPS  # noqa: PLC0415  (imports sqlite_utils)

    try:
        tune(connection)
        is_altered = path is not None and has_active_parts(connection)
    except database_errors() as error:
        if told_as(error):
            raise
        raise BrandCheckError("workspace_damaged", path=path) from error  # a schema or a form that SQLite cannot read
    if is_altered:
        raise BrandCheckError("workspace_altered", path=path)
    # Plugins of sqlite-utils are whatever else is installed: never code to run on a confidential file.
    store = Store(Database(connection, execute_plugins=False), path, read_only=read_only, key=key)
    upgrade(store, path, STEPS)
    if path is not None and not is_ours(connection):
        raise BrandCheckError("workspace_altered", path=path)
    return store


def _refuse_early(path: Path, *, take_over: bool) -> None:
    """Refuse before SQLite touches the file: it takes one it may not write for a read-only one, and says so much later.

    Raises:
        BrandCheckError: `workspace_not_writable`, `workspace_in_use`, `workspace_in_use_elsewhere`.
    """
    if not os.access(path, os.W_OK):
        raise BrandCheckError("workspace_not_writable", path=path)
    if not take_over:
        lock.refuse_held(path)


def _refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    """Look for damage where the last program did not end well: a tenth of a second for 100 MB, else left to the copies.

    Raises:
        BrandCheckError: `workspace_damaged`.
    """
    if not is_whole(connection):
        raise BrandCheckError("workspace_damaged", path=path)


def _take_lock(connection: sqlite3.Connection, path: Path, *, take_over: bool) -> lock.Holder:
    """Take the lock file while SQLite's write lock is held, so that two programs cannot both find it free."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        return lock.take(path, take_over=take_over)
    finally:
        connection.execute("ROLLBACK")


def _refuse_shared_reading(path: Path) -> None:
    """SQLite's log works among programs of one computer only: while another writes, what is read here may be torn.

    Raises:
        BrandCheckError: `workspace_in_use_elsewhere`.
    """
    current = lock.holder(path)
    if current is not None and not current.here and files_of(path)[1].exists():
        raise lock.refusal(path, current)


def _publish(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)
    except FileExistsError as error:
        raise BrandCheckError("workspace_exists", path=path) from error
    except (OSError, NotImplementedError):
        # A file system without links (a memory stick): Windows refuses to overwrite, elsewhere it was looked at above.
        draft.rename(path)
