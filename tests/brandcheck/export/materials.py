"""Measurements with the texts they were measured in, for tests of exports."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from lxml import etree

from brandcheck.export import Material
from brandcheck.model import (
    Act,
    Claim,
    ClaimState,
    ClaimVerdict,
    DocumentSummary,
    Evidence,
    GapKind,
    Measurement,
    Mention,
    Pair,
    ReportChoices,
    Side,
    Value,
)
from brandcheck.progress import finish
from tests.brandcheck.report.measurements import document, evidence, gap, measurement, rates

WEB = document("web.html", Side.OUTSIDE, "Over ons", "2026-01-08", "Communicatie", "website")
MEMO = document("memo.docx", Side.INSIDE, "Memo Kwaliteit", "2026-01-12", "Kwaliteit", "memo")
CHAT = document("chat.json", Side.INSIDE, "Kanaal Planning", "2026-03-09", "Planning", "chat", contributors=3)
VALUES = (
    Value("vak", "Vakmanschap met passie", "Onze mensen zijn specialisten die van hun vak houden."),
    Value("tijd", "Tijd voor de klant", "We nemen de tijd."),
)
PROMISED = "Bij ons werken 😀 passievolle specialisten."
FORBIDDEN = "Afwijken van het formulier is niet toegestaan."
TIMED = "Gesprekken duren voortaan vier minuten."
COMPLAINED = "vier minuten is toch geen gesprek 🙈"

Said = tuple[DocumentSummary, str, str, float, float]
"""Where a sentence stands, its words, its value, and how likely it supports and contradicts."""
SAID: tuple[Said, ...] = (
    (WEB, PROMISED, "vak", 0.93, 0.01),
    (MEMO, FORBIDDEN, "vak", 0.02, 0.91),
    (MEMO, TIMED, "tijd", 0.01, 0.88),
    (CHAT, COMPLAINED, "tijd", 0.03, 0.82),
)


def measured(
    said: Sequence[Said] = SAID, values: tuple[Value, ...] = VALUES, claims: tuple[Claim, ...] = ()
) -> tuple[Measurement, dict[str, str]]:
    """A measurement of sentences, and the texts in which they stand below each other."""
    texts: dict[str, str] = {}
    documents: dict[str, DocumentSummary] = {}
    found: list[Evidence] = []
    for place, words, value, supports, contradicts in said:
        documents[place.id] = place
        before = f"{texts[place.id]}\n" if place.id in texts else "🚀 Kop\n"
        found.append(evidence(place.id, words, value, supports, contradicts, Act.NORM, start=len(before)))
        texts[place.id] = before + words
    kinds = (GapKind.CONTRADICTED, GapKind.TOO_LITTLE_TEXT)
    gaps = tuple(
        gap(value.id, kind, rates(0.2), rates(0.04, 0.1), pair=Pair(found[0], found[-1]))
        for value, kind in zip(values, kinds, strict=False)
    )
    made = measurement(values, gaps, tuple(documents.values()), tuple(found))
    return replace(made, claims=claims), texts


def material(
    said: Sequence[Said] = SAID,
    values: tuple[Value, ...] = VALUES,
    *,
    claims: tuple[Claim, ...] = (),
    language: str = "nl",
    quotes: bool = False,
) -> Material:
    made, texts = measured(said, values, claims)
    return Material(made, ReportChoices(language, quotes), text_of=texts.__getitem__)


def contradicted(fact: DocumentSummary, words: str, state: ClaimState = ClaimState.OPEN) -> Claim:
    """A promise of the website beside a fact."""
    promise = Mention(WEB.id, 0, 20, "Binnen 24 uur hulp.", ((0, 13),))
    inside = Mention(fact.id, 0, len(words), words, ((0, 4),))
    return Claim(promise, inside, ClaimVerdict.CONTRADICTED, 0.7, "hulp", "longer", state=state)


def write(writer: Callable, told: Material, target: Path) -> Path:
    """Write an export and give its path."""
    return finish(writer(told, target)).path


SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("REFI-QDA-Project-1.0.xsd")))
"""The standard's own: REFI-QDA Project 1.0, 18 March 2019, MIT licence in the file."""
