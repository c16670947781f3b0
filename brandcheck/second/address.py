"""Where the second reader may be: a plain HTTP address whose host is this computer, written so that nothing else fits."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from brandcheck.errors import BrandCheckError
from brandcheck.offline import LOOPBACK
from brandcheck.paths import resources
from brandcheck.settings import SecondReader

_PATH = re.compile(r"(?:/[A-Za-z0-9._~-]+)*")
LONGEST_NAME = 200
"""Characters in the name of a model; some servers give the path of its file."""


@dataclass(frozen=True, slots=True)
class Address:
    """A port of this computer, and the path below which the server answers."""

    host: str
    port: int
    path: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}{self.path}"


def read_address(text: str) -> Address:
    """The address in a text such as "http://127.0.0.1:11434/v1".

    Only `http`, only the hosts of `offline.LOOPBACK` letter for letter: no other spelling of a number, no name that a
    resolver could send elsewhere, no user, no query.

    Raises:
        BrandCheckError: `second_address`.
    """
    refused = BrandCheckError("second_address", address=text)
    if not text.isprintable() or " " in text:
        raise refused
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", 80 if parts.port is None else parts.port
    except ValueError as error:
        raise refused from error
    path = parts.path.rstrip("/")
    address = Address(host, port, path)
    plain = parts.scheme == "http" and not (parts.query or parts.fragment or "@" in parts.netloc)
    if not plain or host not in LOOPBACK or not 0 < port < 2**16 or not _PATH.fullmatch(path):
        raise refused
    return address


def second_reader(address: str, model: str) -> SecondReader:
    """A second reader as a user names it: the address of the server, and the model as the server calls it.

    Raises:
        BrandCheckError: `second_address`, `second_model_missing`, or `second_model_elsewhere` when by its name the model runs
            on computers of others, to which the server would hand the sentences on.
    """
    reader = SecondReader(str(read_address(address)), model.strip())
    if not (0 < len(reader.model) <= LONGEST_NAME and reader.model.isprintable()):
        raise BrandCheckError("second_model_missing")
    if any(pattern.search(reader.model) for pattern in _elsewhere()):
        raise BrandCheckError("second_model_elsewhere", model=reader.model)
    return reader


@cache
def _elsewhere() -> tuple[re.Pattern[str], ...]:
    table = tomllib.loads((resources() / "prompts" / "second_reader.toml").read_text(encoding="utf-8"))
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in table["elsewhere"])
