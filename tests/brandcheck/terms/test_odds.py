"""Log-odds with an informative Dirichlet prior, against the formula worked out by hand."""

from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.terms.odds import Counter, scores

counts = st.lists(st.integers(0, 50), min_size=4, max_size=4)


def test_the_score_is_that_of_the_paper():
    here, there, everywhere = np.array([6.0, 94.0]), np.array([2.0, 198.0]), np.array([8.0, 292.0])
    prior = 8 / 300 * 500
    one = (6 + prior) / (100 + 500 - 6 - prior)
    other = (2 + prior) / (200 + 500 - 2 - prior)
    expected = (log(one) - log(other)) / sqrt(1 / (6 + prior) + 1 / (2 + prior))
    assert scores(here, there, everywhere, 2)[0] == pytest.approx(expected)


@given(counts, counts)
def test_what_one_uses_more_the_other_uses_less(one, other):
    here, there = np.array(one, dtype=float), np.array(other, dtype=float)
    everywhere = here + there + 1
    forth, back = scores(here, there, everywhere, 4), scores(there, here, everywhere, 4)
    assert forth == pytest.approx(-back)
    assert np.isfinite(forth).all()


def test_the_same_texts_use_no_word_more():
    same = np.array([3.0, 0.0, 9.0])
    assert scores(same, same, same + 1, 3) == pytest.approx([0, 0, 0])


def test_a_document_counts_a_word_three_times_at_most():
    term, document = np.array([0] * 9 + [0, 1]), np.array([0] * 9 + [1, 1])
    counter = Counter(term, document, 3)
    found = counter.count(np.ones(11, dtype=bool))
    assert found.capped.tolist() == [4, 1, 0]
    assert found.times.tolist() == [10, 1, 0]
    assert found.documents.tolist() == [2, 1, 0]


def test_a_part_of_the_texts_is_counted_by_itself():
    counter = Counter(np.array([1, 0, 1, 1]), np.array([0, 0, 1, 1]), 2)
    found = counter.count(np.array([False, True, True, True]))
    assert found.times.tolist() == [1, 2]
    assert found.documents.tolist() == [1, 1]


def test_no_words_are_no_counts():
    nothing = np.array([], dtype=np.int64)
    found = Counter(nothing, nothing, 2).count(nothing.astype(bool))
    assert found.capped.tolist() == found.times.tolist() == found.documents.tolist() == [0, 0]
