"""What the words of a sentence tell about its topic and its shape: pieces of words weighed by rarity, and cues that are data."""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.rules import compile_words
from brandcheck.paths import resources

Floats = NDArray[Any]
"""Of single or double precision: vectors are kept in single, the head works in double."""
Bag = dict[str, float]
SKETCH = 256
"""Numbers that stand for the pieces of a sentence where thousands are compared at once."""
_WORD = re.compile(r"[^\W_]+")
_SIZES = (4, 5)
"""Letters of the pieces: long enough to carry a topic, short enough to find "leertafel" in "leertafels" and in "tafel"."""
_USUAL = 4.2
"""Log of how rare a word must be to tell a topic: in one of some 65 sentences or fewer."""


def words(text: str) -> list[str]:
    """The words of a text, without case."""
    return _WORD.findall(text.casefold())


class Rarity:
    """How rare each word is in sentences of organisations in general, as the model keeps it."""

    def __init__(self, sentences: int, spread: Mapping[str, int]) -> None:
        self._sentences = sentences
        self._spread = spread

    def of(self, word: str) -> float:
        """Log of one in how many sentences have it; a word never met counts as met half a time."""
        return math.log((self._sentences + 1) / (self._spread.get(word, 0) + 0.5))

    def tells(self, word: str) -> bool:
        """Whether a word is rare enough to carry a topic."""
        return self.of(word) >= _USUAL and len(word) > 1

    def bag(self, text: str) -> Bag:
        """The pieces of the words that carry a topic, weighed by rarity, of length 1 together."""
        pieces: Bag = {}
        for word in sorted(set(words(text))):
            if self.tells(word):
                parts = _pieces(word)
                weight = self.of(word) / math.sqrt(len(parts))
                for part in parts:
                    pieces[part] = pieces.get(part, 0.0) + weight
        length = math.sqrt(sum(weight * weight for weight in pieces.values())) or 1.0
        return {part: weight / length for part, weight in pieces.items()}


def spread_of(texts: Iterable[str]) -> Counter[str]:
    """In how many of the texts each word is."""
    return Counter(word for text in texts for word in set(words(text)))


def overlap(one: Bag, other: Bag) -> float:
    """Cosine of two bags, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[part] for part, weight in one.items() if part in other)


def sketches(bags: Sequence[Bag]) -> Floats:
    """Bags x SKETCH: a count sketch (Charikar, Chen, Farach-Colton, 2002), whose products are near the bags' own."""
    found = np.zeros((len(bags), SKETCH), np.float32)
    for row, bag in enumerate(bags):
        for part, weight in bag.items():
            place, sign = _place(part)
            found[row, place] += sign * weight
    return found


@cache
def cues() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each cue with its pattern, in the order of the file.

    Raises:
        ValueError: a pattern is no regular expression, named with its cue.
    """
    file = resources() / "lexicons" / "claims.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))["cues"]
    return tuple((name, _compiled(file.name, name, patterns)) for name, patterns in table.items())


def cue_marks(texts: Sequence[str]) -> Floats:
    """Texts x cues: 1 where the cue is found."""
    patterns = [pattern for _, pattern in cues()]
    marks = [[float(bool(pattern.search(text))) for pattern in patterns] for text in texts]
    return np.array(marks, np.float32).reshape(len(texts), len(patterns))


@lru_cache(100_000)
def _place(part: str) -> tuple[int, int]:
    number = crc32(part.encode())
    return number % SKETCH, 1 if number >> 16 & 1 else -1


def _pieces(word: str) -> list[str]:
    whole = f"^{word}$"
    return [whole[at : at + size] for size in _SIZES for at in range(len(whole) - size + 1)] or [whole]


def _compiled(file: str, name: str, patterns: Sequence[str]) -> re.Pattern[str]:
    try:
        return compile_words(patterns)
    except re.error as error:
        raise ValueError(f"{file}: {name}: {error}") from error
