"""Where a draft is typed: marks below the words, and a shape in the margin beside each marked line.

Only what is in view is marked. Marks are at the places where they were found; while typing goes on Qt moves them along.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from brandcheck.draft_marks import Mark, MarkKind
from ui.icons import pixmap
from ui.models.draft import GRAVITY, STYLES, Spot, next_spot, spot_at, spots_of
from ui.theme import look
from ui.widgets.drop_zone import paths_of
from ui.widgets.text_offsets import TextOffsets

_SIZE = 15
_GUTTER = 30


class DraftEditor(QPlainTextEdit):
    """A plain text field with marks. What is pasted or dropped comes in as plain text."""

    at_spot = Signal(object)
    """The `Spot` that the cursor came into, or None."""
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("text")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look().font(_SIZE))
        self.document().setDefaultFont(look().font(_SIZE))
        self.document().setDocumentMargin(look().px(14))
        self.setViewportMargins(look().px(_GUTTER), 0, 0, 0)
        self.spots: tuple[Spot, ...] = ()
        self._offsets = TextOffsets("")
        self._cursors: list[tuple[QTextCursor, Mark]] = []
        """Marks with the places they have now, in the order of the text."""
        self._gutter = _Gutter(self)
        self._current: Spot | None = None
        self._text = ""
        """In which the marks were found."""
        self._is_ahead = False
        """Whether it was typed on since: their places are not those of the text now."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._mark_what_is_in_view)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())
        self.updateRequest.connect(lambda *_: self._gutter.update())
        self.textChanged.connect(self._typed)
        self.cursorPositionChanged.connect(self._moved)

    # Marks

    def show_marks(self, marks: Sequence[Mark], text: str) -> None:
        """Mark these, found in this text, which is what stands here now."""
        self._text = text
        self._offsets = TextOffsets(text)
        self.spots = spots_of(marks)
        self._cursors = [(self._cursor(mark.start, mark.end), mark) for mark in marks]
        self._is_ahead = False
        self._mark_what_is_in_view()
        self._tell_spot(always=True)

    def _typed(self) -> None:
        self._is_ahead = self.toPlainText() != self._text

    def _moved(self) -> None:
        if not self._is_ahead:
            self._tell_spot()

    def go_to_spot(self, by: int) -> None:
        """Put the cursor in the next marked sentence, or the one before."""
        at = next_spot(self.spots, self._place(), by)
        if at < 0 or self._is_ahead:
            return
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.to_qt(self.spots[at].start))
        self.setTextCursor(cursor)
        if not self.viewport().rect().adjusted(0, 20, 0, -60).contains(self.cursorRect()):
            self.centerCursor()
        self._tell_spot(always=True)

    def _place(self) -> int:
        return self._offsets.from_qt(self.textCursor().position())

    def _tell_spot(self, *, always: bool = False) -> None:
        at = spot_at(self.spots, self._place())
        spot = self.spots[at] if at >= 0 else None
        if always or spot is not self._current:
            self._current = spot
            self.at_spot.emit(spot)
            self._later.start()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        made = QTextCursor(self.document())
        made.setPosition(self._offsets.to_qt(start))
        made.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        return made

    def _in_view(self) -> tuple[int, int]:
        block = self.firstVisibleBlock()
        first = last = block.position()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            top += self.blockBoundingRect(block).height()
            last = block.position() + block.length()
            block = block.next()
        return first, last

    def _shown(self) -> list[tuple[QTextCursor, Mark]]:
        first, last = self._in_view()
        begin = bisect_left(self._cursors, first, key=lambda pair: pair[0].selectionStart())
        end = bisect_right(self._cursors, last, key=lambda pair: pair[0].selectionStart())
        # A sentence that began above the view may reach into it, with the words in it that have marks of their own.
        while begin and self._cursors[begin - 1][0].block().position() >= first:
            begin -= 1
        return self._cursors[max(0, begin - 2) : end]

    def _mark_what_is_in_view(self) -> None:
        chosen: list[QTextEdit.ExtraSelection] = []
        for cursor, mark in self._shown():
            made = QTextEdit.ExtraSelection()
            here = self._current is not None and mark.sentence == (self._current.start, self._current.end)
            made.cursor, made.format = cursor, _format(mark.kind, here=here)  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
            chosen.append(made)
        self.setExtraSelections(chosen)
        self._gutter.update()

    # The margin

    def paint_gutter(self, painter: QPainter) -> None:
        """The shape of the gravest mark that begins on each line."""
        by_line: dict[int, MarkKind] = {}
        current = self._current
        lines_of_current: set[int] = set()
        for cursor, mark in self._shown():
            begin = QTextCursor(cursor)
            begin.setPosition(cursor.selectionStart())
            top = self.cursorRect(begin).top()
            if current is not None and mark.sentence == (current.start, current.end):
                lines_of_current.add(top)
                by_line[top] = current.marks[0].kind
            elif top not in by_line or (top not in lines_of_current and GRAVITY[mark.kind] < GRAVITY[by_line[top]]):
                by_line[top] = mark.kind
        side = look().px(13)
        height = self.fontMetrics().height()
        for top, kind in by_line.items():
            style = STYLES[kind]
            place = QRect(0, top, self._gutter.width(), height)
            if top in lines_of_current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look().colour(f"{style.role}_tint"))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRoundedRect(place.adjusted(look().px(5), -2, -look().px(1), 2), 6, 6)
            picture = pixmap(style.symbol, look().colour(style.role).name(), side, self.devicePixelRatioF())
            painter.drawPixmap(place.center().x() - side // 2 + look().px(2), place.center().y() - side // 2, picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin goes along, and other lines come into view."""
        super().resizeEvent(event)
        area = self.viewport().geometry()
        self._gutter.setGeometry(area.left() - look().px(_GUTTER), area.top(), look().px(_GUTTER), area.height())
        self._later.start()

    # What comes in

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain text, its letters in their usual form; files are read."""
        if paths := paths_of(source):
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))
        elif source.hasText():
            self.insertPlainText(unicodedata.normalize("NFC", source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text and files."""
        return source.hasText() or bool(paths_of(source))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files as well as text."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are read once the drop is over."""
        if paths := paths_of(event.mimeData()):
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(paths))
        else:
            super().dropEvent(event)


class _Gutter(QWidget):
    """The margin at the left."""

    def __init__(self, editor: DraftEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As wide as a shape with some room."""
        return QSize(look().px(_GUTTER), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shapes."""
        with QPainter(self) as painter:
            self._editor.paint_gutter(painter)


def _format(kind: MarkKind, *, here: bool) -> QTextCharFormat:
    style, made = STYLES[kind], QTextCharFormat()
    made.setUnderlineStyle(style.line)
    made.setUnderlineColor(look().colour(style.role))
    if here:
        made.setBackground(look().colour("selected"))
    elif style.tinted:
        made.setBackground(look().colour(f"{style.role}_tint"))
    return made
