"""The evidence as a REFI-QDA project (.qdpx), which NVivo, ATLAS.ti, MAXQDA and QualCoder open.

REFI-QDA 1.0 (qdasoftware.org, Project.xsd of 18 March 2019): values are codes with a code below them for each stance,
every sentence that counts is a coded selection, documents are plain-text sources. Positions are code points from 0, the
end is the first that is no longer in it; texts are UTF-8 without a mark, with a line feed for each line end, so that no
reader can count otherwise. The same measurement gives the same bytes.
"""

import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from brandcheck import __version__
from brandcheck.errors import BrandCheckError, message
from brandcheck.export.material import Material, Written
from brandcheck.export.packing import pack
from brandcheck.export.privacy import quotable
from brandcheck.export.qdpx_codes import SCHEMA, Codes, child, distinct, guid, one_line
from brandcheck.files import replacing
from brandcheck.model import DocumentSummary, Evidence, Message
from brandcheck.progress import Job, Progress
from brandcheck.report import Figures, source_line
from brandcheck.report.quotes import channel, file_name
from brandcheck.report.staff import department_of
from brandcheck.wording import wording

if TYPE_CHECKING:
    from lxml.etree import _Element

PROJECT = "project.qde"
SOURCES = "Sources"
USER = guid("user")
"""Who coded: the program, and never a person."""
_SNIPPET = 80
"""Characters of a sentence that name its selection."""
_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*]')
"""Some programs make files of sources, by their names."""
_VARIABLES = ("side", "department", "channel", "date")


@dataclass(frozen=True, slots=True)
class _Source:
    document: DocumentSummary
    name: str
    text: str


def write_qdpx(material: Material, target: Path) -> Job[Written]:
    """Write a project with the whole texts of all documents that may be quoted.

    Raises:
        BrandCheckError: `export_no_texts`; as `files.replacing`.
    """
    read = material.measurement.read
    may = quotable(material.measurement, quotes=material.choices.quotes)
    sources = _sources([document for document in read if may[document.id]], material)
    if not sources:
        raise BrandCheckError("export_no_texts")
    project = _Project(material)
    with replacing(target) as temporary, zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
        for done, source in enumerate(sources):
            yield Progress("export", done, len(sources), source.document.path)
            project.add(source)
            pack(archive, f"{SOURCES}/{guid('source', source.document.id)}.txt", source.text.encode())
        pack(archive, PROJECT, project.finish())
    left_out = sum(not may[document.id] for document in read)
    return Written(target, tuple(_remarks(left_out, project.lost)))


def _sources(documents: Iterable[DocumentSummary], material: Material) -> tuple[_Source, ...]:
    """The documents that are still there, each with a name of its own that a file can have."""
    texts: list[tuple[DocumentSummary, str]] = []
    for document in documents:
        try:
            texts.append((document, material.text_of(document.id)))
        except KeyError:
            continue
    names = distinct(_NO_FILE_NAME.sub("_", file_name(document)) for document, _ in texts)
    return tuple(_Source(document, name, text) for (document, text), name in zip(texts, names, strict=True))


def _remarks(staff: int, lost: int) -> Iterable[Message]:
    if staff:
        yield message("export_staff_documents", count=staff)
    if lost:
        yield message("export_text_changed", count=lost)


