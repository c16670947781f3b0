"""Start: make, open, or try the example; and how it works in three steps."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.icons import pixmap
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label, plain_tip, row

_WIDTH = 900


class StartPage(Page):
    """What a user sees first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText(self.tr("Do we live inside what we promise outside?"))
        self.help.setText(
            self.tr(
                "BrandCheck reads what you publish and what you write to each other, sentence by sentence, and shows per"
                " value where promise and practice drift apart. Everything stays on this computer."
            )
        )
        self.new = button(self.tr("&New workspace"), shell.action("new").trigger, "main", "plus")
        self.open = button(self.tr("&Open workspace…"), shell.action("open").trigger, symbol="open")
        self.example = button(self.tr("Open the e&xample organisation"), shell.action("example").trigger, symbol="eye")
        steps = (
            (
                "values",
                self.tr("1. Your values"),
                self.tr("Write down what you stand for, paste your values page, or pick from the library."),
            ),
            (
                "documents",
                self.tr("2. Outside and inside"),
                self.tr("Drop what you publish at the left, and memos, minutes and chats at the right."),
            ),
            (
                "overview",
                self.tr("3. The gaps"),
                self.tr(
                    "See per value what is lived, what is not, and on which sentences that rests. Then make the report."
                ),
            ),
        )
        pictures = row(*(self._step(*step) for step in steps), gap=16)
        parts: list[QWidget] = []
        if recent := shell.preferences.recent:
            parts = [
                label(self.tr("Recent workspaces"), "title"),
                card(column(*map(self._recent, recent), gap=2), margin=8),
            ]
        inner = QWidget()
        inner.setMaximumWidth(look().px(_WIDTH))
        inner.setLayout(column(flow(self.new, self.open, self.example, gap=10), pictures, *parts, 1, gap=24))
        self.body.addWidget(scrolling(column(row(inner, 1), 1)), 1)

    def _step(self, symbol: str, title: str, text: str) -> QWidget:
        picture = QLabel()
        picture.setPixmap(pixmap(symbol, look().colour("inside"), look().px(32), self.devicePixelRatioF()))
        made = card(column(picture, label(title, "title"), label(text, "quiet"), 1, gap=8), margin=20)
        made.setMinimumHeight(look().px(150))
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return made

    def _recent(self, path: Path) -> QPushButton:
        made = button(path.stem, lambda: self.shell.open_workspace(path), "link", "file")
        made.setToolTip(plain_tip(str(path)))
        return made
