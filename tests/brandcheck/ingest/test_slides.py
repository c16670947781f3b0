import io
import zipfile

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.slides import read_pptx
from brandcheck.model import BlockKind
from tests.brandcheck.ingest.office_files import A, pptx, relations, shape, zipped


def blocks(data: bytes) -> list[tuple[int | None, BlockKind, str]]:
    (draft,) = read_pptx(data, "praatje.pptx")
    return [(block.page, block.kind, block.text) for block in draft.blocks]


def test_slides_in_the_order_shown_with_titles_bullets_and_notes() -> None:
    data = pptx(
        shape("title", "Wij luisteren") + shape("body", "Elke dag", "Iedereen") + shape("ftr", "Bloesem 2026"),
        shape("ctrTitle", "Tot slot") + shape(None, "Los kader"),
        notes="Vergeet de proef niet.",
    )
    assert blocks(data) == [
        (1, BlockKind.HEADING, "Wij luisteren"),
        (1, BlockKind.LIST_ITEM, "Elke dag"),
        (1, BlockKind.LIST_ITEM, "Iedereen"),
        (1, BlockKind.BOILERPLATE, "Bloesem 2026"),
        (1, BlockKind.NOTE, "Vergeet de proef niet."),
        (2, BlockKind.HEADING, "Tot slot"),
        (2, BlockKind.PARAGRAPH, "Los kader"),
    ]


def test_groups_tables_and_line_breaks() -> None:
    cell = "<a:tc><a:txBody><a:p><a:r><a:t>{}</a:t></a:r></a:p></a:txBody></a:tc>"
    table = (
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr>"
        f"{cell.format('Norm')}{cell.format('4 minuten')}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )
    broken = "<p:sp><p:nvSpPr><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Eerst.</a:t></a:r><a:br/><a:r><a:t>Dan dit.</a:t></a:r></a:p></p:txBody></p:sp>"
    assert [
        (kind, text) for _, kind, text in blocks(pptx(f"<p:grpSp>{shape(None, 'Diep')}{broken}</p:grpSp>{table}"))
    ] == [
        (BlockKind.PARAGRAPH, "Diep"),
        (BlockKind.PARAGRAPH, "Eerst."),
        (BlockKind.PARAGRAPH, "Dan dit."),
        (BlockKind.TABLE_ROW, "Norm | 4 minuten"),
    ]


def test_bullets_of_text_boxes_and_plain_lines_in_a_bulleted_place() -> None:
    line = "<a:p><a:pPr><a:{}/></a:pPr><a:r><a:t>{}</a:t></a:r></a:p>"
    box = shape(None).replace("</p:txBody>", line.format("buChar", "Punt") + "</p:txBody>")
    place = shape("body").replace("</p:txBody>", line.format("buNone", "Gewoon") + "</p:txBody>")
    assert [(kind, text) for _, kind, text in blocks(pptx(box + place))] == [
        (BlockKind.LIST_ITEM, "Punt"),
        (BlockKind.PARAGRAPH, "Gewoon"),
    ]


def test_diagrams_are_read() -> None:
    drawn = (
        "<d:dataModel xmlns:d='d' {A}><d:pt><d:t><a:p><a:r><a:t>Luisteren</a:t></a:r></a:p></d:t></d:pt></d:dataModel>"
    )
    parts = {
        "ppt/slides/_rels/slide9.xml.rels": relations(("d1", "diagramData", "../diagrams/data1.xml")),
        "ppt/diagrams/data1.xml": drawn.format(A=A),
    }
    with zipfile.ZipFile(io.BytesIO(pptx(shape("title", "Kop")))) as archive:
        whole = zipped({name: archive.read(name) for name in archive.namelist()} | parts)
    assert blocks(whole) == [(1, BlockKind.HEADING, "Kop"), (1, BlockKind.LIST_ITEM, "Luisteren")]


def test_a_package_without_a_presentation_is_damaged() -> None:
    with pytest.raises(BrandCheckError, match="damaged"):
        read_pptx(zipped({"ppt/iets.xml": "<a/>"}), "x.pptx")
