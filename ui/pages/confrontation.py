"""Confrontation: what is promised outside beside what is lived inside, sentence by sentence, reviewed by keyboard."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from brandcheck.model import Gap, GapKind, Side
from brandcheck.report import Figures, chances, finding
from brandcheck.settings import Settings
from brandcheck.workspace import EvidenceQuery, Survey
from ui.models.evidence import Listing
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, column, label, row
from ui.widgets.evidence_column import EvidenceColumn
from ui.widgets.evidence_filters import EvidenceFilters
from ui.widgets.evidence_keys import ReviewStrip
from ui.widgets.evidence_learnt import LearntLine
from ui.widgets.evidence_list import EvidenceList
from ui.widgets.evidence_missing import missing
from ui.widgets.evidence_review import Reviewer, Subject
from ui.widgets.evidence_value import ValueChoice
from ui.widgets.evidence_why import EvidenceWhy
from ui.widgets.evidence_words import Telling, identity
from ui.widgets.flywheel_actions import AddAction
from ui.widgets.help import Note
from ui.widgets.splitter import Splitter

_BESIDE = 700
"""Least width at which the sides stand beside each other."""


class ConfrontationPage(Page):
    """One value at a time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.hide()
        self.help.hide()
        self.choice = ValueChoice(self.language)
        self.agree = AddAction(shell, lambda: self._value)
        self.finding = label("", "quiet", selectable=True)
        self.stale = Note(
            self.tr("Texts or values changed since the last check. What stands here is what was found then."),
            "warn",
            button(self.tr("Check &again"), shell.action("measure").trigger, "link"),
        )
        self.filters = EvidenceFilters(self.language)
        self.columns = {side: EvidenceColumn(side, self.language) for side in Side}
        self.why = EvidenceWhy(self.session, self.language)
        self.reviewer = Reviewer(shell, self)
        self.strip = ReviewStrip(self.language, self.act)
        self.reviewed = label("", "small")
        self.learnt = LearntLine(shell)
        self.rates = label("", "small")
        self.rates.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value = ""
        self._side = Side.OUTSIDE
        self._is_asked = False
        """Whether it is known which value is to be shown: the page is made before it is told."""
        self._listed = ("", 0)
        """Of which value and measurement the lists are."""
        self._lesson = 0
        """How often the engine learnt since the page was made."""
        self._made: dict[int, tuple[Side, tuple[str, int, str]]] = {}
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._layers = QStackedWidget()
        self._empty: QWidget | None = None
        self.body.addWidget(self._layers, 1)
        self._build()
        self._connect()
        self._show_all()

    def _build(self) -> None:
        """From the outside in: what is put into something that is put elsewhere later is styled by Qt each time."""
        content, upper = QWidget(self._layers), column(gap=10)
        self._layers.addWidget(content)
        self._area = scrolling(upper)
        self.splitter = Splitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("calm")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(look().px(8))
        told = row(self.reviewed, self.learnt, self.rates, gap=16)
        told.setStretch(0, 1)
        told.setStretch(2, 1)
        told.setContentsMargins(look().px(6), 0, look().px(6), 0)
        bar = card(column(self.strip, told, gap=4), margin=8)
        content.setLayout(column(self._area, bar, gap=12))
        head = QWidget(content)
        beside = row(self.choice, self.agree, gap=12)
        beside.setStretch(0, 1)
        head.setLayout(beside)
        for each in (head, self.finding, self.stale, self.filters, self.splitter):
            upper.addWidget(each)
        upper.setStretch(4, 1)
        lists = QWidget(self.splitter)
        lists.setLayout(self._sides)
        self._sides.setSpacing(look().px(24))
        self._sides.setContentsMargins(0, 0, 0, look().px(6))
        for each in self.columns.values():
            self._sides.addWidget(each, 1)
        self.why.setMinimumHeight(look().px(96))
        self.splitter.addWidget(self.why)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([look().px(600), look().px(140)])

    def _connect(self) -> None:
        session = self.session
        for changed in (session.values_changed, session.assessed):
            changed.connect(self._show_all)
        session.measured.connect(self._show_lists)
        session.documents_changed.connect(self._documents_changed)
        session.evidence_changed.connect(self._evidence_changed)
        session.state_changed.connect(self._show_state)
        session.undo_stack.indexChanged.connect(self._undone)
        self.learnt.asked.connect(self._show_learnt)
        session.lessons.moved.connect(self._learnt_more)
        self.choice.chosen.connect(self._show_value)
        self.filters.changed.connect(self._show_lists)
        self.reviewer.decided.connect(self._go_on)
        for side, each in self.columns.items():
            each.stance_changed.connect(self._show_lists)
            each.clear_asked.connect(self._clear)
            each.list.asked.connect(self.act)
            each.list.sideways.connect(lambda side=side: self._to_other_side(side))
            each.list.chosen.connect(lambda side=side: self._chosen(side))
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.choice.step(step))

    # What the shell asks

    def show_target(self, target: object) -> None:
        """Show a value, by its id."""
        if any(value.id == target for value in self.session.organisation.values):
            self._value, self._is_asked = str(target), True
            self._show_all()

    def target(self) -> object:
        """The value that is shown."""
        return self._value or None

    def shown(self) -> None:
        """Let the keys work at once."""
        if not self._is_asked:
            self._is_asked = True
            self._show_all()
        if self._layers.currentIndex() == 0:
            self.columns[self._side].list.setFocus()

    # Showing

    @property
    def _gap(self) -> Gap | None:
        gaps = self.session.assessment.gaps if self.session.assessment else ()
        return next((gap for gap in gaps if gap.value == self._value), None)

    @property
    def _telling(self) -> Telling:
        session = self.session
        names = {value.id: value.name for value in session.organisation.values}
        return Telling(self.language, names, {document.id: document for document in session.documents})

    def _show_all(self) -> None:
        """After a measurement, a review, or a change of values: the same value with what holds now."""
        session = self.session
        values = session.organisation.values
        if session.workspace is None:
            return
        if not values or session.assessment is None:
            self._show_empty()
            return
        self._layers.setCurrentIndex(0)
        if all(value.id != self._value for value in values):
            self._value = values[0].id
        gaps = {gap.value: gap for gap in session.assessment.gaps}
        self.choice.offer(values, gaps, self._value)
        self._show_figures()
        self._show_state()
        if self._is_asked and (self._value, session.assessment.measurement) != self._listed:
            self._show_lists()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = missing(self.shell)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    def _show_value(self, value: str) -> None:
        self._value = value
        self._show_figures()
        self._show_lists()
        self.shown()

    def _show_figures(self) -> None:
        """The finding in a sentence, and the rates as they are now."""
        gap = self._gap
        self.choice.show_gap(gap, "" if gap is None else chances(gap, self.language))
        if gap is None:
            self.finding.setText(
                self.tr("This value came after the last check. Check again to see what is said of it.")
            )
            self.rates.setText("")
            return
        self.finding.setText(finding(gap, Settings().minimum_documents, self.language))
        if gap.kind is GapKind.TOO_LITTLE_TEXT:
            self.rates.setText("")
            return
        percent = Figures(self.language).percent
        self.rates.setText(
            self.tr("Now: outside {outside} for, inside {inside} for and {against} against").format(
                outside=percent(gap.outside.supports_rate),
                inside=percent(gap.inside.supports_rate),
                against=percent(gap.inside.contradicts_rate),
            )
        )

    def _show_state(self) -> None:
        self.stale.setVisible(not self.session.is_current and self.session.assessment is not None)

    def _show_lists(self) -> None:
        """Fill both lists from their beginning."""
        self.learnt.filled(self._value)
        self._listed = (self._value, self.session.assessment.measurement if self.session.assessment else 0)
        for each in self.columns.values():
            each.list.evidence.clear()
        self._survey()

    def _survey(self) -> None:
        """Look, beside the window, which rows the lists have now and how much there is."""
        workspace = self.session.workspace
        if workspace is None:
            return
        query = self.filters.narrow(EvidenceQuery(self._value, staff=self.session.staff_documents))
        stances = {side: each.stance for side, each in self.columns.items() if each.stance is not None}

        def done(survey: Survey) -> None:
            if isValid(self) and self.session.workspace is workspace:
                self._show_survey(survey, Listing(workspace, query.value, (), survey.marks, self._lesson))

        self.session.background.run(lambda: workspace.evidence.survey(query, stances), done, key="confrontation")

    def _show_survey(self, survey: Survey, listing: Listing) -> None:
        rows = self.learnt.rows
        telling, had_focus = self._telling, self.columns[self._side].list.hasFocus()
        for side, each in self.columns.items():
            self._say_nothing(side, has_any=bool(survey.listed[side]))
            with QSignalBlocker(each.list):
                self._fill(each.list, replace(listing, numbers=rows(side, survey.order[side], survey.marks)), telling)
            each.show_counts(survey.counts[side])
        if not self.columns[self._side].list.evidence.rowCount():
            self._side = next((s for s, each in self.columns.items() if each.list.evidence.rowCount()), self._side)
            if had_focus:
                self.columns[self._side].list.setFocus()
        self._chosen(self._side)
        self.filters.offer(survey.facets, (document.date for document in self.session.documents))
        figures = Figures(self.language)
        words = self.tr("{done} of {total} reviewed, percentages follow")
        total = sum(survey.listed.values())
        self.reviewed.setText(words.format(done=figures.number(survey.reviewed), total=figures.number(total)))

    def _fill(self, cards: EvidenceList, listing: Listing, telling: Telling) -> None:
        """Show a list; the card that was the current one stays so, or the one that took its place."""
        held, at, top = cards.row, cards.currentIndex().row(), cards.verticalScrollBar().value()
        cards.evidence.take(listing, telling)
        if cards.currentIndex().isValid():
            return
        found = cards.evidence.row_of(identity(held)) if held is not None else -1
        cards.choose(found if found >= 0 else max(0, min(at, cards.evidence.rowCount() - 1)))
        if held is not None:
            cards.verticalScrollBar().setValue(top)

    def _say_nothing(self, side: Side, *, has_any: bool) -> None:
        """What it means that a side has no cards."""
        each = self.columns[side]
        narrowed = self.filters.active or each.stance is not None
        if narrowed and has_any:
            text = self.tr("There are sentences about this value, but none that fit what you chose above.")
            each.say_nothing(self.tr("Nothing fits these filters"), text, filtered=True)
        elif side is Side.OUTSIDE:
            text = self.tr(
                "Not one sentence outside was found that speaks of this value. If it is lived inside, it is a story to tell."
            )
            each.say_nothing(self.tr("Nothing promised"), text, filtered=False)
        else:
            text = self.tr(
                "Not one sentence inside was found that speaks for or against this value. That is a finding too: what you"
                " promise leaves no trace in what people write to each other. Or the texts in which it would show are not here."
            )
            each.say_nothing(self.tr("Nothing to be found inside"), text, filtered=False)

    # Following

    def _documents_changed(self) -> None:
        if self.session.assessment is None:
            self._show_all()

    def _evidence_changed(self) -> None:
        """A decision was made or undone, or a measurement is there."""
        if self.session.workspace is None or self.session.assessment is None:
            return
        if self._listed[1] != self.session.assessment.measurement:
            self._show_all()
            return
        telling = self._telling
        for each in self.columns.values():
            each.list.evidence.read_near(each.list.currentIndex().row(), telling)
        self._chosen(self._side)
        self._survey()

    def _undone(self, index: int) -> None:
        """What was decided and is undone becomes the current card again."""
        side, wanted = self._made.pop(index + 1, (None, None))
        if side is None or wanted is None or self.session.workspace is None:
            return
        cards = self.columns[side].list
        at = cards.evidence.row_of(wanted)
        if at >= 0:
            cards.evidence.read_near(at, self._telling)
            cards.choose(at)

    # Learning

    def _learnt_more(self) -> None:
        """The lists keep their rows and their order as long as somebody looks at them; the cards tell what holds now."""
        self._lesson += 1
        lists = {side: each.list.evidence.listing for side, each in self.columns.items()}
        if self.isVisible() and all(lists.values()):
            self.learnt.hold({side: listing.numbers for side, listing in lists.items() if listing is not None})
        else:
            self.learnt.filled(self._value)

    def _show_learnt(self) -> None:
        self._survey()
        self.columns[self._side].list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who left has no need of the old order any more, and what was decided can be learnt at once."""
        super().hideEvent(event)
        if event.spontaneous() or self.session.workspace is None:
            return
        self.session.lessons.hurry()
        if self.learnt.holds:
            self.learnt.filled(self._value)
            self._survey()

    # Reviewing

    def act(self, name: str) -> None:
        """Do what a key or a button asks for, with the current card."""
        current = self.columns[self._side].list
        subject = None if current.row is None else Subject(current.row, self._value)
        self.reviewer.act(name, subject, current.place())

    def _go_on(self, decided: tuple[str, int, str]) -> None:
        """To the next card that nobody decided about."""
        stack = self.session.undo_stack
        self._made[stack.index()] = (self._side, decided)
        current = self.columns[self._side].list
        at = current.evidence.row_of(decided)
        found = current.evidence.next_undecided(at if at >= 0 else current.currentIndex().row() - 1)
        if found >= 0:
            current.choose(found)

    def _chosen(self, side: Side) -> None:
        """The card that the explanation and the keys are about."""
        current = self.columns[side].list
        if current.row is not None:
            self._side = side
        if current.hasFocus():
            self._area.ensureWidgetVisible(self.columns[side], 0, 0)
        shown = self.columns[self._side].list.row
        self.why.show_row(shown, None if shown is None else self._telling)
        self.strip.allow(has_card=shown is not None, can_undo=self.session.undo_stack.canUndo())

    def _to_other_side(self, side: Side) -> None:
        other = self.columns[Side.INSIDE if side is Side.OUTSIDE else Side.OUTSIDE].list
        if other.evidence.rowCount():
            other.setFocus()

    def _clear(self) -> None:
        for each in self.columns.values():
            each.show_both()
        if self.filters.active:
            self.filters.reset()
        else:
            self._show_lists()

    def resizeEvent(self, event) -> None:  # noqa: ANN001 (as Qt calls it)
        """The sides stand below each other where there is little room beside."""
        super().resizeEvent(event)
        beside = self.width() >= look().px(_BESIDE)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom,
        )
