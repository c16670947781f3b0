"""Files of every kind that is read, with somebody in every place in which a file can name who made it or speaks in it."""

import io
import json
import textwrap
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage

import openpyxl
from openpyxl.comments import Comment

from tests.brandcheck.ingest.office_files import (
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
from tests.brandcheck.ingest.test_outlook import SENT, compound_file, properties
from tests.end_to_end.planted_people import People, Person

_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def planted_files(people: People) -> dict[str, bytes]:
    """Each file of the side inside by its name; whoever is in it comes to the people."""
    made: dict[str, bytes] = {}
    for maker in (_chats, _mails, _office, _open, _printed, _written, _talks, _tables, _pages):
        made |= dict(maker(people))
    return made


def published_files(people: People) -> dict[str, bytes]:
    """Each file of the side outside by its name; whoever is in it comes to the people."""
    made: dict[str, bytes] = {}
    for maker in (_office, _printed, _pages):
        made |= dict(maker(people))
    return made


def _chats(people: People) -> Iterator[tuple[str, bytes]]:
    yield "slack.zip", _slack(people)
    speakers = people.some("Teams author", "Teams author", "Teams mention")
    first, second, mentioned = speakers
    messages = [
        _teams(first, f"<p>Hoi <at id='0'>{mentioned}</at>, {second.said}</p>", [mentioned]),
        _teams(second, f"<p>{first.given}, {first.said}</p>", []),
        _teams(first, f"<p>{mentioned.titled} weet het wel.</p>", []),
    ]
    yield "teams.json", json.dumps({"value": messages}).encode()
    one, two = people.some("Teams page author", "Teams page author")
    rows = [(one, two.said), (two, f"Dank {one.given}. {one.said}"), (one, "Dat is dan duidelijk voor iedereen hier.")]
    body = "".join(
        f'<div class="message"><span class="author">{who}</span><span class="time">2026-03-04 10:0{n}</span>'
        f'<div class="message-body">{text}</div></div>'
        for n, (who, text) in enumerate(rows)
    )
    yield "teams.html", f"<html><head><title>Teams chat {one}</title></head><body>{body}</body></html>".encode()
    one, two, far = people.some("WhatsApp speaker", "WhatsApp speaker in the file's name", "WhatsApp number")
    lines = [
        (one, two.said),
        (two, f"{one.given.lower()} en {one.full}. {one.said}"),
        (one, f"bel {far.mobile} even @{two.given}"),
    ]
    chat = "\n".join(f"[14-03-2026, 09:0{n}:00] {who}: {text}" for n, (who, text) in enumerate(lines))
    yield f"WhatsApp-chat met {two}.txt", chat.encode()
    third, fourth = people.some("WhatsApp zip speaker in the file's name", "WhatsApp zip speaker")
    chat = "\n".join(f"14-03-2026 09:0{n} - {who}: {who.said}" for n, who in enumerate((third, fourth, third)))
    yield f"WhatsApp Chat with {third}.zip", zipped({f"WhatsApp Chat with {third}.txt": chat})
    one, two = people.some("chat line", "chat line")
    lines = [f"{one.full}: {two.said}", f"{two.full}: {one.said}", f"{one.full}: goed {two.given.lower()}"]
    yield "planning.txt", ("Channel: chat\nTitle: Kanaal planning\n\n" + "\n".join(lines)).encode()


def _slack(people: People) -> bytes:
    one, two, mentioned = people.some("Slack speaker", "Slack profile", "Slack mention")
    user = [
        {"id": "U1", "name": one.handle, "real_name": one.full, "profile": {"email": one.mail, "phone": one.mobile}},
        {
            "id": "U2",
            "name": two.handle,
            "profile": {"real_name": two.full, "display_name": two.given, "email": two.mail},
        },
        {"id": "U3", "name": mentioned.handle, "real_name": mentioned.full},
    ]
    said = [
        {"type": "message", "user": "U1", "ts": "1.0", "text": f"<@U3> {two.said}"},
        {
            "type": "message",
            "user": "U2",
            "ts": "2.0",
            "text": f"@{one.handle} {one.said} <mailto:{one.mail}|{one.mail}>",
        },
        {"type": "message", "user": "U9", "ts": "3.0", "text": mentioned.said, "user_profile": {"real_name": two.full}},
    ]
    return zipped(
        {
            "users.json": json.dumps(user),
            "channels.json": json.dumps([{"id": "C1", "name": "werkplaats", "creator": "U1"}]),
            "mpims.json": json.dumps([{"id": "G1", "name": f"mpdm-{one.handle}--{two.handle}-1"}]),
            "werkplaats/2026-03-02.json": json.dumps(said),
            f"mpdm-{one.handle}--{two.handle}-1/2026-03-02.json": json.dumps(said),
        }
    )


def _teams(who: Person, content: str, mentions: list[Person]) -> dict[str, object]:
    return {
        "messageType": "message",
        "createdDateTime": f"2026-03-04T10:0{who.number % 10}:00Z",
        "from": {"user": {"displayName": who.full, "id": who.handle}},
        "body": {"contentType": "html", "content": content},
        "mentions": [
            {"id": n, "mentionText": str(m), "mentioned": {"user": {"displayName": str(m)}}}
            for n, m in enumerate(mentions)
        ],
        "reactions": [{"user": {"user": {"displayName": str(who)}}}],
    }


def _letter(people: People, kind: str) -> EmailMessage:
    fields = ("From", "To", "Cc", "Reply-To", "Sender", "Bcc")
    by = {name: people.new(f"{kind} {name}") for name in fields}
    quoted, older, signer = people.some(f"{kind} quoted reply", f"{kind} older header", f"{kind} signature")
    mail = EmailMessage()
    for name, who in by.items():
        mail[name] = f'"{who.last_first}" <{who.mail}>' if who.number % 2 else f"{who} <{who.mail}>"
    mail["Subject"] = f"RE: vraag van {by['To']} en {by['Cc'].given}"
    mail["Date"] = "Thu, 05 Mar 2026 10:00:00 +0100"
    mail["Message-ID"] = f"<1.{by['From'].mail}>"
    said = "\n\n".join(who.said for who in (*by.values(), quoted, older))
    mail.set_content(
        f"Beste {by['To'].given},\n\n{said}\n\nEigen oplossingen worden niet vergoed.\n\nMet vriendelijke groet,\n\n"
        f"{by['From']}\nnamens {signer}\nHoofd planning\nM {signer.mobile}\nT {signer.desk}\n{signer.mail}\n\n"
        f"Van: {older} <{older.mail}>\nVerzonden: woensdag 4 maart 2026\nAan: {by['From']}\nOnderwerp: vraag\n\n"
        f"Kan dit?\n{older.given}\n\nOp ma 2 mrt 2026 om 17:20 schreef {quoted} <{quoted.mail}>:\n> Mag het anders?\n> {quoted.given}\n"
    )
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=f"CV {by['From']}.pdf")
    return mail


