"""Finds the sentences that speak for or against each declared value, and says why."""

from collections.abc import Mapping, Sequence

from brandcheck.detect.alike import Alike, Asked, reads_like
from brandcheck.detect.files import fingerprint
from brandcheck.model import Cache, Document, Evidence, Organisation, Segment, Value
from brandcheck.progress import Job
from brandcheck.settings import Settings

__all__ = [
    "Alike",
    "Asked",
    "find_evidence",
    "fingerprint",
    "hardly_apart",
    "reads_like",
    "self_check",
    "working_threshold",
]


def find_evidence(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,
    settings: Settings,
    cache: Cache,
) -> Job[tuple[Evidence, ...]]:
    """All evidence from `settings.listed_from` up, by document path, start and value (see `evidence.find_evidence`)."""
    from brandcheck.detect import evidence  # noqa: PLC0415 - numpy takes its time

    return evidence.find_evidence(documents, segments, organisation, settings, cache)


def hardly_apart(values: Sequence[Value]) -> tuple[tuple[str, str], ...]:
    """The pairs of ids of values that the reader can hardly tell apart, by their wording (see `likeness.hardly_apart`)."""
    from brandcheck.detect import likeness  # noqa: PLC0415 - numpy takes its time

    return likeness.hardly_apart(values)


def working_threshold() -> float:
    """The probability of being evidence from which a sentence counts for a value; it belongs to the model."""
    from brandcheck.detect.files import HEAD, models  # noqa: PLC0415 - with the next
    from brandcheck.detect.head import Head  # noqa: PLC0415 - numpy takes its time

    return float(Head.shipped(models() / HEAD).threshold[0])


def self_check() -> None:
    """Prove that the model is whole and works here.

    Raises:
        BrandCheckError: `model_damaged`, when a file of the model is missing or not what was shipped.
    """
    from brandcheck.detect import check  # noqa: PLC0415 - numpy takes its time

    check.self_check()
