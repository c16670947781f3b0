import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.slides import read_pptx
from brandcheck.model import BlockKind
from tests.brandcheck.ingest.office_files import pptx, shape, zipped


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
        (1, BlockKind.PARAGRAPH, "Vergeet de proef niet."),
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


def test_a_package_without_a_presentation_is_damaged() -> None:
    with pytest.raises(BrandCheckError, match="damaged"):
        read_pptx(zipped({"ppt/iets.xml": "<a/>"}), "x.pptx")
