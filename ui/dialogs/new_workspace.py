"""A new workspace: whose it is, in which language, and where it is kept."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QFormLayout, QLineEdit, QWidget

from ui.preferences import Preferences
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.passphrase import NewPassphrase

SUFFIX = ".brandcheck"
_NOT_IN_NAMES = '\\/:*?"<>|'


class NewWorkspace(QDialog):
    """Asks for the organisation's name; the file is proposed from it. A passphrase is optional."""

    def __init__(self, folder: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(self.tr("New workspace"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("For example: Vermeulen Installatie"))
        self.language = QComboBox()
        self.language.addItem("Nederlands", "nl")
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(self.language.findData(language))
        self.file = label("", "small")
        self.change = button(self.tr("&Elsewhere…"), self._choose, "link")
        self.make = button(self.tr("&Make workspace"), self.accept, "main")
        self.make.setDefault(True)
        self.protect = QCheckBox(self.tr("&Protect it with a passphrase"))
        self.new = NewPassphrase()
        self.new.hide()
        form = QFormLayout()
        form.setSpacing(look().px(12))
        form.addRow(self.tr("&Organisation"), self.name)
        form.addRow(self.tr("Language of its &texts"), self.language)
        self.setLayout(
            column(
                label(self.tr("Whose words do you want to check?"), "title"),
                form,
                row(self.file, self.change, gap=12),
                label(
                    self.tr("A workspace is one file. It keeps your texts and findings, on this computer only."),
                    "quiet",
                ),
                self.protect,
                self.new,
                1,
                row(1, button(self.tr("&Cancel"), self.reject), self.make),
                gap=14,
                margin=24,
            )
        )
        self.setMinimumWidth(look().px(520))
        self.name.textChanged.connect(self._propose)
        self.protect.toggled.connect(self._ask_passphrase)
        self.new.changed.connect(self._propose)
        self._propose()

    @property
    def path(self) -> Path:
        """Where the workspace will be."""
        clean = "".join(" " if sign in _NOT_IN_NAMES or ord(sign) < ord(" ") else sign for sign in self.name.text())
        stem = " ".join(clean.split()).strip(". ") or self.tr("Workspace")
        path = self._folder / f"{stem}{SUFFIX}"
        number = 2
        while path.exists():
            path = self._folder / f"{stem} ({number}){SUFFIX}"
            number += 1
        return path

    @property
    def passphrase(self) -> str | None:
        """The passphrase, if it is to have one."""
        return self.new.text if self.protect.isChecked() else None

    def _ask_passphrase(self, on: bool) -> None:  # noqa: FBT001 (what the box says)
        self.new.setVisible(on)
        if on:
            self.new.first.setFocus()
        self._propose()
        self.adjustSize()

    def _propose(self) -> None:
        is_ready = not self.protect.isChecked() or self.new.text is not None
        self.make.setEnabled(bool(self.name.text().strip()) and is_ready)
        self.file.setText(self.tr("Kept as {path}").format(path=self.path))

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to keep it"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._propose()


def ask_new(parent: QWidget, preferences: Preferences, language: str) -> tuple[Path, str, str, str | None] | None:
    """The file, the organisation's name, its language and its passphrase, if any; None when there is to be none."""
    dialog = NewWorkspace(preferences.folder, language, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    preferences.folder = dialog.path.parent
    return dialog.path, dialog.name.text().strip(), str(dialog.language.currentData()), dialog.passphrase
