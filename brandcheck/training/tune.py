"""Teaches the encoder's upper layers to put a sentence near the value it is evidence of, for and against apart.

The lower layers stay as they are, so what they give is computed once. Small heads (near which value for, near which
against, evidence or not, for or against) start from the closed-form fits on the untuned encoder (`fit.fit_sentences`) and are thrown away
in the end: the shipped head is fitted on the tuned vectors. List-wise choice among values as in conditional logit
(McFadden 1974), with the other values of the step as negatives (van den Oord et al. 2018, arXiv 1807.03748).
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from brandcheck.detect.encoder import PREFIX
from brandcheck.detect.head import Head
from brandcheck.detect.wording import value_texts
from brandcheck.training.corpus import CONTRADICTS, BankSentence, LabelledOrganisation
from brandcheck.training.e5 import Weights
from brandcheck.training.network import (
    Parameters,
    Tensor,
    embed,
    functional,
    mean_state,
    parameters_of,
    run_layers,
    torch,
    with_parameters,
)
from brandcheck.training.samples import PASSAGES_A_STEP, Sample, made_up, passage, targets, themes_of

LONGEST = 96
"""Tokens of a text that are looked at while tuning."""
TEXTS_A_BATCH = 48


@dataclass(frozen=True)
class Course:
    """How the tuning goes."""

    first_layer: int = 6
    """Layers below it stay as they are."""
    steps: int = 450
    rate: float = 8e-5
    rate_of_heads: float = 2e-4
    warm_up: float = 0.06
    """Share of the steps in which the rates rise; then they fall to zero."""
    decay: float = 0.01
    dropout: float = 0.1
    stance_weight: float = 1.0
    evidence_weight: float = 0.5
    """Of evidence or not in the bank, whose sentences stand alone."""
    sharpness: float = 2.5
    """Logarithm of what cosines are multiplied with, at the start."""
    seed: int = 1


class Lower:
    """What the untouched layers give for each text, in half precision, computed once for all tunings."""

    def __init__(self, weights: Weights, rows: Sequence[int], tokenizer: Any, first_layer: int) -> None:
        self.weights = weights
        self.above = range(first_layer, weights.layers)
        """The layers that are tuned."""
        self._tokenizer = tokenizer
        self._table = torch.from_numpy(weights.tensors["emb.word"].reshape(-1, weights.hidden)[list(rows)])
        self._parameters = parameters_of(weights, range(first_layer))
        self._states: dict[str, Tensor] = {}

    def add(self, texts: Sequence[str]) -> None:
        """Compute what is not there yet."""
        new = sorted({text for text in texts if text not in self._states})
        ids = [encoding.ids[:LONGEST] for encoding in self._tokenizer.encode_batch([PREFIX + text for text in new])]
        order = sorted(range(len(new)), key=lambda place: len(ids[place]))
        with torch.no_grad():
            for part in _parts(order, 128):
                padded, there = _padded([torch.tensor(ids[place]) for place in part])
                state = embed(self.weights, self._table, padded)
                state = run_layers(self.weights, self._parameters, state, there)
                for place, one in zip(part, state, strict=True):
                    self._states[new[place]] = one[: len(ids[place])].to(torch.float16).clone()

    def batches(self, texts: Sequence[str]) -> Iterator[tuple[list[int], Tensor, Tensor]]:
        """Texts of like length together: their places, states and which tokens are there."""
        order = sorted(range(len(texts)), key=lambda place: len(self._states[texts[place]]))
        for part in _parts(order, TEXTS_A_BATCH):
            yield part, *_padded([self._states[texts[place]].float() for place in part])


def all_texts(bank: Sequence[BankSentence], organisations: Sequence[LabelledOrganisation]) -> list[str]:
    """Every text that a tuning may look at."""
    sentences = [item.text for one in organisations for document in one.documents for item in document.sentences]
    return [row.text for row in bank] + sentences + [t for one in organisations for t in value_texts(one.organisation)]


def tune(  # noqa: PLR0913, PLR0917 (a tuning needs all of these, once)
    lower: Lower,
    bank: Sequence[BankSentence],
    organisations: Sequence[LabelledOrganisation],
    start: Head,
    course: Course,
    tell: Callable[[int, float], None],
) -> Weights:
    """Tune on a corpus whose texts are in `lower`; `start` is a head fitted on the untuned vectors of the same corpus.

    `tell` gets each step and its loss, smoothed.
    """
    torch.manual_seed(course.seed)
    chance = random.Random(course.seed)  # noqa: S311 - sampling, not a secret
    parameters = {name: tensor.requires_grad_() for name, tensor in parameters_of(lower.weights, lower.above).items()}
    heads = {name: tensor.requires_grad_() for name, tensor in _heads(start, course).items()}
    groups = [
        {"params": list(parameters.values()), "lr": course.rate},
        {"params": list(heads.values()), "lr": course.rate_of_heads},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=course.decay)
    rates = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _pace(step, course))
    themes = themes_of(bank)
    smooth = 0.0
    for step in range(course.steps):
        samples = [made_up(themes, chance)] + [passage(organisations, chance) for _ in range(PASSAGES_A_STEP)]
        texts = [text for sample in samples for text in sample.values + sample.sentences]
        vectors = _vectors(lower, parameters, texts, course.dropout)
        loss, at = torch.zeros(()), 0
        for sample in samples:
            many = len(sample.values) + len(sample.sentences)
            own = _loss(heads, vectors[at : at + many], sample, start, course)
            loss, at = loss + own / (1 if sample.foreign else PASSAGES_A_STEP), at + many
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(parameters.values()), 1.0)
        optimiser.step()
        rates.step()
        smooth = loss.item() if step == 0 else 0.95 * smooth + 0.05 * loss.item()
        tell(step + 1, smooth)
    return with_parameters(lower.weights, parameters)


def _pace(step: int, course: Course) -> float:
    return min((step + 1) / (course.warm_up * course.steps), 1 - step / course.steps)


def _heads(start: Head, course: Course) -> Parameters:
    """Closed-form fits as the start: two towers to the space of wordings, evidence, stance."""

    def tensor(array: Any) -> Tensor:
        return torch.tensor(np.asarray(array), dtype=torch.float32)

    made: Parameters = {}
    for name, tower in (("for", start.tower_for), ("against", start.tower_against)):
        made[f"{name}.w"] = tensor(tower.T / np.sqrt((tower**2).sum()))
        made[f"{name}.b"] = torch.zeros(len(tower))
    made["value.w"] = tensor(np.diag(1 / start.target_deviation))
    made["evidence.w"], made["evidence.b"] = tensor(start.evidence[None, :-1]), tensor(start.evidence[-1:])
    made["stance.w"], made["stance.b"] = tensor(start.stance[None, :-1]), tensor(start.stance[-1:])
    made["side"] = torch.zeros(2)
    made["sharpness"] = torch.tensor(course.sharpness)
    return made


def _vectors(lower: Lower, parameters: Parameters, texts: Sequence[str], dropout: float) -> Tensor:
    places: list[int] = []
    found: list[Tensor] = []
    for part, state, there in lower.batches(texts):
        found.append(mean_state(run_layers(lower.weights, parameters, state, there, dropout=dropout), there))
        places += part
    return torch.cat(found)[torch.tensor(np.argsort(places))]


def _loss(heads: Parameters, vectors: Tensor, sample: Sample, start: Head, course: Course) -> Tensor:
    count = len(sample.values)
    mean, deviation = (torch.tensor(part, dtype=torch.float32) for part in (start.mean, start.deviation))
    scaled = (vectors[count:] - mean) / deviation
    values = (vectors[:count] - torch.tensor(start.target_mean, dtype=torch.float32)) @ heads["value.w"].T
    values = functional.normalize(values, dim=1)
    inside = torch.tensor(sample.inside, dtype=torch.float32)
    stance = functional.linear(scaled, heads["stance.w"], heads["stance.b"])[:, 0] + heads["side"][0] * inside
    evidence = functional.linear(scaled, heads["evidence.w"], heads["evidence.b"])[:, 0] + heads["side"][1] * inside
    near, far = (
        heads["sharpness"].exp()
        * functional.normalize(functional.linear(scaled, heads[f"{name}.w"], heads[f"{name}.b"]), dim=1)
        @ values.T
        + sign * stance[:, None] / 2
        for name, sign in (("for", -1), ("against", 1))
    )
    shares = torch.tensor(targets(sample.labels))
    has = shares.sum(dim=1) > 0
    judge = functional.binary_cross_entropy_with_logits
    loss = judge(evidence, has.float()) * (course.evidence_weight if sample.foreign else 1.0)
    if has.any():
        labels = torch.tensor(sample.labels)
        chosen = functional.log_softmax(torch.cat([near, far], dim=1), dim=1)
        loss = loss - (shares * chosen)[has].sum(dim=1).mean()
        loss = loss + course.stance_weight * judge(
            (far - near)[labels > 0], (labels[labels > 0] == CONTRADICTS).float()
        )
    return loss


def _parts(order: Sequence[int], size: int) -> Iterator[list[int]]:
    for at in range(0, len(order), size):
        yield list(order[at : at + size])


def _padded(rows: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Rows of unlike length below each other, and where they have something."""
    padded = torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True)
    lengths = torch.tensor([len(row) for row in rows])
    return padded, torch.arange(padded.shape[1])[None] < lengths[:, None]
