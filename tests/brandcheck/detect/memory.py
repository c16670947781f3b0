"""A cache for the tests of detecting, in memory."""

from collections.abc import Iterable, Mapping


class Memory:
    """A `Cache` in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, bytes]] = {}

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        there = self.kept.setdefault(kind, {})
        return {key: there[key] for key in keys if key in there}

    def put_many(self, kind: str, items: Mapping[str, bytes]) -> None:
        self.kept.setdefault(kind, {}).update(items)
