"""Which evidence a list shows, after what was decided about it: rows, filters and the SQL that chooses.

A decision hangs on side, path, sentence and value. REJECTED stays in the list, to be shown struck. OTHER_STANCE is
listed under the new stance. OTHER_VALUE is listed at its new value and stays at its old one, as decided away. What was
confirmed or moved counts below the threshold too.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from sqlite3 import Connection
from typing import Any

from brandcheck.model import Act, Evidence, Reason, SecondAnswer, Side, Stance
from brandcheck.workspace import codec, search
from brandcheck.workspace.reviews import COLUMNS as REVIEW_COLUMNS
from brandcheck.workspace.reviews import Review, Subject, Verdict, review_of, sentence_key


@dataclass(frozen=True, slots=True)
class EvidenceQuery:
    """What to list: the evidence of one value, narrowed by what is given."""

    value: str
    department: str | None = None
    staff: tuple[str, ...] = ()
    """Ids of the documents in which staff speak: none of these is listed, or counted, under the name of a department."""
    channel: str | None = None
    since: str | None = None
    """First day, ISO 8601. A document without a date is on no day."""
    until: str | None = None
    """Last day."""
    act: Act | None = None
    reviewed: bool | None = None
    """Whether a decision stands; a note alone is none."""
    counted_only: bool = True
    """Leave out what neither reaches the threshold nor was confirmed or moved."""
    words: str = ""
    """All must be in the sentence, the last may be a beginning; accents do not matter."""


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A piece of evidence as it was found, its document, and what was decided about it."""

    evidence: Evidence
    side: Side
    path: str
    title: str
    date: str | None
    department: str
    channel: str
    decision: Review | None
    note: str

    @property
    def subject(self) -> Subject:
        """On what a decision about it hangs."""
        return Subject(self.side, self.path, sentence_key(self.evidence.quote), self.evidence.value)

    @property
    def value(self) -> str:
        """The value it is evidence for, as decided."""
        if self.decision is None or self.decision.verdict is not Verdict.OTHER_VALUE:
            return self.evidence.value
        return self.decision.other_value

    @property
    def stance(self) -> Stance:
        """Its stance to that value, as decided."""
        if self.decision is None or self.decision.verdict is Verdict.REJECTED:
            return self.evidence.stance
        return self.decision.other_stance or self.evidence.stance

    @property
    def counts(self) -> bool:
        """Whether it counts in the rates of that value, as decided."""
        if self.decision is None:
            return self.evidence.counted
        return self.decision.verdict is not Verdict.REJECTED


@dataclass(frozen=True, slots=True)
class Facets:
    """What occurs in a list, each in a fixed order; "" (a document without) is left out."""

    departments: tuple[str, ...]
    channels: tuple[str, ...]
    acts: tuple[Act, ...]

    @classmethod
    def of(cls, departments: Iterable[str], channels: Iterable[str], acts: Iterable[str]) -> Facets:
        """In the order of the alphabet, and of the acts."""
        found = frozenset(acts)
        return cls(_sorted(departments), _sorted(channels), tuple(act for act in Act if act.value in found))


@dataclass(frozen=True, slots=True)
class Survey:
    """All there is of a value, light enough to hold: which rows a list has, to be read as needed, and how much it is."""

    order: Mapping[Side, tuple[int, ...]]
    """What fits the query, by number, as `rows` takes them: the strongest first, then as the check found it, which is by
    path and place. The numbers hold until the next check."""
    marks: Mapping[int, int]
    """Of what was decided or noted about: a number that becomes another when that is done again, or taken back."""
    counts: Mapping[Side, Mapping[Stance, int]]
    """What fits the query and counts, of either stance: without what was rejected, or moved to another value."""
    listed: Mapping[Side, int]
    """All that is listed of the value, whether it fits the rest of the query or not."""
    reviewed: int
    """Of these, how many were decided about."""
    facets: Facets
    """Of these, by what they can be filtered."""


