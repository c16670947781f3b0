"""Which inside sentences may speak of what a promise speaks of, and what each such pair shows."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_words import Floats, overlap
from brandcheck.detect.quantities import Kind, Quantity, Relation, Value, compare

NEAREST = 24
"""Inside sentences that are looked at for a promise."""
BLOCK = 256
"""Promises that are compared with all inside sentences at once."""
_WORDS_SHARE = 0.5
"""What the same rare words weigh beside the encoder's likeness when the nearest are chosen."""

FEATURES = (
    "centred",
    "plain",
    "words",
    "rank_inside",
    "rank_outside",
    "lead",
    "before_centred",
    "before_words",
    "title_words",
    "same_number",
    "same_dimension",
    "contradicts",
    "consistent",
    "contradicts_number",
    "consistent_number",
    "same_noun",
    "other_language",
    "likeness",
    "likeness_squared",
)


@dataclass(frozen=True)
class Pairs:
    """Pairs of a sentence of the one side and one of the other."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    features: Floats
    """Pairs x FEATURES."""
    relations: tuple[tuple[Quantity, Quantity, Relation] | None, ...]
    """The quantities that relate with most certainty, where any do."""

    def part(self, rows: slice) -> "Pairs":
        """Some of them, with what they show among all."""
        return Pairs(self.left[rows], self.right[rows], self.features[rows], self.relations[rows])


def nearest(
    left: Texts, right: Texts, asked: NDArray[np.int64], allowed: "Allowed | None" = None
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """For each block of the sentences asked: their places, and the places of the nearest right, block x NEAREST, nearest first."""
    count = min(NEAREST, len(right))
    for at in range(0, len(asked), BLOCK):
        block = asked[at : at + BLOCK]
        likeness = left.vectors[block] @ right.vectors.T
        likeness += _WORDS_SHARE * (left.sketches[block] @ right.sketches.T)
        if allowed is not None:
            likeness[~allowed.mask(block)] = -np.inf
        top = np.argpartition(-likeness, count - 1, axis=1)[:, :count]
        order = np.argsort(-np.take_along_axis(likeness, top, axis=1), axis=1, kind="stable")
        yield block, np.take_along_axis(top, order, axis=1)


@dataclass(frozen=True)
class Allowed:
    """Which sentences may be paired: those of another group."""

    left: NDArray[np.int64]
    """Group of each sentence; -1 for none, which is paired with nothing."""
    right: NDArray[np.int64]

    def mask(self, block: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Block x right."""
        groups = self.left[block][:, None]
        return (groups != self.right[None, :]) & (groups >= 0) & (self.right[None, :] >= 0)

    def fits(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Of each pair."""
        left, right = self.left[one], self.right[other]
        return (left != right) & (left >= 0) & (right >= 0)


def pairs_of(left: Texts, right: Texts, one: NDArray[np.int64], other: NDArray[np.int64]) -> Pairs:
    """What the pairs of `one` and `other` (equally long) show; ranks are among the pairs given."""
    words = np.array([overlap(left.bags[i], right.bags[j]) for i, j in zip(one.tolist(), other.tolist(), strict=True)])
    centred = _products(left.vectors, right.vectors, one, other)
    before = right.before[other]
    likeness = centred + _WORDS_SHARE * words
    columns = {
        "centred": centred,
        "plain": _products(left.raw, right.raw, one, other),
        "words": words,
        "rank_inside": np.log1p(ranks(one, likeness)),
        "rank_outside": np.log1p(ranks(other, likeness)),
        "lead": likeness - best_other(one, likeness),
        "before_centred": np.where(before == other, 0, _products(left.vectors, right.vectors, one, before)),
        "before_words": np.array(
            [
                0.0 if b == j else overlap(left.bags[i], right.bags[b])
                for i, j, b in zip(one.tolist(), other.tolist(), before.tolist(), strict=True)
            ]
        ),
        "title_words": np.array(
            [overlap(left.bags[i], right.titles[j]) for i, j in zip(one.tolist(), other.tolist(), strict=True)]
        ),
        "other_language": np.array(
            [
                float(left.segments[i].language != right.segments[j].language)
                for i, j in zip(one.tolist(), other.tolist(), strict=True)
            ]
        ),
        "likeness": likeness,
        "likeness_squared": likeness**2,
    }
    found = [
        _related(left.quantities[i], right.quantities[j]) for i, j in zip(one.tolist(), other.tolist(), strict=True)
    ]
    for name in _Related.NAMES:
        columns[name] = np.array([getattr(related, name) for related in found], np.float64)
    features = np.stack([columns[name] for name in FEATURES], axis=1).astype(np.float32)
    return Pairs(one, other, features, tuple(related.best for related in found))


def _products(left: Floats, right: Floats, one: NDArray[np.int64], other: NDArray[np.int64]) -> Floats:
    found = np.empty(len(one), np.float32)
    for at in range(0, len(one), 4096):
        part = slice(at, at + 4096)
        found[part] = np.einsum("ij,ij->i", left[one[part]], right[other[part]])
    return found


def ranks(group: NDArray[np.int64], score: Floats) -> NDArray[np.int64]:
    """How many of the same group score higher; of equals the earlier pair comes first."""
    order = np.lexsort((np.arange(len(group)), -score, group))
    starts = np.flatnonzero(np.r_[True, np.diff(group[order]) != 0]) if len(group) else order
    place = np.arange(len(group)) - np.repeat(starts, np.diff(np.r_[starts, len(group)]))
    found = np.empty(len(group), np.int64)
    found[order] = place
    return found


def best_other(group: NDArray[np.int64], score: Floats) -> Floats:
    """The best score of another pair of the same group; the pair's own where it is alone."""
    place = ranks(group, score)
    size = int(group.max()) + 1 if len(group) else 0
    first, second = np.full(size, -np.inf), np.full(size, -np.inf)
    first[group[place == 0]] = score[place == 0]
    second[group[place == 1]] = score[place == 1]
    found = np.where(place == 0, second[group], first[group])
    return np.where(np.isfinite(found), found, score)


@dataclass(frozen=True)
class _Related:
    """What the quantities of two sentences do to each other."""

    NAMES = (
        "same_number",
        "same_dimension",
        "contradicts",
        "consistent",
        "contradicts_number",
        "consistent_number",
        "same_noun",
    )
    same_number: float = 0.0
    same_dimension: float = 0.0
    contradicts: float = 0.0
    consistent: float = 0.0
    contradicts_number: float = 0.0
    consistent_number: float = 0.0
    same_noun: float = 0.0
    best: tuple[Quantity, Quantity, Relation] | None = None


_NOTHING = _Related()


def _related(promised: tuple[Quantity, ...], found: tuple[Quantity, ...]) -> _Related:
    if not promised or not found:
        return _NOTHING
    best: tuple[Quantity, Quantity, Relation] | None = None
    least = {Value.CONTRADICTS: 0.0, Value.CONSISTENT: 0.0}
    numbers = dict(least)
    same = dimension = noun = 0.0
    for one in promised:
        for other in found:
            number = Kind.WORD not in (one.kind, other.kind)
            if one.dimension == other.dimension:
                dimension = 1.0
                same = max(same, float(number and one.low == other.low and one.high == other.high))
                noun = max(noun, float(_same_noun(one, other)))
            relation = compare(one, other)
            if relation.value is Value.UNRELATED:
                continue
            least[relation.value] = max(least[relation.value], relation.certainty)
            if number:
                numbers[relation.value] = max(numbers[relation.value], relation.certainty)
            if best is None or (number, relation.certainty) > (
                Kind.WORD not in (best[0].kind, best[1].kind),
                best[2].certainty,
            ):
                best = one, other, relation
    return _Related(
        same,
        dimension,
        least[Value.CONTRADICTS],
        least[Value.CONSISTENT],
        numbers[Value.CONTRADICTS],
        numbers[Value.CONSISTENT],
        noun,
        best,
    )


def _same_noun(one: Quantity, other: Quantity) -> bool:
    """Whether both are shares of, or count, the same thing."""
    if one.dimension == "count":
        return bool(one.unit) and one.unit == other.unit
    return bool(one.of) and one.of == other.of
