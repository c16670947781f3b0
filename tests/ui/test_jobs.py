"""Jobs in a process of their own: followed, cancelled, failed, killed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.progress import Progress
from ui.jobs import Bug, Jobs, Task

HERE = "tests.ui.test_jobs"


def count_to(number):
    for done in range(number):
        yield Progress("read", done, number)
    return number


def refuse():
    yield Progress("read", 0, 1)
    raise BrandCheckError("folder_missing", path="nowhere")


def stumble(secret):
    yield Progress("read", 0, 1)
    raise ValueError(secret)


def go_on_for_ever():
    while True:
        time.sleep(0.01)
        yield Progress("read", 0, 1)


def hang():
    yield Progress("read", 0, 1)
    time.sleep(600)


class Unreadable:
    """What the other process can send, and no process can make anew."""

    def __reduce__(self):
        return int, ("no number",)


def give_what_cannot_be_read():
    yield Progress("read", 0, 1)
    return Unreadable()


def die():
    yield Progress("read", 0, 1)
    os._exit(3)


def eat():
    yield Progress("read", 0, 1)
    bytes(1 << 60)


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.stop()


def test_a_job_is_followed_and_gives_its_result(jobs, qtbot):
    results, steps = [], []
    jobs.progressed.connect(steps.append)
    jobs.run(Task("count", f"{HERE}:count_to", (7,), results.append))
    assert jobs.busy
    qtbot.waitUntil(lambda: bool(results), timeout=30_000)
    assert results == [7]
    assert steps
    assert not jobs.busy


def test_jobs_wait_in_line_and_a_newer_one_takes_the_place_of_its_like(jobs, qtbot):
    results = []
    for number in (1, 2, 3):
        jobs.run(Task("count", f"{HERE}:count_to", (number,), results.append, key="" if number == 1 else "same"))
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)
    assert results == [1, 3]


def test_what_the_user_can_mend_comes_as_it_was_raised(jobs, qtbot):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as told:
        jobs.run(Task("refuse", f"{HERE}:refuse", ()))
    _, error = told.args
    assert isinstance(error, BrandCheckError)
    assert error.message.code == "folder_missing"


def test_a_bug_is_told_by_its_place_and_without_its_text(jobs, qtbot):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as told:
        jobs.run(Task("stumble", f"{HERE}:stumble", ("Jansen is ziek",)))
    _, error = told.args
    assert isinstance(error, Bug)
    assert "ValueError" in error.report
    assert "stumble" in error.report
    assert "Jansen" not in error.report


@pytest.mark.parametrize("job", ["go_on_for_ever", "hang"])
def test_a_cancelled_job_ends_whether_it_listens_or_not(jobs, qtbot, job):
    steps = []
    jobs.progressed.connect(steps.append)
    jobs.run(Task("long", f"{HERE}:{job}", ()))
    jobs.run(Task("waiting", f"{HERE}:count_to", (1,)))
    qtbot.waitUntil(lambda: bool(steps), timeout=30_000)
    with qtbot.waitSignal(jobs.cancelled, timeout=10_000):
        jobs.cancel()
    assert not jobs.busy


def test_a_process_that_dies_is_told_and_the_next_job_gets_a_new_one(jobs, qtbot):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as told:
        jobs.run(Task("die", f"{HERE}:die", ()))
    assert told.args[1].message.code == "process_ended"
    results = []
    jobs.run(Task("count", f"{HERE}:count_to", (2,), results.append))
    qtbot.waitUntil(lambda: results == [2], timeout=30_000)


def test_killed_from_outside_is_no_end_of_the_program(jobs, qtbot):
    steps = []
    jobs.progressed.connect(steps.append)
    jobs.run(Task("long", f"{HERE}:go_on_for_ever", ()))
    qtbot.waitUntil(lambda: bool(steps), timeout=30_000)
    with qtbot.waitSignal(jobs.failed, timeout=10_000) as told:
        jobs._helper._process.kill()
    assert told.args[1].message.code == "process_ended"
    assert "bewaard" in told.args[1].text("nl")
    assert not jobs.busy


def test_a_job_for_which_there_is_no_memory_is_told(jobs, qtbot):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as told:
        jobs.run(Task("eat", f"{HERE}:eat", ()))
    assert told.args[1].message.code == "memory_full"


@pytest.mark.parametrize("is_told", [True, False])
def test_killed_between_two_jobs_the_next_one_gets_a_new_process(jobs, qtbot, is_told):
    results = []
    jobs.run(Task("count", f"{HERE}:count_to", (1,), results.append))
    qtbot.waitUntil(lambda: results == [1], timeout=30_000)
    process = jobs._helper._process
    process.kill()
    process.join()
    if is_told:
        qtbot.waitUntil(lambda: jobs._helper is None, timeout=10_000)
    jobs.run(Task("count", f"{HERE}:count_to", (2,), results.append))
    qtbot.waitUntil(lambda: results == [1, 2], timeout=30_000)


def test_a_result_that_cannot_be_read_is_told_and_the_next_job_gets_a_new_process(jobs, qtbot):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as told:
        jobs.run(Task("odd", f"{HERE}:give_what_cannot_be_read", ()))
    assert "ValueError" in told.args[1].report
    results = []
    jobs.run(Task("count", f"{HERE}:count_to", (2,), results.append))
    qtbot.waitUntil(lambda: results == [2], timeout=30_000)


ENDING = f"""
import sys
from PySide6.QtCore import QCoreApplication
from ui.jobs import Jobs, Task
app = QCoreApplication([])
jobs = Jobs()
jobs.progressed.connect(lambda _: sys.exit(5))
jobs.run(Task("on", "{HERE}:go_on_for_ever", ()))
sys.excepthook = lambda kind, error, _: app.exit(error.code)
sys.exit(app.exec())
"""


def test_a_program_that_is_ended_without_closing_does_not_wait_for_its_job():
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", ENDING], cwd=root, timeout=60, check=False)
    assert done.returncode == 5
