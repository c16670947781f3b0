"""From sentence vectors to probabilities: logistic models on the frozen encoder, in plain numpy.

A sentence is evidence for a value with the probability that it is evidence for any value times the share of that value in a
softmax over all values of the organisation; choosing among the values together is what tells neighbours apart. A value is
known by its wording only, in three ways: the cosine to the sentence; the cosine in a space in which the sentences of the
training bank lie near the wordings of the value they belong to (`tower`); and the themes of the bank, a side for and a
side against each, weighed by how alike their wordings are to the value's and to its parts. Everything depends on one
document and the values, never on other documents.

The seam for another model: `Head.read` takes `Sentences` and `Values` and gives `Reading`; `Head.pull` says what moved it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.context import after, around, before, evidence_features, others

Floats = NDArray[np.float64]
SOFT = 0.02
"""Added to the likelihood of a theme before its logarithm, so that an unlikely theme is not ruled out."""
EXAMPLES_IN_DIRECTION, EXAMPLES_IN_TARGET = 0.5, 1.0
"""What a group of examples weighs against the wording; leaving one organisation out and lending three sentences for and three
against each value raises average precision from .56 to .62, and the weights hardly matter."""
PARTS_IN_THEMES = 0.5
"""What the themes of a value's parts weigh against those of its whole wording."""
LARGE = 100_000
"""Arrays with more numbers are kept in half precision."""
STANCE_FEATURES = 9
"""How many features of the stance come before the rules."""
CLOSEST = 2
"""How many of a theme's wordings, the most alike, tell how alike the theme is to a value."""


@dataclass(frozen=True)
class Sentences:
    """The eligible sentences of one document, in reading order."""

    vectors: Floats
    """Sentences x hidden."""
    words: NDArray[np.int64]
    """How many words each has."""
    marks: Floats
    """Sentences x rules of `detect_stance.toml`: 1 where the rule fires."""
    inside: bool


@dataclass(frozen=True)
class Values:
    """The organisation's values as the head sees them."""

    direction: Floats
    """Values x hidden, of length 1: the wording."""
    target: Floats
    """Values x hidden, of length 1: the wording in the tower's space."""
    themes: Floats
    """Values x sides of a theme, 0 to 1: how alike the theme is."""


@dataclass(frozen=True)
class Reading:
    """What the head makes of a document, each sentences x values."""

    supports: Floats
    contradicts: Floats


