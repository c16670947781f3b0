"""Names and addresses of people in mail headers."""

import re
from collections.abc import Callable
from email.utils import getaddresses

_ADDRESS = re.compile(r"[\w.+'-]+@[\w.-]+\w")
_NAMED = re.compile(r"([^\"<>;]{1,80}?)\"?\s*<[^<>]*@[^<>]*>[\s,;]*")


def addresses(header: str, readable: Callable[[str], str] = str) -> list[str]:
    """All names and addresses in an address header; `readable` decodes a name after the header was taken apart."""
    if "@" not in header:
        # A name without an address; the standard library would take its spaces out.
        return list(filter(None, [readable(header).strip(" '\"")]))
    found: list[str] = []
    for name, address in getaddresses([" ".join(header.split())]):
        found += [readable(name).strip(" '\""), address.strip(" '\"")]
    if any(found):
        return [each for each in found if each]
    # Newer Pythons give nothing at all for a malformed header.
    names = (readable(name).strip(" '\",") for name in _NAMED.findall(header))
    return [*filter(None, names), *_ADDRESS.findall(header)]
