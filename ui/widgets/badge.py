"""The kind of a gap: a shape, a word and a tint, so that no one of them is needed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from brandcheck.model import GapKind
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.theme import look

SHAPES = {
    GapKind.CONTRADICTED: "diamond",
    GapKind.STRETCH: "triangle",
    GapKind.HOLLOW: "circle-open",
    GapKind.ALIGNED: "circle-full",
    GapKind.HIDDEN: "circle-half",
    GapKind.TOO_LITTLE_TEXT: "dots",
    GapKind.DORMANT: "dash",
}


def kind_in_words(kind: GapKind, language: str) -> str:
    """The kind as it stands by itself: "Tegengesproken"."""
    word = wording("words", language)[f"gap_{kind}"]
    return word[:1].upper() + word[1:]


class KindBadge(QWidget):
    """A pill that names a kind of gap."""

    def __init__(self, kind: GapKind, language: str) -> None:
        super().__init__()
        self._kind = kind
        self._text = kind_in_words(kind, language)
        self._font = look().font(13, strong=True)
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(QFontMetrics(self._font).horizontalAdvance(self._text) + look().px(36), look().px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        with QPainter(self) as painter:
            paint_badge(painter, QRectF(self.rect()), self._kind, self._text)


def paint_badge(painter: QPainter, place: QRectF, kind: GapKind, text: str) -> None:
    """Paint a badge in a place; for lists that paint their rows themselves."""
    colours = look()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour(f"{kind.value}_tint"))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    side = colours.px(12)
    ink = colours.colour(kind.value)
    picture = pixmap(SHAPES[kind], ink.name(), side)
    painter.drawPixmap(int(place.left()) + colours.px(10), int(place.center().y() - side / 2 + 0.5), picture)
    painter.setPen(ink)
    painter.setFont(colours.font(13, strong=True))
    inner = place.adjusted(colours.px(27), 0, -colours.px(8), 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
