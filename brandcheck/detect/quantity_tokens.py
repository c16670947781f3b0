"""A sentence as words, numbers and signs with their offsets."""

import re
from dataclasses import dataclass

_THOUSANDS = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])"
_TOKEN = re.compile(
    rf"""
    (?P<date>\b(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}})\b)
    |(?P<clock>(?<![\d.,:])\d{{1,2}}:\d{{2}}(?![\d:]))
    |(?P<number>(?<![\w.,])(?:(?<![\d\w])[-−](?=\d))?(?:(?:{_THOUSANDS}|\d+(?:[.,]\d+)?)[½¼¾⅓⅔]?|[½¼¾⅓⅔])(?:,[-–]+(?!\w))?)
    |(?P<word>t/m|[ap]\.m\.|(?:max|min|ca|gem|approx)\.|CO[2₂]|[mk]m?[²2]\b|°\s?C\b|['’][snt]\b|[^\W\d_]+(?:['’][^\W\d_]+)*)
    |(?P<sign>\x00+|[^\s\w])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FRACTIONS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_CLOCK_LIKE = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a sign."""

    start: int
    end: int
    text: str
    """In lower case, with straight apostrophes."""
    kind: str
    """ "word", "number", "clock", "date" or "sign"."""
    value: float = 0.0
    """Of a number; hours of a clock time; 20260314 of a date."""
    clock: float | None = None
    """The hours it would be as a clock time, of "17.30"."""


def tokenise(text: str, language: str) -> list[Token]:
    """All tokens of a text, in order; numbers read as the language writes them."""
    return [_token(match, language) for match in _TOKEN.finditer(text)]


def literal(text: str, language: str) -> float:
    """The value of a number in digits: "1.250,50" in Dutch, "1,250.50" in English, "1 250", "2½".

    Where a single mark stands before exactly three digits, the language tells whether it sets thousands or decimals apart.
    """
    bare = re.sub(r"[ \u00a0\u202f]", "", re.sub(r",[-–]+$", "", text)).replace("−", "-")
    fraction = _FRACTIONS.get(bare[-1], 0.0)
    bare = bare[:-1] if fraction else bare
    if bare in ("", "-"):
        return fraction
    thousands, decimal = (".", ",") if language == "nl" else (",", ".")
    if "," in bare and "." in bare:
        decimal = max(",.", key=bare.rfind)
        thousands = "." if decimal == "," else ","
    elif bare.count(",") > 1 or bare.count(".") > 1:
        return float(bare.replace(",", "").replace(".", ""))
    elif not re.fullmatch(rf"-?[1-9]\d{{0,2}}{re.escape(thousands)}\d{{3}}", bare):
        return float(bare.replace(",", ".")) + fraction
    whole = float(bare.replace(thousands, "").replace(decimal, "."))
    return whole - fraction if bare.startswith("-") else whole + fraction


def _token(match: re.Match[str], language: str) -> Token:
    text = match.group()
    start, end, kind = match.start(), match.end(), str(match.lastgroup)
    if kind == "number":
        clock = _CLOCK_LIKE.fullmatch(text)
        hours = int(clock[1]) + int(clock[2]) / 60 if clock else None
        return Token(start, end, text, kind, literal(text, language), hours)
    if kind == "clock":
        hours, minutes = map(int, text.split(":"))
        return Token(start, end, text, kind, hours + minutes / 60, hours + minutes / 60)
    if kind == "date":
        return Token(start, end, text, kind, _date(text))
    return Token(start, end, text.lower().replace("’", "'"), kind)


def _date(text: str) -> float:
    day_first = _DAY_FIRST.fullmatch(text)
    year, month, day = (day_first[3], day_first[2], day_first[1]) if day_first else text.split("-")
    return int(year) * 10_000 + int(month) * 100 + int(day)
