"""Codes of a research project with what was coded, and values made of them."""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from brandcheck.model import Stance, Value
from brandcheck.paths import resources

MOST_EXAMPLES = 12
"""For and against, each: more say little more of what a value is, and a value must stay readable."""


@dataclass(frozen=True, slots=True)
class CodedQuote:
    """A stretch of a source that bears a code."""

    source: str
    """The source's name."""
    text: str
    start: int
    """Code points from the beginning of the source."""
    end: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A code with what it marks."""

    id: str
    """Its GUID, in small letters."""
    name: str
    description: str
    parent: str | None
    """Id of the code above it."""
    codable: bool
    quotes: tuple[CodedQuote, ...]


@dataclass(frozen=True, slots=True)
class CodeBook:
    """All codes of a project, each behind the one above it."""

    name: str
    """Of the project."""
    origin: str
    """The program that wrote it, as it calls itself."""
    codes: tuple[Code, ...]
    left_out: int = 0
    """Codings whose text is not in the project, or that are of sound and image."""


def values_of(book: CodeBook, chosen: Collection[str]) -> tuple[Value, ...]:
    """Chosen codes as values, in the order of the book, each with its quotes as examples.

    What a code marks is for, with all that the codes below it mark, but for those that by their name speak against
    ("tegen", "contradicts") and what stands below them. What is chosen itself does not count again for a code above it.
    Ids are those of the codes; at most `MOST_EXAMPLES` are taken for and against, spread over the sources.

    Args:
        book: as it was read.
        chosen: ids of codes.
    """
    codes = {code.id: code for code in book.codes}
    gathered: dict[str, dict[Stance, list[CodedQuote]]] = {
        code.id: {stance: [] for stance in Stance} for code in book.codes if code.id in chosen
    }
    for code in book.codes:
        stance, above = Stance.SUPPORTS, code
        while above.id not in gathered:
            stance = Stance.CONTRADICTS if stance_of(above) is Stance.CONTRADICTS else stance
            if above.parent is None:
                break
            above = codes[above.parent]
        else:
            gathered[above.id][stance] += code.quotes
    return tuple(_value(codes[identity], quotes) for identity, quotes in gathered.items())


def stance_of(code: Code) -> Stance | None:
    """The stance that the name of a code tells; None where it tells none."""
    separators, stances = _words()
    name = " ".join(code.name.casefold().split())
    last = name
    for separator in separators:
        last = last.rpartition(separator)[2].strip() or last
    return stances.get(last) or stances.get(name)


def _value(code: Code, quotes: Mapping[Stance, list[CodedQuote]]) -> Value:
    return Value(
        code.id,
        " ".join(code.name.split()),
        " ".join(code.description.split()),
        examples_for=tuple(_examples(quotes[Stance.SUPPORTS])),
        examples_against=tuple(_examples(quotes[Stance.CONTRADICTS])),
    )


def _examples(quotes: list[CodedQuote]) -> list[str]:
    """Different sentences, in turn from each source."""
    by_source: dict[str, Iterator[str]] = {
        source: iter([" ".join(quote.text.split()) for quote in quotes if quote.source == source])
        for source in dict.fromkeys(quote.source for quote in quotes)
    }
    kept: dict[str, None] = {}
    while by_source and len(kept) < MOST_EXAMPLES:
        for source, texts in list(by_source.items()):
            text = next((text for text in texts if text and text not in kept), None)
            if text is None:
                del by_source[source]
            elif len(kept) < MOST_EXAMPLES:
                kept[text] = None
    return list(kept)


@cache
def _words() -> tuple[tuple[str, ...], Mapping[str, Stance]]:
    table = tomllib.loads((resources() / "export" / "stances.toml").read_text(encoding="utf-8"))
    return tuple(table["separators"]), {word: stance for stance in Stance for word in table[stance]}
