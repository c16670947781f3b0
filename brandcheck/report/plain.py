"""User text made fit to print: every character has a glyph, none is invisible or turns the reading order around."""

import re
import unicodedata
from bisect import bisect_right
from functools import cache

from brandcheck.paths import resources

NO_GLYPH = "\N{WHITE SQUARE}"
_SPACES = re.compile(r" {2,}")
_JOINERS = "\u200d\ufe0e\ufe0f"
"""Part of how an emoji is written; kept, since the font draws the joined picture."""


@cache
def _coverage() -> tuple[tuple[int, ...], tuple[int, ...]]:
    lines = (resources() / "fonts" / "coverage.txt").read_text(encoding="ascii").splitlines()
    runs = [line.split() for line in lines if line and not line.startswith("#")]
    return tuple(int(first, 16) for first, _ in runs), tuple(int(last, 16) for _, last in runs)


def has_glyph(character: str) -> bool:
    """Whether the fonts of the report can draw the character."""
    first, last = _coverage()
    run = bisect_right(first, ord(character)) - 1
    return run >= 0 and ord(character) <= last[run]


def printable(text: str) -> str:
    """The text in the order it is stored, on one line.

    Stretches of white space become one space. Control and formatting characters are dropped, with them the overrides of
    the reading direction that let a name pretend to be another. What no font here can draw becomes a white square:
    a tagged PDF may hold no undrawn characters.
    """
    drawn: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if character in _JOINERS:
            drawn += character
        elif character.isspace():
            drawn += " "
        elif unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co"}:
            continue
        else:
            drawn += character if has_glyph(character) else NO_GLYPH
    return _SPACES.sub(" ", "".join(drawn))


def named(name: str, otherwise: str) -> str:
    """A printable name; `otherwise` where nothing of it can be seen."""
    return printable(name).strip(f" {_JOINERS}") or otherwise


def spoken(language: str | None, otherwise: str) -> str:
    """The language code, where it is one that a screen reader can be told; else `otherwise`."""
    return language if language and re.fullmatch("[a-z]{2,3}", language) else otherwise
