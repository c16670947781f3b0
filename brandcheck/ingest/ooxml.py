"""The package that .docx and .pptx files are: parts, how they refer to each other, and their properties (ECMA-376)."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.archive import open_archive, read_part
from brandcheck.ingest.markup import parse_xml
from brandcheck.ingest.metadata import day, real_title

_COMMENTS = re.compile(r"xl/(?:comments[^/]*|.*/comments?[^/]*|persons/[^/]+)\.xml")


@dataclass(frozen=True, slots=True)
class Relation:
    """A part that another one refers to."""

    id: str
    kind: str
    """Last step of the relationship type: "header", "slide", "notesSlide"."""
    target: str
    """Name of the part."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What the package says of the document."""

    title: str = ""
    date: str | None = None
    people: tuple[str, ...] = ()
    about: str = ""
    """Its category, keywords and subject."""


class Package:
    """An open package."""

    def __init__(self, data: bytes) -> None:
        self._archive = open_archive(data)
        self._names = {name.replace("\\", "/").lower(): name for name in self._archive.namelist()}

    def part(self, name: str) -> etree._Element | None:
        """The root of an XML part, None where the package has none of that name.

        Raises:
            BrandCheckError: damaged or too large.
        """
        stored = self._names.get(name.lower())
        content = read_part(self._archive, stored) if stored is not None else None
        return parse_xml(content) if content else None

    def relations(self, name: str) -> list[Relation]:
        """What a part refers to inside the package; "" for the package itself."""
        folder, file = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return []
        return [
            Relation(
                entry.get("Id", ""), entry.get("Type", "").rsplit("/", 1)[-1], _resolve(folder, entry.get("Target", ""))
            )
            for entry in root
            if local(entry) == "Relationship" and entry.get("TargetMode") != "External"
        ]

    def main(self) -> tuple[str, etree._Element]:
        """Name and root of the part that holds the document.

        Raises:
            BrandCheckError: there is none.
        """
        for relation in self.relations(""):
            if relation.kind == "officeDocument" and (root := self.part(relation.target)) is not None:
                return relation.target, root
        for name in ("word/document.xml", "ppt/presentation.xml"):
            if (root := self.part(name)) is not None:
                return name, root
        raise BrandCheckError("damaged_file")

    def properties(self) -> Properties:
        """Title, day of creation, author, last editor and what it is about; nothing where the properties are missing or broken."""
        name = next((one.target for one in self.relations("") if one.kind == "core-properties"), "docProps/core.xml")
        try:
            root = self.part(name)
        except BrandCheckError:
            return Properties()
        fields = {local(entry): (entry.text or "").strip() for entry in root} if root is not None else {}
        named = (fields[key] for key in ("creator", "lastModifiedBy") if fields.get(key))
        people = dict.fromkeys(name.strip() for field in (*named, *self._more_people()) for name in field.split(";"))
        about = " ".join(filter(None, (fields.get(key) for key in ("category", "keywords", "subject"))))
        return Properties(real_title(fields.get("title", "")), day(fields.get("created", "")), tuple(people), about)

    def _more_people(self) -> Iterator[str]:
        """The manager, and of a workbook who made its comments."""
        for stored in self._names:
            if stored != "docprops/app.xml" and not _COMMENTS.fullmatch(stored):
                continue
            try:
                root = self.part(stored)
            except BrandCheckError:
                continue
            for entry in root.iter() if root is not None else ():
                if local(entry) in {"Manager", "author"} and entry.text:
                    yield entry.text
                elif local(entry) == "person" and (name := attribute(entry, "displayName")):
                    yield name


def local(element: etree._Element) -> str:
    """An element's name without namespace (the strict and the common form of the standard differ in it only)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str | None:
    """An attribute's value, whatever its namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along a path of names; None where a step is missing."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element


def chosen(element: etree._Element) -> Iterator[etree._Element]:
    """Children with alternatives decided: of a drawing given twice (new and old form) only the first one with text."""
    for one in element:
        if local(one) != "AlternateContent":
            yield one
            continue
        options = [option for option in one if local(option) in {"Choice", "Fallback"}]
        with_text = (option for option in options if any(local(text) == "t" for text in option.iter()))
        if (option := next(with_text, None)) is not None:
            yield from chosen(option)


def _resolve(folder: str, target: str) -> str:
    target = unquote(target).replace("\\", "/")
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
