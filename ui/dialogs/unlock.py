"""Asks for the passphrase of a protected workspace."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from brandcheck.errors import BrandCheckError
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.help import Note
from ui.widgets.passphrase import PassphraseField


class Unlock(QDialog):
    """Stays until the workspace is open, something else is wrong with it, or the question is put aside."""

    def __init__(
        self, path: Path, opened: Callable[[str], object], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._opened, self._language = opened, language
        self.error: BrandCheckError | None = None
        """What is wrong but for the passphrase, which is `field`'s then."""
        self.setWindowTitle(self.tr("Open workspace"))
        name = self.tr("Passphrase")
        self.field = PassphraseField(name)
        self.wrong = Note("", "bad")
        self.wrong.hide()
        self.open_it = button(self.tr("&Open"), self._try, "main", "lock")
        self.open_it.setDefault(True)
        self.open_it.setEnabled(False)
        self.setLayout(
            column(
                label(self.tr("{name} is protected").format(name=path.stem), "title"),
                label(self.tr("It opens with its passphrase only."), "quiet"),
                column(label(name, "strong"), self.field, gap=5),
                self.wrong,
                1,
                row(1, button(self.tr("&Cancel"), self.reject), self.open_it),
                gap=14,
                margin=24,
            )
        )
        self.setMinimumWidth(look().px(480))
        self.field.line.textChanged.connect(self._typed)
        self.field.setFocus()

    def _typed(self) -> None:
        self.wrong.hide()
        self.open_it.setEnabled(bool(self.field.text))

    def _try(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._opened(self.field.text)
        except BrandCheckError as error:
            if error.message.code == "workspace_wrong_passphrase":
                self._tell(error)
                return
            self.error = error
        finally:
            QApplication.restoreOverrideCursor()
        self.accept()

    def _tell(self, error: BrandCheckError) -> None:
        self.wrong.text.setText(error.text(self._language))
        self.wrong.show()
        self.field.line.selectAll()
        self.field.setFocus()
