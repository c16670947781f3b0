"""The marked sentences of a text: what was found there, brought together per sentence."""

from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.model import Document, Segment, Stance
from brandcheck.workspace import EvidenceRow, Verdict, Workspace
from ui.widgets.text_view import Mark


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence with its evidence, the strongest first."""

    start: int
    end: int
    rows: tuple[EvidenceRow, ...]

    @property
    def mark(self) -> Mark:
        """How it is marked: as the strongest says that still counts."""
        standing = [row for row in self.rows if not _is_rejected(row)]
        first = (standing or self.rows)[0]
        role = "against" if first.stance is Stance.CONTRADICTS else first.side.value
        return Mark(self.start, self.end, role, first.stance, struck=not standing)


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with its sentences and its evidence."""

    document: Document
    segments: tuple[Segment, ...]
    rows: tuple[EvidenceRow, ...]


def open_document(workspace: Workspace, identity: str) -> Opened | None:
    """Read it all; None when there is no such document."""
    try:
        document, segments = workspace.documents.get(identity)
    except KeyError:
        return None
    return Opened(document, segments, worth_showing(workspace.evidence.of_document(identity)))


def worth_showing(rows: Iterable[EvidenceRow]) -> tuple[EvidenceRow, ...]:
    """What counts, and what a person decided about."""
    return tuple(row for row in rows if row.evidence.counted or row.decision is not None)


def spots_of(rows: Iterable[EvidenceRow], value: str | None) -> list[Spot]:
    """The sentences in the order of the text; of one value, as it is decided, or of all."""
    by_place: dict[tuple[int, int], list[EvidenceRow]] = {}
    for row in rows:
        if value is None or row.value == value:
            by_place.setdefault((row.evidence.start, row.evidence.end), []).append(row)
    return [
        Spot(start, end, tuple(sorted(found, key=_strength, reverse=True)))
        for (start, end), found in sorted(by_place.items())
    ]


def _strength(row: EvidenceRow) -> float:
    return max(row.evidence.supports, row.evidence.contradicts)


def _is_rejected(row: EvidenceRow) -> bool:
    return row.decision is not None and row.decision.verdict is Verdict.REJECTED
