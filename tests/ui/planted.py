"""Sentences that stand nowhere else, and where on a disk they can be read."""

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

PASSPHRASE = "kwikstaart bezem 40 façade"
MEMO = "Zebravinkjes bewaken kluis 7413 tot dageraad en geen monteur bedenkt daar zelf iets."
ACCENTS = "Coördinatie van geïnde façadeüberträge blijft voorlopig geheim voor iedere monteur."
PASTED = "Monteurs volgen het pinguïnprotocol 5520 en wijken daar niet van af."
DRAFT = "Onze flamingo's dansen elke ochtend 8861 keer om het knälgroene kantoor."
NOTE = "Afgewezen omdat nijlpaard 3307 het zei."

NEEDLES = {
    "memo": "Zebravinkjes bewaken kluis 7413",
    "memo, as the index has it": "zebravinkjes",
    "accents": "Coördinatie van geïnde façadeüberträge",
    "accents, a word": "façadeüberträge",
    "pasted": "pinguïnprotocol 5520",
    "draft": "flamingo's dansen elke ochtend 8861",
    "draft, a word": "knälgroene",
    "note": "nijlpaard 3307",
    "passphrase": PASSPHRASE,
}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1252")


def forms(text: str) -> set[bytes]:
    """A text as bytes, in every way in which a file might hold it."""
    written = {text, unicodedata.normalize("NFD", text), text.lower(), text.encode("unicode_escape").decode("ascii")}
    return {one.encode(encoding) for one in written for encoding in ENCODINGS if _can(one, encoding)}


def _can(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def found_in(folders: Iterable[Path], needles: dict[str, set[bytes]]) -> tuple[int, int, list[str]]:
    """Search every byte and every name under the folders; gives files, bytes, and what was found where."""
    files, size, hits = 0, 0, []
    for file in (file for folder in folders for file in folder.rglob("*")):
        try:
            content = file.read_bytes() if file.is_file() else b""
        except FileNotFoundError:  # gone meanwhile
            continue
        files += file.is_file()
        size += len(content)
        both = content + bytes(file.name, "utf-8", "surrogateescape")
        hits += [f"{name} in {file}" for name, written in needles.items() if any(one in both for one in written)]
    return files, size, hits


def fail(text: str) -> Iterator[None]:
    """A job with a bug, about a text."""
    yield None
    raise ValueError(text)
