"""The documents that were measured, and those that could not be read."""

from brandcheck.export.material import Material
from brandcheck.export.privacy import quotable
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.model import DocumentStatus, DocumentSummary
from brandcheck.report.quotes import channel, file_name, name_of
from brandcheck.report.staff import department_of
from brandcheck.wording import say, wording

_COLUMNS = (
    ("title", Kind.TEXT, 40),
    ("side", Kind.TEXT, 9),
    ("date", Kind.DATE, 12),
    ("department", Kind.TEXT, 20),
    ("channel", Kind.TEXT, 16),
    ("language", Kind.TEXT, 14),
    ("sentences", Kind.COUNT, 10),
    ("eligible", Kind.COUNT, 12),
    ("read", Kind.YES_NO, 10),
    ("note", Kind.TEXT, 60),
    ("file", Kind.TEXT, 50),
)


def documents_table(material: Material) -> Table:
    """A row per document, in the order of the measurement.

    Where staff may not be quoted, their texts are listed by file: a mail's subject is staff speaking too.
    """
    language, texts = material.language, wording("export", material.language)
    may = quotable(material.measurement, quotes=material.choices.quotes)
    rows = [
        _row(document, name_of(document) if may[document.id] else file_name(document), language)
        for document in material.measurement.documents
    ]
    columns = tuple(Column(texts[name], kind, width) for name, kind, width in _COLUMNS)
    return Table(texts["sheet_documents"], columns, rows)


def _row(document: DocumentSummary, name: str, language: str) -> tuple[Cell, ...]:
    spoken = document.language or ""
    return (
        name,
        wording("words", language)[document.side],
        document.date,
        department_of(document),
        channel(document, language),
        wording("report", language).get(f"language_{spoken}", spoken),
        document.sentences,
        document.eligible,
        document.status is DocumentStatus.READ,
        say(document.error, language) if document.error else "",
        document.path,
    )
