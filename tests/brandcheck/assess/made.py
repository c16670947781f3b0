"""Small organisations for the tests of weighing: how many sentences, and which are evidence, per document."""

from brandcheck.model import (
    Act,
    Document,
    DocumentStatus,
    Evidence,
    Organisation,
    Segment,
    SegmentKind,
    Side,
    Value,
)
from brandcheck.wording import LANGUAGES

WIDTH = 100
"""Characters that every sentence takes."""

Input = tuple[tuple[Document, ...], dict[str, tuple[Segment, ...]], tuple[Evidence, ...]]


def organisation(*values: str) -> Organisation:
    return Organisation("Voorbeeld", "nl", tuple(Value(v, v.capitalize(), f"Wij zijn {v}.") for v in values))


def document(side: Side, number: int, **changes: object) -> Document:
    name = f"{side}/{number:02d}.txt"
    channel = "website" if side is Side.OUTSIDE else "memo"
    return Document(**{"id": name, "side": side, "path": name, "language": "nl", "channel": channel} | changes)  # type: ignore[arg-type]


def sentences(of: Document, count: int, language: str = "nl") -> tuple[Segment, ...]:
    return tuple(
        Segment(
            of.id,
            n * WIDTH,
            n * WIDTH + 20,
            f"Zin {n} van {of.id}.",
            SegmentKind.BODY,
            language,
            eligible=language in LANGUAGES,  # as the stage before this one has it
        )
        for n in range(count)
    )


def evidence(
    of: Document,
    number: int,
    value: str,
    supports: float = 1.0,
    contradicts: float = 0.0,
    *,
    quote: str | None = None,
    act: Act = Act.PROMISE,
    counted: bool | None = None,
) -> Evidence:
    counts = supports + contradicts >= 0.5 if counted is None else counted
    start = number * WIDTH
    quote = quote or f"Zin {number} van {of.id}."
    return Evidence(of.id, start, start + len(quote), quote, value, supports, contradicts, act, counts)


def organisation_texts(counts: dict[str, tuple[int, int, int]], documents: tuple[int, int] = (8, 13)) -> Input:
    """Documents of 12 sentences; per value (outside supports, inside supports, inside contradicts), spread evenly."""
    outside = [document(Side.OUTSIDE, n) for n in range(documents[0])]
    inside = [document(Side.INSIDE, n) for n in range(documents[1])]
    found = []
    for place, (value, (said, lived, against)) in enumerate(counts.items()):
        rows = [(outside, n, 1.0) for n in range(said)]
        rows += [(inside, n, 1.0) for n in range(lived)] + [(inside, n, 0.0) for n in range(lived, lived + against)]
        for side, n, supports in rows:
            number = (place * 3 + n // len(side)) % 12
            found.append(evidence(side[n % len(side)], number, value, supports, 1 - supports))
    both = (*outside, *inside)
    return both, {d.id: sentences(d, 12) for d in both}, tuple(found)


def failed(side: Side, number: int) -> Document:
    return document(side, number, status=DocumentStatus.FAILED, language=None)
