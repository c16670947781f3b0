"""From probabilities to a verdict: which facts stand beside a promise."""

from collections import Counter
from typing import NamedTuple

import numpy as np

from brandcheck.detect.claims_pairs import Pairs
from brandcheck.detect.claims_words import Floats

MOST = 3
"""Facts that stand beside one promise at most."""


class Thresholds(NamedTuple):
    """Probabilities from which something is said."""

    promise: float
    """A sentence is listed as a promise."""
    contradicted: float
    """The likeliest fact contradicts its promise."""
    again: float
    """So does another one."""
    consistent: float
    """The likeliest fact confirms its promise."""


def contradicted(pairs: Pairs, probability: Floats, thresholds: Thresholds) -> list[int]:
    """Places of the pairs that contradict, likeliest first; of equals the earlier."""
    against = probability[:, 1]
    taken: Counter[int] = Counter()
    chosen: list[int] = []
    for place in np.argsort(-against, kind="stable").tolist():
        if against[place] < thresholds.contradicted:
            break
        promise = int(pairs.left[place])
        if not taken[promise] or (taken[promise] < MOST and against[place] >= thresholds.again):
            taken[promise] += 1
            chosen.append(place)
    return chosen


def confirmed(pairs: Pairs, probability: Floats, thresholds: Thresholds, without: set[int]) -> list[int]:
    """Places of the pairs that confirm a promise which nothing contradicts, one a promise."""
    keeps = probability[:, 2]
    chosen: dict[int, int] = {}
    for place in np.argsort(-keeps, kind="stable").tolist():
        if keeps[place] < thresholds.consistent:
            break
        promise = int(pairs.left[place])
        if promise not in without:
            chosen.setdefault(promise, place)
    return list(chosen.values())
