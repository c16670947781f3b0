"""Which evidence is uncertain, and what a second answer does to it."""

from collections.abc import Sequence
from dataclasses import replace

from brandcheck.model import Evidence, SecondAnswer, Stance
from brandcheck.settings import SecondReader

DECIMALS = 4
"""Of a probability, as the first reader gives it."""


def doubt(found: Evidence, threshold: float, within: float) -> float | None:
    """How far evidence is from the nearest question that it leaves open, 0 to `within`; None when it leaves none open.

    Two questions can be open: whether it counts (its probability lies within `within` of the working threshold), and, where
    it may count, for which side (support's share of its probability lies within `within` of a half).
    """
    distance = abs(found.probability - threshold)
    if found.probability > threshold - within:
        distance = min(distance, abs(found.supports / found.probability - 0.5))
    return distance if distance <= within else None


def most_doubtful(evidence: Sequence[Evidence], threshold: float, reader: SecondReader) -> list[int]:
    """The places in `evidence` of at most `reader.most` uncertain ones, the most uncertain first, else in their order."""
    doubts = ((doubt(found, threshold, reader.within), place) for place, found in enumerate(evidence))
    return [place for _, place in sorted((far, place) for far, place in doubts if far is not None)[: reader.most]]


def blend(found: Evidence, answer: SecondAnswer, threshold: float, odds: float) -> Evidence:
    """The evidence after a second answer.

    The odds of what was answered (supports, contradicts, or none), against the two others together, are multiplied by
    `odds`; between the two others nothing changes. That is Bayes' rule for a reader who is right `odds` times as often as it
    would give this answer wrongly, whatever the sentence. One answer never decides by itself: at odds of 4, what the first
    reader gave 10% comes to 31%, what it gave 50% to 80%.

    Words that moved the first reader to the other stance do not explain this one, and are dropped with it.
    """
    chances = {
        SecondAnswer.SUPPORTS: found.supports,
        SecondAnswer.CONTRADICTS: found.contradicts,
        SecondAnswer.NONE: max(0.0, 1 - found.probability),
    }
    chances[answer] *= odds
    total = sum(chances.values())
    supports = round(chances[SecondAnswer.SUPPORTS] / total, DECIMALS)
    contradicts = round(chances[SecondAnswer.CONTRADICTS] / total, DECIMALS)
    stance = Stance.SUPPORTS if supports >= contradicts else Stance.CONTRADICTS
    return replace(
        found,
        supports=supports,
        contradicts=contradicts,
        counted=supports + contradicts >= threshold,
        why=found.why if stance is found.stance else (),
        second=answer,
    )
