"""The stage: a document to its sentences."""

from dataclasses import replace

from brandcheck.model import BlockKind, Document, Segment
from brandcheck.segment.kinds import Setting, classify
from brandcheck.segment.language import SEGMENTED, document_language, paragraph_language
from brandcheck.segment.pieces import Span, pieces
from brandcheck.segment.sentences import sentences

_OWN_TEXT = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.TABLE_ROW,
    BlockKind.CHAT_TURN,
    BlockKind.ANSWER,
)


def segment(document: Document) -> tuple[Document, tuple[Segment, ...]]:
    """The document with its language, and its sentences in order.

    `Segment.text == document.text[start:end]`, trimmed; leading bullets and list numbers are outside it. No sentence
    crosses the end of a block. The same text gives the same sentences.
    """
    own = [document.text[block.start : block.end] for block in document.blocks if block.kind in _OWN_TEXT]
    language = document_language(own)
    by_language: dict[str, list[tuple[int, Span]]] = {}
    spoken: list[str | None] = []
    for index, block in enumerate(document.blocks):
        text = document.text[block.start : block.end]
        code = paragraph_language(text, language)
        spoken.append(code)
        rules = code if code in SEGMENTED else "en" if language == "en" else "nl"
        by_language.setdefault(rules, []).extend((index, span) for span in pieces(text, block.kind))
    found: list[Segment] = []
    for rules, parts in by_language.items():
        texts = [_text(document, index, span) for index, span in parts]
        loose = [
            (text, _is_loose(text, document.blocks[index].kind)) for text, (index, _) in zip(texts, parts, strict=True)
        ]
        for (index, span), spans in zip(parts, sentences(loose, rules), strict=True):
            found.extend(_segments(document, index, span, spans, spoken[index]))
    return replace(document, language=language), tuple(sorted(found, key=lambda one: one.start))


def _text(document: Document, index: int, span: Span) -> str:
    start = document.blocks[index].start
    return document.text[start + span[0] : start + span[1]]


def _is_loose(text: str, kind: BlockKind) -> bool:
    """Whether a small letter may begin a sentence: in chat, and where the writer began with one."""
    return kind in (BlockKind.CHAT_TURN, BlockKind.ANSWER) or text[:1].islower()


def _segments(document: Document, index: int, piece: Span, spans: list[Span], language: str | None) -> list[Segment]:
    block = document.blocks[index]
    offset = block.start + piece[0]
    made: list[Segment] = []
    for number, (start, end) in enumerate(spans, start=1):
        text = document.text[offset + start : offset + end]
        setting = Setting(block.kind, first=number == 1, last=number == len(spans), channel=document.channel)
        kind, eligible = classify(text, setting)
        made.append(
            Segment(
                document=document.id,
                start=offset + start,
                end=offset + end,
                text=text,
                kind=kind,
                language=language or "und",
                eligible=eligible and language in SEGMENTED,
                page=block.page,
            )
        )
    return made
