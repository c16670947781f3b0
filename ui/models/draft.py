"""How the marks of a draft look, and what stands at a place of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat

from brandcheck.draft_marks import Mark, MarkKind

Line = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind is shown: never by colour alone."""

    role: str
    """Of its colour; with `_tint` behind it that of its ground."""
    symbol: str
    line: QTextCharFormat.UnderlineStyle
    tinted: bool = True


STYLES = {
    MarkKind.CONTRADICTED: Style("contradicted", "diamond", Line.WaveUnderline),
    MarkKind.UNBACKED: Style("hollow", "circle-open", Line.DashUnderline),
    MarkKind.AHEAD: Style("stretch", "triangle", Line.DashDotLine),
    MarkKind.GREEN: Style("hidden", "circle-half", Line.DashDotDotLine),
    MarkKind.VAGUE: Style("too_little_text", "dots", Line.DotLine),
    MarkKind.BACKED: Style("aligned", "circle-full", Line.SingleUnderline, tinted=False),
}
GRAVITY = {kind: place for place, kind in enumerate(MarkKind)}


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence of the draft with its marks, the gravest first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def spots_of(marks: Sequence[Mark]) -> tuple[Spot, ...]:
    """The marked sentences in the order of the text."""
    by_sentence: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        by_sentence.setdefault(mark.sentence, []).append(mark)
    return tuple(
        Spot(*sentence, tuple(sorted(found, key=lambda mark: (GRAVITY[mark.kind], mark.start))))
        for sentence, found in sorted(by_sentence.items())
    )


def spot_at(spots: Sequence[Spot], place: int) -> int:
    """The number of the sentence that a place is in or just behind; -1 for none."""
    at = bisect_right(spots, place, key=lambda spot: spot.start) - 1
    return at if at >= 0 and place <= spots[at].end else -1


def next_spot(spots: Sequence[Spot], place: int, by: int) -> int:
    """The number of the marked sentence after a place (by 1) or before it (by -1), going round; -1 where there are none."""
    if not spots:
        return -1
    here = spot_at(spots, place)
    if here >= 0:
        return (here + by) % len(spots)
    after = bisect_right(spots, place, key=lambda spot: spot.start)
    return (after if by > 0 else after - 1) % len(spots)


def counts(marks: Sequence[Mark]) -> Counter[MarkKind]:
    """How many marks there are of each kind."""
    return Counter(mark.kind for mark in marks)
