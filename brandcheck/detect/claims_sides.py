"""The sentences of one side of an archive of any size: part by part, so that only what is asked about is there at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_model import ClaimModel, asked_about
from brandcheck.detect.claims_pairs import Nearby, Rows
from brandcheck.detect.claims_texts import Found, Texts, before_of, centred, mean_of, texts_of
from brandcheck.detect.claims_words import Floats, Rarity, sketches
from brandcheck.detect.evidence import Vectors
from brandcheck.detect.keys import VECTORS, vector_key
from brandcheck.detect.threads import use_one_thread
from brandcheck.model import Cache, Document, Segment
from brandcheck.progress import Job, Progress

PART = 1024
"""Sentences that are looked at at once."""
Places = NDArray[np.int64]


@dataclass(frozen=True)
class ReadSide:
    """One side, of which every sentence's vector is in the cache."""

    found: Found
    mean: Floats
    before: Places
    rarity: Rarity
    cache: Cache

    def __len__(self) -> int:
        return len(self.found)

    def vectors(self, places: Places) -> Floats:
        """Sentences x hidden, of the sentences at these places."""
        texts = [self.found[place][1].text for place in places.tolist()]
        if not texts:
            return np.zeros((0, len(self.mean)), np.float32)
        stored = Vectors(self.cache, self.cache.get_many(VECTORS, [vector_key(text) for text in texts]))
        return stored.of(texts).astype(np.float32)

    def texts(self, places: Places) -> Texts:
        """The sentences at these places, in ascending order; the one before is known where its place is among them."""
        among = np.searchsorted(places, self.before[places])
        at = np.minimum(among, len(places) - 1)
        before = np.where(places[at] == self.before[places], at, np.arange(len(places)))
        found = [self.found[place] for place in places.tolist()]
        return texts_of(found, self.vectors(places), self.rarity, self.mean, before)

    def rows(self, places: Places, groups: Places | None = None) -> Rows:
        """The same as far as it matters to find the nearest."""
        bags = [self.rarity.bag(self.found[place][1].text) for place in places.tolist()]
        own = None if groups is None else groups[places]
        return Rows(centred(self.vectors(places), self.mean), sketches(bags), own)

    def parts(self) -> Iterator[Places]:
        """The places of all sentences, PART at a time."""
        for at in range(0, len(self), PART):
            yield np.arange(at, min(at + PART, len(self)))


def read_side(
    documents: Sequence[Document], segments: Mapping[str, tuple[Segment, ...]], cache: Cache, model: ClaimModel
) -> Job[ReadSide]:
    """The eligible sentences of these documents, by path and place. What `find_evidence` encoded is in the cache."""
    found = [
        (document, item)
        for document in sorted(documents, key=lambda one: (one.path, one.id))
        for item in segments.get(document.id, ())
        if item.eligible
    ]
    total: Floats = np.zeros_like(model.usual)
    for at in range(0, len(found), PART):
        texts = [item.text for _, item in found[at : at + PART]]
        vectors = Vectors(cache, cache.get_many(VECTORS, [vector_key(text) for text in texts]))
        for _ in vectors.read(texts):
            yield Progress("detect", at, len(found))
        use_one_thread()
        total = total + vectors.of(texts).sum(axis=0)
    yield Progress("detect", len(found), len(found))
    return ReadSide(found, mean_of(total, len(found), model.usual), before_of(found), model.rarity(), cache)


def promises(side: ReadSide, model: ClaimModel) -> Job[Floats]:
    """The log odds of each sentence of being a checkable promise."""
    odds: list[Floats] = []
    for places in side.parts():
        odds.append(model.scores(side.texts(places)).promise)
        yield Progress("detect", int(places[-1]) + 1, len(side))
    return np.concatenate(odds) if odds else np.zeros(0)


def nearest_facts(
    left: ReadSide, right: ReadSide, odds: Floats, groups: tuple[Places, Places] | None = None
) -> Job[tuple[Places, Places]]:
    """Places on the left that are asked about, and to each the nearest on the right (see `Nearby.places`).

    `odds` are those of being a promise. Of groups, one for each sentence of both sides, only different ones are paired.
    """
    asked = asked_about(odds)
    nearby = Nearby(left.rows(asked, groups and groups[0]))
    for places in right.parts():
        nearby.look(right.rows(places, groups and groups[1]))
        yield Progress("detect", int(places[-1]) + 1, len(right))
    return asked, nearby.places()
