"""From documents and values to evidence: what is cached is taken, the rest is read in small steps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, itemgetter

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.acts import act_of
from brandcheck.detect.encoder import Encoded, load_encoder
from brandcheck.detect.explain import strongest_phrases
from brandcheck.detect.files import HEAD, fingerprint, models
from brandcheck.detect.head import Floats, Head, Reading, Sentences, Values
from brandcheck.detect.keys import (
    EVIDENCE,
    VECTORS,
    evidence_key,
    pack_evidence,
    pack_vector,
    unpack_evidence,
    unpack_vector,
    values_key,
    vector_key,
)
from brandcheck.detect.rules import stance_marks, stance_reasons
from brandcheck.detect.slope import evidence_slopes, stance_slopes
from brandcheck.detect.threads import use_one_thread
from brandcheck.detect.wording import example_groups, example_texts, part_texts, value_parts, value_texts
from brandcheck.model import Cache, Document, Evidence, Organisation, Reason, Segment, Side
from brandcheck.progress import Job, Progress
from brandcheck.settings import Settings

STEP = 400
"""Sentences that are read before their evidence is kept: what a cancel can lose, and enough for batches that pay."""
PAIRS_AT_ONCE = 500
"""Of a long document, whose reasons are found in parts."""
DECIMALS = 4
EXPLAINED_FROM = 0.5
"""Of the working threshold. More than half of what is listed lies below it: there is nothing to explain about what hardly looks
like evidence, and explaining costs more than finding."""


@dataclass(frozen=True)
class Task:
    """A document whose evidence is not in the cache."""

    document: Document
    sentences: tuple[Segment, ...]
    values: tuple[str, ...]
    """Ids of the values."""
    key: str


@dataclass(frozen=True)
class Found:
    """What the head found in it."""

    sentences: Sentences
    values: Values
    reading: Reading
    rows: NDArray[np.int64]
    """Sentence of each pair that is listed, in reading order."""
    columns: NDArray[np.int64]
    """Its value."""
    near: NDArray[np.bool_]
    """Whether the pair comes near enough to counting to be explained."""


class Vectors:
    """Encodes each text once: from the cache, else with the encoder, which is loaded when first needed."""

    def __init__(self, cache: Cache, known: dict[str, bytes]) -> None:
        self._cache = cache
        self._known = known

    def read(self, texts: Sequence[str]) -> Iterator[dict[str, Encoded]]:
        """Batches of texts newly encoded, with the states of their tokens; all of them are kept in the cache at the end.

        Encoding begins at once, beside what the caller does before it asks for the first batch.
        """
        missing = sorted({text for text in texts if vector_key(text) not in self._known})
        return self._keep(missing, load_encoder(models()).encode(missing) if missing else iter(()))

    def _keep(self, texts: Sequence[str], batches: Iterator[list[tuple[int, Encoded]]]) -> Iterator[dict[str, Encoded]]:
        new: dict[str, bytes] = {}
        for batch in batches:
            new |= {vector_key(texts[place]): pack_vector(found.vector) for place, found in batch}
            yield {texts[place]: found for place, found in batch}
        if new:
            self._known |= new
            self._cache.put_many(VECTORS, new)

    def of(self, texts: Sequence[str]) -> Floats:
        """Texts x hidden, of texts that were read."""
        return np.stack([unpack_vector(self._known[vector_key(text)]) for text in texts]).astype(np.float64)

    def sentences(self, document: Document, segments: Sequence[Segment]) -> Sentences:
        """Sentences of a document that were read, as the head takes them."""
        texts = [item.text for item in segments]
        return Sentences(
            vectors=self.of(texts),
            words=np.array([len(text.split()) for text in texts]),
            marks=stance_marks(texts),
            inside=document.side is Side.INSIDE,
        )

    def values(self, organisation: Organisation, head: Head) -> Values:
        """The organisation's values, whose wordings, parts and examples were read, as the head sees them."""
        parts = [self.of(value_parts(value)) for value in organisation.values]
        groups = [[self.of(group) for group in example_groups(value)] for value in organisation.values]
        return head.values(self.of(value_texts(organisation)), parts, groups)


