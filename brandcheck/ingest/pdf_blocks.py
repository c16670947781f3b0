"""Lines of print to paragraphs, headings, list items and rows; what repeats on the pages' edges is set apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from brandcheck.ingest.draft import DraftBlock
from brandcheck.ingest.paragraphs import ends_sentence, strip_bullet
from brandcheck.ingest.pdf_lines import Line
from brandcheck.model import BlockKind

_PAGE_NUMBER = re.compile(
    r"\W*(?:page|pagina|blz\.?|p\.|pag\.?)?\W*\d{1,4}\W*(?:(?:of|van|/)\W*\d{1,4}\W*)?", re.IGNORECASE
)
_LONGEST_PAGE_NUMBER = 40
_EDGE_LINES = 3
"""Lines at the top and at the bottom of a page that can be a running header or footer."""
_DIGITS = re.compile(r"\d+")
_LONGEST_HEADING = 160
_SAME_SIZE = 0.12
"""Letters that differ by a larger share are of another text."""


@dataclass(frozen=True, slots=True)
class Body:
    """What the running text of a document looks like."""

    size: float
    """Letter size in points."""
    bold: bool
    gap: float
    """From line to line, in letter sizes."""
    rights: dict[tuple[int, int], float] = field(default_factory=dict)
    """Right edge of each column, by page and rounded left edge."""


def blocks_of_pages(pages: Sequence[Sequence[Line]]) -> list[DraftBlock]:
    """The blocks of a document: its text in order, then each running header and footer once."""
    edges = _running_edges(pages) | _lone_edges(pages)
    running: dict[str, DraftBlock] = {}
    flow: list[Line] = []
    for lines in pages:
        for line in lines:
            key = _key(line.text)
            if (line.page, key) in edges:
                running.setdefault(key, DraftBlock(line.text, BlockKind.BOILERPLATE, line.page))
            else:
                flow.append(line)
    if not flow:
        return list(running.values())
    body = _body(flow)
    return [*_blocks(flow, body), *running.values()]


def _key(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split()).casefold())


def _running_edges(pages: Sequence[Sequence[Line]]) -> set[tuple[int, str]]:
    """Page and key of the lines on pages' edges that repeat, and of page numbers."""
    edges: set[tuple[int, str]] = set()
    places: dict[str, list[tuple[int, float]]] = {}
    for lines in pages:
        by_height = sorted(lines, key=lambda line: -line.base)
        for line in {*by_height[:_EDGE_LINES], *by_height[-_EDGE_LINES:]}:
            places.setdefault(_key(line.text), []).append((line.page, line.base))
        for line in {*by_height[:1], *by_height[-1:]}:
            if len(lines) > 1 and len(line.text) <= _LONGEST_PAGE_NUMBER and _PAGE_NUMBER.fullmatch(line.text):
                edges.add((line.page, _key(line.text)))
    filled = sum(bool(lines) for lines in pages)
    for key, found in places.items():
        on_pages = {page for page, _ in found}
        # Left and right pages may have their own; a title in one place on three pages is a header too.
        same_height = Counter(round(base / 4) for _, base in found).most_common(1)[0][1]
        if len(on_pages) >= max(2, 0.3 * filled) and same_height >= 0.6 * len(on_pages):
            edges.update((page, key) for page in on_pages)
    return edges


def _lone_edges(pages: Sequence[Sequence[Line]]) -> set[tuple[int, str]]:
    """Page and key of the header and footer of a single page, told by their smaller print: they repeat nowhere."""
    filled = [lines for lines in pages if lines]
    if len(filled) != 1 or len(filled[0]) <= _EDGE_LINES:
        return set()
    lines = sorted(filled[0], key=lambda line: -line.base)
    size = _usual_size(lines)
    edges = (line for line in (lines[0], lines[-1]) if line.size < (1 - _SAME_SIZE) * size)
    return {(line.page, _key(line.text)) for line in edges if not ends_sentence(line.text)}


