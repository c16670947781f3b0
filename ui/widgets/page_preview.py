"""The pages of the report as they will be printed: below each other, as wide as there is room or zoomed."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import look
from ui.widgets.basics import label, row

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Of the width that fits."""
_A4 = 297 / 210
_WIDEST = 860
_MARGIN = 12
_KEPT = 6
"""How many pages are held unpacked; a page takes some megabytes."""
_DIMMED = 0.4


class PagePreview(QScrollArea):
    """Pages from PNG bytes. While new ones are made the old stay, dimmed."""

    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.zoom = 1.0
        self._sheets: list[_Sheet] = []
        self._unpacked: deque[_Sheet] = deque()
        self._head: QWidget | None = None
        self._dimmed = False
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(look().px(16))
        self._column.setContentsMargins(*(look().px(_MARGIN),) * 4)
        self._column.addStretch(1)
        self.setWidget(holder)
        self._said = label("", wrap=False)
        self._badge = QFrame(self)
        self._badge.setObjectName("floating")
        inner = row(self._said)
        inner.setContentsMargins(*(look().px(side) for side in (14, 7, 14, 7)))
        self._badge.setLayout(inner)
        self._badge.hide()
        self.show_pages(())

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return sum(bool(sheet.png) for sheet in self._sheets)

    @property
    def sheet_width(self) -> int:
        """How wide a page is shown, in pixels."""
        margins = 2 * look().px(_MARGIN)
        return max(round(min(self.viewport().width() - margins, look().px(_WIDEST)) * self.zoom), 40)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        before = [at for at, sheet in enumerate(self._sheets) if sheet.y() <= middle]
        return max(before, default=0)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these in place of what is shown; without any an empty sheet. What was looked at stays in view."""
        wanted = list(pages) or [b""]
        while len(self._sheets) > len(wanted):
            gone = self._sheets.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._sheets) < len(wanted):
            sheet = _Sheet(self._unpack)
            self._sheets.append(sheet)
            self._column.insertWidget(self._column.count() - 1, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._unpacked.clear()
        for number, (sheet, png) in enumerate(zip(self._sheets, wanted, strict=True), start=1):
            name = self.tr("Page {page} of {pages}").format(page=number, pages=len(wanted))
            sheet.show_page(png, name if png else "")
        self._fit()

    def say(self, text: str) -> None:
        """Dim the pages and say why; an empty text shows them as they are."""
        self._dimmed = bool(text)
        for sheet in self._sheets:
            sheet.opacity = _DIMMED if text else 1.0
            sheet.update()
        self._said.setText(text)
        self._badge.setVisible(bool(text))
        self._place_badge()

    @property
    def said(self) -> str:
        """Why the pages are dimmed; empty where they are not."""
        return self._said.text() if self._dimmed else ""

    def put_above(self, head: QWidget | None) -> None:
        """Let a widget scroll along above the pages; None takes it out again."""
        if self._head is not None and head is not self._head:
            self._column.removeWidget(self._head)
        self._head = head
        if head is not None:
            self._column.insertWidget(0, head)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages this much wider than what fits."""
        self.zoom = zoom
        self._fit()
        self.zoomed.emit()

    def step_zoom(self, step: int) -> None:
        """Zoom in (1) or out (-1)."""
        at = min(range(len(ZOOMS)), key=lambda each: abs(ZOOMS[each] - self.zoom))
        self.set_zoom(ZOOMS[max(0, min(at + step, len(ZOOMS) - 1))])

    def go_to(self, page: int) -> None:
        """Bring a page (from 0) to the top."""
        sheet = self._sheets[max(0, min(page, len(self._sheets) - 1))]
        self.verticalScrollBar().setValue(sheet.y() - look().px(_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page, to the ends, and nearer or further."""
        deeds = {
            Qt.Key.Key_Home: lambda: self.go_to(0),
            Qt.Key.Key_End: lambda: self.verticalScrollBar().setValue(self.verticalScrollBar().maximum()),
            Qt.Key.Key_PageDown: lambda: self.go_to(self.page + 1),
            Qt.Key.Key_PageUp: lambda: self.go_to(self.page - 1),
            Qt.Key.Key_Plus: lambda: self.step_zoom(1),
            Qt.Key.Key_Minus: lambda: self.step_zoom(-1),
            Qt.Key.Key_0: lambda: self.set_zoom(1.0),
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages fitting."""
        super().resizeEvent(event)
        self._fit()
        self._place_badge()

    def _fit(self) -> None:
        width = self.sheet_width
        for sheet in self._sheets:
            sheet.opacity = _DIMMED if self._dimmed else 1.0
            sheet.fit(width)

    def _place_badge(self) -> None:
        self._badge.adjustSize()
        self._badge.move((self.viewport().width() - self._badge.width()) // 2, look().px(28))
        self._badge.raise_()

    def _unpack(self, sheet: "_Sheet") -> None:
        """Remember what was unpacked last, and let the oldest go."""
        self._unpacked.append(sheet)
        if len(self._unpacked) > _KEPT:
            self._unpacked.popleft().pack()


class _Sheet(QWidget):
    """One page on a sheet of paper, with its number below."""

    def __init__(self, unpacked: Callable[["_Sheet"], None]) -> None:
        super().__init__()
        self.png = b""
        self.opacity = 1.0
        self._unpacked = unpacked
        self._name = ""
        self._ratio = _A4
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, png: bytes, name: str) -> None:
        """Show a page, named below and to a screen reader."""
        self.png, self._name, self._picture = png, name, None
        # Width and height stand in the head of a PNG.
        self._ratio = int.from_bytes(png[20:24], "big") / int.from_bytes(png[16:20], "big") if png else _A4
        self.setAccessibleName(name)
        self.update()

    def fit(self, width: int) -> None:
        """Be this wide."""
        size = QSize(width, round(width * self._ratio) + self._foot)
        if size != self.size():
            self.pack()
            self.setFixedSize(size)

    def pack(self) -> None:
        """Forget the unpacked picture; it is unpacked again when it is looked at."""
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet, white in every theme as paper is, and the page on it."""
        sheet = QRect(0, 0, self.width(), self.height() - self._foot)
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            painter.fillRect(sheet, Qt.GlobalColor.white)
            if self.png:
                if self._picture is None:
                    self._picture = self._unpack(sheet.size())
                painter.drawPixmap(sheet.topLeft(), self._picture)
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawRect(QRectF(sheet).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(look().colour("quiet"))
            painter.setFont(look().font(12.5))
            foot = QRect(0, sheet.bottom(), self.width(), self._foot)
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._name)

    def _unpack(self, size: QSize) -> QPixmap:
        picture = QPixmap()
        picture.loadFromData(self.png)
        ratio = self.devicePixelRatioF()
        made = picture.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(ratio)
        self._unpacked(self)
        return made

    @property
    def _foot(self) -> int:
        return QFontMetrics(look().font(12.5)).height() + look().px(4)
