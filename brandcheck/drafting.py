"""The draft check: a text that is not out yet, sentence by sentence beside what is written inside.

A `Drafter` loads once what is needed of the latest measurement, and then follows a text while it is typed: only sentences
that are new are encoded and compared. Nothing of a draft is kept in the workspace's cache.
"""

import re
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from brandcheck import detect, reviewing, segment
from brandcheck.draft_marks import Behind, Checked, Mark, MarkKind, hint, kind_word
from brandcheck.errors import BrandCheckError
from brandcheck.model import Act, Block, BlockKind, Document, Evidence, Segment, SegmentKind, Side, Stance
from brandcheck.progress import Job, Progress
from brandcheck.settings import Settings
from brandcheck.workspace import Door, Workspace

__all__ = ["Behind", "Checked", "Drafter", "Mark", "MarkKind", "as_document", "check_in", "hint", "kind_word"]

MOST_KEPT = 20_000
"""Verdicts that are kept."""
CANDIDATES = 40
"""Of the inside sentences nearest in topic, how many are looked at for figures."""
MOST_BEHIND, MOST_STORIES = 3, 3
FRAME = 8
"""Published sentences between which a draft is read."""
_AT_ONCE = 64
_TELLS_LANGUAGE = 2_500
"""Characters from the beginning by which the language of a draft is told; a paragraph that clearly speaks another has its own."""
_SAME_LENGTH = str.maketrans({
    "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\t": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n",
    "\x85": "\n", "\r": "\n",
})  # fmt: skip
"""Characters made even without moving any other, so that places hold."""
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![ ]*\n)[^\n]+)*")
_HEADING = re.compile(r"#{1,6} +(?=\S)")
_STORY = frozenset({Act.DEED, Act.EXPERIENCE})


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What inside says to a sentence that promises a value, wherever in the draft it stands."""

    kind: MarkKind
    probability: float
    behind: tuple[Behind, ...] = ()
    stories: tuple[Behind, ...] = ()


@dataclass(frozen=True, slots=True)
class _Clash:
    """A figure of the sentence and the inside figure that contradicts it."""

    promised: tuple[int, int]
    found: str
    certainty: float
    behind: tuple[Behind, ...]


class Drafter:
    """Checks drafts against one workspace, as it was measured and reviewed when this was made."""

    def __init__(self, workspace: Workspace) -> None:
        """Load what is needed; the workspace may be closed after that.

        Raises:
            BrandCheckError: `draft_not_measured`.
        """
        if workspace.assessment is None:
            raise BrandCheckError("draft_not_measured", path=workspace.path or "")
        self.organisation = workspace.organisation
        self.names = {value.id: value.name for value in self.organisation.values}
        self._settings = Settings()
        documents, segments = workspace.documents.load()
        published = [segments.get(one.id, ()) for one in documents if one.side is Side.OUTSIDE]
        self._reader = detect.sentence_reader(self.organisation, _frame(published))
        self._paths = {one.id: one.path for one in documents if one.side is Side.INSIDE}
        self._sentences = [one for key in self._paths for one in segments.get(key, ()) if one.eligible]
        self._near = detect.nearest([one.text for one in self._sentences], workspace.cache)
        places = {(one.document, one.start): place for place, one in enumerate(self._sentences)}
        self._said: dict[str, list[Evidence]] = {value.id: [] for value in self.organisation.values}
        self._places: dict[str, list[int]] = {value.id: [] for value in self.organisation.values}
        summaries = workspace.documents.summaries()
        for found in reviewing.apply(workspace.evidence.load(), workspace.reviews.standing(), summaries):
            place = places.get((found.document, found.start))
            if found.counted and place is not None and found.value in self._said:
                self._said[found.value].append(found)
                self._places[found.value].append(place)
        self._splitter = Splitter()
        self._verdicts: OrderedDict[tuple[str, str], _Verdict] = OrderedDict()
        self._clashes: OrderedDict[tuple[str, str], _Clash | None] = OrderedDict()

    def check(self, sentence: str, language: str) -> tuple[Mark, ...]:
        """The marks of one sentence by itself, in "nl" or "en"."""
        return self._marks([Segment("", 0, len(sentence), sentence, SegmentKind.BODY, language, eligible=True)])

    def check_draft(self, text: str) -> Checked:
        """The marks of a whole text. Of sentences that were checked before nothing is computed again."""
        return self._checked(self._splitter.split(as_document(text)))

    def check_document(self, document: Document) -> Checked:
        """The same of a document, as a reader made it."""
        return self._checked(segment.segment(document)[1])

    def _checked(self, segments: Sequence[Segment]) -> Checked:
        eligible = [one for one in segments if one.eligible]
        return Checked(self._marks(eligible), len(eligible))

    def _marks(self, segments: Sequence[Segment]) -> tuple[Mark, ...]:
        segments = [replace(one, text=one.text.replace("\n", " ")) for one in segments]
        read = self._reader.read([one.text for one in segments], Side.OUTSIDE)
        promised = [next((each for each in found if each.stance is Stance.SUPPORTS), None) for found in read]
        self._compare([(one, each.value if each else "") for one, each in zip(segments, promised, strict=True)])
        marks: list[Mark] = []
        for one, promise in zip(segments, promised, strict=True):
            marks += self._of_sentence(one, promise)
            marks += _of_words(one)
        _forget(self._verdicts)
        _forget(self._clashes)
        return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))

    def _of_sentence(self, one: Segment, promise: Evidence | None) -> Iterator[Mark]:
        """At most one: a figure that is contradicted, or else what inside says to the promise."""
        place, value = (one.start, one.end), promise.value if promise else ""
        clash = self._clashes[one.text, one.language]
        verdict = self._verdicts[one.text, value] if promise else None
        if clash is not None:
            words = (one.start + clash.promised[0], one.start + clash.promised[1])
            said = one.text[slice(*clash.promised)]
            kind, code = MarkKind.CONTRADICTED, "contradicted_fact"
            stories = verdict.stories if verdict else ()
            yield Mark(
                *place, place, kind, code, value, clash.certainty, clash.behind, stories, (words,), said, clash.found
            )
        elif promise is not None and verdict is not None:
            words = tuple(
                (one.start + why.start, one.start + why.end) for why in promise.why if why.weight > 0 and not why.rule
            )
            chance = round(promise.supports * verdict.probability, 4)
            kind, behind, stories = verdict.kind, verdict.behind, verdict.stories
            yield Mark(*place, place, kind, kind.value, value, chance, behind, stories, words)

    def _compare(self, asked: Sequence[tuple[Segment, str]]) -> None:
        """Look up what inside says to sentences and the value each promises (empty for none), where that is not known."""
        new = [
            (one, value)
            for one, value in asked
            if (one.text, one.language) not in self._clashes or (value and (one.text, value) not in self._verdicts)
        ]
        for start in range(0, len(new), _AT_ONCE):
            batch = new[start : start + _AT_ONCE]
            likeness = self._near.likeness(self._reader.vectors([one.text for one, _ in batch]))
            for (one, value), row in zip(batch, likeness, strict=True):
                if (one.text, one.language) not in self._clashes:
                    self._clashes[one.text, one.language] = self._clash(one, row)
                if value:
                    self._verdicts[one.text, value] = self._verdict(value, row)

    def _verdict(self, value: str, likeness: np.ndarray) -> _Verdict:
        said = self._said[value]
        if not said:
            return _Verdict(MarkKind.UNBACKED, 0.9)
        alike = likeness[self._places[value]]
        supports = np.array([one.supports for one in said])
        settings = self._settings
        weighed = detect.weigh_draft(
            alike,
            supports,
            np.array([one.contradicts for one in said]),
            lived_from=settings.lived_from,
            contradicted_below=settings.contradicted_below,
        )
        if weighed is None:
            return _Verdict(MarkKind.UNBACKED, 0.7)
        chances = {
            MarkKind.BACKED: weighed.lived,
            MarkKind.AHEAD: weighed.mixed,
            MarkKind.CONTRADICTED: weighed.against,
        }
        kind = max(chances, key=lambda one: chances[one])
        ranked = [said[at] for at in np.argsort(-weighed.weights, kind="stable").tolist()]
        told = [one for one in ranked if one.stance is Stance.SUPPORTS and one.act in _STORY]
        return _Verdict(
            kind,
            chances[kind],
            self._told(_chosen(ranked, kind)[:MOST_BEHIND]),
            self._told(told[:MOST_STORIES]),
        )

    def _clash(self, one: Segment, likeness: np.ndarray) -> _Clash | None:
        if not len(likeness):
            return None
        near = np.argsort(-likeness, kind="stable")[:CANDIDATES].tolist()
        candidates = [(self._sentences[at].text, self._sentences[at].language, float(likeness[at])) for at in near]
        found = detect.clashes(one.text, one.language, candidates)
        if not found:
            return None
        first = found[0]
        behind = tuple(self._fact(self._sentences[near[each.candidate]], each.found) for each in found[:MOST_BEHIND])
        said = self._sentences[near[first.candidate]].text[slice(*first.found)]
        return _Clash(first.promised, said, first.certainty, behind)

    def _fact(self, one: Segment, words: tuple[int, int]) -> Behind:
        path = self._paths[one.document]
        return Behind(one.document, path, one.start, one.end, one.text, (words,), one.page, Stance.CONTRADICTS)

    def _told(self, evidence: Sequence[Evidence]) -> tuple[Behind, ...]:
        return tuple(
            Behind(
                document=one.document,
                path=self._paths[one.document],
                start=one.start,
                end=one.end,
                quote=one.quote,
                marks=tuple((why.start - one.start, why.end - one.start) for why in one.why if why.weight > 0),
                page=one.page,
                stance=one.stance,
            )
            for one in evidence
        )


class Splitter:
    """The sentences of a text that is written: only paragraphs that are new are looked at.

    What `segment.segment` makes of a paragraph depends on its own text and on the language of the document, here that of
    its first paragraphs.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, BlockKind], tuple[Segment, ...]] = {}
        self._language: str | None = None

    def split(self, document: Document) -> tuple[Segment, ...]:
        """The sentences in their order, as `segment.segment` gives them."""
        text, blocks = document.text, document.blocks
        keys = [(text[block.start : block.end], block.kind) for block in blocks]
        first, length = 0, 0
        while first < len(blocks) and length <= _TELLS_LANGUAGE:
            length += min(len(keys[first][0]), _TELLS_LANGUAGE)
            first += 1
        new = [at for at, key in enumerate(keys) if key not in self._known]
        if new:
            language = self._look_at(document, blocks, sorted({*range(first), *new}))
            if language != self._language:
                self._language, self._known = language, {}
                self._look_at(document, blocks, range(len(blocks)))
        self._known = {key: self._known[key] for key in keys}
        return tuple(
            replace(one, start=one.start + block.start, end=one.end + block.start)
            for block, key in zip(blocks, keys, strict=True)
            for one in self._known[key]
        )

    def _look_at(self, document: Document, blocks: Sequence[Block], chosen: Iterable[int]) -> str | None:
        """Split some of the blocks; gives the language of the document."""
        some = tuple(blocks[at] for at in chosen)
        found, segments = segment.segment(replace(document, blocks=some))
        for block in some:
            within = bisect_left(segments, block.start, key=lambda one: one.start)
            beyond = bisect_left(segments, block.end, key=lambda one: one.start)
            self._known[document.text[block.start : block.end], block.kind] = tuple(
                replace(one, start=one.start - block.start, end=one.end - block.start)
                for one in segments[within:beyond]
            )
        return found.language


