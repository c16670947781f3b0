"""The formats beside the PDF report: what each is for, and what of staff goes along."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from brandcheck.export import FORMATS
from brandcheck.wording import wording
from ui.exporting import name_of, other_formats
from ui.icons import pixmap
from ui.theme import look
from ui.widgets.basics import column, label, line, row
from ui.widgets.list_row import ListRow

_WIDTH = 480
_PROJECT = "qdpx"
"""Holds texts whole, where the others hold sentences of them."""


class FormatRow(ListRow):
    """A format, to be chosen as a whole."""

    def __init__(self, form: str, remark: str, language: str) -> None:
        super().__init__()
        self.form = form
        name, suffix = name_of(form, language), FORMATS[form].suffix
        purpose = wording("formats", language)[f"{form}_for"]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{name} ({suffix})")
        self.setAccessibleDescription(" ".join(filter(None, (purpose, remark))))
        head = row(label(name, "strong", wrap=False), label(suffix, "small", wrap=False), 1, gap=8)
        parts = column(head, label(purpose, "quiet"), *([label(remark, "small")] if remark else []), gap=2)
        parts.setContentsMargins(*(look().px(side) for side in (14, 9, 14, 9)))
        self.setLayout(parts)
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground where it is pointed at, and a ring where the keyboard is."""
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_meant = self.underMouse() or self.isDown()
            painter.setBrush(
                look().colour("selected" if self.isDown() else "hover") if is_meant else Qt.BrushStyle.NoBrush
            )
            pen = painter.pen()
            pen.setColor(look().colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(edge, look().px(8), look().px(8))


class FormatList(QDialog):
    """Opens below a button: the arrows and Enter, or the mouse; Escape closes it."""

    chosen = Signal(str)
    """A format, a key of `export.FORMATS`."""

    def __init__(self, language: str, *, quotes: bool, has_staff: bool, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Export for another program"))
        self.rows = [
            FormatRow(form, self._remark(form, quotes=quotes, has_staff=has_staff), language)
            for form in other_formats()
        ]
        for each in self.rows:
            each.clicked.connect(lambda _checked=False, form=each.form: self._choose(form))
        parts = column(*self.rows, gap=2)
        if has_staff:
            parts.addWidget(line())
            parts.addWidget(self._about_staff(quotes=quotes))
        parts.setContentsMargins(*(look().px(6),) * 4)
        self.setLayout(parts)

    def open_below(self, anchor: QWidget) -> None:
        """Show it with its right end below that of a button, or above it where there is no room."""
        layout, width = self.layout(), look().px(_WIDTH)
        assert layout is not None
        self.setFixedSize(width, layout.totalHeightForWidth(width))
        place = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + look().px(4)))
        room = anchor.screen().availableGeometry()
        if place.y() + self.height() > room.bottom():
            place.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - look().px(4))
        self.move(max(room.left(), place.x()), max(room.top(), place.y()))
        self.show()
        self.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from one to the next, around the ends."""
        at = next((at for at, each in enumerate(self.rows) if each.hasFocus()), 0)
        goal = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: -1,
        }.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        else:
            self.rows[goal % len(self.rows)].setFocus(Qt.FocusReason.TabFocusReason)

    def _remark(self, form: str, *, quotes: bool, has_staff: bool) -> str:
        if form != _PROJECT:
            return ""
        if not has_staff:
            return self.tr("Holds your documents whole.")
        if quotes:
            return self.tr("Holds your documents whole, also chats, surveys and mail of staff.")
        return self.tr("Holds your documents whole, but none by staff.")

    def _about_staff(self, *, quotes: bool) -> QWidget:
        text = (
            self.tr("“Quote staff” is on: share these files only with people who may read sentences of staff.")
            if quotes
            else self.tr("“Quote staff” is off: these files leave out what staff said. Their figures do count it.")
        )
        symbol, colour = ("warning", "warn") if quotes else ("info", "inside")
        picture = label("", wrap=False)
        picture.setPixmap(pixmap(symbol, look().colour(colour).name(), look().px(16), self.devicePixelRatioF()))
        made = QWidget()
        layout = row(column(picture, 1, gap=0), column(label(text, "small"), 1, gap=0), gap=8)
        layout.setStretch(1, 1)
        layout.setContentsMargins(*(look().px(side) for side in (14, 6, 14, 8)))
        made.setLayout(layout)
        return made

    def _choose(self, form: str) -> None:
        self.close()
        self.chosen.emit(form)
