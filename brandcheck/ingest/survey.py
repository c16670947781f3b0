"""Tells which columns of a table are what people wrote, and makes drafts of them: a row is an answer."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import median

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.html_blocks import CELL_SEPARATOR
from brandcheck.model import BlockKind
from brandcheck.paths import resources

_SENTENCE_WORDS = 6
_QUESTION_WORDS = 2
_DISTINCT = 0.5
_HEAD_ROWS = 10
_DATE = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))\b")
_CODE = re.compile(r"\d")
_NUMBER = re.compile(r"[-+€$£]?\s*[\d.,]+\s*%?")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as its file has it: rows of cells, all as text, rows not of one length."""

    name: str
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class _Table:
    above: tuple[str, ...]
    """Lines above the heads: a title, an explanation."""
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def cells(self, place: int) -> list[str]:
        return [row[place] for row in self.rows if row[place]]

    def places(self, cue: str) -> list[int]:
        return [place for place, head in enumerate(self.heads) if _cues()[cue].search(head)]


@cache
def _cues() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads((resources() / "lexicons" / "ingest_tables.toml").read_text(encoding="utf-8"))
    return {name: re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE) for name, parts in table.items()}


def drafts_of_sheets(sheets: Sequence[Sheet], column: str | None = None, boxes: Sequence[str] = ()) -> list[Draft]:
    """A draft for each column of answers, and one for all sheets without any, their rows as TABLE_ROW.

    `boxes` are lines that stand beside the tables.

    `column` (a head, as it stands in the table) makes that column the only text.

    Raises:
        BrandCheckError: no_text, column_not_found.
    """
    filled = [(sheet, table) for sheet in sheets if (table := _table(sheet.rows)) is not None]
    if not filled and not boxes:
        raise BrandCheckError("no_text")
    several = len(filled) > 1
    answers: list[Draft] = []
    lines: list[DraftBlock] = []
    for sheet, table in filled:
        places = _chosen(table, column) if column is not None else _answer_places(table)
        for place in places:
            part = ": ".join(
                filter(None, (sheet.name if several else "", table.heads[place] if len(places) > 1 else ""))
            )
            answers.append(_answers(table, place, part))
        if not places and column is None:
            lines += [DraftBlock(sheet.name, BlockKind.HEADING)] if several else []
            lines += _lines(table)
    if column is not None and not answers:
        heads = ", ".join(head for _, table in filled for head in table.heads if head)
        raise BrandCheckError("column_not_found", column=column, columns=heads)
    if column is None:
        lines += [DraftBlock(line) for line in boxes]
    if any(block.kind is not BlockKind.HEADING for block in lines):
        answers.append(Draft(tuple(lines), part="" if not answers else "tables"))
    return answers


def _table(rows: Sequence[Sequence[str]]) -> _Table | None:
    """The table without its empty rows and columns; None when nothing is left."""
    cleaned = [[" ".join(cell.split()) if "\n" not in cell else cell.strip() for cell in row] for row in rows]
    cleaned = [row for row in cleaned if any(cell for cell in row)]
    if not cleaned:
        return None
    width = max(len(row) for row in cleaned)
    used = sorted({place for row in cleaned for place, cell in enumerate(row) if cell})
    squared = [tuple(row[place] if place < len(row) else "" for place in used) for row in cleaned] if width else []
    start = _head_row(squared)
    above = tuple(cell for row in squared[:start] for cell in row if cell)
    return _Table(above, squared[start], tuple(squared[start + 1 :]))


def _head_row(rows: Sequence[Sequence[str]]) -> int:
    """Which row holds the heads: the first that fills about as many columns as the rows below it."""
    counts = [sum(bool(cell) for cell in row) for row in rows]
    usual = median(counts)
    return next((place for place, count in enumerate(counts[:_HEAD_ROWS]) if count >= 0.6 * usual and count > 1), 0)


def _answer_places(table: _Table) -> list[int]:
    """Columns whose cells are free text, when the table is a survey at all and not a list of things."""
    if not table.rows:
        return []
    cues = _cues()
    found: list[int] = []
    asked = False
    for place, head in enumerate(table.heads):
        if any(cues[cue].search(head) for cue in ("respondent", "department", "moment", "other")) and "?" not in head:
            continue
        cells = table.cells(place)
        if not cells:
            continue
        is_question = cues["question"].search(head) is not None
        words = median(len(cell.split()) for cell in cells)
        distinct = len({cell.casefold() for cell in cells}) / len(cells)
        chosen = sum((_NUMBER.fullmatch(cell) or cues["choice"].fullmatch(cell)) is not None for cell in cells) / len(
            cells
        )
        if (
            chosen < _DISTINCT
            and distinct >= _DISTINCT
            and words >= (_QUESTION_WORDS if is_question else _SENTENCE_WORDS)
        ):
            found.append(place)
            asked = asked or is_question
    return found if asked or table.places("respondent") else []


def _chosen(table: _Table, column: str) -> list[int]:
    wanted = " ".join(column.split()).casefold()
    return [place for place, head in enumerate(table.heads) if " ".join(head.split()).casefold() == wanted]


def _answers(table: _Table, place: int, part: str) -> Draft:
    respondents, departments = table.places("respondent"), table.places("department")
    blocks = [DraftBlock(table.heads[place], BlockKind.HEADING)] if table.heads[place] else []
    numbers: dict[str, int] = {}
    for number, row in enumerate(table.rows, start=1):
        who = next((row[each] for each in respondents if _names_somebody(row[each])), "")
        if not who or (_CODE.search(who) and "@" not in who):
            # A number tells answers of different people apart; letters would be taken for a name.
            who = f"#{numbers.setdefault(who or str(number), number)}"
        answer = "\n".join(filter(None, (line.strip() for line in row[place].splitlines())))
        blocks += [DraftBlock(answer, BlockKind.ANSWER, author=who)] if answer else []
    found = {cell for each in departments[:1] for cell in table.cells(each)}
    people = dict.fromkeys(
        row[each]
        for row in table.rows
        for each in respondents
        if _names_somebody(row[each]) and not _CODE.search(row[each])
    )
    return Draft(
        tuple(blocks),
        title=table.above[0] if table.above else "",
        date=_first_day(table),
        department=next(iter(found)) if len(found) == 1 else "",
        channel="survey",
        part=part,
        people=tuple(people),
    )


def _names_somebody(cell: str) -> bool:
    return bool(cell) and _cues()["nobody"].fullmatch(cell) is None


def _first_day(table: _Table) -> str | None:
    days = [day for place in table.places("moment")[:1] for cell in table.cells(place) if (day := _day(cell))]
    return min(days, default=None)


def _day(cell: str) -> str | None:
    match = _DATE.match(cell)
    if match is None:
        return None
    year, month, day = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
    return f"{year}-{int(month):02d}-{int(day):02d}" if 1 <= int(month) <= 12 and 1 <= int(day) <= 31 else None


def _lines(table: _Table) -> Iterable[DraftBlock]:
    yield from (DraftBlock(line) for line in table.above)
    for row in (table.heads, *table.rows):
        cells = [" ".join(cell.split()) for cell in row if cell]
        kind = BlockKind.TABLE_ROW if len(table.heads) > 1 else BlockKind.PARAGRAPH
        yield DraftBlock(CELL_SEPARATOR.join(cells), kind)
