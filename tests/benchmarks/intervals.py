"""How often the intervals cover the truth, and how often Holm's flags are false, on simulated organisations.

Documents differ in size and resemble themselves: the share of evidence in each is drawn from a beta distribution with
the intra-document correlation asked for. Run: `python -m tests.benchmarks.intervals [organisations]`.
"""

import sys
from dataclasses import dataclass
from itertools import product

import numpy as np

from brandcheck.assess.rates import Rate, compare, holm, interval, rate
from brandcheck.settings import Settings

SENTENCES = 12
"""Eligible sentences in the middle document; a tenth of the documents has less than 5, a tenth more than 29."""

VALUES = 5
"""That are tested at once."""


@dataclass(frozen=True, slots=True)
class Side:
    """One simulated side: how many documents, and the share of sentences that is evidence."""

    documents: int
    share: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of the simulated organisations."""

    rate: float
    """Those whose outside interval holds the true share."""
    difference: float
    """Those whose interval of the difference holds the true difference."""
    width: float
    """Mean width of the interval of the difference."""


def coverage(outside: Side, inside: Side, correlation: float, organisations: int, seed: int = 1) -> Coverage:
    """Simulate organisations and count how often the intervals hold the truth."""
    random, settings = np.random.default_rng(seed), Settings()
    rates = differences = 0
    widths = 0.0
    for _ in range(organisations):
        said, (low, high), _ = measured(outside, inside, correlation, random, settings)
        rates += said[0] <= outside.share <= said[1]
        differences += low <= outside.share - inside.share <= high
        widths += high - low
    return Coverage(rates / organisations, differences / organisations, widths / organisations)


def familywise_error(
    documents: tuple[int, int], share: float, correlation: float, organisations: int, seed: int = 2
) -> float:
    """Share of organisations, where no value differs between the sides, in which a value is flagged all the same."""
    random, settings = np.random.default_rng(seed), Settings()
    outside, inside = Side(documents[0], share), Side(documents[1], share)
    wrong = 0
    for _ in range(organisations):
        p_values = [measured(outside, inside, correlation, random, settings)[2] for _ in range(VALUES)]
        wrong += any(holm(p_values, settings.flag_level))
    return wrong / organisations


def measured(
    outside: Side, inside: Side, correlation: float, random: np.random.Generator, settings: Settings
) -> tuple[tuple[float, float], tuple[float, float], float]:
    """One value of one organisation: interval of the outside rate, interval of the difference, and p."""
    (said, said_table), (lived, lived_table) = (
        _draw(side, correlation, random, settings.sentences_cap) for side in (outside, inside)
    )
    compared = compare(said, lived, (said_table, lived_table), settings.confidence)
    return interval(said, settings.confidence), compared.interval, compared.p_value


def _draw(side: Side, correlation: float, random: np.random.Generator, cap: int) -> tuple[Rate, tuple[float, float]]:
    eligible = np.clip(np.round(random.lognormal(np.log(SENTENCES), 0.7, side.documents)), 2, 200)
    shares = np.full(side.documents, side.share)
    if correlation > 0:
        concentration = (1 - correlation) / correlation
        shares = random.beta(side.share * concentration, (1 - side.share) * concentration, side.documents)
    counts = random.binomial(eligible.astype(np.int64), shares).astype(np.float64)
    return rate(counts, eligible, cap), (float(counts.sum()), float(eligible.sum() - counts.sum()))


def main(organisations: int = 200) -> None:
    """Print coverage and familywise error over the sizes and likenesses that occur."""
    sizes = ((4, 4), (4, 12), (8, 13), (8, 20), (20, 20), (60, 60))
    likenesses = (0.0, 0.05, 0.1, 0.2)
    shares = ((0.03, 0.03), (0.12, 0.08), (0.12, 0.02), (0.2, 0.2))
    write = sys.stdout.write
    write(f"coverage of 95% intervals, {organisations} organisations each\n")
    write("documents  likeness  shares      rate  difference  width\n")
    for (outside, inside), likeness, (said, lived) in product(sizes, likenesses, shares):
        found = coverage(Side(outside, said), Side(inside, lived), likeness, organisations)
        write(
            f"{outside:4d} {inside:4d}  {likeness:8.2f}  {said:.2f} {lived:.2f}  {found.rate:6.3f}"
            f"  {found.difference:10.3f}  {found.width:5.2f}\n"
        )
    write(
        f"familywise error of the flags at 5%, {VALUES} values that do not differ\ndocuments  likeness  share  error\n"
    )
    for size, likeness, share in product(sizes, likenesses, (0.05, 0.12)):
        error = familywise_error(size, share, likeness, organisations)
        write(f"{size[0]:4d} {size[1]:4d}  {likeness:8.2f}  {share:5.2f}  {error:5.3f}\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
