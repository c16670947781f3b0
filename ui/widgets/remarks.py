"""What to know about a check: a calm list that opens on demand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from ui.icons import icon, pixmap
from ui.theme import look
from ui.widgets.basics import button, card, column, label, row


class Folded(QFrame):
    """A heading that opens and closes what is under it."""

    def __init__(self, heading: str, content: QBoxLayout, *, is_open: bool) -> None:
        super().__init__()
        self.heading = button(heading, kind="link")
        self.heading.setCheckable(True)
        self.heading.setChecked(is_open)
        self.heading.toggled.connect(self._show)
        self.heading.setIconSize(QSize(look().px(16), look().px(16)))
        self.content = card(content, margin=18)
        self.setLayout(column(row(self.heading, 1), self.content, gap=4))
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether what is under it is shown."""
        return self.heading.isChecked()

    def _show(self) -> None:
        self.content.setVisible(self.is_open)
        symbol = "chevron-down" if self.is_open else "chevron-right"
        self.heading.setIcon(icon(symbol, look().colour("inside").name(), look().px(16)))


class Remarks(Folded):
    """Sentences under a heading."""

    def __init__(self, heading: str, sentences: Sequence[str], *, is_open: bool) -> None:
        super().__init__(heading, column(*map(_sentence, sentences), gap=10), is_open=is_open)


def _sentence(text: str) -> QWidget:
    dot = QLabel()
    dot.setPixmap(pixmap("info", look().colour("quiet").name(), look().px(16), dot.devicePixelRatioF()))
    dot.setAlignment(Qt.AlignmentFlag.AlignTop)
    dot.setFixedWidth(look().px(18))
    made = QWidget()
    layout = row(dot, label(text, selectable=True), gap=10)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made
