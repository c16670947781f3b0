"""Whether a file has the tables that this program makes, and nothing else that acts: anyone can write a SQLite file.

A trigger or a view runs when a table is used, and a table of other columns makes every query fail; so both are looked
for before anything is read. What the cells hold is told where they are read (`faults.decoding`).
"""

import sqlite3
from functools import cache

from brandcheck.workspace.faults import database_errors, told_as

Shape = frozenset[tuple[object, ...]]
_ACTIVE = "SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view') LIMIT 1"
_SHAPE = """
    SELECT item.name, col.name, col.type, col."notnull", col.dflt_value, col.pk, col.hidden, list.strict, list.type
    FROM sqlite_schema AS item JOIN pragma_table_xinfo(item.name) AS col
    JOIN pragma_table_list(item.name) AS list ON list.schema = 'main'
    WHERE item.type = 'table'
"""
_INDEXES = "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index'"
_OF_OTHERS = ("sqlite_", "_sqlite_", "sentence_")
"""How tables begin that SQLite, sqlite-utils and the search index keep for themselves; their columns are theirs."""


def has_active_parts(connection: sqlite3.Connection) -> bool:
    """Whether something in the file would run by itself. This program makes no triggers and no views."""
    return connection.execute(_ACTIVE).fetchone() is not None


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether all tables are those of the present schema, column by column, with the indexes that queries name."""
    try:
        return _shape(connection) == _ours()
    except database_errors() as error:
        if told_as(error):
            raise
        return False  # a table that is no table of any kind


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong in the whole file, down to every index. Takes seconds: for when something failed."""
    try:
        return (
            connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
            and not connection.execute("PRAGMA foreign_key_check").fetchall()
            and is_ours(connection)
        )
    except database_errors():
        return False


@cache
def _ours() -> Shape:
    from brandcheck.workspace.opening import in_memory  # noqa: PLC0415  (which asks for this shape of files only)

    store = in_memory()
    try:
        return _shape(store.database.conn)
    finally:
        store.close()


def _shape(connection: sqlite3.Connection) -> Shape:
    rows = connection.execute(_SHAPE).fetchall() + connection.execute(_INDEXES).fetchall()
    return frozenset(tuple(row) for row in rows if not str(row[0]).startswith(_OF_OTHERS))
