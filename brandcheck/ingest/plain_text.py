"""Text files and pasted text: encodings, a header of labels, paragraphs, lists, chat lines."""

import re

from brandcheck.ingest.chat_lines import conversation
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.encoding import decode
from brandcheck.ingest.metadata import split_header
from brandcheck.ingest.paragraphs import blocks_of

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


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
    chat = conversation(lines, announced=header.channel == "chat")
    return Draft(
        chat.turns if chat else tuple(blocks_of(lines)),
        header.title,
        header.date or (chat.date if chat else None),
        header.department,
        header.channel or ("chat" if chat else ""),
        people=(*header.people, *(chat.people if chat else ())),
    )
