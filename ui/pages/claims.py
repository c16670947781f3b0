"""Claims: the ledger of promises that can be checked, each beside what inside texts say about it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from brandcheck.model import ClaimState, ClaimVerdict, Side
from brandcheck.workspace import ClaimQuery, ClaimSubject
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label, row
from ui.widgets.claim_delegate import BAR, BESIDE, BETWEEN, PAD
from ui.widgets.claim_filters import ClaimFilters
from ui.widgets.claim_keys import ClaimStrip
from ui.widgets.claim_list import ClaimList
from ui.widgets.claim_review import ClaimReviewer
from ui.widgets.claim_words import ClaimTelling
from ui.widgets.empty import Empty
from ui.widgets.help import Note

_ROOMY = 560
"""Least height at which there is room for more than the list, its filters and its keys."""


class ClaimsPage(Page):
    """What asks for attention first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.help.setText(
            self.tr(
                "A promise here is one that can be checked: a number, a limit, always, never, free."
                " Beside it stands what texts from inside seem to say about the same. More than half of these pairs turn out to"
                " be about something else: read both before you conclude."
            )
        )
        self.stale = Note(
            self.tr("Texts or values changed since the last check. What stands here is what was found then."),
            "warn",
            button(self.tr("Check &again"), shell.action("measure").trigger, "link"),
        )
        self.filters = ClaimFilters(self.language)
        self.list = ClaimList(self.tr("Promises beside facts"), self.language)
        self.strip = ClaimStrip(self.language, self.act)
        self.decided = label("", "small")
        self.reviewer = ClaimReviewer(shell, self)
        self._layers, self._results = QStackedWidget(), QStackedWidget()
        self._layers.addWidget(self._build())
        self._empty: QWidget | None = None
        self.body.addWidget(self._layers, 1)
        self._connect()
        self._show_all()

    def _build(self) -> QWidget:
        nothing = label(self.tr("Nothing fits these filters"), "strong")
        clear = button(self.tr("Clear the filters"), self.filters.reset, "link", "filter")
        message, content = QWidget(), QWidget()
        message.setLayout(column(card(column(nothing, flow(clear), gap=6)), 1))
        self._results.addWidget(self.list)
        self._results.addWidget(message)
        self._heads = (
            label(self.tr("Promised outside"), Side.OUTSIDE.value, wrap=False),
            label(self.tr("Found inside"), Side.INSIDE.value, wrap=False),
        )
        self._above = row(*self._heads, gap=BETWEEN)
        for at in range(2):
            self._above.setStretch(at, 1)
        self._results.setMinimumHeight(look().px(210))
        upper = column(self.stale, self.filters, self._above, self._results, gap=10)
        upper.setStretch(3, 1)
        bar = card(column(self.strip, self.decided, gap=4), margin=8)
        self._area = scrolling(upper)
        layout = column(self._area, bar, gap=10)
        layout.setStretch(0, 1)
        content.setLayout(layout)
        return content

    def _connect(self) -> None:
        session = self.session
        for changed in (session.assessed, session.documents_changed, session.evidence_changed):
            changed.connect(self._show_all)
        session.state_changed.connect(self._show_state)
        session.claim_decided.connect(self._decided)
        self.filters.changed.connect(self._show_list)
        self.list.asked.connect(self.act)
        self.list.chosen.connect(self._show_choice)
        self.list.width_changed.connect(self._show_heads)
        self.list.claims.modelReset.connect(self._show_layer)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    # What the shell asks

    def shown(self) -> None:
        """Let the keys work at once."""
        if self.list.claims.rowCount() and self._layers.currentIndex() == 0:
            self.list.setFocus()

    # Showing

    def _show_all(self) -> None:
        """After a measurement, or when documents came or went."""
        session = self.session
        workspace = session.workspace
        if workspace is None:
            return
        has_any = session.assessment is not None and bool(len(workspace.claims))
        self.heading.setVisible(has_any)
        self.help.setVisible(has_any and self.height() >= look().px(_ROOMY))
        if not has_any:
            self._show_empty()
            return
        self._layers.setCurrentIndex(0)
        names = {document.id: document.title or document.path.rsplit("/", 1)[-1] for document in session.documents}
        facets = workspace.claims.facets(session.staff_documents)
        documents = [(names[each], each) for each in facets.documents if each in names]
        self.filters.offer(facets.departments, documents)
        self._show_state()
        self._show_list()

    @property
    def _query(self) -> ClaimQuery:
        return replace(self.filters.query, staff=self.session.staff_documents)

    def _show_empty(self) -> None:
        """What is missing, and where to go for it."""
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        session, go = self.session, self.shell.go
        check = button(self.tr("Check &now"), self.shell.action("measure").trigger, "main", "measure")
        check.setEnabled(self.shell.action("measure").isEnabled())
        if not session.documents:
            text = self.tr(
                "Here you see each promise that can be checked beside what is written inside. First add texts from both sides."
            )
            to_documents = button(self.tr("&Add documents"), lambda: go("documents"), "main", "documents")
            self._empty = Empty("claims", self.tr("No documents yet"), text, to_documents)
        elif session.assessment is None:
            text = self.tr(
                "BrandCheck looks for promises that can be checked, such as “within 24 hours” or “always free”,"
                " and for what texts from inside say about them."
            )
            self._empty = Empty("claims", self.tr("Not checked yet"), text, check)
        else:
            text = self.tr(
                "No sentence outside promises something that can be checked: no number, no limit, no always, never or"
                " free. If the last check is from before BrandCheck read promises, check again."
            )
            self._empty = Empty("claims", self.tr("No promises found"), text, check)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    def _show_state(self) -> None:
        self.stale.setVisible(not self.session.is_current and self.session.assessment is not None)

    def _show_list(self) -> None:
        """The list as it is now; of the same query, where one was in it."""
        claims, bar = self.list.claims, self.list.verticalScrollBar()
        held, top, query = self.list.row, bar.value(), self._query
        read = len(claims.items) if query == claims.query else 0
        documents = {document.id: document for document in self.session.documents}
        claims.show(self.session.workspace, query, ClaimTelling(self.language, documents))
        while len(claims.items) < read and claims.canFetchMore():
            claims.fetchMore()
        # After a new check the numbers are others; a sentence may stand twice in a document.
        same = [
            (item.row.number != held.number, at)
            for at, item in enumerate(claims.items)
            if held and item.row.subject == held.subject
        ]
        self.list.choose(min(same, default=(False, 0))[1])
        if read:
            bar.setValue(top)
        self._show_choice()
        self._show_counts()

    def _show_layer(self) -> None:
        self._results.setCurrentIndex(0 if self.list.claims.rowCount() else 1)

    def _show_counts(self) -> None:
        """In the heading what is contradicted and open, on the chips what the other choices leave."""
        workspace = self.session.workspace
        if workspace is None:
            return
        claims = workspace.claims
        self.filters.show_counts(claims.tally(replace(self._query, verdict=None, green=None)))
        against = ClaimQuery(verdict=ClaimVerdict.CONTRADICTED)
        contradicted = claims.count_promises(against)
        waiting = claims.count_promises(replace(against, state=ClaimState.OPEN))
        total = claims.count_promises(ClaimQuery())
        if waiting:
            self.heading.setText(self.tr("%n promise(s) to look at", "", waiting))
        elif contradicted:
            self.heading.setText(self.tr("You have looked at every contradicted promise"))
        else:
            self.heading.setText(self.tr("No promise was found contradicted inside"))
        decided = claims.count(ClaimQuery()) - claims.count(ClaimQuery(state=ClaimState.OPEN))
        parts = (self.tr("%n promise(s) found", "", total), self.tr("%n row(s) decided about", "", decided))
        self.decided.setText(", ".join(parts))

    def _show_choice(self) -> None:
        if self.list.hasFocus():
            self._area.ensureWidgetVisible(self.list, 0, 0)
        self.strip.allow(self.list.row, can_undo=self.session.undo_stack.canUndo())

    # Deciding

    def act(self, name: str) -> None:
        """Do what a key or a button asks for, with the current row."""
        self.reviewer.act(name, self.list.row, self.list.place())

    def _decided(self, subject: ClaimSubject, goes_on: bool) -> None:  # noqa: FBT001 (a signal has no names)
        """Show what was decided, or undone, where it stands; a decision leads to the next open row."""
        at = self.list.claims.look_again(subject)
        self._show_counts()
        if at >= 0:
            following = self.list.claims.next_open(at) if goes_on else at
            self.list.choose(following if following >= 0 else at)
        self._show_choice()

    def _find(self) -> None:
        self.filters.words.setFocus()
        self.filters.words.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, as with large text, it is for the list."""
        super().resizeEvent(event)
        roomy = self.height() >= look().px(_ROOMY)
        self.help.setVisible(roomy and not self.heading.isHidden())
        self.decided.setVisible(roomy)

    def _show_heads(self) -> None:
        """Where promise and fact stand below each other they need no heads."""
        viewport = self.list.viewport().width()
        beside = viewport >= look().px(BESIDE)
        # As the columns of a row.
        right = look().px(PAD) + 2 + self.list.width() - viewport
        self._above.setContentsMargins(look().px(PAD + BAR), 0, right, 0)
        for each in self._heads:
            each.setVisible(beside)
