"""The search index over sentences (FTS5), kept in step with the table `segment` here and nowhere else.

Not by triggers: SQLite lets no trigger near FTS5 once it is told not to trust the schema of a file, as `store.tune` does.
"""

import json
from collections.abc import Collection
from sqlite3 import Connection

from brandcheck.model import Side
from brandcheck.plain import plain


def index(connection: Connection, document: int) -> None:
    """Add the sentences of a document, after they were kept."""
    connection.execute(
        "INSERT INTO sentence (rowid, text) SELECT number, text FROM segment WHERE document = ? ORDER BY number",
        (document,),
    )


def unindex(connection: Connection, documents: Collection[int]) -> None:
    """Take the sentences of documents out, before they are deleted."""
    connection.execute(
        "INSERT INTO sentence (sentence, rowid, text) SELECT 'delete', number, text FROM segment"
        " WHERE document IN (SELECT value FROM json_each(?))",
        (json.dumps(list(documents)),),
    )


def rebuild(connection: Connection) -> None:
    """Make the index anew of the sentences there are; nothing of those that went stays in it."""
    connection.execute("INSERT INTO sentence (sentence) VALUES ('rebuild')")


SPOTS = (
    "SELECT segment.document, segment.start FROM sentence JOIN segment ON segment.number = sentence.rowid"
    " WHERE sentence MATCH :words"
)
"""Where the sentences stand that a query matches."""


def find(connection: Connection, words: str, side: Side | None, limit: int) -> list[int]:
    """Numbers of the sentences that have all the words, best first; the last word may be a beginning."""
    query = query_of(words)
    if not query:
        return []
    rows = connection.execute(
        "SELECT segment.number FROM sentence JOIN segment ON segment.number = sentence.rowid"
        " JOIN document ON document.number = segment.document"
        " WHERE sentence MATCH ? AND (? IS NULL OR document.side = ?)"
        " ORDER BY sentence.rank, segment.number LIMIT ?",
        (query, side, side, limit),
    )
    return [number for (number,) in rows]


def query_of(words: str) -> str:
    """An FTS5 query in which nothing that the user types is an operator; empty where there are no words."""
    terms = ['"' + word.replace('"', '""') + '"' for word in plain(words.replace("\x00", " ")).split()]
    return f"{' '.join(terms)}*" if terms else ""
