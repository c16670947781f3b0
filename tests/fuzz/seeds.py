"""A few whole files of each kind, made by the makers that the tests have, from which mutated ones are made."""

import json
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from tests.brandcheck.export.test_qdpx_reading import ONE, TWO, coded, xml
from tests.brandcheck.ingest import office_files as office
from tests.brandcheck.ingest.test_chat import MESSAGES, SLACK, archive
from tests.brandcheck.ingest.test_formats import compound_file as old_office
from tests.brandcheck.ingest.test_outlook import SENDER, SENT, compound_file, properties
from tests.brandcheck.ingest.test_read_pdf import LONG, PAGE, PLAIN, pdf
from tests.brandcheck.ingest.test_tables import SURVEY, csv_bytes, ods_bytes, ods_table, xlsx_bytes
from tests.brandcheck.ingest.test_web import CHAPTER, CONTAINER, LANDING, PACKAGE, book
from tests.brandcheck.report.pictures import png, svg
from tests.brandcheck.review_sets.test_format import GOOD

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
SENTENCE = "Wij nemen de tijd voor iedere klant, ook wanneer het druk is."
_CELL = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>"
_RTF = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\info{\author Karin}{\title Memo}}\pard\b Kop\b0\par " + (
    SENTENCE.encode()
    + rb"\par {\field{\*\fldinst INCLUDETEXT \"x.txt\"}{\fldrslt tekst}}\u8364?\'e9\trowd\cell\row {\*\bkmkstart a}}"
)
_VTT = "WEBVTT\n\nNOTE proef\n\n1\n00:00:01.000 --> 00:00:04.000 align:start\n<v Karin de Wit>Welkom allemaal.</v>\n\n00:00:05.000 --> 00:00:07.000\n- En dan nu de cijfers.\n"
_SRT = "1\n00:00:01,000 --> 00:00:04,000\nKarin: Welkom allemaal.\n\n2\n00:00:05,000 --> 00:00:07,000\n<i>En dan nu de cijfers.</i>\n"
_CHAT = "[02-03-2026 09:12] Koen de Vries: komt het rond?\n[02-03-2026 09:13] Sam: ik twijfel\n02-03-26 09:14 - Koen: dan maar zo\nsam (09:15)\nja hoor\n"
_MEMO = f"Aan: allen\nVan: Karin de Wit\nDatum: 12 januari 2026\nOnderwerp: rooster\n\n# Kop\n\n{SENTENCE}\n\n* punt\n1. twee\n| a | b |\n|---|---|\n| c | d |\n> aangehaald\n```\ncode\n```\n[link](http://x)\n"
_VALUES = f"# Kernwaarden\n\n## Aandacht\n{SENTENCE}\nVoor:\n- We blijven tot het klopt.\nTegen:\n- Maximaal vier minuten.\n\n## Lef\nWe durven.\n\n1. Openheid: wij zeggen alles.\n"
_YAML = "name: Zorg\nlanguage: nl\nvalues:\n- name: Aandacht\n  statement: We nemen de tijd.\n  examples_for: [x, y]\n- &a {name: Lef, statement: We durven.}\n"
_ORG = {"name": "Zorg", "language": "nl", "sector": "zorg", "values": [{"id": "lef", "name": "Lef", "statement": "We durven.", "examples_for": ["x"], "examples_against": ["y"]}]}  # fmt: skip
_CHAT_PAGE = '<html><body><div class="msg"><span class="author">Koen</span><time>2026-03-02</time><div class="message-body">komt het rond?</div></div><table><tr><th>Van</th><th>Tijd</th><th>Bericht</th></tr><tr><td>Sam</td><td>09:12</td><td>ja</td></tr></table></body></html>'
_MHTML = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\nSubject: Pagina\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Wij nemen de tijd =C3=A9n zo.</p></body></html>\r\n--x--\r\n"
_JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF"
    + bytes(9)
    + b"\xff\xc0\x00\x11\x08\x00\x04\x00\x04\x03"
    + bytes(9)
    + b"\xff\xda"
    + bytes(20)
    + b"\xff\xd9"
)


@cache
def seeds(kind: str) -> tuple[tuple[str, bytes], ...]:
    """Names and contents."""
    return tuple(_SEEDS[kind]())


