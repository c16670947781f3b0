import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from brandcheck.workspace.faults import database_faults, file_faults

from .making import ORGANISATION

# Root may write anywhere, so a root gives that up first; what is imported late must be imported by then.
FORBIDDEN = """
import os, sys, tempfile
from pathlib import Path
from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from tests.brandcheck.workspace.making import ORGANISATION

def attempt(name, action):
    try:
        with action() as workspace:
            print(name, workspace.organisation.name == ORGANISATION.name)
    except BrandCheckError as error:
        print(name, error.message.code)

def attempts(file_mode, folder_mode):
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    attempt("write", lambda: Workspace.open(path))
    attempt("read", lambda: Workspace.open(path, read_only=True))
    attempt("create", lambda: Workspace.create(folder / "b.brandcheck", ORGANISATION))
    print(*sorted(item.name for item in folder.iterdir()))

with tempfile.TemporaryDirectory() as base:
    folder = Path(base, "map")
    folder.mkdir()
    path = folder / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    if hasattr(os, "getuid") and os.getuid() == 0:
        for item in (base, folder, path):
            os.chown(item, 65534, 65534)
        os.setuid(65534)
    attempts(0o444, 0o755)
    (folder / "b.brandcheck").unlink(missing_ok=True)
    if os.name != "nt":  # where a folder cannot be closed to its owner this way
        attempts(0o644, 0o555)
    folder.chmod(0o755)
    path.chmod(0o644)
"""


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "workspace_disk_full"),
        (errno.EACCES, "workspace_not_writable"),
        (errno.EPERM, "workspace_not_writable"),
        (errno.EROFS, "workspace_not_writable"),
        (errno.ENOENT, "workspace_folder_missing"),
        (errno.ENOTDIR, "workspace_folder_missing"),
        (errno.EIO, "workspace_disk_fault"),
    ],
)
def test_what_the_system_says_becomes_a_sentence_with_a_remedy(number: int, code: str):
    with pytest.raises(BrandCheckError) as error, file_faults(Path("a.brandcheck")):
        raise OSError(number, os.strerror(number))
    assert error.value.message.code == code
    assert "a.brandcheck" in error.value.text("nl")


def test_a_write_that_sqlite_refuses_becomes_a_sentence(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace._store.database.execute("PRAGMA query_only = ON")
        with pytest.raises(BrandCheckError) as error:
            workspace.set_salt_once(b"salt")
        assert error.value.message.code == "workspace_not_writable"


def test_a_lock_held_by_another_program_becomes_a_sentence(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace._store.database.execute("PRAGMA busy_timeout = 20")
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BrandCheckError) as error:
            workspace.set_salt_once(b"salt")
        assert error.value.message.code == "workspace_busy"
        other.close()
        assert workspace.set_salt_once(b"salt") == b"salt"


def test_bugs_stay_bugs():
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError, match="syntax error"),
        database_faults("a.brandcheck"),
    ):
        connection.execute("SELEKT")
    with Workspace.in_memory() as workspace, pytest.raises(FileNotFoundError), workspace.together():
        Path("no such file").read_text()


def test_a_file_or_folder_that_may_not_be_written_is_told_and_can_be_read():
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", FORBIDDEN], cwd=root, capture_output=True, text=True, check=True)
    refused_file = ["write workspace_not_writable", "read True", "create True", "a.brandcheck b.brandcheck"]
    refused_folder = ["write workspace_not_writable", "read True", "create workspace_not_writable", "a.brandcheck"]
    assert done.stdout.splitlines() == refused_file + (refused_folder if os.name != "nt" else [])
