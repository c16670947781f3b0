"""Makes `resources/models/claims.npz` from the labelled claims: `python -m brandcheck.training.claims`.

Everything is fitted twice: cross-fitted, each eighth of the organisations judged by models that never saw them, for the figures and the
thresholds; and once on all, which is what ships.
"""

import argparse
from collections.abc import Callable, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from brandcheck.detect.claims_choice import Thresholds, contradicted
from brandcheck.detect.claims_features import Read, Scores, both_contests, pair_features, sentence_features
from brandcheck.detect.claims_files import MODEL
from brandcheck.detect.claims_model import ClaimModel, asked_about, is_likely
from brandcheck.detect.claims_pairs import Nearby, Pairs, Rows, pairs_of
from brandcheck.detect.claims_texts import Texts
from brandcheck.detect.claims_trees import Trees
from brandcheck.detect.claims_words import Floats, Rarity, sketches
from brandcheck.detect.files import models, write_manifest
from brandcheck.detect.head import linear, sigmoid, softmax
from brandcheck.detect.joint import load_joint
from brandcheck.detect.threads import use_one_thread
from brandcheck.training.claims_corpus import (
    CONSISTENT,
    CONTRADICTED,
    Labelled,
    folders,
    read_labelled,
    usual_vector,
    usual_words,
)

FOLDS = 8
SENTENCE_C, PAIR_C = 0.5, 0.01
NOT_ALL_LABELLED = 0.6
"""What an unlabelled sentence or pair weighs where not every promise was labelled."""
TREES, SEEDS = 80, 3
"""Rounds, and how often they are grown with other chance; the mean log odds count."""
NEARLY = 0.01
FEW = 10


def main() -> None:
    """Fit, print the figures, write the model."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    use_one_thread()
    words, spread, sentences = usual_words()
    rarity = Rarity(sentences, dict(zip(words, spread, strict=True)))
    usual = usual_vector()
    data = [read_labelled(claims, folder, rarity, usual) for claims, folder in folders().items()]
    folds = folds_of(data)
    crossed = [crossfit_sentences(data, folds, side, target) for side, target in TARGETS]
    scores = [_scores([each[place] for each in crossed]) for place in range(len(data))]
    pairs = [candidates(one.outside, one.inside, mine.promise) for one, mine in zip(data, scores, strict=True)]
    features = [
        pair_features(Read(one.outside, mine), Read(one.inside, mine), some)
        for one, some, mine in zip(data, pairs, scores, strict=True)
    ]
    labels = [_labels(one, some) for one, some in zip(data, pairs, strict=True)]
    weights = [_weights(one, some) for one, some in zip(data, labels, strict=True)]
    first = _crossfit_first(features, labels, weights, folds)
    likelies = [is_likely(chance) for chance in first]
    contest = [
        np.hstack([mine, both_contests(some, chance, likely, read_together(one, some, likely))])
        for one, mine, some, chance, likely in zip(data, features, pairs, first, likelies, strict=True)
    ]
    found = _crossfit_trees(contest, likelies, labels, weights, folds)
    thresholds = best_thresholds(data, pairs, found, crossed[0])
    report(data, pairs, found, crossed[0], thresholds)
    model = ClaimModel(
        words=np.array(words),
        spread=np.array(spread, np.int64),
        sentences=np.array([sentences]),
        usual=usual,
        **{
            name: _fit_sentence(data, side, target, [*range(len(data))])
            for name, (side, target) in zip(("promise", "doubtful", "breach", "keep"), TARGETS, strict=True)
        },
        **_first_arrays(features, labels, weights),
        thresholds=np.array(thresholds),
        trees=_fit_trees(contest, likelies, labels, weights, [*range(len(data))]),
    )
    model.save(models() / MODEL)
    write_manifest()


def candidates(left: Texts, right: Texts, promise: Floats) -> Pairs:
    """The pairs that `detect.claims` looks at, of sides that are there whole."""
    asked = asked_about(promise)
    nearby = Nearby(Rows(left.vectors[asked], sketches([left.bags.of(place) for place in asked.tolist()])))
    nearby.look(Rows(right.vectors, sketches([right.bags.of(place) for place in range(len(right))])))
    near = nearby.places()
    there = near.ravel() >= 0
    return pairs_of(left, right, np.repeat(asked, near.shape[1])[there], near.ravel()[there])


def read_together(one: Labelled, pairs: Pairs, likely: NDArray[np.bool_]) -> Floats:
    """Likely pairs x 3: the log odds of the joint reader, which learnt from none of the organisations."""
    places = np.flatnonzero(likely).tolist()
    texts = [(one.outside.segments[pairs.left[at]].text, one.inside.segments[pairs.right[at]].text) for at in places]
    found = np.zeros((len(places), 3), np.float32)
    for batch, odds in load_joint(models()).read(texts):
        found[batch] = odds
    return found


def folds_of(data: Sequence[Labelled]) -> list[int]:
    """The fold of each organisation; both kinds of organisations are spread evenly."""
    order = np.random.default_rng(0).permutation(len(data))
    count = {True: 0, False: 0}
    folds = [0] * len(data)
    for place in order.tolist():
        folds[place] = count[data[place].complete] % FOLDS
        count[data[place].complete] += 1
    return folds


def _target(places: Callable[[Labelled], set[int]]) -> Callable[[Labelled, int], Floats]:
    return lambda one, size: np.isin(np.arange(size), list(places(one))).astype(np.float64)


TARGETS: tuple[tuple[str, Callable[[Labelled, int], Floats]], ...] = (
    ("outside", _target(lambda one: set(one.promises))),
    ("outside", _target(lambda one: {left for left, verdict in one.promises.items() if verdict == CONTRADICTED})),
    ("inside", _target(lambda one: {right for (_, right), verdict in one.pairs.items() if verdict == CONTRADICTED})),
    ("inside", _target(lambda one: {right for (_, right), verdict in one.pairs.items() if verdict == CONSISTENT})),
)
"""The side and what is told apart, of the models of one sentence: promise, doubtful, breach, keep."""


def crossfit_sentences(
    data: Sequence[Labelled], folds: Sequence[int], side: str, target: Callable[[Labelled, int], Floats]
) -> list[Floats]:
    """Log odds of each organisation's sentences by a model that did not see it."""
    found: dict[int, Floats] = {}
    for fold in range(FOLDS):
        weights = _fit_sentence(data, side, target, [p for p, own in enumerate(folds) if own != fold])
        for place in (p for p, own in enumerate(folds) if own == fold):
            found[place] = linear(sentence_features(getattr(data[place], side)), weights)
    return [found[place] for place in range(len(data))]


