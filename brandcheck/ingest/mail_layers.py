"""Takes a mail's text apart: the message itself, the older messages below it, the signature, legal lines."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from brandcheck.ingest.draft import DraftBlock
from brandcheck.ingest.mail_addresses import addresses
from brandcheck.model import BlockKind
from brandcheck.paths import resources

_QUOTE_SIGN = re.compile(r"\A(?:>\s?)+")
_BULLET = re.compile(r"\s*(?:[-*•·–▪◦o]|\(?\d{1,2}[.)])\s+(?=\S)")
_LINK_NOISE = re.compile(
    r"<(?:https?|mailto|tel|file):[^>\s]{0,2000}>|\[(?:cid|image|afbeelding):[^\]]{0,300}\]", re.IGNORECASE
)
_RULE = re.compile(r"[-_=*~ ]{3,}")
_WRAP_FROM, _WRAP_TO = 50, 100
_ATTRIBUTION_LINES = 3
_HEADER_LENGTH = 4000
_SENTENCE_WORDS, _LONG_SENTENCE_WORDS = 10, 16
_SAID_WORDS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a mail's text. HTML tells more of it than plain text does."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True, slots=True)
class _Cues:
    separators: re.Pattern[str]
    attributions: re.Pattern[str]
    attribution_starts: re.Pattern[str]
    header_first: re.Pattern[str]
    header_next: re.Pattern[str]
    names: re.Pattern[str]
    closings: re.Pattern[str]
    signature_starts: re.Pattern[str]
    signature_lines: re.Pattern[str]
    postscripts: re.Pattern[str]
    disclaimers: re.Pattern[str]


@cache
def _cues() -> _Cues:
    table = tomllib.loads((resources() / "lexicons" / "ingest_mail.toml").read_text(encoding="utf-8"))
    return _Cues(
        **{name: re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE) for name, parts in table.items()}
    )


def layers(lines: Iterable[Line], author: str = "") -> list[DraftBlock]:
    """The blocks of a mail's text, older messages as QUOTED_REPLY, legal lines as BOILERPLATE.

    Signatures and the lines that tell who wrote an older message to whom are SIGNATURE, for they name people.

    A mail in which nobody says anything above the older message (a bare forward) is that older message: its text is
    then kept as text, without an author, for the one who forwards did not write it.
    """
    paragraphs = _join(
        _mark_heads(_mark_quotes([replace(line, text=_LINK_NOISE.sub("", line.text)) for line in lines]))
    )
    blocks = [_block(paragraph, author) for paragraph in _mark_signatures(paragraphs)]
    if any(block.kind not in _APART for block in blocks):
        return blocks
    return [
        replace(block, kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.QUOTED_REPLY else block for block in blocks
    ]


def quoted_names(blocks: Iterable[DraftBlock]) -> list[str]:
    """Names and addresses in the lines above older messages."""
    found: list[str] = []
    for block in blocks:
        if block.kind in {BlockKind.QUOTED_REPLY, BlockKind.SIGNATURE} and len(block.text) <= _HEADER_LENGTH:
            for match in _cues().names.finditer(block.text):
                group = next(group for group in match.groups() if group)
                # Outlook parts people with semicolons, and leaves the commas in their names.
                found += [each for one in group.split(";") for each in addresses(one.strip("* "))]
    return found


_APART = frozenset({BlockKind.QUOTED_REPLY, BlockKind.SIGNATURE, BlockKind.BOILERPLATE})


def _mark_quotes(lines: list[Line]) -> list[Line]:
    marked: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        length = _older_message_head(lines, position)
        if length:
            rest = lines[position + length :]
            marked += [replace(each, kind=BlockKind.QUOTED_REPLY) for each in lines[position : position + length]]
            position += length
            if not _answered_below(rest):
                marked += [replace(each, kind=BlockKind.QUOTED_REPLY) for each in rest]
                break
            continue
        quoted = line.kind is BlockKind.QUOTED_REPLY or _QUOTE_SIGN.match(line.text.lstrip())
        marked.append(replace(line, kind=BlockKind.QUOTED_REPLY) if quoted else line)
        position += 1
    return [
        replace(line, text=_QUOTE_SIGN.sub("", line.text.lstrip())) if line.kind is BlockKind.QUOTED_REPLY else line
        for line in marked
    ]


def _mark_heads(lines: list[Line]) -> list[Line]:
    """The lines with those that tell who wrote an older message set apart, each field on one line."""
    marked: list[Line] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        head = _head_fields(lines, position) if line.kind is BlockKind.QUOTED_REPLY else []
        marked += [Line(" ".join(field), BlockKind.SIGNATURE) for field in head] or [line]
        position += sum(map(len, head)) or 1
    return marked


def _head_fields(lines: list[Line], position: int) -> list[list[str]]:
    """The lines from here that tell about an older message, by field; a field may go on over several lines."""
    cues = _cues()
    length = _older_message_head(lines, position)
    fields = [[line.text.strip() for line in lines[position : position + length]]] if length else []
    if not fields or not cues.header_first.fullmatch(fields[0][0]):
        return fields
    for line in lines[position + 1 :]:
        text = line.text.strip()
        if not text or cues.header_first.fullmatch(text) or cues.header_next.fullmatch(text):
            fields.append([text])
        elif fields[-1][-1].endswith((";", ",")) or (fields[-1][-1] and "@" in text and text.endswith((">", ";"))):
            fields[-1].append(text)
        else:
            break
    while not fields[-1][-1]:  # the empty lines below belong to the message
        fields.pop()
    return fields


def _older_message_head(lines: list[Line], position: int) -> int:
    """How many lines from here announce an older message; 0 when they do not."""
    cues = _cues()
    text = lines[position].text.strip()
    if cues.separators.fullmatch(text):
        return 1
    if cues.header_first.fullmatch(text):
        nearby = [line.text.strip() for line in lines[position + 1 : position + 8]]
        found = [line for line in nearby if line][:3]
        return 1 if sum(bool(cues.header_next.fullmatch(line)) for line in found) >= 2 else 0
    if cues.attribution_starts.match(text):
        joined = ""
        for count in range(_ATTRIBUTION_LINES):
            if position + count >= len(lines):
                break
            joined = f"{joined} {lines[position + count].text.strip()}".strip()
            if cues.attributions.fullmatch(joined):
                return count + 1
    return 0


def _answered_below(rest: list[Line]) -> bool:
    """Whether the older message is marked line by line, so that lines without a mark are the writer's own."""
    first = next((line for line in rest if line.text.strip()), None)
    return first is not None and (
        first.kind is BlockKind.QUOTED_REPLY or _QUOTE_SIGN.match(first.text.lstrip()) is not None
    )


