"""The dumbbell: from what is lived inside to what is promised outside, each with its 95% interval.

Where things stand on the axis comes from `brandcheck.report`, so that screen and paper show the same picture.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from brandcheck.report import Chart, Dot, Tick
from ui.theme import look
from ui.widgets.basics import label, row

_PADDING = 22
"""Room beside the axis for the half of a figure that stands at its end."""
_HEIGHT = 58
_BAR, _DOT, _RING = 9, 14, 2.5
_FIGURE = 12.5


def _span(width: int) -> tuple[float, float]:
    """Where the axis begins and how long it is, in a chart of this width."""
    padding = look().px(_PADDING)
    return padding, max(width - 2 * padding, 1)


class Dumbbell(QWidget):
    """One value's rates on the axis that all values share; without rates the note that says why."""

    def __init__(self, chart: Chart, ticks: Sequence[Tick]) -> None:
        super().__init__()
        self._chart, self._ticks = chart, tuple(ticks)
        self.setAccessibleName(chart.description)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(240), look().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axis, intervals, dots and figures."""
        left, length = _span(self.width())
        middle = self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_axis(painter, left, length, middle)
            outside, inside = self._chart.outside, self._chart.inside
            if outside is None or inside is None:
                return
            painter.setPen(QPen(look().colour("quiet"), look().px(2)))
            painter.drawLine(QPointF(left + inside.at * length, middle), QPointF(left + outside.at * length, middle))
            thick = look().px(_BAR)
            for dot, filled in ((inside, True), (outside, False)):
                low, wide = left + dot.low * length, max((dot.high - dot.low) * length, 1)
                _paint_interval(painter, QRectF(low, middle - thick / 2, wide, thick), filled=filled)
            apart = abs(outside.at - inside.at) * length
            _paint_dot(painter, QPointF(left + outside.at * length, middle), filled=False)
            # Where both stand on one spot the ring of the open circle shows around the filled one.
            small = apart < look().px(_RING)
            _paint_dot(painter, QPointF(left + inside.at * length, middle), filled=True, small=small)
            self._paint_figure(painter, outside, "outside_text", above=True)
            self._paint_figure(painter, inside, "inside", above=False)

    def _paint_axis(self, painter: QPainter, left: float, length: float, middle: float) -> None:
        painter.setPen(QPen(look().colour("line"), look().px(1)))
        if self._chart.note:
            painter.setPen(look().colour("quiet"))
            painter.setFont(look().font(_FIGURE))
            place = QRectF(left, 0, length, self.height())
            note = QFontMetrics(painter.font()).elidedText(self._chart.note, Qt.TextElideMode.ElideRight, int(length))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, note)
            return
        painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))
        half = look().px(5)
        for tick in self._ticks:
            x = left + tick.at * length
            painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))

    def _paint_figure(self, painter: QPainter, dot: Dot, role: str, *, above: bool) -> None:
        font = look().font(_FIGURE, strong=True)
        width = QFontMetrics(font).horizontalAdvance(dot.label) + 2
        left, length = _span(self.width())
        x = min(max(left + dot.at * length - width / 2, 0), self.width() - width)
        height = self.height() / 2 - look().px(_DOT / 2 + 2)
        place = QRectF(x, 0 if above else self.height() - height, width, height)
        painter.setFont(font)
        painter.setPen(look().colour(role))
        at = Qt.AlignmentFlag.AlignBottom if above else Qt.AlignmentFlag.AlignTop
        painter.drawText(place, at | Qt.AlignmentFlag.AlignHCenter, dot.label)


class AxisHead(QWidget):
    """The figures of the axis, above all dumbbells."""

    def __init__(self, ticks: Sequence[Tick]) -> None:
        super().__init__()
        self._ticks = tuple(ticks)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of figures."""
        return QSize(look().px(240), QFontMetrics(look().font(_FIGURE)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write each figure above its tick."""
        left, length = _span(self.width())
        font = look().font(_FIGURE)
        widest = max((QFontMetrics(font).horizontalAdvance(tick.label) for tick in self._ticks), default=0)
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(look().colour("quiet"))
            for tick in self._ticks:
                place = QRectF(left + tick.at * length - widest, 0, 2 * widest, self.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tick.label)


class LegendDot(QWidget):
    """The mark of a side, as it stands in the chart."""

    def __init__(self, *, filled: bool) -> None:
        super().__init__()
        self._filled = filled
        self.setFixedSize(look().px(_DOT + 2), look().px(_DOT + 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_dot(painter, QRectF(self.rect()).center(), filled=self._filled)


def legend(text: str, *, filled: bool) -> QWidget:
    """A side's mark with what it means."""
    made = QWidget()
    made.setLayout(row(LegendDot(filled=filled), label(text, wrap=False), gap=8))
    return made


def _paint_interval(painter: QPainter, place: QRectF, *, filled: bool) -> None:
    """Inside is a filled bar, outside an outlined one, so that they differ without colour as well."""
    colour = look().colour("inside" if filled else "outside")
    soft = QColor(colour)
    soft.setAlphaF(0.38 if filled else 0.16)
    painter.setBrush(soft)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)


def _paint_dot(painter: QPainter, centre: QPointF, *, filled: bool, small: bool = False) -> None:
    radius, ring = look().px(_DOT) / 2, look().px(_RING * 2) / 2
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("inside"))
        radius -= ring * 1.3 if small else 0
    else:
        painter.setPen(QPen(look().colour("outside"), ring))
        painter.setBrush(look().colour("card"))
        radius -= ring / 2
    painter.drawEllipse(centre, radius, radius)
