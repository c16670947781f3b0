"""Krippendorff's alpha as he works it out himself, and its interval."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.audit.alpha import alpha, alpha_interval


def answers(text: str):
    letters = sorted(set(text))
    return np.array([letters.index(letter) for letter in text], dtype=np.int64)


def zeros(number: int):
    return np.zeros(number, dtype=np.int64)


def test_the_worked_examples_of_krippendorff_2011():
    """Section A, two answers: .095. Section B, nominal answers: .692."""
    assert alpha(answers("0100000010"), answers("1110010000")) == pytest.approx(0.095, abs=0.0005)
    both = answers("aabbdcccedda" + "babbbccceddd")
    assert alpha(both[:12], both[12:]) == pytest.approx(0.692, abs=0.0005)


def test_nothing_varies_nothing_can_be_told():
    assert alpha(zeros(9), zeros(9)) is None
    assert alpha(zeros(0), zeros(0)) is None
    assert alpha_interval(zeros(9), zeros(9), np.arange(9), zeros(9), 0.95, 1) is None


PAIRS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=2, max_size=60)


@given(PAIRS)
def test_it_is_the_same_both_ways_round_and_one_for_the_same_answers(pairs):
    one, other = np.array(pairs, dtype=np.int64).T
    found = alpha(one, other)
    assert found == alpha(other, one)
    assert found is None or found <= 1
    assert alpha(one, one) == (1 if len(set(one.tolist())) > 1 else None)


def test_the_interval_is_wider_where_answers_come_in_few_documents():
    random = np.random.default_rng(3)
    documents = np.repeat(np.arange(20), 10)
    one = random.integers(0, 3, 200)
    other = np.where(np.repeat(random.random(20) < 0.7, 10), one, random.integers(0, 3, 200))
    found = alpha(one, other)
    assert found is not None
    clustered = alpha_interval(one, other, documents, zeros(20), 0.95, 1)
    alone = alpha_interval(one, other, np.arange(200), zeros(200), 0.95, 1)
    assert clustered is not None
    assert alone is not None
    assert clustered[0] < alone[0] < found < alone[1] < clustered[1]
    assert alpha_interval(one, other, documents, zeros(20), 0.95, 1) == clustered
    assert alpha_interval(one, other, zeros(200), zeros(1), 0.95, 1) is None


def test_every_stratum_keeps_its_documents():
    """All disagreement is in one document of its own stratum, so it is in every draw: nothing can vary."""
    one, other = answers("aabbab"), answers("aabbba")
    documents = np.array([0, 0, 0, 0, 1, 1])
    assert alpha_interval(one, other, documents, np.array([0, 1]), 0.95, 1) == (alpha(one, other),) * 2
