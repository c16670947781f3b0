"""Taking over what others decided: what nobody here decided stands, what is the same is one, what differs is kept beside it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from brandcheck.errors import message
from brandcheck.model import Message
from brandcheck.review_sets.format import ReviewSet, SharedClaim, SharedReview
from brandcheck.review_sets.own import Own, standing
from brandcheck.review_sets.subjects import Decision, Places, Values, as_shared, decision_of, says, subject_of
from brandcheck.workspace import (
    ClaimDecision,
    ClaimSubject,
    Received,
    ReceivedState,
    Review,
    Subject,
    Verdict,
    Workspace,
)

_NOTHING = Own(None, "", "")


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of a file, and what `take_back` needs to undo it."""

    role: str
    """Of who made the file."""
    added: int
    """Decisions, or notes, that stand here now."""
    same: int
    conflicts: int
    """The own decisions stand until somebody picks."""
    not_found: int
    """Their sentence or value is not here; they are kept, and looked for when the file is imported again."""
    known: int
    """Were received before."""
    received: tuple[Received, ...] = ()
    """New, with their numbers."""
    replaced: tuple[Received, ...] = ()
    """What took another state, as it was."""
    reviews: tuple[int, ...] = ()
    """Numbers of the decisions that were added."""
    claims: tuple[tuple[ClaimSubject, ClaimDecision], ...] = ()
    """Decisions about promises as they were."""

    @property
    def messages(self) -> tuple[Message, ...]:
        """What to tell the user."""
        said = [message("reviews_merged", role=self.role, added=self.added, same=self.same, known=self.known)]
        said += [message("reviews_conflicts", count=self.conflicts)] if self.conflicts else []
        said += [message("reviews_not_found", count=self.not_found)] if self.not_found else []
        return tuple(said)


def merge(workspace: Workspace, made: ReviewSet) -> Merged:
    """Take over the decisions of a file. All of it, or nothing when it fails; a second time changes nothing.

    Two decisions are the same when they say the same of the sentence; reason, note and moment may differ, and theirs are
    kept with what was received. A note of theirs is taken over where there is none here.
    """
    work = _Merging(workspace, made)
    with workspace.together():
        for shared in (*made.reviews, *made.claims):
            work.take(shared)
        return work.result()


def take_back(workspace: Workspace, merged: Merged) -> None:
    """Undo a merge, as one step: all that it added goes, and what it changed is again what it was."""
    with workspace.together():
        workspace.reviews.remove(merged.reviews)
        for subject, decision in merged.claims:
            workspace.claims.set_state(subject, decision)
        workspace.received.remove(row.number for row in merged.received)
        workspace.received.put(merged.replaced)


