"""Corrected rates are right on average and their intervals cover, however the program errs."""

from collections import defaultdict

import numpy as np
import pytest

from brandcheck.assess.tally import tally
from brandcheck.audit import Labelled, Sampling, evaluate
from brandcheck.audit.correcting import corrected_rates
from brandcheck.model import Side, Stance

from .organisations import SETTINGS, VALUES, Simulated, expected, simulate

SAMPLING = Sampling("2026-11-22", 1, frozenset())


def audit_of(found: Simulated):
    return evaluate(found.labelled, SAMPLING, found.documents, found.evidence, VALUES, SETTINGS)


@pytest.mark.parametrize(
    ("documents", "correlation", "supports"),
    [(8, 0.05, 0.2), (8, 0.15, 0.2), (20, 0.05, 0.2), (20, 0.15, 0.2), (20, 0.15, 0.02)],
)
def test_the_corrected_rate_is_unbiased_and_covers_where_the_other_does_not(documents, correlation, supports):
    random = np.random.default_rng(20261122)
    shares = {Side.OUTSIDE: supports, Side.INSIDE: supports}
    errors, covered, covered_found = [], [], []
    for _ in range(100):
        for rate in audit_of(simulate(random, shares, documents=documents, correlation=correlation)).rates:
            if rate.stance is Stance.SUPPORTS:
                errors.append(rate.corrected.share - supports)
                covered.append(rate.corrected.interval[0] <= supports <= rate.corrected.interval[1])
                covered_found.append(rate.found.interval[0] <= supports <= rate.found.interval[1])
    assert len(covered) == 100 * 2 * len(VALUES)
    program = abs(expected(supports, 0.03, 0.6, 0.05) - supports)
    # A rare rate is told as 0 where its estimate falls below: a bias of half a percentage point at 2%.
    assert abs(np.mean(errors)) < max(0.01, program / 5)
    assert np.mean(covered) >= 0.93
    assert np.mean(covered_found) < 0.93
    assert np.mean(covered_found) < np.mean(covered) - 0.05


def test_it_is_the_mean_of_the_pseudo_outcomes():
    """Machine plus (human less machine) R over pi, sentences weighing as in the rates (Egami et al. 2023)."""
    found = simulate(np.random.default_rng(5), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.2})
    side = Side.INSIDE
    eligible = {one.id: one.eligible for one in found.documents if one.side is side}
    weight = sum(min(number, SETTINGS.sentences_cap) for number in eligible.values())
    share = {name: min(number, SETTINGS.sentences_cap) / weight / number for name, number in eligible.items()}
    for rate in audit_of(found).rates:
        if rate.side is not side:
            continue
        machine = sum(
            share[one.document]
            for one in found.evidence
            if one.document in eligible and one.value == rate.value and one.stance is rate.stance
        )
        correction = sum(
            share[one.document]
            / one.chance
            * ((one.person[rate.value] is rate.stance) - (one.program.get(rate.value) is rate.stance))
            for one in found.labelled
            if one.side is side
        )
        assert rate.found.share == pytest.approx(machine)
        assert rate.corrected.share == pytest.approx(max(0.0, machine + correction))
        low, high = rate.corrected.interval
        assert 0 <= low <= rate.corrected.share <= high <= 1


def test_a_program_that_never_errs_is_not_corrected():
    found = simulate(np.random.default_rng(6), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.2})
    right = tuple(
        Labelled(one.document, one.side, one.chance, one.program, {v: one.program.get(v) for v in VALUES})
        for one in found.labelled
    )
    audit = evaluate(right, SAMPLING, found.documents, found.evidence, VALUES, SETTINGS)
    assert audit.rates
    for rate in audit.rates:
        assert rate.corrected.share == pytest.approx(rate.found.share)
        # Fifty sentences without an error do not prove that there is none.
        assert rate.corrected.interval[1] > rate.found.interval[1]
    assert audit.program.alpha == 1
    for errors in audit.errors:
        assert errors.precision is not None
        assert errors.recall is not None
        assert errors.false_alarms is not None
        assert errors.precision.share == errors.recall.share == pytest.approx(1)
        assert errors.false_alarms.share == 0


def test_a_value_that_was_added_later_rests_on_the_sentences_that_were_labelled_for_it():
    found = simulate(np.random.default_rng(7), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.2}, size=140)
    labelled = tuple(
        Labelled(o.document, o.side, o.chance, o.program, {v: s for v, s in o.person.items() if at >= 60 or v != "b"})
        for at, o in enumerate(found.labelled)
    )
    audit = evaluate(labelled, SAMPLING, found.documents, found.evidence, VALUES, SETTINGS)
    numbers = defaultdict(set)
    for rate in audit.rates:
        numbers[rate.value].add(rate.sentences)
    inside = sum(one.side is Side.INSIDE for one in labelled)
    later = sum(one.side is Side.INSIDE for one in labelled[60:])
    assert numbers == {v: {later, 80 - later} if v == "b" else {inside, 140 - inside} for v in VALUES}
    assert audit.program.answers == 140 * 5 + 80


def test_a_side_with_too_few_labels_is_not_corrected():
    found = simulate(np.random.default_rng(8), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.2})
    tallied = tally(found.documents, {d.id: d.eligible for d in found.documents}, found.evidence, VALUES)
    inside = [one for one in found.labelled if one.side is Side.INSIDE]
    ask = (Side.INSIDE, Stance.SUPPORTS, tallied[Side.INSIDE], VALUES)
    assert corrected_rates(inside[:19], *ask, least=20, settings=SETTINGS) == []
    assert len(corrected_rates(inside[:20], *ask, least=20, settings=SETTINGS)) == len(VALUES)
