"""The choice of a value as a heading: its name in large type, its kind of gap beside it, and to the next or the one before."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from brandcheck.model import Gap, GapKind, Value
from ui.theme import look
from ui.widgets.badge import KindBadge, kind_in_words, paint_badge
from ui.widgets.basics import column, flow, label, plain_tip, tool

_KIND = Qt.ItemDataRole.UserRole + 1
_WIDEST = 620


class ValueChoice(QWidget):
    """Shows one value of many."""

    chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.back = tool("chevron-left", self.tr("Previous value (Alt+Left)"), lambda: self.step(-1))
        self.on = tool("chevron-right", self.tr("Next value (Alt+Right)"), lambda: self.step(1))
        self.combo = QComboBox()
        self.combo.setObjectName("display")
        self.combo.setAccessibleName(self.tr("Value"))
        self.combo.setItemDelegate(_ValueDelegate(self.combo, language))
        self.combo.view().setMinimumWidth(look().px(460))
        self.combo.currentIndexChanged.connect(self._changed)
        self.badges = {kind: KindBadge(kind, language) for kind in GapKind}
        self.chance = label("", "quiet", wrap=False)
        self.setLayout(column(flow(self.combo, self.back, self.on, *self.badges.values(), self.chance, gap=8)))

    def offer(self, values: Sequence[Value], gaps: Mapping[str, Gap], value: str) -> None:
        """Offer these values, with this one shown."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for each in values:
            self.combo.addItem(each.name, each.id)
            gap = gaps.get(each.id)
            self.combo.setItemData(self.combo.count() - 1, gap and gap.kind, _KIND)
            spoken = each.name if gap is None else f"{each.name}, {kind_in_words(gap.kind, self._language)}"
            self.combo.setItemData(self.combo.count() - 1, spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.combo.setCurrentIndex(max(0, self.combo.findData(value)))
        self.combo.blockSignals(False)
        self._fit()

    def show_gap(self, gap: Gap | None, chance: str) -> None:
        """Show the kind of gap beside the name; nothing where the value was never measured."""
        for kind, badge in self.badges.items():
            badge.setVisible(gap is not None and gap.kind is kind)
        self.chance.setText(chance)
        self._fit()

    def step(self, by: int) -> None:
        """To the next value or the one before; after the last comes the first."""
        if self.combo.count():
            self.combo.setCurrentIndex((self.combo.currentIndex() + by) % self.combo.count())

    def _changed(self) -> None:
        self._fit()
        self.chosen.emit(str(self.combo.currentData()))

    def _fit(self) -> None:
        """As wide as the name, so that the badge stands beside it."""
        wide = QFontMetrics(look().font(24, strong=True)).horizontalAdvance(self.combo.currentText()) + look().px(40)
        self.combo.setFixedWidth(min(wide, look().px(_WIDEST)))
        self.combo.setToolTip(plain_tip(self.combo.currentText()) if wide > look().px(_WIDEST) else "")
        many = self.combo.count() > 1
        self.back.setEnabled(many)
        self.on.setEnabled(many)


class _ValueDelegate(QStyledItemDelegate):
    """A line of the list: the name, and its kind at the right."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self._language = language

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for a badge."""
        return QSize(super().sizeHint(option, index).width(), look().px(38))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the name, cut short where the badge begins."""
        place = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(place, look().colour("selected"))
        inner = place.adjusted(look().px(10), 0, -look().px(8), 0)
        kind = index.data(_KIND)
        if kind is not None:
            words = kind_in_words(kind, self._language)
            wide = QFontMetrics(look().font(13, strong=True)).horizontalAdvance(words) + look().px(36)
            high = look().px(24)
            pill = QRectF(inner.right() - wide, inner.center().y() - high / 2, wide, high)
            paint_badge(painter, pill, kind, words)
            inner.setRight(pill.left() - look().px(12))
        font = look().font(14)
        painter.setFont(font)
        painter.setPen(look().colour("ink"))
        text = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()
