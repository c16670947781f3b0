"""What an audit found as drawings: agreement on its scale, and rates as found beside rates as corrected."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from brandcheck.model import Agreement, CorrectedRate, Side
from brandcheck.report import ENOUGH, Figures, Tick
from ui.theme import look

GOOD = 0.8
"""The alpha from which coding is usually called reliable (Krippendorff 2004)."""
_PADDING = 18
_FIGURE = 12.5
_BAR, _DOT = 8, 12


class AlphaScale(QWidget):
    """Agreement from 0 (chance) to 1 (always the same), with its interval and the usual bounds."""

    def __init__(self, agreement: Agreement, spoken: str, language: str) -> None:
        super().__init__()
        self._agreement, self._figures = agreement, Figures(language)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room, with a line of figures below the scale and one above."""
        return QSize(look().px(240), look().px(26) + 2 * QFontMetrics(look().font(_FIGURE)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint scale, bounds, interval and dot."""
        alpha, interval = self._agreement.alpha, self._agreement.interval
        line = QFontMetrics(look().font(_FIGURE)).height()
        left, length = look().px(_PADDING), self.width() - 2 * look().px(_PADDING)
        middle = line + look().px(13)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look().font(_FIGURE))
            painter.setPen(QPen(look().colour("edge"), 1))
            painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))
            for at, decimals in ((0.0, 0), (ENOUGH, 2), (GOOD, 2), (1.0, 0)):
                x, half = left + at * length, look().px(6)
                painter.setPen(QPen(look().colour("edge"), 1))
                painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
                painter.setPen(look().colour("quiet"))
                self._write(painter, x, self.height() - line, self._figures.number(at, decimals))
            if alpha is None:
                return
            if interval is not None:
                low, high = (left + _within(end) * length for end in interval)
                _paint_bar(painter, (low, high), middle, QColor(look().colour("inside")), filled=True)
            x = left + _within(alpha) * length
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("inside"))
            painter.drawEllipse(QPointF(x, middle), look().px(_DOT) / 2, look().px(_DOT) / 2)
            painter.setPen(look().colour("inside"))
            painter.setFont(look().font(_FIGURE, strong=True))
            self._write(painter, x, 0, self._figures.number(alpha, 2))

    def _write(self, painter: QPainter, x: float, top: float, text: str) -> None:
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        place = QRectF(min(max(x - wide / 2, 0), self.width() - wide), top, wide, painter.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


class RateLine(QWidget):
    """One rate on the axis that all share: a diamond where the program found it, a dot with its interval where it is."""

    def __init__(self, rate: CorrectedRate, end: float, ticks: Sequence[Tick], spoken: str) -> None:
        super().__init__()
        self._rate, self._end, self._ticks = rate, end, tuple(ticks)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(200), look().px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axis, interval, dot and diamond."""
        left, length = look().px(_PADDING), self.width() - 2 * look().px(_PADDING)
        middle, corrected, filled = self.height() * 0.62, self._rate.corrected, self._rate.side is Side.INSIDE
        colour = look().colour(self._rate.side.value)

        def place(share: float) -> float:
            return left + _within(share / self._end) * length

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(QPointF(left, middle), QPointF(left + length, middle))
            for tick in self._ticks:
                x = left + tick.at * length
                painter.drawLine(QPointF(x, middle - look().px(4)), QPointF(x, middle + look().px(4)))
            low, high = (place(end) for end in corrected.interval)
            _paint_bar(painter, (low, high), middle, QColor(colour), filled=filled)
            paint_dot(painter, QPointF(place(corrected.share), middle), colour, filled=filled)
            # Above the line, as both are often on one spot.
            at = place(self._rate.found.share)
            painter.setPen(QPen(look().colour("ink"), 1.5))
            painter.drawLine(QPointF(at, middle - look().px(6)), QPointF(at, middle + look().px(6)))
            paint_diamond(painter, QPointF(at, middle - look().px(9)))


class Mark(QWidget):
    """A mark of the drawing, for its legend."""

    def __init__(self, kind: str) -> None:
        """Take "found", or the side of which it is the corrected rate."""
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(look().px(18), look().px(18)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QRectF(self.rect()).center()
            if self._kind == "found":
                paint_diamond(painter, middle)
            else:
                paint_dot(painter, middle, look().colour(self._kind), filled=self._kind == Side.INSIDE)


def paint_dot(painter: QPainter, centre: QPointF, colour: QColor, *, filled: bool) -> None:
    """A corrected rate: a filled circle inside, an open one outside."""
    radius = look().px(_DOT) / 2
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, look().px(2)))
    painter.setBrush(colour if filled else look().colour("card"))
    painter.drawEllipse(centre, radius if filled else radius - 1, radius if filled else radius - 1)


def paint_diamond(painter: QPainter, centre: QPointF) -> None:
    """A rate as the program found it."""
    half = look().px(4.5)
    corners = [centre + QPointF(*by) for by in ((0, -half), (half, 0), (0, half), (-half, 0))]
    painter.setPen(QPen(look().colour("ink"), 1.5))
    painter.setBrush(look().colour("card"))
    painter.drawPolygon(QPolygonF(corners))


def _paint_bar(painter: QPainter, ends: tuple[float, float], middle: float, colour: QColor, *, filled: bool) -> None:
    (low, high), soft, thick = ends, QColor(colour), look().px(_BAR)
    soft.setAlphaF(0.35 if filled else 0.16)
    painter.setBrush(soft)
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1))
    painter.drawRoundedRect(QRectF(low, middle - thick / 2, max(high - low, 1), thick), thick / 2, thick / 2)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
