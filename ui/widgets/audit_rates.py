"""Rates as the program found them and as they are corrected, and how it errs: figures in text, with a drawing beside."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from brandcheck.model import CorrectedRate, Side
from brandcheck.report import ErrorRow, Figures, axis_to, is_apart
from brandcheck.wording import wording
from ui.theme import look
from ui.widgets.audit_figures import Mark, RateLine
from ui.widgets.basics import column, flow, label, line, row
from ui.widgets.dumbbell import AxisHead, LegendDot

_STACK_BELOW = 640
"""Width, at the usual text size, below which parts of a line stand below each other."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a line is made of, from left to right."""

    name: QWidget
    drawing: QWidget
    found: QWidget
    corrected: QWidget


class RateTable(QFrame):
    """A line per value, side and stance, on one axis."""

    def __init__(
        self, rates: Sequence[CorrectedRate], names: Mapping[str, str], heads: Sequence[str], language: str
    ) -> None:
        """Take the rates, at least one; the names of values by id; and what "found" and "corrected" are called."""
        super().__init__()
        figures = Figures(language)
        self._words = wording("words", language)
        self._axis = axis_to(max(max(each.corrected.interval[1], each.found.share) for each in rates), language)
        told = [figures.percent(each.found.share) for each in rates]
        corrected = [
            f"{figures.percent(each.corrected.share)}  ({figures.interval(each.corrected.interval)})" for each in rates
        ]
        self._widths = (
            max(_wide(f"{self._words[each.side]}, {self._words[each.stance]}") for each in rates) + look().px(36),
            max(map(_wide, (*told, heads[0]))) + look().px(8),
            max(map(_wide, (*corrected, heads[1]))) + look().px(8),
        )
        self._grids: list[tuple[QGridLayout, _Parts]] = []
        self._stacked: bool | None = None
        layout = column(gap=2)
        layout.addWidget(self._head(heads))
        value = ""
        for each, found, right in zip(rates, told, corrected, strict=True):
            if each.value != value:
                value = each.value
                layout.addWidget(line())
                name = label(names[value], "strong")
                name.setContentsMargins(0, look().px(6), 0, 0)
                layout.addWidget(name)
            layout.addWidget(self._line(each, names[value], found, right, heads))
        self.setLayout(layout)
        self._stack(stacked=False)

    def _head(self, heads: Sequence[str]) -> QWidget:
        found, corrected = (label(each, "small", wrap=False) for each in heads)
        for each in (found, corrected):
            each.setAlignment(Qt.AlignmentFlag.AlignRight)
        return self._placed(_Parts(QWidget(), AxisHead(self._axis.ticks), found, corrected))

    def _line(self, rate: CorrectedRate, name: str, found: str, corrected: str, heads: Sequence[str]) -> QWidget:
        said = f"{self._words[rate.side]}, {self._words[rate.stance]}"
        spoken = f"{name}, {said}: {heads[0]} {found}, {heads[1]} {corrected}"
        who = QWidget()
        shown = label(said, wrap=False)
        who.setLayout(row(LegendDot(filled=rate.side is Side.INSIDE), shown, 1, gap=8))
        # Where the program's figure lies outside the interval, the corrected one is the one to use: it stands out.
        as_found = label(found, "quiet" if is_apart(rate) else "", wrap=False)
        right = label(corrected, "strong" if is_apart(rate) else "", wrap=False)
        for each in (as_found, right):
            each.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._placed(_Parts(who, RateLine(rate, self._axis.end, self._axis.ticks, spoken), as_found, right))

    def _placed(self, parts: _Parts) -> QWidget:
        made = QWidget()
        for part in (parts.name, parts.drawing, parts.found, parts.corrected):
            part.setParent(made)
        grid = QGridLayout(made)
        grid.setContentsMargins(0, look().px(1), 0, look().px(1))
        grid.setHorizontalSpacing(look().px(14))
        grid.setVerticalSpacing(0)
        self._grids.append((grid, parts))
        return made

    def _stack(self, *, stacked: bool) -> None:
        if stacked is self._stacked:
            return
        self._stacked = stacked
        for grid, parts in self._grids:
            while grid.count():
                grid.takeAt(0)
            for at, wide in enumerate((0 if stacked else self._widths[0], 0, *self._widths[1:])):
                grid.setColumnMinimumWidth(at, wide)
                grid.setColumnStretch(at, int(at == 1))
            if stacked:
                grid.addWidget(parts.name, 0, 0, 1, 4)
                grid.addWidget(parts.found, 1, 2)
                grid.addWidget(parts.corrected, 1, 3)
                grid.addWidget(parts.drawing, 2, 0, 1, 4)
            else:
                for at, part in enumerate((parts.name, parts.drawing, parts.found, parts.corrected)):
                    grid.addWidget(part, 0, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the lines where they are too narrow."""
        super().resizeEvent(event)
        self._stack(stacked=self.width() < look().px(_STACK_BELOW))


class ErrorTable(QFrame):
    """A line per side and stance: how many pairs, and three shares with their intervals."""

    def __init__(self, errors: Iterable[ErrorRow], heads: Sequence[str], language: str) -> None:
        """Take the lines, and what their five columns are called."""
        super().__init__()
        words = wording("words", language)
        self._rows = tuple(errors)
        self._heads, self._sides = tuple(heads), {side: words[side] for side in Side}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(20))
        self._grid.setVerticalSpacing(look().px(8))
        self._stacked: bool | None = None
        self._shown: list[QWidget] = []
        self._stack(stacked=False)

    def _stack(self, *, stacked: bool) -> None:
        if stacked is self._stacked:
            return
        self._stacked = stacked
        while self._grid.count():
            self._grid.takeAt(0)
        for each in self._shown:
            each.hide()
            each.deleteLater()
        self._shown.clear()
        for at in range(5):
            self._grid.setColumnStretch(at, 0 if stacked else (3, 2, 2, 2, 2)[at])
        self._grid.setColumnStretch(1, 2)
        if stacked:
            self._fill_stacked()
        else:
            self._fill()

    def _fill(self) -> None:
        for at, head in enumerate(self._heads):
            self._put(label(head, "small", wrap=False), 0, at)
        for at, found in enumerate(self._rows):
            self._put(line(), 2 * at + 1, 0, 5)
            self._put(self._name(found), 2 * at + 2, 0)
            for place, (share, interval) in enumerate(_cells(found), 1):
                cell = QWidget()
                notes = [label(interval, "small", wrap=False)] if interval else []
                cell.setLayout(column(label(share, "strong", wrap=False), *notes, gap=0))
                self._put(cell, 2 * at + 2, place)

    def _fill_stacked(self) -> None:
        down = 0
        for found in self._rows:
            self._put(self._name(found), down, 0, 2)
            down += 1
            for head, (share, interval) in zip(self._heads[1:], _cells(found), strict=True):
                self._put(label(head, "quiet", wrap=False), down, 0)
                self._put(label(f"{share}  ({interval})" if interval else share), down, 1)
                down += 1
            self._put(line(), down, 0, 2)
            down += 1

    def _name(self, found: ErrorRow) -> QWidget:
        made = QWidget()
        side = self._sides[found.side]
        shown = label(f"{side[:1].upper()}{side[1:]}, {found.label[:1].lower()}{found.label[1:]}", wrap=False)
        made.setLayout(row(LegendDot(filled=found.side is Side.INSIDE), shown, 1, gap=8))
        return made

    def _put(self, part: QWidget, down: int, across: int, wide: int = 1) -> None:
        self._shown.append(part)
        self._grid.addWidget(part, down, across, 1, wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the lines where they are too narrow."""
        super().resizeEvent(event)
        self._stack(stacked=self.width() < look().px(_STACK_BELOW))


def rate_legend(found: str, outside: str, inside: str) -> QWidget:
    """What the marks of the drawing mean."""
    made = QWidget()
    parts: list[QWidget] = []
    for kind, text in (("found", found), (Side.OUTSIDE.value, outside), (Side.INSIDE.value, inside)):
        part = QWidget()
        part.setLayout(row(Mark(kind), label(text, "small", wrap=False), gap=6))
        part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        parts.append(part)
    made.setLayout(flow(*parts, gap=18))
    return made


def _cells(found: ErrorRow) -> tuple[tuple[str, str], ...]:
    return (
        (found.pairs, ""),
        (found.precision, found.precision_interval),
        (found.recall, found.recall_interval),
        (found.false_alarms, found.false_alarms_interval),
    )


def _wide(text: str) -> int:
    return QFontMetrics(look().font(14, strong=True)).horizontalAdvance(text)
