"""Clock times, dates, years and weekdays."""

from collections.abc import Sequence
from dataclasses import replace

from brandcheck.detect.quantity_lexicon import Lexicon
from brandcheck.detect.quantity_model import Bound, Kind
from brandcheck.detect.quantity_numbers import Number, read_number
from brandcheck.detect.quantity_phrases import Reading, phrase_at, phrase_before, text_at
from brandcheck.detect.quantity_tokens import Token

_OFFICE_FROM, _NOON = 7, 12
"""A clock time in words that lies before seven is meant in the afternoon, unless the words say else."""
_LATE = 16
"""From this hour on "na 18 uur" is a time of the day, not a while."""
_DAY_PARTS = ("ochtend", "middag", "avond", "nacht", "s", "en")
_NAMED = {"noon": 12.0, "midnight": 24.0, "middernacht": 24.0}


def read_clock(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """A clock time or a range of two that begins at a token."""
    start = _point(tokens, first, words)
    if start and (range_of := _range(tokens, first, start[1], start[0], words)):
        return range_of
    if start:
        return Reading(first, start[1], start[0], start[0], "clock")
    bare = _bare(tokens, first, words)
    return _range(tokens, first, bare[1], bare[0], words) if bare else None


def read_alone(tokens: Sequence[Token], number: Number, words: Lexicon) -> Reading | None:
    """A number without a unit or noun that is a time after "om" or "at" ("om vijf"), or a year."""
    first, token = number.first, tokens[number.first]
    if text_at(tokens, first - 1) in words.words["before_hour"]:
        hours = token.clock if token.clock is not None else number.value
        hours = hours + _NOON if 1 <= hours < _OFFICE_FROM and token.clock is None else hours
        if token.clock is not None or number.value in range(1, 25):
            return Reading(first, number.end, hours, hours, "clock")
    if _looks_like_year(token):
        return Reading(first, number.end, token.value, token.value, "calendar_year", Kind.DATE)
    return None


def read_date(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    """A date, a year or weekdays that begin at a token."""
    token = tokens[first]
    if token.kind == "date":
        return Reading(first, first + 1, token.value, token.value, "date", Kind.DATE)
    return _day_and_month(tokens, first, words) or _year(tokens, first, words) or _weekday(tokens, first, words)


def _range(tokens: Sequence[Token], first: int, end: int, low: float, words: Lexicon) -> Reading | None:
    opened = phrase_before(tokens, first, words.phrases["range_open"])
    joint = phrase_at(tokens, end, words.phrases["range"] | (words.phrases["range_and"] if opened else frozenset()))
    if not joint:
        return None
    last = _point(tokens, end + joint, words, inside_range=True)
    if last is None and tokens[first].clock is not None:
        last = _bare(tokens, end + joint, words)
        if last is None or tokens[end + joint].clock is None:
            return None
    begins_range = (
        opened
        or phrase_before(tokens, first, {("van",), ("from",)})
        or tokens[first].clock is not None
        or _point(tokens, first, words)
    )
    if last is None or not begins_range or not low < last[0] <= 24:
        return None
    return Reading(first, last[1], low, last[0], "clock", bound=Bound.BETWEEN)


def _bare(tokens: Sequence[Token], first: int, words: Lexicon) -> tuple[float, int] | None:
    """A number that can be an hour only because of what follows."""
    if first < len(tokens) and tokens[first].kind == "clock":
        return tokens[first].value, first + 1
    number = read_number(tokens, first, words)
    if number is None or number.article:
        return None
    clock = tokens[first].clock
    if clock is not None:
        return clock, number.end
    return (number.value, number.end) if number.value.is_integer() and 0 <= number.value <= 24 else None


def _point(
    tokens: Sequence[Token], first: int, words: Lexicon, *, inside_range: bool = False
) -> tuple[float, int] | None:
    """Hours after midnight, and where the words end."""
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.text in _NAMED:
        return _NAMED[token.text], first + 1
    spoken = _spoken(tokens, first, words)
    if spoken:
        return _with_day_part(tokens, spoken[0], spoken[1], words, office=True)
    bare = _bare(tokens, first, words)
    return _hour_point(tokens, first, bare, words, inside_range=inside_range) if bare else None


def _hour_point(
    tokens: Sequence[Token], first: int, bare: tuple[float, int], words: Lexicon, *, inside_range: bool
) -> tuple[float, int] | None:
    """A number that what follows it, or stands before it, makes a clock time."""
    hours, end = bare
    part = _with_day_part(tokens, hours, end, words)
    if tokens[first].kind == "clock" or part[1] > end:
        return _skip_hour(tokens, part, words)
    following = text_at(tokens, end)
    if following == "o'clock":
        return _with_day_part(tokens, hours, end + 1, words, office=True)
    if words.language != "nl" or following not in ("uur", "u"):
        return None
    after = _with_day_part(tokens, hours, end + 1, words, office=tokens[first].kind == "word")
    told = tokens[first].clock is not None or after[1] > end + 1 or inside_range
    return after if told or _is_time_of_day(tokens, first, end + 1, hours, words) else None


def _is_time_of_day(tokens: Sequence[Token], first: int, end: int, hours: float, words: Lexicon) -> bool:
    """Whether "9 uur" is a time of the day here: by the word before it, and what follows."""
    before = tokens[first - 1].text if first else ""
    after = tokens[end].text if end < len(tokens) else ""
    if after in words.words["not_clock"]:
        return False
    return before in words.words["before_clock"] or (before == "na" and hours >= _LATE)


def _spoken(tokens: Sequence[Token], first: int, words: Lexicon) -> tuple[float, int] | None:
    """A time in words: "half negen", "kwart over drie", "half past four", "quarter to nine"."""
    texts = [token.text for token in tokens[first : first + 3]]
    if words.language == "nl":
        if texts[:1] == ["half"]:
            return _hour(read_number(tokens, first + 1, words), -0.5)
        sides = {"over": 0.25, "voor": -0.25}
        if texts[:1] == ["kwart"] and len(texts) > 2 and texts[1] in sides:
            return _hour(read_number(tokens, first + 2, words), sides[texts[1]])
        return None
    if texts[:2] == ["half", "past"]:
        return _hour(read_number(tokens, first + 2, words), 0.5)
    sides = {"past": 0.25, "to": -0.25}
    if texts[:1] == ["quarter"] and len(texts) > 2 and texts[1] in sides:
        return _hour(read_number(tokens, first + 2, words), sides[texts[1]])
    return None


def _hour(number: Number | None, shift: float) -> tuple[float, int] | None:
    if number is None or number.article or number.value not in range(1, 13):
        return None
    return number.value + shift, number.end


def _with_day_part(
    tokens: Sequence[Token], hours: float, end: int, words: Lexicon, *, office: bool = False
) -> tuple[float, int]:
    later = phrase_at(tokens, end, words.phrases["evening"])
    if later:
        return hours + _NOON if hours < _NOON else hours, end + later
    earlier = phrase_at(tokens, end, words.phrases["morning"])
    if earlier:
        return hours % _NOON if hours == _NOON else hours, end + earlier
    return hours + _NOON if office and hours < _OFFICE_FROM else hours, end


def _skip_hour(tokens: Sequence[Token], point: tuple[float, int], words: Lexicon) -> tuple[float, int]:
    hours, end = point
    follows = words.language == "nl" and end < len(tokens) and tokens[end].text in ("uur", "u")
    return hours, end + follows


def _day_and_month(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    texts = [token.text for token in tokens[first : first + 5]]
    day = tokens[first].value if tokens[first].kind == "number" else 0
    place = 1
    if texts[0] in words.months and len(texts) > 1 and tokens[first + 1].kind == "number":
        day, month, place = tokens[first + 1].value, words.months[texts[0]], 2
        place += len(texts) > 2 and texts[2] in ("st", "nd", "rd", "th")
    else:
        while place < len(texts) and texts[place] in ("st", "nd", "rd", "th", "of", "e"):
            place += 1
        month = words.months.get(texts[place], 0) if place < len(texts) else 0
        place += 1
    if not month or day not in range(1, 32):
        return None
    comma = place < len(texts) and texts[place] == ","
    year = tokens[first + place + comma] if first + place + comma < len(tokens) else None
    if year and _looks_like_year(year):
        value = year.value * 10_000 + month * 100 + day
        return Reading(first, first + place + comma + 1, value, value, "date", Kind.DATE)
    return Reading(first, first + place, month * 100 + day, month * 100 + day, "monthday", Kind.DATE)


def _looks_like_year(token: Token) -> bool:
    return token.kind == "number" and len(token.text) == 4 and token.value in range(1900, 2100)


def _year(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    if not _looks_like_year(tokens[first]) or not first:
        return None
    before, after = tokens[first - 1].text, tuple(token.text for token in tokens[first + 1 : first + 2])
    if after in words.units or (before not in words.words["before_year"] and before not in words.months):
        return None
    return Reading(first, first + 1, tokens[first].value, tokens[first].value, "calendar_year", Kind.DATE)


def _weekday(tokens: Sequence[Token], first: int, words: Lexicon) -> Reading | None:
    day = weekday(tokens[first].text, words)
    if not day:
        return None
    joint = phrase_at(tokens, first + 1, words.phrases["range"] - {("of",), ("or",)})
    last = weekday(tokens[first + 1 + joint].text, words) if joint and first + 1 + joint < len(tokens) else 0
    reading = Reading(first, first + 1, day, day, "weekday", Kind.DATE)
    return replace(reading, end=first + 2 + joint, high=last, bound=Bound.BETWEEN) if last > day else reading


def weekday(word: str, words: Lexicon) -> int:
    """1 for "maandag", "maandagochtend" and "Mondays", up to 7; 0 for any other word."""
    for name, number in words.days.items():
        if word == name or (word.startswith(name) and word.removeprefix(name).startswith(_DAY_PARTS)):
            return number
    return 0
