"""Makes `joint.onnx` and `joint.npz` of `resources/models`: `python -m brandcheck.training.joint`, then `brandcheck.training.claims`.

The reader starts from the shipped encoder, whose upper layers know what sentences do to values, and learns to read two texts
together. The 40 labelled organisations have no part in it, so that the models after it may be fitted and judged on them.
"""

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

import numpy as np

from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import ENCODER, HEAD, JOINT, JOINT_HEAD, TOKENIZER, models, write_manifest
from brandcheck.detect.head import Head
from brandcheck.detect.joint import joined
from brandcheck.training.claims_corpus import folders
from brandcheck.training.corpus import LabelledOrganisation, read_bank, read_organisations
from brandcheck.training.e5 import Weights, find_file, read_weights
from brandcheck.training.graph import build
from brandcheck.training.joint_samples import (
    CONSISTENT,
    CONTRADICTED,
    FROM_TEXTS,
    TWINS,
    Sample,
    claim_samples,
    parted,
    read_sets,
    text_samples,
    twin_samples,
    value_samples,
)
from brandcheck.training.network import (
    Parameters,
    Tensor,
    embed,
    functional,
    parameters_of,
    run_layers,
    torch,
    with_parameters,
)
from brandcheck.training.samples import themes_of
from brandcheck.training.vocabulary import rows_of

Row = tuple[list[int], int]
"""The tokens of two texts, and how many are the first one's."""
TASKS = ("claim", "value")


@dataclass(frozen=True)
class Course:
    """How the training goes."""

    first_layer: int = 4
    """Layers below it stay as they are."""
    rounds: int = 2
    """How often each set is met."""
    values: int = 1000
    """Values beside sentences in each round: they keep what the encoder knew of for and against."""
    batch: int = 32
    rate: float = 1e-4
    rate_of_head: float = 1e-3
    warm_up: int = 30
    dropout: float = 0.1
    smoothing: float = 0.03
    hidden: int = 192
    seed: int = 5


@dataclass(frozen=True)
class Reader:
    """The encoder under training, and what stays as it is of it."""

    weights: Weights
    table: Tensor
    lower: Parameters
    upper: Parameters
    head: Parameters
    mean: Tensor
    deviation: Tensor

    def __call__(self, rows: Sequence[Row], task: Tensor, dropout: float = 0) -> Tensor:
        """Rows x 3; `task` holds the place in TASKS of each."""
        ids = torch.nn.utils.rnn.pad_sequence([torch.tensor(ids) for ids, _ in rows], batch_first=True)
        place = torch.arange(ids.shape[1])[None]
        there = place < torch.tensor([len(ids) for ids, _ in rows])[:, None]
        first = torch.tensor([first for _, first in rows])[:, None]
        with torch.no_grad():
            state = run_layers(self.weights, self.lower, embed(self.weights, self.table, ids), there)
        state = run_layers(self.weights, self.upper, state, there, dropout=dropout)
        own, other = (self._mean(state, where) for where in (place < first, (place > first) & there))
        both = functional.dropout(torch.cat([own, other, (own - other).abs(), own * other], 1), dropout)
        inner = torch.tanh(functional.linear(both, self.head["inner.w"], self.head["inner.b"]))
        inner = functional.dropout(inner, dropout)
        outcomes = torch.stack([functional.linear(inner, self.head[f"{t}.w"], self.head[f"{t}.b"]) for t in TASKS])
        return outcomes[task, torch.arange(len(rows))]

    def _mean(self, state: Tensor, where: Tensor) -> Tensor:
        mean = (state * where[..., None]).sum(1) / where.sum(1, keepdim=True)
        return (mean - self.mean) / self.deviation


