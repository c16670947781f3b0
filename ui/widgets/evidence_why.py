"""Why a sentence is there: what stands around it, which words weighed, and what it reads like."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget
from shiboken6 import isValid

from brandcheck.detect import Alike, Asked, reads_like
from brandcheck.model import Evidence, Reason, Stance, Value
from brandcheck.report import Figures, certainty_in_words
from brandcheck.wording import wording
from brandcheck.workspace import EvidenceRow, Workspace
from ui.pages.page import scrolling
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import column, label
from ui.widgets.evidence_words import Telling, was_taught

_REST = 250
"""Milliseconds that a card is the current one before its surroundings are looked up."""
_NARROW = 620


@dataclass(frozen=True, slots=True)
class Around:
    """What was looked up."""

    before: str
    after: str
    alike: Alike | None


def look_around(workspace: Workspace, found: Evidence, value: Value | None) -> Around:
    """The sentences before and after it, and the sentence of the training bank that it is most like."""
    try:
        document, segments = workspace.documents.get(found.document)
    except KeyError:
        return Around("", "", None)
    at = next((at for at, each in enumerate(segments) if each.start <= found.start < each.end), None)
    before = segments[at - 1].text if at else ""
    after = segments[at + 1].text if at is not None and at + 1 < len(segments) else ""
    asked = [] if value is None else [Asked(found.quote, value, found.stance, document.language)]
    alike = reads_like(asked, workspace.cache)
    return Around(before, after, alike[0] if alike else None)


class _Half(QWidget):
    """Wrapped labels would ask for the height that they need when they are narrow."""

    def minimumSizeHint(self) -> QSize:
        """As small as it is made."""
        return QSize(0, 0)


class EvidenceWhy(QFrame):
    """Below the lists: at the left the sentence among its neighbours, at the right the reasons."""

    def __init__(self, session: Session, language: str, *, with_neighbours: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session = session
        self._language = language
        self._row: EvidenceRow | None = None
        self._figures = Figures(language)
        self.before, self.after = label("", "quiet", selectable=True), label("", "quiet", selectable=True)
        self.sentence = label("", "quote", selectable=True)
        self.verdict = label("", "strong", selectable=True)
        self.weighed, self.reads, self.decided, self.learnt = (label("", "quiet", selectable=True) for _ in range(4))
        left, right = _Half(self), _Half(self)
        left.setLayout(column(self.before, self.sentence, self.after, 1, gap=4))
        right.setLayout(column(self.verdict, self.decided, self.learnt, self.weighed, self.reads, 1, gap=4))
        for half in (left, right):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(look().px(24))
        left.setVisible(with_neighbours)
        if with_neighbours:
            self._halves.addWidget(left, 3)
        self._halves.addWidget(right, 2)
        outer = column(scrolling(self._halves))
        outer.setContentsMargins(*(look().px(side) for side in (16, 10, 10, 10)))
        self.setLayout(outer)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look_up)
        self.show_row(None, None)

    def show_row(self, row: EvidenceRow | None, telling: Telling | None) -> None:
        """Explain a row, or how to get an explanation."""
        if row is not None and self._row is not None and row.evidence is self._row.evidence and telling is not None:
            self._row = row
            self._tell_decision(row, telling)
            return
        self._row = row
        self._rest.stop()
        for each in (self.before, self.after, self.reads, self.weighed, self.decided, self.learnt):
            each.hide()
        if row is None or telling is None:
            self.sentence.hide()
            self.verdict.setText(self.tr("Why is it there?"))
            self._say(
                self.weighed,
                self.tr(
                    "Choose a sentence: here you see what stands around it, which words weighed, and how certain it is."
                ),
            )
            return
        self._say(self.sentence, row.evidence.quote)
        self._tell(row, telling)
        self._rest.start()

    def _tell(self, row: EvidenceRow, telling: Telling) -> None:
        found = row.evidence
        strength = max(found.supports, found.contradicts)
        word = telling.words[found.stance]
        self.verdict.setText(
            self.tr("{stance}: {certainty}, {chance}. Reads as: {act}.").format(
                stance=word[:1].upper() + word[1:],
                certainty=certainty_in_words(strength, self._language),
                chance=wording("report", self._language)["chance"].format(p=self._figures.chance(strength)),
                act=telling.words[found.act],
            )
        )
        self._tell_learnt(row, telling)
        towards = [reason for reason in found.why if reason.weight > 0]
        away = [reason for reason in found.why if reason.weight < 0]
        parts = [
            self.tr("Words that weighed most: {words}.").format(words=_quoted(towards)) if towards else "",
            self.tr("Against this reading: {words}.").format(words=_quoted(away)) if away else "",
            self.tr("A second reader looked at it as well.") if found.second else "",
            "" if found.counted else self.tr("Too uncertain to count."),
        ]
        self._say(self.weighed, " ".join(filter(None, parts)))
        self._tell_decision(row, telling)

    def _tell_learnt(self, row: EvidenceRow, telling: Telling) -> None:
        """What the engine gave by itself, where decisions about other sentences changed that."""
        found = row.evidence
        if found.own is None or not was_taught(row):
            self._say(self.learnt, "")
            return
        own, now = (self._said(each, telling) for each in (found.own, (found.supports, found.contradicts)))
        text = self.tr("The program alone said: {own}. After what you decided about other sentences: {now}.")
        self._say(self.learnt, text.format(own=own, now=now))

    def _said(self, chances: tuple[float, float], telling: Telling) -> str:
        stance, strength = Stance.SUPPORTS if chances[0] >= chances[1] else Stance.CONTRADICTS, max(chances)
        chance = wording("report", self._language)["chance"].format(p=self._figures.chance(strength))
        return ", ".join((telling.words[stance], certainty_in_words(strength, self._language), chance))

    def _tell_decision(self, row: EvidenceRow, telling: Telling) -> None:
        decided = telling.decision(row, row.evidence.value)[1]
        decision = self.tr("You decided: {decision}.").format(decision=decided) if decided else ""
        note = self.tr("Comment: {note}").format(note=row.note) if row.note else ""
        self._say(self.decided, "  ".join(filter(None, (decision, note))))

    def _look_up(self) -> None:
        row, workspace = self._row, self._session.workspace
        if row is None or workspace is None:
            return
        values = {value.id: value for value in self._session.organisation.values}
        found, value = row.evidence, values.get(row.evidence.value)

        def done(around: Around) -> None:
            if isValid(self) and self._row is not None and self._row.evidence is found:
                self._take(around)

        self._session.background.run(lambda: look_around(workspace, found, value), done, key="why")

    def _take(self, around: Around) -> None:
        self._say(self.before, around.before)
        self._say(self.after, around.after)
        if around.alike is not None:
            text = self.tr("Reads like this example that the program learnt from: “{sentence}”")
            self._say(self.reads, text.format(sentence=around.alike.text))

    def _say(self, where, text: str) -> None:  # noqa: ANN001 (a QLabel)
        where.setText(text)
        where.setVisible(bool(text))

    def resizeEvent(self, event) -> None:  # noqa: ANN001 (as Qt calls it)
        """The halves stand below each other where there is little room beside."""
        super().resizeEvent(event)
        narrow = self.width() < look().px(_NARROW)
        self._halves.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight,
        )


def _quoted(reasons: list[Reason]) -> str:
    strongest = sorted(reasons, key=lambda reason: -abs(reason.weight))
    return ", ".join(f"“{reason.text}”" for reason in strongest)
