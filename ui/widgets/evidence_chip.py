"""A choice that can be taken back: of a stance, or of a value."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from ui.theme import look

_TEXT = 13


class Chip(QPushButton):
    """As wide as its words are when it is chosen: they are strong then, and nothing beside it may move."""

    def __init__(self, role: str = "") -> None:
        """Take the role of the colour of its bar, if it has one."""
        super().__init__()
        self.setObjectName("chip")
        self.setCheckable(True)
        if role:
            self.setIcon(_bar(role))
            self.setIconSize(QSize(look().px(14), look().px(14)))

    def sizeHint(self) -> QSize:
        """With room for strong words."""
        plain, strong = (
            QFontMetrics(look().font(_TEXT, strong=strong)).horizontalAdvance(self.text()) for strong in (False, True)
        )
        size = super().sizeHint()
        return QSize(size.width() + max(0, strong - plain), size.height())


def _bar(role: str) -> QIcon:
    """The bar at the left of a card."""
    side = look().px(14)
    picture = QPixmap(side * 2, side * 2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(role))
        painter.drawRoundedRect(int(side * 0.7), 0, int(side * 0.6), side * 2, 4, 4)
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
