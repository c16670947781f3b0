"""Removing documents so that it can be undone: their rows, as they are in the file."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any
from uuid import uuid4

from brandcheck.workspace import search

Row = tuple[Any, ...]
_FACT = 8
"""Which column of a claim names the document of its fact."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Documents that were removed, with all that belongs to them; it holds their texts, so let go of it in time."""

    token: str
    """Names the removal."""
    measurement: int
    """The latest measurement, to which the evidence belongs."""
    sources: tuple[Row, ...]
    documents: tuple[Row, ...]
    segments: tuple[Row, ...]
    evidence: tuple[Row, ...]
    """Rows with all columns of their tables; the first is the row's number, the second of what it belongs to."""
    claims: tuple[Row, ...]
    """The same, with the ids of both documents behind it."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """The rows of the documents."""
        return tuple(row[0] for row in self.documents)


def copy(connection: Connection, ids: Iterable[str]) -> Taken:
    """What is there of the documents."""
    chosen = "IN (SELECT value FROM json_each(?))"
    documents = connection.execute(
        f"SELECT * FROM document WHERE id {chosen} ORDER BY number",  # noqa: S608
        (json.dumps(list(ids)),),
    ).fetchall()
    numbers = json.dumps([row[0] for row in documents])
    sources = json.dumps(sorted({row[1] for row in documents}))
    return Taken(
        uuid4().hex,
        _latest(connection),
        _rows(connection, f"source WHERE number {chosen}", sources),
        tuple(documents),
        _rows(connection, f"segment WHERE document {chosen}", numbers),
        _rows(connection, f"evidence WHERE document {chosen}", numbers),
        _claims(connection, numbers),
    )


def drop_empty(connection: Connection, sources: Iterable[int]) -> None:
    """Delete those of the sources of which nothing is left."""
    connection.execute(
        "DELETE FROM source WHERE number IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM document WHERE document.source = source.number)",
        (json.dumps(list(sources)),),
    )


def restore(connection: Connection, taken: Taken) -> dict[int, int]:
    """Put the rows back, under their own numbers where these are free; gives the document's numbers, old to new."""
    sources = {row[0]: _source(connection, row) for row in taken.sources}
    back: dict[int, int] = {}
    for row in taken.documents:
        number, source, position, identity, *_ = row
        target = sources[source]
        known = connection.execute("SELECT 1 FROM document WHERE id = ?", (identity,)).fetchone()
        if target is None or known is not None:
            continue
        taken_place = connection.execute(
            "SELECT 1 FROM document WHERE source = ? AND position = ?", (target, position)
        ).fetchone()
        if taken_place is not None:
            (position,) = connection.execute(
                "SELECT max(position) + 1 FROM document WHERE source = ?", (target,)
            ).fetchone()
        (back[number],) = _insert(connection, "document", [(number, target, position, *row[3:])])
    _insert(connection, "segment", _belonging(taken.segments, back))
    for number in back.values():
        search.index(connection, number)
    if _latest(connection) == taken.measurement:
        _insert(connection, "evidence", _belonging(taken.evidence, back))
        _insert(connection, "claim", _between(connection, taken.claims))
    drop_empty(connection, (number for number in sources.values() if number is not None))
    return back


def _latest(connection: Connection) -> int:
    return connection.execute("SELECT coalesce(max(number), 0) FROM measurement").fetchone()[0]


def _rows(connection: Connection, chosen: str, numbers: str) -> tuple[Row, ...]:
    return tuple(connection.execute(f"SELECT * FROM {chosen} ORDER BY number", (numbers,)).fetchall())  # noqa: S608


def _source(connection: Connection, row: Row) -> int | None:
    """The source as it was, made again when it went; None when its name is of other content by now."""
    found = connection.execute("SELECT * FROM source WHERE side = ? AND name = ?", row[1:3]).fetchone()
    if found is None:
        return _insert(connection, "source", [row])[0]
    return found[0] if found[1:] == row[1:] else None


def _belonging(rows: Collection[Row], documents: dict[int, int]) -> list[Row]:
    return [(row[0], documents[row[1]], *row[2:]) for row in rows if row[1] in documents]


def _claims(connection: Connection, numbers: str) -> tuple[Row, ...]:
    """The promises in these documents, and those beside facts in them."""
    chosen = "IN (SELECT value FROM json_each(:numbers))"
    return tuple(
        connection.execute(
            "SELECT claim.*, document.id, place.id FROM claim JOIN document ON document.number = claim.document"  # noqa: S608
            " LEFT JOIN document AS place ON place.number = claim.fact"
            f" WHERE claim.document {chosen} OR claim.fact {chosen} ORDER BY claim.number",
            {"numbers": numbers},
        ).fetchall()
    )


def _between(connection: Connection, rows: Collection[Row]) -> list[Row]:
    """The rows both of whose documents are there, under the numbers that these have now."""
    now = dict(connection.execute("SELECT id, number FROM document").fetchall())
    back: list[Row] = []
    for *row, document, place in rows:
        if document in now and (place is None or place in now):
            row[1], row[_FACT] = now[document], place and now[place]
            back.append(tuple(row))
    return back


def _insert(connection: Connection, table: str, rows: Collection[Row]) -> list[int]:
    """Insert rows; when the number of one was used again meanwhile, all get new ones, in their order."""
    numbers = json.dumps([row[0] for row in rows])
    clash = connection.execute(
        f"SELECT 1 FROM {table} WHERE number IN (SELECT value FROM json_each(?))",  # noqa: S608
        (numbers,),
    ).fetchone()
    inserted: list[int] = []
    for row in rows:
        marks = ", ?" * (len(row) - 1)
        number = connection.execute(
            f"INSERT INTO {table} VALUES (?{marks})",  # noqa: S608
            (None if clash else row[0], *row[1:]),
        ).lastrowid
        assert number is not None
        inserted.append(number)
    return inserted
