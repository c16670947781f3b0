"""What is being read of a sentence, and phrases in its tokens."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from brandcheck.detect.quantity_lexicon import Lexicon, Phrase, units
from brandcheck.detect.quantity_model import Bound, Kind
from brandcheck.detect.quantity_tokens import Token

LONGEST = 5
"""Words in the longest phrase of the lexicon."""
_OTHER = {
    "clock": "clock",
    "monthday": "date",
    "date": "date",
    "calendar_year": "year",
    "weekday": "weekday",
    "time": "frequency",
    "ratio": "ratio",
    "grade": "grade",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity in `tokens[first:end]`, before what bounds it is read."""

    first: int
    end: int
    low: float
    high: float
    unit: str
    kind: Kind = Kind.NUMBER
    bound: Bound | None = None
    """Where the words themselves tell ("a day or two" is between)."""
    article: bool = False
    """Whether it is a quantity only after words that bound it: "binnen een dag"."""
    per: str = ""
    of: str = ""


def dimension(unit: str) -> str:
    """The dimension of a unit; nouns are counts."""
    return units()[unit].dimension if unit in units() else _OTHER.get(unit, "count")


def phrase_at(tokens: Sequence[Token], first: int, phrases: Collection[Phrase]) -> int:
    """How many tokens the longest phrase has that begins here; 0 for none."""
    for length in range(min(LONGEST, len(tokens) - first), 0, -1):
        if tuple(token.text for token in tokens[first : first + length]) in phrases:
            return length
    return 0


def phrase_before(tokens: Sequence[Token], end: int, phrases: Collection[Phrase]) -> int:
    """How many tokens the longest phrase has that ends before this place; 0 for none."""
    for length in range(min(LONGEST, end), 0, -1):
        if tuple(token.text for token in tokens[end - length : end]) in phrases:
            return length
    return 0


def text_at(tokens: Sequence[Token], place: int) -> str:
    """The text of a token; "" outside the sentence."""
    return tokens[place].text if 0 <= place < len(tokens) else ""


def unit_at(tokens: Sequence[Token], first: int, words: Lexicon) -> tuple[str, float, int] | None:
    """The unit that begins at a token: its name, how many of it the word is, and where it ends."""
    for length in (2, 1):
        texts = tuple(token.text.rstrip(".") for token in tokens[first : first + length])
        if len(texts) == length and texts in words.units:
            name, scale = words.units[texts]
            return name, scale, first + length
    return None


def is_time(name: str) -> bool:
    """Whether a unit is one of time."""
    return dimension(name) == "time"


def adjacent(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token stands directly against the one before it."""
    return 0 < place < len(tokens) and tokens[place - 1].end == tokens[place].start
