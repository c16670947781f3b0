"""From a document to its sentences: what each is, in which language, and whether it can be evidence."""

from collections.abc import Mapping

from brandcheck.model import Document, Segment
from brandcheck.segment.fingerprint import fingerprint

__all__ = ["fingerprint", "mark_repeats", "prepare", "segment"]


def prepare(language: str) -> None:
    """Load what the sentences of a language ("nl" or "en") need: a second's work, for while files are being read."""
    from brandcheck.segment import sentences  # noqa: PLC0415 - spaCy takes its time

    sentences.pipeline(language)


def segment(document: Document) -> tuple[Document, tuple[Segment, ...]]:
    """The document with its language, and its sentences in order (see `stage.segment`)."""
    from brandcheck.segment import stage  # noqa: PLC0415 - spaCy takes its time

    return stage.segment(document)


def mark_repeats(segments_by_document: Mapping[str, tuple[Segment, ...]]) -> dict[str, tuple[Segment, ...]]:
    """Mark boilerplate and duplicates across the documents of one side, given in a stable order (see `repeats`)."""
    from brandcheck.segment import repeats  # noqa: PLC0415 - its word lists are read when needed

    return repeats.mark_repeats(segments_by_document)