def _mails(people: People) -> Iterator[tuple[str, bytes]]:
    yield "vraag.eml", _letter(people, "eml").as_bytes()
    boxed = [_letter(people, "mbox") for _ in range(2)]
    yield (
        "archief.mbox",
        b"\n".join(b"From sender@planted.example Thu Mar 05 10:00:00 2026\n" + m.as_bytes() + b"\n" for m in boxed),
    )
    sender, to = people.some("msg sender", "msg recipient")
    fields = {
        0x0037: f"Rooster van {to}",
        0x0C1A: sender.last_first,
        0x0C1F: f"/O=ORG/CN={sender.handle}",
        0x5D01: sender.mail,
    }
    tree = properties(
        32,
        fields | {0x1000: f"Hoi {to.given},\r\n\r\n{to.said}\r\n\r\n{sender.said}\r\n\r\nGroet,\r\n{sender}\r\n"},
        sent=SENT,
    )
    tree["__recip_version1.0_#00000000"] = properties(8, {0x3001: to.full, 0x39FE: to.mail})
    tree["__attach_version1.0_#00000000"] = properties(8, {0x3707: f"cv-{sender}.pdf"})
    yield "rooster.msg", compound_file(tree)


def _core(author: Person, editor: Person) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" {_DC}><dc:title>Werkwijze van {author}</dc:title><dc:creator>{author}</dc:creator>'
        f"<cp:lastModifiedBy>{editor.last_first}</cp:lastModifiedBy><cp:category>memo</cp:category></cp:coreProperties>"
    )


