"""The promises of the latest check beside inside facts, and what people made of each: the ledger.

A decision hangs on both sentences, each by its side, path and key, so that it outlives a new check. A row is a promise
beside one fact; the rows of one promise stand together. Only the rows that are shown are decoded.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from brandcheck.model import Claim, ClaimState, ClaimVerdict, Mention, Side
from brandcheck.plain import plain
from brandcheck.workspace import codec, search
from brandcheck.workspace.reviews import sentence_key
from brandcheck.workspace.store import Store

Prepared = list[tuple[str, str | None, tuple[object, ...]]]
_Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ClaimSubject:
    """A promise beside a fact, or beside none, as a decision knows them."""

    side: Side
    path: str
    """Of the promise's document, as the user knows it."""
    sentence: str
    """`sentence_key` of the promise."""
    fact_side: Side | None
    """None where no fact was found."""
    fact_path: str
    fact_sentence: str


@dataclass(frozen=True, slots=True)
class ClaimDecision:
    """What people made of it."""

    state: ClaimState = ClaimState.OPEN
    reason: str = ""
    """Why it was dismissed."""
    role: str = ""
    """To which role it was handed; never a person's name."""
    note: str = ""
    at: str = ""
    """ISO 8601 moment with zone."""


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """What to list: all, narrowed by what is given."""

    verdict: ClaimVerdict | None = None
    state: ClaimState | None = None
    least: float = 0.0
    """From which confidence."""
    green: bool | None = None
    """Whether it may be a misleading environmental claim."""
    department: str | None = None
    """Of the promise or of the fact."""
    staff: tuple[str, ...] = ()
    """Ids of the documents in which staff speak: no fact of these is listed, or counted, under the name of a department."""
    document: str | None = None
    """Id of the document of either."""
    words: str = ""
    """All must be in the promise or all in the fact, the last may be a beginning; accents do not matter."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A promise beside a fact, and what people made of it."""

    number: int
    """Until the next check."""
    claim: Claim
    """With its state and role as decided."""
    subject: ClaimSubject
    decision: ClaimDecision

    @property
    def promise(self) -> tuple[str, int]:
        """The same for all rows of one promise."""
        return self.claim.outside.document, self.claim.outside.start


@dataclass(frozen=True, slots=True)
class ClaimTally:
    """How many promises there are; one beside facts of two verdicts counts for both."""

    total: int
    verdicts: dict[ClaimVerdict, int]
    green: int


@dataclass(frozen=True, slots=True)
class ClaimFacets:
    """By what the list can be filtered, in a fixed order."""

    departments: tuple[str, ...]
    documents: tuple[str, ...]
    """Ids of the documents that promise something."""


_JOINED = (
    "FROM claim CROSS JOIN document ON document.number = claim.document"
    " LEFT JOIN document AS place ON place.number = claim.fact"
    " LEFT JOIN claim_decision AS decision ON decision.sentence = claim.sentence"
    " AND decision.fact_sentence = claim.fact_sentence AND decision.path = document.path"
    " AND decision.fact_path = coalesce(place.path, '') AND decision.side = document.side"
    " AND decision.fact_side = coalesce(place.side, '')"
)
# A promise that was moved inside is none any more, nor is a fact that was moved outside.
_STANDING = "document.side = 'outside' AND (claim.fact IS NULL OR place.side = 'inside')"
_STAFF = "SELECT value FROM json_each(:staff)"
_STATE = "coalesce(decision.state, 'open')"
_RANK = (
    f"CASE WHEN {_STATE} = 'dismissed' THEN 6"
    f" WHEN verdict = 'contradicted' THEN CASE {_STATE} WHEN 'open' THEN 0 WHEN 'handed' THEN 1 ELSE 2 END"
    " WHEN green <> '' THEN 3 WHEN verdict = 'consistent' THEN 4 ELSE 5 END"
)
"""What asks for attention first."""
_ROW = (
    'claim.number, document.id, claim.start, claim."end", claim.quote, claim.marks, claim.page, claim.sentence,'
    " document.side, document.path, place.id, claim.fact_start, claim.fact_end, claim.fact_quote, claim.fact_marks,"
    " claim.fact_page, claim.fact_sentence, place.side, place.path, claim.verdict, claim.confidence, claim.topic,"
    " claim.reason, claim.green, decision.state, decision.reason, decision.role, decision.note, decision.at"
)
_KEY = "side = ? AND path = ? AND sentence = ? AND fact_side = ? AND fact_path = ? AND fact_sentence = ?"


