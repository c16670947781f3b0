"""Decisions as a file for others, and those of others taken over from one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from brandcheck.wording import say
from ui.shell import Shell
from ui.widgets.flywheel_form import RoleForm

if TYPE_CHECKING:  # the window is there before the engine is
    from brandcheck.review_sets import Merged

SUFFIX = ".json"
_NOT_IN_NAMES = '\\/:*?"<>|'


class Sharing(QObject):
    """What the window does about decisions of more people; `parent` is the window."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._window = shell, parent
        self._role = ""
        """As it was said last, to be proposed again."""

    def ask_export(self) -> None:
        """Ask in which role was reviewed and where the file goes."""
        if self._shell.session.workspace is not None:
            RoleForm(self._window, self._role, self._ask_target).open()

    def _ask_target(self, role: str) -> None:
        self._role = role
        folder = self._shell.preferences.folder
        name = f"{self._shell.session.organisation.name} {self.tr('reviews')} {role}{SUFFIX}"
        clean = "".join("-" if sign in _NOT_IN_NAMES or ord(sign) < ord(" ") else sign for sign in name)
        kinds = self.tr("Reviews (*{suffix})").format(suffix=SUFFIX)
        found, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export reviews"), str(folder / clean), kinds)
        if found:
            self._shell.preferences.folder = Path(found).parent
            self.export_to(Path(found), role)

    def export_to(self, target: Path, role: str) -> None:
        """Write what was decided there."""
        target = target if target.suffix else target.with_suffix(SUFFIX)
        done = self.tr("The reviews are at {path}. Who has the same texts can import them.")
        self._shell.session.flywheel.share(
            target, role, lambda path: self._shell.notify(done.format(path=path), "good"), self._shell.tell_error
        )

    def ask_import(self) -> None:
        """Ask for a file and take over what is in it."""
        if self._shell.session.workspace is None:
            return
        kinds = self.tr("Reviews (*{suffix})").format(suffix=SUFFIX)
        folder = str(self._shell.preferences.folder)
        found, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import reviews of others"), folder, kinds)
        if found:
            self._shell.preferences.folder = Path(found).parent
            self.import_from(Path(found))

    def import_from(self, file: Path) -> None:
        """Take over what others decided."""
        self._shell.session.flywheel.take_over(
            file, self.tr("import reviews of others"), self._tell, self._shell.tell_error
        )

    def _tell(self, merged: "Merged") -> None:
        text = "\n".join(say(said, self._shell.language) for said in merged.messages)
        show = (self.tr("&Look at them"), lambda: self._shell.go("flywheel", "others")) if merged.conflicts else None
        self._shell.notify(text, "warn" if merged.conflicts or merged.not_found else "good", show)
