"""Values that the reader can hardly tell apart, from their wordings alone: known before any text is read.

The reader gives a sentence to a value by the themes of the bank that the value is like, and by how near the sentence comes
in the tower's space (`detect.head`). Two values that are alike in both are given the same sentences.
"""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Floats, Head, unit
from brandcheck.detect.threads import use_one_thread
from brandcheck.detect.wording import value_parts, value_text
from brandcheck.model import Value

THEMES = 2 / 3
"""What likeness in themes weighs against likeness in the tower's space, as logistic regression on the bank has it."""
HARDLY_APART = 0.25
"""The likeness from which a pair is named, set on the bank's 1,105 wordings, each judged without itself: 65% of two wordings
of one theme in one language reach it, and 1% of two of different themes. Those are neighbours ("precision", "an eye for
detail"): of their sentences the reader gives 15 to 32% to the wrong one of the two, against 6% for pairs below .05. Of the
1,012 pairs of values within one organisation of the corpus, whose writers meant them to differ, one reaches it. Of the
library's pairs .6% do, and of their examples the reader gives 22% to the wrong one, against 9% for pairs below .05."""


def hardly_apart(values: Sequence[Value]) -> tuple[tuple[str, str], ...]:
    """The pairs of ids of values that the reader can hardly tell apart, in the order of the values.

    Judged by name and statement; examples are what a user adds to tell them apart, and so are left out. A value that has no
    statement yet is in no pair: a name alone says too little.
    """
    worded = [value for value in values if value.statement.strip()]
    if len(worded) < 2:
        return ()
    likeness = _likeness(worded)
    places = combinations(range(len(worded)), 2)
    return tuple((worded[a].id, worded[b].id) for a, b in places if likeness[a, b] >= HARDLY_APART)


def _likeness(values: Sequence[Value]) -> Floats:
    """Values x values: 1 for the same wording, about 0 for two that have nothing in common."""
    use_one_thread()
    parts = [value_parts(value) for value in values]
    texts = sorted({*(value_text(value) for value in values), *(text for some in parts for text in some)})
    encoded = load_encoder(models()).encode_all(texts)
    vectors = {text: one.vector.astype(np.float64) for text, one in zip(texts, encoded, strict=True)}
    wordings = np.stack([vectors[value_text(value)] for value in values])
    seen = Head.shipped(models() / HEAD).values(wordings, [np.stack([vectors[t] for t in some]) for some in parts])
    themes = unit(seen.themes)
    return THEMES * (themes @ themes.T) + (1 - THEMES) * (seen.target @ seen.target.T)
