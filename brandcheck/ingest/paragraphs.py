"""Lines of plain text to paragraphs, list items and headings.

Many texts are wrapped by hand or by a program: their line ends mean nothing. In others each line is a thought of its own.
A line was wrapped when the first word of the next one would not have fitted in it.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from brandcheck.ingest.draft import DraftBlock
from brandcheck.model import BlockKind

_BULLET = re.compile(
    r"\s*(?:[-*+•·–—▪◦‣●○■□➢➤✓✔✗\uf0b7\uf0a7\uf0d8]|(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]|\(\d{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?)[ \t]+(?=\S)"
)
_HEADING = re.compile(r"\s{0,3}#{1,6}[ \t]+(?P<text>.*?)[ \t]*#*$")
_RULE = re.compile(r"\s*(?:[-_=*~#]{3,}|(?:[-_=*~#] ){3,})\s*$")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")
_QUOTED = re.compile(r"\s*>+ ?")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_LONGEST_HEADING = 300
_NARROWEST = 40
_WIDEST = 120
"""Characters: nobody wraps lines narrower or wider than this."""


def blocks_of(lines: list[str], page: int | None = None) -> list[DraftBlock]:
    """The blocks that these lines make."""
    width = _wrap_width(lines)
    blocks: list[DraftBlock] = []
    for group in _groups(lines):
        blocks.extend(_blocks_of_group(group, width, page))
    return blocks


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence or a lead-in does."""
    return _SENTENCE_END.search(line.rstrip()) is not None


def strip_bullet(line: str) -> str | None:
    """What stands after the bullet or number, None for a line that has neither."""
    match = _BULLET.match(line)
    return line[match.end() :] if match else None


def _groups(lines: list[str]) -> Iterator[list[str]]:
    group: list[str] = []
    for line in lines:
        if line.strip():
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _blocks_of_group(group: list[str], width: int, page: int | None) -> Iterator[DraftBlock]:
    quoted = all(_QUOTED.match(line) for line in group)
    if quoted:
        text = " ".join(_QUOTED.sub("", line).strip() for line in group).strip()
        if text:
            yield DraftBlock(text, BlockKind.QUOTED_REPLY, page)
        return
    if len(group) == 2 and _UNDERLINE.match(group[1]) and strip_bullet(group[0]) is None:
        yield DraftBlock(group[0].strip(), BlockKind.HEADING, page)
        return
    own_lines = all(ends_sentence(line) for line in group)
    pending: list[str] = []
    kind = BlockKind.PARAGRAPH
    for line, following in pairwise([*group, ""]):
        if _RULE.match(line):
            continue
        if heading := _heading(line):
            yield DraftBlock(heading["text"], BlockKind.HEADING, page)
            continue
        if not pending:
            item = strip_bullet(line)
            kind = BlockKind.PARAGRAPH if item is None else BlockKind.LIST_ITEM
        else:
            item = None
        pending.append((item if item is not None else line).strip())
        if own_lines or not _goes_on(line, following, width):
            yield DraftBlock("\n".join(pending), kind, page)
            pending = []


def _heading(line: str) -> re.Match[str] | None:
    return _HEADING.match(line) if len(line) <= _LONGEST_HEADING else None


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the next line is the rest of this one."""
    if not following.strip() or _RULE.match(following) or _heading(following):
        return False
    line = line.rstrip()
    first_word = following.split(maxsplit=1)[0]
    unfinished = not ends_sentence(line)
    full = len(line) + 1 + len(first_word) > width
    if strip_bullet(following) is not None:
        # A figure inside a sentence may come to stand in front ("op slot om / 20.00 uur"); a dash is always a bullet.
        return unfinished and full and first_word[0].isdigit()
    return full or (unfinished and first_word[0].islower())


def _wrap_width(lines: list[str]) -> int:
    """The width at which these lines were wrapped, in characters; beyond any line where they were not."""
    lengths = sorted(len(line.rstrip()) for line, following in pairwise(lines) if line.strip() and following.strip())
    if not lengths:
        return _WIDEST
    width = lengths[int(len(lengths) * 0.9)]
    return width if _NARROWEST <= width <= _WIDEST else _WIDEST * 1000
