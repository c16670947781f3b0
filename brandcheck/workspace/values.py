"""Whose texts are checked, against which values."""

import json

from brandcheck.errors import BrandCheckError
from brandcheck.model import Organisation, Value
from brandcheck.plain import plain, plain_name
from brandcheck.workspace.store import Store


class Values:
    """The organisation of a workspace with its values, in the user's order."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self) -> Organisation:
        """The organisation.

        Raises:
            LookupError: none was kept yet; only a workspace in memory starts without.
        """
        with self._store.reading() as connection:
            row = connection.execute("SELECT name, language, sector FROM organisation").fetchone()
            values = connection.execute(
                "SELECT id, name, statement, examples_for, examples_against FROM value ORDER BY position"
            ).fetchall()
        if row is None and self._store.path is not None:
            raise BrandCheckError("workspace_damaged", path=self._store.name)
        if row is None:
            raise LookupError("the workspace has no organisation yet")
        with self._store.decoding():
            name, language, sector = row
            return Organisation(name, language, tuple(map(_value, values)), sector)

    def keep(self, organisation: Organisation) -> None:
        """Replace the organisation and its values."""
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO organisation (only, name, language, sector) VALUES (1, ?, ?, ?)",
                (plain_name(organisation.name), organisation.language, plain_name(organisation.sector)),
            )
            connection.execute("DELETE FROM value")
            connection.executemany(
                "INSERT INTO value (position, id, name, statement, examples_for, examples_against)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (
                        position,
                        value.id,
                        plain_name(value.name),
                        plain(value.statement),
                        _list(value.examples_for),
                        _list(value.examples_against),
                    )
                    for position, value in enumerate(organisation.values)
                ],
            )


def _value(row: tuple[str, str, str, str, str]) -> Value:
    identity, name, statement, examples_for, examples_against = row
    return Value(identity, name, statement, tuple(json.loads(examples_for)), tuple(json.loads(examples_against)))


def _list(texts: tuple[str, ...]) -> str:
    return json.dumps(list(map(plain, texts)), ensure_ascii=False)
