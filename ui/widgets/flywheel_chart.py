"""Drawings of change: one figure then and now on an axis, and a value through more than two measurements."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from brandcheck.report import Tick
from ui.theme import look

_FIGURE = 12.5
_PADDING = 10
_DOT = 11


@dataclass(frozen=True, slots=True)
class Level:
    """A share with its 95% interval."""

    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Curve:
    """One side through time."""

    role: str
    """ "inside" or "outside": its colour, and whether its dots are filled."""
    levels: tuple[Level, ...]


class ThenNow(QWidget):
    """A small dot for then, an arrow, and a large dot for now, each with its interval."""

    def __init__(self, then: Level, now: Level, ends: tuple[float, float], role: str, spoken: str) -> None:
        """Take the ends of the axis, which all figures of a kind share, and the side as the colour's role."""
        super().__init__()
        self._then, self._now, self._ends, self._role = then, now, ends, role
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(220), look().px(34))

    def minimumSizeHint(self) -> QSize:
        """What can still be read."""
        return QSize(look().px(90), look().px(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axis, zero, intervals, dots and arrow."""
        left, length = look().px(_PADDING), self.width() - 2 * look().px(_PADDING)
        low, high = self._ends
        above, below = self.height() / 2 - look().px(5), self.height() / 2 + look().px(5)

        def place(share: float) -> float:
            return left + min(max((share - low) / (high - low), 0.0), 1.0) * length

        colour = look().colour(self._role)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(QPointF(left, self.height() / 2), QPointF(left + length, self.height() / 2))
            zero = place(0)
            painter.drawLine(QPointF(zero, look().px(5)), QPointF(zero, self.height() - look().px(5)))
            self._paint_interval(painter, place(self._then.low), place(self._then.high), above, strong=False)
            self._paint_interval(painter, place(self._now.low), place(self._now.high), below, strong=True)
            one, other = QPointF(place(self._then.at), above), QPointF(place(self._now.at), below)
            painter.setPen(QPen(look().colour("quiet"), look().px(1.5)))
            painter.drawLine(one, other)
            filled = self._role == "inside"
            paint_dot(painter, one, look().colour("quiet"), look().px(_DOT * 0.6), filled=filled)
            paint_dot(painter, other, colour, look().px(_DOT), filled=filled)

    def _paint_interval(self, painter: QPainter, low: float, high: float, at: float, *, strong: bool) -> None:
        soft = QColor(look().colour(self._role if strong else "quiet"))
        soft.setAlphaF(0.35 if strong else 0.22)
        thick = look().px(6 if strong else 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawRoundedRect(QRectF(low, at - thick / 2, max(high - low, 1), thick), thick / 2, thick / 2)


class Lines(QWidget):
    """The support of a value on both sides, through time, with its intervals as bands."""

    def __init__(
        self, curves: Sequence[Curve], days: Sequence[str], places: Sequence[float], ticks: Sequence[Tick], end: float
    ) -> None:
        """Take what each point is called and where it stands from 0 to 1, and the axis from 0 to `end`."""
        super().__init__()
        self._curves, self._days, self._places = tuple(curves), tuple(days), tuple(places)
        self._ticks, self._end = tuple(ticks), end
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look().px(320), look().px(150))

    def minimumSizeHint(self) -> QSize:
        """What can still be read."""
        return QSize(look().px(200), look().px(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axes, then for each side band, line and dots."""
        metrics = QFontMetrics(look().font(_FIGURE))
        left = max((metrics.horizontalAdvance(tick.label) for tick in self._ticks), default=0) + look().px(10)
        room = QRectF(left, look().px(8), self.width() - left - look().px(16), 0)
        room.setBottom(self.height() - metrics.height() - look().px(8))

        def point(at: float, share: float) -> QPointF:
            return QPointF(room.left() + at * room.width(), room.bottom() - min(share / self._end, 1) * room.height())

        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(look().font(_FIGURE))
            for tick in self._ticks:
                y = point(0, tick.at * self._end).y()
                painter.setPen(QPen(look().colour("line"), 1))
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
                painter.setPen(look().colour("quiet"))
                place = QRectF(0, y - metrics.height() / 2, left - look().px(8), metrics.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick.label)
            self._paint_days(painter, room)
            for curve in self._curves:
                self._paint_curve(
                    painter,
                    curve,
                    [point(at, level.at) for at, level in zip(self._places, curve.levels, strict=True)],
                    [point(at, level.low) for at, level in zip(self._places, curve.levels, strict=True)],
                    [point(at, level.high) for at, level in zip(self._places, curve.levels, strict=True)],
                )

    def _paint_days(self, painter: QPainter, room: QRectF) -> None:
        """Below the axis, as many as there is room for, the last always."""
        metrics, free = painter.fontMetrics(), float(self.width())
        top = room.bottom() + look().px(6)
        painter.setPen(look().colour("quiet"))
        for day, at in zip(reversed(self._days), reversed(self._places), strict=True):
            wide = metrics.horizontalAdvance(day) + 2
            x = min(max(room.left() + at * room.width() - wide / 2, 0), self.width() - wide)
            if x + wide > free:
                continue
            painter.drawText(QRectF(x, top, wide, metrics.height()), Qt.AlignmentFlag.AlignCenter, day)
            free = x - look().px(10)

    def _paint_curve(
        self, painter: QPainter, curve: Curve, line: list[QPointF], lows: list[QPointF], highs: list[QPointF]
    ) -> None:
        colour, soft = look().colour(curve.role), QColor(look().colour(curve.role))
        soft.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(QPolygonF([*lows, *reversed(highs)]))
        dashed = Qt.PenStyle.SolidLine if curve.role == "inside" else Qt.PenStyle.DashLine
        painter.setPen(QPen(colour, look().px(2), dashed))
        painter.drawPolyline(QPolygonF(line))
        for each in line:
            paint_dot(painter, each, colour, look().px(8), filled=curve.role == "inside")


def paint_dot(painter: QPainter, centre: QPointF, colour: QColor, wide: float, *, filled: bool) -> None:
    """A filled circle inside, an open one outside."""
    painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, look().px(2)))
    painter.setBrush(colour if filled else look().colour("card"))
    radius = wide / 2 if filled else wide / 2 - 1
    painter.drawEllipse(centre, radius, radius)