def _fit_sentence(
    data: Sequence[Labelled], side: str, target: Callable[[Labelled, int], Floats], seen: Sequence[int]
) -> Floats:
    rows = [sentence_features(getattr(data[place], side)) for place in seen]
    truth = [target(data[place], len(mine)) for place, mine in zip(seen, rows, strict=True)]
    weights = [_weights(data[place], mine) for place, mine in zip(seen, truth, strict=True)]
    fitted = LogisticRegression(C=SENTENCE_C, max_iter=2000)
    fitted.fit(np.vstack(rows), np.concatenate(truth), sample_weight=np.concatenate(weights))
    return np.concatenate([fitted.coef_[0], fitted.intercept_])


def _scores(four: Sequence[Floats]) -> Scores:
    return Scores(*four)


def _labels(one: Labelled, pairs: Pairs) -> NDArray[np.int64]:
    places = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    return np.array([one.pairs.get(place, 0) for place in places], np.int64)


def _weights(one: Labelled, truth: NDArray[np.generic]) -> Floats:
    return np.where(truth.astype(float) > 0, 1.0, 1.0 if one.complete else NOT_ALL_LABELLED)


def _first_arrays(
    features: Sequence[Floats], labels: Sequence[NDArray[np.int64]], weights: Sequence[Floats]
) -> dict[str, Floats]:
    rows = np.vstack(features)
    mean, deviation = rows.mean(axis=0), rows.std(axis=0)
    deviation = np.where(deviation > 0, deviation, 1.0)
    fitted = LogisticRegression(C=PAIR_C, max_iter=500)
    fitted.fit((rows - mean) / deviation, np.concatenate(labels), sample_weight=np.concatenate(weights))
    return {
        "pair_mean": mean,
        "pair_deviation": deviation,
        "pair": np.vstack([fitted.coef_.T, np.reshape(fitted.intercept_, (1, -1))]),
    }


