"""Reads the labelled promises and facts of `resources/corpus` as the program sees their sentences."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from brandcheck.detect.claims_texts import Texts, before_of, mean_of, texts_of
from brandcheck.detect.claims_words import Floats, Rarity, spread_of, words
from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import models
from brandcheck.model import Document, Segment, Side
from brandcheck.paths import resources
from brandcheck.segment import segment
from brandcheck.training.corpus import as_document, read_organisations

CONTRADICTED, CONSISTENT = 1, 2
VERDICTS = {"contradicted": CONTRADICTED, "consistent": CONSISTENT, "unsupported": 0}
LONGEST_SAME = 2
"""How much longer than the label a sentence that holds it may be."""
TENTH = 10
"""One in so many organisations gives the usual vector."""
LEAST_SPREAD = 2
"""Sentences that must have a word for it to be kept; all others count alike as rare."""


@dataclass(frozen=True)
class Labelled:
    """One organisation with what its writers labelled."""

    slug: str
    complete: bool
    """Whether every promise was labelled; of the earlier organisations only some were."""
    outside: Texts
    inside: Texts
    pairs: dict[tuple[int, int], int]
    """Outside and inside sentence: CONTRADICTED or CONSISTENT."""
    promises: dict[int, int]
    """Outside sentence: its verdict, 0 for unsupported."""


def folders() -> dict[Path, Path]:
    """Each file of claims with the folder of its organisation."""
    corpus = resources() / "corpus"
    earlier = {file: corpus / "organisations" / file.stem for file in sorted((corpus / "claims").glob("*.jsonl"))}
    return earlier | {
        folder / "claims.jsonl": folder for folder in sorted((corpus / "claims" / "organisations").iterdir())
    }


def usual_words() -> tuple[list[str], list[int], int]:
    """Words of the corpus, in how many sentences each is, and how many sentences there are."""
    texts = [item.text for one in read_organisations() for document in one.documents for item in document.sentences]
    spread = spread_of(texts)
    kept = sorted(word for word, count in spread.items() if count >= LEAST_SPREAD)
    return kept, [spread[word] for word in kept], len(texts)


def usual_vector() -> Floats:
    """The mean vector of the sentences of one organisation in ten."""
    texts = [item.text for one in read_organisations()[::TENTH] for d in one.documents for item in d.sentences]
    return np.mean([one.vector.astype(np.float32) for one in load_encoder(models()).encode_all(texts)], axis=0)


def read_folder(folder: Path) -> list[tuple[Document, tuple[Segment, ...]]]:
    """The documents of an organisation with all their sentences, by side and path."""
    return [
        segment(as_document(f"{side}/{file.name}", side, file.read_text(encoding="utf-8")))
        for side in Side
        for file in sorted((folder / side).glob("*.txt"))
    ]


def read_labelled(claims: Path, folder: Path, rarity: Rarity, usual: Floats) -> Labelled:
    """One organisation; labels whose sentence is not eligible are left out."""
    read = read_folder(folder)
    sides: dict[Side, list[tuple[Document, Segment]]] = {
        side: [(document, item) for document, items in read if document.side is side for item in items if item.eligible]
        for side in Side
    }
    pairs: dict[tuple[int, int], int] = {}
    promises: dict[int, int] = {}
    for line in claims.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        left = _place(sides[Side.OUTSIDE], row["outside"])
        if left is None:
            continue
        promises[left] = VERDICTS[row["verdict"]]
        right = _place(sides[Side.INSIDE], row["inside"]) if row["inside"] else None
        if right is not None:
            pairs[left, right] = VERDICTS[row["verdict"]]
    outside, inside = (_texts(sides[side], rarity, usual) for side in (Side.OUTSIDE, Side.INSIDE))
    return Labelled(folder.name, folder.parent.parent.name == "claims", outside, inside, pairs, promises)


def _texts(found: Sequence[tuple[Document, Segment]], rarity: Rarity, usual: Floats) -> Texts:
    encoded = load_encoder(models()).encode_all([item.text for _, item in found])
    vectors: Floats = np.stack([one.vector for one in encoded]).astype(np.float32)
    return texts_of(found, vectors, rarity, mean_of(vectors.sum(axis=0), len(found), usual), before_of(found))


def _place(found: Sequence[tuple[Document, Segment]], place: dict[str, Any]) -> int | None:
    for at, (document, item) in enumerate(found):
        if document.path == place["doc"] and _same(item.text, place["sentence"]):
            return at
    return None


def _same(ours: str, theirs: str) -> bool:
    shorter, longer = sorted((" ".join(words(ours)), " ".join(words(theirs))), key=len)
    return bool(shorter) and shorter in longer and len(longer) <= LONGEST_SAME * len(shorter)
