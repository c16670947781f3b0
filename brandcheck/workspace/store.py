"""The open database file: how it is opened, and the only ways to read and write it.

Every repository goes through `Store.reading` and `Store.writing`. They keep threads apart, make each change whole or
absent, and turn faults of the disk into sentences.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing, contextmanager
from threading import RLock, get_ident
from typing import TYPE_CHECKING
from urllib.parse import quote

from brandcheck.errors import BrandCheckError
from brandcheck.workspace.faults import database_errors, database_faults, decoding, told_as
from brandcheck.workspace.shape import is_sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlite_utils import Database  # 0.2 s, most of it click and its plugins: imported where a file is opened

    from brandcheck.workspace.keys import Key

BUSY_SECONDS = 5.0
_UNTOUCHED = "mode=ro&immutable=1"
_LEAST = 4096
"""Bytes of the smallest protected file: one page."""
_COUNT = """
    INSERT INTO fact (name, content) VALUES ('changes', 1) ON CONFLICT (name) DO UPDATE SET content = content + 1
"""
"""Numbers the changes, so that it can be told whether something changed since a copy was made."""


class Store:
    """A connection to write with, shared by the threads of this program, and for each thread one to read a file with.

    A thread that writes reads what it wrote; the others read what was last kept, and wait for no one.
    """

    def __init__(self, database: Database, path: Path | None, *, read_only: bool, key: Key | None = None) -> None:
        self.database = database
        self.path = path
        self.read_only = read_only
        self.key = key
        """Of a protected workspace."""
        self._turn = RLock()
        self._writer: int | None = None
        self._reads_apart = False
        self._place: tuple[int, int] | None = None
        """Of a file that is open for writing: what `place_of` says of it."""
        self._readers: dict[int, tuple[sqlite3.Connection, RLock]] = {}
        """By thread. A number that a later thread gets again brings the connection along."""
        self._readers_turn = RLock()

    def read_apart(self) -> None:
        """Read through connections of their own from now on. The file has a write-ahead log."""
        # The log belongs to who may delete it: what only reads would leave it behind when it is the first to open it.
        self.database.conn.execute("SELECT count(*) FROM fact").fetchone()
        self._reads_apart = True
        self._place = None if self.path is None else place_of(self.path)

    @property
    def name(self) -> str:
        """Where it is, for the user."""
        return str(self.path or ":memory:")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection, for queries whose rows are fetched before the block ends; all see the same moment.

        Raises:
            BrandCheckError: the file cannot be read.
        """
        if not self._reads_apart or self._writer == get_ident():
            with self._turn, self._faults(self.database.conn):
                yield self.database.conn
        else:
            with database_faults(self.name):
                reader, turn = self._own_reader()
                with turn, _moment(reader), self._faults(reader):
                    yield reader

    def decoding(self) -> AbstractContextManager[None]:
        """For a block that makes objects of rows that were read: what is wrong with them, is wrong with the file."""
        return decoding(self.name)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction: all that the block changes is kept, or nothing is. May be nested.

        Raises:
            BrandCheckError: the file cannot be written, or was opened for reading only.
        """
        if self.read_only:
            raise BrandCheckError("workspace_read_only", path=self.name)
        with self._turn, self._faults(self.database.conn):
            if self._writer is not None:
                with self.database.atomic():  # a part of a change, which may fail alone
                    yield self.database.conn
                return
            # At once the one who writes: a block that first reads could find itself overtaken by another process.
            self.database.conn.execute("BEGIN IMMEDIATE")
            self._writer = get_ident()
            before = self.database.conn.total_changes
            try:
                self._refuse_moved()
                yield self.database.conn
                if self.database.conn.total_changes != before:
                    self.database.conn.execute(_COUNT)
                self.database.conn.commit()
            finally:
                self._writer = None
                self.database.conn.rollback()

    @contextmanager
    def _faults(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Turn faults into sentences. What SQLite says of a statement is a bug, unless the file is not what it should be."""
        with database_faults(self.name):
            try:
                yield
            except database_errors() as error:
                if told_as(error) or self.path is None or is_sound(connection):
                    raise
                raise BrandCheckError("workspace_damaged", path=self.name) from error

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The connection outside any transaction, for what SQLite does only there (VACUUM, checkpoints)."""
        with self._turn, self._faults(self.database.conn), self.database.ensure_autocommit_on():
            yield self.database.conn

    def close(self) -> None:
        """Close the connections; a file without its `-wal` and `-shm` is left, unless another process has it open."""
        with self._readers_turn, self._turn:
            self._close()

    @contextmanager
    def set_aside(self, reopened: Callable[[], Store]) -> Iterator[None]:
        """Close the file for the block, which may put another in its place, and go on with what `reopened` gives.

        Whoever wants to read or write meanwhile waits.
        """
        with self._readers_turn, self._turn, database_faults(self.name):
            self._close()
            try:
                yield
            finally:
                fresh = reopened()
                self.database, self.key, self._reads_apart = fresh.database, fresh.key, True
                self._place = fresh._place  # noqa: SLF001 (its own class)

    def _refuse_moved(self) -> None:
        """Refuse to write where nobody would find it: to a file that is no longer at its place, though it is still open.

        Raises:
            BrandCheckError: `workspace_gone`, as where a share is disconnected or the folder renamed; `workspace_replaced`.
        """
        if self.path is None or self._place is None:
            return
        now = place_of(self.path)
        if now is None:
            raise BrandCheckError("workspace_gone", path=self.path)
        if now != self._place:
            raise BrandCheckError("workspace_replaced", path=self.path)

    def _close(self) -> None:
        self._reads_apart = False
        for reader, turn in self._readers.values():
            with turn:  # until its thread has read what it was reading
                reader.close()
        self._readers.clear()
        self.database.close()

    def _own_reader(self) -> tuple[sqlite3.Connection, RLock]:
        with self._readers_turn:
            found = self._readers.get(get_ident())
            if found is None:
                assert self.path is not None
                connection = _connect(self.path, "mode=ro", self.key)
                tune(connection)
                found = self._readers[get_ident()] = connection, RLock()
            return found


def place_of(path: Path) -> tuple[int, int] | None:
    """Which file of which disk a path leads to; None where it leads to none that can be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Let all queries of the block see the file as it is at the first of them."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.rollback()


