"""A row of a list that is a button as a whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


class ListRow(QAbstractButton):
    """What it shows is for who makes one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; the arrows are the list's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}:
            event.ignore()
        else:
            super().keyPressEvent(event)
