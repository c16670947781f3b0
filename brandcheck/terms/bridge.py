"""The term bridge: what is typical of each side and department, and in which words they speak of the same value."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Evidence, Segment, Side
from brandcheck.progress import Job, Progress
from brandcheck.terms.choosing import Choice, choose
from brandcheck.terms.odds import Counter, Counts, Floats, scores
from brandcheck.terms.result import GroupTerms, TermBridge, TermUse, ValueTerms
from brandcheck.terms.vocabulary import LEAST_DOCUMENTS, Vocabulary, vocabulary
from brandcheck.terms.words import Words, read
from brandcheck.wording import LANGUAGES

CLEAR = 1.96
"""From this score a difference is clear, were it tested alone; a list begins lower, as a small organisation has little text."""
_LISTED = 0.5
_LEAST_OF_A_VALUE = 2
"""Documents of the group in which a term is in evidence of the value; in all its texts it is in `LEAST_DOCUMENTS`."""
_MOST, _MOST_OF_A_VALUE = 30, 12

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Texts:
    """What the bridge is made of."""

    sentences: tuple[Segment, ...]
    """Eligible ones, in a stable order."""
    sides: Mapping[str, Side]
    """By the id of each document."""
    departments: Mapping[str, str]
    """By the id of each inside document of a department that may be shown; the others are no group."""
    evidence: tuple[Evidence, ...]
    """What counts, as people decided."""
    values: tuple[str, ...]
    quotable: Collection[str]
    """Ids of the documents that may be quoted."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The sentences of one language with their terms; masks have one entry per sentence of the bridge."""

    texts: Texts
    language: str
    vocabulary: Vocabulary
    counter: Counter
    everywhere: Floats
    """Shape (terms,): counts in all texts."""

    def counts(self, mask: Mask) -> Counts:
        """Of the sentences of a mask."""
        return self.counter.count(mask[self.vocabulary.sentence])


def bridge_terms(texts: Texts) -> Job[TermBridge]:
    """Compare the words of sides and departments. The same texts give the same bridge.

    Every term occurs in at least `LEAST_DOCUMENTS` documents of its group. Where fewer sentences are at hand than that,
    there simply are no terms.
    """
    words = yield from read(texts.sentences)
    numbers = {document: n for n, document in enumerate(dict.fromkeys(s.document for s in texts.sentences))}
    document = np.array([numbers[sentence.document] for sentence in texts.sentences], dtype=np.int64)
    readings: list[_Reading] = []
    for language in LANGUAGES:
        yield Progress("terms", len(texts.sentences), len(texts.sentences))
        spoken = np.array([sentence.language == language for sentence in texts.sentences], dtype=bool)
        if spoken.any():
            terms = vocabulary(_only(words, spoken), document, language)
            counter = Counter(terms.term, document[terms.sentence], len(terms.shown))
            everywhere = counter.count(np.ones(len(terms.term), dtype=bool)).capped
            readings.append(_Reading(texts, language, terms, counter, everywhere))
    sides, departments = _masks(texts)
    inside = sides[Side.INSIDE.value]
    by_side = {name: (mask, ~mask) for name, mask in sides.items()}
    by_department = {name: (mask, inside & ~mask) for name, mask in departments.items()}
    return TermBridge(
        sides=_typical(readings, by_side),
        departments=_typical(readings, by_department),
        values_by_side=tuple(_of_values(texts, readings, by_side)),
        values_by_department=tuple(_of_values(texts, readings, by_department)) if departments else (),
    )


def _only(words: Words, spoken: Mask) -> Words:
    """The words of the sentences of a mask."""
    keep = spoken[words.sentence]
    return Words(words.written, words.numbers[keep], words.sentence[keep])


def _masks(texts: Texts) -> tuple[dict[str, Mask], dict[str, Mask]]:
    """The sentences of each side, and of each department."""
    side = [texts.sides[sentence.document].value for sentence in texts.sentences]
    department = [texts.departments.get(sentence.document, "") for sentence in texts.sentences]
    return (
        {each.value: np.array([name == each.value for name in side], dtype=bool) for each in Side},
        {
            name: np.array([name == each for each in department], dtype=bool)
            for name in sorted(set(texts.departments.values()))
        },
    )


def _typical(readings: Sequence[_Reading], groups: Mapping[str, tuple[Mask, Mask]]) -> tuple[GroupTerms, ...]:
    """For each group the terms that it uses more than the others."""
    return tuple(
        GroupTerms(name, _best([use for reading in readings for use in _uses(reading, masks)], _MOST))
        for name, masks in groups.items()
    )


def _uses(reading: _Reading, masks: tuple[Mask, Mask]) -> list[TermUse]:
    here, there = masks
    return choose(_choice(reading, here, there, None), _MOST)


def _of_values(
    texts: Texts, readings: Sequence[_Reading], groups: Mapping[str, tuple[Mask, Mask]]
) -> Iterator[ValueTerms]:
    """For each value the terms that a group uses more than the others where it speaks of that value."""
    for value in texts.values:
        spoken = _speaks_of(value, texts)
        found: list[GroupTerms] = []
        for name, (mask, others) in groups.items():
            uses = [
                use
                for reading in readings
                for use in choose(_choice(reading, mask & spoken, others & spoken, mask & ~spoken), _MOST_OF_A_VALUE)
            ]
            found.append(GroupTerms(name, _best(uses, _MOST_OF_A_VALUE)))
        yield ValueTerms(value, tuple(found))


def _speaks_of(value: str, texts: Texts) -> Mask:
    """The sentences that are evidence of a value, for it or against."""
    places = {(found.document, found.start) for found in texts.evidence if found.value == value}
    return np.array([(sentence.document, sentence.start) in places for sentence in texts.sentences], dtype=bool)


def _choice(reading: _Reading, here: Mask, there: Mask, beside: Mask | None) -> Choice:
    """The terms that score enough here against there; and against what the group says `beside` it, where given."""
    singles = reading.vocabulary.singles
    own, others = reading.counts(here), reading.counts(there)
    score = scores(own.capped, others.capped, reading.everywhere, singles)
    good = (score >= _LISTED) & (own.documents >= (LEAST_DOCUMENTS if beside is None else _LEAST_OF_A_VALUE))
    if beside is not None:
        good &= scores(own.capped, reading.counts(beside).capped, reading.everywhere, singles) > 0
        good &= reading.counts(here | beside).documents >= LEAST_DOCUMENTS
    return Choice(
        vocabulary=reading.vocabulary,
        language=reading.language,
        sentences=reading.texts.sentences,
        quotable=reading.texts.quotable,
        here=here,
        documents=own.documents,
        times=own.times,
        elsewhere=others.times,
        score=score,
        good=good,
    )


def _best(uses: Sequence[TermUse], most: int) -> tuple[TermUse, ...]:
    return tuple(sorted(uses, key=lambda use: (-use.score, use.term, use.language))[:most])
