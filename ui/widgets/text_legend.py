"""What the lines below the words of a text mean."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import look
from ui.widgets.basics import label, row


def legend() -> QWidget:
    """The three lines of `TextView`, each with its word."""
    lines = (
        (Qt.PenStyle.SolidLine, QCoreApplication.translate("TextLegend", "for")),
        (Qt.PenStyle.DashLine, QCoreApplication.translate("TextLegend", "against")),
        (Qt.PenStyle.DotLine, QCoreApplication.translate("TextLegend", "rejected")),
    )
    parts: list[QWidget] = []
    for style, word in lines:
        picture, part = label(wrap=False), QWidget()
        picture.setPixmap(_line(style))
        part.setLayout(row(picture, label(word, "small", wrap=False), gap=5))
        parts.append(part)
    made = QWidget()
    made.setLayout(row(*parts, gap=14))
    return made


def _line(style: Qt.PenStyle) -> QPixmap:
    picture = QPixmap(look().px(26) * 2, look().px(8) * 2)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setPen(QPen(look().colour("quiet"), 4, style))
        painter.drawLine(0, picture.height() // 2, picture.width(), picture.height() // 2)
    picture.setDevicePixelRatio(2)
    return picture
