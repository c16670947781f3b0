"""A quantity as a sentence says it, and how two of them relate: the words of `quantities`."""

from dataclasses import dataclass
from enum import StrEnum


class Bound(StrEnum):
    """How a quantity limits what it speaks of."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    EXACTLY = "exactly"
    BETWEEN = "between"
    AVERAGE = "average"
    ABOUT = "about"


class Kind(StrEnum):
    """What sort of words a quantity is made of."""

    NUMBER = "number"
    WORD = "word"
    """Said without a number: "altijd", "gratis", "wekelijks", "dezelfde dag"."""
    DATE = "date"
    """A date, a year or a weekday."""
    GRADE = "grade"
    """A mark that someone gives: "een 8,2"."""


class Value(StrEnum):
    """What an inside quantity does to an outside one."""

    CONTRADICTS = "contradicts"
    CONSISTENT = "consistent"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in a sentence. Offsets are code points: ``sentence[start:end] == text``."""

    start: int
    end: int
    text: str
    """With the words that bound it and what it is counted per: "hooguit acht gezichten per week"."""
    low: float | None
    """In `unit`; None where nothing limits it below."""
    high: float | None
    """In `unit`; None where nothing limits it above. A single number has low == high."""
    unit: str
    """A unit of `resources/lexicons/quantities.toml` ("hour", "EUR", "share" of 0 to 1); "clock" (hours after midnight),
    "monthday" (301 is 1 March), "date" (20260314), "calendar_year", "weekday" (1 is Monday), "grade", "ratio", "time" (how often);
    for what is counted the noun in the singular, as near as endings tell, or "" where none follows."""
    dimension: str
    """What can be compared: "time", "clock", "share", "money", "frequency", "count", "weight", "co2" …"""
    bound: Bound
    kind: Kind = Kind.NUMBER
    per: str = ""
    """What it is counted per: a unit of time or distance, or a noun in the singular."""
    of: str = ""
    """The noun that a share is of, in the singular, where one follows: "klant" in "alle klanten"."""
    hedge: str = ""
    """The words that weaken it ("meestal", "we aim to")."""
    negated: bool = False
    """Whether a denial turned the limit round: "niet binnen 24 uur", "niet alle", "not free"."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How what is said inside relates to what is said outside."""

    value: Value
    certainty: float
    """0 to 1; of an unrelated pair 0."""
    reason: str
    """Which rule decided, a word: "above_limit", "within_limit", "average_above_limit", "other_unit" …"""
