"""Fits the parts of the head. What a fit sees, and what it must not see, is decided in `train`."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from sklearn.linear_model import LogisticRegression

from brandcheck.detect.context import around, evidence_features
from brandcheck.detect.head import STANCE_FEATURES, Floats, Head, linear, logit, sigmoid, softmax, unit
from brandcheck.detect.rules import stance_rules
from brandcheck.training.corpus import CONTRADICTS
from brandcheck.training.gather import Bank, Labels, Reader

SHRINK = 0.3
"""Of the within-theme covariance towards a multiple of the identity."""
PRIOR = 10.0
"""The mean of a theme's side counts as if this many average sentences were in it."""
TOWER_RIDGE = 0.5
SHARPNESS = (0.45, 1 / 0.35)
EVIDENCE_C = 0.001
STANCE_C = 0.001
BANK_WEIGHT = 0.5
"""Of a bank sentence in the stance head; the organisations are whole texts and closer to what the program reads."""


def fit_sentences(bank: Bank, readers: Sequence[Reader]) -> Head:
    """The parts that look at one sentence. The parts that look around are left at zero; see `fit_context`."""
    mean, deviation = bank.vectors.mean(axis=0), bank.vectors.std(axis=0)

    def scaled(vectors: Floats) -> Floats:
        return (vectors - mean) / deviation

    vectors, classes, stances, wordings, wording_theme = _classes(bank, readers)
    sides, side_of = np.unique(2 * classes + (stances == CONTRADICTS), return_inverse=True)
    wording_mean, wording_deviation = wordings.mean(axis=0), wordings.std(axis=0)
    directions = unit(wordings - wording_mean)
    likeness = directions @ directions.T
    targets = unit((wordings - wording_mean) / wording_deviation)
    centres = np.stack([targets[wording_theme == theme].mean(axis=0) for theme in range(int(classes.max()) + 1)])
    tower = _ridge(scaled(vectors), centres[classes])
    against = stances == CONTRADICTS
    seen = unit(scaled(bank.vectors) @ tower)
    plain = unit(bank.vectors)
    off_diagonal = likeness[~np.eye(len(likeness), dtype=bool)]
    return Head(
        mean=mean,
        deviation=deviation,
        evidence=_fit_evidence(bank, readers, scaled),
        evidence_in_context=np.zeros(9),
        themes=_discriminant(scaled(vectors), side_of),
        side_theme=sides // 2,
        sharpness=np.array(SHARPNESS),
        wordings=directions,
        wording_theme=wording_theme,
        wording_mean=wording_mean,
        likeness=np.array([off_diagonal.mean(), off_diagonal.std()]),
        tower=tower,
        tower_for=_ridge(scaled(vectors[~against]), centres[classes[~against]]),
        tower_against=_ridge(scaled(vectors[against]), centres[classes[against]]),
        target_mean=wording_mean,
        target_deviation=wording_deviation,
        usual_direction=plain.mean(axis=0),
        usual_target=seen.mean(axis=0),
        spread=np.array(
            [((plain - plain.mean(axis=0)) @ unit(wordings).T).std(), ((seen - seen.mean(axis=0)) @ targets.T).std()]
        ),
        choice=np.zeros(8),
        stance=_fit_stance(bank, readers, scaled),
        stance_in_context=np.zeros(STANCE_FEATURES + len(stance_rules()) + 1),
        calibration=np.zeros(2),
        threshold=np.array([0.5]),
    )


def _classes(bank: Bank, readers: Sequence[Reader]) -> tuple[Floats, Labels, Labels, Floats, Labels]:
    """Evidence of the bank's themes and, as themes of their own, of each organisation's values; and all wordings."""
    evidence = bank.label > 0
    vectors, classes, stances = [bank.vectors[evidence]], [bank.theme[evidence]], [bank.label[evidence]]
    wordings, wording_theme = [bank.wording_vectors], [bank.wording_theme]
    count = int(bank.theme.max()) + 1
    for reader in readers:
        sentences = np.vstack([document.vectors for document in reader.documents])
        labels = reader.all_labels
        for value in range(labels.shape[1]):
            found = labels[:, value] > 0
            if not found.any():
                continue
            vectors.append(sentences[found])
            classes.append(np.full(int(found.sum()), count))
            stances.append(labels[found, value])
            wordings.append(reader.values[value : value + 1])
            wording_theme.append(np.array([count]))
            count += 1
    return np.vstack(vectors), np.hstack(classes), np.hstack(stances), np.vstack(wordings), np.hstack(wording_theme)


def _discriminant(features: Floats, classes: Labels) -> Floats:
    """Linear discriminant analysis with shrinkage and equal priors: classes x (hidden + 1)."""
    counts = np.bincount(classes).astype(float)[:, None]
    sums = np.zeros((len(counts), features.shape[1]))
    np.add.at(sums, classes, features)
    rest = features - (sums / counts)[classes]
    covariance = rest.T @ rest / len(rest)
    covariance = (1 - SHRINK) * covariance + SHRINK * np.trace(covariance) / len(covariance) * np.eye(len(covariance))
    means = (sums + PRIOR * features.mean(axis=0)) / (counts + PRIOR)
    weights = np.linalg.solve(covariance, means.T).T
    return np.column_stack([weights, -0.5 * (weights * means).sum(axis=1)])


