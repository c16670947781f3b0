"""What is told of a verdict: the words that decide on both sides, the topic in the promise's own words, the reason."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.detect.claims_words import Rarity, cues, overlap, words
from brandcheck.detect.quantities import Quantity, Relation, Value
from brandcheck.model import ClaimVerdict

Related = tuple[Quantity, Quantity, Relation]
Span = tuple[int, int]
_MOST_MARKS = 3
_TOPIC_WORDS = 2
_LEAST_LETTERS = 3
_PROMISING = ("free", "universal", "without", "choice", "fixed")
_CONFIRMING = ("kept",)
_BREAKING = {
    "stop": "stopped",
    "missing": "not_available",
    "only": "only_some",
    "exception": "not_always",
    "must": "rule_against",
    "approval": "only_some",
    "negation": "says_otherwise",
}
"""The cue of a fact and the reason it gives, the most telling first."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Telling:
    """Offsets are those of the sentences."""

    outside: tuple[Span, ...]
    inside: tuple[Span, ...]
    reason: str


def telling(
    promise: str,
    fact: str,
    quantities: tuple[tuple[Quantity, ...], tuple[Quantity, ...]],
    related: Related | None,
    verdict: ClaimVerdict,
) -> Telling:
    """Of a promise beside a fact, with the quantities of both and the two of them that relate most surely."""
    wanted = Value.CONTRADICTS if verdict is ClaimVerdict.CONTRADICTED else Value.CONSISTENT
    if related is not None and related[2].value is wanted:
        one, other, relation = related
        reason = _of_figures(one, relation, verdict)
        return Telling(((one.start, one.end),), ((other.start, other.end),), reason)
    left = promise_marks(promise, quantities[0])
    if verdict is ClaimVerdict.CONSISTENT:
        return Telling(left, _marks(fact, quantities[1], _CONFIRMING), "confirmed")
    free, cost = _found(promise, "free"), _found(fact, "cost")
    if free and cost:
        return Telling((free,), (cost,), "costs_money")
    for cue, reason in _BREAKING.items():
        span = _found(fact, cue)
        if span:
            return Telling(left, (span,), reason)
    return Telling(left, _marks(fact, quantities[1], ()), "says_otherwise")


def promise_marks(promise: str, quantities: Iterable[Quantity]) -> tuple[Span, ...]:
    """The words that make a sentence a promise that can be checked."""
    return _marks(promise, quantities, _PROMISING)


def topic(promise: str, rarity: Rarity, fact: str = "") -> str:
    """The promise's own words that tell what it is about: those that the fact shares, else the rarest, in their order."""
    around = rarity.bag(fact)
    scored: list[tuple[float, int, str]] = []
    for match in _WORD.finditer(promise):
        word = match.group()
        if len(word) < _LEAST_LETTERS or not rarity.tells(word.casefold()) or word.isdigit():
            continue
        shared = overlap(rarity.bag(word), around)
        scored.append((shared * 20 + min(rarity.of(word.casefold()), 8.0) + (len(word) > 5), match.start(), word))
    best = sorted(sorted(scored, key=lambda one: (-one[0], one[1]))[:_TOPIC_WORDS], key=lambda one: one[1])
    return " ".join(dict.fromkeys(word for _, _, word in best)) or " ".join(words(promise)[:_TOPIC_WORDS])


def _of_figures(promised: Quantity, relation: Relation, verdict: ClaimVerdict) -> str:
    if verdict is ClaimVerdict.CONSISTENT:
        return "same" if relation.reason in ("near", "same_limit", "covers") else "better_than_promised"
    if promised.dimension == "money" and promised.high == 0:
        return "costs_money"
    if relation.reason in ("limit_is_wider", "above_limit", "average_above_limit"):
        return relation.reason
    if relation.reason in ("below_limit", "average_below_limit", "covers_less"):
        return "fewer"
    return "other_figure"


def _marks(text: str, quantities: Iterable[Quantity], names: Iterable[str]) -> tuple[Span, ...]:
    spans = [(one.start, one.end) for one in quantities]
    for name in names:
        span = _found(text, name)
        if span and all(span[1] <= start or span[0] >= end for start, end in spans):
            spans.append(span)
    return tuple(sorted(spans[:_MOST_MARKS]))


def _found(text: str, name: str) -> Span | None:
    match = dict(cues())[name].search(text)
    return match.span() if match else None
