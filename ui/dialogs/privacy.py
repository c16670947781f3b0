"""Why inside texts may be used: asked once per workspace, and printed in the report."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from brandcheck.model import Privacy
from brandcheck.wording import wording
from ui.notifications import Offer
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, clear, column, label, row
from ui.widgets.documents_fields import DayField, Suggesting
from ui.widgets.help import Note

_AROUND = 80
"""Pixels of the screen that stay free around the question."""


class PrivacyQuestion(QDialog):
    """Four answers on one screen. The purpose is proposed; a basis and a notice are never answered for the user."""

    pack_asked = Signal()
    """The works council must get these answers, as far as they go."""

    def __init__(self, language: str, now: Privacy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        says = wording("report", language)
        self.setWindowTitle(self.tr("Texts from inside"))
        self.purpose = QPlainTextEdit(now.purpose if now else self._proposal())
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(look().px(64))
        self.basis = self._basis(now.legal_basis if now else "")
        self.basis_help = label("", "small")
        self.notice = Suggesting(self._notices(), says["privacy_notice"])
        self.notice.setEditText(now.notice if now else "")
        if (line := self.notice.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Choose, or write it yourself"))
        self.no_council = QRadioButton(self.tr("There is none, or it was not asked yet"))
        self.council = QRadioButton(self.tr("Told or agreed on"))
        self.council_day = DayField(now.works_council if now else None)
        self._prepare_council(now)
        self._lay_out(self._form(says))
        self.basis.currentIndexChanged.connect(self._check)
        self.notice.editTextChanged.connect(self._check)
        self.purpose.textChanged.connect(self._check)
        self.council_day.textChanged.connect(self._check)
        self.council.toggled.connect(self._check)
        (self.purpose if now else self.basis).setFocus()
        self._check()

    def _form(self, says: Mapping[str, str]) -> QVBoxLayout:
        """The four questions, each above its field."""
        form = column(gap=14)
        for name, field in (
            (says["privacy_purpose"], self.purpose),
            (says["privacy_legal_basis"], column(self.basis, self.basis_help, gap=4)),
            (says["privacy_notice"], self.notice),
            (self.tr("Works council"), self._council_row()),
        ):
            text = label(name, "strong")
            if isinstance(field, QWidget):
                text.setBuddy(field)
                field.setAccessibleName(name)
            form.addLayout(column(text, field, gap=5))
        return form

    def _lay_out(self, form: QVBoxLayout) -> None:
        """Put the form between what is asked and what is promised."""
        self.missing = label("", "quiet")
        self.keep = button(self.tr("&Keep these answers"), self.accept, "main")
        self.keep.setDefault(True)
        buttons = row(self.missing, button(self.tr("&Cancel"), self.reject), self.keep)
        buttons.setStretch(0, 1)
        asked = column(
            label(self.tr("Why may you use texts from inside?"), "title"),
            label(
                self.tr(
                    "Colleagues wrote them, so this is asked once. Your answers are printed in the report; you can change"
                    " them under Settings."
                ),
                "quiet",
            ),
            form,
            Note(
                self.tr(
                    "No person is ever a unit: names are replaced as texts are read, and nothing can be found or sorted by"
                    " person. BrandCheck is not for judging employees."
                )
            ),
            1,
            gap=14,
        )
        area = scrolling(asked)
        # Else the least height of wrapped words, which is that of a narrow column, makes it scroll without need.
        if (holder := area.widget()) is not None:
            holder.setMinimumHeight(1)
        self.setLayout(column(area, buttons, gap=14, margin=24))
        room = self.screen().availableSize()
        self.resize(min(look().px(600), room.width() - _AROUND), min(look().px(640), room.height() - _AROUND))

    def notify(self, text: str, tone: str = "", *actions: Offer | None) -> None:
        """Tell what happened here, as the window below cannot be reached."""
        clear(self._told)
        offers = [button(action[0], action[1], "link") for action in actions if action is not None]
        self._told.addWidget(Note(text, tone, *offers))

    @property
    def answer(self) -> Privacy:
        """What was answered."""
        return Privacy(
            purpose=" ".join(self.purpose.toPlainText().split()),
            legal_basis=self.basis.currentText(),
            notice=self.notice.words,
            works_council=self.council_day.day if self.council.isChecked() else None,
        )

    def _proposal(self) -> str:
        return self.tr(
            "To see, per declared value and for the organisation as a whole, whether we live inside what we promise outside."
        )

    def _basis(self, chosen: str) -> QComboBox:
        """The bases of the GDPR that can hold here, in plain words; an answer given earlier stays one of them."""
        made = QComboBox()
        made.setPlaceholderText(self.tr("Choose the basis"))
        made.addItem(
            self.tr("Legitimate interest"),
            self.tr("You weighed the organisation's interest against the privacy of staff, and wrote that down."),
        )
        made.addItem(
            self.tr("Public task"),
            self.tr("For a public body whose task this check belongs to."),
        )
        made.addItem(
            self.tr("Consent"),
            self.tr(
                "Everyone who wrote agreed, and could refuse freely. Between employer and employee that is rarely so."
            ),
        )
        made.addItem(
            self.tr("None needed: no personal data in these texts"),
            self.tr("Policies and official memos without names, for instance; not chats, mail or survey answers."),
        )
        if chosen and made.findText(chosen) < 0:
            made.addItem(chosen, "")
        made.setCurrentIndex(made.findText(chosen) if chosen else -1)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _notices(self) -> list[str]:
        return [
            self.tr("A message on the intranet or by mail before the check"),
            self.tr("Told in a meeting of staff before the check"),
            self.tr("It is in the privacy statement for staff"),
            self.tr("Not told yet; this will be done before the report is shared"),
        ]

    def _prepare_council(self, now: Privacy | None) -> None:
        group = QButtonGroup(self)
        for each in (self.no_council, self.council):
            group.addButton(each)
        (self.council if now and now.works_council else self.no_council).setChecked(True)
        self.council_day.setAccessibleName(self.tr("Date on which the works council was told or agreed"))
        self.council_day.setMinimumWidth(look().px(210))
        self.council_day.setEnabled(self.council.isChecked())
        self.council.toggled.connect(self.council_day.setEnabled)
        self.council.clicked.connect(lambda _: self.council_day.setFocus())

    def _council_row(self) -> QWidget:
        holder = QWidget()
        self.pack = button(self.tr("Two pages for the &works council…"), self.pack_asked.emit, "link", "departments")
        self.pack.setToolTip(
            self.tr("A PDF to hand over first: what happens to texts from inside, and what is still open")
        )
        self._told = column()
        day = row(self.council, self.council_day, 1, gap=10)
        holder.setLayout(column(self.no_council, day, row(self.pack, 1), self._told, gap=4))
        return holder

    def _check(self) -> None:
        """Say what is missing, and what the chosen basis asks."""
        self.basis_help.setText(str(self.basis.currentData() or ""))
        self.basis_help.setVisible(bool(self.basis_help.text()))
        missing = ""
        if not self.purpose.toPlainText().strip():
            missing = self.tr("Write down the purpose.")
        elif self.basis.currentIndex() < 0:
            missing = self.tr("Choose the legal basis.")
        elif not self.notice.words:
            missing = self.tr("Say how staff were told.")
        elif self.council.isChecked() and self.council_day.day is None:
            missing = self.tr("Give the day of the works council, as 14-3-2026.")
        elif self.council.isChecked() and self._is_later(self.council_day.day):
            missing = self.tr("That day has not come yet.")
        self.missing.setText(missing)
        self.keep.setEnabled(not missing)

    @staticmethod
    def _is_later(day: str | None) -> bool:
        return QDate.fromString(day or "", "yyyy-MM-dd") > QDate.currentDate()


def ask_privacy(
    parent: QWidget, language: str, now: Privacy | None = None, pack: Callable[..., object] | None = None
) -> Privacy | None:
    """Why inside texts may be used, in the answers' own words; `now` is what was answered before.

    `pack` makes the pack for the works council of the answers so far, and tells of it where it is told to
    (`Shell.council_pack`). None when the question was put aside.
    """
    dialog = PrivacyQuestion(language, now, parent)
    dialog.pack.setVisible(pack is not None)
    if pack is not None:
        dialog.pack_asked.connect(lambda: pack(dialog.answer, dialog))
    return dialog.answer if dialog.exec() == QDialog.DialogCode.Accepted else None
