"""Figures of a head, on cases that can be counted by hand."""

import numpy as np
import pytest

from brandcheck.training.evaluate import (
    Predicted,
    average_precision,
    best_threshold,
    calibration_error,
    figures,
    reliability,
)


def test_average_precision_by_hand() -> None:
    assert average_precision(np.array([0.9, 0.8, 0.7]), np.array([1, 0, 1])) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(np.array([0.9, 0.8]), np.array([0, 0])) == 0


def predicted() -> Predicted:
    return Predicted(
        supports=np.array([[0.8, 0.1], [0.1, 0.0], [0.0, 0.3]]),
        contradicts=np.array([[0.0, 0.0], [0.5, 0.0], [0.1, 0.2]]),
        labels=np.array([[1, 0], [2, 0], [0, 2]]),
        inside=np.array([0, 1, 1]),
    )


def test_figures_by_hand() -> None:
    found = figures(predicted(), 0.45)
    assert found["relevance_ap"] == pytest.approx(1)
    assert found["stance_accuracy"] == pytest.approx(2 / 3)
    assert found["stance_inside"] == pytest.approx(1 / 2)
    assert found["triple_f1"] == pytest.approx(2 * 2 / (3 + 3))
    assert found["right_value_first"] == pytest.approx(1)


def test_the_best_threshold_lets_the_wrong_ones_out() -> None:
    threshold = best_threshold([predicted()])
    assert figures(predicted(), threshold)["triple_f1"] == pytest.approx(2 * 2 / (2 + 3))
    assert 0.5 < threshold <= 0.6


def test_reliability_counts_by_tenth() -> None:
    said, was = np.array([0.05, 0.05, 0.95, 1.0]), np.array([0, 1, 1, 1])
    assert [(count, seen) for _, seen, count in reliability(said, was)] == [(2, 0.5), (2, 1.0)]
    assert calibration_error(said, was) == pytest.approx((2 * 0.45 + 2 * 0.025) / 4)
