"""The organisation's colour: written as #RRGGBB or picked, with a patch of it."""

import re

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QLineEdit, QWidget

from brandcheck.report import decoration
from ui.theme import look
from ui.widgets.basics import button, column, label, row, tool

_LONG = re.compile("#?([0-9A-Fa-f]{6})")
_SHORT = re.compile("#?([0-9A-Fa-f]{3})")


def read_colour(text: str) -> str | None:
    """A colour as "#24557A" from what was written: "24557a", "#24557A"; "#AABBCC" from "#abc", "" from nothing. None where it is none."""
    text = text.strip()
    if not text:
        return ""
    if found := _LONG.fullmatch(text):
        return f"#{found[1].upper()}"
    if found := _SHORT.fullmatch(text):
        return "#" + "".join(2 * digit for digit in found[1].upper())
    return None


class ColourField(QWidget):
    """Gives out colours that are whole; what is not one stays in the field, with what is wrong."""

    chosen = Signal(str)
    """ "#RRGGBB", or empty for none."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText("#RRGGBB")
        self.field.setAccessibleName(self.tr("Colour, as #RRGGBB"))
        self.field.setMaximumWidth(look().px(130))
        self.field.editingFinished.connect(self._written)
        self.swatch = tool("dot", self.tr("Pick a colour"), self._pick)
        self.swatch.setIconSize(QSize(look().px(22), look().px(22)))
        self.remove = button(self.tr("Rem&ove"), lambda: self.chosen.emit(""), "link")
        self.remark = label("", "warning")
        self.setLayout(column(row(self.swatch, self.field, self.remove, 1), self.remark, gap=4))
        self.show_colour("")

    def show_colour(self, colour: str) -> None:
        """Show this one, or none; what is being written is left alone."""
        if self.field.isModified() and colour == self._colour:
            return
        self._colour = colour
        self.field.setText(colour)
        self.remove.setVisible(bool(colour))
        self._paint_swatch()
        faint = bool(colour) and not decoration(colour)
        self._remark(self.tr("Too light to be seen on paper: the report leaves it out.") if faint else "")

    def settle(self) -> None:
        """Take what is being written."""
        if self.field.isModified():
            self._written()

    def _written(self) -> None:
        read = read_colour(self.field.text())
        if read is None:
            self._remark(self.tr("Write a colour as # with six digits or letters a to f, such as #24557A."))
        elif read != self._colour:
            self.field.setModified(False)
            self.chosen.emit(read)
        else:
            self.field.setModified(False)
            self.show_colour(read)

    def _remark(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _pick(self) -> None:
        dialog = QColorDialog(QColor(self._colour or look().colour("inside")), self)
        dialog.setWindowTitle(self.tr("Colour of the organisation"))
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name().upper()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _paint_swatch(self) -> None:
        side, ratio = look().px(22), self.devicePixelRatioF()
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(0, 0, 0, 0))
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("edge"), 1))
            painter.setBrush(QColor(self._colour) if self._colour else look().colour("card"))
            painter.drawRoundedRect(1, 1, side - 2, side - 2, look().px(5), look().px(5))
            if not self._colour:
                painter.drawLine(4, side - 4, side - 4, 4)
        self.swatch.setIcon(QIcon(picture))
