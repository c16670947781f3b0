"""Which inside sentences may speak of what a promise speaks of, and what each such pair shows."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_texts import Bags, Texts
from brandcheck.detect.claims_words import Bag, Floats, overlap
from brandcheck.detect.quantities import Kind, Quantity, Relation, Value, compare

NEAREST = 24
"""Inside sentences that are looked at for a promise."""
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


@dataclass(frozen=True)
class Rows:
    """Sentences as far as it matters to find the nearest."""

    vectors: Floats
    """Sentences x hidden, less the side's mean, each of length 1."""
    sketches: Floats
    groups: NDArray[np.int64] | None = None
    """Only sentences of two groups are near each other; those of group -1 to none. None where all may be."""


class Nearby:
    """Finds what on the right is nearest to each sentence on the left: shown part by part, only the best so far are kept."""

    def __init__(self, left: Rows) -> None:
        self._left = left
        self._scores = np.zeros((len(left.vectors), 0), np.float32)
        self._places = np.zeros((len(left.vectors), 0), np.int64)
        self._seen = 0

    def look(self, right: Rows) -> None:
        """Go on with the next sentences on the right."""
        left, places = self._left, np.arange(self._seen, self._seen + len(right.vectors))
        self._seen += len(places)
        likeness = left.vectors @ right.vectors.T
        likeness += _WORDS_SHARE * (left.sketches @ right.sketches.T)
        if left.groups is not None and right.groups is not None:
            likeness[~_apart(left.groups[:, None], right.groups[None, :])] = -np.inf
        scores = np.hstack([self._scores, likeness])
        places = np.hstack([self._places, np.broadcast_to(places, likeness.shape)])
        if scores.shape[1] > NEAREST:
            # In their order, so that of equals the earlier stays first.
            top = np.sort(np.argpartition(-scores, NEAREST - 1, axis=1)[:, :NEAREST], axis=1)
            scores, places = np.take_along_axis(scores, top, axis=1), np.take_along_axis(places, top, axis=1)
        self._scores, self._places = scores, places

    def places(self) -> NDArray[np.int64]:
        """Left x at most NEAREST places on the right, nearest first; -1 where there are not as many."""
        order = np.argsort(-self._scores, axis=1, kind="stable")
        scores, places = (np.take_along_axis(each, order, axis=1) for each in (self._scores, self._places))
        return np.where(np.isfinite(scores), places, -1)


def _apart(one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.bool_]:
    return (one != other) & (one >= 0) & (other >= 0)


def pairs_of(left: Texts, right: Texts, one: NDArray[np.int64], other: NDArray[np.int64]) -> Pairs:
    """What the pairs of `one` and `other` (equally long) show; ranks are among the pairs given."""
    words = _overlaps(left.bags, right.bags.of, one, other)
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
        "before_words": np.where(before == other, 0, _overlaps(left.bags, right.bags.of, one, before)),
        "title_words": _overlaps(left.bags, right.bags.of_title, one, other),
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


def _overlaps(left: Bags, right: Callable[[int], Bag], one: NDArray[np.int64], other: NDArray[np.int64]) -> Floats:
    """Of each pair. By the right side's places, so that each of its bags is made once."""
    found = np.empty(len(one))
    for place in np.argsort(other, kind="stable").tolist():
        found[place] = overlap(left.of(int(one[place])), right(int(other[place])))
    return found


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
