"""One sentence of the sample at a time, with a key per answer, and nothing of what the program says of it."""

import time
from collections.abc import Iterable
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QProgressBar, QPushButton, QWidget

from brandcheck.model import Side, Value
from brandcheck.wording import wording
from ui.auditing import FIRST, SECOND, Audits
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.audit_answers import AnswerList
from ui.widgets.basics import button, card, clear, column, flow, label, plain_tip, row
from ui.widgets.dumbbell import LegendDot
from ui.widgets.evidence_keys import KeyButton

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.auditing import AuditItem

_SECONDS = 8.0
"""That a sentence takes, before it is known."""
_LONGEST = 60.0
"""Seconds after which someone did something else meanwhile."""
_REMEMBERED = 20
_MINUTE = 60
_HIGH = 168
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AuditDesk(QWidget):
    """Digits turn answers, Enter goes on, Backspace goes back."""

    labelled = Signal(int, dict)
    """The number of a sentence, and what it does by value."""
    back = Signal()
    stopped = Signal()
    reader_chosen = Signal(str)

    def __init__(self, audits: Audits, language: str) -> None:
        super().__init__()
        self._audits, self._language = audits, language
        self._values: tuple[Value, ...] = ()
        self._number: int | None = None
        self._since = 0.0
        self._took: list[float] = []
        self.progress = label("", "title", wrap=False)
        self.left = label("", "quiet", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Sentences done"))
        self.readers = {
            FIRST: _chip(self.tr("First reader"), self.tr("Whose answers correct the percentages")),
            SECOND: _chip(
                self.tr("Second reader"),
                self.tr("Somebody else, who does not know what the first said: it shows how far people agree"),
            ),
        }
        group = QButtonGroup(self)
        for name, each in self.readers.items():
            group.addButton(each)
            each.clicked.connect(lambda _checked=False, name=name: self.reader_chosen.emit(name))
        self.sentence = SentenceCard(language)
        self._holder = column(gap=0)
        self.answers = AnswerList((), "", language)
        self._holder.addWidget(self.answers)
        self.next = KeyButton("Enter", self.tr("next sentence"))
        self.next.clicked.connect(self.go_on)
        self.before = KeyButton("Backspace", self.tr("back"))
        self.before.clicked.connect(self.back)
        self.stop = button(self.tr("Stop he&re"), self.stopped.emit, "link")
        self.stop.setToolTip(self.tr("See what your answers so far say; you can go on later"))
        how = label(self.tr("Number: once supports, twice contradicts, again nothing"), "quiet", wrap=False)
        self._area = scrolling(column(self.sentence, self._holder, 1, gap=12), snug=True)
        strip = column(flow(how, self.next, self.before, self.stop, gap=8))
        heads = row(self.progress, self.left, 1, *self.readers.values(), gap=12)
        layout = column(heads, self._bar, self._area, card(strip, margin=7), gap=10)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    # Showing

    def show_turn(self, values: Iterable[Value]) -> None:
        """Show the sentence whose turn it is; there is one."""
        audits = self._audits
        self._show_values(tuple(values))
        for name, each in self.readers.items():
            each.setChecked(name == audits.reader)
        items, item = audits.items, audits.turn
        assert item is not None
        done = audits.done_by(audits.reader)
        self.progress.setText(
            self.tr("{at} of {total}").format(at=QLocale().toString(done + 1), total=QLocale().toString(len(items)))
        )
        self._bar.setRange(0, len(items))
        self._bar.setValue(done)
        self.before.setEnabled(bool(done))
        if item.number != self._number:
            self._number, self._since = item.number, time.monotonic()
            place = items.index(item) + 1
            self.sentence.show_item(item, self.tr("Sentence {number}").format(number=QLocale().toString(place)))
            self._area.verticalScrollBar().setValue(0)
        self.left.setText(self._time_left(len(items) - done))
        self.answers.show_answers(audits.said.get((audits.reader, item.number), {}))

    def _show_values(self, values: tuple[Value, ...]) -> None:
        if values == self._values:
            return
        self._values = values
        clear(self._holder)
        self.answers = AnswerList(values, self.tr("nothing"), self._language)
        self.answers.answered.connect(self._remember)
        self._holder.addWidget(self.answers)

    def _time_left(self, sentences: int) -> str:
        seconds = sentences * (median(self._took) if self._took else _SECONDS)
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))

    # Doing

    def go_on(self) -> None:
        """Keep what is said of this sentence; the next one follows."""
        if self._number is None:
            return
        self._took = [*self._took, min(time.monotonic() - self._since, _LONGEST)][-_REMEMBERED:]
        self.labelled.emit(self._number, self.answers.answers)

    def _remember(self) -> None:
        """Keep unfinished answers for as long as the workspace is open."""
        if self._number is not None:
            self._audits.said[self._audits.reader, self._number] = self.answers.answers

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of answers wherever the keyboard is; what is held down counts once."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if not plain:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif event.key() in _ENTER:
            focus = self.focusWidget()
            focus.click() if isinstance(focus, QPushButton) and focus.hasFocus() else self.go_on()
        elif event.key() == Qt.Key.Key_Space:
            self.go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            if self.before.isEnabled():
                self.back.emit()
        elif (row := self.answers.press(event.text().lower())) is not None:
            self._area.ensureWidgetVisible(row, 0, look().px(8))
        else:
            super().keyPressEvent(event)

    def be_roomy(self, *, roomy: bool) -> None:
        """Whether there is room for more than is needed."""
        self.sentence.be_roomy(roomy=roomy)

    def take_keys(self) -> None:
        """Let the keys work at once."""
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)


