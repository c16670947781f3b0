"""Sentences of one side, with all that pairing asks of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.acts import act_of
from brandcheck.detect.claims_words import Bag, Floats, Rarity, cue_marks
from brandcheck.detect.quantities import Bound, Kind, Quantity, quantities
from brandcheck.model import Act, Document, Segment

DIMENSIONS = ("time", "clock", "share", "money", "frequency", "count", "date")
BOUNDS = tuple(Bound)
ACTS = tuple(Act)
PRIOR = 20
"""Sentences that the usual mean weighs."""
BAGS_KEPT = 3072
"""A bag takes some ten thousand bytes, so of an archive not all can be there: those used last are, which are all promises."""
_LONG = 40
"""Words of a sentence that is long; longer ones count as that long."""
Found = Sequence[tuple[Document, Segment]]
"""Sentences with their documents."""


@dataclass(frozen=True)
class Texts:
    """Some sentences of one side, or all, in the order of their documents' paths and their places."""

    documents: tuple[Document, ...]
    """Of each sentence."""
    segments: tuple[Segment, ...]
    quantities: tuple[tuple[Quantity, ...], ...]
    bags: "Bags"
    vectors: Floats
    """Sentences x hidden, less the side's mean, each of length 1."""
    raw: Floats
    """Sentences x hidden, each of length 1."""
    cues: Floats
    """Sentences x cues."""
    shape: Floats
    """Sentences x shapes: what quantities, acts and length tell, see `SHAPES`."""
    before: NDArray[np.int64]
    """The sentence before in the same document, among these; itself where it is the first."""

    def __len__(self) -> int:
        return len(self.segments)


SHAPES = (
    *(f"dimension_{name}" for name in DIMENSIONS),
    *(f"bound_{name}" for name in BOUNDS),
    "number",
    "word",
    "hedged",
    "denied",
    "quantities",
    "length",
    "english",
    *(f"act_{name}" for name in ACTS),
    "question",
    "chat",
    "list",
    "heading",
)


class Bags:
    """The words of sentences and of titles that carry a topic, made when they are asked for."""

    def __init__(self, rarity: Rarity, found: "Found") -> None:
        self._found = found
        self._bag = lru_cache(BAGS_KEPT)(rarity.bag)

    def of(self, place: int) -> Bag:
        """Of the sentence at this place."""
        return self._bag(self._found[place][1].text)

    def of_title(self, place: int) -> Bag:
        """Of the title of its document."""
        return self._bag(self._found[place][0].title)


def texts_of(found: Found, vectors: Floats, rarity: Rarity, mean: Floats, before: NDArray[np.int64]) -> Texts:
    """The sentences, each with its vector; `mean` is their side's (`mean_of`), and `before` is as in `Texts`."""
    read = [quantities(segment.text, segment.language) for _, segment in found]
    return Texts(
        documents=tuple(document for document, _ in found),
        segments=tuple(segment for _, segment in found),
        quantities=tuple(read),
        bags=Bags(rarity, found),
        vectors=centred(vectors, mean),
        raw=unit(vectors),
        cues=cue_marks([segment.text for _, segment in found]),
        shape=_shapes(found, read),
        before=before,
    )


def mean_of(total: Floats, sentences: int, usual: Floats) -> Floats:
    """A side's mean vector from the sum of its sentences' vectors; `usual` stands in where sentences are few."""
    return (total + PRIOR * usual) / (sentences + PRIOR)


def centred(vectors: Floats, mean: Floats) -> Floats:
    """What vectors have beyond the side's mean, each of length 1: all sentences of one organisation are somewhat alike."""
    return unit(vectors - mean)


def before_of(found: Found) -> NDArray[np.int64]:
    """For each sentence the one before it in its document, or itself."""
    same = [place > 0 and found[place - 1][0].id == found[place][0].id for place in range(len(found))]
    return np.arange(len(found)) - np.array(same, np.int64)


def unit(rows: Floats) -> Floats:
    """Rows of length 1; a row of nothing stays so."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(length > 0, length, 1)).astype(np.float32)


def _shapes(found: Found, read: Sequence[tuple[Quantity, ...]]) -> Floats:
    rows = [_shape(document, segment, quantities) for (document, segment), quantities in zip(found, read, strict=True)]
    return np.array(rows, np.float32).reshape(len(rows), len(SHAPES))


def _shape(document: Document, segment: Segment, found: Sequence[Quantity]) -> list[float]:
    act = act_of(segment.text, document.side, document.channel)
    return [
        *(float(any(one.dimension == name for one in found)) for name in DIMENSIONS),
        *(float(any(one.bound is name for one in found)) for name in BOUNDS),
        float(any(one.kind is Kind.NUMBER for one in found)),
        float(any(one.kind is Kind.WORD for one in found)),
        float(any(one.hedge for one in found)),
        float(any(one.negated for one in found)),
        min(len(found), 4) / 4,
        min(len(segment.text.split()), _LONG) / _LONG,
        float(segment.language == "en"),
        *(float(act is name) for name in ACTS),
        float(segment.text.rstrip().endswith("?")),
        float(segment.kind == "chat_turn"),
        float(segment.kind == "list_item"),
        float(segment.kind == "heading"),
    ]
