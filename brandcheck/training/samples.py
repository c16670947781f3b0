"""What one step of the tuning looks at: some themes of the bank, and passages of some documents."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.detect.wording import value_texts
from brandcheck.model import Side
from brandcheck.training.corpus import CONTRADICTS, NONE, BankSentence, LabelledOrganisation
from brandcheck.training.gather import Labels

THEMES_A_STEP = 28
OF_A_THEME = 3
"""Sentences for or against a theme in one step; one sentence that is no evidence comes with them."""
PAIRED = 0.4
"""How often two of them are a minimal pair, where the theme has one: nearly the same words, one for and one against."""
PASSAGES_A_STEP = 4
LONGEST_PASSAGE = 18
"""Sentences."""


@dataclass(frozen=True)
class Sample:
    """Sentences beside the values that they are read against."""

    values: tuple[str, ...]
    sentences: tuple[str, ...]
    labels: Labels
    """Sentences x values."""
    inside: Labels
    """1 for each sentence from inside."""
    foreign: bool
    """Whether sentences and values were put together here, so that a sentence is known to be evidence of its own value and
    of the others nothing is said."""


@dataclass(frozen=True)
class Theme:
    """The rows of a theme, by what they are."""

    wordings: tuple[str, ...]
    evidence: tuple[BankSentence, ...]
    rest: tuple[BankSentence, ...]
    pairs: tuple[tuple[BankSentence, ...], ...]


def themes_of(bank: Sequence[BankSentence]) -> list[Theme]:
    """The themes by name."""
    rows: dict[str, list[BankSentence]] = {}
    for row in bank:
        rows.setdefault(row.theme, []).append(row)
    return [
        Theme(
            wordings=tuple(row.text for row in some if row.wording),
            evidence=tuple(row for row in some if not row.wording and row.label != NONE),
            rest=tuple(row for row in some if not row.wording and row.label == NONE),
            pairs=_pairs(some),
        )
        for _, some in sorted(rows.items())
    ]


def _pairs(rows: Sequence[BankSentence]) -> tuple[tuple[BankSentence, ...], ...]:
    found: dict[int, list[BankSentence]] = {}
    for row in rows:
        if row.pair:
            found.setdefault(row.pair, []).append(row)
    return tuple(tuple(both) for both in found.values())


def made_up(themes: Sequence[Theme], chance: random.Random) -> Sample:
    """An organisation that never was: one wording each of some themes, and sentences for and against them."""
    chosen = chance.sample(range(len(themes)), min(THEMES_A_STEP, len(themes)))
    sentences: list[BankSentence] = []
    place: list[int] = []
    for at, index in enumerate(chosen):
        theme = themes[index]
        pair = chance.choice(theme.pairs) if theme.pairs and chance.random() < PAIRED else ()
        found = [*pair, *chance.sample(theme.evidence, OF_A_THEME - len(pair))]
        found += chance.sample(theme.rest, min(1, len(theme.rest)))
        sentences += found
        place += [at] * len(found)
    labels = np.zeros((len(sentences), len(chosen)), np.int64)
    labels[np.arange(len(sentences)), place] = [row.label for row in sentences]
    return Sample(
        values=tuple(chance.choice(themes[index].wordings) for index in chosen),
        sentences=tuple(row.text for row in sentences),
        labels=labels,
        inside=np.array([int(row.inside) for row in sentences]),
        foreign=True,
    )


def passage(organisations: Sequence[LabelledOrganisation], chance: random.Random) -> Sample:
    """Some sentences in a row of one document, read against the values of its organisation."""
    organisation = chance.choice(organisations)
    document = chance.choice([one for one in organisation.documents if one.sentences])
    start = chance.randrange(max(1, len(document.sentences) - LONGEST_PASSAGE + 1))
    part = slice(start, start + LONGEST_PASSAGE)
    sentences = tuple(item.text for item in document.sentences[part])
    return Sample(
        values=tuple(value_texts(organisation.organisation)),
        sentences=sentences,
        labels=document.labels[part],
        inside=np.full(len(sentences), int(document.side is Side.INSIDE)),
        foreign=False,
    )


def targets(labels: Labels) -> Labels:
    """Sentences x (values for, values against), each row's share of what the sentence is evidence of; zero for none."""
    both = np.concatenate([(labels != NONE) & (labels != CONTRADICTS), labels == CONTRADICTS], axis=1).astype(
        np.float32
    )
    return both / np.maximum(both.sum(axis=1, keepdims=True), 1)
