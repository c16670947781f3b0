"""A sentence that can be pressed: it opens its text where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from brandcheck.report import Run
from ui.icons import pixmap
from ui.theme import look
from ui.widgets.basics import column, label, row
from ui.widgets.draft_quote import MarkedQuote, bar


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is shown of a sentence, and where it stands."""

    document: str
    start: int
    text: str
    marks: tuple[tuple[int, int], ...]
    """In code points of the text."""
    source: str
    role: str
    """Of the colour of its bar; with `_tint` behind it for the marks."""
    head: str = ""
    """What is said of it in words, above it."""
    symbol: str = ""
    """Beside the head."""

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        return ". ".join(filter(None, (self.head, self.text, self.source)))


def marks_of(runs: Sequence[Run]) -> tuple[tuple[int, int], ...]:
    """Where the marked runs are in the text that they make."""
    found: list[tuple[int, int]] = []
    at = 0
    for run in runs:
        if run.marked:
            found.append((at, at + len(run.text)))
        at += len(run.text)
    return tuple(found)


class SentenceButton(QAbstractButton):
    """Mouse, Enter and Space open it; Ctrl+C copies it with its source."""

    opened = Signal(str, int)
    """The id of its document, and where it begins."""

    def __init__(self, sentence: Sentence, *, size: float = 15) -> None:
        super().__init__()
        self.sentence = sentence
        self.setAccessibleName(sentence.spoken)
        self.setToolTip(self.tr("Open the text here"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        parts: list[QWidget] = [MarkedQuote(sentence.text, sentence.marks, f"{sentence.role}_tint", size=size)]
        parts.append(label(sentence.source, "small"))
        lines = column(gap=4)
        if sentence.head:
            lines.addLayout(self._head(sentence))
        for part in parts:
            lines.addWidget(part)
        lines.addStretch(1)
        whole = row(bar(sentence.role), lines, gap=10, margin=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.opened.emit(sentence.document, sentence.start))

    def _head(self, sentence: Sentence):  # noqa: ANN202 (a layout)
        words = label(sentence.head, "strong")
        if not sentence.symbol:
            return column(words)
        picture = QLabel()
        picture.setPixmap(pixmap(sentence.symbol, look().colour(sentence.role).name(), look().px(11)))
        picture.setFixedWidth(look().px(13))
        made = row(picture, words, gap=6)
        made.setStretch(1, 1)
        return made

    def minimumSizeHint(self) -> QSize:
        """A line: how high it is follows from its width, and a scroll area would keep free what a narrow one needs."""
        return QSize(look().px(160), look().px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, and copying copies."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(f"{self.sentence.text}\n{self.sentence.source}")
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its ground under the mouse, and a ring where it has the focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(look().colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, look().px(8), look().px(8))
