"""Pasting a text: what it says, on which side it belongs, and what is known of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from brandcheck.model import DocumentSummary, Side
from ui.icons import icon
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.documents_fields import ChannelField, DayField, Suggesting, departments
from ui.widgets.documents_words import SIDE_SHAPES, side_in_words

Form = tuple[str, Side, str, str, str, str | None]
"""Text, side, title, department, channel, date."""


class PasteText(QDialog):
    """Only the text and its side are needed; the rest is found in the text where it can be."""

    def __init__(self, documents: Sequence[DocumentSummary], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste text"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("Paste the text here"))
        self.text.setAccessibleName(self.tr("The text"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look().px(150))
        self.sides = QButtonGroup(self)
        self.outside, self.inside = (self._side(side, language) for side in Side)
        self.title_field = QLineEdit()
        self.title_field.setPlaceholderText(self.tr("Empty: found in the text, where it has one"))
        self.department = Suggesting(departments(documents), self.tr("Department"))
        self.channel = ChannelField(language, documents, self.tr("Channel"))
        self.day = DayField()
        form = QFormLayout()
        form.setHorizontalSpacing(look().px(16))
        form.setVerticalSpacing(look().px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self.title_field)
        form.addRow(self.tr("C&hannel"), self.channel)
        form.addRow(self.tr("&Department"), self.department)
        form.addRow(self.tr("D&ate"), self.day)
        self.mind = label("", "small")
        self.missing = label("", "quiet")
        self.add = button(self.tr("A&dd text"), self.accept, "main", "plus")
        self.add.setDefault(True)
        buttons = row(self.missing, button(self.tr("&Cancel"), self.reject), self.add)
        buttons.setStretch(0, 1)
        outer = column(
            label(self.tr("Which text do you want to add?"), "title"),
            self.text,
            row(self.outside, self.inside, 1, gap=20),
            self.mind,
            form,
            buttons,
            gap=14,
            margin=24,
        )
        outer.setStretch(1, 1)
        self.setLayout(outer)
        self.setMinimumWidth(look().px(520))
        self.text.textChanged.connect(self._check)
        self.day.textChanged.connect(self._check)
        self.sides.buttonToggled.connect(self._check)
        self._check()

    @property
    def side(self) -> Side | None:
        """The side that was chosen."""
        if self.outside.isChecked():
            return Side.OUTSIDE
        return Side.INSIDE if self.inside.isChecked() else None

    @property
    def form(self) -> Form:
        """What was filled in; only once a side was chosen."""
        side = self.side
        assert side is not None
        title = " ".join(self.title_field.text().split())
        return self.text.toPlainText(), side, title, self.department.words, self.channel.channel, self.day.day

    def _side(self, side: Side, language: str) -> QRadioButton:
        says = self.tr("what you promise") if side is Side.OUTSIDE else self.tr("what is lived")
        made = QRadioButton(f"{side_in_words(side, language)}: {says}")
        made.setIcon(icon(SIDE_SHAPES[side], look().colour(side.value), look().px(16)))
        self.sides.addButton(made)
        return made

    def _check(self) -> None:
        """Say what is missing still, and what to mind on the side that was chosen."""
        missing = ""
        if not self.text.toPlainText().strip():
            missing = self.tr("Paste a text first.")
        elif self.side is None:
            missing = self.tr("Choose a side: outside or inside.")
        elif not self.day.is_valid:
            missing = self.tr("Write the date as 14-3-2026, or leave it empty.")
        self.missing.setText(missing)
        self.add.setEnabled(not missing)
        self.mind.setText(
            self.tr(
                "Names of people are replaced as it is read. Memos are mostly management's voice; a check is about the"
                " organisation and never for judging employees."
            )
            if self.side is Side.INSIDE
            else self.tr("Take what is typical: chosen texts are not the organisation.")
        )


def ask_paste(parent: QWidget, session: Session) -> Form | None:
    """A text to add with its side, title, department, channel and date; None when there is to be none."""
    dialog = PasteText(session.documents, session.preferences.language, parent)
    return dialog.form if dialog.exec() == QDialog.DialogCode.Accepted else None
