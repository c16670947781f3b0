"""The promise that nothing leaves this machine, kept by the interpreter itself.

One door exists, for the second reader that a user asked for: `to_loopback` lets its own thread reach one port of this
machine, for as long as its block takes. Nothing opens a door to another machine.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socket import AF_INET, AF_INET6

FORBIDDEN = frozenset(
    {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
)
LOOPBACK = {
    "127.0.0.1": frozenset({"127.0.0.1"}),
    "::1": frozenset({"::1"}),
    "localhost": frozenset({"127.0.0.1", "::1"}),
}
"""The names of this machine that may be reached, and the addresses each may stand for."""
_door = threading.local()


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in FORBIDDEN and not _is_local_pipe(arguments) and not _is_open(event, arguments):
        raise PermissionError(f"BrandCheck never uses the network ({event})")


def _is_local_pipe(arguments: tuple[object, ...]) -> bool:
    """Whether the socket is a Unix socket on this machine (the display, the session's message bus)."""
    family = getattr(arguments[0], "family", None) if arguments else None
    return getattr(family, "name", "") == "AF_UNIX"


def _is_open(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether this thread has a door open, and what it tries goes through it."""
    host, port = getattr(_door, "to", ("", 0))
    if not host:
        return False
    if event == "socket.getaddrinfo":
        return tuple(arguments[:2]) == (host, port)
    if event != "socket.connect" or getattr(arguments[0], "family", None) not in {AF_INET, AF_INET6}:
        return False
    address = arguments[1]
    return isinstance(address, tuple) and address[0] in LOOPBACK[host] and address[1] == port


@contextmanager
def to_loopback(host: str, port: int) -> Iterator[None]:
    """Let this thread resolve and connect to one port of this machine within the block, and nothing else.

    Raises:
        PermissionError: the host is not one of `LOOPBACK`, letter for letter.
    """
    if host not in LOOPBACK:
        raise PermissionError(f"BrandCheck never uses the network ({host})")
    _door.to = (host, port)
    try:
        yield
    finally:
        del _door.to


def forbid_network() -> None:
    """Make every attempt of this process to use the network raise PermissionError. It cannot be undone."""
    sys.addaudithook(_refuse)
