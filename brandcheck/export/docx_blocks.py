"""A text document as data: paragraphs and tables, with the names of their styles, in the order they are read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of text."""

    text: str
    style: str = ""
    """A character style of `resources/export/docx/styles.xml` by its id; empty for that of the paragraph."""
    language: str = ""
    """Where it is not that of the document."""


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to the paragraph of this name."""

    words: Words
    to: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture by its name for `report.draw_pictures`, on the line."""

    name: str
    alt: str = ""
    """The same in words; empty where it only decorates what is said beside it."""


@dataclass(frozen=True, slots=True)
class Tab:
    """What follows stands at the right margin."""


Inline: TypeAlias = Words | Link | Drawing | Tab


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in one style."""

    style: str
    """By its id, as are those of words."""
    content: tuple[Inline, ...]
    new_page: bool = False
    name: str = ""
    """For links to it."""


Cell: TypeAlias = tuple[Paragraph, ...]
"""May be empty."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a row stays whole on its page and the heading comes back on each."""

    widths: tuple[float, ...]
    """Of the columns, in millimetres."""
    rows: tuple[tuple[Cell, ...], ...]
    heading: tuple[Cell, ...] = ()
    style: str = "BrandCheck"
    right: frozenset[int] = frozenset()
    """Columns that end at the right, as numbers do."""


Block: TypeAlias = Paragraph | Table


def say(style: str, *content: str | Inline, new_page: bool = False, name: str = "") -> Paragraph:
    """A paragraph of texts and other pieces, without those that are empty."""
    pieces = (Words(piece) if isinstance(piece, str) else piece for piece in content)
    return Paragraph(style, tuple(piece for piece in pieces if piece != Words("")), new_page, name)


def each(style: str, *texts: str) -> Iterator[Paragraph]:
    """A paragraph for each text that is not empty."""
    return (say(style, text) for text in texts if text)


def drawings(blocks: Iterable[Block]) -> Iterator[Drawing]:
    """All pictures, in their order."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from (piece for piece in block.content if isinstance(piece, Drawing))
        else:
            for row in (block.heading, *block.rows):
                for cell in row:
                    yield from drawings(cell)
