"""A document's full text with what was found in it, each highlight beside its card, reviewed with the same keys."""

from collections import Counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from brandcheck.model import Document, DocumentStatus, DocumentSummary, Segment
from brandcheck.report import Figures, source_line
from brandcheck.wording import say, wording
from brandcheck.workspace import EvidenceRow
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, flow, label, row, tool
from ui.widgets.empty import Empty
from ui.widgets.evidence_chip import Chip
from ui.widgets.evidence_keys import ReviewStrip
from ui.widgets.evidence_list import EvidenceList
from ui.widgets.evidence_review import Reviewer, Subject
from ui.widgets.evidence_why import EvidenceWhy
from ui.widgets.evidence_words import Telling
from ui.widgets.splitter import Splitter
from ui.widgets.text_find import TextFind
from ui.widgets.text_legend import legend
from ui.widgets.text_spots import Opened, Spot, open_document, spots_of, worth_showing
from ui.widgets.text_view import TextView

_BESIDE = 720
"""Least width at which the card stands beside the text."""
_PANEL = 380
_READ_AT_ONCE = 400
"""Pieces of evidence that are read again without anyone noticing."""


class TextPage(Page):
    """Shows one document; reached from a card, a search or the list of documents."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.help.hide()
        self.heading.hide()
        self._wanted: tuple[str, int | None] | None = None
        self._document: Document | None = None
        self._segments: tuple[Segment, ...] = ()
        self._rows: tuple[EvidenceRow, ...] = ()
        self._spots: list[Spot] = []
        self._at = -1
        self._value: str | None = None
        self.back = button(self.tr("&Back"), self.go_back, "link", "chevron-left")
        self.title = label("", "display", selectable=True)
        self.side = label("", "inside", wrap=False)
        self.facts = label("", "quiet", selectable=True)
        self.edit = button(self.tr("Edit &in Documents"), self._edit, "link", "documents")
        self.chips = flow(gap=8)
        self._of_value: dict[str | None, Chip] = {}
        self.view = TextView(self.language)
        self.finder = TextFind(self.view)
        self.place = label("", "strong", wrap=False)
        self.previous = tool("chevron-up", self.tr("Previous highlight (Shift+F3)"), lambda: self.step(-1))
        self.next = tool("chevron-down", self.tr("Next highlight (F3)"), lambda: self.step(1))
        self.list = EvidenceList(self.tr("What was found in this sentence"), self.language)
        self.nothing = label("", "quiet")
        self.why = EvidenceWhy(self.session, self.language, with_neighbours=False)
        self.reviewer = Reviewer(shell, self)
        self.strip = ReviewStrip(self.language, self.act, without=frozenset({"text"}))
        self.splitter = Splitter(Qt.Orientation.Horizontal)
        self._layers = QStackedWidget()
        self._empty: QWidget | None = None
        self.body.addWidget(self._layers, 1)
        self._build()
        self._connect()

    def _build(self) -> None:
        """From the outside in: what is put into something that is put elsewhere later is styled by Qt each time."""
        content, upper = QWidget(self._layers), column(gap=10)
        self._layers.addWidget(content)
        self._area = scrolling(upper)
        content.setLayout(column(self._area, card(column(self.strip), margin=8), gap=12))
        known = row(self.side, self.facts, gap=12)
        known.setStretch(1, 1)
        upper.addLayout(column(row(self.back, 1, legend(), self.edit, gap=14), self.title, known, gap=4))
        upper.addLayout(self.chips)
        upper.addWidget(self.splitter)
        upper.setStretch(2, 1)
        self.splitter.setObjectName("calm")
        self.splitter.setHandleWidth(look().px(16))
        self.splitter.setChildrenCollapsible(False)
        reading, panel = QWidget(self.splitter), QWidget(self.splitter)
        reading.setLayout(column(self.finder, self.view, gap=8))
        reading.setMinimumHeight(look().px(220))
        steps = row(self.place, 1, self.previous, self.next, gap=4)
        beside = column(steps, self.nothing, self.list, self.why, gap=8)
        beside.setStretch(3, 1)
        panel.setLayout(beside)
        panel.setMinimumHeight(look().px(270))
        self.why.setMinimumHeight(look().px(100))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([look().px(700), look().px(_PANEL)])

    def _connect(self) -> None:
        session = self.session
        session.evidence_changed.connect(self._evidence_changed)
        session.documents_changed.connect(self._documents_changed)
        self.view.picked.connect(self.show_spot)
        self.view.asked.connect(self.act)
        self.list.asked.connect(self.act)
        self.list.chosen.connect(self._chosen)
        self.reviewer.decided.connect(self._go_on)
        self.finder.closed.connect(self.view.setFocus)
        for keys, deed in (
            ("Alt+Left", self.go_back),
            ("F3", lambda: self._step_or_find(1)),
            ("Shift+F3", lambda: self._step_or_find(-1)),
            ("Alt+Down", lambda: self.step(1)),
            ("Alt+Up", lambda: self.step(-1)),
            (QKeySequence(QKeySequence.StandardKey.Find), self.finder.open_it),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    # What the shell asks

    def show_target(self, target: object) -> None:
        """Show a document, by its id and the place of a sentence in it, or None for its beginning."""
        if not isinstance(target, tuple):
            return
        identity, start = target
        self._wanted = (identity, start)
        if self._document is not None and self._document.id == identity:
            self._go_to(start)
            return
        workspace = self.session.workspace
        if workspace is None:
            return

        def done(opened: Opened | None) -> None:
            if isValid(self) and self._wanted is not None and self._wanted[0] == identity:
                self._show(opened)

        self.session.background.run(lambda: open_document(workspace, identity), done, key="text")

    def target(self) -> object:
        """The document, and the sentence that is pointed out."""
        if self._document is not None and 0 <= self._at < len(self._spots):
            return self._document.id, self._spots[self._at].start
        return self._wanted

    def shown(self) -> None:
        """Let the keys work at once."""
        self.view.setFocus()

    def go_back(self) -> None:
        """To the page one came from."""
        self.shell.go(self.shell.preferences.page or "documents")

    def _edit(self) -> None:
        if self._document is not None:
            self.shell.go("documents", self._document.id)

    # Showing

    @property
    def _telling(self) -> Telling:
        session = self.session
        names = {value.id: value.name for value in session.organisation.values}
        return Telling(self.language, names, {document.id: document for document in session.documents})

    @property
    def _summary(self) -> DocumentSummary | None:
        wanted = self._wanted[0] if self._wanted else ""
        return next((document for document in self.session.documents if document.id == wanted), None)

    def _show(self, opened: Opened | None) -> None:
        """Show a document that was read."""
        if opened is None or opened.document.status is DocumentStatus.FAILED or not opened.document.text:
            self._document = None
            self._show_empty(opened)
            return
        self._layers.setCurrentIndex(0)
        self._document, self._segments, self._rows = opened.document, opened.segments, opened.rows
        self._value = None
        self._show_facts()
        self.view.show_text(opened.document.text, opened.document.blocks)
        self.finder.take(opened.document.text)
        self._show_chips()
        self._show_spots()
        self._go_to(self._wanted[1] if self._wanted else None)

    def _show_empty(self, opened: Opened | None) -> None:
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        to_documents = button(self.tr("To the &documents"), lambda: self.shell.go("documents"), "main", "documents")
        if opened is None:
            title, text = self.tr("This document is no longer here"), self.tr("It was removed, or read again.")
        else:
            error = opened.document.error
            title = opened.document.title or opened.document.path
            text = say(error, self.language) if error else self.tr("There is no text in it.")
        self._empty = Empty("file", title, text, to_documents)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    def _show_facts(self) -> None:
        """What is known of the document, as it is now."""
        summary = self._summary
        if summary is None:
            return
        title = summary.title or summary.path.rsplit("/", 1)[-1]
        self.title.setText(title)
        word = wording("words", self.language)[summary.side]
        self.side.setText(word[:1].upper() + word[1:])
        self.side.setObjectName(summary.side.value)
        self.side.style().polish(self.side)
        known = source_line(summary, None, self.language).removeprefix(title).removeprefix(", ")
        sentences = self.tr("%n sentence(s)", "", summary.sentences)
        self.facts.setText("   ".join(filter(None, (known, sentences, summary.path))))

    def _show_chips(self) -> None:
        """A choice for each value that this text speaks of; made anew only where those are others, to keep the focus."""
        counts: Counter[str | None] = Counter(row.value for row in self._rows)
        names: dict[str | None, str] = {None: self.tr("All values")}
        names |= {value.id: value.name for value in self.session.organisation.values if counts[value.id]}
        counts[None] = len(spots_of(self._rows, None))
        if list(names) != list(self._of_value):
            clear(self.chips)
            self._of_value = {value: self._chip(value) for value in names}
        for value, chip in self._of_value.items():
            count = Figures(self.language).number(counts[value])
            chip.setText(f"{names[value].replace('&', '&&')}  {count}")
            chip.setChecked(value == self._value)

    def _chip(self, value: str | None) -> Chip:
        made = Chip()
        made.clicked.connect(lambda _checked=False: self.show_value(value))
        self.chips.addWidget(made)
        return made

    def show_value(self, value: str | None) -> None:
        """Highlight one value, or all."""
        held = self._spots[self._at].start if 0 <= self._at < len(self._spots) else None
        self._value = value
        self._show_chips()
        self._show_spots()
        after = next((at for at, spot in enumerate(self._spots) if held is not None and spot.start >= held), -1)
        self.show_spot(after)

    def _show_spots(self) -> None:
        self._spots = spots_of(self._rows, self._value)
        self.view.show_marks([spot.mark for spot in self._spots])
        for each in (self.previous, self.next):
            each.setEnabled(bool(self._spots))

    def _go_to(self, start: int | None) -> None:
        """To the sentence at a place: with its cards where something was found there."""
        if start is None:
            self.show_spot(-1)
            return
        at = self.view.mark_at(start)
        self.show_spot(at)
        if at < 0:
            sentence = next((each for each in self._segments if each.start <= start < each.end), None)
            if sentence is not None:
                self.view.point_out(sentence.start, sentence.end)

    def show_spot(self, at: int) -> None:
        """Point a highlight out and show its cards; -1 for none."""
        self._at = at if 0 <= at < len(self._spots) else -1
        figures = Figures(self.language)
        if self._at < 0:
            self.view.point_out_nothing()
            self.list.evidence.show_rows((), self._telling)
            self.place.setText(self.tr("%n highlight(s)", "", len(self._spots)))
            self.nothing.setText(
                self.tr("Click a marked sentence, or press F3 for the next one. Its card stands here then.")
                if self._spots
                else self.tr("Nothing in this text speaks for or against your values.")
            )
        else:
            spot = self._spots[self._at]
            self.view.point_out(spot.start, spot.end)
            QTimer.singleShot(0, self, self._show_sentence)
            self.list.evidence.show_rows(spot.rows, self._telling)
            self.list.fit()
            self.list.choose(0)
            words = self.tr("Highlight {at} of {total}")
            total = figures.number(len(self._spots))
            self.place.setText(words.format(at=figures.number(self._at + 1), total=total))
        for each, visible in ((self.nothing, self._at < 0), (self.list, self._at >= 0), (self.why, self._at >= 0)):
            each.setVisible(visible)
        self._chosen()

    def _show_sentence(self) -> None:
        """With large text the head alone fills the page: bring the line that is pointed out into view."""
        scrolled = self._area.widget()
        assert scrolled is not None
        line = self.view.viewport().mapTo(scrolled, self.view.cursorRect().center())
        self._area.ensureVisible(0, line.y(), 0, look().px(60))

    def step(self, by: int) -> None:
        """To the next highlight or the one before; from none, to the first after the place one reads at."""
        if not self._spots:
            return
        if self._at < 0:
            here = self.view.offsets.from_qt(self.view.textCursor().position())
            after = next((at for at, spot in enumerate(self._spots) if spot.start >= here), 0)
            self.show_spot(after if by > 0 else after - 1 if after else len(self._spots) - 1)
        else:
            self.show_spot((self._at + by) % len(self._spots))

    def _step_or_find(self, by: int) -> None:
        if self.finder.isVisible() and self.finder.found:
            self.finder.step(by)
        else:
            self.step(by)

    # Reviewing

    def act(self, name: str) -> None:
        """Do what a key or a button asks for, with the current card."""
        current = self.list.row
        subject = None if current is None else Subject(current, current.value)
        self.reviewer.act(name, subject, self.list.place())

    def _go_on(self, _: object) -> None:
        """To the next highlight that nobody decided about; the cards of this one first."""
        at = self.list.evidence.next_undecided(self.list.currentIndex().row())
        if at >= 0 and at != self.list.currentIndex().row():
            self.list.choose(at)
            return
        after = (*range(self._at + 1, len(self._spots)), *range(self._at))
        found = next((at for at in after if any(row.decision is None for row in self._spots[at].rows)), -1)
        if found >= 0:
            self.show_spot(found)

    def _chosen(self) -> None:
        current = self.list.row
        self.why.show_row(current, None if current is None else self._telling)
        self.strip.allow(has_card=current is not None, can_undo=self.session.undo_stack.canUndo())

    def _evidence_changed(self) -> None:
        """A decision was made or undone: the marks and the cards follow."""
        workspace, document = self.session.workspace, self._document
        if workspace is None or document is None:
            return
        if len(self._rows) <= _READ_AT_ONCE:
            self._take_rows(worth_showing(workspace.evidence.of_document(document.id)))
            return

        def done(rows: tuple[EvidenceRow, ...]) -> None:
            if isValid(self) and self._document is document:
                self._take_rows(rows)

        self.session.background.run(
            lambda: worth_showing(workspace.evidence.of_document(document.id)), done, key="text evidence"
        )

    def _take_rows(self, rows: tuple[EvidenceRow, ...]) -> None:
        held = self._spots[self._at].start if 0 <= self._at < len(self._spots) else None
        self._rows = rows
        self._show_chips()
        self._show_spots()
        self._at = next((at for at, spot in enumerate(self._spots) if spot.start == held), -1)
        if self._at < 0:
            self.show_spot(-1)
        else:
            self.list.evidence.show_rows(self._spots[self._at].rows, self._telling)
            self._chosen()

    def _documents_changed(self) -> None:
        if self._document is None:
            return
        if self._summary is None:
            self._document = None
            self._show_empty(None)
        else:
            self._show_facts()

    def resizeEvent(self, event) -> None:  # noqa: ANN001 (as Qt calls it)
        """The card stands below the text where there is little room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= look().px(_BESIDE)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
