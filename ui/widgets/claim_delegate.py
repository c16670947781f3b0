"""Paints the ledger: a card for each promise, at the left what is promised, at the right the facts beside it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brandcheck.model import GapKind
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.models.claims import ClaimItem, ClaimModel
from ui.theme import look
from ui.widgets.badge import paint_badge
from ui.widgets.claim_words import LOOKS, SYMBOLS, ClaimCard, comment, green_word
from ui.widgets.evidence_delegate import QUOTE, SMALL, layout_of, paint_marks
from ui.widgets.evidence_words import Card

WORDS = 13
PAD, BAR, BETWEEN = 14, 5, 24
"""Around what is in a card; the width of a bar; between promise and fact."""
_GAP = 10
"""Below a card."""
BESIDE = 620
"""Least width at which promise and fact stand beside each other."""
_LEADING = 1.2


class _Column:
    """Things below each other, each painted at its place."""

    def __init__(self, left: float, top: float, width: float) -> None:
        self.left, self.width = left, width
        self.height = top
        self._parts: list[tuple[float, Callable[[QPainter, QPointF], None]]] = []

    def add(self, height: float, paint: Callable[[QPainter, QPointF], None], gap: float = 0) -> None:
        """Put something below what there is, with a gap above it."""
        self.height += gap
        self._parts.append((self.height, paint))
        self.height += height

    def add_quote(self, card: Card, font: QFont, *, quiet: bool, gap: float = 0) -> None:
        """A sentence with its deciding words marked."""
        layout, height = layout_of(card, self.width, font)

        def paint(painter: QPainter, at: QPointF) -> None:
            paint_marks(painter, layout, card, at)
            painter.setPen(look().colour("quiet" if quiet or card.struck else "ink"))
            layout.draw(painter, at)

        self.add(height, paint, gap)

    def add_words(self, text: str, font: QFont, role: str, gap: float = 0) -> None:
        """Words on as many lines as they need."""
        layout, height = _wrapped(text, font, self.width)

        def paint(painter: QPainter, at: QPointF) -> None:
            painter.setPen(look().colour(role))
            layout.draw(painter, at)

        self.add(height, paint, gap)

    def paint(self, painter: QPainter, origin: QPointF) -> None:
        """Paint all of it."""
        for top, paint in self._parts:
            paint(painter, origin + QPointF(self.left, top))


class ClaimDelegate(QStyledItemDelegate):
    """Measures once per width, paints what is in view."""

    def __init__(self, view: QListView, model: ClaimModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._quote, self._words, self._small = (look().font(size) for size in (QUOTE, WORDS, SMALL))
        self._strong = look().font(SMALL, strong=True)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the higher of both columns."""
        item = self._model.items[index.row()]
        width = self._view.viewport().width()
        if item.width != width:
            columns = self._columns(item, self._model.card(index.row()), width)
            below = look().px(PAD) + (look().px(_GAP) if item.is_last else 0)
            item.width, item.height = width, round(max(each.height for each in columns) + below)
        return QSize(width, item.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        item, card = self._model.items[index.row()], self._model.card(index.row())
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(item, card, place.width())
        self._paint_frame(painter, QRectF(place), item)
        if not item.is_first:
            line_left = place.left() + columns[-1].left
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(
                QPointF(line_left, place.top() + 0.5), QPointF(place.right() - look().px(PAD), place.top() + 0.5)
            )
        for column in columns:
            column.paint(painter, QPointF(place.topLeft()))
        if state & QStyle.StateFlag.State_Selected:
            self._paint_choice(painter, QRectF(place), item)
        painter.restore()

    def _columns(self, item: ClaimItem, card: ClaimCard, width: float) -> list[_Column]:
        """Promise and fact, beside each other or, where there is little room, below each other."""
        pad, bar = look().px(PAD), look().px(BAR)
        left, room = pad + bar, width - 2 * pad - bar - 2
        if width < look().px(BESIDE):
            only = _Column(left, pad, room)
            if item.is_first:
                self._add_promise(only, card)
                only.height += look().px(12)
            self._add_fact(only, card)
            return [only]
        half = (room - look().px(BETWEEN)) / 2
        promise, fact = _Column(left, pad, half), _Column(left + half + look().px(BETWEEN), pad, half)
        if item.is_first:
            self._add_promise(promise, card)
        self._add_fact(fact, card)
        return [promise, fact]

    def _add_promise(self, column: _Column, card: ClaimCard) -> None:
        column.add_quote(card.promise, self._quote, quiet=False)
        column.add_words(card.promise.source, self._small, "quiet", look().px(5))
        if card.green is None:
            return
        self._add_badge(column, GapKind.STRETCH, green_word(), look().px(12))
        column.add_words(card.green.risk, self._words, "ink", look().px(6))
        column.add_words(card.green.article, self._small, "quiet", look().px(3))
        label = wording("report", self._model.language)["claims_green_defensible"]
        column.add_words(f"{label}: {card.green.defensible}", self._words, "ink", look().px(6))

    def _add_fact(self, column: _Column, card: ClaimCard) -> None:
        self._add_verdict(column, card)
        if card.fact is not None:
            column.add_quote(card.fact, self._quote, quiet=False, gap=look().px(8))
            column.add_words(card.fact.source, self._small, "quiet", look().px(5))
        if card.reason:
            role = "ink" if card.fact and not card.fact.struck else "quiet"
            column.add_words(card.reason, self._words, role, look().px(6 if card.fact else 8))
        if card.note:
            column.add_words(comment(card.note), self._words, "inside", look().px(6))

    def _add_badge(self, column: _Column, kind: GapKind, words: str, gap: float) -> None:
        font = look().font(13, strong=True)
        wide = min(column.width, QFontMetrics(font).horizontalAdvance(words) + look().px(36))
        high = look().px(24)
        column.add(high, lambda painter, at: paint_badge(painter, QRectF(at.x(), at.y(), wide, high), kind, words), gap)

    def _add_verdict(self, column: _Column, card: ClaimCard) -> None:
        """The verdict and how certain it is; at the right, or below where there is little room, what people made of it."""
        strong, small = QFontMetrics(look().font(13, strong=True)), QFontMetrics(self._small)
        wide, high = strong.horizontalAdvance(card.verdict_word) + look().px(36), look().px(24)
        certainty = wide + look().px(10)
        used = certainty + small.horizontalAdvance(card.certainty) + look().px(16)
        needed = QFontMetrics(self._strong).horizontalAdvance(card.state_words) + look().px(20)

        def paint(painter: QPainter, at: QPointF) -> None:
            paint_badge(painter, QRectF(at.x(), at.y(), wide, high), LOOKS[card.verdict], card.verdict_word)
            painter.setFont(self._small)
            painter.setPen(look().colour("quiet"))
            place = QRectF(at.x() + certainty, at.y(), column.width - certainty, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.certainty)
            if card.state_words and used + needed <= column.width:
                self._paint_state(painter, QRectF(at.x() + column.width - needed, at.y(), needed, high), card)

        column.add(high, paint)
        if card.state_words and used + needed > column.width:
            line = small.height()
            column.add(
                line,
                lambda painter, at: self._paint_state(painter, QRectF(at.x(), at.y(), column.width, line), card),
                look().px(5),
            )

    def _paint_state(self, painter: QPainter, place: QRectF, card: ClaimCard) -> None:
        symbol, role = SYMBOLS[card.state]
        side, colour = look().px(14), look().colour(role)
        picture = pixmap(symbol, colour.name(), side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(place.left(), place.center().y() - side / 2), picture)
        painter.setFont(self._strong)
        painter.setPen(colour)
        inner = place.adjusted(side + look().px(5), 0, 0, 0)
        words = QFontMetrics(self._strong).elidedText(
            card.state_words, Qt.TextElideMode.ElideRight, int(inner.width()) + 1
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_frame(self, painter: QPainter, place: QRectF, item: ClaimItem) -> None:
        """The part of the promise's card that this row is: its corners are those of the first and the last row."""
        radius = look().px(10)
        frame = place.adjusted(
            1.5, 1.5 if item.is_first else -2 * radius, -1.5, -look().px(_GAP) if item.is_last else 2 * radius
        )
        path = QPainterPath()
        path.addRoundedRect(frame, radius, radius)
        painter.fillPath(path, look().colour("card"))
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(frame.left(), place.top(), look().px(BAR), place.height()), look().colour("outside"))
        painter.restore()
        painter.setPen(QPen(look().colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_choice(self, painter: QPainter, place: QRectF, item: ClaimItem) -> None:
        """Around the current row."""
        focused = self._view.hasFocus()
        painter.setPen(QPen(look().colour("focus"), 2.5) if focused else QPen(look().colour("edge"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look().px(10)
        frame = place.adjusted(1.5, 1.5, -1.5, -look().px(_GAP) if item.is_last else -1.5)
        painter.drawRoundedRect(frame, radius, radius)


def _wrapped(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LEADING
    layout.endLayout()
    return layout, height