def _app(manager: Person) -> str:
    return f'<Properties xmlns="{_APP}"><Manager>{manager}</Manager><Company>Planted</Company></Properties>'


def _office(people: People) -> Iterator[tuple[str, bytes]]:
    who = people.some(
        *(
            f"docx {place}"
            for place in ("author", "last editor", "manager", "comment", "insertion", "deletion", "people")
        )
    )
    author, editor, manager, comment, inserted, deleted, known = who
    body = "".join(paragraph(person.said) for person in who)
    body += f'<w:p><w:ins w:author="{inserted}"><w:r><w:t>Dit blijft zoals het was.</w:t></w:r></w:ins></w:p>'
    body += f'<w:p><w:del w:author="{deleted}"><w:r><w:delText>Oud.</w:delText></w:r></w:del></w:p>'
    comments = f'<w:comments {W}><w:comment w:author="{comment}" w:initials="x">{paragraph(f"Klopt dit, {comment}?")}</w:comment></w:comments>'
    listed = f'<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="{known}"/></w15:people>'
    file = docx(body, comments=comments, people=listed)
    yield (
        "werkwijze.docx",
        _with_parts(file, {"docProps/core.xml": _core(author, editor), "docProps/app.xml": _app(manager)}),
    )
    who = people.some(*(f"pptx {place}" for place in ("author", "last editor", "manager", "comment")))
    listed = f'<p:cmAuthorLst {P} {A}><p:cmAuthor name="{who[3]}" initials="x"/></p:cmAuthorLst>'
    parts = {
        "ppt/commentAuthors.xml": listed,
        "ppt/_rels/presentation.xml.rels": relations(
            ("s0", "slide", "slides/slide9.xml"), ("c1", "commentAuthors", "commentAuthors.xml")
        ),
        "docProps/core.xml": _core(who[0], who[1]),
        "docProps/app.xml": _app(who[2]),
    }
    yield "uitleg.pptx", pptx(shape("title", "Werkwijze"), notes=" ".join(p.said for p in who), **parts)
    author, editor, comment = people.some("xlsx author", "xlsx last editor", "xlsx comment")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for person in (author, editor, comment):
        sheet.append([person.said, "werkinstructie"])
    sheet["A1"].comment = Comment(f"Gezien door {comment}", str(comment))
    book.properties.creator, book.properties.lastModifiedBy = str(author), str(editor)
    target = io.BytesIO()
    book.save(target)
    yield "regels.xlsx", target.getvalue()


