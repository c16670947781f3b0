"""A measurement as a report: all words, figures and choices, nothing of the layout.

The PDF and every other export are drawn from `Report`. Shares in charts are 0 to 1 of the axis; all other figures are text.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.model import DocumentStatus, DocumentSummary, Gap, GapKind, Measurement, Side, SideRates
from brandcheck.report.figures import Figures
from brandcheck.report.method import Method, compose_method
from brandcheck.report.plain import printable
from brandcheck.report.quotes import Quote, channel, choose, name_of, tell
from brandcheck.report.sentences import difference, finding, headline, runners_up, tally
from brandcheck.wording import say, wording

AXIS_ENDS = ((0.05, 5), (0.1, 5), (0.2, 4), (0.3, 3), (0.4, 4), (0.5, 5), (0.6, 3), (0.8, 4), (1.0, 4))
"""Where an axis may end, and in how many equal steps it is then divided."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A rate with its interval on the axis."""

    at: float
    low: float
    high: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One row of the dumbbell chart; without dots there is a note that says why."""

    outside: Dot | None
    inside: Dot | None
    note: str
    description: str
    """The row in words, for who cannot see it."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of a value's table; what a side says beside its interval."""

    label: str
    outside: str
    outside_interval: str
    inside: str
    inside_interval: str


@dataclass(frozen=True, slots=True)
class Column:
    """One side of the confrontation."""

    title: str
    count: str
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ValuePart:
    """All that is said about one value."""

    position: str
    name: str
    statement: str
    kind: GapKind
    kind_name: str
    chance: str
    finding: str
    rests_on: str
    difference: str
    also_possible: str
    chart: Chart
    figures: tuple[FigureRow, ...]
    outside: Column
    inside: Column


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document of the list."""

    name: str
    path: str
    """Empty when it is the name."""
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


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report."""

    language: str
    title: str
    organisation: str
    question: str
    date: str
    headline: str
    tally: str
    basis: str
    ticks: tuple[Tick, ...]
    values: tuple[ValuePart, ...]
    method: Method
    documents: tuple[DocumentList, ...]
    failed: tuple[DocumentRow, ...]
    labels: Mapping[str, str]
    """The fixed words: headings, column names, legends."""


def compose(measurement: Measurement, language: str, *, quotes: bool = False) -> Report:
    """The report on a measurement in "nl" or "en"; staff are quoted only when `quotes` is on."""
    texts, figures = wording("report", language), Figures(language)
    organisation = printable(measurement.organisation.name) or texts["unnamed"]
    top = _axis_end(measurement.gaps)
    return Report(
        language=language,
        title=texts["title"].format(organisation=organisation),
        organisation=organisation,
        question=texts["question"].format(organisation=organisation),
        date=figures.day(measurement.measured_on),
        headline=headline(measurement.gaps, language),
        tally=tally(measurement.gaps, language),
        basis=_basis(measurement, language),
        ticks=_ticks(top, figures),
        values=tuple(
            _value_part(measurement, at, language, quotes=quotes, top=top) for at in range(len(measurement.gaps))
        ),
        method=compose_method(measurement, language, quotes=quotes),
        documents=tuple(_document_list(measurement, side, language) for side in Side),
        failed=tuple(
            _document_row(document, language)
            for document in measurement.documents
            if document.status is DocumentStatus.FAILED
        ),
        labels=dict(texts),
    )


def _basis(measurement: Measurement, language: str) -> str:
    """On how much text the report rests."""
    figures = Figures(language)
    read = [document for document in measurement.documents if document.status is DocumentStatus.READ]
    failed = len(measurement.documents) - len(read)
    sides = {side: sum(document.side is side for document in read) for side in Side}
    basis = wording("report", language)["basis"].format(
        documents=figures.count("documents", len(read)),
        sentences=figures.count("sentences", sum(document.eligible for document in read)),
        outside=figures.number(sides[Side.OUTSIDE]),
        inside=figures.number(sides[Side.INSIDE]),
    )
    return f"{basis} {figures.count('basis_failed', failed)}" if failed else basis


def _axis_end(gaps: tuple[Gap, ...]) -> tuple[float, int]:
    """The shortest axis that holds every interval."""
    highest = max(
        (side.supports_interval[1] for gap in gaps if _has_rates(gap) for side in (gap.outside, gap.inside)),
        default=1.0,
    )
    return next((end for end in AXIS_ENDS if end[0] >= highest), AXIS_ENDS[-1])


def _ticks(top: tuple[float, int], figures: Figures) -> tuple[Tick, ...]:
    end, steps = top
    return tuple(Tick(step / steps, figures.percent(end * step / steps, 0)) for step in range(steps + 1))


def _has_rates(gap: Gap) -> bool:
    return gap.kind is not GapKind.TOO_LITTLE_TEXT


