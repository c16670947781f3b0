"""Names and addresses of people in mail headers.

Not the standard library's `getaddresses`: since 2024 it gives nothing at all for a header that is not to the letter,
and its outcome hangs on the patch version of Python.
"""

import re
from collections.abc import Callable

_NAMED = re.compile(
    r'(?:"(?P<quoted>(?:[^"\\]|\\.){0,200})"|(?P<plain>[^"<>;]{0,200}?))\s*<(?P<address>[^<>]{0,320})>?'
)
_ADDRESS = re.compile(r"[\w.+][\w.+'-]{0,63}@[\w.-]{1,255}\w")
_COMMENT = re.compile(r"\(([^()]{1,200})\)")


def addresses(header: str, readable: Callable[[str], str] = str) -> list[str]:
    """All names and addresses in an address header; `readable` decodes a name after the header was taken apart.

    Names may hold commas that nobody quoted, as Outlook writes them: "Boer, Piet <p.boer@example.org>" is one person.
    """
    line = " ".join(header.split())
    if "@" not in line:
        # "undisclosed-recipients:;" is the name of a group that nobody is in.
        return [] if line.endswith(":;") else list(filter(None, [readable(line).strip(" ,'\"")]))
    found: list[str] = []
    for match in _NAMED.finditer(line):
        plain = match["plain"] or ""
        name = (match["quoted"] or "").replace("\\", "") or _ADDRESS.sub("", plain)
        found += [*_ADDRESS.findall(plain), readable(name).strip(" ,'\""), match["address"].strip()]
    rest = _NAMED.sub(" ", line)
    found += [*(readable(name).strip() for name in _COMMENT.findall(rest)), *_ADDRESS.findall(rest)]
    return [each for each in found if each]
