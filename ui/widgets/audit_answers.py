"""What a sentence does to each value: numbered rows that go from nothing to supports to contradicts and back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QSizePolicy, QWidget

from brandcheck.model import Stance, Value
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.theme import look
from ui.widgets.basics import column, label

KEYS = "123456789abcdefghijklmnopqrstuvwxyz"
_NEXT = {None: Stance.SUPPORTS, Stance.SUPPORTS: Stance.CONTRADICTS, Stance.CONTRADICTS: None}
_STACK_BELOW = 620
"""Width, at the usual text size, below which name and statement stand below each other."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an answer looks: never by colour alone."""

    symbol: str
    ink: str
    tint: str


SHAPES = {
    None: Shape("dash", "quiet", ""),
    Stance.SUPPORTS: Shape("check", "good", "good_tint"),
    Stance.CONTRADICTS: Shape("cross", "against", "against_tint"),
}


class AnswerList(QFrame):
    """A row per value."""

    answered = Signal()
    """Another answer stands."""

    def __init__(self, values: Iterable[Value], nothing: str, language: str) -> None:
        """Take the values in their order, and the word for no answer."""
        super().__init__()
        self.setObjectName("card")
        words = wording("words", language)
        unnamed = wording("report", language)["unnamed_value"]
        told = {None: nothing, **{stance: words[stance] for stance in Stance}}
        self.rows = [
            AnswerRow(key, value, value.name or unnamed, told) for key, value in zip(KEYS, values, strict=False)
        ]
        for each in self.rows:
            each.clicked.connect(lambda _checked=False, each=each: self._turn(each))
        layout = column(*self.rows, gap=0)
        layout.setContentsMargins(1, 1, 1, 1)
        self.setLayout(layout)

    @property
    def answers(self) -> dict[str, Stance]:
        """What the sentence does, by the ids of values; a value that gets nothing is absent."""
        return {each.value: each.answer for each in self.rows if each.answer is not None}

    def show_answers(self, answers: Mapping[str, Stance]) -> None:
        """Let these answers stand."""
        for each in self.rows:
            each.show_answer(answers.get(each.value))

    def press(self, key: str) -> "AnswerRow | None":
        """Turn the row of a key, and give it; None for another key."""
        found = next((each for each in self.rows if each.key == key), None)
        if found is not None:
            self._turn(found)
        return found

    def _turn(self, found: "AnswerRow") -> None:
        found.show_answer(_NEXT[found.answer])
        self.answered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the rows where they are too narrow."""
        super().resizeEvent(event)
        for each in self.rows:
            each.stack(stacked=self.width() < look().px(_STACK_BELOW))


class AnswerRow(QAbstractButton):
    """A value with its key and its answer. The mouse leaves the keyboard where it is: Space goes on, not back here."""

    def __init__(self, key: str, value: Value, name: str, words: Mapping[Stance | None, str]) -> None:
        super().__init__()
        self.key, self.value = key, value.id
        self.answer: Stance | None = None
        self._name_text, self._words = name, words
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleDescription(value.statement)
        self._cap = KeyCap(key.upper())
        self._name = label(name, "strong")
        self._statement = label(value.statement, "quiet")
        self._statement.setVisible(bool(value.statement))
        self._pill = AnswerPill(words)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(look().px(1))
        self._grid.setContentsMargins(*(look().px(side) for side in (16, 7, 12, 7)))
        self._stacked: bool | None = None
        self.stack(stacked=False)
        self.show_answer(None)
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_answer(self, answer: Stance | None) -> None:
        """Let this answer stand."""
        self.answer = answer
        self._pill.show_answer(answer)
        self.setAccessibleName(f"{self.key.upper()}. {self._name_text}: {self._words[answer]}")
        self.update()

    def stack(self, *, stacked: bool) -> None:
        """Put the statement below the name, or beside it."""
        if stacked is self._stacked:
            return
        self._stacked = stacked
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        for at, stretch in enumerate((0, 1, 0, 0) if stacked else (0, 3, 8, 0)):
            grid.setColumnStretch(at, stretch)
        middle = Qt.AlignmentFlag.AlignVCenter
        if stacked:
            grid.addWidget(self._cap, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._name, 0, 1)
            grid.addWidget(self._pill, 0, 3, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._statement, 1, 1, 1, 3)
        else:
            for at, part in enumerate((self._cap, self._name, self._statement, self._pill)):
                grid.addWidget(part, 0, at, middle if part in {self._cap, self._pill} else Qt.AlignmentFlag(0))

    def sizeHint(self) -> QSize:
        """As its parts need."""
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its parts need."""
        return self._grid.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, a hairline above it, and a ring where the keyboard is."""
        whole = QRectF(self.rect())
        inner = whole.adjusted(4, 3, -4, -2)
        shape = SHAPES[self.answer]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if shape.tint or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look().colour("hover"))
                painter.drawRoundedRect(inner, look().px(8), look().px(8))
            if shape.tint:
                painter.fillRect(
                    QRectF(inner.left(), inner.top() + 4, look().px(4), inner.height() - 8), look().colour(shape.ink)
                )
            if self.key != KEYS[0]:
                painter.fillRect(QRectF(look().px(16), 0, whole.width() - look().px(32), 1), look().colour("line"))
            if self.hasFocus():
                painter.setPen(QPen(look().colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(inner, look().px(8), look().px(8))


class KeyCap(QWidget):
    """A key as it is on the keyboard."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self.setFixedSize(QSize(look().px(24), look().px(24)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("edge"), 1))
            painter.setBrush(look().colour("paper"))
            place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(place, look().px(5), look().px(5))
            painter.setPen(look().colour("ink"))
            painter.setFont(look().font(13, strong=True))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._key)


class AnswerPill(QWidget):
    """An answer as a shape and a word; always as wide as the widest."""

    def __init__(self, words: Mapping[Stance | None, str]) -> None:
        super().__init__()
        self._words = words
        self._answer: Stance | None = None
        widest = max(QFontMetrics(look().font(13, strong=True)).horizontalAdvance(word) for word in words.values())
        self.setFixedSize(QSize(widest + look().px(44), look().px(28)))

    def show_answer(self, answer: Stance | None) -> None:
        """Show another answer."""
        self._answer = answer
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        shape, place = SHAPES[self._answer], QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        side, colours = look().px(14), look()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen if shape.tint else QPen(colours.colour("line"), 1))
            painter.setBrush(colours.colour(shape.tint) if shape.tint else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            picture = pixmap(shape.symbol, colours.colour(shape.ink).name(), side, self.devicePixelRatioF())
            painter.drawPixmap(look().px(12), int((self.height() - side) / 2), picture)
            painter.setPen(colours.colour(shape.ink))
            painter.setFont(colours.font(13, strong=bool(shape.tint)))
            words = place.adjusted(look().px(31), 0, -look().px(8), 0)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words[self._answer]
            )
