"""Where two people decided differently: both are shown, and the user picks."""

from dataclasses import dataclass, replace

from brandcheck.review_sets.own import Own, standing
from brandcheck.review_sets.subjects import Decision, Places, Values, says
from brandcheck.workspace import ClaimDecision, ClaimSubject, Received, ReceivedState, Review, Subject, Workspace

_NOTHING = Own(None, "", "")


@dataclass(frozen=True, slots=True)
class Conflict:
    """One subject about which two people decided differently."""

    received: Received
    subject: Subject | ClaimSubject
    sentence: str
    """Its text; of a claim the promise. Empty where it is no longer in the workspace."""
    fact: str
    """The fact beside a promise; empty for evidence and where there is none."""
    value_name: str
    """Empty for a claim."""
    own: Decision | None
    """What stands here; None where it was taken back since."""
    own_role: str
    """Of who decided it, where it was taken over from somebody else; empty where it was decided here."""
    theirs: Decision
    role: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What was picked, and what `unsettle` needs to undo it."""

    received: Received
    """As it was before."""
    review: int | None = None
    """Number of the decision that was added."""
    claim: tuple[ClaimSubject, ClaimDecision] | None = None
    """The decision about a promise as it was before."""


def conflicts(workspace: Workspace) -> tuple[Conflict, ...]:
    """All that is open, by document; what the own decision has come to agree with since is not."""
    own = standing(workspace)
    open_rows = [
        row
        for row in workspace.received.list()
        if row.state is ReceivedState.CONFLICT and says(own.get(row.subject, _NOTHING).decision) != says(row.decision)
    ]
    if not open_rows:
        return ()
    places, values = Places(workspace), Values(workspace.organisation)
    found: list[Conflict] = []
    for row in open_rows:
        subject, stands = row.subject, own.get(row.subject, _NOTHING)
        value = values.get(subject.value) if isinstance(subject, Subject) else None
        found.append(
            Conflict(
                received=row,
                subject=subject,
                sentence=places.text(subject.sentence),
                fact=places.text(subject.fact_sentence) if isinstance(subject, ClaimSubject) else "",
                value_name=value.name if value else "",
                own=stands.decision,
                own_role=stands.role,
                theirs=row.decision,
                role=row.role,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.subject.side, each.subject.path, each.received.number)))


def settle(workspace: Workspace, conflict: Conflict, at: str, *, theirs: bool) -> Settled:
    """Pick the own decision or theirs; `at` is the ISO 8601 moment of picking, with zone."""
    before = conflict.received
    with workspace.together():
        if not theirs:
            workspace.received.put([replace(before, state=ReceivedState.OWN)])
            return Settled(before)
        number, claim = None, None
        if isinstance(conflict.subject, Subject):
            assert isinstance(conflict.theirs, Review)
            number = workspace.reviews.add(replace(conflict.theirs, subject=conflict.subject, at=at))
        else:
            assert isinstance(conflict.theirs, ClaimDecision)
            claim = conflict.subject, workspace.claims.decisions().get(conflict.subject, ClaimDecision())
            workspace.claims.set_state(conflict.subject, replace(conflict.theirs, at=at))
        workspace.received.put([replace(before, state=ReceivedState.THEIRS, review=number)])
        return Settled(before, number, claim)


def unsettle(workspace: Workspace, settled: Settled) -> None:
    """Undo `settle`."""
    with workspace.together():
        if settled.review is not None:
            workspace.reviews.remove([settled.review])
        if settled.claim is not None:
            workspace.claims.set_state(*settled.claim)
        workspace.received.put([settled.received])
