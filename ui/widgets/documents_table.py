"""The table of documents: how a row looks, how it is edited, dragged and opened."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from brandcheck.model import DocumentSummary
from ui.models.documents import DOCUMENT, Column, DocumentsModel
from ui.preferences import Preferences
from ui.theme import look
from ui.widgets.documents_cells import Cells

_WIDTHS = {
    Column.SIDE: 92,
    Column.TITLE: 280,
    Column.DATE: 108,
    Column.DEPARTMENT: 112,
    Column.CHANNEL: 118,
    Column.LANGUAGE: 94,
    Column.SENTENCES: 86,
    Column.STATE: 130,
}
_LEAST_TITLE = 200
_SHARE_OF_TITLE = 0.66
"""Of the width that the other columns leave; the rest is for the state and its reason."""
_ROW = 38
_LEAST = 5 * _ROW
_SETTLE = 300
"""Milliseconds after which a new width is kept."""


class DocumentsTable(QTableView):
    """Rows that are selected whole; a cell is edited in place, a double click or Enter opens the document."""

    opened = Signal(str)
    """The id of a document to read."""
    remove_asked = Signal()
    chosen_changed = Signal()

    def __init__(self, model: DocumentsModel, cells: Cells, preferences: Preferences) -> None:
        super().__init__()
        self._model = model
        self._preferences = preferences
        self._state = f"documents-{look().percent}"
        self._is_fitted = False
        self.hovered = -1
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("Documents"))
        self.setModel(model)
        self.setItemDelegate(cells)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.SelectedClicked)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(look().px(_LEAST))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look().px(_ROW))
        self._prepare_header()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(DOCUMENT).id))
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look().px(56))
        header.setStretchLastSection(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.SIDE, Qt.SortOrder.AscendingOrder)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, look().px(width))
        self._is_fitted = header.restoreState(self._preferences.bytes_of(self._state))
        keep = QTimer(self, singleShot=True, interval=_SETTLE)
        keep.timeout.connect(lambda: self._preferences.keep_bytes(self._state, header.saveState()))
        header.sortIndicatorChanged.connect(lambda *_: keep.start())
        # Sections also change size as the window does; what a person drags is what is kept.
        header.sectionHandleDoubleClicked.connect(lambda _: keep.start())
        header.sectionResized.connect(lambda *_: keep.start() if self._is_dragged() else None)

    def _is_dragged(self) -> bool:
        self._is_fitted = self._is_fitted or self.horizontalHeader().underMouse()
        return self._is_fitted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Until a person sets widths, title and state share what the other columns leave."""
        super().resizeEvent(event)
        if self.chosen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        if not self._is_fitted:
            others = sum(self.columnWidth(each) for each in Column if each not in {Column.TITLE, Column.STATE})
            free = self.viewport().width() - others
            most = free - look().px(_WIDTHS[Column.STATE])
            self.setColumnWidth(Column.TITLE, max(look().px(_LEAST_TITLE), min(most, round(free * _SHARE_OF_TITLE))))

    # What is chosen

    @property
    def chosen(self) -> tuple[DocumentSummary, ...]:
        """The documents of the selected rows."""
        return tuple(index.data(DOCUMENT) for index in self.selectionModel().selectedRows())

    def choose(self, identity: str) -> bool:
        """Select a document and bring it into view; gives whether it is shown."""
        found = self._model.find(identity)
        if found.isValid():
            self.setCurrentIndex(found)
            self.selectRow(found.row())
            self.scrollTo(found)
        return found.isValid()

    def keep_place(self, change: Callable[[], None]) -> None:
        """Make a change of the rows with the top row staying where it is, unless the table stands at its beginning."""
        bar = self.verticalScrollBar()
        top = self.indexAt(QPoint(0, 0))
        identity = top.data(DOCUMENT).id if bar.value() and top.isValid() else ""
        hidden = -self.rowViewportPosition(top.row())
        change()
        found = self._model.find(identity)
        if found.isValid():
            self.updateGeometries()
            bar.setValue(found.row() * self.verticalHeader().defaultSectionSize() + hidden)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell it."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes, Escape lets go of the selection; the rest is as in every table."""
        current = self.currentIndex()
        key = event.key()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current.isValid() and not event.modifiers():
            self.opened.emit(current.data(DOCUMENT).id)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.chosen:
            self.remove_asked.emit()
        elif key == Qt.Key.Key_Escape and self.chosen:
            self.selectionModel().clearSelection()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the rows lets go of the selection."""
        super().mousePressEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self.selectionModel().clear()

    def leaveEvent(self, event) -> None:  # noqa: ANN001 (QEvent)
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the chosen documents, as a small sign that says how many."""
        indexes = self.selectionModel().selectedRows()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        picture = _drag_sign(self.tr("%n document(s)", "", len(indexes)), self.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-look().px(10), -look().px(10)))
        drag.exec(Qt.DropAction.MoveAction)


def _drag_sign(text: str, ratio: float) -> QPixmap:
    font = look().font(14, strong=True)
    size = QSize(QFontMetrics(font).horizontalAdvance(text) + look().px(24), look().px(32))
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look().colour("edge"))
        painter.setBrush(look().colour("card"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), look().px(8), look().px(8))
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, text)
    return picture
