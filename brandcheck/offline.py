"""The promise that nothing leaves this machine, kept by the interpreter itself."""

import sys

FORBIDDEN = frozenset(
    {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname"}
)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in FORBIDDEN and not _is_local_pipe(arguments):
        raise PermissionError(f"BrandCheck never uses the network ({event})")


def _is_local_pipe(arguments: tuple[object, ...]) -> bool:
    """Whether the socket is a Unix socket on this machine (the display, the session's message bus)."""
    family = getattr(arguments[0], "family", None) if arguments else None
    return getattr(family, "name", "") == "AF_UNIX"


def forbid_network() -> None:
    """Make every attempt of this process to use the network raise PermissionError. It cannot be undone."""
    sys.addaudithook(_refuse)
