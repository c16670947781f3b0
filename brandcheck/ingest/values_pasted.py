"""Values in text that was copied from somewhere: bold and headings may be lost, and what stood around it came along.

A page is read as `values_page` reads a file's, which is strict. What copying does to it is undone first. A person picks from
what is found, so names whose bold was lost are taken for names where every line begins with one.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.normalise import one_line
from brandcheck.ingest.paragraphs import ends_sentence, strip_bullet
from brandcheck.ingest.sources import lexicon
from brandcheck.ingest.values import declared
from brandcheck.ingest.values_lines import Line, joined, lines_of_text
from brandcheck.ingest.values_names import Named
from brandcheck.ingest.values_page import is_page_name, read_page
from brandcheck.model import Value

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_TABS = re.compile(r"[ \xa0]*\t[ \t\xa0]*")
_NAMED = re.compile(r"(?:^|(?<=[.!?] ))(?P<name>[^\W\d_a-z][^\W\d_]+(?:,? [^\W\d_]+){0,5}): ")
"""A name and a colon, at the start of a line or sentence."""
_ANY_CAPITAL = re.compile(r"(?P<name>[^\W\d_][^.!?:;]{1,60}?)(?:[.!?] | )(?P<rest>(?=[^\W\d_])[^a-z]\S* \S.*)")
_LONGEST_PAGE, _MOST_WORDS = 150, 1000
"""Lines and words; a longer text, as a strategy, is about more than values."""
_MOST_PAGES, _PAGE_LENGTHS = 12, (60, 30, 15)
"""Announcements that are followed, and the lines below each that are tried; the chapter may end sooner."""
_LONGEST_PARAGRAPH = 150
"""Words."""
_LONGEST_NAME = 80
"""Characters of a page's name."""
_LEAST_TOLD = 6
"""Words of a line that a page surely says itself, so that what comes later may be what stands below it."""
_LONGEST_ASIDE = 200
"""Characters."""
_NAME_WORDS = 7
"""Of a name that only its place tells from a statement."""


def values_in_text(text: str) -> tuple[Value, ...]:
    """The values in pasted text; `ingest.values_in_text` says what it promises."""
    lines = _lines(unicodedata.normalize("NFC", text))
    if not lines:
        raise BrandCheckError("values_text_empty")
    named = recognised(lines)
    if not named:
        raise BrandCheckError("values_text_unclear")
    return declared(named)


def recognised(lines: Sequence[Line]) -> tuple[Named, ...]:
    """The values that lines name, in the surest way that there is; none where no way fits.

    In a text that is longer than a page with values they may be a part, below a line that announces them.
    """
    lines = [part for line in lines for part in _run_together(line)]
    is_short = len(lines) <= _LONGEST_PAGE
    if is_short and (found := _on_page(lines)):
        return found
    if is_short and sum(len(line.text.split()) for line in lines) <= _MOST_WORDS:
        return ()
    announced = [at for at, line in enumerate(lines) if len(line.text) <= _LONGEST_NAME and is_page_name(line.text)]
    pages = (_chapter(lines[at : at + length]) for at in announced[:_MOST_PAGES] for length in _PAGE_LENGTHS)
    return next(filter(None, map(_on_page, pages)), ())


def _chapter(lines: Sequence[Line]) -> list[Line]:
    """The lines up to a paragraph as no page with values has."""
    return list(takewhile(lambda line: len(line.text.split()) <= _LONGEST_PARAGRAPH, lines))


def _on_page(lines: Sequence[Line]) -> tuple[Named, ...]:
    short, whole = _without_surroundings(lines), [line for line in lines if not _is_around(line)]
    for told in (short, whole) if short != whole else (whole,):
        for attempt in (told, _with_names_apart(told), _with_capitals_as_headings(told), _with_items_ended(told)):
            if page := read_page(attempt):
                return page.named
        if one := _only_one(told):
            return one
    return ()


def _lines(text: str) -> list[Line]:
    """The lines as they were copied; tabs stood between the cells of a table."""
    rows = [row.strip(" \xa0") for row in _LINE_ENDS.sub("\n", text).split("\n")]
    cells = [tuple(one_line(cell) for cell in _TABS.split(_without_bullet(row)) if cell.strip()) for row in rows]
    if any(len(row) > 1 for row in cells) and all(len(row) > 1 for row in cells if row and len(" ".join(row)) > 60):
        tabled = [Line("", cells=row) if len(row) > 1 else Line(" ".join(row)) for row in cells if row]
        if read_page(tabled):
            return tabled
    return lines_of_text("\n".join(one_line(row) for row in rows))


def _without_bullet(row: str) -> str:
    item = strip_bullet(row)
    return row if item is None else item


