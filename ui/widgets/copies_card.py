"""Settings: the copies of the open workspace, what they are, where they are, and whether they are made."""

from PySide6.QtCore import QDateTime, QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from brandcheck.errors import BrandCheckError
from ui.shell import Shell
from ui.widgets.basics import button, card, column, flow, label


class CopiesCard(QFrame):
    """One switch, and what there is."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        workspace = shell.session.workspace
        assert workspace is not None
        self._workspace = workspace
        self.wanted = QCheckBox(self.tr("Keep a copy of each da&y on which something changed"))
        self.wanted.setChecked(workspace.copies.wanted)
        self.wanted.toggled.connect(self._set)
        self.there = label("", selectable=True)
        explained = self.tr(
            "If a disk fails and the workspace is damaged, you can go on from a copy. BrandCheck keeps the last three days,"
            " one of a week before and one of a month before, in the same folder as the workspace, for the same people to"
            " read. They hold the texts as well; when you delete the texts, the copies go with them."
        )
        folder = button(self.tr("&Open folder"), self._open, "link")
        inner = column(
            label(self.tr("Copies"), "title"), self.wanted, label(explained, "quiet"), self.there, flow(folder), gap=12
        )
        self.setLayout(QVBoxLayout())
        holder = self.layout()
        assert holder is not None
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(card(inner, margin=20))
        self.show_copies()
        shell.session.copying.made.connect(self.show_copies)

    def show_copies(self) -> None:
        """Say which copies there are now."""
        try:
            copies = self._workspace.copies.list()
        except BrandCheckError as error:
            self.there.setText(error.text(self._shell.language))
            return
        if not copies:
            self.there.setText(self.tr("There are none yet."))
            return
        moment = QDateTime.fromSecsSinceEpoch(int(copies[0].made.timestamp()))
        latest = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        size = QLocale().formattedDataSize(sum(copy.size for copy in copies))
        number = self.tr("%n copy(s)", "", len(copies))
        self.there.setText(
            self.tr("{number}, {size} together; the latest of {latest}.").format(
                number=number, size=size, latest=latest
            )
        )

    def _set(self, on: bool) -> None:  # noqa: FBT001 (what the box says)
        try:
            self._workspace.copies.wanted = on
        except BrandCheckError as error:
            self._shell.tell_error(error)

    def _open(self) -> None:
        if self._workspace.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workspace.path.parent)))
