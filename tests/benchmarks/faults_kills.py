"""kill -9 at random moments over import, check, review and export, and of the processes that work for them."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

import psutil

from brandcheck.workspace import Workspace

WORK = "tests.benchmarks.faults_work"


@dataclass
class Row:
    """A fault: how often it was injected, what was lost, and what the user saw."""

    fault: str
    injected: int = 0
    lost: list[str] = field(default_factory=list)
    saw: list[str] = field(default_factory=list)

    def see(self, sentence: str) -> None:
        """Note a sentence once; a traceback is a loss of its own."""
        text = " ".join(sentence.split())
        if "Traceback" in text:
            self.lost.append("a traceback")
        if text and text not in self.saw:
            self.saw.append(text)


@dataclass(frozen=True)
class Ground:
    """What the faults are tried on: a small archive, and a workspace in which it was measured."""

    root: Path
    folder: Path
    measured: Path
    result: bytes
    seconds: float
    """That the whole check takes."""


def brandcheck(*arguments: object) -> list[str]:
    """The command line as a user runs it."""
    return [sys.executable, "-m", "brandcheck", *map(str, arguments), "--language", "en"]


def work(what: str, *arguments: object) -> list[str]:
    """One of `faults_work`."""
    return [sys.executable, "-m", WORK, what, *map(str, arguments)]


def undated(file: Path) -> bytes:
    """A result without its date."""
    lines = file.read_bytes().splitlines()
    return b"\n".join(line for line in lines if b"measured_on" not in line)


def is_whole(path: Path) -> bool:
    """Whether SQLite and its indexes find nothing wrong."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def killed(command: list[str], seconds: float, *, after_word: bool = False) -> tuple[list[str], bool]:
    """Start it, kill it and what it started after so many seconds; gives its whole lines, and whether it was still running."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=os.name != "nt"
    ) as program:
        assert program.stdout is not None
        first = [program.stdout.readline()] if after_word else []
        with suppress(subprocess.TimeoutExpired):
            program.wait(seconds)
        running = program.poll() is None
        program.kill()
        said = [*first, *program.stdout.readlines()]
    return [line.strip() for line in said if line.endswith("\n")], running


def kill_import(ground: Ground, number: int, chance: random.Random, row: Row) -> bool:
    path = ground.root / f"import{number}.brandcheck"
    with Workspace.open(ground.measured, read_only=True) as workspace:
        Workspace.create(path, workspace.organisation).close()
    said, running = killed(
        work("import", path, ground.folder), chance.uniform(0, 0.4) * ground.seconds, after_word=True
    )
    with Workspace.open(path) as workspace:
        kept = len(workspace.documents.summaries())
    if kept < max([int(word) for word in said], default=0) or not is_whole(path):
        row.lost.append(f"import {number}")
    again = subprocess.run(work("import", path, ground.folder), capture_output=True, text=True, check=False)
    with Workspace.open(path) as workspace:
        if len(workspace.documents.summaries()) != len(list(ground.folder.glob("*side/*.txt"))):
            row.lost.append(f"import {number}: {again.stderr}")
    return running


def kill_check(ground: Ground, number: int, chance: random.Random, row: Row) -> bool:
    path, out = ground.root / f"check{number}.brandcheck", ground.root / f"check{number}.json"
    command = brandcheck("check", ground.folder, "--workspace", path, "--json", out)
    _, running = killed(command, chance.uniform(0.05, 1) * ground.seconds)
    if path.exists() and not is_whole(path):
        row.lost.append(f"check {number}")
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    if again.returncode:
        row.see(again.stderr)
    if not out.exists() or undated(out) != ground.result:
        row.lost.append(f"check {number}: another result")
    return running


def kill_review(ground: Ground, number: int, chance: random.Random, row: Row) -> bool:
    path = ground.root / f"review{number}.brandcheck"
    copyfile(ground.measured, path)
    said, running = killed(work("review", path), chance.uniform(0, 1.5), after_word=True)
    with Workspace.open(path) as workspace:
        kept = len(workspace.reviews.history())
    if kept - max([int(word) for word in said], default=0) not in {0, 1} or not is_whole(path):
        row.lost.append(f"review {number}")
    return running


def kill_export(ground: Ground, number: int, chance: random.Random, row: Row) -> bool:
    form = chance.choice(("xlsx", "docx", "pdf", "json"))
    folder = ground.root / f"export{number}"
    folder.mkdir()
    target = folder / f"report.{form}"
    target.write_bytes(b"the old file")
    command = brandcheck("export", ground.measured, "--format", form, "--output", target)
    _, running = killed(command, chance.uniform(0.1, 1.2))
    if running and target.read_bytes() != b"the old file" and len(target.read_bytes()) < 1000:
        row.lost.append(f"export {number}")
    again = subprocess.run(command, capture_output=True, text=True, check=False)
    if again.returncode:
        row.see(again.stderr)
    if target.read_bytes() == b"the old file" or [file.name for file in folder.iterdir()] != [target.name]:
        row.lost.append(f"export {number}: {again.stderr or 'litter'}")
    return running


def kills(ground: Ground, number: int, seed: int) -> list[Row]:
    """Kill so many times, in turn over the four; one that had just ended is tried, and not counted."""
    chance = random.Random(seed)
    each = (kill_import, kill_check, kill_review, kill_export)
    rows = [Row(f"kill -9 in {name}") for name in ("import", "check", "review", "export")]
    tried = 0
    while sum(row.injected for row in rows) < number and tried < 3 * number:
        turn = min(range(4), key=lambda place: (rows[place].injected, place))
        rows[turn].injected += each[turn](ground, tried, chance, rows[turn])
        tried += 1
    for row in rows:
        row.saw.insert(0, "nothing; the same command goes on from there")
    return rows


def readers(pid: int) -> list[psutil.Process]:
    """The reading processes of a program."""
    with suppress(psutil.NoSuchProcess):
        return [child for child in psutil.Process(pid).children(True) if "spawn_main" in " ".join(child.cmdline())]
    return []


def disturbed(ground: Ground, name: str, times: int, row: Row) -> None:
    """A check whose readers are killed, or in which the computer sleeps, ends as it would have."""
    for number in range(times):
        out = ground.root / f"{name}{number}.json"
        command = brandcheck("check", ground.folder, "--json", out)
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as program:
            found: list[psutil.Process] = []
            while program.poll() is None and not found:
                time.sleep(0.02)
                found = readers(program.pid)
            if name == "reader":
                time.sleep(0.3 + number / 10)
                row.injected += sum(_kill(process) for process in found)
            else:
                row.injected += _sleep([psutil.Process(program.pid), *found], 4.0)
            assert program.stderr is not None
            row.see(program.stderr.read())
        if program.returncode != 0 or undated(out) != ground.result:
            row.lost.append(f"{name} {number}: another result")


def _kill(process: psutil.Process) -> int:
    with suppress(psutil.NoSuchProcess):
        process.kill()
        return 1
    return 0


def _sleep(everyone: list[psutil.Process], seconds: float) -> int:
    for process in everyone:
        with suppress(psutil.NoSuchProcess):
            process.suspend()
    time.sleep(seconds)
    for process in reversed(everyone):
        with suppress(psutil.NoSuchProcess):
            process.resume()
    return 1


def two_programs(ground: Ground) -> list[Row]:
    """Two programs on one workspace, and the app's process killed under a check."""
    rows = []
    for what, fault in (
        ("hold", "two programs: command line and command line"),
        ("window", "two programs: app and command line"),
    ):
        row, path = Row(fault, 1), ground.root / f"{what}.brandcheck"
        copyfile(ground.measured, path)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(
            work(what, path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        ) as first:
            assert first.stdout is not None
            if first.stdout.readline().strip() != "open":
                row.lost.append("did not open")
            check = brandcheck("check", ground.folder, "--workspace", path)
            row.see(subprocess.run(check, capture_output=True, text=True, check=False).stderr)
            said, _ = first.communicate("go on\n")
        rows.append(row)
        if what == "window":
            rows.append(Row("process of a job in the app killed", 1, saw=[said.strip()]))
            if not is_whole(path) or "What was ready is kept" not in said:
                rows[-1].lost.append("no sentence")
    return rows
