"""A workspace file that somebody else made or that broke: its pages, its schema and its rows are changed; then all of it is read."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from brandcheck.followup import Action, Reply
from brandcheck.model import ClaimState, Privacy, ReportChoices, Side, Stance
from brandcheck.workspace import (
    ClaimDecision,
    ClaimQuery,
    Coder,
    Drawn,
    EvidenceQuery,
    Label,
    Received,
    ReceivedState,
    Review,
    Subject,
    Verdict,
    Workspace,
    claims,
    sentence_key,
)
from tests.brandcheck.workspace import making

NAME = "proef.brandcheck"
MOMENT = "2026-11-21T10:00:00+00:00"
_ODD = (
    None, 0, -1, 2**62, 1.5, float("inf"), "", "x", "{}", "[]", "null", '{"a":1}', "[[[" * 9, "\u202e", "2026-13-45", "inside", "outside", b"", b"\xff\xfe", b"\0" * 50,
    "CAST(x'ff41' AS TEXT)", "CAST(x'eda080' AS TEXT)", "zeroblob(50000)", "replace(hex(zeroblob(50000)), '0', '[')",
)  # fmt: skip
_SCHEMA = (
    "CREATE TRIGGER planted AFTER INSERT ON fact BEGIN DELETE FROM document; END",
    "CREATE TRIGGER planted AFTER DELETE ON document BEGIN SELECT load_extension('x'); END",
    "CREATE VIEW planted AS SELECT load_extension('x')",
    "CREATE TABLE planted (a)",
    "CREATE VIRTUAL TABLE planted USING fts5 (a)",
    "DROP TABLE {table}",
    "ALTER TABLE {table} RENAME TO planted",
    "ALTER TABLE {table} ADD COLUMN planted",
    "ALTER TABLE {table} RENAME COLUMN {column} TO planted",
    "DROP INDEX evidence_listing",
    "DELETE FROM {table}",
    "PRAGMA user_version = {number}",
    "PRAGMA application_id = {number}",
    "PRAGMA journal_mode = DELETE",
    "UPDATE sqlite_schema SET sql = 'CREATE TABLE {table} (a)' WHERE name = '{table}'",
    "UPDATE sqlite_schema SET rootpage = {number} WHERE name = '{table}'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'TEXT', 'TEXT DEFAULT (load_extension(1))') WHERE name = '{table}'",
    "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = '{table}'",
    "UPDATE sqlite_schema SET type = 'view', rootpage = 0, sql = 'CREATE VIEW {table} AS SELECT 1' WHERE name = '{table}'",
    "UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = '{table}'",
)


@cache
def seeds() -> tuple[tuple[str, bytes], ...]:
    """A small workspace in which every kind of thing is kept."""
    with TemporaryDirectory() as folder:
        file = Path(folder, NAME)
        with Workspace.create(file, making.ORGANISATION) as made:
            fill(made)
        return ((NAME, file.read_bytes()),)


def fill(workspace: Workspace) -> None:
    """Keep something of every kind."""
    inside, sentences = making.document("inside/memo.txt", "Gesprekken duren vier minuten.", "Wij wachten.")
    web, promises = making.document("outside/web.html", "Wij nemen de tijd.", side=Side.OUTSIDE)
    workspace.documents.put(Side.INSIDE, inside.path, "h", "r", [(inside, sentences)])
    workspace.documents.put(Side.OUTSIDE, web.path, "h2", "r", [(web, promises)])
    workspace.documents.put(Side.INSIDE, "inside/stuk.pdf", "h3", "r", [making.failed("inside/stuk.pdf")])
    found = (making.evidence(sentences[0]), making.evidence(promises[0], "lef"))
    number = workspace.keep(making.measurement((inside, web), found))
    workspace.claims.replace_prepared(claims.prepare([making.claim(promises[0], sentences[0])]))
    key = sentence_key(sentences[0].text)
    about = Subject(Side.INSIDE, inside.path, key, "aandacht")
    review = Review(about, Verdict.REJECTED, MOMENT, reason="ironie")
    workspace.reviews.add(review)
    promise = workspace.claims.page(ClaimQuery(), 0, 1)[0].subject
    decision = ClaimDecision(ClaimState.HANDED, role="HR", at=MOMENT)
    workspace.claims.set_state(promise, decision)
    theirs = [(about, review, ReceivedState.ADDED), (promise, decision, ReceivedState.NOT_FOUND)]
    workspace.received.put(Received(0, 1, "HR", subject, made, state) for subject, made, state in theirs)
    today = date(2026, 11, 21)
    workspace.actions.add(Action(0, "aandacht", number, "Rooster aanpassen", "Zorg", "2026-12-01"), today)
    workspace.replies.add(Reply(0, "aandacht", number, "Klantcontact", "Klopt."), today)
    drawn = [Drawn(Side.INSIDE, inside.path, each.start, each.text, 0.5) for each in sentences]
    sample = workspace.samples.add(number, "2026-11-21", 7, [inside.id], drawn)
    items = workspace.samples.found(sample)
    workspace.samples.label(items[0].number, Coder.FIRST, Label({"aandacht": Stance.CONTRADICTS, "lef": None}, MOMENT))
    workspace.privacy = Privacy("Proef", "Toestemming", "Intranet", "2026-01-10")
    workspace.draft = "Een tekst."
    workspace.terms.add("klant", "aandacht", "bewoner", "noot")
    workspace.cache.put_many("vector", {"a": b"x" * 40})
    workspace.set_salt_once(b"salt")
    workspace.retention = date(2027, 1, 1)
    workspace.report_choices = ReportChoices("nl")


def change(data: bytes, _others: Sequence[bytes], random: Random) -> bytes:
    """The file with a page, its schema or some rows changed; cut off, or with another program's content."""
    kind = random.randrange(10)
    if kind < 4:
        return _pages(data, random)
    with TemporaryDirectory() as folder:
        file = Path(folder, "x")
        file.write_bytes(data)
        for _ in range(random.choice((1, 1, 2))):
            with suppress(sqlite3.Error, OverflowError, LookupError):
                _rows(file, random) if kind < 8 else _schema(file, random)
        return file.read_bytes()


