"""Turns sentences into vectors with the shipped encoder (multilingual-e5-small, cut and quantised by `training`)."""

import os
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
PREFIX = "query: "
"""E5 was trained with it on every text that is compared with its like."""
LONGEST = 256
"""Tokens of one sentence that are read, the special ones included."""
TOKENS_A_BATCH = 1024
"""Small enough that a cancel is answered within a second, large enough for speed."""
AHEAD = 40
"""Batches that are run before their turn; their token states wait in memory, a megabyte each."""
Result = TypeVar("Result")


@dataclass(frozen=True)
class Encoded:
    """One sentence as the encoder sees it."""

    vector: NDArray[np.float16]
    """Plain mean of all token states, prefix and special tokens included (384 numbers, not normalised), in half precision
    as it is cached, so that a cached one is the same."""
    states: Floats
    """The state of each token of the sentence itself (tokens x 384)."""
    spans: NDArray[np.int64]
    """Start and end of each of these tokens in the sentence (tokens x 2), in code points."""
    tokens: int
    """How many tokens the mean was taken over."""


class Encoder:
    """The encoder of one folder of models.

    A sentence gives the same bytes whatever else is encoded with it: only sentences of equal length share a batch, the
    graph quantises each token by itself, and the mean is taken sentence by sentence.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """Load it, for as many batches at once as there are processors (8 at most) unless a number is given."""
        self._session = open_session(folder / "encoder.onnx")
        self._threads = threads
        from tokenizers import Tokenizer  # noqa: PLC0415 - heavy, and not needed when everything is cached

        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(LONGEST)

    def encode(self, texts: Sequence[str]) -> Iterator[list[tuple[int, Encoded]]]:
        """Batches of (place in `texts`, encoded), shortest sentences first. It begins at once, beside what the caller does."""
        encodings = self._tokenizer.encode_batch([PREFIX + text for text in texts])

        def run(batch: list[int]) -> list[tuple[int, Encoded]]:
            ids = np.array([encodings[place].ids for place in batch], np.int64)
            states = self._session.run(["tokens"], {"ids": ids})[0]
            return [
                (place, _encoded(found, encodings[place].offsets)) for place, found in zip(batch, states, strict=True)
            ]

        return run_ahead(run, of_equal_length([encoding.ids for encoding in encodings]), self._threads)

    def encode_all(self, texts: Sequence[str]) -> list[Encoded]:
        """All texts, in their order."""
        found: dict[int, Encoded] = {}
        for batch in self.encode(texts):
            found.update(batch)
        return [found[place] for place in range(len(texts))]


def open_session(file: Path) -> Any:
    """A graph made by `training.graph`, ready to run.

    Each run takes one thread: two batches side by side are done sooner than one after another with their matrices shared
    out, and leave room for what else there is to do.
    """
    import onnxruntime  # noqa: PLC0415 - a quarter of a second, and not needed when everything is cached

    onnxruntime.disable_telemetry_events()  # what it tells Windows; `brandcheck` silences the rest
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # one for each length of sentence would stay in memory
    options.log_severity_level = 3
    # By its name: what is handed over as bytes stays in memory beside the graph that was made of it.
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])


def run_ahead(
    run: Callable[[list[int]], Result], batches: Iterable[list[int]], threads: int | None = None
) -> Iterator[Result]:
    """What `run` gives for each batch, in their order; some are run ahead in threads, the first ones from now on."""
    workers, rest = _workers(threads or min(os.cpu_count() or 1, 8)), iter(batches)
    running = deque(workers.submit(run, batch) for batch in islice(rest, AHEAD))

    def taken() -> Iterator[Result]:
        try:
            while running:
                first = running.popleft().result()
                running.extend(workers.submit(run, batch) for batch in islice(rest, 1))
                yield first
        finally:
            for waiting in running:
                waiting.cancel()

    return taken()


@cache
def _workers(threads: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(threads, "brandcheck-reader")


def of_equal_length(tokens: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Places of texts that may share a batch, shortest first."""
    by_length: dict[int, list[int]] = defaultdict(list)
    for place, ids in enumerate(tokens):
        by_length[len(ids)].append(place)
    for length, places in sorted(by_length.items()):
        size = max(1, TOKENS_A_BATCH // length)
        for at in range(0, len(places), size):
            yield places[at : at + size]


@cache
def load_encoder(folder: Path) -> Encoder:
    """The encoder of a folder, loaded once in a process."""
    return Encoder(folder)


def _encoded(states: Floats, offsets: Sequence[tuple[int, int]]) -> Encoded:
    spans = np.array(offsets, np.int64)
    own = (spans[:, 1] > spans[:, 0]) & (spans[:, 0] >= len(PREFIX) - 1) & (spans[:, 1] > len(PREFIX))
    return Encoded(
        vector=states.mean(axis=0, dtype=np.float32).astype(np.float16),
        states=states[own],
        spans=np.maximum(spans[own] - len(PREFIX), 0),
        tokens=len(states),
    )
