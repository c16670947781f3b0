"""A damaged workspace is told, compared with its copies, and one of these takes its place."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Review, Subject, Verdict, Workspace
from brandcheck.workspace.recovery import Survey, differences, kept_aside, restore, survey

from .making import ORGANISATION, contents, document

FIRST = datetime(2026, 11, 20, 9, tzinfo=UTC)
SECOND = datetime(2026, 11, 21, 9, tzinfo=UTC)
PASSPHRASE = "vier paarden in de mist"


def decide(workspace: Workspace, number: int) -> None:
    subject = Subject(Side.INSIDE, "inside/0.txt", str(number), "aandacht")
    workspace.reviews.add(Review(subject, Verdict.CONFIRMED, f"2026-11-{number:02}T10:00:00Z"))


def fill(workspace: Workspace) -> None:
    """Documents of some pages each, and decisions on three days; a copy after each of the first two."""
    for number in range(30):
        made = document(f"inside/{number}.txt", *(f"Zin {part} van stuk {number} is zo." for part in range(200)))
        workspace.documents.put(Side.INSIDE, f"inside/{number}.txt", str(number), "r1", [made])
    decide(workspace, 19)
    workspace.copies.make(FIRST)
    decide(workspace, 20)
    workspace.copies.make(SECOND)
    decide(workspace, 21)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Zorg (groep).brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
    return path


def spoil_page(path: Path, table: str) -> None:
    """Overwrite the last page of a table, where its latest rows are."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute(
            "SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        ).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = os.urandom(4096)
    path.write_bytes(content)


def spoil_start(path: Path) -> None:
    path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])


def zeroes(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


def lost(found: Survey, copy: int = 0) -> dict[str, int]:
    return {row.name: row.lost for row in differences(found.damaged, found.copies[copy]) if row.lost}


@pytest.mark.parametrize("spoil", [spoil_start, empty, cut, zeroes])
def test_a_file_that_does_not_open_is_called_damaged_where_it_has_a_copy(path: Path, spoil: Callable[[Path], None]):
    spoil(path)
    for read_only in (False, True):
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path, read_only=read_only)
        assert error.value.message.code == "workspace_damaged"
    found = survey(path)
    assert not found.damaged.whole
    assert [copy.made for copy in found.copies] == [SECOND, FIRST]
    assert {part.name: part.count for part in found.copies[0].parts if part.count} == {"documents": 30, "decisions": 2}
    aside = restore(path, found.copies[0].path)
    assert aside.stat().st_size == 0 if spoil is empty else aside.stat().st_size > 0
    with Workspace.open(path) as workspace:
        assert len(workspace.reviews.history()) == 2


def test_what_would_be_lost_is_told_to_the_row(path: Path):
    found = survey(path)
    assert found.damaged.whole
    assert lost(found) == {"decisions": 1}
    assert lost(found, 1) == {"decisions": 2}
    rows = {row.name: (row.damaged.latest, row.copy.latest) for row in differences(found.damaged, found.copies[1])}
    assert rows["decisions"] == ("2026-11-21", "2026-11-19")


def test_what_can_still_be_read_is_told_table_by_table(path: Path):
    spoil_page(path, "document")
    found = survey(path)
    assert not found.damaged.whole
    documents, decisions = found.damaged.parts[:2]
    assert documents.cut
    assert 0 < documents.count < 30
    assert (decisions.count, decisions.cut) == (3, False)
    assert lost(found) == {"decisions": 1}


def test_damage_is_found_after_an_end_that_was_not_clean(path: Path):
    spoil_page(path, "segment")
    Path(f"{path}-wal").touch()
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert error.value.message.code == "workspace_damaged"


def test_a_copy_takes_the_place_and_nothing_is_overwritten(path: Path):
    before = path.read_bytes()
    copy = survey(path).copies[0].path
    (path.with_name(path.name + "-wal")).write_bytes(b"log")
    now = datetime(2026, 11, 22, 9, tzinfo=UTC)
    aside = restore(path, copy, now)
    again = restore(path, copy, now)
    assert aside.name == "Zorg (groep) (damaged 2026-11-22).brandcheck"
    assert again.name == "Zorg (groep) (damaged 2026-11-22 2).brandcheck"
    assert aside.read_bytes() == before
    assert Path(f"{aside}-wal").read_bytes() == b"log"
    with Workspace.open(path) as workspace, Workspace.open(copy) as kept:
        assert contents(workspace) == contents(kept)
        assert {file for file in path.parent.iterdir() if "damaged" in file.name} == set(kept_aside(path))
        workspace.delete_texts()
        assert kept_aside(path) == []


def test_what_is_open_is_not_replaced(path: Path):
    copy = survey(path).copies[0].path
    with Workspace.open(path), pytest.raises(BrandCheckError) as error:
        restore(path, copy)
    assert error.value.message.code == "workspace_in_use"
    with pytest.raises(BrandCheckError) as error:
        restore(path, path.with_name("none.brandcheck"))
    assert error.value.message.code == "copy_damaged"


def test_a_copy_that_is_damaged_is_not_offered(path: Path):
    spoil_start(survey(path).copies[0].path)
    assert [copy.made for copy in survey(path).copies] == [FIRST]


def test_a_protected_workspace_is_recovered_with_its_passphrase(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION, PASSPHRASE) as workspace:
        fill(workspace)
    with path.open("r+b") as file:
        file.seek(60_000)
        file.write(os.urandom(4096))
    assert survey(path).copies == ()
    found = survey(path, PASSPHRASE)
    assert not found.damaged.whole
    assert [copy.made for copy in found.copies] == [SECOND, FIRST]
    restore(path, found.copies[0].path)
    with Workspace.open(path, passphrase=PASSPHRASE) as workspace:
        assert len(workspace.reviews.history()) == 2


KILLED = """
import sys
from pathlib import Path
from brandcheck.workspace import recovery
stop = int(sys.argv[3])
steps = 0
def trace(event, arguments):
    global steps
    if event in {"os.link", "os.rename", "shutil.copyfile", "open"} and sys.argv[1][:-11] in str(arguments):
        steps += 1
        if steps == stop:
            import os
            os._exit(9)
sys.addaudithook(trace)
recovery.restore(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def test_killed_at_any_step_one_of_both_is_in_place(path: Path):
    found = survey(path)
    copy, before = found.copies[0].path, path.read_bytes()
    steps = 0
    while killed_at(path, copy, steps + 1):
        steps += 1
        assert path.read_bytes() in {before, copy.read_bytes()}
    assert steps >= 4
    assert path.read_bytes() == copy.read_bytes()
    assert any(file.read_bytes() == before for file in kept_aside(path))


def killed_at(path: Path, copy: Path, step: int) -> bool:
    return subprocess.run([sys.executable, "-c", KILLED, path, copy, str(step)], check=False).returncode == 9
