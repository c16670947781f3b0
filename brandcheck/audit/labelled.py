"""A labelled sentence beside the program's answer, and labelled sentences by document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Side, Stance

Answers = Mapping[str, Stance | None]
"""What a sentence does to each value that was asked about, by id; None for nothing."""
Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence of the sample that a person labelled."""

    document: str
    side: Side
    chance: float
    """With which it was to be in the sample."""
    program: Mapping[str, Stance]
    """What the program says, by value; a value that is absent gets nothing."""
    person: Answers
    second: Answers | None = None
    """What a second person says, where one labelled it."""

    @property
    def program_answers(self) -> Answers:
        """What the program says of the values that the person was asked about."""
        return {value: self.program.get(value) for value in self.person}


class ByDocument:
    """Sums over labelled sentences per document, each sentence weighing by how many of its population it stands for."""

    def __init__(self, labelled: Sequence[Labelled], eligible: Mapping[str, int], cap: int) -> None:
        """Take the sentences, the eligible sentences by document, and how many of these a document weighs at most.

        A sentence's weight is its share of the rate over its chance, scaled to 1 on average (Hájek 1971).
        """
        names = sorted({one.document for one in labelled})
        places = {document: place for place, document in enumerate(names)}
        self.documents = len(names)
        self._of = np.array([places[one.document] for one in labelled], dtype=np.int64)
        weights = np.array(
            [
                min(eligible[one.document], cap) / (eligible[one.document] * one.chance)
                if eligible[one.document]
                else 0.0
                for one in labelled
            ],
            dtype=np.float64,
        )
        self.weights: Numbers = weights * len(weights) / weights.sum() if len(weights) else weights

    def sums(self, marks: Numbers) -> Numbers:
        """The weighed sum of `marks`, shape (sentences,), in each document, shape (documents,)."""
        return np.bincount(self._of, self.weights * marks, self.documents).astype(np.float64)
