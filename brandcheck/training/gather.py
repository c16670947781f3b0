"""The corpus as numbers: every sentence and every value through the shipped encoder."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.encoder import Encoder
from brandcheck.detect.head import Floats, Sentences
from brandcheck.detect.rules import stance_marks
from brandcheck.detect.wording import value_parts, value_texts
from brandcheck.model import Side
from brandcheck.training.corpus import BankSentence, LabelledOrganisation

Labels = NDArray[Any]
"""Whole numbers or truth values."""


@dataclass(frozen=True)
class Bank:
    """The bank; rows of `vectors`, `theme`, `label`, `inside` and `marks` belong together."""

    vectors: Floats
    theme: Labels
    label: Labels
    inside: Labels
    marks: Floats
    wording_vectors: Floats
    wording_theme: Labels


@dataclass(frozen=True)
class Reader:
    """A labelled organisation: sentences and labels by document, and the vectors of its values."""

    slug: str
    language: str
    documents: tuple[Sentences, ...]
    labels: tuple[Labels, ...]
    values: Floats
    parts: tuple[Floats, ...]
    """Of each value, parts x hidden."""

    @property
    def all_labels(self) -> Labels:
        """The labels of all documents below each other."""
        return np.vstack(self.labels)


def gather_bank(rows: tuple[BankSentence, ...], encoder: Encoder) -> Bank:
    """Encode the bank."""
    themes = {theme: place for place, theme in enumerate(sorted({row.theme for row in rows}))}
    vectors = _vectors([row.text for row in rows], encoder)
    wording = np.array([row.wording for row in rows])
    theme = np.array([themes[row.theme] for row in rows])
    sentences = [row for row in rows if not row.wording]
    return Bank(
        vectors=vectors[~wording],
        theme=theme[~wording],
        label=np.array([row.label for row in sentences]),
        inside=np.array([int(row.inside) for row in sentences]),
        marks=stance_marks([row.text for row in sentences]),
        wording_vectors=vectors[wording],
        wording_theme=theme[wording],
    )


def gather_organisation(organisation: LabelledOrganisation, encoder: Encoder) -> Reader:
    """Encode an organisation; documents without eligible sentences are left out."""
    documents = [document for document in organisation.documents if document.sentences]
    texts = [[item.text for item in document.sentences] for document in documents]
    vectors = _vectors([text for some in texts for text in some], encoder)
    ends = np.cumsum([len(some) for some in texts])
    return Reader(
        slug=organisation.slug,
        language=organisation.organisation.language,
        documents=tuple(
            Sentences(
                part, np.array([len(t.split()) for t in some]), stance_marks(some), inside=document.side is Side.INSIDE
            )
            for part, some, document in zip(np.split(vectors, ends[:-1]), texts, documents, strict=True)
        ),
        labels=tuple(document.labels for document in documents),
        values=_vectors(value_texts(organisation.organisation), encoder),
        parts=tuple(_vectors(value_parts(value), encoder) for value in organisation.organisation.values),
    )


def _vectors(texts: list[str], encoder: Encoder) -> Floats:
    return np.stack([found.vector for found in encoder.encode_all(texts)]).astype(np.float64)