def eligible(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The sentences that can be evidence."""
    return tuple(item for item in segments if item.eligible)


def texts_of_values(organisation: Organisation) -> list[str]:
    """All that must be read of the values."""
    return value_texts(organisation) + part_texts(organisation) + example_texts(organisation)


def find_evidence(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,
    settings: Settings,
    cache: Cache,
) -> Job[tuple[Evidence, ...]]:
    """All pairs of an eligible sentence and a value from `settings.listed_from` up, by document path, start and value.

    The evidence of a document depends on its own sentences and the values only. Yields after each batch of the encoder.
    """
    ids, known = tuple(value.id for value in organisation.values), values_key(organisation)
    tasks = [
        Task(document, sentences, ids, evidence_key(document, sentences, known, settings, fingerprint()))
        for document in documents
        if (sentences := eligible(segments.get(document.id, ())))
    ]
    tasks = tasks if organisation.values else []
    total, done = sum(len(task.sentences) for task in tasks), 0
    yield Progress("detect", 0, total)
    by_path: list[tuple[str, list[Evidence]]] = []
    vectors = _vectors(texts_of_values(organisation), cache)
    values: Values | None = None
    steps = (_begun(step, cache) for step in _steps(tasks))
    step = next(steps, None)
    while step is not None:
        following = next(steps, None)  # its texts are encoded while the evidence of this one is found
        if step.todo and values is None:
            for _ in vectors.read(texts_of_values(organisation)):
                yield Progress("detect", done, total)
            values = vectors.values(organisation, Head.shipped(models() / HEAD))
        if step.todo and values is not None:
            new = yield from _read_step(step, values, settings, Progress("detect", done, total))
            cache.put_many(EVIDENCE, new)
            step.found.update(new)
        by_path += [
            (task.document.path, unpack_evidence(step.found[task.key], task.document.id, task.sentences))
            for task in step.tasks
        ]
        done += sum(len(task.sentences) for task in step.tasks)
        yield Progress("detect", done, total, step.tasks[-1].document.path)
        step = following
    by_path.sort(key=itemgetter(0))
    return tuple(item for _, some in by_path for item in sorted(some, key=attrgetter("start", "value")))


@dataclass(frozen=True)
class _Step:
    """Some documents; of an archive's vectors and payloads no more is in memory than two of these need."""

    tasks: Sequence[Task]
    found: dict[str, bytes]
    """The evidence, packed, as far as it is known."""
    todo: Sequence[Task]
    """Those of which it is not known yet."""
    vectors: Vectors
    reading: Iterator[dict[str, Encoded]]
    """Their sentences, which are being encoded."""


def _begun(tasks: Sequence[Task], cache: Cache) -> _Step:
    found = cache.get_many(EVIDENCE, [task.key for task in tasks])
    # Vectors are asked for even when all evidence is there: a workspace drops what was not asked for.
    vectors = _vectors([item.text for task in tasks for item in task.sentences], cache)
    todo = [task for task in tasks if task.key not in found]
    reading = vectors.read([item.text for task in todo for item in task.sentences])
    return _Step(tasks, found, todo, vectors, reading)


def _vectors(texts: Sequence[str], cache: Cache) -> Vectors:
    return Vectors(cache, cache.get_many(VECTORS, [vector_key(text) for text in texts]))


def _steps(tasks: Sequence[Task]) -> Iterator[list[Task]]:
    step: list[Task] = []
    for task in tasks:
        step.append(task)
        if sum(len(one.sentences) for one in step) >= STEP:
            yield step
            step = []
    if step:
        yield step


def _read_step(step: _Step, values: Values, settings: Settings, at: Progress) -> Job[dict[str, bytes]]:
    """The evidence of the documents of which it is not known, packed, by key."""
    states: dict[str, Encoded] = {}
    done, first = at.done, step.todo[0].document.path
    for batch in step.reading:
        states |= batch
        done += len(batch)
        yield Progress("detect", min(done, at.total), at.total, first)
    use_one_thread()
    head = Head.shipped(models() / HEAD)
    found = [(task, _find(task, step.vectors, head, values, settings)) for task in step.todo]
    unseen = {task.sentences[row].text for task, one in found for row in one.rows[one.near].tolist()} - states.keys()
    for batch in _again(sorted(unseen)):
        states |= batch
        yield Progress("detect", min(done, at.total), at.total, first)
    packed: dict[str, bytes] = {}
    for task, one in found:
        evidence: list[Evidence] = []
        for start in range(0, len(one.rows), PAIRS_AT_ONCE):
            evidence += _explain(task, one, slice(start, start + PAIRS_AT_ONCE), head, states)
            yield Progress("detect", min(done, at.total), at.total, task.document.path)
        packed[task.key] = pack_evidence(evidence)
    return packed


def _find(task: Task, vectors: Vectors, head: Head, values: Values, settings: Settings) -> Found:
    sentences = vectors.sentences(task.document, task.sentences)
    reading = head.read(sentences, values)
    probability = np.round(reading.supports, DECIMALS) + np.round(reading.contradicts, DECIMALS)
    rows, columns = np.nonzero(np.round(probability, DECIMALS) >= settings.listed_from)
    near = probability[rows, columns] >= EXPLAINED_FROM * float(head.threshold[0])
    return Found(sentences, values, reading, rows, columns, near)


def _again(texts: Sequence[str]) -> Iterator[dict[str, Encoded]]:
    """Token states of texts whose vector was cached: the words that moved the head are found in them."""
    if texts:
        for batch in load_encoder(models()).encode(texts):
            yield {texts[place]: found for place, found in batch}


def _explain(task: Task, found: Found, part: slice, head: Head, states: Mapping[str, Encoded]) -> Iterator[Evidence]:
    """The evidence of some pairs of a document; with its reasons where it comes near to counting."""
    rows, columns, near = found.rows[part], found.columns[part], found.near[part]
    against = found.reading.contradicts[rows, columns] > found.reading.supports[rows, columns]
    threshold, weights = float(head.threshold[0]), head.rule_weights
    ours = found.sentences, found.values, rows[near], columns[near]
    slopes = iter(evidence_slopes(head, *ours) + np.where(against[near], 1, -1)[:, None] * stance_slopes(head, *ours))
    for place, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
        text = task.sentences[row].text
        reasons: list[Reason] = []
        if near[place]:
            phrases = strongest_phrases(text, states[text], next(slopes), head.mean)
            reasons += [Reason(p.start, p.end, text[p.start : p.end], p.weight) for p in phrases]
            reasons += stance_reasons(text, against=bool(against[place]), weights=weights)
        yield _evidence(task, found.reading, (row, column), threshold, reasons)


def _evidence(
    task: Task, reading: Reading, at: tuple[int, int], threshold: float, reasons: Sequence[Reason]
) -> Evidence:
    segment = task.sentences[at[0]]
    supports = round(float(reading.supports[at]), DECIMALS)
    contradicts = round(float(reading.contradicts[at]), DECIMALS)
    return Evidence(
        document=task.document.id,
        start=segment.start,
        end=segment.end,
        quote=segment.text,
        value=task.values[at[1]],
        supports=supports,
        contradicts=contradicts,
        act=act_of(segment.text, task.document.side, task.document.channel),
        counted=supports + contradicts >= threshold,
        why=tuple(Reason(r.start + segment.start, r.end + segment.start, r.text, r.weight, r.rule) for r in reasons),
        page=segment.page,
    )
