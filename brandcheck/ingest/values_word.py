"""The lines of a Word document that lists values, with the levels of its headings and its words in bold."""

from collections.abc import Iterator

from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.ooxml import Package, child, chosen, local
from brandcheck.ingest.paragraphs import strip_bullet
from brandcheck.ingest.values_lines import Line, lines_of_runs
from brandcheck.ingest.word import DROPPED, hidden, inside, words_of
from brandcheck.ingest.word_styles import Styles
from brandcheck.model import BlockKind

_PLAIN = str.maketrans({"\t": " ", "\u00ad": None})
"""A tab parts no cells here, and a hyphen that is not shown is no letter of a name."""


def lines_of_word(data: bytes) -> list[Line]:
    """The lines of the body; headers, footers and notes hold no values.

    Raises:
        BrandCheckError: damaged or too large.
    """
    package = Package(data)
    main, root = package.main()
    part = next((one.target for one in package.relations(main) if one.kind == "styles"), "word/styles.xml")
    body = child(root, "body")
    if body is None:
        raise BrandCheckError("damaged_file")
    return list(_lines(body, Styles(package.part(part))))


def _lines(container: etree._Element, styles: Styles) -> Iterator[Line]:
    for element in chosen(container):
        match local(element):
            case "p":
                yield from _paragraph(element, styles)
            case "tbl":
                for row in inside(element, "tr"):
                    yield from _row([list(_lines(cell, styles)) for cell in inside(row, "tc")])
            case name if name not in DROPPED:
                yield from _lines(element, styles)
            case _:
                pass


def _row(cells: list[list[Line]]) -> Iterator[Line]:
    """One line of cells; a row that lays text out (one cell, or each with a text of its own) gives the lines of its cells."""
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and any(len(cell) == 1 for cell in filled):
        yield Line("", cells=tuple(" ".join(line.text for line in cell) for cell in filled))
    else:
        for cell in filled:
            yield from cell


def _paragraph(paragraph: etree._Element, styles: Styles) -> Iterator[Line]:
    kind = styles.kind_of(paragraph)
    if kind is BlockKind.BOILERPLATE:
        return
    boxes: list[etree._Element] = []
    runs = [(text, styles.is_bold(run, paragraph)) for run, text in _runs(paragraph, boxes)]
    typed = strip_bullet("".join(text for text, _ in runs)) is not None
    item = kind is BlockKind.LIST_ITEM or typed
    yield from lines_of_runs(runs, styles.level_of(paragraph), item=item)
    for box in boxes:
        yield from _lines(box, styles)


def _runs(element: etree._Element, boxes: list[etree._Element]) -> Iterator[tuple[etree._Element, str]]:
    for one in chosen(element):
        if local(one) == "r":
            if not hidden(one):
                yield one, "".join(words_of(one, boxes)).translate(_PLAIN)
        elif local(one) not in DROPPED:
            yield from _runs(one, boxes)
