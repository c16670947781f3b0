"""What a pair of sentences shows beyond likeness: cues on both sides, themes for and against, and the pairs it competes with."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_pairs import FEATURES, Pairs, best_other, ranks
from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_words import Floats, cues
from brandcheck.detect.head import Head, linear, softmax, unit

VECTOR_SCALE = 3.0
"""What a vector of length 1 weighs beside cues of 0 and 1 in the models of one sentence."""
CROSSED = (
    ("universal", "exception"),
    ("universal", "only"),
    ("universal", "missing"),
    ("universal", "kept"),
    ("universal", "complaint"),
    ("free", "cost"),
    ("free", "free"),
    ("negation", "negation"),
    ("without", "must"),
    ("fixed", "fixed"),
)
"""A cue of the promise with one of the fact."""
_SOFT = 0.003
"""Added to what two sentences share of themes before its logarithm."""
_LEAST = 1e-4
_BLOCK = 4096
"""Pairs whose themes are compared at once."""


@dataclass(frozen=True)
class Scores:
    """Log odds that models of one sentence give it."""

    promise: Floats
    """Of being a checkable promise."""
    doubtful: Floats
    """Of being one that something contradicts: short limits, no exceptions."""
    breach: Floats
    """Of being a fact that contradicts a promise."""
    keep: Floats
    """Of being a fact that confirms one."""


class Read(NamedTuple):
    """Sentences of a side with what models of one sentence give them."""

    texts: Texts
    scores: Scores


def sentence_features(texts: Texts) -> Floats:
    """Sentences x features of the models of one sentence."""
    return np.hstack([texts.cues, texts.shape, VECTOR_SCALE * texts.raw])


def pair_features(one: Read, other: Read, pairs: Pairs, head: Head) -> Floats:
    """Pairs x features of the first model of pairs; `one` is the left side, `other` the right."""
    (left, promised_scores), (right, found_scores) = one, other
    i, j = pairs.left, pairs.right
    own = np.stack(
        [promised_scores.promise[i], promised_scores.doubtful[i], found_scores.breach[j], found_scores.keep[j]], axis=1
    )
    promised, found = left.cues[i], right.cues[j]
    likeness = pairs.features[:, [FEATURES.index("likeness")]]
    place = {name: at for at, (name, _) in enumerate(cues())}
    crossed = [promised[:, place[a]] * found[:, place[b]] for a, b in CROSSED]
    turned = (promised[:, place["negation"]] - found[:, place["negation"]]) ** 2
    return np.hstack(
        [
            pairs.features,
            own,
            own * likeness,
            own[:, [0]] * own[:, 2:4],
            np.stack([*crossed, turned], axis=1),
            promised,
            found,
            found * likeness,
            _themes(left.encoded[i], right.encoded[j], head),
        ]
    ).astype(np.float32)


def contest_features(pairs: Pairs, probability: Floats) -> Floats:
    """Pairs x features of how a pair stands among those with the same promise and those with the same fact.

    `probability` is pairs x 3: nothing, contradicted, consistent, by the first model.
    """
    against, keeps = probability[:, 1], probability[:, 2]
    columns = [np.log(against / (1 - against + _LEAST) + _LEAST), np.log(keeps + _LEAST)]
    for score in (against, keeps, against + keeps):
        for group in (pairs.left, pairs.right):
            total = np.bincount(group, score)[group]
            columns += [
                np.log1p(ranks(group, score)),
                np.log(score + _LEAST) - np.log(best_other(group, score) + _LEAST),
                np.log(total + _LEAST),
                score / (total + _LEAST),
            ]
    return np.stack(columns, axis=1).astype(np.float32)


def _themes(left: Floats, right: Floats, head: Head) -> Floats:
    """Pairs x 12: whether both speak of the same themes of the bank, for and against, by the head's models of one sentence."""
    found = np.empty((len(left), 12), np.float32)
    for at in range(0, len(left), _BLOCK):
        part = slice(at, at + _BLOCK)
        found[part] = _themes_of(_Read.of(left[part], head), _Read.of(right[part], head), head.side_theme)
    return found


@dataclass(frozen=True)
class _Read:
    """Sentences as the head reads them."""

    themes: NDArray[np.float64]
    """Sentences x sides of themes, summing to 1."""
    stance: NDArray[np.float64]
    evidence: NDArray[np.float64]
    near: NDArray[np.float64]
    far: NDArray[np.float64]
    tower: NDArray[np.float64]

    @classmethod
    def of(cls, vectors: Floats, head: Head) -> "_Read":
        different, place = np.unique(vectors, axis=0, return_inverse=True)
        scaled = head.scaled(different.astype(np.float64))
        place = place.ravel()
        return cls(
            themes=softmax(linear(scaled, head.themes.T) * head.sharpness[0])[place],
            stance=linear(scaled, head.stance)[place],
            evidence=linear(scaled, head.evidence)[place],
            near=unit(scaled @ head.tower_for)[place],
            far=unit(scaled @ head.tower_against)[place],
            tower=unit(scaled @ head.tower)[place],
        )


def _themes_of(one: _Read, other: _Read, side_theme: NDArray[np.int64]) -> Floats:
    first = np.r_[True, np.diff(side_theme) != 0]
    count = int(side_theme.max()) + 1
    sides: list[tuple[Floats, Floats]] = []
    for chosen in (first, ~first):
        spread = [np.zeros((len(one.themes), count)), np.zeros((len(one.themes), count))]
        for target, themes in zip(spread, (one.themes, other.themes), strict=True):
            target[:, side_theme[chosen]] = themes[:, chosen]
        sides.append((spread[0], spread[1]))
    (a, b), (c, d) = sides

    def shared(x: Floats, y: Floats) -> Floats:
        return np.einsum("ij,ij->i", x, y)

    likely = [shared(a, b), shared(a, d), shared(c, d), shared(c, b)]
    logs = [np.log(each + _SOFT) for each in (*likely, sum(likely))]
    return np.stack(
        [
            *logs,
            one.stance,
            other.stance,
            one.evidence,
            other.evidence,
            shared(one.near, other.near),
            shared(one.near, other.far),
            shared(one.tower, other.tower),
        ],
        axis=1,
    ).astype(np.float32)
