"""Makes text even, once: every offset of the program counts in text that went through here.

What is made even: Unicode form (NFC), ligatures and full-width letters of print, odd spaces, soft hyphens, words broken
off at a line's end, invisible and direction-changing characters, line ends. Quotes, dashes and accents stay as written.
"""

import re
import unicodedata

_LIGATURES = str.maketrans({
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "Ĳ": "IJ", "ĳ": "ij", "ŉ": "'n",
})  # fmt: skip
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[\t\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufffc]")
# The zero-width joiner stays where it holds an emoji together; the variation selectors belong to emoji too.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f"
    r"\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LONE_JOINER = re.compile(
    r"\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d"
)
_SOFT_HYPHEN = re.compile(r"\u00ad[ \n]*")
_BROKEN_WORD = re.compile(r"(?<=[^\W_])[-\u2010]\n(?=[^\W_])")
_SPACES_IN_ROW = re.compile(r" {2,}")
_AROUND_LINE_END = re.compile(r" *\n *")
_NEVER_JOINED = re.compile(r"(?:en|of|and|or|tot|to)\b")
"""After "in- en uitgaand" broken at the hyphen, the hyphen is real."""


def normalise(text: str) -> str:
    r"""The text in its one stored form; giving it a second time changes nothing.

    Line ends stay single "\n", except where a word was broken off there. Spaces at the ends are removed.
    """
    before = ""
    while before != text:
        before, text = text, _pass(text)
    return text


def _pass(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _LONE_JOINER.sub("", text)
    text = _SPACES.sub(" ", text).translate(_LIGATURES)
    text = unicodedata.normalize("NFC", text)
    text = _SOFT_HYPHEN.sub("", text)
    text = _AROUND_LINE_END.sub("\n", _SPACES_IN_ROW.sub(" ", text))
    return _BROKEN_WORD.sub(_join, text).strip(" \n")


def _join(match: re.Match[str]) -> str:
    text, after = match.string, match.string[match.end() : match.end() + 4]
    if _NEVER_JOINED.match(after):
        return "- "
    before = text[max(0, match.start() - 2) : match.start()]
    # Names ("Noord-\nHolland"), figures ("2024-\n2026", "24-\nuurs"), single letters ("e-\nmail") and abbreviations
    # ("QR-\ncode") keep their hyphen.
    kept = after[0].isupper() or after[0].isdigit() or not before.isalpha() or len(before) < 2 or before.isupper()
    return "-" if kept else ""


def one_line(text: str) -> str:
    """Normalised text with its line ends made spaces, as a title or a block is kept."""
    return normalise(normalise(text).replace("\n", " "))
