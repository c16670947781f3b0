"""Which kinds of gap a page states: one where it is likely enough, otherwise the two that are likeliest."""

from brandcheck.model import Gap, GapKind

SURE_FROM = 0.5
"""From this probability a kind is stated; below it the gap is undecided between the two likeliest."""


def stated_kinds(gap: Gap) -> tuple[GapKind, ...]:
    """The kind of the gap; where it is undecided also the next likeliest, the first in the order of GapKind of equals.

    Probabilities are looked at as they are printed, in whole percentages.
    """
    if round(gap.probabilities[gap.kind] * 100) >= SURE_FROM * 100:
        return (gap.kind,)
    others = [kind for kind in GapKind if kind is not gap.kind]
    return gap.kind, max(others, key=lambda kind: gap.probabilities.get(kind, 0.0))


def decided(gap: Gap) -> bool:
    """Whether one kind is likely enough to be stated."""
    return len(stated_kinds(gap)) == 1
