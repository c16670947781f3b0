"""One value on the overview: what it is, where it stands, what kind of gap that is and on how much text it rests."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QSizePolicy, QWidget

from brandcheck.model import Gap, GapKind, Value
from brandcheck.report import Axis, Chart, chances, draw, kinds_in_words, rests_on, stated_kinds
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.theme import look
from ui.widgets.badge import KindBadge
from ui.widgets.basics import column, label, plain_tip
from ui.widgets.clipped import Clipped
from ui.widgets.dumbbell import Dumbbell
from ui.widgets.list_row import ListRow

COUNTS, ARROW = 140, 16
"""Widths of the last two columns."""
_NUMBER = re.compile(r"(\d) ")
"""A number stays on the line of what it counts."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a row shows, in words."""

    value: Value
    kinds: tuple[GapKind, ...]
    chart: Chart
    axis: Axis
    chance: str
    rests_on: str
    change: str
    """What is different since the measurement before; empty where nothing is."""
    spoken: str
    """The row as it is read aloud."""


def tell(gap: Gap, value: Value, axis: Axis, change: str, language: str) -> Finding:
    """Put a gap into words."""
    chart = draw(gap, value.name, axis, language)
    chance, rest = chances(gap, language), rests_on(gap, language)
    kinds = kinds_in_words(gap, language)
    said = (f"{kinds[:1].upper()}{kinds[1:]}", chance, rest, change)
    spoken = f"{chart.description} {', '.join(filter(None, said))}."
    return Finding(value, stated_kinds(gap), chart, axis, chance, rest, change, spoken)


def kinds_width(found: Iterable[Finding], language: str) -> int:
    """What the widest badge or chance takes, so that all rows have the same columns."""
    badges = [KindBadge(kind, language).sizeHint().width() for kind in GapKind]
    measures = QFontMetrics(look().font(12.5))
    return max(*badges, *(measures.horizontalAdvance(each.chance) + look().px(4) for each in found))


def set_columns(grid: QGridLayout, kinds: int, *, stacked: bool) -> None:
    """The columns that all rows and their heading share: name, chart, kind, counts, and an arrow."""
    for at, stretch in enumerate((0, 1, 0, 0, 0) if stacked else (11, 13, 0, 0, 0)):
        grid.setColumnStretch(at, stretch)
    for at, width in enumerate((0, 0, kinds, look().px(COUNTS), look().px(ARROW))):
        grid.setColumnMinimumWidth(at, 0 if stacked else width)
    grid.setHorizontalSpacing(look().px(20))
    grid.setVerticalSpacing(look().px(8))
    grid.setContentsMargins(*(look().px(side) for side in (22, 11, 14, 11)))


class GapRow(ListRow):
    """A row to click on, as a whole: Enter, Space and the mouse go to the sentences."""

    def __init__(self, found: Finding, kinds: int, language: str) -> None:
        super().__init__()
        self.value_id = found.value.id
        self._width = kinds
        self._stacked: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(found.spoken)
        self.setAccessibleDescription(self.tr("Opens the sentences of this value"))
        self.setToolTip(plain_tip(_tip(found)))
        name = Clipped(found.value.name or wording("report", language)["unnamed_value"], 16, 2, strong=True)
        statement = [Clipped(found.value.statement, 12.5, 2, role="quiet")] if found.value.statement else []
        self._name = _holder(name, *statement, gap=3)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chart = Dumbbell(found.chart, found.axis.ticks)
        chance = [label(found.chance, "small", wrap=False)] if found.chance else []
        self._kinds = _holder(*(KindBadge(kind, language) for kind in found.kinds), *chance, gap=5)
        change = [label(found.change, "change")] if found.change else []
        self._counts = [label(_NUMBER.sub("\\1\N{NO-BREAK SPACE}", found.rests_on), "small"), *change]
        self._count_holder = _holder(*self._counts, gap=2)
        self._count_holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._arrow = QLabel()
        self._arrow.setPixmap(
            pixmap("chevron-right", look().colour("quiet").name(), look().px(ARROW), self.devicePixelRatioF())
        )
        self._grid = QGridLayout(self)
        self.stack(stacked=False)
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def stack(self, *, stacked: bool) -> None:
        """Put the parts below each other, for where there is no room beside each other; or back beside."""
        if stacked is self._stacked:
            return
        self._stacked = stacked
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        set_columns(grid, self._width, stacked=stacked)
        kinds = self._kinds.layout()
        assert isinstance(kinds, QBoxLayout)
        kinds.setDirection(QBoxLayout.Direction.LeftToRight if stacked else QBoxLayout.Direction.TopToBottom)
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        if stacked:
            grid.addWidget(self._name, 0, 0, 1, 2)
            grid.addWidget(self._arrow, 0, 4, top)
            grid.addWidget(self._chart, 1, 0, 1, 5)
            grid.addWidget(self._kinds, 2, 0, top)
            grid.addWidget(self._count_holder, 2, 1, 1, 4, top)
        else:
            parts = (self._name, self._chart, self._kinds, self._count_holder, self._arrow)
            for at, part in enumerate(parts):
                grid.addWidget(part, 0, at, middle if part is not self._kinds else middle | Qt.AlignmentFlag.AlignLeft)
        for each in self._counts:
            each.setAlignment(Qt.AlignmentFlag.AlignRight)

    def sizeHint(self) -> QSize:
        """As its parts need."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its parts need."""
        return self._grid.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, a hairline above it, and a ring where the keyboard is."""
        inner = QRectF(self.rect()).adjusted(4, 5, -4, -4)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look().colour("selected" if self.isDown() else "hover"))
                painter.drawRoundedRect(inner, look().px(8), look().px(8))
            painter.fillRect(QRectF(0, 0, self.width(), 1), look().colour("line"))
            if self.hasFocus():
                painter.setPen(QPen(look().colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(inner, look().px(8), look().px(8))


def _holder(*parts: QWidget, gap: int) -> QWidget:
    made = QWidget()
    made.setLayout(column(*parts, gap=gap))
    return made


def _tip(found: Finding) -> str:
    """The chart in words, after the statement where that may be cut. A tip takes its text for markup unless it is none."""
    return "\n".join(filter(None, (found.value.statement, found.chart.description)))
