"""What changed since the measurement before, what was agreed and what others say, as `since.typ` tells it."""

from collections.abc import Iterator

from brandcheck.export.docx_blocks import Block, Paragraph, Table, Words, each, say
from brandcheck.export.docx_pieces import capital, joined
from brandcheck.report import Report
from brandcheck.report.changes import ToldChange
from brandcheck.report.since import ActionRow, ReplyRow, Since

_COLUMNS = ("figure", "then", "now", "change", "interval")


def since(report: Report) -> Iterator[Block]:
    """The whole part; nothing where there is none of it."""
    told = report.since
    if told is None:
        return
    labels = told.labels
    yield say("Heading1", told.heading, new_page=True)
    yield say("Finding", told.title)
    yield from each("Normal", told.documents)
    yield from each("Note", told.intervals)
    yield from each("ListBullet", *told.remarks)
    for value in told.values:
        yield from _value(report, told, value)
    yield from each("Note", told.causes_explained)
    if told.actions:
        yield say("Heading2", labels["actions_title"])
        yield say("Note", labels["actions_explained"])
        for action in told.actions:
            yield from _action(report, told, action)
    if told.replies:
        yield say("Heading2", labels["replies_title"])
        yield say("Note", labels["replies_explained"])
        for reply in told.replies:
            yield from _reply(report, reply)


def _value(report: Report, told: Since, value: ToldChange) -> Iterator[Block]:
    yield say("Heading2", Words(value.name, language=report.values_language))
    yield say("Normal", Words(f"{capital(value.kinds)}. ", "Strong"), value.verdict)
    yield Table(
        widths=(58, 22, 22, 28, 36),
        heading=tuple((say("TableHeading", told.labels[f"column_{name}"]),) for name in _COLUMNS),
        rows=tuple(
            (
                (say("TableText", row.label),),
                (say("TableText", row.then),),
                (say("TableText", row.now),),
                (say("TableText", Words(row.points, "Strong")),),
                (say("TableText", Words(row.interval, "Quiet")),),
            )
            for row in value.rows
        ),
        right=frozenset({1, 2, 3, 4}),
    )
    if value.causes:
        yield _causes(told, value)


def _causes(told: Since, value: ToldChange) -> Table:
    *_, whole = value.causes
    return Table(
        widths=(58, 14, 31, 31, 32),
        heading=(
            (say("TableHeading", told.labels["column_why"]),),
            (),
            *((say("TableHeading", name),) for name in told.why_columns),
        ),
        rows=tuple(
            (
                (_figure(row.label, strong=row is whole),),
                (say("TableText", Words(row.count, "Quiet")),),
                *((_figure(points, strong=row is whole),) for points in row.points),
            )
            for row in value.causes
        ),
        right=frozenset({1, 2, 3, 4}),
    )


def _figure(text: str, *, strong: bool) -> Paragraph:
    return say("TableText", Words(text, "Strong" if strong else ""))


def _action(report: Report, told: Since, action: ActionRow) -> Iterator[Block]:
    due = f"{told.labels['action_column_due']} {action.due}" if action.due else ""
    value = Words(action.value, language=report.values_language)
    yield say("Heading3", action.what)
    yield say("Note", *joined((Words(action.state, "Strong"), Words(action.role), Words(due), value)))
    yield from each("Normal", action.note, action.answer)


def _reply(report: Report, reply: ReplyRow) -> Iterator[Block]:
    yield say("Note", *joined((Words(reply.value, "Strong", report.values_language), Words(reply.source))))
    yield from each("QuoteInside", *reply.paragraphs)
