"""OpenDocument text and presentations (ISO/IEC 26300): body, lists, tables, frames, notes; deletions and comments left out."""

from collections.abc import Iterator

from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import open_archive, read_part
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.layout import as_boilerplate, blocks_of_paragraph, blocks_of_row
from brandcheck.ingest.markup import parse_xml
from brandcheck.ingest.metadata import day, real_title
from brandcheck.ingest.ooxml import Properties, attribute, child, local
from brandcheck.model import BlockKind

_DROPPED = frozenset({
    "tracked-changes", "annotation", "annotation-end", "forms", "desc", "note-citation", "ruby-text", "sequence-decls", "variable-decls",
    "user-field-decls", "hidden-text", "hidden-paragraph", "settings", "event-listeners", "image-map", "binary-data", "index-source",
    "table-of-content-source", "alphabetical-index-source", "illustration-index-source",
})  # fmt: skip
_INDEXES = frozenset({
    "table-of-content", "illustration-index", "table-index", "object-index", "alphabetical-index", "user-index", "bibliography",
})  # fmt: skip
_CELLS = frozenset({"table-cell", "covered-table-cell"})


def read_odt(data: bytes, name: str) -> list[Draft]:
    """The one draft of a text document, page headers and footers last as BOILERPLATE.

    Raises:
        BrandCheckError: damaged or too large.
    """
    del name
    return [_read(data, "text")]


def read_odp(data: bytes, name: str) -> list[Draft]:
    """The one draft of a presentation; a page is a slide.

    Raises:
        BrandCheckError: damaged or too large.
    """
    del name
    return [_read(data, "presentation")]


def _read(data: bytes, kind: str) -> Draft:
    archive = open_archive(data)
    content = read_part(archive, "content.xml")
    body = child(parse_xml(content), "body", kind) if content else None
    if body is None:
        raise BrandCheckError("damaged_file")
    blocks: list[DraftBlock] = []
    if kind == "presentation":
        for number, page in enumerate((one for one in body if local(one) == "page"), 1):
            blocks += _blocks(page, BlockKind.PARAGRAPH, number)
    else:
        blocks += _blocks(body, BlockKind.PARAGRAPH, None)
        styles = read_part(archive, "styles.xml")
        masters = child(parse_xml(styles), "master-styles") if styles else None
        for part in masters.iter() if masters is not None else ():
            if local(part).startswith(("header", "footer")) and local(part).partition("-")[0] in {"header", "footer"}:
                blocks += as_boilerplate(list(_blocks(part, BlockKind.PARAGRAPH, None)))
    told = properties(read_part(archive, "meta.xml"))
    people = tuple(dict.fromkeys((*told.people, *creators(body))))
    channel = "presentation" if kind == "presentation" else ""
    return Draft(tuple(blocks), told.title, told.date, channel=channel, about=told.about, people=people)


def creators(body: etree._Element) -> Iterator[str]:
    """Those who made tracked changes and comments."""
    yield from (one.text.strip() for one in body.iter() if local(one) == "creator" and one.text)


def properties(content: bytes | None) -> Properties:
    """What meta.xml says of the document; nothing where it is missing or broken."""
    try:
        meta = child(parse_xml(content), "meta") if content else None
    except BrandCheckError:
        meta = None
    fields = {local(one): (one.text or "").strip() for one in meta} if meta is not None else {}
    people = dict.fromkeys(fields[key] for key in ("initial-creator", "creator", "printed-by") if fields.get(key))
    about = " ".join(filter(None, (fields.get(key) for key in ("keyword", "subject"))))
    return Properties(real_title(fields.get("title", "")), day(fields.get("creation-date", "")), tuple(people), about)


def _blocks(container: etree._Element, kind: BlockKind, page: int | None) -> Iterator[DraftBlock]:
    for element in container:
        name = local(element)
        if name in _DROPPED:
            continue
        if name in {"p", "h"}:
            yield from _paragraph(element, BlockKind.HEADING if name == "h" else kind, page)
        elif name == "table-row":
            yield from _row(element, page)
        elif name in _INDEXES:
            yield from as_boilerplate(list(_blocks(element, kind, page)))
        else:
            yield from _blocks(element, _kind_inside(element, kind), page)


def _kind_inside(element: etree._Element, kind: BlockKind) -> BlockKind:
    if kind is BlockKind.NOTE or local(element) == "notes":
        return BlockKind.NOTE
    if local(element) in {"list-item", "list-header"}:
        return kind if kind in {BlockKind.HEADING, BlockKind.BOILERPLATE} else BlockKind.LIST_ITEM
    if local(element) == "frame":
        # In a presentation, a frame says what it is for.
        purpose = attribute(element, "class")
        if purpose == "title":
            return BlockKind.HEADING
        if purpose in {"footer", "header", "date-time", "page-number"}:
            return BlockKind.BOILERPLATE
    return kind


def _row(row: etree._Element, page: int | None) -> Iterator[DraftBlock]:
    cells = [list(_blocks(cell, BlockKind.PARAGRAPH, page)) for cell in row if local(cell) in _CELLS]
    yield from blocks_of_row(cells, page)


def _paragraph(paragraph: etree._Element, kind: BlockKind, page: int | None) -> Iterator[DraftBlock]:
    apart: list[etree._Element] = []
    text = "".join(_words(paragraph, apart))
    yield from blocks_of_paragraph(text, kind, page)
    for element in apart:
        yield from _blocks(element, BlockKind.PARAGRAPH, page)


def _words(element: etree._Element, apart: list[etree._Element]) -> Iterator[str]:
    """The text of a paragraph; notes and frames anchored in it are collected to be read after it."""
    yield element.text or ""
    for one in element:
        name = local(one)
        if name == "line-break":
            yield "\n"
        elif name == "tab":
            yield "\t"
        elif name == "s":
            yield " "
        elif name in {"note-body", "text-box", "list", "table"}:
            apart.append(one)
        elif name == "object" or (name and name not in _DROPPED and name != "title"):
            yield from _words(one, apart)
        yield one.tail or ""
