import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.rtf import read_rtf
from brandcheck.model import BlockKind

HEAD = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}"


def read(body: bytes) -> Draft:
    (draft,) = read_rtf(HEAD + body + b"}", "memo.rtf")
    return draft


def test_text_apart_from_notes_boxes_and_headers() -> None:
    draft = read(
        rb"{\info{\title Nieuw beleid}{\author Koen de Vries}{\creatim\yr2026\mo3\dy14}}"
        rb"{\header\pard Bloesem\par}\pard Wij luisteren{\footnote\pard Zie het verslag.\par} naar caf\'e9s.\par "
        rb"{\deleted weg}{\v geheim}Tweede alinea.\par "
        rb"{\shp{\*\shpinst{\shptxt\pard In een kader.\par}}{\shprslt In een kader.}}"
        rb"\trowd\cellx1\cellx2 Norm\cell 4 minuten\cell\row \pard \bullet  Punt\par"
    )
    assert [(block.kind, block.text) for block in draft.blocks] == [
        (BlockKind.PARAGRAPH, "Wij luisteren naar cafés."),
        (BlockKind.PARAGRAPH, "Tweede alinea."),
        (BlockKind.TABLE_ROW, "Norm | 4 minuten"),
        (BlockKind.LIST_ITEM, "Punt"),
        (BlockKind.PARAGRAPH, "Zie het verslag."),
        (BlockKind.PARAGRAPH, "In een kader."),
        (BlockKind.BOILERPLATE, "Bloesem"),
    ]
    assert (draft.title, draft.date, draft.people) == ("Nieuw beleid", "2026-03-14", ("Koen de Vries",))


def test_unicode_and_escaped_braces() -> None:
    assert [block.text for block in read(rb"\uc1 een \u8364? en \{haken\}\par").blocks] == ["een € en {haken}"]


def test_groups_without_end_are_refused_or_read() -> None:
    with pytest.raises(BrandCheckError, match="damaged"):
        read(b"{\\footnote " + b"{" * 5000)
    assert [block.text for block in read(b"{" * 5000 + b"diep" + b"}" * 5000).blocks] == ["diep"]
