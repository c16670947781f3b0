"""One value then and now: its kind, its figures, how sure the difference is, and what it consists of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from brandcheck.followup import Figure, ValueChange
from brandcheck.model import Gap
from brandcheck.report import CauseRow, ChangeRow, Figures, axis_to, tell_change
from brandcheck.wording import wording
from ui.icons import icon, pixmap
from ui.theme import look
from ui.widgets.badge import KindBadge
from ui.widgets.basics import button, column, flow, label, plain_tip
from ui.widgets.flywheel_chart import Curve, Level, Lines, ThenNow
from ui.widgets.flywheel_words import change_in_words

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.flywheel import Point

_WHY = (Figure.OUTSIDE_SUPPORTS, Figure.INSIDE_SUPPORTS, Figure.INSIDE_CONTRADICTS)
"""The figures that the parts are told of, in the order of `CauseRow.points`."""
_BESIDE = 760
"""Least width at which the words of a figure stand beside its drawing."""
_ENOUGH = 3
"""Measurements from which there is a line through time."""


class ChangeCard(QFrame):
    """The card of a value."""

    value_asked = Signal(str)
    action_asked = Signal(str)

    def __init__(self, change: ValueChange, end: float, points: Sequence[Point], language: str) -> None:
        """Take the end of the axis that all cards share and the value through time."""
        super().__init__()
        self.setObjectName("card")
        self._language = language
        self.value = change.value
        told = tell_change(change, language)
        name = label(told.name, "title")
        kinds = [KindBadge(change.then.kind, language), _arrow(), KindBadge(change.now.kind, language)]
        shown = kinds if change.then.kind is not change.now.kind else kinds[-1:]
        self.verdict = label(told.verdict, "quiet", selectable=True)
        self.add = button(self.tr("Add action"), lambda: self.action_asked.emit(self.value), "link", "plus")
        self.add.setAccessibleName(self.tr("Add an action for {value}").format(value=told.name))
        read = button(self.tr("Sentences"), lambda: self.value_asked.emit(self.value), "link")
        read.setAccessibleName(self.tr("The sentences of {value}").format(value=told.name))
        head = column(flow(name, *shown), gap=4)
        parts = column(head, self.verdict, self._figures(change, told.rows, end), gap=10)
        self.causes = self._causes(told.causes) if told.causes else None
        self.line = self._through_time(points) if len(points) >= _ENOUGH else None
        self.why = Fold(self.tr("Why"), self.tr("Why {value} changed").format(value=told.name), self.causes)
        self.through = Fold(self.tr("Through time"), self.tr("{value} through time").format(value=told.name), self.line)
        parts.addLayout(flow(self.why, self.through, self.add, read, gap=12))
        for each in (self.causes, self.line):
            if each is not None:
                parts.addWidget(each)
        parts.setContentsMargins(*(look().px(side) for side in (20, 16, 20, 12)))
        self.setLayout(parts)

    def _figures(self, change: ValueChange, rows: Sequence[ChangeRow], end: float) -> QWidget:
        made = _Rows()
        for told in rows:
            found = change.figures[told.figure]
            said = change_in_words(found, self._language)
            spoken = self.tr("{figure}: from {then} to {now}. {change}").format(
                figure=told.label, then=told.then, now=told.now, change=said
            )
            role = "outside" if told.figure in {Figure.OUTSIDE_SUPPORTS, Figure.OUTSIDE_CONTRADICTS} else "inside"
            ends = (0.0, end)
            if told.figure is Figure.DIFFERENCE:
                role, ends = "ink", (-end, end)
            drawn = ThenNow(_level(told.figure, change.then), _level(told.figure, change.now), ends, role, spoken)
            drawn.setToolTip(plain_tip(spoken))
            levels = label(f"{told.then}  \N{RIGHTWARDS ARROW}  {told.now}", wrap=False)
            words = label(said, "strong" if found.beyond_chance else "quiet")
            made.add(label(told.label, wrap=False), drawn, levels, words)
        return made

    def _causes(self, causes: Sequence[CauseRow]) -> QWidget:
        """The parts below each other, then what they are together."""
        words = wording("flywheel", self._language)
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, look().px(4), 0, look().px(4))
        grid.setHorizontalSpacing(look().px(20))
        grid.setVerticalSpacing(look().px(5))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        for at, figure in enumerate(_WHY, 1):
            grid.addWidget(label(words[f"figure_{figure}"], "small"), 0, at, right)
        for at, cause in enumerate(causes, 1):
            kind = "strong" if at == len(causes) else ""
            name = f"{cause.label} ({cause.count})" if cause.count else cause.label
            grid.addWidget(label(name, kind), at, 0)
            for place, points in enumerate(cause.points, 1):
                grid.addWidget(label(points, kind, wrap=False), at, place, right)
        return made

    def _through_time(self, points: Sequence[Point]) -> QWidget:
        figures = Figures(self._language)
        days = [date.fromisoformat(point.measured_on).toordinal() for point in points]
        places = [(day - days[0]) / max(days[-1] - days[0], 1) for day in days]
        curves = [
            Curve("outside", tuple(_level(Figure.OUTSIDE_SUPPORTS, point.gap) for point in points)),
            Curve("inside", tuple(_level(Figure.INSIDE_SUPPORTS, point.gap) for point in points)),
        ]
        axis = axis_to(max(level.high for curve in curves for level in curve.levels), self._language)
        lines = Lines(curves, [figures.day(point.measured_on) for point in points], places, axis.ticks, axis.end)
        texts = wording("flywheel", self._language)
        said = [
            f"{figures.day(point.measured_on)}: {texts['figure_outside_supports']}"
            f" {figures.percent(point.gap.outside.supports_rate, 1)}, {texts['figure_inside_supports']}"
            f" {figures.percent(point.gap.inside.supports_rate, 1)}"
            for point in points
        ]
        lines.setAccessibleName(". ".join(said))
        lines.setToolTip(plain_tip("\n".join(said)))
        made = QWidget()
        told = label(self.tr("What supports this value: outside dashed and open, inside solid"), "small")
        made.setLayout(column(told, lines, gap=4))
        return made


class _Rows(QWidget):
    """Figures below each other, each with its words beside it, or below it where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QWidget, QWidget, QWidget, QWidget]] = []
        self._beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(14))
        self._grid.setVerticalSpacing(look().px(2))

    def add(self, name: QWidget, drawn: QWidget, levels: QWidget, words: QWidget) -> None:
        """One more row."""
        self._rows.append((name, drawn, levels, words))
        for each in self._rows[-1]:
            each.setParent(self)
        self._beside = None
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self.width() >= look().px(_BESIDE)
        if beside is self._beside:
            return
        self._beside = beside
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 4 if beside else 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, (name, drawn, levels, words) in enumerate(self._rows):
            grid.addWidget(name, 2 * at, 0, middle)
            grid.addWidget(drawn, 2 * at, 1)
            grid.addWidget(levels, 2 * at, 2, middle)
            if beside:
                grid.addWidget(words, 2 * at, 3, middle)
            else:
                grid.addWidget(words, 2 * at + 1, 0, 1, 3)


