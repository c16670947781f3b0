"""What a sentence is, and whether it can be evidence. Word lists and patterns are in `segment_*.toml`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from brandcheck.model import BlockKind, SegmentKind
from brandcheck.segment.lexicon import words

_WORD = re.compile(r"['’]?[^\W_]+(?:[.'’&/-][^\W_]+)*")
_ENDS = " \t\n.!?…,;:'\"‘’“”„»«()[]*_-–—|•>"
_BASE = {
    BlockKind.PARAGRAPH: SegmentKind.BODY,
    BlockKind.ANSWER: SegmentKind.BODY,
    BlockKind.TABLE_ROW: SegmentKind.LIST_ITEM,
    BlockKind.HEADING: SegmentKind.HEADING,
    BlockKind.LIST_ITEM: SegmentKind.LIST_ITEM,
    BlockKind.CHAT_TURN: SegmentKind.CHAT_TURN,
}
_SET_APART = {
    BlockKind.QUOTED_REPLY: SegmentKind.QUOTED_REPLY,
    BlockKind.SIGNATURE: SegmentKind.BOILERPLATE,
    BlockKind.BOILERPLATE: SegmentKind.BOILERPLATE,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands, as far as its kind depends on it."""

    block: BlockKind
    alone: bool
    """Whether it is all of its line."""
    channel: str = ""


def classify(text: str, place: Place) -> tuple[SegmentKind, bool]:
    """The kind of a sentence and whether it can be evidence, its language aside."""
    if place.block in _SET_APART:
        return _SET_APART[place.block], False
    base = _BASE[place.block]
    if base is not SegmentKind.HEADING and is_greeting(text):
        return SegmentKind.GREETING, False
    if is_boilerplate(text):
        return SegmentKind.BOILERPLATE, False
    if is_fragment(text):
        return base, False
    if place.block is BlockKind.HEADING:
        return SegmentKind.HEADING, not is_label(text)
    if place.block is BlockKind.PARAGRAPH and place.alone and _labels_paragraph(text, place.channel):
        return SegmentKind.HEADING, False
    return base, not _fills_form(text)


def is_greeting(text: str) -> bool:
    """Opening or closing words followed by nothing but names and those addressed."""
    plain = text.strip(_ENDS).casefold()
    for phrases in (words("greetings", "openings"), words("greetings", "closings")):
        for phrase in _longest_first(phrases):
            if plain == phrase:
                return True
            if plain.startswith(phrase) and not plain[len(phrase)].isalnum():
                return _names_only(text.strip(_ENDS)[len(phrase) :])
    return False


def is_boilerplate(text: str) -> bool:
    """Cookie lines, disclaimers, addresses, registration numbers, "read more"."""
    plain = text.strip(_ENDS).casefold()
    return (
        plain in words("boilerplate", "whole")
        or plain.startswith(tuple(words("boilerplate", "starts")))
        or text.strip().startswith("©")
        or any(phrase in plain for phrase in words("boilerplate", "contains"))
        or _matches(plain, "boilerplate", "patterns")
    )


def is_fragment(text: str) -> bool:
    """Too little to say anything: one word, numbers, a date, an address, only interjections."""
    plain = text.strip(_ENDS).casefold()
    found = [word for word in _WORD.findall(plain) if not word[0].isdigit()]
    if len(found) < 2 or plain in words("labels", "no_answers"):
        return True
    empty = words("labels", "empty_words")
    return all(word in empty for word in found) or _matches(plain, "labels", "fragments")


def is_label(text: str) -> bool:
    """Whether a heading only names what follows ("Klachtenprocedure 2024"), and is no slogan ("Wij nemen de tijd voor u")."""
    plain = text.strip(_ENDS).casefold()
    if text.rstrip().endswith((":", "?")) or plain in words("labels", "whole") or _matches(plain, "labels", "patterns"):
        return True
    found = _WORD.findall(plain)
    says = any(word in words("labels", "sentence_words") for word in found)
    if text.rstrip().endswith((".", "!")):
        return False
    return not (says and len(found) >= 3)


def _labels_paragraph(text: str, channel: str) -> bool:
    """Whether a line of its own in running text is a heading that its format did not mark."""
    plain = text.strip(_ENDS).casefold()
    if plain in words("labels", "whole") or _matches(plain, "labels", "patterns"):
        return True
    if text.endswith("?"):
        return channel == "survey"
    return len(_WORD.findall(text)) <= 8 and text[-1] not in ".!?…'\"’”)" and is_label(text)


def _fills_form(text: str) -> bool:
    """Whether it is a line of a form ("Aanwezig: ...", "Van: ..."), not a statement."""
    field, colon, rest = text.partition(":")
    return bool(colon) and field.strip().casefold() in words("labels", "fields") and not _says_something(rest)


def _says_something(text: str) -> bool:
    said = words("labels", "sentence_words")
    return any(word in said for word in _WORD.findall(text.casefold()))


def _names_only(rest: str) -> bool:
    found = _WORD.findall(rest)
    known = words("greetings", "addressees")
    return len(found) <= 7 and all(word[0].isupper() or word.casefold() in known for word in found)


def _matches(plain: str, file: str, key: str) -> bool:
    return any(pattern.fullmatch(plain) for pattern in _patterns(file, key))


@cache
def _patterns(file: str, key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in sorted(words(file, key)))


@cache
def _longest_first(phrases: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
