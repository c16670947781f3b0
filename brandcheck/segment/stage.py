"""The stage: a document to its sentences."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brandcheck.model import Block, BlockKind, Document, Segment
from brandcheck.segment.kinds import OWN_TEXT, Setting, classify
from brandcheck.segment.language import SEGMENTED, document_language, paragraph_language
from brandcheck.segment.pieces import Span, pieces
from brandcheck.segment.sentences import sentences

UNKNOWN = "und"
"""The code (ISO 639-2) of a sentence whose language could not be told."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a block that no sentence crosses."""

    block: Block
    language: str | None
    start: int
    text: str

    @property
    def loose(self) -> bool:
        """Whether a small letter may begin a sentence: in chat, and where the writer began with one."""
        return self.block.kind in (BlockKind.CHAT_TURN, BlockKind.ANSWER) or self.text[:1].islower()


def segment(document: Document) -> tuple[Document, tuple[Segment, ...]]:
    """The document with its language, and its sentences in order.

    `Segment.text == document.text[start:end]`, trimmed; leading bullets and list numbers are outside it. No sentence
    crosses the end of a block. The same text gives the same sentences.
    """
    own = [document.text[block.start : block.end] for block in document.blocks if block.kind in OWN_TEXT]
    language = document_language(own)
    by_rules: defaultdict[str, list[Piece]] = defaultdict(list)
    for piece in _pieces(document, language):
        rules = piece.language if piece.language in SEGMENTED else language if language in SEGMENTED else SEGMENTED[0]
        by_rules[rules].append(piece)
    found: list[Segment] = []
    for rules, parts in by_rules.items():
        texts = ((piece.text, piece.loose) for piece in parts)
        for piece, spans in zip(parts, sentences(texts, rules), strict=True):
            found.extend(_segments(document, piece, spans))
    return replace(document, language=language), tuple(sorted(found, key=lambda one: one.start))


def _pieces(document: Document, language: str | None) -> Iterator[Piece]:
    for block in document.blocks:
        text = document.text[block.start : block.end]
        code = paragraph_language(text, language)
        for start, end in pieces(text, block.kind):
            yield Piece(block, code, block.start + start, text[start:end])


def _segments(document: Document, piece: Piece, spans: list[Span]) -> Iterator[Segment]:
    block = piece.block
    for number, (start, end) in enumerate(spans, start=1):
        text = piece.text[start:end]
        setting = Setting(block.kind, first=number == 1, last=number == len(spans), channel=document.channel)
        kind, eligible = classify(text, setting)
        yield Segment(
            document=document.id,
            start=piece.start + start,
            end=piece.start + end,
            text=text,
            kind=kind,
            language=piece.language or UNKNOWN,
            eligible=eligible and piece.language in SEGMENTED,
            page=block.page,
        )