def _crossfit_first(
    features: Sequence[Floats], labels: Sequence[NDArray[np.int64]], weights: Sequence[Floats], folds: Sequence[int]
) -> list[Floats]:
    found: dict[int, Floats] = {}
    for fold in range(FOLDS):
        seen = [place for place, own in enumerate(folds) if own != fold]
        fitted = _first_arrays(
            [features[place] for place in seen], [labels[place] for place in seen], [weights[place] for place in seen]
        )
        for place in (p for p, own in enumerate(folds) if own == fold):
            scaled = (features[place] - fitted["pair_mean"]) / fitted["pair_deviation"]
            found[place] = softmax(linear(scaled, fitted["pair"]))
    return [found[place] for place in range(len(features))]


def _crossfit_trees(
    rows: Sequence[Floats],
    likelies: Sequence[NDArray[np.bool_]],
    labels: Sequence[NDArray[np.int64]],
    weights: Sequence[Floats],
    folds: Sequence[int],
) -> list[Floats]:
    found: dict[int, Floats] = {}
    for fold in range(FOLDS):
        trees = _fit_trees(rows, likelies, labels, weights, [p for p, own in enumerate(folds) if own != fold])
        for place in (p for p, own in enumerate(folds) if own == fold):
            likely = likelies[place]
            chance = np.tile(np.array([1.0, 0.0, 0.0]), (len(likely), 1))
            chance[likely] = trees.probabilities(rows[place][likely])
            found[place] = chance
    return [found[place] for place in range(len(rows))]


def _fit_trees(
    rows: Sequence[Floats],
    likelies: Sequence[NDArray[np.bool_]],
    labels: Sequence[NDArray[np.int64]],
    weights: Sequence[Floats],
    seen: Sequence[int],
) -> Trees:
    seen_rows = np.vstack([rows[place][likelies[place]] for place in seen])
    truth = np.concatenate([labels[place][likelies[place]] for place in seen])
    weight = np.concatenate([weights[place][likelies[place]] for place in seen])
    fitted: list[HistGradientBoostingClassifier] = []
    for seed in range(SEEDS):
        one = HistGradientBoostingClassifier(
            max_iter=TREES,
            learning_rate=0.06,
            max_leaf_nodes=6,
            min_samples_leaf=20,
            l2_regularization=5,
            max_features=0.3,
            early_stopping=False,  # pyright: ignore[reportArgumentType] - its annotation is too narrow
            random_state=seed,
        )
        fitted.append(one.fit(seen_rows, truth, sample_weight=weight))
    return as_trees(fitted)


def as_trees(several: Sequence[HistGradientBoostingClassifier]) -> Trees:
    """The mean of fitted classifiers as arrays; scikit-learn has no public way to their trees."""
    roots: list[int] = []
    classes: list[int] = []
    depth = at = 0
    columns: dict[str, list[NDArray[np.generic]]] = {
        name: [] for name in ("feature", "limit", "left", "right", "value")
    }
    rounds = chain.from_iterable(each._predictors for each in several)  # noqa: SLF001 - see above
    for round_ in rounds:
        for column, tree in enumerate(round_):
            nodes = tree.nodes
            own = np.arange(len(nodes))
            leaf = nodes["is_leaf"].astype(bool)
            columns["feature"].append(np.where(leaf, 0, nodes["feature_idx"]))
            columns["limit"].append(np.where(leaf, 0, nodes["num_threshold"]))
            columns["left"].append(at + np.where(leaf, own, nodes["left"]))
            columns["right"].append(at + np.where(leaf, own, nodes["right"]))
            columns["value"].append(nodes["value"] / len(several))
            roots.append(at)
            classes.append(column)
            depth = max(depth, int(nodes["depth"].max()))
            at += len(nodes)
    joined = {name: np.concatenate(some) for name, some in columns.items()}
    return Trees(
        roots=np.array(roots, np.int32),
        classes=np.array(classes, np.int32),
        feature=joined["feature"].astype(np.int32),
        limit=joined["limit"].astype(np.float32),
        left=joined["left"].astype(np.int32),
        right=joined["right"].astype(np.int32),
        value=joined["value"].astype(np.float32),
        base=np.asarray(several[0]._baseline_prediction, np.float32).ravel(),  # noqa: SLF001 - see above
        depth=depth,
    )