def prepare(claims: Iterable[Claim]) -> Prepared:
    """Rows with the ids of their documents: all the work that can be done before anyone has to wait."""
    return [
        (
            claim.outside.document,
            claim.inside.document if claim.inside else None,
            (
                *_mention_row(claim.outside),
                sentence_key(claim.outside.quote),
                *(_mention_row(claim.inside) if claim.inside else (None,) * 5),
                sentence_key(claim.inside.quote) if claim.inside else "",
                claim.verdict,
                claim.confidence,
                claim.topic,
                claim.reason,
                claim.green,
            ),
        )
        for claim in claims
    ]


class Claims:
    """The ledger. A row goes when one of its documents goes; a decision stays."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __len__(self) -> int:
        """How many rows there are."""
        with self._store.reading() as connection:
            return connection.execute("SELECT count(*) FROM claim").fetchone()[0]

    def replace_prepared(self, prepared: Prepared) -> None:
        """Keep these in place of all there was; those of documents that are not there are left out."""
        with self._store.writing() as connection:
            numbers = dict(connection.execute("SELECT id, number FROM document").fetchall())
            connection.execute("DELETE FROM claim")
            connection.executemany(
                'INSERT INTO claim (document, fact, start, "end", quote, marks, page, sentence, fact_start, fact_end,'
                " fact_quote, fact_marks, fact_page, fact_sentence, verdict, confidence, topic, reason, green)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (numbers[document], fact and numbers[fact], *row)
                    for document, fact, row in prepared
                    if document in numbers and (fact is None or fact in numbers)
                ],
            )

    def promises(self, query: ClaimQuery) -> tuple[tuple[int, ...], ...]:
        """The numbers of a list's rows, by promise: what asks for attention first, then by confidence."""
        chosen, parameters = _listed(query)
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT document, start, number, min(rank) OVER promise AS first_rank,"  # noqa: S608  (parameters are bound)
                " first_value(confidence) OVER (promise ORDER BY rank, confidence DESC) AS first_confidence FROM ("
                f" SELECT claim.number, claim.document, claim.start, claim.confidence, {_RANK} AS rank,"
                f" document.path AS path {chosen}) WINDOW promise AS (PARTITION BY document, start)"
                " ORDER BY first_rank, first_confidence DESC, path, start, rank, confidence DESC, number",
                parameters,
            ).fetchall()
        return tuple(tuple(row[2] for row in group) for _, group in groupby(rows, itemgetter(0, 1)))

    def rows(self, numbers: Sequence[int]) -> tuple[ClaimRow, ...]:
        """These rows, in this order; those that went meanwhile are left out."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"SELECT {_ROW} {_JOINED} WHERE claim.number IN (SELECT value FROM json_each(?))",  # noqa: S608
                (json.dumps(list(numbers)),),
            ).fetchall()
        with self._store.decoding():
            found = {row[0]: _claim_row(row) for row in rows}
            return tuple(found[number] for number in numbers if number in found)

    def page(self, query: ClaimQuery, offset: int, limit: int) -> tuple[ClaimRow, ...]:
        """Part of a list."""
        numbers = [number for promise in self.promises(query) for number in promise]
        return self.rows(numbers[offset : offset + limit])

    def count(self, query: ClaimQuery) -> int:
        """How many rows a list has."""
        chosen, parameters = _listed(query)
        with self._store.reading() as connection:
            return connection.execute(f"SELECT count(*) {chosen}", parameters).fetchone()[0]

    def count_promises(self, query: ClaimQuery) -> int:
        """Over how many promises the rows of a list are."""
        return self.tally(query).total

    def tally(self, query: ClaimQuery) -> ClaimTally:
        """How many promises a list has, in all and by verdict."""
        chosen, parameters = _listed(query)
        by_verdict: dict[ClaimVerdict, set[tuple[int, int]]] = {verdict: set() for verdict in ClaimVerdict}
        green: set[tuple[int, int]] = set()
        with self._store.reading() as connection, self._store.decoding():
            for document, start, verdict, rule in connection.execute(
                f"SELECT claim.document, claim.start, verdict, green {chosen}",
                parameters,
            ):
                by_verdict[ClaimVerdict(verdict)].add((document, start))
                if rule:
                    green.add((document, start))
        total = len(set().union(*by_verdict.values()))
        return ClaimTally(total, {verdict: len(found) for verdict, found in by_verdict.items()}, len(green))

    def facets(self, staff: tuple[str, ...] = ()) -> ClaimFacets:
        """By what all of it can be filtered; `staff` as in the query."""
        chosen, parameters = _listed(ClaimQuery(staff=staff))
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT DISTINCT document.id, document.path, document.department,"
                f" iif(place.id IN ({_STAFF}), '', place.department) {chosen}",
                parameters,
            ).fetchall()
        departments = {name for *_, one, other in rows for name in (one, other) if name}
        documents = sorted({(path, identity) for identity, path, *_ in rows})
        return ClaimFacets(
            tuple(sorted(departments, key=lambda name: (name.casefold(), name))),
            tuple(identity for _, identity in documents),
        )

    def set_state(self, subject: ClaimSubject, decision: ClaimDecision) -> None:
        """Keep a decision in place of the earlier one; one that says nothing leaves the promise open again."""
        key = _key_of(subject)
        with self._store.writing() as connection:
            connection.execute(f"DELETE FROM claim_decision WHERE {_KEY}", key)  # noqa: S608
            if replace(decision, at="") != ClaimDecision():
                connection.execute(
                    "INSERT INTO claim_decision (side, path, sentence, fact_side, fact_path, fact_sentence, state,"
                    " reason, role, note, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*key, decision.state, *map(plain, (decision.reason, decision.role, decision.note)), decision.at),
                )

    def decisions(self) -> dict[ClaimSubject, ClaimDecision]:
        """What people made of which, also of what the latest check no longer found."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT side, path, sentence, fact_side, fact_path, fact_sentence, state, reason, role, note, at"
                " FROM claim_decision ORDER BY number"
            ).fetchall()
        with self._store.decoding():
            return {_subject(row[:6]): _decision(row[6:]) for row in rows}


