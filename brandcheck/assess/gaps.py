"""The kind of gap of a value, with a probability for each kind.

Two questions, each answered with a probability: is the value promised outside, and what does the inside do with it?
The shares of sentences that support, contradict or do neither get a Dirichlet posterior (Jeffreys' prior) from the
probabilities of the counted sentences, with as many sentences as the documents are worth (see `rates`). In a Dirichlet
how much is said and which way it leans are independent beta distributions, so that everything has a closed form.
The kinds are combinations of the answers.
"""

from collections.abc import Mapping

from brandcheck.assess.distributions import beta_below
from brandcheck.assess.rates import rate
from brandcheck.assess.tally import Counts, SideTally
from brandcheck.model import GapKind
from brandcheck.settings import Settings

_PRIOR = 0.5


def probabilities(value: str, outside: SideTally, inside: SideTally, settings: Settings) -> dict[GapKind, float]:
    """One per kind, summing to 1; both sides hold documents.

    "Too little text" is 0: that is decided by the number of documents. A value is declared, so where the inside is
    mixed or goes against it the gap is the same whether or not the outside texts repeat it.
    """
    for_it, against_it = inside.likely_supports[value], inside.likely_contradicts[value]
    promised = _at_least(settings.promised_share, *_worth(outside.likely_supports[value], outside, settings))
    said, silent = _worth(for_it + against_it, inside, settings)
    present = _at_least(settings.present_share, said, silent)
    share = _share(for_it, against_it)
    lived = _at_least(settings.lived_from, said * share, said * (1 - share))
    against = 1 - _at_least(settings.contradicted_below, said * share, said * (1 - share))
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


def _worth(counts: Counts, side: SideTally, settings: Settings) -> tuple[float, float]:
    """Sentences that count and that do not, as if each sentence stood by itself."""
    measured = rate(counts, side.eligible, settings.sentences_cap)
    return measured.share * measured.sentences, (1 - measured.share) * measured.sentences


def _at_least(share: float, counted: float, others: float) -> float:
    """Probability that the true share is `share` or more."""
    return 1 - beta_below(share, counted + _PRIOR, others + _PRIOR)


def _share(counts: Counts, others: Counts) -> float:
    total = float((counts + others).sum())
    return float(counts.sum()) / total if total else 0.5
