"""The program's icons: drawn as SVG in resources/icons, given out in the colour and the size that are asked for."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from brandcheck.paths import resources

RATIOS = (1.0, 1.5, 2.0)
"""Screen dots per unit of length for which an icon is drawn by itself; Qt scales the nearest to other ratios."""

APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
MARK_INSIDE, MARK_OUTSIDE = "#24557A", "#C8641B"
"""The two colours as they stand in mark.svg."""


@cache
def names() -> frozenset[str]:
    """What there are icons of."""
    return frozenset(file.stem for file in (resources() / "icons").glob("*.svg"))


def icon(name: str, colour: str | QColor, size: int = 20) -> QIcon:
    """The icon in one colour, sharp at each of `RATIOS`, for places that take an icon.

    `size` is in units of the screen, before its ratio. An unknown name is a KeyError.
    """
    return _icon(name, QColor(colour).name(), size)


def pixmap(name: str, colour: str | QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """The same as a picture of `size` by `size` units for a screen of `ratio`."""
    return _pixmap(name, QColor(colour).name(), size, ratio)


def mark(inside: str | QColor, outside: str | QColor, height: int = 18, ratio: float = 1.0) -> QPixmap:
    """The two circles that stand beside the program's name, half as wide again as high."""
    source = _source("mark").replace(MARK_INSIDE, QColor(inside).name()).replace(MARK_OUTSIDE, QColor(outside).name())
    return _paint(source, QSize(round(height * 1.5), height), ratio)


@cache
def app_icon() -> QIcon:
    """The icon of the program and its windows."""
    made = QIcon()
    for size in APP_SIZES:
        made.addPixmap(_paint(_source("app"), QSize(size, size), 1.0))
    return made


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(_pixmap(name, colour, size, ratio))
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    return _paint(_source(name).replace("currentColor", colour), QSize(size, size), ratio)


@cache
def _source(name: str) -> str:
    if name not in names():
        raise KeyError(name)
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _paint(source: str, size: QSize, ratio: float) -> QPixmap:
    """Draw on as many dots as the screen has for this size: Qt would blur a picture that it has to stretch."""
    picture = QPixmap(size * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
