"""One quantity that begins at a token: an amount with its unit or noun, or what the modules beside this one read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from brandcheck.detect.quantity_calendar import read_alone, read_clock, read_date
from brandcheck.detect.quantity_lexicon import Lexicon, units
from brandcheck.detect.quantity_model import Bound
from brandcheck.detect.quantity_nouns import find_noun, to_singular
from brandcheck.detect.quantity_numbers import Number, read_number
from brandcheck.detect.quantity_phrases import (
    Reading,
    adjacent,
    dimension,
    is_time,
    phrase_at,
    phrase_before,
    text_at,
    unit_at,
)
from brandcheck.detect.quantity_rates import read_each, read_one_word
from brandcheck.detect.quantity_shares import read_fraction, read_half, read_out_of
from brandcheck.detect.quantity_tokens import Token

_SYMBOLS = {"€": "EUR", "eur": "EUR", "£": "GBP", "$": "USD"}
_BEFORE_LIMIT = frozenset(["na", "vanaf", "bij", "tot", "uiterlijk", "binnen", "after", "from", "until", "by", "voor"])
_TELLING = frozenset(["de", "het", "the", "uw", "your", "een", "a"])
_MINUTES = 60
_PARTS = {
    "hour": ("minute",),
    "minute": ("second",),
    "year": ("month",),
    "week": ("day",),
    "month": ("week", "day"),
    "day": ("hour",),
}


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number, or a range of two, in `tokens[number.first:end]`."""

    number: Number
    high: float
    end: int

    @property
    def bound(self) -> Bound | None:
        return Bound.BETWEEN if self.high > self.number.value else None

    def reading(self, end: int, unit: str, scale: float = 1.0) -> Reading:
        """As a quantity of a unit that ends at a token."""
        low, high = self.number.value * scale, self.high * scale
        return Reading(self.number.first, end, low, high, unit, bound=self.bound)


