"""Reads the sentences of one text again and again while it is written: what was read before is not computed again.

The reading is that of `evidence.find_evidence` on a document of the same sentences; vectors and reasons of a sentence are
kept in memory and nowhere else, as a draft belongs to nobody's workspace cache.
"""

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.acts import act_of
from brandcheck.detect.encoder import Encoded, load_encoder
from brandcheck.detect.explain import strongest_phrases
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Floats, Head, Sentences, unit
from brandcheck.detect.keys import VECTORS, unpack_vector, vector_key
from brandcheck.detect.rules import stance_marks, stance_reasons
from brandcheck.detect.slope import evidence_slopes, stance_slopes
from brandcheck.detect.threads import use_one_thread
from brandcheck.detect.wording import example_groups, value_parts, value_texts
from brandcheck.model import Cache, Evidence, Organisation, Reason, Side

MOST_KEPT = 4000
"""Sentences whose token states are kept: about 40 kB each, a long draft and what was changed in it."""
_Why = tuple[str, int, bool]
"""A sentence, a value's place, and whether it contradicts."""


class SentenceReader:
    """Reads texts against the values of one organisation."""

    def __init__(self, organisation: Organisation, frame: Sequence[str] = ()) -> None:
        """Take the values, and some sentences of a published text, in their order.

        Each text is read as if it stood between two copies of these. The reader takes the first and the last sentence of a
        document for what they mostly are, greetings and addresses, and one sentence by itself for both: of the example's
        sentences that promise a value, read one by one, it finds 30 of 75, and 68 in such a frame (of 3 at a time 59 and 72).
        """
        use_one_thread()
        self._organisation = organisation
        self._frame = list(frame)
        self._encoded: OrderedDict[str, Encoded] = OrderedDict()
        self._marks: OrderedDict[str, Floats] = OrderedDict()
        self._why: OrderedDict[_Why, tuple[Reason, ...]] = OrderedDict()
        self._head = Head.shipped(models() / HEAD)
        self._values = None
        if organisation.values:
            wordings = self._of(value_texts(organisation))
            parts = [self._of(value_parts(value)) for value in organisation.values]
            groups = [[self._of(group) for group in example_groups(value)] for value in organisation.values]
            self._values = self._head.values(wordings, parts, groups)

    def read(self, texts: Sequence[str], side: Side, channel: str = "") -> tuple[tuple[Evidence, ...], ...]:
        """For each sentence of a text, given in their order, the evidence that counts in it, the strongest first.

        Offsets are those of the sentence, `document` is empty. A neighbour can change what a sentence is read as, as it
        can in a document.
        """
        if not texts or self._values is None:
            return ((),) * len(texts)
        own = slice(len(self._frame), len(self._frame) + len(texts))
        texts = [*self._frame, *texts, *self._frame]
        sentences = Sentences(
            vectors=self._of(texts),
            words=np.array([len(text.split()) for text in texts]),
            marks=self._marks_of(texts),
            inside=side is Side.INSIDE,
        )
        reading = self._head.read(sentences, self._values)
        against = reading.contradicts > reading.supports
        counts = reading.supports + reading.contradicts >= float(self._head.threshold[0])
        counts[: own.start] = counts[own.stop :] = False
        rows, columns = np.nonzero(counts)
        self._explain(texts, sentences, rows, columns, against)
        found: list[list[Evidence]] = [[] for _ in texts]
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            found[row].append(
                Evidence(
                    document="",
                    start=0,
                    end=len(texts[row]),
                    quote=texts[row],
                    value=self._organisation.values[column].id,
                    supports=round(float(reading.supports[row, column]), 4),
                    contradicts=round(float(reading.contradicts[row, column]), 4),
                    act=act_of(texts[row], side, channel),
                    counted=True,
                    why=self._why[texts[row], column, bool(against[row, column])],
                )
            )
        self._forget()
        return tuple(tuple(sorted(each, key=lambda one: -max(one.supports, one.contradicts))) for each in found[own])

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Texts x hidden: the direction of each as `Nearest` compares them, before centring."""
        return self._of(texts)

    def _of(self, texts: Sequence[str]) -> Floats:
        missing = sorted({text for text in texts if text not in self._encoded})
        if missing:
            self._encoded.update(zip(missing, load_encoder(models()).encode_all(missing), strict=True))
        for text in texts:
            self._encoded.move_to_end(text)
        return np.stack([self._encoded[text].vector for text in texts]).astype(np.float64)

    def _marks_of(self, texts: Sequence[str]) -> Floats:
        missing = sorted({text for text in texts if text not in self._marks})
        self._marks.update(zip(missing, stance_marks(missing), strict=True))
        for text in texts:
            self._marks.move_to_end(text)
        return np.stack([self._marks[text] for text in texts])

    def _explain(
        self,
        texts: Sequence[str],
        sentences: Sentences,
        rows: NDArray[np.int64],
        columns: NDArray[np.int64],
        against: NDArray[np.bool_],
    ) -> None:
        """Find the words that weighed in pairs that were not explained yet."""
        assert self._values is not None
        new = [
            place
            for place, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True))
            if (texts[row], column, bool(against[row, column])) not in self._why
        ]
        if not new:
            return
        rows, columns = rows[new], columns[new]
        signs = np.where(against[rows, columns], 1, -1)[:, None]
        slopes = evidence_slopes(self._head, sentences, self._values, rows, columns)
        slopes += signs * stance_slopes(self._head, sentences, self._values, rows, columns)
        for slope, row, column in zip(slopes, map(int, rows), map(int, columns), strict=True):
            text, is_against = texts[row], bool(against[row, column])
            phrases = strongest_phrases(text, self._encoded[text], slope, self._head.mean)
            reasons = [Reason(p.start, p.end, text[p.start : p.end], p.weight) for p in phrases]
            reasons += stance_reasons(text, against=is_against, weights=self._head.rule_weights)
            self._why[text, column, is_against] = tuple(reasons)

    def _forget(self) -> None:
        for kept in (self._encoded, self._marks, self._why):
            while len(kept) > MOST_KEPT:
                kept.popitem(last=False)


class Nearest:
    """Sentences in the encoder's space, centred on their mean, to find those that speak of the same topic."""

    def __init__(self, texts: Sequence[str], cache: Cache) -> None:
        """Take the vectors that a check left in the cache; others are made now and not kept in it."""
        keys = [vector_key(text) for text in texts]
        known = cache.get_many(VECTORS, keys)
        missing = sorted({text for text, key in zip(texts, keys, strict=True) if key not in known})
        made = load_encoder(models()).encode_all(missing) if missing else []
        new = {vector_key(text): one.vector for text, one in zip(missing, made, strict=True)}
        rows = [new[key] if key in new else unpack_vector(known[key]) for key in keys]
        vectors = np.stack(rows).astype(np.float32) if rows else np.zeros((0, 1), np.float32)
        self._mean = vectors.mean(axis=0) if rows else np.zeros(1, np.float32)
        self._directions = _unit(vectors - self._mean)

    def likeness(self, vectors: Floats) -> Floats:
        """Vectors x sentences: -1 to 1, about 0 for sentences that have nothing in common."""
        if not len(self._directions):
            return np.zeros((len(vectors), 0))
        asked = unit(vectors - self._mean).astype(np.float32)
        return (asked @ self._directions.T).astype(np.float64)


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-12))
