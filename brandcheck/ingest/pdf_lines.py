"""The lines of a PDF page as PDFium finds them, each with its place and the size of its letters."""

import ctypes
import re
from dataclasses import dataclass
from statistics import median

import pypdfium2.raw as raw
from pypdfium2 import PdfTextPage

_BROKEN_OFF = "\x02\ufffe"
"""What PDFium gives for a hyphen at which a word is broken off."""
_SPLIT = re.compile(r"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print. Lengths are in points; x grows to the right, y upwards, as the page is shown."""

    text: str
    page: int
    left: float
    right: float
    base: float
    """The lower edge of its letters."""
    size: float
    """Of the letters, as the font says."""
    bold: bool = False


def lines_of_page(text_page: PdfTextPage, rotation: int, page: int) -> list[Line]:
    """The lines of one page in the order of the file, which is nearly always the order of reading."""
    count = text_page.count_chars()
    codes = [raw.FPDFText_GetUnicode(text_page, index) for index in range(count)]
    text = "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)
    lines: list[Line] = []
    for match in _SPLIT.finditer(text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end:
            lines.append(_line(text_page, text[start:end], start, end, rotation, page))
    return lines


def _line(text_page: PdfTextPage, text: str, start: int, end: int, rotation: int, page: int) -> Line:
    # The first and last letters tell where a line is; some in the middle tell its base and size.
    sample = sorted({start, end - 1, (start + end) // 2, start + (end - start) // 4})
    boxes = [_box(text_page, index, rotation) for index in sample]
    sizes = [raw.FPDFText_GetFontSize(text_page, index) for index in sample]
    heights = [top - bottom for _, bottom, _, top in boxes]
    size = max(median(sizes), 0.0)
    # Some programs scale the letters by the page's matrix and say that the font has size 1.
    if size < 2.5:
        size = max(max(heights) * 1.3, size)
    words = text.translate({ord(mark): "-" for mark in _BROKEN_OFF})
    weight = raw.FPDFText_GetFontWeight(text_page, sample[len(sample) // 2])
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    return Line(words, page, left, right, median(box[1] for box in boxes), size, weight >= 600)


def _box(text_page: PdfTextPage, index: int, rotation: int) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of a letter, on the page as it is shown."""
    left, bottom, right, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    x0, y0, x1, y1 = left.value, bottom.value, right.value, top.value
    match rotation:
        case 90:
            return y0, -x1, y1, -x0
        case 180:
            return -x1, -y1, -x0, -y0
        case 270:
            return -y1, x0, -y0, x1
        case _:
            return x0, y0, x1, y1