class Fold(QPushButton):
    """A link that opens and closes what belongs to it; it is not there where nothing does."""

    def __init__(self, text: str, spoken: str, content: QWidget | None) -> None:
        super().__init__(text)
        self.setObjectName("link")
        self.setAutoDefault(False)
        self.setAccessibleName(spoken)
        self.setCheckable(True)
        self.setIconSize(QSize(look().px(16), look().px(16)))
        self._content = content
        self.toggled.connect(lambda _: self._show())
        self.setVisible(content is not None)
        self._show()

    def _show(self) -> None:
        if self._content is not None:
            self._content.setVisible(self.isChecked())
        symbol = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(icon(symbol, look().colour("inside").name(), look().px(16)))


def axis_end(changes: Sequence[ValueChange], language: str) -> float:
    """The end of the axis that all cards share."""
    figures = [figure for figure in Figure if figure is not Figure.DIFFERENCE]
    highs = [_level(figure, gap).high for one in changes for gap in (one.then, one.now) for figure in figures]
    return axis_to(max(highs, default=1.0), language).end


def _level(figure: Figure, gap: Gap) -> Level:
    return Level(figure.of(gap), *figure.interval_of(gap))


def _arrow() -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap("chevron-right", look().colour("quiet").name(), look().px(16)))
    made.setFixedHeight(look().px(24))
    return made
