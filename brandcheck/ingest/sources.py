"""Finds the files that could be documents, and names them as the user knows them."""

import hashlib
import os
import re
import stat
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import count
from pathlib import Path, PurePosixPath

from brandcheck.ingest.metadata import is_department
from brandcheck.model import Side
from brandcheck.paths import resources
from brandcheck.plain import plain_name

_CHAT_WITH = re.compile(
    r"(?P<chat>(?:whatsapp|signal|telegram|teams|skype)[ -]?(?:chat|gesprek)?) (?:met|with|-) ", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file on disk that could hold documents."""

    path: Path
    name: str
    """As the user knows it, with forward slashes, its side first: "inside/memo.docx"."""
    side: Side


def find_sources(paths: Iterable[Path], side: Side) -> list[Source]:
    """Every file in the paths (folders with all that is in them) that could be a document, in a stable order.

    Names begin with the side: "outside/index.html", "outside/brief.docx". Where several paths are given, the name of
    the folder given comes next: "outside/website/index.html"; a folder that bears a usual name of the side is never
    named, as the side says it. Hidden, system and lock files are left out, and so are
    links that lead out of the folder given. A file that is given twice is found once; different files never share a
    name.
    """
    found: dict[Path, Path] = {}
    starts = list(dict.fromkeys(given.resolve() for given in paths))
    usual = lexicon("ingest_folders")[side]
    for start in starts:
        is_folder = start.is_dir()
        base = start if is_folder and (len(starts) == 1 or start.name.casefold() in usual) else start.parent
        for file in _files(start) if is_folder else (start,):
            found.setdefault(file.resolve(), base)
    named = sorted((_name(file, base, side), file) for file, base in found.items())
    names = _distinct([name for name, _ in named])
    sources = [Source(file, name, side) for (_, file), name in zip(named, names, strict=True)]
    return sorted(sources, key=lambda source: (source.name.casefold(), source.name))


def source_hash(source: Source) -> str:
    """SHA-256 (hex) of the file's bytes; empty where it cannot be opened, which reading it then explains."""
    try:
        with source.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def is_ignored(name: str) -> bool:
    """Whether a file of this name is what systems and programs leave behind, and no document."""
    return _matches(name, lexicon("ingest_files")["ignored_files"])


@cache
def lexicon(file: str) -> dict[str, list[str]]:
    """The lists of `resources/lexicons/<file>.toml`."""
    return tomllib.loads((resources() / "lexicons" / f"{file}.toml").read_text(encoding="utf-8"))


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not _matches(name, lexicon("ingest_files")["ignored_folders"]))
        for name in sorted(files):
            file = Path(parent, name)
            if not is_ignored(name) and _is_plain(file, folder):
                yield file


def _is_plain(file: Path, folder: Path) -> bool:
    try:
        state = file.stat()
        attributes: int = getattr(state, "st_file_attributes", 0)
        hidden = attributes & (stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM)
        inside = not file.is_symlink() or file.resolve().is_relative_to(folder)
    except OSError:
        return False
    return stat.S_ISREG(state.st_mode) and not hidden and inside


def _name(file: Path, base: Path, side: Side) -> str:
    """The side, then the path from the base with forward slashes."""
    relative = file.relative_to(base) if file != base and file.is_relative_to(base) else Path(file.name)
    # A name that is no UTF-8 (from an old archive, on Linux) comes as lone surrogates, which no database takes.
    readable = plain_name(os.fsencode(relative.as_posix()).decode("utf-8", "replace"))
    return unicodedata.normalize("NFC", f"{side}/{_without_chat_partner(readable)}")


def _without_chat_partner(name: str) -> str:
    """The name without whom a chat was with, after whom programs name an export: the name of a person, or of a group.

    The name of a department or a team stays.
    """
    path = PurePosixPath(name)
    exported = _CHAT_WITH.match(path.stem)
    if exported is None or is_department(path.stem[exported.end() :]):
        return name
    return path.with_stem(exported["chat"].strip()).as_posix()


def _distinct(names: list[str]) -> list[str]:
    """Files of the same name from different folders are told apart by a number: "memo (2).docx"."""
    given, taken = frozenset(names), set[str]()
    distinct: list[str] = []
    for name in names:
        path = PurePosixPath(name)
        numbers = (path.with_stem(f"{path.stem} ({number})").as_posix() for number in count(2))
        # A number never makes the name that another file has by itself.
        free = name if name not in taken else next(each for each in numbers if each not in taken | given)
        taken.add(free)
        distinct.append(free)
    return distinct


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatchcase(name.casefold(), pattern) for pattern in patterns)
