"""The glossary: words that departments agree on, per value."""

from dataclasses import dataclass

from brandcheck.errors import BrandCheckError
from brandcheck.plain import plain
from brandcheck.workspace.store import Store

_ENTRIES = "SELECT term.number, term.term, term.value, term.preferred, term.note FROM term"


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A word with how the organisation would rather say it."""

    number: int
    """Stays the same while the term exists."""
    term: str
    value: str
    """Id of the value it belongs to; empty for none."""
    preferred: str = ""
    """What to say instead; empty where the term itself is preferred."""
    note: str = ""


class Terms:
    """The glossary of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, term: str, value: str, preferred: str = "", note: str = "") -> int:
        """Keep a term; gives its number. Spaces around and between words are made single.

        Raises:
            BrandCheckError: `term_empty`, `term_known` (the value has it already, whatever its capitals).
        """
        with self._store.writing() as connection:
            term = self._fitting(term, value)
            number = connection.execute(
                "INSERT INTO term (term, value, preferred, note) VALUES (?, ?, ?, ?)",
                (term, value, _tidy(preferred), plain(note).strip()),
            ).lastrowid
        assert number is not None
        return number

    def change(self, changed: GlossaryTerm) -> None:
        """Keep a term as it is now, by its number; one that was removed meanwhile comes back.

        Raises:
            BrandCheckError: as `add`.
        """
        with self._store.writing() as connection:
            term = self._fitting(changed.term, changed.value, but=changed.number)
            connection.execute(
                "INSERT OR REPLACE INTO term (number, term, value, preferred, note) VALUES (?, ?, ?, ?, ?)",
                (changed.number, term, changed.value, _tidy(changed.preferred), plain(changed.note).strip()),
            )

    def remove(self, number: int) -> GlossaryTerm | None:
        """Take a term out; gives it, so that `change` can put it back."""
        with self._store.writing() as connection:
            row = connection.execute(f"{_ENTRIES} WHERE number = ?", (number,)).fetchone()
            connection.execute("DELETE FROM term WHERE number = ?", (number,))
        return None if row is None else GlossaryTerm(*row)

    def list(self, value: str | None = None) -> tuple[GlossaryTerm, ...]:
        """The terms of one value, or of all in the order of the values; by the alphabet within one."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"{_ENTRIES} LEFT JOIN value ON value.id = term.value WHERE ? IS NULL OR term.value = ?"
                " ORDER BY value.position IS NULL, value.position, term.value",
                (value, value),
            ).fetchall()
        found = [GlossaryTerm(*row) for row in rows]
        order = {entry.value: at for at, entry in reversed(list(enumerate(found)))}
        with self._store.decoding():
            return tuple(sorted(found, key=lambda entry: (order[entry.value], entry.term.casefold(), entry.number)))

    def _fitting(self, term: str, value: str, but: int | None = None) -> str:
        """The term as it is kept, when it may be."""
        tidy = _tidy(term)
        if not tidy:
            raise BrandCheckError("term_empty")
        known = (entry for entry in self.list(value) if entry.number != but)
        if any(entry.term.casefold() == tidy.casefold() for entry in known):
            raise BrandCheckError("term_known", term=tidy)
        return tidy


def _tidy(text: str) -> str:
    return " ".join(plain(text).split())
