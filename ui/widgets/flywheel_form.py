"""Asks what was agreed, what a department replies, and in which role was reviewed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from brandcheck.followup import Action, ActionState, Reply
from brandcheck.model import Value
from brandcheck.wording import wording
from ui.theme import look
from ui.widgets.basics import button, column, label, row

_ISO = "yyyy-MM-dd"
_USUAL = 30
"""Days from now that are proposed for an action."""


class Form(QDialog):
    """A dialog with fields below each other, which keeps when its main button is pressed."""

    def __init__(self, parent: QWidget, title: str, explained: str, keep: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(look().px(520))
        self.fields = QFormLayout()
        self.fields.setSpacing(look().px(12))
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.keep: QPushButton = button(keep, self.accept, "main")
        self.keep.setDefault(True)
        buttons = row(1, button(self.tr("&Cancel"), self.reject), self.keep)
        self.setLayout(
            column(label(title, "title"), label(explained, "quiet"), self.fields, buttons, gap=14, margin=24)
        )


class ActionForm(Form):
    """What will be done about the gap of a value, by which role, and by when."""

    def __init__(
        self, parent: QWidget, action: Action, values: Sequence[Value], language: str, kept: Callable[[Action], object]
    ) -> None:
        """Take the action to change, a new one having the number 0, and what gets the one that is to be kept."""
        words = wording("flywheel", language)
        title = self.tr("Change the action") if action.number else self.tr("Add an action")
        super().__init__(parent, title, words["action_role_help"], self.tr("&Keep the action"))
        self._action = action
        self.value = choose_value(action.value, values)
        self.what, self.role, self.note = QLineEdit(action.what), QLineEdit(action.role), QPlainTextEdit(action.note)
        self.what.setPlaceholderText(self.tr("For example: planning gives time for a longer talk"))
        self.role.setPlaceholderText(self.tr("A role or department, no name: Customer contact"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(look().px(76))
        self.has_day = QCheckBox(self.tr("Ha&s a date"))
        self.has_day.setChecked(bool(action.due) or not action.number)
        proposed = QDate.fromString(action.due, _ISO) if action.due else QDate.currentDate().addDays(_USUAL)
        self.day = QDateEdit(proposed)
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Date"))
        self.day.setEnabled(self.has_day.isChecked())
        self.has_day.toggled.connect(self.day.setEnabled)
        self.state = QComboBox()
        for state in ActionState:
            self.state.addItem(words[f"action_{state}"], state)
        self.state.setCurrentIndex(list(ActionState).index(action.state))
        for name, field in (
            (self.tr("&Value"), self.value),
            (self.tr("&What will be done"), self.what),
            (self.tr("Which &role sees to it"), self.role),
            (self.tr("By when"), row(self.has_day, self.day, 1)),
            (self.tr("S&tate"), self.state),
            (self.tr("&Note"), self.note),
        ):
            self.fields.addRow(name, field)
        self.what.textChanged.connect(lambda _: self._show())
        self.accepted.connect(lambda: kept(self.action))
        self._show()
        self.what.setFocus()

    @property
    def action(self) -> Action:
        """As it stands in the fields."""
        return replace(
            self._action,
            value=str(self.value.currentData()),
            what=self.what.text(),
            role=self.role.text(),
            due=self.day.date().toString(_ISO) if self.has_day.isChecked() else None,
            state=ActionState(self.state.currentData()),
            note=self.note.toPlainText(),
        )

    def _show(self) -> None:
        self.keep.setEnabled(bool(self.what.text().strip()))


class ReplyForm(Form):
    """What a department says to the gap of a value."""

    def __init__(
        self, parent: QWidget, reply: Reply, values: Sequence[Value], language: str, kept: Callable[[Reply], object]
    ) -> None:
        """Take the reply to change, a new one having the number 0, and what gets the one that is to be kept."""
        words = wording("flywheel", language)
        title = self.tr("Change the reply") if reply.number else self.tr("Add a reply")
        super().__init__(parent, title, words["reply_role_help"], self.tr("&Keep the reply"))
        self._reply = reply
        self.value = choose_value(reply.value, values)
        self.role, self.text = QLineEdit(reply.role), QPlainTextEdit(reply.text)
        self.role.setPlaceholderText(self.tr("A role or department, no name: Customer contact"))
        self.text.setPlaceholderText(self.tr("In their own words"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(look().px(140))
        for name, field in (
            (self.tr("&Value"), self.value),
            (self.tr("Which &role replies"), self.role),
            (self.tr("What it &says"), self.text),
        ):
            self.fields.addRow(name, field)
        self.role.textChanged.connect(lambda _: self._show())
        self.text.textChanged.connect(self._show)
        self.accepted.connect(lambda: kept(self.reply))
        self._show()
        self.role.setFocus()

    @property
    def reply(self) -> Reply:
        """As it stands in the fields."""
        return replace(
            self._reply, value=str(self.value.currentData()), role=self.role.text(), text=self.text.toPlainText()
        )

    def _show(self) -> None:
        self.keep.setEnabled(bool(self.role.text().strip() and self.text.toPlainText().strip()))


class RoleForm(Form):
    """In which role was reviewed."""

    def __init__(self, parent: QWidget, role: str, kept: Callable[[str], object]) -> None:
        explained = self.tr(
            "The file holds what was decided here about evidence and claims, with reasons and notes, and no sentence of any"
            " text. Who imports it sees your role, never your name."
        )
        super().__init__(parent, self.tr("Export reviews"), explained, self.tr("Choose a &file…"))
        self.role = QLineEdit(role)
        self.role.setPlaceholderText(self.tr("A role or department, no name: Communication"))
        self.fields.addRow(self.tr("In which &role did you review?"), self.role)
        self.role.textChanged.connect(lambda _: self._show())
        self.accepted.connect(lambda: kept(self.role.text().strip()))
        self._show()

    def _show(self) -> None:
        self.keep.setEnabled(bool(self.role.text().strip()))


def choose_value(value: str, values: Sequence[Value]) -> QComboBox:
    """The values to choose from, with this one chosen; one that is gone stays as it is."""
    combo = QComboBox()
    for each in values:
        combo.addItem(each.name, each.id)
    if combo.findData(value) < 0 and value:
        combo.addItem(value, value)
    combo.setCurrentIndex(max(0, combo.findData(value)))
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo
