"""Rates corrected for the program's errors by design-based supervised learning.

N. Egami, M. Hinck, B. M. Stewart & H. Wei, "Using Imperfect Surrogates for Downstream Inference: Design-based Supervised
Learning for Social Science Applications of Large Language Models" (NeurIPS 2023). Of each sentence the pseudo-outcome is
what the program says plus, where a person labelled it, the person's answer less the program's over the chance of being
labelled. Its mean is right on average however the program errs, because chance alone decided what was labelled.

The mean is the rate that was found, less the false alarms and plus the misses in the sample. Wald's interval of it covers
too little where evidence is rare (see DECISIONS.md); so each of the three parts gets the interval over documents that
rates have, and the limits are put together as those of a sum (Zou & Donner 2008).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from brandcheck.assess.rates import Rate, interval, rates
from brandcheck.assess.tally import SideTally
from brandcheck.audit.labelled import ByDocument, Labelled, Numbers
from brandcheck.model import CorrectedRate, Estimate, Side, Stance
from brandcheck.settings import Settings

_NO_CAP = 2**31


@dataclass(frozen=True, slots=True)
class Parts:
    """What a corrected rate is made of."""

    found: Rate
    false_alarms: Rate
    """Share of the sentences that the program gives the stance and a person does not."""
    misses: Rate
    """Share of the sentences that a person gives the stance and the program does not."""

    @property
    def share(self) -> float:
        """The corrected rate. By chance it may lie a little outside 0 to 1."""
        return self.found.share - self.false_alarms.share + self.misses.share

    def estimate(self, confidence: float) -> Estimate:
        """The corrected rate with its interval, both within 0 to 1."""
        (found_low, found_high), (false_low, false_high), (missed_low, missed_high) = (
            interval(part, confidence) for part in (self.found, self.false_alarms, self.misses)
        )
        below = _length(
            self.found.share - found_low, false_high - self.false_alarms.share, self.misses.share - missed_low
        )
        above = _length(
            found_high - self.found.share, self.false_alarms.share - false_low, missed_high - self.misses.share
        )
        share = self.share
        return Estimate(_within(share), (_within(share - below), _within(share + above)))


def corrected_rates(  # noqa: PLR0913, PLR0917 (a side with its sample)
    labelled: Sequence[Labelled],
    side: Side,
    stance: Stance,
    tallied: SideTally,
    values: Sequence[str],
    least: int,
    settings: Settings,
) -> list[CorrectedRate]:
    """One per value that was asked about in at least so many of a side's labelled sentences."""
    counts = tallied.supports if stance is Stance.SUPPORTS else tallied.contradicts
    found = rates(counts, tallied.eligible, settings.sentences_cap)
    eligible = {document.id: int(number) for document, number in zip(tallied.documents, tallied.eligible, strict=True)}
    corrected: list[CorrectedRate] = []
    for sentences, asked in _asked_alike(labelled, values):
        if len(sentences) < least:
            continue
        by_document = ByDocument(sentences, eligible, settings.sentences_cap)
        parts = _parts(sentences, by_document, asked, stance, found)
        corrected += [
            CorrectedRate(
                value=value,
                side=side,
                stance=stance,
                found=Estimate(found[value].share, interval(found[value], settings.confidence)),
                corrected=part.estimate(settings.confidence),
                sentences=len(sentences),
                documents=by_document.documents,
            )
            for value, part in parts.items()
        ]
    return corrected


def _parts(
    labelled: Sequence[Labelled],
    by_document: ByDocument,
    values: Sequence[str],
    stance: Stance,
    found: Mapping[str, Rate],
) -> dict[str, Parts]:
    def marks(value: str, *, person: bool) -> Numbers:
        """The sentences on which the person (or else the program) alone gives the stance."""
        return np.array(
            [
                (one.person[value] is stance) is person and (one.program.get(value) is stance) is not person
                for one in labelled
            ],
            dtype=np.float64,
        )

    def shares(*, person: bool) -> dict[str, Rate]:
        counts = {value: by_document.sums(marks(value, person=person)) for value in values}
        return rates(counts, by_document.sums(np.ones(len(labelled))), _NO_CAP)

    false_alarms, misses = shares(person=False), shares(person=True)
    return {value: Parts(found[value], false_alarms[value], misses[value]) for value in values}


def _asked_alike(labelled: Sequence[Labelled], values: Sequence[str]) -> list[tuple[list[Labelled], list[str]]]:
    """The values with the sentences that were labelled for them; a value that was added later has fewer."""
    groups: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for value in values:
        groups[tuple(place for place, one in enumerate(labelled) if value in one.person)].append(value)
    return [([labelled[place] for place in places], asked) for places, asked in groups.items()]


def _length(*steps: float) -> float:
    return sqrt(sum(step**2 for step in steps))


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))
