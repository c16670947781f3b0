"""The pack for a works council is written at level B1: limits that a text can be held to.

There is no official measure of B1. Held to here are sentences of at most 12 words on average and 22 at most, few long
words, and the reading ease of Douma (1960), Flesch's for Dutch, of at least 60: "standard", which is usually taken for B1.
"""

import re
from statistics import mean

import pytest

from brandcheck.wording import LANGUAGES, wording

FILLED = {"organisation": "Vermeulen", "n": "50", "day": "3 mei 2026", "group": "10", "documents": "4", "before": "3 mei 2026", "reason": "het loopt nog", "page": "1", "pages": "2"}  # fmt: skip
LONG = 12
"""Letters from which a word is long."""
NAMED = frozenset({"ondernemingsraad", "persoonsgegevens"})
"""Long words that are the thing's only name; whoever sits in a works council knows them."""
VOWELS = re.compile(r"[aeiouyáéíóúàèëïöüâêîôû]+")


def sentences(language):
    """All sentences of the pack, headings and labels too where they are whole sentences."""
    texts = [text.format(**FILLED) for text in wording("council", language).values()]
    found = [part.strip() for text in texts for part in re.split(r"(?<=[.?!])\s+|:\s+", text)]
    return [part for part in found if part.endswith((".", "?", "!")) and len(words(part)) > 1]


def words(text):
    return re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", text)


def long_share(language):
    every = [word for part in sentences(language) for word in words(part)]
    return mean(len(word) >= LONG and word.casefold() not in NAMED for word in every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(language):
    lengths = [len(words(part)) for part in sentences(language)]
    assert len(lengths) > 60
    assert mean(lengths) <= 12
    assert max(lengths) <= 22


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_words_are_long(language):
    assert long_share(language) <= 0.04


def test_dutch_reads_easily():
    """206.84 - 0.77 times the syllables of a hundred words - 0.93 times the words of a sentence."""
    parts = sentences("nl")
    every = [word for part in parts for word in words(part)]
    syllables = mean(max(1, len(VOWELS.findall(word.casefold()))) for word in every)
    assert 206.84 - 77 * syllables - 0.93 * len(every) / len(parts) >= 60


def test_words_of_officials_stay_out():
    """What a B1 text avoids, by the lists that Dutch authorities use."""
    avoided = re.compile(
        r"\b(echter|derhalve|tevens|middels|inzake|omtrent|betreffende|ten behoeve van|met betrekking tot|conform|dient te|"
        r"teneinde|alsmede|indien|reeds|zodanig|aangaande|hetgeen|dientengevolge)\b",
        re.IGNORECASE,
    )
    assert [text for text in wording("council", "nl").values() if avoided.search(text)] == []
