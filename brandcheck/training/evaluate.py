"""Figures of a head on labelled organisations, as the project's scorer defines them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brandcheck.detect.head import Floats
from brandcheck.training.corpus import CONTRADICTS
from brandcheck.training.gather import Labels


@dataclass(frozen=True)
class Predicted:
    """What a head says about one organisation, beside its labels; all sentences x values."""

    supports: Floats
    contradicts: Floats
    labels: Labels
    inside: Labels
    """1 for each sentence from inside."""
    language: str = ""


def average_precision(score: Floats, relevant: Labels) -> float:
    """Mean precision at each relevant item, in descending order of score; ties keep their order."""
    order = np.argsort(-score, kind="stable")
    hits = relevant[order].astype(bool)
    if not hits.any():
        return 0.0
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def figures(predicted: Predicted, threshold: float) -> dict[str, float]:
    """Average precision of relevance, accuracy of stance (on all labelled pairs and on those found), F1 of triples."""
    probability = predicted.supports + predicted.contradicts
    against = predicted.contradicts > predicted.supports
    labelled = predicted.labels > 0
    right = against == (predicted.labels == CONTRADICTS)
    counted = probability >= threshold
    hit = counted & labelled & right
    inside = labelled & (predicted.inside == 1)[:, None]
    has = np.asarray(labelled.any(axis=1))
    first = labelled[np.arange(len(labelled)), probability.argmax(axis=1)]
    against_labelled = predicted.labels == CONTRADICTS
    found_against = counted & against
    return {
        "relevance_ap": average_precision(probability.ravel(), labelled.ravel()),
        "evidence_ap": average_precision(1 - np.prod(1 - probability, axis=1), has),
        "right_value_first": float(first[has].mean()),
        "stance_accuracy": float(right[labelled].mean()),
        "stance_inside": float(right[inside].mean()),
        "stance_found": float(right[labelled & counted].mean()) if (labelled & counted).any() else 0.0,
        "triple_f1": 2 * hit.sum() / (counted.sum() + labelled.sum()),
        "contradicts_f1": 2
        * (found_against & against_labelled).sum()
        / max(1, found_against.sum() + against_labelled.sum()),
    }


def mean_figures(all_predicted: Sequence[Predicted], threshold: float) -> dict[str, float]:
    """Unweighted mean over organisations."""
    each = [figures(predicted, threshold) for predicted in all_predicted]
    return {name: float(np.mean([one[name] for one in each])) for name in each[0]}


def best_threshold(all_predicted: Sequence[Predicted]) -> float:
    """The threshold, in steps of 0.01, with the highest mean F1 of triples."""
    steps = [round(0.01 * n, 2) for n in range(5, 80)]
    scores = [mean_figures(all_predicted, step)["triple_f1"] for step in steps]
    return steps[int(np.argmax(scores))]


def reliability(probability: Floats, happened: Labels, bins: int = 10) -> list[tuple[float, float, int]]:
    """Per tenth of the probability: mean probability, observed share, how many."""
    which = np.minimum((probability * bins).astype(int), bins - 1)
    return [
        (float(probability[which == b].mean()), float(happened[which == b].mean()), int((which == b).sum()))
        for b in range(bins)
        if (which == b).any()
    ]


def calibration_error(probability: Floats, happened: Labels) -> float:
    """Expected calibration error over ten bins."""
    return sum(abs(p - seen) * count for p, seen, count in reliability(probability, happened)) / len(probability)


def calibration_by_part(all_predicted: Sequence[Predicted]) -> dict[str, float]:
    """Expected calibration error of being evidence, by side and language; and of being a contradiction, over all."""
    parts: dict[str, tuple[list[Floats], list[Labels]]] = {}
    for one in all_predicted:
        for side in (0, 1):
            rows = one.inside == side
            said, was = parts.setdefault(f"{one.language} {'inside' if side else 'outside'}", ([], []))
            said.append((one.supports + one.contradicts)[rows].ravel())
            was.append((one.labels > 0)[rows].ravel())
        said, was = parts.setdefault("contradicts", ([], []))
        said.append(one.contradicts.ravel())
        was.append((one.labels == CONTRADICTS).ravel())
    return {name: calibration_error(np.hstack(said), np.hstack(was)) for name, (said, was) in sorted(parts.items())}