def application_id(path: Path) -> int | None:
    """Which program a SQLite file says it belongs to; None when it is no SQLite file, or one that is protected.

    Immutable, so that nothing is written to a file that may not be ours. And by SQLite, not by reading the bytes: when
    this program has the file open, closing a second handle of its own would drop SQLite's locks on it
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    if _is_open_protected(path):  # SQLCipher is a second SQLite: a handle of Python's would drop its locks all the same
        return None
    try:
        with closing(_connect(path, _UNTOUCHED)) as connection:
            return connection.execute("PRAGMA application_id").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            return None
        raise


def beginning(path: Path) -> bytes:
    """The first bytes of a file that is no plain SQLite file; none where it is too short to be a protected one."""
    from brandcheck.workspace import encrypted  # noqa: PLC0415 (only for what is protected)

    return encrypted.beginning(f"{_uri(path)}?{_UNTOUCHED}") if path.stat().st_size >= _LEAST else b""


def opens_with(key: Key, path: Path) -> int | None:
    """Which program a protected file says it belongs to; None where this is not its key, or its first page is damaged."""
    try:
        with closing(_connect(path, _for_a_moment(path), key)) as connection:
            return connection.execute("PRAGMA application_id").fetchone()[0]
    except database_errors() as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            return None
        raise


def connect(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection to an existing file."""
    return _connect(path, "mode=rw", key)


def connect_by_cipher(path: Path, key: Key | None) -> sqlite3.Connection:
    """The same by SQLCipher also without a key, for what only SQLCipher can do. The file is not open otherwise."""
    from brandcheck.workspace import encrypted  # noqa: PLC0415 (only for what is protected)

    return encrypted.connect(f"{_uri(path)}?mode=rw", key, BUSY_SECONDS)


def attach_name(path: Path) -> str:
    """What a connection attaches an existing file by."""
    return f"{_uri(path)}?mode=rw"


def connect_to_read(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection to look into a file as it is, also a damaged one."""
    return _connect(path, _for_a_moment(path), key)


def connect_like(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """A connection to an empty file that exists, to copy to: with the key of the connection that is copied, if any."""
    return _connect(path, "mode=rw", getattr(connection, "key", None))


def connect_to_copy(path: Path | None, key: Key | None = None) -> sqlite3.Connection:
    """A connection to a copy in memory of an existing file as it is now, or to an empty one.

    Reading the file itself would leave a `-wal` and `-shm` beside it, is not possible in a folder that cannot be
    written, and would keep who writes from wiping what was deleted.
    """
    copy = _open(":memory:", key)
    if path is None:
        return copy
    try:
        with closing(_connect(path, _for_a_moment(path), key)) as connection:
            connection.backup(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def tune(connection: sqlite3.Connection) -> None:
    """What a connection needs to keep the promises about safety and confidentiality.

    synchronous=FULL: with NORMAL a power cut may take back the last transactions of a WAL, such as a review the user
    saw being kept; FULL costs one flush per transaction. secure_delete overwrites what is deleted, and temporary data
    (sorting, VACUUM) stays in memory, not in a file in a shared folder.
    """
    for pragma in (
        "synchronous = FULL",
        "fullfsync = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "cache_size = -16000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _connect(path: Path, options: str, key: Key | None = None) -> sqlite3.Connection:
    return _open(f"{_uri(path)}?{options}", key)


def _open(name: str, key: Key | None) -> sqlite3.Connection:
    if key is None:
        return sqlite3.connect(name, uri=True, check_same_thread=False, timeout=BUSY_SECONDS)
    from brandcheck.workspace import encrypted  # noqa: PLC0415 (only for what is protected)

    return encrypted.connect(name, key, BUSY_SECONDS)


def _is_open_protected(path: Path) -> bool:
    encrypted = sys.modules.get("brandcheck.workspace.encrypted")
    return encrypted is not None and encrypted.is_open(_uri(path))


def _for_a_moment(path: Path) -> str:
    """How to read a file as it is: where nobody writes there is no -wal, and then it is all there is and holds still."""
    return "mode=ro" if _beside(path, "-wal").exists() else _UNTOUCHED


def _uri(path: Path) -> str:
    """The file as SQLite wants it; a Windows share keeps its two slashes behind the empty authority."""
    name = path.as_posix()
    return "file://" + quote(name if name.startswith("/") else f"/{name}", errors="surrogateescape")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def files_of(path: Path) -> tuple[Path, ...]:
    """The files in which SQLite keeps the data of a database."""
    return path, _beside(path, "-wal"), _beside(path, "-shm")
