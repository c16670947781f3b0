"""How far the head is off, learnt from where people said so: a Gaussian process on the frozen vectors.

Added to the head's log odds is a function of the sentence with a Gaussian process as prior. Its covariance is linear on two
views of the vector (so that what is learnt is two directions, a small head of its own), plus what sentences of one document
share, and neighbours most of all. The decisions are its observations, the head's log odds its mean; the mode is found by
Newton's method (Rasmussen and Williams, "Gaussian Processes for Machine Learning", 2006, section 3.4). With few decisions
little moves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.head import Floats, sigmoid

Numbers = NDArray[Any]
FADES = 1.5
"""Sentences over which what neighbours share falls to a third."""
NEWTON_STEPS, SMALLEST_STEP, CLOSE_ENOUGH = 50, 1e-6, 1e-8


@dataclass(frozen=True, slots=True)
class Prior:
    """Variances, in squared log odds, of what can make the head err alike about two sentences."""

    always: float = 0.0
    """Of any two."""
    direction: float = 0.0
    """What the scaled vector, at length 1, points at."""
    topic: float = 0.0
    """What it points at in the space in which the head compares sentences with values."""
    document: float = 0.0
    """Of two of one document."""
    near: float = 0.0
    """Of two sentences of a document, one after the other; it fades over `FADES` sentences."""
    side: float = 0.0
    """Of two of one side."""


class Pages(NamedTuple):
    """Sentences as the prior compares them, and what the head says of them."""

    direction: Numbers
    """Sentences x hidden, of length 1."""
    topic: Numbers
    document: Numbers
    """Its number; of `Learnt.shift` all of one."""
    place: Numbers
    """Of each sentence in its document."""
    inside: Numbers
    """1 for a sentence from inside, else 0."""
    probability: Numbers
    """Sentences x values: of being evidence."""
    against: Numbers
    """Sentences x values: of contradicting, where it is evidence."""

    def rows(self, chosen: Sequence[int]) -> "Pages":
        """Some of the sentences."""
        return Pages(*(part[np.asarray(chosen, np.int64)] for part in self))


@dataclass(frozen=True, slots=True)
class Learnt:
    """What decisions about one value taught of one question."""

    prior: Prior
    seen: Pages
    pull: Floats
    """Of each decision: what was decided less what is expected of it, the weights of the representer theorem."""

    def shift(self, pages: Pages) -> Floats:
        """By how much the log odds of each sentence rise; all of one document.

        The same as `_covariance(pages, seen) @ pull`, at a cost that hardly grows with the decisions.
        """
        prior, seen, pull = self.prior, self.seen, self.pull
        rise = prior.always * pull.sum() + prior.direction * (pages.direction @ (seen.direction.T @ pull))
        rise += prior.topic * (pages.topic @ (seen.topic.T @ pull))
        rise += prior.side * np.where(pages.inside, pull[seen.inside == 1].sum(), pull[seen.inside == 0].sum())
        here = seen.document == pages.document[0]
        return rise + _in_one_document(prior, pages.place[:, None] - seen.place[here]) @ pull[here]


def below(parts: Sequence[Pages]) -> Pages:
    """One after the other."""
    return Pages(*(np.concatenate(some) for some in zip(*parts, strict=True)))


def fit(prior: Prior, seen: Pages, truth: NDArray[np.bool_], offset: Floats) -> Learnt:
    """The mode of the posterior, by Newton's method (Rasmussen and Williams 2006, algorithm 3.1).

    Where the head was very sure and wrong, a whole step goes too far; then it is halved until the posterior grows.
    """
    covariance, sign = _covariance(prior, seen, seen), np.where(truth, 1.0, -1.0)

    def posterior(weights: Floats) -> float:
        shift = covariance @ weights
        return float(-np.logaddexp(0, -sign * (offset + shift)).sum() - weights @ shift / 2)

    weights = np.zeros(len(offset))
    height = posterior(weights)
    for _ in range(NEWTON_STEPS):
        shift = covariance @ weights
        expected = sigmoid(offset + shift)
        if np.abs(truth - expected - weights).max(initial=0.0) < CLOSE_ENOUGH:
            break
        root = np.sqrt(np.maximum(expected * (1 - expected), 1e-12))
        curve = np.eye(len(offset)) + root[:, None] * covariance * root[None, :]
        aim = root**2 * shift + truth - expected
        step = aim - root * np.linalg.solve(curve, root * (covariance @ aim)) - weights
        size = 1.0
        while (reached := posterior(weights + size * step)) < height and size > SMALLEST_STEP:
            size /= 2
        weights, height = weights + size * step, reached
    return Learnt(prior, seen, truth - sigmoid(offset + covariance @ weights))


def _covariance(prior: Prior, one: Pages, other: Pages) -> Floats:
    """Sentences x sentences."""
    alike = prior.always + prior.direction * (one.direction @ other.direction.T)
    alike += prior.topic * (one.topic @ other.topic.T)
    alike += prior.side * (one.inside[:, None] == other.inside)
    same = one.document[:, None] == other.document
    return alike + same * _in_one_document(prior, one.place[:, None] - other.place)


def _in_one_document(prior: Prior, away: NDArray[np.int64]) -> Floats:
    return prior.document + prior.near * np.exp(-np.abs(away) / FADES)
