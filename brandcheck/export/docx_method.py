"""How was measured and in which documents, as `method.typ`, `documents.typ` and `settings.typ` tell it."""

from collections.abc import Iterable, Iterator

from brandcheck.export.docx_blocks import Block, Cell, Drawing, Table, Words, each, say
from brandcheck.export.docx_pieces import capital
from brandcheck.model import Side
from brandcheck.report import Report
from brandcheck.report.documents import DocumentList, DocumentRow
from brandcheck.report.method import Passage


def method(report: Report) -> Iterator[Block]:
    """How was measured, and what that does not say."""
    told, labels = report.method, report.labels
    yield say("Heading1", labels["method_heading"], new_page=True)
    if told.warnings:
        yield from _points(labels["warnings_heading"], told.warnings)
    yield from _passage(told.measured)
    yield from _passage(told.kinds)
    kinds = (
        (
            (say("TableText", Drawing(f"kind-{one.kind}"), Words(f" {capital(one.name)}", f"Kind_{one.kind}")),),
            (say("TableText", one.meaning),),
        )
        for one in told.kinds_explained
    )
    yield Table((42, 124), tuple(kinds))
    yield from _passage(told.intervals)
    if told.claims:
        yield from _passage(told.claims)
    yield from _points(told.limits_title, told.limits)
    yield from _passage(told.use)


def privacy(report: Report) -> Iterator[Block]:
    """Why inside texts were used."""
    told = report.method
    yield say("Heading2", told.privacy_title)
    yield Table((62, 104), tuple(_cells(Words(row.label, "Quiet"), row.value) for row in told.privacy))


def settings(report: Report) -> Iterator[Block]:
    """With what it was measured: for who wants to measure again in the same way."""
    labels = report.labels
    yield say("Heading2", labels["settings_heading"])
    yield say("Note", report.method.settings_explained)
    yield Table(
        widths=(104, 62),
        heading=_headings(labels["column_setting"], labels["column_setting_value"]),
        rows=tuple(_cells(row.label, row.value) for row in report.method.settings),
    )


def documents(report: Report) -> Iterator[Block]:
    """Which documents it rests on."""
    labels = report.labels
    yield say("Heading1", labels["documents_heading"], new_page="method" not in report.parts)
    yield say("Note", labels["documents_explained"])
    for side, listed in zip(Side, report.documents, strict=True):
        yield from _side(report, side, listed)
    if report.failed:
        yield say("Heading2", labels["documents_failed"])
        yield Table(
            widths=(56, 18, 92),
            heading=_headings(labels["column_document"], labels["column_side"], labels["column_reason"]),
            rows=tuple((_named(row), *_cells(row.side, row.note)) for row in report.failed),
        )


def _side(report: Report, side: Side, listed: DocumentList) -> Iterator[Block]:
    labels = report.labels
    yield say("Heading2", Drawing(f"dot-{side}"), Words(f" {listed.title}", side.capitalize()))
    if not listed.rows:
        yield say("Note", listed.empty)
        return
    yield say("Note", listed.count)
    names = ("document", "date", "place", "sentences", "eligible")
    yield Table(
        widths=(64, 32, 32, 18, 20),
        heading=_headings(*(labels[f"column_{name}"] for name in names)),
        rows=tuple(
            (
                (*_named(row), *each("TableNote", row.note)),
                _stacked(row.date, row.language),
                _stacked(row.department, row.channel),
                *_cells(row.sentences, row.eligible),
            )
            for row in listed.rows
        ),
        right=frozenset({3, 4}),
    )


def _passage(passage: Passage) -> Iterator[Block]:
    yield say("Heading2", passage.title)
    yield from each("Normal", *passage.paragraphs)


def _points(title: str, points: Iterable[str]) -> Iterator[Block]:
    yield say("Heading2", title)
    yield from each("ListBullet", *points)


def _named(row: DocumentRow) -> Cell:
    return (say("TableText", row.name), *each("TableNote", row.path))


def _stacked(first: str, second: str) -> Cell:
    return (*each("TableText", first), *each("TableNote", second))


def _headings(*names: str) -> tuple[Cell, ...]:
    return tuple((say("TableHeading", name),) for name in names)


def _cells(*texts: str | Words) -> tuple[Cell, ...]:
    return tuple((say("TableText", text),) for text in texts)
