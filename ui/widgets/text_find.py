"""Finding words in a text: a line to type in, how often they occur, and on to the next."""

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import look
from ui.widgets.basics import label, row, tool
from ui.widgets.text_view import TextView

_AFTER_TYPING = 120
"""Milliseconds."""


class TextFind(QWidget):
    """Hidden until it is asked for; Escape hides it again."""

    closed = Signal()

    def __init__(self, view: TextView) -> None:
        super().__init__()
        self._view = view
        self._text = ""
        self.found: list[tuple[int, int]] = []
        self._at = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(look().px(320))
        self.count = label("", "quiet", wrap=False)
        self.back = tool("chevron-up", self.tr("Previous (Shift+F3)"), lambda: self.step(-1))
        self.on = tool("chevron-down", self.tr("Next (F3)"), lambda: self.step(1))
        close = tool("close", self.tr("Close (Esc)"), self.close_it)
        self.setLayout(row(self.field, self.back, self.on, self.count, 1, close, gap=6))
        self._typed = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._typed.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _: self._typed.start())
        self.field.returnPressed.connect(self._next)
        self.hide()

    def take(self, text: str) -> None:
        """Another text is shown."""
        self._text = text
        self.close_it()

    def open_it(self) -> None:
        """Show the line, with what was selected in the text."""
        selected = self._view.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.selectAll()
        self.field.setFocus()
        self._typed.start()

    def close_it(self) -> None:
        """Hide it, and what was found is no longer marked."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
        self.found, self._at = [], -1
        self._view.show_found([])

    def step(self, by: int) -> None:
        """To the next or the one before, round the end."""
        if self._typed.isActive():
            self._search()
        elif self.found:
            self._show(self._at + by)

    def _next(self) -> None:
        self.step(1)

    def _search(self) -> None:
        self._typed.stop()
        words = self.field.text()
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        self.found = [found.span() for found in pattern.finditer(self._text)] if words.strip() else []
        self._view.show_found(self.found)
        here = self._view.offsets.from_qt(self._view.textCursor().position())
        after = next((at for at, (start, _) in enumerate(self.found) if start >= here), 0)
        if self.found:
            self._show(after)
        else:
            self.count.setText(self.tr("Not found") if words.strip() else "")

    def _show(self, at: int) -> None:
        self._at = at % len(self.found)
        self._view.point_out(*self.found[self._at])
        words = self.tr("{at} of {total}")
        self.count.setText(words.format(at=self._at + 1, total=len(self.found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)
