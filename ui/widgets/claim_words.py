"""What is told of a promise beside a fact, in words: by the ledger's rows, and to a screen reader."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from brandcheck.model import ClaimState, ClaimVerdict, DocumentSummary, GapKind, Side, Stance
from brandcheck.report import GreenRisk, Said, state_in_words, tell_claim
from brandcheck.wording import wording
from brandcheck.workspace import ClaimRow
from ui.translation import QT_TRANSLATE_NOOP
from ui.widgets.evidence_words import Card

REASONS = {
    "other_subject": QT_TRANSLATE_NOOP("Claims", "The fact is about something else"),
    "outdated": QT_TRANSLATE_NOOP("Claims", "Out of date"),
    "no_promise": QT_TRANSLATE_NOOP("Claims", "It is no promise"),
    "exception": QT_TRANSLATE_NOOP("Claims", "An exception that the promise allows for"),
}
"""Why a row is dismissed, by what is kept of it; any other reason is in the user's own words."""
LOOKS = {
    ClaimVerdict.CONTRADICTED: GapKind.CONTRADICTED,
    ClaimVerdict.CONSISTENT: GapKind.ALIGNED,
    ClaimVerdict.UNSUPPORTED: GapKind.DORMANT,
}
"""The gap whose shape and colours a verdict has."""
SYMBOLS = {
    ClaimState.ACCEPTED: ("check", "good"),
    ClaimState.DISMISSED: ("cross", "quiet"),
    ClaimState.HANDED: ("move", "inside"),
}
"""Symbol and colour of what people made of it."""


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """All that a row shows."""

    promise: Card
    fact: Card | None
    verdict: ClaimVerdict
    verdict_word: str
    certainty: str
    reason: str
    """Why the verdict holds, or what it means that no fact was found."""
    state: ClaimState
    state_words: str
    note: str
    green: GreenRisk | None

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        risk = () if self.green is None else (green_word(), self.green.risk, self.green.article, self.green.defensible)
        fact = (self.fact.text, self.fact.source) if self.fact else ()
        told = (self.verdict_word, self.promise.text, self.promise.source, *fact, self.certainty, self.reason)
        return ". ".join(filter(None, (*told, *risk, self.state_words, self.note)))


class ClaimTelling:
    """Puts rows into words, in one language."""

    def __init__(self, language: str, documents: Mapping[str, DocumentSummary]) -> None:
        """Take the documents by id."""
        self.language = language
        self._documents = documents

    def knows(self, row: ClaimRow) -> bool:
        """Whether its documents are there; one may have gone a moment ago."""
        inside = row.claim.inside
        return row.claim.outside.document in self._documents and (inside is None or inside.document in self._documents)

    def card(self, row: ClaimRow) -> ClaimCard:
        """A row as the ledger shows it; its documents are there."""
        told = tell_claim(row.claim, self._documents, self.language, whole=True)
        against = row.claim.verdict is ClaimVerdict.CONTRADICTED
        struck = row.claim.state is ClaimState.DISMISSED
        nothing = QCoreApplication.translate(
            "Claims", "No text from inside is about this. That proves nothing: perhaps that text is not here."
        )
        return ClaimCard(
            promise=_card(told.promise, Side.OUTSIDE, Stance.SUPPORTS, struck=struck and told.fact is None),
            fact=told.fact
            and _card(told.fact, Side.INSIDE, Stance.CONTRADICTS if against else Stance.SUPPORTS, struck=struck),
            verdict=row.claim.verdict,
            verdict_word=_capital(told.verdict_word),
            certainty=told.certainty if row.claim.inside else "",
            reason=told.reason if row.claim.inside else nothing,
            state=row.claim.state,
            state_words=self._state(row),
            note=row.decision.note,
            green=told.green,
        )

    def _state(self, row: ClaimRow) -> str:
        words = state_in_words(row.claim.state, row.claim.role, self.language)
        reason = row.decision.reason
        if reason in REASONS:
            reason = QCoreApplication.translate("Claims", REASONS[reason])
            reason = reason[:1].lower() + reason[1:]
        return f"{words}: {reason}" if reason else words


def verdict_words(language: str) -> dict[ClaimVerdict, str]:
    """Each verdict as it stands by itself."""
    words = wording("words", language)
    return {verdict: _capital(words[f"verdict_{verdict}"]) for verdict in ClaimVerdict}


def green_word() -> str:
    """What an environmental claim that may mislead is called."""
    return QCoreApplication.translate("Claims", "Green claim")


def comment(note: str) -> str:
    """A remark as it stands below a fact."""
    return QCoreApplication.translate("Claims", "Comment: {note}").format(note=note)


def _card(said: Said, side: Side, stance: Stance, *, struck: bool) -> Card:
    title = said.source.split(", ", 1)[0]
    return Card(
        runs=said.runs,
        side=side,
        stance=stance,
        stance_word="",
        title=title,
        source=said.source,
        act="",
        learnt="",
        certainty="",
        symbol="",
        decision="",
        struck=struck,
        note="",
        shortened=False,
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
