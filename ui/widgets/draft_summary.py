"""How many marks there are of each kind, in one line that wraps."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from brandcheck.draft_marks import MarkKind, kind_word
from brandcheck.report import Figures
from ui.icons import pixmap
from ui.models.draft import STYLES
from ui.theme import look
from ui.widgets.basics import flow, label, row


class DraftSummary(QWidget):
    """A shape, a number and a word for each kind that occurs."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._figures = Figures(language)
        self._parts: dict[MarkKind, tuple[QWidget, QLabel, str]] = {}
        parts: list[QWidget] = []
        for kind, style in STYLES.items():
            picture, text, part = QLabel(), label("", "strong", wrap=False), QWidget()
            colour = look().colour(style.role)
            picture.setPixmap(pixmap(style.symbol, colour.name(), look().px(13), self.devicePixelRatioF()))
            part.setLayout(row(picture, text, gap=6))
            self._parts[kind] = (part, text, kind_word(kind, language))
            parts.append(part)
        self.setLayout(flow(*parts, gap=14))
        self.show_counts({})

    def show_counts(self, counts: Mapping[MarkKind, int]) -> None:
        """Show how many there are."""
        for kind, (part, text, word) in self._parts.items():
            count = counts.get(kind, 0)
            text.setText(f"{self._figures.number(count)} {word}")
            part.setVisible(bool(count))
            part.setAccessibleName(text.text())
