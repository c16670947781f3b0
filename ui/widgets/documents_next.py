"""What to do next with the documents as they are."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from brandcheck.model import DocumentStatus, Side
from brandcheck.settings import Settings
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, clear, column
from ui.widgets.documents_selection import LEAST
from ui.widgets.help import Note


class Step(StrEnum):
    """What is missing, or what can be done."""

    ADD_OUTSIDE = "add_outside"
    ADD_INSIDE = "add_inside"
    WRITE_VALUES = "write_values"
    FEW = "few"
    CHECK = "check"
    CHECK_AGAIN = "check_again"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Next:
    """A step, with the sides that are short of documents."""

    step: Step
    few: tuple[tuple[Side, int], ...] = ()


def next_step(session: Session) -> Next:
    """What to do next: the first thing that is missing, else the check where its findings are not of these texts."""
    read = [document.side for document in session.documents if document.status is DocumentStatus.READ]
    counts = {side: read.count(side) for side in Side}
    few = tuple((side, count) for side, count in counts.items() if count < Settings().minimum_documents)
    is_new = session.assessment is None
    steps = (
        (not session.documents, Step.NOTHING),
        (not counts[Side.OUTSIDE], Step.ADD_OUTSIDE),
        (not counts[Side.INSIDE], Step.ADD_INSIDE),
        (not session.organisation.values, Step.WRITE_VALUES),
        (not is_new and session.is_current, Step.NOTHING),
        (bool(few), Step.FEW),
        (is_new, Step.CHECK),
    )
    step = next((step for is_so, step in steps if is_so), Step.CHECK_AGAIN)
    return Next(step, few if step is Step.FEW else ())


class NextStep(QWidget):
    """A line that says what is next, with its button."""

    check_asked = Signal()
    values_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: Next | None = None
        self.button = None
        self._layout = column(gap=0)
        self.setLayout(self._layout)
        self.setMinimumHeight(look().px(LEAST))

    def show_step(self, found: Next, *, can_check: bool) -> None:
        """Say it; it is made anew only when it changed."""
        if found != self.shown:
            self.shown = found
            clear(self._layout)
            self.button = None
            if found.step is not Step.NOTHING:
                self._layout.addWidget(self._note(found))
        if self.button is not None:
            self.button.setEnabled(can_check or found.step is Step.WRITE_VALUES)

    def _note(self, found: Next) -> Note:
        texts = {
            Step.ADD_OUTSIDE: self.tr(
                "Nothing from outside can be read yet. Add what you publish, web pages or vacancies for instance:"
                " without a promise there is nothing to hold practice against."
            ),
            Step.ADD_INSIDE: self.tr(
                "Nothing from inside can be read yet. Add memos, minutes, policies or chats:"
                " without them you only see what is promised."
            ),
            Step.WRITE_VALUES: self.tr("Both sides are filled. Now write down what you stand for."),
            Step.CHECK: self.tr("Both sides are filled: you can check them now."),
            Step.CHECK_AGAIN: self.tr("Documents or values changed since the last check."),
        }
        if found.step is Step.FEW:
            return self._with_check(self._few_in_words(found), "warn")
        if found.step is Step.WRITE_VALUES:
            self.button = button(self.tr("To the &values"), self.values_asked.emit, "main", "values")
            return Note(texts[found.step], "", self.button)
        if found.step in {Step.CHECK, Step.CHECK_AGAIN}:
            return self._with_check(texts[found.step], "")
        return Note(texts[found.step], "warn")

    def _with_check(self, text: str, tone: str) -> Note:
        self.button = button(self.tr("Chec&k"), self.check_asked.emit, symbol="measure")
        self.button.setMinimumHeight(look().px(34))
        return Note(text, tone, self.button)

    def _few_in_words(self, found: Next) -> str:
        """Which side is short of documents, and what that means."""
        counts = dict(found.few)
        outside, inside = counts.get(Side.OUTSIDE, 0), counts.get(Side.INSIDE, 0)
        few = {
            Side.OUTSIDE: self.tr("%n document(s) outside", "", outside),
            Side.INSIDE: self.tr("%n document(s) inside", "", inside),
        }
        return self.tr(
            "Only {short} can be read. Below {minimum} on a side you see quotes only, and no gap is named."
        ).format(short=", ".join(few[side] for side, _ in found.few), minimum=Settings().minimum_documents)
