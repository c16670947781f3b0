"""Fields to type in that grow with their text, tell when they are left, and leave Undo to the window once all is kept."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QTextEdit, QWidget

from ui.icons import pixmap
from ui.theme import look

Ancestor = TypeVar("Ancestor", bound=QWidget)


class LineField(QLineEdit):
    """A line. Files that are dropped on it are left to what it stands on."""

    left = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.is_touched: Callable[[], bool] = self.isModified
        self.editingFinished.connect(self.left)

    def setText(self, text: str | None) -> None:
        """Put a text in place of what is there; a long one is seen from its beginning."""
        super().setText(text or "")
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's when this field has nothing of its own to undo."""
        return super().event(event) if not _is_for_window(event, self) else False

    def forget(self) -> None:
        """Nothing is left to undo here; text, cursor and selection stay."""
        start, length, cursor = self.selectionStart(), self.selectionLength(), self.cursorPosition()
        was = self.blockSignals(True)
        self.setText(self.text())
        self.setCursorPosition(cursor)
        if length:
            backwards = cursor == start
            self.setSelection(start + length if backwards else start, -length if backwards else length)
        self.blockSignals(was)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text only."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)


class GrowingField(QTextEdit):
    """Plain text that is as high as it needs to be. Tab goes on to the next field."""

    left = Signal()

    def __init__(self, name: str = "", *, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.is_touched: Callable[[], bool] = self.document().isModified
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.cursorPositionChanged.connect(self._keep_in_view)
        self._fit()

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Put a text in place of what is there; nothing is left to undo."""
        self.setPlainText(text)

    def forget(self) -> None:
        """Nothing is left to undo here."""
        self.document().clearUndoRedoStacks()

    def sizeHint(self) -> QSize:
        """Wide as there is room, high as the text."""
        return QSize(look().px(240), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives other lines."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = look().px(6) * 2 + 4
        least = self.fontMetrics().lineSpacing() * self._lines
        wanted = max(least, round(self.document().size().height())) + frame
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _keep_in_view(self) -> None:
        area = _ancestor(self, QScrollArea)
        if area is not None and self.hasFocus() and (inside := area.widget()) is not None:
            place = self.cursorRect()
            point = self.viewport().mapTo(inside, place.center())
            area.ensureVisible(point.x(), point.y(), 0, place.height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's when this field has nothing of its own to undo."""
        return super().event(event) if not _is_for_window(event, self) else False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only: a file that is dropped is left to what the field stands on."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)


class LinesField(GrowingField):
    """One sentence a line, each with a mark before it."""

    def __init__(self, name: str, mark: str, colour: str) -> None:
        super().__init__(name, lines=4)
        self._mark = pixmap(mark, look().colour(colour), look().px(14), self.devicePixelRatioF())
        self._arrange()

    def setText(self, text: str) -> None:
        """Put sentences in place of what is there."""
        super().setText(text)
        self._arrange()

    def _arrange(self) -> None:
        """Room for the marks, and between the sentences; not something to undo."""
        form = QTextBlockFormat()
        form.setLeftMargin(look().px(22))
        form.setBottomMargin(look().px(6))
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(form)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks beside the first line of each sentence."""
        super().paintEvent(event)
        layout = self.document().documentLayout()
        side = look().px(14)
        with QPainter(self.viewport()) as painter:
            block = self.document().begin()
            while block.isValid():
                if block.text().strip():
                    top = round(layout.blockBoundingRect(block).top()) - self.verticalScrollBar().value()
                    middle = top + self.fontMetrics().lineSpacing() // 2
                    painter.drawPixmap(QRect(QPoint(0, middle - side // 2), QSize(side, side)), self._mark)
                block = block.next()


def _is_for_window(event: QEvent, field: LineField | GrowingField) -> bool:
    """Whether a key asks for an undo or redo that this field does not have."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo):
        is_own = field.is_touched()
    elif event.matches(QKeySequence.StandardKey.Redo):
        is_own = field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable()
    else:
        return False
    if not is_own:
        event.ignore()
    return not is_own


def _ancestor(widget: QWidget, kind: type[Ancestor]) -> Ancestor | None:
    parent: QObject | None = widget.parent()
    while parent is not None and not isinstance(parent, kind):
        parent = parent.parent()
    return parent
