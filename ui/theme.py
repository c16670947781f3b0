"""How the app looks: colour roles, text size, and the style sheet and palette made of them.

One `Look` holds for the whole program; widgets that paint ask `look()` for it. When it changes the window builds its
pages anew, so nothing has to listen.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from string import Template
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from brandcheck.paths import resources

THEMES = ("light", "dark")
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes that can be chosen, in percent."""
_LENGTH = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)px")
_HAIRLINE = 2.0


@cache
def roles(theme: str) -> Mapping[str, str]:
    """The colours of a theme by role, "#RRGGBB"."""
    file = resources() / "themes" / f"{theme}.toml"
    return MappingProxyType(tomllib.loads(file.read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a text size."""

    theme: str = "light"
    percent: int = 100
    """Text size, in percent of the usual one."""
    roles: Mapping[str, str] = field(default_factory=lambda: roles("light"), compare=False, repr=False)

    @classmethod
    def of(cls, theme: str, percent: int) -> "Look":
        """The look of a theme ("light" or "dark") at a text size."""
        return cls(theme, percent, roles(theme))

    def colour(self, role: str) -> QColor:
        """A colour by its role in `resources/themes`."""
        return _colour(self.theme, role)

    def px(self, length: float) -> int:
        """A length, or a font's height, at this text size."""
        return max(1, round(length * self.percent / 100))

    def font(self, height: float = 14, *, strong: bool = False) -> QFont:
        """Inter at a height in pixels of the usual size."""
        return _font(self.px(height), strong)

    def style_sheet(self) -> str:
        """The app's style sheet in these colours and sizes."""
        template = Template((resources() / "themes" / "app.qss").read_text(encoding="utf-8"))
        themes = (resources() / "themes").as_posix()
        return _LENGTH.sub(self._scaled, template.substitute(self.roles, theme=self.theme, themes=themes))

    def _scaled(self, found: re.Match[str]) -> str:
        length = float(found[1])
        return found[0] if length <= _HAIRLINE else f"{self.px(length)}px"

    def palette(self) -> QPalette:
        """What Qt paints itself, as placeholders and disabled text."""
        colours = {
            QPalette.ColorRole.Window: "paper",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "card",
            QPalette.ColorRole.AlternateBase: "hover",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "card",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.PlaceholderText: "quiet",
            QPalette.ColorRole.Highlight: "inside",
            QPalette.ColorRole.HighlightedText: "on_inside",
            QPalette.ColorRole.Link: "inside",
            QPalette.ColorRole.ToolTipBase: "card",
            QPalette.ColorRole.ToolTipText: "ink",
        }
        palette = QPalette()
        for role, name in colours.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("quiet"))
        return palette


@cache
def _colour(theme: str, role: str) -> QColor:
    """Kept, because lists that paint themselves ask for it at every cell."""
    return QColor(roles(theme)[role])


@cache
def _font(pixels: int, strong: bool) -> QFont:  # noqa: FBT001 (a key of the cache)
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


_current = Look()


def look() -> Look:
    """The look that holds."""
    return _current


def use(app: QApplication, new: Look) -> None:
    """Make this the look of the whole program."""
    global _current  # noqa: PLW0603 (a program has one look, as it has one QApplication)
    _current = new
    app.setPalette(new.palette())
    app.setFont(new.font())
    app.setStyleSheet(new.style_sheet())


def prepare(app: QApplication) -> None:
    """Take the bundled fonts, and a style that looks the same on every system."""
    for file in sorted((resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setStyle(QStyleFactory.create("Fusion"))


def system_theme(app: QApplication) -> str:
    """Which theme the system asks for."""
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"
