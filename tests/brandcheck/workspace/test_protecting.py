"""A passphrase comes, changes and goes, and one whole workspace stands there whenever the program ends on the way."""

import os
import random
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from brandcheck.workspace.backup import backups_of
from brandcheck.workspace.protecting import erase

from .making import ORGANISATION, contents
from .test_protected import PASSPHRASE, code, live

ROOT = Path(__file__).resolve().parents[3]
OTHER = "heel andere woorden dan die"
SECRET = b"Geheime zin"
KILLS = 6
COUNTED = {"changes", "copied"}


def rows(workspace: Workspace) -> dict[str, list[tuple]]:
    """What is in it, but for what counts its changes."""
    found = contents(workspace)
    return {**found, "fact": [row for row in found["fact"] if row[0] not in COUNTED]}


def names(path: Path) -> set[str]:
    return {item.name for item in path.parent.iterdir()}


def whoever_has_it(path: Path) -> set[str]:
    """Files in which the texts can be read by anybody."""
    return {item.name for item in path.parent.iterdir() if SECRET in item.read_bytes()}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a [b] 'c'.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        live(workspace)
    return path


def test_a_passphrase_comes_changes_and_goes_and_all_stays_as_it_was(path: Path):
    with Workspace.open(path) as workspace:
        before = rows(workspace)
        for passphrase in (PASSPHRASE, OTHER, None, OTHER, None):
            workspace.protect(passphrase)
            assert workspace.protected == (passphrase is not None)
            assert rows(workspace) == before
            assert len(workspace.documents.search("geheime")) == 2
            workspace.cache.put_many("kind", {"after": (passphrase or "").encode()})
            workspace.cache.forget_unused()
            workspace.cache.put_many("kind", {"key": b"value"})
            before = rows(workspace)
    assert names(path) == {path.name}
    with Workspace.open(path) as workspace:
        assert rows(workspace) == before


def test_once_it_has_a_passphrase_nothing_beside_it_can_be_read(path: Path):
    with Workspace.open(path) as workspace:
        workspace.copies.make()
        assert len(whoever_has_it(path)) > 1
        workspace.protect(PASSPHRASE)
        assert whoever_has_it(path) == set()
        assert backups_of(path) == []
        workspace.copies.make()
    assert whoever_has_it(path) == set()
    assert len(backups_of(path)) == 1
    assert code(lambda: Workspace.open(path)) == "workspace_locked"


def test_copies_keep_the_passphrase_of_their_day(path: Path):
    with Workspace.open(path) as workspace:
        workspace.protect(PASSPHRASE)
        old = workspace.copies.make(datetime(2026, 11, 20, tzinfo=UTC))
        workspace.protect(OTHER)
        new = workspace.copies.make(datetime(2026, 11, 22, tzinfo=UTC))
    assert old is not None
    assert new is not None
    Workspace.open(old, passphrase=PASSPHRASE).close()
    Workspace.open(new, passphrase=OTHER).close()
    assert code(lambda: Workspace.open(old, passphrase=OTHER)) == "workspace_wrong_passphrase"


def test_other_processes_and_readers_find_the_new_key(path: Path):
    with Workspace.open(path) as workspace:
        old = workspace.door
        workspace.protect(PASSPHRASE)
        assert old is not None
        assert workspace.door is not None
        assert code(lambda: Workspace.open(old, joined=True)) == "workspace_locked"
        with Workspace.open(workspace.door, joined=True) as joined:
            assert rows(joined) == rows(workspace)


