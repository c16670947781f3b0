"""Who a PDF names beside its text: authors in its properties and in XMP (ISO 16684-1), and who made its notes."""

import ctypes
import re
from collections.abc import Iterator
from contextlib import closing
from html import unescape
from typing import TYPE_CHECKING

from brandcheck.ingest.names import lexicon

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_CREATOR = re.compile(rb"<dc:creator\b[^>]{0,200}>(.{0,20000}?)</dc:creator>", re.DOTALL)
_ITEM = re.compile(r"<rdf:li\b[^>]{0,200}>([^<]{1,200})</rdf:li>|^([^<]{1,200})$")
_MOST_NOTES = 2000
_LONGEST = 400
"""Bytes of a name, UTF-16."""


def people_in_properties(author: str) -> Iterator[str]:
    """The names in the field of the author: "Noor Bakhuis; Wim Aal", "Noor Bakhuis, Wim Aal" and "Bakhuis, Noor"."""
    for part in filter(None, (each.strip() for each in author.split(";"))):
        names = [each.strip() for each in part.split(",") if each.strip()]
        whole = all(_telling(name) > 1 for name in names)
        yield from names if whole else (part,)


def people_in_xmp(data: bytes) -> Iterator[str]:
    """The creators in the XMP packets of a file; these stand there uncompressed, so that any program finds them."""
    for found in _CREATOR.finditer(data):
        for item in _ITEM.finditer(found[1].decode("utf-8", "replace").strip()):
            yield from people_in_properties(unescape(item[1] or item[2]))


def people_of_notes(document: "PdfDocument", number: int) -> Iterator[str]:
    """Who made the notes on a page, numbered from 1. Read them before they are made part of the page."""
    from pypdfium2 import raw  # noqa: PLC0415

    buffer = (ctypes.c_ushort * (_LONGEST // 2))()
    with closing(document[number - 1]) as page:
        for index in range(min(_MOST_NOTES, raw.FPDFPage_GetAnnotCount(page))):
            note = raw.FPDFPage_GetAnnot(page, index)
            if not note:
                continue
            length = raw.FPDFAnnot_GetStringValue(note, b"T", buffer, _LONGEST)
            raw.FPDFPage_CloseAnnot(note)
            if 2 < length <= _LONGEST:
                yield bytes(buffer)[: length - 2].decode("utf-16-le", "replace").strip()


def _telling(name: str) -> int:
    """How many words of a name are no particles."""
    return sum(word.lower().strip(".'") not in lexicon("particles") for word in name.split())
