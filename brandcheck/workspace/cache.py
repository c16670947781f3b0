"""What is dear to compute, by key."""

import json
from collections.abc import Iterable, Mapping

from brandcheck.workspace.store import Store


class PayloadCache:
    """The `Cache` of `brandcheck.model`, in the workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._used: dict[str, set[str]] = {}

    def get_many(self, kind: str, keys: Iterable[str]) -> dict[str, bytes]:
        """The payloads that are there, by key; keys that are not there are left out."""
        wanted = list(dict.fromkeys(keys))
        with self._store.reading() as connection:
            self._used.setdefault(kind, set()).update(wanted)
            return dict(
                connection.execute(
                    "SELECT key, payload FROM cache WHERE kind = ? AND key IN (SELECT value FROM json_each(?))",
                    (kind, json.dumps(wanted)),
                )
            )

    def put_many(self, kind: str, items: Mapping[str, bytes]) -> None:
        """Keep the payloads, in place of what the keys had."""
        with self._store.writing() as connection:
            self._used.setdefault(kind, set()).update(items)
            connection.executemany(
                "INSERT OR REPLACE INTO cache (kind, key, payload) VALUES (?, ?, ?)",
                [(kind, key, payload) for key, payload in items.items()],
            )

    def count_anew(self) -> None:
        """A text was removed: what was asked or kept before may have been computed from it."""
        self._used.clear()

    def forget_unused(self) -> None:
        """Drop what was neither asked nor kept since a text was last removed: it may be what that text left behind.

        What is computed from a sentence can give the sentence away, and the cache does not know which sentence it was.
        """
        with self._store.writing() as connection:
            used = json.dumps([[kind, key] for kind, keys in list(self._used.items()) for key in list(keys)])
            connection.execute(
                "DELETE FROM cache WHERE (kind, key) NOT IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
                (used,),
            )
