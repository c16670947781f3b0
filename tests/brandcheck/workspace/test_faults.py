import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from brandcheck.workspace.faults import database_faults, file_faults

from .making import ORGANISATION


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
