"""Whether an inside quantity breaks, keeps or leaves alone what an outside quantity promises."""

import math
from dataclasses import dataclass, replace

from brandcheck.detect.quantity_lexicon import same_nouns, units
from brandcheck.detect.quantity_model import Bound, Kind, Quantity, Relation, Value

_ABOUT = 0.15
"""How far from "ongeveer 300" a value may be."""
_HEDGED = 0.65
_CONVERTED = 0.9
"""What a conversion of working time to time that passes leaves of the certainty."""
_OTHER_NOUN = 0.75
_NO_NOUN = 0.6
"""What remains when one of two counts does not say of what."""
_ALL_OF_ELSE = 0.4
"""What remains when "20 procent" meets "alle" or "nooit", which mostly speak of something else."""
_ONE_PER = 0.7
"""What remains when one of the two is counted per something and the other is not."""
_CLOSE = 1.1
"""A value this near to a limit may be rounding."""
_SOME = 0.01
"""What "not all" leaves out at least, and "not free" costs."""
_INFINITE = math.inf
_LIMIT_DATES = frozenset({"date", "monthday", "calendar_year", "weekday"})


@dataclass(frozen=True, slots=True)
class _Span:
    """A quantity in the base of its dimension."""

    low: float
    high: float
    bound: Bound


def compare(outside: Quantity, inside: Quantity) -> Relation:
    """What the inside quantity does to the outside one, if both speak of the same thing, with a certainty of 0 to 1.

    Units are converted (a working day is 7/5 of a day that passes), rates brought to the same period. Whether two sentences speak of the
    same thing is not judged here; counts of different nouns and other dimensions are unrelated. A fact above a limit weighs most, an average less,
    another limit less again; hedges on either side lower the certainty.
    """
    factor, reason = _commensurable(outside, inside)
    if not factor:
        return Relation(Value.UNRELATED, 0.0, reason)
    promise, fact = _span(outside), _span(inside)
    if outside.dimension == "clock" or outside.unit in _LIMIT_DATES:
        relation = _moments(promise, fact)
    else:
        relation = _near(outside, inside, promise, fact) or _amounts(_promised(outside, promise), fact)
    for quantity in (outside, inside):
        factor *= _HEDGED if quantity.hedge else 1.0
    return replace(relation, certainty=round(relation.certainty * factor, 3))


def _commensurable(outside: Quantity, inside: Quantity) -> tuple[float, str]:
    """How far the two can be compared, 0 to 1, and why not."""
    if outside.dimension != inside.dimension:
        return 0.0, "other_dimension"
    if outside.unit != inside.unit:
        if outside.dimension == "money" and 0 not in (outside.high, inside.high):
            return 0.0, "other_currency"
        if outside.dimension == "date":
            return 0.0, "other_unit"
    factor = _same_thing(outside, inside)
    if not factor:
        return 0.0, "other_noun"
    if _is_working(outside) != _is_working(inside):
        factor *= _CONVERTED
    if outside.per != inside.per and not (_is_period(outside.per) and _is_period(inside.per)):
        if outside.per and inside.per:
            return 0.0, "other_per"
        factor *= 1.0 if 0 in (outside.high, inside.high) else _ONE_PER
    return factor, ""


def _same_thing(outside: Quantity, inside: Quantity) -> float:
    """How far two counts or shares are of the same things, 0 to 1."""
    if outside.dimension == "count" and outside.unit != inside.unit:
        if not outside.unit or not inside.unit:
            return _NO_NOUN
        return _OTHER_NOUN if any({outside.unit, inside.unit} <= nouns for nouns in same_nouns()) else 0.0
    if outside.dimension != "share":
        return 1.0
    factor = _OTHER_NOUN if outside.of and inside.of and outside.of != inside.of else 1.0
    part_and_all = inside.kind is Kind.WORD and outside.low not in (0, 1, None)
    return factor * _ALL_OF_ELSE if part_and_all else factor


def _is_working(quantity: Quantity) -> bool:
    return quantity.unit in units() and units()[quantity.unit].working


def _is_period(per: str) -> bool:
    return per in units() and units()[per].dimension == "time"


def _span(quantity: Quantity) -> _Span:
    size = units()[quantity.unit].size if quantity.unit in units() else 1.0
    if _is_period(quantity.per):
        size /= units()[quantity.per].size
    low = -_INFINITE if quantity.low is None else quantity.low * size
    high = _INFINITE if quantity.high is None else quantity.high * size
    if quantity.negated and quantity.kind is Kind.WORD:
        low, high = low + _SOME, high - _SOME
    return _Span(low, high, quantity.bound)


def _promised(outside: Quantity, span: _Span) -> _Span:
    """What keeps a promise: all is at least all, none at most none, a price or a range is its own limits, how often is a minimum."""
    if outside.bound is Bound.AT_MOST:
        return replace(span, low=-_INFINITE)
    if outside.bound is Bound.AT_LEAST:
        return replace(span, high=_INFINITE)
    if outside.dimension == "frequency":
        return replace(span, high=_INFINITE)
    if outside.dimension == "share" and outside.low == 0:
        return replace(span, low=-_INFINITE)
    if outside.bound in (Bound.ABOUT, Bound.AVERAGE):
        return replace(span, low=span.low * (1 - _ABOUT), high=span.high * (1 + _ABOUT))
    return span


