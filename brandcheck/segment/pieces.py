"""A block in pieces: what line ends and list markers set apart before sentences are looked for."""

import re
from collections.abc import Iterator

from brandcheck.model import BlockKind
from brandcheck.segment.lexicon import number

Span = tuple[int, int]

_BULLET = re.compile(r"[ \t]*(?:[-–—•‣◦▪▫●○■□►▸➢➤✓✔✗·*+>\uf0b7\uf0a7\uf0d8]|o(?=\t))[ \t]+(?=\S)")
# "1. ", "1) ", "(a) ", "2.1 Text", "3.1.a Text"; not "9.30 Inloop", which is a time.
_BRACKETED = r"\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)"
_STOPPED = r"\d{1,2}\.(?=[ \t])"
_LEVELLED = r"(?!\d{1,2}\.[0-5]\d[ \t])\d{1,2}(?:\.\d{1,2})+(?:\.?[a-z])?[.)]?(?=[ \t]+[A-ZÀ-Þ])"
_NUMBER = re.compile(rf"[ \t]*(?:{_BRACKETED}|{_STOPPED}|{_LEVELLED})[ \t]+(?=\S)")
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\n\t|]+")
_SENTENCE = re.compile(r"[.!?…]['\"’”)]*\s*\Z")


def pieces(text: str, kind: BlockKind) -> list[Span]:
    """The stretches of a block's text that sentences never cross: rows of a table, lines of a list or a chat.

    A wrapped line goes on with the line before it. Each piece is trimmed, and a leading bullet or list number is left
    out, as a reader would quote it.
    """
    found: list[Span] = []
    line = ""
    wraps = kind not in (BlockKind.TABLE_ROW, BlockKind.CHAT_TURN)
    for match in _rows(text) if kind is BlockKind.TABLE_ROW else _LINE.finditer(text):
        start, end = match.span()
        if found and wraps and start - found[-1][1] == 1 and _continues(line, match[0]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
        line = match[0]
    trimmed = (_trim(text, start, end, kind) for start, end in found)
    return [(start, end) for start, end in trimmed if start < end]


def _rows(text: str) -> Iterator[re.Match[str]]:
    """Rows of a table, whole ("Onderhoud cv-ketel | 35 minuten"); cell by cell where a cell holds sentences."""
    for row in _LINE.finditer(text):
        cells = list(_CELL.finditer(text, *row.span()))
        yield from cells if any(_tells(cell[0]) for cell in cells) else [row]


def _tells(cell: str) -> bool:
    return bool(_SENTENCE.search(cell)) or len(cell.split()) >= number("boundaries", "cell_words")


def _continues(line: str, following: str) -> bool:
    """Whether a line goes on with the sentence of the line before it, as wrapped text does."""
    if not following.strip() or _BULLET.match(following) or _NUMBER.match(following):
        return False
    return following.lstrip()[0].islower() or len(line) >= number("boundaries", "short_line")


def _trim(text: str, start: int, end: int, kind: BlockKind) -> Span:
    """Without white space, bullet and list number; in a chat "04.30" and "1)" belong to what is said."""
    if marker := _BULLET.match(text, start, end):
        start = marker.end()
    if kind is not BlockKind.CHAT_TURN and (marker := _NUMBER.match(text, start, end)):
        start = marker.end()
    part = text[start:end]
    return end - len(part.lstrip()), start + len(part.rstrip())
