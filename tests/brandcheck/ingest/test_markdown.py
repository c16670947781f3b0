from brandcheck.ingest.draft import Draft
from brandcheck.ingest.markdown import read_md
from brandcheck.model import BlockKind


def read(text: str) -> Draft:
    (draft,) = read_md(text.encode(), "beleid.md")
    return draft


def test_marks_go_words_stay() -> None:
    text = (
        "# Ons **beleid**\n\nWij *luisteren* naar [klanten](https://example.org)\nen naar `elkaar`. ![plaatje](x.png)\n\n"
        "- een\n- twee\n  - drie\n\n| Norm | Tijd |\n|---|---|\n| Bellen | 4 min |\n\n> Citaat.\n\n<div>In <b>html</b></div>\n\n```\ncode()\n```\n"
    )
    assert [(block.kind, block.text) for block in read(text).blocks] == [
        (BlockKind.HEADING, "Ons beleid"),
        (BlockKind.PARAGRAPH, "Wij luisteren naar klanten\nen naar elkaar."),
        (BlockKind.LIST_ITEM, "een"),
        (BlockKind.LIST_ITEM, "twee"),
        (BlockKind.LIST_ITEM, "drie"),
        (BlockKind.TABLE_ROW, "Norm | Tijd"),
        (BlockKind.TABLE_ROW, "Bellen | 4 min"),
        (BlockKind.PARAGRAPH, "Citaat."),
        (BlockKind.PARAGRAPH, "In html"),
    ]


def test_front_matter_is_metadata() -> None:
    draft = read('---\ntitle: "Ons beleid"\ndate: 2026-03-14\nlayout: page\n---\n\nTekst.')
    assert (draft.title, draft.date) == ("Ons beleid", "2026-03-14")
    assert [block.text for block in draft.blocks] == ["Tekst."]


def test_a_header_block_is_metadata_too() -> None:
    draft = read("Titel: Ons beleid\nKanaal: policy\n\nTekst.")
    assert (draft.title, draft.channel) == ("Ons beleid", "policy")


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert [block.text for block in read("---\n\nTekst.").blocks] == ["Tekst."]


def test_deep_nesting_ends() -> None:
    assert read("> " * 2000 + "diep").blocks is not None