def _near(outside: Quantity, inside: Quantity, promise: _Span, fact: _Span) -> Relation | None:
    """A figure close to a promised figure keeps it where neither is exact by nature: averages, shares, other units."""
    loose = inside.bound in (Bound.AVERAGE, Bound.ABOUT) or outside.dimension == "share"
    loose = loose or (outside.unit, outside.per) != (inside.unit, inside.per)
    limit = outside.bound in (Bound.AT_MOST, Bound.AT_LEAST) or inside.bound in (Bound.AT_MOST, Bound.AT_LEAST)
    if not loose or limit or promise.low <= 0 or (outside.dimension == "share" and promise.low == 1):
        return None
    if (
        promise.low / _CLOSE <= fact.low
        and fact.high <= promise.high * _CLOSE
        and not (promise.low <= fact.low and fact.high <= promise.high)
    ):
        return Relation(Value.CONSISTENT, 0.6, "near")
    return None


def _amounts(promise: _Span, fact: _Span) -> Relation:
    if _exceeds(fact.low, promise.high):
        times = fact.low / promise.high if promise.high > 0 else _INFINITE
        return _broken(promise, fact, times, "above_limit")
    if _exceeds(promise.low, fact.high):
        times = promise.low / fact.high if fact.high > 0 else _INFINITE
        return _broken(promise, fact, times, "below_limit")
    inside = not _exceeds(promise.low, fact.low) and not _exceeds(fact.high, promise.high)
    if inside and fact.bound is Bound.AVERAGE:
        return Relation(Value.CONSISTENT, 0.65, "average_within_limit")
    if inside:
        return Relation(Value.CONSISTENT, 0.75 if fact.bound is Bound.ABOUT else 0.9, "within_limit")
    return _partly(promise, fact)


def _exceeds(more: float, less: float) -> bool:
    """Whether one number is larger than another by more than the rounding of conversions."""
    return more > less and not math.isclose(more, less, rel_tol=1e-6, abs_tol=1e-9)


def _partly(promise: _Span, fact: _Span) -> Relation:
    """A fact of which a part only lies within what is promised."""
    if fact.bound is Bound.AT_MOST and promise.high < _INFINITE:
        if _exceeds(fact.high, promise.high):
            return Relation(Value.CONTRADICTS, 0.7, "limit_is_wider")
        return Relation(Value.CONSISTENT, 0.9 if promise.low == -_INFINITE else 0.4, "within_limit")
    if fact.bound is Bound.AT_MOST and promise.low > -_INFINITE:
        return (
            Relation(Value.CONTRADICTS, 0.6, "limit_is_wider")
            if fact.high <= promise.low
            else Relation(Value.CONSISTENT, 0.3, "left_open")
        )
    if fact.bound is Bound.AT_LEAST:
        return _open_above(promise, fact)
    middle = (fact.low + fact.high) / 2
    if middle > promise.high or middle < promise.low:
        return Relation(Value.CONTRADICTS, 0.6, "mostly_outside_limit")
    return Relation(Value.CONSISTENT, 0.45, "mostly_within_limit")


def _open_above(promise: _Span, fact: _Span) -> Relation:
    if fact.low < promise.low:
        return (
            Relation(Value.CONTRADICTS, 0.7, "limit_is_wider")
            if promise.high == _INFINITE
            else Relation(Value.CONSISTENT, 0.3, "left_open")
        )
    if promise.high < _INFINITE and not _exceeds(promise.high, fact.low):
        return Relation(Value.CONTRADICTS, 0.7, "from_limit_on")
    return Relation(Value.CONSISTENT, 0.3, "left_open")


def _broken(promise: _Span, fact: _Span, times: float, reason: str) -> Relation:
    """A fact that lies wholly outside, that many times too much or too little."""
    close = times <= _CLOSE
    limited = promise.bound in (Bound.AT_MOST, Bound.AT_LEAST)
    if fact.bound is Bound.AVERAGE:
        return Relation(Value.CONTRADICTS, 0.6 if close else 0.88, f"average_{reason}")
    if fact.bound is Bound.ABOUT:
        return Relation(Value.CONTRADICTS, 0.5 if close else 0.85, reason)
    if close:
        return Relation(Value.CONTRADICTS, 0.7 if limited else 0.5, reason)
    return Relation(Value.CONTRADICTS, 0.95, reason)


def _moments(promise: _Span, fact: _Span) -> Relation:
    """Clock times, dates and weekdays: a limit that lies elsewhere, hours that cover less."""
    if promise.bound is Bound.BETWEEN and fact.bound is Bound.BETWEEN:
        covered = fact.low <= promise.low and fact.high >= promise.high
        return (
            Relation(Value.CONSISTENT, 0.85, "covers") if covered else Relation(Value.CONTRADICTS, 0.75, "covers_less")
        )
    if promise.bound is not Bound.AT_MOST or fact.bound not in (Bound.AT_LEAST, Bound.AT_MOST):
        relation = _amounts(promise, fact)
        return (
            relation
            if promise.bound in (Bound.AT_MOST, Bound.AT_LEAST)
            else replace(relation, certainty=relation.certainty * 0.75)
        )
    if fact.bound is Bound.AT_MOST:
        return _amounts(promise, fact)
    if fact.low < promise.high:
        return Relation(Value.CONTRADICTS, 0.5, "limit_is_earlier")
    return (
        Relation(Value.CONSISTENT, 0.5, "same_limit")
        if fact.low == promise.high
        else Relation(Value.CONTRADICTS, 0.9, "above_limit")
    )
