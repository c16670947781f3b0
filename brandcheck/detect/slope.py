"""The gradient of the head's decision in the sentence's vector, for explaining it."""

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.context import around, evidence_features
from brandcheck.detect.head import SOFT, Floats, Head, Sentences, Values, linear, sigmoid, softmax, unit

Places = NDArray[np.int64]


def evidence_slopes(head: Head, sentences: Sentences, values: Values, rows: Places, columns: Places) -> Floats:
    """Pairs x hidden: slope of the log odds that the sentence `rows[i]` is evidence for the value `columns[i]`.

    What the sentence contributes to its neighbours' decisions, and they to its own, is left out.
    """
    share = softmax(around(head.choice_features(sentences.vectors, values)) @ head.choice)[rows]
    alone = linear(head.scaled(sentences.vectors), head.evidence)
    features = evidence_features(alone, sentences.words, inside=sentences.inside)
    evidence = sigmoid(linear(features, head.evidence_in_context))[rows]
    weights = np.eye(share.shape[1])[columns] - share
    relative = _score_slopes(head, sentences.vectors[rows], values, weights)
    by_evidence = head.evidence_in_context[0] * head.evidence[:-1] / head.deviation
    unsure = 1 - evidence * share[np.arange(len(rows)), columns]
    return head.calibration[0] * ((1 - evidence)[:, None] * by_evidence + relative) / unsure[:, None]


def stance_slopes(head: Head, sentences: Sentences, values: Values, rows: Places, columns: Places) -> Floats:
    """Pairs x hidden: slope of the log odds that the sentence contradicts the value."""
    weights = head.stance_in_context
    scaled = head.scaled(sentences.vectors[rows])
    target = values.target[columns]
    near = _cosine_slopes(scaled @ head.tower_for, target[:, None])[:, 0] @ head.tower_for.T
    far = _cosine_slopes(scaled @ head.tower_against, target[:, None])[:, 0] @ head.tower_against.T
    own = (weights[0] + weights[4] * sentences.inside) * head.stance[:-1] + weights[5] * head.evidence[:-1]
    return (own + weights[7] * (far - near) + weights[8] * (far + near)) / head.deviation


def _score_slopes(head: Head, vectors: Floats, values: Values, weights: Floats) -> Floats:
    """Slope of the scores by which values are chosen, added up with the weights (pairs x values): pairs x hidden."""
    scaled = head.scaled(vectors)
    likely = softmax(linear(scaled, head.themes.T) * head.sharpness[0])
    weighed = likely[:, None] * values.themes
    total = weighed.sum(axis=2, keepdims=True)
    by_theme = ((weighed - total * likely[:, None]) / (total + SOFT) * weights[..., None]).sum(axis=1)
    theme = head.sharpness[0] * by_theme @ head.themes[:, :-1] / head.deviation
    cosine = (_cosine_slopes(vectors, values.direction) * weights[..., None]).sum(axis=1) / head.spread[0]
    in_tower = (_cosine_slopes(scaled @ head.tower, values.target) * weights[..., None]).sum(axis=1)
    tower = in_tower @ head.tower.T / head.deviation / head.spread[1]
    return head.choice[0] * theme + head.choice[1] * cosine + head.choice[2] * tower


def _cosine_slopes(vectors: Floats, directions: Floats) -> Floats:
    """Pairs x directions x hidden, of vectors (pairs x hidden) and directions of length 1 (for all, or for each pair)."""
    own = unit(vectors)
    cosine = (own[:, None] * directions).sum(axis=2)
    length = np.maximum(np.linalg.norm(vectors, axis=1), 1e-12)
    return (directions - cosine[..., None] * own[:, None]) / length[:, None, None]
