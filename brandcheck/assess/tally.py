"""Counts per side, value and document: what every figure of a measurement rests on."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Document, DocumentStatus, DocumentSummary, Evidence, Side

Counts = NDArray[np.float64]
Text = Document | DocumentSummary
"""A document as far as weighing looks at it."""


@dataclass(frozen=True, slots=True)
class SideTally:
    """The documents of one side that hold eligible sentences, sorted by path; shape (documents,) everywhere."""

    documents: tuple[Text, ...]
    eligible: Counts
    supports: Mapping[str, Counts]
    """Counted supporting sentences per document, by value."""
    contradicts: Mapping[str, Counts]
    likely_supports: Mapping[str, Counts]
    """How many sentences that count probably do support, per document, by value: the sum of their probabilities."""
    likely_contradicts: Mapping[str, Counts]
    listed: Mapping[str, tuple[Evidence, ...]]
    """All evidence in these documents, counted or not, by value; by path and place."""


_PLACE = attrgetter("start", "end", "supports", "contradicts")


@dataclass(frozen=True, slots=True)
class _Rows:
    """The counts of one value, by document."""

    supports: list[float]
    contradicts: list[float]
    likely_supports: list[float]
    likely_contradicts: list[float]


def tally(
    documents: Sequence[Text],
    eligible: Mapping[str, int],
    evidence: Sequence[Evidence],
    values: Sequence[str],
) -> dict[Side, SideTally]:
    """Count evidence per side. The order of what is given changes nothing.

    `eligible` is the number of eligible sentences, by the id of the document.
    """
    by_document: dict[str, list[Evidence]] = defaultdict(list)
    for found in evidence:
        by_document[found.document].append(found)
    return {side: _side(side, documents, eligible, by_document, values) for side in Side}


def _side(
    side: Side,
    documents: Sequence[Text],
    eligible: Mapping[str, int],
    by_document: Mapping[str, list[Evidence]],
    values: Sequence[str],
) -> SideTally:
    readable = sorted(
        (d for d in documents if d.side is side and d.status is DocumentStatus.READ), key=lambda d: (d.path, d.id)
    )
    sizes = {d.id: eligible.get(d.id, 0) for d in readable}
    kept = tuple(
        d
        for d in readable
        if sizes[d.id] > 0 or any(e.counted and e.value in values for e in by_document.get(d.id, ()))
    )
    rows = {value: _Rows(*([0.0] * len(kept) for _ in range(4))) for value in values}
    listed: dict[str, list[Evidence]] = {value: [] for value in values}
    places: list[set[tuple[int, int]]] = []
    for at, document in enumerate(kept):
        spots: set[tuple[int, int]] = set()
        places.append(spots)
        for found in sorted(by_document.get(document.id, ()), key=_PLACE):
            row = rows.get(found.value)
            if row is None:
                continue  # of a value that was removed since
            listed[found.value].append(found)
            if found.counted:
                (row.supports if found.supports >= found.contradicts else row.contradicts)[at] += 1
                row.likely_supports[at] += found.supports
                row.likely_contradicts[at] += found.contradicts
                spots.add((found.start, found.end))
    return SideTally(
        documents=kept,
        # A person may have made a sentence evidence that was not eligible by itself.
        eligible=np.array([max(sizes[d.id], len(places[at])) for at, d in enumerate(kept)], dtype=np.float64),
        supports={value: np.array(row.supports, dtype=np.float64) for value, row in rows.items()},
        contradicts={value: np.array(row.contradicts, dtype=np.float64) for value, row in rows.items()},
        likely_supports={value: np.array(row.likely_supports, dtype=np.float64) for value, row in rows.items()},
        likely_contradicts={value: np.array(row.likely_contradicts, dtype=np.float64) for value, row in rows.items()},
        listed={value: tuple(found) for value, found in listed.items()},
    )
