r"""Texts that a user types, and names of files, without what nobody sees and what can do harm where they are shown.

Halves of characters (UTF-16) cannot be kept. Control characters move a terminal's cursor and cannot stand in XML. Marks of
direction turn around what stands beside them: "memo\u202efdp.exe" reads "memoexe.pdf" (Unicode TR 36, 2.5), and an open one
reaches into the sentence around a name. Invisible spaces let two names look the same. Dutch and English need none of them.
"""

import re

_HALVES = re.compile("[\ud800-\udfff]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""The zero-width joiner stays: it holds emoji together."""


def plain(text: str) -> str:
    """The text without these; halves that are none of a pair become a replacement character. Line ends and tabs stay."""
    if _HALVES.search(text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _UNSEEN.sub("", text)


def plain_name(text: str) -> str:
    """The same on one line, as a name stands in a sentence or a list."""
    return " ".join(plain(text).splitlines()).replace("\t", " ")
