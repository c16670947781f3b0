"""Audit: chance draws sentences, people label them blindly, and then it is known how often the program errs."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from brandcheck.model import DocumentStatus, Side, Stance
from brandcheck.settings import Settings
from ui.auditing import FIRST, SECOND
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.audit_desk import AuditDesk
from ui.widgets.audit_results import AuditResults
from ui.widgets.audit_start import AuditStart
from ui.widgets.basics import button, column
from ui.widgets.empty import Empty
from ui.widgets.help import Note

DRAW, LABEL, RESULT = MODES = ("draw", "label", "result")
_FITS, _ROOMY = 600, 720
"""Least heights, at the usual text size, at which there is room for a heading, and for an explanation, while labelling."""


class AuditPage(Page):
    """Three states: nothing is drawn yet, sentences are being labelled, and the result."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        audits = self.audits = self.session.audits
        self.wanted = ""
        """What the user asked to see; empty for what comes next."""
        self.start = AuditStart()
        self.desk = AuditDesk(audits, self.language)
        deeds = {
            "rest": lambda: self._go_label(FIRST),
            "second": lambda: self._go_label(SECOND),
            "again": lambda: self._want(DRAW),
            "report": lambda: shell.go("report"),
            "remove": self._remove,
        }
        self.results = AuditResults(audits, self.language, deeds)
        self._layers = QStackedWidget()
        self._parts: dict[str, QWidget] = {
            DRAW: scrolling(column(self.start), snug=True),
            LABEL: self.desk,
            RESULT: self.results,
        }
        for part in self._parts.values():
            self._layers.addWidget(part)
        self._empty: QWidget | None = None
        self._told: object = None
        self.mode = ""
        """What is shown; empty where there is nothing to draw from."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self.body.addWidget(self._layers, 1)
        self._connect()
        self._show()

    def _connect(self) -> None:
        session, audits = self.session, self.audits
        for changed in (
            audits.changed,
            audits.judged,
            session.values_changed,
            session.documents_changed,
            session.assessed,
            session.state_changed,
        ):
            changed.connect(self._soon)
        audits.labelled.connect(self._labelled)
        self.start.asked.connect(self._draw)
        self.start.left.connect(lambda: self._want(""))
        self.desk.labelled.connect(self._label)
        self.desk.back.connect(self._go_back)
        self.desk.stopped.connect(lambda: self._want(RESULT))
        self.desk.reader_chosen.connect(self._go_label)

    # What the shell asks

    def show_target(self, target: object) -> None:
        """Show one of `MODES`."""
        if target in MODES:
            self._want(str(target))

    def target(self) -> object:
        """What the user asked for."""
        return self.wanted or None

    def shown(self) -> None:
        """Bring it up to date: it does not follow what changes while another page is shown."""
        self._show()
        self.take_focus()

    def take_focus(self) -> None:
        """While labelling the keys work at once."""
        if self.mode == LABEL:
            self.desk.take_keys()
        elif self.mode == DRAW:
            self.start.take_keys()
        else:
            super().take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was labelled is told elsewhere as well."""
        super().hideEvent(event)
        self.audits.judge()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is."""
        super().resizeEvent(event)
        self._make_room()

    def _soon(self) -> None:
        if self.isVisible():
            self._later.start()

    # Showing

    def _show(self) -> None:
        session = self.session
        if session.workspace is None:
            return
        before, self.mode = self.mode, self._next_mode()
        if not self.mode:
            self._say("", "")
            self._show_empty()
            return
        if self.mode == DRAW:
            self._show_start()
        elif self.mode == LABEL:
            self._say(
                self.tr("What does this sentence do to each value?"),
                self.tr(
                    "Judge the large sentence; the others are there to understand it. Most sentences do nothing: press Enter."
                ),
            )
            self.desk.show_turn(session.organisation.values)
        else:
            self._show_result()
        self._layers.setCurrentWidget(self._parts[self.mode])
        if self.mode != before and self.mode == LABEL and self.isVisible():
            self.desk.take_keys()

    def _next_mode(self) -> str:
        session, audits = self.session, self.audits
        if audits.sample is None and not audits.drawing:
            self.wanted = ""
        if not session.organisation.values or session.assessment is None or not self._eligible():
            return RESULT if audits.sample is not None and session.assessment is not None else ""
        if audits.drawing or audits.sample is None or self.wanted == DRAW:
            return DRAW
        if self.wanted == RESULT or audits.turn is None:
            return RESULT
        return LABEL

    def _eligible(self) -> dict[Side, int]:
        """How many documents of each side have sentences that count; a side without any is absent."""
        found: dict[Side, int] = {}
        for document in self.session.documents:
            if document.status is DocumentStatus.READ and document.eligible:
                found[document.side] = found.get(document.side, 0) + 1
        return found

    def _say(self, heading: str, help_text: str) -> None:
        self.heading.setText(heading)
        self.help.setText(help_text)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is little, as with large text, it is for the sentence and its answers."""
        labels, high = self.mode == LABEL, self.height()
        self.heading.setVisible(bool(self.heading.text()) and (not labels or high >= look().px(_FITS)))
        self.help.setVisible(bool(self.help.text()) and (not labels or high >= look().px(_ROOMY)))
        self.desk.be_roomy(roomy=high >= look().px(_FITS))

    def _show_start(self) -> None:
        audits, session = self.audits, self.session
        is_again = audits.sample is not None
        self._say(
            self.tr("Draw a new sample") if is_again else self.tr("How often does the program err?"),
            self.tr("It takes the place of the one that is there. Undo brings that back.")
            if is_again
            else self.tr("Nobody knows until people have read along. An audit finds out in a quarter of an hour."),
        )
        self.start.show_state(is_again=is_again, busy=audits.drawing)
        told = (session.is_current, tuple(sorted(self._eligible().items())))
        if told == self._told:
            return
        self._told = told
        notes: list[Note] = []
        if not session.is_current:
            again = button(self.tr("Check &again"), self.shell.action("measure").trigger, "link")
            text = self.tr(
                "Texts or values changed since the last check. Check first, so that new texts can be drawn too."
            )
            notes.append(Note(text, "warn", again))
        least = max(2, Settings().minimum_documents)
        if any(self._eligible().get(side, 0) < least for side in Side):
            text = self.tr(
                "Of a side with fewer than {least} documents no percentage is corrected. How often the program errs you will"
                " know all the same."
            )
            notes.append(Note(text.format(least=least)))
        self.start.show_notes(*notes)

    def _show_result(self) -> None:
        audits, session = self.audits, self.session
        audits.judge()
        found = session.assessment
        assert found is not None
        self.results.show_actions(can_label=bool(session.organisation.values), has_report=True)
        if audits.is_judged or audits.result is None:
            self._say(self.results.headline(audits.result) if audits.is_judged else self.tr("One moment"), "")
            self.results.show_result(audits.result, found.gaps, session.organisation.values)

    def _show_empty(self) -> None:
        """What is missing, and where to go for it."""
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        session, go = self.session, self.shell.go
        if not session.organisation.values:
            title = self.tr("First say what you stand for")
            text = self.tr("An audit finds out how well the program reads your values. So it needs those first.")
            step = button(self.tr("To the &values"), lambda: go("values"), "main")
        elif not session.documents or (session.assessment is not None and not self._eligible()):
            title = self.tr("There is nothing to draw from")
            text = self.tr(
                "An audit draws sentences from your documents by chance. Add texts from both sides, then check them."
            )
            step = button(self.tr("To the d&ocuments"), lambda: go("documents"), "main", "documents")
        else:
            title = self.tr("Not checked yet")
            text = self.tr(
                "First the program reads your documents. Then people read a few of its sentences, and you know how often it errs."
            )
            step = button(self.tr("Check &now"), self.shell.action("measure").trigger, "main", "measure")
            step.setEnabled(self.shell.action("measure").isEnabled())
        self._empty = Empty("audit", title, text, step)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    # Doing

    def _want(self, mode: str) -> None:
        self.wanted = mode
        self._show()
        self.take_focus()

    def _go_label(self, reader: str) -> None:
        self.audits.choose_reader(reader)
        self._want("")

    def _draw(self, size: int) -> None:
        self.wanted = ""
        self.audits.draw(size, self.tr("Drawing sentences"), self.tr("draw a sample"))
        self._show()

    def _label(self, item: int, answers: dict[str, Stance]) -> None:
        self.audits.label(item, answers, self.tr("label a sentence"))

    def _go_back(self) -> None:
        self.audits.go_back(self.tr("take a label back"))

    def _labelled(self, _reader: str, _item: int) -> None:
        """At once: the next sentence must not wait, and the keys of a fast reader are for that one."""
        if self.isVisible():
            self.wanted = "" if self.wanted == RESULT and self.audits.turn is not None else self.wanted
            self._show()

    def _remove(self) -> None:
        if self.audits.remove(self.tr("remove a sample")):
            self.shell.notify(
                self.tr("The sample is gone, with its labels"),
                "",
                (self.tr("Brin&g it back"), self.shell.action("undo").trigger),
            )
