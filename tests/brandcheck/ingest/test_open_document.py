import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.open_document import read_odp, read_odt
from brandcheck.model import BlockKind
from tests.brandcheck.ingest.office_files import ODF, open_document, zipped


def blocks(body: str, **parts: str) -> list[tuple[BlockKind, str]]:
    (draft,) = read_odt(open_document("text", body, **parts), "memo.odt")
    return [(block.kind, block.text) for block in draft.blocks]


def test_headings_lists_tables_and_spaces() -> None:
    body = (
        "<text:h>Beleid</text:h><text:p>Wij<text:s/>luisteren<text:tab/>altijd.</text:p>"
        "<text:list><text:list-item><text:p>Punt een</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Norm</text:p></table:table-cell>"
        "<table:table-cell><text:p>4 minuten</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert blocks(body) == [
        (BlockKind.HEADING, "Beleid"),
        (BlockKind.PARAGRAPH, "Wij luisteren\taltijd."),
        (BlockKind.LIST_ITEM, "Punt een"),
        (BlockKind.TABLE_ROW, "Norm | 4 minuten"),
    ]


def test_comments_and_deletions_are_left_out_notes_and_frames_follow() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Tekst<office:annotation><text:p>opmerking</text:p></office:annotation> met noot"
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>De noot.</text:p></text:note-body></text:note>."
        "<draw:frame><draw:text-box><text:p>In een kader.</text:p></draw:text-box></draw:frame></text:p>"
    )
    assert blocks(body) == [
        (BlockKind.PARAGRAPH, "Tekst met noot."),
        (BlockKind.PARAGRAPH, "De noot."),
        (BlockKind.PARAGRAPH, "In een kader."),
    ]


def test_page_headers_and_contents_are_boilerplate() -> None:
    styles = (
        f"<office:document-styles {ODF}><office:master-styles><style:master-page>"
        "<style:header><text:p>Bloesem</text:p></style:header></style:master-page></office:master-styles></office:document-styles>"
    )
    body = "<text:table-of-content><text:index-body><text:p>Beleid 3</text:p></text:index-body></text:table-of-content><text:p>Tekst.</text:p>"
    assert blocks(body, styles=styles) == [
        (BlockKind.BOILERPLATE, "Beleid 3"),
        (BlockKind.PARAGRAPH, "Tekst."),
        (BlockKind.BOILERPLATE, "Bloesem"),
    ]


def test_properties() -> None:
    meta = (
        f'<office:document-meta {ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Beleid</dc:title>'
        "<meta:initial-creator>Koen de Vries</meta:initial-creator><meta:creation-date>2026-03-14T09:00:00</meta:creation-date>"
        "</office:meta></office:document-meta>"
    )
    (draft,) = read_odt(open_document("text", "<text:p>x</text:p>", meta=meta), "memo.odt")
    assert (draft.title, draft.date, draft.people) == ("Beleid", "2026-03-14", ("Koen de Vries",))


def test_slides_have_numbers_and_titles() -> None:
    page = '<draw:page><draw:frame presentation:class="title"><draw:text-box><text:p>{}</text:p></draw:text-box></draw:frame></draw:page>'
    (draft,) = read_odp(open_document("presentation", page.format("Een") + page.format("Twee")), "x.odp")
    assert [(block.page, block.kind, block.text) for block in draft.blocks] == [
        (1, BlockKind.HEADING, "Een"),
        (2, BlockKind.HEADING, "Twee"),
    ]


def test_a_file_without_content_is_damaged() -> None:
    with pytest.raises(BrandCheckError, match="damaged"):
        read_odt(zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "x.odt")


def test_notes_below_a_slide_are_notes() -> None:
    page = (
        "<draw:page><draw:frame><draw:text-box><text:p>Wij luisteren</text:p></draw:text-box></draw:frame>"
        "<presentation:notes><draw:frame><draw:text-box><text:list><text:list-item><text:p>Kort houden</text:p>"
        "</text:list-item></text:list></draw:text-box></draw:frame></presentation:notes></draw:page>"
    )
    (draft,) = read_odp(open_document("presentation", page), "x.odp")
    assert [(block.text, block.kind) for block in draft.blocks] == [
        ("Wij luisteren", BlockKind.PARAGRAPH),
        ("Kort houden", BlockKind.NOTE),
    ]
