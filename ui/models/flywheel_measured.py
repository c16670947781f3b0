"""The measurements of a workspace as the flywheel's page lists them, and all that follows from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from brandcheck.model import DocumentStatus, DocumentSummary, Message

if TYPE_CHECKING:  # numpy takes its time
    from collections.abc import Sequence

    from brandcheck.flywheel import Line
    from brandcheck.followup import Answer
    from brandcheck.reassessing import Basis
    from brandcheck.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Different:
    """What is not as it was in the measurement before."""

    added: int = 0
    """Documents."""
    changed: int = 0
    removed: int = 0
    values: bool = False
    settings: bool = False
    engine: bool = False
    """Whether another version of the program measured."""

    def __bool__(self) -> bool:
        """Whether anything is."""
        return bool(self.added or self.changed or self.removed or self.values or self.settings or self.engine)


@dataclass(frozen=True, slots=True)
class Listed:
    """One measurement in the list."""

    number: int
    measured_on: str
    """ISO date."""
    outside: int
    """Documents that could be read."""
    inside: int
    sentences: int
    different: Different | None
    """None of the first."""
    not_compared: Message | None
    """Why the latest cannot be compared with it."""


@dataclass(frozen=True, slots=True)
class Past:
    """What the page shows beside a comparison."""

    listed: tuple[Listed, ...]
    """Oldest first."""
    lines: tuple[Line, ...]
    answers: tuple[Answer, ...]
    """All actions with what was measured since."""


def look_back(workspace: Workspace) -> Past:
    """Read all of it; seconds with 100,000 sentences, so beside the window."""
    from brandcheck.flywheel import answers, series  # noqa: PLC0415 (numpy takes its time)

    return Past(list_measurements(workspace), series(workspace), answers(workspace))


def list_measurements(workspace: Workspace) -> tuple[Listed, ...]:
    """All measurements, each with what is not as it was in the one before; oldest first."""
    from brandcheck.flywheel import list_kept  # noqa: PLC0415 (numpy takes its time)
    from brandcheck.reassessing import load_basis  # noqa: PLC0415

    made: list[Listed] = []
    before: Basis | None = None
    for kept in list_kept(workspace):
        basis = load_basis(workspace, kept.number)
        made.append(
            Listed(
                number=kept.number,
                measured_on=kept.measured_on,
                outside=kept.outside,
                inside=kept.inside,
                sentences=sum(document.eligible for document in _read(basis.documents)),
                different=None if before is None else _different(before, basis),
                not_compared=kept.not_compared,
            )
        )
        before = basis
    return tuple(made)


def _different(then: Basis, now: Basis) -> Different:
    before, after = ({each.id: (each.source_hash, each.side) for each in _read(one.documents)} for one in (then, now))
    both = before.keys() & after.keys()
    values_then, values_now = (
        [(value.id, value.name, value.statement) for value in one.organisation.values] for one in (then, now)
    )
    return Different(
        added=len(after.keys() - both),
        changed=sum(before[each] != after[each] for each in both),
        removed=len(before.keys() - both),
        values=values_then != values_now,
        settings=dict(then.settings) != dict(now.settings),
        engine=dict(then.engine) != dict(now.engine),
    )


def _read(documents: Sequence[DocumentSummary]) -> list[DocumentSummary]:
    return [each for each in documents if each.status is DocumentStatus.READ]
