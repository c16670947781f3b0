"""The heat map: what each group says for and against each value, as shape, figure and depth of tint."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from brandcheck.model import Side, Stance
from ui.icons import pixmap
from ui.models.departments import CELL, Figure, MapCell, MapModel
from ui.theme import look

SHAPES = {Stance.SUPPORTS: ("circle-full", "inside"), Stance.CONTRADICTS: ("diamond", "against")}
"""Shape and colour of each stance."""
DEEPEST = 0.42
"""How much of the colour is in the darkest tint; ink stays readable on it."""
_COLUMN, _ROW, _HEAD, _NAMES, _FIGURE = 166, 62, 46, 250, 26
_MOST_NAMES = 0.34
"""Of the width, for the names of the groups."""
_MOST_ROWS = 12
"""Beyond these the map scrolls in itself."""
_PAD = 10


class DepartmentMap(QTableView):
    """Cells are chosen by mouse or arrows; Enter or a double click goes to the sentences of the value."""

    chosen = Signal()
    opened = Signal(str)
    """The id of a value."""

    def __init__(self, model: MapModel) -> None:
        super().__init__()
        self.map = model
        self.setObjectName("map")
        self.setAccessibleName(self.tr("What departments say of each value"))
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Values(self))
        self.setVerticalHeader(_Groups(self))
        for header, size in ((self.horizontalHeader(), _COLUMN), (self.verticalHeader(), _ROW)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(look().px(size))
        self.activated.connect(lambda index: self.opened.emit(model.values[index.column()].id))
        model.modelReset.connect(self._fit)

    @property
    def choice(self) -> tuple[str, str]:
        """The value and the department of the current cell; each empty where there is none."""
        at = self.currentIndex()
        return (self.map.values[at.column()].id, self.map.groups[at.row()].department) if at.isValid() else ("", "")

    def choose_nothing(self) -> None:
        """Let the current cell go."""
        self.setCurrentIndex(QModelIndex())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell the page."""
        super().currentChanged(current, previous)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width, as long as each has room for its figures."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, columns as wide as there is room."""
        columns, rows = self.map.columnCount(), self.map.rowCount()
        if not columns:
            return
        names = min(look().px(_NAMES), int(self.width() * _MOST_NAMES))
        self.verticalHeader().setFixedWidth(names)
        room = self.width() - names - 2 * self.frameWidth()
        if rows > _MOST_ROWS:
            room -= self.verticalScrollBar().sizeHint().width()
        self.horizontalHeader().setDefaultSectionSize(max(look().px(_COLUMN), room // columns))
        scrolls = look().px(_COLUMN) * columns > room
        below = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        heads = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(
            heads + look().px(_ROW) * min(rows, _MOST_ROWS) + below + 2 * self.frameWidth() + look().px(6)
        )


class _Cells(QStyledItemDelegate):
    """Paints a cell: two figures on their tints, and below them what they rest on."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell: MapCell = index.data(CELL)
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(place, look().colour("hover" if hovered else "card"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look().colour("line"))
        if not index.row():
            painter.fillRect(QRect(place.left(), place.top(), place.width(), 1), look().colour("line"))
        inner = QRectF(place).adjusted(look().px(_PAD), look().px(8), -look().px(_PAD), -look().px(6))
        if cell.figures:
            self._paint_figures(painter, inner, cell)
        else:
            painter.setPen(look().colour("quiet"))
            painter.setFont(look().font(12.5))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, flags, cell.basis)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look().colour("focus" if self._view.hasFocus() else "edge"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -3), look().px(8), look().px(8))
        painter.restore()

    def _paint_figures(self, painter: QPainter, inner: QRectF, cell: MapCell) -> None:
        gap, high = look().px(6), look().px(_FIGURE)
        wide = (inner.width() - gap) / 2
        for at, figure in enumerate(cell.figures):
            _paint_figure(painter, QRectF(inner.left() + at * (wide + gap), inner.top(), wide, high), figure)
        below = inner.adjusted(look().px(2), high + look().px(2), 0, 0)
        font = look().font(12.5)
        painter.setFont(font)
        painter.setPen(look().colour("quiet"))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cell.basis)
        standing = [figure for figure in cell.figures if figure.stands_out]
        if standing:
            self._paint_standing(painter, below, standing, QFontMetrics(font).horizontalAdvance(cell.basis))

    def _paint_standing(self, painter: QPainter, place: QRectF, standing: list[Figure], used: int) -> None:
        """In words which figure stands out, with its shape, where there is room beside what the cell rests on."""
        words, font, side = self.tr("stands out"), look().font(12.5, strong=True), look().px(9)
        wide = QFontMetrics(font).horizontalAdvance(words)
        left = place.right() - wide - len(standing) * (side + look().px(4))
        if left < place.left() + used + look().px(6):
            return
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        for at, figure in enumerate(standing):
            shape, role = SHAPES[figure.stance]
            picture = pixmap(shape, look().colour(role).name(), side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(left + at * (side + look().px(4)), place.center().y() - side / 2), picture)


def tint(figure: Figure) -> QColor:
    """The ground of a figure: the deeper, the more often."""
    return _mixed(look().colour(SHAPES[figure.stance][1]), look().colour("card"), DEEPEST * figure.depth)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(share * one + (1 - share) * other)
            for one, other in zip(colour.getRgb()[:3], ground.getRgb()[:3], strict=True)  # pyright: ignore[reportIndexIssue, reportArgumentType] (wrong in Qt's stubs)
        )
    )


def _paint_figure(painter: QPainter, place: QRectF, figure: Figure) -> None:
    shape, role = SHAPES[figure.stance]
    painter.setPen(QPen(look().colour(role), 2) if figure.stands_out else QPen(look().colour("line"), 1))
    painter.setBrush(tint(figure))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look().px(6), look().px(6))
    side = look().px(11)
    picture = pixmap(shape, look().colour(role).name(), side, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(place.left() + look().px(8), place.center().y() - side / 2), picture)
    painter.setFont(look().font(13, strong=True))
    painter.setPen(look().colour("ink"))
    text = place.adjusted(look().px(8) + side + look().px(4), 0, -look().px(6), 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure.text)


class _Values(QHeaderView):
    """The names of the values, on two lines where they need them."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Two lines of a name."""
        return QSize(0, look().px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt names it)
        """Paint a name."""
        painter.save()
        painter.setFont(look().font(13, strong=True))
        painter.setPen(look().colour("ink"))
        inner = rect.adjusted(look().px(_PAD), look().px(4), -look().px(_PAD), -look().px(6))
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(inner.width() * 1.7))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.setClipRect(inner)
        painter.drawText(inner, flags, shown)
        painter.restore()


class _Groups(QHeaderView):
    """The names of the groups, each with how many people speak in it."""

    def __init__(self, view: "DepartmentMap") -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._map = view.map
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 (Qt names it)
        """Paint a group: a whole side with its mark."""
        group = self._map.groups[logicalIndex]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not logicalIndex:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), look().colour("line"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look().colour("line"))
        inner = QRectF(rect.adjusted(look().px(16), look().px(8), -look().px(8), -look().px(6)))
        name, detail = QRectF(inner), inner.adjusted(0, look().px(_FIGURE + 2), 0, 0)
        if group.detail:
            name.setHeight(look().px(_FIGURE))
        if group.side is not None:
            side = look().px(12)
            role, shape = ("outside", "circle-open") if group.side is Side.OUTSIDE else ("inside", "circle-full")
            picture = pixmap(shape, look().colour(role).name(), side, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(name.left(), name.center().y() - side / 2), picture)
            name.setLeft(name.left() + side + look().px(8))
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look().font(14, strong=True))
        painter.setPen(look().colour("ink"))
        metrics = painter.fontMetrics()
        if group.detail:
            painter.drawText(name, at, metrics.elidedText(group.name, Qt.TextElideMode.ElideRight, int(name.width())))
            painter.setFont(look().font(12.5))
            painter.setPen(look().colour("quiet"))
            shown = painter.fontMetrics().elidedText(group.detail, Qt.TextElideMode.ElideRight, int(detail.width()))
            painter.drawText(detail, at, shown)
        else:
            shown = metrics.elidedText(group.name, Qt.TextElideMode.ElideRight, int(name.width() * 1.7))
            painter.drawText(name, at | Qt.TextFlag.TextWordWrap, shown)
        painter.restore()
