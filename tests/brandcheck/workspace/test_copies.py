import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Workspace
from brandcheck.workspace.backup import backups_of

from .making import ORGANISATION, contents, document

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Zorggroep [1].brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/a.txt", "1", "r1", [document("inside/a.txt", "Een zin.")])
    return path


def test_a_copy_is_due_once_a_day_and_only_when_something_changed(path: Path):
    with Workspace.open(path) as workspace:
        copies = workspace.copies
        made = copies.make_due(NOW)
        assert made is not None
        assert copies.make_due(NOW + timedelta(hours=2)) is None
        assert copies.make_due(NOW + 2 * DAY) is None
        workspace.draft = "Nieuw"
        assert copies.make_due(NOW + timedelta(hours=2)) is None
        assert copies.make_due(NOW + 2 * DAY) is not None
        assert copies.make_due(NOW + 4 * DAY) is None
        assert [copy.made for copy in copies.list()] == [NOW + 2 * DAY, NOW]
    with Workspace.open(path) as workspace:
        assert not workspace.copies.are_due(NOW + 9 * DAY)
        made.unlink()
        workspace.copies.list()[0].path.unlink()
        assert workspace.copies.are_due(NOW + 9 * DAY)


def test_a_copy_is_the_workspace(path: Path):
    with Workspace.open(path) as workspace:
        before = contents(workspace)
        made = workspace.copies.make(NOW)
        assert made is not None
    with Workspace.open(made) as copy:
        assert contents(copy) == before
    if os.name != "nt":
        assert made.stat().st_mode == path.stat().st_mode


def test_a_clock_set_back_does_not_stop_copies(path: Path):
    with Workspace.open(path) as workspace:
        first = workspace.copies.make_due(NOW)
        workspace.draft = "Nieuw"
        second = workspace.copies.make_due(NOW - 400 * DAY)
        assert None not in {first, second}
        assert set(backups_of(path)) == {first, second}
        workspace.draft = "Nieuwer"
        assert workspace.copies.make_due(NOW - 400 * DAY) is None
        assert workspace.copies.make_due(NOW + DAY) is not None
        assert {first, second} <= set(backups_of(path))


def test_no_copies_where_they_are_switched_off_or_cannot_be(path: Path):
    with Workspace.open(path) as workspace:
        workspace.copies.wanted = False
        assert workspace.copies.make_due(NOW) is None
        workspace.copies.wanted = True
        assert workspace.copies.are_due(NOW)
    with Workspace.open(path, read_only=True) as workspace:
        assert not workspace.copies.are_due(NOW)
    with Workspace.in_memory() as workspace:
        assert not workspace.copies.are_due(NOW)
        assert workspace.copies.list() == ()


def test_what_was_just_made_needs_no_copy(tmp_path: Path):
    with Workspace.create(tmp_path / "new.brandcheck", ORGANISATION) as workspace:
        assert not workspace.copies.are_due(NOW)


def test_a_copy_that_is_called_off_leaves_nothing(path: Path):
    with Workspace.open(path) as workspace:
        assert workspace.copies.make(NOW, lambda: False) is None
        assert workspace.copies.are_due(NOW)
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_is_written_meanwhile_waits_for_the_next_copy(path: Path):
    with Workspace.open(path) as workspace:
        for part in range(40):
            workspace.cache.put_many("kind", {f"{part}-{number}": b"x" * 1000 for number in range(100)})
        writers: list[Thread] = []

        def write_once() -> bool:
            if not writers:
                writers.append(Thread(target=lambda: setattr(workspace, "draft", "Meanwhile")))
                writers[0].start()
                writers[0].join()
            return True

        made = workspace.copies.make(NOW, write_once)
        assert made is not None
        assert workspace.draft == "Meanwhile"
        assert workspace.copies.are_due(NOW + DAY)
    with Workspace.open(made, read_only=True) as copy:
        assert copy.draft == ""


def test_a_damaged_workspace_pushes_out_no_good_copy(path: Path):
    with Workspace.open(path) as workspace:
        workspace.cache.put_many("kind", {f"{number}": b"x" * 1000 for number in range(500)})
        good = workspace.copies.make(NOW)
    spoil(path)
    with Workspace.open(path) as workspace:
        with pytest.raises(BrandCheckError) as error:
            workspace.copies.make(NOW + DAY)
        assert error.value.message.code == "workspace_damaged"
    assert backups_of(path) == [good]


def spoil(path: Path) -> None:
    """Overwrite pages in the middle of the table with the cache."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'cache'").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(content)


def test_names_of_copies_that_are_no_moment_are_left_alone(path: Path):
    odd = path.with_name(f"{path.stem}.backup-20261399T000000000000Z{path.suffix}")
    odd.touch()
    assert backups_of(path) == []
