"""Simulated organisations whose truth is known, as a measurement would keep them: documents and counted evidence.

Truth is a share of the sentences, per value and side, of all texts that the side could have written. A document's own
shares are drawn around it from a Dirichlet distribution with the intra-document correlation asked for; what a person
would label is drawn from those; what the detector makes of it is drawn from a signal detection model (Green & Swets
1966) with the error rates asked for, whose probabilities are calibrated where evidence is as rare as it was taught.
"""

from dataclasses import dataclass
from math import exp, log
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Act, DocumentStatus, DocumentSummary, Evidence, Organisation, Side, Value

SENTENCES = 12
"""Eligible sentences in the middle document; a tenth of the documents has less than 5, a tenth more than 29."""
_SPREAD, _LEAST, _MOST = 0.7, 2, 200
_THRESHOLD = 0.34
"""Evidence counts from this probability up (the shipped model's threshold)."""
_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Detector:
    """How a detector errs on the sentences of one side."""

    recall: float
    """Share of the evidence that it counts, in (0, 1)."""
    false_alarms: float
    """Share of the other sentences that it counts all the same, in (0, recall)."""
    stance: float
    """Share of the counted evidence whose stance it gets right, in (0.5, 1)."""

    @property
    def distance(self) -> float:
        """Standard deviations between the scores of evidence and of other sentences."""
        return _NORMAL.inv_cdf(self.recall) - _NORMAL.inv_cdf(self.false_alarms)

    @property
    def bar(self) -> float:
        """The score from which a sentence counts."""
        return -_NORMAL.inv_cdf(self.false_alarms)

    @property
    def lean(self) -> float:
        """The stance's score: of supporting sentences it is this on average, of contradicting ones minus this."""
        return _NORMAL.inv_cdf(self.stance)

    def counted(self, shares: "Shares") -> float:
        """Share of all sentences that it counts as supporting."""
        evidence = shares.supports * self.stance + shares.contradicts * (1 - self.stance)
        return self.recall * evidence + self.false_alarms * (1 - shares.supports - shares.contradicts) / 2


@dataclass(frozen=True, slots=True)
class Shares:
    """What a side really says of a value: shares of its sentences."""

    supports: float
    contradicts: float = 0.0


@dataclass(frozen=True, slots=True)
class Half:
    """One side of an organisation."""

    documents: int
    shares: tuple[Shares, ...]
    """One per value."""
    detector: Detector | None = None
    """None where every sentence is read rightly, and for sure."""

    def counted(self, value: int) -> float:
        """The share that the supports rate estimates: what the detector would count in all texts of this side."""
        shares = self.shares[value]
        return self.detector.counted(shares) if self.detector else shares.supports


def organisation(values: int) -> Organisation:
    """With so many values."""
    return Organisation("Voorbeeld", "nl", tuple(Value(str(n), str(n), "") for n in range(values)))


def texts(
    outside: Half, inside: Half, correlation: float, random: np.random.Generator
) -> tuple[list[DocumentSummary], list[Evidence]]:
    """Draw one organisation: its documents, and the evidence that counts."""
    documents: list[DocumentSummary] = []
    evidence: list[Evidence] = []
    for side, half in ((Side.OUTSIDE, outside), (Side.INSIDE, inside)):
        sizes = np.clip(np.round(random.lognormal(log(SENTENCES), _SPREAD, half.documents)), _LEAST, _MOST)
        names = [f"{side}/{number:04d}.txt" for number in range(half.documents)]
        documents += [_document(side, name, int(size)) for name, size in zip(names, sizes, strict=True)]
        of = np.repeat(np.arange(half.documents), sizes.astype(np.int64))
        for value, shares in enumerate(half.shares):
            kinds = _labels(shares, correlation, half.documents, of, random)
            for at, supports, contradicts in zip(*_read(kinds, half.detector, random), strict=True):
                evidence.append(_evidence(names[of[at]], at, value, supports, contradicts))
    return documents, evidence


def _labels(
    shares: Shares, correlation: float, documents: int, of: NDArray[np.int64], random: np.random.Generator
) -> NDArray[np.int64]:
    """What a person would say of each sentence: 1 supports, -1 contradicts, 0 neither."""
    each = np.tile([shares.supports, shares.contradicts], (documents, 1))
    if correlation > 0:
        concentration = (1 - correlation) / correlation
        alpha = concentration * np.array(
            [shares.supports, shares.contradicts, 1 - shares.supports - shares.contradicts]
        )
        drawn = random.standard_gamma(alpha, (documents, 3))
        each = (drawn / drawn.sum(axis=1, keepdims=True))[:, :2]
    chance = random.random(len(of))
    return np.where(chance < each[of, 0], 1, np.where(chance < each[of].sum(axis=1), -1, 0))


def _read(
    labels: NDArray[np.int64], detector: Detector | None, random: np.random.Generator
) -> tuple[list[int], list[float], list[float]]:
    """Where sentences count, and their two probabilities."""
    if detector is None:
        at = np.flatnonzero(labels)
        return at.tolist(), (labels[at] > 0).astype(float).tolist(), (labels[at] < 0).astype(float).tolist()
    scores = random.standard_normal(len(labels)) + detector.distance * (labels != 0)
    at = np.flatnonzero(scores >= detector.bar)
    odds = log(_THRESHOLD / (1 - _THRESHOLD)) + detector.distance * (scores[at] - detector.bar)
    leaning = random.standard_normal(len(at)) + detector.lean * labels[at]
    probability, support = 1 / (1 + np.exp(-odds)), 1 / (1 + np.exp(-2 * detector.lean * leaning))
    return at.tolist(), (probability * support).tolist(), (probability * (1 - support)).tolist()


def taught_at(detector: Detector) -> float:
    """The share of evidence among sentences at which a detector's probabilities are calibrated."""
    odds = exp(log(_THRESHOLD / (1 - _THRESHOLD)) - detector.distance * detector.bar + detector.distance**2 / 2)
    return odds / (1 + odds)


def _document(side: Side, name: str, eligible: int) -> DocumentSummary:
    return DocumentSummary(
        id=name,
        side=side,
        path=name,
        title="",
        date=None,
        department="",
        channel="",
        language="nl",
        sentences=eligible,
        eligible=eligible,
        status=DocumentStatus.READ,
        error=None,
        source_hash="",
    )


def _evidence(document: str, at: int, value: int, supports: float, contradicts: float) -> Evidence:
    return Evidence(document, at, at + 1, "Zin.", str(value), supports, contradicts, Act.DEED, counted=True)