def _run_together(line: Line) -> Iterator[Line]:
    """The values that stand behind each other in one paragraph, as a PDF has them: "Care: we listen. Craft: we learn."."""
    first = _NAMED.match(line.text)
    if line.level is not None or line.cells or not first:
        yield line
        return
    starts = [match for match in _NAMED.finditer(line.text) if not match.start() or _is_own_name(match["name"])]
    ends = [*(match.start() for match in starts[1:]), len(line.text)]
    for match, end in zip(starts, ends, strict=True):
        yield replace(line, text=line.text[match.start() : end].strip())


def _is_own_name(name: str) -> bool:
    """Whether it is no label or beginning of a sentence."""
    first, *_ = name.casefold().split()
    return first not in _lexicon()["title_begins"] and name.casefold() not in _lexicon()["parts"]


def _without_surroundings(lines: Sequence[Line]) -> list[Line]:
    """Without menus, buttons and what stands below the text."""
    told: list[Line] = []
    has_told = False
    for line in lines:
        if has_told and _matches(line.text, "below"):
            break
        if not _is_around(line):
            told.append(line)
        words = len(line.text.split()) + len(" ".join(line.cells).split())
        has_told = has_told or words >= _LEAST_TOLD
    return told


def _is_around(line: Line) -> bool:
    """Whether it is a menu or button; a heading is none, as text stands below it."""
    return line.level is None and _matches(line.text, "around")


def _matches(text: str, key: str) -> bool:
    """Whether the line is one of those of the lexicon; a longer line than a paragraph's first is none."""
    words = text.strip(" :*•-")
    return 0 < len(words) <= _LONGEST_ASIDE and any(re.fullmatch(p, words, re.IGNORECASE) for p in _lexicon()[key])


def _with_names_apart(lines: Sequence[Line]) -> list[Line]:
    """With a colon between name and statement, where every line below the titles has a name and no mark behind it.

    Such a name ends at the first word in capitals; in half of the lines at least that is a word which only has one as the
    first of a sentence.
    """
    titles = list(takewhile(lambda line: line.level is not None or is_page_name(line.text), lines))
    told = lines[len(titles) :]
    surely = [_parted(line, _parting()) for line in told]
    parted = [one or _parted(line, _ANY_CAPITAL) for one, line in zip(surely, told, strict=True)]
    apart = [line for line in parted if line is not None]
    is_sure = len(apart) == len(told) and 2 * (len(surely) - surely.count(None)) >= len(told) > 0
    return [*titles, *apart] if is_sure else []


def _parted(line: Line, parting: re.Pattern[str]) -> Line | None:
    item = strip_bullet(line.text)
    text = line.text if item is None else item
    match = parting.fullmatch(text)
    if not match or line.level is not None or not ends_sentence(text):
        return None
    words = match["name"].split()
    if len(words) > _NAME_WORDS or words[0].casefold() in _lexicon()["title_begins"] or not words[0][0].isupper():
        return None
    return replace(line, text=f"{match['name']}: {match['rest']}", starts=True)


def _with_capitals_as_headings(lines: Sequence[Line]) -> list[Line]:
    """Where a page has no headings, its short lines in capitals are."""
    if any(line.level is not None or line.cells for line in lines):
        return []
    return [
        replace(line, level=1) if line.text.isupper() and len(line.text.split()) <= _NAME_WORDS else line
        for line in lines
    ]


def _with_items_ended(lines: Sequence[Line]) -> list[Line]:
    """With a full stop behind items that go on from a lead-in, and so are no names: "This means: - we call back"."""
    return [
        replace(line, text=f"{line.text}.")
        if line.item and line.text[:1].islower() and not ends_sentence(line.text)
        else line
        for line in lines
    ]


def _only_one(lines: Sequence[Line]) -> tuple[Named, ...]:
    """A short line and one paragraph below it."""
    below_titles = [line for line in lines if not is_page_name(line.text)]
    if len(below_titles) < 2:
        return ()
    name, *rest = below_titles
    is_name = len(name.text.split()) <= _NAME_WORDS and not ends_sentence(name.text) and name.text[:1].isupper()
    is_told = ends_sentence(rest[-1].text) and len(joined(rest).split()) >= _LEAST_TOLD
    is_one = all(not line.starts for line in rest[1:]) and not any(line.cells or line.item for line in rest)
    if is_name and is_told and is_one and name.text.casefold() not in _lexicon()["no_values"]:
        return (Named(name.text, joined(rest)),)
    return ()


@cache
def _parting() -> re.Pattern[str]:
    begins = "|".join(_lexicon()["statement_begins"])
    return re.compile(rf"(?P<name>[^\W\d_][^.!?:;]{{1,60}}?)(?:[.!?] | )(?P<rest>(?:{begins}) \S.*)")


def _lexicon() -> dict[str, list[str]]:
    return lexicon("ingest_values")
