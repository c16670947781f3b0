"""Where the sentences and values of a file of decisions are in a workspace, and what makes two decisions the same."""

from collections import defaultdict
from dataclasses import replace

from brandcheck.model import ClaimState, Organisation, Side, Value
from brandcheck.review_sets.format import SharedClaim, SharedReview
from brandcheck.workspace import ClaimDecision, ClaimSubject, Review, Subject, Verdict, Workspace, sentence_key

Decision = Review | ClaimDecision


class Places:
    """The sentences of a workspace by key."""

    def __init__(self, workspace: Workspace) -> None:
        documents, segments = workspace.documents.load()
        self._paths: dict[tuple[Side, str], set[str]] = defaultdict(set)
        self._texts: dict[str, str] = {}
        for document in documents:
            for sentence in segments.get(document.id, ()):
                key = sentence_key(sentence.text)
                self._paths[document.side, key].add(document.path)
                self._texts.setdefault(key, sentence.text)

    def find(self, side: Side, path: str, sentence: str) -> str | None:
        """The path of the document that holds the sentence: as it was known, or else the only one of the side."""
        paths = self._paths.get((side, sentence), set())
        if path in paths:
            return path
        return next(iter(paths)) if len(paths) == 1 else None

    def text(self, sentence: str) -> str:
        """The sentence with a key; empty where it is not there."""
        return self._texts.get(sentence, "")


class Values:
    """The values of a workspace, by how others know them: the name tells, and the id where no name does."""

    def __init__(self, organisation: Organisation) -> None:
        self._values = organisation.values

    def find(self, identity: str, name: str) -> str | None:
        """The id of the value here; None where there is none like it."""
        named = [value.id for value in self._values if _same(value.name) == _same(name)]
        if len(named) == 1:
            return named[0]
        return identity if any(value.id == identity for value in self._values) else None

    def get(self, identity: str) -> Value | None:
        """The value with an id."""
        return next((value for value in self._values if value.id == identity), None)


def subject_of(shared: SharedReview | SharedClaim, places: Places, values: Values) -> Subject | ClaimSubject | None:
    """What a decision is about, as it is known here; None where it is not here."""
    path = places.find(shared.side, shared.path, shared.sentence)
    if path is None:
        return None
    if isinstance(shared, SharedReview):
        value = values.find(shared.value, shared.value_name)
        if value is None or (shared.verdict is Verdict.OTHER_VALUE and other_value(shared, values) is None):
            return None
        return Subject(shared.side, path, shared.sentence, value)
    if shared.fact_side is None:
        return ClaimSubject(shared.side, path, shared.sentence, None, "", "")
    fact = places.find(shared.fact_side, shared.fact_path, shared.fact_sentence)
    if fact is None:
        return None
    return ClaimSubject(shared.side, path, shared.sentence, shared.fact_side, fact, shared.fact_sentence)


def other_value(shared: SharedReview, values: Values) -> str | None:
    """The id here of the value that it is evidence for instead."""
    return values.find(shared.other_value, shared.other_name)


def as_shared(shared: SharedReview | SharedClaim) -> Subject | ClaimSubject:
    """What a decision is about, as who decided knows it."""
    if isinstance(shared, SharedReview):
        return Subject(shared.side, shared.path, shared.sentence, shared.value)
    return ClaimSubject(
        shared.side, shared.path, shared.sentence, shared.fact_side, shared.fact_path, shared.fact_sentence
    )


def decision_of(
    shared: SharedReview | SharedClaim, subject: Subject | ClaimSubject, values: Values
) -> Review | ClaimDecision:
    """The decision about a subject."""
    if isinstance(shared, SharedClaim):
        return ClaimDecision(shared.state, shared.reason, shared.handed_to, shared.note, shared.at)
    assert isinstance(subject, Subject)
    return Review(
        subject=subject,
        verdict=shared.verdict,
        at=shared.at,
        reason=shared.reason,
        other_value=other_value(shared, values) or shared.other_value,
        other_stance=shared.other_stance,
        note=shared.note,
    )


def says(decision: Decision | None) -> tuple[object, ...] | None:
    """What is decided, which is what two decisions are compared on; None where nothing is.

    Why, when and with what note is no part of it: two people who both reject a sentence agree.
    """
    match decision:
        case Review(verdict=Verdict.NOTE) | None | ClaimDecision(state=ClaimState.OPEN):
            return None
        case Review():
            other = decision.other_value if decision.verdict is Verdict.OTHER_VALUE else ""
            return decision.verdict, other, decision.other_stance
        case ClaimDecision():
            return decision.state, decision.role if decision.state is ClaimState.HANDED else ""


def without_moment(decision: Decision) -> Decision:
    """The decision, whenever it was made."""
    return replace(decision, at="")


def _same(name: str) -> str:
    return " ".join(name.split()).casefold()
