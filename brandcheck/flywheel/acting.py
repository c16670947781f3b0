"""Actions beside what is measured: which are due, and what was measured after them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from brandcheck.errors import BrandCheckError, message
from brandcheck.flywheel.kept import compare, earlier_day
from brandcheck.followup import Action, Answer, Comparison, FollowUp
from brandcheck.model import Message
from brandcheck.reassessing import load_basis
from brandcheck.workspace import Workspace

SOON = 7
"""Days before its date from which an action is due."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """An action that waits and whose date is near or past."""

    action: Action
    name: str
    """Of the value."""
    days: int
    """Until its date; below 0 it is overdue."""


def due(workspace: Workspace, today: date) -> tuple[Reminder, ...]:
    """The actions that wait and whose date is past or within a week, the most overdue first."""
    names = Names(workspace)
    return tuple(
        Reminder(action, names.of(action.value, action.measurement), (date.fromisoformat(action.due) - today).days)
        for action in workspace.actions.list()
        if action.state.waits and action.due and date.fromisoformat(action.due) <= today + timedelta(days=SOON)
    )


def answers(workspace: Workspace) -> tuple[Answer, ...]:
    """All actions with what the latest measurement says since: those that wait first, by date.

    An action whose measurement is the latest has no answer yet. As slow as a `compare` for each measurement that
    actions hang on.
    """
    entries = workspace.measurements.entries()
    compared = _Compared(workspace)
    dates = {entry.number: entry.measured_on for entry in entries}
    names = Names(workspace)
    found: list[Answer] = []
    for action in workspace.actions.list():
        name, then_on = names.of(action.value, action.measurement), dates.get(action.measurement, "")
        if not entries or action.measurement >= entries[-1].number or action.measurement not in dates:
            found.append(Answer(action, name, then_on))
            continue
        comparison, why_not = compared.since(action.measurement)
        change = comparison.of(action.value) if comparison else None
        if change is None and why_not is None:
            why_not = message("flywheel_value_apart", value=name)
        found.append(Answer(action, name, then_on, entries[-1].measured_on, change, why_not))
    return tuple(found)


def follow_up(workspace: Workspace) -> FollowUp:
    """What a report on the latest measurement tells of the time since the one before it, made on another day."""
    comparison, not_compared = None, None
    before = earlier_day(workspace)
    if before is not None:
        comparison, not_compared = _Compared(workspace).since(before)
    return FollowUp(comparison, not_compared, answers(workspace), workspace.replies.list())


class Names:
    """What values are called, also those that are gone: as the measurement called them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._now = {value.id: value.name for value in workspace.organisation.values}
        self._then: dict[int, Mapping[str, str]] = {}

    def of(self, value: str, measurement: int) -> str:
        """The name of a value; its id where nothing knows it."""
        if value in self._now:
            return self._now[value]
        if measurement not in self._then:
            known = {entry.number for entry in self._workspace.measurements.entries()}
            values = load_basis(self._workspace, measurement).organisation.values if measurement in known else ()
            self._then[measurement] = {one.id: one.name for one in values}
        return self._then[measurement].get(value, value)


class _Compared:
    """Comparisons with the latest measurement, each made once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._made: dict[int, tuple[Comparison | None, Message | None]] = {}

    def since(self, number: int) -> tuple[Comparison | None, Message | None]:
        """The comparison with a measurement, or why there is none."""
        if number not in self._made:
            try:
                self._made[number] = compare(self._workspace, number), None
            except BrandCheckError as error:
                if not error.message.code.startswith("flywheel_"):
                    raise
                self._made[number] = None, error.message
        return self._made[number]
