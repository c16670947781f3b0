"""Runs one target for a while in a process of its own, which may hang, die or eat memory; its parent tells which input did it."""

import multiprocessing
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import psutil

SLOW = 5.0
"""Seconds that one input may take."""
HANGS = 20.0
START = 60.0
MEMORY = 1024 * 1024 * 1024
_TICK = 0.05
_TELL = 0.25


@dataclass
class Outcome:
    """What a target did with its inputs."""

    executions: int = 0
    read: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    starved: int = 0
    """Ended by the limit on memory, which a worker answers with a sentence."""
    slowest: float = 0.0
    findings: dict[str, str] = field(default_factory=dict)
    """What went wrong, once for each place, with the file that keeps the input."""


def run(target: str, seconds: float, seed: int, keep: Path) -> Outcome:
    """Fuzz one target; inputs that went wrong are written to `keep`."""
    outcome = Outcome()
    context = multiprocessing.get_context("spawn")
    until = time.monotonic() + seconds + START
    left = seconds
    while left > 0 and time.monotonic() < until:
        with TemporaryDirectory(prefix="fuzz") as folder:
            ours, theirs = context.Pipe(duplex=False)
            child = context.Process(target=_work, args=(theirs, target, left, seed, Path(folder)), daemon=True)
            child.start()
            theirs.close()
            used, died = _watch(child, ours, Path(folder), outcome, keep / target.replace(" ", "_"))
            child.kill()
            child.join()
        if not died:
            break
        left -= used
        seed += 1_000_003
    return outcome


def _watch(child: Any, ours: Any, folder: Path, outcome: Outcome, keep: Path) -> tuple[float, bool]:
    """Take what the child tells until it is done (seconds used, False), or ended by itself or by us (True)."""
    begun = heard = time.monotonic()
    ready = False
    while True:
        if ours.poll(_TICK):
            try:
                told = ours.recv()
            except (EOFError, OSError):
                if not ready:
                    raise RuntimeError("a target that cannot be prepared") from None
                child.join()
                _keep(outcome, keep, f"the process died (code {child.exitcode})", _current(folder))
                return time.monotonic() - begun, True
            heard = time.monotonic()
            if not ready:
                ready, begun = True, heard
            if told is None:
                return heard - begun, False
            _add(outcome, told, keep)
        elif time.monotonic() - heard > (HANGS if ready else START):
            _keep(outcome, keep, "it hangs", _current(folder))
            return time.monotonic() - begun, True


def _add(outcome: Outcome, told: dict, keep: Path) -> None:
    outcome.executions += told["executions"]
    outcome.answers.update(told["answers"])
    outcome.starved += told["starved"]
    outcome.slowest = max(outcome.slowest, told["slowest"])
    for what, data in told["findings"]:
        _keep(outcome, keep, what, data)


def _keep(outcome: Outcome, keep: Path, what: str, data: bytes) -> None:
    if what not in outcome.findings:
        keep.mkdir(parents=True, exist_ok=True)
        file = keep / sha256(data).hexdigest()[:12]
        file.write_bytes(data)
        outcome.findings[what] = str(file)


def _current(folder: Path) -> bytes:
    file = folder / "current"
    return file.read_bytes() if file.exists() else b""


def _work(tell: Any, target: str, seconds: float, seed: int, folder: Path) -> None:
    import warnings  # noqa: PLC0415

    warnings.simplefilter("ignore")
    from tests.fuzz.targets import attempt, mutator_of, seeds_of, targets  # noqa: PLC0415

    execute, begin, mutate = targets()[target], seeds_of(target), mutator_of(target)
    for name, data in begin:  # what is imported late is not a hang
        attempt(execute, name, data, folder)
    _limit_memory()
    random = Random(f"{target} {seed}")
    contents = [data for _, data in begin]
    tell.send(_blank())
    batch, told, until = _blank(), time.monotonic(), time.monotonic() + seconds
    while time.monotonic() < until:
        name, data = random.choice(begin)
        data = mutate(data, contents, random)
        (folder / "current").write_bytes(data)
        start = time.monotonic()
        try:
            batch["answers"][attempt(execute, name, data, folder)] += 1
        except MemoryError:
            batch["starved"] += 1
        except Exception as error:  # noqa: BLE001 (it is what we look for)
            batch["findings"].append((_place(error), data))
        took = time.monotonic() - start
        batch["slowest"] = max(batch["slowest"], took)
        if took > SLOW:
            batch["findings"].append(("it is slow", data))
        batch["executions"] += 1
        if time.monotonic() - told > _TELL:
            tell.send(batch)
            batch, told = _blank(), time.monotonic()
    tell.send(batch)
    tell.send(None)


def _blank() -> dict:
    return {"executions": 0, "answers": Counter(), "starved": 0, "slowest": 0.0, "findings": []}


def _place(error: BaseException) -> str:
    """The exception and the last line of ours that it passed."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/brandcheck/" in frame.filename and "/tests/" not in frame.filename] or frames
    last = ours[-1]
    where = f"{last.filename.rpartition('brandcheck/')[2]}:{last.lineno}"
    return (
        f"{type(error).__name__} at {where}: {str(error)[:80]!r}"
        if isinstance(error, AssertionError)
        else f"{type(error).__name__} at {where}"
    )


def _limit_memory() -> None:
    try:
        import resource  # noqa: PLC0415 (absent on Windows)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (psutil.Process().memory_info().vms + MEMORY,) * 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
