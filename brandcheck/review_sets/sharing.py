"""All that stands in a workspace, as a file for others who have the same texts."""

from pathlib import Path

from brandcheck.errors import BrandCheckError
from brandcheck.files import write_bytes
from brandcheck.plain import plain
from brandcheck.review_sets.format import FORMAT, VERSION, ReviewSet, SharedClaim, SharedReview, dump_set
from brandcheck.review_sets.own import Own, standing
from brandcheck.workspace import ClaimDecision, ClaimSubject, Review, Subject, Verdict, Workspace

_SOME_TIME = "2000-01-01T00:00:00+00:00"
"""For what was decided at no known moment."""


def share(workspace: Workspace, role: str) -> ReviewSet:
    """What stands: of each subject the last decision and the last note; under the role of who decided.

    What was taken over from others keeps their role.

    Raises:
        BrandCheckError: `reviews_no_role`, `reviews_none`.
    """
    role = " ".join(plain(role).split())
    if not role:
        raise BrandCheckError("reviews_no_role")
    organisation = workspace.organisation
    names = {value.id: value.name for value in organisation.values}
    moments = {review.subject: review.at for review in workspace.reviews.history()}
    reviews: list[SharedReview] = []
    claims: list[SharedClaim] = []
    for subject, own in standing(workspace).items():
        if isinstance(subject, Subject):
            reviews.append(_review(subject, own, role, names, moments[subject]))
        else:
            claims.append(_claim(subject, own, role, workspace.claims.decisions()[subject]))
    if not reviews and not claims:
        raise BrandCheckError("reviews_none")
    return ReviewSet(
        FORMAT,
        VERSION,
        organisation.name,
        role,
        tuple(sorted(reviews, key=lambda each: (each.side, each.path, each.value, each.sentence))),
        tuple(sorted(claims, key=lambda each: (each.path, each.sentence, each.fact_path, each.fact_sentence))),
    )


def write_set(workspace: Workspace, target: Path, role: str) -> Path:
    """Write what stands to a file; one that is there is replaced once the new one is whole.

    Raises:
        BrandCheckError: as `share` and `files.replacing`.
    """
    write_bytes(target, dump_set(share(workspace, role)))
    return target


def _review(subject: Subject, own: Own, role: str, names: dict[str, str], at: str) -> SharedReview:
    decision = own.decision if isinstance(own.decision, Review) else Review(subject, Verdict.NOTE, at)
    return SharedReview(
        role=own.role or role,
        side=subject.side,
        path=subject.path,
        sentence=subject.sentence,
        value=subject.value,
        value_name=names.get(subject.value, ""),
        verdict=decision.verdict,
        at=decision.at,
        reason=decision.reason,
        other_value=decision.other_value,
        other_name=names.get(decision.other_value, ""),
        other_stance=decision.other_stance,
        note=own.note,
    )


def _claim(subject: ClaimSubject, own: Own, role: str, decision: ClaimDecision) -> SharedClaim:
    return SharedClaim(
        role=own.role or role,
        side=subject.side,
        path=subject.path,
        sentence=subject.sentence,
        fact_side=subject.fact_side,
        fact_path=subject.fact_path,
        fact_sentence=subject.fact_sentence,
        state=decision.state,
        at=decision.at or _SOME_TIME,
        reason=decision.reason,
        handed_to=decision.role,
        note=decision.note,
    )
