"""Parts of the fit on made-up data of which the answer is known."""

import numpy as np
import pytest

from brandcheck.detect.head import linear, sigmoid, softmax
from brandcheck.detect.rules import stance_rules
from brandcheck.training.fit import conditional_logit, fit_sentences, logistic
from brandcheck.training.gather import Bank


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


def test_a_theme_has_a_side_for_and_a_side_against() -> None:
    rng = np.random.default_rng(6)
    centres = rng.normal(size=(2, 2, 6))  # theme x stance x hidden

    theme, against = rng.integers(2, size=400), rng.integers(2, size=400)
    bank = Bank(
        vectors=centres[theme, against] + rng.normal(scale=0.1, size=(400, 6)),
        theme=theme,
        label=np.where(rng.random(400) < 0.1, 0, against + 1),
        inside=against,
        marks=np.zeros((400, len(stance_rules()))),
        wording_vectors=rng.normal(size=(4, 6)),
        wording_theme=np.array([0, 0, 1, 1]),
    )
    head = fit_sentences(bank, [])
    assert head.side_theme.tolist() == [0, 0, 1, 1]
    sides = linear(head.scaled(centres.reshape(4, 6)), head.themes.T).argmax(axis=1)
    assert sides.tolist() == [0, 1, 2, 3]
    values = head.values(bank.wording_vectors, np.split(bank.wording_vectors, 4))
    assert values.themes[:, 0] == pytest.approx(values.themes[:, 1])
    assert values.themes[:2, :2] == pytest.approx(1)
