"""The list of values: name, the beginning of the statement, and what there is to mind; dragged into another order."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brandcheck.model import Value
from ui.icons import pixmap
from ui.models.values import DRAFT, REMARK, VALUE, ValuesModel
from ui.theme import look

_LINES = 2
"""Of the statement."""


class ValueList(QListView):
    """The values in their order."""

    chosen = Signal(str)
    """The id of the value that is current."""
    removal_asked = Signal()

    def __init__(self, model: ValuesModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.values = model
        self.setAccessibleName(name)
        self.setItemDelegate(ValueDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def choose(self, identity: str) -> None:
        """Make a value the current one."""
        row = self.values.row_of(identity)
        if row >= 0:
            self.setCurrentIndex(self.values.index(row))
            self.scrollTo(self.values.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def _current_changed(self, current: QModelIndex) -> None:
        value = current.data(VALUE)
        if isinstance(value, Value):
            self.chosen.emit(value.id)


class ValueDelegate(QStyledItemDelegate):
    """Paints a value; all of it is plain text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        colours = look()
        self._name, self._small = colours.font(14, strong=True), colours.font(12.5)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A name and the lines of a statement."""
        heights = QFontMetrics(self._name).lineSpacing() + _LINES * QFontMetrics(self._small).lineSpacing()
        return QSize(look().px(120), heights + look().px(26))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        value = index.data(VALUE)
        if not isinstance(value, Value):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = look()
        place = QRect(option.rect).adjusted(colours.px(5), colours.px(3), -colours.px(5), -colours.px(2))
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_selected or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.colour("selected" if is_selected else "hover"))
            painter.drawRoundedRect(QRectF(place), colours.px(8), colours.px(8))
        inner = place.adjusted(colours.px(10), colours.px(9), -colours.px(10), -colours.px(7))
        side = colours.px(16)
        if (is_selected or is_hovered) and value.id != DRAFT:
            grip = pixmap("drag", colours.colour("quiet"), side, painter.device().devicePixelRatioF())
            painter.drawPixmap(inner.right() - side, inner.top() + colours.px(1), grip)
        painter.setFont(self._name)
        painter.setPen(colours.colour("ink" if value.name else "quiet"))
        metrics = QFontMetrics(self._name)
        name_place = QRect(inner.left(), inner.top(), inner.width() - side - colours.px(6), metrics.lineSpacing())
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, name_place.width())
        painter.drawText(name_place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        below = QRect(
            inner.left(), name_place.bottom() + 1 + colours.px(2), inner.width(), inner.bottom() - name_place.bottom()
        )
        self._paint_below(painter, below, value.statement, str(index.data(REMARK) or ""))
        painter.restore()

    def _paint_below(self, painter: QPainter, place: QRect, statement: str, remark: str) -> None:
        """The statement; a remark takes its last line."""
        colours = look()
        line = QFontMetrics(self._small).lineSpacing()
        painter.setFont(self._small)
        lines = _LINES - 1 if remark else _LINES
        painter.setPen(colours.colour("quiet"))
        used = draw_lines(painter, place, statement, lines)
        if remark:
            side = colours.px(14)
            top = place.top() + used * line
            sign = pixmap("warning", colours.colour("warn"), side, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.left(), top + (line - side) // 2, sign)
            painter.setPen(colours.colour("warn"))
            words = QRect(place.left() + side + colours.px(5), top, place.width() - side - colours.px(5), line)
            elided = QFontMetrics(self._small).elidedText(remark, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)


def draw_lines(painter: QPainter, place: QRect, text: str, most: int) -> int:
    """Draw a text in the painter's font and pen on at most so many lines, the last one elided; gives how many it took."""
    if not text:
        return 0
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(text, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    rest = ""
    count = 0
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, count * metrics.lineSpacing()))
        count += 1
        if count == most and line.textStart() + line.textLength() < layout.text().__len__():
            rest = text[line.textStart() :]
    layout.endLayout()
    shown = count - 1 if rest else count
    for number in range(shown):
        layout.lineAt(number).draw(painter, QPointF(place.topLeft()))
    if rest:
        last = QRect(place.left(), place.top() + shown * metrics.lineSpacing(), place.width(), metrics.lineSpacing())
        elided = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, last.width())
        painter.drawText(last, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)
    return count
