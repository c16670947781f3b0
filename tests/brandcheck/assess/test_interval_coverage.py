"""Small, seeded versions of `tests/benchmarks/intervals.py`: whether the intervals keep their promise."""

import pytest

from tests.benchmarks.intervals import Side, coverage, familywise_error


@pytest.mark.parametrize(("said", "lived"), [(0.12, 0.08), (0.2, 0.2)])
def test_intervals_cover_what_they_promise_at_8_and_20_documents(said, lived):
    found = coverage(Side(8, said), Side(20, lived), correlation=0.1, organisations=400)
    assert 0.92 <= found.difference <= 0.99
    assert 0.94 <= found.rate <= 1


def test_rare_evidence_is_covered_too():
    found = coverage(Side(20, 0.03), Side(20, 0.03), correlation=0.1, organisations=400)
    assert found.rate >= 0.92
    assert found.difference >= 0.92


def test_intervals_are_not_wider_than_they_must():
    found = coverage(Side(60, 0.2), Side(60, 0.2), correlation=0.1, organisations=100)
    assert found.width < 0.16


def test_flags_are_seldom_false():
    assert familywise_error((20, 20), share=0.12, correlation=0.1, organisations=150) <= 0.08
