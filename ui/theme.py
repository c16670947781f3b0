"""Colour roles and the style sheet made of them, light or dark as the system is."""

import tomllib
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from brandcheck.paths import resources


def style_sheet(theme: str) -> str:
    """The app's style sheet in the colours of a theme, "light" or "dark"."""
    folder = resources() / "themes"
    roles = tomllib.loads((folder / f"{theme}.toml").read_text(encoding="utf-8"))
    return Template((folder / "app.qss").read_text(encoding="utf-8")).substitute(roles)


def follow_system(app: QApplication) -> None:
    """Take the system's theme, and change with it."""

    def apply(scheme: Qt.ColorScheme) -> None:
        app.setStyleSheet(style_sheet("dark" if scheme is Qt.ColorScheme.Dark else "light"))

    hints = app.styleHints()
    hints.colorSchemeChanged.connect(apply)
    apply(hints.colorScheme())
