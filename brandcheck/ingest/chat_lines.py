"""Tells lines of chat from other lines, and who says what in them.

Chats with times are told by the form of their lines. In a chat without times only names before colons are left, which
rules, forms and memos have too ("Let op: ..."); so names must look like names, return, and stand on most lines.
"""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache

from brandcheck.ingest.draft import DraftBlock
from brandcheck.model import BlockKind
from brandcheck.paths import resources

_DAY = r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_WHO = r"(?P<who>[^\s:,<>\[\]()\d-][^:<>\[\]()]{0,50}?(?:\s\([^():]{1,40}\))?)"
_TEXT = r"(?P<text>\S.*)"
_TIMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\[?{_DAY},?\s+{_TIME}\]?\s*(?:[-–]\s*)?(?:~\s?)?(?P<who>[^:]{{1,60}}?):\s*(?P<text>.*)",
        rf"[\[(]?{_TIME}[\])]?\s*(?:[-–]\s*)?{_WHO}\s*:\s*{_TEXT}",
        rf"[\[(]?{_TIME}[\])]?\s*<(?P<who>[^<>]{{1,60}})>\s*{_TEXT}",
        rf"{_WHO}\s*[\[(](?:{_DAY},?\s+)?{_TIME}[\])]\s*:?\s*(?P<text>.*)",
        rf"{_WHO},?\s+(?:{_DAY},?\s+)?{_TIME}\s*:\s*{_TEXT}",
        rf"{_WHO},?\s+(?:{_DAY},?\s+)?{_TIME}(?P<text>)",
        rf"[\[(]{_TIME}[\])]\s*{_WHO}(?P<text>)",
    )
)
_SYSTEM = re.compile(rf"\[?{_DAY},?\s+{_TIME}\]?\s*(?:[-–]\s*)?.*")
_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_PARTICLE = r"(?:van|von|de|der|den|het|'t|ten|ter|te|op|in|la|el|al|bin|v\.?d\.?|v/d)"
_NAME = re.compile(rf"{_WORD}(?:\s(?:{_PARTICLE}|{_WORD})){{0,4}}(?:\s\([^()]{{1,40}}\))?|@[\w.-]{{2,30}}")
_PLAIN = re.compile(r"(?P<who>[^:\n]{2,60}):\s+(?P<text>\S.*)")
_MARKS = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_PLAIN_SHARE, _TIMED_SHARE = 0.7, 0.3
_WHO_WORDS = 6
_HALF_DAY = re.compile(r"\d\s?[AaPp]\.?[Mm]\b")


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation: its turns in order."""

    turns: tuple[DraftBlock, ...]
    date: str | None = None
    """ISO day of the first message, where the lines tell."""

    @property
    def people(self) -> tuple[str, ...]:
        """Everyone who says something."""
        return tuple(dict.fromkeys(turn.author for turn in self.turns if turn.author))


@dataclass(frozen=True, slots=True)
class _Turn:
    who: str
    text: str
    day: str


@cache
def _lexicon() -> tuple[frozenset[str], re.Pattern[str]]:
    table = tomllib.loads((resources() / "lexicons" / "ingest_chat.toml").read_text(encoding="utf-8"))
    empty = "|".join(f"(?:{pattern})" for pattern in table["empty_messages"])
    return frozenset(table["labels"]), re.compile(empty, re.IGNORECASE)


def conversation(lines: list[str], *, announced: bool = False) -> Chat | None:
    """The conversation in these lines; None when they are something else.

    Where the document is announced as a chat, any line with a speaker makes it one.
    """
    texts = [text for line in lines if (text := _MARKS.sub("", line).replace("\u202f", " ").strip())]
    timed = [_timed(text) for text in texts]
    if _is_timed(timed):
        return _chat(texts, timed)
    plain = [_plain(text) for text in texts]
    is_chat = any(plain) if announced else _is_conversation(texts, plain)
    return _chat(texts, plain) if is_chat else None


def _is_timed(turns: list[_Turn | None]) -> bool:
    """Whether enough lines start with a moment and a name. An agenda has times too, but no names that return."""
    said = Counter(turn.who for turn in turns if turn and turn.who)
    dated = any(turn and turn.who and turn.day for turn in turns)
    returning = said.total() > len(said) and not any(who.lower() in _lexicon()[0] for who in said)
    return said.total() >= max(2, _TIMED_SHARE * len(turns)) and (dated or returning)


def _timed(text: str) -> _Turn | None:
    for pattern in _TIMED:
        match = pattern.fullmatch(text)
        # "Koen heeft de groepsnaam gewijzigd in Team: Zuid" is said by the program.
        if match and len(match["who"].split()) <= _WHO_WORDS and '"' not in match["who"]:
            groups = match.groupdict()
            return _Turn(groups["who"].strip(), groups["text"].strip(), groups.get("day") or "")
    return _Turn("", "", "") if _SYSTEM.fullmatch(text) else None


def _plain(text: str) -> _Turn | None:
    match = _PLAIN.fullmatch(text)
    if match is None or not _NAME.fullmatch(match["who"].strip()):
        return None
    who = match["who"].strip()
    return None if who.rstrip(".").lower() in _lexicon()[0] else _Turn(who, match["text"], "")


def _is_conversation(texts: list[str], turns: list[_Turn | None]) -> bool:
    said = Counter(turn.who for turn in turns if turn)
    labels = sum(1 for text, turn in zip(texts, turns, strict=True) if turn is None and _PLAIN.fullmatch(text))
    return (
        said.total() >= 3
        and len(said) >= 2
        and said.total() > len(said)
        and said.total() >= _PLAIN_SHARE * len(texts)
        and labels <= said.total() / 5
    )


def _chat(texts: list[str], turns: list[_Turn | None]) -> Chat:
    """Turns, each line that belongs to no turn of its own going on the one before."""
    said: list[tuple[str, list[str]]] = []
    empty = _lexicon()[1]
    skipping = False
    for text, turn in zip(texts, turns, strict=True):
        if turn is not None:
            skipping = not turn.who
            if not skipping:
                said.append((turn.who, []))
        words = text if turn is None else turn.text
        if words and not skipping and not empty.fullmatch(words):
            if not said:
                said.append(("", []))
            said[-1][1].append(words)
    blocks = [DraftBlock("\n".join(lines), BlockKind.CHAT_TURN, author=who) for who, lines in said if lines]
    american = any(_HALF_DAY.search(text[:30]) for text in texts)
    return Chat(tuple(blocks), _first_day([turn.day for turn in turns if turn and turn.day], american=american))


def _first_day(days: list[str], *, american: bool) -> str | None:
    """ISO form of the first day. Which number is the month shows where one is above 12, else from the way of writing."""
    parts = [[int(number) for number in re.split(r"[-/.]", day)] for day in days]
    if not parts:
        return None
    first = parts[0]
    if first[0] > 31:
        year, month, day = first
    else:
        month_first = any(each[1] > 12 for each in parts) or (american and not any(each[0] > 12 for each in parts))
        month, day = (first[0], first[1]) if month_first else (first[1], first[0])
        year = first[2] if first[2] > 99 else 2000 + first[2]
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 else None
