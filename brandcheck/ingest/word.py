"""Word documents: body, text boxes, content controls, tables, notes, headers and footers; comments and deletions left out."""

from collections.abc import Iterator

from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.layout import as_boilerplate, blocks_of_paragraph, blocks_of_row
from brandcheck.ingest.ooxml import Package, Relation, attribute, child, chosen, local
from brandcheck.ingest.word_styles import Styles

DROPPED = frozenset(
    {
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "delInstrText",
        "rPr",
        "pPr",
        "rt",
        "sectPr",
        "tblPr",
        "trPr",
        "tcPr",
        "sdtPr",
        "numPr",
    }
)
_BREAKS = {"br": "\n", "cr": "\n", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_docx(data: bytes, name: str) -> list[Draft]:
    """The one draft of a Word document, notes after the body, headers and footers last as BOILERPLATE.

    Raises:
        BrandCheckError: damaged or too large.
    """
    del name
    package = Package(data)
    main, root = package.main()
    relations = package.relations(main)
    styles_part = next((one.target for one in relations if one.kind == "styles"), "word/styles.xml")
    styles = Styles(package.part(styles_part))
    body = child(root, "body")
    if body is None:
        raise BrandCheckError("damaged_file")
    blocks = list(_blocks(body, styles))
    repeated: dict[DraftBlock, None] = {}
    for relation in sorted(relations, key=lambda one: (one.kind, one.target)):
        if relation.kind in {"footnotes", "endnotes"} and (notes := package.part(relation.target)) is not None:
            blocks += [
                block for note in notes if attribute(note, "type") not in _NO_NOTES for block in _blocks(note, styles)
            ]
        elif relation.kind in {"header", "footer"} and (part := package.part(relation.target)) is not None:
            repeated.update(dict.fromkeys(as_boilerplate(list(_blocks(part, styles)))))
    properties = package.properties()
    people = dict.fromkeys((*properties.people, *_authors(root), *_commenters(package, relations)))
    return [
        Draft((*blocks, *repeated), properties.title, properties.date, about=properties.about, people=tuple(people))
    ]


def _commenters(package: Package, relations: list[Relation]) -> Iterator[str]:
    for relation in relations:
        if relation.kind in {"comments", "people"} and (part := package.part(relation.target)) is not None:
            yield from _authors(part)


def _authors(root: etree._Element) -> Iterator[str]:
    """Who made the tracked changes or comments in a part."""
    for element in root.iter():
        if author := attribute(element, "author"):
            yield author


def _blocks(container: etree._Element, styles: Styles) -> Iterator[DraftBlock]:
    for element in chosen(container):
        match local(element):
            case "p":
                yield from _paragraph(element, styles)
            case "tbl":
                yield from _table(element, styles)
            case name if name not in DROPPED:
                yield from _blocks(element, styles)
            case _:
                pass


def _paragraph(paragraph: etree._Element, styles: Styles) -> Iterator[DraftBlock]:
    boxes: list[etree._Element] = []
    text = "".join(words_of(paragraph, boxes))
    yield from blocks_of_paragraph(text, styles.kind_of(paragraph))
    for box in boxes:
        yield from _blocks(box, styles)


def _table(table: etree._Element, styles: Styles) -> Iterator[DraftBlock]:
    for row in inside(table, "tr"):
        yield from blocks_of_row([list(_blocks(cell, styles)) for cell in inside(row, "tc")])


def inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Rows or cells, also when content controls or tracked insertions stand around them."""
    for one in chosen(element):
        if local(one) == name:
            yield one
        elif local(one) not in DROPPED:
            yield from inside(one, name)


def words_of(element: etree._Element, boxes: list[etree._Element]) -> Iterator[str]:
    """The text of a paragraph or a run; text boxes anchored in it are collected to be read after it."""
    for one in chosen(element):
        name = local(one)
        if name == "t":
            yield one.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name == "txbxContent":
            boxes.append(one)
        elif name not in DROPPED and not (name == "r" and hidden(one)):
            yield from words_of(one, boxes)


def hidden(run: etree._Element) -> bool:
    """Whether a run is text that Word does not show."""
    vanish = child(run, "rPr", "vanish")
    return vanish is not None and attribute(vanish, "val") not in {"0", "false", "off"}
