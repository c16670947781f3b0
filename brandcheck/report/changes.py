"""What changed between two measurements, and what followed an action, in words and figures: for the report and the app."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from brandcheck.followup import Answer, Change, Comparison, Figure, ValueChange
from brandcheck.model import Side
from brandcheck.report.figures import Figures
from brandcheck.report.plain import named, printable
from brandcheck.report.sentences import kinds_in_words
from brandcheck.wording import say, wording

WHY = (Figure.OUTSIDE_SUPPORTS, Figure.INSIDE_SUPPORTS, Figure.INSIDE_CONTRADICTS)
"""The figures whose change is told in parts."""
_SHOWN = 0.0005
"""What rounds to less than a tenth of a point is not told."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One figure then and now."""

    figure: Figure
    label: str
    then: str
    now: str
    points: str
    interval: str
    """Empty where there is none."""


@dataclass(frozen=True, slots=True)
class CauseRow:
    """What one cause did to the figures of `WHY`, in points that sum to those of the last row, which is the change."""

    label: str
    count: str
    """How many documents or decisions; empty in the last row."""
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One value then and now."""

    value: str
    name: str
    kinds: str
    """"van tegengesproken naar een stap vooruit"."""
    verdict: str
    """Whether it is more than chance, or why that cannot be said."""
    rows: tuple[ChangeRow, ...]
    causes: tuple[CauseRow, ...]
    """Those that did something, then the whole; empty where it cannot be told or nothing changed."""


def tell_change(change: ValueChange, language: str) -> ToldChange:
    """Everything about one value."""
    texts = wording("flywheel", language)
    return ToldChange(
        value=change.value,
        name=named(change.name, wording("report", language)["unnamed_value"]),
        kinds=_kinds(change, language),
        verdict=_verdict(change, language),
        rows=tuple(
            _row(figure, change.figures[figure], texts[f"figure_{figure}"], language)
            for figure in Figure
            if figure is not Figure.OUTSIDE_CONTRADICTS or _is_shown(change.figures[figure])
        ),
        causes=_causes(change, language),
    )


def tell_documents(comparison: Comparison, language: str) -> str:
    """How many documents stayed, came, changed and went."""
    texts, words, figures = wording("flywheel", language), wording("words", language), Figures(language)

    def of(side: Side) -> str:
        found = comparison.documents[side]
        counts = {name: figures.number(getattr(found, name)) for name in ("same", "added", "changed", "removed")}
        return texts["documents_side"].format(side=words[side.value], **counts)

    return texts["documents_sides"].format(outside=of(Side.OUTSIDE), inside=of(Side.INSIDE))


def tell_answer(answer: Answer, language: str) -> str:
    """What was measured after an action: after it, and never because of it."""
    texts, figures = wording("flywheel", language), Figures(language)
    if answer.why_not is not None:
        return printable(say(answer.why_not, language))
    change = answer.change
    if change is None:
        return texts["answer_none"]
    inside = change.figures[Figure.INSIDE_SUPPORTS]
    points = figures.points(inside.amount)
    if inside.interval:
        low, high = map(figures.points, inside.interval)
        amount = texts["answer_interval"].format(points=points, low=low, high=high)
    else:
        amount = texts["answer_points"].format(points=points)
    return texts["answer"].format(
        then=figures.day(answer.then_on),
        now=figures.day(answer.now_on),
        kinds=_kinds(change, language),
        inside_then=figures.percent(inside.then, 1),
        inside_now=figures.percent(inside.now, 1),
        inside=amount,
    )


def tell_days(days: int, language: str) -> str:
    """When an action is due, from today."""
    texts = wording("flywheel", language)
    if days == 0:
        return texts["due_today"]
    key = "due_in" if days > 0 else "overdue"
    return texts[f"{key}_{'one' if abs(days) == 1 else 'many'}"].format(n=abs(days))


def _kinds(change: ValueChange, language: str) -> str:
    texts = wording("flywheel", language)
    then, now = kinds_in_words(change.then, language), kinds_in_words(change.now, language)
    return texts["kind_same" if then == now else "kind_other"].format(then=then, now=now)


def _verdict(change: ValueChange, language: str) -> str:
    texts = wording("flywheel", language)
    if not any(_is_shown(one) for one in change.figures.values()):
        return texts["no_change"]
    if change.no_interval:
        return texts[f"no_interval_{change.no_interval}"]
    beyond = [figure for figure in Figure if change.figures[figure].beyond_chance]
    if not beyond:
        return texts["within_chance"]
    labels = [f"‘{texts[f'figure_{figure}']}’" for figure in beyond]
    return texts["beyond_chance"].format(figures=Figures(language).enumerate(labels))


def _is_shown(change: Change) -> bool:
    return abs(change.amount) >= _SHOWN


def _row(figure: Figure, change: Change, label: str, language: str) -> ChangeRow:
    figures = Figures(language)

    def level(share: float) -> str:
        return figures.points(share) if figure is Figure.DIFFERENCE else figures.percent(share, 1)

    interval = ""
    if change.interval:
        low, high = map(figures.points, change.interval)
        interval = f"{low} {wording('report', language)['to']} {high}"
    return ChangeRow(figure, label, level(change.then), level(change.now), figures.points(change.amount), interval)


def _causes(change: ValueChange, language: str) -> tuple[CauseRow, ...]:
    texts, figures = wording("flywheel", language), Figures(language)
    if not change.parts or not any(_is_shown(change.figures[figure]) for figure in WHY):
        return ()
    points = [
        in_tenths([part.amounts[figure] for part in change.parts], change.figures[figure].amount) for figure in WHY
    ]
    rows = [
        CauseRow(
            texts[f"cause_{part.cause}"],
            figures.number(part.count),
            tuple(figures.points(column[at] / 1000) for column in points),
        )
        for at, part in enumerate(change.parts)
        if part.count or any(column[at] for column in points)
    ]
    whole = tuple(figures.points(sum(column) / 1000) for column in points)
    return (*rows, CauseRow(texts["cause_total"], "", whole))


def in_tenths(parts: Sequence[float], total: float) -> tuple[int, ...]:
    """Shares of 0 to 1 as tenths of a point that sum to the rounded total, by the largest remainders."""
    floors = [floor(part * 1000) for part in parts]
    remainders = [part * 1000 - low for part, low in zip(parts, floors, strict=True)]
    missing = round(total * 1000) - sum(floors)
    order = sorted(range(len(parts)), key=lambda at: (-remainders[at], at))
    chosen = set(order[:missing])
    return tuple(low + (at in chosen) for at, low in enumerate(floors))
