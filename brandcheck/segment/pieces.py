"""A block in pieces: what line ends and list markers set apart before sentences are looked for."""

import re

from brandcheck.model import BlockKind
from brandcheck.segment.lexicon import number

Span = tuple[int, int]

_BULLET = re.compile(r"[ \t]*(?:[-–—•‣◦▪▫●○■□►▸➢➤✓✔·*+>]|o(?=\t))[ \t]+(?=\S)")
# "1. ", "1) ", "(a) ", "2.1 Text", "3.1.a Text"; not "9.30 Inloop", which is a time.
_NUMBER = re.compile(
    r"[ \t]*(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)|\d{1,2}[.](?=[ \t])|(?!\d{1,2}\.[0-5]\d[ \t])\d{1,2}(?:\.\d{1,2})+(?:\.?[a-z])?[.)]?(?=[ \t]+[A-ZÀ-Þ]))[ \t]+(?=\S)"
)
_LINE = re.compile(r"[^\n]+")


def pieces(text: str, kind: BlockKind) -> list[Span]:
    """The stretches of a block's text that sentences never cross: lines of a list or a chat, not wrapped lines.

    Each is trimmed, and a leading bullet or list number is left out, as a reader would quote it.
    """
    found: list[Span] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        if found and _continues(text[found[-1][0] : found[-1][1]], line[0], text[found[-1][1] : start], kind):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    trimmed = (_trim(text, start, end, kind) for start, end in found)
    return [(start, end) for start, end in trimmed if start < end]


def _continues(previous: str, line: str, between: str, kind: BlockKind) -> bool:
    """Whether a line goes on with the sentence of the line before it, as wrapped text does."""
    if kind is BlockKind.CHAT_TURN or between.count("\n") > 1 or not line.strip():
        return False
    if _BULLET.match(line) or _NUMBER.match(line):
        return False
    last = previous.rstrip().rsplit("\n", 1)[-1]
    if line.lstrip()[:1].islower():
        return True
    return len(last) >= number("boundaries", "short_line")


def _trim(text: str, start: int, end: int, kind: BlockKind) -> Span:
    marker = _BULLET.match(text, start, end)
    if marker:
        start = marker.end()
    if kind is not BlockKind.CHAT_TURN:
        marker = _NUMBER.match(text, start, end)
        start = marker.end() if marker else start
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
