"""Shares and parts: "negen van de tien", "one week in three", "twee derde", "half an hour"."""

from collections.abc import Sequence

from brandcheck.detect.quantity_lexicon import Lexicon
from brandcheck.detect.quantity_nouns import find_noun, to_singular
from brandcheck.detect.quantity_numbers import Number, read_number
from brandcheck.detect.quantity_phrases import Reading, phrase_at, text_at, unit_at
from brandcheck.detect.quantity_tokens import Token

_AFTER_UNIT = frozenset({("in",), ("op", "de"), ("out", "of"), ("in", "every")})
_TO_NOUN = frozenset(
    [
        "van",
        "de",
        "het",
        "onze",
        "of",
        "the",
        "our",
        "alle",
        "all",
        "deel",
        "uw",
        "your",
        "die",
        "deze",
        "those",
        "these",
    ]
)
_WHOLE_PARTS = frozenset({"helft", "driekwart"})
_QUARTERS = frozenset({"kwart", "quarter", "quarters"})


def read_half(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """A half of a unit: "half an hour", "halve dag"."""
    if tokens[first].text not in words.words["halves"]:
        return None
    unit = unit_at(tokens, first + 1 + (text_at(tokens, first + 1) in words.words["articles"]), words)
    return Reading(first, unit[2], 0.5 * unit[1], 0.5 * unit[1], unit[0]) if unit else None


def read_fraction(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """A part in words, as a share or of a unit: "de helft van", "twee derde", "a quarter of an hour"."""
    fractions = words.numbers["fractions"]
    number = read_number(tokens, first, words) if tokens[first].text not in fractions else None
    place = number.end if number else first
    text = text_at(tokens, place)
    if text not in fractions or (number and not number.value.is_integer()):
        return None
    part = (number.value if number else 1.0) * fractions[text]
    unit = _unit_after(tokens, place + 1, text, words)
    if unit:
        return Reading(first, unit[2], part * unit[1], part * unit[1], unit[0])
    counted = number is not None and not number.article and text not in _QUARTERS
    if text_at(tokens, place + 1) in ("of", "van", "deel", "the") or text in _WHOLE_PARTS or counted:
        return Reading(first, place + 1, part, part, "share", of=noun_of(tokens, place + 1, words))
    return None


def read_out_of(tokens: Sequence[Token], number: Number, words: Lexicon) -> Reading | None:
    """A share as two numbers: "negen van de tien", "one in ten", "one week in three", "nine flights in ten"."""
    between = number.end if number.article else _counted_end(tokens, number.end, words)
    place = between if phrase_at(tokens, between, _AFTER_UNIT) else number.end
    length = phrase_at(tokens, place, words.phrases["out_of"])
    total = read_number(tokens, place + length, words) if length else None
    if total is None or total.article or not 0 < number.value <= total.value or total.value < 2:
        return None
    a_while = text_at(tokens, place) in ("in", "op") and length == 1 and unit_at(tokens, total.end, words)
    other_things = place > number.end and find_noun(tokens, total.end, words) is not None
    if a_while or other_things:
        return None
    share = number.value / total.value
    of = to_singular(tokens[place - 1].text, words) if place > number.end else noun_of(tokens, total.end, words)
    return Reading(number.first, total.end, share, share, "share", of=of)


def _counted_end(tokens: Sequence[Token], first: int, words: Lexicon) -> int:
    """Where the unit or noun after a number ends; `first` where there is none."""
    unit = unit_at(tokens, first, words)
    noun = find_noun(tokens, first, words) if unit is None else None
    return unit[2] if unit else first if noun is None else noun + 1


def noun_of(tokens: Sequence[Token], first: int, words: Lexicon, *, singular: bool = False) -> str:
    """The noun that a share is of, in the singular: after "van de", or directly; "" for none."""
    place = first
    while text_at(tokens, place) in _TO_NOUN:
        place += 1
    noun = find_noun(tokens, place, words, singular=singular)
    if noun is None:
        return ""
    return tokens[noun].text if singular else to_singular(tokens[noun].text, words)


def _unit_after(tokens: Sequence[Token], first: int, text: str, words: Lexicon) -> tuple[str, float, int] | None:
    """The unit of "a quarter of an hour" and "driekwart jaar"."""
    if text_at(tokens, first) == "of" and text_at(tokens, first + 1) in words.words["articles"]:
        return unit_at(tokens, first + 2, words)
    return unit_at(tokens, first, words) if text == "driekwart" else None
