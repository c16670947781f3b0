"""No file can make a reader look into another one: by entity, inclusion, link, field, path or link of the file system."""

import base64
import json
import stat
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from brandcheck.ingest import find_sources, read_sources
from brandcheck.model import Document, Side
from brandcheck.settings import Limits
from tests.brandcheck.ingest import office_files as office
from tests.brandcheck.ingest.test_tables import ods_bytes, xlsx_bytes
from tests.brandcheck.ingest.test_web import CHAPTER, CONTAINER, PACKAGE, book

CANARY = "KANARIEWOORD"
SEEN = "Wij nemen de tijd voor iedereen."
XI = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{0}" parse="text"/>'
DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{0}"><!ENTITY % p SYSTEM "{0}">%p;]>'


_RTF = r'{\rtf1 SEEN\par {\field{\*\fldinst INCLUDETEXT "PATH"}{\fldrslt x}}{\*\template PATH}}'


def with_part(data: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """The zip with one part changed."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {part: archive.read(part).decode() for part in archive.namelist()}
    return office.zipped({**parts, name: change(parts.get(name, ""))})


def files(uri: str, path: str) -> dict[str, bytes]:
    """Files of every format that name another file in every way the format knows."""
    far = "../" * 12 + path.lstrip("/")
    entity = DTD.format(uri)
    word = office.docx(
        office.paragraph(SEEN)
        + office.paragraph("&e;")
        + XI.format(uri)
        + '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="far"/>'
        + f'<w:p><w:fldSimple w:instr=" INCLUDETEXT &quot;{path}&quot; "/></w:p>'
    )
    external = office.relations(
        ("far", "aFChunk", uri), ("h", "header", far), ("s", "styles", uri), ("f", "footnotes", path)
    )
    odt = office.open_document(
        "text",
        f'<text:p>{SEEN} &e;</text:p>{XI.format(uri)}<text:section text:name="x"><text:section-source xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' xlink:href="{uri}"/></text:section><draw:frame><draw:object xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{uri}"/></draw:frame>',
    )
    slides = office.pptx(office.shape("body", SEEN, "&e;"))
    page = (
        f'<p>{SEEN}</p><iframe src="{uri}"></iframe><object data="{uri}"></object><embed src="{uri}"><img src="{uri}"><base href="{uri}">'
        f'<link rel="import" href="{uri}">{XI.format(uri)}<svg><use href="{uri}"/></svg>&e;'
    )
    package = PACKAGE.replace("text/twee%20b.xhtml", far).replace("los.xhtml", uri)
    chapters = {"OPS/text/een.xhtml": entity + CHAPTER.format(f"<p>{SEEN} &e;</p>{XI.format(uri)}")}
    mail = f'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{SEEN}\r\n--b\r\nContent-Type: message/external-body; access-type=local-file; name="{path}"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--\r\n'
    return {
        "entity.docx": with_part(word, "word/document.xml", lambda old: entity + old),
        "verwijzing.docx": with_part(
            office.docx(office.paragraph(SEEN)), "word/_rels/document.xml.rels", lambda _: external
        ),
        "entity.odt": with_part(odt, "content.xml", lambda old: entity + old),
        "verwijzing.odt": with_part(odt, "content.xml", lambda old: old.replace("&e;", "")),
        "entity.pptx": with_part(slides, "ppt/slides/slide9.xml", lambda old: entity + old),
        "entity.xlsx": with_part(
            xlsx_bytes({"Blad": [["Tekst"], [SEEN]]}),
            "xl/workbook.xml",
            lambda old: entity + old.partition("?>")[2] if old.startswith("<?") else entity + old,
        ),
        "entity.ods": with_part(
            ods_bytes(f"<table:table><table:table-row><table:table-cell><text:p>{SEEN} &e;</text:p></table:table-cell></table:table-row></table:table>"),
            "content.xml",
            lambda old: entity + old,
        ),
        "pagina.html": (entity + page).encode(),
        "boek.epub": book({"META-INF/container.xml": CONTAINER, "OPS/book.opf": entity + package} | chapters),
        "boek2.epub": book({"META-INF/container.xml": CONTAINER.replace("OPS/book.opf", far), "OPS/book.opf": package} | chapters),
        "memo.rtf": _RTF.replace("SEEN", SEEN).replace("PATH", path).encode(),
        "mail.eml": mail.encode(),
        "pagina.mhtml": b"MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Location: " + uri.encode() + b"\r\n\r\n" + page.encode(),
        "memo.md": f"{SEEN}\n\n![x]({uri})\n\n{{% include {path} %}}\n".encode(),
        "koppeling.zip": linked(path),
    }  # fmt: skip


def linked(path: str) -> bytes:
    """An export of Slack in which a day, the users and a name with a path are links to another file."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("channels.json", "[]")
        for name in ("users.json", "zorg/2026-03-02.json", f"../{path}/2026-03-03.json", f"{path}/2026-03-04.json"):
            link = zipfile.ZipInfo(name)
            link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, path)
        archive.writestr("zorg/2026-03-05.json", json.dumps([{"type": "message", "ts": "1", "text": SEEN}]))
    return target.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> dict[str, tuple[Document, ...]]:
    secret = tmp_path / "geheim.txt"
    secret.write_text(f"{CANARY}. Dit staat ernaast.\n", encoding="utf-8")
    folder = tmp_path / "map"
    folder.mkdir()
    for name, data in files(secret.as_uri(), str(secret)).items():
        (folder / name).write_bytes(data)
    found = read_sources(find_sources([folder], Side.INSIDE), Limits(), b"salt", "nl")
    return {step[0].path.name: step[1] for step in found if isinstance(step, tuple)}


def test_nothing_of_another_file_is_read(read: dict[str, tuple[Document, ...]]) -> None:
    assert len(read) == len(files("file:///x", "/x"))
    marks = (CANARY.lower(), base64.b64encode(CANARY.encode()).decode().lower())
    for name, documents in read.items():
        for document in documents:
            told = f"{document.text} {document.title} {document.path} {document.department} {document.error}".lower()
            assert not any(mark in told for mark in marks), name


def test_what_the_file_itself_says_is_read(read: dict[str, tuple[Document, ...]]) -> None:
    whole = {name for name, documents in read.items() if any(SEEN in document.text for document in documents)}
    assert whole >= {"verwijzing.docx", "verwijzing.odt", "pagina.html", "boek.epub", "memo.rtf", "mail.eml", "memo.md"}
