"""Small things to keep in a workspace."""

from brandcheck.model import (
    Act,
    Block,
    BlockKind,
    Claim,
    ClaimVerdict,
    Document,
    DocumentStatus,
    DocumentSummary,
    Evidence,
    Gap,
    GapKind,
    Measurement,
    Mention,
    Message,
    Organisation,
    Pair,
    Reason,
    Segment,
    SegmentKind,
    Side,
    SideRates,
    Value,
)
from brandcheck.workspace import Workspace

ORGANISATION = Organisation(
    "Zorggroep Één",
    "nl",
    (
        Value("aandacht", "Aandacht", "We nemen de tijd.", ("We blijven tot het klopt.",), ("Maximaal vier minuten.",)),
        Value("lef", "Lef", "We durven."),
    ),
    "zorg",
)


TABLES = ("source", "document", "segment", "evidence", "claim", "claim_decision", "review", "fact", "cache")


def contents(workspace: Workspace) -> dict[str, list[tuple]]:
    """Every row of every table of texts and decisions, and what the index of words finds of them."""
    with workspace._store.reading() as connection:
        found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2, 3").fetchall() for name in TABLES[:-2]}
        found |= {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in TABLES[-2:]}
        found["fact"] = [row for row in found["fact"] if row[0] != "changes"]  # counts on, also where one is undone
    with workspace._store.writing() as connection:
        connection.execute("INSERT INTO sentence (sentence, rank) VALUES ('integrity-check', 1)")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    return found


def document(path: str, *sentences: str, side: Side = Side.INSIDE) -> tuple[Document, tuple[Segment, ...]]:
    """A document whose sentences stand behind each other, one block for each."""
    text = " ".join(sentences)
    spots, start = [], 0
    for sentence in sentences:
        spots.append((start, start + len(sentence)))
        start += len(sentence) + 1
    made = Document(
        id=f"id of {path}",
        side=side,
        path=path,
        title="Verslag",
        date="2026-03-14",
        department="HR",
        channel="memo",
        language="nl",
        text=text,
        blocks=tuple(Block(start, end, BlockKind.PARAGRAPH, 1) for start, end in spots),
        source_hash="hash",
        contributors=3,
    )
    segments = tuple(
        Segment(made.id, start, end, text[start:end], SegmentKind.BODY, "nl", eligible=True, page=1)
        for start, end in spots
    )
    return made, segments


def failed(path: str) -> tuple[Document, tuple[Segment, ...]]:
    """A document that could not be read."""
    error = Message("file_damaged", (("path", path),))
    return Document(f"id of {path}", Side.INSIDE, path, status=DocumentStatus.FAILED, error=error), ()


def evidence(segment: Segment, value: str = "aandacht") -> Evidence:
    """A sentence that contradicts a value, and why."""
    why = (Reason(segment.start, segment.start + 3, segment.text[:3], 0.1 + 0.2, "counter.minutes"),)
    return Evidence(
        segment.document,
        segment.start,
        segment.end,
        segment.text,
        value,
        0.1,
        0.7,
        Act.NORM,
        counted=True,
        why=why,
        page=2,
    )


def mention(segment: Segment) -> Mention:
    """A sentence with its first three characters marked."""
    return Mention(
        segment.document, segment.start, segment.end, segment.text, ((segment.start, segment.start + 3),), segment.page
    )


def claim(
    promise: Segment,
    fact: Segment | None = None,
    verdict: ClaimVerdict = ClaimVerdict.CONTRADICTED,
    confidence: float = 0.75,
    green: str = "",
) -> Claim:
    """A promise beside a fact or none."""
    inside = mention(fact) if fact else None
    verdict = verdict if fact else ClaimVerdict.UNSUPPORTED
    return Claim(mention(promise), inside, verdict, confidence, "wachttijd", "fewer" if fact else "", green)


def measurement(documents: tuple[Document, ...], found: tuple[Evidence, ...], day: str = "2026-11-21") -> Measurement:
    """A measurement of one value."""
    rates = SideRates(1, 1, 2, 0, 1, 0.0, (0.0, 0.5), 1 / 3, (0.1, 0.9))
    pair = Pair(None, found[0] if found else None)
    chances = {GapKind.CONTRADICTED: 0.75, GapKind.STRETCH: 0.25}
    gap = Gap(
        "aandacht", GapKind.CONTRADICTED, chances, rates, rates, -0.1, (-0.3, 0.1), None, 0.04, flagged=True, pair=pair
    )
    return Measurement(
        organisation=ORGANISATION,
        engine={"brandcheck": "0.1", "model": "abc"},
        settings={"listed_from": 0.05, "minimum_documents": 4, "mode": "full", "strict": True},
        measured_on=day,
        documents=tuple(
            DocumentSummary(
                item.id,
                item.side,
                item.path,
                item.title,
                item.date,
                item.department,
                item.channel,
                item.language,
                2,
                2,
                item.status,
                item.error,
                item.source_hash,
                item.contributors,
            )
            for item in documents
        ),
        evidence=found,
        gaps=(gap,),
        warnings=(Message("genre_difference", (("value", "Lef"),)),),
    )
