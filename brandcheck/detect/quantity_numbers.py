"""Numbers in digits and in words, Dutch and English."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from brandcheck.detect.quantity_lexicon import Lexicon, lexicon
from brandcheck.detect.quantity_tokens import Token

_LONGEST_WORD = 80
_LARGEST = 1e15
"""Digits beyond this are no quantity that anyone promises."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that stands in `tokens[first:end]`."""

    first: int
    end: int
    value: float
    article: bool = False
    """Whether it is "een", "a" or "an", which counts only before some words."""
    digits: bool = False


@lru_cache(maxsize=65_536)
def word_value(word: str, language: str) -> float | None:
    """The value of one word ("honderdvijftig", "tweeënhalf", "forty"), or None where it is no number."""
    numbers = lexicon(language).numbers
    for table in ("small", "tens", "scales", "fixed"):
        if word in numbers[table]:
            return numbers[table][word]
    return _dutch(word, numbers) if language == "nl" and 5 < len(word) < _LONGEST_WORD else None


def read_number(tokens: Sequence[Token], first: int, words: Lexicon) -> Number | None:
    """The number that begins at a token, the longest that can be read; None where none does."""
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.kind == "number":
        return _with_half(tokens, _in_digits(tokens, first, words), words) if token.value < _LARGEST else None
    if token.kind != "word":
        return None
    if token.text in words.words["articles"]:
        return _from_article(tokens, first, words)
    known = word_value(token.text, words.language) is not None
    return _with_half(tokens, _spoken(tokens, first, words), words) if known else None


def _in_digits(tokens: Sequence[Token], first: int, words: Lexicon) -> Number:
    """Digits with the words that multiply them: "1,5 miljoen"."""
    scales, value, end = words.numbers["scales"], tokens[first].value, first + 1
    while end < len(tokens) and tokens[end].text in scales:
        value, end = value * scales[tokens[end].text], end + 1
    return Number(first, end, value, digits=True)


def _from_article(tokens: Sequence[Token], first: int, words: Lexicon) -> Number:
    """A number such as "a hundred", "een miljoen", "een half"; else the article by itself."""
    following = tokens[first + 1].text if first + 1 < len(tokens) else ""
    if following in words.numbers["scales"]:
        number = _spoken(tokens, first + 1, words)
        return Number(first, number.end, number.value)
    if words.language == "nl" and following in words.words["halves"]:
        return Number(first, first + 2, 0.5)
    return Number(first, first + 1, 1.0, article=True)


def _spoken(tokens: Sequence[Token], first: int, words: Lexicon) -> Number:
    """Consecutive number words as one number: "two hundred and fifty", "tweeduizend driehonderd"."""
    scales, done, current, end = words.numbers["scales"], 0.0, 0.0, first
    started = False
    while end < len(tokens):
        step = end
        if started and tokens[step].text in ("and", "-") and (tokens[step].text == "-" or current >= 100 or done):
            step += 1
        value = (
            word_value(tokens[step].text, words.language)
            if step < len(tokens) and tokens[step].kind == "word"
            else None
        )
        if value is None:
            break
        if tokens[step].text in scales and started:
            current *= value
            if value >= 1000:
                done, current = done + current, 0.0
        elif not started or _fits(done, current, value):
            current += value
        else:
            break
        started, end = True, step + 1
    return Number(first, end, done + current)


def _fits(done: float, current: float, value: float) -> bool:
    """Whether a value can follow what was read: smaller than the last power of ten in it."""
    if current == 0:
        return done > value
    if current % 100 >= 20 and current % 10 == 0:
        return 0 < value < 10
    if current >= 100:
        return (current % 1000 == 0 and value < 1000) or (current % 100 == 0 and value < 100)
    return False


def _with_half(tokens: Sequence[Token], number: Number, words: Lexicon) -> Number:
    """With the half that follows: "drie en een half", "twee-en-een-half", "one and a half"."""
    texts = [token.text for token in tokens[number.end : number.end + 6] if token.text != "-"]
    joint = ["en", "een"] if words.language == "nl" else ["and", "a"]
    if texts[:2] != joint or len(texts) < 3 or texts[2] not in words.words["halves"]:
        return number
    end, left = number.end, 3
    while left:
        left -= tokens[end].text != "-"
        end += 1
    return Number(number.first, end, number.value + 0.5, digits=number.digits)


def _dutch(word: str, numbers: Mapping[str, Mapping[str, float]]) -> float | None:
    """A Dutch compound: thousands, hundreds, "vijfentwintig", "tweeënhalf"."""
    for half in ("ënhalf", "ënhalve", "enhalf", "enhalve", "ëneenhalf", "ëneenhalve", "eneenhalf", "eneenhalve"):
        if word.endswith(half):
            whole = _below_hundred(word.removesuffix(half), numbers)
            return None if whole is None else whole + 0.5
    for scale, size in (("duizend", 1000.0), ("honderd", 100.0)):
        before, found, after = word.partition(scale)
        if found:
            times = (
                1.0
                if not before
                else (_dutch(before, numbers) if scale == "duizend" else _below_hundred(before, numbers))
            )
            rest = _rest(after, numbers, size)
            return None if times is None or rest is None else times * size + rest
    return _below_hundred(word, numbers)


def _rest(word: str, numbers: Mapping[str, Mapping[str, float]], size: float) -> float | None:
    if not word:
        return 0.0
    value = _dutch(word, numbers)
    if value is None and word.startswith("en"):
        value = _dutch(word.removeprefix("en"), numbers)
    return value if value is not None and value < size else None


def _below_hundred(word: str, numbers: Mapping[str, Mapping[str, float]]) -> float | None:
    word = "één" if word == "een" else word
    if word in numbers["small"]:
        return numbers["small"][word]
    if word in numbers["tens"]:
        return numbers["tens"][word]
    for ten, value in numbers["tens"].items():
        if word.endswith(ten):
            unit = word.removesuffix(ten)
            for joint in ("ën", "en"):
                digit = unit.removesuffix(joint)
                digit = "één" if digit == "een" else digit
                if unit.endswith(joint) and numbers["small"].get(digit, 10) < 10:
                    return value + numbers["small"][digit]
    return None
