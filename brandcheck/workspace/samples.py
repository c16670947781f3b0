"""Random samples of sentences, and how people labelled them. Labels hang on the sentence, so they outlive a new check.

What the program says of a sentence is nowhere in here: who labels must not see it.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from sqlite3 import Connection
from typing import Any

from brandcheck.model import Side, Stance
from brandcheck.workspace.reviews import sentence_key
from brandcheck.workspace.store import Store

_NOTHING = "none"


class Coder(StrEnum):
    """Who labels: a role, never a person."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample as it was drawn."""

    number: int
    measurement: int
    """Number of the measurement whose documents it was drawn from."""
    drawn_on: str
    """ISO date."""
    seed: int
    documents: frozenset[str]
    """Ids of those that could be drawn."""
    size: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sentence that was drawn, to be kept."""

    side: Side
    path: str
    """Of its document, as the user knows it."""
    start: int
    text: str
    """Only its key is kept."""
    chance: float
    """The probability with which it was to be in the sample."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence of a sample, where it stands now."""

    number: int
    chance: float
    document: str
    side: Side
    path: str
    title: str
    language: str
    start: int
    text: str
    page: int | None
    before: str
    """The sentence before it in its document; empty for none."""
    after: str


@dataclass(frozen=True, slots=True)
class Label:
    """What a coder said of a sentence."""

    answers: Mapping[str, Stance | None]
    """By the id of each value that was asked about; None for nothing."""
    at: str
    """ISO 8601 moment with zone."""


@dataclass(frozen=True, slots=True)
class TakenSample:
    """A sample that was taken out with its labels: rows, with all columns of their tables."""

    sample: tuple[Any, ...]
    items: tuple[tuple[Any, ...], ...]
    labels: tuple[tuple[Any, ...], ...]


