"""Writes `resources/models/bank.npz`, which says what a sentence reads like: `python -m brandcheck.training.bank`.

Alone it is run after the encoder has changed without `brandcheck train`, which calls it by itself.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from brandcheck.detect.bank import Bank, Rows
from brandcheck.detect.encoder import Encoder
from brandcheck.detect.files import BANK, ENCODER, hash_files, models, write_manifest
from brandcheck.detect.head import Floats
from brandcheck.detect.wording import value_texts
from brandcheck.model import Stance
from brandcheck.paths import resources
from brandcheck.training.corpus import CONTRADICTS, LabelledOrganisation, read_organisations

BY_CHANCE = 0.05
"""How often a sentence that is evidence, asked about for a value it is no evidence for, may be given a sentence all the same."""


def write_bank(corpus: Path) -> str:
    """Write the bank with the encoder that is in place; gives what to tell. The manifest is the caller's."""
    encoder = Encoder(models())
    bank = make_bank(corpus, encoder, hash_files([models() / ENCODER])[ENCODER])
    right, wrong = likenesses(bank, read_organisations(corpus / "organisations"), encoder)
    bank = replace(bank, least=bound(wrong))
    bank.save(models() / BANK)
    shares = [float(np.mean(np.array(some) >= bank.least)) for some in (right, wrong)]
    return (
        f"bank: {len(bank.texts)} sentences, likeness from {bank.least:.2f}: "
        f"{shares[0]:.1%} of the evidence for its value, {shares[1]:.1%} for another"
    )


def make_bank(corpus: Path, encoder: Encoder, made_by: str) -> Bank:
    """The bank of a corpus without its neutral sentences, which are like no evidence, and without a bound."""
    lines = (corpus / "bank" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows: list[dict[str, Any]] = [json.loads(line) for line in lines if line.strip()]
    wordings = [row for row in rows if row["kind"] == "value"]
    sentences = [row for row in rows if row["kind"] != "value" and row["stance"] in set(Stance)]
    themes = sorted({row["theme"] for row in wordings})
    languages = sorted({row["language"] for row in sentences})
    texts = tuple(" ".join(row["sentence"].split()) for row in sentences)
    return Bank(
        sentences=Rows.of(_vectors(texts, encoder)),
        texts=texts,
        theme=np.array([themes.index(row["theme"]) for row in sentences]),
        against=np.array([row["stance"] == Stance.CONTRADICTS for row in sentences]),
        language=np.array([languages.index(row["language"]) for row in sentences]),
        wordings=Rows.of(_vectors([f"{row['name']}. {row['statement']}" for row in wordings], encoder)),
        wording_theme=np.array([themes.index(row["theme"]) for row in wordings]),
        themes=tuple(themes),
        languages=tuple(languages),
        least=1.0,
        encoder=made_by,
    )


def likenesses(
    bank: Bank, organisations: Sequence[LabelledOrganisation], encoder: Encoder
) -> tuple[list[float], list[float]]:
    """How near the bank comes to the labelled evidence of organisations: for the values it is evidence for, and for their others."""
    found: tuple[list[float], list[float]] = [], []
    for one in organisations:
        wordings = _vectors(value_texts(one.organisation), encoder)
        kin = [bank.kin(wording) for wording in wordings]
        evidence = list(_evidence(one))
        vectors = _vectors([text for text, _, _ in evidence], encoder) if evidence else []
        for vector, (_, language, labels) in zip(vectors, evidence, strict=True):
            for label in sorted(set(labels) - {0}):
                stance = Stance.CONTRADICTS if label == CONTRADICTS else Stance.SUPPORTS
                for themes, own in zip(kin, labels, strict=True):
                    if own in {0, label}:
                        found[own == 0].append(bank.nearest(vector, themes, stance, language)[1])
    return found


def bound(wrong: Sequence[float]) -> float:
    """The likeness, in hundredths, that is reached by chance no more often than `BY_CHANCE`."""
    return float(np.ceil(np.quantile(np.array(wrong), 1 - BY_CHANCE) * 100) / 100)


def _evidence(one: LabelledOrganisation) -> Iterator[tuple[str, str, list[int]]]:
    """Text, language and labels by value of each sentence that is evidence."""
    for document in one.documents:
        for item, labels in zip(document.sentences, document.labels.tolist(), strict=True):
            if any(labels):
                yield item.text, item.language, labels


def _vectors(texts: Sequence[str], encoder: Encoder) -> Floats:
    """Texts x hidden, without keeping the states of all tokens."""
    found = {place: one.vector for batch in encoder.encode(texts) for place, one in batch}
    return np.stack([found[place] for place in range(len(texts))]).astype(np.float64)


def main() -> None:
    """Write bank and manifest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path, nargs="?", default=resources() / "corpus")
    print(write_bank(parser.parse_args().corpus))
    write_manifest()


if __name__ == "__main__":
    main()
