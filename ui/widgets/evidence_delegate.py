"""Paints evidence as cards: a bar for the stance, the sentence with the words that weighed, and where it stands."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import pixmap
from ui.models.evidence import EvidenceModel
from ui.theme import look
from ui.widgets.evidence_words import Card
from ui.widgets.text_offsets import TextOffsets

QUOTE, SMALL = 15, 12.5
_LEADING = 1.25
_LINE_AFTER_LAST = 6
_GAP = 8
"""Below a card."""
_PAD = 14
_BAR = 5
_FROM_RIGHT_TO_LEFT = {"R", "AL"}


class CardDelegate(QStyledItemDelegate):
    """Measures once per width, paints what is in view."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        model = view.model()
        assert isinstance(model, EvidenceModel)
        self._model = model
        self._quote, self._small, self._strong = look().font(QUOTE), look().font(SMALL), look().font(SMALL, strong=True)
        self._small_height = QFontMetrics(self._small).height()
        self._gap, self._pad = look().px(_GAP), look().px(_PAD)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its lines."""
        model = self._model
        item = model.items[index.row()]
        width = self._view.viewport().width()
        if item.width != width:
            card = model.card(index.row())
            _, height = layout_of(card, self._text_width(width), self._quote)
            item.width, item.height = width, self._height(card, height)
        return QSize(width, item.height)

    def _text_width(self, width: int) -> int:
        return max(look().px(60), width - look().px(_BAR) - 2 * self._pad - look().px(4))

    def _height(self, card: Card, text: float) -> int:
        lines = self._small_height * (2 if card.note else 1) + look().px(4) * bool(card.note)
        return round(text) + look().px(_LINE_AFTER_LAST) + lines + 2 * look().px(11) + self._gap

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card."""
        card = self._model.card(index.row())
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        frame = QRectF(place).adjusted(1.5, 1.5, -1.5, -self._gap + 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, frame, card, state)
        left = frame.left() + look().px(_BAR) + self._pad
        top = frame.top() + look().px(11) - 1
        layout, height = layout_of(card, self._text_width(place.width()), self._quote)
        paint_marks(painter, layout, card, QPointF(left, top))
        painter.setPen(look().colour("quiet" if card.struck else "ink"))
        layout.draw(painter, QPointF(left, top))
        line = QRectF(left, top + height + look().px(_LINE_AFTER_LAST), 0, self._small_height)
        line.setRight(frame.right() - self._pad)
        self._paint_facts(painter, line, card)
        if card.note:
            line.translate(0, self._small_height + look().px(4))
            _symbol_and_words(painter, line, ("note", "ink", card.note), self._small)
        painter.restore()

    def _paint_frame(self, painter: QPainter, frame: QRectF, card: Card, state: QStyle.StateFlag) -> None:
        radius = look().px(10)
        path = QPainterPath()
        path.addRoundedRect(frame, radius, radius)
        painter.fillPath(path, look().colour("card"))
        painter.save()
        painter.setClipPath(path)
        bar = QRectF(frame.left(), frame.top(), look().px(_BAR), frame.height())
        painter.fillRect(bar, look().colour(card.tint))
        painter.restore()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen and self._view.hasFocus():
            pen = QPen(look().colour("focus"), 2.5)
        elif chosen:
            pen = QPen(look().colour("edge"), 1.5)
        else:
            pen = QPen(look().colour("line"), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_facts(self, painter: QPainter, line: QRectF, card: Card) -> None:
        """The stance in words, the source and the act at the left; how certain, or what was decided, at the right."""
        right = QRectF(line)
        if card.decision:
            width = QFontMetrics(self._strong).horizontalAdvance(card.decision) + look().px(20)
            right.setLeft(max(line.left() + line.width() * 0.4, line.right() - width))
            role = "against" if card.symbol == "cross" else "good" if card.symbol == "check" else "inside"
            _symbol_and_words(painter, right, (card.symbol, role, card.decision), self._strong)
        else:
            width = QFontMetrics(self._small).horizontalAdvance(card.certainty) + 1
            right.setLeft(line.right() - width)
            painter.setFont(self._small)
            painter.setPen(look().colour("quiet"))
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, card.certainty)
            if card.learnt:
                told = QFontMetrics(self._small).horizontalAdvance(card.learnt) + look().px(19) + 1
                right.setRight(right.left() - look().px(12))
                right.setLeft(right.right() - told)
                _symbol_and_words(painter, right, ("learnt", "quiet", card.learnt), self._small)
        room = right.left() - line.left() - look().px(12)
        stance = QFontMetrics(self._strong).horizontalAdvance(card.stance_word)
        act = QFontMetrics(self._small).horizontalAdvance(card.act)
        step = look().px(10)
        painter.setFont(self._strong)
        painter.setPen(_text_colour(card))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.stance_word)
        painter.setFont(self._small)
        painter.setPen(look().colour("quiet"))
        metrics = QFontMetrics(self._small)
        for_source = int(room - stance - act - 2 * step)
        shows_act = for_source > look().px(150)
        source = _source(card, metrics, for_source if shows_act else int(room - stance - step))
        at = line.adjusted(stance + step, 0, 0, 0)
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, source)
        if shows_act:
            at = at.adjusted(metrics.horizontalAdvance(source) + step, 0, 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.act)