class SentenceCard(QFrame):
    """A sentence between its neighbours, with where it stands; it has the keyboard while one labels."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = wording("words", language)
        self._side = Side.INSIDE
        self._dots = {side: LegendDot(filled=side is Side.INSIDE) for side in Side}
        self._sides = {side: label(_capital(self._words[side]), side.value, wrap=False) for side in Side}
        self.source = label("", "quiet")
        self.before, self.text, self.after = label("", "quiet"), label("", "large"), label("", "quiet")
        head = row(*self._dots.values(), *self._sides.values(), self.source, gap=8)
        head.setStretch(4, 1)
        layout = column(head, 1, self.before, self.text, self.after, 2, gap=8)
        layout.setContentsMargins(*(look().px(side) for side in (28, 14, 24, 14)))
        self.setLayout(layout)

    def be_roomy(self, *, roomy: bool) -> None:
        """Keep most sentences as high as each other, so that the answers stay where they are."""
        self.setMinimumHeight(look().px(_HIGH) if roomy else 0)

    def show_item(self, item: "AuditItem", place: str) -> None:
        """Show a sentence of the sample."""
        self._side = item.side
        for side in Side:
            self._dots[side].setVisible(side is item.side)
            self._sides[side].setVisible(side is item.side)
        where = [item.title or item.path.rsplit("/", 1)[-1]]
        if item.page is not None:
            where.append(self.tr("page {number}").format(number=QLocale().toString(item.page)))
        self.source.setText(", ".join(where))
        for shown, text in ((self.before, item.before), (self.text, item.sentence), (self.after, item.after)):
            shown.setText(text)
            shown.setVisible(bool(text))
        spoken = f"{place}. {_capital(self._words[item.side])}, {self.source.text()}. {item.sentence}"
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(" … ".join(filter(None, (item.before, item.after))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the side's bar at the left, filled for inside and open for outside, and a ring where the keyboard is."""
        super().paintEvent(event)
        colour, wide = look().colour(self._side.value), look().px(4)
        bar = QRectF(look().px(12), look().px(16), wide, self.height() - look().px(32))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 1))
            if self._side is Side.INSIDE:
                painter.setBrush(colour)
            painter.drawRoundedRect(bar, wide / 2, wide / 2)
            if self.hasFocus():
                painter.setPen(QPen(look().colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look().px(12), look().px(12))


def _chip(text: str, tip: str) -> QPushButton:
    made = button(text, kind="chip")
    made.setProperty("bare", True)
    made.setCheckable(True)
    made.setToolTip(plain_tip(tip))
    made.setAccessibleDescription(tip)
    return made


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
