"""Decisions of others, as they came in a file: kept beside the own ones, so that merging loses neither."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from sqlite3 import Connection
from typing import Any

from brandcheck.model import Side
from brandcheck.workspace import codec
from brandcheck.workspace.claims import ClaimDecision, ClaimSubject
from brandcheck.workspace.reviews import Review, Subject
from brandcheck.workspace.store import Store

_COLUMNS = (
    "number, batch, role, side, path, sentence, value, fact_side, fact_path, fact_sentence, decision, at, state, review"
)
_ROWS = f"SELECT {_COLUMNS} FROM received"  # noqa: S608  (names of columns)


class ReceivedState(StrEnum):
    """What became of a decision of somebody else's."""

    ADDED = "added"
    """Nobody here had decided: it stands."""
    SAME = "same"
    """It is the same as the own one."""
    CONFLICT = "conflict"
    """The own one is another, and stands until somebody picks."""
    OWN = "own"
    """The own one was picked."""
    THEIRS = "theirs"
    """Theirs was picked, and stands."""
    NOT_FOUND = "not_found"
    """Its sentence or its value is not in this workspace."""


@dataclass(frozen=True, slots=True)
class Received:
    """A decision of somebody else's."""

    number: int
    """0 before it is kept."""
    batch: int
    """The same for all that came in one file."""
    role: str
    """Of who decided; never a person's name."""
    subject: Subject | ClaimSubject
    """As it is known here, where it was found."""
    decision: Review | ClaimDecision
    """About a piece of evidence, or about a promise beside a fact."""
    state: ReceivedState
    review: int | None = None
    """Number of the own decision that was made of it."""


class ReceivedReviews:
    """All that came from others, in the order it came."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[Received, ...]:
        """All of it.

        Raises:
            BrandCheckError: `workspace_damaged`.
        """
        with self._store.reading() as connection:
            rows = connection.execute(_ROWS + " ORDER BY number").fetchall()
        with self._store.decoding():
            return tuple(map(_received, rows))

    def next_batch(self) -> int:
        """A number for what comes in one file."""
        with self._store.reading() as connection:
            return connection.execute("SELECT coalesce(max(batch), 0) + 1 FROM received").fetchone()[0]

    def put(self, rows: Iterable[Received]) -> tuple[Received, ...]:
        """Keep these, each in place of the one with its number; gives them with the numbers they have."""
        kept: list[Received] = []
        with self._store.writing() as connection:
            for row in rows:
                number = connection.execute(
                    f"INSERT OR REPLACE INTO received ({_COLUMNS})"  # noqa: S608
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    _row(row),
                ).lastrowid
                assert number is not None
                kept.append(replace(row, number=number))
        return tuple(kept)

    def remove(self, numbers: Iterable[int]) -> None:
        """Forget these."""
        with self._store.writing() as connection:
            connection.executemany("DELETE FROM received WHERE number = ?", [(number,) for number in numbers])


def move(connection: Connection, old: tuple[str, str], new: tuple[str, str]) -> None:
    """Bring what was received along with a document that gets another side and path."""
    for side, path in (("side", "path"), ("fact_side", "fact_path")):
        connection.execute(
            f"UPDATE received SET {side} = ?, {path} = ? WHERE {side} = ? AND {path} = ?",  # noqa: S608
            (*new, *old),
        )


def paths(connection: Connection, side: Side) -> set[str]:
    """About which documents of a side something was received."""
    rows = connection.execute(
        "SELECT path FROM received WHERE side = :side UNION SELECT fact_path FROM received WHERE fact_side = :side",
        {"side": side},
    )
    return {path for (path,) in rows}


def _row(received: Received) -> tuple[object, ...]:
    subject = received.subject
    if isinstance(subject, Subject):
        rest = (subject.value, "", "", "")
    else:
        rest = ("", subject.fact_side or "", subject.fact_path, subject.fact_sentence)
    return (
        received.number or None,
        received.batch,
        received.role,
        subject.side,
        subject.path,
        subject.sentence,
        *rest,
        codec.dumps(received.decision).decode(),
        received.decision.at,
        received.state,
        received.review,
    )


def _received(row: Sequence[Any]) -> Received:
    number, batch, role, side, path, sentence, value, fact_side, fact_path, fact_sentence, said, _, state, made = row
    subject: Subject | ClaimSubject
    decision: Review | ClaimDecision
    if value:
        subject = Subject(Side(side), path, sentence, value)
        decision = replace(codec.loads(Review, said), subject=subject)  # the document may have moved since
    else:
        fact = Side(fact_side) if fact_side else None
        subject = ClaimSubject(Side(side), path, sentence, fact, fact_path, fact_sentence)
        decision = codec.loads(ClaimDecision, said)
    return Received(number, batch, role, subject, decision, ReceivedState(state), made)
