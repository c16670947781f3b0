"""The block of "Title: ..." lines at the top of a text, and dates as people write them."""

import datetime as dt
import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from brandcheck.paths import resources

_LINE = re.compile(
    r"\s{0,3}(?:[*_]{2})?(?P<label>[^\W\d_][\w /-]{1,30}?)(?:[*_]{2})?\s{0,3}:(?:[*_]{2})?\s*(?P<value>.*)$"
)
_ISO = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:e|st|nd|rd|th)?\.? +([^\W\d_]+)\.?,? +(\d{4})\b")
_MONTH_DAY = re.compile(r"\b([^\W\d_]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b")


@dataclass(frozen=True, slots=True)
class Header:
    """What the block at the top of a text says of it."""

    title: str = ""
    date: str | None = None
    department: str = ""
    channel: str = ""
    people: tuple[str, ...] = ()


def split_header(lines: list[str]) -> tuple[Header, list[str]]:
    """The header of a text and the lines that come after it; an empty header where the text has none.

    A header is a run of known labels on the first lines. One label alone counts only when it is a title, so that a text
    that happens to begin with "Team: ..." keeps its first line.
    """
    index = next((index for index, line in enumerate(lines) if line.strip()), len(lines))
    fields: dict[str, str] = {}
    while index < len(lines):
        field, value = _field(lines[index])
        if not field or field in fields:
            break
        fields[field] = value
        index += 1
    if not fields or (len(fields) == 1 and not fields.get("title")):
        return Header(), lines
    return _header(fields), lines[index:]


def header_of_lines(lines: list[str]) -> Header:
    """A header from lines that are known to be one; labels that mean nothing here are passed over."""
    return _header({field: value for field, value in map(_field, lines) if field})


def _field(line: str) -> tuple[str, str]:
    match = _LINE.match(line)
    field = _labels().get(match["label"].strip().casefold(), "") if match else ""
    return field, match["value"].strip() if match else ""


def _header(fields: dict[str, str]) -> Header:
    return Header(
        title=fields.get("title", "").strip("\"'"),
        date=day(fields.get("date", "")),
        department=fields.get("department", ""),
        channel=channel_of(fields.get("channel", "")),
        people=tuple(name.strip() for name in re.split(r"[,;]", fields.get("author", "")) if name.strip()),
    )


def channel_of(word: str) -> str:
    """The channel as documents keep it ("website", "press", ...); a word that is none of these stays as it is."""
    return _channels().get(word.strip().casefold(), word.strip().casefold())


def real_title(text: str) -> str:
    """A title from a file's properties; empty where a program made it up ("Microsoft Word - Document1")."""
    title = " ".join(text.split())
    return "" if any(fnmatchcase(title.casefold(), pattern) for pattern in _lexicon()["empty_titles"]) else title


def day(text: str) -> str | None:
    """The first date in a text, as ISO 8601 day; None where there is none. Day before month where figures leave it open."""
    if match := _ISO.search(text):
        return iso_day(match[1], match[2], match[3])
    if match := _DAY_FIRST.search(text):
        return iso_day(match[3], match[2], match[1])
    if (match := _DAY_MONTH.search(text)) and (month := _months().get(match[2].casefold())):
        return iso_day(match[3], month, match[1])
    if (match := _MONTH_DAY.search(text)) and (month := _months().get(match[1].casefold())):
        return iso_day(match[3], month, match[2])
    return None


def iso_day(year: str, month: str, day_of_month: str) -> str | None:
    """ISO 8601 of a day in figures; None where there is no such day."""
    try:
        return dt.date(int(year), int(month), int(day_of_month)).isoformat()
    except ValueError:
        return None


@cache
def head_words(kind: str) -> frozenset[str]:
    """Words of the head of a memo: labels, and how departments are named."""
    return frozenset(_lexicon()["memo_head"][kind])


def is_department(name: str) -> bool:
    """Whether a word of the name tells that it is of a department or a team, and not of a person."""
    words = re.findall(r"[^\W\d_]+(?:&[^\W\d_]+)?", name.casefold())
    return any(fnmatchcase(word, pattern) for word in words for pattern in head_words("departments"))


@cache
def head_labels() -> frozenset[str]:
    """All labels that the head of a memo may have, in lower case."""
    return frozenset().union(*(words for kind, words in _lexicon()["memo_head"].items() if kind.endswith("_labels")))


def _turned(table: str) -> dict[str, str]:
    return {word: key for key, group in _lexicon()[table].items() for word in group}


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads((resources() / "lexicons" / "ingest_metadata.toml").read_text(encoding="utf-8"))


@cache
def _labels() -> dict[str, str]:
    return _turned("labels")


@cache
def _channels() -> dict[str, str]:
    return _turned("channels")


@cache
def _months() -> dict[str, str]:
    return _turned("months")
