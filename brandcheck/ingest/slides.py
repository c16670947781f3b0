"""PowerPoint: slides in order with titles, bullets, tables, groups, diagrams and notes; a page is a slide."""

from collections.abc import Iterator

from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.layout import blocks_of_paragraph, blocks_of_row
from brandcheck.ingest.ooxml import Package, attribute, child, chosen, local
from brandcheck.model import BlockKind

_TITLES = frozenset({"title", "ctrTitle"})
_FURNITURE = frozenset({"ftr", "hdr", "dt", "sldNum"})
_BULLETED = frozenset({"body", "obj", ""})
"""Kinds of placeholder whose paragraphs are bullets unless they say otherwise."""


def read_pptx(data: bytes, name: str) -> list[Draft]:
    """The one draft of a presentation.

    Raises:
        BrandCheckError: damaged or too large.
    """
    del name
    package = Package(data)
    main, root = package.main()
    targets = {relation.id: relation.target for relation in package.relations(main)}
    order = child(root, "sldIdLst")
    if local(root) != "presentation":
        raise BrandCheckError("damaged_file")
    blocks: list[DraftBlock] = []
    for number, slide in enumerate(order if order is not None else (), 1):
        target = targets.get(_relation_id(slide))
        if target is not None:
            blocks += _slide(package, target, number)
    properties = package.properties()
    people = dict.fromkeys((*properties.people, *_commenters(package, main)))
    return [
        Draft(
            tuple(blocks),
            properties.title,
            properties.date,
            channel="presentation",
            about=properties.about,
            people=tuple(people),
        )
    ]


def _commenters(package: Package, main: str) -> Iterator[str]:
    for relation in package.relations(main):
        if relation.kind in {"commentAuthors", "authors"} and (part := package.part(relation.target)) is not None:
            yield from (name for one in part if (name := attribute(one, "name")))


def _relation_id(slide: etree._Element) -> str:
    """The id that is in the namespace of relationships; the plain "id" is another number."""
    return next((str(value) for key, value in slide.attrib.items() if str(key).endswith("}id")), "")


def _slide(package: Package, target: str, number: int) -> Iterator[DraftBlock]:
    root = package.part(target)
    tree = child(root, "cSld", "spTree")
    if tree is None:
        return
    yield from _shapes(tree, number)
    for relation in package.relations(target):
        if relation.kind == "diagramData" and (diagram := package.part(relation.target)) is not None:
            yield from _paragraphs(diagram, BlockKind.LIST_ITEM, number)
        if relation.kind == "notesSlide" and (notes := package.part(relation.target)) is not None:
            for shape in notes.iter():
                if local(shape) == "sp" and _placeholder(shape) == "body":
                    yield from _paragraphs(shape, BlockKind.NOTE, number)


def _shapes(tree: etree._Element, number: int) -> Iterator[DraftBlock]:
    for shape in chosen(tree):
        match local(shape):
            case "grpSp":
                yield from _shapes(shape, number)
            case "graphicFrame":
                for row in shape.iter():
                    if local(row) == "tr":
                        cells = [
                            list(_paragraphs(cell, BlockKind.PARAGRAPH, number)) for cell in row if local(cell) == "tc"
                        ]
                        yield from blocks_of_row(cells, number)
            case "sp" | "cxnSp" | "pic":
                yield from _paragraphs(shape, _kind(_placeholder(shape)), number)
            case _:
                pass


def _placeholder(shape: etree._Element) -> str | None:
    """The kind of placeholder, "" for a common one, None for a shape that is none."""
    for properties in shape:
        if local(properties).startswith("nv") and (holder := child(properties, "nvPr", "ph")) is not None:
            return attribute(holder, "type") or ""
    return None


def _kind(placeholder: str | None) -> BlockKind:
    if placeholder in _TITLES:
        return BlockKind.HEADING
    if placeholder in _FURNITURE:
        return BlockKind.BOILERPLATE
    return BlockKind.LIST_ITEM if placeholder in _BULLETED else BlockKind.PARAGRAPH


def _paragraphs(container: etree._Element, kind: BlockKind, number: int) -> Iterator[DraftBlock]:
    for paragraph in container.iter():
        if local(paragraph) != "p":
            continue
        properties = {local(one) for one in _properties(paragraph)}
        own = kind
        if kind is BlockKind.PARAGRAPH and properties & {"buChar", "buAutoNum", "buBlip"}:
            own = BlockKind.LIST_ITEM
        elif kind is BlockKind.LIST_ITEM and "buNone" in properties:
            own = BlockKind.PARAGRAPH
        yield from blocks_of_paragraph("".join(_words(paragraph)), own, number)


def _properties(paragraph: etree._Element) -> Iterator[etree._Element]:
    properties = child(paragraph, "pPr")
    yield from properties if properties is not None else ()


def _words(paragraph: etree._Element) -> Iterator[str]:
    for run in paragraph.iter():
        if local(run) == "t":
            yield run.text or ""
        elif local(run) == "br":
            yield "\n"
        elif local(run) == "tab":
            yield "\t"
