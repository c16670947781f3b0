"""Which terms one group of texts uses more than another.

Log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", section 3.5.1): counts of
both groups are drawn to the usage of all texts together, so that rare words do not win by accident, and the difference
is divided by its standard deviation. A document counts a term at most a few times: documents are the sample, not words.
"""

import numpy as np
from numpy.typing import NDArray

from brandcheck.terms.words import Ints

Floats = NDArray[np.float64]
_PRIOR_WORDS = 500.0
"""So many words of all texts together are laid beside each group's own."""
_MOST_IN_DOCUMENT = 3


def capped(term: Ints, document: Ints, terms: int) -> Floats:
    """How often each term occurs, no document counting for more than a few times; shape (terms,)."""
    if not len(term):
        return np.zeros(terms)
    size = int(document.max()) + 1
    pairs, times = np.unique(term * size + document, return_counts=True)
    return np.bincount(pairs // size, weights=np.minimum(times, _MOST_IN_DOCUMENT), minlength=terms).astype(np.float64)


def spread(term: Ints, document: Ints, terms: int) -> Ints:
    """In how many documents each term occurs; shape (terms,)."""
    if not len(term):
        return np.zeros(terms, dtype=np.int64)
    size = int(document.max()) + 1
    return np.bincount(np.unique(term * size + document) // size, minlength=terms)


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
