"""The kind of gap of a value, with a probability for each kind.

Three questions, each answered with a probability: is the value promised outside, is it present inside, and which way do
the inside sentences lean? The kinds are combinations of the answers.

How much is said is the sum of the probabilities of the counted sentences, with Jeffreys' beta posterior over as many
sentences as the documents are worth (see `rates`). Which way it leans is not a sum: a detector that doubts between for
and against would make everything look mixed. For each possible leaning the probabilities give its likelihood, as in
quantification (Saerens, Latinne & Decaestecker 2002): a sentence that could be either tells nothing, a certain one
counts in full.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.assess.distributions import beta_below
from brandcheck.assess.rates import Rate, rate
from brandcheck.assess.tally import SideTally
from brandcheck.model import GapKind
from brandcheck.settings import Settings

_PRIOR = 0.5
_STEPS = 40
_leanings = (np.arange(_STEPS) + 0.5) / _STEPS


@dataclass(frozen=True, slots=True)
class Enough:
    """From which share of the eligible sentences a value is promised outside, and present inside."""

    promised: float
    present: float


def enough(values: Sequence[str], outside: SideTally, inside: SideTally, settings: Settings) -> Enough:
    """The shares of the settings, or less in an organisation whose texts speak less of all its values.

    A sentence is easily taken for evidence of another value of the same organisation; a share of what the values get
    on average moves along with that.
    """

    def part(shares: Sequence[float], most: float) -> float:
        return min(max(settings.usual_part * sum(shares) / len(values), settings.least_share), most)

    return Enough(
        promised=part([_promises(value, outside, settings).share for value in values], settings.promised_share),
        present=part([_presence(value, inside, settings).share for value in values], settings.present_share),
    )


@dataclass(frozen=True, slots=True)
class Leaning:
    """Which share of what is said supports the value, 0 to 1, with its interval."""

    share: float
    """The median: where a kind is more likely than not, it lies between the limits of that kind."""
    interval: tuple[float, float]


def inside_leaning(value: str, inside: SideTally, settings: Settings) -> Leaning | None:
    """Which way the inside leans; None where no sentence that counts says anything."""
    if not any(e.counted and e.probability > 0 for e in inside.listed[value]):
        return None
    below = np.concatenate(([0.0], np.cumsum(_leaning(value, inside, settings))))
    tail = (1 - settings.confidence) / 2
    low, share, high = np.interp((tail, 0.5, 1 - tail), below, np.arange(_STEPS + 1) / _STEPS)
    return Leaning(float(share), (float(low), float(high)))


def probabilities(
    value: str, outside: SideTally, inside: SideTally, shares: Enough, settings: Settings
) -> dict[GapKind, float]:
    """One per kind, summing to 1; both sides hold documents.

    "Too little text" is 0: that is decided by the number of documents. A value is declared, so where the inside is
    mixed or goes against it the gap is the same whether or not the outside texts repeat it.
    """
    promised = _at_least(shares.promised, _promises(value, outside, settings))
    present = _at_least(shares.present, _presence(value, inside, settings))
    leaning = _leaning(value, inside, settings)
    lived = float(leaning[_leanings >= settings.lived_from].sum())
    against = float(leaning[_leanings < settings.contradicted_below].sum())
    return {
        GapKind.ALIGNED: promised * present * lived,
        GapKind.STRETCH: present * max(0.0, 1 - lived - against),
        GapKind.CONTRADICTED: present * against,
        GapKind.HOLLOW: promised * (1 - present),
        GapKind.HIDDEN: (1 - promised) * present * lived,
        GapKind.DORMANT: (1 - promised) * (1 - present),
        GapKind.TOO_LITTLE_TEXT: 0.0,
    }


def likeliest(chances: Mapping[GapKind, float]) -> GapKind:
    """The kind with the highest probability, the first in the order of GapKind where two are equal."""
    return max(GapKind, key=lambda kind: chances[kind])


def too_little_text() -> dict[GapKind, float]:
    """Certain that nothing can be said."""
    return {kind: float(kind is GapKind.TOO_LITTLE_TEXT) for kind in GapKind}


def _promises(value: str, outside: SideTally, settings: Settings) -> Rate:
    return rate(outside.likely_supports[value], outside.eligible, settings.sentences_cap)


def _presence(value: str, inside: SideTally, settings: Settings) -> Rate:
    return rate(
        inside.likely_supports[value] + inside.likely_contradicts[value], inside.eligible, settings.sentences_cap
    )


def _at_least(share: float, measured: Rate) -> float:
    """Probability that the true share is `share` or more."""
    counted = measured.share * measured.sentences
    return 1 - beta_below(share, counted + _PRIOR, measured.sentences - counted + _PRIOR)


def _leaning(value: str, inside: SideTally, settings: Settings) -> NDArray[np.float64]:
    """Probability of each possible share of supporting sentences among those for or against; all alike without any."""
    # How much a sentence tells beside those of its own document, 0 to 1.
    independence = _presence(value, inside, settings).sentences / float(inside.eligible.sum())
    pairs = sorted((e.supports, e.contradicts) for e in inside.listed[value] if e.counted and e.probability > 0)
    supports, contradicts = np.array(pairs, dtype=np.float64).reshape(-1, 2).T
    total = supports + contradicts
    likelihood = np.outer(_leanings, supports / total) + np.outer(1 - _leanings, contradicts / total)
    logs = independence * (np.log(likelihood) * total).sum(axis=1)
    density = np.exp(logs - logs.max())
    return density / density.sum()
