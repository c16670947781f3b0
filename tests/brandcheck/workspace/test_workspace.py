import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Workspace

from .making import ORGANISATION, document, evidence, measurement

ODD_NAMES = ["a.brandcheck", "Zorg voor élke cliënt 😀.brandcheck", "50% #1 & [x]?.brandcheck", "zonder"]


def files(folder: Path) -> set[str]:
    return {item.name for item in folder.iterdir()}


def code_of(error: pytest.ExceptionInfo[BrandCheckError]) -> str:
    assert error.value.text("nl") != error.value.text("en")
    return error.value.message.code


@pytest.mark.parametrize("name", ODD_NAMES)
def test_what_is_kept_is_there_after_closing(tmp_path: Path, name: str):
    path = tmp_path / "map met spaties" / name
    memo = document("inside/memo.docx", "Gesprekken duren voortaan kort.", "Dat is efficiënt.")
    found = (evidence(memo[1][0]),)
    with Workspace.create(path, ORGANISATION) as workspace:
        assert workspace.path == path
        workspace.documents.put(Side.INSIDE, "inside/memo.docx", "h", "r1", [memo])
        workspace.keep(measurement((memo[0],), found))
        workspace.cache.put_many("embedding", {"key": b"\x00\xff"})
        workspace.set_salt_once(b"salt")
    with Workspace.at(path, replace(ORGANISATION, name="Not looked at")) as workspace:
        assert workspace.organisation == ORGANISATION
        assert workspace.documents.load() == ((memo[0],), {memo[0].id: memo[1]})
        assert workspace.evidence.load() == found
        assert workspace.measurements.latest() == measurement((memo[0],), found)
        assert workspace.cache.get_many("embedding", ["key", "other"]) == {"key": b"\x00\xff"}
        assert workspace.salt() == b"salt"
    assert files(path.parent) == {name}


def test_a_workspace_is_one_file_that_says_what_it_is(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    assert path.read_bytes()[68:72] == b"BrCh"
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (5,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_no_one_else_on_the_computer_may_read_it(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        memo = document("inside/memo.docx", "Gesprekken duren voortaan kort.")
        workspace.documents.put(Side.INSIDE, "inside/memo.docx", "h", "r1", [memo])
        rights = {item.name: item.stat().st_mode & 0o077 for item in tmp_path.glob("a.brandcheck*")}
    assert {"a.brandcheck", "a.brandcheck-wal"} <= set(rights)
    assert os.name == "nt" or set(rights.values()) == {0}


def test_creating_never_overwrites(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    path.write_text("mine")
    with pytest.raises(BrandCheckError) as error:
        Workspace.create(path, ORGANISATION)
    assert code_of(error) == "workspace_exists"
    assert path.read_text() == "mine"


def test_a_missing_workspace_is_told(tmp_path: Path):
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(tmp_path / "gone.brandcheck")
    assert code_of(error) == "workspace_missing"
    assert files(tmp_path) == set()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a document", b"SQLite format 3\x00", b"x" * 5000])
def test_what_is_no_workspace_is_refused_and_left_alone(tmp_path: Path, content: bytes):
    path = tmp_path / "a.brandcheck"
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path, read_only=read_only)
        assert code_of(error) == "workspace_not_ours"
    assert path.read_bytes() == content
    assert files(tmp_path) == {"a.brandcheck"}


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photo (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert code_of(error) == "workspace_not_ours"
    assert path.read_bytes() == before


def test_a_folder_is_no_workspace(tmp_path: Path):
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(tmp_path)
    assert code_of(error) == "workspace_not_readable"


def test_a_damaged_workspace_is_told(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        for number in range(20):
            name = f"inside/{number}.txt"
            workspace.documents.put(Side.INSIDE, name, "h", "r1", [document(name, *["Een zin."] * 100)])
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(BrandCheckError) as error, Workspace.open(path) as workspace:
        workspace.documents.load()
    assert code_of(error) == "workspace_damaged"
    assert files(tmp_path) == {"a.brandcheck"}


def test_reading_only_reads(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    before = path.read_bytes()
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.organisation == ORGANISATION
        assert workspace.documents.load() == ((), {})
        with pytest.raises(BrandCheckError) as error:
            workspace.organisation = ORGANISATION
        assert code_of(error) == "workspace_read_only"
    assert path.read_bytes() == before
    assert files(tmp_path) == {"a.brandcheck"}


def test_closing_twice_is_once_and_memory_leaves_nothing(tmp_path: Path):
    workspace = Workspace.create(tmp_path / "a.brandcheck", ORGANISATION)
    workspace.close()
    workspace.close()
    with Workspace.in_memory() as workspace:
        assert workspace.path is None
        workspace.delete_texts()
    assert files(tmp_path) == {"a.brandcheck"}


def test_a_disk_that_fills_up_keeps_what_was_kept(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.cache.put_many("kind", {"before": b"kept"})
        pages = workspace._store.database.execute("PRAGMA page_count").fetchone()[0]
        workspace._store.database.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(BrandCheckError) as error, workspace.together():
            workspace.cache.put_many("kind", {"small": b"also in the transaction"})
            workspace.cache.put_many("kind", {"large": b"x" * 100_000})
        assert code_of(error) == "workspace_disk_full"
        assert workspace.cache.get_many("kind", ["before", "small", "large"]) == {"before": b"kept"}
        workspace._store.database.execute("PRAGMA max_page_count = 1000000")
        workspace.cache.put_many("kind", {"after": b"room again"})
    with Workspace.open(path) as workspace:
        assert workspace.cache.get_many("kind", ["before", "after"]).keys() == {"before", "after"}


@pytest.mark.parametrize("parent", ["file/inside", "file"])
def test_a_place_that_is_no_folder_is_told(tmp_path: Path, parent: str):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(BrandCheckError) as error:
        Workspace.create(tmp_path / parent / "a.brandcheck", ORGANISATION)
    assert code_of(error) in {"workspace_folder_missing", "workspace_disk_fault"}


def test_threads_share_a_workspace(tmp_path: Path):
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as workspace:

        def work(number: int) -> None:
            name = f"inside/{number}.txt"
            workspace.documents.put(Side.INSIDE, name, "h", "r1", [document(name, f"Zin {number}.", "Nog een.")])
            workspace.cache.put_many("kind", {str(number): b"x"})
            assert workspace.documents.get(f"id of {name}")[0].path == name

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(work, range(64)))
        assert len(workspace.documents.load()[0]) == 64


def test_the_day_of_retention_is_kept(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        assert workspace.retention is None
        workspace.retention = date(2027, 1, 31)
    with Workspace.open(path) as workspace:
        assert workspace.retention == date(2027, 1, 31)
        workspace.retention = None
        assert workspace.retention is None


def test_a_copy_of_an_open_workspace_with_its_log_opens(tmp_path: Path):
    path, copy = tmp_path / "a.brandcheck", tmp_path / "copy.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.cache.put_many("kind", {"key": b"in the log"})
        shutil.copy(path, copy)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
    with Workspace.open(copy) as workspace:
        assert workspace.cache.get_many("kind", ["key"]) == {"key": b"in the log"}


def test_importing_it_is_light():
    code = "import sys, brandcheck.workspace; print(*{'sqlite_utils', 'click', 'psutil', 'numpy'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
