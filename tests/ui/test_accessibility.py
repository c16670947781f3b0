"""By keyboard and by ear: every control of every page can be reached, has a name, and shows its focus."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTextEdit,
    QWidget,
)

from ui.pages import ENTRIES

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider, QTextEdit,
)  # fmt: skip
PAGES = [entry.name for entry in ENTRIES if entry.name != "text"]


def controls(page: QWidget) -> list[QWidget]:
    """What a user can operate; not the parts that Qt makes controls of."""
    return [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisibleTo(page)
        and each.isEnabled()
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parentWidget(), (QAbstractSpinBox, QComboBox, QAbstractItemView))
        and (each.parentWidget() is None or "Header" not in type(each.parentWidget()).__name__)
    ]


def name_of(control: QWidget) -> str:
    """What a screen reader says: its own name, its text, or the label whose buddy it is."""
    if control.accessibleName():
        return control.accessibleName()
    if isinstance(control, QAbstractButton) and control.text():
        return control.text()
    buddies = [each.text() for each in control.window().findChildren(QLabel) if each.buddy() is control]
    return next(iter(buddies), "")


def by_arrows(control: QWidget) -> bool:
    """Of choices that exclude each other Tab goes to one, and arrows go on from there."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    if group is None or not group.exclusive():
        return False
    return any(each is not control and each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in group.buttons())


@pytest.fixture(params=PAGES)
def page(measured, request, settle):
    measured.go(request.param)
    settle(measured)
    return measured.pages[request.param]


def test_every_control_has_a_name(page):
    assert [type(each).__name__ for each in controls(page) if not name_of(each).strip()] == []


def test_every_control_is_reached_by_tab(page, measured):
    measured.activateWindow()
    reached = set()
    current = measured._sidebar.buttons["start"]
    for _ in range(2000):
        current = current.nextInFocusChain()
        if current in reached:
            break
        reached.add(current)
    unreachable = [
        f"{type(each).__name__} {name_of(each)}"
        for each in controls(page)
        if (each not in reached or not each.focusPolicy() & Qt.FocusPolicy.TabFocus) and not by_arrows(each)
    ]
    assert unreachable == []


def test_nothing_that_cannot_be_operated_takes_the_focus(page):
    idle = [
        type(each).__name__
        for each in page.findChildren(QScrollArea)
        if each.isVisibleTo(page)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        # One that answers keys by itself, as the pages of the report do, can be operated.
        and "keyPressEvent" not in vars(type(each))
    ]
    assert idle == []


def test_focus_goes_forward_in_reading_order(page, qtbot, measured):
    """Tab never jumps back up over half a window, within the page."""
    measured.activateWindow()
    first = next((each for each in controls(page)), None)
    if first is None:
        return
    first.setFocus()
    heights = []
    for _ in range(len(controls(page))):
        focus = QApplication.focusWidget()
        if focus is None or not page.isAncestorOf(focus):
            break
        heights.append(focus.mapTo(page, focus.rect().topLeft()))
        measured.focusNextPrevChild(True)
    jumps = [
        (one, other)
        for one, other in pairwise(heights)
        if other.y() < one.y() - measured.height() / 2 and other.x() <= one.x()
    ]
    assert jumps == []
