"""Codes of a REFI-QDA project, and what all its elements share."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from brandcheck.export.cells import cleaned
from brandcheck.model import Stance, Value
from brandcheck.wording import wording

if TYPE_CHECKING:
    from lxml.etree import _Element

SCHEMA = "urn:QDA-XML:project:1.0"
_OURS = UUID("5a1d2f0e-6c0b-5c52-9d0a-3f0c7b6d9e41")
"""Names of this program's things are unique within it."""
_COLOURS = {Stance.SUPPORTS: "#2E7D32", Stance.CONTRADICTS: "#C62828"}


def guid(kind: str, *parts: str) -> str:
    """The identity of a thing, the same whenever it is exported again."""
    return str(uuid5(_OURS, "\x1f".join((kind, *parts))))


def child(parent: "_Element", tag: str, /, *, text: str = "", **attributes: str) -> "_Element":
    """Add an element of the schema; what XML forbids is left out of user text."""
    from lxml import etree  # noqa: PLC0415 (heavy)

    element = etree.SubElement(parent, f"{{{SCHEMA}}}{tag}")
    for key, value in attributes.items():
        element.set(key, cleaned(value))
    if text:
        element.text = cleaned(text)
    return element


def one_line(text: str) -> str:
    """A name on one line, without what nobody sees."""
    return " ".join(cleaned(text).split())


def distinct(names: Iterable[str]) -> list[str]:
    """The names on one line, each different from the others, also in small letters: "memo", "memo (2)"."""
    taken: set[str] = set()
    made: list[str] = []
    for name in names:
        stem = one_line(name) or "-"
        free, number = stem, 1
        while free.casefold() in taken:
            number += 1
            free = f"{stem} ({number})"
        taken.add(free.casefold())
        made.append(free)
    return made


class Codes:
    """A code for each value, and below it one for each stance.

    The two below carry the value's name, because QualCoder gives all codes of one name the codings of the first. The
    value's own code is no codable one: every coding has a stance.
    """

    def __init__(self, values: Sequence[Value], language: str) -> None:
        self._values, self._language = values, language

    def guid_of(self, value: str, stance: Stance) -> str:
        """The code of a stance towards a value."""
        return guid("code", value, stance)

    def write(self, codebook: "_Element") -> None:
        """Write all codes."""
        texts, words = wording("export", self._language), wording("words", self._language)
        codes = child(codebook, "Codes")
        names = distinct(value.name for value in self._values)
        for value, name in zip(self._values, names, strict=True):
            code = child(codes, "Code", guid=guid("code", value.id), name=name, isCodable="false")
            if value.statement:
                child(code, "Description", text=value.statement)
            for stance in Stance:
                below = child(
                    code,
                    "Code",
                    guid=self.guid_of(value.id, stance),
                    name=texts["code"].format(value=name, stance=words[stance]),
                    isCodable="true",
                    color=_COLOURS[stance],
                )
                child(below, "Description", text=texts[f"code_{stance}"])
