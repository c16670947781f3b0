"""Narrows the ledger: by verdict, risk, state, department, document and words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from brandcheck.model import ClaimState, ClaimVerdict, GapKind
from brandcheck.report import Figures
from brandcheck.wording import wording
from brandcheck.workspace import ClaimQuery, ClaimTally
from ui.icons import icon
from ui.theme import look
from ui.widgets.badge import SHAPES
from ui.widgets.basics import button, column, flow
from ui.widgets.claim_words import LOOKS, verdict_words

_PAUSE = 200
"""Milliseconds without a key after which what was typed is looked for."""
_RISK = "green"


class ClaimFilters(QWidget):
    """Chips with counts, and a row of choices that goes on below where there is no more room."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        words = wording("words", language)
        self._figures = Figures(language)
        self._names: dict[str, str] = {verdict.value: text for verdict, text in verdict_words(language).items()}
        self._names[_RISK] = _capital(words["green_risk"])
        looks = {verdict.value: kind for verdict, kind in LOOKS.items()} | {_RISK: GapKind.STRETCH}
        self.chips = {name: _chip(self._names[name], kind) for name, kind in looks.items()}
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, chosen=name: self._choose(chosen))
        self.state, self.department, self.document = _combo(), _combo(), _combo()
        self.state.addItem(self.tr("All states"), None)
        for state in ClaimState:
            self.state.addItem(_capital(words[f"claim_{state}"]), state)
        self.department.addItem(self.tr("All departments"), None)
        self.document.addItem(self.tr("All documents"), None)
        for combo, name in (
            (self.state, self.tr("State")),
            (self.department, self.tr("Department")),
            (self.document, self.tr("Document")),
        ):
            combo.setAccessibleName(name)
            combo.currentIndexChanged.connect(self._changed)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Search in promises and facts"))
        self.words.setAccessibleName(self.words.placeholderText())
        self.words.setClearButtonEnabled(True)
        self.words.setFixedWidth(look().px(250))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._changed)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self.clear = button(self.tr("C&lear"), self.reset, "link", "close")
        chips = flow(*self.chips.values(), gap=8)
        self.setLayout(column(chips, flow(self.words, self.state, self.department, self.document, self.clear), gap=8))
        self._show_clear()

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return self.query != ClaimQuery()

    @property
    def query(self) -> ClaimQuery:
        """What is asked for."""
        chosen = next((name for name, chip in self.chips.items() if chip.isChecked()), None)
        return ClaimQuery(
            verdict=None if chosen in {None, _RISK} else ClaimVerdict(chosen),
            green=True if chosen == _RISK else None,
            state=self.state.currentData(),
            department=self.department.currentData(),
            document=self.document.currentData(),
            words=" ".join(self.words.text().split()),
        )

    def reset(self) -> None:
        """Show everything again."""
        for chip in self.chips.values():
            chip.setChecked(False)
        for each in (self.state, self.department, self.document, self.words):
            each.blockSignals(True)
        for combo in (self.state, self.department, self.document):
            combo.setCurrentIndex(0)
        self.words.clear()
        for each in (self.state, self.department, self.document, self.words):
            each.blockSignals(False)
        self._changed()

    def offer(self, departments: Iterable[str], documents: Iterable[tuple[str, str]]) -> None:
        """Offer what occurs, documents as names with their ids; what was chosen stays chosen while it occurs."""
        _fill(self.department, [(each, each) for each in departments])
        _fill(self.document, list(documents))
        for combo in (self.department, self.document):
            combo.setVisible(combo.count() > 2)  # all, and more than one

    def show_counts(self, tally: ClaimTally) -> None:
        """How many promises each chip stands for, under the other choices."""
        counts = {verdict.value: number for verdict, number in tally.verdicts.items()} | {_RISK: tally.green}
        for name, chip in self.chips.items():
            chip.setText(f"{self._names[name]}  {self._figures.number(counts[name])}")
            chip.setEnabled(bool(counts[name]) or chip.isChecked())
        self.chips[_RISK].setVisible(bool(tally.green) or self.chips[_RISK].isChecked())

    def _choose(self, chosen: str) -> None:
        for name, chip in self.chips.items():
            if name != chosen:
                chip.setChecked(False)
        self._changed()

    def _changed(self) -> None:
        self._pause.stop()
        self._show_clear()
        self.changed.emit()

    def _show_clear(self) -> None:
        self.clear.setVisible(self.active)


def _chip(name: str, kind: GapKind) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName("chip")
    made.setCheckable(True)
    side = look().px(12)
    made.setIcon(QIcon(icon(SHAPES[kind], look().colour(kind.value).name(), side)))
    made.setIconSize(QSize(side, side))
    made.setToolTip(QCoreApplication.translate("Claims", "Show only these; press again for all"))
    return made


def _combo() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMaximumWidth(look().px(220))
    return made


def _fill(combo: QComboBox, items: list[tuple[str, object]]) -> None:
    """Put these after the first item, which is all."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    while combo.count() > 1:
        combo.removeItem(1)
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)
    combo.blockSignals(False)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
