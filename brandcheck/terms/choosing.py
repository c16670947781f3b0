"""From scores to a short list: no word beside the phrase that holds it, and a sentence for each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Segment
from brandcheck.terms.names import fold
from brandcheck.terms.odds import Floats
from brandcheck.terms.result import TermSentence, TermUse
from brandcheck.terms.vocabulary import Stems, Vocabulary
from brandcheck.terms.words import places

_MOSTLY = 0.7
"""From this share of the uses of a word in a phrase, the two tell the same."""
_SHORT, _LONG = 6, 32
"""Words: outside these a sentence says too little by itself, or is hard to read at a glance."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen from; arrays have one entry per term, `here` one per sentence."""

    vocabulary: Vocabulary
    language: str
    sentences: Sequence[Segment]
    quotable: Collection[str]
    here: NDArray[np.bool_]
    documents: Floats
    times: Floats
    elsewhere: Floats
    score: Floats
    good: NDArray[np.bool_]


def choose(choice: Choice, most: int) -> list[TermUse]:
    """The best terms with a sentence each, the highest score first."""
    shown, stems = choice.vocabulary.shown, choice.vocabulary.stems
    good = np.flatnonzero(choice.good).tolist()
    told = _told_by_phrases(good, stems, choice.times)
    chosen = sorted((n for n in good if n not in told), key=lambda n: (-choice.score[n], shown[n]))[:most]
    stem = Stems(choice.language)
    return [
        TermUse(
            term=shown[term],
            language=choice.language,
            score=round(float(choice.score[term]), 3),
            times=int(choice.times[term]),
            documents=int(choice.documents[term]),
            elsewhere=int(choice.elsewhere[term]),
            sentence=_sentence(choice, term, stem),
        )
        for term in chosen
    ]


def _told_by_phrases(good: Sequence[int], stems: Sequence[tuple[str, ...]], times: Floats) -> set[int]:
    """The terms that are hardly used but in a longer one, which says more."""
    numbers = {stems[n]: n for n in good}
    told: set[int] = set()
    for phrase in good:
        words = stems[phrase]
        for length in range(1, len(words)):
            for at in range(len(words) - length + 1):
                part = numbers.get(words[at : at + length])
                if part is not None and times[phrase] >= _MOSTLY * times[part]:
                    told.add(part)
    return told


def _sentence(choice: Choice, term: int, stem: Stems) -> TermSentence | None:
    """The first readable sentence of the group that may be quoted."""
    terms = choice.vocabulary
    held = terms.sentences_of(term)
    found = [
        (choice.sentences[n], n)
        for n in held[choice.here[held]].tolist()
        if choice.sentences[n].document in choice.quotable
    ]
    if not found:
        return None
    best, _ = min(found, key=lambda pair: (not _SHORT <= len(pair[0].text.split()) <= _LONG, pair[1]))
    marks = tuple((best.start + start, best.start + end) for start, end in _marks(best.text, terms.stems[term], stem))
    return TermSentence(best.document, best.start, best.end, best.text, marks)


def _marks(text: str, stems: tuple[str, ...], stem: Stems) -> list[tuple[int, int]]:
    """Where the term stands in a sentence."""
    words = [(start, end, fold(written)) for start, end, written in places(text)]
    found: list[tuple[int, int]] = []
    for at in range(len(words) - len(stems) + 1):
        span = words[at : at + len(stems)]
        if all(wanted in {word, stem.of(word)} for wanted, (_, _, word) in zip(stems, span, strict=True)):
            found.append((span[0][0], span[-1][1]))
    return found
