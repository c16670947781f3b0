"""Which way the inside leans about what one sentence promises: what is nearest in topic weighs heaviest.

The share that supports is a weighted mean over all inside evidence of the value, the weight falling off with the distance in
topic; a part of it is what the value gets as a whole, so that two far sentences do not decide. How sure that is follows from
the effective number of sentences (Kish 1965), with a flat beta prior.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

REACH = 0.12
"""Of likeness in topic: a sentence this much less alike than the nearest weighs 1/e of it."""
PRIOR = 2.0
"""How many sentences the value as a whole weighs."""
LEAST_SAID = 1.0
NEAR = 0.3
"""Less than one sentence's worth of evidence, none of it this near, is nothing said."""
_NOTHING = 1e-6
_GRID = (np.arange(400) + 0.5) / 400


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the inside says about the topic of a sentence."""

    share: float
    """Of what is said that supports, 0 to 1."""
    lived: float
    mixed: float
    against: float
    """Probabilities that the share lies above, between and below the limits; they sum to 1."""
    weights: Floats
    """Of each piece of evidence: how much it decides."""


def weigh(
    likeness: Floats, supports: Floats, contradicts: Floats, *, lived_from: float, contradicted_below: float
) -> Weighed | None:
    """Weigh the inside evidence of a value, by its likeness in topic to a sentence; None where nothing is said.

    The arrays are of one length: likeness -1 to 1, and the probabilities of each stance.
    """
    said = supports + contradicts
    if said.sum() < _NOTHING or (said.sum() < LEAST_SAID and likeness.max() < NEAR):
        return None
    nearness = np.exp((likeness - likeness.max()) / REACH)
    weights = nearness * said
    count = float(weights.sum() ** 2 / (weights**2).sum())
    near = float((nearness * supports).sum() / weights.sum())
    overall = float(supports.sum() / said.sum())
    share = (count * near + PRIOR * overall) / (count + PRIOR)
    lived, mixed, against = _chances(share, count, lived_from, contradicted_below)
    return Weighed(share, lived, mixed, against, weights / weights.max())


def _chances(share: float, count: float, high: float, low: float) -> tuple[float, float, float]:
    """Parts of a beta distribution above, between and below two limits."""
    log_density = share * count * np.log(_GRID) + (1 - share) * count * np.log1p(-_GRID)
    density = np.exp(log_density - log_density.max())
    density /= density.sum()
    above, below = float(density[high <= _GRID].sum()), float(density[low > _GRID].sum())
    return above, max(0.0, 1 - above - below), below
