"""What a second reader starts from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandcheck.model import Document, Evidence, Segment


@dataclass(frozen=True, slots=True)
class FirstReading:
    """What the first reader read and found."""

    documents: Sequence[Document]
    segments: Mapping[str, tuple[Segment, ...]]
    """By the id of the document."""
    evidence: Sequence[Evidence]
    threshold: float
    """The probability from which its evidence counts."""
