"""What stands in a workspace, decisions about evidence and about promises alike, and by whom it was decided."""

from dataclasses import dataclass

from brandcheck.review_sets.subjects import Decision, says
from brandcheck.workspace import ClaimSubject, ReceivedState, Subject, Workspace


@dataclass(frozen=True, slots=True)
class Own:
    """What stands about one subject here."""

    decision: Decision | None
    """None where there is only a note."""
    note: str
    role: str
    """Of who decided, where it was taken over from somebody else; empty where it was decided here."""


@dataclass(frozen=True, slots=True)
class NoteOfOther:
    """What somebody else noted about a subject."""

    role: str
    note: str


def notes_of_others(workspace: Workspace) -> dict[Subject | ClaimSubject, tuple[NoteOfOther, ...]]:
    """The notes that were received and are not the own ones, by what they are about."""
    own = standing(workspace)
    found: dict[Subject | ClaimSubject, list[NoteOfOther]] = {}
    for row in workspace.received.list():
        mine = own[row.subject].note if row.subject in own else ""
        if row.state is not ReceivedState.NOT_FOUND and row.decision.note and row.decision.note != mine:
            found.setdefault(row.subject, []).append(NoteOfOther(row.role, row.decision.note))
    return {subject: tuple(dict.fromkeys(notes)) for subject, notes in found.items()}


def standing(workspace: Workspace) -> dict[Subject | ClaimSubject, Own]:
    """All that stands, in a fixed order."""
    roles = {
        (row.subject, says(row.decision)): row.role
        for row in workspace.received.list()
        if row.state in {ReceivedState.ADDED, ReceivedState.THEIRS}
    }

    def own(subject: Subject | ClaimSubject, decision: Decision | None, note: str) -> Own:
        said = says(decision)
        return Own(decision if said else None, note, roles.get((subject, said), "") if said else "")

    found: dict[Subject | ClaimSubject, Own] = {}
    for subject, stands in workspace.reviews.standing().items():
        found[subject] = own(subject, stands.decision, stands.note)
    for subject, decision in workspace.claims.decisions().items():
        found[subject] = own(subject, decision, decision.note)
    return found
