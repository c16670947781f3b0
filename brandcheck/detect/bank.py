"""The training bank as it is shipped: its sentences for and against, their vectors in whole numbers, and a search."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.alike import Alike
from brandcheck.detect.files import BANK, ENCODER, manifest
from brandcheck.detect.head import CLOSEST, Floats, unit
from brandcheck.errors import BrandCheckError
from brandcheck.model import Stance

KIN = 10
"""Of the themes, how many are searched: those most alike the value. Without them the nearest sentence is often one with the
same turn of phrase about something else."""
STEPS = 127
"""Whole numbers on each side of 0 that a vector's numbers are rounded to."""


@dataclass(frozen=True)
class Rows:
    """Directions (rows of length 1) in whole numbers, with a scale a row."""

    whole: NDArray[np.int8]
    scale: NDArray[np.float32]
    usual: NDArray[np.float32]
    """The mean direction, which was taken off before: what all of them share says nothing."""

    @classmethod
    def of(cls, vectors: Floats) -> Self:
        """Of plain vectors (rows x hidden)."""
        usual = unit(vectors).mean(axis=0).astype(np.float32)
        return cls(*_rounded(unit(unit(vectors) - usual)), usual)

    def cosines(self, vector: Floats, places: NDArray[Any]) -> Floats:
        """To the rows at these places. Sums of whole numbers below 2 ** 24 are exact, so they do not depend on the machine."""
        whole, scale = _rounded(unit(unit(vector[None]) - self.usual))
        sums = self.whole[places].astype(np.float32) @ whole[0].astype(np.float32)
        return sums.astype(np.float64) * self.scale[places] * float(scale[0])


@dataclass(frozen=True)
class Bank:
    """Sentences and wordings of values, each of a theme; `theme`, `against`, `language` and `texts` are one a sentence."""

    sentences: Rows
    texts: tuple[str, ...]
    theme: NDArray[np.int64]
    against: NDArray[np.bool_]
    language: NDArray[np.int64]
    wordings: Rows
    wording_theme: NDArray[np.int64]
    themes: tuple[str, ...]
    languages: tuple[str, ...]
    least: float
    """The likeness from which a sentence is shown; `training.bank` says how it is chosen."""
    encoder: str
    """SHA-256 of the encoder that made the vectors."""

    @staticmethod
    @cache
    def shipped(file: Path) -> "Bank":
        """The bank of a file, read once in a process.

        Raises:
            BrandCheckError: `model_damaged`, when its vectors are not those of the shipped encoder.
        """
        bank = Bank.load(file)
        if bank.encoder != manifest()[ENCODER]:
            raise BrandCheckError("model_damaged", file=BANK)
        return bank

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read a bank."""
        with np.load(file, allow_pickle=False) as stored:
            return cls(
                sentences=_rows(stored, "sentences"),
                texts=tuple(stored["texts"].tobytes().decode().split("\n")),
                theme=stored["theme"].astype(np.int64),
                against=stored["against"],
                language=stored["language"].astype(np.int64),
                wordings=_rows(stored, "wordings"),
                wording_theme=stored["wording_theme"].astype(np.int64),
                themes=tuple(stored["themes"].tolist()),
                languages=tuple(stored["languages"].tolist()),
                least=float(stored["least"]),
                encoder=str(stored["encoder"]),
            )

    def save(self, file: Path) -> None:
        """Write it; texts, which hold no line ends, as UTF-8 below each other."""
        rows = {f"{name}_{f.name}": getattr(part, f.name) for name, part in self._parts() for f in fields(Rows)}
        np.savez_compressed(
            file,
            allow_pickle=False,
            texts=np.frombuffer("\n".join(self.texts).encode(), np.uint8),
            theme=self.theme.astype(np.int16),
            against=self.against,
            language=self.language.astype(np.int8),
            wording_theme=self.wording_theme.astype(np.int16),
            themes=np.array(self.themes),
            languages=np.array(self.languages),
            least=np.float64(self.least),
            encoder=np.array(self.encoder),
            **rows,
        )

    def kin(self, wording: Floats) -> NDArray[np.int64]:
        """The themes most alike a value (its wording's vector), each by the two of its wordings that are nearest."""
        cosines = self.wordings.cosines(wording, np.arange(len(self.wording_theme)))
        nearest = [np.sort(cosines[self.wording_theme == theme])[-CLOSEST:].mean() for theme in range(len(self.themes))]
        return np.argsort(-np.array(nearest), kind="stable")[:KIN]

    def nearest(
        self, vector: Floats, themes: NDArray[np.int64], stance: Stance, language: str | None
    ) -> tuple[int, float]:
        """The place of the sentence of these themes and this stance nearest to a vector, and their likeness.

        Only of the language given, where the bank has it. Where there is none at all, the likeness is -1.
        """
        fits = (self.against == (stance is Stance.CONTRADICTS)) & np.isin(self.theme, themes)
        if language in self.languages:
            fits &= self.language == self.languages.index(language)
        places = np.flatnonzero(fits)
        if not len(places):
            return 0, -1.0
        cosines = self.sentences.cosines(vector, places)
        best = int(cosines.argmax())
        return int(places[best]), float(cosines[best])

    def row(self, place: int, likeness: float) -> Alike:
        """The sentence at a place, for the one it is alike."""
        language, theme = self.languages[self.language[place]], self.themes[self.theme[place]]
        return Alike(self.texts[place], language, theme, round(likeness, 3))

    def _parts(self) -> Sequence[tuple[str, Rows]]:
        return ("sentences", self.sentences), ("wordings", self.wordings)


def _rounded(directions: Floats) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    scale = (np.abs(directions).max(axis=1) / STEPS).astype(np.float32)
    return np.round(directions / np.maximum(scale, np.float32(1e-12))[:, None]).astype(np.int8), scale


def _rows(stored: Any, name: str) -> Rows:
    return Rows(**{field.name: stored[f"{name}_{field.name}"] for field in fields(Rows)})
