"""What the window does about a workspace that is damaged or out of reach: told once, with what can be done."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from brandcheck.errors import BrandCheckError
from ui.dialogs.ask import ask

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AWAY = frozenset({"workspace_gone", "workspace_replaced", "workspace_folder_missing", "workspace_disk_fault"})
"""The disk or the share went away under an open workspace."""


class Trouble(QObject):
    """Takes the errors that ask for more than a sentence."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def takes(self, error: BrandCheckError) -> bool:
        """Whether it is one of these; then it was told."""
        code = error.message.code
        path = dict(error.message.parameters).get("path", "")
        if code in {"workspace_damaged", "workspace_altered"} and path:
            from ui.dialogs.recovery import recover  # noqa: PLC0415 (rarely)

            recover(self._window, path)
            return True
        if code in AWAY and path == str(self._window.session.path):
            text = error.text(self._window.language)
            if text not in self._window.notifications.texts:
                self._window.notify(text, "bad", (self.tr("&Try again"), self.try_again))
            return True
        return False

    def try_again(self) -> None:
        """Keep what is on the screen; where the file is there again and is still refused, open it anew."""
        session = self._window.session
        workspace, path = session.workspace, session.path
        if workspace is None or path is None:
            return
        try:
            workspace.draft = session.draft
        except BrandCheckError as error:
            if error.message.code in {"workspace_gone", "workspace_folder_missing"} or not path.is_file():
                self._window.tell_error(error)
                return
            draft = session.draft
            with suppress(BrandCheckError):
                session.close()
            self._window.open_workspace(path)
            if session.workspace is not None:
                session.keep_draft(draft)
            return
        session.refresh_documents()
        self._window.notify(self.tr("The workspace can be reached again. What you do is kept."), "good")

    def may_close(self) -> bool:
        """Whether the workspace may be closed: a draft that cannot be kept is not thrown away unasked."""
        session = self._window.session
        if session.workspace is None:
            return True
        session.settling.emit()
        try:
            session.settle_draft()
        except BrandCheckError as error:
            if not session.draft:
                return True
            question = self.tr("The draft that you typed cannot be kept in the workspace. {why}")
            copy = self.tr("Copy the draft and &close")
            if not ask(self._window, question.format(why=error.text(self._window.language)), copy, self.tr("&Stay")):
                return False
            QGuiApplication.clipboard().setText(session.draft)
        return True
