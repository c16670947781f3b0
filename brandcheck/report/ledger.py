"""The part about promises: what inside facts contradict, green claims that may mislead, and how many hold."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from brandcheck.model import Claim, ClaimVerdict, DocumentSummary, Measurement
from brandcheck.report.claims import Said, ToldClaim, green_in_words, standing, tell_claim
from brandcheck.report.figures import Figures, sentence
from brandcheck.report.kinds import SURE_FROM
from brandcheck.wording import wording

IN_LINE, SOURCE_IN_LINE, WHOLE_LINE = 46, 58, 96
"""Characters in a line of a quote, of the smaller words below it, and of a line as wide as the page."""
ROOM = 74.0
"""Lines of quote on two pages, below heading and figures."""
GREEN_ROOM = 28.0
"""How many of these at most are kept for green claims."""
GREEN_HEAD = 4.0
"""Of their heading."""
_POSSIBLY = "possibly"


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A promise, or "" below itself, beside a fact."""

    claim: ToldClaim
    is_first: bool
    """Whether the promise is told here; else it is the one above."""


@dataclass(frozen=True, slots=True)
class GreenRow:
    """An environmental claim that may mislead, with what was found inside about it."""

    claim: ToldClaim
    evidence: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """The whole part, in the order it is read."""

    headline: str
    tally: str
    rows: tuple[PromiseRow, ...]
    more: str
    """How many contradictions are not printed; empty where all are."""
    rest: str
    """What it means that the others are not here; empty where there are none."""
    green_title: str
    green: tuple[GreenRow, ...]
    green_more: str


def compose_ledger(measurement: Measurement, language: str, *, quotes: bool) -> Ledger | None:
    """The promises of a measurement; None where it has none, as those made before promises were read."""
    promises = standing(measurement.claims)
    if not promises:
        return None
    texts, figures = wording("report", language), Figures(language)
    documents = {document.id: document for document in measurement.documents}
    counts = Counter(_kind(rows[0]) for rows in promises)
    green = [rows for rows in promises if green_in_words(rows[0].green, language)]
    boxes = [_height_of_box(tell_claim(rows[0], documents, language)) for rows in green]
    room = ROOM - min(GREEN_ROOM, sum(boxes) + GREEN_HEAD * bool(boxes))
    rows, more = _rows(promises, documents, language, quotes=quotes, room=room)
    printed, green_more = _green(green, documents, language, quotes=quotes, room=ROOM - _height_of(rows) - GREEN_HEAD)
    contradicted = counts[ClaimVerdict.CONTRADICTED] + counts[_POSSIBLY]
    kinds = (ClaimVerdict.CONTRADICTED, _POSSIBLY, ClaimVerdict.CONSISTENT, ClaimVerdict.UNSUPPORTED)
    parts = [figures.count(f"claims_{kind}", counts[kind]) for kind in kinds if counts[kind]]
    return Ledger(
        headline=_headline(counts, language),
        tally=f"{figures.count('claims_found', len(promises))}: {figures.enumerate(parts)}.",
        rows=rows,
        more=figures.count("claims_more", more) if more else "",
        rest=texts["claims_rest"] if len(promises) > contradicted else "",
        green_title=texts["claims_green"] if green else "",
        green=printed,
        green_more=figures.count("claims_green_more", green_more) if green_more else "",
    )


def _kind(claim: Claim) -> str:
    """What a promise counts as: a contradiction that is likelier not to hold is only a possible one."""
    is_unsure = claim.verdict is ClaimVerdict.CONTRADICTED and claim.confidence < SURE_FROM
    return _POSSIBLY if is_unsure else claim.verdict


def _headline(counts: Counter[str], language: str) -> str:
    texts, figures = wording("report", language), Figures(language)
    for kind, key in ((ClaimVerdict.CONTRADICTED, "claims_headline"), (_POSSIBLY, "claims_headline_possibly")):
        if number := counts[kind]:
            return sentence(texts[f"{key}_{'one' if number == 1 else 'many'}"].format(n=figures.in_words(number)))
    return texts["claims_headline_none"]


def _rows(
    promises: Sequence[Sequence[Claim]],
    documents: Mapping[str, DocumentSummary],
    language: str,
    *,
    quotes: bool,
    room: float,
) -> tuple[tuple[PromiseRow, ...], int]:
    """What is contradicted, the surest first, as far as there is room, and how many promises are left."""
    found = [[row for row in rows if row.verdict is ClaimVerdict.CONTRADICTED] for rows in promises]
    ranked = sorted(filter(None, found), key=lambda rows: -rows[0].confidence)
    kept: list[PromiseRow] = []
    for done, rows in enumerate(ranked):
        told = [tell_claim(row, documents, language, quotes=quotes) for row in rows]
        made = [PromiseRow(each, at == 0) for at, each in enumerate(told)]
        # Of a promise with more facts than there is room for the surest are told.
        while made and _height_of(made) > room:
            made.pop()
        if not made:
            return tuple(kept), len(ranked) - done
        kept += made
        room -= _height_of(made)
    return tuple(kept), 0


def _green(
    promises: Sequence[Sequence[Claim]],
    documents: Mapping[str, DocumentSummary],
    language: str,
    *,
    quotes: bool,
    room: float,
) -> tuple[tuple[GreenRow, ...], int]:
    kept: list[GreenRow] = []
    for done, rows in enumerate(sorted(promises, key=lambda rows: -rows[0].confidence)):
        told = tell_claim(rows[0], documents, language, quotes=quotes)
        height = _height_of_box(told)
        if height > room:
            return tuple(kept), len(promises) - done
        kept.append(GreenRow(told, _evidence(rows, language)))
        room -= height
    return tuple(kept), 0


def _evidence(rows: Sequence[Claim], language: str) -> str:
    """What was found inside about an environmental claim."""
    figures, facts = Figures(language), [row.verdict for row in rows if row.inside is not None]
    if not facts:
        return wording("report", language)["claims_green_nothing"]
    found = {verdict: facts.count(verdict) for verdict in (ClaimVerdict.CONTRADICTED, ClaimVerdict.CONSISTENT)}
    parts = [figures.count(f"claims_facts_{verdict}", number) for verdict, number in found.items() if number]
    return wording("report", language)["claims_green_found"].format(parts=figures.enumerate(parts))


def _height_of(rows: Sequence[PromiseRow]) -> float:
    return sum(
        max(_height(row.claim.promise) if row.is_first else 0.0, _height(row.claim.fact) + _below(row.claim)) + 1.6
        for row in rows
    )


def _height(said: Said | None) -> float:
    """About how many lines of quote a sentence takes with its source."""
    if said is None:
        return 0.0
    letters = sum(len(run.text) for run in said.runs)
    return ceil(letters / IN_LINE) + 0.8 * ceil(len(said.source) / SOURCE_IN_LINE) + 0.4


def _below(claim: ToldClaim) -> float:
    return 1.0 + 0.8 * ceil(len(claim.reason) / SOURCE_IN_LINE)


def _height_of_box(claim: ToldClaim) -> float:
    assert claim.green is not None
    letters = sum(len(run.text) for run in claim.promise.runs)
    texts = (claim.promise.source, claim.green.risk, claim.green.defensible)
    return ceil(letters / WHOLE_LINE) + 0.9 * sum(ceil(len(text) / WHOLE_LINE) for text in texts) + 4.2
