"""Checkable promises beside the facts that contradict or confirm them: between outside and inside, or within one side.

Sentences are read once (their vectors come from the cache of `evidence`), and likely promises are paired with the sentences nearest to
them in meaning and words. A logistic model sifts the pairs, what it leaves is read together (`joint`), and boosted trees judge each by
all this and by what it competes with. `resources/models/README.md` has the figures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_choice import Thresholds, confirmed, contradicted
from brandcheck.detect.claims_features import Read
from brandcheck.detect.claims_files import MODEL
from brandcheck.detect.claims_model import ClaimModel, candidates
from brandcheck.detect.claims_pairs import Allowed, Pairs
from brandcheck.detect.claims_telling import promise_marks, telling, topic
from brandcheck.detect.claims_texts import Texts, side_texts
from brandcheck.detect.claims_words import Floats, Rarity
from brandcheck.detect.evidence import Vectors
from brandcheck.detect.files import models
from brandcheck.detect.green import green_claims
from brandcheck.detect.head import sigmoid
from brandcheck.detect.joint import read_cached
from brandcheck.detect.keys import VECTORS, vector_key
from brandcheck.detect.threads import use_one_thread
from brandcheck.model import Cache, Claim, ClaimVerdict, Document, Mention, Organisation, Segment, Side
from brandcheck.progress import Job, Progress

By = Literal["department", "document"]
AT_ONCE = 4096
"""Vectors that are widened at once."""
DECIMALS = 4


@dataclass(frozen=True)
class _Judged:
    """Two sides with the pairs that were looked at."""

    left: Texts
    right: Texts
    promise: Floats
    """Of each sentence on the left: the probability of being a checkable promise."""
    pairs: Pairs
    chance: Floats
    """Pairs x 3: the probability of nothing, contradicted, consistent."""
    thresholds: Thresholds


def find_claims(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,  # noqa: ARG001 - the door of all stages that look at an organisation
    cache: Cache,
) -> Job[tuple[Claim, ...]]:
    """The promises outside, each beside at most three facts inside that contradict it, or one that confirms it, or none.

    By the promise's document path and place, then the surest fact first. A promise without facts is listed when it is likely enough a promise
    that can be checked, or falls under a rule of `green_claims.toml`; its confidence is the probability that no fact was overlooked.
    Nothing of the values is used; `organisation` is there for what a later model may need of it: the sector and the language.
    """
    model = ClaimModel.shipped(models() / MODEL)
    rarity = model.rarity()
    outside = yield from _side(documents, segments, Side.OUTSIDE, cache, model)
    inside = yield from _side(documents, segments, Side.INSIDE, cache, model)
    if not len(outside):
        return ()
    judged = yield from _judged(model, outside, inside, cache)
    against = contradicted(judged.pairs, judged.chance, judged.thresholds)
    taken = {int(judged.pairs.left[place]) for place in against}
    keeps = confirmed(judged.pairs, judged.chance, judged.thresholds, taken)
    found = [_claim(judged, place, ClaimVerdict.CONTRADICTED, rarity) for place in against]
    found += [_claim(judged, place, ClaimVerdict.CONSISTENT, rarity) for place in keeps]
    taken |= {int(judged.pairs.left[place]) for place in keeps}
    found += _alone(judged, taken, rarity)
    return _in_order(found, documents)


def find_conflicts(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    side: Side,
    by: By,
    cache: Cache,
) -> Job[tuple[Claim, ...]]:
    """What texts of one side say against each other: sentences of two departments, or of two documents, that cannot both hold.

    `outside` of each claim is the sentence that reads most as a promise or rule, `inside` the other text's sentence. Documents without a
    department are in none. A pair is told once. By the first sentence's document path and place, then the surest first.
    """
    model = ClaimModel.shipped(models() / MODEL)
    rarity = model.rarity()
    texts = yield from _side(documents, segments, side, cache, model)
    if not len(texts):
        return ()
    groups = _groups(texts, by)
    judged = yield from _judged(model, texts, texts, cache, Allowed(groups, groups))
    told: set[frozenset[int]] = set()
    found: list[Claim] = []
    for place in contradicted(judged.pairs, judged.chance, judged.thresholds):
        both = frozenset((int(judged.pairs.left[place]), int(judged.pairs.right[place])))
        if both not in told:
            told.add(both)
            found.append(_claim(judged, place, ClaimVerdict.CONTRADICTED, rarity))
    return _in_order(found, documents)


def _side(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    side: Side,
    cache: Cache,
    model: ClaimModel,
) -> Job[Texts]:
    found = [
        (document, item)
        for document in sorted(documents, key=lambda one: (one.path, one.id))
        if document.side is side
        for item in segments.get(document.id, ())
        if item.eligible
    ]
    yield Progress("detect", 0, len(found))
    vectors = yield from _vectors([item.text for _, item in found], cache)
    use_one_thread()
    for done, texts in side_texts(found, vectors, model.rarity(), model.usual):
        yield Progress("detect", done, len(found))
        if texts is not None:
            return texts
    raise AssertionError("side_texts ends with the texts")


def _vectors(texts: Sequence[str], cache: Cache) -> Job[Floats]:
    """Texts x hidden; what `find_evidence` encoded is in the cache."""
    vectors = Vectors(cache, cache.get_many(VECTORS, [vector_key(text) for text in texts]))
    done = 0
    for batch in vectors.read(texts):
        done += len(batch)
        yield Progress("detect", min(done, len(texts)), len(texts))
    parts = [vectors.of(texts[at : at + AT_ONCE]).astype(np.float32) for at in range(0, len(texts), AT_ONCE)]
    return np.concatenate(parts) if parts else np.zeros((0, 1), np.float32)


def _judged(model: ClaimModel, left: Texts, right: Texts, cache: Cache, allowed: Allowed | None = None) -> Job[_Judged]:
    scores = model.scores(left)
    pairs = candidates(left, right, scores.promise, allowed)
    chance = np.zeros((0, 3))
    if len(pairs.left):
        sifted = model.sift(Read(left, scores), Read(right, model.scores(right)), pairs)
        places = np.flatnonzero(sifted.likely).tolist()
        both = [(left.segments[pairs.left[at]].text, right.segments[pairs.right[at]].text) for at in places]
        odds: Floats = np.zeros((0, 3), np.float32)
        for done, read in read_cached(both, cache):
            yield Progress("detect", done, len(both))
            odds = odds if read is None else read
        chance = model.read(sifted, odds)
    return _Judged(left, right, sigmoid(scores.promise), pairs, chance, Thresholds(*model.thresholds.tolist()))


def _claim(judged: _Judged, place: int, verdict: ClaimVerdict, rarity: Rarity) -> Claim:
    left, right, pairs = judged.left, judged.right, judged.pairs
    i, j = int(pairs.left[place]), int(pairs.right[place])
    promise, fact = left.segments[i].text, right.segments[j].text
    told = telling(promise, fact, (left.quantities[i], right.quantities[j]), pairs.relations[place], verdict)
    column = 1 if verdict is ClaimVerdict.CONTRADICTED else 2
    return Claim(
        outside=_mention(left, i, told.outside),
        inside=_mention(right, j, told.inside),
        verdict=verdict,
        confidence=round(float(judged.chance[place, column]), DECIMALS),
        topic=topic(promise, rarity, fact),
        reason=told.reason,
        green=_green(left, i),
    )


def _alone(judged: _Judged, taken: set[int], rarity: Rarity) -> list[Claim]:
    """Promises beside which no fact was found."""
    texts = judged.left
    overlooked = np.zeros(len(texts))
    np.maximum.at(overlooked, judged.pairs.left, judged.chance[:, 1:].sum(axis=1))
    found: list[Claim] = []
    for place, segment in enumerate(texts.segments):
        rule = "" if place in taken else _green(texts, place)
        if place in taken or (judged.promise[place] < judged.thresholds.promise and not rule):
            continue
        marks = promise_marks(segment.text, texts.quantities[place])
        if rule:
            marks = tuple((one.start, one.end) for one in green_claims(segment.text, segment.language))
        found.append(
            Claim(
                outside=_mention(texts, place, marks),
                inside=None,
                verdict=ClaimVerdict.UNSUPPORTED,
                confidence=round(1 - min(float(overlooked[place]), 1.0), DECIMALS),
                topic=topic(segment.text, rarity),
                reason="nothing_found",
                green=rule,
            )
        )
    return found


def _green(texts: Texts, place: int) -> str:
    found = green_claims(texts.segments[place].text, texts.segments[place].language)
    return found[0].rule if found else ""


def _mention(texts: Texts, place: int, marks: Sequence[tuple[int, int]]) -> Mention:
    segment = texts.segments[place]
    moved = tuple((segment.start + start, segment.start + end) for start, end in marks)
    return Mention(segment.document, segment.start, segment.end, segment.text, moved, segment.page)


def _groups(texts: Texts, by: By) -> NDArray[np.int64]:
    names = [document.department.casefold() if by == "department" else document.id for document in texts.documents]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] if name else -1 for name in names], np.int64)


def _in_order(found: Sequence[Claim], documents: Sequence[Document]) -> tuple[Claim, ...]:
    paths = {document.id: document.path for document in documents}

    def key(claim: Claim) -> tuple[str, str, int, float, str, int]:
        one, other = claim.outside, claim.inside
        path, start = (paths[other.document], other.start) if other else ("", 0)
        return paths[one.document], one.document, one.start, -claim.confidence, path, start

    return tuple(sorted(found, key=key))
