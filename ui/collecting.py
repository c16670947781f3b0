"""Python's search for rings, held off while a thread makes much at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_held = 0


@contextmanager
def without_rings() -> Iterator[None]:
    """Let Python search for rings again only when the last thread that asked for this is done.

    The search looks at all that there is while no thread goes on: with the evidence of a large archive the window would stand
    still for a tenth of a second. And what it finds it ends in the thread that set it off, which for parts of the window must
    be the window's own.
    """
    global _held  # noqa: PLW0603 (one switch for the whole program, as Python's own is)
    with _lock:
        _held += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _held -= 1
            if not _held:
                gc.enable()