def subject_of(claim: Claim, places: dict[str, tuple[Side, str]]) -> ClaimSubject:
    """On what a decision about a claim hangs; `places` has side and path of each document by id."""
    side, path = places[claim.outside.document]
    fact_side, fact_path = places[claim.inside.document] if claim.inside else (None, "")
    fact = sentence_key(claim.inside.quote) if claim.inside else ""
    return ClaimSubject(side, path, sentence_key(claim.outside.quote), fact_side, fact_path, fact)


def as_decided(
    claims: Iterable[Claim],
    decisions: dict[ClaimSubject, ClaimDecision],
    places: dict[str, tuple[Side, str]],
) -> tuple[Claim, ...]:
    """The claims with their states; those whose documents went, or changed sides, are left out.

    `places` has side and path of the documents that are there, by id.
    """
    kept: list[Claim] = []
    for claim in claims:
        outside, inside = places.get(claim.outside.document), claim.inside and places.get(claim.inside.document)
        if outside is None or outside[0] is not Side.OUTSIDE:
            continue
        if claim.inside is not None and (inside is None or inside[0] is not Side.INSIDE):
            continue
        decision = decisions.get(subject_of(claim, places)) if decisions else None
        kept.append(replace(claim, state=decision.state, role=decision.role) if decision else claim)
    return tuple(kept)


