"""What the user decided about evidence. Decisions outlive a new check: they hang on the sentence, not on its row."""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from sqlite3 import Connection
from typing import Any

from brandcheck.model import Side, Stance
from brandcheck.plain import plain
from brandcheck.workspace.store import Store

COLUMNS = ("side", "path", "sentence", "value", "verdict", "reason", "other_value", "other_stance", "note", "at")
_REVIEWS = f"SELECT {', '.join(COLUMNS)} FROM review"  # noqa: S608  (names of columns)


class Verdict(StrEnum):
    """What a review says of a piece of evidence."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    OTHER_VALUE = "other_value"
    OTHER_STANCE = "other_stance"
    NOTE = "note"
    """Only a note; what was decided before stands."""


_AS_SHOWN = frozenset({Verdict.CONFIRMED, Verdict.OTHER_VALUE})
"""Verdicts that leave the stance as it is shown, where they name none."""
_LEARNT = (
    "SELECT supports, contradicts FROM evidence JOIN document ON document.number = evidence.document"
    " WHERE document.side = ? AND path = ? AND sentence = ? AND value = ? AND own_supports IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A sentence and the value it was evidence for."""

    side: Side
    path: str
    """Of the document, as the user knows it."""
    sentence: str
    """`sentence_key` of the sentence."""
    value: str


@dataclass(frozen=True, slots=True)
class Review:
    """One decision."""

    subject: Subject
    verdict: Verdict
    at: str
    """ISO 8601 moment with zone."""
    reason: str = ""
    """Why it was rejected."""
    other_value: str = ""
    """Id of the value it is evidence for instead."""
    other_stance: Stance | None = None
    """What it does instead; of what was confirmed or moved, what was shown where learning had a say in it, which it may have
    no more tomorrow."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds for a subject now: the latest decision and the latest note, apart."""

    decision: Review | None
    note: str


def sentence_key(text: str) -> str:
    """SHA-256 of a sentence, blind to spacing and to how accents are encoded."""
    return hashlib.sha256(" ".join(unicodedata.normalize("NFC", text).split()).encode()).hexdigest()


class Reviews:
    """The decisions of a workspace, oldest first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, review: Review) -> int:
        """Keep a decision; it takes the place of an earlier one on the same subject. Gives its number."""
        subject = review.subject
        row = (subject.side, subject.path, subject.sentence, subject.value, review.verdict, plain(review.reason))
        with self._store.writing() as connection:
            if review.verdict in _AS_SHOWN and review.other_stance is None:
                review = replace(review, other_stance=_shown(connection, subject))
            number = connection.execute(
                "INSERT INTO review (side, path, sentence, value, verdict, reason, other_value, other_stance, note, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*row, review.other_value, review.other_stance, plain(review.note), review.at),
            ).lastrowid
        assert number is not None
        return number

    def remove(self, numbers: Iterable[int]) -> None:
        """Take these decisions back, by their numbers; those that are gone already are no matter."""
        with self._store.writing() as connection:
            connection.executemany("DELETE FROM review WHERE number = ?", [(number,) for number in numbers])

    def undo(self) -> Review | None:
        """Take back the decision added last, and give it, so that it can be done again."""
        with self._store.writing() as connection:
            row = connection.execute(_REVIEWS + " ORDER BY number DESC LIMIT 1").fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM review WHERE number = (SELECT max(number) FROM review)")
        return review_of(row)

    def count(self) -> int:
        """On how many subjects a decision stands."""
        with self._store.reading() as connection:
            return connection.execute(
                "SELECT count(*) FROM (SELECT DISTINCT side, path, sentence, value FROM review WHERE verdict <> 'note')"
            ).fetchone()[0]

    def history(self) -> tuple[Review, ...]:
        """Every decision, in the order they were made."""
        with self._store.reading() as connection:
            rows = connection.execute(_REVIEWS + " ORDER BY number").fetchall()
        with self._store.decoding():
            return tuple(map(review_of, rows))

    def last(self, before: str | None = None) -> int:
        """The number of the decision added last, 0 for none; later ones get a higher number, also after an `undo`.

        `before` is an ISO date: of what was decided on earlier days.
        """
        with self._store.reading() as connection:
            return connection.execute(
                "SELECT coalesce(max(number), 0) FROM review WHERE ? IS NULL OR substr(at, 1, 10) < ?", (before, before)
            ).fetchone()[0]

    def stamp(self) -> str:
        """Names all decisions, without notes, and the documents that they are about; empty for none."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT review.number, document.id FROM review"
                " JOIN document ON document.side = review.side AND document.path = review.path"
                " WHERE verdict <> 'note' ORDER BY review.number, document.id"
            ).fetchall()
        return hashlib.sha256(repr(rows).encode()).hexdigest() if rows else ""

    def standing(self, until: int | None = None) -> dict[Subject, Standing]:
        """What holds now, by subject; or what held when the decision with the number `until` was the `last`."""
        with self._store.reading() as connection:
            rows = connection.execute(
                f"{_REVIEWS} WHERE ? IS NULL OR number <= ? ORDER BY number", (until, until)
            ).fetchall()
        with self._store.decoding():
            found: dict[Subject, Standing] = {}
            for review in map(review_of, rows):
                before = found.get(review.subject, Standing(None, ""))
                decision = before.decision if review.verdict is Verdict.NOTE else review
                found[review.subject] = Standing(decision, review.note or before.note)
            return found


def _shown(connection: Connection, subject: Subject) -> Stance | None:
    """The stance that is shown, where learning had a say in it; else None."""
    found = connection.execute(_LEARNT, (subject.side, subject.path, subject.sentence, subject.value)).fetchone()
    if found is None:
        return None
    return Stance.SUPPORTS if found[0] >= found[1] else Stance.CONTRADICTS


def review_of(row: Sequence[Any]) -> Review:
    """The review in a row of `COLUMNS`."""
    side, path, sentence, value, verdict, reason, other_value, other_stance, note, at = row
    return Review(
        subject=Subject(Side(side), path, sentence, value),
        verdict=Verdict(verdict),
        at=at,
        reason=reason,
        other_value=other_value,
        other_stance=None if other_stance is None else Stance(other_stance),
        note=note,
    )
