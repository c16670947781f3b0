"""What stands beside the figures of a measurement, in sentences: the same on the command line and in the app."""

from collections.abc import Iterable

from brandcheck.model import DocumentSummary, Measurement
from brandcheck.wording import say, wording


def remarks(measurement: Measurement, language: str) -> list[tuple[str, list[str]]]:
    """What could not be read, what was left out of what was read, and what to mind: headings with their sentences."""
    words = wording("words", language)
    parts = (
        ("not_read", _reasons(measurement.failed, language)),
        ("read_in_part", _reasons(measurement.read, language)),
        ("mind", [say(warning, language) for warning in measurement.warnings]),
    )
    return [(words[heading], sentences) for heading, sentences in parts if sentences]


def _reasons(documents: Iterable[DocumentSummary], language: str) -> list[str]:
    return [f"{document.path}: {say(document.error, language)}" for document in documents if document.error]
