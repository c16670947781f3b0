"""What a sentence is, and whether it can be evidence. Word lists and patterns are in `segment_*.toml`."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from brandcheck.model import BlockKind, SegmentKind
from brandcheck.segment.lexicon import words

_WORD = re.compile(r"['’]?[^\W_]+(?:[.'’&/-][^\W_]+)*")
_END_MARKS = (".", "!", "?", "…", ".'", ".’", '."', ".”", "!'", "!’", '!"', "!”", ".)", "!)")
_BASE = {
    BlockKind.PARAGRAPH: SegmentKind.BODY,
    BlockKind.NOTE: SegmentKind.BODY,
    # One of many short ones, as the list items that surveys in plain text are.
    BlockKind.ANSWER: SegmentKind.LIST_ITEM,
    BlockKind.TABLE_ROW: SegmentKind.BODY,
    BlockKind.HEADING: SegmentKind.HEADING,
    BlockKind.LIST_ITEM: SegmentKind.LIST_ITEM,
    BlockKind.CHAT_TURN: SegmentKind.CHAT_TURN,
}
OWN_TEXT = frozenset(_BASE)
"""The kinds of block in which the document itself speaks."""
_SET_APART = {
    BlockKind.QUOTED_REPLY: SegmentKind.QUOTED_REPLY,
    BlockKind.SIGNATURE: SegmentKind.BOILERPLATE,
    BlockKind.BOILERPLATE: SegmentKind.BOILERPLATE,
}
_HEADING_WORDS = 8
_RUN_IN_WORDS = 4
_NAME_WORDS = 5
_GREETED_WORDS = 7


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands, as far as its kind depends on it."""

    block: BlockKind
    first: bool
    """Whether it is the first sentence of its line."""
    last: bool
    """Whether it is the last sentence of its line."""
    channel: str = ""


def classify(text: str, setting: Setting) -> tuple[SegmentKind, bool]:
    """The kind of a sentence and whether it can be evidence, its language aside."""
    if setting.block in _SET_APART:
        return _SET_APART[setting.block], False
    if is_greeting(text):
        return SegmentKind.GREETING, False
    if is_boilerplate(text):
        return SegmentKind.BOILERPLATE, False
    if is_label(text) if setting.block is BlockKind.HEADING else _labels_what_follows(text, setting):
        return SegmentKind.HEADING, False
    return _BASE[setting.block], not is_fragment(text)


def is_greeting(text: str) -> bool:
    """Opening or closing words followed by nothing but names and those addressed."""
    bare = _bare(text)
    found = _WORD.findall(bare)
    if not found:
        return False
    plain = bare.casefold()
    for phrase in _greetings().get(found[0].casefold(), ()):
        if plain == phrase:
            return True
        if plain.startswith(phrase) and not plain[len(phrase)].isalnum():
            return _names_only(bare[len(phrase) :])
    return False


def is_boilerplate(text: str) -> bool:
    """Cookie lines, disclaimers, addresses, registration numbers, "read more"."""
    plain = _plain(text)
    return (
        plain in words("boilerplate", "whole")
        or text.startswith("©")
        or plain.startswith(_starts())
        or any(phrase in plain for phrase in words("boilerplate", "contains"))
        or (_matches(plain, "boilerplate", "patterns") and not _says_something(plain))
    )


def is_fragment(text: str) -> bool:
    """Too little to say anything: one word, numbers, a date, an address, only interjections, a form's line."""
    plain = _plain(text)
    found = [word for word in _WORD.findall(plain) if not word[0].isdigit()]
    if len(found) < 2 or plain in words("labels", "no_answers"):
        return True
    empty = words("labels", "empty_words")
    return all(word in empty for word in found) or _matches(plain, "labels", "fragments") or _fills_form(text)


def is_label(text: str) -> bool:
    """Whether a heading only names what follows.

    "Klachtenprocedure 2024" and "Hoe wij werken" do; "Wij nemen de tijd voor u" and "Zo dichtbij." do not.
    """
    plain = _plain(text)
    if text.endswith((":", "?")) or _known_label(plain):
        return True
    if text.endswith(_END_MARKS):
        return False
    found = _WORD.findall(plain)
    asks = bool(found) and found[0] in words("labels", "question_words")
    return asks or len(found) < 3 or not _says_something(plain)


def _labels_what_follows(text: str, setting: Setting) -> bool:
    """Whether a sentence of running text is a heading that its format did not mark."""
    if setting.block not in (BlockKind.PARAGRAPH, BlockKind.TABLE_ROW) or not setting.first:
        return _signs(text, setting)
    if _known_label(_plain(text)):
        return True
    count = len(_WORD.findall(text))
    if not setting.last:
        return setting.channel == "minutes" and count <= _RUN_IN_WORDS and _names_topic(text)
    if text.endswith("?"):
        return setting.channel == "survey"
    return count <= _HEADING_WORDS and not text[0].islower() and not text.endswith(_END_MARKS) and is_label(text)


def _names_topic(text: str) -> bool:
    """Whether a sentence only names what minutes go on about: "Heat pump tender. ..."."""
    return text.endswith(".") and not _says_something(text.casefold())


def _signs(text: str, setting: Setting) -> bool:
    """Whether a paragraph ends in a name without a mark: "... tot dan. Kees Lodder"."""
    if setting.block is not BlockKind.PARAGRAPH or not setting.last or text.endswith(_END_MARKS):
        return False
    found = _WORD.findall(text)
    return len(found) <= _NAME_WORDS and _names_only(text) and not _says_something(text.casefold())


def _known_label(plain: str) -> bool:
    return plain in words("labels", "whole") or _matches(plain, "labels", "patterns")


def _fills_form(text: str) -> bool:
    """Whether it is a line of a form ("Aanwezig: ...", "Van: ..."), not a statement."""
    field, colon, rest = text.partition(":")
    return bool(colon) and _plain(field) in words("labels", "fields") and not _says_something(rest.casefold())


def _says_something(plain: str) -> bool:
    """Whether a verb or a person is in it, of those that slogans and statements are made with."""
    return not words("labels", "sentence_words").isdisjoint(_WORD.findall(plain))


def _names_only(rest: str) -> bool:
    found = _WORD.findall(rest)
    known = words("greetings", "addressees")
    return len(found) <= _GREETED_WORDS and all(word[0].isupper() or word.casefold() in known for word in found)


def _plain(text: str) -> str:
    """In small letters, without the marks around it."""
    return _bare(text).casefold()


def _bare(text: str) -> str:
    start = next((at for at, letter in enumerate(text) if letter.isalnum()), len(text))
    end = next((at for at in range(len(text), start, -1) if text[at - 1].isalnum()), start)
    return text[start:end]


def _matches(plain: str, file: str, key: str) -> bool:
    return any(pattern.fullmatch(plain) for pattern in _patterns(file, key))


@cache
def _patterns(file: str, key: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in sorted(words(file, key)))


@cache
def _starts() -> tuple[str, ...]:
    return tuple(sorted(words("boilerplate", "starts")))


@cache
def _greetings() -> Mapping[str, tuple[str, ...]]:
    """Greeting phrases by their first word, longest first."""
    by_word: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in words("greetings", "openings") | words("greetings", "closings"):
        by_word[_WORD.findall(phrase)[0]].append(_plain(phrase))
    return {word: tuple(sorted(found, key=lambda one: (-len(one), one))) for word, found in by_word.items()}
