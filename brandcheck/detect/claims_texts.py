"""The sentences of one side, with all that pairing asks of them, each computed once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.acts import act_of
from brandcheck.detect.claims_words import Bag, Floats, Rarity, cue_marks, sketches
from brandcheck.detect.quantities import Bound, Kind, Quantity, quantities
from brandcheck.model import Act, Document, Segment

DIMENSIONS = ("time", "clock", "share", "money", "frequency", "count", "date")
BOUNDS = tuple(Bound)
ACTS = tuple(Act)
PRIOR = 20
"""Sentences that the usual mean weighs."""
_LONG = 40
"""Words of a sentence that is long; longer ones count as that long."""


@dataclass(frozen=True)
class Texts:
    """Sentences of one side, in the order of their documents' paths and their places."""

    documents: tuple[Document, ...]
    """Of each sentence."""
    segments: tuple[Segment, ...]
    quantities: tuple[tuple[Quantity, ...], ...]
    bags: tuple[Bag, ...]
    titles: tuple[Bag, ...]
    """Of the document's title."""
    vectors: Floats
    """Sentences x hidden, less the side's mean, each of length 1."""
    raw: Floats
    """Sentences x hidden, each of length 1."""
    sketches: Floats
    cues: Floats
    """Sentences x cues."""
    shape: Floats
    """Sentences x shapes: what quantities, acts and length tell, see `SHAPES`."""
    before: NDArray[np.int64]
    """The sentence before in the same document; itself where it is the first."""

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


def side_texts(
    found: Sequence[tuple[Document, Segment]], vectors: Floats, rarity: Rarity, usual: Floats
) -> Iterator[tuple[int, Texts | None]]:
    """How many sentences are done, after every thousand; and the sentences at the end.

    Vectors are told apart by what they have beyond the side's mean, which `usual` stands in for where sentences are few.
    """
    read: list[tuple[Quantity, ...]] = []
    bags: list[Bag] = []
    for place, (_, segment) in enumerate(found):
        read.append(quantities(segment.text, segment.language))
        bags.append(rarity.bag(segment.text))
        if place % 1000 == 999:
            yield place, None
    titles = {document.id: rarity.bag(document.title) for document, _ in found}
    yield (
        len(found),
        Texts(
            documents=tuple(document for document, _ in found),
            segments=tuple(segment for _, segment in found),
            quantities=tuple(read),
            bags=tuple(bags),
            titles=tuple(titles[document.id] for document, _ in found),
            vectors=unit(vectors - (vectors.sum(axis=0) + PRIOR * usual) / (len(found) + PRIOR)),
            raw=unit(vectors),
            sketches=sketches(bags),
            cues=cue_marks([segment.text for _, segment in found]),
            shape=_shapes(found, read),
            before=_before(found),
        ),
    )


def unit(rows: Floats) -> Floats:
    """Rows of length 1; a row of nothing stays so."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(length > 0, length, 1)).astype(np.float32)


def _before(found: Sequence[tuple[Document, Segment]]) -> NDArray[np.int64]:
    same = [place > 0 and found[place - 1][0].id == found[place][0].id for place in range(len(found))]
    return np.arange(len(found)) - np.array(same, np.int64)


def _shapes(found: Sequence[tuple[Document, Segment]], read: Sequence[tuple[Quantity, ...]]) -> Floats:
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