def silent(claim: Claim) -> Claim:
    """The claim without a word of the documents."""
    inside = claim.inside and replace(claim.inside, quote="")
    return replace(claim, outside=replace(claim.outside, quote=""), inside=inside, topic="")


def move(connection: Connection, old: tuple[str, str], new: tuple[str, str]) -> None:
    """Bring decisions along with a document that gets another side and path."""
    for side, path in (("side", "path"), ("fact_side", "fact_path")):
        connection.execute(
            f"UPDATE claim_decision SET {side} = ?, {path} = ? WHERE {side} = ? AND {path} = ?",  # noqa: S608
            (*new, *old),
        )


def paths(connection: Connection, side: Side) -> set[str]:
    """Of which documents of a side something was decided."""
    rows = connection.execute(
        "SELECT path FROM claim_decision WHERE side = :side UNION"
        " SELECT fact_path FROM claim_decision WHERE fact_side = :side",
        {"side": side},
    )
    return {path for (path,) in rows}


def _listed(query: ClaimQuery) -> tuple[str, dict[str, Any]]:
    """The SQL from FROM on that chooses what is listed, and its parameters."""
    words = search.query_of(query.words)
    conditions = {
        "verdict = :verdict": query.verdict,
        f"{_STATE} = :state": query.state,
        "confidence >= :least": query.least or None,
        "(green <> '') = :green": query.green,
        (
            f"(document.department = :department OR place.department = :department AND place.id NOT IN ({_STAFF}))"
        ): query.department,
        "(document.id = :document OR place.id = :document)": query.document,
        (
            f"((claim.document, claim.start) IN ({search.SPOTS}) OR (claim.fact, claim.fact_start) IN ({search.SPOTS}))"
        ): words or None,
    }
    chosen = [_STANDING, *(condition for condition, content in conditions.items() if content is not None)]
    return f"{_JOINED} WHERE {' AND '.join(chosen)}", asdict(query) | {"words": words, "staff": json.dumps(query.staff)}


def _mention_row(mention: Mention) -> tuple[object, ...]:
    return mention.start, mention.end, mention.quote, codec.dumps(mention.marks).decode(), mention.page


def _claim_row(row: Sequence[Any]) -> ClaimRow:
    number, document, start, end, quote, marks, page, sentence, side, path = row[:10]
    fact, fact_start, fact_end, fact_quote, fact_marks, fact_page, fact_sentence, fact_side, fact_path = row[10:19]
    verdict, confidence, topic, reason, green = row[19:24]
    decision = ClaimDecision() if row[24] is None else _decision(row[24:])
    inside = None if fact is None else _mention(fact, fact_start, fact_end, fact_quote, fact_marks, fact_page)
    claim = Claim(
        outside=_mention(document, start, end, quote, marks, page),
        inside=inside,
        verdict=ClaimVerdict(verdict),
        confidence=confidence,
        topic=topic,
        reason=reason,
        green=green,
        state=decision.state,
        role=decision.role,
    )
    subject = _subject((side, path, sentence, fact_side or "", fact_path or "", fact_sentence))
    return ClaimRow(number, claim, subject, decision)


def _mention(*parts: Any) -> Mention:
    document, start, end, quote, marks, page = parts
    return Mention(document, start, end, quote, codec.loads(_Marks, marks), page)


def _decision(row: Sequence[Any]) -> ClaimDecision:
    return ClaimDecision(ClaimState(row[0]), *row[1:])


def _subject(row: Sequence[Any]) -> ClaimSubject:
    side, path, sentence, fact_side, fact_path, fact_sentence = row
    return ClaimSubject(Side(side), path, sentence, Side(fact_side) if fact_side else None, fact_path, fact_sentence)


def _key_of(subject: ClaimSubject) -> tuple[str, ...]:
    return (
        subject.side.value,
        subject.path,
        subject.sentence,
        subject.fact_side.value if subject.fact_side else "",
        subject.fact_path,
        subject.fact_sentence,
    )
