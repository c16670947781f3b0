"""What labels say: agreement, between people too, errors per side and stance, and what became of the sample."""

import numpy as np
import pytest

from brandcheck.audit import Labelled, Sampling, evaluate
from brandcheck.model import Side, Stance

from .organisations import SETTINGS, VALUES, per_side, simulate

FOR, AGAINST = Stance.SUPPORTS, Stance.CONTRADICTS


def test_errors_are_counted_per_side_and_stance():
    random = np.random.default_rng(1)
    found = simulate(random, {Side.OUTSIDE: 0.2, Side.INSIDE: 0.2})
    names = [one.id for one in found.documents if one.side is Side.INSIDE][:5]
    said = [({"a": FOR}, FOR), ({"a": FOR}, None), ({}, FOR), ({"a": AGAINST}, FOR), ({}, None)]
    labelled = [Labelled(name, Side.INSIDE, 0.1, program, {"a": person}) for name in names for program, person in said]
    audit = evaluate(labelled, Sampling("2026-11-22", 1, frozenset()), found.documents, (), ["a"], SETTINGS)
    inside = {errors.stance: errors for errors in audit.errors if errors.side is Side.INSIDE}
    support, against = inside[FOR], inside[AGAINST]
    assert (support.by_person, support.by_program, support.by_both) == (15, 10, 5)
    assert support.precision is not None
    assert support.recall is not None
    assert support.false_alarms is not None
    assert support.precision.share == pytest.approx(1 / 2)
    assert support.recall.share == pytest.approx(1 / 3)
    assert support.false_alarms.share == pytest.approx(1 / 2)
    assert support.recall.interval[0] < 1 / 3 < support.recall.interval[1]
    assert (against.by_person, against.by_program, against.recall) == (0, 5, None)
    assert against.precision is not None
    assert against.precision.share == 0
    outside = [errors for errors in audit.errors if errors.side is Side.OUTSIDE]
    assert [(errors.by_person, errors.precision, errors.false_alarms) for errors in outside] == [(0, None, None)] * 2
    assert audit.program_by_side[Side.OUTSIDE].alpha is None
    assert audit.program_by_side[Side.INSIDE] == audit.program
    assert (audit.documents, audit.sentences) == (5, {Side.OUTSIDE: 0, Side.INSIDE: 25})
    assert audit.coders is None


def test_a_second_person_is_compared_with_the_first_where_both_labelled():
    found = simulate(np.random.default_rng(2), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.3})
    labelled = [
        Labelled(o.document, o.side, o.chance, o.program, o.person, second=o.person if at < 30 else None)
        for at, o in enumerate(found.labelled)
    ]
    sampling = Sampling("2026-11-22", 1, frozenset(one.id for one in found.documents[1:]), gone=3)
    audit = evaluate(labelled, sampling, found.documents, found.evidence, VALUES, SETTINGS)
    assert audit.coders is not None
    assert (audit.coders.alpha, audit.coders.sentences, audit.coders.answers) == (1, 30, 180)
    assert (audit.gone, audit.added) == (3, 1)
    assert audit.sentences == per_side(found.labelled)
    program = audit.program
    assert program.alpha is not None
    assert program.interval is not None
    assert program.interval[0] < program.alpha < program.interval[1] < 1
    assert audit == evaluate(labelled, sampling, found.documents, found.evidence, VALUES, SETTINGS)


def test_nothing_labelled_gives_no_figures():
    found = simulate(np.random.default_rng(3), {Side.OUTSIDE: 0.3, Side.INSIDE: 0.3})
    audit = evaluate([], Sampling("2026-11-22", 1, frozenset()), found.documents, found.evidence, VALUES, SETTINGS)
    assert (audit.rates, audit.program.alpha, audit.program.answers, audit.documents) == ((), None, 0, 0)