BARE_COLUMNS = (
    'document.id, evidence.start, evidence."end", evidence.quote, evidence.value, evidence.supports,'
    " evidence.contradicts, evidence.act, evidence.counted, NULL, evidence.page, evidence.second,"
    " evidence.own_supports, evidence.own_contradicts"
)
COLUMNS = BARE_COLUMNS.replace("NULL", "evidence.why")
_SUBJECT = "side = document.side AND path = document.path AND sentence = evidence.sentence AND value = evidence.value"
_DECISION = f"(SELECT max(number) FROM review WHERE {_SUBJECT} AND verdict <> 'note')"  # noqa: S608
_NOTED = f"(SELECT max(number) FROM review WHERE {_SUBJECT} AND note <> '')"  # noqa: S608
# CROSS JOIN keeps this order. The other one, by document, reads all evidence there is.
_OF_REVIEW = (
    "FROM review CROSS JOIN document ON document.side = review.side AND document.path = review.path"
    " CROSS JOIN evidence INDEXED BY evidence_listing ON evidence.value = review.value"
    " AND evidence.document = document.number AND evidence.sentence = review.sentence"
)
DECIDED = f"SELECT evidence.number {_OF_REVIEW} WHERE review.verdict <> 'note'"
"""The numbers of what was decided about."""
_LISTED = (
    "evidence.number, evidence.document, evidence.sentence, evidence.value, evidence.start, evidence.supports,"
    " evidence.contradicts, evidence.act, evidence.counted"
)
_FOUND = "evidence INDEXED BY evidence_listing"
"""Of the value alone: what was found for it."""
_FOUND_AND_MOVED = (
    f"(SELECT {_LISTED} FROM {_FOUND} WHERE value = :value UNION ALL"  # noqa: S608  (parameters are bound)
    f" SELECT {_LISTED} {_OF_REVIEW}"
    " WHERE review.verdict = 'other_value' AND review.other_value = :value AND review.value <> :value"
    f" AND review.number = {_DECISION}) AS evidence"
)
"""What was found for the value, and what was moved to it and has not been moved on."""
_MOVED = "SELECT EXISTS (SELECT 1 FROM review WHERE verdict = 'other_value' AND other_value = :value)"
_REVIEWED = (
    "(SELECT evidence.number, max(CASE WHEN review.verdict <> 'note' THEN review.number END) AS decision,"
    f" max(review.number) AS mark {_OF_REVIEW} GROUP BY evidence.number) AS reviewed"
)
"""The latest decision on a piece of evidence, and the latest of all that was said of it. Made of the reviews, which are
few, not asked for each piece of evidence, of which there is much."""
_OWN = "CASE WHEN supports >= contradicts THEN 'supports' ELSE 'contradicts' END"
_STANCE = (
    "CASE WHEN decision.verdict IN ('confirmed', 'other_stance') OR (decision.verdict = 'other_value' AND decision.other_value = :value)"
    f" THEN coalesce(decision.other_stance, {_OWN}) ELSE {_OWN} END"
)
_KEPT = "decision.verdict IN ('confirmed', 'other_stance', 'other_value')"
_COUNTS = (
    "decision.verdict IS NOT 'rejected' AND (decision.verdict IS NOT 'other_value' OR decision.other_value = :value)"
)
"""Whether it counts for the value, as decided."""
_ACTS = {act.value: act for act in Act}
_OUTSIDE, _SUPPORTS, _COUNTED, _FITS, _REVIEWED_BIT, _ACT_FROM, _KIND = 1, 2, 4, 8, 16, 5, 0xFF
_PLACES_OF_ACTS = " ".join(f"WHEN '{act}' THEN {at}" for at, act in enumerate(Act))
_CODE = (
    f"(evidence.number << 8) + (document.side = 'outside') * {_OUTSIDE} + ({_STANCE} = 'supports') * {_SUPPORTS}"
    f" + ({_COUNTS}) * {_COUNTED} + ({{fits}}) * {_FITS} + (decision.number IS NOT NULL) * {_REVIEWED_BIT}"
    f" + ((CASE act {_PLACES_OF_ACTS} END) << {_ACT_FROM})"
)
"""All that is told of a piece of evidence in one number: its own, and in the last eight bits of what kind it is."""


def survey(connection: Connection, query: EvidenceQuery, stances: Mapping[Side, Stance]) -> Survey:
    """Look over all of a value at once."""
    parameters = asdict(query) | {"words": search.query_of(query.words), "staff": json.dumps(query.staff)}
    has_moved = bool(connection.execute(_MOVED, parameters).fetchone()[0])
    fits = " AND ".join((*_conditions(query), "TRUE"))
    # One row of numbers as JSON: SQLite makes it without holding up the other threads of the program.
    *found, numbers, marks = connection.execute(
        "SELECT json_group_array(code), json_group_array(document), json_group_array(code >> 8) FILTER (WHERE mark),"  # noqa: S608  (parameters are bound)
        " json_group_array(mark) FILTER (WHERE mark) FROM"
        f" (SELECT {_CODE.format(fits=fits)} AS code, evidence.document, reviewed.mark"
        f" {_listed(query, has_moved=has_moved)}"
        " ORDER BY max(supports, contradicts) DESC, evidence.number)",
        parameters,
    ).fetchone()
    codes, documents = (json.loads(each) for each in found)
    kinds = Counter(code & _KIND for code in codes)

    def are(side: Side, stance: Stance | None, also: int = 0) -> frozenset[int]:
        """The kinds that fit the query and are of a side, a stance if one is asked for, and `also` something."""
        return frozenset(kind for kind in kinds if _is(kind, side, stance) and kind & (_FITS | also) == _FITS | also)

    def number_of(wanted: Iterable[int]) -> int:
        return sum(kinds[kind] for kind in wanted)

    order = {side: are(side, stances.get(side)) for side in Side}
    places = connection.execute(
        "SELECT DISTINCT iif(id IN (SELECT value FROM json_each(?)), '', department), channel FROM document"
        " WHERE number IN (SELECT value FROM json_each(?))",
        (parameters["staff"], json.dumps(list(set(documents)))),
    ).fetchall()
    return Survey(
        order={side: tuple(code >> 8 for code in codes if code & _KIND in order[side]) for side in Side},
        marks=dict(zip(json.loads(numbers), json.loads(marks), strict=True)),
        counts={side: {stance: number_of(are(side, stance, _COUNTED)) for stance in Stance} for side in Side},
        listed={side: number_of(kind for kind in kinds if _is(kind, side)) for side in Side},
        reviewed=number_of(kind for kind in kinds if kind & _REVIEWED_BIT),
        facets=Facets.of(
            (department for department, _ in places),
            (channel for _, channel in places),
            (tuple(Act)[kind >> _ACT_FROM] for kind in kinds),
        ),
    )


