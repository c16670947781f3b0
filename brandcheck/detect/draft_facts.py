"""An inside sentence whose figure breaks or keeps the figure of a sentence of a draft."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from brandcheck.detect.quantities import Kind, Quantity, Value, compare, quantities
from brandcheck.paths import resources

_STEM = 5
"""Letters by which words of one topic are known: Dutch joins words, and both languages bend their ends."""
_WORD = re.compile(rf"[^\W\d_]{{{_STEM},}}")
_LEAST_LIKE, _ALIKE = 0.3, 0.5
"""From which likeness two sentences that share a word, and any two, may speak of the same topic."""
_LEAST_SURE = 0.6
"""Certainty of `compare` from which a figure counts as broken."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A sentence among the candidates that breaks what was promised."""

    candidate: int
    promised: tuple[int, int]
    """Start and end of the figure, in the sentence of the draft."""
    found: tuple[int, int]
    """The same in the candidate."""
    certainty: float


def clashes(text: str, language: str, candidates: Sequence[tuple[str, str, float]]) -> tuple[Clash, ...]:
    """The candidates (text, language, likeness to the sentence, -1 to 1) whose figures contradict it, the surest first."""
    promised = [one for one in quantities(text, language) if one.kind is not Kind.GRADE]
    if not promised:
        return ()
    stems = _stems(text, promised)
    found: list[Clash] = []
    for place, (other, other_language, likeness) in enumerate(candidates):
        if likeness < _LEAST_LIKE:
            continue
        facts = quantities(other, other_language)
        if likeness < _ALIKE and not stems & _stems(other, facts):
            continue
        pairs = [(compare(one, fact), one, fact) for one in promised for fact in facts]
        broken = [pair for pair in pairs if pair[0].value is Value.CONTRADICTS and pair[0].certainty >= _LEAST_SURE]
        # Another figure of the same sentences that agrees says that they tell of different cases.
        if not broken or any(pair[0].value is Value.CONSISTENT and pair[0].certainty >= _LEAST_SURE for pair in pairs):
            continue
        relation, one, fact = max(broken, key=lambda pair: pair[0].certainty)
        certainty = round(relation.certainty * min(1.0, likeness / _ALIKE), 4)
        found.append(Clash(place, (one.start, one.end), (fact.start, fact.end), certainty))
    return tuple(sorted(found, key=lambda clash: -clash.certainty))


def _stems(text: str, figures: Sequence[Quantity]) -> set[str]:
    """The beginnings of the longer words beside the figures."""
    inside = [(figure.start, figure.end) for figure in figures]
    words = (match for match in _WORD.finditer(text) if not any(s <= match.start() < e for s, e in inside))
    return {match[0][:_STEM].lower() for match in words} - _of_no_topic()


@cache
def _of_no_topic() -> frozenset[str]:
    file = resources() / "lexicons" / "draft_topic.txt"
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(word[:_STEM] for line in lines if not line.startswith("#") for word in line.split())
