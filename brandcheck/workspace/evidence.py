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
_IN_ORDER = "ORDER BY evidence.number"
_COUNTED = "SELECT number FROM evidence INDEXED BY evidence_counted WHERE counted"
_TAUGHT = "SELECT number FROM evidence INDEXED BY evidence_taught WHERE own_supports IS NOT NULL"


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
                *(item.own or (None, None)),
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
                f" WHERE ? IS NULL OR value = ? {_IN_ORDER}",
                (value, value),
            ).fetchall()
        with self._store.decoding():
            return _by_document(map(evidence_of, rows))

    def bare(self) -> tuple[Evidence, ...]:
        """All of it, without `why`."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {BARE_COLUMNS} FROM evidence JOIN document ON document.number = evidence.document {_IN_ORDER}"  # noqa: S608
            ).fetchall()
        with self._store.decoding():
            return _by_document(map(evidence_of, rows))

    def adopt(self, before: Sequence[Evidence], after: Sequence[Evidence]) -> None:
        """Bring what is as in `before` to what is in `after`; where both have the same, it is left alone.

        Only what learning moves is looked at: the probabilities, whether it counts, and what the engine gave by itself. A
        row keeps its number. What belongs to a document that went meanwhile is left out.
        """
        was = {(item.document, item.start, item.value): item for item in before}
        moved = [
            item for item in after if (old := was.pop(_spot(item), None)) is not None and _told(old) != _told(item)
        ]
        known = {_spot(item) for item in before}
        new = prepare([item for item in after if _spot(item) not in known])
        with self._store.writing() as connection:
            # By number: a document may hold much evidence, and others wait for this.
            rows = {
                tuple(spot): number
                for number, *spot in connection.execute(
                    "SELECT evidence.number, document.id, start, value FROM evidence"
                    " JOIN document ON document.number = evidence.document"
                )
            }
            connection.executemany(
                "DELETE FROM evidence WHERE number = ?", [(rows[spot],) for spot in was if spot in rows]
            )
            connection.executemany(
                "UPDATE evidence SET supports = ?, contradicts = ?, counted = ?, own_supports = ?, own_contradicts = ?"
                " WHERE number = ?",
                [(*_told(item), rows[_spot(item)]) for item in moved if _spot(item) in rows],
            )
            numbers = _numbers(connection)
            _insert(connection, [(numbers[document], *row) for document, row in new if document in numbers])

    def are(self, evidence: Iterable[Evidence]) -> bool:
        """Whether all there is, is this evidence, as far as learning moves it."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT document.id, start, value, supports, contradicts, counted, own_supports, own_contradicts"
                " FROM evidence JOIN document ON document.number = evidence.document"
            ).fetchall()
        return set(rows) == {(*_spot(item), *_told(item)) for item in evidence}

    def taught(self) -> tuple[Evidence, ...]:
        """What learning moved, with its `why`, in the order of the check."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM evidence INDEXED BY evidence_taught"  # noqa: S608
                " JOIN document ON document.number = evidence.document"
                f" WHERE own_supports IS NOT NULL {_IN_ORDER}"
            ).fetchall()
        with self._store.decoding():
            return _by_document(map(evidence_of, rows))

    def counted(self) -> tuple[Evidence, ...]:
        """What counts or was decided about, as it was found and without `why`: what the rates are weighed of."""
        return self._bare_of(f"{_COUNTED} UNION {DECIDED}")

    def found(self) -> tuple[Evidence, ...]:
        """The same with all that learning moved: it may have counted before."""
        return self._bare_of(f"{_COUNTED} UNION {DECIDED} UNION {_TAUGHT}")

    def _bare_of(self, numbers: str) -> tuple[Evidence, ...]:
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {BARE_COLUMNS} FROM evidence JOIN document ON document.number = evidence.document"  # noqa: S608
                f" WHERE evidence.number IN ({numbers}) {_IN_ORDER}"
            ).fetchall()
        with self._store.decoding():
            return _by_document(map(evidence_of, rows))

    def survey(self, query: EvidenceQuery, stances: Mapping[Side, Stance] = MappingProxyType({})) -> Survey:
        """Which rows the lists of a value have and how much it is; of a side in `stances`, one stance as decided."""
        with self._store.reading() as connection, self._store.decoding():
            return survey(connection, query, stances)

    def rows(self, numbers: Iterable[int]) -> dict[int, EvidenceRow]:
        """Rows by their numbers; those that are no longer there are left out."""
        with self._store.reading() as connection, self._store.decoding():
            return rows_of(connection, tuple(numbers))

    def of_document(self, document_id: str) -> tuple[EvidenceRow, ...]:
        """All evidence in one document, also what does not count, in the order of its text."""
        with self._store.reading() as connection, self._store.decoding():
            numbers = connection.execute(
                "SELECT evidence.number FROM evidence JOIN document ON document.number = evidence.document"
                " WHERE document.id = ? ORDER BY evidence.start, evidence.number",
                (document_id,),
            ).fetchall()
            found = rows_of(connection, [number for (number,) in numbers])
        return tuple(found[number] for (number,) in numbers)


def _by_document(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """In the order of the check: what learning listed later has higher numbers, and goes to its place in its document."""
    found = tuple(evidence)
    if all(item.own is None for item in found):
        return found
    documents: dict[str, list[Evidence]] = {}
    for item in found:
        documents.setdefault(item.document, []).append(item)
    for some in documents.values():
        some.sort(key=lambda item: (item.start, item.value))
    return tuple(item for some in documents.values() for item in some)


def _spot(item: Evidence) -> tuple[str, int, str]:
    return item.document, item.start, item.value


def _told(item: Evidence) -> tuple[float | None, ...]:
    """What learning moves."""
    return item.supports, item.contradicts, item.counted, *(item.own or (None, None))


def _numbers(connection: Connection) -> dict[str, int]:
    return dict(connection.execute("SELECT id, number FROM document").fetchall())


def _replace(connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    connection.execute("DELETE FROM evidence")
    _insert(connection, rows)


def _insert(connection: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    connection.executemany(
        'INSERT INTO evidence (document, start, "end", quote, value, supports, contradicts, act, counted, why, page,'
        " second, own_supports, own_contradicts, sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
