"""Single things that hold for the whole workspace, by name."""

from brandcheck.workspace.store import Store

SALT = "salt"
RETENTION = "retention"
FILE_STALE = "file_stale"
"""The file holds traces of removed texts."""
CACHE_STALE = "cache_stale"
"""The cache holds what was computed from removed texts."""


class Facts:
    """Names and what they hold: text, bytes or a number."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, name: str) -> str | bytes | int | None:
        """What the name holds; None when it was never kept."""
        with self._store.reading() as connection:
            row = connection.execute("SELECT content FROM fact WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def keep(self, name: str, content: str | bytes | int) -> None:
        """Keep it, in place of what the name held."""
        with self._store.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO fact (name, content) VALUES (?, ?)", (name, content))

    def keep_first(self, name: str, content: str | bytes | int) -> None:
        """Keep it, unless the name holds something."""
        with self._store.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO fact (name, content) VALUES (?, ?)", (name, content))

    def forget(self, name: str) -> None:
        """Let the name hold nothing."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM fact WHERE name = ?", (name,))
