"""Rates over documents with intervals, the difference of two sides, and Holm's correction.

Documents are the sample, not sentences: sentences of one document resemble each other. A rate is a ratio over
documents; its variance is the linearised one (Cochran 1977, section 6.3) with the leverage correction HC2 (MacKinnon &
White 1985). Few documents tell little of how much sentences resemble each other for one value, so it is moderated by
what the other values of the same side show (Smyth 2004). Intervals of a rate are Wilson's with an effective number of
sentences and Student's t (Dean & Pagano 2015); that of a difference is made of both (Newcombe 1998; Zou & Donner 2008),
and p is its inversion. How differently the sides may be read is part of it (bias analysis, Turner et al. 2009).
`make simulate` measures how far all this keeps its promise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from brandcheck.assess.distributions import critical_value, two_sided_p, welch_df
from brandcheck.assess.tally import Counts

EVERYTHING = (0.0, 1.0)
_USUAL_LIKENESS, _USUAL_DF = 0.1, 6.0
"""Intra-document correlation before anything is seen, and as how many degrees of freedom it weighs: in the labelled
organisations it is about 0 outside and 0.1 inside."""
_MOST_DF = 16.0
"""Values need not be alike in this: what the others show weighs as so many degrees of freedom at most."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of eligible sentences, 0 to 1, with what its interval needs."""

    share: float
    variance: float
    """Squared standard error, over documents."""
    df: float
    """Degrees of freedom of the variance; 0 where fewer than two documents were read."""
    sentences: float
    """As many sentences, each by itself, would tell as much."""


@dataclass(frozen=True, slots=True)
class _Spread:
    """How the documents of a side differ for one value."""

    share: float
    binomial: float
    """Variance of one sentence."""
    scatter: float
    """The linearised variance over documents."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Outside minus inside, -1 to 1."""

    difference: float
    interval: tuple[float, float]
    odds_ratio: float
    p_value: float


def rate(counts: Counts, eligible: Counts, cap: int) -> Rate:
    """The rate of one value by itself, see `rates`."""
    return rates({"": counts}, eligible, cap)[""]


def rates(counts: Mapping[str, Counts], eligible: Counts, cap: int) -> dict[str, Rate]:
    """The share of eligible sentences that count, by value, documents weighing by their sentences up to `cap`.

    All arrays have one entry per document of one side; every entry of `eligible` is above 0.
    """
    if not len(eligible):
        return dict.fromkeys(counts, Rate(0.0, 0.0, 0.0, 0.0))
    weights = np.minimum(eligible, cap)
    weights = weights / weights.sum()
    # The variance of a rate is `binomial` times alone + likeness * together.
    alone = float((weights**2 / eligible).sum())
    together = float((weights**2).sum()) - alone
    spreads = {value: _spread(found, eligible, weights) for value, found in counts.items()}
    # Where one document outweighs the others, there are fewer documents than there seem to be.
    df = max(1.0, 1 / float((weights**2).sum()) - 1) if len(eligible) > 1 else 0.0
    scatter = sum(spread.scatter for spread in spreads.values())
    binomial = sum(spread.binomial for spread in spreads.values())
    found: dict[str, Rate] = {}
    for value, spread in spreads.items():
        others = (scatter - spread.scatter) / (binomial - spread.binomial) if len(spreads) > 1 else alone
        seen = (others - alone) / together if together > 0 else 0.0
        weight = df * (len(spreads) - 1)
        likeness = (seen * weight + _USUAL_LIKENESS * _USUAL_DF) / (weight + _USUAL_DF)
        expected = spread.binomial * (alone + min(1.0, max(0.0, likeness)) * together)
        more = min(_MOST_DF, weight + _USUAL_DF)
        moderated = (df * spread.scatter + more * expected) / (df + more)
        # A value whose documents differ more than those of the others is never taken for one of them; and that its
        # documents are more alike than chance makes them is chance.
        variance = max(moderated, spread.scatter, spread.binomial * alone)
        found[value] = Rate(spread.share, variance, df + more if df else 0.0, spread.binomial / variance)
    return found


