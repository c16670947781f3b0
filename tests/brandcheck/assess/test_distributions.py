from itertools import pairwise
from math import atan, comb, pi, sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.assess.distributions import beta_below, critical_value, two_sided_p, welch_df


@pytest.mark.parametrize(
    ("confidence", "df", "expected"),
    [
        # Printed tables of Student's t, two-sided.
        (0.95, 1, 12.706),
        (0.95, 2, 4.303),
        (0.95, 3, 3.182),
        (0.95, 7, 2.365),
        (0.95, 12, 2.179),
        (0.95, 30, 2.042),
        (0.95, 120, 1.980),
        (0.99, 5, 4.032),
        (0.99, 19, 2.861),
        (0.90, 10, 1.812),
        (0.95, 1_000_000, 1.960),
    ],
)
def test_critical_values_are_those_of_the_tables(confidence, df, expected):
    assert critical_value(confidence, df) == pytest.approx(expected, abs=6e-4)


@settings(deadline=None)
@given(st.floats(-50, 50))
def test_one_degree_of_freedom_is_cauchy_and_two_has_a_closed_form(t):

    # Nearer to 0 the rounding of t squared shows.
    assert two_sided_p(t, 1) == pytest.approx(1 - 2 * atan(abs(t)) / pi, abs=5e-8)
    assert two_sided_p(t, 2) == pytest.approx(1 - abs(t) / sqrt(2 + t * t), abs=5e-8)


@settings(deadline=None)
@given(st.floats(0.5, 0.999), st.floats(1, 5000))
def test_the_tail_beyond_the_critical_value_is_what_was_asked(confidence, df):
    assert two_sided_p(critical_value(confidence, df), df) == pytest.approx(1 - confidence, abs=1e-8)


@settings(deadline=None)
@given(st.floats(1e-6, 10), st.floats(1, 100), st.floats(1e-6, 10), st.floats(1, 100))
def test_welch_lies_between_the_smaller_side_and_both_together(variance_a, df_a, variance_b, df_b):
    df = welch_df(variance_a, df_a, variance_b, df_b)
    assert min(df_a, df_b) * (1 - 1e-9) <= df <= (df_a + df_b) * (1 + 1e-9)


def test_welch_of_equal_sides_is_both_together():
    assert welch_df(0.1, 9, 0.1, 9) == pytest.approx(18)


shape = st.floats(0.05, 2000)


@settings(deadline=None)
@given(st.floats(0, 1), st.integers(1, 12), st.integers(1, 12))
def test_a_beta_of_whole_numbers_is_a_binomial_tail(x, a, b):
    n = a + b - 1
    tail = sum(comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))
    assert beta_below(x, a, b) == pytest.approx(tail, abs=1e-10)


@settings(deadline=None)
@given(st.integers(0, 1000).map(lambda n: n / 1000), shape, shape)
def test_a_beta_and_its_mirror_make_one(x, a, b):
    below = beta_below(x, a, b)
    assert -1e-9 <= below <= 1 + 1e-9
    assert below + beta_below(1 - x, b, a) == pytest.approx(1, abs=1e-7)


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=2, max_size=5), shape, shape)
def test_a_beta_never_falls(xs, a, b):
    chances = [beta_below(x, a, b) for x in sorted(xs)]
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(chances))
