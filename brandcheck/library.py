"""Common values of organisations, in Dutch and English, to start one's own from: `resources/values/library.toml`."""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from brandcheck.model import Value
from brandcheck.paths import resources
from brandcheck.wording import LANGUAGES


@dataclass(frozen=True, slots=True)
class LibraryValue:
    """One common value."""

    id: str
    group: str
    """Id of its group, see `groups`."""
    texts: Mapping[str, Value]
    """The value by language; each bears the id of the library."""


@cache
def library() -> tuple[LibraryValue, ...]:
    """All values, group by group."""
    return tuple(
        LibraryValue(
            row["id"],
            row["group"],
            MappingProxyType({language: _value(row["id"], row[language]) for language in LANGUAGES}),
        )
        for row in _content()["values"]
    )


@cache
def groups(language: str) -> Mapping[str, str]:
    """The groups' names in one language by id, in their order.

    Raises:
        KeyError: no such language.
    """
    return MappingProxyType({id_: names[language] for id_, names in _content()["groups"].items()})


def find(words: str, language: str) -> tuple[LibraryValue, ...]:
    """The values in which every word begins a word; those that have them in name or group first, then in the statement.

    Case and accents do not matter. Without words all values are found.
    """
    wanted = _words(words)
    ranked = ((_rank(value, wanted, language), value) for value in library())
    found = [(rank, value) for rank, value in ranked if rank is not None]
    return tuple(value for _, value in sorted(found, key=lambda pair: pair[0]))


def _rank(value: LibraryValue, wanted: list[str], language: str) -> int | None:
    """0 where name and group have all words, 1 with the statement, 2 with the behaviours; None where words are missing."""
    text = value.texts[language]
    seen: list[str] = []
    fields = (
        (text.name, groups(language)[value.group]),
        (text.statement,),
        (*text.examples_for, *text.examples_against),
    )
    for rank, field in enumerate(fields):
        seen += _words(" ".join(field))
        if all(any(word.startswith(one) for word in seen) for one in wanted):
            return rank
    return None


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    letters = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return "".join(letters).split()


def _value(id_: str, row: Mapping[str, Any]) -> Value:
    return Value(id_, row["name"], row["statement"], tuple(row["for"]), tuple(row["against"]))


@cache
def _content() -> dict[str, Any]:
    return tomllib.loads((resources() / "values" / "library.toml").read_text(encoding="utf-8"))
