"""Messages that may conflict: two sentences beside each other, of two departments or of two texts outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QStackedLayout, QWidget

from brandcheck.model import Claim, DocumentSummary, Side
from brandcheck.report import Figures, Said, certainty_in_words, tell_claim
from ui.icons import pixmap
from ui.models.documents import plain
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, flow, label, row
from ui.widgets.department_sentence import Sentence, SentenceButton, marks_of
from ui.widgets.department_wait import Waiting
from ui.widgets.evidence_chip import Chip

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.comparing import Conflicts

_AT_ONCE = 15
_BESIDE = 760
"""Least width at which two sentences stand beside each other."""
_PAUSE = 200


class ConflictsPart(QWidget):
    """What asks to be looked at; nobody says that it is so."""

    sentence_asked = Signal(str, int)

    def __init__(self, language: str, start: Callable[[], object]) -> None:
        """Take how messages are compared where that was stopped."""
        super().__init__()
        self._language = language
        self._number = Figures(language).number
        self._found: Conflicts | None = None
        self._documents: Mapping[str, DocumentSummary] = {}
        self._shown = _AT_ONCE
        self._pairs: list[QBoxLayout] = []
        self.waiting = Waiting(
            self.tr("Comparing messages"),
            self.tr(
                "Sentences of different departments, and of different texts outside, are laid beside each other. With much text"
                " that takes a few minutes; you can go on working."
            ),
            self.tr("Com&pare the messages"),
            start,
        )
        self.chips = {Side.INSIDE: Chip(), Side.OUTSIDE: Chip()}
        self._names = {Side.INSIDE: self.tr("Between departments"), Side.OUTSIDE: self.tr("Between texts outside")}
        for side, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, chosen=side: self._choose(chosen))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in these sentences"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(look().px(250))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self._lines = column(gap=10)
        self._none = label("", "quiet")
        self.more = button("", self._show_more, "link", "chevron-down")
        self.more.setIconSize(QSize(look().px(16), look().px(16)))
        careful = label(
            self.tr(
                "Something to look at: sentences that seem not to go together. Look at each yourself, because many of these pairs"
                " turn out to be about different things. Only texts that may be quoted with their department are here."
            ),
            "quiet",
        )
        controls = flow(*self.chips.values(), self.search)
        parts = column(careful, controls, self._none, self._lines, flow(self.more), 1, gap=12)
        self._layers = QStackedLayout()
        self._layers.addWidget(self.waiting)
        self._layers.addWidget(scrolling(parts))
        self.setLayout(self._layers)

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that messages are being compared, or that they are not."""
        self.waiting.show_state(waiting=waiting)
        self._layers.setCurrentIndex(0)

    def show_found(self, found: Conflicts, documents: Mapping[str, DocumentSummary]) -> None:
        """Take other pairs."""
        self._found, self._documents = found, documents
        self._layers.setCurrentIndex(1)
        self._show()

    def _choose(self, chosen: Side) -> None:
        for side, chip in self.chips.items():
            if side is not chosen:
                chip.setChecked(False)
        self._search()

    def _search(self) -> None:
        self._shown = _AT_ONCE
        self._show()

    def _show_more(self) -> None:
        self._shown += _AT_ONCE
        self._show()

    def _wanted(self, found: Conflicts) -> list[tuple[Side, Claim]]:
        sides = [side for side, chip in self.chips.items() if chip.isChecked()] or list(self.chips)
        pairs = {Side.INSIDE: found.departments, Side.OUTSIDE: found.outside}
        looked_for = plain(self.search.text()).split()
        return [
            (side, claim)
            for side in sides
            for claim in pairs[side]
            if self._is_there(claim) and all(word in _haystack(claim) for word in looked_for)
        ]

    def _is_there(self, claim: Claim) -> bool:
        """Whether both texts are; one may have gone a moment ago."""
        return (
            claim.outside.document in self._documents
            and claim.inside is not None
            and claim.inside.document in self._documents
        )

    def _show(self) -> None:
        self._pause.stop()
        if self._found is None:
            return
        clear(self._lines)
        self._pairs.clear()
        wanted = self._wanted(self._found)
        before: Side | None = None
        for side, claim in wanted[: self._shown]:
            if side is not before:
                before = side
                self._lines.addWidget(label(self._names[side], "title"))
            self._lines.addWidget(self._pair(claim, side))
        totals = {Side.INSIDE: self._found.departments, Side.OUTSIDE: self._found.outside}
        for side, chip in self.chips.items():
            chip.setText(f"{self._names[side]}  {self._number(len(totals[side]))}")
            chip.setEnabled(bool(totals[side]) or chip.isChecked())
        self.more.setVisible(len(wanted) > self._shown)
        self.more.setText(self.tr("Show more (%n left)", "", max(0, len(wanted) - self._shown)))
        self._none.setVisible(not wanted)
        self._none.setText(
            self.tr("No pair matches.")
            if any(totals.values())
            else self.tr(
                "No two messages were found that seem to conflict. That proves nothing: perhaps the texts that do are not here."
            )
        )
        self._place()

    def _pair(self, claim: Claim, side: Side) -> QWidget:
        told = tell_claim(claim, self._documents, self._language, whole=True)
        assert told.fact is not None
        assert claim.inside is not None
        one = self._sentence(told.promise, claim.outside.document, claim.outside.start, side)
        other = self._sentence(told.fact, claim.inside.document, claim.inside.start, side)
        picture = QLabel()
        picture.setPixmap(pixmap("diamond", look().colour("against").name(), look().px(12), self.devicePixelRatioF()))
        picture.setFixedWidth(look().px(14))
        certainty = label(certainty_in_words(claim.confidence, self._language), "small", wrap=False)
        beside: QBoxLayout = row(one, other, gap=16)
        for at in range(2):
            beside.setStretch(at, 1)
        self._pairs.append(beside)
        title = label(self._between(claim), "strong")
        head = row(picture, title, certainty, gap=8)
        head.setStretch(1, 1)
        return card(column(head, beside, gap=6), margin=12)

    def _between(self, claim: Claim) -> str:
        """Between which two."""
        assert claim.inside is not None
        one, other = (self._documents[each.document] for each in (claim.outside, claim.inside))
        names = [
            each.department if each.side is Side.INSIDE else each.title or each.path.rsplit("/", 1)[-1]
            for each in (one, other)
        ]
        return self.tr("{one} and {other}").format(one=names[0], other=names[1])

    def _sentence(self, said: Said, document: str, start: int, side: Side) -> SentenceButton:
        text = "".join(run.text for run in said.runs)
        made = SentenceButton(Sentence(document, start, text, marks_of(said.runs), said.source, side.value))
        made.opened.connect(self.sentence_asked)
        return made

    # Placing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below each other."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        beside = self.width() >= look().px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(way)


def _haystack(claim: Claim) -> str:
    return plain(f"{claim.outside.quote} {claim.inside.quote if claim.inside else ''}")
