"""Reads a promise and a fact together: whether the fact has nothing to do with it, contradicts it, or confirms it.

The graph is made as the encoder's is, by `training.joint`; where `claims_features` compares what two sentences are each by
themselves, here every word of the one sees every word of the other (a cross-encoder: Nogueira and Cho, 2019, arXiv 1901.04085).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.encoder import PREFIX, of_equal_length, open_session, run_ahead
from brandcheck.detect.files import JOINT, JOINT_HEAD, TOKENIZER, manifest, models
from brandcheck.detect.head import linear
from brandcheck.detect.keys import digest
from brandcheck.model import Cache

Floats = NDArray[Any]
Both = tuple[str, str]
"""A promise and a fact."""
LONGEST = 80
"""Tokens of each of the two that are read, the special ones included."""
END = 2
"""The token at the end of a text."""
KIND = "detect.joint"
KEPT_AT_ONCE = 200
"""Pairs that are read before they are kept: what a cancel can lose."""


class JointReader:
    """The reader of one folder of models. A pair gives the same numbers whatever else is read with it."""

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """Load it; `threads` as in `Encoder`."""
        from tokenizers import Tokenizer  # noqa: PLC0415 - heavy, and not needed when everything is cached

        self._session: Any = open_session(folder / JOINT)
        self._threads = threads
        self._tokenizer: Any = Tokenizer.from_file(str(folder / TOKENIZER))
        with np.load(folder / JOINT_HEAD, allow_pickle=False) as stored:
            self._head = {name: stored[name] for name in stored.files}

    def read(self, pairs: Sequence[Both]) -> Iterator[tuple[list[int], Floats]]:
        """Batches: places in `pairs`, and their log odds x (nothing, contradicted, consistent), not normalised."""
        encoded = joined(self._tokenizer, pairs)

        def run(batch: list[int]) -> tuple[list[int], Floats]:
            ids = np.array([encoded[place][0] for place in batch], np.int64)
            states = self._session.run(["tokens"], {"ids": ids})[0]
            rows = [self._judge(one, encoded[place][1]) for one, place in zip(states, batch, strict=True)]
            return batch, np.stack(rows).astype(np.float32)

        return run_ahead(run, of_equal_length([ids for ids, _ in encoded]), self._threads)

    def _judge(self, states: Floats, first: int) -> Floats:
        """Tokens x hidden, of which the promise has `first`, to three log odds. Pair by pair: a product of many rows rounds otherwise."""
        head = self._head
        means = np.stack([states[:first].mean(axis=0), states[first + 1 :].mean(axis=0)])
        own, other = (means - head["mean"]) / head["deviation"]
        inner = np.tanh(linear(np.concatenate([own, other, np.abs(own - other), own * other]), head["inner"]))
        return linear(inner, head["outer"])


def joined(tokenizer: Any, pairs: Sequence[Both]) -> list[tuple[list[int], int]]:
    """Of each pair the tokens of both, and how many are the first one's."""
    first = tokenizer.encode_batch([PREFIX + one for one, _ in pairs])
    second = tokenizer.encode_batch([PREFIX + other for _, other in pairs])
    found: list[tuple[list[int], int]] = []
    for one, other in zip(first, second, strict=True):
        left, right = _cut(one.ids), _cut(other.ids)
        found.append(([*left, END, *right[1:]], len(left)))
    return found


def read_cached(pairs: Sequence[Both], cache: Cache) -> Iterator[tuple[int, Floats | None]]:
    """How many pairs are done, and at the end the log odds of all of them; what was read before is taken from the cache."""
    keys = [digest(*both, manifest()[JOINT], manifest()[JOINT_HEAD], manifest()[TOKENIZER]) for both in pairs]
    known: Mapping[str, bytes] = cache.get_many(KIND, keys)
    missing = sorted({place_of: key for place_of, key in zip(pairs, keys, strict=True) if key not in known}.items())
    found = dict(known)
    done = 0
    new: dict[str, bytes] = {}
    for batch, odds in _read([both for both, _ in missing]):
        new |= {missing[place][1]: row.astype("<f4").tobytes() for place, row in zip(batch, odds, strict=True)}
        done += len(batch)
        if len(new) >= KEPT_AT_ONCE or done == len(missing):
            cache.put_many(KIND, new)
            found |= new
            new = {}
        yield len(pairs) - len(missing) + done, None
    rows = [np.frombuffer(found[key], "<f4") for key in keys]
    yield len(pairs), np.stack(rows) if rows else np.zeros((0, 3), np.float32)


def _read(pairs: Sequence[Both]) -> Iterator[tuple[list[int], Floats]]:
    if pairs:
        yield from load_joint(models()).read(pairs)


@cache
def load_joint(folder: Path) -> JointReader:
    """The reader of a folder, loaded once in a process."""
    return JointReader(folder)


def _cut(ids: list[int]) -> list[int]:
    return ids if len(ids) <= LONGEST else [*ids[: LONGEST - 1], END]
