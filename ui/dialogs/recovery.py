"""A damaged workspace: what happened, which copies there are, what would be lost with each, and putting one back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QWidget

from brandcheck.errors import BrandCheckError, message
from brandcheck.wording import say, wording
from ui.theme import look
from ui.widgets.basics import button, clear, column, label, row

if TYPE_CHECKING:
    from brandcheck.workspace import recovery
    from ui.main_window import MainWindow


def recover(window: MainWindow, path: str) -> None:
    """Ask what to do, once for a workspace at a time."""
    if not any(dialog.isVisible() for dialog in window.findChildren(Recovery)):
        Recovery(window, Path(path)).open()


class Recovery(QDialog):
    """Shows what can be read of the damaged file beside what a copy holds."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("BrandCheck")
        self._window, self._path = window, path
        self._words = wording("cli", window.language)
        self._survey: recovery.Survey | None = None
        self.said = label(self.tr("Looking what can still be read, and which copies there are…"))
        self.copies = QComboBox()
        self.copies.setAccessibleName(self.tr("Copies"))
        self.copies.currentIndexChanged.connect(self._show_copy)
        self.table = QWidget()
        self._cells = QGridLayout(self.table)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setHorizontalSpacing(look().px(24))
        self._cells.setVerticalSpacing(look().px(6))
        self.restore = button(self.tr("&Put this copy back"), self._restore, "main")
        folder = button(self.tr("Open &folder"), self._open_folder)
        cancel = button(self.tr("&Cancel"), self.reject)
        cancel.setDefault(True)
        for part in (self.copies, self.table, self.restore):
            part.hide()
        title = label(self.tr("This workspace is damaged"), "title")
        name = label(str(path), "small", selectable=True)
        buttons = row(folder, 1, cancel, self.restore)
        self.setLayout(column(title, name, self.said, self.copies, self.table, buttons, gap=14, margin=24))
        self.setMinimumWidth(look().px(560))
        window.session.background.run(lambda: _look(path, _secret(window)), self._show, "recovery", self._failed)

    def _show(self, found: recovery.Survey) -> None:
        self._survey = found
        if not found.copies:
            self.said.setText(say(message("no_copies", path=self._path), self._window.language))
            return
        self.said.setText(
            self.tr(
                "It happens when a disk fails, or when a computer is switched off while it writes. BrandCheck kept copies."
                " Put one back and go on from there; the damaged file stays beside it and nothing is overwritten."
            )
        )
        for copy in found.copies:
            self.copies.addItem(self.tr("Copy of {moment}").format(moment=_moment(copy)))
        for part in (self.copies, self.table, self.restore):
            part.show()
        self.restore.setFocus()

    def _show_copy(self, at: int) -> None:
        from brandcheck.workspace import recovery  # noqa: PLC0415 (rarely)

        if self._survey is None or at < 0:
            return
        clear(self._cells)
        heads = ("", self._words["recover_in_file"], self._words["recover_in_copy"], self._words["recover_lost"])
        for place, head in enumerate(heads):
            self._cells.addWidget(label(head, "small"), 0, place)
        rows = [
            (self._words[f"recover_{found.name}"], _cell(found.damaged), _cell(found.copy), str(found.lost))
            for found in recovery.differences(self._survey.damaged, self._survey.copies[at])
            if found.damaged.count or found.damaged.cut or found.copy.count
        ]
        for line, cells in enumerate(rows, 1):
            for place, text in enumerate(cells):
                self._cells.addWidget(label(text, wrap=False), line, place)
        self.adjustSize()

    def _failed(self, error: BrandCheckError) -> None:
        self.said.setText(error.text(self._window.language))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _restore(self) -> None:
        from brandcheck.workspace import recovery  # noqa: PLC0415 (rarely)

        assert self._survey is not None
        session = self._window.session
        try:
            if session.path is not None and session.path == self._path.resolve():
                session.close()
            aside = recovery.restore(self._path, self._survey.copies[self.copies.currentIndex()].path)
        except BrandCheckError as error:
            self._failed(error)
            return
        self.accept()
        self._window.open_workspace(self._path)
        told = self.tr("The copy is in place. The damaged file is kept as {name}.")
        self._window.notify(told.format(name=aside.name), "good")


def _look(path: Path, secret: object) -> recovery.Survey:
    from brandcheck.workspace import recovery  # noqa: PLC0415 (rarely)

    return recovery.survey(path, secret)  # pyright: ignore[reportArgumentType] (a key, or None)


def _secret(window: MainWindow) -> object:
    """The key of the workspace that is open, where it is protected."""
    workspace = window.session.workspace
    return getattr(workspace.door, "key", None) if workspace is not None else None


def _cell(part: recovery.Part) -> str:
    """How many, with a plus where there were more, and of when the latest is."""
    number = f"{part.count}{'+' if part.cut else ''}"
    day = QDate.fromString(part.latest[:10], Qt.DateFormat.ISODate)
    return f"{number} · {QLocale().toString(day, QLocale.FormatType.ShortFormat)}" if day.isValid() else number


def _moment(copy: recovery.Contents) -> str:
    assert copy.made is not None
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(copy.made.timestamp())), QLocale.FormatType.ShortFormat)
