"""Which terms one group of texts uses more than another.

Log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", section 3.5.1): counts of
both groups are drawn to the usage of all texts together, so that rare words do not win by accident, and the difference
is divided by its standard deviation. A document counts a term at most a few times: documents are the sample, not words.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.terms.words import Ints

Floats = NDArray[np.float64]
_PRIOR_WORDS = 500.0
"""So many words of all texts together are laid beside each group's own."""
_MOST_IN_DOCUMENT = 3


@dataclass(frozen=True, slots=True)
class Counts:
    """How a part of the texts uses the terms; shape (terms,) everywhere."""

    capped: Floats
    """How often, no document counting for more than a few times."""
    times: Floats
    """How often."""
    documents: Floats
    """In how many documents."""


class Counter:
    """Counts terms per document, for any part of the texts without sorting anew."""

    def __init__(self, term: Ints, document: Ints, terms: int) -> None:
        """Take the term and the document of each occurrence, shape (occurrences,), and how many terms there are."""
        size = int(document.max(initial=0)) + 1
        pairs, self._pair = np.unique(term * size + document, return_inverse=True)
        self._term = pairs // size
        self._terms = terms

    def count(self, there: NDArray[np.bool_]) -> Counts:
        """The counts of the occurrences of a mask."""
        times = np.bincount(self._pair[there], minlength=len(self._term)).astype(np.float64)
        return Counts(self._sum(np.minimum(times, _MOST_IN_DOCUMENT)), self._sum(times), self._sum(times > 0))

    def _sum(self, of_pairs: NDArray[np.generic]) -> Floats:
        return np.bincount(self._term, weights=of_pairs, minlength=self._terms).astype(np.float64)


def scores(here: Floats, there: Floats, everywhere: Floats, singles: int) -> Floats:
    """Standard deviations that each term's log-odds here lie above those there; shape (terms,).

    Args:
        here: counts of one group.
        there: counts of the other.
        everywhere: counts of all texts, the prior; above 0 for every term.
        singles: how many of the terms, the first, are single words; these tell how long a text is.
    """
    prior = everywhere / everywhere[:singles].sum() * _PRIOR_WORDS
    logs, variance = np.zeros(len(here)), np.zeros(len(here))
    for sign, counts in ((1, here), (-1, there)):
        own = counts + prior
        # A term that is nearly all of a group leaves next to nothing beside it.
        others = np.maximum(counts[:singles].sum() + _PRIOR_WORDS - own, 1e-9)
        logs += sign * np.log(own / others)
        variance += 1 / own
    return logs / np.sqrt(variance)
