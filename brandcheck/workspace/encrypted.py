"""Connections to protected files, by SQLCipher. Imported where a protected workspace is opened, and never otherwise."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING, cast

from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    import sqlite3

    from brandcheck.workspace.keys import Key


_open: Counter[str] = Counter()
_turn = Lock()


def is_open(file: str) -> bool:
    """Whether this process has a protected file open, named by its URI without options."""
    return _open[file] > 0


class Connection(dbapi2.Connection):
    """One that knows its key, for what is copied from it, and is counted as long as it is open."""

    key: Key | None = None
    file: str | None = None

    def close(self) -> None:
        """Close it."""
        super().close()
        if self.file is not None:
            with _turn:
                _open[self.file] -= 1
            self.file = None


def connect(name: str, key: Key | None, timeout: float) -> sqlite3.Connection:
    """A connection to a file, as an URI, with its key; without one the file is a plain one.

    It is used as one of `sqlite3`, whose interface it has; only its errors are others (`faults.database_errors`).
    """
    made = cast(
        "Connection", dbapi2.connect(name, uri=True, check_same_thread=False, timeout=timeout, factory=Connection)
    )
    try:
        # It would tell of a wrong key on the standard error of a program that has none.
        made.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            made.execute(f"PRAGMA key = {key.literal}")
        made.key, made.file = key, name.partition("?")[0]
        with _turn:
            _open[made.file] += 1
    except BaseException:
        made.close()
        raise
    return cast("sqlite3.Connection", made)


def beginning(name: str) -> bytes:
    """The first 16 bytes of a file of that many at least: the salt, where it is a protected one.

    By SQLCipher, for the reason that `store.application_id` has. Nothing is derived yet.
    """
    with closing(dbapi2.connect(name, uri=True)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA key = 'none'")
        return bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0])
