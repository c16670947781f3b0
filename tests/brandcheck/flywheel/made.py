"""Measurements by counts: per document how many sentences support and contradict each value."""

from collections.abc import Mapping, Sequence

from brandcheck import assess
from brandcheck.model import (
    Act,
    DocumentStatus,
    DocumentSummary,
    Evidence,
    Measurement,
    Organisation,
    Side,
    Value,
)
from brandcheck.settings import Settings

VALUES = (Value("lef", "Lef", "We durven."), Value("zorg", "Zorg", "We letten op elkaar."))
ORGANISATION = Organisation("Voorbeeld", "nl", VALUES)
SETTINGS = Settings()


def document(
    name: str, side: Side = Side.INSIDE, text: str = "1", sentences: int = 20, status=DocumentStatus.READ
) -> DocumentSummary:
    """A document; `text` stands for what is in it."""
    return DocumentSummary(
        id=name,
        side=side,
        path=f"{side}/{name}",
        title="",
        date=None,
        department="",
        channel="memo",
        language="nl",
        sentences=sentences,
        eligible=sentences,
        status=status,
        error=None,
        source_hash=f"{name} {text}",
    )


def evidence(document: str, counts: Mapping[str, tuple[int, int]]) -> tuple[Evidence, ...]:
    """By value how many sentences support and how many contradict."""
    found = []
    for value, (supports, contradicts) in counts.items():
        for place in range(supports + contradicts):
            sure = 0.9 if place < supports else 0.05
            quote = f"Zin {place} van {document}."
            found.append(
                Evidence(
                    document, place * 100, place * 100 + len(quote), quote, value, sure, 0.95 - sure, Act.DEED, True
                )
            )
    return tuple(sorted(found, key=lambda one: (one.start, one.value)))


def measurement(
    documents: Sequence[DocumentSummary],
    found: Sequence[Evidence],
    day: str = "2026-03-01",
    organisation: Organisation = ORGANISATION,
    settings: Settings = SETTINGS,
    engine: Mapping[str, str] | None = None,
) -> Measurement:
    """Weighed as the program does."""
    ordered = sorted(found, key=lambda one: (one.document, one.start, one.value))
    gaps, warnings = assess.reweigh(documents, ordered, organisation, settings, ())
    return Measurement(
        organisation=organisation,
        engine=engine or {"brandcheck": "1"},
        settings=settings.frozen(),
        measured_on=day,
        documents=tuple(documents),
        evidence=tuple(ordered),
        gaps=gaps,
        warnings=warnings,
    )
