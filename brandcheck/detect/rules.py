"""Rules that are data: word patterns of `resources/lexicons/detect_*.toml`, each with an id."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Reason
from brandcheck.paths import resources

LEAST_PULL = 0.15
"""Log odds below which a rule is no reason."""


@dataclass(frozen=True)
class Rule:
    """A pattern that says something about the sentence it is found in."""

    id: str
    pattern: re.Pattern[str]


@cache
def stance_rules() -> tuple[Rule, ...]:
    """Negation, limits, obligation and the like, in the order of their file.

    Raises:
        ValueError: a pattern is no regular expression, named with its file and rule.
    """
    file = resources() / "lexicons" / "detect_stance.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(Rule(f"stance.{name}", _compile(file, name, patterns)) for name, patterns in table.items())


def stance_marks(texts: Sequence[str]) -> NDArray[np.float64]:
    """Sentences x rules: 1 where the rule is found."""
    rules = stance_rules()
    marks = [[float(match is not None) for match in _matches(text)] for text in texts]
    return np.array(marks).reshape(len(texts), len(rules))


@lru_cache(1024)
def _matches(text: str) -> tuple[re.Match[str] | None, ...]:
    """Where each rule is found; a sentence is asked about once for itself and once for each value it is listed for."""
    return tuple(rule.pattern.search(text) for rule in stance_rules())


def compile_words(patterns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for whole words and phrases; a space stands for any white space."""
    joined = "|".join(pattern.replace(" ", r"\s+") for pattern in patterns)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def stance_reasons(text: str, *, against: bool, weights: Sequence[float]) -> list[Reason]:
    """The rules found in a sentence that pull towards the stance given, in offsets of the sentence.

    `weights` are the head's log odds towards "contradicts", one a rule; a reason's weight is the pull's share of a sure one.
    """
    reasons: list[Reason] = []
    for rule, weight, match in zip(stance_rules(), weights, _matches(text), strict=True):
        pull = weight if against else -weight
        if match and pull >= LEAST_PULL:
            share = round(float(np.tanh(pull / 2)), 3)
            reasons.append(Reason(match.start(), match.end(), match.group(), share, rule.id))
    return reasons


def _compile(file: Path, name: str, patterns: Sequence[str]) -> re.Pattern[str]:
    try:
        return compile_words(patterns)
    except re.error as error:
        raise ValueError(f"{file.name}: {name}: {error}") from error