def _pages(data: bytes, random: Random) -> bytes:
    place = random.choice((random.randrange(100), random.randrange(len(data)), random.randrange(len(data))))
    match random.randrange(6):
        case 0:
            return data[:place]
        case 1:
            return data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]
        case 2:
            return data[:place] + random.randbytes(random.choice((1, 4, 64, 4096))) + data[place + 1 :]
        case 3:
            one, other = (random.randrange(len(data) // 4096) * 4096 for _ in range(2))
            return data[:one] + data[other : other + 4096] + data[one + 4096 :]
        case 4:
            spot = random.randrange(len(data) // 4096) * 4096
            return data[:spot] + bytes(4096) + data[spot + 4096 :]
        case _:
            return data[:place] + data[place : place + 8] * 3 + data[place + 24 :]


def _rows(file: Path, random: Random) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        table, column = _place(connection, random)
        # Without STRICT a cell takes anything; the word comes back afterwards, and the cells are what they are.
        sql = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT', ''), ', WITHOUT', 'WITHOUT') WHERE name = ?",
            (table,),
        )
        connection.commit()
    odd = random.choice(_ODD)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        is_sql = isinstance(odd, str) and "(" in odd
        where = random.choice(("", " WHERE rowid = 1"))
        connection.execute(f'UPDATE {table} SET "{column}" = {odd if is_sql else "?"}{where}', () if is_sql else (odd,))
        connection.commit()
        if random.random() < 0.8:
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
            connection.commit()


def _schema(file: Path, random: Random) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        table, column = _place(connection, random)
        statement = random.choice(_SCHEMA).format(
            table=table, column=f'"{column}"', number=random.choice((-1, 0, 1, 3, 6, 99, 2**31 - 1))
        )
        connection.execute(statement)
        connection.commit()


def _place(connection: sqlite3.Connection, random: Random) -> tuple[str, str]:
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    ]
    ours = [name for name in tables if not name.startswith(("sqlite_", "sentence_"))]
    table = random.choice(ours)
    return table, random.choice([row[1] for row in connection.execute(f"PRAGMA table_info({table})")])


def use(name: str, data: bytes, folder: Path) -> None:
    """Open the file as the app does, read every list, change something and close it; then once more, for reading only."""
    for beside in folder.glob(f"*{name}*"):
        beside.unlink()
    file = folder / name
    file.write_bytes(data)
    with Workspace.open(file) as opened:
        look(opened)
        opened.draft = "Anders."
        opened.documents.remove([each.id for each in opened.documents.summaries()][:1])
    with Workspace.open(file, read_only=True) as opened:
        look(opened)


def look(workspace: Workspace) -> None:
    """Read all that the app and the command line read."""
    organisation = workspace.organisation
    documents = workspace.documents
    for summary in documents.summaries():
        with suppress(KeyError):  # what a damaged list names may not be there
            documents.get(summary.id)
        workspace.evidence.of_document(summary.id)
    documents.load()
    documents.search("minuten")
    _ = workspace.evidence.load(), workspace.evidence.bare(), workspace.evidence.taught(), workspace.evidence.found()
    for value in organisation.values:
        query = EvidenceQuery(value=value.id)
        survey = workspace.evidence.survey(query)
        del survey
    workspace.evidence.rows(range(1, 4))
    workspace.claims.page(ClaimQuery(), 0, 50)
    workspace.claims.tally(ClaimQuery())
    _ = workspace.claims.facets(), workspace.claims.decisions()
    for entry in workspace.measurements.entries():
        workspace.measurements.load(entry.number)
        workspace.measurements.held(entry.number)
    _ = workspace.reviews.history(), workspace.reviews.standing(), workspace.reviews.stamp()
    sample = workspace.samples.latest()
    if sample is not None:
        workspace.samples.found(sample.number)
        for coder in Coder:
            workspace.samples.labels(sample.number, coder)
    _ = workspace.received.list(), workspace.actions.list(), workspace.replies.list(), workspace.terms.list()
    _ = workspace.retention, workspace.privacy, workspace.report_choices, workspace.assessment, workspace.draft
    _ = workspace.learning, workspace.learnt, workspace.stamp(), workspace.is_current(), workspace.is_taught()
    with suppress(LookupError):
        workspace.salt()
    workspace.cache.get_many("vector", ["a"])
