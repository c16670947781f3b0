"""Where documents of one side are dropped: a large place while there are none, a strip above the table after that."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QWidget

from brandcheck.model import Side
from ui.icons import pixmap
from ui.models.documents import MIME
from ui.theme import look
from ui.widgets.basics import button, column, flow, label, row
from ui.widgets.documents_words import SIDE_SHAPES, side_in_words

_STRIP_EDGES = (14, 6, 8, 6)
_TALL = 340
_UNLIMITED = 16_777_215
"""Qt's own number for a size without limit."""
_WORKSPACE = ".brandcheck"


class DropZone(QFrame):
    """Takes files and folders, and rows of the other side. A click chooses files, its buttons files or a folder."""

    dropped = Signal(list)
    """Paths of files and folders."""
    moved = Signal(list)
    """Ids of documents of the other side."""

    def __init__(self, side: Side, language: str, files: Callable[[], object], folder: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setProperty("side", side.value)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.side = side
        self._count = 0
        self._choose = files
        name = side_in_words(side, language)
        promise, what, mind = self._texts()
        self.setAccessibleName(f"{name}: {promise}")
        self.setAccessibleDescription(what)
        is_out = side is Side.OUTSIDE
        self.files = button(self.tr("F&iles…") if is_out else self.tr("Fi&les…"), files, symbol="file")
        self.folder = button(self.tr("F&older…") if is_out else self.tr("Fol&der…"), folder, symbol="folder")
        for each in (self.files, self.folder):
            each.setAccessibleName(f"{name}: {each.text().replace('&', '')}")
        titles = column(label(name, side.value), label(promise, "title"), gap=2)
        head = row(_shape(side, 36, self.devicePixelRatioF()), titles, gap=12)
        head.setStretch(1, 1)
        drop = label(self.tr("Drop files or folders here"), "strong")
        self._large = QWidget()
        self._large.setLayout(
            column(head, label(what), label(mind, "small"), 1, drop, flow(self.files, self.folder), gap=14)
        )
        self.count = label("", "quiet", wrap=False)
        self.add = button(self.tr("Add"), symbol="plus")
        self.add.setAccessibleName(self.tr("Add documents: {side}").format(side=name))
        menu = QMenu(self.add)
        menu.addAction(self.files.text(), files)
        menu.addAction(self.folder.text(), folder)
        self.add.setMenu(menu)
        self._hint = label("", "small", wrap=False)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._strip = QWidget()
        strip = row(
            _shape(side, 18, self.devicePixelRatioF()),
            label(name, side.value, wrap=False),
            self.count,
            self._hint,
            self.add,
        )
        strip.setStretch(3, 1)
        self._strip.setLayout(strip)
        outer = column(self._large, self._strip, gap=0)
        outer.setContentsMargins(*(look().px(each) for each in (16, 8, 10, 8)))
        self.setLayout(outer)
        self._margins = outer.setContentsMargins
        self.setToolTip(what)
        self.show_count(0, is_small=False)

    def _texts(self) -> tuple[str, str, str]:
        if self.side is Side.OUTSIDE:
            return (
                self.tr("What you promise"),
                self.tr("Web pages, press releases, vacancies, brochures, newsletters, social posts."),
                self.tr("Take what is typical, not only what you are proud of: chosen texts are not the organisation."),
            )
        return (
            self.tr("What is lived"),
            self.tr("Memos, intranet, policies, minutes, chats, survey answers, presentations."),
            self.tr(
                "Memos are mostly management's voice: add minutes, chats and answers of staff too."
                " Not for judging employees."
            ),
        )

    def show_count(self, count: int, *, is_small: bool) -> None:
        """Say how many documents the side has, as a strip or as a large place."""
        self._count = count
        self._show_strip()
        self._large.setVisible(not is_small)
        self._strip.setVisible(is_small)
        edges = _STRIP_EDGES if is_small else (24, 24, 24, 24)
        self._margins(*(look().px(edge) for edge in edges))
        vertical = QSizePolicy.Policy.Fixed if is_small else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)
        self.setMaximumHeight(_UNLIMITED if is_small else look().px(_TALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow strip, as with large text, says less."""
        super().resizeEvent(event)
        self._show_strip()

    def _show_strip(self) -> None:
        """Say as much as there is room for."""
        words = self.tr("%n document(s)", "", self._count) if self._count else self.tr("nothing yet")
        hint = self.tr("drop files or folders here")
        number = self.locale().toString(self._count)
        for count, more in ((words, hint), (words, ""), (number, "")):
            self.count.setText(count)
            self._hint.setText(more)
            hint_width = self._hint.fontMetrics().horizontalAdvance(more)
            if self._strip.sizeHint().width() + hint_width <= self._strip_room():
                return

    def _strip_room(self) -> int:
        return self.width() - look().px(_STRIP_EDGES[0]) - look().px(_STRIP_EDGES[2])

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and rows of the other side; a workspace is the window's."""
        if paths_of(event.mimeData()) or self._strangers(event.mimeData()):
            event.acceptProposedAction()
            self._hover(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went by."""
        super().dragLeaveEvent(event)
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They are let go here."""
        self._hover(False)
        data = event.mimeData()
        if paths := paths_of(data):
            event.acceptProposedAction()
            # Only after the drop: a question may follow, and the program they come from waits until the drop is over.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(paths))
        elif strangers := self._strangers(data):
            event.acceptProposedAction()
            self.moved.emit(strangers)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses files."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def _strangers(self, data: QMimeData) -> list[str]:
        lines = bytes(data.data(MIME).data()).decode().splitlines()
        return [identity for side, _, identity in (line.partition(" ") for line in lines) if side != self.side.value]

    def _hover(self, on: bool) -> None:  # noqa: FBT001
        self.setProperty("hovered", on)
        self.style().unpolish(self)
        self.style().polish(self)


def paths_of(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged; none where a workspace is among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [] if any(path.suffix == _WORKSPACE for path in paths) else paths


def _shape(side: Side, size: int, ratio: float) -> QLabel:
    made = QLabel()
    made.setPixmap(pixmap(SIDE_SHAPES[side], look().colour(side.value), look().px(size), ratio))
    return made
