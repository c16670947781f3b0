"""The evidence of the latest check, and the lists of it that a reviewer works through."""

from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Connection
from types import MappingProxyType

from brandcheck.model import Evidence, Side, Stance
from brandcheck.workspace import codec
from brandcheck.workspace.confronting import (
    BARE_COLUMNS,
    COLUMNS,
    DECIDED,
    EvidenceQuery,
    EvidenceRow,
    Survey,
    evidence_of,
    rows_of,
    survey,
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

    def survey(self, query: EvidenceQuery, stances: Mapping[Side, Stance] = MappingProxyType({})) -> Survey:
        """Which rows the lists of a value have and how much it is; of a side in `stances`, one stance as decided."""
        with self._store.reading() as connection:
            return survey(connection, query, stances)

    def rows(self, numbers: Iterable[int]) -> dict[int, EvidenceRow]:
        """Rows by their numbers; those that are no longer there are left out."""
        with self._store.reading() as connection:
            return rows_of(connection, tuple(numbers))

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
