"""Values that are named within the text: in a table, in bold, before a colon or dash, or on a short line of their own."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import chain, dropwhile, takewhile

from brandcheck.ingest.paragraphs import ends_sentence
from brandcheck.ingest.values_lines import Line, joined

_SEPARATED = re.compile(r"(?P<name>.{2,60}?)(?::\s+|\s+[-–—]\s+)(?P<rest>\S.*)")
_SHORT, _LONG = 5, 10
"""Words of a name that nothing but its place tells from a sentence; "Een man een man, een woord een woord" is a long one."""
_MARKS = " .:–—-"


@dataclass(frozen=True, slots=True)
class Named:
    """A value as a page gives it."""

    name: str
    statement: str


Marks = list[tuple[str, str] | None]
"""Of each line the name that it begins with and the rest of it, or None where it only goes on."""


def named_in(
    lines: Sequence[Line], parts: Collection[str], heads: Collection[str], *, titled: bool
) -> tuple[Named, ...]:
    """The values that the lines name, in the surest of the ways there are; none where no way fits.

    `parts` are labels within a value, `heads` the first cells of a table's head, both in lower case. Unless the page's
    title was found and taken off, the first line of all may be one.
    """
    if rows := [line.cells for line in lines if len(line.cells) > 1]:
        return _of_table(rows, heads)
    return _collected(lines, _bold(lines, parts)) or _separated(lines, parts) or _alone(lines, parts, titled=titled)


def _of_table(rows: Sequence[Sequence[str]], heads: Collection[str]) -> tuple[Named, ...]:
    if rows[0][0].casefold().strip(_MARKS) in heads:
        rows = rows[1:]
    if all(re.fullmatch(r"\d{1,2}[.)]?", row[0]) and len(row) > 2 for row in rows):
        rows = [row[1:] for row in rows]
    if _is_table(rows):
        return tuple(Named(row[0].strip(_MARKS), " ".join(row[1:])) for row in rows)
    across = list(zip(*rows, strict=False)) if len(rows) == 2 and len(rows[0]) == len(rows[1]) else []
    return tuple(Named(name.strip(_MARKS), statement) for name, statement in across) if _is_table(across) else ()


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether each row begins with a name, and goes on with a statement."""
    return bool(rows) and all(
        _is_name(row[0].strip(_MARKS), 8) and not ends_sentence(row[0]) and _is_statement(" ".join(row[1:]))
        for row in rows
    )


def _bold(lines: Sequence[Line], parts: Collection[str]) -> Marks:
    return [_bold_name(line, parts) for line in lines]


def _bold_name(line: Line, parts: Collection[str]) -> tuple[str, str] | None:
    name, rest = line.bold.strip(_MARKS), line.text[len(line.bold) :].strip()
    if not line.bold or not line.text.startswith(line.bold) or not _is_name(name, 8) or name.casefold() in parts:
        return None
    set_apart = not rest or line.bold[-1] in ".:" or rest[0] in ".:–—-" or rest[0].isupper()
    return (name, rest.lstrip(_MARKS)) if set_apart else None


def _separated(lines: Sequence[Line], parts: Collection[str]) -> tuple[Named, ...]:
    """Names before a colon or dash. A long one counts where every paragraph begins so, and is never part of a statement."""
    # Without full stops a line that goes on cannot be told from a new one, unless all lines look alike.
    each = [replace(line, starts=True) for line in lines]
    for words in (_LONG, _SHORT):
        alike = _separated_marks(each, parts, words)
        if all(dropwhile(lambda mark: mark is None, alike)) and (found := _collected(each, alike)):
            return found
    marks = _separated_marks(lines, parts, _LONG)
    started = list(dropwhile(lambda pair: pair[1] is None, zip(lines, marks, strict=True)))
    if any(line.starts and mark is None for line, mark in started) and marks != _separated_marks(lines, parts, _SHORT):
        return ()
    return _collected(lines, marks)


def _separated_marks(lines: Sequence[Line], parts: Collection[str], words: int) -> Marks:
    return [
        (match["name"].strip(), match["rest"].strip())
        if (begins and (match := _SEPARATED.fullmatch(line.text)))
        and _is_name(match["name"], words if line.starts else _SHORT)
        and match["name"].casefold() not in parts
        else None
        for line, begins in zip(lines, _begins(lines), strict=True)
    ]


def _alone(lines: Sequence[Line], parts: Collection[str], *, titled: bool) -> tuple[Named, ...]:
    """Short lines as names; longer ones too, where all other lines are sentences."""
    for words in (_LONG, _SHORT):
        marks = _alone_marks(lines, parts, words)
        first = next((index for index, mark in enumerate(marks) if mark), 0)
        on_top = sum(mark is not None for mark in takewhile(lambda mark: mark is not None, marks[first:]))
        if on_top <= (1 if titled else 2) and (found := _collected(lines, marks)):
            return found
    return ()


def _alone_marks(lines: Sequence[Line], parts: Collection[str], words: int) -> Marks:
    marks: Marks = []
    for line, begins, after in zip(lines, _begins(lines), [*lines[1:], None], strict=False):
        name = line.text.rstrip(" :")
        is_short = _is_name(name, words) and not ends_sentence(name) and not name.endswith(",")
        is_short = is_short and not _SEPARATED.fullmatch(name)
        goes_on = after is not None and not after.starts and after.text[:1].islower()
        is_alone = begins and is_short and not goes_on and name.casefold() not in parts
        marks.append((name, "") if is_alone else None)
    return marks


def _begins(lines: Sequence[Line]) -> list[bool]:
    """Whether each line begins a thought: after a blank line or bullet, or after the end of a sentence or a short line."""
    before = chain([True], (ends_sentence(line.text) or len(line.text.split()) <= 5 for line in lines))
    return [line.starts or ended for line, ended in zip(lines, before, strict=False)]


def _collected(lines: Sequence[Line], marks: Marks) -> tuple[Named, ...]:
    """The names with what belongs to each; none unless at least two have a statement, and all but titles on top.

    What stands below a list, and not in it, belongs to none of its items.
    """
    groups: list[tuple[Line, str, list[Line]]] = []
    for line, mark in zip(lines, marks, strict=True):
        if mark:
            groups.append((line, mark[0], [replace(line, text=mark[1])] if mark[1] else []))
        elif groups:
            groups[-1][2].append(line)
    groups = list(dropwhile(lambda group: not group[2], groups))
    if len(groups) > 1 and all(len(own) == 1 and own[0].item for _, _, own in groups[:-1]):
        line, name, own = groups[-1]
        groups[-1] = (line, name, list(takewhile(lambda one: one.item or not one.starts, own)))
    named = tuple(Named(name, joined(own)) for _, name, own in groups)
    is_sure = all(_is_statement(one.statement) for one in named) and (
        len(named) > 1 or (len(lines) == 1 and lines[0].bolds < 2)
    )
    return named if is_sure else ()


def _is_statement(text: str) -> bool:
    return len(text.split()) > 3 or (ends_sentence(text) and len(text.split()) > 1)


def _is_name(text: str, words: int) -> bool:
    return 1 <= len(text.split()) <= words and len(text) <= 70 and re.search(r"[^\W\d_]", text) is not None
