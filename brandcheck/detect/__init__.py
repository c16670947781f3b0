"""Finds the sentences that speak for or against each declared value, and says why."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from brandcheck.detect.alike import Alike, Asked, reads_like
from brandcheck.detect.claims_files import MOST_PROMISES, claims_fingerprint
from brandcheck.detect.files import fingerprint
from brandcheck.detect.lesson import Lesson
from brandcheck.model import Cache, Claim, Document, Evidence, Organisation, Segment, Side, Value
from brandcheck.progress import Job
from brandcheck.settings import Settings

if TYPE_CHECKING:
    from brandcheck.detect.draft import Nearest, SentenceReader
    from brandcheck.detect.draft_facts import Clash
    from brandcheck.detect.draft_weighing import Floats, Weighed
    from brandcheck.detect.draft_words import Vague
    from brandcheck.detect.green import GreenClaim

__all__ = [
    "MOST_PROMISES",
    "Alike",
    "Asked",
    "Lesson",
    "claims_fingerprint",
    "clashes",
    "find_claims",
    "find_conflicts",
    "find_evidence",
    "fingerprint",
    "green_claims",
    "hardly_apart",
    "learn",
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


def learn(  # noqa: PLR0913, PLR0917 (all that evidence is made of, and the lessons)
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,
    evidence: Sequence[Evidence],
    lessons: Sequence[Lesson],
    settings: Settings,
    cache: Cache,
    *,
    heed: bool = True,
) -> Job[tuple[Evidence, ...]]:
    """The evidence as the engine gives it after what people decided about some of it (see `learning.learn`)."""
    from brandcheck.detect import learning  # noqa: PLC0415 - numpy takes its time

    return learning.learn(documents, segments, organisation, evidence, lessons, settings, cache, heed=heed)


def find_claims(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    organisation: Organisation,
    cache: Cache,
) -> Job[tuple[Claim, ...]]:
    """The promises outside with the facts inside that contradict or confirm them (see `claims.find_claims`)."""
    from brandcheck.detect import claims  # noqa: PLC0415 - numpy takes its time

    return claims.find_claims(documents, segments, organisation, cache)


def find_conflicts(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    side: Side,
    by: Literal["department", "document"],
    cache: Cache,
) -> Job[tuple[Claim, ...]]:
    """What departments or documents of one side say against each other (see `claims.find_conflicts`)."""
    from brandcheck.detect import claims  # noqa: PLC0415 - numpy takes its time

    return claims.find_conflicts(documents, segments, side, by, cache)


def green_claims(text: str, language: str) -> "tuple[GreenClaim, ...]":
    """The environmental claims in a sentence, with the rule of each (see `green.green_claims`)."""
    from brandcheck.detect import green  # noqa: PLC0415 - its rules import numpy

    return green.green_claims(text, language)


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
