"""A random sample of eligible sentences: sides are strata, documents come first, then their sentences.

Documents are drawn systematically with a probability proportional to what they weigh in the rates (their eligible
sentences, up to the cap; Särndal, Swensson & Wretman 1992, section 3.6), as often as they get sentences; within a
document every set of so many sentences is as likely. So each sentence's chance is known, the same for all sentences but
those of capped documents, and few documents are left out. The order of labelling is random: whoever stops early has
labelled a random part of the sample, with both sides in the same proportion.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Side

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Population:
    """A document to draw from."""

    document: str
    side: Side
    eligible: int
    """How many of its sentences can be drawn."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A sentence that was drawn."""

    document: str
    side: Side
    place: int
    """Which of the document's eligible sentences, from 0."""
    chance: float
    """The probability with which it was to be in the sample, above 0 and at most 1."""


def draw(population: Sequence[Population], size: int, cap: int, seed: int) -> tuple[Pick, ...]:
    """A sample in the order of labelling; the order of the documents changes nothing.

    Args:
        population: one entry per document, of both sides.
        size: how many sentences, half of each side; where one side has fewer, the other gives the rest.
        cap: a longer document weighs as if it had this many eligible sentences, as it does in the rates.
        seed: the same gives the same sample.
    """
    random = np.random.default_rng(seed)
    known = sorted((one for one in population if one.eligible > 0), key=lambda one: one.document)
    sides = {side: [one for one in known if one.side is side] for side in Side}
    there = {side: sum(one.eligible for one in found) for side, found in sides.items()}
    ordered: list[tuple[float, Pick]] = []
    for side, other in ((Side.OUTSIDE, Side.INSIDE), (Side.INSIDE, Side.OUTSIDE)):
        half = size // 2 if side is Side.INSIDE else size - size // 2
        wanted = min(there[side], max(half, size - there[other]))
        picks = _of_side(sides[side], wanted, cap, random)
        # Somewhere in each of as many equal stretches: both sides are spread over the whole order.
        places = (random.permutation(len(picks)) + random.random(len(picks))) / max(1, len(picks))
        ordered += zip(places.tolist(), picks, strict=True)
    return tuple(pick for _, pick in sorted(ordered, key=lambda one: one[0]))


def _of_side(documents: Sequence[Population], wanted: int, cap: int, random: np.random.Generator) -> list[Pick]:
    if not wanted:
        return []
    eligible = np.array([one.eligible for one in documents], dtype=np.int64)
    expected = _expected(eligible, wanted, cap)
    picks: list[Pick] = []
    for document, mean, number in zip(documents, expected, _numbers(expected, random), strict=True):
        places = random.permutation(document.eligible)[:number]
        chance = float(mean) / document.eligible
        picks += [Pick(document.document, document.side, int(place), min(1.0, chance)) for place in places]
    return picks


def _expected(eligible: NDArray[np.int64], wanted: int, cap: int) -> NDArray[np.float64]:
    """How many sentences each document gives on average; never more than it has."""
    weights = np.minimum(eligible, cap).astype(np.float64)
    expected = np.zeros(len(eligible))
    whole = np.zeros(len(eligible), dtype=np.bool_)
    while True:
        part = ~whole
        expected[whole] = eligible[whole]
        if not part.any():
            return expected
        expected[part] = (wanted - eligible[whole].sum()) * weights[part] / weights[part].sum()
        beyond = part & (expected >= eligible - _ROUNDING)
        if not beyond.any():
            return expected
        whole |= beyond


def _numbers(expected: NDArray[np.float64], random: np.random.Generator) -> NDArray[np.int64]:
    """Whole numbers with these means, each rounded down or up, that sum to what the means sum to."""
    order = random.permutation(len(expected))
    reached = np.concatenate(([0.0], np.cumsum(expected[order])))
    reached[-1] = round(reached[-1])
    # A comb with teeth one apart is laid over the documents; each gives as many sentences as teeth fall on it.
    teeth = np.ceil(reached - random.random() - _ROUNDING).astype(np.int64)
    numbers = np.zeros(len(expected), dtype=np.int64)
    numbers[order] = np.diff(np.maximum(teeth, 0))
    return numbers
