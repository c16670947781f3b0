"""Writes to a workspace without end, and says what was kept; killed by `test_killed.py`."""

import sys
from pathlib import Path

from brandcheck.model import Side
from brandcheck.workspace import Review, Subject, Verdict, Workspace
from tests.brandcheck.workspace.making import document, evidence, measurement


def main(path: Path, start: int) -> None:
    """Write rounds from `start` on: documents, cache, a review, a measurement; print each round when it is kept."""
    with Workspace.open(path) as workspace:
        number = start
        while True:
            for part in range(3):
                name = f"inside/{part}.txt"
                made = document(name, *(f"Ronde {number} zin {index}." for index in range(50)))
                workspace.documents.put(Side.INSIDE, name, str(number), "r1", [made])
            workspace.cache.put_many("kind", {f"{number}-{index}": b"x" * 500 for index in range(50)})
            documents, segments = workspace.documents.load()
            workspace.keep(
                measurement(documents, tuple(evidence(items[0]) for items in segments.values()), f"{number:06}")
            )
            workspace.reviews.add(Review(Subject(Side.INSIDE, "a", "b", "c"), Verdict.CONFIRMED, f"{number:06}"))
            print(number, flush=True)  # noqa: T201
            number += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