def _spread(counts: Counts, eligible: Counts, weights: Counts) -> _Spread:
    shares = counts / eligible
    share = min(1.0, float((weights * shares).sum()))
    # One imaginary sentence of each kind (Agresti & Coull 1998) keeps the variance above 0 where nothing was found.
    sentences = 1 / float((weights**2 / eligible).sum())
    padded = (share * sentences + 1) / (sentences + 2)
    # With one document there is nothing to differ from.
    scatter = float(((weights * (shares - share)) ** 2 / (1 - weights)).sum()) if len(eligible) > 1 else 0.0
    return _Spread(share, padded * (1 - padded), scatter)


def interval(measured: Rate, confidence: float) -> tuple[float, float]:
    """Wilson's interval of a rate, within 0..1; all of 0..1 where fewer than two documents were read."""
    return _wilson(measured, critical_value(confidence, measured.df)) if measured.df >= 1 else EVERYTHING


def compare(
    outside: Rate,
    inside: Rate,
    tables: tuple[tuple[float, float], tuple[float, float]],
    confidence: float,
    error: float = 0.0,
) -> Difference:
    """The difference of two rates, and the odds ratio with Haldane's correction.

    `tables` holds (sentences that count, sentences that do not) for outside and for inside. Both rates rest on at
    least two documents. Interval and p allow for reading errors of either side with a standard deviation of `error` times
    its rate; texts of one side are read alike, so between them it is 0.
    """
    reading = error**2 * (outside.share**2 + inside.share**2)
    sampling = outside.variance + inside.variance
    # The allowance is no estimate: it adds no doubt about the variance.
    df = welch_df(outside.variance, outside.df, inside.variance, inside.df) * ((sampling + reading) / sampling) ** 2
    difference = outside.share - inside.share
    t = critical_value(confidence, df)
    below, above = _reach(outside, inside, t, reading), _reach(inside, outside, t, reading)
    (a, b), (c, d) = tables
    return Difference(
        difference=difference,
        interval=(max(-1.0, difference - below), min(1.0, difference + above)),
        odds_ratio=(a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)),
        p_value=two_sided_p(_t_value(outside, inside, reading), df),
    )


def _wilson(measured: Rate, t: float) -> tuple[float, float]:
    share, spread = measured.share, t * t / measured.sentences
    middle = (share + spread / 2) / (1 + spread)
    reach = sqrt(spread * share * (1 - share) + spread**2 / 4) / (1 + spread)
    # The share itself is always inside; rounding may say otherwise at 0 and at 1.
    return max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))


def _reach(larger: Rate, smaller: Rate, t: float, reading: float) -> float:
    """How far below `larger` minus `smaller` the truth may lie."""
    low, high = _wilson(larger, t)[0], _wilson(smaller, t)[1]
    return sqrt((larger.share - low) ** 2 + (high - smaller.share) ** 2 + t * t * reading)


def _t_value(outside: Rate, inside: Rate, reading: float) -> float:
    """The t at which the interval of the difference just reaches 0."""
    larger, smaller = (outside, inside) if outside.share >= inside.share else (inside, outside)
    difference = larger.share - smaller.share
    if difference == 0:
        return 0.0
    low, high = 0.0, 1.0
    while _reach(larger, smaller, high, reading) < difference:
        low, high = high, high * 2
    while high - low > 1e-10 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if _reach(larger, smaller, middle, reading) < difference else (low, middle)
    return (low + high) / 2


def holm(p_values: Sequence[float | None], level: float) -> tuple[bool, ...]:
    """Which hypotheses fall at `level` when several are tested at once (Holm 1979); None is no test and stays."""
    tested = sorted((p, place) for place, p in enumerate(p_values) if p is not None)
    rejected = [False] * len(p_values)
    for rank, (p, place) in enumerate(tested):
        if p > level / (len(tested) - rank):
            break
        rejected[place] = True
    return tuple(rejected)
