"""How often the program errs, per side and stance: precision, recall and false alarms over pairs of a sentence and a value."""

from collections.abc import Mapping, Sequence

import numpy as np

from brandcheck.assess.rates import interval, rate
from brandcheck.audit.labelled import ByDocument, Labelled, Numbers
from brandcheck.model import Estimate, ReadingErrors, Side, Stance
from brandcheck.settings import Settings

_NO_CAP = 2**31


def reading_errors(
    labelled: Sequence[Labelled], side: Side, stance: Stance, eligible: Mapping[str, int], settings: Settings
) -> ReadingErrors:
    """The errors on the labelled sentences of one side, with the intervals of rates over documents.

    `eligible` is the number of eligible sentences, by the id of the document.
    """
    by_document = ByDocument(labelled, eligible, settings.sentences_cap)

    def count(person: bool | None, program: bool | None) -> Numbers:  # noqa: FBT001 (both ways round are counted)
        """Of each sentence the values of which person and program say this; None for whatever they say."""
        return np.array(
            [
                sum(
                    person in (None, given is stance) and program in (None, one.program.get(value) is stance)
                    for value, given in one.person.items()
                )
                for one in labelled
            ],
            dtype=np.float64,
        )

    def share(part: Numbers, whole: Numbers) -> Estimate | None:
        return _share(by_document.sums(part), by_document.sums(whole), settings)

    both, person, program = count(True, True), count(True, None), count(None, True)
    return ReadingErrors(
        side=side,
        stance=stance,
        by_person=int(person.sum()),
        by_program=int(program.sum()),
        by_both=int(both.sum()),
        precision=share(both, program),
        recall=share(both, person),
        false_alarms=share(count(False, True), count(False, None)),
    )


def _share(part: Numbers, whole: Numbers, settings: Settings) -> Estimate | None:
    there = whole > 0
    if not there.any():
        return None
    found = rate(part[there], whole[there], _NO_CAP)
    return Estimate(found.share, interval(found, settings.confidence))