def as_document(text: str) -> Document:
    """A text as it is typed or pasted, with its paragraphs; every place in it stays what it was."""
    even = text.translate(_SAME_LENGTH)
    blocks: list[Block] = []
    for found in _PARAGRAPH.finditer(even):
        start = found.start()
        heading = _HEADING.match(even, start)
        if heading:
            end = even.find("\n", start)
            end = found.end() if end < 0 else min(end, found.end())
            blocks.append(Block(heading.end(), end, BlockKind.HEADING))
            start = end
        if even[start : found.end()].strip():
            blocks.append(Block(start, found.end(), BlockKind.PARAGRAPH))
    return Document("draft", Side.OUTSIDE, "draft", text=even, blocks=tuple(blocks))


_latest: dict[tuple[Path | Door, str], Drafter] = {}
"""What this process checks drafts with: one workspace in one state at a time."""


def check_in(workspace: Path | Door, state: str, text: str) -> Job[Checked]:
    """Check a text against a workspace, loading it once; `state` is another one when its findings are others."""
    yield Progress("detect", 0, 1)
    drafter = _latest.get((workspace, state))
    if drafter is None:
        _latest.clear()
        with Workspace.open(workspace, joined=True) as opened:
            drafter = Drafter(opened)
        _latest[workspace, state] = drafter
    return drafter.check_draft(text)


