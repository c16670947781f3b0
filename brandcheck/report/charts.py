"""The dumbbell chart as positions on its axis: from what is lived inside to what is promised outside."""

from collections.abc import Sequence
from dataclasses import dataclass

from brandcheck.model import Gap, GapKind, SideRates
from brandcheck.report.figures import Figures
from brandcheck.wording import wording

AXIS_ENDS = ((0.05, 5), (0.1, 5), (0.2, 4), (0.3, 3), (0.4, 4), (0.5, 5), (0.6, 3), (0.8, 4), (1.0, 4))
"""Where an axis may end, and in how many equal steps it is then divided."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis, at a share of its length."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """The axis that all values of a report share, from 0 to the rate `end`."""

    end: float
    ticks: tuple[Tick, ...]
    """Empty when no value has rates."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A rate and the ends of its interval, as shares of the axis, with the rate in figures."""

    at: float
    low: float
    high: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """One row of the chart; without dots there is a note that says why."""

    outside: Dot | None
    inside: Dot | None
    note: str
    description: str
    """The row in words, for who cannot see it."""


def has_rates(gap: Gap) -> bool:
    """Whether there is text enough for rates to mean something."""
    return gap.kind is not GapKind.TOO_LITTLE_TEXT


def draw_axis(gaps: Sequence[Gap], language: str) -> Axis:
    """The shortest axis that holds every interval."""
    highs = [side.supports_interval[1] for gap in gaps if has_rates(gap) for side in (gap.outside, gap.inside)]
    return axis_to(max(highs), language) if highs else Axis(1.0, ())


def axis_to(highest: float, language: str) -> Axis:
    """The shortest axis that holds this rate."""
    figures = Figures(language)
    end, steps = next((one for one in AXIS_ENDS if one[0] >= highest), AXIS_ENDS[-1])
    return Axis(end, tuple(Tick(step / steps, figures.percent(end * step / steps, 0)) for step in range(steps + 1)))


def draw(gap: Gap, name: str, axis: Axis, language: str) -> Chart:
    """The row of one value, whose printable name is `name`."""
    texts, figures = wording("report", language), Figures(language)
    if not has_rates(gap):
        return Chart(None, None, texts["chart_too_little"], texts["chart_alt_too_little"].format(value=name))
    return Chart(
        outside=_dot(gap.outside, axis, figures),
        inside=_dot(gap.inside, axis, figures),
        note="",
        description=texts["chart_alt"].format(
            value=name,
            outside=figures.percent(gap.outside.supports_rate),
            outside_interval=figures.interval(gap.outside.supports_interval),
            inside=figures.percent(gap.inside.supports_rate),
            inside_interval=figures.interval(gap.inside.supports_interval),
        ),
    )


def _dot(side: SideRates, axis: Axis, figures: Figures) -> Dot:
    rates = (side.supports_rate, *side.supports_interval)
    at, low, high = (min(max(rate / axis.end, 0.0), 1.0) for rate in rates)
    return Dot(at, low, high, figures.percent(side.supports_rate))
