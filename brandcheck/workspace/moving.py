"""Bringing documents to the other side, with the source they came from and the decisions that hang on side and path."""

import json
from collections.abc import Collection, Iterable, Iterator
from itertools import count, groupby
from operator import itemgetter
from pathlib import PurePosixPath
from sqlite3 import Connection
from typing import NamedTuple

from brandcheck.model import Side
from brandcheck.workspace import claims, received, samples


class _Source(NamedTuple):
    number: int
    side: str
    name: str
    hash: str
    reader: str
    read_side: str
    read_name: str

    @property
    def content(self) -> tuple[str, ...]:
        """What the parts of one file share, on whichever side they are."""
        return self[3:]


class _Document(NamedTuple):
    source: int
    number: int
    position: int
    side: str
    path: str


_SOURCE = "SELECT number, side, name, hash, reader, read_side, read_name FROM source"


def names(connection: Connection, side: Side) -> frozenset[str]:
    """The names of the sources of a side, and of those that were read there."""
    rows = connection.execute(
        "SELECT name FROM source WHERE side = :side UNION SELECT read_name FROM source WHERE read_side = :side",
        {"side": side},
    )
    return frozenset(name for (name,) in rows)


def move(connection: Connection, ids: Iterable[str], side: Side) -> None:
    """Bring the documents to the side; those that are there already stay as they are."""
    rows = connection.execute(
        "SELECT source, number, position, side, path FROM document"
        " WHERE id IN (SELECT value FROM json_each(?)) AND side <> ? ORDER BY source, position",
        (json.dumps(list(ids)), side),
    ).fetchall()
    for number, documents in groupby(map(_Document._make, rows), itemgetter(0)):
        source = _Source._make(connection.execute(_SOURCE + " WHERE number = ?", (number,)).fetchone())
        _move(connection, source, list(documents), side)


def _move(connection: Connection, source: _Source, documents: list[_Document], side: Side) -> None:
    target = _home(connection, source, side) or _made(connection, source, documents, side)
    for document in documents:
        path = _path(document, source, target)
        position = _free_position(connection, target.number, document.position)
        connection.execute(
            "UPDATE document SET source = ?, position = ?, side = ?, path = ? WHERE number = ?",
            (target.number, position, side, path, document.number),
        )
        connection.execute(
            "UPDATE review SET side = ?, path = ? WHERE side = ? AND path = ?",
            (side, path, document.side, document.path),
        )
        received.move(connection, (document.side, document.path), (side, path))
        claims.move(connection, (document.side, document.path), (side, path))
        samples.move(connection, (document.side, document.path), (side, path))
    connection.execute(
        "DELETE FROM source WHERE number = ?"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE document.source = source.number)",
        (source.number,),
    )


def _home(connection: Connection, source: _Source, side: Side) -> _Source | None:
    """The part of the same file that is on that side already."""
    rows = connection.execute(
        _SOURCE + " WHERE side = ? AND hash = ? AND reader = ? AND read_side = ? AND read_name = ? ORDER BY number",
        (side, *source.content),
    )
    found = rows.fetchone()
    return None if found is None else _Source._make(found)


def _made(connection: Connection, source: _Source, documents: list[_Document], side: Side) -> _Source:
    """A source on that side, under the name it was read there or else a free one."""
    here = connection.execute(_SOURCE + " WHERE side = ? AND name = ?", (side, source.read_name)).fetchone()
    if source.read_side == side and here is None:
        name = source.read_name
    else:
        held = names(connection, side) | _reviewed(connection, side, source.name, documents)
        name = next(each for each in _numbered(_across(source.name, source.side, side)) if each not in held)
    number = connection.execute(
        "INSERT INTO source (side, name, hash, reader, read_side, read_name) VALUES (?, ?, ?, ?, ?, ?)",
        (side, name, *source.content),
    ).lastrowid
    assert number is not None
    return source._replace(number=number, side=side.value, name=name)


def _reviewed(connection: Connection, side: Side, name: str, documents: Collection[_Document]) -> frozenset[str]:
    """Names under which a document would fall heir to decisions about another that had its path once."""
    endings = {document.path.removeprefix(name) for document in documents}
    reviewed = connection.execute("SELECT DISTINCT path FROM review WHERE side = ?", (side,)).fetchall()
    others = claims.paths(connection, side) | samples.paths(connection, side) | received.paths(connection, side)
    paths = {path for (path,) in reviewed} | others
    return frozenset(path.removesuffix(ending) for path in paths for ending in endings if path.endswith(ending))


def _path(document: _Document, source: _Source, target: _Source) -> str:
    """The name of the file and then the part, as before."""
    if document.path.startswith(source.name):
        return target.name + document.path.removeprefix(source.name)
    return _across(document.path, source.side, target.side)


def _across(name: str, old: str, new: str) -> str:
    return f"{new}/{name.removeprefix(f'{old}/')}"


def _numbered(name: str) -> Iterator[str]:
    """The name, then "memo (2).docx" and so on, as for files of one name from several folders."""
    path = PurePosixPath(name)
    yield name
    for number in count(2):
        yield path.with_stem(f"{path.stem} ({number})").as_posix()


def _free_position(connection: Connection, source: int, wanted: int) -> int:
    rows = connection.execute("SELECT position FROM document WHERE source = ?", (source,)).fetchall()
    positions = {position for (position,) in rows}
    return wanted if wanted not in positions else max(positions) + 1
