"""The words of `resources/lexicons/quantities.toml` for one language, in the shapes that reading asks for."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from brandcheck.detect.quantity_model import Bound
from brandcheck.paths import resources

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: how much of its dimension's base one is."""

    name: str
    dimension: str
    size: float
    working: bool = False
    """Whether it is working time, which converts to time that passes by a convention only."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that are a quantity whole."""

    pattern: re.Pattern[str]
    low: float | None
    high: float | None
    unit: str
    bound: Bound


@dataclass(frozen=True)
class Lexicon:
    """All that one language says about quantities."""

    language: str
    units: Mapping[Phrase, tuple[str, float]]
    """By its words: the unit's name, and how many of it they are ("kwartier" is 15 minutes)."""
    numbers: Mapping[str, Mapping[str, float]]
    words: Mapping[str, frozenset[str]]
    """Word lists by name: articles, halves, occasions, ratio, evening …"""
    phrases: Mapping[str, frozenset[Phrase]]
    """Phrases by name: the bounds, range, per, each, out_of …"""
    idioms: tuple[Wording, ...]
    absolutes: tuple[Wording, ...]
    frequencies: Mapping[str, tuple[float, str]]
    months: Mapping[str, int]
    days: Mapping[str, int]
    irregular: Mapping[str, str]
    false_friends: re.Pattern[str]
    grades: re.Pattern[str]
    hedges: re.Pattern[str]
    triggers: re.Pattern[str]
    """Found in every sentence that can hold a quantity, but for number words."""


@cache
def table() -> Mapping[str, object]:
    """The file as it is."""
    return tomllib.loads((resources() / "lexicons" / "quantities.toml").read_text(encoding="utf-8"))


@cache
def units() -> Mapping[str, Unit]:
    """All units by name, those of CO2 among them."""
    found: dict[str, Unit] = {}
    for name, row in _section("units").items():
        found[name] = Unit(name, row["dimension"], float(row["size"]), bool(row.get("working", False)))
        if row["dimension"] == "weight":
            found[f"co2_{name}"] = Unit(f"co2_{name}", "co2", float(row["size"]))
    return found


@cache
def same_nouns() -> tuple[frozenset[str], ...]:
    """Groups of nouns that count the same."""
    return tuple(frozenset(nouns) for nouns in _section("same").values())


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language, "nl" or "en"; of any other language those of "en"."""
    known = "nl" if language == "nl" else "en"
    numbers, calendar, nouns = _section("numbers")[known], _section("calendar")[known], _section("nouns")[known]
    bounds, ratios = _section("bounds")[known], _section("ratios")
    wordings = {name: tuple(_wording(row) for row in _section(name)[known]) for name in ("idioms", "absolutes")}
    phrases = {name: _phrases(entries) for name, entries in bounds.items()}
    phrases |= {name: _phrases(calendar[name]) for name in ("evening", "morning")}
    phrases |= {"each": _phrases(_section("each")[known]), "skipping": _phrases(_section("each")["skipping"])}
    phrases["out_of"] = _phrases(ratios["out_of"])
    words = {name: frozenset(calendar[name]) for name in ("before_year", "before_clock", "before_hour", "not_clock")}
    words |= {name: frozenset(numbers[name]) for name in ("articles", "halves", "occasions")}
    words |= {name: frozenset(nouns[name]) for name in ("skip", "stop", "short")} | {"ratio": frozenset(ratios[known])}
    friends = _section("not_quantities")
    return Lexicon(
        language=known,
        units=_unit_words(known),
        numbers={name: entries for name, entries in numbers.items() if isinstance(entries, dict)},
        words=words,
        phrases=phrases,
        idioms=wordings["idioms"],
        absolutes=wordings["absolutes"],
        frequencies={word: (times, unit) for word, (times, unit) in _section("frequencies")[known].items()},
        months={month: number for number, month in enumerate(calendar["months"], 1)},
        days={day: number for number, day in enumerate(calendar["days"], 1)},
        irregular=nouns["irregular"],
        false_friends=re.compile("|".join([*friends["any"], *friends[known]])),
        grades=re.compile("|".join(_section("grades")[known]), re.IGNORECASE),
        hedges=_whole(_section("hedges")[known]),
        triggers=_triggers(known),
    )


def _section(name: str) -> dict:
    section = table()[name]
    assert isinstance(section, dict)
    return section


def _phrases(entries: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(tuple(entry.split()) for entry in entries)


def _whole(patterns: Iterable[str]) -> re.Pattern[str]:
    joined = "|".join(pattern.replace(" ", r"\s+") for pattern in patterns)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE)


def _wording(row: dict) -> Wording:
    low, high = (None if number != number else float(number) for number in row["value"])  # noqa: PLR0124 nan alone differs from itself
    return Wording(_whole(row["patterns"]), low, high, row["unit"], Bound(row["bound"]))


def _unit_words(language: str) -> dict[Phrase, tuple[str, float]]:
    found: dict[Phrase, tuple[str, float]] = {}
    for name, row in _section("units").items():
        for entry in row[language]:
            words, _, scale = entry.partition("*")
            found[tuple(words.split())] = (name, float(scale or 1))
    return found


def _triggers(language: str) -> re.Pattern[str]:
    """Digits, the single words of the lexicon, and an article before a unit ("een uur")."""
    numbers, calendar = _section("numbers")[language], _section("calendar")[language]
    words = {*numbers["fixed"], *numbers["fractions"], *numbers["ordinals"], *numbers["once"], *calendar["days"]}
    words |= set(_section("frequencies")[language])
    wholes = [
        pattern for name in ("idioms", "absolutes") for row in _section(name)[language] for pattern in row["patterns"]
    ]
    scaled = [entry.partition("*")[0] for row in _section("units").values() for entry in row[language] if "*" in entry]
    times = [
        entry.partition("*")[0]
        for row in _section("units").values()
        if row["dimension"] == "time"
        for entry in row[language]
    ]
    article = "|".join(numbers["articles"])
    extra = [
        rf"(?:{article}) (?:half |halve )?(?:{'|'.join(map(re.escape, times))})",
        "om de",
        "om het",
        "noon",
        "midnight",
        "middernacht",
        "half",
    ]
    entries = [*sorted(words), *(re.escape(word) for word in scaled), *wholes, *extra]
    joined = "|".join(entry.replace(" ", r"\s+") for entry in entries)
    return re.compile(rf"[\d½¼¾⅓⅔]|\b(?:{joined})", re.IGNORECASE)
