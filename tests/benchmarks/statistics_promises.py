"""Whether the measured figures keep their promises, counted over simulated organisations.

Each cell of the table is a size (documents outside, inside), an intra-document correlation and a pair of detectors. Its
organisations have six values, weighed by `assess.reweigh` as the program does:

- *mixed* ones, whose sides differ in some values, tell how often intervals hold the truth. Of a side's rate and of the
  difference the truth is what the detector would count in all texts of the sides; of the difference also what a person
  would count in them ("as people read");
- *even* ones, where people would find no gap in any value, tell how often at least one value is flagged all the same;
- *uneven* ones, where one value is in 22% of the sentences outside and in 6% inside, tell how often that is flagged.
"""

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context

import numpy as np

from brandcheck.assess import reweigh
from brandcheck.model import Gap
from brandcheck.settings import Settings
from tests.benchmarks.statistics_organisations import Detector, Half, Shares, organisation, texts

READERS: dict[str, tuple[Detector | None, Detector | None]] = {
    "sure": (None, None),
    "usual": (Detector(0.72, 0.045, 0.97), Detector(0.69, 0.055, 0.75)),
    "uneven": (Detector(0.75, 0.045, 0.95), Detector(0.60, 0.030, 0.75)),
}
"""Detectors outside and inside: one that never errs, one that errs as the shipped one did on four labelled organisations,
and one that finds 1.4 to 1.5 times as much outside as inside where people find the same."""
SIZES = ((4, 4), (8, 20), (20, 20), (60, 60))
CORRELATIONS = (0.0, 0.05, 0.15, 0.2)
PROMISED = ((8, 20), (0.05, 0.15))
"""Where the promises are made: there more organisations are drawn."""
_MIXED = ((0.03, 0.03), (0.06, 0.06), (0.12, 0.12), (0.22, 0.06), (0.12, 0.04), (0.06, 0.15))
_EVEN = tuple((share, share) for share in (0.03, 0.06, 0.06, 0.12, 0.12, 0.22))
_UNEVEN = ((0.22, 0.06), *(((0.12, 0.12),) * 5))
_AGAINST = (0.01, 0.04)
"""Share of sentences that contradict, outside and inside."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where figures are counted."""

    documents: tuple[int, int]
    correlation: float
    reader: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Shares of the organisations of one cell."""

    cell: Cell
    organisations: int
    rate: float
    """Intervals of a side's rate that hold the truth, mean over values and sides."""
    rate_worst: float
    """The same for the value and side that fares worst."""
    difference: float
    difference_worst: float
    as_people_read: float
    width: float
    """Mean width of the interval of the difference."""
    false_flag: float
    """Even organisations with at least one flag."""
    power: float
    """Uneven organisations whose gap is flagged."""


def cells() -> list[Cell]:
    """All of the table."""
    return [Cell(*each) for each in product(SIZES, CORRELATIONS, READERS)]


def promises(asked: Sequence[Cell], organisations: int, promised: int, processes: int = 2) -> Iterable[Kept]:
    """The figures of each cell, from so many organisations of each kind; `promised` where promises are made."""
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(kept, asked, (promised if _is_promised(cell) else organisations for cell in asked))


def kept(cell: Cell, organisations: int) -> Kept:
    """The figures of one cell. Its random numbers follow from the cell alone."""
    random = np.random.default_rng([*cell.documents, round(cell.correlation * 100), list(READERS).index(cell.reader)])
    settings = Settings()
    halves = _halves(cell, _MIXED)
    covered = np.array(
        [
            [_covered(gap, value, halves) for value, gap in enumerate(_weigh(halves, cell, random, settings))]
            for _ in range(organisations)
        ]
    )
    means = covered.mean(axis=0)
    even, uneven = _halves(cell, _EVEN), _halves(cell, _UNEVEN)
    return Kept(
        cell,
        organisations,
        rate=float(means[:, :2].mean()),
        rate_worst=float(means[:, :2].min()),
        difference=float(means[:, 2].mean()),
        difference_worst=float(means[:, 2].min()),
        as_people_read=float(means[:, 3].mean()),
        width=float(means[:, 4].mean()),
        false_flag=sum(any(g.flagged for g in _weigh(even, cell, random, settings)) for _ in range(organisations))
        / organisations,
        power=sum(_weigh(uneven, cell, random, settings)[0].flagged for _ in range(organisations)) / organisations,
    )


def _is_promised(cell: Cell) -> bool:
    return cell.documents == PROMISED[0] and cell.correlation in PROMISED[1]


def _halves(cell: Cell, shares: Sequence[tuple[float, float]]) -> tuple[Half, Half]:
    outside, inside = (
        Half(
            cell.documents[side],
            tuple(Shares(each[side], _AGAINST[side]) for each in shares),
            READERS[cell.reader][side],
        )
        for side in (0, 1)
    )
    return outside, inside


def _weigh(halves: tuple[Half, Half], cell: Cell, random: np.random.Generator, settings: Settings) -> tuple[Gap, ...]:
    documents, evidence = texts(*halves, cell.correlation, random)
    return reweigh(documents, evidence, organisation(len(halves[0].shares)), settings, ())[0]


def _covered(gap: Gap, value: int, halves: tuple[Half, Half]) -> tuple[float, ...]:
    outside, inside = (half.counted(value) for half in halves)
    people = halves[0].shares[value].supports - halves[1].shares[value].supports
    (low, high), (low_in, high_in), (below, above) = (
        gap.outside.supports_interval,
        gap.inside.supports_interval,
        gap.interval,
    )
    return (
        low <= outside <= high,
        low_in <= inside <= high_in,
        below <= outside - inside <= above,
        below <= people <= above,
        above - below,
    )
