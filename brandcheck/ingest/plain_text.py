"""Text files and pasted text: encodings, a header of labels, paragraphs, lists, chat lines."""

import re

from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.encoding import decode
from brandcheck.ingest.metadata import Header, split_header
from brandcheck.ingest.paragraphs import blocks_of

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TURN = re.compile(
    r"(?:[\[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?[\])]?\s*[-–]?\s*)?(?P<name>[^\W\d_][\w .'’-]{0,30}?)(?: \(\w[\w ]*\))?:\s+\S"
)


def read_txt(data: bytes, name: str) -> list[Draft]:
    """The one draft of a text file.

    Raises:
        BrandCheckError: not text.
    """
    del name
    return [draft_of_text(decode(data))]


def draft_of_text(text: str) -> Draft:
    """The draft of plain or pasted text; a header block on top becomes its metadata, "Name: ..." lines become turns."""
    header, lines = split_header(_LINE_ENDS.sub("\n", text).split("\n"))
    if header.channel == "chat" or _is_chat(lines):
        from brandcheck.ingest.chat import turns  # noqa: PLC0415 (only chats need it)

        return _draft(header, turns(lines) or blocks_of(lines))
    return _draft(header, blocks_of(lines))


def _is_chat(lines: list[str]) -> bool:
    """Whether most lines are "Name: text", with few names that come back: a speaker speaks more than once."""
    filled = [line for line in lines if line.strip()]
    names = [match["name"].casefold() for line in filled if (match := _TURN.match(line))]
    return len(names) >= 4 and len(names) >= 0.8 * len(filled) and len(set(names)) <= 0.5 * len(names)


def _draft(header: Header, blocks: list[DraftBlock]) -> Draft:
    return Draft(tuple(blocks), header.title, header.date, header.department, header.channel, people=header.people)
