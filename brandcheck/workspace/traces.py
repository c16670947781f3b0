"""What removed texts left behind in the file and in the cache, noted until it is wiped.

Each removal has a token of its own where it can be undone: giving the texts back takes only its own note back, so that
an undone removal costs nothing at closing and another one is still wiped.
"""

from collections.abc import Callable

from brandcheck.workspace.facts import Facts

FILE = "file_stale"
"""The file holds traces of removed texts."""
CACHE = "cache_stale"
"""The cache holds what was computed from removed texts."""
FOR_GOOD = "1"
"""The token of what cannot be undone."""


class Traces:
    """Notes of removals; each is made in the transaction that removes."""

    def __init__(self, facts: Facts, left: Callable[[], None] = lambda: None) -> None:
        """`left` is called at each removal."""
        self._facts = facts
        self._left = left

    def leave(self, token: str = FOR_GOOD, *places: str) -> None:
        """Note that a removal left traces, in file and cache or in the places given."""
        self._left()
        for place in places or (FILE, CACHE):
            self._set(place, self._tokens(place) | {token})

    def take_back(self, token: str) -> None:
        """What this removal took is there again. Notes that were wiped meanwhile are no matter."""
        for place in (FILE, CACHE):
            self._set(place, self._tokens(place) - {token})

    def remain(self, place: str) -> bool:
        """Whether there are traces."""
        return bool(self._tokens(place))

    def wiped(self, place: str) -> None:
        """There are none any more."""
        self._facts.forget(place)

    def _tokens(self, place: str) -> frozenset[str]:
        return frozenset(str(self._facts.get(place) or "").split())

    def _set(self, place: str, tokens: frozenset[str]) -> None:
        if tokens:
            self._facts.keep(place, " ".join(sorted(tokens)))
        else:
            self._facts.forget(place)