def best_thresholds(
    data: Sequence[Labelled], pairs: Sequence[Pairs], found: Sequence[Floats], promise: Sequence[Floats]
) -> Thresholds:
    """The strictest with nearly the best mean of F1 over left-out organisations: of contradicted pairs, confirmed promises, promises.

    What is told wrongly costs trust, so among near equals the one that tells least is taken.
    """
    grid = [round(0.05 * step, 2) for step in range(2, 17)]
    tried = [(one, min(one + more, 1.0)) for one in grid for more in (0.0, 0.1, 0.2, 0.3, 1.0)]
    scored = {two: _mean_f1(data, pairs, found, Thresholds(0.5, *two, 0.5)) for two in tried}
    best = max(two for two, score in scored.items() if score >= max(scored.values()) - NEARLY)
    keeps = max(grid, key=lambda limit: _keep_f1(data, pairs, found, limit))
    whole = [place for place, one in enumerate(data) if one.complete]
    listed = max(
        grid,
        key=lambda limit: np.mean(
            [f1(set(np.flatnonzero(sigmoid(promise[p]) >= limit).tolist()), set(data[p].promises)) for p in whole]
        ),
    )
    return Thresholds(listed, best[0], best[1], keeps)


def f1(found: set[object], wanted: set[object]) -> float:
    """F1; 1 where nothing was to be found and nothing was."""
    return 2 * len(found & wanted) / (len(found) + len(wanted)) if found or wanted else 1.0


def _mean_f1(
    data: Sequence[Labelled], pairs: Sequence[Pairs], found: Sequence[Floats], thresholds: Thresholds
) -> float:
    return float(np.mean([each[0] for each in _each_f1(data, pairs, found, thresholds)]))


def _each_f1(
    data: Sequence[Labelled], pairs: Sequence[Pairs], found: Sequence[Floats], thresholds: Thresholds
) -> list[tuple[float, float]]:
    result: list[tuple[float, float]] = []
    for one, some, chance in zip(data, pairs, found, strict=True):
        wanted = {place for place, verdict in one.pairs.items() if verdict == CONTRADICTED}
        chosen = contradicted(some, chance, thresholds)
        said = {(int(some.left[at]), int(some.right[at])) for at in chosen}
        result.append((f1(set(said), set(wanted)), f1({left for left, _ in said}, {left for left, _ in wanted})))
    return result


def _keep_f1(data: Sequence[Labelled], pairs: Sequence[Pairs], found: Sequence[Floats], limit: float) -> float:
    shares: list[float] = []
    for one, some, chance in zip(data, pairs, found, strict=True):
        wanted = {left for left, verdict in one.promises.items() if verdict == CONSISTENT}
        shares.append(f1(set(some.left[chance[:, 2] >= limit].tolist()), set(wanted)))
    return float(np.mean(shares))


def report(
    data: Sequence[Labelled],
    pairs: Sequence[Pairs],
    found: Sequence[Floats],
    promise: Sequence[Floats],
    thresholds: Thresholds,
) -> None:
    """Print the cross-fitted figures."""
    print("thresholds", thresholds)
    each = np.array(_each_f1(data, pairs, found, thresholds))
    complete = np.array([one.complete for one in data])
    for name, chosen in (("all", complete | True), ("all labelled", complete), ("some labelled", ~complete)):
        print(
            f"{name} ({chosen.sum()}): F1 of pairs {each[chosen, 0].mean():.3f}, of promises {each[chosen, 1].mean():.3f}"
        )
    print(f"confirmed promises F1 {_keep_f1(data, pairs, found, thresholds.consistent):.3f}")
    told = [
        f1(set(np.flatnonzero(sigmoid(promise[p]) >= thresholds.promise).tolist()), set(one.promises))
        for p, one in enumerate(data)
        if one.complete
    ]
    print(f"checkable promises F1, all labelled: {np.mean(told):.3f}")
    chance = np.concatenate([some[:, 1] for some in found])
    truth = np.concatenate([_labels(one, some) == CONTRADICTED for one, some in zip(data, pairs, strict=True)])
    for low in (0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        inside = (chance >= low) & (chance < low + (0.1 if low >= 0.1 else 0.08))
        if inside.sum() >= FEW:
            print(f"said {chance[inside].mean():.2f}, was {truth[inside].mean():.2f} ({inside.sum()})")


if __name__ == "__main__":
    main()
