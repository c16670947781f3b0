"""Looking for documents: a search field, and chips for side and state with how many there are."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QSizePolicy, QWidget

from brandcheck.model import DocumentSummary, Side
from ui.icons import icon
from ui.theme import look
from ui.widgets import documents_words as words
from ui.widgets.basics import flow
from ui.widgets.documents_words import State

_PAUSE = 120
"""Milliseconds after the last key before the table follows."""


class Filters(QWidget):
    """What is looked for."""

    changed = Signal(str, object, object)
    """Words, a side or None for both, and a set of states, empty for all."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search documents"))
        self.search.setAccessibleName(self.tr("Search documents"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(look().px(240))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.sides: dict[Side | None, QPushButton] = {None: _chip()}
        for side in Side:
            self.sides[side] = _chip(words.SIDE_SHAPES[side], side.value)
        self.states = {
            state: _chip(words.STATE_SHAPES[state], words.STATE_INKS[state]) for state in (State.FAILED, State.IN_PART)
        }
        self._names = {side: words.side_in_words(side, language) for side in Side}
        group = QButtonGroup(self)
        for chip in self.sides.values():
            group.addButton(chip)
        self.sides[None].setChecked(True)
        for chip in (*self.sides.values(), *self.states.values()):
            chip.clicked.connect(partial(self._tell))
        self.setLayout(flow(self.search, *self.sides.values(), *self.states.values()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, self.search.clear, context=_HERE)

    def show_counts(self, documents: Iterable[DocumentSummary]) -> None:
        """Say on each chip how many documents it stands for; a state that none has is not offered."""
        found = [(document.side, words.state_of(document)) for document in documents]
        self.sides[None].setText(self.tr("All {count}").format(count=self.locale().toString(len(found))))
        for side, name in self._names.items():
            self.sides[side].setText(f"{name} {self.locale().toString(sum(each == side for each, _ in found))}")
        dropped = False
        for state, chip in self.states.items():
            count = sum(each == state for _, each in found)
            chip.setText(f"{words.state_in_words(state)} {self.locale().toString(count)}")
            chip.setVisible(count > 0)
            if not count and chip.isChecked():
                chip.setChecked(False)
                dropped = True
        if dropped:
            self._tell()

    def reset(self) -> None:
        """Show all documents."""
        self.search.clear()
        self.sides[None].setChecked(True)
        for chip in self.states.values():
            chip.setChecked(False)
        self._tell()

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _tell(self, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (Qt's signal)
        self._pause.stop()
        side = next(side for side, chip in self.sides.items() if chip.isChecked())
        states = {state for state, chip in self.states.items() if chip.isChecked()}
        self.changed.emit(self.search.text(), side, states)


_HERE = Qt.ShortcutContext.WidgetShortcut


def _chip(symbol: str = "", role: str = "ink") -> QPushButton:
    made = QPushButton()
    made.setObjectName("chip")
    made.setCheckable(True)
    made.setAutoDefault(False)
    if symbol:
        side = look().px(14)
        made.setIcon(icon(symbol, look().colour(role), side))
        made.setIconSize(QSize(side, side))
    return made
