"""The gradient of the head's decision in the sentence's vector, for explaining it."""

import numpy as np

from brandcheck.detect.context import around, evidence_features
from brandcheck.detect.head import SOFT, Floats, Head, Sentences, Values, linear, sigmoid, softmax, unit


def slopes(head: Head, sentences: Sentences, values: Values, rows: list[int]) -> Floats:
    """Rows x values x hidden: slope of the log odds that the sentence is evidence for the value.

    What the sentence contributes to its neighbours' decisions, and they to its own, is left out.
    """
    share = softmax(around(head.choice_features(sentences.vectors, values)) @ head.choice)
    alone = linear(head.scaled(sentences.vectors), head.evidence)
    inside = sentences.inside
    evidence = sigmoid(linear(evidence_features(alone, sentences.words, inside=inside), head.evidence_in_context))
    by_evidence = head.evidence_in_context[0] * head.evidence[:-1] / head.deviation
    result = np.zeros((len(rows), len(values.direction), len(head.mean)))
    for place, row in enumerate(rows):
        scores = _score_slopes(head, sentences.vectors[row], values)
        relative = scores - share[row] @ scores
        unsure = 1 - evidence[row] * share[row]
        result[place] = head.calibration[0] * ((1 - evidence[row]) * by_evidence + relative) / unsure[:, None]
    return result


def stance_slopes(head: Head, vector: Floats, values: Values, *, inside: bool) -> Floats:
    """Values x hidden: slope of the log odds that the sentence contradicts."""
    weights = head.stance_in_context
    scaled = head.scaled(vector)
    own = (weights[0] + weights[4] * inside) * head.stance[:-1] + weights[5] * head.evidence[:-1]
    near = _cosine_slopes(scaled @ head.tower_for, values.target) @ head.tower_for.T
    far = _cosine_slopes(scaled @ head.tower_against, values.target) @ head.tower_against.T
    return (own + weights[7] * (far - near) + weights[8] * (far + near)) / head.deviation


def _score_slopes(head: Head, vector: Floats, values: Values) -> Floats:
    """Values x hidden: slope of the score by which values are chosen."""
    scaled = head.scaled(vector)
    likely = softmax(linear(scaled, head.themes.T) * head.sharpness[0])
    weighed = likely * values.themes
    total = weighed.sum(axis=1, keepdims=True)
    weights = head.themes[:, :-1]
    theme = head.sharpness[0] * (weighed @ weights - total * (likely @ weights)) / (total + SOFT) / head.deviation
    cosine = _cosine_slopes(vector, values.direction) / head.spread[0]
    tower = _cosine_slopes(scaled @ head.tower, values.target) @ head.tower.T / head.deviation / head.spread[1]
    return head.choice[0] * theme + head.choice[1] * cosine + head.choice[2] * tower


def _cosine_slopes(vector: Floats, directions: Floats) -> Floats:
    own = unit(vector[None])[0]
    return (directions - (directions @ own)[:, None] * own) / max(float(np.linalg.norm(vector)), 1e-12)
