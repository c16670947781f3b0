"""Every quantity in a sentence of Dutch or English: numbers in digits and words with unit and bound, and words like "altijd"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from brandcheck.detect.quantity_bounds import Bounded, bounded, share_unit
from brandcheck.detect.quantity_compare import compare
from brandcheck.detect.quantity_lexicon import Lexicon, Wording, lexicon
from brandcheck.detect.quantity_model import Bound, Kind, Quantity, Relation, Value
from brandcheck.detect.quantity_numbers import word_value
from brandcheck.detect.quantity_phrases import dimension
from brandcheck.detect.quantity_reading import read_at
from brandcheck.detect.quantity_shares import noun_of
from brandcheck.detect.quantity_tokens import Token, literal, tokenise

__all__ = ["Bound", "Kind", "Quantity", "Relation", "Value", "compare", "quantities"]

_WORD = re.compile(r"[^\W\d_]+")
_DENIED = re.compile(
    r"(?:\bniet|\bnot|n['’]t|\bnooit|\bnever|\bno longer|\bniet langer|\bniet meer)\s+$", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"[,;:.!?]\s")
_MASK = "\x00"
_BACK = 20
"""Characters before "alle" in which a denial is looked for."""
_AHEAD = 60
"""Characters after "alle" in which the noun is looked for."""
_ONE_EACH = ("elk", "ieder", "every", "each", "geen")
_PRONOUNS = (
    "iedereen",
    "niemand",
    "everyone",
    "everybody",
    "nobody",
    "alles",
    "everything",
    "altijd",
    "always",
    "nooit",
    "never",
)


def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of one sentence, in order of place; none overlaps another.

    `language` is "nl" or "en"; any other language is read as English. Telephone numbers, postcodes, house numbers, numbers of articles,
    forms, versions and rooms are none; dates and grades are, as kinds of their own. Offsets are code points.
    """
    words = lexicon(language)
    if not _may_hold(text, words):
        return ()
    left = words.false_friends.sub(_masked, text)
    found: list[Quantity] = []
    for match in words.grades.finditer(left):
        group = next(number for number, value in enumerate(match.groups(), 1) if value)
        value = literal(match[group], words.language)
        start, end = match.span(group)
        found.append(Quantity(start, end, text[start:end], value, value, "grade", "grade", Bound.EXACTLY, Kind.GRADE))
    left = words.grades.sub(_masked, left)
    for idiom in words.idioms:
        found += [_whole(text, match, idiom, words) for match in idiom.pattern.finditer(left)]
    left = _without(left, found)
    tokens = tokenise(left, words.language)
    items = _items(tokens, words)
    found += [_quantity(text, tokens, item) for item in items]
    left = _without(left, found)
    for item in items:
        if item.denial:
            start, end = tokens[item.denial[0]].start, tokens[item.denial[1] - 1].end
            left = left[:start] + _MASK * (end - start) + left[end:]
    for absolute in words.absolutes:
        found += [_whole(text, match, absolute, words) for match in absolute.pattern.finditer(left)]
    return tuple(_hedged(text, sorted(_apart(found, len(text)), key=lambda quantity: quantity.start), words))


def _may_hold(text: str, words: Lexicon) -> bool:
    """A cheap look: most sentences hold no quantity."""
    if words.triggers.search(text):
        return True
    return any(word_value(word, words.language) is not None for word in _WORD.findall(text.lower()))


def _items(tokens: Sequence[Token], words: Lexicon) -> list[Bounded]:
    items: list[Bounded] = []
    place = after = 0
    while place < len(tokens):
        reading = read_at(tokens, place, words) if tokens[place].text[0] != _MASK else None
        item = bounded(tokens, reading, words, after) if reading else None
        if item:
            items.append(item)
            place = after = item.end
        else:
            place += 1
    return share_unit(items, tokens)


def _quantity(text: str, tokens: Sequence[Token], item: Bounded) -> Quantity:
    reading = item.reading
    start, end = tokens[item.start].start, tokens[item.end - 1].end
    low, high = (round(value / item.times, 9) for value in (reading.low, reading.high))
    ranged = low != high
    return Quantity(
        start,
        end,
        text[start:end],
        None if item.bound is Bound.AT_MOST and not ranged else low,
        None if item.bound is Bound.AT_LEAST and not ranged else high,
        reading.unit,
        dimension(reading.unit),
        item.bound,
        reading.kind,
        per=item.per,
        of=reading.of,
        negated=item.negated,
    )


def _whole(text: str, match: re.Match[str], wording: Wording, words: Lexicon) -> Quantity:
    """A quantity of words that are one whole; a denial before them turns it round."""
    start, end = match.span()
    low, high, bound = wording.low, wording.high, wording.bound
    before = max(0, start - _BACK)
    denied = _DENIED.search(text[before:start])
    if denied:
        start = before + denied.start()
        low, high, bound = (None, high, Bound.AT_MOST) if high else (low, None, Bound.AT_LEAST)
    of = ""
    if wording.unit == "share" and not match.group().lower().endswith(_PRONOUNS):
        following = tokenise(text[match.end() : match.end() + _AHEAD], words.language)
        of = noun_of(following, 0, words, singular=match.group().lower().startswith(_ONE_EACH))
    return Quantity(
        start,
        end,
        text[start:end],
        low,
        high,
        wording.unit,
        dimension(wording.unit),
        bound,
        Kind.WORD,
        of=of,
        negated=bool(denied),
    )


def _masked(match: re.Match[str]) -> str:
    return _MASK * len(match.group())


def _without(text: str, found: Sequence[Quantity]) -> str:
    for quantity in found:
        text = text[: quantity.start] + _MASK * (quantity.end - quantity.start) + text[quantity.end :]
    return text


def _apart(found: Sequence[Quantity], length: int) -> list[Quantity]:
    """Those that do not overlap one found earlier, in a text of that length."""
    taken = bytearray(length)
    kept: list[Quantity] = []
    for quantity in found:
        if not any(taken[quantity.start : quantity.end]):
            taken[quantity.start : quantity.end] = b"\x01" * (quantity.end - quantity.start)
            kept.append(quantity)
    return kept


def _hedged(text: str, found: Sequence[Quantity], words: Lexicon) -> list[Quantity]:
    """Each with what weakens it in its own clause."""
    if not found:
        return []
    hedges = list(words.hedges.finditer(text))
    return [replace(quantity, hedge=_hedge_of(text, quantity, hedges)) for quantity in found]


def _hedge_of(text: str, quantity: Quantity, hedges: Sequence[re.Match[str]]) -> str:
    for hedge in hedges:
        between = text[min(hedge.end(), quantity.end) : max(hedge.start(), quantity.start)]
        if not _CLAUSE_END.search(between):
            return hedge.group()
    return ""
