"""Which words may be somebody's name, and are therefore no terms.

Who is known to a file's format became a pseudonym at import; people who are only spoken of did not. Without a trained
recogniser the rule is strict: a word that is often written with a capital where its place asks for none, or never
without one, is taken for a name, and so is every first name of the list. That loses names of places and products too.
"""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brandcheck.terms.lexicon import abbreviations, first_names
from brandcheck.terms.words import START, Ints, Words

_CAPITALS = 0.25
"""From this share of a word's uses where its place asks for no capital, it is a name."""
_GENITIVE = 4
"""Letters of a name that may have an s behind it."""


def may_be_names(words: Words, folded: Sequence[str], fold_of: Ints) -> NDArray[np.bool_]:
    """For each folded form whether it is kept away; `fold_of` gives the folded form of each written one."""
    capital = np.array([written[0].isupper() for written in words.written], dtype=bool)
    previous = np.concatenate(([START], words.numbers[:-1]))
    is_word = words.numbers >= 0
    free = is_word & (previous != START)
    forms = fold_of[words.numbers[is_word]]
    small = np.bincount(forms, weights=~capital[words.numbers[is_word]], minlength=len(folded))
    forms = fold_of[words.numbers[free]]
    meant = np.bincount(forms, weights=capital[words.numbers[free]], minlength=len(folded))
    found = (small == 0) | (meant > _CAPITALS * (small + meant))
    known = np.fromiter((form in abbreviations() for form in folded), dtype=bool, count=len(folded))
    listed = np.fromiter(map(is_first_name, folded), dtype=bool, count=len(folded))
    return (found & ~known) | listed


def is_first_name(folded: str) -> bool:
    """Whether the word, or a part of it between hyphens, is a first name, with or without a genitive s."""
    names = first_names()
    return any(
        part in names or (len(part) > _GENITIVE and part[-1] == "s" and part[:-1] in names)
        for part in plain(folded).split("-")
    )


def fold(written: str) -> str:
    """A word as it is compared: small letters, without 's."""
    small = written.lower()
    return small[:-2] if small.endswith("'s") and len(small) > 3 else small


def plain(folded: str) -> str:
    """The word without accents."""
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFKD", folded)
    return "".join(character for character in apart if not unicodedata.combining(character))
