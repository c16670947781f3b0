"""What the first lines of a memo or letter tell of it: the department, the day, and whether it is a mail.

The lines stay text; labels that no writer uses for anything else are taken out before, by `headed`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import cache
from pathlib import PurePosixPath

from brandcheck.ingest.draft import PAGE, Draft
from brandcheck.ingest.metadata import day, head_words, iso_day
from brandcheck.model import BlockKind

_TOP = 10
"""Blocks in which the head of a memo stands."""
_LOOKED_AT = 400
"""Letters of a line; the lines of a head are short."""
_NO_MEMO = frozenset({PAGE, "chat", "email", "survey", "transcript"})
_MOST_WORDS = 6
"""Of a department's name."""
_LONGEST_LINE = 90
_FIELDS = ("date", "department", "sender", "sent", "other")
_PART = re.compile(r"[,;|()/]| [-–] |\. ")
_WORD = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)?")
_FILE_DATE = (
    re.compile(r"(?<!\d)(?P<year>20\d{2})[-_. ]?(?P<month>[01]\d)[-_. ]?(?P<day>[0-3]\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})[-_. ](?P<month>\d{1,2})[-_. ](?P<year>20\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>20\d{2})[-_. ](?P<month>[01]\d)(?!\d)(?P<day>)"),
)


def with_memo_head(draft: Draft) -> Draft:
    """The draft with what its head tells; its own department and channel stay, a day in the head goes before others."""
    if draft.channel in _NO_MEMO:
        return draft
    top = [(line.strip()[:_LOOKED_AT], block.kind) for block in draft.blocks[:_TOP] for line in block.text.split("\n")]
    lines = [line for line, _ in top]
    fields = list(_fields(lines))
    days = (found for label, value in fields if label == "date" and (found := day(value)))
    owned = (value for label, value in fields if label == "department" and len(value.split()) <= _MOST_WORDS)
    sent = (found for label, value in fields if label == "sender" and (found := _department_in(value)))
    is_mail = {label for label, _ in fields} >= {"sender", "sent"}
    return replace(
        draft,
        date=next(days, draft.date),
        department=draft.department or next(owned, "") or next(sent, "") or _named_alone(top),
        channel=draft.channel or ("email" if is_mail else ""),
    )


def day_in_name(name: str) -> str | None:
    """The day in a file's name, the first of the month where it gives only that: "notulen_2026-03-10.md"."""
    stem = PurePosixPath(name).stem
    for pattern in _FILE_DATE:
        if match := pattern.search(stem):
            return iso_day(match["year"], match["month"], match["day"] or "1")
    return None


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Label and value of each "Datum: ...", or "Datum | ..." in a table."""
    for line in lines:
        matches = list(_label().finditer(line))
        ends = [*(each.start() for each in matches[1:]), len(line)]
        for match, end in zip(matches, ends, strict=False):
            yield _labels()[match["label"].casefold()], line[match.end() : end].strip(" .;|")


def _department_in(value: str) -> str:
    """The part of "Anja de Wit, hoofd Verkoop" that is clearly a department, without the words around its name."""
    for part in map(str.strip, _PART.split(value)):
        words = _WORD.findall(part.casefold())
        known = any(fnmatchcase(word, pattern) for word in words for pattern in head_words("departments"))
        if known and len(words) <= _MOST_WORDS:
            return _bare(part)
    return ""


def _named_alone(top: list[tuple[str, BlockKind]]) -> str:
    """The department of a line that says nothing else: "Afdeling Kwaliteit, 18 februari 2026"."""
    for line in (line for line, kind in top if kind is BlockKind.PARAGRAPH):
        part = _PART.split(line)[0].strip()
        opening = part.partition(" ")[0].casefold()
        whole = (
            len(line) <= _LONGEST_LINE and not line.endswith((".", "!", "?", ":")) and len(part.split()) <= _MOST_WORDS
        )
        if whole and opening in head_words("openings") and part.partition(" ")[2][:1].isupper():
            return _bare(part)
    return ""


def _bare(part: str) -> str:
    while (opening := part.partition(" "))[2] and opening[0].casefold() in head_words("around_departments"):
        part = opening[2]
    return part[:1].upper() + part[1:]


@cache
def _labels() -> dict[str, str]:
    return {word: field for field in _FIELDS for word in head_words(f"{field}_labels")}


@cache
def _label() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, _labels()), key=len, reverse=True))
    return re.compile(rf"(?:^|(?<=[.,;|] ))\W{{0,3}}(?P<label>{labels})\W{{0,2}}\s*[:|]\s*", re.IGNORECASE)
