"""The door of the audit: from labelled sentences to agreement, errors and corrected rates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.assess.tally import SideTally, tally
from brandcheck.audit.alpha import alpha, alpha_interval
from brandcheck.audit.correcting import corrected_rates
from brandcheck.audit.erring import reading_errors
from brandcheck.audit.labelled import Answers, Labelled
from brandcheck.model import Agreement, Audit, CorrectedRate, DocumentSummary, Evidence, Side, Stance
from brandcheck.settings import Settings

LEAST = 20
"""Labelled sentences of a side from which its rates are corrected. With fewer an interval is as wide as no answer at all."""
_CODES = {None: 0, Stance.SUPPORTS: 1, Stance.CONTRADICTS: 2}


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the sample came about, and what became of it."""

    drawn_on: str
    """ISO date."""
    seed: int
    documents: frozenset[str]
    """Ids of those that could be drawn."""
    gone: int = 0
    """Sentences of the sample that are no longer there."""


def evaluate(  # noqa: PLR0913, PLR0917 (what was labelled, and all that a rate is made of)
    labelled: Sequence[Labelled],
    sampling: Sampling,
    documents: Sequence[DocumentSummary],
    evidence: Sequence[Evidence],
    values: Sequence[str],
    settings: Settings,
) -> Audit:
    """What the labels say of the program's answers.

    Args:
        labelled: a random part of the sample, each of one of the documents.
        sampling: how the sample came about.
        documents: all that the rates rest on.
        evidence: what the program found in them, before anyone reviewed it; what does not count may be left out.
        values: ids of the values, in their order.
        settings: those of the measurement.
    """
    eligible = {document.id: document.eligible for document in documents}
    sides = tally(documents, eligible, evidence, values)
    by_side = {side: [one for one in labelled if one.side is side] for side in Side}
    twice = [(one, one.second) for one in labelled if one.second is not None]

    def against_program(found: Sequence[Labelled]) -> Agreement:
        return _agreement([(one, one.person, one.program_answers) for one in found], settings, sampling.seed)

    return Audit(
        drawn_on=sampling.drawn_on,
        sentences={side: len(found) for side, found in by_side.items()},
        documents=len({one.document for one in labelled}),
        program=against_program(labelled),
        program_by_side={side: against_program(found) for side, found in by_side.items()},
        coders=_agreement([(one, one.person, second) for one, second in twice], settings, sampling.seed)
        if twice
        else None,
        errors=tuple(
            reading_errors(by_side[side], side, stance, eligible, settings) for side in Side for stance in Stance
        ),
        rates=_rates(by_side, sides, values, settings),
        gone=sampling.gone,
        added=sum(bool(document.eligible) and document.id not in sampling.documents for document in documents),
    )


def _rates(
    by_side: Mapping[Side, Sequence[Labelled]],
    sides: Mapping[Side, SideTally],
    values: Sequence[str],
    settings: Settings,
) -> tuple[CorrectedRate, ...]:
    found = [
        rate
        for side in Side
        if len(sides[side].documents) >= max(2, settings.minimum_documents)
        for stance in Stance
        for rate in corrected_rates(by_side[side], side, stance, sides[side], values, LEAST, settings)
    ]
    order = {value: place for place, value in enumerate(values)}
    return tuple(sorted(found, key=lambda rate: order[rate.value]))


def _agreement(answers: Sequence[tuple[Labelled, Answers, Answers]], settings: Settings, seed: int) -> Agreement:
    """Over the values that both were asked about."""
    names = sorted({(one.side, one.document) for one, _, _ in answers})
    numbers = {document: place for place, (_, document) in enumerate(names)}
    units = [
        (_CODES[first[value]], _CODES[second[value]], numbers[one.document])
        for one, first, second in answers
        for value in sorted(first.keys() & second.keys())
    ]
    first, second, of = np.array(units, dtype=np.int64).reshape(-1, 3).T
    strata = np.array([list(Side).index(side) for side, _ in names], dtype=np.int64)
    return Agreement(
        alpha=alpha(first, second),
        interval=alpha_interval(first, second, of, strata, settings.confidence, seed),
        sentences=len(answers),
        answers=len(units),
    )
