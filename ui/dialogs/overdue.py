"""The day on which texts must be gone has come: delete them, or keep them longer and say why. Nothing happens by itself."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QDialog, QLineEdit, QRadioButton, QWidget

from ui.theme import look
from ui.widgets.basics import button, column, label, row

_LONGER = 3
"""Months that are proposed."""


class OverdueQuestion(QDialog):
    """Two ways on, neither chosen beforehand; closing it decides nothing, and it comes back at the next opening."""

    def __init__(self, organisation: str, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Texts that should be gone"))
        self.delete = QRadioButton(self.tr("&Delete all texts now. Figures and file names stay."))
        self.keep = QRadioButton(self.tr("&Keep them longer, until"))
        group = QButtonGroup(self)
        group.addButton(self.delete)
        group.addButton(self.keep)
        self.day = QDateEdit(QDate.currentDate().addMonths(_LONGER))
        self.day.setCalendarPopup(True)
        self.day.setMinimumDate(QDate.currentDate().addDays(1))
        self.day.setAccessibleName(self.tr("Day on which the texts must be gone"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(self.tr("Why they are needed longer"))
        self.reason.setAccessibleName(self.tr("Why they are needed longer"))
        self.later = button(self.tr("Decide &later"), self.reject)
        self.go = button(self.tr("&Go on"), self.accept, "main")
        self.later.setDefault(True)
        asked = self.tr("The texts of {organisation} were to be gone on {day}.").format(
            organisation=organisation, day=day
        )
        noted = self.tr("The reason stays in the workspace, under Settings.")
        self.setLayout(
            column(
                label(asked, "title"),
                self.delete,
                column(row(self.keep, self.day, 1, gap=8), self.reason, label(noted, "small"), gap=8),
                row(1, self.later, self.go),
                gap=16,
                margin=24,
            )
        )
        self.setMinimumWidth(look().px(480))
        group.buttonToggled.connect(self._check)
        self.reason.textChanged.connect(self._check)
        self._check()

    @property
    def until(self) -> date:
        """Until when they are kept."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _check(self) -> None:
        longer = self.keep.isChecked()
        self.day.setEnabled(longer)
        self.reason.setEnabled(longer)
        self.go.setEnabled(self.delete.isChecked() or (longer and bool(self.reason.text().strip())))
