"""The documents of a workspace with their sentences, by the file (source) they came from.

Lists come without texts, from an index that holds all of a list's columns.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter
from sqlite3 import Connection
from types import EllipsisType

from brandcheck.model import (
    Block,
    BlockKind,
    Document,
    DocumentStatus,
    DocumentSummary,
    Message,
    Segment,
    SegmentKind,
    Side,
)
from brandcheck.plain import plain_name
from brandcheck.workspace import codec, moving, search, taking
from brandcheck.workspace.store import Store
from brandcheck.workspace.taking import Taken
from brandcheck.workspace.traces import Traces

Segments = dict[str, tuple[Segment, ...]]

_COLUMNS = (
    "id",
    "side",
    "path",
    "title",
    "date",
    "department",
    "channel",
    "language",
    "text",
    "blocks",
    "source_hash",
    "status",
    "error",
    "contributors",
)
_OF_DOCUMENT = ", ".join(f"document.{name}" for name in _COLUMNS)
_OF_SEGMENT = (
    'segment.start, segment."end", segment.text, segment.kind, segment.language, segment.eligible, segment.page'
)
# S608: what is put together here are column names of this module, never data.
_INSERT_DOCUMENT = (
    f"INSERT INTO document (source, position, {', '.join(_COLUMNS)}, sentences, eligible)"  # noqa: S608
    f" VALUES (?, ?{', ?' * len(_COLUMNS)}, ?, ?)"
)
_INSERT_SEGMENT = (
    'INSERT INTO segment (document, position, start, "end", text, kind, language, eligible, page)'
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_DOCUMENTS = f"SELECT document.number, {_OF_DOCUMENT} FROM document JOIN source ON source.number = document.source"  # noqa: S608
_SEGMENTS = (
    f"SELECT segment.number, document.id, {_OF_SEGMENT} FROM segment JOIN document ON document.number = document"  # noqa: S608
)
_BRIEF = (
    "SELECT id, document.side, path, title, date, department, channel, language, sentences, eligible, status, error,"
    " source_hash, contributors FROM source CROSS JOIN document INDEXED BY document_brief"
    " ON document.source = source.number"
)
_SIDES = {side.value: side for side in Side}
_BLOCK_KINDS = {kind.value: kind for kind in BlockKind}
_SEGMENT_KINDS = {kind.value: kind for kind in SegmentKind}


class Documents:
    """What was read, sentence by sentence. Failed documents are kept too, with their error."""

    def __init__(self, store: Store, traces: Traces) -> None:
        """Take the store, and where to note that texts were removed."""
        self._store = store
        self._traces = traces

    def known_sources(self, reader: str) -> dict[tuple[Side, str], str]:
        """The hash of every source that this version of the reader read, by side and name."""
        with self._store.reading() as connection:
            rows = connection.execute("SELECT side, name, hash FROM source WHERE reader = ?", (reader,)).fetchall()
        return {(_SIDES[side], name): source_hash for side, name, source_hash in rows}

    def holds_any(self, hashes: Iterable[str]) -> bool:
        """Whether a source with one of these hashes is kept, whatever read it."""
        with self._store.reading() as connection:
            found = connection.execute(
                "SELECT 1 FROM source WHERE hash IN (SELECT value FROM json_each(?)) LIMIT 1",
                (json.dumps(list(hashes)),),
            ).fetchone()
        return found is not None

    def put(
        self,
        side: Side,
        name: str,
        source_hash: str,
        reader: str,
        segmented: Sequence[tuple[Document, Sequence[Segment]]],
    ) -> None:
        """Keep what one source gave, in place of what it gave before. A source may give no documents at all.

        Raises:
            BrandCheckError: the workspace cannot be written.
        """
        with self._store.writing() as connection:
            self._forget(connection, [(side.value, name)])
            self._forget(connection, _owners(connection, [document.id for document, _ in segmented]))
            source = connection.execute(
                "INSERT INTO source (side, name, hash, reader, read_side, read_name) VALUES (?, ?, ?, ?, ?, ?)",
                (side.value, name, source_hash, reader, side.value, name),
            ).lastrowid
            for position, (document, segments) in enumerate(segmented):
                number = connection.execute(
                    _INSERT_DOCUMENT,
                    (
                        source,
                        position,
                        *_document_row(document),
                        len(segments),
                        sum(item.eligible for item in segments),
                    ),
                ).lastrowid
                connection.executemany(
                    _INSERT_SEGMENT,
                    [(number, index, *_segment_row(segment)) for index, segment in enumerate(segments)],
                )
                assert number is not None
                search.index(connection, number)

    def keep_only(self, sources: Collection[tuple[Side, str]]) -> int:
        """Remove every source that is not among these, with its documents; gives how many went."""
        wanted = {(side.value, name) for side, name in sources}
        with self._store.writing() as connection:
            kept = connection.execute("SELECT side, name FROM source").fetchall()
            return self._forget(connection, [row for row in kept if row not in wanted])

    def remove(self, ids: Iterable[str]) -> None:
        """Remove documents; their source counts as read, so they come back only when it changes."""
        with self._store.writing() as connection:
            rows = connection.execute(
                "SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
            ).fetchall()
            self._delete(connection, [number for (number,) in rows])

    def take(self, ids: Iterable[str]) -> Taken:
        """Remove documents with their evidence; gives what `give_back` needs to undo that.

        A source of which nothing is left goes too, so that its file can be added again.
        """
        with self._store.writing() as connection:
            taken = taking.copy(connection, ids)
            self._delete(connection, taken.numbers, taken.token)
            taking.drop_empty(connection, (row[0] for row in taken.sources))
        return taken

    def give_back(self, taken: Taken) -> int:
        """Put back what was taken, exactly; gives how many documents came back.

        A document stays away when another has its id by now, or a newer version of its file was read meanwhile. Its
        evidence stays away when there was a measurement meanwhile.
        """
        with self._store.writing() as connection:
            back = taking.restore(connection, taken)
            if len(back) == len(taken.numbers):
                self._traces.take_back(taken.token)
        return len(back)

    def move(self, ids: Iterable[str], side: Side) -> None:
        """Bring documents to a side, with their source or, of a source that is moved in part, as a source beside it.

        "inside/x" becomes "outside/x", or "outside/x (2)" where that name is taken; moved back, it is "inside/x" again.
        Ids, sentences and evidence stay, and reviews go along. No text is removed, so nothing is left to wipe.
        """
        with self._store.writing() as connection:
            moving.move(connection, ids, side)

    def edit(
        self,
        ids: Iterable[str],
        *,
        title: str | None = None,
        date: str | EllipsisType | None = ...,
        department: str | None = None,
        channel: str | None = None,
    ) -> None:
        """Change what is said of documents. What is not given stays as it is; None as date clears the date."""
        given = {"title": title, "department": department, "channel": channel}
        changes: dict[str, str | None] = {
            name: plain_name(content) for name, content in given.items() if content is not None
        }
        if not isinstance(date, EllipsisType):
            changes["date"] = date
        if not changes:
            return
        columns = ", ".join(f"{name} = ?" for name in changes)
        with self._store.writing() as connection:
            connection.execute(
                f"UPDATE document SET {columns} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (*changes.values(), json.dumps(list(ids))),
            )

    def names(self, side: Side) -> frozenset[str]:
        """The names that a new source of this side cannot have: of what is there, and of what was read there and moved.

        The id of a document follows from the side and name it was read under.
        """
        with self._store.reading() as connection:
            return moving.names(connection, side)

    def summaries(self) -> tuple[DocumentSummary, ...]:
        """All documents without their texts, by side, source and place in it; sentences counted as they were put."""
        with self._store.reading() as connection:
            rows = connection.execute(_BRIEF + " ORDER BY source.side DESC, source.name, document.position").fetchall()
        with self._store.decoding():
            return tuple(map(_summary, rows))

    def stamp_rows(self) -> list[tuple[object, ...]]:
        """What, when it changes, makes an earlier measurement one of other documents; in a fixed order."""
        with self._store.reading() as connection:
            return connection.execute(
                "SELECT id, side, path, date, department, channel, source_hash, sentences, status"
                " FROM document INDEXED BY document_brief ORDER BY id"
            ).fetchall()

    def load(self) -> tuple[tuple[Document, ...], Segments]:
        """All documents, by side, source and place in it, and the sentences of each as they were put."""
        with self._store.reading() as connection:
            documents = connection.execute(
                _DOCUMENTS + " ORDER BY source.side DESC, source.name, document.position"
            ).fetchall()
            rows = connection.execute(_SEGMENTS + " ORDER BY segment.document, segment.position").fetchall()
        with self._store.decoding():
            segments: dict[str, list[Segment]] = {identity: [] for _, identity, *_ in documents}
            for _, identity, *row in rows:
                segments[identity].append(_segment(identity, row))
            return tuple(_document(row[1:]) for row in documents), {
                key: tuple(items) for key, items in segments.items()
            }

    def texts(self) -> dict[str, str]:
        """What each document says, by its id."""
        with self._store.reading() as connection:
            return dict(connection.execute("SELECT id, text FROM document").fetchall())

    def get(self, identity: str) -> tuple[Document, tuple[Segment, ...]]:
        """One document and its sentences.

        Raises:
            KeyError: no such document.
        """
        with self._store.reading() as connection:
            found = connection.execute(_DOCUMENTS + " WHERE document.id = ?", (identity,)).fetchone()
            if found is None:
                raise KeyError(identity)
            rows = connection.execute(
                _SEGMENTS + " WHERE document.id = ? ORDER BY segment.position", (identity,)
            ).fetchall()
        with self._store.decoding():
            return _document(found[1:]), tuple(_segment(identity, row) for _, _, *row in rows)

    def search(self, words: str, side: Side | None = None, limit: int = 100) -> tuple[Segment, ...]:
        """Sentences that have all the words, best first; the last word may be a beginning. Accents do not matter."""
        with self._store.reading() as connection:
            numbers = search.find(connection, words, side, limit)
            rows = connection.execute(
                _SEGMENTS + " WHERE segment.number IN (SELECT value FROM json_each(?))",  # noqa: S608
                (json.dumps(numbers),),
            ).fetchall()
        with self._store.decoding():
            found = {number: _segment(document, row) for number, document, *row in rows}
            return tuple(found[number] for number in numbers)

    def _forget(self, connection: Connection, sources: Collection[tuple[str, str]]) -> int:
        """Delete sources with all that hangs on them; gives how many there were."""
        numbers = [
            number
            for source in sources
            for (number,) in connection.execute("SELECT number FROM source WHERE side = ? AND name = ?", source)
        ]
        chosen = json.dumps(numbers)
        documents = connection.execute(
            "SELECT number FROM document WHERE source IN (SELECT value FROM json_each(?))", (chosen,)
        ).fetchall()
        self._delete(connection, [number for (number,) in documents])
        connection.execute("DELETE FROM source WHERE number IN (SELECT value FROM json_each(?))", (chosen,))
        return len(numbers)

    def _delete(self, connection: Connection, documents: Collection[int], *token: str) -> None:
        if not documents:
            return
        search.unindex(connection, documents)
        connection.execute(
            "DELETE FROM document WHERE number IN (SELECT value FROM json_each(?))", (json.dumps(list(documents)),)
        )
        self._traces.leave(*token)


def _owners(connection: Connection, ids: Collection[str]) -> list[tuple[str, str]]:
    """The sources that hold documents with these ids. An id is unique: what is put last has it."""
    return connection.execute(
        "SELECT DISTINCT source.side, source.name FROM source JOIN document ON document.source = source.number"
        " WHERE document.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).fetchall()


_document_columns = attrgetter(*_COLUMNS)


def _document_row(document: Document) -> tuple[object, ...]:
    row = list(_document_columns(document))
    row[_COLUMNS.index("blocks")] = json.dumps(
        [[item.start, item.end, item.kind, item.page] for item in document.blocks], separators=(",", ":")
    )
    row[_COLUMNS.index("error")] = None if document.error is None else codec.dumps(document.error).decode()
    return tuple(row)


def _document(row: Sequence[object]) -> Document:
    values = dict(zip(_COLUMNS, row, strict=True))
    blocks, error = str(values.pop("blocks")), values.pop("error")
    side, status = _SIDES[str(values.pop("side"))], DocumentStatus(values.pop("status"))
    return Document(
        **values,  # pyright: ignore[reportArgumentType]  (the STRICT table holds the types)
        side=side,
        status=status,
        blocks=tuple(Block(start, end, _BLOCK_KINDS[kind], page) for start, end, kind, page in json.loads(blocks)),
        error=None if error is None else codec.loads(Message, str(error)),
    )


def _summary(row: Sequence) -> DocumentSummary:
    brief = list(row)
    brief[1] = _SIDES[brief[1]]
    brief[-4] = DocumentStatus(brief[-4])
    brief[-3] = None if brief[-3] is None else codec.loads(Message, brief[-3])
    return DocumentSummary(*brief)


def _segment_row(segment: Segment) -> tuple[object, ...]:
    return segment.start, segment.end, segment.text, segment.kind, segment.language, segment.eligible, segment.page


def _segment(document: str, row: Sequence) -> Segment:
    start, end, text, kind, language, eligible, page = row
    return Segment(document, start, end, text, _SEGMENT_KINDS[kind], language, bool(eligible), page)