def _join(lines: list[Line]) -> list[Line]:
    """One line for each paragraph: lines that a mail program broke for width are put together again."""
    # Addresses of pages are not broken, so they tell nothing of the width.
    width = max((len(line.text) for line in lines if len(line.text) <= _WRAP_TO and "://" not in line.text), default=0)
    joined: list[Line] = []
    previous = Line("")
    for line in lines:
        text = line.text.strip()
        if text and not _RULE.fullmatch(text):
            goes_on = previous.kind is line.kind is not BlockKind.SIGNATURE and _continues(
                previous.text, line.text, width
            )
            if goes_on:
                joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {text}")
            else:
                joined.append(replace(line, text=text))
        previous = line
    return joined


def _continues(previous: str, line: str, width: int) -> bool:
    """Whether a line goes on where the one before was full, or in the middle of a sentence."""
    before, text = previous.strip(), line.strip()
    if not before or not text or _BULLET.match(line) or _RULE.fullmatch(before) or closes(before):
        return False
    if before.endswith(":") or _cues().header_next.fullmatch(text):
        return text[0].islower()
    if text[:1].islower():
        return True
    was_full = width >= _WRAP_FROM and len(before) + 1 + len(text.split(maxsplit=1)[0]) > width
    return was_full and len(before) <= _WRAP_TO


def closes(text: str) -> bool:
    """Whether this line ends a message: names and functions follow."""
    cues = _cues()
    return (cues.closings.fullmatch(text) or cues.signature_starts.fullmatch(text)) is not None


def _mark_signatures(paragraphs: list[Line]) -> list[Line]:
    cues = _cues()
    marked: list[Line] = []
    in_signature = said = False
    for paragraph in paragraphs:
        text = paragraph.text
        if paragraph.kind in _APART:
            in_signature = in_signature and paragraph.kind is BlockKind.SIGNATURE
            marked.append(paragraph)
            continue
        if in_signature and (cues.postscripts.fullmatch(text) or _goes_on(text)):
            in_signature = False
        in_signature = in_signature or (said and closes(text))
        # "Best team," above a message closes nothing.
        said = said or len(text.split()) >= _SAID_WORDS
        is_signature = in_signature or cues.signature_lines.fullmatch(text)
        marked.append(replace(paragraph, kind=BlockKind.SIGNATURE) if is_signature else paragraph)
    return marked


def _goes_on(text: str) -> bool:
    """Whether a paragraph below a closing is a sentence: the message goes on, or a legal line follows."""
    words = len(text.split())
    return words >= _LONG_SENTENCE_WORDS or (words >= _SENTENCE_WORDS and text.endswith((".", "!", "?")))


def _block(paragraph: Line, author: str) -> DraftBlock:
    text, kind = paragraph.text, paragraph.kind
    if kind is not BlockKind.QUOTED_REPLY and _cues().disclaimers.search(text):
        return DraftBlock(text, BlockKind.BOILERPLATE)
    if kind is BlockKind.PARAGRAPH and (bullet := _BULLET.match(text)):
        return DraftBlock(text[bullet.end() :], BlockKind.LIST_ITEM, author=author)
    return DraftBlock(text, kind, author="" if kind is BlockKind.QUOTED_REPLY else author)
