import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from brandcheck import ingest
from brandcheck.errors import message
from brandcheck.ingest.pool import read_sources
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.sources import Source, find_sources
from brandcheck.model import Document, DocumentStatus, Message, Side
from brandcheck.progress import Progress
from brandcheck.settings import Limits
from tests.brandcheck.ingest.odd_readers import read_odd

LIMITS = Limits(seconds=3.0, memory_mb=300)


def sources_of(folder: Path, *contents: str) -> list[Source]:
    paths = [folder / f"{number:02}.txt" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_text(content, encoding="utf-8")
    return find_sources(paths, Side.INSIDE)


def read_all(sources: list[Source], limits: Limits = LIMITS) -> dict[str, tuple[Document, ...]]:
    steps = read_sources(sources, limits, Disguise(b"key", "nl"), read_odd)
    return {step[0].name: step[1] for step in steps if not isinstance(step, Progress)}


def outcome(tmp_path: Path, content: str, limits: Limits = LIMITS) -> Message | None:
    ((document,),) = read_all(sources_of(tmp_path, content), limits).values()
    assert (document.error is None) == (document.status is DocumentStatus.READ)
    return document.error


def workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]


@pytest.fixture(autouse=True)
def _no_worker_stays() -> Iterator[None]:
    yield
    assert workers() == []


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("gewoon", None),
        ("crash", message("reader_crashed")),
        ("break", message("reader_crashed")),
        ("recurse", message("damaged_file")),
        ("refuse", message("password_protected")),
        ("hang", message("took_too_long", seconds="3")),
        ("hang_hard", message("took_too_long", seconds="3")),
        ("eat", message("too_large_to_read")),
        ("connect", message("reader_crashed")),
    ],
)
def test_whatever_a_file_does_ends_in_a_document(tmp_path: Path, content: str, error: Message | None) -> None:
    assert outcome(tmp_path, content) == error


def test_a_worker_neither_writes_nor_reads_the_user_s_files(tmp_path: Path) -> None:
    secret, leak = tmp_path / "geheim.md", tmp_path / "lek.md"
    secret.write_text("geheim", encoding="utf-8")
    files = tmp_path / "files"
    files.mkdir()
    documents = read_all(sources_of(files, f"write {leak}", f"peek {secret}"))
    assert [document.status for (document,) in documents.values()] == [DocumentStatus.FAILED] * 2
    assert not leak.exists()


def test_one_bad_file_does_not_take_the_others_along_and_order_is_kept(tmp_path: Path) -> None:
    found = read_all(sources_of(tmp_path, "hang", "a", "crash", "b", "eat", "c", "d"))
    assert list(found) == [f"inside/{number:02}.txt" for number in range(7)]
    assert [number for number, (document,) in enumerate(found.values()) if document.status is DocumentStatus.READ] == [
        1,
        3,
        5,
        6,
    ]


def test_workers_are_used_again(tmp_path: Path) -> None:
    found = read_all(sources_of(tmp_path, *"abcdefghij"))
    assert len({document.text.split()[1] for (document,) in found.values()}) <= 2


def test_files_that_cannot_be_opened_or_are_too_large_are_told(tmp_path: Path) -> None:
    sources = sources_of(tmp_path, "x" * (1024 * 1024 + 1), "goed", "weg")
    sources[2].path.unlink()
    found = read_all(sources, Limits(file_mb=1))
    errors = [document.error for (document,) in found.values()]
    assert errors == [message("too_large_file", megabytes=1), None, message("file_gone")]
    assert len(found["inside/00.txt"][0].source_hash) == 64


def test_progress_says_what_is_read_and_ends_complete(tmp_path: Path) -> None:
    steps = list(read_sources(sources_of(tmp_path, "a", "b"), LIMITS, Disguise(b"key", "nl"), read_odd))
    progress = [step for step in steps if isinstance(step, Progress)]
    assert progress[0] == Progress("read", 0, 2, "inside/00.txt")
    assert progress[-1] == Progress("read", 2, 2)
    assert [step.done for step in progress] == sorted(step.done for step in progress)


def test_nothing_to_read_is_done_at_once() -> None:
    assert list(read_sources([], LIMITS, Disguise(b"key", "nl"))) == [Progress("read", 0, 0)]


def test_closing_ends_the_workers(tmp_path: Path) -> None:
    job = read_sources(
        sources_of(tmp_path, "hang", "hang_hard", "hang"), Limits(seconds=600), Disguise(b"key", "nl"), read_odd
    )
    while not workers():
        next(job)
    running = workers()
    job.close()
    assert not any(worker.is_running() for worker in running)


