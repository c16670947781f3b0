"""What an export tells, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from brandcheck.export.table import Table
from brandcheck.followup import FollowUp
from brandcheck.model import Measurement, Message, Privacy, ReportChoices


def _no_text(document: str) -> str:
    raise KeyError(document)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that any format may tell of one measurement."""

    measurement: Measurement
    """As people decided about its evidence."""
    choices: ReportChoices = field(default_factory=ReportChoices)
    """Its language, and whether staff may be quoted, hold for every format; the rest is the report's."""
    privacy: Privacy | None = None
    text_of: Callable[[str], str] = _no_text
    """The text of a document by its id; KeyError where it is not there any more."""
    more: tuple[Table, ...] = ()
    """What a measurement does not hold, as tables behind its own: the departments, the glossary."""
    follow_up: FollowUp | None = None
    """What changed since the measurement before, actions and replies, where the choices want them."""

    @property
    def language(self) -> str:
        """Of all words that are the program's own: "nl" or "en"."""
        return self.choices.language


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, and what whoever asked for it must know."""

    path: Path
    remarks: tuple[Message, ...] = ()
    """What was left out of it, and how to have it in."""
