"""What stands ready before a word is written: styles, page, header and footer, properties of the file.

Loads python-docx, so it is imported only when a document is written.
"""

import io
import re
import zipfile
from datetime import UTC, date, datetime

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.story import StoryPart
from lxml.etree import _Element

from brandcheck.export.cells import cleaned
from brandcheck.export.docx_blocks import Drawing, Tab, Words, say
from brandcheck.export.docx_writer import LANGUAGES, Writer
from brandcheck.model import GapKind
from brandcheck.paths import resources
from brandcheck.report import Report
from brandcheck.wording import wording

PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/document.xml": "document.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/theme/theme1.xml": "theme.xml",
    "word/header1.xml": "header.xml",
    "word/header2.xml": "header.xml",
    "word/footer1.xml": "footer.xml",
    "word/footer2.xml": "footer.xml",
}
"""The parts of an empty report, from `resources/export/docx/`."""
IN_HEADER = 80
"""Characters of the organisation's name that stand beside the date on one line."""
_HOLE = re.compile(r"(\{\w+\})")
_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}


def empty(report: Report) -> Document:
    """A document without text, in the language of the report, with its styles named in it."""
    folder = resources() / "export" / "docx"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, file in PARTS.items():
            archive.writestr(name, (folder / file).read_bytes())
    packed.seek(0)
    document = docx.Document(packed)
    _name_styles(document, report.language)
    _colour_styles(document, report)
    return document


def describe(document: Document, report: Report, measured_on: str) -> None:
    """The properties of the file: no person wrote it, and it was made when was measured."""
    day = date.fromisoformat(measured_on)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = cleaned(report.title)[:255], "", ""
    about.language = LANGUAGES.get(report.language, report.language)
    about.created = about.modified = noon


def frame(document: Document, report: Report, writer: Writer) -> None:
    """Header and footer; the first page has the organisation's colour at its top, and no header."""
    section = document.sections[0]
    for part in (section.footer.part, section.first_page_footer.part):
        part.element.append(_footer(report, writer, part))
    header, first = section.header.part, section.first_page_header.part
    name = report.organisation
    shown = name if len(name) <= IN_HEADER else f"{name[:IN_HEADER].rstrip()}…"
    day = report.date.replace(" ", "\N{NO-BREAK SPACE}")
    header.element.append(writer.paragraph(say("Header", shown, Tab(), day), header))
    if report.decoration:
        # Fixed to the edge of the page: 210 by 3 mm.
        band = (
            f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="Normal"/><w:framePr w:w="11906" w:h="170" w:hRule="exact"'
            ' w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1" w:y="1"/>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{report.decoration[1:]}"/></w:pPr></w:p>'
        )
        first.element.append(parse_xml(band))
    first.element.append(writer.paragraph(say("Normal"), first))


def _footer(report: Report, writer: Writer, part: StoryPart) -> _Element:
    made = writer.paragraph(say("Footer", Drawing("mark"), Words(" BrandCheck", "Strong"), Tab()), part)
    for piece in filter(None, _HOLE.split(report.labels["page"])):
        field = _FIELDS.get(piece)
        made.append(writer.field(field, "1") if field else writer.run(Words(piece)))
    return made


def _name_styles(document: Document, language: str) -> None:
    """Styles of our own bear names in the language of the report; Word itself translates those it knows."""
    texts, words = wording("export", language), wording("words", language)
    names = {f"Kind_{kind}": texts["style_kind"].format(kind=words[f"gap_{kind}"]) for kind in GapKind}
    for style in document.styles.element.findall(qn("w:style")):
        identity = style.get(qn("w:styleId"), "")
        name = names.get(identity) or texts.get(f"style_{identity}")
        shown = style.find(qn("w:name"))
        if name and shown is not None:
            shown.set(qn("w:val"), name)
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), LANGUAGES[language])
        spoken.set(qn("w:eastAsia"), LANGUAGES[language])


def _colour_styles(document: Document, report: Report) -> None:
    """The organisation's colour where the PDF has it: its name, and the line below the header."""
    styles = {style.get(qn("w:styleId")): style for style in document.styles.element.findall(qn("w:style"))}
    if report.ink:
        colour = f'<w:rPr {nsdecls("w")}><w:color w:val="{report.ink[1:]}"/></w:rPr>'
        styles["Organisation"].append(parse_xml(colour))
    if report.decoration:
        for line in styles["Header"].iter(qn("w:bottom")):
            line.set(qn("w:color"), report.decoration[1:])
