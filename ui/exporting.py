"""Exports: asks where a file must go, never over another one without asking, and tells where it is and what is not in it."""

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from brandcheck.wording import say, wording
from ui.dialogs.ask import ask
from ui.notifications import Teller
from ui.shell import Shell

if TYPE_CHECKING:  # the window is there before the engine is
    from brandcheck.export import Written

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What some system forbids in the name of a file."""
REPORT = "pdf"
"""The format that is the main thing; the others are for going on in another program."""


def other_formats() -> tuple[str, ...]:
    """The formats beside the report, in the order of the registry."""
    from brandcheck.export import FORMATS  # noqa: PLC0415 (see above)

    return tuple(form for form in FORMATS if form != REPORT)


def name_of(form: str, language: str) -> str:
    """What a format is called."""
    return wording("formats", language)[form]


class Exports(QObject):
    """What the window does about exports; `parent` is the window."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell = shell
        self._window = parent

    def fill(self, menu: QMenu) -> None:
        """Put the formats beside the report into a menu."""
        menu.clear()
        for form in other_formats():
            menu.addAction(f"{name_of(form, self._shell.language)}…", lambda form=form: self.ask(form))

    def ask(self, form: str) -> None:
        """Ask where, and write it there."""
        if self._shell.session.assessment is None:
            return
        title = (
            self.tr("Export the report")
            if form == REPORT
            else self.tr("Export as {name}").format(name=name_of(form, self._shell.language))
        )
        proposed = self.proposed("BrandCheck", form)
        if (target := self.ask_target(proposed, title, name_of(form, self._shell.language))) is not None:
            self.write(form, target)

    def ask_target(self, proposed: Path, title: str, kind: str) -> Path | None:
        """Ask where a file must go, never over another one without asking; None when that was put aside.

        `kind` is what is called by the ending of the proposed name.
        """
        while (target := self._choose(proposed, title, kind)) is not None:
            self._shell.preferences.folder = target.parent
            if self._may_replace(target):
                return target
            proposed = target
        return None

    def write(self, form: str, target: Path) -> None:
        """Write it there, and offer to open it."""
        title = (
            self.tr("Making the report")
            if form == REPORT
            else self.tr("Exporting: {name}").format(name=name_of(form, self._shell.language))
        )
        self._shell.session.export(form, target, title, self.tell)

    def proposed(self, what: str, form: str) -> Path:
        """A name that is not taken yet, of the organisation and of what it is, in the folder that was used last."""
        from brandcheck.exporting import free_name  # noqa: PLC0415 (see above)

        name = f"{self._shell.session.organisation.name} {what}".strip()
        # The engine puts the format's ending in place of the workspace's.
        return free_name(self._shell.preferences.folder / f"{_NOT_IN_NAMES.sub('-', name)}.brandcheck", form)

    def _choose(self, proposed: Path, title: str, kind: str) -> Path | None:
        suffix = proposed.suffix
        kinds = self.tr("{kind} (*{suffix})").format(kind=kind, suffix=suffix)
        dialog = QFileDialog(self._asker, title, str(proposed.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(proposed.name)
        found = dialog.selectedFiles() if dialog.exec() == QDialog.DialogCode.Accepted else []
        dialog.deleteLater()
        return Path(found[0]) if found else None

    def _may_replace(self, target: Path) -> bool:
        """Whether nothing is lost. Asked here, as a system's dialog looks before the ending is put behind the name."""
        # The dialog of macOS asks by itself, always.
        if sys.platform == "darwin" or not target.is_file():
            return True
        question = self.tr("There already is a file {name}. Replace it? What is in it now is lost.")
        return ask(
            self._asker, question.format(name=target.name), self.tr("&Replace it"), self.tr("&Choose another name")
        )

    @property
    def _asker(self) -> QWidget:
        """Over which is asked: the dialog that is open, else the window."""
        return QApplication.activeModalWidget() or self._window

    def tell(self, written: "Written", teller: Teller | None = None) -> None:
        """Tell where a file is and what is not in it; a dialog that is open takes the place of the window."""
        target = written.path
        parts = [self.tr("Exported to {path}").format(path=target)]
        parts += [say(remark, self._shell.language) for remark in written.remarks]
        (teller or self._shell).notify(
            "\n".join(parts),
            "good",
            (self.tr("&Open it"), lambda: self._open(target)),
            (self.tr("Show in &folder"), lambda: _show(target.parent)),
        )

    def _open(self, target: Path) -> None:
        """In the program that is for it; where there is none, the folder."""
        if not _show(target):
            _show(target.parent)


def _show(path: Path) -> Any:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
