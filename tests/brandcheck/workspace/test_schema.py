"""Every released schema opens for ever, and an older file is brought along after a copy was made."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import EvidenceQuery, Workspace, opening
from brandcheck.workspace.backup import back_up, backups_of
from brandcheck.workspace.migrations import STEPS
from brandcheck.workspace.store import Store

from .making import ORGANISATION

RELEASED = sorted(Path(__file__).parent.glob("schema_v*.sql"))


def made_of(script: Path, path: Path) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
    return path


def tables(path: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {(name, " ".join(sql.split())) for name, sql in rows}


def second(database: Database) -> None:
    database.execute("ALTER TABLE source ADD COLUMN seen TEXT")
    database.execute("UPDATE source SET seen = 'yes'")


def broken(database: Database) -> None:
    second(database)
    database.execute("INSERT INTO no_such_table VALUES (1)")


def upgrade(path: Path, steps: tuple) -> None:
    with closing(sqlite3.connect(path)) as connection:
        opening.upgrade(Store(Database(connection), path, read_only=False), path, steps)


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_there_is_a_released_schema_for_every_version():
    assert [script.stem for script in RELEASED] == [f"schema_v{number}" for number in range(1, len(STEPS) + 1)]


@pytest.mark.parametrize("script", RELEASED, ids=lambda script: script.stem)
def test_a_released_schema_opens_with_all_that_is_in_it(tmp_path: Path, script: Path):
    with Workspace.open(made_of(script, tmp_path / "old.brandcheck")) as workspace:
        assert workspace.organisation.name == "Zorggroep Één"
        assert [value.id for value in workspace.organisation.values] == ["aandacht"]
        (document, failed), segments = workspace.documents.load()
        assert document.text == "Gesprekken duren voortaan maximaal vier minuten."
        assert failed.error is not None
        assert segments[document.id][0].text == document.text
        assert workspace.documents.search("minuut") == ()
        assert workspace.documents.search("minuten") == segments[document.id]
        assert workspace.documents.known_sources("r1").keys() == {
            (Side.INSIDE, "inside/memo.txt"),
            (Side.INSIDE, "inside/x.pdf"),
        }
        assert workspace.evidence.load()[0].why[0].rule == "counter.minutes"
        assert [(item.sentences, item.eligible) for item in workspace.documents.summaries()] == [(1, 1), (0, 0)]
        order = workspace.evidence.survey(EvidenceQuery("aandacht")).order[Side.INSIDE]
        (row,) = workspace.evidence.rows(order).values()
        assert row.decision is not None
        assert row.decision.reason == "ironie"
        assert workspace.assessment is None
        assert workspace.privacy is None
        assert "inside/memo.txt" in workspace.documents.names(Side.INSIDE)
        latest = workspace.measurements.latest()
        assert latest is not None
        assert latest.measured_on == "2026-11-21"
        assert workspace.reviews.history()[0].reason == "ironie"
        assert workspace.cache.get_many("embedding", ["key"]) == {"key": b"\x00\x01"}
        assert workspace.salt() == b"salt"
        assert workspace.retention == date(2027, 1, 31)
        decided = [decision.role for decision in workspace.claims.decisions().values()]
        has_claims = int(script.stem.removeprefix("schema_v")) >= 4
        assert (len(workspace.claims), decided) == ((1, ["Klantcontact"]) if has_claims else (0, []))
        workspace.delete_texts()
        assert workspace.documents.load() == ((), {})


@pytest.mark.parametrize("script", RELEASED[-1:], ids=lambda script: script.stem)
def test_a_new_workspace_has_the_schema_that_was_released(tmp_path: Path, script: Path):
    """When this fails, a released step was edited: put it back, and add a step."""
    Workspace.create(tmp_path / "new.brandcheck", ORGANISATION).close()
    assert tables(tmp_path / "new.brandcheck") == tables(made_of(script, tmp_path / "old.brandcheck"))


def test_an_older_workspace_is_brought_along_after_a_copy_was_made(tmp_path: Path):
    path = made_of(RELEASED[0], tmp_path / "oud [1].brandcheck")
    upgrade(path, (*STEPS, second))
    assert version(path) == len(STEPS) + 1
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT name, seen FROM source ORDER BY name").fetchall() == [
            ("inside/memo.txt", "yes"),
            ("inside/x.pdf", "yes"),
        ]
    (copy,) = backups_of(path)
    assert version(copy) == 1
    with Workspace.open(copy) as workspace:
        assert len(workspace.documents.load()[0]) == 2
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert error.value.message.code == "workspace_newer"
    copies = (copy, *backups_of(copy))  # opening the copy brought it along as well
    assert {item.name for item in tmp_path.iterdir()} == {path.name, *(item.name for item in copies)}


def test_a_step_that_fails_changes_nothing(tmp_path: Path):
    path = made_of(RELEASED[0], tmp_path / "old.brandcheck")
    before = tables(path)
    with pytest.raises(sqlite3.OperationalError):
        upgrade(path, (*STEPS, broken))
    assert (version(path), tables(path)) == (1, before)
    Workspace.open(path).close()


def test_an_older_workspace_is_not_changed_by_reading(tmp_path: Path):
    path = made_of(RELEASED[0], tmp_path / "old.brandcheck")
    with closing(sqlite3.connect(path)) as connection, pytest.raises(BrandCheckError) as error:
        opening.upgrade(Store(Database(connection), path, read_only=True), path, (*STEPS, second))
    assert error.value.message.code == "workspace_older"
    assert version(path) == 1


def test_of_one_day_the_last_copy_is_kept_and_nothing_else_is_touched(tmp_path: Path):
    path = made_of(RELEASED[0], tmp_path / "a.brandcheck")
    mine = tmp_path / "a.backup-before the move.brandcheck"
    mine.write_text("mine")
    with closing(sqlite3.connect(path)) as connection:
        first = datetime(2026, 11, 20, 9, tzinfo=UTC)
        made = [back_up(connection, path, first + timedelta(hours=12 * number)) for number in range(5)]
    assert backups_of(path) == [made[1], made[3], made[4]]
    assert mine.read_text() == "mine"
