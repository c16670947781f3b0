"""What will be done about gaps: actions with an owner's role, and every change of them with its date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from sqlite3 import Connection
from typing import Any

from brandcheck.errors import BrandCheckError
from brandcheck.followup import Action, ActionChange, ActionState
from brandcheck.plain import plain
from brandcheck.workspace.store import Store

_COLUMNS = "number, value, measurement, what, role, due, state, note, made_on, changed_on"
_ACTIONS = f"SELECT {_COLUMNS} FROM action"  # noqa: S608  (names of columns)
_FOLLOWED = ("what", "role", "due", "state", "note")


@dataclass(frozen=True, slots=True)
class KeptAction:
    """An action with its history, as `Actions.put_back` takes it."""

    action: Action
    changes: tuple[ActionChange, ...]


class Actions:
    """The actions of a workspace."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, action: Action, today: date) -> Action:
        """Keep a new action; gives it with its number and dates.

        Raises:
            BrandCheckError: `action_empty`.
        """
        made = replace(_tidy(action), made_on=today.isoformat(), changed_on=today.isoformat())
        with self._store.writing() as connection:
            number = connection.execute(
                f"INSERT INTO action ({_COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                _row(made)[1:],
            ).lastrowid
        assert number is not None
        return replace(made, number=number)

    def change(self, action: Action, today: date) -> KeptAction:
        """Keep an action as it is now, by its number, and note what became another; gives it as it was, to put back.

        Raises:
            BrandCheckError: `action_empty`.
            KeyError: no such action.
        """
        wanted = _tidy(action)
        with self._store.writing() as connection:
            before = _kept(connection, action.number)
            fields = [(name, _text(before.action, name), _text(wanted, name)) for name in _FOLLOWED]
            changed = [(name, old, new) for name, old, new in fields if old != new]
            if changed:
                _write(connection, replace(wanted, made_on=before.action.made_on, changed_on=today.isoformat()))
                news = (ActionChange(today.isoformat(), name, old, new) for name, old, new in changed)
                _note(connection, action.number, news)
        return before

    def remove(self, number: int) -> KeptAction:
        """Take an action out; gives it with its history, to put back.

        Raises:
            KeyError: no such action.
        """
        with self._store.writing() as connection:
            kept = _kept(connection, number)
            connection.execute("DELETE FROM action WHERE number = ?", (number,))
        return kept

    def put_back(self, kept: KeptAction) -> None:
        """Let an action and its history be again what they were."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM action WHERE number = ?", (kept.action.number,))
            _write(connection, kept.action)
            _note(connection, kept.action.number, kept.changes)

    def list(self, value: str | None = None) -> tuple[Action, ...]:
        """The actions about one value, or all: what waits first, then by date, those without one last."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"{_ACTIONS} WHERE ? IS NULL OR value = ?"
                " ORDER BY state NOT IN ('open', 'doing'), due IS NULL, due, number",
                (value, value),
            ).fetchall()
        with self._store.decoding():
            return tuple(map(_action, rows))

    def history(self, number: int) -> tuple[ActionChange, ...]:
        """What became another of an action, oldest first."""
        with self._store.reading() as connection:
            return _changes(connection, number)


def _kept(connection: Connection, number: int) -> KeptAction:
    row = connection.execute(f"{_ACTIONS} WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    return KeptAction(_action(row), _changes(connection, number))


def _changes(connection: Connection, number: int) -> tuple[ActionChange, ...]:
    rows = connection.execute(
        "SELECT changed_on, field, before, after FROM action_change WHERE action = ? ORDER BY number", (number,)
    ).fetchall()
    return tuple(ActionChange(*row) for row in rows)


def _write(connection: Connection, action: Action) -> None:
    # Not INSERT OR REPLACE: that would take the history along.
    connection.execute(
        f"INSERT INTO action ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608
        " ON CONFLICT (number) DO UPDATE SET value = excluded.value, measurement = excluded.measurement,"
        " what = excluded.what, role = excluded.role, due = excluded.due, state = excluded.state,"
        " note = excluded.note, made_on = excluded.made_on, changed_on = excluded.changed_on",
        _row(action),
    )


def _note(connection: Connection, number: int, changes: Any) -> None:
    connection.executemany(
        "INSERT INTO action_change (action, changed_on, field, before, after) VALUES (?, ?, ?, ?, ?)",
        [(number, change.on, change.field, change.before, change.after) for change in changes],
    )


def _tidy(action: Action) -> Action:
    """As it is kept: without half characters, which SQLite refuses, and with a due date that is one."""
    what = plain(action.what).strip()
    if not what:
        raise BrandCheckError("action_empty")
    due = date.fromisoformat(action.due).isoformat() if action.due else None
    return replace(
        action, what=what, role=" ".join(plain(action.role).split()), note=plain(action.note).strip(), due=due
    )


def _text(action: Action, field: str) -> str:
    return str(getattr(action, field) or "")


def _row(action: Action) -> tuple[object, ...]:
    return (
        action.number,
        action.value,
        action.measurement,
        action.what,
        action.role,
        action.due,
        action.state,
        action.note,
        action.made_on,
        action.changed_on,
    )


def _action(row: Sequence[Any]) -> Action:
    number, value, measurement, what, role, due, state, note, made_on, changed_on = row
    return Action(number, value, measurement, what, role, due, ActionState(state), note, made_on, changed_on)
