"""Rates over documents with intervals, the difference of two sides, and Holm's correction.

Documents are the sample, not sentences: sentences of one document resemble each other. A rate is a ratio over
documents; its variance is the linearised one (Cochran 1977, section 6.3) and never below the binomial variance.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from brandcheck.assess.student import critical_value, two_sided_p, welch_df
from brandcheck.assess.tally import Counts

EVERYTHING = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of eligible sentences, 0 to 1, with what its interval needs."""

    share: float
    variance: float
    """Squared standard error, over documents."""
    df: float
    """Degrees of freedom: documents less one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Outside minus inside, -1 to 1."""

    difference: float
    interval: tuple[float, float]
    odds_ratio: float
    p_value: float


def rate(counts: Counts, eligible: Counts, cap: int) -> Rate:
    """The share of eligible sentences that count, documents weighing by their sentences up to `cap`.

    Both arrays have one entry per document; every entry of `eligible` is above 0. One document gives 0 degrees
    of freedom: a rate without an interval.
    """
    if not len(eligible):
        return Rate(0.0, 0.0, 0.0)
    weights = np.minimum(eligible, cap)
    total = float(weights.sum())
    shares = counts / eligible
    share = float((weights * shares).sum() / total)
    documents = len(eligible)
    scatter = float(((weights * (shares - share)) ** 2).sum()) / total**2
    clustered = scatter * documents / max(documents - 1, 1)
    # As if sentences were independent: no sample of documents tells more than that. One imaginary sentence of
    # each kind (Agresti & Coull 1998) keeps the floor above 0 where nothing was found.
    sentences = total**2 / float((weights**2 / eligible).sum())
    floor_share = (share * sentences + 1) / (sentences + 2)
    return Rate(share, max(clustered, floor_share * (1 - floor_share) / sentences), float(documents - 1))


def interval(measured: Rate, confidence: float) -> tuple[float, float]:
    """The t interval of a rate, cut to 0..1; all of 0..1 where fewer than two documents were read."""
    if measured.df < 1:
        return EVERYTHING
    reach = critical_value(confidence, measured.df) * sqrt(measured.variance)
    return max(0.0, measured.share - reach), min(1.0, measured.share + reach)


def compare(
    outside: Rate, inside: Rate, tables: tuple[tuple[float, float], tuple[float, float]], confidence: float
) -> Difference:
    """The difference of two rates by Welch's t, and the odds ratio with Haldane's correction.

    `tables` holds (sentences that count, sentences that do not) for outside and for inside. Both rates rest on at
    least two documents.
    """
    variance = outside.variance + inside.variance
    df = welch_df(outside.variance, outside.df, inside.variance, inside.df)
    difference = outside.share - inside.share
    reach = critical_value(confidence, df) * sqrt(variance)
    (a, b), (c, d) = tables
    return Difference(
        difference=difference,
        interval=(max(-1.0, difference - reach), min(1.0, difference + reach)),
        odds_ratio=(a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)),
        p_value=two_sided_p(difference / sqrt(variance), df),
    )


def holm(p_values: Sequence[float | None], level: float) -> tuple[bool, ...]:
    """Which hypotheses fall at `level` when several are tested at once (Holm 1979); None is no test and stays."""
    tested = sorted((p, place) for place, p in enumerate(p_values) if p is not None)
    rejected = [False] * len(p_values)
    for rank, (p, place) in enumerate(tested):
        if p > level / (len(tested) - rank):
            break
        rejected[place] = True
    return tuple(rejected)
