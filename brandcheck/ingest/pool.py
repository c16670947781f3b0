"""Reads many files at once in worker processes that can be killed, and gives the documents in the order of the files."""

import hashlib
import multiprocessing
import os
import time
from collections.abc import Generator, Sequence
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from typing import Any, Literal

import psutil

from brandcheck.errors import message
from brandcheck.ingest.assemble import Origin, failed
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.reader import read
from brandcheck.ingest.sources import Source, source_hash
from brandcheck.ingest.worker import Reader, Reply, Task, Terms, work
from brandcheck.model import Document, Message
from brandcheck.progress import Progress
from brandcheck.settings import Limits

_TICK = 0.1
"""Seconds between looks at the workers; also the longest that a cancel waits."""
_START_LIMIT = 60.0
"""Seconds that a worker may take to start, on a machine that is busy or scans programs for viruses."""
_BYTES_PER_MB = 1024 * 1024
_STARVED = 0.5
"""A worker that died while it used this share of its memory died for want of memory."""
_ASLEEP = 2.0
"""Seconds between two looks at the workers from which on they got no time either: the system slept, or was out of breath."""
_AHEAD = 16
"""How many files may be read before an earlier, slower one is done."""

Step = Progress | tuple[Source, tuple[Document, ...]]
Outcome = tuple[Document, ...] | Literal["died"]
"""What became of a task: its documents, or nothing, as the worker died over it."""


def read_sources(
    sources: Sequence[Source], limits: Limits, disguise: Disguise, reader: Reader = read
) -> Generator[Step, None, None]:
    """Read the sources, at most two at the same time.

    Yields `Progress` of stage "read" at least ten times a second, and each source with its documents in the order of
    the sources. A file that cannot be read gives one document of status FAILED with the reason; one over which a worker
    died is read once more first, as the system may have ended that. Closing the generator ends the workers.
    """
    terms = Terms(limits, disguise, reader)
    workers = [Worker(terms) for _ in range(min(2, os.cpu_count() or 1, len(sources)))]
    finished: dict[int, tuple[Document, ...]] = {}
    waiting = list(range(len(sources) - 1, -1, -1))
    died: set[int] = set()
    done = 0
    try:
        while done < len(sources):
            if done in finished:
                yield sources[done], finished.pop(done)
                done += 1
                continue
            yield Progress("read", done, len(sources), sources[done].name)
            for worker in workers:
                while worker.number is None and waiting and waiting[-1] < done + _AHEAD:
                    number = waiting.pop()
                    task = _task(sources[number], limits)
                    if isinstance(task, Task):
                        worker.give(number, task)
                    else:
                        finished[number] = (task,)
            if done not in finished:
                outcomes = dict(look_after(workers))
                again = {number for number, outcome in outcomes.items() if outcome == "died"} - died
                died |= again
                waiting.extend(again)
                finished |= {n: _documents(outcome, sources[n]) for n, outcome in outcomes.items() if n not in again}
        yield Progress("read", done, len(sources))
    finally:
        for worker in workers:
            worker.end()


def _task(source: Source, limits: Limits) -> Task | Document:
    """What a worker needs to read the file, or the failed document when it cannot even be opened."""
    unknown = Origin(source.side, source.name, "")
    try:
        if source.path.stat().st_size > limits.file_mb * _BYTES_PER_MB:
            origin = Origin(source.side, source.name, source_hash(source))
            return failed(origin, message("too_large_file", megabytes=limits.file_mb))
        data = source.path.read_bytes()
    except FileNotFoundError:
        return failed(unknown, message("file_gone"))
    except OSError:
        return failed(unknown, message("cannot_open_file"))
    return Task(Origin(source.side, source.name, hashlib.sha256(data).hexdigest()), data)


def _documents(outcome: Outcome, source: Source) -> tuple[Document, ...]:
    if outcome == "died":
        return (failed(Origin(source.side, source.name, source_hash(source)), message("reader_crashed")),)
    return outcome