class Samples:
    """The samples of a workspace. The one drawn last is in use."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, measurement: int, drawn_on: str, seed: int, documents: Sequence[str], drawn: Sequence[Drawn]) -> int:
        """Keep a sample in the order in which it is to be labelled; gives its number."""
        with self._store.writing() as connection:
            number = connection.execute(
                "INSERT INTO sample (measurement, drawn_on, seed, documents) VALUES (?, ?, ?, ?)",
                (measurement, drawn_on, seed, json.dumps(sorted(documents))),
            ).lastrowid
            connection.executemany(
                "INSERT INTO sample_item (sample, position, side, path, start, sentence, chance)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (number, position, one.side, one.path, one.start, sentence_key(one.text), one.chance)
                    for position, one in enumerate(drawn)
                ],
            )
        assert number is not None
        return number

    def latest(self) -> Sample | None:
        """The one drawn last."""
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT number, measurement, drawn_on, seed, documents,"
                " (SELECT count(*) FROM sample_item WHERE sample = sample.number)"
                " FROM sample ORDER BY number DESC LIMIT 1"
            ).fetchone()
        with self._store.decoding():
            if row is None:
                return None
            number, measurement, drawn_on, seed, documents, size = row
            return Sample(number, measurement, drawn_on, seed, frozenset(json.loads(documents)), size)

    def remove(self, number: int) -> None:
        """Take a sample out with its labels; the one drawn before it is in use again."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM sample WHERE number = ?", (number,))

    def take(self, number: int) -> TakenSample:
        """Take a sample out as `remove` does, so that it can be given back.

        Raises:
            KeyError: no such sample.
        """
        with self._store.writing() as connection:
            sample = connection.execute("SELECT * FROM sample WHERE number = ?", (number,)).fetchone()
            if sample is None:
                raise KeyError(f"no sample {number}")
            items = connection.execute("SELECT * FROM sample_item WHERE sample = ?", (number,)).fetchall()
            labels = connection.execute(
                "SELECT sample_label.* FROM sample_label JOIN sample_item ON number = item WHERE sample = ?", (number,)
            ).fetchall()
            self.remove(number)
        return TakenSample(sample, tuple(items), tuple(labels))

    def give_back(self, taken: TakenSample) -> None:
        """Put back what was taken, before another sample is drawn: all numbers are those it had."""
        with self._store.writing() as connection:
            connection.execute("INSERT INTO sample VALUES (?, ?, ?, ?, ?)", taken.sample)
            connection.executemany("INSERT INTO sample_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)", taken.items)
            connection.executemany("INSERT INTO sample_label VALUES (?, ?, ?, ?)", taken.labels)

    def found(self, number: int) -> tuple[Found, ...]:
        """The sentences of a sample that are still there, in the order of labelling."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT item.number, chance, document.number, document.id, item.side, item.path, title,"
                " coalesce(language, ''), start, sentence FROM sample_item AS item"
                " JOIN document ON document.side = item.side AND document.path = item.path"
                " WHERE sample = ? ORDER BY item.position",
                (number,),
            ).fetchall()
            taken: set[tuple[int, int]] = set()
            found: list[Found] = []
            with self._store.decoding():
                for item, chance, document, *place, start, sentence in rows:
                    position = _position(connection, document, start, sentence)
                    # Of two sentences with the same words, one may have gone.
                    if position is not None and (document, position) not in taken:
                        taken.add((document, position))
                        found.append(_found(connection, (item, chance), document, place, position))
        return tuple(found)

    def labels(self, number: int, coder: Coder) -> dict[int, Label]:
        """What a coder said, by the number of the sentence in the sample; also of sentences that are gone."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT item, answers, at FROM sample_label JOIN sample_item ON sample_item.number = item"
                " WHERE sample = ? AND coder = ? ORDER BY position",
                (number, coder),
            ).fetchall()
        with self._store.decoding():
            return {item: Label(_answers(answers), at) for item, answers, at in rows}

    def label(self, item: int, coder: Coder, label: Label) -> None:
        """Keep what a coder says of a sentence, in place of what was said before."""
        answers = json.dumps({value: stance or _NOTHING for value, stance in label.answers.items()}, sort_keys=True)
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO sample_label (item, coder, answers, at) VALUES (?, ?, ?, ?)",
                (item, coder, answers, label.at),
            )

    def unlabel(self, item: int, coder: Coder) -> None:
        """Take back what a coder said of a sentence."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM sample_label WHERE item = ? AND coder = ?", (item, coder))


def move(connection: Connection, old: tuple[str, str], new: tuple[str, str]) -> None:
    """Bring drawn sentences along with a document that gets another side and path."""
    connection.execute("UPDATE sample_item SET side = ?, path = ? WHERE side = ? AND path = ?", (*new, *old))


def paths(connection: Connection, side: Side) -> set[str]:
    """Of which documents of a side sentences were drawn."""
    return {path for (path,) in connection.execute("SELECT DISTINCT path FROM sample_item WHERE side = ?", (side,))}


def delete_all(connection: Connection) -> None:
    """Delete every sample: its keys and labels tell of texts."""
    connection.execute("DELETE FROM sample")


def _position(connection: Connection, document: int, start: int, sentence: str) -> int | None:
    """Which sentence of the document it is now; looked for where it stood, then anywhere."""
    eligible = "SELECT position, text FROM segment WHERE document = ? AND eligible"
    there = connection.execute(eligible + " AND start = ?", (document, start))
    anywhere = connection.execute(eligible + " ORDER BY position", (document,))
    rows = chain(there, anywhere)
    return next((position for position, text in rows if sentence_key(text) == sentence), None)


def _found(
    connection: Connection, item: tuple[int, float], document: int, place: Sequence[str], position: int
) -> Found:
    around = {
        at: row
        for at, *row in connection.execute(
            "SELECT position, text, start, page FROM segment WHERE document = ? AND position BETWEEN ? AND ?",
            (document, position - 1, position + 1),
        )
    }
    identity, side, path, title, language = place
    text, start, page = around[position]
    before, after = (around.get(at, [""])[0] for at in (position - 1, position + 1))
    return Found(*item, identity, Side(side), path, title, language, start, text, page, before, after)


def _answers(kept: str) -> dict[str, Stance | None]:
    return {value: None if said == _NOTHING else Stance(said) for value, said in json.loads(kept).items()}
