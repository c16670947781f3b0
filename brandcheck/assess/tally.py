"""Counts per side, value and document: what every figure of a measurement rests on."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.model import Document, DocumentStatus, DocumentSummary, Evidence, Side, Stance

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
    kept = tuple(d for d in readable if sizes[d.id] > 0 or any(e.counted for e in by_document.get(d.id, ())))
    counted: Counter[tuple[str, str, Stance]] = Counter()
    likely: dict[tuple[str, str, Stance], float] = defaultdict(float)
    places: dict[str, set[tuple[int, int]]] = defaultdict(set)
    listed: dict[str, list[Evidence]] = {value: [] for value in values}
    for document in kept:
        for found in sorted(
            by_document.get(document.id, ()), key=lambda e: (e.start, e.end, e.supports, e.contradicts)
        ):
            if found.value not in listed:
                continue  # of a value that was removed since
            listed[found.value].append(found)
            if found.counted:
                counted[found.value, document.id, found.stance] += 1
                likely[found.value, document.id, Stance.SUPPORTS] += found.supports
                likely[found.value, document.id, Stance.CONTRADICTS] += found.contradicts
                places[document.id].add((found.start, found.end))

    def counts(of: Mapping[tuple[str, str, Stance], float], stance: Stance) -> dict[str, Counts]:
        return {value: np.array([of.get((value, d.id, stance), 0) for d in kept], dtype=np.float64) for value in values}

    return SideTally(
        documents=kept,
        # A person may have made a sentence evidence that was not eligible by itself.
        eligible=np.array([max(sizes[d.id], len(places[d.id])) for d in kept], dtype=np.float64),
        supports=counts(counted, Stance.SUPPORTS),
        contradicts=counts(counted, Stance.CONTRADICTS),
        likely_supports=counts(likely, Stance.SUPPORTS),
        likely_contradicts=counts(likely, Stance.CONTRADICTS),
        listed={value: tuple(found) for value, found in listed.items()},
    )
