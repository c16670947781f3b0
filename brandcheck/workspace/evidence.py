"""The evidence of the latest check, and the lists of it that a reviewer works through."""

from collections.abc import Sequence
from sqlite3 import Connection

from brandcheck.model import Evidence
from brandcheck.workspace import codec
from brandcheck.workspace.confronting import (
    BARE_COLUMNS,
    COLUMNS,
    DECIDED,
    EvidenceQuery,
    EvidenceRow,
    Facets,
    evidence_of,
    listed,
    rows_of,
)
from brandcheck.workspace.reviews import sentence_key
from brandcheck.workspace.store import Store

Prepared = list[tuple[str, tuple[object, ...]]]


def prepare(evidence: Sequence[Evidence]) -> Prepared:
    """Rows of evidence with the ids of their documents: all the work that can be done before anyone has to wait."""
    return [
        (
            item.document,
            (
                item.start,
                item.end,
                item.quote,
                item.value,
                item.supports,
                item.contradicts,
                item.act,
                item.counted,
                codec.dumps(item.why).decode(),
                item.page,
                item.second,
                sentence_key(item.quote),
            ),
        )
        for item in evidence
    ]


class LatestEvidence:
    """What the latest check found, in its order. Evidence goes when its document goes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __len__(self) -> int:
        """How much there is."""
        with self._store.reading() as connection:
            return connection.execute("SELECT COUNT(*) FROM evidence").fetchone()[0]

    def replace(self, evidence: Sequence[Evidence]) -> None:
        """Keep this evidence in place of all there was.

        Raises:
            KeyError: evidence of a document that the workspace does not have.
        """
        prepared = prepare(evidence)
        with self._store.writing() as connection:
            numbers = _numbers(connection)
            _replace(connection, [(numbers[document], *row) for document, row in prepared])

    def replace_prepared(self, prepared: Prepared) -> None:
        """The same with prepared rows; those of documents that went while they were made are left out."""
        with self._store.writing() as connection:
            numbers = _numbers(connection)
            _replace(connection, [(numbers[document], *row) for document, row in prepared if document in numbers])

    def load(self, value: str | None = None) -> tuple[Evidence, ...]:
        """The evidence for one value, or for all."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM evidence JOIN document ON document.number = evidence.document"  # noqa: S608
                " WHERE ? IS NULL OR value = ? ORDER BY evidence.number",
                (value, value),
            ).fetchall()
        return tuple(map(evidence_of, rows))

    def counted(self) -> tuple[Evidence, ...]:
        """What counts or was decided about, as it was found and without `why`: what the rates are weighed of."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {BARE_COLUMNS} FROM evidence JOIN document ON document.number = evidence.document"  # noqa: S608
                " WHERE evidence.number IN"
                f" (SELECT number FROM evidence INDEXED BY evidence_counted WHERE counted UNION {DECIDED})"
                " ORDER BY evidence.number"
            ).fetchall()
        return tuple(map(evidence_of, rows))

    def page(self, query: EvidenceQuery, offset: int, limit: int) -> tuple[EvidenceRow, ...]:
        """Part of a list, the strongest first, then by path and place; only these rows are decoded."""
        chosen, parameters = listed(query)
        with self._store.reading() as connection:
            numbers = connection.execute(
                f"SELECT evidence.number {chosen} ORDER BY max(supports, contradicts) DESC, document.path,"
                " evidence.start, evidence.number LIMIT :limit OFFSET :offset",
                {**parameters, "limit": limit, "offset": offset},
            ).fetchall()
            found = rows_of(connection, [number for (number,) in numbers])
        return tuple(found[number] for (number,) in numbers)

    def count(self, query: EvidenceQuery) -> int:
        """How long the list is."""
        chosen, parameters = listed(query)
        with self._store.reading() as connection:
            return connection.execute(f"SELECT count(*) {chosen}", parameters).fetchone()[0]

    def facets(self, value: str, *, counted_only: bool = True) -> Facets:
        """By what the lists of a value, of both sides, can be filtered."""
        departments: set[str] = set()
        channels: set[str] = set()
        acts: set[str] = set()
        with self._store.reading() as connection:
            chosen, parameters = listed(EvidenceQuery(value, None, counted_only=counted_only))
            for department, channel, act in connection.execute(
                f"SELECT DISTINCT document.department, document.channel, evidence.act {chosen}", parameters
            ):
                departments.add(department)
                channels.add(channel)
                acts.add(act)
        return Facets.of(departments, channels, acts)

    def of_document(self, document_id: str) -> tuple[EvidenceRow, ...]:
        """All evidence in one document, also what does not count, in the order of its text."""
        with self._store.reading() as connection:
            numbers = connection.execute(
                "SELECT evidence.number FROM evidence JOIN document ON document.number = evidence.document"
                " WHERE document.id = ? ORDER BY evidence.start, evidence.number",
                (document_id,),
            ).fetchall()
            found = rows_of(connection, [number for (number,) in numbers])
        return tuple(found[number] for (number,) in numbers)


def _numbers(connection: Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT id, number FROM document").fetchall())


def _replace(connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    connection.execute("DELETE FROM evidence")
    connection.executemany(
        'INSERT INTO evidence (document, start, "end", quote, value, supports, contradicts, act, counted, why, page,'
        " second, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
