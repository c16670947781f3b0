"""What a pair of sentences shows beyond likeness: cues on both sides, and the pairs it competes with."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_pairs import FEATURES, Pairs, best_other, ranks
from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_words import Floats, cues
from brandcheck.detect.head import softmax

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
_LEAST = 1e-4
_NOTHING = (6.0, -6.0, -6.0)
"""Log odds of a pair that is not read together."""


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


def pair_features(one: Read, other: Read, pairs: Pairs) -> Floats:
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


def both_contests(pairs: Pairs, first: Floats, likely: NDArray[np.bool_], odds: Floats) -> Floats:
    """Pairs x features of the second model beyond the first's: how each pair stands by the first model and by the joint reader.

    `odds` are the joint reader's, of the likely pairs; the others count as read and found to be nothing.
    """
    read = np.tile(np.array(_NOTHING), (len(first), 1))
    read[likely] = odds
    return np.hstack([contest_features(pairs, first), read, contest_features(pairs, softmax(read))])
