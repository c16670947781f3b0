"""Sentences that come back: page headers and footers, and the same sentence told twice."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from brandcheck.model import Segment, SegmentKind
from brandcheck.segment.kinds import is_label

_NOT_A_WORD = re.compile(r"[\W_]+")
_BOILERPLATE_DOCUMENTS = 3
_FEWEST_WORDS = 4
_FEWEST_WORDS_CHAT = 8


def mark_repeats(segments_by_document: Mapping[str, tuple[Segment, ...]]) -> dict[str, tuple[Segment, ...]]:
    """Mark what repeats within one side.

    A line that says nothing by itself (a page header, a footer) and stands in three or more documents is boilerplate.
    Of a sentence that comes back, the first stays and the later ones are duplicates; "first" follows the order of the
    mapping, so give it sorted. Short answers and chat turns may be alike without being copies and stay.
    """
    documents: Counter[str] = Counter()
    for segments in segments_by_document.values():
        documents.update({_key(segment.text) for segment in segments})
    seen: Counter[str] = Counter()
    marked: dict[str, tuple[Segment, ...]] = {}
    for document, segments in segments_by_document.items():
        kept: list[Segment] = []
        for segment in segments:
            key = _key(segment.text)
            kept.append(_mark(segment, key, documents[key], seen[key]))
            seen[key] += segment.eligible
        marked[document] = tuple(kept)
    return marked


def _mark(segment: Segment, key: str, documents: int, before: int) -> Segment:
    count = len(key.split())
    if segment.kind not in (SegmentKind.BODY, SegmentKind.HEADING, SegmentKind.LIST_ITEM, SegmentKind.CHAT_TURN):
        return segment
    if (
        documents >= _BOILERPLATE_DOCUMENTS
        and segment.kind in (SegmentKind.BODY, SegmentKind.HEADING)
        and is_label(segment.text)
    ):
        return replace(segment, kind=SegmentKind.BOILERPLATE, eligible=False)
    fewest = _FEWEST_WORDS_CHAT if segment.kind is SegmentKind.CHAT_TURN else _FEWEST_WORDS
    if segment.eligible and before and count >= fewest:
        return replace(segment, kind=SegmentKind.DUPLICATE, eligible=False)
    return segment


def _key(text: str) -> str:
    """What two copies of a sentence share: their words."""
    return _NOT_A_WORD.sub(" ", text.casefold()).strip()
