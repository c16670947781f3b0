"""No person is ever a unit: whoever a file names in its metadata is in none of its documents."""

import io
from email.message import EmailMessage

import openpyxl
import pytest
import typst

from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.reader import read
from brandcheck.model import Side
from brandcheck.settings import Limits
from tests.brandcheck.ingest.office_files import (
    MC,
    ODF,
    A,
    P,
    W,
    docx,
    open_document,
    paragraph,
    pptx,
    relations,
    shape,
    zipped,
)

PLANTED = ("Wubbo Tijmstra", "Joukje Hoekema", "Sietske Planting", "Fokko Rengers")
SAID = "Wubbo Tijmstra en Joukje Hoekema bellen terug. Volgens Sietske en mevrouw Planting kan het, zegt Fokko Rengers."
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


def word() -> bytes:
    change = '<w:p><w:ins w:author="Sietske Planting"><w:r><w:t>Nieuw.</w:t></w:r></w:ins></w:p>'
    comments = (
        f'<w:comments {W} {MC}><w:comment w:author="Joukje Hoekema">{paragraph("Klopt dit?")}</w:comment></w:comments>'
    )
    deleted = '<w:p><w:del w:author="Fokko Rengers"><w:r><w:delText>Oud.</w:delText></w:r></w:del></w:p>'
    return docx(paragraph(SAID) + change + deleted, title=SAID, author="Wubbo Tijmstra", comments=comments)


def slides() -> bytes:
    authors = f'<p:cmAuthorLst {P} {A}><p:cmAuthor name="Joukje Hoekema"/></p:cmAuthorLst>'
    core = (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:creator>Wubbo Tijmstra</dc:creator><cp:lastModifiedBy>Sietske Planting</cp:lastModifiedBy></cp:coreProperties>"
    )
    said = SAID.replace(", zegt Fokko Rengers", "")
    return pptx(
        shape("title", said),
        notes=said,
        **{
            "ppt/commentAuthors.xml": authors,
            "ppt/_rels/presentation.xml.rels": relations(
                ("s0", "slide", "slides/slide9.xml"), ("c1", "commentAuthors", "commentAuthors.xml")
            ),
            "docProps/core.xml": core,
        },
    )


def print_() -> bytes:
    authors = ", ".join(f'"{name}"' for name in PLANTED)
    return typst.compile(f'#set document(title: "{SAID}", author: ({authors}))\n{SAID}'.encode(), format="pdf")


def letter() -> bytes:
    message = EmailMessage()
    message["From"] = "Wubbo Tijmstra <w.tijmstra@zon.example>"
    message["To"] = '"Hoekema, Joukje" <j.hoekema@zon.example>'
    message["Cc"] = "Sietske Planting <s.planting@zon.example>"
    message["Subject"] = f"RE: {SAID}"
    message.set_content(
        f"Hoi Joukje,\n\n{SAID}\n\nMet vriendelijke groet,\n\nWubbo Tijmstra\nPlanner\n\n"
        "Op ma 23 feb 2026 om 17:20 schreef Fokko Rengers <f.rengers@zon.example>:\n> Bel je mij, Wubbo?\n> Fokko\n"
    )
    return message.as_bytes()


def chat() -> bytes:
    lines = [f"[14-03-2026, 09:0{n}:00] {name}: moi {n}, {SAID}" for n, name in enumerate(PLANTED)]
    return "\n".join([*lines, "[14-03-2026, 09:09:00] Wubbo Tijmstra: sietske en fokko ook"]).encode()


def survey() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Naam medewerker", "Wat wil je nog kwijt?"])
    for name in PLANTED:
        sheet.append([name, f"{SAID} Verder gaat het goed op mijn werk, zegt {name}."])
    book.properties.creator = "Wubbo Tijmstra"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def text_document() -> bytes:
    meta = f"<office:document-meta {ODF}><office:meta><meta:initial-creator>Wubbo Tijmstra</meta:initial-creator></office:meta></office:document-meta>"
    creators = "".join(
        f'<office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{name}</dc:creator></office:annotation>'
        for name in PLANTED[1:]
    )
    return open_document("text", f"<text:p>{creators}{SAID}</text:p>", meta=meta)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("memo.docx", word()),
        ("dia's.pptx", slides()),
        ("brief.pdf", print_()),
        ("mail.eml", letter()),
        ("_chat.txt", chat()),
        ("WhatsApp-chat.zip", zipped({"_chat.txt": chat()})),
        ("onderzoek.xlsx", survey()),
        ("memo.odt", text_document()),
    ],
)
def test_nobody_named_in_a_file_s_metadata_is_in_any_field(name: str, data: bytes) -> None:
    origin = Origin(Side.INSIDE, f"inside/{name}", "abc")
    made = assemble(read(data, name), origin, Limits(), Disguise(b"key", "nl"))
    assert "Persoon" in made[0].text
    assert "bellen terug" in made[0].text
    told = repr(made).casefold()
    given = ("wubbo", "joukje", "sietske")
    surnames = ("tijmstra", "hoekema", "planting")
    assert not [word for word in (*given, *surnames) if word in told]
    assert name == "dia's.pptx" or not [word for word in ("fokko", "rengers") if word in told]