def main() -> None:
    """Train, print the figures of the sets held back, write the model."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    course = Course()
    torch.manual_seed(course.seed)
    tokenizer = _tokenizer()
    reader = _start(course, tokenizer)
    sets = read_sets()
    vectors = [one.vector.astype(np.float32) for one in load_encoder(models()).encode_all([s.promise for s in sets])]
    seen, held = parted(sets, np.stack(vectors))
    themes = themes_of(read_bank())
    labelled = {folder.name for folder in folders().values()}
    texts = [one for one in read_organisations() if one.slug not in labelled]
    of_texts = _vectors(texts)
    chance = random.Random(course.seed)  # noqa: S311 - sampling, not a secret
    rounds = [
        [
            *claim_samples(seen, chance),
            *text_samples(texts, of_texts, FROM_TEXTS, chance),
            *twin_samples(themes, TWINS, chance),
            *value_samples(themes, course.values, chance),
        ]
        for _ in range(course.rounds)
    ]
    for one in rounds:
        chance.shuffle(one)
    train(reader, [sample for one in rounds for sample in one], tokenizer, course, chance)
    tell(reader, claim_samples(held, random.Random(1)), tokenizer)  # noqa: S311 - as above
    _write(reader, tokenizer)


def _vectors(organisations: Sequence[LabelledOrganisation]) -> dict[str, Any]:
    """The vector of each sentence."""
    texts = sorted({item.text for one in organisations for part in one.documents for item in part.sentences})
    encoded = load_encoder(models()).encode_all(texts)
    return {text: one.vector.astype(np.float32) for text, one in zip(texts, encoded, strict=True)}


def train(reader: Reader, samples: Sequence[Sample], tokenizer: Any, course: Course, chance: random.Random) -> None:
    """Change the reader's upper layers and head, one step a batch."""
    rows = joined(tokenizer, [(sample.first, sample.second) for sample in samples])
    batches = _batches(rows, course.batch, chance)
    groups = [
        {"params": list(reader.upper.values()), "lr": course.rate},
        {"params": list(reader.head.values()), "lr": course.rate_of_head},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / course.warm_up, 1 - step / (len(batches) + 1))
    )
    smooth = 0.0
    for step, batch in enumerate(batches):
        task = torch.tensor([TASKS.index(samples[place].task) for place in batch])
        found = reader([rows[place] for place in batch], task, course.dropout)
        wanted = torch.tensor([samples[place].label for place in batch])
        loss = functional.cross_entropy(found, wanted, label_smoothing=course.smoothing)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(reader.upper.values()), 1.0)
        optimiser.step()
        pace.step()
        smooth = loss.item() if step == 0 else 0.95 * smooth + 0.05 * loss.item()
        if step % 50 == 0:
            print(f"step {step} of {len(batches)}, loss {smooth:.3f}", flush=True)


def tell(reader: Reader, samples: Sequence[Sample], tokenizer: Any) -> None:
    """Print how well the sets held back are read."""
    metrics: Any = import_module("sklearn.metrics")
    rows = joined(tokenizer, [(sample.first, sample.second) for sample in samples])
    found = np.zeros((len(rows), 3), np.float32)
    with torch.no_grad():
        for batch in _batches(rows, 64, random.Random(0)):  # noqa: S311 - order only
            found[batch] = reader([rows[place] for place in batch], torch.zeros(len(batch), dtype=torch.long)).numpy()
    chance = np.exp(found - found.max(axis=1, keepdims=True))
    chance /= chance.sum(axis=1, keepdims=True)
    truth = np.array([sample.label for sample in samples])
    print(f"held back: {len(samples)} pairs, right {np.mean(found.argmax(axis=1) == truth):.3f}")
    for name, verdict in (("contradicted", CONTRADICTED), ("consistent", CONSISTENT)):
        precision = metrics.average_precision_score(truth == verdict, chance[:, verdict])
        print(f"{name}: average precision {precision:.3f}, by chance {np.mean(truth == verdict):.3f}")


def _batches(rows: Sequence[Row], size: int, chance: random.Random) -> list[list[int]]:
    """Places of texts of like length together, of each stretch of the samples in turn."""
    found: list[list[int]] = []
    for at in range(0, len(rows), 16 * size):
        order = sorted(range(at, min(at + 16 * size, len(rows))), key=lambda place: len(rows[place][0]))
        some = [order[start : start + size] for start in range(0, len(order), size)]
        chance.shuffle(some)
        found += some
    return found


