"""Weights as whole numbers."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brandcheck.training.graph import LARGEST_WEIGHT, quantise_columns


@given(arrays(np.float32, (5, 3), elements=st.floats(-10, 10, width=32)))
def test_whole_numbers_stay_within_seven_bits_and_half_a_step(matrix: np.ndarray) -> None:
    whole, scale = quantise_columns(matrix)
    assert np.abs(whole).max() <= LARGEST_WEIGHT
    assert (np.abs(whole * scale - matrix) <= scale * 0.501 + 1e-6).all()
