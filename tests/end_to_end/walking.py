"""Every place in which a name could come out: bytes, tables, indexes, archives, documents. Counts what it looked at."""

import gzip
import io
import json
import sqlite3
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2


@dataclass(slots=True)
class Walk:
    """What was looked for, where, and what was found."""

    marks: tuple[str, ...]
    """In small letters."""
    places: Counter[str] = field(default_factory=Counter)
    """How many places of each sort were searched."""
    findings: list[tuple[str, str]] = field(default_factory=list)
    """Where, and what."""

    def text(self, sort: str, where: str, text: str) -> None:
        """Search one place; one that holds nothing is none."""
        if not text:
            return
        self.places[sort] += 1
        low = text.lower()
        self.findings += [(where, mark) for mark in self.marks if mark in low]

    def data(self, sort: str, where: str, data: bytes) -> None:
        """Search bytes as they stand, in three encodings."""
        self.places[sort] += 1
        low = data.lower()
        for mark in self.marks:
            if any(mark.encode(name) in low for name in ("utf-8", "utf-16-le", "utf-16-be")):
                self.findings.append((where, mark))

    def folder(self, sort: str, folder: Path) -> None:
        """All files in a folder: their names, bytes, and what is packed in them."""
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            self.text(f"{sort}: names of files", str(file.relative_to(folder)), str(file.relative_to(folder)))
            self.file(sort, file)

    def file(self, sort: str, file: Path) -> None:
        """One file."""
        data = file.read_bytes()
        self.data(f"{sort}: files", file.name, data)
        for part, content in unpacked(file.name, data):
            self.data(f"{sort}: packed parts", f"{file.name}:{part}", content)

    def database(self, file: Path) -> None:
        """Each value of each column of each table, decoded; the words of the search index."""
        with closing(sqlite3.connect(":memory:")) as copy:
            with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as opened:
                opened.backup(copy)
            tables = [name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in tables:
                columns = [row[1] for row in copy.execute(f'PRAGMA table_info("{table}")')]
                for column in columns:
                    self.places["workspace: columns"] += 1
                    for (value,) in copy.execute(f'SELECT "{column}" FROM "{table}"'):
                        where = f"{table}.{column}"
                        if isinstance(value, bytes):
                            for each in (value, *inflated(value)):
                                self.data("workspace: values", where, each)
                        elif value is not None:
                            self.text("workspace: values", where, str(value))
            copy.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, 'sentence', 'row')")
            for (word,) in copy.execute("SELECT term FROM temp.words").fetchall():
                self.text("workspace: words of the index", "index", word)


def inflated(data: bytes) -> Iterator[bytes]:
    """What the bytes are when they are unpacked, in any way that the program or SQLite knows."""
    for unpack in (gzip.decompress, zlib.decompress, lambda packed: zlib.decompress(packed, -15)):
        with suppress(OSError, EOFError, zlib.error):
            yield unpack(data)


def unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The parts of an archive, the text and properties of a PDF, the strings of JSON."""
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.namelist():
                yield part, part.encode()
                content = archive.read(part)
                yield part, content
                yield from unpacked(part, content)
    elif data[:5] == b"%PDF-":
        with closing(pypdfium2.PdfDocument(data)) as opened:
            yield "properties", json.dumps(opened.get_metadata_dict(), ensure_ascii=False).encode()
            for number, page in enumerate(opened, 1):
                yield f"page {number}", page.get_textpage().get_text_bounded().encode()
        for number, stream in enumerate(_streams(data)):
            yield f"stream {number}", stream
    elif name.endswith((".json", ".sarif")):
        yield "strings", "\n".join(_strings(json.loads(data))).encode()


def _streams(data: bytes) -> Iterator[bytes]:
    at = 0
    while (at := data.find(b"stream", at) + 6) > 5:
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(data[at:].lstrip(b"\r\n"))


def _strings(found: object) -> Iterable[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict):
        for key, each in found.items():
            yield str(key)
            yield from _strings(each)
    elif isinstance(found, list):
        for each in found:
            yield from _strings(each)
