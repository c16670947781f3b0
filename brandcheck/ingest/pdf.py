"""PDF through PDFium: lines with their place on the page, joined into paragraphs over columns and pages."""

import re
from contextlib import closing
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError, message
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.metadata import day, real_title
from brandcheck.ingest.pdf_blocks import blocks_of_pages
from brandcheck.ingest.pdf_lines import Line, lines_of_page
from brandcheck.ingest.pdf_people import people_in_properties, people_in_xmp, people_of_notes
from brandcheck.model import Message

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
_MOST_NAMED = 12
"""Pages without text that a notice names one by one."""


def read_pdf(data: bytes, name: str) -> list[Draft]:
    """The one draft of a PDF; page numbers are those of the file, from 1.

    Raises:
        BrandCheckError: damaged, locked with a password, or nothing but images.
    """
    del name
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise BrandCheckError("password_protected" if locked else "damaged_file") from error
    with closing(document):
        # What people filled in and wrote on top of a page is text too: forms are opened, so that it can be made part of it.
        document.init_forms()
        people = _people(document, data)
        pages: list[list[Line]] = []
        scanned: list[int] = []
        for number in range(1, len(document) + 1):
            lines = _lines(document, number)
            pages.append(lines)
            if not lines and _has_image(document, number):
                scanned.append(number)
        blocks = blocks_of_pages(pages)
        properties = {key: value.strip() for key, value in document.get_metadata_dict(skip_empty=True).items()}
    if not blocks:
        raise BrandCheckError("no_text_in_pdf" if scanned else "no_text")
    date = _DATE.match(properties.get("CreationDate", ""))
    return [
        Draft(
            tuple(blocks),
            title=real_title(properties.get("Title", "")),
            date=day("-".join(date.groups())) if date else None,
            about=" ".join(filter(None, (properties.get(key) for key in ("Subject", "Keywords")))),
            people=tuple(dict.fromkeys((*people_in_properties(properties.get("Author", "")), *people))),
            notice=_notice(scanned),
        )
    ]


def _people(document: "PdfDocument", data: bytes) -> tuple[str, ...]:
    """Who made the notes, and who is named in XMP."""
    import pypdfium2  # noqa: PLC0415

    found = list(people_in_xmp(data))
    for number in range(1, len(document) + 1):
        try:
            found += people_of_notes(document, number)
        except pypdfium2.PdfiumError:  # a broken page names nobody
            continue
    return tuple(filter(None, found))


def _lines(document: "PdfDocument", number: int) -> list[Line]:
    import pypdfium2  # noqa: PLC0415

    try:
        with closing(document[number - 1]) as page:
            if pypdfium2.raw.FPDFPage_GetAnnotCount(page):
                pypdfium2.raw.FPDFPage_Flatten(page, pypdfium2.raw.FLAT_NORMALDISPLAY)
        with closing(document[number - 1]) as page, closing(page.get_textpage()) as text_page:
            return lines_of_page(text_page, number)
    except pypdfium2.PdfiumError:  # one broken page does not take the others along
        return []


def _has_image(document: "PdfDocument", number: int) -> bool:
    import pypdfium2  # noqa: PLC0415

    try:
        with closing(document[number - 1]) as page:
            return any(True for _ in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    except pypdfium2.PdfiumError:
        return False


def _notice(scanned: list[int]) -> Message | None:
    if not scanned:
        return None
    named = ", ".join(map(str, scanned[:_MOST_NAMED])) + (", …" if len(scanned) > _MOST_NAMED else "")
    return message("pdf_pages_without_text", pages=named)
