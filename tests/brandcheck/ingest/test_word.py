import io
import zipfile

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.word import read_docx
from brandcheck.model import BlockKind
from tests.brandcheck.ingest.office_files import W, docx, paragraph, zipped

STYLES = f"""<w:styles {W}>
<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="EigenKop"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:styleId="Lijst"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
<w:style w:styleId="Rond"><w:name w:val="rond"/><w:basedOn w:val="Rond"/></w:style>
</w:styles>"""


def read(data: bytes) -> Draft:
    (draft,) = read_docx(data, "memo.docx")
    return draft


def blocks(data: bytes) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in read(data).blocks]


def texts(body: str, **parts: str) -> list[str]:
    return [text for _, text in blocks(docx(body, **parts))]


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ("", BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="Kop1"/>', BlockKind.HEADING),
        ('<w:pStyle w:val="EigenKop"/>', BlockKind.HEADING),
        ('<w:outlineLvl w:val="0"/>', BlockKind.HEADING),
        ('<w:outlineLvl w:val="9"/>', BlockKind.PARAGRAPH),
        ('<w:numPr><w:numId w:val="1"/></w:numPr>', BlockKind.LIST_ITEM),
        ('<w:pStyle w:val="Lijst"/>', BlockKind.LIST_ITEM),
        ('<w:pStyle w:val="Lijst"/><w:numPr><w:numId w:val="0"/></w:numPr>', BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="Inhopg1"/>', BlockKind.BOILERPLATE),
        ('<w:pStyle w:val="Rond"/>', BlockKind.PARAGRAPH),
        ('<w:pStyle w:val="onbekend"/>', BlockKind.PARAGRAPH),
    ],
)
def test_what_a_paragraph_is_follows_from_its_style(properties: str, kind: BlockKind) -> None:
    assert blocks(docx(paragraph("Wij luisteren.", properties), styles=STYLES)) == [(kind, "Wij luisteren.")]


def test_runs_fields_links_and_content_controls_are_one_text() -> None:
    body = (
        "<w:p><w:r><w:t>Wij </w:t></w:r><w:hyperlink><w:r><w:t>luiste</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>ren</w:t></w:r></w:smartTag>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:sdt><w:sdtContent><w:r><w:t xml:space='preserve'> echt</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('In een veld.')}</w:sdtContent></w:sdt>"
    )
    assert texts(body) == ["Wij luisteren echt", "In een veld."]


def test_deletions_comments_and_hidden_text_are_left_out_insertions_stay() -> None:
    body = (
        "<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>oud</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> open</w:t></w:r></w:p>'
    )
    assert texts(body, comments=f"<w:comments {W}><w:comment>{paragraph('opmerking')}</w:comment></w:comments>") == [
        "nieuw open"
    ]


def test_a_text_box_is_read_once_though_it_is_stored_twice() -> None:
    box = f"<w:txbxContent>{paragraph('In een kader.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Voor.</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert texts(body) == ["Voor.", "In een kader."]


def test_short_cells_make_a_row_long_cells_stay_apart() -> None:
    def table(*cells: str) -> str:
        inner = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
        return f"<w:tbl><w:tr>{inner}</w:tr></w:tbl>"

    assert blocks(docx(table(paragraph("Norm"), paragraph("4 minuten")))) == [(BlockKind.TABLE_ROW, "Norm | 4 minuten")]
    head = table(paragraph("Van"), paragraph("Bedrijfsbureau"))
    assert blocks(docx(head)) == [(BlockKind.TABLE_ROW, "Van: Bedrijfsbureau")]
    layout = table(paragraph("Links. " * 40), paragraph("Rechts een.") + paragraph("Rechts twee."))
    assert [kind for kind, _ in blocks(docx(layout))] == [BlockKind.PARAGRAPH] * 3


def test_notes_follow_the_text_and_headers_come_once_as_boilerplate() -> None:
    data = docx(
        paragraph("Tekst."),
        footnotes=f'<w:footnotes {W}><w:footnote w:type="separator">{paragraph("streep")}</w:footnote>'
        f"<w:footnote>{paragraph('Een noot.')}</w:footnote></w:footnotes>",
        header=f"<w:hdr {W}>{paragraph('Bloesem')}</w:hdr>",
        footer=f"<w:ftr {W}>{paragraph('Bloesem')}</w:ftr>",
    )
    assert blocks(data) == [
        (BlockKind.PARAGRAPH, "Tekst."),
        (BlockKind.PARAGRAPH, "Een noot."),
        (BlockKind.BOILERPLATE, "Bloesem"),
    ]


def test_broken_lines_stay_apart_unless_the_sentence_goes_on() -> None:
    body = "<w:p><w:r><w:t>Wij zijn er</w:t><w:br/><w:t>voor iedereen.</w:t><w:br/><w:t>Altijd open</w:t></w:r></w:p>"
    assert texts(body) == ["Wij zijn er voor iedereen.", "Altijd open"]


def test_properties() -> None:
    draft = read(docx(paragraph("x"), title="Nieuw beleid", author="Koen de Vries"))
    assert (draft.title, draft.date, draft.people) == ("Nieuw beleid", "2026-03-14", ("Koen de Vries",))
    assert read(docx(paragraph("x"), title="Microsoft Word - Document1")).title == ""


def test_the_strict_form_of_the_standard_is_read_too() -> None:
    data = docx(paragraph("Streng."))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts = {name: part.replace(W.encode()[9:-1], strict) for name, part in parts.items()}
    assert [text for _, text in blocks(zipped(dict(parts)))] == ["Streng."]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<w:document", "damaged_file"),
        (f"<w:document {W}/>", "damaged_file"),
        ("<a>" * 300 + "</a>" * 300, "too_large_to_read"),
    ],
)
def test_broken_documents_end_in_a_sentence(document: str, code: str) -> None:
    with pytest.raises(BrandCheckError) as caught:
        read(zipped({"word/document.xml": document}))
    assert caught.value.message.code == code


def test_entities_are_not_resolved(tmp_path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("GEHEIM", encoding="utf-8")
    evil = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><w:document {W}><w:body><w:p><w:r><w:t>a&e;b</w:t></w:r></w:p></w:body></w:document>'
    assert "GEHEIM" not in str(read(zipped({"word/document.xml": evil})).blocks)


def test_entities_that_grow_are_refused() -> None:
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    evil = f'<!DOCTYPE x [<!ENTITY e0 "lol">{lines}]><w:document {W}><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>'
    with pytest.raises(BrandCheckError) as caught:
        read(zipped({"word/document.xml": evil}))
    assert caught.value.message.code == "too_large_to_read"
