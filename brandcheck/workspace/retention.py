"""The day on which the texts must be gone, and why it was put off where it was."""

from dataclasses import dataclass
from datetime import date

from brandcheck.errors import BrandCheckError
from brandcheck.workspace.facts import RETENTION, Facts

_POSTPONED = "postponed"
_LONGEST = 500
"""Characters of a reason."""


@dataclass(frozen=True, slots=True)
class Postponed:
    """Texts that were to be gone on a day were kept longer."""

    on: str
    """ISO date of the decision."""
    before: str
    """ISO date on which they were to be gone."""
    until: str
    """ISO date on which they are to be gone since."""
    reason: str


class Retention:
    """How long texts are kept. Nothing is deleted by itself, and nothing is kept longer without a reason."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def has_come(self, today: date) -> bool:
        """Whether the day on which the texts must be gone is there, or past."""
        day = self._facts.get(RETENTION)
        return day is not None and str(day) <= today.isoformat()

    def postponed(self) -> tuple[Postponed, ...]:
        """When it was put off, and why; the latest last."""
        return self._facts.read(_POSTPONED, tuple[Postponed, ...]) or ()

    def postpone(self, until: date, reason: str, today: date) -> Postponed:
        """Keep the texts longer than was said.

        Raises:
            BrandCheckError: `retention_not_later`, `retention_without_reason`; where no day was chosen, `retention_none`.
        """
        day, reason = self._facts.get(RETENTION), " ".join(reason.split())[:_LONGEST]
        if day is None:
            raise BrandCheckError("retention_none")
        before, now = str(day), today.isoformat()
        if until.isoformat() <= max(now, before):
            raise BrandCheckError("retention_not_later", day=max(now, before))
        if not reason:
            raise BrandCheckError("retention_without_reason")
        made = Postponed(now, before, until.isoformat(), reason)
        self._facts.write(_POSTPONED, (*self.postponed(), made))
        self._facts.keep(RETENTION, until.isoformat())
        return made
