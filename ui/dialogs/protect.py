"""Gives the open workspace a passphrase, another one, or none."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from brandcheck.errors import BrandCheckError
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, column, label, row
from ui.widgets.help import Note
from ui.widgets.passphrase import NewPassphrase, PassphraseField


class Deed(StrEnum):
    """What is to be done."""

    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


class Protect(QDialog):
    """Stays until it is done or put aside; what goes wrong is told in place, and nothing has changed then."""

    def __init__(self, session: Session, deed: Deed, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._deed, self._language = session, deed, language
        title, explained, done = {
            Deed.SET: (
                self.tr("Protect with a passphrase"),
                self.tr(
                    "The workspace is encrypted, and so are its copies from now on. Copies beside it that were made before"
                    " are deleted; copies elsewhere, such as those of your own backup, stay readable."
                ),
                self.tr("&Protect"),
            ),
            Deed.CHANGE: (
                self.tr("Change the passphrase"),
                self.tr("Copies that were made before keep the passphrase that they were made with."),
                self.tr("&Change"),
            ),
            Deed.REMOVE: (
                self.tr("Remove the passphrase"),
                self.tr(
                    "From then on, whoever can open the file can read what is in it. Copies that were made before keep the"
                    " passphrase that they were made with."
                ),
                self.tr("&Remove"),
            ),
        }[deed]
        self.setWindowTitle(title)
        parts: list[QWidget] = [label(title, "title"), label(explained, "quiet")]
        self.now = PassphraseField(self.tr("The passphrase as it is now"))
        self.new = NewPassphrase()
        if deed is not Deed.SET:
            asked = QWidget()
            asked.setLayout(column(label(self.tr("The passphrase as it is now"), "strong"), self.now, gap=5))
            parts.append(asked)
        if deed is not Deed.REMOVE:
            parts.append(self.new)
        self.wrong = Note("", "bad")
        self.wrong.hide()
        self.do = button(done, self._try, "main")
        self.do.setDefault(True)
        buttons = row(1, button(self.tr("C&ancel"), self.reject), self.do)
        self.setLayout(column(*parts, self.wrong, 1, buttons, gap=14, margin=24))
        self.setMinimumWidth(look().px(520))
        self.now.line.textChanged.connect(self._look)
        self.new.changed.connect(self._look)
        (self.new.first if deed is Deed.SET else self.now).setFocus()
        self._look()

    def _look(self) -> None:
        self.wrong.hide()
        is_ready = (self._deed is Deed.REMOVE or self.new.text is not None) and (
            self._deed is Deed.SET or bool(self.now.text)
        )
        self.do.setEnabled(is_ready)

    def _try(self) -> None:
        task, workspace = self._session.jobs.current, self._session.workspace
        assert workspace is not None
        if task is not None and not self._session.previewing:
            self._tell(self.tr("{what} is not finished. Wait for it, or stop it first.").format(what=task.title))
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self._deed is not Deed.SET and not workspace.opens_with(self.now.text):
                self._tell(self.tr("That is not the passphrase of this workspace. Mind capitals and spaces."))
                self.now.line.selectAll()
                self.now.setFocus()
                return
            self._session.protect(None if self._deed is Deed.REMOVE else self.new.text)
        except BrandCheckError as error:
            self._tell(error.text(self._language))
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.accept()

    def _tell(self, what: str) -> None:
        self.wrong.text.setText(what)
        self.wrong.show()
