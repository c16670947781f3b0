"""One side of the confrontation: what it says for and against the value, or what it means that it says nothing."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from brandcheck.model import Side, Stance
from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label
from ui.widgets.evidence_chip import Chip
from ui.widgets.evidence_list import EvidenceList


class EvidenceColumn(QWidget):
    """A heading with how much there is, a choice of stance, and the cards."""

    stance_changed = Signal()
    clear_asked = Signal()

    def __init__(self, side: Side, language: str) -> None:
        super().__init__()
        self.side = side
        title = self.tr("Promised outside") if side is Side.OUTSIDE else self.tr("Lived inside")
        self.title = label(title, side.value, wrap=False)
        self.list = EvidenceList(title, language)
        self.stances = {stance: Chip(self._role(stance)) for stance in Stance}
        for stance, chip in self.stances.items():
            chip.clicked.connect(lambda _checked=False, chosen=stance: self._choose_stance(chosen))
        self.title_of_nothing = label("", "strong")
        self.nothing = label("", "quiet")
        for each in (self.title_of_nothing, self.nothing):
            each.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.clear = button(self.tr("Clear the filters"), self.clear_asked.emit, "link", "filter")
        inner = column(self.title_of_nothing, self.nothing, flow(self.clear), gap=6)
        self._message = QWidget()
        self._message.setLayout(column(card(inner, margin=16), 1))
        self._layers = QStackedWidget()
        self._layers.addWidget(self.list)
        self._layers.addWidget(self._message)
        self._layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look().px(200))
        layout = column(flow(self.title, *self.stances.values(), gap=10), self._layers, gap=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.list.evidence.modelReset.connect(self._show_layer)
        self.list.evidence.rowsInserted.connect(self._show_layer)

    @property
    def stance(self) -> Stance | None:
        """Which stance is shown by itself; None for both."""
        return next((stance for stance, chip in self.stances.items() if chip.isChecked()), None)

    def show_both(self) -> None:
        """Show both stances, without telling."""
        for chip in self.stances.values():
            chip.setChecked(False)

    def show_counts(self, counts: Mapping[Stance, int]) -> None:
        """Tell how much there is of each."""
        words = {
            Stance.SUPPORTS: self.tr("%n for", "", counts[Stance.SUPPORTS]),
            Stance.CONTRADICTS: self.tr("%n against", "", counts[Stance.CONTRADICTS]),
        }
        for stance, chip in self.stances.items():
            chip.setText(words[stance])
            chip.setEnabled(bool(counts[stance]) or chip.isChecked())

    def say_nothing(self, title: str, text: str, *, filtered: bool) -> None:
        """What to tell when there are no cards."""
        self.title_of_nothing.setText(title)
        self.nothing.setText(text)
        self.clear.setVisible(filtered)

    def _choose_stance(self, chosen: Stance) -> None:
        for stance, chip in self.stances.items():
            if stance is not chosen:
                chip.setChecked(False)
        self.stance_changed.emit()

    def _show_layer(self) -> None:
        is_empty = self.list.evidence.listing is not None and not self.list.evidence.rowCount()
        self._layers.setCurrentWidget(self._message if is_empty else self.list)

    def _role(self, stance: Stance) -> str:
        return "against" if stance is Stance.CONTRADICTS else self.side.value