def _ridge(features: Floats, targets: Floats) -> Floats:
    penalty = TOWER_RIDGE * len(features) * np.eye(features.shape[1])
    return np.linalg.solve(features.T @ features + penalty, features.T @ targets).astype(np.float64)


def _fit_evidence(bank: Bank, readers: Sequence[Reader], scaled: Callable[[Floats], Floats]) -> Floats:
    features = [scaled(bank.vectors)] + [scaled(d.vectors) for reader in readers for d in reader.documents]
    labels = [bank.label > 0] + [(part > 0).any(axis=1) for reader in readers for part in reader.labels]
    return logistic(np.vstack(features), np.hstack(labels), EVIDENCE_C, balanced=True)


def _fit_stance(bank: Bank, readers: Sequence[Reader], scaled: Callable[[Floats], Floats]) -> Floats:
    evidence = bank.label > 0
    features = [scaled(bank.vectors[evidence])]
    against = [bank.label[evidence] == CONTRADICTS]
    weights = [np.full(int(evidence.sum()), BANK_WEIGHT)]
    for reader in readers:
        for document, labels in zip(reader.documents, reader.labels, strict=True):
            rows, columns = np.nonzero(labels)
            features.append(scaled(document.vectors[rows]))
            against.append(labels[rows, columns] == CONTRADICTS)
            weights.append(np.ones(len(rows)))
    return logistic(np.vstack(features), np.hstack(against), STANCE_C, weights=np.hstack(weights))


def logistic(
    features: Floats, labels: Labels, strength: float = 1.0, *, balanced: bool = False, weights: Floats | None = None
) -> Floats:
    """Weights of a logistic regression, the bias last; `strength` is the inverse of the ridge penalty."""
    model = LogisticRegression(C=strength, max_iter=2000, class_weight="balanced" if balanced else None)
    model.fit(features, labels, sample_weight=weights)
    return np.hstack([np.ravel(model.coef_), np.ravel(model.intercept_)])


def fit_context(head: Head, seen: Sequence[tuple[Head, Reader]]) -> Head:
    """Add the parts that look around, from organisations each read with a head that had not seen it."""
    choice_data: list[tuple[Floats, Labels]] = []
    evidence_data: list[tuple[Floats, Labels]] = []
    stance_data: list[tuple[Floats, Labels]] = []
    for own, reader in seen:
        values = own.values(reader.values, reader.parts)
        for document, labels in zip(reader.documents, reader.labels, strict=True):
            choice_data.append((around(own.choice_features(document.vectors, values)), labels))
            alone = linear(own.scaled(document.vectors), own.evidence)
            features = evidence_features(alone, document.words, inside=document.inside)
            evidence_data.append((features, np.asarray((labels > 0).any(axis=1))))
            rows, columns = np.nonzero(labels)
            stance_data.append(
                (own.stance_features(document, values)[rows, columns], labels[rows, columns] == CONTRADICTS)
            )
    choice = conditional_logit(choice_data)
    evidence = logistic(*_below(evidence_data))
    stance = logistic(*_below(stance_data))
    pairs: list[tuple[Floats, Labels]] = []
    for (features, labels), (around_evidence, _) in zip(choice_data, evidence_data, strict=True):
        product = sigmoid(linear(around_evidence, evidence))[:, None] * softmax(features @ choice)
        pairs.append((logit(product).reshape(-1, 1), (labels > 0).ravel()))
    calibration = logistic(*_below(pairs))
    return replace(head, choice=choice, evidence_in_context=evidence, stance_in_context=stance, calibration=calibration)


def _below(data: Sequence[tuple[Floats, Labels]]) -> tuple[Floats, Labels]:
    return np.vstack([features for features, _ in data]), np.hstack([labels for _, labels in data])


def conditional_logit(data: Sequence[tuple[Floats, Labels]], ridge: float = 0.01, rounds: int = 50) -> Floats:
    """Weights of a choice among values, by Newton's method (McFadden 1974).

    Each item is sentences x values x features with its labels; sentences without evidence are left out, a sentence with two
    values counts half for each.
    """
    width = data[0][0].shape[2]
    weights = np.zeros(width)
    rows = [(f[has], y[has]) for f, labels in data if (has := (y := labels > 0).any(axis=1)).any()]
    for _ in range(rounds):
        slope, curve = -ridge * weights, ridge * np.eye(width)
        for features, chosen in rows:
            share = chosen / chosen.sum(axis=1, keepdims=True)
            given = softmax(features @ weights)
            slope += np.einsum("nv,nvf->f", share - given, features)
            middle = np.einsum("nv,nvf->nf", given, features)
            curve += np.einsum("nv,nvf,nvg->fg", given, features, features) - middle.T @ middle
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights
