"""The formats of an export, by name. A format more is one line here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from brandcheck import report
from brandcheck.export.csv_files import write_csv
from brandcheck.export.docx import write_docx
from brandcheck.export.material import Material, Written
from brandcheck.export.privacy import open_part, withheld
from brandcheck.export.qdpx import write_qdpx
from brandcheck.export.xlsx import write_xlsx
from brandcheck.files import write_bytes
from brandcheck.progress import Job, Progress

Writer: TypeAlias = Callable[[Material, Path], Job[Written]]
"""Writes a measurement to a file. May raise a BrandCheckError, as `files.replacing` and as its format says."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that a measurement can be written as."""

    suffix: str
    """Of the file's name, with its dot."""
    write: Writer


def _write_json(material: Material, target: Path) -> Job[Written]:
    yield Progress("export", 0, 1)
    quotes = material.choices.quotes
    write_bytes(target, report.result_json(open_part(material.measurement, quotes=quotes), material.follow_up).encode())
    return Written(target, withheld(material.measurement, quotes=quotes))


def _write_pdf(material: Material, target: Path) -> Job[Written]:
    return Written(
        (
            yield from report.write_pdf(
                material.measurement, target, material.choices, material.privacy, material.follow_up
            )
        )
    )


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "pdf": Format(".pdf", _write_pdf),
        "docx": Format(".docx", write_docx),
        "xlsx": Format(".xlsx", write_xlsx),
        "csv": Format(".zip", write_csv),
        "json": Format(".json", _write_json),
        "qdpx": Format(".qdpx", write_qdpx),
    }
)
"""All formats, the report first."""
