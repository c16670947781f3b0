"""Plain text that takes at most a few lines; what does not fit ends in an ellipsis."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import look


class Clipped(QWidget):
    """Text in a role's colour, wrapped as it gets narrower, up to a number of lines."""

    def __init__(self, text: str, height: float, lines: int, *, strong: bool = False, role: str = "ink") -> None:
        super().__init__()
        self.text = " ".join(text.split())
        self._font, self._lines, self._role = look().font(height, strong=strong), lines, role
        self.setAccessibleName(self.text)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It is lower where it is wider."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines, at most as many as it may have."""
        return len(self._wrapped(width)) * self._spacing

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(look().px(160), self._spacing)

    def minimumSizeHint(self) -> QSize:
        """One line, however narrow."""
        return QSize(look().px(40), self._spacing)

    @property
    def _spacing(self) -> int:
        return QFontMetrics(self._font).lineSpacing()

    def _wrapped(self, width: int) -> list[str]:
        """The lines; the last that may be shown ends in an ellipsis where there is more."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._lines and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        shown = [self.text[start:end].strip() for start, end in zip(starts, [*starts[1:], None], strict=True)]
        if len(shown) <= self._lines:
            return shown
        rest = self.text[starts[self._lines - 1] :]
        last = QFontMetrics(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [*shown[: self._lines - 1], last]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the lines."""
        with QPainter(self) as painter:
            painter.setFont(self._font)
            painter.setPen(look().colour(self._role))
            for at, line in enumerate(self._wrapped(self.width())):
                place = QRect(0, at * self._spacing, self.width(), self._spacing)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)
