"""How the cells of the documents' table look, and what they are edited with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brandcheck.model import DocumentSummary
from brandcheck.wording import say
from ui.icons import pixmap
from ui.models.documents import DOCUMENT, Column
from ui.theme import look
from ui.widgets import documents_words as words
from ui.widgets.documents_fields import ChannelField, DayField, Suggesting, departments

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_SHAPE = 14


class Cells(QStyledItemDelegate):
    """Paints a row's cells: side and state as a shape with its word, titles in ink, the rest quieter."""

    def __init__(
        self, language: str, documents: Callable[[], Sequence[DocumentSummary]], parent: QObject | None = None
    ) -> None:
        """Take the language of the interface, and where suggestions come from."""
        super().__init__(parent)
        self._language = language
        self._documents = documents

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its words, for a double click on a column's edge."""
        text = option.fontMetrics.horizontalAdvance(str(index.data()))
        shape = look().px(_SHAPE + 8) if index.column() in {Column.SIDE, Column.STATE} else 0
        return QSize(text + shape + 2 * look().px(_PADDING), look().px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        view = option.widget  # pyright: ignore[reportAttributeAccessIssue]  (absent from the stubs)
        painter.save()
        self._paint_ground(painter, option, index, view)
        document: DocumentSummary = index.data(DOCUMENT)
        column = Column(index.column())
        place = option.rect.adjusted(look().px(_PADDING), 0, -look().px(_PADDING), 0)  # pyright: ignore[reportAttributeAccessIssue]
        if column is Column.SIDE:
            ink = words.SIDE_INKS[document.side]
            self._paint_sign(painter, place, words.SIDE_SHAPES[document.side], ink, str(index.data()), "")
        elif column is Column.STATE:
            state = words.state_of(document)
            word = words.state_in_words(state)
            reason = say(document.error, self._language) if document.error else ""
            self._paint_sign(painter, place, words.STATE_SHAPES[state], words.STATE_INKS[state], word, reason)
        else:
            painter.setFont(look().font())
            painter.setPen(look().colour("ink" if column is Column.TITLE else "quiet"))
            side = Qt.AlignmentFlag.AlignRight if column is Column.SENTENCES else Qt.AlignmentFlag.AlignLeft
            _write(painter, place, str(index.data()), side)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, view: QWidget) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look().colour("selected"))
        elif getattr(view, "hovered", -1) == index.row():
            painter.fillRect(rect, look().colour("hover"))
        else:
            painter.fillRect(rect, look().colour("card"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().colour("line"))
        is_current = isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index
        if is_current:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def _paint_sign(self, painter: QPainter, place: QRect, shape: str, ink: str, word: str, more: str) -> None:  # noqa: PLR0913, PLR0917
        """A shape and its word in one colour, and what is more to say in quiet ink."""
        side = look().px(_SHAPE)
        ratio = painter.device().devicePixelRatioF()
        top = place.center().y() - side // 2
        shape_ink = {"outside_text": "outside"}.get(ink, ink)
        painter.drawPixmap(place.left(), top, pixmap(shape, look().colour(shape_ink), side, ratio))
        place = place.adjusted(side + look().px(8), 0, 0, 0)
        painter.setFont(look().font())
        painter.setPen(look().colour(ink))
        used = _write(painter, place, word, Qt.AlignmentFlag.AlignLeft)
        if more:
            painter.setPen(look().colour("quiet"))
            _write(painter, place.adjusted(used + look().px(10), 0, 0, 0), more, Qt.AlignmentFlag.AlignLeft)

    # Editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field that suits the column."""
        column = Column(index.column())
        name = str(index.model().headerData(column, Qt.Orientation.Horizontal))
        if column is Column.DATE:
            return DayField(parent=parent)
        if column is Column.DEPARTMENT:
            return Suggesting(departments(self._documents()), name, parent)
        if column is Column.CHANNEL:
            return ChannelField(self._language, self._documents(), name, parent)
        made = QLineEdit(parent)
        made.setAccessibleName(name)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What the document has now, selected to be typed over."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Suggesting):
            editor.setEditText(text)
            if (field := editor.lineEdit()) is not None:
                field.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take over what was typed; the model refuses what is no day."""
        if isinstance(editor, Suggesting):
            model.setData(index, editor.words)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The editor fills the cell, and more where it needs it."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        wide = max(rect.width(), min(editor.sizeHint().width(), look().px(240)))
        editor.setGeometry(rect.left(), rect.top(), wide, rect.height() - 1)

    def eventFilter(self, object: QObject, event: QEvent) -> bool:  # noqa: A002 (Qt names it)
        """A day that cannot be understood keeps its editor open on Enter, with its tip in sight."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
        is_key = event.type() == QEvent.Type.KeyPress and event.key() in keys  # pyright: ignore[reportAttributeAccessIssue]
        if is_key and isinstance(object, DayField) and not object.is_valid:
            object.selectAll()
            return True
        return super().eventFilter(object, event)


def _write(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag) -> int:
    """Write on one line, shortened where it is too long; gives how wide it became."""
    if place.width() <= 0 or not text:
        return 0
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
