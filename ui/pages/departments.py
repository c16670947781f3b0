"""Departments: who says what of each value, in which words, which words were agreed on, and what conflicts."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from brandcheck.model import Side
from brandcheck.progress import Progress
from brandcheck.wording import wording
from ui.models.departments_glossary import Glossary
from ui.pages.page import Page
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button
from ui.widgets.department_conflicts import ConflictsPart
from ui.widgets.department_figures import FiguresPart
from ui.widgets.department_glossary import GlossaryPart
from ui.widgets.department_wait import Wanted
from ui.widgets.department_words import WordsPart
from ui.widgets.empty import Empty
from ui.widgets.help import Note
from ui.widgets.tabs import layers, tab_bar

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.comparing import Departments

_LEAST, _ROOMY = 130, 520
"""Height of a part, however high it would like to be, so that the window may stay small; and of a page with room for help."""
_MANY = 20_000
"""With more sentences conflicts take too long to be looked for without being asked."""
FIGURES, WORDS, GLOSSARY, CONFLICTS = PARTS = ("figures", "words", "glossary", "conflicts")


class DepartmentsPage(Page):
    """Four parts under tabs; what takes long is made when its tab is first looked at."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        session = self.session
        self.found: Departments | None = None
        self._of: object = None
        """What was found is of this state."""
        self.glossary = Glossary(session)
        self.bridge = Wanted(
            session, "terms", lambda done: session.bridge_terms(self.tr("Comparing words"), done), self
        )
        self.conflicting = Wanted(
            session,
            "conflicts",
            lambda done: session.find_conflicts(self.tr("Comparing messages"), done),
            self,
            lambda: sum(document.eligible for document in session.documents) <= _MANY,
        )
        self.figures = FiguresPart(self.language)
        self.words = WordsPart(self.language, self.glossary.known, self.bridge.start_again)
        self.agreed = GlossaryPart(shell, self.glossary)
        self.conflicts = ConflictsPart(self.language, self.conflicting.start_again)
        self.parts: dict[str, QWidget] = dict(
            zip(PARTS, (self.figures, self.words, self.agreed, self.conflicts), strict=True)
        )
        self.stale = Note(
            self.tr("Texts or values changed since the last check. What stands here is what was found then."),
            "warn",
            button(self.tr("Check &again"), shell.action("measure").trigger, "link"),
        )
        self.tabs = tab_bar(
            self.tr("Parts of this page"),
            (
                self.tr("Who says what"),
                self.tr("Words"),
                self.tr("Glossary"),
                self.tr("Messages that conflict"),
            ),
        )
        self._layers = layers(self.parts.values(), _LEAST)
        self._empty: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        for each in (self.stale, self.tabs, self._layers):
            self.body.addWidget(each)
        self.body.setStretch(2, 1)
        self._connect()
        self._show()

    def _connect(self) -> None:
        session = self.session
        for changed in (
            session.assessed,
            session.documents_changed,
            session.evidence_changed,
            session.values_changed,
            session.report_changed,
            session.state_changed,
        ):
            changed.connect(self._soon)
        session.glossary_changed.connect(self.agreed.refresh)
        session.glossary_changed.connect(self.words.refresh)
        session.values_changed.connect(self.agreed.refresh)
        session.jobs.progressed.connect(self._progressed)
        self.tabs.currentChanged.connect(lambda _: self._show())
        for wanted in (self.bridge, self.conflicting):
            wanted.changed.connect(self._soon)
        for part in (self.figures, self.words, self.conflicts):
            part.sentence_asked.connect(lambda document, start: self.shell.go("text", (document, start)))
        self.figures.value_asked.connect(lambda value: self.shell.go("confrontation", value))
        self.figures.page_asked.connect(self.shell.go)
        self.words.added.connect(self._add_word)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    # What the shell asks

    @property
    def part(self) -> str:
        """Which part is shown."""
        return PARTS[self.tabs.currentIndex()]

    def show_target(self, target: object) -> None:
        """Show a part, by its name."""
        if target in PARTS:
            self.tabs.setCurrentIndex(PARTS.index(str(target)))

    def target(self) -> object:
        """The part that is shown."""
        return self.part

    def shown(self) -> None:
        """Bring it up to date: it does not follow what changes while another page is shown."""
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, as with large text, it is for what the page shows."""
        super().resizeEvent(event)
        self._say()

    def _soon(self) -> None:
        if self.isVisible():
            self._later.start()

    # Showing

    def _show(self) -> None:
        session = self.session
        if session.workspace is None:
            return
        self._say()
        self.stale.setVisible(not session.is_current and session.assessment is not None and self.part != GLOSSARY)
        if self.part == GLOSSARY:
            self.agreed.refresh()
        elif not session.documents or session.assessment is None:
            self._show_empty()
            return
        else:
            self._want_figures()  # which the heading of every part tells of
            if self.part != FIGURES:
                self._show_wanted()
        self._layers.setCurrentWidget(self.parts[self.part])

    def _say(self) -> None:
        """In the heading what was found, below it what this part is."""
        self.heading.setText(self._headline())
        self.help.setText(
            {
                FIGURES: wording("departments", self.language)["rule"],
                WORDS: self.tr(
                    "The same value, other words: what one group says that the others do not, with a sentence each."
                    " Press the plus to keep a word in the glossary."
                ),
                GLOSSARY: self.tr("The words that departments agree on, for each value."),
                CONFLICTS: self.tr("What one department or text says, and another seems to deny."),
            }[self.part]
        )
        # Where no department is shown, the page says the rule larger.
        ruled = self.part == FIGURES and (self.found is None or not self.found.figures.departments)
        roomy = self.height() >= look().px(_ROOMY)
        self.help.setVisible(roomy and (self.part == GLOSSARY or (self.session.assessment is not None and not ruled)))

    def _headline(self) -> str:
        if self.found is None or self.session.assessment is None:
            return self.tr("Departments")
        figures = self.found.figures
        if not figures.departments:
            return self.tr("What is said inside, and in which words")
        differing = len({each.department for each in figures.standouts})
        if differing:
            return self.tr("%n department(s) clearly differ from the rest", "", differing)
        return wording("departments", self.language)["nobody_stands_out"].rstrip(".")

    def _show_empty(self) -> None:
        """What is missing, and where to go for it."""
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        if not self.session.documents:
            text = self.tr(
                "Here you see which department carries which value, and in which words. First add texts from both sides, with"
                " their department."
            )
            go = button(self.tr("A&dd documents"), lambda: self.shell.go("documents"), "main", "documents")
            self._empty = Empty("departments", self.tr("No documents yet"), text, go)
        else:
            text = self.tr("Once your texts have been checked you see here what each department says of each value.")
            check = button(self.tr("Check &now"), self.shell.action("measure").trigger, "main", "measure")
            check.setEnabled(self.shell.action("measure").isEnabled())
            self._empty = Empty("departments", self.tr("Not checked yet"), text, check)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    def _state(self) -> tuple[Any, ...]:
        """What all that is shown follows from."""
        session = self.session
        return (session.assessment, session.documents, session.report_choices.quotes, session.organisation.values)

    def _want_figures(self) -> None:
        """Have the figures made beside the window, where they are of something else than what is there now."""
        state, workspace = self._state(), self.session.workspace
        if state == self._of:
            return
        quotes = self.session.report_choices.quotes

        def compare() -> "Departments":
            from brandcheck.comparing import compare_departments  # noqa: PLC0415 (numpy takes its time)

            assert workspace is not None
            return compare_departments(workspace, quotes=quotes)

        def take(found: "Departments") -> None:
            if isValid(self):
                self._take(found, state)

        self.session.background.run(compare, take, key="departments")

    def _take(self, found: "Departments", state: object) -> None:
        self.found, self._of = found, state
        session = self.session
        self.figures.show_found(
            found,
            session.organisation.values,
            {document.id: document for document in session.documents},
            quotes=session.report_choices.quotes,
            named=any(document.department.strip() for document in session.documents if document.side is Side.INSIDE),
        )
        self._say()

    def _show_wanted(self) -> None:
        """Words or conflicts, or that they are being made; what was stopped waits for its button."""
        session = self.session
        wanted, part = (self.bridge, self.words) if self.part == WORDS else (self.conflicting, self.conflicts)
        # Conflicts follow from the texts alone.
        state = self._state()
        wanted.want(state if wanted is self.bridge else state[1:3])
        if wanted.result is None or wanted.waiting:
            part.show_waiting(waiting=wanted.waiting)
            return
        documents = {document.id: document for document in session.documents}
        if part is self.words:
            self.words.show_bridge(wanted.result, session.organisation.values, documents)
        else:
            self.conflicts.show_found(wanted.result, documents)

    def _progressed(self, progress: Progress) -> None:
        if progress.stage in {"terms", "conflicts"}:
            (self.words if progress.stage == "terms" else self.conflicts).waiting.show_progress(progress)

    # Doing

    def _add_word(self, term: str, value: str) -> None:
        if self.glossary.add(term, value, self.tr("add a word")):
            text = self.tr("“{term}” is in the glossary").format(term=term)
            self.shell.notify(text, "good", (self.tr("Sho&w it"), lambda: self.shell.go("departments", GLOSSARY)))

    def _find(self) -> None:
        fields: dict[str, QLineEdit] = {
            WORDS: self.words.search,
            GLOSSARY: self.agreed.search,
            CONFLICTS: self.conflicts.search,
        }
        if (field := fields.get(self.part)) is not None and field.isVisible():
            field.setFocus()
            field.selectAll()
