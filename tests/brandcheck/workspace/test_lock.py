import contextlib
import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import psutil
import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace, lock

from .making import ORGANISATION

HOLD = """
import sys
from pathlib import Path
from brandcheck.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
workspace.cache.put_many("kind", {"key": b"still in the log"})
print("open", flush=True)
sys.stdin.readline()
workspace.close()
"""

RACE = """
import sys
from pathlib import Path
from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace, lock, migrations, opening
path = Path(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
try:
    workspace = Workspace.open(path)
    print("open", flush=True)
    sys.stdin.readline()
    workspace.close()
except BrandCheckError as error:
    print(error.message.code, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a b.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    return path


def write_lock(path: Path, holder: lock.Holder) -> None:
    lock.lock_path(path).write_text(json.dumps(asdict(holder)), encoding="utf-8")


def heard(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def tell(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("go on\n")
    program.stdin.flush()


def held_now(path: Path) -> lock.Holder:
    with Workspace.open(path):
        found = lock.holder(path)
    assert found is not None
    return found


def test_the_second_program_is_told_who_has_it_and_may_read(path: Path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert heard(other) == "open"
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path)
        assert error.value.message.code == "workspace_in_use"
        assert str(other.pid) in error.value.text("nl")
        with Workspace.open(path, read_only=True) as workspace:
            assert workspace.organisation == ORGANISATION
            assert workspace.cache.get_many("kind", ["key"]) == {"key": b"still in the log"}
        other.communicate()
    assert other.returncode == 0
    Workspace.open(path).close()
    assert {item.name for item in path.parent.iterdir()} == {path.name}


def test_a_program_that_died_leaves_no_lock_that_holds(path: Path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert heard(other) == "open"
        other.kill()
        other.communicate()
    assert lock.lock_path(path).exists()
    with Workspace.open(path) as workspace:
        assert workspace.organisation == ORGANISATION
    assert not lock.lock_path(path).exists()


def test_the_same_program_cannot_open_it_twice(path: Path):
    with Workspace.open(path):
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path)
        assert error.value.message.code == "workspace_in_use"
        assert lock.lock_path(path).exists()
    assert not lock.lock_path(path).exists()


def test_opening_it_again_does_not_let_another_program_empty_the_log(path: Path):
    """Closing a second handle on a file drops a program's own locks on it; the next one would then delete its log."""
    with Workspace.open(path) as workspace:
        workspace.cache.put_many("kind", {"before": b"kept"})
        for read_only in (False, True):
            with contextlib.suppress(BrandCheckError):
                Workspace.open(path, read_only=read_only).close()
        code = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT count(*) FROM fact').fetchone(); c.close()"
        subprocess.run([sys.executable, "-c", code, path], check=True)
        assert Path(f"{path}-wal").exists()
        workspace.cache.put_many("kind", {"after": b"kept"})
    with Workspace.open(path) as workspace:
        assert workspace.cache.get_many("kind", ["before", "after"]).keys() == {"before", "after"}


def test_the_lock_says_who_we_are(path: Path):
    mine = held_now(path)
    assert mine.process == os.getpid()
    assert mine.started == pytest.approx(psutil.Process().create_time())
    assert mine.here
    assert not mine.gone()


def test_a_clock_that_is_set_while_it_is_open_does_not_free_it(path: Path):
    """Linux counts when a process started from when the system did, so a clock that is set moves both."""
    mine = held_now(path)
    for shift in (-86400.0, 3600.0):
        set_since = replace(mine, started=mine.started + shift)
        assert not set_since.gone()
        write_lock(path, set_since)
        with pytest.raises(BrandCheckError) as error:
            Workspace.open(path)
        assert error.value.message.code == "workspace_in_use"


def test_a_lock_of_an_older_version_holds(path: Path):
    mine = asdict(held_now(path))
    del mine["after_boot"]
    lock.lock_path(path).write_text(json.dumps(mine), encoding="utf-8")
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert error.value.message.code == "workspace_in_use"


def used_again(mine: lock.Holder) -> lock.Holder:
    """The lock of a process that had our number an hour before us."""
    assert mine.after_boot is not None
    return replace(mine, started=mine.started - 3600, after_boot=mine.after_boot - 3600)


def test_a_process_number_that_was_used_again_does_not_hold(path: Path):
    write_lock(path, used_again(held_now(path)))
    assert lock.holder(path) is None
    Workspace.open(path).close()


def test_of_programs_that_find_a_dead_lock_at_the_same_moment_one_gets_it(path: Path):
    write_lock(path, used_again(held_now(path)))
    command = [sys.executable, "-c", RACE, path]
    with contextlib.ExitStack() as stack:
        start = partial(subprocess.Popen, command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        programs = [stack.enter_context(start()) for _ in range(4)]
        assert [heard(program) for program in programs] == ["ready"] * 4
        for program in programs:
            tell(program)
        said = [heard(program) for program in programs]
        for program in programs:
            program.communicate()
    assert sorted(said) == ["open", *["workspace_in_use"] * 3]


def test_another_computer_holds_until_it_is_taken_over(path: Path):
    elsewhere = replace(held_now(path), host="laptop van Noor")
    write_lock(path, elsewhere)
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert error.value.message.code == "workspace_in_use_elsewhere"
    assert "laptop van Noor" in error.value.text("nl")
    assert lock.holder(path) == elsewhere
    with Workspace.open(path, take_over=True):
        assert lock.holder(path) not in (elsewhere, None)


def test_reading_what_another_computer_writes_is_refused(path: Path):
    elsewhere = replace(held_now(path), host="laptop van Noor")
    write_lock(path, elsewhere)
    Workspace.open(path, read_only=True).close()
    Path(f"{path}-wal").touch()
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path, read_only=True)
    assert error.value.message.code == "workspace_in_use_elsewhere"


def test_who_was_taken_over_leaves_the_new_lock_alone(path: Path):
    first = Workspace.open(path)
    second = Workspace.open(path, take_over=True)
    elsewhere = replace(held_now_of(path), host="laptop van Noor")
    write_lock(path, elsewhere)
    first.close()
    assert lock.holder(path) == elsewhere
    second.close()


def held_now_of(path: Path) -> lock.Holder:
    found = lock.holder(path)
    assert found is not None
    return found


@pytest.mark.parametrize("content", ["", "{", "[]", '{"host": "a"}', "null"])
def test_a_lock_that_was_left_half_written_does_not_hold(path: Path, content: str):
    lock.lock_path(path).write_text(content)
    Workspace.open(path).close()
    assert not lock.lock_path(path).exists()


def test_a_refused_opening_leaves_no_lock(path: Path):
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")  # user_version
    path.write_bytes(content)
    with pytest.raises(BrandCheckError) as error:
        Workspace.open(path)
    assert error.value.message.code == "workspace_newer"
    assert path.read_bytes() == content
    assert {item.name for item in path.parent.iterdir()} == {path.name}
