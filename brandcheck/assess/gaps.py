"""The kind of gap of a value, with a probability for each kind.

Two questions, each answered with a probability: is the value promised outside, and what does the inside do with it?
The kinds are their combinations (GapKind says which); a value that is declared counts as a promise where the inside
goes against it, also when the outside texts do not repeat it.
"""

from collections.abc import Mapping

import numpy as np

from brandcheck.assess.prevalence import GRID, Array, BaseRates, posterior, soft
from brandcheck.assess.tally import SideTally
from brandcheck.model import GapKind
from brandcheck.settings import Settings

# What the shipped detector was calibrated on; the labelled organisations give these shares.
_BASE = BaseRates(supports=0.10, contradicts=0.045)
_UNLISTED = BaseRates(supports=0.008, contradicts=0.004)
_INDEPENDENCE = 0.4


def probabilities(value: str, outside: SideTally, inside: SideTally, settings: Settings) -> dict[GapKind, float]:
    """One per kind, summing to 1, "too little text" always 0: that is decided by the number of documents."""
    out, ins = _posterior(value, outside, settings), _posterior(value, inside, settings)
    levels, leanings = GRID
    promised = float(out[levels[:, None] * leanings >= settings.promised_share].sum())
    present = ins[levels >= settings.present_share].sum(axis=0)
    absent = 1 - float(present.sum())
    lived = float(present[leanings >= settings.lived_from].sum())
    against = float(present[leanings < settings.contradicted_below].sum())
    mixed = max(0.0, 1 - absent - lived - against)
    return {
        GapKind.ALIGNED: promised * lived,
        GapKind.STRETCH: mixed,
        GapKind.CONTRADICTED: against,
        GapKind.HOLLOW: promised * absent,
        GapKind.HIDDEN: (1 - promised) * lived,
        GapKind.DORMANT: (1 - promised) * absent,
        GapKind.TOO_LITTLE_TEXT: 0.0,
    }


def likeliest(chances: Mapping[GapKind, float]) -> GapKind:
    """The kind with the highest probability, the first in the order of GapKind where two are equal."""
    return max(GapKind, key=lambda kind: chances[kind])


def too_little_text() -> dict[GapKind, float]:
    """Certain that nothing can be said."""
    return {kind: float(kind is GapKind.TOO_LITTLE_TEXT) for kind in GapKind}


def _posterior(value: str, side: SideTally, settings: Settings) -> Array:
    weight = {
        d.id: min(1.0, settings.sentences_cap / n) for d, n in zip(side.documents, side.eligible.tolist(), strict=True)
    }
    found = side.listed[value]
    weights = [weight[e.document] for e in found]
    total = float(np.minimum(side.eligible, settings.sentences_cap).sum())
    seen = soft([e.supports for e in found], [e.contradicts for e in found], weights, max(0.0, total - sum(weights)))
    return posterior(seen, _BASE, _UNLISTED, _INDEPENDENCE)
