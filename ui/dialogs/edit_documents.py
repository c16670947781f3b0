"""Changing what is known of documents, several at once: only what is ticked is changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QLineEdit, QWidget

from brandcheck.model import DocumentSummary, Side
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.documents_fields import ChannelField, DayField, Suggesting, departments
from ui.widgets.documents_words import side_in_words


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be changed; None or absent is what stays."""

    fields: dict[str, str | None] = field(default_factory=dict)
    side: Side | None = None


class EditDocuments(QDialog):
    """A line for each field, with what the documents have in common; typing ticks it."""

    def __init__(
        self,
        chosen: Sequence[DocumentSummary],
        documents: Sequence[DocumentSummary],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setWindowTitle(self.tr("Change documents"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(look().px(10))
        self._grid.setColumnStretch(1, 1)
        self.ticks: dict[str, QCheckBox] = {}
        self.side = QComboBox()
        for side in Side:
            self.side.addItem(side_in_words(side, language), side)
        self.side.setAccessibleName(self.tr("Side"))
        self.title_field = QLineEdit()
        self.department = Suggesting(departments(documents), self.tr("Department"))
        self.channel = ChannelField(language, documents, self.tr("Channel"))
        self.day = DayField()
        if len(chosen) == 1:
            self._line("title", self.tr("&Title"), self.title_field)
        self._line("side", self.tr("&Side"), self.side)
        self._line("department", self.tr("&Department"), self.department)
        self._line("channel", self.tr("&Channel"), self.channel)
        self._line("date", self.tr("D&ate"), self.day)
        self._show_common()
        self.title_field.textEdited.connect(lambda _: self.ticks["title"].setChecked(True))
        self.side.activated.connect(lambda _: self.ticks["side"].setChecked(True))
        self.department.editTextChanged.connect(lambda _: self.ticks["department"].setChecked(True))
        self.channel.editTextChanged.connect(lambda _: self.ticks["channel"].setChecked(True))
        self.day.textEdited.connect(lambda _: self.ticks["date"].setChecked(True))
        self.fault = label("", "warning")
        self.keep = button(self.tr("&Keep"), self.accept, "main")
        self.keep.setDefault(True)
        head = self.tr("Change %n document(s)", "", len(chosen))
        help_text = self.tr("Only what is ticked is changed. A ticked field that is empty is emptied.")
        buttons = row(self.fault, button(self.tr("&Cancel"), self.reject), self.keep)
        buttons.setStretch(0, 1)
        self.setLayout(column(label(head, "title"), label(help_text, "quiet"), self._grid, buttons, gap=16, margin=24))
        self.setMinimumWidth(look().px(460))
        for tick in self.ticks.values():
            tick.toggled.connect(self._check)
        self.day.textChanged.connect(self._check)
        self.side.currentIndexChanged.connect(self._check)
        self._check()

    @property
    def changes(self) -> Changes:
        """What is ticked."""
        contents: dict[str, str | None] = {
            "title": " ".join(self.title_field.text().split()),
            "department": self.department.words,
            "channel": self.channel.channel,
            "date": self.day.day,
        }
        ticked = {name for name, tick in self.ticks.items() if tick.isChecked()}
        side = Side(self.side.currentData()) if "side" in ticked else None
        return Changes({name: content for name, content in contents.items() if name in ticked}, side)

    def _line(self, name: str, text: str, editor: QWidget) -> None:
        tick = QCheckBox(text)
        at = len(self.ticks)
        self.ticks[name] = tick
        self._grid.addWidget(tick, at, 0)
        self._grid.addWidget(editor, at, 1)

    def _show_common(self) -> None:
        differs = self.tr("differs, stays as it is")
        commons = {name: {getattr(each, name) for each in self._chosen} for name in ("department", "channel", "date")}
        if len(self._chosen) == 1:
            self.title_field.setText(self._chosen[0].title)
        sides = {document.side for document in self._chosen}
        if len(sides) == 1:
            self.side.setCurrentIndex(self.side.findData(next(iter(sides))))
        else:
            self.side.setPlaceholderText(differs)
            self.side.setCurrentIndex(-1)
        editors = {"department": self.department, "channel": self.channel}
        for name, editor in editors.items():
            if len(commons[name]) > 1 and (line := editor.lineEdit()) is not None:
                line.setPlaceholderText(differs)
        if len(commons["department"]) == 1:
            self.department.setEditText(next(iter(commons["department"])))
        if len(commons["channel"]) == 1:
            self.channel.set_channel(next(iter(commons["channel"])))
        if len(commons["date"]) == 1:
            self.day.set_day(next(iter(commons["date"])))
        else:
            self.day.setPlaceholderText(differs)

    def _check(self) -> None:
        bad_day = self.ticks["date"].isChecked() and not self.day.is_valid
        no_side = self.ticks["side"].isChecked() and self.side.currentIndex() < 0
        self.fault.setText(self.tr("Write the date as 14-3-2026, or leave it empty.") if bad_day else "")
        any_ticked = any(tick.isChecked() for tick in self.ticks.values())
        self.keep.setEnabled(any_ticked and not bad_day and not no_side)


def ask_changes(
    parent: QWidget, chosen: Sequence[DocumentSummary], documents: Sequence[DocumentSummary], language: str
) -> Changes | None:
    """What is to be changed of the chosen documents; None when nothing is. Suggestions come from all documents."""
    dialog = EditDocuments(chosen, documents, language, parent)
    return dialog.changes if dialog.exec() == QDialog.DialogCode.Accepted else None
