"""What the engine learns of what people decided about its evidence, in their workspace and nowhere else.

Lessons are made of the decisions that stand, anew each time: who takes a decision back takes back what was learnt of it, and a
text that is deleted teaches nothing any more. What holds now follows at once (`relearn`); a measurement that is made later
starts from it, and says what it learnt from. Switched off (`Workspace.learning`), all is as the engine gives it by itself.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from brandcheck import detect, segment
from brandcheck.detect import Lesson
from brandcheck.model import Assessment, Document, Evidence, Organisation, Segment, Side, Stance, Taught
from brandcheck.progress import Job
from brandcheck.reassessing import as_found, reassess
from brandcheck.reviewing import untaught
from brandcheck.settings import Settings
from brandcheck.workspace import Review, Standing, Subject, Verdict, Workspace, sentence_key

ABOUT_WHO = frozenset({"not_us", "quoted"})
"""Reasons to reject a sentence that say who speaks or how, not what about: one that is as much about the value would wrongly
go down with it."""

Segments = Mapping[str, tuple[Segment, ...]]


@dataclass(frozen=True, slots=True)
class Changed:
    """What learning did to sentences that nobody decided about; each with what the engine gave by itself as `own`."""

    taught: tuple[Taught, ...]
    """Of each value that was learnt about, in the order of the values."""
    came_in: tuple[Evidence, ...]
    """What counts now and did not; what changed most first, as in the others."""
    went_out: tuple[Evidence, ...]
    """What counted and no longer does."""
    turned: tuple[Evidence, ...]
    """What counts as before, for the other stance."""


def lessons(
    documents: Iterable[Document],
    segments: Segments,
    evidence: Iterable[Evidence],
    standing: Mapping[Subject, Standing],
) -> tuple[Lesson, ...]:
    """What the decisions say of sentences that are there, also of those that are not listed; oldest first.

    Args:
        documents: all that teach.
        segments: their sentences, by id, repeats marked.
        evidence: as the engine gives it by itself, which tells the stance of what was confirmed without one.
        standing: what holds now, by subject.
    """
    decided: dict[tuple[Side, str], dict[str, list[Review]]] = defaultdict(lambda: defaultdict(list))
    for subject, found in standing.items():
        if found.decision is not None:
            decided[subject.side, subject.path][subject.sentence].append(found.decision)
    if not decided:
        return ()
    stances = {(item.document, item.start, item.value): item.stance for item in evidence}
    said: list[tuple[Review, Lesson]] = []
    for document in documents:
        reviews = decided.get((document.side, document.path))
        for sentence in segments.get(document.id, ()) if reviews else ():
            for review in reviews.get(sentence_key(sentence.text), ()) if reviews and sentence.eligible else ():
                value = review.subject.value
                own = stances.get((document.id, sentence.start, value))
                said += ((review, one) for one in _said(review, document.id, sentence.start, own))
    said.sort(key=lambda pair: (_moment(pair[0]), pair[1].document, pair[1].start))
    last: dict[tuple[str, int, str], Lesson] = {}
    for _, one in said:  # of what was said of a value itself and what was moved to it from another, the later holds
        spot = one.document, one.start, one.value
        last.pop(spot, None)
        last[spot] = one
    return tuple(last.values())


def _said(review: Review, document: str, start: int, own: Stance | None) -> Iterator[Lesson]:
    """What one decision says of a sentence that the engine by itself gives this stance, or None when it lists it not."""
    value = review.subject.value
    stance = review.other_stance or own
    match review.verdict:
        case Verdict.REJECTED:
            if review.reason not in ABOUT_WHO:
                yield Lesson(document, start, value, None)
        case Verdict.OTHER_VALUE if review.other_value != value:
            yield Lesson(document, start, value, None)
            if stance is not None:
                yield Lesson(document, start, review.other_value, stance, listed=False)
        case Verdict.OTHER_STANCE if review.other_stance is None and own is not None:
            yield Lesson(document, start, value, Stance.SUPPORTS if own is Stance.CONTRADICTS else Stance.CONTRADICTS)
        case _:
            if stance is not None:
                yield Lesson(document, start, value, stance)


def learn(
    workspace: Workspace,
    texts: tuple[Sequence[Document], Segments],
    organisation: Organisation,
    settings: Settings,
    evidence: tuple[Evidence, ...],
) -> Job[tuple[tuple[Evidence, ...], tuple[Taught, ...]]]:
    """The evidence after all that was decided in the workspace, and what was learnt: nothing where learning is off.

    Args:
        workspace: whose decisions teach.
        texts: the documents that the evidence was found in, and their sentences, repeats marked.
        organisation: with the values.
        settings: those of the measurement.
        evidence: as the engine gives it by itself.
    """
    documents, segments = texts
    said = lessons(documents, segments, evidence, workspace.reviews.standing())
    if not said:
        return evidence, ()
    heed = workspace.learning
    after = yield from detect.learn(
        documents, segments, organisation, evidence, said, settings, workspace.cache, heed=heed
    )
    return after, _taught(organisation, said, after) if heed else ()


def relearn(workspace: Workspace) -> Job[Assessment]:
    """Learn of the decisions as they stand now, and weigh the latest measurement anew; gives what holds then.

    Raises:
        LookupError: nothing was measured yet.
    """
    while True:
        said_by = workspace.lessons_stamp()
        now = as_found(workspace)
        measured = {document.id for document in now.documents}
        held = workspace.evidence.bare()
        texts = _texts(workspace, measured)
        own = tuple(untaught(item, detect.working_threshold()) for item in held if _found_by_itself(item, now.settings))
        after, taught = yield from learn(workspace, texts, now.organisation, now.settings, own)
        # Without documents the texts were deleted, and the figures stay; where the evidence became another meanwhile, as when
        # a measurement ended or a text was removed, what was learnt is of evidence that is gone.
        if not measured or workspace.keep_learnt(held, after, taught, said_by):
            return reassess(workspace)


def is_due(workspace: Workspace) -> bool:
    """Whether `relearn` would find other decisions than the evidence was last learnt from; quick."""
    return workspace.assessment is not None and len(workspace.evidence) > 0 and not workspace.is_taught()


def what_changed(workspace: Workspace) -> Changed:
    """What learning did to the evidence as it is now; quick.

    Raises:
        LookupError: nothing was measured yet.
    """
    moved = workspace.evidence.taught()
    taught = workspace.learnt
    if taught is None:
        latest = workspace.measurements.latest()
        if latest is None:
            raise LookupError("nothing was measured yet")
        taught = latest.learnt
    came_in, went_out, turned = _sorted_out(moved)
    return Changed(taught, *(tuple(sorted(some, key=_change, reverse=True)) for some in (came_in, went_out, turned)))


def _texts(workspace: Workspace, measured: Collection[str]) -> tuple[Sequence[Document], Segments]:
    """The documents of the measurement that are still there; what was added since waits for the next one."""
    documents, segments = workspace.documents.load()
    kept = [document for document in documents if document.id in measured]
    marked: dict[str, tuple[Segment, ...]] = {}
    for side in Side:
        marked |= segment.mark_repeats({d.id: segments.get(d.id, ()) for d in kept if d.side is side})
    return kept, marked


def _found_by_itself(item: Evidence, settings: Settings) -> bool:
    """Whether the engine listed it without having learnt; what a second reader moved stays listed wherever it is."""
    return item.own is None or item.second is not None or round(sum(item.own), 4) >= settings.listed_from


def _taught(organisation: Organisation, said: Iterable[Lesson], after: Sequence[Evidence]) -> tuple[Taught, ...]:
    """The lessons of each value, and what they did."""
    speaks = [lesson.value for lesson in said if lesson.stance is not None]
    silent = [lesson.value for lesson in said if lesson.stance is None]
    moved = [[item.value for item in some] for some in _sorted_out(after)]
    return tuple(
        Taught(value.id, speaks.count(value.id), silent.count(value.id), *(some.count(value.id) for some in moved))
        for value in organisation.values
        if value.id in speaks or value.id in silent
    )


def _sorted_out(evidence: Iterable[Evidence]) -> tuple[list[Evidence], list[Evidence], list[Evidence]]:
    """What came in, what went out, and what turned."""
    came_in: list[Evidence] = []
    went_out: list[Evidence] = []
    turned: list[Evidence] = []
    threshold = detect.working_threshold()
    for item in evidence:
        if item.own is None:
            continue
        before = untaught(item, threshold)
        if item.counted is not before.counted:
            (came_in if item.counted else went_out).append(item)
        elif item.counted and item.stance is not before.stance:
            turned.append(item)
    return came_in, went_out, turned


def _change(item: Evidence) -> float:
    supports, contradicts = item.own or (item.supports, item.contradicts)
    return abs(item.supports - supports) + abs(item.contradicts - contradicts)


def _moment(review: Review) -> datetime:
    return datetime.fromisoformat(review.at).astimezone()
