"""The parts of a page, one at a time."""

from collections.abc import Iterable

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.theme import look


def tab_bar(name: str, titles: Iterable[str]) -> QTabBar:
    """Tabs in the page's own look; `name` is what they are called by ear."""
    made = QTabBar()
    made.setDrawBase(False)
    made.setExpanding(False)
    made.setAccessibleName(name)
    for title in titles:
        made.addTab(title)
    return made


def layers(parts: Iterable[QWidget], least: int) -> QStackedWidget:
    """The parts over each other, never lower than `least` pixels at the usual text size."""
    made = QStackedWidget()
    for part in parts:
        made.addWidget(part)
    made.setMinimumHeight(look().px(least))
    return made