def _of_words(one: Segment) -> Iterator[Mark]:
    """Vague words and green claims."""
    vague = detect.vague_words(one.text, one.language)
    found = [(MarkKind.VAGUE, f"vague_{each.sort}", each.start, each.end) for each in vague]
    green = detect.green_claims(one.text, one.language)
    found += [(MarkKind.GREEN, f"green_{each.rule}", each.start, each.end) for each in green]
    for kind, code, start, end in found:
        place = (one.start + start, one.start + end)
        sentence = (one.start, one.end)
        yield Mark(*place, sentence, kind, code, "", 1.0, words=(place,), text=one.text[start:end])


def _chosen(ranked: Sequence[Evidence], kind: MarkKind) -> Sequence[Evidence]:
    """What makes the point first; of a mixed picture both sides."""
    if kind is MarkKind.BACKED:
        return [one for one in ranked if one.stance is Stance.SUPPORTS]
    if kind is MarkKind.CONTRADICTED:
        return [one for one in ranked if one.stance is Stance.CONTRADICTS]
    first = ranked[:MOST_BEHIND]
    other = next((one for one in ranked if one.stance is not first[0].stance), None)
    return first if other is None or other in first else [*first[:-1], other]


def _frame(published: Sequence[Sequence[Segment]]) -> tuple[str, ...]:
    """Some sentences in a row from the longest text that was published, and from others where it is short."""
    longest_first = sorted(([one.text for one in each if one.eligible] for each in published), key=len, reverse=True)
    if not longest_first:
        return ()
    begin = max(0, (len(longest_first[0]) - FRAME) // 3)  # not at its greeting, nor at its address
    return tuple([*longest_first[0][begin:], *chain.from_iterable(longest_first[1:])][:FRAME])


def _forget(kept: OrderedDict[Any, Any]) -> None:
    while len(kept) > MOST_KEPT:
        kept.popitem(last=False)