def _docx():
    body = office.paragraph("Kop", '<w:pStyle w:val="Heading1"/>') + office.paragraph(SENTENCE)
    table = _CELL.format(office.paragraph("a"), office.paragraph("b"))
    box = f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{office.paragraph('vak')}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>"
    changes = '<w:p><w:ins w:author="Karin"><w:r><w:t>nieuw</w:t></w:r></w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>'
    styles = f'<w:styles {office.W}><w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/></w:style></w:styles>'
    notes = f'<w:footnotes {office.W}><w:footnote w:id="2">{office.paragraph("noot")}</w:footnote></w:footnotes>'
    numbered = office.paragraph("punt", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    yield "memo.docx", office.docx(body + table + box + changes + numbered, title="Memo", author="Karin", styles=styles, footnotes=notes)  # fmt: skip
    yield "kort.docx", office.docx(office.paragraph(SENTENCE) * 3)


def _pptx():
    yield "dia.pptx", office.pptx(office.shape("title", "Kop") + office.shape("body", SENTENCE, "Twee"), office.shape(None, "Los"), notes="Notitie")  # fmt: skip


def _odt():
    body = f'<text:h text:outline-level="1">Kop</text:h><text:p>{SENTENCE}<text:s/>x<text:line-break/></text:p><text:list><text:list-item><text:p>punt</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>'
    meta = f"<office:document-meta {office.ODF}><office:meta><meta:initial-creator>Karin</meta:initial-creator></office:meta></office:document-meta>"
    yield "brief.odt", office.open_document("text", body, meta=meta)


def _odp():
    yield "dia.odp", office.open_document("presentation", f'<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>Kop</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box><text:p>{SENTENCE}</text:p></draw:text-box></draw:frame></draw:page>')  # fmt: skip


def _ods():
    table = ods_bytes(ods_table([[str(cell) for cell in row] for row in SURVEY], 'table:name="Blad1"'))
    yield "enquete.ods", table
    yield "herhaald.ods", ods_bytes(ods_table([["a", "b"], [SENTENCE, "c"]]).replace("<table:table-cell>", '<table:table-cell table:number-columns-repeated="2">'))  # fmt: skip


def _xlsx():
    yield "enquete.xlsx", xlsx_bytes({"Blad1": SURVEY, "Blad2": [["=1+1", 3.5, True, None], [SENTENCE]]}, ("Blad2",))
    yield "tabel.xlsx", xlsx_bytes({"Blad1": [["Titel", "Tekst"], ["a", SENTENCE], ["b", "x" * 90]]})


def _pdf():
    yield "verslag.pdf", pdf(f"{PAGE}= Zo werken wij\n{LONG}\n- Bellen\n#pagebreak()\n{LONG}")
    yield "kort.pdf", pdf(f"{PLAIN}{SENTENCE}")
    yield "met de hand.pdf", b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj 4 0 obj<</Length 64>>stream\nBT /F 12 Tf 20 200 Td (Wij nemen de tijd.) Tj 0 -20 Td (Echt.) Tj ET\nendstream endobj 5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"  # fmt: skip


def _mail():
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Rooster é", "Karin de Wit <karin@zon.example>", "allen@zon.example"
    mail["Date"] = "Fri, 13 Mar 2026 09:00:00 +0100"
    mail.set_content(f"{SENTENCE}\n\nGroet,\nKarin\n\n> oud\nOp 12 maart schreef Joke:\n> nog ouder\n-- \nKarin de Wit")
    mail.add_alternative(f"<p>{SENTENCE}</p><blockquote>oud</blockquote>", subtype="html")
    mail.add_attachment(b"x", maintype="application", subtype="pdf", filename="rooster é.pdf")
    inner = EmailMessage()
    inner["Subject"] = "Binnenin"
    inner.set_content("Nog een bericht.")
    mail.add_attachment(inner)
    return mail.as_bytes()


def _mbox():
    yield "post.mbox", b"".join(b"From karin@zon.example Fri Mar 13 09:00:00 2026\n" + each + b"\n\n" for each in (_mail(), b"Subject: twee\n\nKort.\n"))  # fmt: skip


def _msg():
    tree = properties(32, SENDER | {0x1000: f"Hoi,\r\n\r\n{SENTENCE}\r\n"}, sent=SENT)
    tree["__recip_version1.0_#00000000"] = properties(8, {0x3001: "'Joke'", 0x39FE: "joke@zon.example"})
    tree["__attach_version1.0_#00000000"] = properties(8, {0x3707: "rooster.pdf"})
    yield "bericht.msg", compound_file(tree)
    rich = (
        b"\x10\0\0\0\x40\0\0\0LZFu\0\0\0\0\x03\x00\x0a\x00rcpg125\x42\x32\x0a\xf3\x20hel\x09\x00\x20\x62\x77\x05\xb0ld"
    )
    page = properties(32, SENDER, {0x1013: f"<p>{SENTENCE}</p>".encode(), 0x1009: rich}, sent=SENT)
    yield "pagina.msg", compound_file(page)
    yield "opmaak.msg", compound_file(properties(32, SENDER, {0x1009: rich}))


def _old():
    for stream in ("WordDocument", "PowerPoint Document", "Workbook", "EncryptedPackage", "__nameid"):
        yield f"oud.{stream[:3].lower()}", old_office(stream)


def _epub():
    pages = {f"OPS/text/{name}.xhtml": CHAPTER.format(f"<h1>Kop</h1><p>{SENTENCE}</p>") for name in ("een", "twee b")}
    yield "boek.epub", book({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OPS/book.opf": PACKAGE} | pages)  # fmt: skip


def _qdpx():
    sources = f'<TextSource guid="{ONE}" name="een" plainTextPath="internal://a.txt">{coded(0, 9, ONE, TWO)}</TextSource><TextSource guid="{TWO}"><PlainTextContent>{SENTENCE}</PlainTextContent>{coded(2, 12, TWO)}</TextSource>'
    yield "project.qdpx", office.zipped({"project.qde": xml(sources), "sources/a.txt": SENTENCE})


_SEEDS = {
    "docx": _docx, "pptx": _pptx, "odt": _odt, "odp": _odp, "ods": _ods, "xlsx": _xlsx, "pdf": _pdf, "mbox": _mbox,
    "msg": _msg, "old office": _old, "epub": _epub, "qdpx": _qdpx,
    "rtf": lambda: [("memo.rtf", _RTF)],
    "txt": lambda: [("memo.txt", _MEMO.encode()), ("oud.txt", "Wij zeggen alles, één keer.".encode("cp1252")), ("breed.txt", SENTENCE.encode("utf-16"))],
    "md": lambda: [("memo.md", _MEMO.encode())],
    "html": lambda: [("index.html", LANDING.encode()), ("kort.html", f"<p>{SENTENCE}<table><tr><td>a<td>b</table>".encode())],
    "mhtml": lambda: [("pagina.mhtml", _MHTML)],
    "eml": lambda: [("bericht.eml", _mail())],
    "slack": lambda: [("export.zip", archive(SLACK))],
    "teams_json": lambda: [("chat.json", json.dumps(MESSAGES).encode())],
    "teams_html": lambda: [("chat.html", _CHAT_PAGE.encode())],
    "chat_text": lambda: [("chat.txt", _CHAT.encode())],
    "whatsapp": lambda: [("chat.zip", office.zipped({"_chat.txt": _CHAT, "foto.jpg": b"x"}))],
    "vtt": lambda: [("vergadering.vtt", _VTT.encode())],
    "srt": lambda: [("film.srt", _SRT.encode())],
    "csv": lambda: [("enquete.csv", csv_bytes(SURVEY)), ("sep.csv", b"sep=;\r\na;b\r\n" + SENTENCE.encode() + b";2\r\n")],
    "values json": lambda: [("org.json", json.dumps(_ORG).encode())],
    "values yaml": lambda: [("org.yaml", _YAML.encode())],
    "values md": lambda: [("values.md", _VALUES.encode())],
    "values txt": lambda: [("values.txt", _VALUES.replace("#", "").encode())],
    "values docx": lambda: [("values.docx", office.docx("".join(office.paragraph(name, '<w:pStyle w:val="Heading1"/>') + office.paragraph("We nemen de tijd voor iedereen.") for name in ("Aandacht", "Lef", "Samen"))))],
    "values pasted": lambda: [("tekst", _VALUES.encode()), ("pagina", b"Onze kernwaarden\n\nAandacht\nWe nemen de tijd.\n\nLef - we durven.\n")],
    "review set": lambda: [("reviews.json", json.dumps(GOOD).encode())],
    "logo": lambda: [("logo.png", png(6, 4)), ("logo.svg", svg()), ("logo.jpg", _JPEG), ("stijl.svg", svg('<style>.a{fill:url("#g")}</style><use xlink:href="#g"/><text>a</text>'))],
    "segments": lambda: [("memo.txt", _MEMO.encode()), *((file.name, file.read_bytes()) for file in sorted(SAMPLE.rglob("*.txt"))[:6])],
}  # fmt: skip