def _usual_size(lines: Sequence[Line]) -> float:
    """The letter size of most of the text, rounded to half points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] or 10.0


def _body(lines: Sequence[Line]) -> Body:
    size = _usual_size(lines)
    bold = sum(len(line.text) for line in lines if line.bold) * 2 > sum(len(line.text) for line in lines)
    gaps = [
        (one.base - other.base) / size
        for one, other in pairwise(lines)
        if one.page == other.page and 0.7 * size < one.base - other.base < 3 * size and abs(one.size - size) < 1
    ]
    rights: dict[tuple[int, int], float] = {}
    for line in lines:
        if abs(line.size - size) > _SAME_SIZE * size or line.bold != bold:  # a heading may stand over all columns
            continue
        column = (line.page, round(line.left / 20))
        rights[column] = max(rights.get(column, line.right), line.right)
    usual = sorted(gaps)[len(gaps) // 4] if gaps else 1.2
    return Body(size, bold, usual, rights)


def _blocks(lines: Sequence[Line], body: Body) -> Iterator[DraftBlock]:
    pending: list[Line] = []
    rows = _rows(lines)
    for line in lines:
        if line in rows:
            yield from _block(pending, body)
            yield DraftBlock(" | ".join(text for _, text in line.cells), BlockKind.TABLE_ROW, line.page)
            pending = []
            continue
        if pending and not _goes_on(pending, line, body):
            yield from _block(pending, body)
            pending = []
        pending.append(line)
    yield from _block(pending, body)


def _rows(lines: Sequence[Line]) -> frozenset[Line]:
    """The rows of tables: lines of cells, of which one stands right below a cell of the line before."""
    return frozenset(
        line
        for one, other in pairwise(lines)
        if one.page == other.page and one.base > other.base and _aligned(one, other)
        for line in (one, other)
    )


def _aligned(one: Line, other: Line) -> bool:
    """Whether a cell after the first begins where one of the other line does."""
    near = 0.5 * max(one.size, 1.0)
    return any(abs(left - below) < near for left, _ in one.cells[1:] for below, _ in other.cells[1:])


def _goes_on(pending: Sequence[Line], line: Line, body: Body) -> bool:
    """Whether the line belongs to the paragraph of the lines before it."""
    last = pending[-1]
    size = max(last.size, 1.0)
    if _same_row(last, line):
        return not _looks_like_bullet(line.text)
    unfinished = not ends_sentence(last.text) and line.text[:1].islower()
    other_print = abs(line.size - size) > _SAME_SIZE * size or (line.bold != last.bold and not unfinished)
    # A figure inside a sentence may come to stand in front ("minstens / 99.95 procent"); a dash is always a bullet.
    figure = line.text[:1].isdigit() and not ends_sentence(last.text) and not _ends_short(last, line, body)
    if other_print or (strip_bullet(line.text) is not None and not figure):
        return False
    down = last.base - line.base
    if line.page != last.page or not -0.5 * size < down < 8 * size:
        return unfinished or last.text.endswith("-")  # next column or page
    widest = (body.gap + 0.45) * size
    indented = line.left > last.left + 0.8 * size and len(pending) > 1 and ends_sentence(last.text)
    if down > widest or indented:
        return unfinished and down < 2 * widest
    return unfinished or not _ends_short(last, line, body)


def _same_row(last: Line, line: Line) -> bool:
    return (
        line.page == last.page
        and abs(last.base - line.base) < 0.35 * max(last.size, 1)
        and line.left >= last.right - last.size
    )


def _looks_like_bullet(text: str) -> bool:
    return strip_bullet(text) is not None and not text[:1].isdigit()


def _ends_short(last: Line, line: Line, body: Body) -> bool:
    """Whether the last line stopped although the first word of the next one would have fitted in its column."""
    right = max(
        (
            edge
            for (page, column), edge in body.rights.items()
            if page == last.page and abs(column - last.left / 20) <= 1.5
        ),
        default=last.right,
    )
    letter = (last.right - last.left) / max(len(last.text), 1)
    first_word = len(line.text.split(maxsplit=1)[0]) + 1
    return last.right + first_word * letter < right - 0.5 * last.size


def _block(lines: Sequence[Line], body: Body) -> Iterator[DraftBlock]:
    if not lines:
        return
    text = "\n".join(line.text for line in lines)
    first = lines[0]
    item = strip_bullet(text)
    kind = BlockKind.PARAGRAPH
    larger = first.size > 1.15 * body.size
    stands_out = first.bold and not body.bold and len(lines) <= 2 and not ends_sentence(text)
    if len(text) <= _LONGEST_HEADING and (larger or stands_out) and not text.rstrip().endswith("."):
        kind = BlockKind.HEADING
    elif item is not None:
        kind, text = BlockKind.LIST_ITEM, item
    yield DraftBlock(text, kind, first.page)
