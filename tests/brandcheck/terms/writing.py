"""Sentences for the tests of the term bridge."""

from brandcheck.model import Segment, SegmentKind, Side
from brandcheck.terms import Texts

Written = dict[str, list[str]]
"""Sentences by the name of their document: "inside/1", "outside/memo"."""


def sentences(written: Written, language: str = "nl") -> tuple[Segment, ...]:
    found = []
    for document, texts in written.items():
        at = 0
        for text in texts:
            found.append(Segment(document, at, at + len(text), text, SegmentKind.BODY, language, eligible=True))
            at += len(text) + 1
    return tuple(found)


def texts(written: Written, language: str = "nl", **more) -> Texts:
    found = sentences(written, language)
    sides = {document: Side(document.split("/")[0]) for document in written}
    given = {"departments": {}, "evidence": (), "values": (), "quotable": frozenset(written)} | more
    return Texts(sentences=found, sides=sides, **given)
