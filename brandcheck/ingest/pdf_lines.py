"""The lines of a PDF page as PDFium finds them, each with its place and the size of its letters."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, sin
from statistics import median

from pypdfium2 import PdfTextPage, raw

_BROKEN_OFF = "\x02\ufffe"
"""What PDFium gives for a hyphen at which a word is broken off; it gives no line end after it."""
_HYPHENS = {ord(mark): "-" for mark in _BROKEN_OFF}
_SPACES = re.compile(r"\s+")
_LINE = re.compile(rf"[^\r\n{_BROKEN_OFF}]+[{_BROKEN_OFF}]?")
_BOLD = 600
_CELL_GAP = 1.0
"""Letter sizes between two words that set cells of a table apart, when they do so on lines below each other."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of print. Lengths are in points; x grows in the direction of reading, y away from the next line."""

    text: str
    page: int
    left: float
    right: float
    base: float
    """The height on which its letters stand."""
    size: float
    """Of the letters."""
    bold: bool = False
    cells: tuple[tuple[float, str], ...] = ()
    """Left edge and text of each, where wide gaps part the line."""


def lines_of_page(text_page: PdfTextPage, page: int) -> list[Line]:
    """The lines of one page in the order of the file, which is nearly always the order of reading."""
    count = text_page.count_chars()
    codes = [raw.FPDFText_GetUnicode(text_page, index) for index in range(count)]
    text = "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)
    lines: list[Line] = []
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if words:
            start = match.start() + match[0].index(words)
            lines.append(_line(text_page, words, start, page))
    return lines


def _line(text_page: PdfTextPage, words: str, start: int, page: int) -> Line:
    # The first and last letters tell where a line is; some between them what its letters are like.
    last = len(words) - 1
    sample = [start + offset for offset in sorted({0, last // 4, last // 2, last})]
    angle = max(0.0, raw.FPDFText_GetCharAngle(text_page, sample[len(sample) // 2]))
    left, base = _turned(angle, *_origin(text_page, sample[0]))
    right = _end(text_page, sample[-1], angle)
    size = median(_size(text_page, index) for index in sample)
    return Line(
        words.translate(_HYPHENS),
        page,
        left=min(left, right),
        right=max(left, right),
        base=base,
        size=size,
        bold=all(raw.FPDFText_GetFontWeight(text_page, index) >= _BOLD for index in sample),
        cells=() if angle else tuple(_cells(text_page, words, start, size)),
    )


def _cells(text_page: PdfTextPage, words: str, start: int, size: float) -> Iterator[tuple[float, str]]:
    """The cells of an upright line; none where no gap in it is wide."""
    begins = [0]
    for match in _SPACES.finditer(words):
        _, before = _edges(text_page, start + match.start() - 1)
        after, _ = _edges(text_page, start + match.end())
        if after - before > _CELL_GAP * size:
            begins.append(match.end())
    if len(begins) == 1:
        return
    for begin, end in pairwise([*begins, len(words)]):
        yield _edges(text_page, start + begin)[0], words[begin:end].strip().translate(_HYPHENS)


def _edges(text_page: PdfTextPage, index: int) -> tuple[float, float]:
    """Left and right edge of a letter on the page."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    return left.value, right.value


def _origin(text_page: PdfTextPage, index: int) -> tuple[float, float]:
    """Where a letter begins, on its base line."""
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text_page, index, x, y)
    return x.value, y.value


def _end(text_page: PdfTextPage, index: int, angle: float) -> float:
    """How far a letter reaches in the direction of its line."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    corners = ((x, y) for x in (left.value, right.value) for y in (bottom.value, top.value))
    return max(_turned(angle, x, y)[0] for x, y in corners)


def _turned(angle: float, x: float, y: float) -> tuple[float, float]:
    """A point as it lies when the page is turned so that letters of this angle (radians, clockwise) stand upright."""
    return x * cos(angle) - y * sin(angle), y * cos(angle) + x * sin(angle)


def _size(text_page: PdfTextPage, index: int) -> float:
    """The size of a letter in points; many programs give the font size 1 and scale it, so the scale counts too."""
    matrix = raw.FS_MATRIX()
    scaled = raw.FPDFText_GetMatrix(text_page, index, matrix)
    return raw.FPDFText_GetFontSize(text_page, index) * (hypot(matrix.c, matrix.d) if scaled else 1.0)
