"""The organisation's logo: choose it or drop it, see it, take it away."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import look
from ui.widgets.basics import button, column, label, row

SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")


class LogoField(QFrame):
    """Gives out files that were chosen or dropped; what may be printed is for the page to find out."""

    asked = Signal()
    """A file is to be chosen."""
    dropped = Signal(object)
    """A `Path`."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drop")
        self.setAcceptDrops(True)
        self.picture = _Picture()
        self._hint = label(self.tr("Drop a PNG, JPEG or SVG here"), "small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = button(self.tr("Choose a &logo…"), self.asked.emit)
        self.remove = button(self.tr("&Remove"), self.removed.emit, "link")
        self.setLayout(column(self.picture, self._hint, row(self.choose, self.remove, 1), margin=12))
        self.show_logo(b"")

    def show_logo(self, logo: bytes) -> None:
        """Show this one, or none."""
        self.picture.show_logo(logo)
        self.picture.setVisible(bool(logo))
        self._hint.setVisible(not logo)
        self.remove.setVisible(bool(logo))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped."""
        if _file(event) is not None:
            event.acceptProposedAction()
            self._hover(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went past."""
        super().dragLeaveEvent(event)
        self._hover(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the file out."""
        self._hover(is_over=False)
        if (file := _file(event)) is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)

    def _hover(self, *, is_over: bool) -> None:
        self.setProperty("hovered", is_over)
        self.style().unpolish(self)
        self.style().polish(self)


class _Picture(QWidget):
    """The logo as it stands on the cover: on white, not wider or higher than there."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: QSvgRenderer | None = None
        self._pixels: QPixmap | None = None
        self.setFixedHeight(look().px(72))
        self.setAccessibleName(self.tr("Logo"))

    def show_logo(self, logo: bytes) -> None:
        """Take its picture, whichever kind it is."""
        pixels = QPixmap()
        is_pixels = bool(logo) and pixels.loadFromData(logo)
        self._pixels = pixels if is_pixels else None
        self._drawing = QSvgRenderer(QByteArray(logo)) if logo and not is_pixels else None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the middle of a piece of paper, which is white in every theme."""
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRoundedRect(self.rect(), look().px(6), look().px(6))
            room = QRectF(self.rect()).adjusted(*(look().px(side) for side in (10, 8, -10, -8)))
            if self._pixels is not None:
                painter.drawPixmap(
                    _within(room, QSizeF(self._pixels.size())), self._pixels, QRectF(self._pixels.rect())
                )
            elif self._drawing is not None:
                self._drawing.render(painter, _within(room, QSizeF(self._drawing.defaultSize())))


def _within(room: QRectF, size: QSizeF) -> QRectF:
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, fitted.width(), fitted.height())
    place.moveCenter(room.center())
    return place


def _file(event: QDropEvent) -> Path | None:
    """The one picture that is dragged; a workspace is the window's."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in SUFFIXES else None
