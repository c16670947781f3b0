"""Which words of a sentence moved the decision.

The encoder's vector is the mean of its tokens' states, so to first order a token's part in the decision is the slope of the
decision, at this sentence, times how far its state is from the usual vector (gradient times input minus baseline; Simonyan et
al. 2014, with the training bank's mean as baseline). For the logistic parts this is exact, for the choice among values it is
its linear part. Tokens are summed to words, and neighbouring words that pull the same way become one phrase.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.encoder import Encoded
from brandcheck.detect.head import Floats
from brandcheck.paths import resources

WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
PHRASES = 3
"""How many phrases are kept."""
LEAST = 0.06
"""A phrase that weighs less than this share says nothing."""
LONGEST_PHRASE = 4


@dataclass(frozen=True, slots=True)
class Pull:
    """A phrase and its share of the decision, in offsets of the sentence."""

    start: int
    end: int
    weight: float


def strongest_phrases(sentence: str, encoded: Encoded, slope: Floats, baseline: Floats) -> tuple[Pull, ...]:
    """The phrases that moved the decision most, in reading order.

    `slope` is the gradient of the decision in the vector, `baseline` the usual vector; both have `hidden` numbers.
    """
    parts = (encoded.states.astype(np.float64) - baseline) @ slope / encoded.tokens
    words = word_parts(sentence, encoded.spans, parts)
    total = sum(abs(word.weight) for word in words)
    if not total:
        return ()
    shares = [Pull(word.start, word.end, word.weight / total) for word in words]
    phrases = [phrase for phrase in join_neighbours(sentence, shares) if abs(phrase.weight) >= LEAST]
    kept = sorted(phrases, key=lambda phrase: (-abs(phrase.weight), phrase.start))[:PHRASES]
    return tuple(Pull(p.start, p.end, round(p.weight, 3)) for p in sorted(kept, key=lambda phrase: phrase.start))


def word_parts(sentence: str, spans: NDArray[np.int64], parts: Floats) -> list[Pull]:
    """Parts of tokens summed by the word they lie in; tokens outside words (punctuation) are left out."""
    words, word_of = _words_of_tokens(sentence, spans.tobytes())
    sums = np.bincount(word_of, parts, len(words) + 1)
    return [Pull(start, end, weight) for (start, end), weight in zip(words, sums[:-1].tolist(), strict=True)]


@lru_cache(1024)
def _words_of_tokens(sentence: str, spans: bytes) -> tuple[list[tuple[int, int]], NDArray[np.int64]]:
    """The words, and of each token the place of its word, or of none after the last; the same for each value of a sentence."""
    words = [match.span() for match in WORD.finditer(sentence)]
    found: list[int] = []
    place = 0
    for start, end in np.frombuffer(spans, np.int64).reshape(-1, 2).tolist():
        while place < len(words) and words[place][1] <= start:
            place += 1
        found.append(place if place < len(words) and words[place][0] < end else len(words))
    return words, np.array(found, np.int64)


def join_neighbours(sentence: str, words: Sequence[Pull]) -> list[Pull]:
    """Phrases of neighbouring words with the same sign, without function words at their ends."""
    typical = float(np.mean([abs(word.weight) for word in words])) if words else 0.0
    phrases: list[list[Pull]] = []
    for word in words:
        filler = is_filler(sentence[word.start : word.end])
        if phrases and phrases[-1] and _joins(sentence, phrases[-1], word, typical):
            phrases[-1].append(word)
        else:
            phrases.append([] if filler or abs(word.weight) < typical else [word])
    return [
        Pull(p[0].start, p[-1].end, sum(w.weight for w in p)) for found in phrases if (p := _trimmed(sentence, found))
    ]


def _joins(sentence: str, phrase: Sequence[Pull], word: Pull, typical: float) -> bool:
    between = sentence[phrase[-1].end : word.start]
    same = (word.weight > 0) == (phrase[0].weight > 0)
    return same and not between.strip() and abs(word.weight) >= typical / 2 and len(phrase) < LONGEST_PHRASE


def _trimmed(sentence: str, phrase: list[Pull]) -> list[Pull]:
    while phrase and is_filler(sentence[phrase[-1].start : phrase[-1].end]):
        phrase = phrase[:-1]
    return phrase


def is_filler(word: str) -> bool:
    """Whether a word is one of the function words that explain nothing by themselves."""
    return word.lower() in _fillers()


@cache
def _fillers() -> frozenset[str]:
    file = resources() / "lexicons" / "detect_fillers.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