def _start(course: Course, tokenizer: Any) -> Reader:
    """The shipped encoder, with a new head on the two means."""
    weights = _shipped(read_weights(find_file()))
    table = torch.from_numpy(
        weights.tensors["emb.word"].reshape(-1, weights.hidden)[rows_of(weights, tokenizer)].copy()
    )
    head = Head.shipped(models() / HEAD)
    upper = parameters_of(weights, range(course.first_layer, weights.layers))
    wide = 4 * weights.hidden
    made: Parameters = {
        "inner.w": torch.randn(course.hidden, wide) * 0.7 / wide**0.5,
        "inner.b": torch.zeros(course.hidden),
    }
    for task in TASKS:
        made |= {f"{task}.w": torch.randn(3, course.hidden) * 0.05, f"{task}.b": torch.zeros(3)}
    return Reader(
        weights=weights,
        table=table,
        lower=parameters_of(weights, range(course.first_layer)),
        upper={name: tensor.requires_grad_() for name, tensor in upper.items()},
        head={name: tensor.requires_grad_() for name, tensor in made.items()},
        mean=torch.tensor(np.asarray(head.mean)[: weights.hidden], dtype=torch.float32),
        deviation=torch.tensor(np.asarray(head.deviation)[: weights.hidden], dtype=torch.float32),
    )


def _shipped(weights: Weights) -> Weights:
    """The weights with the layers of the shipped encoder, as near as whole numbers keep them."""
    onnx: Any = import_module("onnx")
    graph = onnx.load(str(models() / ENCODER)).graph
    kept = {item.name: onnx.numpy_helper.to_array(item) for item in graph.initializer}
    hidden, own = weights.hidden, dict(weights.tensors)
    for layer in range(weights.layers):
        name = f"l{layer}"
        matrix = kept[f"{name}.qkv.w"].astype(np.float32) * kept[f"{name}.qkv.scale"]
        bias = kept[f"{name}.qkv.b"].copy()
        for values in (matrix, bias):  # `graph` put attention's scale into the query
            values[..., :hidden] *= (hidden // weights.heads) ** 0.5
        for turn, part in enumerate("qkv"):
            where = slice(turn * hidden, (turn + 1) * hidden)
            own[f"{name}.{part}.w"], own[f"{name}.{part}.b"] = matrix[:, where].T.ravel(), bias[where]
        for part in ("ao", "fi", "fo"):
            whole = kept[f"{name}.{part}.w"].astype(np.float32) * kept[f"{name}.{part}.scale"]
            own[f"{name}.{part}.w"], own[f"{name}.{part}.b"] = whole.T.ravel(), kept[f"{name}.{part}.b"]
        own |= {f"{name}.{norm}.{part}": kept[f"{name}.{norm}.{part}"] for norm in ("aln", "oln") for part in "wb"}
    return replace(weights, tensors=own)


def _write(reader: Reader, tokenizer: Any) -> None:
    weights = with_parameters(reader.weights, reader.upper)
    graph = build(weights, rows_of(weights, tokenizer))
    (models() / JOINT).write_bytes(graph.SerializeToString(deterministic=True))
    parts = {name: reader.head[name].detach().numpy().astype(np.float32) for name in reader.head}
    np.savez_compressed(
        models() / JOINT_HEAD,
        allow_pickle=False,
        mean=reader.mean.numpy(),
        deviation=reader.deviation.numpy(),
        inner=np.vstack([parts["inner.w"].T, parts["inner.b"]]),
        outer=np.vstack([parts["claim.w"].T, parts["claim.b"]]),
    )
    write_manifest()


def _tokenizer() -> Any:
    tokenizers: Any = import_module("tokenizers")
    tokenizer = tokenizers.Tokenizer.from_file(str(models() / TOKENIZER))
    tokenizer.no_truncation()
    return tokenizer


if __name__ == "__main__":
    main()
