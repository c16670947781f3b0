"""All that is said about one value: the finding, its figures, and the sentences it rests on."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from brandcheck.model import Gap, GapKind, Measurement, Side, SideRates
from brandcheck.report.charts import Axis, Chart, draw, has_rates
from brandcheck.report.figures import Figures
from brandcheck.report.kinds import stated_kinds
from brandcheck.report.plain import named, printable
from brandcheck.report.quotes import Quote, choose, tell
from brandcheck.report.sentences import chances, difference, finding, leaning, runners_up
from brandcheck.wording import wording

Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of a value's table; what a side says beside its interval, if it has one."""

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
    """What is not quoted, or why nothing is."""


@dataclass(frozen=True, slots=True)
class NamedKind:
    """A kind of gap in the words of the report."""

    kind: GapKind
    name: str


@dataclass(frozen=True, slots=True)
class ValuePart:
    """Everything about one value."""

    position: str
    name: str
    statement: str
    kinds: tuple[NamedKind, ...]
    """One, or the two likeliest where it is undecided."""
    chance: str
    also_possible: str
    finding: str
    leaning: str
    """Which way the inside leans, where the kind rests on that."""
    rests_on: str
    difference: str
    replied: str
    """That others replied to it, and where that stands; empty where nobody did."""
    chart: Chart
    figures: tuple[FigureRow, ...]
    outside: Column
    inside: Column


@dataclass(frozen=True, slots=True)
class Values:
    """Composes the values of one measurement."""

    measurement: Measurement
    language: str
    axis: Axis
    quotes: bool
    """Whether staff may be quoted."""
    replies: Mapping[str, str]
    """That others replied to the gap of a value, by value."""

    def compose(self, gap: Gap, place: int) -> ValuePart:
        """One value, as the report's number `place` (from 1)."""
        texts, words = wording("report", self.language), wording("words", self.language)
        value = next(value for value in self.measurement.organisation.values if value.id == gap.value)
        name, statement = named(value.name, texts["unnamed_value"]), printable(value.statement)
        found = finding(gap, int(self.measurement.settings["minimum_documents"]), self.language)
        apart, others, leans = (tell_of(gap, self.language) for tell_of in (difference, runners_up, leaning))
        replied = self.replies.get(gap.value, "")
        room = _room(
            (name, 40, 1.9),
            (statement, 82, 1.2),
            (found, 80, 1.2),
            (leans, 94, 1.0),
            (apart, 94, 1.0),
            (others, 60, 0.7),
            (replied, 94, 1.0),
        )
        return ValuePart(
            position=texts["value_number"].format(n=place, total=len(self.measurement.gaps)),
            name=name,
            statement=statement,
            kinds=tuple(NamedKind(kind, words[f"gap_{kind}"]) for kind in stated_kinds(gap)),
            chance=chances(gap, self.language),
            also_possible=others,
            finding=found,
            leaning=leans,
            rests_on=rests_on(gap, self.language),
            difference=apart,
            replied=replied,
            chart=draw(gap, name, self.axis, self.language),
            figures=_figure_rows(gap, self.language),
            outside=self._column(gap, Side.OUTSIDE, room),
            inside=self._column(gap, Side.INSIDE, room),
        )

    def _column(self, gap: Gap, side: Side, room: float) -> Column:
        texts, figures = wording("report", self.language), Figures(self.language)
        documents = {document.id: document for document in self.measurement.documents}
        chosen = choose(self.measurement, gap, side, staff_quotes=self.quotes, room=room)
        rates = gap.outside if side is Side.OUTSIDE else gap.inside
        left_out = (("more", chosen.more), ("withheld", chosen.withheld))
        notes = [figures.count(key, number) for key, number in left_out if number]
        if not chosen.evidence and not notes:
            notes = [texts[f"{'none' if rates.documents else 'no_documents'}_{side}"]]
        counts = (figures.count("for", rates.supports), figures.count("against", rates.contradicts))
        return Column(
            title=texts["promised" if side is Side.OUTSIDE else "lived"],
            count=", ".join(counts) if rates.supports + rates.contradicts else "",
            quotes=tuple(tell(found, documents[found.document], self.language) for found in chosen.evidence),
            notes=tuple(notes),
        )


def _room(*head: tuple[str, int, float]) -> float:
    """What a page has left for quotes, in lines of quote.

    `head` is what stands above them: a text, how many of its characters are a line, and the height of that line.
    """
    return 29.6 - sum(ceil(len(text) / in_line) * height for text, in_line, height in head)


def rests_on(gap: Gap, language: str) -> str:
    """How much evidence there is, on both sides together."""
    texts, figures = wording("report", language), Figures(language)
    sides = (gap.outside, gap.inside)
    sentences = sum(side.supports + side.contradicts for side in sides)
    if not sentences:
        return texts["rests_on_nothing"]
    documents = sum(side.documents_with_evidence for side in sides)
    return texts["rests_on"].format(
        sentences=figures.count("sentences", sentences), documents=figures.count("documents", documents)
    )


def _figure_rows(gap: Gap, language: str) -> tuple[FigureRow, ...]:
    """Rates with their intervals where there is text enough, then how much text there is."""
    texts, figures = wording("report", language), Figures(language)
    out, ins = gap.outside, gap.inside

    def rate(label: str, outside: float, outside_interval: Ends, inside: float, inside_interval: Ends) -> FigureRow:
        return FigureRow(
            texts[label],
            figures.percent(outside, 1),
            figures.interval(outside_interval),
            figures.percent(inside, 1),
            figures.interval(inside_interval),
        )

    def evidence_in(side: SideRates) -> str:
        part, whole = figures.number(side.documents_with_evidence), figures.number(side.documents)
        return texts["of"].format(part=part, whole=whole)

    supports = rate(
        "figure_supports", out.supports_rate, out.supports_interval, ins.supports_rate, ins.supports_interval
    )
    contradicts = rate(
        "figure_contradicts",
        out.contradicts_rate,
        out.contradicts_interval,
        ins.contradicts_rate,
        ins.contradicts_interval,
    )
    text = (
        FigureRow(texts["figure_sentences"], figures.number(out.sentences), "", figures.number(ins.sentences), ""),
        FigureRow(texts["figure_documents"], evidence_in(out), "", evidence_in(ins), ""),
    )
    return (supports, contradicts, *text) if has_rates(gap) else text
