"""The first page and the values, as `cover.typ` and `value.typ` tell them."""

from collections.abc import Iterator
from itertools import zip_longest

from brandcheck.export.docx_blocks import Block, Cell, Drawing, Link, Paragraph, Tab, Table, Words, each, say
from brandcheck.export.docx_pieces import BETWEEN, joined, quoted, verdict
from brandcheck.model import Side, Stance
from brandcheck.report import Quote, Report
from brandcheck.report.values import Column, ValuePart

NARROW, WIDE = 52, 160
"""Of the charts, in millimetres."""


def cover(report: Report) -> Iterator[Block]:
    """What was found, over all values."""
    if report.logo:
        alt = report.labels["logo_alt"].format(organisation=report.organisation)
        yield say("Normal", Drawing("logo", alt))
    yield say("Organisation", Words(report.organisation, "Strong"), Tab(), Words(report.date, "Quiet"))
    yield say("Subtitle", report.question)
    yield say("Title", report.headline)
    yield from each("Normal", report.tally)
    yield from each("Note", report.basis)
    yield from each("Normal", report.unchecked)
    yield say("Heading1", report.chart_heading)
    if report.ticks:
        yield say("Note", report.chart_explained)
        yield _legend(report)
    yield _overview(report)


def values(report: Report) -> Iterator[Block]:
    """What the figures of each value are and the sentences they rest on."""
    was_short = False
    for at, value in enumerate(report.values):
        is_short = not _is_quoted(value)
        # Those without quotes share a page, as in the PDF.
        yield from _value(report, at, value, new_page=not (is_short and was_short))
        was_short = is_short


def _legend(report: Report) -> Paragraph:
    labels = report.labels
    return say(
        "Caption",
        Drawing("dot-inside"),
        f" {labels['legend_inside']}      ",
        Drawing("dot-outside"),
        f" {labels['legend_outside']}",
    )


def _overview(report: Report) -> Table:
    labels = report.labels
    ticks = ", ".join(tick.label for tick in report.ticks)
    axis = (say("TableHeading", Drawing(f"axis-{NARROW}", ticks)),) if report.ticks else ()
    return Table(
        widths=(64, 62, 40),
        heading=(
            (say("TableHeading", labels["column_value"]),),
            (say("TableHeading", labels["column_chart"]), *axis),
            (say("TableHeading", labels["column_kind"]),),
        ),
        rows=tuple(_overview_row(report, at, value) for at, value in enumerate(report.values)),
    )


def _overview_row(report: Report, at: int, value: ValuePart) -> tuple[Cell, ...]:
    words = Words(value.name, "Strong", report.values_language)
    chart = Drawing(f"chart-{at}-{NARROW}", value.chart.description)
    return (
        (
            say("TableText", Link(words, _name(at)) if "values" in report.parts else words),
            *each("TableText", value.finding),
        ),
        (say("TableText", chart) if value.chart.outside else say("TableNote", value.chart.note),),
        (say("TableText", *verdict(value, report.labels)), *each("TableNote", value.chance, value.rests_on)),
    )


def _value(report: Report, at: int, value: ValuePart, *, new_page: bool) -> Iterator[Block]:
    labels, language = report.labels, report.values_language
    is_quoted = _is_quoted(value)
    yield say("Heading1", Words(value.name, language=language), new_page=new_page, name=_name(at))
    yield say("Note", value.position)
    if value.statement:
        yield say("Subtitle", Words(value.statement, language=language))
    beside = joined((Words(value.chance, "Quiet"), Words(value.also_possible, "Quiet")))
    yield say("Normal", *verdict(value, labels), *([BETWEEN, *beside] if beside else []))
    yield say("Finding", value.finding)
    yield from each("Normal", value.leaning, value.replied)
    yield say("Heading2", labels["figures_heading"])
    # Page 1 has the chart as well: where nothing is quoted it makes way, so that such values can share a page.
    if value.chart.outside and is_quoted:
        yield say("Caption", labels["column_chart"])
        yield say("Normal", Drawing(f"chart-{at}-{WIDE}", value.chart.description))
    yield _figures(report, value)
    yield from each("After", value.difference)
    yield say("Heading2", labels["confrontation_heading"])
    if is_quoted:
        yield say("Note", labels["marked_words"])
    yield _confrontation(value)


def _figures(report: Report, value: ValuePart) -> Table:
    labels = report.labels
    spread = labels["interval"] if value.chart.outside else ""

    def side(name: Side) -> Cell:
        return (
            say("TableHeading", Drawing(f"dot-{name}"), Words(f" {labels[f'documents_{name}']}", name.capitalize())),
        )

    beside = (say("TableHeading", spread),)
    return Table(
        widths=(54, 26, 30, 26, 30),
        heading=(
            (say("TableHeading", labels["column_figure"]),),
            side(Side.OUTSIDE),
            beside,
            side(Side.INSIDE),
            beside,
        ),
        rows=tuple(
            (
                (say("TableText", row.label),),
                (say("TableText", row.outside),),
                (say("TableText", Words(row.outside_interval, "Quiet")),),
                (say("TableText", row.inside),),
                (say("TableText", Words(row.inside_interval, "Quiet")),),
            )
            for row in value.figures
        ),
        right=frozenset({1, 3}),
    )


def _confrontation(value: ValuePart) -> Table:
    sides = ((value.outside, Side.OUTSIDE), (value.inside, Side.INSIDE))
    return Table(
        widths=(83, 83),
        heading=tuple(_column_head(column, side) for column, side in sides),
        # A quote beside a quote: so a page ends between two, and never within one.
        rows=tuple(zip_longest(*(_column(column, side) for column, side in sides), fillvalue=())),
        style="BrandCheckColumns",
    )


def _column_head(column: Column, side: Side) -> Cell:
    title = say("Heading3", Drawing(f"dot-{side}"), Words(f" {column.title}", side.capitalize()))
    return (title, *each("TableNote", column.count))


def _column(column: Column, side: Side) -> list[Cell]:
    """The cells of one side: a quote each, then what is not quoted."""
    told = [
        _quote(quote, "Against" if quote.stance is Stance.CONTRADICTS else side.capitalize()) for quote in column.quotes
    ]
    return [*told, *([tuple(each("Note", *column.notes))] if column.notes else [])]


def _quote(quote: Quote, tone: str) -> Cell:
    does = (Words(quote.stance_word, tone), Words(quote.act), Words(quote.certainty), Words(quote.reread))
    return (*quoted(quote.runs, quote.language, quote.source, tone), say(f"Source{tone}", *joined(does)))


def _is_quoted(value: ValuePart) -> bool:
    return bool(value.outside.quotes or value.inside.quotes)


def _name(at: int) -> str:
    return f"value_{at + 1}"
