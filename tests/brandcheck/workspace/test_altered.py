"""A workspace that somebody else changed: it is opened as it was made, or not at all, with a sentence."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from tests.fuzz.workspaces import NAME, look, seeds, use


def altered(file: Path, *statements: str) -> Path:
    file.write_bytes(seeds()[0][1])
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return file


@pytest.mark.parametrize("reading", [True, False])
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER planted AFTER INSERT ON fact BEGIN DELETE FROM document; END",
        "CREATE VIEW planted AS SELECT load_extension('x')",
        "CREATE TABLE planted (a)",
        "CREATE VIRTUAL TABLE planted USING fts5 (a)",
        "DROP TABLE term",
        "DROP INDEX evidence_listing",
        "ALTER TABLE reply ADD COLUMN planted TEXT",
        "ALTER TABLE reply RENAME COLUMN text TO planted",
        "UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT', 'text TEXT DEFAULT (load_extension(1))') WHERE name = 'reply'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'reply'",
    ],
)
def test_what_this_program_did_not_make_is_not_opened(statement, reading, tmp_path):
    file = altered(tmp_path / NAME, statement)
    before = file.read_bytes()
    with pytest.raises(BrandCheckError) as caught:
        Workspace.open(file, read_only=reading)
    assert caught.value.message.code == "workspace_altered"
    assert file.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize(
    ("table", "column", "content"),
    [
        ("document", "side", "'nergens'"),
        ("document", "text", "CAST(x'ff41' AS TEXT)"),
        ("document", "blocks", "'[[1]]'"),
        ("document", "blocks", "replace(hex(zeroblob(50000)), '0', '[')"),
        ("segment", "kind", "'x'"),
        ("evidence", "act", "''"),
        ("evidence", "why", "'{}'"),
        ("claim", "marks", "'x'"),
        ("claim_decision", "state", "'x'"),
        ("review", "verdict", "'x'"),
        ("received", "decision", "'[]'"),
        ("action", "state", "'x'"),
        ("sample", "documents", "'7'"),
        ("sample_label", "answers", "'7'"),
        ("value", "examples_for", "'x'"),
        ("measurement", "content", "x'1f8b'"),
    ],
)
def test_rows_that_hold_something_else_are_told_as_damage(table, column, content, tmp_path):
    file = altered(tmp_path / NAME, f'UPDATE {table} SET "{column}" = {content}')
    with Workspace.open(file) as opened, pytest.raises(BrandCheckError) as caught:
        look(opened)
    assert caught.value.message.code == "workspace_damaged"


def test_a_measurement_that_unpacks_without_end_is_refused(tmp_path):
    file = altered(tmp_path / NAME)
    with closing(sqlite3.connect(file)) as connection:
        endless = gzip.compress(bytes(2**20), mtime=0)[:-8] * 2
        connection.execute("UPDATE measurement SET content = ?", (endless,))
        connection.commit()
    with Workspace.open(file) as opened, pytest.raises(BrandCheckError) as caught:
        opened.measurements.latest()
    assert caught.value.message.code == "workspace_damaged"


def test_a_file_that_is_as_it_was_made_is_read_and_changed(tmp_path):
    use(NAME, seeds()[0][1], tmp_path)
