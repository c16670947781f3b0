"""Sentences as arrays of words: 100,000 of them in a second or two.

A word's number stands for the way it is written; what separates words has a negative number, so that no phrase can
reach over it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Segment
from brandcheck.progress import Job, Progress
from brandcheck.terms.lexicon import placeholders
from brandcheck.wording import LANGUAGES, wording

Ints = NDArray[np.int64]
START, BREAK = -1, -2
"""Before a word that has a capital for where it stands, and any other separation."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\w+|[^\s\w]")
_WORD = re.compile(r"[^\W\d_]")
_STARTS = frozenset('.!?:…•"“”„«»‘()[]{}*>-–—|')
_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class Words:
    """All words of some sentences, one after another."""

    written: tuple[str, ...]
    """By number, as it stands in the text; typographic apostrophes made straight."""
    numbers: Ints
    """Shape (tokens,): of each word, or `START` or `BREAK`."""
    sentence: Ints
    """Shape (tokens,): the index of its sentence."""


class _Numbers(dict[str, int]):
    """Numbers for what was not seen before."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    def __missing__(self, token: str) -> int:
        if _WORD.match(token):
            plain = token.replace("’", "'")
            number = self[plain] if plain != token else len(self.written)
            if plain == token:
                self.written.append(token)
        else:
            number = START if token in _STARTS else BREAK
        self[token] = number
        return number


def read(sentences: Sequence[Segment]) -> Job[Words]:
    """Take the sentences apart. Pseudonyms and what else stands for something hidden are no words."""
    numbers, parts, lengths = _Numbers(), list[list[int]](), list[int]()
    for at, sentence in enumerate(sentences):
        if at % _AT_ONCE == 0:
            yield Progress("terms", at, len(sentences))
        found = [START, *map(numbers.__getitem__, _TOKEN.findall(without_hidden(sentence.text)))]
        parts.append(found)
        lengths.append(len(found))
    joined = np.fromiter((number for part in parts for number in part), dtype=np.int64, count=sum(lengths))
    return Words(tuple(numbers.written), joined, np.repeat(np.arange(len(parts)), lengths))


def places(text: str) -> Iterator[tuple[int, int, str]]:
    """The words of a sentence with where they stand, as `read` numbers them."""
    for match in _TOKEN.finditer(without_hidden(text)):
        if _WORD.match(match[0]):
            yield match.start(), match.end(), match[0].replace("’", "'")


def without_hidden(text: str) -> str:
    """The sentence with as many bullets in place of each pseudonym, address and number that was hidden at import."""
    if not _is_hiding(text):
        return text
    return _hidden.sub(lambda match: "•" * len(match[0]), text)


def _is_hiding(text: str) -> bool:
    return "[" in text or any(word in text for word in _persons)


_persons = tuple(sorted({wording("words", language)["person"] for language in LANGUAGES}))
_hidden = re.compile(
    "|".join([rf"\b(?:{'|'.join(_persons)}) [A-Z2-7]{{3}}s?\b", *(re.escape(each) for each in placeholders())])
)
