"""How far a change of a rate may be chance, given that part of the documents is the same in both measurements.

Of one side, let K be the documents that are the same text then and now, R those that were read then only, and A those
that were read now only. With the shares a = A / (K + A) and b = R / (K + R) of the weights, and r the rate of each part,

    now - then  =  a r(A) - b r(R) + (b - a) r(K) + (1 - b) d

in which d is what became another in the reading of K: by reviews, or by other values beside this one. That is known and
not drawn, so chance has no part in it. The three rates rest on different documents; their intervals (`assess.rates`:
documents are the sample) are combined by the method of variance estimates recovery (Zou & Donner 2008). So documents
that stayed count as the pairs they are, one new document tells little, and where no text is another there is no
interval. A document whose text changed counts as one drawn anew: as it resembles what it was, that is rather too wide.
Texts of two moments are read alike, so there is no allowance for reading error in it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from brandcheck.assess.rates import Rate, interval, rates
from brandcheck.assess.tally import Counts, SideTally, tally
from brandcheck.followup import Figure
from brandcheck.model import DocumentSummary, Evidence, Side
from brandcheck.settings import Settings

Term = tuple[float, Rate]
"""A rate and what it is multiplied by."""
_NOTHING = 1e-12


@dataclass(frozen=True, slots=True)
class Texts:
    """The documents of one measurement with the evidence as decided, and which of them the other measurement has."""

    documents: Sequence[DocumentSummary]
    evidence: Sequence[Evidence]
    same: frozenset[str]
    """Ids of those that are the same text on the same side."""


def terms(then: Texts, now: Texts, values: Sequence[str], settings: Settings) -> dict[tuple[str, Figure], list[Term]]:
    """Of what the change of each figure is drawn, by value and figure; nothing where no text is another."""
    before, after = _tallies(then, values), _tallies(now, values)
    found: dict[tuple[str, Figure], list[Term]] = {}
    kinds: tuple[tuple[Side, Figure, Callable[[SideTally], Mapping[str, Counts]]], ...] = (
        (Side.OUTSIDE, Figure.OUTSIDE_SUPPORTS, lambda side: side.supports),
        (Side.OUTSIDE, Figure.OUTSIDE_CONTRADICTS, lambda side: side.contradicts),
        (Side.INSIDE, Figure.INSIDE_SUPPORTS, lambda side: side.supports),
        (Side.INSIDE, Figure.INSIDE_CONTRADICTS, lambda side: side.contradicts),
    )
    for side, figure, counts_of in kinds:
        parts = [
            _part(tallied[side], counts_of, settings)
            for tallied in (before.other, after.other, before.same, after.same)
        ]
        (gone, gone_weight), (come, come_weight), (_, kept_before), (kept, kept_after) = parts
        b, a = (_share(new, old) for new, old in ((gone_weight, kept_before), (come_weight, kept_after)))
        for value in values:
            combined = ((a, come[value]), (-b, gone[value]), (b - a, kept[value]))
            found[value, figure] = [(factor, rate) for factor, rate in combined if abs(factor) > _NOTHING]
    for value in values:
        inside = found[value, Figure.INSIDE_SUPPORTS]
        found[value, Figure.DIFFERENCE] = [
            *found[value, Figure.OUTSIDE_SUPPORTS],
            *((-factor, rate) for factor, rate in inside),
        ]
    return found


def around(amount: float, drawn: Sequence[Term], confidence: float) -> tuple[float, float]:
    """The interval of a change of `amount`, a difference of shares, within -2 and 2."""
    below = above = 0.0
    for factor, rate in drawn:
        low, high = interval(rate, confidence)
        less, more = factor * (rate.share - low), factor * (high - rate.share)
        if factor < 0:
            less, more = -more, -less
        below += less**2
        above += more**2
    return max(-2.0, amount - sqrt(below)), min(2.0, amount + sqrt(above))


def beyond_chance(amounts: Sequence[tuple[float, Sequence[Term]]], level: float) -> tuple[bool, ...]:
    """Which changes are more than chance when all are tested at once (Holm 1979); one drawn of nothing is no test.

    By intervals and not by p: of n that are left, those whose interval at 1 - level / n leaves out 0 fall.
    """
    left = {place for place, (_, drawn) in enumerate(amounts) if drawn}
    fallen: set[int] = set()
    while left:
        confidence = 1 - level / len(left)
        now = {place for place in left if not _holds_zero(around(*amounts[place], confidence))}
        if not now:
            break
        fallen |= now
        left -= now
    return tuple(place in fallen for place in range(len(amounts)))


def _holds_zero(ends: tuple[float, float]) -> bool:
    return ends[0] <= 0 <= ends[1]


@dataclass(frozen=True, slots=True)
class _Split:
    """The counts of the documents that both measurements have, and of the others."""

    same: Mapping[Side, SideTally]
    other: Mapping[Side, SideTally]


def _tallies(texts: Texts, values: Sequence[str]) -> _Split:
    def of(*, same: bool) -> dict[Side, SideTally]:
        chosen = [document for document in texts.documents if (document.id in texts.same) is same]
        eligible = {document.id: document.eligible for document in chosen}
        evidence = [found for found in texts.evidence if found.document in eligible]
        return tally(chosen, eligible, evidence, values)

    return _Split(of(same=True), of(same=False))


def _part(
    side: SideTally, counts_of: Callable[[SideTally], Mapping[str, Counts]], settings: Settings
) -> tuple[dict[str, Rate], float]:
    """The rates of part of a side's documents, and how much they weigh together."""
    cap = settings.sentences_cap
    weight = sum(min(float(eligible), cap) for eligible in side.eligible)
    return rates(counts_of(side), side.eligible, cap), weight


def _share(part: float, rest: float) -> float:
    return part / (part + rest) if part else 0.0
