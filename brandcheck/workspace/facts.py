"""Single things that hold for the whole workspace, by name."""

from typing import TypeVar

from brandcheck.workspace import codec
from brandcheck.workspace.store import Store

SALT = "salt"
RETENTION = "retention"
PRIVACY = "privacy"
REPORT_CHOICES = "report_choices"
ASSESSMENT = "assessment"
DRAFT = "draft"
LEARNING = "learning"
"""0 where the engine may not learn of decisions."""
LEARNT = "learnt"
"""What it learnt, where it did so after the latest measurement."""
LEARNT_FROM = "learnt_from"
"""The stamp of the decisions that the evidence was last learnt from."""
MEASURED = "measured"
"""The stamp of what the assessment was made from."""
CHANGES = "changes"
"""How many changes were ever kept; see `Store.writing`."""
COPIES = "copies"
"""0 where no copies are made."""
COPIED = "copied"
"""What CHANGES was when the latest copy was made."""

Kind = TypeVar("Kind")


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

    def read(self, name: str, kind: type[Kind]) -> Kind | None:
        """The dataclass that the name holds; None when it was never kept.

        Raises:
            BrandCheckError: `workspace_damaged`.
        """
        content = self.get(name)
        if content is None:
            return None
        with self._store.decoding():
            return codec.loads(kind, content if isinstance(content, bytes) else str(content))

    def write(self, name: str, dataclass: object | None) -> None:
        """Keep a dataclass, in place of what the name held; None lets it hold nothing."""
        if dataclass is None:
            self.forget(name)
        else:
            self.keep(name, codec.dumps(dataclass))

    def keep_first(self, name: str, content: str | bytes | int) -> None:
        """Keep it, unless the name holds something."""
        with self._store.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO fact (name, content) VALUES (?, ?)", (name, content))

    def forget(self, name: str) -> None:
        """Let the name hold nothing."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM fact WHERE name = ?", (name,))
