"""What other departments say to a gap, so that a report lets both sides speak."""

from dataclasses import replace
from datetime import date

from brandcheck.errors import BrandCheckError
from brandcheck.followup import Reply
from brandcheck.plain import plain
from brandcheck.workspace.store import Store

_REPLIES = "SELECT number, value, measurement, role, text, made_on FROM reply"


class Replies:
    """The replies of a workspace, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, reply: Reply, today: date) -> Reply:
        """Keep a new reply; gives it with its number and date.

        Raises:
            BrandCheckError: `reply_empty`, `reply_no_role`.
        """
        made = replace(_tidy(reply), made_on=today.isoformat())
        with self._store.writing() as connection:
            number = connection.execute(
                "INSERT INTO reply (value, measurement, role, text, made_on) VALUES (?, ?, ?, ?, ?)",
                (made.value, made.measurement, made.role, made.text, made.made_on),
            ).lastrowid
        assert number is not None
        return replace(made, number=number)

    def put(self, reply: Reply) -> None:
        """Keep a reply as it is, by its number: one that was changed, or one that was removed and comes back.

        Raises:
            BrandCheckError: as `add`.
        """
        kept = _tidy(reply)
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO reply (number, value, measurement, role, text, made_on)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (kept.number, kept.value, kept.measurement, kept.role, kept.text, kept.made_on),
            )

    def remove(self, number: int) -> Reply:
        """Take a reply out; gives it, so that `put` can bring it back.

        Raises:
            KeyError: no such reply.
        """
        with self._store.writing() as connection:
            row = connection.execute(f"{_REPLIES} WHERE number = ?", (number,)).fetchone()
            if row is None:
                raise KeyError(number)
            connection.execute("DELETE FROM reply WHERE number = ?", (number,))
        return Reply(*row)

    def list(self, value: str | None = None) -> tuple[Reply, ...]:
        """The replies about one value, or all."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"{_REPLIES} WHERE ? IS NULL OR value = ? ORDER BY number", (value, value)
            ).fetchall()
        return tuple(Reply(*row) for row in rows)


def _tidy(reply: Reply) -> Reply:
    text, role = plain(reply.text).strip(), " ".join(plain(reply.role).split())
    if not text:
        raise BrandCheckError("reply_empty")
    if not role:
        raise BrandCheckError("reply_no_role")
    return replace(reply, text=text, role=role)
