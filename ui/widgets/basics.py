"""Labels, buttons, cards and rows."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import icon, pixmap
from ui.theme import look
from ui.widgets.flow import FlowLayout


def label(text: str = "", kind: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label of plain text.

    `kind` is its place in the hierarchy, an object name of `resources/themes/app.qss`: "display" (24), "title" (16),
    "strong", "quote" (15), "" (14), "quiet", "small" (12.5), "outside", "inside", "warning".
    """
    made = QLabel(text)
    made.setObjectName(kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        # A wrapped label asks for its height only when its width may shrink.
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def button(text: str, pressed: Callable[[], object] | None = None, kind: str = "", symbol: str = "") -> QPushButton:
    """A button; kind "main" is the page's one main button, "link" looks like a link."""
    made = QPushButton(text)
    made.setObjectName(kind)
    made.setAutoDefault(False)
    if symbol:
        colour = {"main": "on_inside", "link": "inside"}.get(kind, "ink")
        size = look().px(18)
        shown = QIcon(icon(symbol, look().colour(colour).name(), size))
        shown.addPixmap(pixmap(symbol, look().colour("quiet").name(), size), QIcon.Mode.Disabled)
        made.setIcon(shown)
        made.setIconSize(QSize(size, size))
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def tool(symbol: str, name: str, pressed: Callable[[], object] | None = None) -> QToolButton:
    """A button that is only an icon; `name` is what it is called, in its tip and to a screen reader."""
    made = QToolButton()
    made.setIcon(icon(symbol, look().colour("ink").name(), look().px(18)))
    made.setIconSize(QSize(look().px(18), look().px(18)))
    made.setToolTip(plain_tip(name))
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


def plain_tip(text: str) -> str:
    """A tip that shows a user's text as it is: Qt takes a tip for markup when it looks like it."""
    return f"<span>{'<br>'.join(escape(text).splitlines())}</span>" if "<" in text else text


def column(*parts: QWidget | QLayout | int, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Parts below each other; a number is a stretch. Lengths are pixels of the usual text size."""
    return _filled(QVBoxLayout(), parts, gap, margin)


def row(*parts: QWidget | QLayout | int, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Parts beside each other; a number is a stretch."""
    return _filled(QHBoxLayout(), parts, gap, margin)


def _filled(layout, parts, gap: int, margin: int):  # noqa: ANN001, ANN202 (whichever layout it was given)
    layout.setSpacing(look().px(gap))
    layout.setContentsMargins(*(look().px(margin) if margin else 0,) * 4)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addLayout(part)
    return layout


def flow(*parts: QWidget, gap: int = 8, centred: bool = False) -> FlowLayout:
    """Parts beside each other that go on below where there is no more room, as with large text."""
    layout = FlowLayout(look().px(gap), centred=centred)
    for part in parts:
        layout.addWidget(part)
    return layout


def card(layout: QBoxLayout | None = None, margin: int = 16, kind: str = "card") -> QFrame:
    """A surface that things stand on."""
    made = QFrame()
    made.setObjectName(kind)
    if layout is not None:
        layout.setContentsMargins(*(look().px(margin),) * 4)
        made.setLayout(layout)
    return made


def line() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setObjectName("line")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
