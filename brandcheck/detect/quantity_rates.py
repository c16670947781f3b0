"""How often, and what a quantity is counted per."""

from collections.abc import Sequence

from brandcheck.detect.quantity_calendar import weekday
from brandcheck.detect.quantity_lexicon import Lexicon
from brandcheck.detect.quantity_model import Kind
from brandcheck.detect.quantity_numbers import read_number
from brandcheck.detect.quantity_phrases import Reading, is_time, phrase_at, text_at, unit_at
from brandcheck.detect.quantity_tokens import Token

_LOOSE = frozenset({"de", "in", "op", "het"})
"""Words that mean "per" only after what happens so often, or money: "twee keer in de week", "tien euro de maand"."""
_AFTER_LOOSE = frozenset({"time", "EUR", "GBP", "USD"})
_LATE = 2
"""Words that may stand before "per": "two days of training per month"."""


def read_each(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """How often, by what it comes back with: "elke maand", "every two weeks", "om de week", "iedere donderdag"."""
    length = phrase_at(tokens, first, words.phrases["each"])
    if not length:
        return None
    skipping = phrase_at(tokens, first, words.phrases["skipping"]) == length
    number = read_number(tokens, first + length, words)
    place = number.end if number else first + length
    times = number.value if number else (2.0 if skipping else 1.0)
    if times and weekday(text_at(tokens, place), words):
        return Reading(first, place + 1, 1 / times, 1 / times, "time", Kind.WORD, per="week")
    unit = unit_at(tokens, place, words)
    if unit is None or not is_time(unit[0]) or not times:
        return None
    often = 1 / (times * unit[1])
    return Reading(first, unit[2], often, often, "time", Kind.WORD, per=unit[0])


def read_one_word(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """Words that hold a number: "wekelijks", "twice a year", "eens per maand", "het halfuur"."""
    text = tokens[first].text
    if text in words.frequencies:
        times, per = words.frequencies[text]
        return Reading(first, first + 1, times, times, "time", Kind.WORD, per=per)
    if text in words.numbers["once"]:
        times = words.numbers["once"][text]
        if times > 1 and text_at(tokens, first + 1) in words.words["ratio"]:
            return Reading(first, first + 1, times, times, "ratio")
        often = Reading(first, first + 1, times, times, "time")
        return often if times > 1 or per_at(tokens, first + 1, often, words) else None
    unit = unit_at(tokens, first, words) if tokens[first].kind == "word" else None
    if unit and unit[1] != 1 and is_time(unit[0]) and text_at(tokens, first - 1) in ("het", "a"):
        return Reading(first, unit[2], unit[1], unit[1], unit[0])
    return None


def per_at(tokens: Sequence[Token], first: int, reading: Reading, words: Lexicon) -> tuple[str, float, int] | None:
    """What a quantity is counted per, how many of it, and where those words end: "per maand", "every two years"."""
    length = phrase_at(tokens, first, words.phrases["per"])
    if reading.per:
        return None
    if not length:
        return _late_per(tokens, first, words)
    word = text_at(tokens, first)
    number = read_number(tokens, first + length, words)
    counted = number is not None and not number.article
    times = number.value if number and counted else 1.0
    place = number.end if number and counted else first + length
    unit = unit_at(tokens, place, words)
    explicit = word in ("per", "/")
    if unit:
        loose = word in _LOOSE and reading.unit not in _AFTER_LOOSE
        refused = loose or not times or not (explicit or is_time(unit[0]))
        return None if refused else (unit[0], times * unit[1], unit[2])
    named = explicit and not counted and place < len(tokens) and tokens[place].kind == "word"
    return (tokens[place].text, 1.0, place + 1) if named and tokens[place].text not in words.months else None


def _late_per(tokens: Sequence[Token], first: int, words: Lexicon) -> tuple[str, float, int] | None:
    for place in range(first, min(first + _LATE + 1, len(tokens))):
        if tokens[place].text == "per":
            unit = unit_at(tokens, place + 1, words)
            return unit if unit and is_time(unit[0]) else None
        if tokens[place].kind != "word":
            return None
    return None