def look_after(workers: Sequence["Worker"]) -> list[tuple[int, Outcome]]:
    """Wait a moment for answers; end the workers that took too long or too much. Gives what is finished, by number."""
    busy = [worker for worker in workers if worker.number is not None]
    wait([worker.connection for worker in busy], _TICK)
    results: list[tuple[int, Outcome]] = []
    for worker in busy:
        number = worker.number
        outcome = worker.poll()
        if number is not None and outcome is not None:
            results.append((number, outcome))
    return results


class Worker:
    """A worker process as its parent sees it; it is started with its first task, and again after it was ended."""

    def __init__(self, terms: Terms) -> None:
        self.number: int | None = None
        """Which task it is busy with."""
        self._terms = terms
        self._process: BaseProcess | None = None
        self._ready = False
        self._task: Task | None = None
        """Until it is sent; then its bytes are let go."""
        self._origin: Origin | None = None
        self._deadline = 0.0
        self._looked = 0.0
        """When its parent last looked."""
        self._memory_at_start = 0
        self._most_memory = 0
        self.connection: Any = None
        """A pipe's end; its type has another name on Windows."""

    def give(self, number: int, task: Task) -> None:
        """Have this file read."""
        self.number, self._task, self._origin, self._most_memory = number, task, task.origin, 0
        if self._process is None:
            self._start()
        else:
            self._send()

    def poll(self) -> Outcome | None:
        """What became of the task, a failed document where it cost too much; None as long as it is not done."""
        self._allow_for_sleep()
        try:
            while self.connection.poll():
                reply: Reply | None = self.connection.recv()
                if reply is not None:
                    self._finish(ended=reply.exhausted)
                    return reply.documents
                self._ready = True
                self._memory_at_start = self._memory()
                self._send()
        except (EOFError, OSError):
            # Programs in C give up without a word when their memory ends.
            starved = self._most_memory > self._terms.limits.memory_mb * _BYTES_PER_MB * _STARVED
            if starved:
                return self._fail(message("too_large_to_read"))
            self._finish(ended=True)
            return "died"
        if time.monotonic() > self._deadline:
            return self._fail(message("took_too_long", seconds=f"{self._terms.limits.seconds:g}"))
        if self._ready:
            used = self._memory() - self._memory_at_start
            self._most_memory = max(self._most_memory, used)
            if used > self._terms.limits.memory_mb * _BYTES_PER_MB:
                return self._fail(message("too_large_to_read"))
        return None

    def _allow_for_sleep(self) -> None:
        """While nobody could look at the worker, it could not work either; that time is not counted."""
        now = time.monotonic()
        if now - self._looked > _ASLEEP:
            self._deadline += now - self._looked
        self._looked = now

    def end(self) -> None:
        """Kill the process, if there is one."""
        if self._process is None:
            return
        self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()
        self._process = None
        self._ready = False

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, self._terms), daemon=True, name="brandcheck-reader")
        process.start()  # only one that started can be ended
        self._process = process
        theirs.close()
        self._looked = time.monotonic()
        self._deadline = self._looked + _START_LIMIT

    def _send(self) -> None:
        self._looked = time.monotonic()
        self._deadline = self._looked + self._terms.limits.seconds
        try:
            self.connection.send(self._task)
        except OSError:  # it died in between; the next poll sees its closed door
            return
        self._task = None

    def _memory(self) -> int:
        """Bytes of memory in use; 0 once the process is gone."""
        assert self._process is not None
        try:
            return psutil.Process(self._process.pid).memory_info().rss
        except psutil.Error:
            return 0

    def _finish(self, *, ended: bool) -> None:
        self.number = self._task = self._origin = None
        if ended:
            self.end()

    def _fail(self, reason: Message) -> tuple[Document, ...]:
        assert self._origin is not None
        document = failed(self._origin, reason)
        self._finish(ended=True)
        return (document,)
