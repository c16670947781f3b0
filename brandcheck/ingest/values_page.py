"""Finds the values on a page: below headings, or named in a table, in bold, before a colon, or on a line of their own.

What could be read in two ways is not read at all, so that a measurement never rests on values nobody declared.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from brandcheck.ingest.paragraphs import strip_bullet
from brandcheck.ingest.values_lines import Line, joined
from brandcheck.ingest.values_names import Named, named_in
from brandcheck.paths import resources

_LONGEST_HEADING = 12
"""Words; a longer heading is a slogan or a paragraph in the wrong style."""
_LONGEST_TITLE = 5
"""Words."""
_MOST, _LONGEST_STATEMENT = 20, 300
"""Values, and words of each. Nobody declares more; a page that seems to is about something else."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page with values says."""

    named: tuple[Named, ...]
    title: str = ""
    """The organisation's name, empty where the page does not give it."""


@dataclass(slots=True)
class _Section:
    level: int
    name: str
    lines: list[Line] = field(default_factory=list)
    is_parent: bool = False
    """Whether a deeper heading with text stands below it, so that it is that heading's title."""


def read_page(lines: Sequence[Line]) -> Page | None:
    """The values of a page; None where it cannot be told with confidence what they are."""
    cleaned = [one for line in lines if (one := _cleaned(line)).text or one.cells]
    named = _values(cleaned)
    if not named:
        return None
    named = _without_numbers(_without_announcement(named))
    named = tuple(one for one in named if _plain(one.name) not in _words("no_values"))
    is_declaration = 0 < len(named) <= _MOST and all(len(one.statement.split()) <= _LONGEST_STATEMENT for one in named)
    return Page(named, _title(cleaned, named)) if is_declaration else None


def is_page_name(text: str) -> bool:
    """Whether a line is what a page with values calls itself ("Onze kernwaarden"), and so no value."""
    return any(re.fullmatch(pattern, text.strip(" :."), re.IGNORECASE) for pattern in _lexicon()["page_names"])


def _values(lines: Sequence[Line], *, titled: bool = False) -> tuple[Named, ...]:
    for index, line in enumerate(lines):
        if line.level is None or not is_page_name(line.text):
            continue
        section = _below(lines, index)
        if found := _values(section, titled=True):
            return found
        earlier = [one for one in _sections(lines[:index]) if one.lines and one.level <= line.level]
        rest = lines[index + 1 :]
        # The values are that heading's equals, if it only introduces them.
        introduces = not earlier or not any(one.level is None for one in section)
        return _values(rest, titled=True) if introduces and len(rest) > len(section) else ()
    if any(line.level is not None for line in lines):
        return _by_headings(lines)
    named_page = next((index for index, line in enumerate(lines) if _is_page_line(line)), -1)
    return _named_in(lines[named_page + 1 :], titled=titled or named_page >= 0)


def _named_in(lines: Sequence[Line], *, titled: bool) -> tuple[Named, ...]:
    return named_in(lines, _words("parts"), _words("table_heads"), titled=titled)


def _is_page_line(line: Line) -> bool:
    """Whether a line that is no heading is the page's name, and no sentence that happens to speak of values."""
    is_short = len(line.text.split()) <= _LONGEST_TITLE + 1 and not line.text.endswith((".", "!", "?"))
    return line.starts and is_short and is_page_name(line.text)


def _below(lines: Sequence[Line], index: int) -> Sequence[Line]:
    """What stands below a heading, up to the next one of its level or higher."""
    level = lines[index].level or 0
    later = range(index + 1, len(lines))
    end = next((at for at in later if (other := lines[at].level) is not None and other <= level), len(lines))
    return lines[index + 1 : end]


def _by_headings(lines: Sequence[Line]) -> tuple[Named, ...]:
    """The names are the deepest headings with text; they must be of one level, below one title at most on each other."""
    carrying = [section for section in _with_parts_joined(_declaring(_sections(lines))) if section.lines]
    for index, section in enumerate(carrying[:-1]):
        section.is_parent = carrying[index + 1].level > section.level
    parents = [section.level for section in carrying if section.is_parent]
    leaves = [section for section in carrying if not section.is_parent]
    if not carrying:  # "## Eerlijk: wij zeggen wat we weten"
        return _named_in(lines, titled=False)
    if not leaves or len(set(parents)) < len(parents) or len({leaf.level for leaf in leaves}) > 1:
        return ()
    if len(leaves) > 1:
        return tuple(Named(leaf.name.rstrip(" :"), joined(leaf.lines)) for leaf in leaves)
    (leaf,) = leaves
    named = _named_in(leaf.lines, titled=True)
    if len(named) > 1:
        return named
    one_paragraph = sum(line.starts for line in leaf.lines) == 1
    return (Named(leaf.name.rstrip(" :"), joined(leaf.lines)),) if one_paragraph else ()


