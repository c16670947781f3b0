"""What people's decisions about sentences teach the engine, within one workspace.

The encoder and the head stay as they are. For each value with decisions, how far the head is off is learnt (`residual`), and
added to its log odds; whether a sentence speaks of the value, and for or against, apart. A value learns of decisions about
itself only, so nothing moves for another.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from brandcheck.detect.acts import act_of
from brandcheck.detect.evidence import DECIMALS, Vectors, eligible, texts_of_values
from brandcheck.detect.files import HEAD, models
from brandcheck.detect.head import Floats, Head, logit, sigmoid, unit
from brandcheck.detect.keys import VECTORS, vector_key
from brandcheck.detect.lesson import Lesson
from brandcheck.detect.residual import Learnt, Pages, Prior, below, fit
from brandcheck.detect.threads import use_one_thread
from brandcheck.model import Cache, Document, Evidence, Organisation, Segment, Side, Stance
from brandcheck.progress import Job, Progress
from brandcheck.settings import Settings

MOST = 1000
"""Decisions about one value that are learnt from, the latest; ten times what a patient reviewer gives."""
DOCUMENTS_A_STEP = 20
SPEAKS = Prior(always=0.5, direction=4.0, topic=2.0, document=0.25, near=2.0)
STANCE = Prior(direction=4.0, side=1.0)
"""Chosen in round numbers on the 108 organisations of the corpus, each read by an encoder and a head that had not seen it.
The figures hardly change when one is halved or doubled; without `document` and `near` an eighth of the gain is lost."""


def learn(  # noqa: PLR0913, PLR0917 (all that evidence is made of, and the lessons)
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,
    evidence: Sequence[Evidence],
    lessons: Sequence[Lesson],
    settings: Settings,
    cache: Cache,
    *,
    heed: bool = True,
) -> Job[tuple[Evidence, ...]]:
    """The evidence as the engine gives it after the lessons, in the order of `find_evidence`.

    Every sentence of a value with lessons is weighed anew, also those that were not listed; what rises to
    `settings.listed_from` is listed, without reasons. What was listed stays. The sentences of the lessons themselves keep
    what the engine gave them, people decided about those; where `Lesson.listed` asks for it, they are listed.

    Args:
        documents: all that `evidence` was found in.
        segments: their sentences, by id, repeats marked.
        organisation: with the values.
        evidence: as it was found, before any lesson (`own` is None); a second reader may have moved it.
        lessons: oldest first; those of sentences and values that are not there teach nothing.
        settings: from which probability evidence is listed.
        cache: holds the vectors; what is missing is encoded.
        heed: whether anything is learnt; else the lessons are listed, and nothing moves.
    """
    known = {(item.document, item.start, item.value) for item in evidence}
    unlisted = {one.document for one in lessons if one.listed and (one.document, one.start, one.value) not in known}
    wanted = [document for document in documents if heed or document.id in unlisted]
    read = [(d, sentences) for d in wanted if (sentences := eligible(segments.get(d.id, ())))]
    by_value = _by_value(lessons, organisation, {(d.id, item.start) for d, sentences in read for item in sentences})
    if not by_value:
        return tuple(evidence)
    total, done = sum(len(sentences) for _, sentences in read), 0
    yield Progress("detect", 0, total)
    texts = [item.text for _, sentences in read for item in sentences] + texts_of_values(organisation)
    vectors = Vectors(cache, cache.get_many(VECTORS, [vector_key(text) for text in texts]))
    for _ in vectors.read(texts):
        yield Progress("detect", 0, total)
    use_one_thread()
    reader = _Reader(vectors, organisation, read, evidence)
    taught = {value: _teach(some, value, reader) if heed else None for value, some in by_value.items()}
    decided = {(one.document, one.start, one.value): one.listed for one in lessons}
    paths = {document.id: document.path for document in documents}
    found = [(paths[item.document], item) for item in evidence if item.document not in reader.sentences]
    for at, (document, sentences) in enumerate(read):
        found += (
            (document.path, item) for item in _in_document(document, reader, taught, decided, settings.listed_from)
        )
        done += len(sentences)
        if at % DOCUMENTS_A_STEP == 0:
            yield Progress("detect", done, total, document.path)
    return tuple(item for _, item in sorted(found, key=lambda pair: (pair[0], pair[1].start, pair[1].value)))


def _by_value(
    lessons: Sequence[Lesson], organisation: Organisation, there: Collection[tuple[str, int]]
) -> dict[str, list[Lesson]]:
    """The lessons of each value of the organisation that has any, of sentences that are there."""
    of: dict[str, list[Lesson]] = {value.id: [] for value in organisation.values}
    for lesson in lessons:
        if lesson.value in of and (lesson.document, lesson.start) in there:
            of[lesson.value].append(lesson)
    return {value: some[-MOST:] for value, some in of.items() if some}


class _Reader:
    """Gives documents as pages, each by itself, so that it does not depend on its company."""

    def __init__(
        self,
        vectors: Vectors,
        organisation: Organisation,
        read: Sequence[tuple[Document, tuple[Segment, ...]]],
        evidence: Sequence[Evidence],
    ) -> None:
        self.head = Head.shipped(models() / HEAD)
        self.columns = {value.id: place for place, value in enumerate(organisation.values)}
        self.sentences = {document.id: sentences for document, sentences in read}
        self._documents = {document.id: (number, document) for number, (document, _) in enumerate(read)}
        self._vectors = vectors
        self._values = vectors.values(organisation, self.head)
        self.own: dict[str, dict[tuple[int, str], Evidence]] = defaultdict(dict)
        for item in evidence:
            self.own[item.document][item.start, item.value] = item

    def pages(self, document: str) -> Pages:
        """A document, with what was found in it in place of what the head says, where it was listed."""
        segments = self.sentences[document]
        number, whole = self._documents[document]
        sentences = self._vectors.sentences(whole, segments)
        reading = self.head.read(sentences, self._values)
        supports, contradicts = reading.supports, reading.contradicts
        rows = {item.start: row for row, item in enumerate(segments)}
        for (start, value), item in self.own[document].items():
            if start in rows and value in self.columns and item.probability > 0:
                at = rows[start], self.columns[value]
                supports[at], contradicts[at] = item.supports, item.contradicts
        scaled = self.head.scaled(sentences.vectors)
        return Pages(
            direction=unit(scaled),
            topic=unit(unit(scaled @ self.head.tower) - self.head.usual_target),
            document=np.full(len(segments), number),
            place=np.arange(len(segments)),
            inside=np.full(len(segments), float(whole.side is Side.INSIDE)),
            probability=supports + contradicts,
            against=contradicts / (supports + contradicts),
        )


def _teach(lessons: Sequence[Lesson], value: str, reader: _Reader) -> tuple[Learnt, Learnt]:
    """What the lessons of a value say of both questions: whether a sentence speaks of it, and whether against it."""
    places: dict[str, dict[int, Lesson]] = defaultdict(dict)
    for lesson in lessons:
        places[lesson.document][lesson.start] = lesson
    parts: list[Pages] = []
    kept: list[Lesson] = []
    for document, some in sorted(places.items()):
        rows = {item.start: row for row, item in enumerate(reader.sentences[document])}
        parts.append(reader.pages(document).rows([rows[start] for start in sorted(some)]))
        kept += [some[start] for start in sorted(some)]
    seen = below(parts)
    column = reader.columns[value]
    speaks = np.array([lesson.stance is not None for lesson in kept])
    against = np.array([lesson.stance is Stance.CONTRADICTS for lesson in kept])
    told = np.flatnonzero(speaks).tolist()
    stances = seen.rows(told)
    return (
        fit(SPEAKS, seen, speaks, logit(seen.probability[:, column])),
        fit(STANCE, stances, against[told], logit(stances.against[:, column])),
    )


def _in_document(
    document: Document,
    reader: _Reader,
    taught: Mapping[str, tuple[Learnt, Learnt] | None],
    decided: Mapping[tuple[str, int, str], bool],
    listed_from: float,
) -> Iterator[Evidence]:
    """All evidence of one document after the lessons."""
    pages, threshold = reader.pages(document.id), float(reader.head.threshold[0])
    as_found = dict(reader.own[document.id])
    for value, learnt in taught.items():
        column = reader.columns[value]
        own = now = _stances(pages.probability[:, column], pages.against[:, column])
        if learnt is not None:
            now = _stances(
                sigmoid(logit(pages.probability[:, column]) + learnt[0].shift(pages)),
                sigmoid(logit(pages.against[:, column]) + learnt[1].shift(pages)),
            )
        for segment, was, chances in zip(reader.sentences[document.id], own, now, strict=True):
            listed, found = decided.get((document.id, segment.start, value)), as_found.get((segment.start, value))
            if listed is not None:
                if listed and found is None:
                    yield _new(document, segment, value, was, threshold)
            elif found is not None:
                yield _moved(as_found.pop((segment.start, value)), chances, threshold)
            elif learnt is not None and round(sum(chances), DECIMALS) >= listed_from:
                yield replace(_new(document, segment, value, chances, threshold), own=was)
    yield from as_found.values()


def _stances(probability: Floats, against: Floats) -> list[tuple[float, float]]:
    """The chances that each sentence supports and that it contradicts, as evidence has them."""
    both = np.round(np.column_stack([probability * (1 - against), probability * against]), DECIMALS)
    return [(supports, contradicts) for supports, contradicts in both.tolist()]


def _moved(found: Evidence, now: tuple[float, float], threshold: float) -> Evidence:
    """Evidence with what the lessons made of it; words that moved the engine to the other stance do not explain this one."""
    supports, contradicts = now
    if now == (found.supports, found.contradicts):
        return found
    stance = Stance.SUPPORTS if supports >= contradicts else Stance.CONTRADICTS
    return replace(
        found,
        supports=supports,
        contradicts=contradicts,
        counted=supports + contradicts >= threshold,
        why=found.why if stance is found.stance else (),
        own=(found.supports, found.contradicts),
    )


def _new(document: Document, segment: Segment, value: str, now: tuple[float, float], threshold: float) -> Evidence:
    return Evidence(
        document=document.id,
        start=segment.start,
        end=segment.end,
        quote=segment.text,
        value=value,
        supports=now[0],
        contradicts=now[1],
        act=act_of(segment.text, document.side, document.channel),
        counted=sum(now) >= threshold,
        page=segment.page,
    )
