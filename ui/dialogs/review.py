"""What a decision still has to know: why not, which other value, what remark. Small, beside the card, a key each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from ui.theme import look
from ui.widgets.basics import button, column, label, row


class Popup(QDialog):
    """Stands beside a card, goes by Escape or a click elsewhere, and leaves nothing behind."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.title = label(title, "strong")

    def open_beside(self, card: QRect) -> None:
        """Show it near a card, never over it: below, else above, else at its side."""
        self.adjustSize()
        room, gap = self.screen().availableGeometry(), look().px(4)
        left = max(room.left(), min(card.left() + look().px(24), room.right() - self.width()))
        top = max(room.top(), min(card.top(), room.bottom() - self.height()))
        if card.bottom() + gap + self.height() <= room.bottom():
            self.move(left, card.bottom() + gap)
        elif card.top() - gap - self.height() >= room.top():
            self.move(left, card.top() - gap - self.height())
        elif card.left() - gap - self.width() >= room.left():
            self.move(card.left() - gap - self.width(), top)
        else:
            self.move(min(card.right() + gap, room.right() - self.width()), top)
        self.show()


class Chooser(Popup):
    """A few answers, by digit, by arrows and Enter, or by mouse; a last one in the user's own words where that fits."""

    def __init__(self, parent: QWidget, title: str, answers: Sequence[tuple[str, str]], own: str = "") -> None:
        """Take what is answered and how it reads; `own` is what stands before an answer in own words."""
        super().__init__(parent, title)
        self.chosen: Callable[[str], None] = lambda _: None
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for number, (answer, words) in enumerate(answers, 1):
            item = QListWidgetItem(f"{number}   {words}" if number <= 9 else f"     {words}")
            item.setData(Qt.ItemDataRole.UserRole, answer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.ensurePolished()
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.list.itemActivated.connect(lambda item: self._answer(item.data(Qt.ItemDataRole.UserRole)))
        self.list.itemClicked.connect(lambda item: self._answer(item.data(Qt.ItemDataRole.UserRole)))
        rows = min(self.list.count(), 10)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + look().px(10))
        self.list.setMinimumWidth(min(look().px(420), self.list.sizeHintForColumn(0) + look().px(48)))
        self._takes_own = bool(own)
        self.own = QLineEdit()
        self.own.setPlaceholderText(own)
        self.own.setAccessibleName(own)
        self.own.setVisible(self._takes_own)
        self.own.returnPressed.connect(lambda: self.own.text().strip() and self._answer(self.own.text().strip()))
        self.setLayout(column(self.title, self.list, self.own, gap=8, margin=12))
        self.list.installEventFilter(self)
        self.list.setFocus()

    def _answer(self, answer: str) -> None:
        self.close()
        self.chosen(answer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit answers before the list takes it for a search; the one after the last goes to the own words."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.key() - Qt.Key.Key_0.value
            if 1 <= digit <= self.list.count():
                self._answer(self.list.item(digit - 1).data(Qt.ItemDataRole.UserRole))
                return True
            if digit == self.list.count() + 1 and self._takes_own:
                self.own.setFocus()
                return True
        return super().eventFilter(watched, event)


class NoteBox(Popup):
    """A remark of one's own."""

    def __init__(self, parent: QWidget, title: str, note: str, save: str) -> None:
        super().__init__(parent, title)
        self.chosen: Callable[[str], None] = lambda _: None
        self.field = QPlainTextEdit(note)
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setFixedSize(look().px(380), look().px(96))
        self.save = button(save, self._save, "main")
        self.setLayout(column(self.title, self.field, row(1, self.save), gap=8, margin=12))
        self.field.selectAll()
        self.field.setFocus()
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps the remark; Shift+Enter is a new line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._save()
            return True
        return super().eventFilter(watched, event)

    def _save(self) -> None:
        note = " ".join(self.field.toPlainText().split())
        self.close()
        self.chosen(note)
