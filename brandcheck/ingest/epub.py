"""Electronic books: web pages in a zip, in the order of the spine (EPUB 2 and 3)."""

import posixpath
import re
import zipfile
from typing import TYPE_CHECKING
from urllib.parse import unquote

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import PART_LIMIT, open_archive, read_part
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.html_blocks import html_blocks, parse
from brandcheck.model import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def read_epub(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A book as one draft, chapters in reading order.

    Raises:
        BrandCheckError: damaged_file, password_protected, too_large_to_read, no_text.
    """
    with open_archive(data) as book:
        package_path = _package_path(book)
        package = _xml(book, package_path)
        paths = [path for path in _spine(package, package_path) if path in book.NameToInfo]
        if sum(book.getinfo(path).file_size for path in paths) > PART_LIMIT:
            raise BrandCheckError("too_large_to_read")
        blocks = tuple(block for path in paths for block in _chapter(read_part(book, path) or b""))
    if not blocks:
        raise BrandCheckError("no_text")
    people = tuple(dict.fromkeys(_metadata(package, "creator") + _metadata(package, "contributor")))
    title = next(iter(_metadata(package, "title")), "")
    date = next((day[:10] for day in _metadata(package, "date") if _DAY.match(day)), None)
    return [Draft(blocks, title=title, date=date, people=people)]


def _chapter(data: bytes) -> list[DraftBlock]:
    tree = parse(decode_declared(data, "utf-8"))
    if tree is None:
        return []
    return [
        DraftBlock(block.text, BlockKind.BOILERPLATE if block.furniture else block.kind) for block in html_blocks(tree)
    ]


def _package_path(book: zipfile.ZipFile) -> str:
    if _CONTAINER in book.NameToInfo:
        for root in _xml(book, _CONTAINER).iter("{*}rootfile"):
            if (path := root.get("full-path")) in book.NameToInfo:
                return str(path)
    # Some books are zipped without a container.
    packages = sorted(path for path in book.NameToInfo if path.endswith(".opf"))
    if not packages:
        raise BrandCheckError("damaged_file")
    return packages[0]


def _spine(package: "_Element", package_path: str) -> list[str]:
    """Paths in the zip of all pages, in reading order; pages outside the spine are no part of the book's text."""
    folder = posixpath.dirname(package_path)
    items = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        for item in package.iter("{*}item")
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    }
    order = [ref.get("idref") for ref in package.iter("{*}itemref")]
    return list(dict.fromkeys(items[ref] for ref in order if ref in items)) or list(dict.fromkeys(items.values()))


def _metadata(package: "_Element", field: str) -> list[str]:
    return [" ".join(entry.text.split()) for entry in package.iter(f"{{{_DUBLIN_CORE}}}{field}") if entry.text]


def _xml(book: zipfile.ZipFile, path: str) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - slow to import

    # Book makers are sloppy with their package file, so unlike office documents it is read with repairs.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(read_part(book, path) or b"", parser)
    except etree.XMLSyntaxError as error:
        raise BrandCheckError("damaged_file") from error
    if root is None:
        raise BrandCheckError("damaged_file")
    return root
