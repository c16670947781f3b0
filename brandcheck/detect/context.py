"""What the sentences around a sentence, and its document as a whole, say about it."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def around(features: Floats) -> Floats:
    """Sentences x values x 3 to sentences x values x 8: its own, then those of the sentence before, after and of the document.

    The first feature (themes) is taken from before, after and the document, the third (tower) from both neighbours summed
    and the document.
    """
    theme, tower = features[..., 0], features[..., 2]
    context = [
        before(theme),
        after(theme),
        others(theme),
        before(tower) + after(tower),
        others(tower),
    ]
    return np.concatenate([features, np.stack(context, axis=2)], axis=2)


def evidence_features(logit: Floats, words: NDArray[np.int64], *, inside: bool) -> Floats:
    """Sentences x 8: its own log odds of being evidence, those around it, its place, length and side."""
    first, last = np.zeros(len(logit)), np.zeros(len(logit))
    first[:1] = 1
    last[-1:] = 1
    return np.column_stack(
        [
            logit,
            before(logit),
            after(logit),
            others(logit),
            first,
            last,
            np.log1p(words),
            np.full(len(logit), float(inside)),
        ]
    )


def before(rows: Floats) -> Floats:
    """Each row's predecessor, zero for the first."""
    moved = np.zeros_like(rows)
    moved[1:] = rows[:-1]
    return moved


def after(rows: Floats) -> Floats:
    """Each row's successor, zero for the last."""
    moved = np.zeros_like(rows)
    moved[:-1] = rows[1:]
    return moved


def others(rows: Floats) -> Floats:
    """The mean of all other rows, zero when there is none."""
    return (rows.sum(axis=0) - rows) / max(1, len(rows) - 1)
