"""The models that pair promises with facts, as arrays: `resources/models/claims.npz`, made by `training.claims`."""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_features import Read, Scores, both_contests, pair_features, sentence_features
from brandcheck.detect.claims_files import MOST_PROMISES
from brandcheck.detect.claims_pairs import FEATURES, Pairs
from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_trees import Trees
from brandcheck.detect.claims_words import Floats, Rarity
from brandcheck.detect.head import linear, sigmoid, softmax

LEAST_PROMISE = 0.02
"""Sentences less likely a promise are not paired at all."""
MOST_PAIRS = 10_000
"""Pairs that are read together at most, the likeliest: some minutes."""
LEAST_LIKENESS, LEAST_WORDS = 0.25, 0.05
"""A pair below both speaks of two things, whatever its figures: of 12 cross-fitted findings in the corpus 9 were wrong."""
AT_ONCE = 20_000
"""Pairs whose features are there at once."""
LEAST_PAIR = 0.015
"""Pairs that the first model finds less likely related are left to be nothing."""


@dataclass(frozen=True)
class ClaimModel:
    """All weights; biases last, as in `Head`."""

    words: NDArray[np.str_]
    """Words of organisations in general, and in how many sentences each is."""
    spread: NDArray[np.int64]
    sentences: NDArray[np.int64]
    usual: Floats
    """Hidden: the mean vector of sentences of organisations in general."""
    promise: Floats
    doubtful: Floats
    breach: Floats
    keep: Floats
    pair_mean: Floats
    pair_deviation: Floats
    pair: Floats
    """(Features + 1) x 3."""
    thresholds: Floats
    """From which probability a promise is listed, a pair contradicts, a second pair contradicts, a pair confirms."""
    trees: Trees

    def rarity(self) -> Rarity:
        """How rare words are."""
        return Rarity(int(self.sentences[0]), dict(zip(self.words.tolist(), self.spread.tolist(), strict=True)))

    def scores(self, texts: Texts) -> Scores:
        """The models of one sentence."""
        features = sentence_features(texts)
        return Scores(*(linear(features, weights) for weights in (self.promise, self.doubtful, self.breach, self.keep)))

    def first(self, features: Floats) -> Floats:
        """Pairs x 3 by the first model of pairs."""
        return softmax(linear((features - self.pair_mean) / self.pair_deviation, self.pair))

    def sift(self, left: Read, right: Read, pairs: Pairs) -> "Sifted":
        """The pairs that are worth reading together, by what the first model makes of them."""
        first = np.zeros((len(pairs.left), 3))
        kept: list[Floats] = []
        likely = np.zeros(len(first), bool)
        for at in range(0, len(first), AT_ONCE):
            part = slice(at, at + AT_ONCE)
            features = pair_features(left, right, pairs.part(part))
            first[part] = self.first(features)
            likely[part] = is_likely(first[part]) & _on_one_topic(pairs.part(part))
            kept.append(features[likely[part]])
        features = np.concatenate(kept) if kept else np.zeros((0, 1))
        chosen = _worth_reading(first[likely])
        likely[np.flatnonzero(likely)[~chosen]] = False
        return Sifted(pairs, first, likely, features[chosen])

    def read(self, sifted: "Sifted", odds: Floats) -> Floats:
        """Pairs x 3: probability of nothing, contradicted, consistent; `odds` are the joint reader's, of the likely pairs."""
        found = np.tile(np.array([1.0, 0.0, 0.0]), (len(sifted.first), 1))
        if sifted.likely.any():
            contest = both_contests(sifted.pairs, sifted.first, sifted.likely, odds)
            found[sifted.likely] = self.trees.probabilities(np.hstack([sifted.features, contest[sifted.likely]]))
        return found

    def save(self, file: Path) -> None:
        """Write the weights in single precision."""
        plain = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "trees"}
        arrays = {
            name: array.astype(np.float32) if array.dtype.kind == "f" else array
            for name, array in (plain | self.trees.arrays()).items()
        }
        np.savez_compressed(file, allow_pickle=False, **arrays)

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read the weights."""
        with np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        plain = {name: array for name, array in arrays.items() if not name.startswith("trees_")}
        return cls(**plain, trees=Trees.of(arrays))

    @staticmethod
    @cache
    def shipped(file: Path) -> "ClaimModel":
        """The weights of a file, read once in a process."""
        return ClaimModel.load(file)


@dataclass(frozen=True)
class Sifted:
    """Pairs with what the first model makes of them."""

    pairs: Pairs
    first: Floats
    """Pairs x 3."""
    likely: NDArray[np.bool_]
    """Which are worth reading together."""
    features: Floats
    """Likely pairs x features of the first model."""


def related(first: Floats) -> Floats:
    """How likely the first model finds that each pair has to do with each other."""
    return first[:, 1:].sum(axis=1)


def is_likely(first: Floats) -> NDArray[np.bool_]:
    """Which pairs the first model finds likely enough related to be worth reading together."""
    return related(first) >= LEAST_PAIR


def _worth_reading(first: Floats) -> NDArray[np.bool_]:
    """Which of the likely pairs are read: all, and of a large archive the likeliest."""
    chosen = np.zeros(len(first), bool)
    chosen[np.argsort(-related(first), kind="stable")[:MOST_PAIRS]] = True
    return chosen


def _on_one_topic(pairs: Pairs) -> NDArray[np.bool_]:
    near = pairs.features[:, FEATURES.index("centred")] >= LEAST_LIKENESS
    return near | (pairs.features[:, FEATURES.index("words")] >= LEAST_WORDS)


def asked_about(promise: Floats) -> NDArray[np.int64]:
    """Which sentences are looked for on the other side, by their log odds of being a promise: at most MOST_PROMISES, the likeliest."""
    asked = np.flatnonzero(sigmoid(promise) >= LEAST_PROMISE)
    likeliest = np.argsort(-promise[asked], kind="stable")[:MOST_PROMISES]
    return np.sort(asked[likeliest])
