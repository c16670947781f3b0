"""How large a gap chance alone makes: the documents of one side split in two at random, again and again.

Both halves come from the same side, so whatever they differ is noise. A gap between the sides that is no larger than
that tells nothing. Documents are split whole, because sentences of one document resemble each other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.assess.tally import Counts
from brandcheck.model import DocumentStatus, DocumentSummary, Evidence, Side
from brandcheck.settings import Settings

_SPLITS = 200
_SEED = 20_261_122
_HIGH = 0.95


@dataclass(frozen=True, slots=True)
class Halves:
    """The difference between the supports rates of two random halves of one side, without its sign, 0 to 1."""

    documents: int
    """Of both halves together."""
    typical: float
    """The median over the splits."""
    high: float
    """95% of the splits differ less."""


@dataclass(frozen=True, slots=True)
class SplitHalf:
    """One value: the gap between the sides, beside the gaps that splitting one side makes.

    A half holds half of the documents, so of sides of one size these are some 1.4 times the noise that is in the gap.
    """

    value: str
    gap: float
    """Supports rate outside minus inside, as in `Gap.difference`."""
    outside: Halves | None
    """None where there is too little text on that side."""
    inside: Halves | None


def split_halves(
    documents: Sequence[DocumentSummary], evidence: Sequence[Evidence], values: Sequence[str], settings: Settings
) -> tuple[SplitHalf, ...]:
    """Compare the sides, and random halves of each, for every value in the order given.

    Halves hold as many documents of each channel where there are two or more of it. The same input gives the same
    output, whatever its order; evidence that does not count may be left out.

    Args:
        documents: as a measurement keeps them.
        evidence: as people decided.
        values: ids, in order.
        settings: as the measurement had them.
    """
    read = sorted((d for d in documents if d.status is DocumentStatus.READ), key=lambda d: (d.path, d.id))
    texts, eligible, supports = _counts(read, evidence, values)
    sides = np.array([document.side is Side.OUTSIDE for document in texts], dtype=np.bool_)
    weights = np.minimum(eligible, settings.sentences_cap)
    parts = np.minimum(1.0, supports / eligible[:, None]) * weights[:, None]
    rates, noise = [], []
    for of in (sides, ~sides):
        rates.append(parts[of].sum(axis=0) / max(1.0, weights[of].sum()))
        own = [document for document, there in zip(texts, of, strict=True) if there]
        enough = len(own) >= max(2, settings.minimum_documents)
        noise.append(_noise(parts[of], weights[of], _splits(own)) if enough else [None] * len(values))
    gaps = rates[0] - rates[1]
    return tuple(
        SplitHalf(value, float(gap), outside, inside)
        for value, gap, outside, inside in zip(values, gaps, *noise, strict=True)
    )


def _counts(
    documents: Sequence[DocumentSummary], evidence: Sequence[Evidence], values: Sequence[str]
) -> tuple[list[DocumentSummary], Counts, Counts]:
    """Documents that hold eligible sentences, how many, and supporting ones by document and value.

    The figures of `tally`, which sorts all evidence: too slow to be asked for in passing.
    """
    rows = {document.id: at for at, document in enumerate(documents)}
    columns = {value: at for at, value in enumerate(values)}
    # Evidence may be of a value that was removed since.
    counted = [found for found in evidence if found.counted and found.document in rows and found.value in columns]
    sizes = np.array([document.eligible for document in documents], dtype=np.float64)
    # A person may have made a sentence evidence that was not eligible by itself.
    many = np.bincount([rows[found.document] for found in counted], minlength=len(documents))
    beyond = {document.id for document, over in zip(documents, many > sizes, strict=True) if over}
    places = {(found.document, found.start, found.end) for found in counted if found.document in beyond}
    for name, number in Counter(name for name, _, _ in places).items():
        sizes[rows[name]] = max(sizes[rows[name]], number)
    cells = [
        rows[found.document] * len(values) + columns[found.value]
        for found in counted
        if found.supports >= found.contradicts
    ]
    supports = np.bincount(np.array(cells, dtype=np.int64), minlength=len(documents) * len(values))
    kept = np.flatnonzero(sizes).tolist()
    table = supports.astype(np.float64).reshape(len(documents), len(values))
    return [documents[at] for at in kept], sizes[kept], table[kept]


def _splits(documents: Sequence[DocumentSummary]) -> NDArray[np.bool_]:
    """Which documents are in the first half; shape (splits, documents), neither half ever empty."""
    random = np.random.default_rng(_SEED)
    strata: dict[str, list[int]] = {}
    for at, document in enumerate(documents):
        strata.setdefault(document.channel, []).append(at)
    alone = [members[0] for members in strata.values() if len(members) == 1]
    groups = [members for members in strata.values() if len(members) > 1] + ([alone] if alone else [])
    first = np.zeros((_SPLITS, len(documents)), dtype=np.bool_)
    for members in groups:
        order = random.permuted(np.tile(np.arange(len(members), dtype=np.int32), (_SPLITS, 1)), axis=1)
        # Of an odd number either half may get one more.
        first[:, members] = (order + random.integers(0, 2, (_SPLITS, 1))) % 2 == 0
    return first


def _noise(parts: Counts, weights: Counts, first: NDArray[np.bool_]) -> list[Halves]:
    chosen = first.astype(np.float64)
    said, weighed = chosen @ parts, (chosen @ weights)[:, None]
    one, other = said / weighed, (parts.sum(axis=0) - said) / (weights.sum() - weighed)
    typical, high = np.quantile(np.abs(one - other), (0.5, _HIGH), axis=0)
    return [Halves(len(weights), float(t), float(h)) for t, h in zip(typical, high, strict=True)]
