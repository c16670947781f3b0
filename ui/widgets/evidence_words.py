"""What is told of a piece of evidence, in words: by cards, by the explanation below them, and to a screen reader."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from brandcheck.model import DocumentSummary, Side, Stance
from brandcheck.report import Run, marked_runs, tell
from brandcheck.wording import wording
from brandcheck.workspace import EvidenceRow, Review, Verdict
from ui.translation import QT_TRANSLATE_NOOP

REASONS = {
    "other_subject": QT_TRANSLATE_NOOP("Evidence", "About something else"),
    "not_us": QT_TRANSLATE_NOOP("Evidence", "Not about us"),
    "quoted": QT_TRANSLATE_NOOP("Evidence", "Quoted or ironic"),
    "misread": QT_TRANSLATE_NOOP("Evidence", "Read wrongly"),
}
"""Why a sentence is rejected, by what is kept of it; any other reason is in the user's own words."""

SYMBOLS = {
    Verdict.CONFIRMED: "check",
    Verdict.REJECTED: "cross",
    Verdict.OTHER_STANCE: "swap",
    Verdict.OTHER_VALUE: "move",
}


@dataclass(frozen=True, slots=True)
class Card:
    """All that a card shows."""

    runs: tuple[Run, ...]
    side: Side
    stance: Stance
    stance_word: str
    title: str
    """Of the document; `source` begins with it."""
    source: str
    act: str
    certainty: str
    learnt: str
    """That decisions about other sentences changed it; empty where they did not."""
    symbol: str
    """Of the decision; empty where none stands."""
    decision: str
    struck: bool
    """Whether it no longer counts here."""
    note: str
    shortened: bool

    @property
    def text(self) -> str:
        """The sentence as it is shown."""
        return "".join(run.text for run in self.runs)

    @property
    def tint(self) -> str:
        """The role of its colour, for the bar; with `_tint` behind it for the words that weighed."""
        return "against" if self.stance is Stance.CONTRADICTS else self.side.value

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        decided = self.decision or ", ".join(filter(None, (self.learnt, self.certainty)))
        return ". ".join(filter(None, (self.stance_word, self.text, self.source, self.act, decided, self.note)))


class Telling:
    """Puts rows into words, in one language."""

    def __init__(self, language: str, names: Mapping[str, str], documents: Mapping[str, DocumentSummary]) -> None:
        """Take the names of the values and the documents, both by id."""
        self.language = language
        self.words = wording("words", language)
        self._names = names
        self._documents = documents

    def document(self, row: EvidenceRow) -> DocumentSummary | None:
        """The document it stands in; None when that went since."""
        return self._documents.get(row.evidence.document)

    def card(self, row: EvidenceRow, value: str) -> Card:
        """A row as it stands in the list of a value."""
        document = self.document(row)
        moved_away = is_moved(row) and row.value != value
        stance = row.evidence.stance if moved_away else row.stance
        told = None if document is None else tell(row.evidence, document, self.language)
        runs = marked_runs(row.evidence) if told is None else told.runs
        symbol, decision = self.decision(row, value)
        return Card(
            runs=runs,
            side=row.side,
            stance=stance,
            stance_word=self.words[stance],
            title=_title(row, told.source) if told else "",
            source=told.source if told else row.path,
            act=self.words[row.evidence.act],
            certainty="" if told is None else told.certainty,
            learnt=QCoreApplication.translate("Evidence", "learnt") if was_taught(row) else "",
            symbol=symbol,
            decision=decision,
            struck=moved_away or (row.decision is not None and row.decision.verdict is Verdict.REJECTED),
            note=row.note,
            shortened=any(not run.marked and run.text in {"… ", " …"} for run in (*runs[:1], *runs[-1:])),
        )

    def card_in_text(self, row: EvidenceRow) -> Card:
        """The same beside its text, where the value must be named and the document need not."""
        name = self._names.get(row.value, "")
        return replace(self.card(row, row.value), title=name, source=name)

    def decision(self, row: EvidenceRow, value: str) -> tuple[str, str]:
        """A symbol and words for what was decided; both empty where nothing was."""
        review = row.decision
        if review is None:
            return "", ""
        words = ""
        match review.verdict:
            case Verdict.CONFIRMED:
                words = QCoreApplication.translate("Evidence", "confirmed")
            case Verdict.REJECTED:
                reason = self.reason(review)
                words = QCoreApplication.translate("Evidence", "rejected") + (f": {reason}" if reason else "")
            case Verdict.OTHER_STANCE:
                words = QCoreApplication.translate("Evidence", "turned round")
            case Verdict.OTHER_VALUE if review.other_value == value:
                words = QCoreApplication.translate("Evidence", "came from {value}").format(value=self._name(row))
            case Verdict.OTHER_VALUE:
                name = self._names.get(review.other_value, "")
                words = QCoreApplication.translate("Evidence", "moved to {value}").format(value=name)
        return SYMBOLS.get(review.verdict, ""), words

    def _name(self, row: EvidenceRow) -> str:
        return self._names.get(row.evidence.value, "")

    def reason(self, review: Review) -> str:
        """Why it was rejected, as it stands within a line."""
        if review.reason not in REASONS:
            return review.reason
        words = QCoreApplication.translate("Evidence", REASONS[review.reason])
        return words[:1].lower() + words[1:]


def _title(row: EvidenceRow, source: str) -> str:
    """The part of a source line that may be cut short: the title, or the file's name where it has none."""
    return next((name for name in (row.title, row.path.rsplit("/", 1)[-1]) if name and source.startswith(name)), "")


def was_taught(row: EvidenceRow) -> bool:
    """Whether what was learnt of decisions shows in a sentence: in what it counts for, or in its chance in whole percents."""
    found = row.evidence
    if found.own is None:
        return False
    was = max(found.own)
    turned = (found.own[0] >= found.own[1]) is not (found.supports >= found.contradicts)
    return turned or round(was, 2) != round(max(found.supports, found.contradicts), 2)


def is_moved(row: EvidenceRow) -> bool:
    """Whether it was given to another value."""
    return row.decision is not None and row.decision.verdict is Verdict.OTHER_VALUE


def identity(row: EvidenceRow) -> tuple[str, int, str]:
    """What tells a row from all others, also after a decision."""
    return row.evidence.document, row.evidence.start, row.evidence.value
