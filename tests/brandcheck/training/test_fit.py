"""Parts of the fit on made-up data of which the answer is known."""

import numpy as np
import pytest

from brandcheck.detect.head import linear, sigmoid, softmax
from brandcheck.training.fit import conditional_logit, logistic


def test_a_choice_among_values_is_learnt_back() -> None:
    rng = np.random.default_rng(3)
    truth = np.array([1.5, -0.5])
    features = rng.normal(size=(4000, 3, 2))
    chosen = [rng.choice(3, p=share) for share in softmax(features @ truth)]
    labels = np.eye(3, dtype=int)[chosen]
    assert conditional_logit([(features[:2000], labels[:2000]), (features[2000:], labels[2000:])]) == pytest.approx(
        truth, abs=0.12
    )


def test_sentences_without_evidence_teach_no_choice() -> None:
    features = np.ones((5, 2, 2))
    with_evidence = np.array([[[2.0, 0.0], [0.0, 0.0]]]), np.array([[1, 0]])
    assert conditional_logit([with_evidence, (features, np.zeros((5, 2), int))]) == pytest.approx(
        conditional_logit([with_evidence])
    )


def test_a_logistic_model_ends_with_its_bias() -> None:
    rng = np.random.default_rng(4)
    features = rng.normal(size=(5000, 2))
    happened = rng.random(5000) < sigmoid(linear(features, np.array([2.0, 0.0, -1.0])))
    assert logistic(features, happened, 10) == pytest.approx([2, 0, -1], abs=0.2)
