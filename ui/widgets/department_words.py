"""The term bridge: the words of sides or departments beside each other, each with a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QStackedLayout, QWidget

from brandcheck.model import DocumentSummary, Side, Value
from brandcheck.report import Figures, source_line
from brandcheck.wording import wording
from ui.icons import icon, pixmap
from ui.models.documents import plain
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label, line, plain_tip, row, tool
from ui.widgets.department_sentence import Sentence, SentenceButton
from ui.widgets.department_wait import Waiting

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.terms import GroupTerms, TermBridge, TermUse

Known = frozenset[tuple[str, str]]
"""Words in small letters, each with the id of its value."""
SIDES, DEPARTMENTS = "sides", "departments"
_AT_FIRST = 6
"""Words of a group that are shown until someone asks for all."""
_COLUMN = 340
_PAUSE = 200
_CLEAR = 1.96
"""From this score on a word is clearly of a group: `terms.CLEAR`, which comes with numpy."""


class WordsPart(QWidget):
    """Choices above, a column per group below; a word goes to the glossary with one press."""

    sentence_asked = Signal(str, int)
    added = Signal(str, str)
    """A word for the glossary, and the id of its value; empty for none."""

    def __init__(self, language: str, known: Callable[[], Known], start: Callable[[], object]) -> None:
        """Take who knows what the glossary holds, and how words are compared where that was stopped."""
        super().__init__()
        self._language, self._known = language, known
        self._words = wording("departments", language)
        self._bridge: TermBridge | None = None
        self._documents: Mapping[str, DocumentSummary] = {}
        self._open: set[str] = set()
        """Groups of which all words are shown."""
        self.waiting = Waiting(
            self.tr("Comparing words"),
            self.tr("All texts are read for words that one group uses more than the others. You can go on working."),
            self.tr("Com&pare the words"),
            start,
        )
        self.division, self.about = QComboBox(), QComboBox()
        self.division.addItem(self.tr("Outside and inside"), SIDES)
        self.division.addItem(self.tr("Departments"), DEPARTMENTS)
        self.division.setAccessibleName(self.tr("Compare"))
        self.about.addItem(self.tr("About everything"), "")
        self.about.setAccessibleName(self.tr("About"))
        self.about.setMaximumWidth(look().px(320))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in words and sentences"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(look().px(270))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show)
        self.search.textChanged.connect(lambda _: self._pause.start())
        for combo in (self.division, self.about):
            combo.currentIndexChanged.connect(self._choose)
        self._told = label("", "quiet")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look().px(14))
        self._groups: list[QWidget] = []
        how = label(self._words["terms_how"], "small")
        parts = column(flow(self.division, self.about, self.search), self._told, self._grid, how, 1, gap=12)
        self._layers = QStackedLayout()
        self._layers.addWidget(self.waiting)
        self._layers.addWidget(scrolling(parts))
        self.setLayout(self._layers)

    # Showing

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that the words are being compared, or that they are not."""
        self.waiting.show_state(waiting=waiting)
        self._layers.setCurrentIndex(0)

    def show_bridge(
        self, bridge: TermBridge, values: Sequence[Value], documents: Mapping[str, DocumentSummary]
    ) -> None:
        """Take other words."""
        self._bridge, self._documents = bridge, documents
        chosen = self.about.currentData()
        self.about.blockSignals(True)
        while self.about.count() > 1:
            self.about.removeItem(1)
        for value in values:
            self.about.addItem(self.tr("About {value}").format(value=value.name), value.id)
        self.about.setCurrentIndex(max(0, self.about.findData(chosen)))
        self.about.blockSignals(False)
        self._layers.setCurrentIndex(1)
        self._show()

    def refresh(self) -> None:
        """The glossary is another now."""
        known = self._known()
        for each in self.findChildren(TermRow):
            each.show_known(known)

    def _choose(self) -> None:
        self._open.clear()
        self._show()

    def _chosen_groups(self) -> tuple[GroupTerms, ...]:
        bridge, value = self._bridge, self.about.currentData()
        assert bridge is not None
        sides = self.division.currentData() == SIDES
        if not value:
            return bridge.sides if sides else bridge.departments
        of_values = bridge.values_by_side if sides else bridge.values_by_department
        return next((each.groups for each in of_values if each.value == value), ())

    def _show(self) -> None:
        self._pause.stop()
        if self._bridge is None:
            return
        for each in self._groups:
            self._grid.removeWidget(each)
            each.hide()
            each.deleteLater()
        groups, value = self._chosen_groups(), self.about.currentData()
        looked_for = plain(self.search.text()).split()
        found = [(group, [use for use in group.terms if _fits(use, looked_for)]) for group in groups]
        self._groups = [self._group(group, uses, value, searching=bool(looked_for)) for group, uses in found]
        known = self._known()
        for made in (made for group in self._groups for made in group.findChildren(TermRow)):
            made.show_known(known)
        self._told.setText(self._explain(groups, [use for _, uses in found for use in uses], value, looked_for))
        self._arrange()

    def _explain(
        self, groups: Sequence[GroupTerms], uses: Sequence[TermUse], value: str, looked_for: Sequence[str]
    ) -> str:
        """What stands here, or why there is nothing."""
        if not groups:
            return self.tr(
                "No department may be shown by itself yet: at least ten people must speak in its texts. The words of outside"
                " and inside can be compared."
            )
        if not uses:
            return self.tr("No word matches.") if looked_for else self._words["no_terms"]
        if not any(use.score >= _CLEAR for use in uses):
            return self.tr(
                "With this little text no word is clearly of one group. These lists show where words lean, no more."
            )
        if value:
            return self.tr("The words in which each group speaks of this value, more than the others do.")
        return self.tr("The words that each group uses more than the others.")

    def _group(self, group: GroupTerms, uses: Sequence[TermUse], value: str, *, searching: bool) -> QWidget:
        lines = column(gap=8)
        lines.addLayout(self._head(group.group))
        shown = uses if searching or group.group in self._open else uses[:_AT_FIRST]
        for at, use in enumerate(shown):
            if at:
                lines.addWidget(line())
            made = TermRow(use, value, self._language, self._sentence(use, group.group))
            made.added.connect(self.added)
            if made.sentence is not None:
                made.sentence.opened.connect(self.sentence_asked)
            lines.addWidget(made)
        if not uses:
            lines.addWidget(label(self.tr("No word stands out here."), "quiet"))
        if len(uses) > len(shown):
            more = button(self.tr("Show all %n words", "", len(uses)), None, "link", "chevron-down")
            more.clicked.connect(lambda: self._show_whole(group.group))
            lines.addLayout(flow(more))
        lines.addStretch(1)
        return card(lines, margin=14)

    def _head(self, group: str):  # noqa: ANN202 (a layout)
        if group not in set(Side):
            return column(label(group, "title"))
        side = Side(group)
        picture = QLabel()
        shape = "circle-open" if side is Side.OUTSIDE else "circle-full"
        picture.setPixmap(pixmap(shape, look().colour(side.value).name(), look().px(13)))
        name = label(wording("words", self._language)[side].capitalize(), "title")
        made = row(picture, name, gap=8)
        made.setStretch(1, 1)
        return made

    def _show_whole(self, group: str) -> None:
        self._open.add(group)
        self._show()

    def _sentence(self, use: TermUse, group: str) -> Sentence | None:
        said = use.sentence
        document = self._documents.get(said.document) if said else None
        if said is None or document is None:
            return None
        return Sentence(
            document=said.document,
            start=said.start,
            text=said.text,
            marks=tuple((start - said.start, end - said.start) for start, end in said.marks),
            source=source_line(document, None, self._language),
            role=group if group == Side.OUTSIDE.value else Side.INSIDE.value,
        )

    # Placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(len(self._groups), self.width() // look().px(_COLUMN)))
        for each in self._groups:
            self._grid.removeWidget(each)
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)
        for at, each in enumerate(self._groups):
            self._grid.addWidget(each, at // columns, at % columns)
            self._grid.setColumnStretch(at % columns, 1)
            each.show()


class TermRow(QWidget):
    """A word, how clearly it is of its group, how often it is used, and a sentence."""

    added = Signal(str, str)

    def __init__(self, use: TermUse, value: str, language: str, sentence: Sentence | None) -> None:
        super().__init__()
        words, number = wording("departments", language), Figures(language).number
        self.use, self.value = use, value
        self.add = tool("plus", "", lambda: self.added.emit(use.term, value))
        is_clear = use.score >= _CLEAR
        picture = QLabel()
        shape = "circle-full" if is_clear else "circle-half"
        picture.setPixmap(pixmap(shape, look().colour("quiet").name(), look().px(11)))
        picture.setFixedWidth(look().px(13))
        head = row(label(use.term, "strong"), self.add, gap=6)
        head.setStretch(0, 1)
        counts = words["term_counts"].format(
            times=number(use.times), documents=number(use.documents), elsewhere=number(use.elsewhere)
        )
        degree = words["term_clear" if is_clear else "term_leaning"]
        told = row(picture, label(f"{degree}: {counts}", "small"), gap=6)
        told.setStretch(1, 1)
        above = column(head, told, gap=0)
        above.setContentsMargins(look().px(8), 0, 0, 0)
        self.sentence = SentenceButton(sentence, size=14) if sentence else None
        last = self.sentence or label(words["no_sentence"], "small")
        if self.sentence is None:
            last.setContentsMargins(look().px(8), 0, 0, 0)
        self.setLayout(column(above, last, gap=3))

    def show_known(self, glossary: Known) -> None:
        """Whether the glossary holds it."""
        known = (self.use.term.casefold(), self.value) in glossary
        text = (
            self.tr("“{term}” is in the glossary") if known else self.tr("Add “{term}” to the glossary")
        ).format(term=self.use.term)  # fmt: skip
        self.add.setIcon(
            icon("check" if known else "plus", look().colour("good" if known else "inside").name(), look().px(18))
        )
        self.add.setIconSize(QSize(look().px(18), look().px(18)))
        self.add.setToolTip(plain_tip(text))
        self.add.setAccessibleName(text)
        self.add.setEnabled(not known)
        self.add.setCursor(Qt.CursorShape.ArrowCursor if known else Qt.CursorShape.PointingHandCursor)


def _fits(use: TermUse, looked_for: Sequence[str]) -> bool:
    text = plain(f"{use.term} {use.sentence.text if use.sentence else ''}")
    return all(word in text for word in looked_for)