def test_a_worker_that_the_system_ends_loses_no_file(tmp_path: Path) -> None:
    killed = 0
    found: dict[str, tuple[Document, ...]] = {}
    sources = sources_of(tmp_path, "nap 0.5", "nap 0.5", "nap 0.5", "gewoon")
    for step in read_sources(sources, LIMITS, Disguise(b"key", "nl"), read_odd):
        if not isinstance(step, Progress):
            found[step[0].name] = step[1]
        elif killed < 2 and (busy := [worker for worker in workers() if worker.cpu_times().user > 0.05]):
            busy[0].kill()
            killed += 1
    assert killed == 2
    assert [document.status for (document,) in found.values()] == [DocumentStatus.READ] * 4


_SLEEPER = """
import sys
from pathlib import Path
from brandcheck.ingest.pool import read_sources
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.sources import find_sources
from brandcheck.model import Side
from brandcheck.progress import Progress
from brandcheck.settings import Limits
from tests.brandcheck.ingest.odd_readers import read_odd
if __name__ == "__main__":
    found = find_sources([Path(sys.argv[1])], Side.INSIDE)
    for step in read_sources(found, Limits(seconds=2.0), Disguise(b"k", "nl"), read_odd):
        if not isinstance(step, Progress):
            print(step[1][0].status, step[1][0].error)
"""


@pytest.mark.parametrize("seconds", [4.0, 8.0])  # past what the parent allows, and past what the worker's watchdog does
def test_time_in_which_the_computer_slept_is_not_counted(tmp_path: Path, seconds: float) -> None:
    program, files = tmp_path / "sleeper.py", tmp_path / "files"
    program.write_text(_SLEEPER, encoding="utf-8")
    files.mkdir()
    sources_of(files, "nap 1", "nap 1", "nap 1")
    environment = {**psutil.Process().environ(), "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-u", str(program), str(files)]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline().strip() == "busy"
        everyone = [psutil.Process(parent.pid), *psutil.Process(parent.pid).children(recursive=True)]
        for process in everyone:
            process.suspend()
        time.sleep(seconds)
        for process in reversed(everyone):
            process.resume()
        said = [line.strip() for line in parent.stdout if line.strip() != "busy"]
    assert said == ["read None"] * 3


def test_real_files_are_read_by_the_real_readers(tmp_path: Path) -> None:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "memo.txt").write_text("Titel: Regels\nKanaal: memo\n\nWij luisteren.\n", encoding="utf-8")
    (folder / "leeg.txt").write_bytes(b"")
    (folder / "foto.pdf").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    steps = list(ingest.read_sources(ingest.find_sources([folder], Side.OUTSIDE), Limits(), b"key", "nl"))
    found = {step[0].name: step[1][0] for step in steps if not isinstance(step, Progress)}
    assert (found["outside/memo.txt"].title, found["outside/memo.txt"].text) == ("Regels", "Wij luisteren.")
    assert found["outside/leeg.txt"].error == message("empty_file")
    assert found["outside/foto.pdf"].error == message("image_file")


_PARENT = """
import sys
from pathlib import Path
from brandcheck import ingest
from brandcheck.ingest.pool import read_sources
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.sources import find_sources
from brandcheck.model import Side
from brandcheck.settings import Limits
from tests.brandcheck.ingest.odd_readers import read_odd
if __name__ == "__main__":
    for step in read_sources(find_sources([Path(sys.argv[1])], Side.INSIDE), Limits(seconds=2.0 if sys.argv[2] == "hang_hard" else 600.0), Disguise(b"k", "nl"), read_odd):
        pass
"""


@pytest.mark.parametrize("manner", ["hang", "hang_hard"])
def test_workers_end_when_their_parent_is_killed(tmp_path: Path, manner: str) -> None:
    program = tmp_path / "parent.py"
    program.write_text(_PARENT, encoding="utf-8")
    files = tmp_path / "files"
    files.mkdir()
    sources_of(files, manner)
    command = [sys.executable, str(program), str(files), manner]
    root = Path(__file__).parents[3]
    environment = {**psutil.Process().environ(), "PYTHONPATH": str(root)}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline().strip() == b"busy"
        children = psutil.Process(parent.pid).children(recursive=True)
        parent.kill()
        parent.stdout.close()
    assert children
    _, alive = psutil.wait_procs(children, timeout=30)
    assert alive == []
