"""Rates over documents with intervals, the difference of two sides, and Holm's correction.

Documents are the sample, not sentences: sentences of one document resemble each other. A rate is a ratio over
documents; its variance is the linearised one (Cochran 1977, section 6.3) with the leverage correction HC2 (MacKinnon &
White 1985), and never below that of sentences which resemble each other a little. Intervals of a rate are Wilson's
with an effective number of sentences and Student's t (Dean & Pagano 2015), which keeps its promise for rare evidence,
where a plain t interval covers too little. `tests/benchmarks` measures their coverage.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from brandcheck.assess.distributions import critical_value, two_sided_p, welch_df
from brandcheck.assess.tally import Counts

EVERYTHING = (0.0, 1.0)
_LEAST_LIKENESS = 0.03
"""Intra-document correlation that is assumed at least. Few documents with rare evidence cannot show theirs; in the
labelled organisations it is about 0 outside and 0.1 inside."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of eligible sentences, 0 to 1, with what its interval needs."""

    share: float
    variance: float
    """Squared standard error, over documents."""
    df: float
    """Degrees of freedom: documents that weigh, less one; 0 where fewer than two documents were read."""
    sentences: float
    """As many sentences, each by itself, would tell as much."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Outside minus inside, -1 to 1."""

    difference: float
    interval: tuple[float, float]
    odds_ratio: float
    p_value: float


def rate(counts: Counts, eligible: Counts, cap: int) -> Rate:
    """The share of eligible sentences that count, documents weighing by their sentences up to `cap`.

    Both arrays have one entry per document; every entry of `eligible` is above 0.
    """
    if not len(eligible):
        return Rate(0.0, 0.0, 0.0, 0.0)
    weights = np.minimum(eligible, cap)
    weights = weights / weights.sum()
    shares = counts / eligible
    share = min(1.0, float((weights * shares).sum()))
    # One imaginary sentence of each kind (Agresti & Coull 1998) keeps the variance above 0 where nothing was found.
    sentences = 1 / float((weights**2 / eligible).sum())
    padded = (share * sentences + 1) / (sentences + 2)
    binomial = padded * (1 - padded)
    floor = binomial * float((weights**2 / eligible * (1 + (eligible - 1) * _LEAST_LIKENESS)).sum())
    if len(eligible) == 1:
        return Rate(share, floor, 0.0, binomial / floor)
    scatter = float(((weights * (shares - share)) ** 2 / (1 - weights)).sum())
    variance = max(scatter, floor)
    # Where one document outweighs the others, there are fewer documents than there seem to be.
    weighing = 1 / float((weights**2).sum())
    return Rate(share, variance, max(1.0, weighing - 1), binomial / variance)


def interval(measured: Rate, confidence: float) -> tuple[float, float]:
    """Wilson's interval of a rate, within 0..1; all of 0..1 where fewer than two documents were read."""
    if measured.df < 1:
        return EVERYTHING
    share, sentences = measured.share, measured.sentences
    spread = critical_value(confidence, measured.df) ** 2 / sentences
    middle = (share + spread / 2) / (1 + spread)
    reach = sqrt(spread * share * (1 - share) + spread**2 / 4) / (1 + spread)
    # The share itself is always inside; rounding may say otherwise at 0 and at 1.
    return max(0.0, min(share, middle - reach)), min(1.0, max(share, middle + reach))


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
