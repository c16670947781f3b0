"""Superlatives and empty words in a sentence: what says nothing that could be checked. The words are in `vague.toml`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from brandcheck.detect.rules import compile_words
from brandcheck.paths import resources

_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Vague:
    """Words of a sentence: ``sentence[start:end]``."""

    start: int
    end: int
    sort: str
    """"superlative" or "empty"."""


def vague_words(text: str, language: str) -> tuple[Vague, ...]:
    """The vague words of one sentence, in their order, none over another; none where a figure says what is meant.

    `language` is "nl" or "en"; for any other language there are none.
    """
    if _FIGURE.search(text):
        return ()
    found = [
        Vague(*match.span(), sort) for sort, words in _lexicon().get(language, ()) for match in words.finditer(text)
    ]
    kept: list[Vague] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


@cache
def _lexicon() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    """By language: each sort with its words.

    Raises:
        ValueError: a pattern is no regular expression.
    """
    file = resources() / "lexicons" / "vague.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    try:
        return {
            language: tuple((sort, compile_words(words)) for sort, words in sorts.items())
            for language, sorts in table.items()
        }
    except re.error as error:
        raise ValueError(f"{file.name}: {error}") from error
