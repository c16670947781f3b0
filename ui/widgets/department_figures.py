"""Who says what: the heat map, who stands out, what is withheld and why, and a sentence for each department."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from brandcheck.model import DocumentSummary, Side, Stance, Value
from brandcheck.report import Figures, tell
from brandcheck.wording import wording
from ui.icons import pixmap
from ui.models.departments import MapModel
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, flow, label, row
from ui.widgets.department_map import SHAPES, DepartmentMap
from ui.widgets.department_sentence import Sentence, SentenceButton, marks_of
from ui.widgets.remarks import Remarks

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.assess import DepartmentFigures
    from brandcheck.comparing import Departments, Saying

_AT_FIRST = 12
"""Sentences that are shown until someone asks for all."""


class FiguresPart(QWidget):
    """Map above, sentences below; a cell of the map narrows the sentences to its own."""

    sentence_asked = Signal(str, int)
    value_asked = Signal(str)
    page_asked = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._words, self._stances = wording("departments", language), wording("words", language)
        self._figures = Figures(language)
        self.map = DepartmentMap(MapModel(language, self))
        self.map.chosen.connect(self._narrow)
        self.map.opened.connect(self.value_asked)
        self.sayings = Sayings(language)
        self.sayings.opened.connect(self.sentence_asked)
        self.sayings.cleared.connect(self.map.choose_nothing)
        self.sayings.page_asked.connect(self.page_asked)
        self._above, self._below = column(gap=10), column(gap=10)
        legend = flow(*(self._legend(stance) for stance in Stance), gap=20)
        legend.addWidget(
            label(self.tr("Share of what is said; the deeper the tint, the more often"), "small", wrap=False)
        )
        parts = column(self._above, legend, self.map, self._below, self.sayings, 1, gap=14)
        self._area = scrolling(parts)
        self.setLayout(column(self._area))

    def _legend(self, stance: Stance) -> QWidget:
        shape, role = SHAPES[stance]
        picture, made = QLabel(), QWidget()
        picture.setPixmap(pixmap(shape, look().colour(role).name(), look().px(11), self.devicePixelRatioF()))
        made.setLayout(row(picture, label(self._stances[stance], wrap=False), gap=7))
        return made

    def show_found(
        self,
        found: Departments,
        values: tuple[Value, ...],
        documents: Mapping[str, DocumentSummary],
        *,
        quotes: bool,
        named: bool,
    ) -> None:
        """Show what was found; `named` tells whether any inside text has a department, `quotes` whether staff are quoted."""
        figures = found.figures
        self.map.map.show(figures, values)
        clear(self._above)
        clear(self._below)
        if figures.departments:
            self._show_standouts(figures, {value.id: value.name for value in values})
        else:
            self._above.addWidget(self._none_shown(named=named))
        if figures.withheld:
            self._below.addWidget(self._withheld(figures))
        self.sayings.show_sayings(found.sayings, values, documents, quotes=quotes)

    def _show_standouts(self, figures: DepartmentFigures, names: Mapping[str, str]) -> None:
        lines = column(gap=8)
        for found in figures.standouts:
            number = self._figures.number
            text = self._words[f"stands_out_{found.stance}"].format(
                department=found.department,
                value=names.get(found.value, found.value),
                difference=number(found.difference * 100, 1),
                low=number(found.interval[0] * 100, 1),
                high=number(found.interval[1] * 100, 1),
            )
            shape, role = SHAPES[found.stance]
            picture = QLabel()
            picture.setPixmap(pixmap(shape, look().colour(role).name(), look().px(12), self.devicePixelRatioF()))
            picture.setFixedWidth(look().px(18))
            line = row(picture, label(text, selectable=True), gap=8)
            line.setStretch(1, 1)
            lines.addLayout(line)
        if figures.standouts:
            self._above.addWidget(card(lines))

    def _none_shown(self, *, named: bool) -> QWidget:
        """The rule, kindly, and what to do; what may be shown stands below it."""
        if named:
            title = self.tr("No department has a figure of its own yet")
            text = self.tr(
                "BrandCheck shows a figure of a department only when at least ten different people speak in its texts, so that"
                " nobody can be recognised. Memos and policies are often written by one person: they count, but not as"
                " people. Add a chat, a survey or mail in which ten or more people of a department speak, and fill in the"
                " department. What you see below does not depend on it."
            )
        else:
            title = self.tr("No text has a department yet")
            text = self.tr(
                "On the Documents page you can select several texts at once and fill in their department. A department gets a"
                " figure of its own when at least ten different people speak in its texts, as in a chat, a survey or mail."
            )
        add = button(self.tr("To the d&ocuments"), lambda: self.page_asked.emit("documents"), "main", "documents")
        picture = QLabel()
        picture.setPixmap(pixmap("departments", look().colour("quiet").name(), look().px(28), self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = column(label(title, "title"), label(text, "quiet"), flow(add), gap=8)
        whole = row(picture, lines, gap=16)
        whole.setStretch(1, 1)
        return card(whole, margin=18)

    def _withheld(self, figures: DepartmentFigures) -> Remarks:
        words = self._words
        sentences = [
            words["withheld_few" if each.few else "withheld_protecting"].format(department=each.department)
            for each in figures.withheld
        ]
        if figures.departments:
            sentences.append(
                self.tr(
                    "To give one a figure, add texts in which at least ten people of it speak, such as a chat or a survey, and"
                    " fill in the department."
                )
            )
        heading = self.tr("%n department(s) without a figure of their own", "", len(figures.withheld))
        return Remarks(heading, sentences, is_open=len(sentences) <= 3)

    def _narrow(self) -> None:
        value, department = self.map.choice
        self.sayings.narrow(value, department)


class Sayings(QWidget):
    """The strongest sentence of each department for and against each value."""

    opened = Signal(str, int)
    cleared = Signal()
    page_asked = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._words, self._stances = wording("departments", language), wording("words", language)
        self._all: tuple[Saying, ...] = ()
        self._names: dict[str, str] = {}
        self._documents: Mapping[str, DocumentSummary] = {}
        self._whole = False
        self.value, self.department = QComboBox(), QComboBox()
        for combo, every, name in (
            (self.value, self.tr("All values"), self.tr("Value")),
            (self.department, self.tr("All departments"), self.tr("Department")),
        ):
            combo.addItem(every, "")
            combo.setAccessibleName(name)
            combo.setMaximumWidth(look().px(260))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.currentIndexChanged.connect(self._chosen)
        self.clear = button(self.tr("C&lear"), self._clear, "link", "close")
        self._staff = QWidget()
        ask = button(self.tr("Choose &quotes"), lambda: self.page_asked.emit("report"), "link")
        explained = label(self.tr("Only official texts are quoted, as was chosen for the report."), "small")
        line = row(explained, ask, gap=6)
        line.setStretch(0, 1)
        self._staff.setLayout(line)
        self._lines = column(gap=2)
        self._none = label("", "quiet")
        self.more = button("", self._show_whole, "link", "chevron-down")
        self.more.setIconSize(QSize(look().px(16), look().px(16)))
        head = column(label(self.tr("What they say"), "title"), self._staff, gap=2)
        layout = column(head, flow(self.value, self.department, self.clear), gap=8)
        layout.addWidget(card(column(self._none, self._lines, flow(self.more), gap=4), margin=10))
        self.setLayout(layout)

    def show_sayings(
        self,
        sayings: tuple[Saying, ...],
        values: tuple[Value, ...],
        documents: Mapping[str, DocumentSummary],
        *,
        quotes: bool,
    ) -> None:
        """Take other sentences."""
        self._names = {value.id: value.name for value in values}
        self._documents = documents
        self._all = tuple(each for each in sayings if each.value in self._names and each.evidence.document in documents)
        self._staff.setVisible(not quotes)
        _fill(self.value, [(name, identity) for identity, name in self._names.items()])
        departments = dict.fromkeys(sorted(each.department for each in self._all))
        _fill(self.department, [(name, name) for name in departments])
        self._show()

    def narrow(self, value: str, department: str) -> None:
        """Show those of a value and a department; empty for all."""
        for combo, wanted in ((self.value, value), (self.department, department)):
            combo.blockSignals(True)
            # A department without a sentence is no choice of its own: its value still is.
            combo.setCurrentIndex(max(0, combo.findData(wanted)))
            combo.blockSignals(False)
        self._chosen()

    def _clear(self) -> None:
        self.narrow("", "")
        self.cleared.emit()

    def _chosen(self) -> None:
        self._whole = False
        self._show()

    def _show_whole(self) -> None:
        self._whole = True
        self._show()

    def _show(self) -> None:
        value, department = self.value.currentData(), self.department.currentData()
        found = [
            each for each in self._all if value in {"", each.value} and department in {"", each.department}
        ]  # fmt: skip
        clear(self._lines)
        shown = found if self._whole else found[:_AT_FIRST]
        before = ""
        for saying in shown:
            if saying.value != before:
                before = saying.value
                head = label(self._names[saying.value], "strong")
                head.setContentsMargins(look().px(8), look().px(8), 0, 0)
                self._lines.addWidget(head)
            self._lines.addWidget(self._sentence(saying))
        self.clear.setVisible(bool(value or department))
        self.more.setVisible(len(found) > len(shown))
        self.more.setText(self.tr("Show all %n sentences", "", len(found)))
        self._none.setVisible(not found)
        self._none.setText(
            self.tr("No sentence of a department speaks of a value, in a text that may be quoted with its name.")
            if not self._all
            else self._words["no_sentence"]
            if self._staff.isVisibleTo(self)
            else self.tr("No sentence here.")
        )

    def _sentence(self, saying: Saying) -> SentenceButton:
        told = tell(saying.evidence, self._documents[saying.evidence.document], self._language)
        shape, role = SHAPES[saying.stance]
        parts = [f"{saying.department}: {self._stances[saying.stance]}"]
        if not saying.official:
            parts.append(self.tr("staff"))
        made = SentenceButton(
            Sentence(
                document=saying.evidence.document,
                start=saying.evidence.start,
                text="".join(run.text for run in told.runs),
                marks=marks_of(told.runs),
                source=told.source,
                role=role if saying.stance is Stance.CONTRADICTS else Side.INSIDE.value,
                head=", ".join(parts),
                symbol=shape,
            )
        )
        made.opened.connect(self.opened)
        return made


def _fill(combo: QComboBox, items: list[tuple[str, str]]) -> None:
    """Put these after the first item, which is all; what was chosen stays chosen."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    while combo.count() > 1:
        combo.removeItem(1)
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)
