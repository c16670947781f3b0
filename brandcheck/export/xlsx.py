"""The tables as a workbook, by XlsxWriter: it never guesses what a text may be, and makes no temporary files of confidential texts.

The same measurement gives the same bytes.
"""

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from brandcheck.export.about import about_table
from brandcheck.export.cells import cleaned, looks_like_formula
from brandcheck.export.material import Material, Written
from brandcheck.export.privacy import withheld
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.export.tables import TABLES, tables_of
from brandcheck.files import write_bytes
from brandcheck.progress import Job, Progress
from brandcheck.wording import wording

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_NUMBERS = {Kind.COUNT: "0", Kind.SHARE: "0.0%", Kind.NUMBER: "0.000", Kind.DATE: "yyyy-mm-dd"}
_LINE, _TALLEST = 15.0, 405.0
"""Points that a line of text takes, and that a row may take at most."""
_WIDEST = 280
"""Characters; a wider sheet is printed over several pages, as it would be too small on one."""
_AT_ONCE = 1000
"""Rows between two times that progress is told."""


def write_xlsx(material: Material, target: Path) -> Job[Written]:
    """Write a workbook: what this is, then a sheet per table with frozen headings and a filter.

    Raises:
        BrandCheckError: as `files.replacing`.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 (heavy)

    total = 1 + len(TABLES) + len(material.more)
    yield Progress("export", 0, total)
    packed = io.BytesIO()  # into a file that the disk has no room for, it would fail in its own way
    with Workbook(packed, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": material.measurement.organisation.name, "created": _noon(material)})
        sheets = _Sheets(workbook, material.language, total)
        yield from sheets.add(about_table(material), 0, filtered=False)
        for place, table in enumerate(tables_of(material), start=1):
            yield from sheets.add(table, place, filtered=True)
    write_bytes(target, packed.getvalue())
    return Written(target, withheld(material.measurement, quotes=material.choices.quotes))


def _noon(material: Material) -> datetime:
    day = date.fromisoformat(material.measurement.measured_on)
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC).replace(tzinfo=None)


class _Sheets:
    """Adds sheets to a workbook, with the formats that they share."""

    def __init__(self, workbook: "Workbook", language: str, total: int) -> None:
        texts = wording("export", language)
        self._workbook, self._total = workbook, total
        self._yes, self._no = texts["yes"], texts["no"]
        above = {"valign": "top"}
        self._heading = workbook.add_format(
            {**above, "align": "left", "bold": True, "text_wrap": True, "indent": 1, "bottom": 1, "bg_color": "#EEEEEE"}
        )
        wrapped = {**above, "align": "left", "text_wrap": True, "indent": 1}
        self._text = workbook.add_format(wrapped)
        self._guarded = workbook.add_format({**wrapped, "quote_prefix": True})
        self._numbers = {kind: workbook.add_format({**above, "num_format": form}) for kind, form in _NUMBERS.items()}

    def add(self, table: Table, place: int, *, filtered: bool) -> Job[None]:
        """Add a table as a sheet."""
        sheet = self._workbook.add_worksheet(table.title)
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, column.width)
            self._write_text(sheet, 0, at, column.heading, self._heading)
        sheet.set_row(0, _height(table.columns, [column.heading for column in table.columns]))
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        if sum(column.width for column in table.columns) <= _WIDEST:
            sheet.fit_to_pages(1, 0)
        if filtered:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        for number, row in enumerate(table.rows, start=1):
            if number % _AT_ONCE == 1:
                yield Progress("export", place, self._total, table.title)
            sheet.set_row(number, _height(table.columns, row))
            for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
                self._write(sheet, number, at, column, cell)

    def _write(self, sheet: "Worksheet", row: int, at: int, column: Column, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, bool):
            self._write_text(sheet, row, at, self._yes if cell else self._no, self._text)
        elif isinstance(cell, int | float):
            sheet.write_number(row, at, cell, self._numbers[column.kind])
        elif column.kind is Kind.DATE and (day := _day(cell)) is not None:
            sheet.write_datetime(row, at, day, self._numbers[Kind.DATE])
        else:
            self._write_text(sheet, row, at, cell, self._text)

    def _write_text(self, sheet: "Worksheet", row: int, at: int, text: str, form: "Format") -> None:
        text = cleaned(text)
        sheet.write_string(row, at, text, self._guarded if looks_like_formula(text) else form)


def _height(columns: Sequence[Column], row: Sequence[Cell]) -> float:
    """About what a row takes in points: not every program finds that out by itself when it opens a workbook."""
    lines = (
        sum(ceil((len(line) + 1) / (1.1 * column.width)) for line in cell.split("\n"))
        for column, cell in zip(columns, row, strict=True)
        if isinstance(cell, str) and cell
    )
    return min(_TALLEST, _LINE * max(lines, default=1))


def _day(text: str) -> datetime | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    # A spreadsheet knows no day before 1900.
    return datetime(day.year, day.month, day.day) if day.year >= 1900 else None  # noqa: DTZ001 (a day has no zone)
