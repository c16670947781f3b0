"""Helper processes and threads work on an open workspace without waiting for each other's changes."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Workspace, lock

from .making import ORGANISATION, document

ROOT = Path(__file__).resolve().parents[3]
HELPER = """
import sys
from pathlib import Path
from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.workspace import Workspace
from tests.brandcheck.workspace.making import document
try:
    workspace = Workspace.open(Path(sys.argv[1]), joined=True)
except BrandCheckError as error:
    print(error.message.code)
    raise SystemExit
with workspace:
    workspace.documents.remove(["id of inside/first.txt"])
    with workspace.together():
        for number in range(20):
            name = f"inside/{number}.txt"
            made = document(name, *["Een lange zin over klanten."] * 200)
            workspace.documents.put(Side.INSIDE, name, "h", "r1", [made])
        print("writing", flush=True)
        sys.stdin.readline()
    print("kept", flush=True)
    sys.stdin.readline()
print("closed", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a b.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        made = document("inside/first.txt", "Vertrouwelijk woord.")
        workspace.documents.put(Side.INSIDE, "inside/first.txt", "h", "r1", [made])
    return path


def start(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", HELPER, str(path)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_a_helper_writes_and_its_program_reads_on(path: Path):
    with Workspace.open(path) as workspace, start(path) as helper:
        assert helper.stdin is not None
        assert helper.stdout is not None
        assert helper.stdout.readline() == "writing\n"
        assert workspace.documents.summaries() == ()
        assert workspace.organisation == ORGANISATION
        helper.stdin.write("go on\n")
        helper.stdin.flush()
        assert helper.stdout.readline() == "kept\n"
        assert len(workspace.documents.summaries()) == 20
        workspace.cache.put_many("kind", {"mine": b"kept while the helper is there"})
        helper.stdin.write("go on\n")
        helper.stdin.flush()
        assert helper.stdout.readline() == "closed\n"
        current = lock.holder(path)
        assert current is not None
        assert current.process == os.getpid()
        assert len(workspace.documents.load()[0]) == 20
    assert {item.name for item in path.parent.iterdir()} == {path.name}
    assert b"Vertrouwelijk" not in path.read_bytes()  # removed by the helper, wiped by who has the lock
    with Workspace.open(path) as workspace:
        assert workspace.cache.get_many("kind", ["mine"]) != {}


def test_nobody_joins_what_is_not_open(path: Path):
    with start(path) as helper:
        assert helper.communicate()[0] == "workspace_left\n"


def test_a_stranger_does_not_join(path: Path):
    """The helper of a helper: its parent does not hold the lock."""
    between = "import subprocess, sys; subprocess.run([sys.executable, '-c', *sys.argv[1:]], check=True)"
    with Workspace.open(path):
        command = [sys.executable, "-c", between, HELPER, str(path)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "workspace_in_use\n"


def test_the_program_itself_may_join(path: Path):
    with Workspace.open(path) as workspace:
        with Workspace.open(path, joined=True) as joined:
            joined.cache.put_many("kind", {"key": b"x"})
        assert workspace.cache.get_many("kind", ["key"]) == {"key": b"x"}
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path)
        assert error.value.message.code == "workspace_in_use"


def test_a_thread_reads_what_was_kept_while_another_writes(path: Path):
    written, looked = Event(), Event()
    with Workspace.open(path) as workspace, ThreadPoolExecutor(1) as pool:

        def write() -> int:
            with workspace.together():
                workspace.documents.put(
                    Side.INSIDE, "inside/new.txt", "h", "r1", [document("inside/new.txt", "Nieuw.")]
                )
                written.set()
                looked.wait(60)
                return len(workspace.documents.summaries())

        writing = pool.submit(write)
        written.wait(60)
        assert len(workspace.documents.summaries()) == 1
        assert not writing.done()
        looked.set()
        assert writing.result(60) == 2
        assert len(workspace.documents.summaries()) == 2


def test_a_thread_does_not_wait_for_another_that_reads(path: Path):
    with Workspace.open(path) as workspace, ThreadPoolExecutor(1) as pool, workspace._store.reading() as connection:
        assert connection.execute("SELECT count(*) FROM document").fetchone() == (1,)
        pool.submit(workspace.documents.remove, ["id of inside/first.txt"]).result(60)
        assert pool.submit(workspace.documents.summaries).result(60) == ()
        assert len(workspace.documents.summaries()) == 1  # this block sees one moment


def test_a_change_that_fails_leaves_the_workspace_usable(path: Path):
    with Workspace.open(path) as workspace:
        with pytest.raises(ZeroDivisionError), workspace.together():
            workspace.documents.remove(["id of inside/first.txt"])
            _ = 1 / 0
        assert len(workspace.documents.summaries()) == 1
        workspace.cache.put_many("kind", {"key": b"x"})
        assert workspace.cache.get_many("kind", ["key"]) == {"key": b"x"}


def test_who_first_reads_and_then_writes_is_not_overtaken_by_another_process(path: Path):
    with Workspace.open(path) as workspace, Workspace.open(path, joined=True) as joined, ThreadPoolExecutor(1) as pool:
        with workspace.together():
            before = len(workspace.documents.summaries())
            waiting = pool.submit(
                joined.set_salt_once, b"salt"
            )  # would otherwise be kept now, and refuse the next line
            workspace.cache.put_many("kind", {"key": b"x"})
        assert (before, waiting.result(60)) == (1, b"salt")
