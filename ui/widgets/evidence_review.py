"""Turns what a reviewer asks for into decisions; the confrontation and the text share it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from brandcheck.model import Stance
from brandcheck.workspace import EvidenceRow, Review, Verdict
from ui.dialogs.review import Chooser, NoteBox
from ui.shell import Shell
from ui.widgets.evidence_words import REASONS, identity, is_moved


@dataclass(frozen=True, slots=True)
class Subject:
    """A card: its row, and the value in whose list it stands."""

    row: EvidenceRow
    value: str

    @property
    def is_settled(self) -> bool:
        """Whether a person already gave it this value or this stance, so that confirming changes nothing."""
        decision = self.row.decision
        if decision is None:
            return False
        moved_here = is_moved(self.row) and self.row.value == self.value
        return moved_here or decision.verdict in {Verdict.CONFIRMED, Verdict.OTHER_STANCE}


class Reviewer(QObject):
    """Keeps decisions through the session, so that each can be undone."""

    decided = Signal(object)
    """The identity of the row that was decided about; not after a note."""

    def __init__(self, shell: Shell, page: QWidget) -> None:
        super().__init__(page)
        self._shell = shell
        self._page = page

    def act(self, name: str, subject: Subject | None, card: QRect) -> None:
        """Do what a key asks for; what must be asked is asked beside the card."""
        if name == "undo":
            self._shell.action("undo").trigger()
        elif subject is None:
            return
        elif name == "text":
            self._shell.go("text", (subject.row.evidence.document, subject.row.evidence.start))
        elif name == "confirm":
            self.confirm(subject)
        elif name == "turn":
            self.turn(subject)
        elif name == "reject":
            self._ask_reason(subject, card)
        elif name == "value":
            self._ask_value(subject, card)
        elif name == "note":
            self._ask_note(subject, card)

    def confirm(self, subject: Subject) -> None:
        """It is right as it stands."""
        if subject.is_settled:
            self.decided.emit(identity(subject.row))
        else:
            # What the engine learns meanwhile may turn the sentence before the card shows it: what was seen is confirmed.
            seen = subject.row.evidence.stance if self._shell.session.lessons.has_any else None
            self._keep(subject, Verdict.CONFIRMED, self.tr("confirm a sentence"), other_stance=seen)

    def turn(self, subject: Subject) -> None:
        """It says the opposite. Turned twice it is what the program found, and confirmed."""
        row = subject.row
        stance = Stance.SUPPORTS if row.stance is Stance.CONTRADICTS else Stance.CONTRADICTS
        text = self.tr("turn a sentence round")
        if is_moved(row) and row.value == subject.value:
            self._keep(subject, Verdict.OTHER_VALUE, text, other_value=row.value, other_stance=stance)
        elif stance is row.evidence.stance and not is_moved(row):
            self._keep(subject, Verdict.CONFIRMED, text)
        else:
            self._keep(subject, Verdict.OTHER_STANCE, text, other_stance=stance)

    def reject(self, subject: Subject, reason: str) -> None:
        """It says nothing about the value."""
        self._keep(subject, Verdict.REJECTED, self.tr("reject a sentence"), reason=reason)

    def move(self, subject: Subject, value: str) -> None:
        """It is about another value; back at the one it was found for, it is confirmed."""
        text = self.tr("give a sentence another value")
        if value == subject.row.evidence.value:
            self._keep(subject, Verdict.CONFIRMED, text)
        else:
            stance = subject.row.stance
            other = None if stance is subject.row.evidence.stance else stance
            self._keep(subject, Verdict.OTHER_VALUE, text, other_value=value, other_stance=other)

    def note(self, subject: Subject, note: str) -> None:
        """Keep a remark."""
        if note and note != subject.row.note:
            self._keep(subject, Verdict.NOTE, self.tr("comment on a sentence"), note=note)

    def _keep(self, subject: Subject, verdict: Verdict, text: str, **more) -> None:  # noqa: ANN003 (fields of Review)
        review = Review(subject.row.subject, verdict, datetime.now(UTC).isoformat(timespec="milliseconds"), **more)
        if self._shell.session.review([review], text) and verdict is not Verdict.NOTE:
            self.decided.emit(identity(subject.row))

    def _ask_reason(self, subject: Subject, card: QRect) -> None:
        answers = [(code, QCoreApplication.translate("Evidence", words)) for code, words in REASONS.items()]
        own = f"{len(answers) + 1}   " + self.tr("Another reason…")
        popup = Chooser(self._page, self.tr("Why is it not correct?"), answers, own)
        popup.chosen = lambda reason: self.reject(subject, reason)
        popup.open_beside(card)

    def _ask_value(self, subject: Subject, card: QRect) -> None:
        values = self._shell.session.organisation.values
        answers = [(value.id, value.name) for value in values if value.id != subject.value]
        if not answers:
            self._shell.notify(self.tr("There is no other value to give it to."))
            return
        popup = Chooser(self._page, self.tr("Which value is it about?"), answers)
        popup.chosen = lambda value: self.move(subject, value)
        popup.open_beside(card)

    def _ask_note(self, subject: Subject, card: QRect) -> None:
        popup = NoteBox(self._page, self.tr("Your comment"), subject.row.note, self.tr("&Keep it"))
        popup.chosen = lambda note: self.note(subject, note)
        popup.open_beside(card)
