"""Subtitles and meeting transcripts: WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip (.srt).

Cues are cut for the screen, in the middle of sentences; here they are joined into what one speaker says in one go.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.charset import decode_declared
from brandcheck.ingest.chat_lines import conversation
from brandcheck.ingest.draft import Draft, DraftBlock

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-+>\s*{_CLOCK}.*")
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,80})?\s+([^>]{1,200})>")
_TAG = re.compile(r"</?(?:v|c|b|i|u|ruby|rt|lang|font|\d)[^>]{0,200}>|\{\\[^}]{0,200}\}", re.IGNORECASE)
_SKIPPED = re.compile(r"(?:NOTE|STYLE|REGION|WEBVTT)\b.*")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)]*$")
_LONG_TURN = 600
_PAUSE, _SHORT_PAUSE = 3.0, 0.8
"""Seconds of silence that end a paragraph after a full stop, and without one."""


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    """Seconds."""
    end: float
    speaker: str
    text: str


def read_vtt(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A WebVTT transcript, a block for each turn with its speaker as author.

    Raises:
        BrandCheckError: empty_file, unknown_format, no_text.
    """
    return _read(data)


def read_srt(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """A SubRip transcript; the same as WebVTT, and as often malformed.

    Raises:
        BrandCheckError: empty_file, unknown_format, no_text.
    """
    return _read(data)


def _read(data: bytes) -> list[Draft]:
    if not data.strip():
        raise BrandCheckError("empty_file")
    cues = _with_named_speakers(list(_cues(decode_declared(data).splitlines())))
    blocks = tuple(_turns(cues))
    if not blocks:
        raise BrandCheckError("no_text")
    people = tuple(dict.fromkeys(cue.speaker for cue in cues if cue.speaker))
    return [Draft(blocks, channel="transcript", people=people)]


def _cues(lines: list[str]) -> Iterable[_Cue]:
    """Every line of text with its moment. Lines without one (malformed files) go with the cue before them."""
    start = end = 0.0
    speaker, skipping, seen = "", False, False
    said = ""
    for position, line in enumerate(lines):
        text = line.strip()
        if match := _TIMING.fullmatch(text):
            start, end = _seconds(match.groups()[:4]), _seconds(match.groups()[4:])
            speaker, skipping, seen = "", False, True
        elif not text:
            skipping = False
        elif skipping or (_SKIPPED.fullmatch(text) and (not seen or text.startswith(("NOTE", "STYLE", "REGION")))):
            skipping = True
        elif not _is_identifier(lines, position):
            for speaker, words in _voices(text, speaker):  # noqa: B020 - the last voice goes on in the next line
                # Live captions repeat the line before in each cue.
                if words and words != said:
                    yield _Cue(start, end, speaker, words)
                said = words


def _is_identifier(lines: list[str], position: int) -> bool:
    """Whether a line only names the cue: the one right above a timing, or a number alone after a blank line."""
    following = lines[position + 1].strip() if position + 1 < len(lines) else ""
    first = position == 0 or not lines[position - 1].strip()
    return first and (_TIMING.fullmatch(following) is not None or lines[position].strip().lstrip("\ufeff").isdigit())


def _voices(line: str, speaker: str) -> list[tuple[str, str]]:
    parts = _VOICE.split(line)
    found = [(speaker, parts[0])] if parts[0].strip() or len(parts) == 1 else []
    found += [(html.unescape(who).strip(), text) for who, text in zip(parts[1::2], parts[2::2], strict=True)]
    return [(who, " ".join(html.unescape(_TAG.sub("", text)).split())) for who, text in found]


def _seconds(clock: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = clock
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + float(f"0.{fraction or 0}")


def _with_named_speakers(cues: list[_Cue]) -> list[_Cue]:
    """Speakers that stand before a colon in the text, as some meeting programs write them."""
    if any(cue.speaker for cue in cues):
        return cues
    chat = conversation([cue.text for cue in cues])
    if chat is None or len(chat.turns) != len(cues):
        return cues
    return [_Cue(cue.start, cue.end, turn.author, turn.text) for cue, turn in zip(cues, chat.turns, strict=True)]


def _turns(cues: list[_Cue]) -> Iterable[DraftBlock]:
    texts: list[str] = []
    length = 0
    previous: _Cue | None = None
    for cue in cues:
        if previous and _ends_turn(previous, cue, length):
            yield DraftBlock(" ".join(texts), author=previous.speaker)
            texts, length = [], 0
        texts.append(cue.text)
        length += len(cue.text)
        previous = cue
    if previous:
        yield DraftBlock(" ".join(texts), author=previous.speaker)


def _ends_turn(previous: _Cue, cue: _Cue, length: int) -> bool:
    if previous.speaker != cue.speaker or cue.text.startswith(("- ", "– ", ">>")):
        return True
    pause = cue.start - previous.end
    if _SENTENCE_END.search(previous.text):
        return length > _LONG_TURN or pause >= _PAUSE
    # Without full stops only a silence before a capital tells a sentence's end.
    return pause >= _SHORT_PAUSE and cue.text[:1].isupper()