@dataclass(frozen=True)
class Head:
    """All weights. `training.train` makes them; shapes: h hidden, s sides of a theme, w wordings.

    A theme has two sides, what speaks for it and what speaks against it: a rule that breaks a promise looks like other such
    rules, not like the promise.
    """

    mean: Floats
    deviation: Floats
    evidence: Floats
    """h + 1, the bias last, as in all logistic models here."""
    evidence_in_context: Floats
    themes: Floats
    """s x (h + 1)"""
    side_theme: NDArray[np.int64]
    """s: the theme whose side it is."""
    sharpness: Floats
    """Two numbers: what the theme scores are multiplied with, and the likeness of wordings."""
    wordings: Floats
    """w x h, of length 1"""
    wording_theme: NDArray[np.int64]
    wording_mean: Floats
    likeness: Floats
    """Mean and deviation of the cosine between wordings."""
    tower: Floats
    """h x h, of sentences for and against together, as in choosing a value."""
    tower_for: Floats
    """h x h, of sentences for their value only, as in telling the stance."""
    tower_against: Floats
    target_mean: Floats
    target_deviation: Floats
    usual_direction: Floats
    """h: mean direction of the bank's sentences; what a value's cosine to it is, any sentence has."""
    usual_target: Floats
    spread: Floats
    """Two numbers: deviation of both cosines."""
    choice: Floats
    """Weight of each feature of `choice_features` in context."""
    stance: Floats
    stance_in_context: Floats
    calibration: Floats
    """Weight of the log odds of the product, and a bias (Platt 1999)."""
    threshold: Floats
    """One number: from this probability up a sentence counts."""

    @property
    def rule_weights(self) -> list[float]:
        """Log odds towards "contradicts" of each rule of `detect_stance.toml`."""
        return self.stance_in_context[STANCE_FEATURES:-1].tolist()

    @staticmethod
    @cache
    def shipped(file: Path) -> "Head":
        """The weights of a file, read once in a process."""
        return Head.load(file)

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read the weights."""
        with np.load(file, allow_pickle=False) as stored:
            return cls(**{field.name: _wide(stored[field.name]) for field in fields(cls)})

    def save(self, file: Path) -> None:
        """Write the weights in single precision, large arrays in half."""
        arrays = {field.name: _narrow(getattr(self, field.name)) for field in fields(self)}
        np.savez(file, allow_pickle=False, **arrays)

    def rounded(self) -> Self:
        """As it will be after `save` and `load`."""
        return type(self)(**{f.name: _wide(_narrow(getattr(self, f.name))) for f in fields(self)})

    def scaled(self, vectors: Floats) -> Floats:
        """Vectors with mean 0 and deviation 1 in each dimension over the training bank."""
        return (vectors - self.mean) / self.deviation

    def values(self, vectors: Floats, parts: Sequence[Floats], examples: Sequence[Sequence[Floats]] = ()) -> Values:
        """The values by the vectors of their wordings (values x hidden) and, a value, of its parts and its examples.

        Parts are a matrix a value (parts x hidden), see `wording.value_parts`. Examples for and examples against are a group
        each (examples x hidden); a group weighs as a whole, however large.
        """
        by_part = np.stack([self.theme_likeness(some).max(axis=0) for some in parts])
        themes = (1 - PARTS_IN_THEMES) * self.theme_likeness(vectors) + PARTS_IN_THEMES * by_part
        direction = unit(vectors)
        target = unit((vectors - self.target_mean) / self.target_deviation)
        for place, groups in enumerate(examples):
            for group in groups:
                direction[place] += EXAMPLES_IN_DIRECTION * unit(group).mean(axis=0)
                target[place] += EXAMPLES_IN_TARGET * unit(self.scaled(group) @ self.tower).mean(axis=0)
        return Values(
            direction=unit(direction),
            target=unit(target),
            themes=themes[:, self.side_theme],
        )

    def theme_likeness(self, wordings: Floats) -> Floats:
        """Wordings x themes: how alike the theme is to the wording, 1 for the most alike."""
        likeness = (unit(wordings - self.wording_mean) @ self.wordings.T - self.likeness[0]) / self.likeness[1]
        count = int(self.wording_theme.max()) + 1
        by_theme = np.stack(
            [np.sort(likeness[:, self.wording_theme == t], axis=1)[:, -CLOSEST:].mean(axis=1) for t in range(count)],
            axis=1,
        )
        weight = np.exp(by_theme * self.sharpness[1])
        return weight / weight.max(axis=1, keepdims=True)

    def choice_features(self, vectors: Floats, values: Values) -> Floats:
        """Sentences x values x 3: log likelihood of its themes, cosine, cosine in the tower's space."""
        scaled = self.scaled(vectors)
        likely = softmax(linear(scaled, self.themes.T) * self.sharpness[0])
        theme = np.log(likely @ values.themes.T + SOFT)
        cosine = (unit(vectors) - self.usual_direction) @ values.direction.T / self.spread[0]
        tower = (unit(scaled @ self.tower) - self.usual_target) @ values.target.T / self.spread[1]
        return np.stack([theme, cosine, tower], axis=2)

    def read(self, sentences: Sentences, values: Values) -> Reading:
        """Probabilities for every sentence and value of one document."""
        choice = softmax(around(self.choice_features(sentences.vectors, values)) @ self.choice)
        scaled = self.scaled(sentences.vectors)
        evidence = linear(
            evidence_features(linear(scaled, self.evidence), sentences.words, inside=sentences.inside),
            self.evidence_in_context,
        )
        probability = sigmoid(linear(logit(sigmoid(evidence)[:, None] * choice)[..., None], self.calibration))
        against = sigmoid(linear(self.stance_features(sentences, values), self.stance_in_context))
        return Reading(probability * (1 - against), probability * against)

    def stance_features(self, sentences: Sentences, values: Values) -> Floats:
        """Sentences x values x (9 + rules).

        Log odds of the sentence itself, of its neighbours, of its document; its side; its own on the inside; its log odds of
        being evidence; its length; how much nearer it is to the value in the space of sentences against than in that of
        sentences for, and how near in both; its rules.
        """
        scaled = self.scaled(sentences.vectors)
        own = linear(scaled, self.stance)
        side = np.full(len(own), float(sentences.inside))
        general = [own, before(own) + after(own), others(own), side, own * side, linear(scaled, self.evidence)]
        shared = np.column_stack([*general, np.log1p(sentences.words)])
        near = unit(scaled @ self.tower_for) @ values.target.T
        far = unit(scaled @ self.tower_against) @ values.target.T
        count = near.shape[1]
        return np.concatenate(
            [
                np.repeat(shared[:, None], count, axis=1),
                np.stack([far - near, far + near], axis=2),
                np.repeat(sentences.marks[:, None], count, axis=1),
            ],
            axis=2,
        )


def linear(features: Floats, weights: Floats) -> Floats:
    """A linear function with the bias as last weight."""
    return features @ weights[:-1] + weights[-1]


def unit(vectors: Floats) -> Floats:
    """Rows of length 1."""
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)


def sigmoid(odds: Floats) -> Floats:
    """Log odds to probability."""
    return 1 / (1 + np.exp(-np.clip(odds, -40, 40)))


def logit(probability: Floats) -> Floats:
    """Probability to log odds."""
    kept = np.clip(probability, 1e-9, 1 - 1e-9)
    return np.log(kept) - np.log1p(-kept)


def softmax(score: Floats) -> Floats:
    """Shares along the last axis."""
    grown = np.exp(score - score.max(axis=-1, keepdims=True))
    return grown / grown.sum(axis=-1, keepdims=True)


def _narrow(array: NDArray[Any]) -> NDArray[Any]:
    return (
        array.astype(np.float16 if array.size > LARGE else np.float32)
        if array.dtype.kind == "f"
        else array.astype(np.int64)
    )


def _wide(array: NDArray[Any]) -> NDArray[Any]:
    return array.astype(np.float64) if array.dtype.kind == "f" else array
