"""Two measurements beside each other, and the list of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget
from shiboken6 import isValid

from brandcheck.errors import BrandCheckError
from brandcheck.followup import Comparison
from brandcheck.report import Figures, tell_documents
from brandcheck.wording import say, wording
from ui.models.flywheel_measured import Listed, Past
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, flow, label
from ui.widgets.flywheel_change import ChangeCard, axis_end
from ui.widgets.flywheel_words import different_in_words, names_of
from ui.widgets.help import Note
from ui.widgets.remarks import Remarks

_AGAIN = frozenset({"flywheel_other_settings", "flywheel_other_engine", "flywheel_value_new", "flywheel_value_changed"})
"""What measuring again with the old settings and values takes away."""


class MeasurementsPart(QWidget):
    """Which two are compared, what changed per value, and the list of all measurements."""

    chosen = Signal()
    """Other measurements are to be compared."""
    value_asked = Signal(str)
    action_asked = Signal(str)

    def __init__(self, language: str, again: Callable[[], object], check: Callable[[], object]) -> None:
        """Take what compares by measuring again, and what checks the texts as they are now."""
        super().__init__()
        self._language, self._again, self._check = language, again, check
        self._past: Past | None = None
        self._open: set[tuple[str, str]] = set()
        """What was opened, and of which value."""
        self.then, self.now = QComboBox(), QComboBox()
        self.then.setAccessibleName(self.tr("Measurement then"))
        self.now.setAccessibleName(self.tr("Measurement now"))
        for each in (self.then, self.now):
            each.activated.connect(lambda _, combo=each: self._chosen(combo))
        self.summary = label("", "quiet")
        self._result = column(gap=12)
        self._list = column(gap=8)
        choice = flow(
            label(self.tr("Then"), "strong", wrap=False),
            self.then,
            label(self.tr("Now"), "strong", wrap=False),
            self.now,
            gap=10,
        )
        parts = column(choice, self.summary, self._result, self._list, gap=12)
        parts.addStretch(1)
        self._area = scrolling(parts)
        layout = column(self._area)
        self.setLayout(layout)
        self.cards: list[QWidget] = []
        self.again = button("", again)

    @property
    def numbers(self) -> tuple[int, int] | None:
        """Which two are chosen; None where there are no two."""
        then, now = self.then.currentData(), self.now.currentData()
        return None if then is None or now is None or then >= now else (int(then), int(now))

    @property
    def is_latest(self) -> bool:
        """Whether now is the latest measurement."""
        return self.now.currentIndex() == self.now.count() - 1 >= 0

    # Showing

    def show_past(self, past: Past) -> None:
        """Take other measurements; what was chosen stays, unless there is a newer one."""
        is_new = self._past is None or [one.number for one in self._past.listed] != [one.number for one in past.listed]
        self._past = past
        if is_new:
            self._fill(past.listed)
        self._show_list(past.listed)

    def _fill(self, listed: Sequence[Listed]) -> None:
        names = names_of(listed, self._language)
        for combo, offered in ((self.then, listed[:-1]), (self.now, listed[1:])):
            combo.clear()
            for one in offered:
                combo.addItem(names[one.number], one.number)
            combo.setCurrentIndex(combo.count() - 1)

    def _chosen(self, combo: QComboBox) -> None:
        """What is now comes after what was then."""
        if self.then.currentData() >= self.now.currentData():
            if combo is self.then:
                self.now.setCurrentIndex(self.now.findData(self.then.currentData()) + 1)
            else:
                self.then.setCurrentIndex(self.now.currentIndex())
        self.chosen.emit()

    def show_waiting(self) -> None:
        """Say that it is being compared."""
        self.summary.setText(self.tr("Comparing…"))
        self._clear()

    def show_refusal(self, error: BrandCheckError) -> None:
        """Say why there is no comparison, and what can be done."""
        self._clear()
        self.summary.setText("")
        code = error.message.code
        buttons = []
        if code in _AGAIN and self.is_latest:
            self.again = self._again_button(code)
            buttons = [self.again]
        elif code in {"flywheel_measure_first", "flywheel_now_gone"}:
            buttons = [button(self.tr("Chec&k again"), self._check)]
        self._result.addWidget(Note(error.text(self._language), "warn", *buttons))

    def show_busy(self, *, busy: bool) -> None:
        """Whether texts are being measured again now."""
        if isValid(self.again):
            self.again.setEnabled(not busy)

    def _again_button(self, code: str) -> QPushButton:
        text = (
            self.tr("Measure the texts of &then again")
            if code == "flywheel_other_engine"
            else self.tr("Compare with the &old settings")
        )
        return button(text, self._again)

    def show_comparison(self, found: Comparison) -> None:
        """Show what changed per value."""
        bar = self._area.verticalScrollBar()
        at = bar.value()
        self._clear()
        words = wording("flywheel", self._language)
        self.summary.setText(tell_documents(found, self._language))
        codes = {remark.code for remark in found.remarks}
        for remark in found.remarks:
            self._result.addWidget(Note(say(remark, self._language), "warn" if remark.code in _AGAIN else ""))
        if codes & _AGAIN and self.is_latest:
            self.again = self._again_button("flywheel_other_settings")
            self._result.addLayout(flow(self.again))
        if found.values:
            self._result.addWidget(
                label(self.tr("Small and grey is then, large is now; the bars are 95% intervals."), "small")
            )
        lines = {line.value: line for line in self._past.lines} if self._past else {}
        end = axis_end(found.values, self._language)
        for change in found.values:
            points = lines[change.value].points if change.value in lines else ()
            made = ChangeCard(change, end, points, self._language)
            made.value_asked.connect(self.value_asked)
            made.action_asked.connect(self.action_asked)
            for part, fold in (("why", made.why), ("through", made.through)):
                fold.setChecked((part, change.value) in self._open)
                fold.toggled.connect(lambda on, key=(part, change.value): self._remember(key, on))
            self.cards.append(made)
            self._result.addWidget(made)
        explained = [words["intervals_explained"], words["causes_explained"]]
        self._result.addWidget(Remarks(self.tr("How this is compared"), explained, is_open=False))
        # Where it was scrolled to, once it has its height.
        QTimer.singleShot(0, self._area, partial(bar.setValue, at))

    def _remember(self, key: tuple[str, str], is_open: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._open = self._open | {key} if is_open else self._open - {key}

    def _clear(self) -> None:
        self.cards.clear()
        clear(self._result)

    def _show_list(self, listed: Sequence[Listed]) -> None:
        """All measurements, the latest first."""
        clear(self._list)
        names = names_of(listed, self._language)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(20))
        grid.setVerticalSpacing(look().px(8))
        grid.setColumnStretch(2, 1)
        for at, title in enumerate((self.tr("Measured on"), self.tr("Texts"), self.tr("Unlike the one before"))):
            grid.addWidget(label(title, "small", wrap=False), 0, at)
        for at, one in enumerate(reversed(listed), 1):
            for place, text in enumerate((names[one.number], self._size(one), different_in_words(one.different))):
                grid.addWidget(label(text, "" if place else "strong"), at, place)
        self._list.addWidget(label(self.tr("All measurements"), "title"))
        self._list.addWidget(card(column(holder), margin=16))

    def _size(self, one: Listed) -> str:
        number = Figures(self._language).number
        return self.tr("{outside} outside, {inside} inside, {sentences} sentences").format(
            outside=number(one.outside), inside=number(one.inside), sentences=number(one.sentences)
        )