def _sections(lines: Sequence[Line]) -> list[_Section]:
    sections: list[_Section] = []
    for line in lines:
        if line.level is not None:
            sections.append(_Section(line.level, line.text))
        elif sections:
            sections[-1].lines.append(line)
    return sections


def _declaring(sections: Sequence[_Section]) -> Iterator[_Section]:
    """The sections without those about something else ("Missie", "Contact"), and what stands below these."""
    hidden_below: int | None = None
    for section in sections:
        if hidden_below is not None and section.level > hidden_below:
            continue
        hidden_below = section.level if _plain(section.name) in _words("no_values") else None
        if hidden_below is None:
            yield section


def _with_parts_joined(sections: Iterator[_Section]) -> list[_Section]:
    """The sections with those that are part of a value ("Voorbeelden", or any name that returns) joined to it."""
    each = list(sections)
    names = [_plain(section.name) for section in each]
    joined: list[_Section] = []
    for section, name in zip(each, names, strict=True):
        is_part = name in _words("parts") or names.count(name) > 1
        if is_part and joined and section.level > joined[-1].level:
            joined[-1].lines.extend(section.lines)
        else:
            joined.append(section)
    return joined


def _without_announcement(named: tuple[Named, ...]) -> tuple[Named, ...]:
    """Without a first one that only says that values follow: "Bloesem: wij hebben drie kernwaarden."."""
    announces = _lexicon()["announces"]
    first = f"{named[0].name}: {named[0].statement}"
    if len(named) > 2 and any(re.search(pattern, first, re.IGNORECASE) for pattern in announces):
        return named[1:]
    return named


def _without_numbers(named: tuple[Named, ...]) -> tuple[Named, ...]:
    if not all(_NUMBER.match(one.name) for one in named):
        return named
    return tuple(replace(one, name=_NUMBER.sub("", one.name, count=1)) for one in named)


def _title(lines: Sequence[Line], named: Sequence[Named]) -> str:
    """The organisation's name, where a heading above the values gives it."""
    values = tuple(one.name for one in named)
    for line in lines:
        if line.text.startswith(values):
            return ""
        if match := re.fullmatch(_lexicon()["named_in_page_name"][0], line.text, re.IGNORECASE):
            words = match["name"].split()
            if is_page_name(line.text) and len(words) <= _LONGEST_TITLE and words[0][0].isupper():
                return " ".join(words)
        words = line.text.split()
        if line.level is None or is_page_name(line.text) or _plain(line.text) in _words("no_values"):
            continue
        is_document = any(re.search(pattern, line.text, re.IGNORECASE) for pattern in _lexicon()["document_titles"])
        if len(words) <= _LONGEST_TITLE and words[0].casefold() not in _words("title_begins") and not is_document:
            return line.text
    return ""


def _cleaned(line: Line) -> Line:
    """The line without the bullet, the number or "Kernwaarde 1:" in front of it."""
    text, bold = (_without_number(words) for words in (line.text, line.bold))
    too_long = len(text.split()) > _LONGEST_HEADING
    return replace(line, text=text, bold=bold, level=None if too_long else line.level)


def _without_number(text: str) -> str:
    item = strip_bullet(text)
    text = text if item is None else item.strip()
    match = re.match(_lexicon()["numbered"][0], text, re.IGNORECASE)
    return text[match.end() :] if match and match.end() < len(text) else text


def _plain(name: str) -> str:
    return _NUMBER.sub("", name, count=1).casefold().strip(" :.!?")


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(_lexicon()[key])


@cache
def _lexicon() -> dict[str, list[str]]:
    return tomllib.loads((resources() / "lexicons" / "ingest_values.toml").read_text(encoding="utf-8"))
