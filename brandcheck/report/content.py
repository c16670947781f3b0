"""A measurement as a report: all words, figures and choices, nothing of the layout.

The PDF and every other export are drawn from `Report`. Positions in charts are shares of their axis; all else is text.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.followup import FollowUp
from brandcheck.model import Measurement, Privacy, ReportChoices, Side
from brandcheck.report import colour
from brandcheck.report.audit import AuditPart, checked_in_words, compose_audit
from brandcheck.report.charts import Tick, draw_axis
from brandcheck.report.documents import DocumentList, DocumentRow, list_failed, list_side
from brandcheck.report.figures import Figures
from brandcheck.report.ledger import Ledger, compose_ledger
from brandcheck.report.method import Method, compose_method
from brandcheck.report.plain import named, spoken
from brandcheck.report.sentences import by_urgency, headline, tally
from brandcheck.report.since import Since, compose_since, replied
from brandcheck.report.staff import is_staff_text
from brandcheck.report.values import ValuePart, Values
from brandcheck.wording import wording

REVIEWED = "weigh_reviewed"
"""Code of the warning that people looked at a part, with how much."""


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report, in the order it is read."""

    language: str
    values_language: str
    """Of the names and statements of the values."""
    title: str
    """Of the file, not printed."""
    parts: tuple[str, ...]
    """Of "values", "since", "claims", "audit", "method", "privacy" and "documents" those that are in it; page 1 always is."""
    logo: bool
    """Whether one comes with it, as bytes."""
    decoration: str
    """A colour of the organisation, "#RRGGBB", or empty for none."""
    ink: str
    """The same for text, where that can be read in it."""
    organisation: str
    date: str
    question: str
    headline: str
    tally: str
    basis: str
    unchecked: str
    """That a program did the reading, what people looked at, and how much of what counts is not quoted."""
    chart_heading: str
    chart_explained: str
    ticks: tuple[Tick, ...]
    """Of every chart; empty when no value has rates."""
    values: tuple[ValuePart, ...]
    """What asks for attention first."""
    since: Since | None
    """What changed since the measurement before, what was agreed and what others say; None where there is none of it."""
    ledger: Ledger | None
    """Promises beside facts; None where they are left out, or none were found."""
    audit: AuditPart | None
    """What people found on a random sample; None where nobody labelled one."""
    method: Method
    documents: tuple[DocumentList, ...]
    """Outside, then inside."""
    failed: tuple[DocumentRow, ...]
    labels: Mapping[str, str]
    """The fixed words: headings, column names, legends."""


def compose(
    measurement: Measurement,
    choices: ReportChoices,
    privacy: Privacy | None = None,
    follow_up: FollowUp | None = None,
) -> Report:
    """The report on a measurement; staff are quoted only where the choices say so.

    Raises:
        ValueError: the colour chosen is no colour.
    """
    language, quotes = choices.language, choices.quotes
    texts = wording("report", language)
    organisation = named(measurement.organisation.name, texts["unnamed"])
    axis = draw_axis(measurement.gaps, language)
    several = len(measurement.gaps) > 1
    told = follow_up if choices.actions else None
    since = compose_since(told, measurement, language)
    replies = {gap.value: replied(told, gap.value, language) for gap in measurement.gaps}
    values = Values(measurement, language, axis, quotes, replies)
    ledger = compose_ledger(measurement, language, quotes=quotes) if choices.claims else None
    audit = compose_audit(measurement, language)
    method = compose_method(measurement, choices, privacy)
    chosen = {
        "values": choices.values,
        "since": since,
        "claims": ledger,
        "audit": audit,
        "method": choices.method,
        "privacy": method.privacy,
        "documents": choices.documents,
    }
    return Report(
        language=language,
        values_language=spoken(measurement.organisation.language, language),
        title=texts["title"].format(organisation=organisation),
        parts=tuple(part for part, wanted in chosen.items() if wanted),
        logo=bool(choices.logo),
        decoration=colour.decoration(choices.colour),
        ink=colour.ink(choices.colour),
        organisation=organisation,
        date=Figures(language).day(measurement.measured_on),
        question=texts["question"].format(organisation=organisation),
        headline=headline(measurement.gaps, language),
        tally=tally(measurement.gaps, language),
        basis=_basis(measurement, language),
        unchecked=_unchecked(measurement, language, quotes=quotes),
        chart_heading=texts["chart_heading_many" if several else "chart_heading_one"],
        chart_explained=f"{texts['chart_explained']} {texts['chart_order']}" if several else texts["chart_explained"],
        ticks=axis.ticks,
        values=tuple(values.compose(gap, place) for place, gap in enumerate(by_urgency(measurement.gaps), start=1)),
        since=since,
        ledger=ledger,
        audit=audit,
        method=method,
        documents=tuple(list_side(measurement, side, language, quotes=quotes) for side in Side),
        failed=list_failed(measurement, language),
        labels=dict(texts),
    )


def _basis(measurement: Measurement, language: str) -> str:
    """On how much text the report rests."""
    texts, figures = wording("report", language), Figures(language)
    read, failed = measurement.read, len(measurement.failed)
    outside = sum(document.side is Side.OUTSIDE for document in read)
    basis = texts["basis" if read else "basis_nothing"].format(
        documents=figures.count("documents", len(read)),
        sentences=figures.count("counting", sum(document.eligible for document in read)),
        outside=figures.number(outside),
        inside=figures.number(len(read) - outside),
    )
    return f"{basis} {figures.count('basis_failed', failed)}" if failed else basis


def _unchecked(measurement: Measurement, language: str, *, quotes: bool) -> str:
    """Who read and who looked, and how many sentences of staff count as evidence that nobody finds in these pages."""
    texts, figures = wording("report", language), Figures(language)
    if not measurement.read:
        return ""
    staff = {document.id for document in measurement.documents if is_staff_text(document)}
    unquoted = {
        (found.document, found.start) for found in measurement.evidence if found.counted and found.document in staff
    }
    looked = _looked(measurement, language)
    if measurement.audit:
        looked = f"{looked} {checked_in_words(measurement.audit, language, looked=bool(looked))}".strip()
    looked = looked or texts["unchecked"]
    return looked if quotes or not unquoted else f"{looked} {figures.count('unquoted', len(unquoted))}"


def _looked(measurement: Measurement, language: str) -> str:
    """How much of the evidence people looked at, and what that did; empty where nobody did."""
    said = next((dict(one.parameters) for one in measurement.warnings if one.code == REVIEWED), None)
    if said is None:
        return ""
    figures = Figures(language)
    did = [figures.count(what, int(said[what])) for what in ("kept", "dropped", "changed") if int(said[what])]
    return f"{figures.count('looked', int(said['total']))}: {figures.enumerate(did)}."
