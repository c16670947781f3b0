"""A sentence with the words that decide marked, wrapped to its width."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import look
from ui.widgets.text_offsets import TextOffsets


class MarkedQuote(QWidget):
    """Plain text with marks; a screen reader gets the text."""

    def __init__(self, text: str, marks: Sequence[tuple[int, int]], tint: str, *, size: float = 15) -> None:
        """Take the marks in code points of the text, and the colour role of their ground."""
        super().__init__()
        self._layout = QTextLayout(text, look().font(size))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        offsets = TextOffsets(text)
        ground = QTextCharFormat()
        ground.setBackground(look().colour(tint))
        ground.setFontWeight(QFont.Weight.Normal)
        ranges: list[QTextLayout.FormatRange] = []
        for start, end in marks:
            made = QTextLayout.FormatRange()
            made.start = offsets.to_qt(start)
            made.length = offsets.to_qt(end) - made.start
            made.format = ground
            ranges.append(made)
        self._layout.setFormats(ranges)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at this width."""
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height))
            height += line.height() + 2
        self._layout.endLayout()
        return int(height + 1)

    def sizeHint(self) -> QSize:
        """A usual column."""
        width = look().px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A long word is broken."""
        return QSize(look().px(80), look().px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        self.heightForWidth(self.width())
        with QPainter(self) as painter:
            painter.setPen(look().colour("ink"))
            self._layout.draw(painter, QPointF(0, 0))


def bar(role: str) -> QWidget:
    """The bar at the left of a quote, in the colour of its stance."""
    made = QWidget()
    made.setFixedWidth(look().px(4))
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setStyleSheet(f"background: {look().colour(role).name()}; border-radius: 2px;")
    return made
