"""What people's labels of a random sample say of the program's answers, as `audit.typ` tells it."""

from collections.abc import Iterator

from brandcheck.export.docx_blocks import Block, Cell, Drawing, Paragraph, Table, Words, each, say
from brandcheck.model import Side
from brandcheck.report import Report
from brandcheck.report.audit import AuditPart, ErrorRow, RateCell, RateRow


def audit(report: Report) -> Iterator[Block]:
    """The whole part; nothing where nobody labelled a sample."""
    told = report.audit
    if told is None:
        return
    yield say("Heading1", told.heading, new_page=True)
    yield say("Finding", told.title)
    yield from each("Normal", *told.sample)
    yield say("Heading2", told.agreement_title)
    yield from each("Normal", *told.agreement)
    if told.rates:
        yield say("Heading2", told.rates_title)
        yield say("Normal", told.rates_explained)
        if told.rates_apart:
            yield say("Normal", Words(told.rates_apart, "Strong"))
        yield _rates(report, told)
    yield say("Heading2", told.errors_title)
    yield say("Normal", told.errors_explained)
    yield _errors(report, told)


def _rates(report: Report, told: AuditPart) -> Table:
    value, found, corrected = (say("TableHeading", name) for name in told.rate_columns)
    sides = [cell for side in Side for cell in ((_side(report, side), found), (corrected,))]
    return Table(
        widths=(42, 28, 20, 28, 20, 28),
        heading=((value,), (), *sides),
        rows=tuple(_rate_row(report, row) for row in told.rates),
        right=frozenset({2, 3, 4, 5}),
    )


def _rate_row(report: Report, row: RateRow) -> tuple[Cell, ...]:
    name = say("TableText", Words(row.value, "Strong", report.values_language))
    stance = say("TableText", Words(row.stance, "Quiet"))
    return ((name,) if row.is_first else (), (stance,), *_rate(row.outside), *_rate(row.inside))


def _rate(cell: RateCell) -> tuple[Cell, Cell]:
    return (say("TableText", cell.found),), _figure(cell.corrected, cell.interval)


def _errors(report: Report, told: AuditPart) -> Table:
    rows = told.errors
    return Table(
        widths=(26, 30, 32, 26, 26, 26),
        heading=((), *((say("TableHeading", name),) for name in told.error_columns)),
        rows=tuple(
            _error_row(report, row, is_first=not at or rows[at - 1].side is not row.side) for at, row in enumerate(rows)
        ),
        right=frozenset({2, 3, 4, 5}),
    )


def _error_row(report: Report, row: ErrorRow, *, is_first: bool) -> tuple[Cell, ...]:
    return (
        (_side(report, row.side),) if is_first else (),
        (say("TableText", row.label),),
        (say("TableText", row.pairs),),
        _figure(row.precision, row.precision_interval),
        _figure(row.recall, row.recall_interval),
        _figure(row.false_alarms, row.false_alarms_interval),
    )


def _figure(figure: str, interval: str) -> Cell:
    return (say("TableText", figure), *each("TableNote", interval))


def _side(report: Report, side: Side) -> Paragraph:
    name = Words(f" {report.labels[f'documents_{side}']}", side.capitalize())
    return say("TableHeading", Drawing(f"dot-{side}"), name)