def read_at(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """The quantity that begins at a token; None where none does."""
    readers = (read_clock, read_date, read_each, read_one_word, _ordinal, read_half, read_fraction, _amount)
    for read in readers:
        reading = read(tokens, first, words)
        if reading:
            return reading
    return None


def _ordinal(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """An ordinal that limits: "na de derde keer", "from the fifth day"."""
    value = words.numbers["ordinals"].get(tokens[first].text)
    if value is None or text_at(tokens, first - 1) not in _TELLING or text_at(tokens, first - 2) not in _BEFORE_LIMIT:
        return None
    unit = unit_at(tokens, first + 1, words)
    if unit:
        return Reading(first, unit[2], value, value, unit[0])
    if text_at(tokens, first + 1) in words.words["occasions"]:
        return Reading(first, first + 2, value, value, "time")
    noun = find_noun(tokens, first + 1, words, singular=True)
    return Reading(first, noun + 1, value, value, tokens[noun].text) if noun is not None else None


def _amount(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    symbol = _SYMBOLS.get(tokens[first].text, "")
    number = read_number(tokens, first + bool(symbol), words)
    if number is None:
        return None
    if not symbol and (share := read_out_of(tokens, number, words)):
        return share
    amount = _range(tokens, number, words)
    number = amount.number
    if symbol:
        return replace(amount.reading(amount.end, symbol), first=first)
    hyphen = text_at(tokens, amount.end) == "-" and adjacent(tokens, amount.end) and adjacent(tokens, amount.end + 1)
    place = amount.end + hyphen
    if text_at(tokens, place) in words.words["occasions"] and not number.article:
        ratio = text_at(tokens, place + 1) in words.words["ratio"]
        return amount.reading(place + 1, "ratio" if ratio else "time")
    unit = unit_at(tokens, place, words)
    if unit:
        article = number.article and unit[1] == 1
        return _compound(tokens, replace(amount.reading(unit[2], unit[0], unit[1]), article=article), words)
    return None if number.article or hyphen else _count(tokens, amount, words)


def _range(tokens: Sequence[Token], number: Number, words: Lexicon) -> _Amount:
    """The amount of "2 tot 4", "3-5", "between five and ten"; of one number where there is no range."""
    single = _Amount(number, number.value, number.end)
    opened = phrase_before(tokens, number.first, words.phrases["range_open"])
    joints = words.phrases["range"] | (words.phrases["range_and"] if opened else frozenset())
    joint = phrase_at(tokens, number.end, joints)
    if not joint:
        return single
    place = number.end + joint
    last = read_number(tokens, place + (text_at(tokens, place) in _SYMBOLS), words)
    if last is None or last.article or last.value <= number.value:
        return single
    return _Amount(replace(number, article=False), last.value, last.end)


def _compound(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading:
    """With what follows a unit and belongs to it."""
    for read in (_or_so, _and_a_half, _carbon, _smaller, _cents):
        longer = read(tokens, reading, words)
        if longer:
            return longer
    return reading


def _more(reading: Reading, end: int, value: float) -> Reading:
    return replace(reading, end=end, low=reading.low + value, high=reading.high + value, article=False)


def _or_so(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading | None:
    """In Dutch "een dag of vijf" is about five days, in English "a day or two" one or two."""
    last = read_number(tokens, reading.end + 1, words)
    if not reading.article or text_at(tokens, reading.end) not in ("of", "or") or last is None or last.article:
        return None
    if words.language == "nl":
        return replace(reading, end=last.end, low=last.value, high=last.value, bound=Bound.ABOUT, article=False)
    return replace(reading, end=last.end, high=last.value, bound=Bound.BETWEEN, article=False)


def _and_a_half(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading | None:
    del words
    texts = [token.text for token in tokens[reading.end : reading.end + 3]]
    return _more(reading, reading.end + 3, 0.5) if texts == ["and", "a", "half"] else None


def _carbon(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading | None:
    """A weight of CO2: "120 g CO2", "3.2 tonnes of CO2"."""
    del words
    place = reading.end + (text_at(tokens, reading.end) in ("of", "aan"))
    if dimension(reading.unit) != "weight" or text_at(tokens, place) not in ("co2", "co₂"):
        return None
    return replace(reading, end=place + 1, unit=f"co2_{reading.unit}")


def _smaller(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading | None:
    """Two units of time as one: "één uur en vijftig minuten", "3 min 40 sec", "2 uur 40"."""
    if not is_time(reading.unit):
        return None
    joint = text_at(tokens, reading.end) in ("en", "and")
    more = read_number(tokens, reading.end + joint, words)
    if more is None or more.article or reading.bound is Bound.BETWEEN:
        return None
    whole = units()[reading.unit]
    unit = unit_at(tokens, more.end, words)
    if unit and is_time(unit[0]):
        part = more.value * unit[1] * units()[unit[0]].size / whole.size
        return _more(reading, unit[2], part) if part < 1 and unit[0] in _PARTS.get(reading.unit, ()) else None
    bare = reading.unit == "hour" and not joint and not unit and not reading.article and more.digits
    return _more(reading, more.end, more.value / _MINUTES) if bare and 10 <= more.value < _MINUTES else None


def _cents(tokens: Sequence[Token], reading: Reading, words: Lexicon) -> Reading | None:
    """Euros and cents: "2 euro 50"."""
    more = read_number(tokens, reading.end, words) if reading.unit == "EUR" else None
    if more is None or not more.digits or len(tokens[more.first].text) != 2:
        return None
    return _more(reading, more.end, more.value / 100)


def _count(tokens: Sequence[Token], amount: _Amount, words: Lexicon) -> Reading | None:
    """A number with the noun that it counts, or alone."""
    number, end = amount.number, amount.end
    if text_at(tokens, number.first - 1) == "no":
        return None  # "no one"
    if number.digits and adjacent(tokens, end) and tokens[end].kind == "word":
        return None  # "6e", "22B"
    fewer = phrase_at(tokens, end, words.phrases["after_at_most"])
    after = fewer or phrase_at(tokens, end, words.phrases["after_at_least"])
    noun = find_noun(tokens, end + after, words, singular=amount.high == 1)
    if noun is None:
        pronoun = number.value == 1 and not number.digits  # "one" and "één" alone
        other = read_alone(tokens, number, words) if amount.bound is None else None
        return other or (None if pronoun else amount.reading(end, ""))
    name = tokens[noun].text if amount.high == 1 else to_singular(tokens[noun].text, words)
    counted = amount.reading(noun + 1, name)
    return replace(counted, bound=Bound.AT_MOST if fewer else Bound.AT_LEAST) if after else counted
