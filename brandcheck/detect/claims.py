"""Checkable promises beside the facts that contradict or confirm them: between outside and inside, or within one side.

Sentences are read once (their vectors come from the cache of `evidence`), and likely promises are paired with the sentences nearest to
them in meaning and words. A logistic model sifts the pairs, what it leaves is read together (`joint`), and boosted trees judge each by
all this and by what it competes with. `resources/models/README.md` has the figures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from brandcheck.detect.claims_choice import Thresholds, confirmed, contradicted
from brandcheck.detect.claims_features import Read
from brandcheck.detect.claims_files import MODEL, MOST_PROMISES
from brandcheck.detect.claims_model import ClaimModel
from brandcheck.detect.claims_pairs import Pairs, pairs_of
from brandcheck.detect.claims_sides import Places, ReadSide, nearest_facts, promises, read_side
from brandcheck.detect.claims_telling import promise_marks, telling, topic
from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_words import Floats, Rarity
from brandcheck.detect.files import models
from brandcheck.detect.green import green_claims
from brandcheck.detect.head import sigmoid
from brandcheck.detect.joint import read_cached
from brandcheck.model import Cache, Claim, ClaimVerdict, Document, Mention, Organisation, Segment, Side
from brandcheck.progress import Job, Progress

By = Literal["department", "document"]
DECIMALS = 4


@dataclass(frozen=True)
class _Judged:
    """The sentences of two sides that were looked at, with their pairs."""

    left: Texts
    right: Texts
    left_places: Places
    """Of each sentence on the left, its place on its whole side."""
    right_places: Places
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
    that can be checked, or falls under a rule of `green_claims.toml`; of a large archive only the likeliest are looked at
    (`MOST_PROMISES`). Its confidence is the probability that no fact was overlooked.
    Nothing of the values is used; `organisation` is there for what a later model may need of it: the sector and the language.
    """
    model = ClaimModel.shipped(models() / MODEL)
    outside = yield from read_side([one for one in documents if one.side is Side.OUTSIDE], segments, cache, model)
    inside = yield from read_side([one for one in documents if one.side is Side.INSIDE], segments, cache, model)
    if not len(outside):
        return ()
    rarity = outside.rarity
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
    texts = yield from read_side([one for one in documents if one.side is side], segments, cache, model)
    if not len(texts):
        return ()
    groups = _groups([document for document, _ in texts.found], by)
    judged = yield from _judged(model, texts, texts, cache, (groups, groups))
    told: set[frozenset[int]] = set()
    found: list[Claim] = []
    for place in contradicted(judged.pairs, judged.chance, judged.thresholds):
        left, right = judged.pairs.left[place], judged.pairs.right[place]
        both = frozenset((int(judged.left_places[left]), int(judged.right_places[right])))
        if both not in told:
            told.add(both)
            found.append(_claim(judged, place, ClaimVerdict.CONTRADICTED, texts.rarity))
    return _in_order(found, documents)


def _judged(
    model: ClaimModel, left: ReadSide, right: ReadSide, cache: Cache, groups: tuple[Places, Places] | None = None
) -> Job[_Judged]:
    odds = yield from promises(left, model)
    asked, near = yield from nearest_facts(left, right, odds, groups)
    left_places = np.union1d(asked, _green_places(left)) if groups is None else asked
    right_places = np.unique(near[near >= 0])
    right_places = np.union1d(right_places, right.before[right_places])
    ours, theirs = left.texts(left_places), right.texts(right_places)
    one, other = np.repeat(asked, near.shape[1]), near.ravel()
    one, other = one[other >= 0], other[other >= 0]
    pairs = pairs_of(ours, theirs, np.searchsorted(left_places, one), np.searchsorted(right_places, other))
    chance = np.zeros((0, 3))
    if len(pairs.left):
        sifted = model.sift(Read(ours, model.scores(ours)), Read(theirs, model.scores(theirs)), pairs)
        places = np.flatnonzero(sifted.likely).tolist()
        both = [(ours.segments[pairs.left[at]].text, theirs.segments[pairs.right[at]].text) for at in places]
        read_odds: Floats = np.zeros((0, 3), np.float32)
        for done, read in read_cached(both, cache):
            yield Progress("detect", done, len(both))
            read_odds = read_odds if read is None else read
        chance = model.read(sifted, read_odds)
    thresholds = Thresholds(*model.thresholds.tolist())
    return _Judged(ours, theirs, left_places, right_places, sigmoid(odds[left_places]), pairs, chance, thresholds)


def _green_places(side: ReadSide) -> Places:
    """The sentences that fall under a rule of `green_claims.toml`, at most as many as promises are looked for."""
    found = [at for at, (_, item) in enumerate(side.found) if green_claims(item.text, item.language)]
    return np.array(found[:MOST_PROMISES], np.int64)


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


def _groups(documents: Sequence[Document], by: By) -> Places:
    """Of each sentence's document its group; -1 for none."""
    names = [document.department.casefold() if by == "department" else document.id for document in documents]
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] if name else -1 for name in names], np.int64)


def _in_order(found: Sequence[Claim], documents: Sequence[Document]) -> tuple[Claim, ...]:
    paths = {document.id: document.path for document in documents}

    def key(claim: Claim) -> tuple[str, str, int, float, str, int]:
        one, other = claim.outside, claim.inside
        path, start = (paths[other.document], other.start) if other else ("", 0)
        return paths[one.document], one.document, one.start, -claim.confidence, path, start

    return tuple(sorted(found, key=key))
