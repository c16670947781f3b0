"""A reader that does what the file's text says, for tests of what a worker survives."""

import os
import re
import socket
import time
from pathlib import Path

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft, DraftBlock


def read_odd(data: bytes, name: str) -> list[Draft]:
    word, _, rest = data.decode().partition(" ")
    _ODD.get(word, _say)(rest)
    return [Draft((DraftBlock(f"{name} {os.getpid()}"),))]


def _say(rest: str) -> None:
    pass


def _crash(rest: str) -> None:
    os.abort()


def _hang(rest: str) -> None:
    print("busy", flush=True)  # noqa: T201 (tells a test that waits for it)
    time.sleep(3600)


def _nap(rest: str) -> None:
    print("busy", flush=True)  # noqa: T201 (tells a test that waits for it)
    time.sleep(float(rest))


def _hang_hard(rest: str) -> None:
    # Inside one call that never lets go of the interpreter, so no thread of Python can end it.
    print("busy", flush=True)  # noqa: T201 (tells a test that waits for it)
    re.match(r"(a+)+$", "a" * 60 + "b")


def _eat(rest: str) -> None:
    eaten = []
    while True:
        eaten.append(bytes(16 * 1024 * 1024).replace(b"\0", b"x"))


def _recurse(rest: str) -> None:
    _recurse(rest)


def _refuse(rest: str) -> None:
    raise BrandCheckError("password_protected")


def _break(rest: str) -> None:
    raise ValueError("a bug")


def _connect(rest: str) -> None:
    socket.create_connection(("127.0.0.1", 9), timeout=1)


def _write(rest: str) -> None:
    Path(rest).write_text("gelekt", encoding="utf-8")


def _peek(rest: str) -> None:
    Path(rest).read_text(encoding="utf-8")


_ODD = {
    "crash": _crash,
    "hang": _hang,
    "nap": _nap,
    "hang_hard": _hang_hard,
    "eat": _eat,
    "recurse": _recurse,
    "refuse": _refuse,
    "break": _break,
    "connect": _connect,
    "write": _write,
    "peek": _peek,
}
