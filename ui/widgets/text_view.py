"""A document's text with what was found in it, smooth for very long texts: only what is in view is marked and painted."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from brandcheck.model import Block, BlockKind, Stance
from ui.theme import look
from ui.widgets.evidence_keys import deed_of
from ui.widgets.text_offsets import TextOffsets

_HEADING, _BODY = 16, 15


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that is marked, in the engine's offsets."""

    start: int
    end: int
    role: str
    """Of its colour: "inside", "outside" or "against"."""
    stance: Stance
    struck: bool = False
    """Whether a person rejected it."""


class TextView(QPlainTextEdit):
    """Read-only. For is underlined, against is underlined with dashes, so that colour is not needed to tell them apart."""

    picked = Signal(int)
    """The number of the mark that was clicked."""
    asked = Signal(str)
    """What a key asks for: a name of `REVIEW_KEYS`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("text")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look().font(_BODY))
        self.document().setDefaultFont(look().font(_BODY))
        self.document().setDocumentMargin(look().px(18))
        self._language = language
        self.offsets = TextOffsets("")
        self.marks: list[Mark] = []
        self._starts: list[int] = []
        self._found: list[tuple[int, int]] = []
        self._current: tuple[int, int] | None = None
        self._marked_for: tuple[int, int] | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._mark_what_is_in_view)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())

    # What is shown

    def show_text(self, text: str, blocks: Sequence[Block]) -> None:
        """Show a text from its beginning, its headings strong."""
        self.marks, self._starts, self._found, self._current = [], [], [], None
        self._marked_for = None
        self.setExtraSelections([])
        self.offsets = TextOffsets(text)
        self.setPlainText(text)
        heading = QTextCharFormat()
        heading.setFont(
            look().font(_HEADING, strong=True), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll
        )
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in blocks:
            if block.kind is BlockKind.HEADING:
                self._select(cursor, block.start, block.end)
                cursor.mergeCharFormat(heading)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these, given in the order of the text and without overlap."""
        self.marks = list(marks)
        self._starts = [self.offsets.to_qt(mark.start) for mark in self.marks]
        self._mark_anew()

    def show_found(self, found: Sequence[tuple[int, int]]) -> None:
        """Mark what was searched for, in the order of the text."""
        self._found = [(self.offsets.to_qt(start), self.offsets.to_qt(end)) for start, end in found]
        self._mark_anew()

    def point_out(self, start: int, end: int) -> None:
        """Outline a stretch and bring it into view, with some text above it."""
        first, last = self.offsets.to_qt(start), self.offsets.to_qt(end)
        self._current = (first, last)
        cursor = self.textCursor()
        cursor.setPosition(first)
        self.setTextCursor(cursor)
        top, bottom = self._in_view()
        if not (top < first and last < bottom) or self.cursorRect().top() < 0:
            self.centerCursor()
        self._later.start()
        self.viewport().update()

    def point_out_nothing(self) -> None:
        """Take the outline away."""
        self._current = None
        self.viewport().update()

    def mark_at(self, code_point: int) -> int:
        """The number of the mark that a place is in; -1 when it is in none."""
        at = bisect_left(self.marks, code_point + 1, key=lambda mark: mark.start) - 1
        return at if at >= 0 and code_point < self.marks[at].end else -1

    def text_of(self, mark: Mark) -> str:
        """What is marked, as it stands in the view."""
        cursor = QTextCursor(self.document())
        self._select(cursor, mark.start, mark.end)
        return cursor.selectedText().replace("\u2029", "\n")

    def _select(self, cursor: QTextCursor, start: int, end: int) -> None:
        cursor.setPosition(self.offsets.to_qt(start))
        cursor.setPosition(self.offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)

    # Marking what is in view

    def _in_view(self) -> tuple[int, int]:
        """The places of the first and the last character that can be seen."""
        block = self.firstVisibleBlock()
        first, last = block.position(), block.position()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            top += self.blockBoundingRect(block).height()
            last = block.position() + block.length()
            block = block.next()
        return first, last

    def _mark_anew(self) -> None:
        self._marked_for = None
        self._later.start()

    def _mark_what_is_in_view(self) -> None:
        view = self._in_view()
        if view == self._marked_for:
            return
        self._marked_for = view
        first, last = view
        chosen: list[QTextEdit.ExtraSelection] = []
        at = max(0, bisect_left(self._starts, first) - 1)
        while at < len(self.marks) and self._starts[at] < last:
            chosen.append(self._selection(self._starts[at], self.offsets.to_qt(self.marks[at].end), self._format(at)))
            at += 1
        found = QTextCharFormat()
        found.setBackground(look().colour("warn_tint"))
        found.setForeground(look().colour("ink"))
        found.setFontWeight(QFont.Weight.DemiBold)
        at = max(0, bisect_left(self._found, (first, first)) - 1)
        while at < len(self._found) and self._found[at][0] < last:
            chosen.append(self._selection(*self._found[at], found))
            at += 1
        self.setExtraSelections(chosen)

    def _selection(self, start: int, end: int, how: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, how  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        return made

    def _format(self, at: int) -> QTextCharFormat:
        mark = self.marks[at]
        made = QTextCharFormat()
        if mark.struck:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(look().colour("quiet"))
            return made
        dashed, plain = QTextCharFormat.UnderlineStyle.DashUnderline, QTextCharFormat.UnderlineStyle.SingleUnderline
        made.setUnderlineStyle(dashed if mark.stance is Stance.CONTRADICTS else plain)
        made.setUnderlineColor(look().colour(mark.role))
        made.setBackground(look().colour(f"{mark.role}_tint"))
        return made

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then the outline around what is pointed out."""
        super().paintEvent(event)
        if self._current is None:
            return
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        block = self.document().findBlock(self._current[0])
        while block.isValid() and block.position() < self._current[1]:
            for place in self._lines_of(block, *self._current):
                path.addRect(place)
            block = block.next()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("focus"), 2, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPath(path.simplified())

    def _lines_of(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        """Where the part of a block between two places is painted."""
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset()).topLeft()
        found: list[QRectF] = []
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if first < last:
                ends = sorted((line.cursorToX(first)[0], line.cursorToX(last)[0]))  # pyright: ignore[reportIndexIssue]
                right = min(ends[1], line.naturalTextRect().right())
                place = QRectF(QPointF(ends[0], line.y()), QPointF(right, line.y() + line.height()))
                found.append(place.adjusted(-3, 0, 3, 1).translated(origin))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other lines come into view."""
        super().resizeEvent(event)
        self._later.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark picks it; selecting text does not."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            position = self.cursorForPosition(event.position().toPoint()).position()
            at = self.mark_at(self.offsets.from_qt(position))
            if at >= 0:
                self.picked.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters decide about the sentence that is pointed out."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        deed = deed_of(event.text(), self._language) if plain else None
        if deed is not None:
            self.asked.emit(deed)
        else:
            super().keyPressEvent(event)
