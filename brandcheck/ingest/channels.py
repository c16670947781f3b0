"""The channel of a document: what its format, its blocks or the words in its names tell."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from brandcheck.ingest.draft import PAGE, Draft
from brandcheck.model import BlockKind, Side
from brandcheck.paths import resources

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAID = {BlockKind.CHAT_TURN: "chat", BlockKind.ANSWER: "survey"}
_MOSTLY = 0.5
"""Share of the letters of a document that makes it a chat or a survey."""


def channel_for(draft: Draft, side: Side, name: str, title: str) -> str:
    """The channel of a draft on a side, from a file of this name; "" where nothing tells.

    What people say in turns or answers is never taken for an official text, whatever its file is called.
    """
    if draft.channel not in {"", PAGE, "email"}:
        return draft.channel
    if said := _mostly_said(draft):
        return said
    path = PurePosixPath(name)
    folders = " ".join(path.parts[1:-1][::-1])
    guess = _guess((draft.about, path.stem, title, folders))
    if draft.channel == "email":
        return guess if (side, guess) == (Side.OUTSIDE, "newsletter") else "email"
    if draft.channel == PAGE:
        page = _rules()["page"]
        return guess if side is Side.OUTSIDE and guess in page["also_outside"] else page[side]
    return guess


def _mostly_said(draft: Draft) -> str:
    letters = sum(len(block.text) for block in draft.blocks)
    for kind, channel in _SAID.items():
        if sum(len(block.text) for block in draft.blocks if block.kind is kind) > _MOSTLY * letters:
            return channel
    return ""


def _guess(texts: Sequence[str]) -> str:
    """The channel that the first telling word of the first telling text names."""
    for table in ("words", "weak"):
        for text in texts:
            if channel := _named(_WORD.findall(text.replace("_", " ").casefold()), _rules()[table]):
                return channel
    return ""


def _named(words: Iterable[str], channels: Mapping[str, Sequence[str]]) -> str:
    for word in words:
        for channel, patterns in channels.items():
            if any(fnmatchcase(word, pattern) for pattern in patterns):
                return channel
    return ""


@cache
def _rules() -> dict[str, Any]:
    return tomllib.loads((resources() / "lexicons" / "ingest_channels.toml").read_text(encoding="utf-8"))
