"""What a page shows where there is nothing yet: what belongs there, and the next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ui.icons import pixmap
from ui.theme import look
from ui.widgets.basics import column, flow, label, row

WIDTH = 480


class Empty(QWidget):
    """A picture, a sentence, an explanation, and buttons for what to do."""

    def __init__(self, symbol: str, title: str, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(pixmap(symbol, look().colour("quiet").name(), look().px(40)))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = [label(title, "title"), label(text, "quiet")]
        for each in words:
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        inner.setMaximumWidth(look().px(WIDTH))
        inner.setLayout(column(picture, *words, gap=12))
        self.setLayout(column(1, row(1, inner, 1), flow(*buttons, gap=8, centred=True), 1, gap=20, margin=28))
