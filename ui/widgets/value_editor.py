"""The form in which one value is worded. What is typed is kept when a field is left, and when its typist pauses."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brandcheck.model import Value
from ui.models.values import DRAFT, clean, clean_lines
from ui.theme import look
from ui.widgets.basics import card, column, label, row, tool
from ui.widgets.help import Note
from ui.widgets.value_fields import GrowingField, LineField, LinesField

_PAUSE = 1000
"""Milliseconds without a key after which what was typed is kept."""
_SIDE_BY_SIDE = 540
"""Width from which the examples stand beside each other."""
_LONGEST_NAME = 120


class ValueEditor(QWidget):
    """Shows one value; it keeps nothing itself."""

    edited = Signal(object, str)
    """The `Value` as it is to be, and a key that stays the same while one field is typed in."""
    earlier_asked = Signal()
    later_asked = Signal()
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = Value(DRAFT, "", "")
        self._filled: dict[str, str] = {}
        """What was put in each field; what differs from it was typed."""
        self._visit = 0
        """Goes up when a field is left."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._paused)
        self.earlier = tool("chevron-up", self.tr("Earlier in the order (Alt+Up)"), self.earlier_asked.emit)
        self.later = tool("chevron-down", self.tr("Later in the order (Alt+Down)"), self.later_asked.emit)
        self.remove = tool("trash", self.tr("Remove this value"), self.removal_asked.emit)
        self.name = LineField(self.tr("Name"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setObjectName("title")
        self.name.setPlaceholderText(self.tr("For example: Craftsmanship"))
        self.statement = GrowingField(self.tr("Statement"))
        self.statement.setObjectName("quote")
        self.statement.setPlaceholderText(self.tr("In your own words: what do you promise with this value?"))
        self.no_statement = Note(
            self.tr("Without a statement BrandCheck knows this value by its name only, and finds much less."), "warn"
        )
        self.examples_for = LinesField(self.tr("Sentences that fit"), "check", "good")
        self.examples_against = LinesField(self.tr("Sentences that go against it"), "cross", "against")
        for field, placeholder in (
            (self.examples_for, self.tr("“Els stayed on until the heating worked again.”")),
            (self.examples_against, self.tr("“From now on a call takes four minutes at most.”")),
        ):
            field.setPlaceholderText(placeholder)
        self._fields = {
            "name": self.name,
            "statement": self.statement,
            "examples_for": self.examples_for,
            "examples_against": self.examples_against,
        }
        for name, field in self._fields.items():
            field.is_touched = lambda name=name: self._is_touched(name)
            field.textChanged.connect(lambda *_, name=name: self._typed(name))
            field.left.connect(lambda name=name: self._left(name))
        self._build()

    def _build(self) -> None:
        self._examples = QHBoxLayout()
        self._examples.setSpacing(look().px(16))
        for title, field in (
            (self.tr("Sentences that fi&t"), self.examples_for),
            (self.tr("Sentences that &go against it"), self.examples_against),
        ):
            self._examples.addLayout(_stretching(column(_title(title, field), field, gap=6)), 1)
        head = row(self.name, self.earlier, self.later, self.remove, gap=2)
        about = label(
            self.tr(
                "A good example is one sentence as it could stand in a memo or on your site: it shows what someone does"
                " and need not use the value's own words. One a line; two or three of each help most."
            ),
            "small",
        )
        form = column(
            column(_title(self.tr("&Name"), self.name), head, gap=6),
            column(_title(self.tr("&Statement"), self.statement), self.statement, self.no_statement, gap=6),
            column(label(self.tr("Examples"), "strong"), about, gap=2),
            self._examples,
            gap=20,
        )
        self.setLayout(column(card(form, margin=20), 1, gap=0))
        for before, after in (
            (self.name, self.statement),
            (self.statement, self.examples_for),
            (self.examples_for, self.examples_against),
            (self.examples_against, self.earlier),
            (self.earlier, self.later),
            (self.later, self.remove),
        ):
            QWidget.setTabOrder(before, after)

    @property
    def value(self) -> Value:
        """The value as it was last shown or kept."""
        return self._value

    def show_value(self, value: Value) -> None:
        """Show a value. Fields in which it says what it said are left alone, with what is being typed in them."""
        before, self._value = self._value, value
        if value.id != before.id:
            self._visit += 1
            self.discard()
            return
        for name, field in self._fields.items():
            if getattr(value, name) == getattr(before, name):
                continue
            if self._read(name) == getattr(value, name):
                self._filled[name] = field.text()
                field.forget()
            else:
                self._fill(name)
        self._remark()

    def discard(self) -> None:
        """Show the value as it was kept, whatever was typed."""
        self._pause.stop()
        for name in self._fields:
            self._fill(name)
        self._remark()

    def show_place(self, row: int, rows: int) -> None:
        """Which steps in the order there are; a new value has none before it has a name."""
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < rows - 1)

    def settle(self) -> None:
        """Keep what is typed now, also of a new value without a name."""
        self._keep(self._typed_value(), "")

    def _fill(self, name: str) -> None:
        kept = getattr(self._value, name)
        field = self._fields[name]
        was = field.blockSignals(True)
        field.setText(_as_text(kept))
        field.blockSignals(was)
        self._filled[name] = field.text()

    def _read(self, name: str) -> str | tuple[str, ...]:
        text = self._fields[name].text()
        return clean(text) if name in {"name", "statement"} else clean_lines(text)

    def _is_touched(self, name: str) -> bool:
        typed = self._fields[name].text() != self._filled.get(name, "")
        return typed and self._read(name) != getattr(self._value, name)

    def _typed(self, name: str) -> None:
        if self._is_touched(name):
            self._pause.start()
        if name == "statement":
            self._remark()

    def _remark(self) -> None:
        self.no_statement.setVisible(not self.statement.text().strip() and self._value.id != DRAFT)

    def _paused(self) -> None:
        """A new value waits for its name to be finished, as its id is made of it."""
        if self._value.id != DRAFT:
            name = next((name for name, field in self._fields.items() if field.hasFocus()), "")
            self._keep(self._typed_value(), self._key(name))

    def _left(self, name: str) -> None:
        typed = self._typed_value()
        if self._value.id != DRAFT or typed.name:
            self._keep(typed, self._key(name))
        self._visit += 1
        if self._value.id != DRAFT:
            self._fill_tidied(name)

    def _fill_tidied(self, name: str) -> None:
        """A field that was left shows what was kept: one line, no bullets, never a name that is empty."""
        if self._fields[name].text() != _as_text(getattr(self._value, name)):
            self._fill(name)

    def _key(self, name: str) -> str:
        return f"{self._value.id}/{name}/{self._visit}"

    def _typed_value(self) -> Value:
        typed: dict[str, Any] = {name: self._read(name) for name in self._fields if self._is_touched(name)}
        if self._value.id != DRAFT and not typed.get("name", "?"):
            del typed["name"]
        return replace(self._value, **typed)

    def _keep(self, typed: Value, key: str) -> None:
        self._pause.stop()
        if typed != self._value:
            self.edited.emit(typed, key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, or large text, the examples stand below each other."""
        super().resizeEvent(event)
        is_wide = self.width() >= look().px(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._examples.direction() != way:
            self._examples.setDirection(way)


def _as_text(kept: str | tuple[str, ...]) -> str:
    return kept if isinstance(kept, str) else "\n".join(kept)


def _title(text: str, field: QWidget) -> QLabel:
    made = label(text, "strong", wrap=False)
    made.setBuddy(field)
    return made


def _stretching(layout: QVBoxLayout) -> QVBoxLayout:
    layout.addStretch(1)
    return layout
