"""Tunes encoders one after the other, each in a process of its own: one for each part of the organisations left out, one on all."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np

from brandcheck.detect.encoder import Encoder
from brandcheck.detect.files import ENCODER, TOKENIZER
from brandcheck.detect.head import Head
from brandcheck.training.corpus import LabelledOrganisation, read_bank, read_organisations
from brandcheck.training.e5 import Weights, find_file, read_weights
from brandcheck.training.fit import fit_sentences
from brandcheck.training.gather import Bank, Reader, gather_bank, gather_organisation
from brandcheck.training.graph import build
from brandcheck.training.vocabulary import rows_of


@dataclass(frozen=True)
class Job:
    """An encoder to make: tuned without some organisations, or not tuned at all."""

    folder: Path
    """Where `encoder.onnx` and `tokenizer.json` go; holds the tokenizer already."""
    corpus: Path
    left_out: tuple[str, ...] = ()
    """Folders of organisations."""
    start: Head | None = None
    """Fitted on the untuned vectors of what is not left out; None leaves the encoder untuned."""
    steps: int | None = None
    """Instead of those of `tune.Course`."""


def assign(organisations: Sequence[LabelledOrganisation], folds: int) -> list[int]:
    """The fold of each organisation, at random but always the same, Dutch and English spread evenly."""
    chance = np.random.default_rng(11)
    order = chance.permutation(len(organisations))
    by_language = sorted(order.tolist(), key=lambda place: organisations[place].organisation.language)
    fold = [0] * len(organisations)
    for turn, place in enumerate(by_language):
        fold[place] = turn % folds
    return fold


def make_all(jobs: Sequence[Job]) -> None:
    """Carry out all jobs. One at a time is fastest: a tuning keeps all processors busy, and its memory is given back at its end."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        for told in pool.map(make, jobs):
            print(told, flush=True)


def make(job: Job) -> str:
    """Make one encoder; gives what to tell."""
    weights = read_weights(find_file())
    tokenizer = _tokenizer(job.folder / TOKENIZER)
    rows = rows_of(weights, tokenizer)
    told = f"{job.folder.name}: untuned"
    if job.start is not None:
        weights, told = _tuned(job, weights, rows, tokenizer, job.start)
    (job.folder / ENCODER).write_bytes(build(weights, rows).SerializeToString(deterministic=True))
    return told


def _tuned(job: Job, weights: Weights, rows: list[int], tokenizer: Any, start: Head) -> tuple[Weights, str]:
    tuning = import_module("brandcheck.training.tune")  # and with it PyTorch, which reading figures does not need
    course = tuning.Course() if job.steps is None else tuning.Course(steps=job.steps)
    bank = read_bank(job.corpus)
    organisations = [o for o in read_organisations(job.corpus / "organisations") if o.slug not in job.left_out]
    lower = tuning.Lower(weights, rows, tokenizer, course.first_layer)
    lower.add(tuning.all_texts(bank, organisations))
    told: list[str] = []

    def tell(step: int, loss: float) -> None:
        if step % 50 == 0:
            told.append(f"{loss:.2f}")
            print(f"{job.folder.name} step {step} loss {loss:.3f}", flush=True)

    tuned = tuning.tune(lower, bank, organisations, start, course, tell)
    return tuned, f"{job.folder.name}: {len(organisations)} organisations, loss {' '.join(told)}"


def gather(folder: Path, corpus: Path) -> tuple[Bank, list[Reader]]:
    """The corpus through the encoder of a folder."""
    encoder = Encoder(folder)
    organisations = read_organisations(corpus / "organisations")
    return gather_bank(read_bank(corpus), encoder), [gather_organisation(one, encoder) for one in organisations]


def start_of(bank: Bank, readers: Sequence[Reader], left_out: Sequence[str]) -> Head:
    """Where a tuning starts from."""
    return fit_sentences(bank, [reader for reader in readers if reader.slug not in left_out])


def _tokenizer(file: Path) -> Any:
    tokenizers: Any = import_module("tokenizers")
    return tokenizers.Tokenizer.from_file(str(file))