def test_who_else_has_it_open_is_not_worked_past(path: Path):
    with Workspace.open(path) as workspace:
        before = rows(workspace)
        command = [sys.executable, "-c", READER, str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
            assert reader.stdout is not None
            assert reader.stdout.readline().strip() == b"reading"
            assert code(lambda: workspace.protect(PASSPHRASE)) == "workspace_busy"
            reader.communicate()
        assert not workspace.protected
        assert rows(workspace) == before
        workspace.draft = "Er wordt gewoon verder gewerkt."
        workspace.protect(PASSPHRASE)
        assert workspace.draft == "Er wordt gewoon verder gewerkt."


def test_a_short_passphrase_and_reading_only_change_nothing(path: Path):
    before = path.read_bytes()
    with Workspace.open(path, read_only=True) as workspace:
        assert code(lambda: workspace.protect(PASSPHRASE)) == "workspace_read_only"
    with Workspace.in_memory() as workspace:
        assert code(lambda: workspace.protect(PASSPHRASE)) == "workspace_read_only"
    assert path.read_bytes() == before
    with Workspace.open(path) as workspace:
        assert code(lambda: workspace.protect("kort")) == "passphrase_short"
        assert not workspace.protected
    assert names(path) == {path.name}


def test_only_the_owner_may_read_it_afterwards(path: Path):
    if os.name == "nt":
        return
    path.chmod(0o640)
    with Workspace.open(path) as workspace:
        workspace.protect(PASSPHRASE)
    assert path.stat().st_mode & 0o777 == 0o640


def test_erasing_overwrites_what_has_no_other_name(tmp_path: Path):
    file, other, name = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    file.write_bytes(b"x" * 3_000_000)
    os.link(file, other)
    erase(file)
    assert not file.exists()
    assert other.read_bytes() == b"x" * 3_000_000
    os.link(other, name)
    with other.open("rb") as kept:
        name.unlink()
        erase(other)
        assert set(kept.read()) == {0}
    assert not other.exists()
    erase(other)


READER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM fact").fetchone()
print("reading", flush=True)
sys.stdin.read()
connection.close()
"""
# Ends the program where it is about to do the n-th of the things that touch a file.
KILLED = """
import os, sys
from pathlib import Path
from brandcheck.workspace import Workspace
from brandcheck.workspace import protecting
path, old, new, at = Path(sys.argv[1]), sys.argv[2] or None, sys.argv[3] or None, int(sys.argv[4])
with Workspace.open(path, passphrase=old) as workspace:
    print("open", flush=True)
    steps = 0
    def watch(event, arguments):
        global steps
        if event in {"open", "os.link", "os.rename", "os.remove", "sqlite3.connect", "os.listdir", "os.scandir"} and path.parent.as_posix() in str(arguments[:1]):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), 9) if os.name != "nt" else os._exit(1)
    sys.addaudithook(watch)
    workspace.protect(new)
    print("done", steps, flush=True)
    os._exit(0)
"""


def end_at(path: Path, old: str | None, new: str | None, at: int) -> str:
    command = [sys.executable, "-c", KILLED, str(path), old or "", new or "", str(at)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def whole(path: Path, *passphrases: str | None) -> str | None:
    """The passphrase of the two that opens it; it is whole then."""
    for passphrase in passphrases:
        with suppress(BrandCheckError), Workspace.open(path, passphrase=passphrase) as workspace:
            assert len(workspace.documents.search("geheime")) == 2
            with workspace._store.alone() as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return passphrase
    raise AssertionError(names(path))


@pytest.mark.parametrize(
    ("old", "new"), [(None, PASSPHRASE), (PASSPHRASE, OTHER), (PASSPHRASE, None)], ids=["set", "change", "remove"]
)
def test_ended_at_every_step_one_whole_workspace_stands_there(old: str | None, new: str | None, tmp_path: Path):
    seen: list[str | None] = []
    for at in range(1, 40):
        path = tmp_path / str(at) / "a.brandcheck"
        with Workspace.create(path, ORGANISATION, old) as workspace:
            live(workspace)
            workspace.copies.make()
        said = end_at(path, old, new, at)
        assert said.startswith("open\n")
        seen.append(whole(path, old, new))
        assert names(path) - {file.name for file in backups_of(path)} == {path.name}
        if seen[-1] is not None:
            # Whatever was plain went at the latest when it was opened again.
            assert whoever_has_it(path) == set()
        if "done" in said:
            break
    assert seen[0] == old
    assert seen[-1] == new
    assert seen == sorted(seen, key=lambda one: one == new)  # from one step on it is the new one


def test_killed_at_random_moments(tmp_path: Path):
    chance = random.Random(20261122)
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        live(workspace)
    now: str | None = None
    for _ in range(KILLS):
        then = chance.choice([one for one in (None, PASSPHRASE, OTHER) if one != now])
        command = [sys.executable, "-c", KILLED, str(path), now or "", then or "", "0"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "open\n"
            with suppress(subprocess.TimeoutExpired):
                program.wait(chance.uniform(0.0, 0.3))
            program.kill()
        now = whole(path, now, then)
        if now is not None:
            assert whoever_has_it(path) == set()


def test_plain_copies_beside_a_protected_workspace_do_not_make_it_a_damaged_one(path: Path):
    with Workspace.open(path) as workspace:
        copy = workspace.copies.make()
        assert copy is not None
        content = copy.read_bytes()
        workspace.protect(PASSPHRASE)
    copy.write_bytes(content)  # as whoever looks at an older state has it
    assert code(lambda: Workspace.open(path)) == "workspace_locked"
    Workspace.open(path, passphrase=PASSPHRASE).close()
    assert copy.read_bytes() == content
