"""What was agreed about gaps, and what changed between two measurements: data that workspace, flywheel and report share."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from brandcheck.model import Gap, GapKind, Message, Side


class ActionState(StrEnum):
    """How far an action is."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def waits(self) -> bool:
        """Whether something is still to be done."""
        return self in {ActionState.OPEN, ActionState.DOING}


@dataclass(frozen=True, slots=True)
class Action:
    """What will be done about the gap of a value, as a measurement found it."""

    number: int
    """Stays the same while the action exists; 0 before it is kept."""
    value: str
    measurement: int
    what: str
    role: str = ""
    """Which role in the organisation sees to it; never a person's name."""
    due: str | None = None
    """ISO date."""
    state: ActionState = ActionState.OPEN
    note: str = ""
    made_on: str = ""
    """ISO date."""
    changed_on: str = ""


@dataclass(frozen=True, slots=True)
class ActionChange:
    """One field of an action that became another."""

    on: str
    """ISO date."""
    field: str
    """Of `Action`: "what", "role", "due", "state" or "note"."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What another department says to a gap."""

    number: int
    """0 before it is kept."""
    value: str
    measurement: int
    role: str
    """Of who replies, such as "Klantcontact"; never a person's name."""
    text: str
    made_on: str = ""
    """ISO date."""


class Figure(StrEnum):
    """A figure of a value that is followed from measurement to measurement; all are shares, 0 to 1."""

    OUTSIDE_SUPPORTS = "outside_supports"
    OUTSIDE_CONTRADICTS = "outside_contradicts"
    INSIDE_SUPPORTS = "inside_supports"
    INSIDE_CONTRADICTS = "inside_contradicts"
    DIFFERENCE = "difference"
    """Support outside minus support inside, -1 to 1."""

    def of(self, gap: Gap) -> float:
        """The figure in a gap."""
        return {
            Figure.OUTSIDE_SUPPORTS: gap.outside.supports_rate,
            Figure.OUTSIDE_CONTRADICTS: gap.outside.contradicts_rate,
            Figure.INSIDE_SUPPORTS: gap.inside.supports_rate,
            Figure.INSIDE_CONTRADICTS: gap.inside.contradicts_rate,
            Figure.DIFFERENCE: gap.difference,
        }[self]

    def interval_of(self, gap: Gap) -> tuple[float, float]:
        """Its 95% interval in a gap."""
        return {
            Figure.OUTSIDE_SUPPORTS: gap.outside.supports_interval,
            Figure.OUTSIDE_CONTRADICTS: gap.outside.contradicts_interval,
            Figure.INSIDE_SUPPORTS: gap.inside.supports_interval,
            Figure.INSIDE_CONTRADICTS: gap.inside.contradicts_interval,
            Figure.DIFFERENCE: gap.interval,
        }[self]


class Cause(StrEnum):
    """Why a figure changed. The order is the order in which the parts are told apart."""

    REMOVED = "removed"
    """Documents that are no longer there."""
    CHANGED = "changed"
    """Documents of which the text is another, or that changed sides."""
    ADDED = "added"
    """New documents."""
    READING = "reading"
    """The same texts read otherwise: with other values beside this one or other examples, with what was learnt from
    reviews, or because sentences now repeat those of another document."""
    REVIEWS = "reviews"
    """What people decided about evidence since."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one cause did to the figures of a value, after those before it."""

    cause: Cause
    count: int
    """Documents, or for reviews the decisions, that it is about: of all values together."""
    amounts: Mapping[Figure, float]
    kind: GapKind
    """The likeliest kind of gap once this is taken into account."""


@dataclass(frozen=True, slots=True)
class Change:
    """One figure then and now."""

    then: float
    now: float
    interval: tuple[float, float] | None
    """95% interval of the change; None where chance has no part in it or there is too little text."""
    beyond_chance: bool = False
    """Whether it is more than chance after Holm's correction over all values, at 5%."""

    @property
    def amount(self) -> float:
        """Now minus then."""
        return self.now - self.then


class NoInterval(StrEnum):
    """Why a change has no interval."""

    SAME_TEXTS = "same_texts"
    """No text is new, gone or changed: nothing was drawn anew, so chance has no part in it."""
    TOO_LITTLE_TEXT = "too_little_text"


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One value in two measurements that may be compared."""

    value: str
    name: str
    then: Gap
    """Without quotes, as `now`."""
    now: Gap
    figures: Mapping[Figure, Change]
    parts: tuple[Part, ...]
    """One for each cause, in their order, summing to the change of each figure; empty where that can no longer be told."""
    no_interval: NoInterval | None = None
    """Why its changes have no interval, where none of them has."""


@dataclass(frozen=True, slots=True)
class Documents:
    """How many documents that could be read are the same on one side, and how many are not."""

    same: int
    removed: int
    changed: int
    added: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two measurements beside each other."""

    then: int
    """Number of the measurement."""
    then_on: str
    """ISO date."""
    now: int
    now_on: str
    documents: Mapping[Side, Documents]
    values: tuple[ValueChange, ...]
    """In the order of the later measurement."""
    remarks: tuple[Message, ...] = ()
    """What is not compared and why, and in what way it is compared."""

    def of(self, value: str) -> ValueChange | None:
        """One value, where it can be compared."""
        return next((change for change in self.values if change.value == value), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was measured after an action was agreed. It came after it; whether it came from it, no measurement tells."""

    action: Action
    name: str
    """Of the value."""
    then_on: str
    """ISO date of the measurement that the action is about."""
    now_on: str | None = None
    """Of the latest measurement; None where there was none since."""
    change: ValueChange | None = None
    why_not: Message | None = None
    """Why there is no change to tell, where there was a measurement since."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """All that a report tells beyond its own measurement."""

    comparison: Comparison | None = None
    """With the measurement before; None where there is none or the two cannot be compared."""
    not_compared: Message | None = None
    """Why there is no comparison with the measurement before, where there is one."""
    answers: tuple[Answer, ...] = ()
    """All actions, those that wait first, by date."""
    replies: tuple[Reply, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is something to tell."""
        return bool(self.comparison or self.not_compared or self.answers or self.replies)
