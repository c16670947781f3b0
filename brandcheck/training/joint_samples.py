"""What the joint reader learns from: promises beside facts, and values beside sentences, each with what the second does to the first."""

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Side
from brandcheck.paths import resources
from brandcheck.training.corpus import CONTRADICTS, SUPPORTS, LabelledOrganisation
from brandcheck.training.samples import Theme

NOTHING, CONTRADICTED, CONSISTENT = 0, 1, 2
VERDICTS = {"none": NOTHING, "contradicted": CONTRADICTED, "consistent": CONSISTENT}
FROM_NEAR, FROM_ANY = 2, 2
"""Facts of other sets that each promise meets, of promises like it and of any: without them the reader learns how facts that
contradict are worded, and not what they contradict."""
FROM_TEXTS = 3500
"""Pairs of an outside and an inside sentence of one organisation that come with each round, see `text_samples`."""
TWINS = 1600
"""Halves of minimal pairs that come with each round, see `twin_samples`."""
NEAR = 25
"""Promises that count as like another, those left out that are so like it that their facts may be about it too."""
TOO_NEAR = 0.7
OF_ONE = 12
"""Sentences outside that are taken of one organisation at a time."""
RANKS = slice(1, 9)
HELD = 0.06
"""Share of the sets that is kept for the figures."""


class Set(NamedTuple):
    """A promise with the facts that were written for it."""

    language: str
    promise: str
    facts: tuple[tuple[str, int], ...]
    """Text and verdict."""


class Sample(NamedTuple):
    """Two texts and what the second does to the first."""

    first: str
    second: str
    label: int
    task: Literal["claim", "value"]


@dataclass(frozen=True)
class Sets:
    """Sets with the places of each one's like, nearest first."""

    sets: tuple[Set, ...]
    like: tuple[tuple[int, ...], ...]


def read_sets(folder: Path | None = None) -> tuple[Set, ...]:
    """All sets of `resources/corpus/claims/pairs`, by file and line."""
    folder = folder or resources() / "corpus" / "claims" / "pairs"
    lines = [line for file in sorted(folder.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()]
    return tuple(map(_set, map(json.loads, lines)))


def _set(row: dict[str, Any]) -> Set:
    facts = tuple((fact["text"], VERDICTS[fact["verdict"]]) for fact in row["facts"])
    return Set(row["language"], row["promise"], facts)


def parted(sets: Sequence[Set], vectors: NDArray[np.float32]) -> tuple[Sets, Sets]:
    """The sets to learn from and those held back; `vectors` (sets x hidden) tell which promises are alike."""
    order = np.random.default_rng(7).permutation(len(sets))
    held = int(len(sets) * HELD)
    centred = vectors - vectors.mean(axis=0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True)
    return _with_like(sets, centred, order[held:]), _with_like(sets, centred, order[:held])


def _with_like(sets: Sequence[Set], directions: NDArray[np.float32], chosen: NDArray[np.int64]) -> Sets:
    likeness = directions[chosen] @ directions[chosen].T
    own = [sets[place] for place in chosen.tolist()]
    like: list[tuple[int, ...]] = []
    for place, row in enumerate(likeness):
        found = [
            other
            for other in np.argsort(-row, kind="stable").tolist()
            if other != place and row[other] < TOO_NEAR and own[other].language == own[place].language
        ]
        like.append(tuple(found[:NEAR]))
    return Sets(tuple(own), tuple(like))


def claim_samples(some: Sets, chance: random.Random) -> list[Sample]:
    """Each promise with its own facts and with some of others, which have nothing to do with it."""
    found: list[Sample] = []
    for place, one in enumerate(some.sets):
        found += [Sample(one.promise, text, verdict, "claim") for text, verdict in one.facts]
        others = [some.sets[chance.choice(some.like[place])] for _ in range(FROM_NEAR)]
        same = [other for other in some.sets if other.language == one.language and other is not one]
        others += [chance.choice(same) for _ in range(FROM_ANY)]
        for other in others:
            text = chance.choice([text for text, verdict in other.facts if verdict != NOTHING])
            found.append(Sample(one.promise, text, NOTHING, "claim"))
    return found


def text_samples(
    organisations: Sequence[LabelledOrganisation],
    vectors: Mapping[str, NDArray[np.float32]],
    count: int,
    chance: random.Random,
) -> list[Sample]:
    """Sentences outside beside sentences inside that are near to them, but not nearest: mostly they have nothing to do with each other.

    Some few contradict or confirm unlabelled, so the organisations whose claims are labelled should not be among these.
    """
    found: list[Sample] = []
    while len(found) < count:
        documents = chance.choice(organisations).documents
        outside, inside = (
            [item.text for one in documents if one.side is side for item in one.sentences]
            for side in (Side.OUTSIDE, Side.INSIDE)
        )
        directions = np.stack([vectors[text] for text in inside])
        directions = directions - directions.mean(axis=0)
        directions /= np.linalg.norm(directions, axis=1, keepdims=True)
        for text in chance.sample(outside, min(OF_ONE, len(outside))):
            near = np.argsort(-(directions @ vectors[text]), kind="stable")[RANKS]
            found.append(Sample(text, inside[chance.choice(near.tolist())], NOTHING, "claim"))
    return found[:count]


def twin_samples(themes: Sequence[Theme], count: int, chance: random.Random) -> list[Sample]:
    """The half of a minimal pair that is for a value beside the half against it, and beside a half of another pair of the theme.

    Nearly the same words with the opposite said: without them shared words would be a sign of nothing, as most facts of the
    sets share few words with their promise.
    """
    paired = [theme for theme in themes if len(theme.pairs) > 1]
    found: list[Sample] = []
    while len(found) < count:
        one, other = chance.sample(chance.choice(paired).pairs, 2)
        (for_it,) = (row.text for row in one if row.label == SUPPORTS)
        (against,) = (row.text for row in one if row.label == CONTRADICTS)
        found.append(Sample(for_it, against, CONTRADICTED, "claim"))
        found.append(Sample(for_it, chance.choice(other).text, NOTHING, "claim"))
    return found[:count]


def value_samples(themes: Sequence[Theme], count: int, chance: random.Random) -> list[Sample]:
    """Wordings of values beside sentences for and against them, half of these minimal pairs, and beside sentences of others."""
    effect = {SUPPORTS: CONSISTENT, CONTRADICTS: CONTRADICTED}
    found: list[Sample] = []
    while len(found) < count:
        theme, other = chance.sample(list(themes), 2)
        rows = chance.choice(theme.pairs) if theme.pairs and chance.random() < 0.5 else (chance.choice(theme.evidence),)
        found += [Sample(chance.choice(theme.wordings), row.text, effect[row.label], "value") for row in rows]
        found.append(Sample(chance.choice(other.wordings), rows[0].text, NOTHING, "value"))
        if theme.rest and len(rows) == 1:
            found.append(Sample(chance.choice(theme.wordings), chance.choice(theme.rest).text, NOTHING, "value"))
    return found
