"""A list of cards that is worked through by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from brandcheck.workspace import EvidenceRow
from ui.models.evidence import EvidenceModel
from ui.theme import look
from ui.widgets.evidence_delegate import CardDelegate
from ui.widgets.evidence_keys import deed_of


class EvidenceList(QListView):
    """Cards below each other; only those in view are painted."""

    asked = Signal(str)
    """What a key asks for: a name of `REVIEW_KEYS`."""
    sideways = Signal()
    """To the other list."""
    chosen = Signal()
    """Another card is the current one, or none; or the list got the focus, so that its card is the one that keys are about."""

    def __init__(self, name: str, language: str) -> None:
        super().__init__()
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self._language = language
        self.evidence = EvidenceModel(self)
        self.setModel(self.evidence)
        self.setItemDelegate(CardDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(look().px(24))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.activated.connect(lambda _: self.asked.emit("text"))
        self.evidence.modelReset.connect(self._show_bar)

    @property
    def row(self) -> EvidenceRow | None:
        """The current card's row."""
        at = self.currentIndex().row()
        return self.evidence.items[at].row if 0 <= at < len(self.evidence.items) else None

    def choose(self, at: int) -> None:
        """Make a card the current one and bring it into view."""
        index = self.evidence.index(at) if 0 <= at < len(self.evidence.items) else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    def fit(self) -> None:
        """Be no higher than the cards are."""
        height = sum(self.sizeHintForRow(at) for at in range(self.evidence.rowCount()))
        self.setMinimumHeight(min(height, look().px(110)))
        self.setMaximumHeight(height + 1)

    def place(self) -> QRect:
        """Where the current card is on the screen, for what is asked about it."""
        self.scrollTo(self.currentIndex())
        seen = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def _show_bar(self) -> None:
        """A long list has its bar from the start, so that its cards are not measured twice: without and with it."""
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOn if self.evidence.canFetchMore() else bar.ScrollBarAsNeeded
        )

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint a card anew; the cards below it are placed anew only where it became higher or lower."""
        before = [item.height for item in self.evidence.items[first.row() : last.row() + 1]]
        after = [self.sizeHintForIndex(self.evidence.index(at)).height() for at in range(first.row(), last.row() + 1)]
        if before == after:
            QAbstractItemView.dataChanged(self, first, last, roles)
        else:
            super().dataChanged(first, last, roles)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell the page."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the page."""
        super().focusInEvent(event)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters decide, left and right go to the other list."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        deed = deed_of(event.text(), self._language) if plain else None
        if deed is not None:
            self.asked.emit(deed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.asked.emit("text")
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            self.sideways.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and self.row is not None:
            card = self.evidence.card(self.currentIndex().row())
            QGuiApplication.clipboard().setText(f"{self.row.evidence.quote}\n{card.source}")
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()  # no search by typing: a letter is a decision here
        else:
            super().keyPressEvent(event)
