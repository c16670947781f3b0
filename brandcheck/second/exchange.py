"""One question and its answer over the loopback interface, with a limit on time and size, that can be stopped.

No proxy, no redirect, no environment: `http.client` on a socket that was connected here, to an address that was looked at.
"""

import socket
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from threading import Event, Thread
from time import monotonic
from typing import TypeAlias

from brandcheck.errors import BrandCheckError
from brandcheck.offline import LOOPBACK, to_loopback
from brandcheck.second.address import Address

LARGEST = 256 * 1024
"""Bytes of an answer. What is larger is no answer to a question like ours."""
CONNECT_SECONDS = 5.0
HANG_UP_SECONDS = 5.0
"""That a call may take to notice that it was ended; where a system leaves it waiting, it ends with its line's own limit."""
LOOK_SECONDS = 0.1
"""Between two looks at whether the answer is there; a cancel waits no longer."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said."""

    status: int
    body: bytes | None
    """None when it was larger than `LARGEST`."""


Waiting: TypeAlias = Generator[None, None, Reply]


def exchange(address: Address, path: str, body: bytes | None, seconds: float) -> Waiting:
    """Send a request (POST when there is a body, else GET) and give the reply, of whatever status; yields while it waits.

    Whoever stops iterating hangs up.

    Raises:
        BrandCheckError: `second_address` (the name stands for another computer), `second_not_there`, `second_broke_off`,
            `second_too_slow`.
    """
    with _connect(address) as line:
        line.settimeout(seconds + HANG_UP_SECONDS)
        call = _Call(address, path, body, line)
        call.start()
        try:
            deadline = monotonic() + seconds
            while not call.ended.wait(LOOK_SECONDS):
                if monotonic() > deadline:
                    raise BrandCheckError("second_too_slow", address=address, seconds=f"{seconds:g}")
                yield
        finally:
            call.hang_up()
    if call.reply is None:
        raise BrandCheckError("second_broke_off", address=address) from call.fault
    return call.reply


class _Call(Thread):
    """The blocking part. It asks nothing of the network but to send and receive on a line that is there."""

    def __init__(self, address: Address, path: str, body: bytes | None, line: socket.socket) -> None:
        super().__init__(name="second reader", daemon=True)
        self.ended = Event()
        self.reply: Reply | None = None
        self.fault: Exception | None = None
        self._address, self._path, self._body, self._line = address, path, body, line

    def run(self) -> None:
        try:
            self.reply = self._talk()
        except (OSError, HTTPException, ValueError) as error:  # ValueError: a length or a chunk that is no number
            self.fault = error
        finally:
            self.ended.set()

    def hang_up(self) -> None:
        """End the call, wherever it is."""
        with suppress(OSError):  # it has ended by itself
            self._line.shutdown(socket.SHUT_RDWR)
        self.join(HANG_UP_SECONDS)

    def _talk(self) -> Reply:
        connection = HTTPConnection(self._address.host, self._address.port)
        connection.auto_open = 0
        connection.sock = self._line.dup()
        try:
            headers = {"Accept": "application/json", "Connection": "close"}
            if self._body is not None:
                headers["Content-Type"] = "application/json"
            connection.request("POST" if self._body else "GET", self._address.path + self._path, self._body, headers)
            with connection.getresponse() as response:
                body = response.read(LARGEST + 1)
                return Reply(response.status, body if len(body) <= LARGEST else None)
        finally:
            connection.close()


def _connect(address: Address) -> socket.socket:
    """A line to the first address of this computer that answers; each was looked at before."""
    with to_loopback(address.host, address.port):
        for family, ip in _resolved(address):
            line = socket.socket(family, socket.SOCK_STREAM)
            line.settimeout(CONNECT_SECONDS)
            try:
                line.connect((ip, address.port))
            except OSError:
                line.close()
                continue
            return line
    raise BrandCheckError("second_not_there", address=address)


def _resolved(address: Address) -> list[tuple[socket.AddressFamily, str]]:
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise BrandCheckError("second_not_there", address=address) from error
    places = [(family, str(where[0])) for family, _, _, _, where in found]
    if any(ip not in LOOPBACK[address.host] for _, ip in places):
        raise BrandCheckError("second_address", address=address)
    return places
