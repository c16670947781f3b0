"""Long jobs are generators: they yield `Progress` and return their result.

A caller that stops iterating cancels the job; `finish` runs one to its end without looking.
"""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is."""

    stage: str
    """One of "copy", "read", "segment", "detect", "second", "assess", "terms", "report", "export"; its wording is in `resources/i18n/words.toml`."""
    done: int
    total: int
    detail: str = ""
    """What is being worked on, as the user knows it (a file's path)."""


Job: TypeAlias = Generator[Progress, None, Result]


def finish(job: Job[Result]) -> Result:
    """Run a job to its end and give its result."""
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return stop.value