class _Project:
    """Grows source by source."""

    def __init__(self, material: Material) -> None:
        from lxml import etree  # noqa: PLC0415 (heavy)

        self._material = material
        self._texts = wording("export", material.language)
        self._words = wording("words", material.language)
        self._codes = Codes(material.measurement.organisation.values, material.language)
        self._at = f"{material.measurement.measured_on}T12:00:00Z"
        self._sets: dict[str, list[str]] = {}
        self._found = {
            document: list(found)
            for document, found in groupby(
                sorted(filter(attrgetter("counted"), material.measurement.evidence), key=attrgetter("document")),
                key=attrgetter("document"),
            )
        }
        self.lost = 0
        """Codings of which the sentence is not in the text any more."""
        organisation = one_line(material.measurement.organisation.name) or self._texts["organisation"]
        self._root = etree.Element(f"{{{SCHEMA}}}Project", nsmap={None: SCHEMA})  # pyright: ignore[reportArgumentType]  (the stubs know no default namespace)
        self._root.set("name", self._texts["project_name"].format(organisation=organisation))
        self._root.set("origin", f"BrandCheck {__version__}")
        self._root.set("creatingUserGUID", USER)
        self._root.set("creationDateTime", self._at)
        child(child(self._root, "Users"), "User", guid=USER, name="BrandCheck", id="BrandCheck")
        if material.measurement.organisation.values:  # the standard has no codebook without a code
            self._codes.write(child(self._root, "CodeBook"))
        variables = child(self._root, "Variables")
        for name in _VARIABLES:
            kind = "Date" if name == "date" else "Text"
            child(variables, "Variable", guid=guid("variable", name), name=self._texts[name], typeOfVariable=kind)
        self._sources = child(self._root, "Sources")

    def add(self, source: _Source) -> None:
        """Add a source with its codings, in their order, and with what is known of the document."""
        document, language = source.document, self._material.language
        identity = guid("source", document.id)
        element = child(
            self._sources,
            "TextSource",
            guid=identity,
            name=source.name,
            plainTextPath=f"internal://{identity}.txt",
            creatingUser=USER,
            creationDateTime=self._at,
        )
        child(element, "Description", text=source_line(document, None, language))
        found = self._found.get(document.id, [])
        for one in sorted(found, key=lambda one: (one.start, one.end, one.value)):
            if source.text[one.start : one.end] == one.quote:
                self._code(element, one)
            else:
                self.lost += 1
        department = one_line(department_of(document))
        self._describe(element, (self._words[document.side], department, channel(document, language)), document.date)
        self._member(self._texts["set_side"].format(name=self._words[document.side]), identity)
        if department:
            self._member(self._texts["set_department"].format(name=department), identity)

    def finish(self) -> bytes:
        """The whole project as XML."""
        from lxml import etree  # noqa: PLC0415 (heavy)

        sets = child(self._root, "Sets")
        for name, members in self._sets.items():
            element = child(sets, "Set", guid=guid("set", name), name=name)
            for member in members:
                child(element, "MemberSource", targetGUID=member)
        measurement = self._material.measurement
        day = Figures(self._material.language).day(measurement.measured_on)
        child(self._root, "Description", text=self._texts["project"].format(date=day))
        return etree.tostring(self._root, encoding="UTF-8", xml_declaration=True)

    def _code(self, source: "_Element", found: Evidence) -> None:
        """A selection per coding, as its note tells how certain that coding is."""
        place = (found.document, str(found.start), str(found.end), found.value, found.stance)
        selection = child(
            source,
            "PlainTextSelection",
            guid=guid("selection", *place),
            name=one_line(found.quote)[:_SNIPPET],
            startPosition=str(found.start),
            endPosition=str(found.end),
            creatingUser=USER,
            creationDateTime=self._at,
        )
        chance = Figures(self._material.language).chance(max(found.supports, found.contradicts))
        stance, act = self._words[found.stance], self._words[found.act]
        child(
            selection,
            "Description",
            text=self._texts["coding_note"].format(stance=stance.capitalize(), chance=chance, act=act),
        )
        coding = child(selection, "Coding", guid=guid("coding", *place), creatingUser=USER, creationDateTime=self._at)
        child(coding, "CodeRef", targetGUID=self._codes.guid_of(found.value, found.stance))

    def _describe(self, source: "_Element", texts: Sequence[str], day: str | None) -> None:
        for name, text in zip(_VARIABLES, texts, strict=False):
            if one_line(text):
                self._value(source, name, "TextValue", one_line(text))
        if day and _is_day(day):
            self._value(source, "date", "DateValue", day)

    def _value(self, source: "_Element", variable: str, kind: str, text: str) -> None:
        element = child(source, "VariableValue")
        child(element, "VariableRef", targetGUID=guid("variable", variable))
        child(element, kind, text=text)

    def _member(self, name: str, source: str) -> None:
        self._sets.setdefault(name, []).append(source)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
