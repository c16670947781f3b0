"""The ledger's list, worked through by keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView

from brandcheck.workspace import ClaimRow
from ui.models.claims import ClaimModel
from ui.theme import look
from ui.widgets.claim_delegate import ClaimDelegate
from ui.widgets.claim_keys import deed_of


class ClaimList(QListView):
    """Rows below each other; only those in view are painted."""

    asked = Signal(str)
    """What a key asks for: a name of `CLAIM_KEYS`."""
    width_changed = Signal()
    chosen = Signal()
    """Another row is the current one, or none."""

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self._language = language
        self.claims = ClaimModel(self)
        self.setModel(self.claims)
        self.setItemDelegate(ClaimDelegate(self, self.claims))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(look().px(24))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes changes the width, and with it all heights.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.activated.connect(lambda _: self.asked.emit("text"))

    @property
    def row(self) -> ClaimRow | None:
        """The current row."""
        at = self.currentIndex().row()
        return self.claims.items[at].row if 0 <= at < len(self.claims.items) else None

    def choose(self, at: int) -> None:
        """Make a row the current one and bring it into view."""
        index = self.claims.index(at) if 0 <= at < len(self.claims.items) else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def place(self) -> QRect:
        """Where the current row is on the screen."""
        seen = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell the page."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All heights follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.width_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters decide."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        deed = deed_of(event.text(), self._language) if plain else None
        if deed is not None:
            self.asked.emit(deed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.asked.emit("text")
        elif event.matches(QKeySequence.StandardKey.Copy) and self.row is not None:
            card = self.claims.card(self.currentIndex().row())
            parts = [card.promise, *([card.fact] if card.fact else [])]
            QGuiApplication.clipboard().setText("\n\n".join(f"{each.text}\n{each.source}" for each in parts))
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()  # no search by typing: a letter is a decision here
        else:
            super().keyPressEvent(event)
