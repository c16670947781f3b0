"""Tables: spreadsheets (.xlsx, .ods) and exports (.csv). What their columns mean is told in `survey`."""

import csv
import io
import re
import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import PART_LIMIT, open_archive, read_part
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.markup import parse_xml
from brandcheck.ingest.ooxml import Package, Properties
from brandcheck.ingest.open_document import creators, properties
from brandcheck.ingest.survey import Sheet, drafts_of_sheets

if TYPE_CHECKING:
    from lxml.etree import _Element

_DELIMITERS = ";,\t|"
_SNIFF_LINES = 200
_CELLS_LIMIT = 3_000_000
_REPEAT_LIMIT = 100
_LONG_NUMBER = 10
_DRAWING = re.compile(r"xl/drawings/drawing\d*\.xml")
_OPENPYXL_ERRORS = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
)


def read_csv(data: bytes, name: str, column: str | None = None) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """An export as drafts: each column of answers is one, any other table is lines.

    Raises:
        BrandCheckError: empty_file, unknown_format, no_text, column_not_found.
    """
    if not data.strip():
        raise BrandCheckError("empty_file")
    text = decode_declared(data).removeprefix("\ufeff")
    declared = re.match(r"sep=(.)\r?\n", text)
    text = text[declared.end() :] if declared else text
    if not text.strip():
        raise BrandCheckError("no_text")
    rows = _csv_rows(text, declared[1] if declared else _delimiter(text))
    return drafts_of_sheets([Sheet("", rows)], column)


def read_xlsx(data: bytes, name: str, column: str | None = None) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A workbook as drafts; hidden sheets and formulas are left out, their last computed values are read.

    Raises:
        BrandCheckError: damaged_file, password_protected, too_large_to_read, no_text, column_not_found.
    """
    import openpyxl  # noqa: PLC0415 - slow to import

    with open_archive(data) as archive:
        if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml")) > PART_LIMIT:
            raise BrandCheckError("too_large_to_read")
        boxes = [
            line
            for path in sorted(archive.namelist())
            if _DRAWING.fullmatch(path)
            for line in _box_lines(archive, path)
        ]
    with warnings.catch_warnings():
        # Parts that openpyxl leaves out (styles, validation) are no text.
        warnings.simplefilter("ignore")
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets = [Sheet(str(sheet.title), _xlsx_rows(sheet)) for sheet in _visible(book)]
        except (*_OPENPYXL_ERRORS, SyntaxError) as error:
            raise BrandCheckError("damaged_file") from error
    told = Package(data).properties()
    return [_with(draft, told) for draft in drafts_of_sheets(sheets, column, boxes)]


def read_ods(data: bytes, name: str, column: str | None = None) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """An OpenDocument spreadsheet as drafts; hidden sheets are left out.

    Raises:
        BrandCheckError: damaged_file, password_protected, too_large_to_read, no_text, column_not_found.
    """
    with open_archive(data) as archive:
        content, meta = read_part(archive, "content.xml"), read_part(archive, "meta.xml")
    if content is None:
        raise BrandCheckError("damaged_file")
    root = parse_xml(content)
    hidden = {
        style.get(_name(style, "style", "name"))
        for style in root.iter("{*}style")
        if any(each.get(_name(each, "table", "display")) == "false" for each in style.iter("{*}table-properties"))
    }
    sheets = [
        Sheet(table.get(_name(table, "table", "name")) or "", list(_ods_rows(table)))
        for table in root.iter("{*}table")
        if table.get(_name(table, "table", "style-name")) not in hidden
    ]
    told = properties(meta)
    told = replace(told, people=tuple(dict.fromkeys((*told.people, *creators(root)))))
    return [_with(draft, told) for draft in drafts_of_sheets(sheets, column)]


def _with(draft: Draft, told: Properties) -> Draft:
    """The draft with what the properties of its file say, where its table does not."""
    return replace(draft, date=draft.date or told.date, about=told.about, people=(*draft.people, *told.people))


def _delimiter(text: str) -> str:
    """The delimiter that cuts most lines into the same number of cells, more than one."""
    lines = [line for line in text.splitlines() if line.strip()][:_SNIFF_LINES]
    sample = "\n".join(lines)
    best, best_score = "\t", 0.0
    for delimiter in _DELIMITERS:
        # Commas of sentences in a table of one column: none in its head, and spaces after most others.
        if delimiter not in lines[0] and sample.count(f"{delimiter} ") > sample.count(delimiter) / 2:
            continue
        widths = Counter(len(row) for row in _csv_rows(sample, delimiter) if row)
        width, count = max(widths.items(), key=lambda each: (each[1], each[0]), default=(1, 0))
        score = count / max(1, widths.total()) * min(width, 4) if width > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _csv_rows(text: str, delimiter: str) -> list[list[str]]:
    previous = csv.field_size_limit(len(text) + 1)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise BrandCheckError("damaged_file") from error
    finally:
        csv.field_size_limit(previous)


def _visible(book: Any) -> Iterable[Any]:
    return (sheet for sheet in book.worksheets if sheet.sheet_state == "visible")


def _box_lines(archive: zipfile.ZipFile, path: str) -> Iterable[str]:
    """The text boxes of a drawing, which openpyxl leaves out."""
    for paragraph in parse_xml(read_part(archive, path) or b"").iter("{*}p"):
        text = "".join(run.text or "" for run in paragraph.iter("{*}t")).strip()
        if text:
            yield text


def _xlsx_rows(sheet: Any) -> list[list[str]]:
    """Rows with something in them. The size that a sheet declares is not believed: two cells may span a million rows."""
    sheet.reset_dimensions()
    rows: list[list[str]] = []
    seen = 0
    for values in sheet.iter_rows(values_only=True):
        if not values:
            continue
        cells = [_cell_text(value) for value in values]
        if any(cells):
            rows.append(cells)
        seen += len(cells)
        if seen > _CELLS_LIMIT:
            raise BrandCheckError("too_large_to_read")
    return rows


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes") if value.time() != time() else value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace("_x000D_", "").strip()


def _ods_rows(table: "_Element") -> Iterable[list[str]]:
    """Rows with something in them; what is said to repeat does so only so far."""
    seen = 0
    for row in table.iter("{*}table-row"):
        cells: list[str] = []
        for cell in row.iterchildren("{*}table-cell", "{*}covered-table-cell"):
            text = "\n".join(_paragraph_text(each) for each in cell.iterchildren("{*}p"))
            cells += [text] * _repeats(cell, "number-columns-repeated")
        if any(cells):
            seen += len(cells)
            if seen > _CELLS_LIMIT:
                raise BrandCheckError("too_large_to_read")
            yield from [cells] * _repeats(row, "number-rows-repeated")


def _paragraph_text(paragraph: "_Element") -> str:
    for space in paragraph.iter("{*}s", "{*}tab", "{*}line-break"):
        space.text = " "
    return "".join(str(text) for text in paragraph.itertext())


def _repeats(element: "_Element", attribute: str) -> int:
    found = element.get(_name(element, "table", attribute)) or "1"
    if not found.isdecimal():
        return 1
    return min(int(found), _REPEAT_LIMIT) if len(found) < _LONG_NUMBER else _REPEAT_LIMIT


def _name(element: "_Element", prefix: str, attribute: str) -> str:
    return f"{{{element.nsmap.get(prefix, '')}}}{attribute}"
