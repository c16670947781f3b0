"""Help in place: a short explanation under a page's heading, and the method's warnings where they matter."""

from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from ui.icons import pixmap
from ui.theme import look
from ui.widgets.basics import label, row


class Note(QFrame):
    """A sentence that stands out, with a symbol, so that its tone is not told by colour alone.

    `tone`: "" (to know), "warn" (to mind), "bad" (went wrong), "good" (done).
    """

    def __init__(self, text: str, tone: str = "", *buttons: QPushButton) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setProperty("tone", tone)
        symbol, colour = {
            "warn": ("warning", "warn"),
            "bad": ("warning", "against"),
            "good": ("check", "good"),
        }.get(tone, ("info", "inside"))
        picture = QLabel()
        picture.setPixmap(pixmap(symbol, look().colour(colour).name(), look().px(18)))
        picture.setFixedWidth(look().px(20))
        self.text = label(text, selectable=True)
        layout = row(picture, self.text, *buttons, gap=10)
        layout.setStretch(1, 1)
        layout.setContentsMargins(*(look().px(side) for side in (12, 9, 12, 9)))
        self.setLayout(layout)
