"""Boosted trees as plain arrays, run in numpy: what the training fitted with scikit-learn, without needing it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.claims_words import Floats


@dataclass(frozen=True)
class Trees:
    """Many trees, one after another for each class in turn; a leaf is its own left and right."""

    roots: NDArray[np.int32]
    """The first node of each tree."""
    classes: NDArray[np.int32]
    """The class to which each tree adds."""
    feature: NDArray[np.int32]
    limit: Floats
    """A row goes left where its feature is at most this."""
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: Floats
    base: Floats
    """Log odds of each class before any tree."""
    depth: int

    def probabilities(self, rows: Floats) -> Floats:
        """Rows x classes."""
        score = np.tile(self.base, (len(rows), 1)).astype(np.float64)
        every = np.arange(len(rows))
        for root, column in zip(self.roots.tolist(), self.classes.tolist(), strict=True):
            node = np.full(len(rows), root)
            for _ in range(self.depth):
                goes_left = rows[every, self.feature[node]] <= self.limit[node]
                node = np.where(goes_left, self.left[node], self.right[node])
            score[:, column] += self.value[node]
        grown = np.exp(score - score.max(axis=1, keepdims=True))
        return grown / grown.sum(axis=1, keepdims=True)

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """What `of` takes."""
        names = ("roots", "classes", "feature", "limit", "left", "right", "value", "base")
        found: dict[str, NDArray[np.generic]] = {f"trees_{name}": getattr(self, name) for name in names}
        return found | {"trees_depth": np.array(self.depth, np.int32)}

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """Trees from what `arrays` gave."""
        plain = {name.removeprefix("trees_"): array for name, array in arrays.items() if name.startswith("trees_")}
        depth = int(plain.pop("depth").item())
        return cls(**plain, depth=depth)  # pyright: ignore[reportArgumentType] - the arrays that `arrays` wrote
