"""How much evidence a side really holds for a value, when every sentence has only a probability.

A detector's probabilities are right on average over values. For one value they are not: where a value is absent, doubtful
sentences are more often wrong than their probability says, and where it is everywhere they are more often right. So the
sentences are not simply added up: for each possible share of supporting and contradicting sentences the probabilities are
re-weighted to that share, which gives its likelihood (Saerens, Latinne & Decaestecker 2002, "Adjusting the outputs of a
classifier to new a priori probabilities"), and a grid of shares gives a posterior. There is no chance in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

GRID: tuple[Array, Array] = (np.geomspace(0.001, 0.6, 24), (np.arange(20) + 0.5) / 20)
"""Levels: shares of eligible sentences that are evidence, for or against. Leanings: shares of it that support."""
_BINS = 40


@dataclass(frozen=True, slots=True)
class BaseRates:
    """What share of all pairs of a sentence and a value is evidence, in the texts the detector was calibrated on."""

    supports: float
    contradicts: float


@dataclass(frozen=True, slots=True)
class Soft:
    """What the detector says of one value on one side: probabilities per listed sentence, and a weight for each."""

    supports: Array
    contradicts: Array
    weights: Array
    """How much a sentence counts for: less than 1 in a document above the cap."""
    unlisted: float
    """Weight of the eligible sentences that were not listed."""


def posterior(soft: Soft, base: BaseRates, unlisted: BaseRates, independence: float) -> Array:
    """Probability of each (level, leaning) of the grid, summing to 1.

    `unlisted` holds the mean probabilities of sentences below the listing threshold. `independence` (0 to 1) is how
    much a sentence tells beside its neighbours: the errors of a detector resemble each other within a value.
    """
    supports, contradicts, weights = _binned(soft, unlisted)
    level, leaning = GRID[0][:, None, None], GRID[1][None, :, None]
    likelihood = (
        level * leaning * supports / base.supports
        + level * (1 - leaning) * contradicts / base.contradicts
        + (1 - level) * (1 - supports - contradicts) / (1 - base.supports - base.contradicts)
    )
    logs = independence * (np.log(np.maximum(likelihood, 1e-12)) * weights).sum(axis=2)
    density = np.exp(logs - logs.max())
    return density / density.sum()


def _binned(soft: Soft, unlisted: BaseRates) -> tuple[Array, Array, Array]:
    """Sentences with much the same probabilities together, so that thousands cost as little as hundreds."""
    cells = (soft.supports * _BINS).astype(np.int64) * (_BINS + 1) + (soft.contradicts * _BINS).astype(np.int64)
    weights = np.bincount(cells, soft.weights)
    filled = np.flatnonzero(weights)
    mass = weights[filled]
    supports = np.bincount(cells, soft.weights * soft.supports)[filled] / mass
    contradicts = np.bincount(cells, soft.weights * soft.contradicts)[filled] / mass
    return (
        np.append(supports, unlisted.supports),
        np.append(contradicts, unlisted.contradicts),
        np.append(mass, soft.unlisted),
    )


def soft(supports: Sequence[float], contradicts: Sequence[float], weights: Sequence[float], unlisted: float) -> Soft:
    """Plain numbers as arrays, in a fixed order so that sums never depend on the order of the documents."""
    rows = np.array(sorted(zip(supports, contradicts, weights, strict=True)), dtype=np.float64).reshape(-1, 3)
    return Soft(rows[:, 0], rows[:, 1], rows[:, 2], unlisted)