def _with_parts(file: bytes, parts: dict[str, str]) -> bytes:
    """The archive with these parts in place of those of their names."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()} | parts)


def _open(people: People) -> Iterator[tuple[str, bytes]]:
    for suffix, kind in (("odt", "text"), ("odp", "presentation"), ("ods", "spreadsheet")):
        who = people.some(
            *(
                f"{suffix} {place}"
                for place in ("first author", "last editor", "printed by", "annotation", "tracked change")
            )
        )
        first, last, printed, noted, changed = who
        meta = (
            f"<office:document-meta {ODF} {_DC}><office:meta><meta:initial-creator>{first}</meta:initial-creator>"
            f"<dc:creator>{last}</dc:creator><meta:printed-by>{printed}</meta:printed-by></office:meta></office:document-meta>"
        )
        note = (
            f"<office:annotation {_DC}><dc:creator>{noted}</dc:creator><text:p>Klopt dit?</text:p></office:annotation>"
        )
        tracked = f"<text:tracked-changes><text:changed-region><text:insertion><office:change-info {_DC}><dc:creator>{changed}</dc:creator></office:change-info></text:insertion></text:changed-region></text:tracked-changes>"
        said = [person.said for person in who]
        if kind == "text":
            body = (
                tracked + f"<text:p>{note}{said[0]}</text:p>" + "".join(f"<text:p>{text}</text:p>" for text in said[1:])
            )
        elif kind == "presentation":
            frames = "".join(
                f"<draw:frame><draw:text-box><text:p>{text}</text:p></draw:text-box></draw:frame>" for text in said
            )
            body = f"<draw:page>{note}{tracked}{frames}</draw:page>"
        else:
            rows = "".join(
                f"<table:table-row><table:table-cell>{note if not n else ''}<text:p>{text}</text:p></table:table-cell>"
                "<table:table-cell><text:p>regel</text:p></table:table-cell></table:table-row>"
                for n, text in enumerate(said)
            )
            body = f"{tracked}<table:table>{rows}</table:table>"
        yield f"werkwijze.{suffix}", open_document(kind, body, meta=meta)


def _printed(people: People) -> Iterator[tuple[str, bytes]]:
    author, described, noted = people.some("PDF author", "PDF XMP creator", "PDF annotation author")
    yield "instructie.pdf", pdf([p.said for p in (author, described, noted)], author, described, noted)
    author, operator, manager = people.some("rtf author", "rtf operator", "rtf manager")
    said = "".join(f"{p.said}\\par " for p in (author, operator, manager))
    info = f"{{\\info{{\\title Werkwijze}}{{\\author {author}}}{{\\operator {operator}}}{{\\manager {manager}}}}}"
    yield "instructie.rtf", f"{{\\rtf1\\ansi{info} {said}}}".encode()
    creator, contributor = people.some("epub creator", "epub contributor")
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata {_DC}><dc:title>Handboek</dc:title>'
        f"<dc:creator>{creator}</dc:creator><dc:contributor>{contributor.last_first}</dc:contributor></metadata>"
        '<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'
    )
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
    chapter = f"<html><body><p>{creator.said}</p><p>{contributor.said}</p></body></html>"
    yield (
        "handboek.epub",
        zipped(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": container,
                "p.opf": package,
                "c.xhtml": chapter,
            }
        ),
    )


def pdf(texts: list[str], author: Person, described: Person, noted: Person) -> bytes:
    """A PDF with lines of text, an author, XMP that names another, and a note by a third."""
    lines = [line for text in texts for line in textwrap.wrap(text, 110)]
    drawn = "BT /F 9 Tf 40 780 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description {_DC}><dc:creator><rdf:Seq><rdf:li>{described}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>'
    objects = [
        "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[7 0 R]>>",
        f"<</Length {len(drawn.encode())}>>stream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<</Type/Metadata/Subtype/XML/Length {len(xmp.encode())}>>stream\n{xmp}\nendstream",
        f"<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/T({noted})/Contents(Klopt dit, {noted.given}?)>>",
        f"<</Author({author})/Title(Instructie van {author})>>",
    ]
    made, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj{content}endobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 8 0 R>>\nstartxref\n{len(made)}\n%%EOF"
    return made + end.encode()


def _written(people: People) -> Iterator[tuple[str, bytes]]:
    sender, to, copied, author = people.some("memo Van", "memo Aan", "memo Cc", "memo Auteur")
    head = f"MEMO\n\nVan: {sender}\nAan: {to}, {copied.initials}\nCc: {copied}\nOpgesteld door: {author}\nDatum: 5 maart 2026\nBetreft: werkwijze\n\n"
    yield "memo.txt", (head + "\n\n".join(p.said for p in (sender, to, copied, author))).encode()
    present, absent, secretary = people.some("minutes present", "minutes absent", "minutes secretary")
    head = (
        f"# Notulen overleg kwaliteit\n\nAanwezig: {present}, {secretary}\nAfwezig: {absent}\nNotulist: {secretary}\n\n"
    )
    yield "notulen.md", (head + "\n\n".join(p.said for p in (present, absent, secretary))).encode()
    (author,) = people.some("markdown author")
    yield "bericht.md", f"---\ntitle: Bericht\nauthor: {author}\ndate: 2026-03-05\n---\n\n{author.said}\n".encode()
    writer, pictures = people.some("byline", "byline of pictures")
    yield "intranet.txt", f"Nieuws\n\nDoor {writer}\nFoto: {pictures}\n\n{writer.said}\n\n{pictures.said}\n".encode()
    signer, second = people.some("letter signature", "letter second signature")
    end = f"Met vriendelijke groet,\n\n{signer}\n{second}\nDirecteur\nM {signer.mobile}\nT {signer.desk}\n"
    yield "brief.txt", f"Beste collega's,\n\n{signer.said}\n\n{second.said}\n\n{end}".encode()


def _talks(people: People) -> Iterator[tuple[str, bytes]]:
    one, two = people.some("vtt voice", "vtt voice")
    cues = [(one, two.said), (two, one.said), (one, f"Dank je {two.given}.")]
    text = "".join(f"\n00:0{n}:00.000 --> 00:0{n}:30.000\n<v {who}>{said}</v>\n" for n, (who, said) in enumerate(cues))
    yield "overleg.vtt", f"WEBVTT\n\nNOTE gemaakt door {one}\n{text}".encode()
    one, two = people.some("srt speaker", "srt speaker")
    cues = [(one, two.said), (two, one.said), (one, f"Dank je {two.given}."), (two, "Graag gedaan hoor.")]
    text = "".join(
        f"{n + 1}\n00:0{n}:00,000 --> 00:0{n}:30,000\n{who}: {said}\n\n" for n, (who, said) in enumerate(cues)
    )
    yield "overleg.srt", text.encode()
    one, two = people.some("transcript speaker", "transcript speaker")
    lines = [f"{one} 10:01\n{two.said}", f"{two} 10:02\n{one.said}", f"{one} 10:03\nDank je {two.given}."]
    yield "gesprek.txt", "\n".join(lines).encode()


def _tables(people: People) -> Iterator[tuple[str, bytes]]:
    who = people.some("survey respondent", "survey respondent", "survey respondent", "survey respondent")
    rows = [(str(p), p.mail, f"{p.said} Verder gaat het goed, zegt {p.given}.") for p in who]
    heads = ("Naam medewerker", "E-mail", "Wat wil je nog kwijt?")
    text = "\n".join(";".join(f'"{cell}"' for cell in row) for row in (heads, *rows))
    yield "onderzoek.csv", text.encode()
    who = people.some("survey sheet respondent", "survey sheet respondent", "survey sheet author")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(heads)
    for p in who:
        sheet.append([p.last_first, p.mail, f"{p.said} Verder gaat het goed op mijn werk."])
    book.properties.creator = str(who[2])
    target = io.BytesIO()
    book.save(target)
    yield "enquete.xlsx", target.getvalue()


def _pages(people: People) -> Iterator[tuple[str, bytes]]:
    author, structured, byline = people.some("html meta author", "html JSON-LD author", "html byline")
    data = json.dumps(
        {"@context": "https://schema.org", "@type": "Article", "author": {"@type": "Person", "name": str(structured)}}
    )
    said = "".join(f"<p>{p.said}</p>" for p in (author, structured, byline))
    yield (
        "artikel.html",
        (
            f'<html><head><title>Nieuws</title><meta name="author" content="{author}">'
            f'<script type="application/ld+json">{data}</script></head><body><article><h1>Werkwijze</h1>'
            f'<p class="byline">Door <a rel="author" href="/x">{byline}</a></p>{said}</article></body></html>'
        ).encode(),
    )
