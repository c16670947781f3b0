"""The block of "Title: ..." lines on top of a document whose format has paragraphs of its own (Word, PDF)."""

from dataclasses import replace

from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.metadata import split_header

_TOP = 8
"""Blocks in which such lines can stand."""


def with_header(draft: Draft) -> Draft:
    """The draft with the labels on top made metadata and taken out of its text; they go before the file's properties."""
    lines = [(line, index) for index, block in enumerate(draft.blocks[:_TOP]) for line in block.text.split("\n")]
    header, rest = split_header([line.replace(" | ", " ", 1) for line, _ in lines])
    taken = len(lines) - len(rest)
    if not taken:
        return draft
    return replace(
        draft,
        blocks=_without(draft.blocks, lines, taken),
        title=header.title or draft.title,
        date=header.date or draft.date,
        department=header.department or draft.department,
        channel=header.channel or draft.channel,
        people=(*draft.people, *header.people),
    )


def _without(blocks: tuple[DraftBlock, ...], lines: list[tuple[str, int]], taken: int) -> tuple[DraftBlock, ...]:
    """The blocks after the first lines; a block that holds more lines keeps its others."""
    if taken == len(lines):
        return blocks[_TOP:]
    index = lines[taken][1]
    left = "\n".join(line for line, owner in lines[taken:] if owner == index)
    return (replace(blocks[index], text=left), *blocks[index + 1 :])
