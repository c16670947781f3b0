"""Which departments may have a figure, so that nobody can work out what a few people said.

A group's figure is shown when at least `FLOOR` different people are known to speak in it. Everything that is not shown
is one merged group, whose figure is the organisation's less what is shown; so that group must be safe as well: at least
two members, and the floor together. Where it is not, the smallest group that is shown joins it (secondary suppression;
Hundepool et al. 2012, Statistical Disclosure Control, section 4.2). All figures of all values rest on the same
sentences, so one pattern holds for every one of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

FLOOR = 10
"""Different people. It is no setting: the floor cannot be lowered."""
NOWHERE = ""
"""The group of the texts that are of no department, or of too few known people to speak for one."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What happens to each group; every one is in exactly one of these, by name."""

    shown: tuple[str, ...]
    few: tuple[str, ...]
    """Not known to hold enough people. `NOWHERE` is always among these, where it is at all."""
    protecting: tuple[str, ...]
    """Large enough, but without them one could work out what others said."""

    @property
    def hidden(self) -> tuple[str, ...]:
        """All that is merged into one group."""
        return tuple(sorted((*self.few, *self.protecting)))


def disclose(people: Mapping[str, int]) -> Disclosure:
    """Decide by how many different people are known to speak in each group, at least."""
    shown = sorted((name for name in people if name != NOWHERE and people[name] >= FLOOR), key=lambda n: (people[n], n))
    few = tuple(sorted(set(people) - set(shown)))
    protecting: list[str] = []
    while shown and not _safe({name: people[name] for name in (*few, *protecting)}):
        protecting.append(shown.pop(0))
    return Disclosure(tuple(sorted(shown)), few, tuple(sorted(protecting)))


def _safe(hidden: Mapping[str, int]) -> bool:
    """Whether the figure of all these together gives nobody away.

    Departments are taken to hold different people. Who speaks in a text of no department may be of any of them.
    """
    if not hidden:
        return True
    named = [name for name in hidden if name != NOWHERE]
    together = max(sum(hidden[name] for name in named), hidden.get(NOWHERE, 0))
    # Texts of no department are no cell that anyone hides: alone, they only need the people.
    return together >= FLOOR and (len(hidden) > 1 or not named)