def _source(card: Card, metrics: QFontMetrics, room: int) -> str:
    """As much of the source as fits: what comes last goes first, then the title is cut short, so that the date stays."""
    rest = card.source[len(card.title) :]
    while metrics.horizontalAdvance(card.title + rest) > room and rest.count(", ") > 1:
        rest = rest[: rest.rindex(", ")]
    for_title = max(room * 2 // 5, room - metrics.horizontalAdvance(rest))
    title = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, for_title)
    return metrics.elidedText(title + rest, Qt.TextElideMode.ElideRight, max(0, room))


def _text_colour(card: Card) -> QColor:
    return look().colour("outside_text" if card.tint == "outside" else card.tint)


def _symbol_and_words(painter: QPainter, place: QRectF, told: tuple[str, str, str], font: QFont) -> None:
    """A symbol, a role for their colour, and words."""
    symbol, role, words = told
    side = look().px(14)
    colour = look().colour(role)
    ratio = painter.device().devicePixelRatioF()
    picture = pixmap(symbol, colour.name(), side, ratio)
    painter.drawPixmap(QPointF(place.left(), place.center().y() - side / 2), picture)
    painter.setFont(font)
    painter.setPen(colour)
    inner = place.adjusted(side + look().px(5), 0, 0, 0)
    text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def layout_of(card: Card, width: float, font: QFont) -> tuple[QTextLayout, float]:
    """The sentence broken into lines of a width, and how high it is."""
    layout = QTextLayout(card.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(card))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        extra = line.height() * (_LEADING - 1)
        line.setPosition(QPointF(0, height + extra / 2))
        height += line.height() + extra
    layout.endLayout()
    return layout, height


def _formats(card: Card) -> list[QTextLayout.FormatRange]:
    """What is struck; and what is marked where the text runs from right to left, in which a mark may be in two parts."""
    format_ = QTextCharFormat()
    if card.struck:
        format_.setFontStrikeOut(True)
        return [_range(0, 2 * len(card.text), format_)]
    if not _runs_left(card.text):
        return []
    format_.setBackground(look().colour(f"{card.tint}_tint"))
    return [_range(first, last - first, format_) for first, last in _marked(card)]


def _range(start: int, length: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, format_  # pyright: ignore[reportAttributeAccessIssue] (missing in stubs)
    return made


def _runs_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(character) in _FROM_RIGHT_TO_LEFT for character in text)


def _marked(card: Card) -> Iterator[tuple[int, int]]:
    """Where the marked words are, in the units of Qt."""
    offsets, begin = TextOffsets(card.text), 0
    for run in card.runs:
        if run.marked:
            yield offsets.to_qt(begin), offsets.to_qt(begin + len(run.text))
        begin += len(run.text)


def paint_marks(painter: QPainter, layout: QTextLayout, card: Card, at: QPointF) -> None:
    """Tint the ground behind the words that weighed."""
    if card.struck or _runs_left(card.text):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(f"{card.tint}_tint"))
    for span in _marked(card):
        _paint_mark(painter, layout, span, at)


def _paint_mark(painter: QPainter, layout: QTextLayout, span: tuple[int, int], at: QPointF) -> None:
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(span[0], line.textStart()), min(span[1], line.textStart() + line.textLength())
        if first < last:
            left, right = line.cursorToX(first)[0], line.cursorToX(last)[0]  # pyright: ignore[reportIndexIssue]
            right = min(right, line.naturalTextRect().right())  # not the space at the end of a line
            ground = QRectF(left - 2, line.y(), right - left + 4, line.height()).translated(at)
            painter.drawRoundedRect(ground, 3, 3)
