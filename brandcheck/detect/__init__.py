"""Finds the sentences that speak for or against each declared value, and says why."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from brandcheck.detect.alike import Alike, Asked, reads_like
from brandcheck.detect.files import fingerprint
from brandcheck.model import Cache, Document, Evidence, Organisation, Segment, Value
from brandcheck.progress import Job
from brandcheck.settings import Settings

if TYPE_CHECKING:
    from brandcheck.detect.draft import Nearest, SentenceReader
    from brandcheck.detect.draft_facts import Clash
    from brandcheck.detect.draft_weighing import Floats, Weighed
    from brandcheck.detect.draft_words import Vague

__all__ = [
    "Alike",
    "Asked",
    "clashes",
    "find_evidence",
    "fingerprint",
    "hardly_apart",
    "nearest",
    "reads_like",
    "self_check",
    "sentence_reader",
    "vague_words",
    "weigh_draft",
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


def sentence_reader(organisation: Organisation, frame: Sequence[str] = ()) -> "SentenceReader":
    """Reads the sentences of a text that is being written, each of them once (see `draft.SentenceReader`)."""
    from brandcheck.detect.draft import SentenceReader  # noqa: PLC0415 - numpy takes its time

    return SentenceReader(organisation, frame)


def nearest(texts: Sequence[str], cache: Cache) -> "Nearest":
    """Sentences among which those on the topic of another one are looked for (see `draft.Nearest`)."""
    from brandcheck.detect.draft import Nearest  # noqa: PLC0415 - numpy takes its time

    return Nearest(texts, cache)


def clashes(text: str, language: str, candidates: Sequence[tuple[str, str, float]]) -> "tuple[Clash, ...]":
    """The candidates whose figures contradict those of a sentence (see `draft_facts.clashes`)."""
    from brandcheck.detect import draft_facts  # noqa: PLC0415 - its lexicon takes its time

    return draft_facts.clashes(text, language, candidates)


def weigh_draft(
    likeness: "Floats", supports: "Floats", contradicts: "Floats", *, lived_from: float, contradicted_below: float
) -> "Weighed | None":
    """Which way inside evidence leans about what a sentence promises (see `draft_weighing.weigh`)."""
    from brandcheck.detect import draft_weighing  # noqa: PLC0415 - numpy takes its time

    return draft_weighing.weigh(
        likeness, supports, contradicts, lived_from=lived_from, contradicted_below=contradicted_below
    )


def vague_words(text: str, language: str) -> "tuple[Vague, ...]":
    """Superlatives and empty words in one sentence (see `draft_words.vague_words`)."""
    from brandcheck.detect import draft_words  # noqa: PLC0415 - its word lists are read when needed

    return draft_words.vague_words(text, language)
