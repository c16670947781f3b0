"""Before a sample is drawn: what an audit is, why, and how many sentences to read."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QProgressBar, QRadioButton, QWidget

from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label, line, row
from ui.widgets.help import Note

SIZES = (50, 100, 200)
_USUAL = 100
_WIDTH = 760


class AuditStart(QWidget):
    """Three steps, three sizes, and one button."""

    asked = Signal(int)
    """Draw this many sentences."""
    left = Signal()
    """Rather not: back to the sample that is there."""

    def __init__(self) -> None:
        super().__init__()
        steps = (
            (
                self.tr("Chance draws the sentences"),
                self.tr(
                    "Half of them from outside, half from inside, from as many documents as there are. Nobody chooses them,"
                    " so they stand for all your texts."
                ),
            ),
            (
                self.tr("You read them without help"),
                self.tr(
                    "You say of each sentence what it does to your values. The program hides its own answers, so that they"
                    " cannot lead you. One key per answer, and you can stop at any time: what you did counts."
                ),
            ),
            (
                self.tr("Then it is known how often the program errs"),
                self.tr(
                    "You see what it gets right, what it misses and what it sees that is not there. Each percentage gets a"
                    " corrected one beside it, and the report names the audit."
                ),
            ),
        )
        self._sizes = QButtonGroup(self)
        choices = QGridLayout()
        choices.setHorizontalSpacing(look().px(20))
        choices.setVerticalSpacing(look().px(4))
        choices.setColumnStretch(1, 1)
        for at, size in enumerate(SIZES):
            for across, part in enumerate(self._choice(size)):
                choices.addWidget(part, at, across)
        self.notes = column(gap=8)
        self.draw = button(self.tr("&Draw sentences"), self._ask, "main", "audit")
        self.back = button(self.tr("Keep the sample that is there"), self.left.emit)
        self._busy = QProgressBar()
        self._busy.setTextVisible(False)
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Drawing sentences"))
        inner = QWidget()
        inner.setMaximumWidth(look().px(_WIDTH))
        question = label(self.tr("How many sentences do you want to read?"), "strong")
        told = column(*(_step(at, *step) for at, step in enumerate(steps, 1)), gap=16)
        inner.setLayout(
            column(
                card(column(told, line(), column(question, choices, gap=6), gap=18), margin=24),
                self.notes,
                self._busy,
                flow(self.draw, self.back, gap=10),
                gap=16,
            )
        )
        across = row(inner, 1, gap=0)
        across.setStretch(0, 100)
        self.setLayout(column(across, 1))
        self.show_state(is_again=False, busy=False)

    @property
    def chosen(self) -> int:
        """How many sentences are chosen."""
        return self._sizes.checkedId()

    def show_state(self, *, is_again: bool, busy: bool) -> None:
        """Whether there is a sample already, and whether one is being drawn."""
        self.back.setVisible(is_again)
        self._busy.setVisible(busy)
        for each in (self.draw, self.back, *self._sizes.buttons()):
            each.setEnabled(not busy)

    def show_notes(self, *notes: Note) -> None:
        """What to know before drawing."""
        while (item := self.notes.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for each in notes:
            self.notes.addWidget(each)

    def take_keys(self) -> None:
        """Begin at the size that is chosen; arrows choose another."""
        self._sizes.button(self.chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choice(self, size: int) -> tuple[QWidget, QWidget]:
        told = {
            50: self.tr("about eight minutes; shows large errors only"),
            100: self.tr("under fifteen minutes; enough for most organisations"),
            200: self.tr("about half an hour; corrected percentages with narrower intervals"),
        }[size]
        chosen = QRadioButton(self.tr("%n sentence(s)", "", size))
        chosen.setChecked(size == _USUAL)
        chosen.setAccessibleDescription(told)
        self._sizes.addButton(chosen, size)
        return chosen, label(told, "quiet")

    def _ask(self) -> None:
        self.asked.emit(self.chosen)


class _Number(QWidget):
    """A step's number in a circle."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(QSize(look().px(28), look().px(28)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("selected"))
            painter.drawEllipse(self.rect())
            painter.setPen(look().colour("inside"))
            painter.setFont(look().font(14, strong=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


def _step(number: int, title: str, text: str) -> QWidget:
    made = QWidget()
    words = column(label(title, "strong"), label(text, "quiet"), gap=3)
    layout = row(column(_Number(number), 1), words, gap=14)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made
