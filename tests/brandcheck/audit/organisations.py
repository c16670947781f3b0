"""Simulated organisations whose truth is known, read by a program that errs, with a sample that a person labels rightly."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.audit import Labelled, Population, draw
from brandcheck.model import Act, DocumentStatus, DocumentSummary, Evidence, Side, Stance
from brandcheck.settings import Settings

SETTINGS = Settings()
VALUES = tuple("abcdef")
ANSWERS = (None, Stance.SUPPORTS, Stance.CONTRADICTS)


@dataclass(frozen=True)
class Simulated:
    """An organisation and a sample of it."""

    documents: tuple[DocumentSummary, ...]
    evidence: tuple[Evidence, ...]
    labelled: tuple[Labelled, ...]


def simulate(
    random: np.random.Generator,
    supports: dict[Side, float],
    *,
    contradicts: float = 0.03,
    documents: int = 20,
    correlation: float = 0.05,
    recall: float = 0.6,
    false_alarms: float = 0.05,
    size: int = 100,
) -> Simulated:
    """Documents of about 20 sentences; the program's errors come together in documents, as the evidence does."""
    summaries: list[DocumentSummary] = []
    evidence: list[Evidence] = []
    person: dict[str, NDArray[np.int64]] = {}
    program: dict[str, NDArray[np.int64]] = {}
    for side in Side:
        for number in range(documents):
            name = f"{side}/{number:03d}.txt"
            sentences = int(np.clip(round(random.lognormal(np.log(20), 0.7)), 2, 300))
            truth = _labels(random, sentences, supports[side], contradicts, correlation)
            read = _read(random, truth, recall, false_alarms, correlation)
            person[name], program[name] = truth, read
            summaries.append(_document(name, side, sentences))
            evidence += [
                _evidence(name, int(at), VALUES[value], ANSWERS[read[at, value]])
                for at, value in zip(*np.nonzero(read), strict=True)
            ]
    population = [Population(one.id, one.side, one.eligible) for one in summaries]
    picks = draw(population, size, SETTINGS.sentences_cap, int(random.integers(2**31)))
    labelled = tuple(
        Labelled(
            pick.document,
            pick.side,
            pick.chance,
            {v: stance for v, stance in _answers(program[pick.document][pick.place]).items() if stance},
            _answers(person[pick.document][pick.place]),
        )
        for pick in picks
    )
    return Simulated(tuple(summaries), tuple(evidence), labelled)


def _labels(
    random: np.random.Generator, sentences: int, supports: float, contradicts: float, correlation: float
) -> NDArray[np.int64]:
    alpha = (1 - correlation) / correlation * np.array([1 - supports - contradicts, supports, contradicts])
    shares = random.dirichlet(alpha, len(VALUES))
    chance = random.random((sentences, len(VALUES)))
    return np.where(chance < shares[:, 1], 1, np.where(chance < shares[:, 1] + shares[:, 2], 2, 0))


def _read(
    random: np.random.Generator, truth: NDArray[np.int64], recall: float, false_alarms: float, correlation: float
) -> NDArray[np.int64]:
    """What is found gets the right stance in nine of ten; false alarms support, mostly."""
    strength = (1 - correlation) / correlation
    found = random.random(truth.shape) < random.beta(recall * strength, (1 - recall) * strength, len(VALUES))
    alarm = random.random(truth.shape) < random.beta(
        false_alarms * strength, (1 - false_alarms) * strength, len(VALUES)
    )
    right = np.where(random.random(truth.shape) < 0.9, truth, 3 - truth)
    invented = np.where(random.random(truth.shape) < 0.8, 1, 2)
    return np.where(truth > 0, np.where(found, right, 0), np.where(alarm, invented, 0))


def expected(supports: float, contradicts: float, recall: float, false_alarms: float) -> float:
    """The rate of support that such a program finds on average."""
    right = recall * (0.9 * supports + 0.1 * contradicts)
    return right + 0.8 * false_alarms * (1 - supports - contradicts)


def _answers(row: NDArray[np.int64]) -> dict[str, Stance | None]:
    return {value: ANSWERS[answer] for value, answer in zip(VALUES, row, strict=True)}


def _document(name: str, side: Side, sentences: int) -> DocumentSummary:
    return DocumentSummary(
        name, side, name, "", None, "", "", "nl", sentences, sentences, DocumentStatus.READ, None, f"hash of {name}"
    )


def _evidence(document: str, at: int, value: str, stance: Stance | None) -> Evidence:
    supports = float(stance is Stance.SUPPORTS)
    return Evidence(document, at * 100, at * 100 + 50, "", value, supports, 1 - supports, Act.DEED, counted=True)


def per_side(labelled: tuple[Labelled, ...]) -> Counter[Side]:
    return Counter(one.side for one in labelled)
