"""Whether the probabilities of the kinds of gap are what they say: a reliability table over simulated organisations.

An organisation has 4 to 60 documents a side, a correlation of 0 to .2 and six values. Each side is silent about one
value in five (up to 2% of its sentences); else it speaks of it in 2% to 22%. How the inside leans is drawn from
Beta(.8, .8). The true kind follows from these shares by the program's own thresholds.
"""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

import numpy as np

from brandcheck.assess import reweigh
from brandcheck.model import GapKind
from brandcheck.settings import Settings
from tests.benchmarks.statistics_organisations import Half, Shares, organisation, texts
from tests.benchmarks.statistics_promises import READERS

VALUES = 6
_KINDS = frozenset(GapKind) - {GapKind.TOO_LITTLE_TEXT}
_PIECES = 8
_BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Probabilities of about one size."""

    number: int
    said: float
    was: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """How probabilities of kinds compare with how often these kinds were true."""

    bins: tuple[Bin, ...]
    error: float
    """Mean distance between said and was, over all probabilities (expected calibration error)."""
    likeliest_said: float
    likeliest_was: float
    """How often the kind that is told was true."""


def reliability(reader: str, organisations: int, processes: int = 2) -> Reliability:
    """Over so many organisations."""
    pieces = [(reader, organisations // _PIECES, seed) for seed in range(_PIECES)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        return table([row for rows in pool.map(chances, *zip(*pieces, strict=True)) for row in rows])


def chances(reader: str, organisations: int, seed: int) -> list[tuple[float, bool, bool]]:
    """Of every kind of every value: its probability, whether it is the true one, whether it is told."""
    random, settings = np.random.default_rng([seed, list(READERS).index(reader)]), Settings()
    found: list[tuple[float, bool, bool]] = []
    for _ in range(organisations):
        correlation = random.uniform(0, 0.2)
        outside, inside = (
            Half(
                int(random.integers(4, 61)), tuple(_shares(side, random) for _ in range(VALUES)), READERS[reader][side]
            )
            for side in (0, 1)
        )
        documents, evidence = texts(outside, inside, correlation, random)
        gaps, _ = reweigh(documents, evidence, organisation(VALUES), settings, ())
        for value, gap in enumerate(gaps):
            true = true_kind(value, outside.shares, inside.shares, settings)
            found += [(p, kind is true, kind is gap.kind) for kind, p in gap.probabilities.items() if kind in _KINDS]
    return found


def true_kind(value: int, outside: Sequence[Shares], inside: Sequence[Shares], settings: Settings) -> GapKind:
    """By the shares themselves, and the thresholds that the settings give for them."""

    def enough(shares: Sequence[float], most: float) -> bool:
        usual = settings.usual_part * sum(shares) / len(shares)
        return shares[value] >= min(max(usual, settings.least_share), most)

    there = inside[value].supports + inside[value].contradicts
    promised = enough([each.supports for each in outside], settings.promised_share)
    if not enough([each.supports + each.contradicts for each in inside], settings.present_share):
        return GapKind.HOLLOW if promised else GapKind.DORMANT
    leaning = inside[value].supports / there
    if leaning < settings.contradicted_below:
        return GapKind.CONTRADICTED
    if leaning < settings.lived_from:
        return GapKind.STRETCH
    return GapKind.ALIGNED if promised else GapKind.HIDDEN


def table(rows: Sequence[tuple[float, bool, bool]]) -> Reliability:
    """Bins of equal width; empty ones are left out."""
    said, was, told = np.array(rows, dtype=np.float64).T
    bin_of = np.minimum((said * _BINS).astype(np.int64), _BINS - 1)
    bins = tuple(
        Bin(int(here.sum()), float(said[here].mean()), float(was[here].mean()))
        for here in (bin_of == number for number in range(_BINS))
        if here.any()
    )
    error = sum(b.number * abs(b.said - b.was) for b in bins) / len(said)
    return Reliability(bins, error, float(said[told > 0].mean()), float(was[told > 0].mean()))


def _shares(side: int, random: np.random.Generator) -> Shares:
    spoken = random.uniform(0.001, 0.02) if random.random() < 0.2 else random.uniform(0.02, 0.22)
    leaning = random.beta(0.8, 0.8) if side else 1.0
    return Shares(spoken * leaning, spoken * (1 - leaning))
