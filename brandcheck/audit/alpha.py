"""Krippendorff's alpha for two coders and nominal answers, with a bootstrap interval over documents.

K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A and B. Its interval resamples documents
within their side, because the answers within one document resemble each other. With few documents such an interval is
too narrow rather than too wide.
"""

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]
_TIMES = 2000


def alpha(one: Whole, other: Whole) -> float | None:
    """Agreement of two coders: 1 perfect, 0 as by chance, below 0 worse than that.

    Args:
        one: the first coder's answers as whole numbers from 0, shape (units,).
        other: the second's about the same units.

    Returns:
        None where nothing varies: neither coder gave more than one answer, so chance cannot be told from agreement.
    """
    found = _alphas(_coincidences(one, other, np.zeros(len(one), dtype=np.int64), 1))[0]
    return None if np.isnan(found) else float(found)


def alpha_interval(  # noqa: PLR0913, PLR0917 (two coders over clustered units)
    one: Whole, other: Whole, documents: Whole, strata: Whole, confidence: float, seed: int
) -> tuple[float, float] | None:
    """The percentile interval of `alpha`; None where that is None or there are fewer than two documents.

    Args:
        one: as in `alpha`.
        other: as in `alpha`.
        documents: of each unit, as whole numbers from 0, shape (units,).
        strata: the stratum of each document, shape (documents,); as many documents are drawn of each as there are.
        confidence: between 0 and 1.
        seed: the same gives the same interval.
    """
    if len(strata) < 2 or alpha(one, other) is None:
        return None
    random = np.random.default_rng(seed)
    drawn = np.zeros((_TIMES, len(strata)), dtype=np.int64)
    for stratum in np.unique(strata):
        members = np.flatnonzero(strata == stratum)
        drawn[:, members] = random.multinomial(len(members), np.full(len(members), 1 / len(members)), _TIMES)
    pairs = _coincidences(one, other, documents, len(strata))
    found = _alphas(np.tensordot(drawn, pairs, axes=1))
    tail = (1 - confidence) / 2
    low, high = np.nanquantile(found, (tail, 1 - tail))
    return float(low), float(high)


def _coincidences(one: Whole, other: Whole, documents: Whole, number: int) -> Whole:
    """How often two answers meet, both ways round, by document; shape (documents, answers, answers)."""
    answers = int(max(one.max(initial=0), other.max(initial=0))) + 1
    pairs = np.zeros((number, answers, answers), dtype=np.int64)
    np.add.at(pairs, (documents, one, other), 1)
    np.add.at(pairs, (documents, other, one), 1)
    return pairs


def _alphas(pairs: Whole) -> NDArray[np.float64]:
    """Alpha of each matrix of coincidences, shape (matrices, answers, answers); NaN where nothing varies."""
    counts = pairs.sum(axis=2)
    total = counts.sum(axis=1)
    apart = total - np.trace(pairs, axis1=1, axis2=2)
    by_chance = total**2 - (counts**2).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(by_chance > 0, 1 - (total - 1) * apart / by_chance, np.nan)
