import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.assess.rates import EVERYTHING, compare, holm, interval, rate

CAP = 60
document = st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
side = st.lists(document, min_size=2, max_size=30)


def of(documents):
    counts, eligible = np.array(documents, dtype=np.float64).T
    return rate(counts, eligible, CAP)


@settings(deadline=None)
@given(side)
def test_a_rate_is_a_share_and_its_interval_holds_it(documents):
    found = of(documents)
    low, high = interval(found, 0.95)
    assert 0 <= low <= found.share <= high <= 1
    assert high > low


@settings(deadline=None)
@given(side)
def test_more_confidence_is_a_wider_interval(documents):
    found = of(documents)
    (low, high), (lower, higher) = interval(found, 0.9), interval(found, 0.99)
    assert lower <= low
    assert high <= higher


@settings(deadline=None)
@given(side)
def test_the_rate_of_the_other_sentences_is_the_mirror(documents):
    found, other = of(documents), of([(n - c, n) for c, n in documents])
    low, high = interval(found, 0.95)
    assert other.share == pytest.approx(1 - found.share, abs=1e-12)
    assert interval(other, 0.95) == pytest.approx((1 - high, 1 - low), abs=1e-9)


def test_sentences_are_what_is_shared_out():
    assert of([(1, 10), (2, 30)]).share == pytest.approx(3 / 40)


def test_a_long_document_weighs_as_the_cap():
    long = of([(0, 60), (600, 600)])
    assert long.share == pytest.approx(0.5)


def test_documents_are_the_sample_not_sentences():
    spread = interval(of([(2, 20)] * 10), 0.95)
    heaped = interval(of([(20, 20)] + [(0, 20)] * 9), 0.95)
    assert heaped[1] - heaped[0] > 2 * (spread[1] - spread[0])


def test_nothing_found_is_not_certainly_nothing():
    low, high = interval(of([(0, 12)] * 8), 0.95)
    assert low == 0
    assert 0.02 < high < 0.15


def test_more_documents_are_a_narrower_interval():
    widths = [high - low for low, high in (interval(of([(1, 12), (2, 12)] * k), 0.95) for k in (2, 4, 8, 16, 32))]
    assert widths == sorted(widths, reverse=True)


@pytest.mark.parametrize("documents", [[], [(3, 12)]])
def test_fewer_than_two_documents_tell_nothing(documents):
    found = of(documents) if documents else rate(np.array([]), np.array([]), CAP)
    assert interval(found, 0.95) == EVERYTHING


@settings(deadline=None)
@given(side, side)
def test_the_interval_and_the_p_value_say_the_same(outside, inside):
    found = compare(of(outside), of(inside), ((1, 1), (1, 1)), 0.95)
    low, high = found.interval
    assert -1 <= low <= found.difference <= high <= 1
    if abs(found.p_value - 0.05) > 1e-6 and low > -1 and high < 1:
        assert (found.p_value < 0.05) == (not low <= 0 <= high)


@settings(deadline=None)
@given(side, side)
def test_the_sides_can_be_exchanged(outside, inside):
    said, lived = (5.0, 7.0), (2.0, 9.0)
    one = compare(of(outside), of(inside), (said, lived), 0.95)
    other = compare(of(inside), of(outside), (lived, said), 0.95)
    assert one.difference == pytest.approx(-other.difference)
    assert one.p_value == pytest.approx(other.p_value)
    assert one.odds_ratio == pytest.approx(1 / other.odds_ratio)


def test_odds_ratio_has_haldanes_half():
    same = of([(1, 12)] * 4)
    assert compare(same, same, ((10, 20), (0, 30)), 0.95).odds_ratio == pytest.approx(10.5 * 30.5 / (20.5 * 0.5))


def test_holm_as_worked_by_hand():
    # 5% over 4: .01 <= .0125, .015 <= .0167, .03 > .025, and then nothing more.
    assert holm([0.03, 0.01, 0.04, 0.015], 0.05) == (False, True, False, True)


def test_holm_leaves_out_what_was_not_tested():
    assert holm([None, 0.04, None], 0.05) == (False, True, False)
    assert holm([], 0.05) == ()


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.floats(0, 1)), max_size=12))
def test_holm_lies_between_bonferroni_and_no_correction(p_values):
    tested = sum(p is not None for p in p_values)
    for p, flag in zip(p_values, holm(p_values, 0.05), strict=True):
        assert not (flag and (p is None or p > 0.05))
        assert flag or p is None or p > 0.05 / tested
