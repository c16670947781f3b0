"""What can go wrong with a file, as the user may meet it; everything else stays a bug and keeps its traceback."""

import errno
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brandcheck.errors import BrandCheckError

# Primary result codes (the low byte of the extended ones): https://www.sqlite.org/rescode.html
_SQLITE_CODES = {
    sqlite3.SQLITE_FULL: "workspace_disk_full",
    sqlite3.SQLITE_READONLY: "workspace_not_writable",
    sqlite3.SQLITE_PERM: "workspace_not_writable",
    sqlite3.SQLITE_CANTOPEN: "workspace_not_writable",
    sqlite3.SQLITE_BUSY: "workspace_busy",
    sqlite3.SQLITE_LOCKED: "workspace_busy",
    sqlite3.SQLITE_CORRUPT: "workspace_damaged",
    sqlite3.SQLITE_NOTADB: "workspace_damaged",
    sqlite3.SQLITE_IOERR: "workspace_disk_fault",
}
_SAID_OF_CELLS = ("Could not decode to UTF-8", "malformed JSON")
"""What is said of what a cell holds in a file that is whole; these errors have no code of their own."""
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def database_errors() -> tuple[type[Exception], ...]:
    """What SQLite raises, and SQLCipher where a protected workspace was opened: its errors are classes of their own."""
    other = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if other is None else (sqlite3.Error, other.Error, MemoryError)


def database_code(error: Exception) -> int:
    """The primary result code of an error of SQLite's, 0 for none. SQLCipher calls a page that was tampered with no memory."""
    if isinstance(error, MemoryError):
        return sqlite3.SQLITE_CORRUPT
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def told_as(error: Exception) -> str | None:
    """The code of the sentence about an error of SQLite's; None where it is no fault of disk or file by itself."""
    said_of_cells = "workspace_damaged" if str(error).startswith(_SAID_OF_CELLS) else None
    return _SQLITE_CODES.get(database_code(error), said_of_cells)


@contextmanager
def database_faults(name: str) -> Iterator[None]:
    """Turn what SQLite says of disk and file in the block into a `BrandCheckError` with a remedy."""
    try:
        yield
    except database_errors() as error:
        code = told_as(error)
        if code is None:
            raise
        raise BrandCheckError(code, path=name) from error


@contextmanager
def decoding(name: str) -> Iterator[None]:
    """The same for rows that hold what this program never writes. The block only makes objects of rows that were read."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        raise BrandCheckError("workspace_damaged", path=name) from error


@contextmanager
def file_faults(path: Path) -> Iterator[None]:
    """The same for what the system says of files; the block holds no code of others, whose faults are not ours."""
    try:
        yield
    except OSError as error:
        raise BrandCheckError(_code_of(error), path=path) from error


def _code_of(error: OSError) -> str:
    if error.errno in _FULL:
        return "workspace_disk_full"
    if error.errno in _REFUSED:
        return "workspace_not_writable"
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "workspace_folder_missing"
    return "workspace_disk_fault"
