"""The documents a report rests on, and those that could not be read."""

from dataclasses import dataclass

from brandcheck.model import DocumentSummary, Measurement, Side
from brandcheck.report.figures import Figures
from brandcheck.report.plain import printable
from brandcheck.report.quotes import channel, file_name, name_of
from brandcheck.report.staff import department_of, is_staff_text
from brandcheck.wording import say, wording


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document of the list."""

    name: str
    path: str
    """Empty when it tells no more than name and side."""
    side: str
    date: str
    department: str
    channel: str
    language: str
    sentences: str
    eligible: str
    note: str
    """What was left out of it, or why it could not be read, with the remedy."""


@dataclass(frozen=True, slots=True)
class DocumentList:
    """The documents of one side that were read."""

    title: str
    count: str
    rows: tuple[DocumentRow, ...]
    empty: str
    """What to say when there are no rows."""


def list_side(measurement: Measurement, side: Side, language: str, *, quotes: bool) -> DocumentList:
    """The documents of one side that were read, in the order of the measurement.

    Without `quotes`, staff texts are listed by their file: a mail's subject or a chat's name is staff speaking too.
    """
    texts = wording("report", language)
    rows = tuple(
        _row(document, language, file_name(document) if is_staff_text(document) and not quotes else name_of(document))
        for document in measurement.read
        if document.side is side
    )
    count = Figures(language).count("documents", len(rows)) if rows else ""
    return DocumentList(texts[f"documents_{side}"], count, rows, texts[f"documents_none_{side}"])


def list_failed(measurement: Measurement, language: str) -> tuple[DocumentRow, ...]:
    """The documents of both sides that could not be read."""
    return tuple(_row(document, language, file_name(document)) for document in measurement.failed)


def _row(document: DocumentSummary, language: str, name: str) -> DocumentRow:
    texts, figures = wording("report", language), Figures(language)
    spoken = document.language or ""
    return DocumentRow(
        name=printable(name),
        path="" if document.path in {name, f"{document.side}/{name}"} else printable(document.path),
        side=wording("words", language)[document.side],
        date=printable(figures.day(document.date)),
        department=printable(department_of(document)),
        channel=printable(channel(document, language)),
        language=printable(texts.get(f"language_{spoken}", spoken)),
        sentences=figures.number(document.sentences),
        eligible=figures.number(document.eligible),
        note=printable(say(document.error, language)) if document.error else "",
    )
