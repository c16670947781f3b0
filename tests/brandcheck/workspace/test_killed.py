"""A program that is killed while it writes leaves a whole workspace, with everything it said was kept."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from brandcheck.workspace import Workspace

from .making import ORGANISATION

ROOT = Path(__file__).resolve().parents[3]
KILLS = 5


def run_and_kill(path: Path, start: int, seconds: float) -> int:
    """Let the writer work for a while after its first round, kill it, and give the last round it said was kept."""
    command = [sys.executable, "-m", "tests.brandcheck.workspace.writer", str(path), str(start)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        try:
            writer.wait(seconds)
        except subprocess.TimeoutExpired:
            writer.kill()
        said = [first, *writer.stdout.readlines()]
    return int([line for line in said if line.endswith("\n")][-1])


def test_killed_at_any_moment_the_workspace_is_whole(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    chance = random.Random(20261121)
    start = 1
    for _ in range(KILLS):
        last = run_and_kill(path, start, chance.uniform(0.0, 0.15))
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("INSERT INTO sentence (sentence, rank) VALUES ('integrity-check', 1)")
        with Workspace.open(path) as workspace:
            rounds = [int(review.at) for review in workspace.reviews.history()]
            assert rounds == list(range(1, len(rounds) + 1))
            assert len(rounds) in (last, last + 1)
            measured = [int(entry.measured_on) for entry in workspace.measurements.entries()]
            assert len(measured) in (len(rounds), len(rounds) + 1)
            documents, segments = workspace.documents.load()
            assert [len(segments[document.id]) for document in documents] == [50, 50, 50]
            hashes = [int(item) for item in workspace.documents.known_sources("r1").values()]
            assert set(hashes) <= {len(measured), len(measured) + 1}
            start = len(rounds) + 1
            # A round that was measured but not reviewed is written again under the same day, and equals what is there.
            # A measurement lets go of what was computed before texts were replaced.
            cached = [
                len(workspace.cache.get_many("kind", [f"{number}-{index}" for index in range(50)]))
                for number in (last, last + 1)
            ]
            assert set(cached) <= {0, 50}
            assert any(cached)
