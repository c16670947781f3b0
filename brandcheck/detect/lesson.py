"""What a decision about a sentence says to the engine."""

from dataclasses import dataclass

from brandcheck.model import Stance


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a person says of one sentence and one value."""

    document: str
    """Its id."""
    start: int
    """Of the sentence."""
    value: str
    stance: Stance | None
    """What the sentence does to the value; None where it does not speak of it."""
    listed: bool = True
    """Whether it is listed as evidence whatever the engine gives it, because a person decided about it there."""
