"""The confrontation: the outside and the inside sentence that show a gap best."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest
from math import ceil, inf, log, sqrt

from brandcheck.model import Act, Evidence, GapKind, Pair, Stance

_INSIDE_STANCE: Mapping[GapKind, Stance] = {
    GapKind.ALIGNED: Stance.SUPPORTS,
    GapKind.HIDDEN: Stance.SUPPORTS,
    GapKind.STRETCH: Stance.CONTRADICTS,
    GapKind.CONTRADICTED: Stance.CONTRADICTS,
}
_CONCRETE_ACTS = {
    "outside": frozenset({Act.PROMISE, Act.NORM}),
    "inside": frozenset({Act.NORM, Act.DEED, Act.EXPERIENCE}),
}
_CANDIDATES = 12
_SHORT, _LONG = 6, 32
"""Words: outside these a sentence says too little by itself, or is hard to read at a glance."""
_SAME_TOPIC = 0.25
"""What wholly the same words are worth, beside a certain probability (1)."""
_BONUS = 0.1
"""What a number, or an act that binds, is worth."""
_MOST_BONUS = 2 * _BONUS
_TELLING = 500
"""So many sentences tell which words are usual."""
_STEM = 6
"""Letters of a word that count: Dutch and English endings, and much of what is compounded, fall off."""


def confrontation(kind: GapKind, outside: Sequence[Evidence], inside: Sequence[Evidence]) -> Pair:
    """The strongest promise beside the inside sentence that shows what became of it, as far as they are there.

    Only counted sentences are shown. Nothing stands inside a hollow gap: that is what it says.
    """
    said = [e for e in outside if e.counted and e.stance is Stance.SUPPORTS]
    wanted = _INSIDE_STANCE.get(kind)
    lived = [e for e in inside if e.counted and kind is not GapKind.HOLLOW and wanted in (None, e.stance)]
    left = _ranked(said, "outside")
    right = _ranked(lived, "inside")
    if not left or not right:
        return Pair(left[0][1] if left else None, right[0][1] if right else None)
    rarity = _rarity([e.quote for e in (*said, *lived)], [e.quote for _, e in (*left, *right)])
    words = {e.quote: _words(e.quote, rarity) for _, e in (*left, *right)}
    # `max` keeps the first of equals, and the ranking is fixed, so that the choice never depends on the order given.
    _, best, answer = max(
        (
            (first + second + _SAME_TOPIC * _likeness(words[promise.quote], words[practice.quote]), promise, practice)
            for first, promise in left
            for second, practice in right
        ),
        key=lambda scored: scored[0],
    )
    return Pair(best, answer)


def _ranked(found: Iterable[Evidence], side: str) -> list[tuple[float, Evidence]]:
    """The strongest, with their strength. What cannot be among them is not looked at."""
    scored: list[tuple[float, Evidence]] = []
    least = -inf
    for each in sorted(found, key=_probability, reverse=True):
        if _probability(each) + _MOST_BONUS < least:
            break
        scored.append((_strength(each, side), each))
        if len(scored) % _CANDIDATES == 0:
            least = nlargest(_CANDIDATES, (score for score, _ in scored))[-1]
    return sorted(scored, key=lambda pair: (-pair[0], pair[1].document, pair[1].start, pair[1].end))[:_CANDIDATES]


def _probability(found: Evidence) -> float:
    """Of the likelier stance."""
    return max(found.supports, found.contradicts)


def _strength(found: Evidence, side: str) -> float:
    words = len(found.quote.split())
    return (
        _probability(found)
        + _BONUS * (found.act in _CONCRETE_ACTS[side])
        + _BONUS * bool(re.search(r"\d", found.quote))
        - 2 * _BONUS * (not _SHORT <= words <= _LONG)
    )


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"\w+", text.casefold()) if len(word) > 3 or word.isdigit()}


def _rarity(quotes: Sequence[str], candidates: Iterable[str]) -> dict[str, float]:
    """Weight of each word: those in many of the sentences ("onze", "every") tell nothing of a topic.

    Of thousands of quotes a part is looked at, spread evenly, and always the candidates.
    """
    part = quotes[:: ceil(len(quotes) / _TELLING)]
    sentences = [_stems(quote) for quote in {*part, *candidates}]
    spread = Counter(stem for stems in sentences for stem in stems)
    return {stem: log(1 + len(sentences) / count) for stem, count in spread.items()}


def _words(quote: str, rarity: Mapping[str, float]) -> dict[str, float]:
    return {stem: rarity[stem] for stem in sorted(_stems(quote))}


def _likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Cosine of the weighted words of two sentences, 0 to 1."""
    shared = sum(weight * other[stem] for stem, weight in one.items() if stem in other)
    if not shared:
        return 0.0
    return shared / sqrt(sum(w * w for w in one.values()) * sum(w * w for w in other.values()))
