"""The one door for what the program tells: a strip at the bottom of the page that leaves by itself."""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.basics import button, tool
from ui.widgets.help import Note

_LINGER = 7000
"""Milliseconds that news stays. What went wrong stays until it is closed."""
_READING = 80
"""Milliseconds that it stays for each of its letters, where that is longer."""
_MOST = 3

Offer: TypeAlias = tuple[str, Callable[[], None]]
"""A button's text and deed."""


class Teller(Protocol):
    """Tells what happened where the user is: a dialog over the window."""

    def notify(self, text: str, tone: str = "", *actions: Offer | None) -> None:
        """As `Shell.notify`."""
        ...

    def isVisible(self) -> bool:
        """Whether somebody can see it."""
        ...


class Notifications(QWidget):
    """The notes that are shown now, the latest below."""

    def __init__(self) -> None:
        super().__init__()
        self._notes = QVBoxLayout(self)
        self._notes.setContentsMargins(*(look().px(side) for side in (28, 0, 28, 0)))
        self._notes.setSpacing(look().px(8))
        self.hide()

    def tell(self, text: str, tone: str = "", *actions: Offer | None) -> None:
        """Show a note, with buttons for what can be done about it."""
        self.show()
        note = Note(text, tone)
        note.setAccessibleName(text)
        offers = [action for action in actions if action is not None]
        note.setProperty("passing", tone != "bad" and not offers)
        layout = note.layout()
        assert layout is not None
        for words, deed in offers:
            layout.addWidget(button(words, lambda deed=deed: (self._drop(note), deed()), "link"))
        layout.addWidget(tool("close", self.tr("Close"), lambda: self._drop(note)))
        self._notes.addWidget(note)
        while self._notes.count() > _MOST:
            oldest = self._notes.itemAt(0)
            if oldest is None or (widget := oldest.widget()) is None:
                break
            self._drop(widget)
        if tone != "bad":
            QTimer.singleShot(max(_LINGER, len(text) * _READING), note, lambda: self._drop(note))

    def pass_by(self) -> None:
        """Take away what was only news, as when another page is shown."""
        for at in reversed(range(self._notes.count())):
            item = self._notes.itemAt(at)
            note = item.widget() if item is not None else None
            if isinstance(note, Note) and note.property("passing"):
                self._drop(note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the latest."""
        last = self._notes.itemAt(self._notes.count() - 1)
        if event.key() == Qt.Key.Key_Escape and last is not None and (widget := last.widget()) is not None:
            self._drop(widget)
        else:
            super().keyPressEvent(event)

    @property
    def texts(self) -> list[str]:
        """What is told now."""
        notes = [item.widget() for at in range(self._notes.count()) if (item := self._notes.itemAt(at)) is not None]
        return [note.text.text() for note in notes if isinstance(note, Note)]

    def _drop(self, note: QWidget) -> None:
        self._notes.removeWidget(note)
        note.hide()
        note.deleteLater()
        self.setVisible(self._notes.count() > 0)
