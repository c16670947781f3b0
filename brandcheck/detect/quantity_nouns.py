"""What is counted: the noun after a number, in the singular as near as its ending tells."""

import re
from collections.abc import Sequence

from brandcheck.detect.quantity_lexicon import Lexicon
from brandcheck.detect.quantity_numbers import word_value
from brandcheck.detect.quantity_tokens import Token

_MOST_ADJECTIVES = 3
_OPEN = re.compile(r"(?:^|[^aeiou])([aou])[bdfgklmnprstvz]$")


def find_noun(tokens: Sequence[Token], first: int, words: Lexicon, *, singular: bool = False) -> int | None:
    """The place of the noun that a number before `first` counts; None where no word looks like one.

    Dutch adjectives before a plural end in -e and plurals do not; in English the first word that ends in -s is taken, and else the
    word that follows, when it is known to be a plural.
    """
    for place in range(first, min(first + 1 + _MOST_ADJECTIVES, len(tokens))):
        token = tokens[place]
        if (
            token.kind != "word"
            or token.text in words.words["stop"]
            or word_value(token.text, words.language) is not None
        ):
            return None
        if token.text in words.words["skip"]:
            continue
        if (
            token.text in words.irregular
            or (words.language == "nl" and token.text.endswith("ie"))
            or _is_plural(token.text, words.language)
        ):
            return place
        if singular and not token.text.endswith("e"):
            return place
        if words.language == "nl" and not token.text.endswith(("e", "ig", "lijk")):
            return None
    return None


def to_singular(word: str, words: Lexicon) -> str:
    """The singular of a noun, as near as endings tell."""
    if word in words.irregular:
        return words.irregular[word]
    return _dutch(word, words) if words.language == "nl" else _english(word)


def _is_plural(word: str, language: str) -> bool:
    if language == "nl":
        return len(word) > 3 and word.endswith(("en", "s", "'s", "ën"))
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "ous", "us", "is"))


def _dutch(word: str, words: Lexicon) -> str:
    compound = next((noun for noun in words.irregular if len(noun) > 4 and word.endswith(noun)), None)
    if compound:
        return word.removesuffix(compound) + words.irregular[compound]
    if word.endswith("'s"):
        return word[:-2]
    if word.endswith("ën"):
        return word[:-2]
    if word.endswith("en") and len(word) > 4:
        return _closed(word, word[:-2], words)
    return (
        word[:-1]
        if word.endswith("s") and not word.endswith("ss") and len(word) > 3 and word[-2] not in "aiou"
        else word
    )


def _closed(word: str, stem: str, words: Lexicon) -> str:
    """A plural's stem as the singular writes it: "gesprekk" is "gesprek", "person" "persoon", "brev" "breef"."""
    if any(word.endswith(short) for short in words.words["short"]):
        return re.sub("z$", "s", stem)
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
        return stem[:-1]
    if _OPEN.search(stem):
        stem = stem[:-1] + stem[-2] + stem[-1]
    return re.sub("v$", "f", re.sub("z$", "s", stem))


def _english(word: str) -> str:
    for ending, singular in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(ending) and len(word) > 4:
            return word.removesuffix(ending) + singular
    return word[:-1] if _is_plural(word, "en") else word
