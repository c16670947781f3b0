"""What reviews do to evidence: pure functions, without a workspace."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter

from brandcheck.errors import message
from brandcheck.model import DocumentSummary, Evidence, Message, Side, Stance, Taught
from brandcheck.workspace import Review, Standing, Subject, Verdict, sentence_key

REVIEWED, UNREVIEWED = "weigh_reviewed", "weigh_not_audited"
"""The warning that people looked at some of the evidence takes the place of the one that nobody did."""

LEARNT = "learnt"
"""The warning that decisions taught the engine."""

_Place = tuple[str, int, int]
"""A sentence: the id of its document, start and end."""
Decided = Mapping[tuple[_Place, str], Review]
"""The decision that stands about a piece of evidence, by its place and value."""


@dataclass(frozen=True, slots=True)
class Looked:
    """How many pieces of evidence a person decided about, and what that did."""

    kept: int = 0
    dropped: int = 0
    changed: int = 0
    """Got another value or another stance."""

    @property
    def total(self) -> int:
        """All that were decided about."""
        return self.kept + self.dropped + self.changed


def apply(
    evidence: Sequence[Evidence], standing: Mapping[Subject, Standing], documents: Iterable[DocumentSummary]
) -> tuple[Evidence, ...]:
    """The evidence as people decided: what they confirmed or changed is certain and counts, what they rejected is gone.

    A sentence that belongs to another value takes the place of what it already was for that value, unless a person
    decided about that later. A note changes nothing. The order stays: by document, place and value.

    Args:
        evidence: what the engine found, document by document; every piece is of one of the documents.
        standing: what holds now, by subject.
        documents: with the side and path by which the subjects know them.
    """
    return carry_out(evidence, decisions(evidence, standing, documents))


def carry_out(evidence: Sequence[Evidence], decided: Decided) -> tuple[Evidence, ...]:
    """What `apply` gives, for who asked for the `decisions` already."""
    concerned = {document for (document, _, _), _ in decided}
    documents: dict[str, list[Evidence]] = {}
    for item in evidence:
        documents.setdefault(item.document, []).append(item)
    kept: list[Evidence] = []
    for document, found in documents.items():
        kept += _in_document(found, decided) if document in concerned else found
    return tuple(kept)


def _in_document(evidence: Sequence[Evidence], decided: Decided) -> list[Evidence]:
    """All that people decided about the evidence of one document."""
    kept: dict[tuple[_Place, str], Evidence] = {}
    when: dict[tuple[_Place, str], datetime] = {}
    moved: list[tuple[Evidence, Review]] = []
    for found in evidence:
        spot = _place(found), found.value
        review = decided.get(spot)
        if review is None:
            kept[spot] = found
            continue
        when[spot] = _moment(review)
        if review.verdict is Verdict.OTHER_VALUE and review.other_value != found.value:
            moved.append((found, review))
        elif (outcome := _own(found, review)) is not None:
            kept[spot] = outcome
    for found, review in sorted(moved, key=lambda move: (_moment(move[1]), move[0].value)):
        goal, moment = (_place(found), review.other_value), _moment(review)
        if goal not in when or when[goal] <= moment:
            there = kept.get(goal) or replace(found, value=review.other_value, why=(), second=None)
            kept[goal] = _certain(there, review.other_stance or found.stance)
            when[goal] = moment
    return sorted(kept.values(), key=attrgetter("start", "value"))


def decisions(
    evidence: Iterable[Evidence], standing: Mapping[Subject, Standing], documents: Iterable[DocumentSummary]
) -> Decided:
    """Which decision stands about each piece of evidence; a note decides nothing."""
    decided = {subject: found.decision for subject, found in standing.items() if found.decision is not None}
    if not decided:
        return {}
    known = {(subject.side, subject.path, subject.value) for subject in decided}
    places: dict[str, tuple[Side, str]] = {document.id: (document.side, document.path) for document in documents}
    found_decisions: dict[tuple[_Place, str], Review] = {}
    for found in evidence:
        side, path = places[found.document]
        if (side, path, found.value) not in known:  # a sentence's key is dear
            continue
        review = decided.get(Subject(side, path, sentence_key(found.quote), found.value))
        if review is not None:
            found_decisions[_place(found), found.value] = review
    return found_decisions


def looked(decided: Iterable[Review]) -> Looked:
    """What these decisions, of `decisions`, come to."""
    verdicts = [review.verdict for review in decided]
    kept, dropped = verdicts.count(Verdict.CONFIRMED), verdicts.count(Verdict.REJECTED)
    return Looked(kept, dropped, len(verdicts) - kept - dropped)


def told(warnings: Sequence[Message], what: Looked) -> tuple[Message, ...]:
    """The warnings of a measurement, which no longer say that nobody looked where somebody did."""
    if not what.total:
        return tuple(warnings)
    said = message(REVIEWED, total=what.total, kept=what.kept, dropped=what.dropped, changed=what.changed)
    return tuple(said if warning.code == UNREVIEWED else warning for warning in warnings)


def untaught(item: Evidence, threshold: float) -> Evidence:
    """As the engine gives it by itself; `threshold` is the one from which evidence counts."""
    if item.own is None:
        return item
    supports, contradicts = item.own
    return replace(
        item, supports=supports, contradicts=contradicts, counted=supports + contradicts >= threshold, own=None
    )


def learnt(taught: Sequence[Taught]) -> tuple[Message, ...]:
    """That the engine learnt of decisions, which belongs to what every reader of a measurement is told first."""
    if not taught:
        return ()
    return (
        message(
            LEARNT,
            sentences=sum(one.speaks + one.silent for one in taught),
            values=len(taught),
            came_in=sum(one.came_in for one in taught),
            went_out=sum(one.went_out for one in taught),
            turned=sum(one.turned for one in taught),
        ),
    )


def _own(found: Evidence, review: Review) -> Evidence | None:
    """What the decision about this very piece leaves of it."""
    match review.verdict:
        case Verdict.CONFIRMED:
            return _certain(found, review.other_stance or found.stance)
        case Verdict.OTHER_STANCE:
            return _certain(found, review.other_stance or _other(found.stance))
        case Verdict.OTHER_VALUE:  # the value that it had
            return _certain(found, review.other_stance or found.stance)
        case Verdict.REJECTED:
            return None
        case Verdict.NOTE:
            return found


def _certain(found: Evidence, stance: Stance) -> Evidence:
    supports = float(stance is Stance.SUPPORTS)
    return replace(found, supports=supports, contradicts=1 - supports, counted=True)


def _other(stance: Stance) -> Stance:
    return Stance.CONTRADICTS if stance is Stance.SUPPORTS else Stance.SUPPORTS


def _place(found: Evidence) -> _Place:
    return found.document, found.start, found.end


def _moment(review: Review) -> datetime:
    return datetime.fromisoformat(review.at).astimezone()