class _Merging:
    """One file on its way into a workspace."""

    def __init__(self, workspace: Workspace, made: ReviewSet) -> None:
        self.workspace, self.role = workspace, made.role
        self.places, self.values = Places(workspace), Values(workspace.organisation)
        self.own = standing(workspace)
        self.promises = workspace.claims.decisions()
        self.batch = workspace.received.next_batch()
        self.before = {_identity(row): row for row in workspace.received.list()}
        self.news: list[Received] = []
        self.replaced: list[Received] = []
        self.reviews: list[int] = []
        self.claims: dict[ClaimSubject, ClaimDecision] = {}
        self.counts: Counter[ReceivedState] = Counter()
        self.known = 0

    def take(self, shared: SharedReview | SharedClaim) -> None:
        """One decision of the file."""
        found = subject_of(shared, self.places, self.values)
        subject = found or as_shared(shared)
        decision = decision_of(shared, subject, self.values)
        row = Received(0, self.batch, " ".join(shared.role.split()), subject, decision, ReceivedState.NOT_FOUND)
        before = self.before.get(_identity(row)) or self.before.get(_identity(_as_it_came(row, shared)))
        if before is not None and (before.state is not ReceivedState.NOT_FOUND or found is None):
            self.known += 1
            return
        if found is not None:
            state, review = self._enter(found, decision)
            row = replace(row, state=state, review=review)
        if before is not None:
            self.replaced.append(before)
            row = replace(row, number=before.number, batch=before.batch)
        else:
            self.news.append(row)
        self.before[_identity(row)] = row
        self.counts[row.state] += 1
        if before is not None:
            self.workspace.received.put([row])

    def result(self) -> Merged:
        """What became of it; keeps what is new."""
        return Merged(
            role=self.role,
            added=self.counts[ReceivedState.ADDED],
            same=self.counts[ReceivedState.SAME],
            conflicts=self.counts[ReceivedState.CONFLICT],
            not_found=self.counts[ReceivedState.NOT_FOUND],
            known=self.known,
            received=self.workspace.received.put(self.news),
            replaced=tuple(self.replaced),
            reviews=tuple(self.reviews),
            claims=tuple(self.claims.items()),
        )

    def _enter(self, subject: Subject | ClaimSubject, decision: Decision) -> tuple[ReceivedState, int | None]:
        """What becomes of a decision about a subject that is here, and the number of the own one made of it."""
        own = self.own.get(subject, _NOTHING)
        theirs, mine = says(decision), says(own.decision)
        note = decision.note if not own.note else ""
        if theirs is not None and mine is None:
            stands = self._stand(subject, decision, own.note or decision.note, note)
            return ReceivedState.ADDED, stands
        if theirs is not None and theirs != mine:
            return ReceivedState.CONFLICT, None
        state = ReceivedState.SAME if theirs is not None or not note else ReceivedState.ADDED
        return state, self._note(subject, decision, note) if note else None

    def _stand(self, subject: Subject | ClaimSubject, decision: Decision, whole_note: str, new_note: str) -> int | None:
        """Let their decision stand where nobody here decided; an own note stays."""
        if isinstance(subject, Subject):
            assert isinstance(decision, Review)
            return self._add(replace(decision, subject=subject, note=new_note), whole_note)
        assert isinstance(decision, ClaimDecision)
        self._put(subject, replace(decision, note=whole_note))
        return None

    def _note(self, subject: Subject | ClaimSubject, decision: Decision, note: str) -> int | None:
        """Take over a note where there is none here; the own decision stays."""
        if isinstance(subject, Subject):
            return self._add(Review(subject, Verdict.NOTE, decision.at, note=note), note)
        own = self.promises.get(subject, ClaimDecision(at=decision.at))
        self._put(subject, replace(own, note=note))
        return None

    def _add(self, review: Review, note: str) -> int:
        number = self.workspace.reviews.add(review)
        self.reviews.append(number)
        before = self.own.get(review.subject, _NOTHING)
        decision = before.decision if review.verdict is Verdict.NOTE else review
        self.own[review.subject] = Own(decision, note, before.role)
        return number

    def _put(self, subject: ClaimSubject, decision: ClaimDecision) -> None:
        self.claims.setdefault(subject, self.promises.get(subject, ClaimDecision()))
        self.workspace.claims.set_state(subject, decision)
        self.promises[subject] = decision
        self.own[subject] = Own(decision if says(decision) else None, decision.note, "")


def _identity(row: Received) -> tuple[object, ...]:
    """What makes two received decisions one: who said it, of what, and all that was said; not when."""
    decision = row.decision
    if isinstance(decision, Review):
        said: Iterable[object] = (
            decision.verdict,
            decision.reason,
            decision.other_value,
            decision.other_stance,
            decision.note,
        )
    else:
        said = (decision.state, decision.reason, decision.role, decision.note)
    return row.role, row.subject, *said


def _as_it_came(row: Received, shared: SharedReview | SharedClaim) -> Received:
    """The row as it was kept when it was not found."""
    subject = as_shared(shared)
    decision = row.decision
    if isinstance(decision, Review) and isinstance(shared, SharedReview):
        decision = replace(decision, other_value=shared.other_value)
    return replace(row, subject=subject, decision=decision)