def _value_part(measurement: Measurement, at: int, language: str, *, quotes: bool, top: tuple[float, int]) -> ValuePart:
    texts, figures = wording("report", language), Figures(language)
    gap = measurement.gaps[at]
    value = next(value for value in measurement.organisation.values if value.id == gap.value)
    minimum = minimum_documents(measurement)
    sides = (gap.outside, gap.inside)
    return ValuePart(
        position=texts["value_number"].format(n=at + 1, total=len(measurement.gaps)),
        name=printable(value.name),
        statement=printable(value.statement),
        kind=gap.kind,
        kind_name=wording("words", language)[f"gap_{gap.kind}"],
        chance=texts["chance"].format(p=figures.chance(gap.probabilities[gap.kind])) if _has_rates(gap) else "",
        finding=finding(gap, minimum, language),
        rests_on=texts["rests_on"].format(
            sentences=figures.count("sentences", sum(side.supports + side.contradicts for side in sides)),
            documents=figures.count("documents", sum(side.documents_with_evidence for side in sides)),
        ),
        difference=difference(gap, language),
        also_possible=runners_up(gap, language),
        chart=_chart(gap, printable(value.name), minimum, top[0], language),
        figures=_figure_rows(gap, language),
        outside=_column(measurement, gap, Side.OUTSIDE, language, quotes=quotes),
        inside=_column(measurement, gap, Side.INSIDE, language, quotes=quotes),
    )


def minimum_documents(measurement: Measurement) -> int:
    """Below how many documents a side is too little text, as the measurement was set."""
    return int(measurement.settings["minimum_documents"])


def _chart(gap: Gap, name: str, minimum: int, end: float, language: str) -> Chart:
    texts, figures = wording("report", language), Figures(language)
    if not _has_rates(gap):
        note = texts["chart_too_little"].format(minimum=figures.number(minimum))
        return Chart(None, None, note, texts["chart_alt_too_little"].format(value=name))
    return Chart(
        outside=_dot(gap.outside, end, figures),
        inside=_dot(gap.inside, end, figures),
        note="",
        description=texts["chart_alt"].format(
            value=name,
            outside=figures.percent(gap.outside.supports_rate),
            outside_interval=figures.interval(gap.outside.supports_interval),
            inside=figures.percent(gap.inside.supports_rate),
            inside_interval=figures.interval(gap.inside.supports_interval),
        ),
    )


def _dot(side: SideRates, end: float, figures: Figures) -> Dot:
    at, low, high = (min(max(share / end, 0.0), 1.0) for share in (side.supports_rate, *side.supports_interval))
    return Dot(at, low, high, figures.percent(side.supports_rate))


def _figure_rows(gap: Gap, language: str) -> tuple[FigureRow, ...]:
    """Rates with their intervals where there is text enough, then how much text there is."""
    texts, figures = wording("report", language), Figures(language)
    out, ins = gap.outside, gap.inside
    rates = (
        ("figure_supports", out.supports_rate, out.supports_interval, ins.supports_rate, ins.supports_interval),
        (
            "figure_contradicts",
            out.contradicts_rate,
            out.contradicts_interval,
            ins.contradicts_rate,
            ins.contradicts_interval,
        ),
    )
    rows = [
        FigureRow(
            texts[key],
            figures.percent(outside, 1),
            figures.interval(outside_interval),
            figures.percent(inside, 1),
            figures.interval(inside_interval),
        )
        for key, outside, outside_interval, inside, inside_interval in rates
        if _has_rates(gap)
    ]

    def evidence_in(side: SideRates) -> str:
        part, whole = figures.number(side.documents_with_evidence), figures.number(side.documents)
        return texts["of"].format(part=part, whole=whole)

    rows.append(
        FigureRow(texts["figure_sentences"], figures.number(out.sentences), "", figures.number(ins.sentences), "")
    )
    rows.append(FigureRow(texts["figure_documents"], evidence_in(out), "", evidence_in(ins), ""))
    return tuple(rows)


def _column(measurement: Measurement, gap: Gap, side: Side, language: str, *, quotes: bool) -> Column:
    texts, figures = wording("report", language), Figures(language)
    documents = {document.id: document for document in measurement.documents}
    chosen = choose(gap, side, measurement.evidence, documents, staff_quotes=quotes)
    rates = gap.outside if side is Side.OUTSIDE else gap.inside
    notes = [
        figures.count(key, number) for key, number in (("more", chosen.more), ("withheld", chosen.withheld)) if number
    ]
    if not chosen.evidence and not notes:
        notes = [texts[f"{'none' if rates.documents else 'no_documents'}_{side}"]]
    counts = (figures.count("for", rates.supports), figures.count("against", rates.contradicts))
    return Column(
        title=texts["promised" if side is Side.OUTSIDE else "lived"],
        count=", ".join(counts),
        quotes=tuple(tell(found, documents[found.document], language) for found in chosen.evidence),
        notes=tuple(notes),
    )


def _document_list(measurement: Measurement, side: Side, language: str) -> DocumentList:
    texts = wording("report", language)
    rows = tuple(
        _document_row(document, language)
        for document in measurement.documents
        if document.side is side and document.status is DocumentStatus.READ
    )
    count = Figures(language).count("documents", len(rows))
    return DocumentList(texts[f"documents_{side}"], count, rows, texts[f"documents_none_{side}"])


def _document_row(document: DocumentSummary, language: str) -> DocumentRow:
    texts, figures = wording("report", language), Figures(language)
    name, spoken = name_of(document), document.language or ""
    return DocumentRow(
        name=printable(name),
        path="" if name == document.path else printable(document.path),
        date=figures.day(document.date),
        department=printable(document.department),
        channel=printable(channel(document, language)),
        language=texts.get(f"language_{spoken}", spoken),
        sentences=figures.number(document.sentences),
        eligible=figures.number(document.eligible),
        note=printable(say(document.error, language)) if document.error else "",
    )
