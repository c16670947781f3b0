"""The tables as CSV, a file each, together in one zip file.

As spreadsheets of the language expect it: UTF-8 with its mark; semicolons and decimal commas in Dutch, commas and
points in English. The same measurement gives the same bytes.
"""

import csv
import io
import re
import zipfile
from itertools import chain
from pathlib import Path

from brandcheck.export.about import about_table
from brandcheck.export.cells import cleaned, neutralised
from brandcheck.export.material import Material, Written
from brandcheck.export.packing import pack
from brandcheck.export.privacy import withheld
from brandcheck.export.table import Cell, Table
from brandcheck.export.tables import TABLES, tables_of
from brandcheck.files import replacing
from brandcheck.progress import Job, Progress
from brandcheck.wording import wording

_SEPARATORS = {"nl": ";", "en": ","}
_DECIMALS = {"nl": ",", "en": "."}
DIGITS = 6
"""Decimals of a figure."""


def write_csv(material: Material, target: Path) -> Job[Written]:
    """Write a zip file with a CSV file per table, the first of which says what this is.

    Raises:
        BrandCheckError: as `files.replacing`.
    """
    total = 1 + len(TABLES) + len(material.more)
    with replacing(target) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, table in enumerate(chain((about_table(material),), tables_of(material))):
            yield Progress("export", place, total, table.title)
            name = re.sub(r"\W+", "-", table.title.lower())
            pack(archive, f"{name}.csv", csv_text(table, material.language).encode("utf-8-sig"))
    return Written(target, withheld(material.measurement, quotes=material.choices.quotes))


def csv_text(table: Table, language: str) -> str:
    """One table, with its headings."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_SEPARATORS[language], lineterminator="\r\n")
    writer.writerow(_text(column.heading) for column in table.columns)
    for row in table.rows:
        writer.writerow(_written(cell, language) for cell in row)
    return out.getvalue()


def _written(cell: Cell, language: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return wording("export", language)["yes" if cell else "no"]
    if isinstance(cell, float):
        return f"{cell:.{DIGITS}f}".rstrip("0").rstrip(".").replace(".", _DECIMALS[language])
    return str(cell) if isinstance(cell, int) else _text(cell)


def _text(text: str) -> str:
    return neutralised(cleaned(text))
