"""The audit of a workspace: a random sample of its sentences, labelled blindly, and what follows from the labels.

Labels are about sentences: they stay when the workspace is measured again, and are then compared with the new answers.
The program's answers are its own, without the decisions of reviewers. These may have looked at the very sentences of the
sample, and then chance alone would no longer decide where people had a say.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from brandcheck import audit, segment
from brandcheck.audit import Labelled, Population, Sampling
from brandcheck.errors import BrandCheckError, message
from brandcheck.model import Audit, DocumentStatus, Evidence, Measurement, Segment, Side, Stance
from brandcheck.reassessing import as_found, reviewed
from brandcheck.reviewing import UNREVIEWED
from brandcheck.workspace import Coder, Drawn, Found, Label, Sample, Workspace

AUDITED = "weigh_audited"
"""The warning that people labelled a sample takes the place of the one that nobody looked."""
SIZE = 100


@dataclass(frozen=True, slots=True)
class AuditItem:
    """A sentence to be labelled. What the program says of it is not told."""

    number: int
    """By which it is labelled."""
    document: str
    side: Side
    path: str
    title: str
    language: str
    page: int | None
    sentence: str
    before: str
    """The sentence before it; empty for none."""
    after: str
    answers: Mapping[str, Stance | None] | None
    """What this coder said, by the values that were asked about; None while it waits for an answer."""


def draw(workspace: Workspace, drawn_on: str, size: int = SIZE, seed: int | None = None) -> Sample:
    """Draw and keep a sample of what the latest measurement could read; it takes the place of an earlier one.

    Args:
        workspace: measured at least once.
        drawn_on: ISO date.
        size: how many sentences, half of them from each side as far as it has them.
        seed: the same draws the same sample from the same documents; by default that of the last sample plus one.

    Raises:
        LookupError: nothing was measured yet.
        BrandCheckError: `audit_nothing_to_draw`.
    """
    now = as_found(workspace)
    places = {document.id: document for document in now.documents if document.status is DocumentStatus.READ}
    eligible = _eligible(workspace, places)
    population = [
        Population(document, place.side, len(eligible[document])) for document, place in sorted(places.items())
    ]
    before = workspace.samples.latest()
    if seed is None:
        seed = before.seed + 1 if before else 1
    picks = audit.draw(population, size, now.settings.sentences_cap, seed)
    if not picks:
        raise BrandCheckError("audit_nothing_to_draw")
    drawn: list[Drawn] = []
    for pick in picks:
        place, sentence = places[pick.document], eligible[pick.document][pick.place]
        drawn.append(Drawn(place.side, place.path, sentence.start, sentence.text, pick.chance))
    workspace.samples.add(now.measurement, drawn_on, seed, [one.document for one in population], drawn)
    sample = workspace.samples.latest()
    assert sample is not None
    return sample


def items(workspace: Workspace, coder: Coder = Coder.FIRST) -> tuple[AuditItem, ...]:
    """The sentences of the sample in use that are still there, in the order of labelling; none before one was drawn."""
    sample = workspace.samples.latest()
    if sample is None:
        return ()
    labels = workspace.samples.labels(sample.number, coder)
    return tuple(_item(found, labels.get(found.number)) for found in workspace.samples.found(sample.number))


def label(
    workspace: Workspace, item: int, answers: Mapping[str, Stance], at: str, coder: Coder = Coder.FIRST
) -> Mapping[str, Stance | None] | None:
    """Keep what a coder says of a sentence, for all values at once; gives what was said before, None for nothing.

    Sentences are labelled in their order, so that who stops early has labelled a random part of the sample, and not the
    easy sentences; what was labelled may be changed.

    Args:
        workspace: with a sample.
        item: number of the sentence.
        answers: what it does, by the ids of values; a value that is absent gets nothing.
        at: ISO 8601 moment with zone.
        coder: who says so.

    Raises:
        KeyError: a value that the organisation does not have.
        ValueError: not a sentence of the sample in use, or not the coder's turn.
    """
    values = [value.id for value in workspace.organisation.values]
    if unknown := answers.keys() - set(values):
        raise KeyError(f"no such value: {', '.join(sorted(unknown))}")
    with workspace.together():
        known = items(workspace, coder)
        turn = next((one.number for one in known if one.answers is None), None)
        before = {one.number: one.answers for one in known}
        if item not in before or (before[item] is None and item != turn):
            raise ValueError(f"sentence {item} is not to be labelled now")
        workspace.samples.label(item, coder, Label({value: answers.get(value) for value in values}, at))
    return before[item]


def unlabel(workspace: Workspace, item: int, coder: Coder = Coder.FIRST) -> Mapping[str, Stance | None]:
    """Take back the label that a coder gave last in the order of the sample; gives what it said.

    Raises:
        ValueError: the coder labelled a later one, or not this one.
    """
    with workspace.together():
        done = [one for one in items(workspace, coder) if one.answers is not None]
        if not done or done[-1].number != item:
            raise ValueError(f"sentence {item} was not labelled last")
        workspace.samples.unlabel(item, coder)
    assert done[-1].answers is not None
    return done[-1].answers


def result(workspace: Workspace) -> Audit | None:
    """What the labels so far say of the latest measurement; None where the first coder labelled nothing that is still there.

    Raises:
        LookupError: nothing was measured yet.
    """
    sample = workspace.samples.latest()
    if sample is None:
        return None
    now, found = as_found(workspace), workspace.samples.found(sample.number)
    values = [value.id for value in now.organisation.values]
    first, second = (_answers(workspace.samples.labels(sample.number, coder), values) for coder in Coder)
    weighing = {document.id for document in now.documents if document.eligible}
    kept = [one for one in found if one.document in weighing]
    given = _given(now.evidence)
    labelled = [
        Labelled(
            document=one.document,
            side=one.side,
            chance=one.chance,
            program=given.get((one.document, one.start), {}),
            person=first[one.number],
            second=second.get(one.number),
        )
        for one in kept
        if one.number in first
    ]
    if not labelled:
        return None
    sampling = Sampling(sample.drawn_on, sample.seed, sample.documents, gone=sample.size - len(kept))
    return audit.evaluate(labelled, sampling, now.documents, now.evidence, values, now.settings)


def audited(workspace: Workspace) -> Measurement:
    """The latest measurement as people decided about its evidence, with the audit: what reports and exports tell.

    An audit is told of as soon as it corrects a rate.

    Raises:
        LookupError: nothing was measured yet.
    """
    measurement, found = reviewed(workspace), result(workspace)
    if found is None or not found.rates:
        return measurement
    said = message(AUDITED, count=sum(found.sentences.values()))
    others = (warning for warning in measurement.warnings if warning.code != UNREVIEWED)
    return replace(measurement, audit=found, warnings=(*others, said))


def _eligible(workspace: Workspace, documents: Collection[str]) -> dict[str, list[Segment]]:
    """The sentences that the rates are a share of, without repeats, by the id of their document."""
    kept, segments = workspace.documents.load()
    found: dict[str, list[Segment]] = {}
    for side in Side:
        of_side = {one.id: segments.get(one.id, ()) for one in kept if one.side is side and one.id in documents}
        for document, sentences in segment.mark_repeats(of_side).items():
            found[document] = [sentence for sentence in sentences if sentence.eligible]
    return found


def _item(found: Found, label: Label | None) -> AuditItem:
    return AuditItem(
        number=found.number,
        document=found.document,
        side=found.side,
        path=found.path,
        title=found.title,
        language=found.language,
        page=found.page,
        sentence=found.text,
        before=found.before,
        after=found.after,
        answers=None if label is None else label.answers,
    )


def _answers(labels: Mapping[int, Label], values: Collection[str]) -> dict[int, Mapping[str, Stance | None]]:
    """What a coder said of the values that were measured; of one that went since, the program says nothing any more."""
    return {
        number: {value: stance for value, stance in label.answers.items() if value in values}
        for number, label in labels.items()
    }


def _given(evidence: Sequence[Evidence]) -> dict[tuple[str, int], dict[str, Stance]]:
    """What counts, by document and place, then by value."""
    given: dict[tuple[str, int], dict[str, Stance]] = defaultdict(dict)
    for found in evidence:
        if found.counted:
            given[found.document, found.start][found.value] = found.stance
    return given
