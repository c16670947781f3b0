"""What word processors, slides and PDFs have in common: lines broken inside a paragraph, and rows of cells."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brandcheck.ingest.draft import DraftBlock
from brandcheck.ingest.metadata import head_labels
from brandcheck.ingest.paragraphs import ends_sentence, strip_bullet
from brandcheck.model import BlockKind

_LONGEST_CELL = 160
"""Characters; a table with longer cells lays text out, and its cells are read one after the other."""


def blocks_of_paragraph(text: str, kind: BlockKind, page: int | None = None) -> Iterator[DraftBlock]:
    """One block, or several where the writer broke lines inside the paragraph and each line stands by itself.

    A line goes on in the next one when its sentence has not ended and the next one begins in lower case. A bullet or
    number typed in front of a line makes it a list item.
    """
    if kind is not BlockKind.PARAGRAPH or "\n" not in text:
        yield from _block(text, kind, page)
        return
    pending = ""
    for line in filter(None, (line.strip() for line in text.split("\n"))):
        if pending and (ends_sentence(pending) or not line[0].islower()):
            yield from _block(pending, kind, page)
            pending = line
        else:
            pending = f"{pending} {line}" if pending else line
    yield from _block(pending, kind, page)


def blocks_of_row(cells: Sequence[Sequence[DraftBlock]], page: int | None = None) -> Iterator[DraftBlock]:
    """A table's row as one block, its cells set apart by bars; cells that hold whole texts stay blocks of their own.

    A row of a memo's head reads as if it were typed: "Van: Bedrijfsbureau".
    """
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and all(len(cell) == 1 and len(cell[0].text) <= _LONGEST_CELL for cell in filled):
        label, *values = (cell[0].text for cell in filled)
        is_head = len(values) == 1 and label.rstrip(" :").casefold() in head_labels()
        text = f"{label.rstrip(' :')}: {values[0]}" if is_head else " | ".join((label, *values))
        yield DraftBlock(text, BlockKind.TABLE_ROW, page)
        return
    for cell in filled:
        yield from cell


def as_boilerplate(blocks: Sequence[DraftBlock]) -> list[DraftBlock]:
    """The same blocks, as what repeats on every page."""
    return [replace(block, kind=BlockKind.BOILERPLATE) for block in blocks]


def _block(text: str, kind: BlockKind, page: int | None) -> Iterator[DraftBlock]:
    text = text.strip()
    if not text:
        return
    if kind is BlockKind.PARAGRAPH and (item := strip_bullet(text)) is not None and not item[0].isdigit():
        text, kind = item, BlockKind.LIST_ITEM
    yield DraftBlock(text, kind, page)
