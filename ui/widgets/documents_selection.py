"""What is chosen in the table, and what can be done with it: in full, with reason and remedy."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from brandcheck.model import DocumentSummary, Side
from brandcheck.wording import say
from ui.theme import look
from ui.widgets import documents_words as words
from ui.widgets.basics import button, column, flow, label
from ui.widgets.documents_words import State

LEAST = 64
"""Height that is always there, so that the table does not move under the mouse when something is chosen."""
_NARROW = 760
"""Below this width the buttons stand under the words."""


class Selection(QFrame):
    """A card about the chosen documents. The deeds are by name: "open", "edit", "move", "retry", "remove"."""

    def __init__(self, language: str, deeds: Mapping[str, Callable[[], object]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._language = language
        self.title = label("", "strong", selectable=True)
        self.about = label("", "small", selectable=True)
        self.reason = label("", "warning", selectable=True)
        self.buttons: dict[str, QPushButton] = {
            "open": button(self.tr("&Read it"), deeds["open"], symbol="eye"),
            "retry": button("", deeds["retry"], symbol="retry"),
            "edit": button(self.tr("Chan&ge…"), deeds["edit"], symbol="note"),
            "move": button("", deeds["move"], symbol="swap"),
            "remove": button(self.tr("Re&move"), deeds["remove"], symbol="trash"),
        }
        self._right = QWidget()
        self._right.setLayout(flow(*self.buttons.values()))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(look().px(16))
        self._layout.setContentsMargins(*(look().px(side) for side in (16, 12, 12, 12)))
        self._layout.addLayout(column(self.title, self.about, self.reason, gap=4), 1)
        self._layout.addWidget(self._right)
        self.setMinimumHeight(look().px(LEAST))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what choosing is for."""
        self.title.setText("")
        self.title.hide()
        self.about.setText(
            self.tr(
                "Choose documents to read, change, move or remove them. Ctrl or Shift chooses several, F2 changes a cell."
            )
        )
        self.reason.hide()
        for each in self.buttons.values():
            each.hide()
        self._arrange(wide=True)

    def show_documents(self, chosen: Sequence[DocumentSummary], *, busy: bool) -> None:
        """Tell of these documents; `busy` while files are read, when no other reading can be asked for."""
        self.title.show()
        for name in ("edit", "move", "remove"):
            self.buttons[name].show()
        failed = sum(words.state_of(document) is State.FAILED for document in chosen)
        one = chosen[0] if len(chosen) == 1 else None
        if one is not None:
            self._show_one(one)
        else:
            self._show_many(chosen, failed)
        self.buttons["open"].setVisible(one is not None and not failed)
        retry = self.buttons["retry"]
        retry.setText(self.tr("R&ead again") if one is not None else self.tr("R&ead again (%n)", "", failed))
        retry.setVisible(failed > 0)
        retry.setEnabled(not busy)
        target = words.side_in_words(target_side(chosen), self._language).lower()
        self.buttons["move"].setText(self.tr("Move to {side}").format(side=target))
        self._arrange(wide=self.width() >= look().px(_NARROW))

    def _show_one(self, document: DocumentSummary) -> None:
        self.title.setText(words.title_of(document))
        parts = [
            words.file_of(document),
            self.tr("%n sentence(s)", "", document.sentences) if document.sentences else "",
            self.tr("%n can count", "", document.eligible) if document.sentences else "",
        ]
        self.about.setText("  ·  ".join(filter(None, parts)))
        state = words.state_of(document)
        self.reason.setText(
            f"{words.state_in_words(state)}: {say(document.error, self._language)}" if document.error else ""
        )
        self.reason.setVisible(document.error is not None)

    def _show_many(self, chosen: Sequence[DocumentSummary], failed: int) -> None:
        number = QLocale().toString
        self.title.setText(self.tr("%n document(s) selected", "", len(chosen)))
        sides = [
            f"{number(sum(d.side is side for d in chosen))} {words.side_in_words(side, self._language).lower()}"
            for side in Side
            if any(d.side is side for d in chosen)
        ]
        sentences = sum(document.sentences for document in chosen)
        parts = [*sides, self.tr("%n sentence(s)", "", sentences)]
        if failed:
            parts.append(self.tr("%n not read", "", failed))
        self.about.setText("  ·  ".join(parts))
        self.reason.hide()

    def minimumSizeHint(self) -> QSize:
        """As high as the words are at this width, not at the narrowest."""
        return QSize(super().minimumSizeHint().width(), max(self.heightForWidth(self.width()), look().px(LEAST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where there is room."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= look().px(_NARROW))

    def _arrange(self, *, wide: bool) -> None:
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        shown = [each for each in self.buttons.values() if not each.isHidden()]
        needed = sum(each.sizeHint().width() for each in shown) + look().px(8) * max(0, len(shown) - 1)
        self._right.setMinimumWidth(needed if wide else 0)


def target_side(chosen: Sequence[DocumentSummary]) -> Side:
    """Where documents can be moved to: away from where they are, inside where they are on both sides."""
    return Side.OUTSIDE if chosen and all(document.side is Side.INSIDE for document in chosen) else Side.INSIDE
