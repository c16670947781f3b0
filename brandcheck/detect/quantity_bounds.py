"""What bounds a quantity: the words before and after it, denials that turn them round, and what it is counted per."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from brandcheck.detect.quantity_lexicon import Lexicon
from brandcheck.detect.quantity_model import Bound
from brandcheck.detect.quantity_numbers import read_number
from brandcheck.detect.quantity_phrases import LONGEST, Reading, dimension, phrase_at, phrase_before, unit_at
from brandcheck.detect.quantity_rates import per_at
from brandcheck.detect.quantity_tokens import Token

_FILLERS = 2
"""Words that may stand between a bound and the amount: "uiterlijk om", "pas na de"."""
_REACH = 8
"""Words back in which a denial turns a limit round."""
_AVERAGE_REACH = 12
_PERCENT = 0.01
_AVERAGES = ("gemiddeld", "mediaan", "average", "median")
_BEFORE_ARTICLE = frozenset(
    {"na", "in", "over", "after", "for", "duurt", "duurde", "duren", "is", "takes", "took", "lasts", "wordt"}
)
_TIMES_OF_DAY = frozenset({"clock", "date", "year", "weekday"})


@dataclass(frozen=True, slots=True)
class Bounded:
    """A reading with its bound, from `start` to `end` in tokens."""

    reading: Reading
    start: int
    end: int
    bound: Bound
    per: str
    times: float
    """How many of `per`: two in "per twee weken"."""
    negated: bool
    denial: tuple[int, int] | None
    """The tokens of a denial that turned the limit round, so that it is no quantity of its own."""


def bounded(tokens: Sequence[Token], reading: Reading, words: Lexicon, after: int) -> Bounded | None:
    """The reading with what bounds it, between the quantity before (which ends at `after`) and the next.

    None where an article has nothing before it that makes it count ("wat een dag").
    """
    bounds, start = _before(tokens, reading, words, after)
    previous = tokens[reading.first - 1].text if reading.first else ""
    if reading.article and not bounds and previous not in _BEFORE_ARTICLE:
        return None
    bound = _choose(bounds)
    denial = _denial(tokens, start, bound, words, after) if bounds else None
    negated = False
    if denial:
        negated = bound is Bound.AT_MOST
        bound = Bound.AT_LEAST if negated else Bound.AT_MOST
        if denial[1] == start:
            start = denial[0]
    end = reading.end
    suffix, length = _after(tokens, end, words)
    end += length
    bound = suffix or bound
    per = per_at(tokens, end, reading, words)
    if per:
        end = per[2]
        late, length = _after(tokens, end, words)
        bound, end = late or bound, end + length
    else:
        per, start = _per_before(tokens, start, reading, words, after)
    bound = bound or reading.bound or Bound.EXACTLY
    if bound is Bound.EXACTLY and _averaged(tokens, reading, after):
        bound = Bound.AVERAGE
    return Bounded(reading, start, end, bound, per[0] if per else reading.per, per[1] if per else 1.0, negated, denial)


def _before(tokens: Sequence[Token], reading: Reading, words: Lexicon, after: int) -> tuple[list[Bound], int]:
    """The bounds that stand before, nearest first, and where the first of them begins."""
    kinds = [Bound.AT_MOST, Bound.AT_LEAST, Bound.AVERAGE, Bound.ABOUT, Bound.EXACTLY]
    tables = {kind: words.phrases[kind.value] for kind in kinds}
    if dimension(reading.unit) in _TIMES_OF_DAY:
        tables[Bound.AT_MOST] |= words.phrases["at_most_time"]
        tables[Bound.AT_LEAST] |= words.phrases["at_least_time"]
    found: list[Bound] = []
    start = place = reading.first
    skipped = 0
    opening = words.phrases["range_open"] | ({("van",), ("from",)} if reading.bound is Bound.BETWEEN else frozenset())
    opened = phrase_before(tokens, place, opening)
    if reading.bound is Bound.BETWEEN and opened:
        start = place = place - opened
    while place > after:
        length, kind = max((phrase_before(tokens, place, table), kind) for kind, table in tables.items())
        length = min(length, LONGEST)
        if length and place - length >= after:
            found.append(kind)
            start = place = place - length
        elif skipped < _FILLERS and (tokens[place - 1].text,) in words.phrases["fillers"]:
            place, skipped = place - 1, skipped + 1
        else:
            break
    return found, start


def _choose(kinds: Sequence[Bound]) -> Bound | None:
    """The limit or average nearest to the amount: "gemiddeld binnen vijf dagen" is a limit. Without one, the nearest word."""
    telling = [kind for kind in kinds if kind not in (Bound.ABOUT, Bound.EXACTLY)]
    return (telling or kinds or [None])[0]


def _denial(
    tokens: Sequence[Token], start: int, bound: Bound | None, words: Lexicon, after: int
) -> tuple[int, int] | None:
    """The words that deny a comparison: "nooit" in "nooit langer dan", "niet" in "niet binnen"."""
    if bound not in (Bound.AT_MOST, Bound.AT_LEAST):
        return None
    if not any(
        phrase_at(tokens, place, words.phrases["comparative"]) for place in range(start, min(start + 2, len(tokens)))
    ):
        return None
    for place in range(start, max(after, start - _REACH), -1):
        if tokens[place - 1].kind == "sign":
            return None
        length = phrase_before(tokens, place, words.phrases["flip"])
        if not length and ("n't",) in words.phrases["flip"] and tokens[place - 1].text.endswith("n't"):
            length = 1
        if length:
            alone = place < len(tokens) and tokens[place].text in ("alleen", "only")
            return None if alone else (place - length, place)
    return None


def _after(tokens: Sequence[Token], end: int, words: Lexicon) -> tuple[Bound | None, int]:
    for name, bound in (
        ("after_at_most", Bound.AT_MOST),
        ("after_at_least", Bound.AT_LEAST),
        ("after_average", Bound.AVERAGE),
    ):
        length = phrase_at(tokens, end, words.phrases[name])
        following = end + length
        introduces = read_number(tokens, following, words) is not None
        if length and not introduces:
            return bound, length
    return None, 0


def _per_before(
    tokens: Sequence[Token], start: int, reading: Reading, words: Lexicon, after: int
) -> tuple[tuple[str, float, int] | None, int]:
    """What a quantity is counted per, said before it: "per week hooguit acht"."""
    if reading.per or reading.kind.value == "date" or start - 2 < after or tokens[start - 2].text != "per":
        return None, start
    unit = unit_at(tokens, start - 1, words)
    return (unit, start - 2) if unit else (None, start)


def _averaged(tokens: Sequence[Token], reading: Reading, after: int) -> bool:
    """Whether an average is announced earlier: "gemiddelde opnametijd: 48 seconden"."""
    if reading.kind.value != "number" or dimension(reading.unit) in _TIMES_OF_DAY:
        return False
    return any(
        token.text.startswith(_AVERAGES) for token in tokens[max(after, reading.first - _AVERAGE_REACH) : reading.first]
    )


def share_unit(items: Sequence[Bounded], tokens: Sequence[Token]) -> list[Bounded]:
    """A limit without a unit takes that of the limit it is joined to: "minimaal 6 en maximaal 10 deelnemers"."""
    shared = list(items)
    for place in range(len(shared) - 2, -1, -1):
        here, following = shared[place], shared[place + 1]
        joined = [token.text for token in tokens[here.end : following.start]] in (["en"], ["and"], ["of"], ["or"], [])
        lent = following.reading
        if not joined or here.reading.unit or here.bound is Bound.EXACTLY or dimension(lent.unit) in _TIMES_OF_DAY:
            continue
        scale = _PERCENT if lent.unit == "share" else 1.0
        low, high = here.reading.low * scale, here.reading.high * scale
        shared[place] = replace(here, reading=replace(here.reading, unit=lent.unit, low=low, high=high))
    return shared