def _is(kind: int, side: Side, stance: Stance | None = None) -> bool:
    of_side = bool(kind & _OUTSIDE) is (side is Side.OUTSIDE)
    return of_side and (stance is None or bool(kind & _SUPPORTS) is (stance is Stance.SUPPORTS))


def _listed(query: EvidenceQuery, *, has_moved: bool) -> str:
    """The SQL from FROM on that chooses all that is listed of the value.

    As a rule nothing was moved to it; then the list is read straight from its index, a sixth faster.
    """
    chosen = ["TRUE" if has_moved else "evidence.value = :value"]
    if query.counted_only:
        chosen.append(f"(evidence.counted OR {_KEPT})")
    return (
        f"FROM {_FOUND_AND_MOVED if has_moved else _FOUND}"
        " CROSS JOIN document ON document.number = evidence.document"
        f" LEFT JOIN {_REVIEWED} ON reviewed.number = evidence.number"
        f" LEFT JOIN review AS decision ON decision.number = reviewed.decision WHERE {' AND '.join(chosen)}"
    )


def _conditions(query: EvidenceQuery) -> list[str]:
    """What the query asks for beside value, side and stance."""
    conditions = {
        "department = :department AND document.id NOT IN (SELECT value FROM json_each(:staff))": query.department,
        "channel = :channel": query.channel,
        "coalesce(date >= :since, FALSE)": query.since,
        "coalesce(date <= :until, FALSE)": query.until,
        "evidence.act = :act": query.act,
        "(decision.number IS NOT NULL) = :reviewed": query.reviewed,
        f"(evidence.document, evidence.start) IN ({search.SPOTS})": search.query_of(query.words) or None,
    }
    return [condition for condition, content in conditions.items() if content is not None]


def rows_of(connection: Connection, numbers: Sequence[int]) -> dict[int, EvidenceRow]:
    """The rows of these numbers."""
    decision = ", ".join(f"decision.{name}" for name in REVIEW_COLUMNS)
    rows = connection.execute(
        f"SELECT evidence.number, document.side, document.path, document.title, document.date, document.department,"  # noqa: S608
        f" document.channel, (SELECT note FROM review WHERE number = {_NOTED}), {decision}, {COLUMNS}"
        f" FROM evidence JOIN document ON document.number = evidence.document"
        f" LEFT JOIN review AS decision ON decision.number = {_DECISION}"
        " WHERE evidence.number IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    ).fetchall()
    return {number: _row(row) for number, *row in rows}


def _row(row: Sequence[Any]) -> EvidenceRow:
    side, path, title, date, department, channel, note, *rest = row
    decision, found = rest[: len(REVIEW_COLUMNS)], rest[len(REVIEW_COLUMNS) :]
    decided = None if decision[0] is None else review_of(decision)
    return EvidenceRow(evidence_of(found), Side(side), path, title, date, department, channel, decided, note or "")


def evidence_of(row: Sequence[Any]) -> Evidence:
    """The evidence in a row of `COLUMNS`, or of `BARE_COLUMNS`."""
    document, start, end, quote, value, supports, contradicts, act, counted, why, page, second, *own = row
    # Words that moved the engine to one stance do not explain the other, to which decisions on other sentences moved it.
    turned = own[0] is not None and (own[0] >= own[1]) is not (supports >= contradicts)
    return Evidence(
        document=document,
        start=start,
        end=end,
        quote=quote,
        value=value,
        supports=supports,
        contradicts=contradicts,
        act=_ACTS[act],
        counted=bool(counted),
        why=() if why is None or turned else codec.loads(tuple[Reason, ...], why),
        page=page,
        second=second and SecondAnswer(second),
        own=None if own[0] is None else (own[0], own[1]),
    )


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted((name for name in set(names) if name), key=lambda name: (name.casefold(), name)))
