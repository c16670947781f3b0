import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError, message
from brandcheck.ingest.assemble import Origin, assemble, failed
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.normalise import one_line
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.model import BlockKind, Document, DocumentStatus, Side
from brandcheck.settings import Limits

LIMITS = Limits()
ORIGIN = Origin(Side.INSIDE, "inside/memo.docx", "abc")


def made(*drafts: Draft, limits: Limits = LIMITS, language: str = "nl") -> tuple[Document, ...]:
    return assemble(drafts, ORIGIN, limits, Disguise(b"key", language))


def one(*blocks: DraftBlock, **fields) -> Document:
    (document,) = made(Draft(blocks, **fields))
    return document


kinds = st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.SIGNATURE])
texts = st.text(
    alphabet=st.one_of(st.characters(exclude_categories=["Cc", "Co", "Cs"]), st.sampled_from("\n\t\u200b")), max_size=40
)
draft_blocks = st.lists(
    st.builds(DraftBlock, texts, kinds, st.none(), st.sampled_from(["", "Koen", "Priya de Vries"])), max_size=8
)


@given(draft_blocks)
def test_blocks_are_where_they_say_in_order_and_apart(blocks: list[DraftBlock]) -> None:
    for document in made(Draft(tuple(blocks))):
        end = 0
        for block in document.blocks:
            quote = document.text[block.start : block.end]
            assert end <= block.start < block.end <= len(document.text)
            assert quote == one_line(quote)
            end = block.end
        if document.status is DocumentStatus.READ:
            assert document.text == document.text.strip()


@given(draft_blocks)
def test_the_same_drafts_give_the_same_documents(blocks: list[DraftBlock]) -> None:
    assert made(Draft(tuple(blocks))) == made(Draft(tuple(blocks)))


def test_a_turn_covers_the_words_said_and_the_text_names_a_pseudonym() -> None:
    document = one(
        DraftBlock("moge\nalles goed?", BlockKind.CHAT_TURN, author="Koen"),
        DraftBlock("ja Koen", BlockKind.CHAT_TURN, author="Priya"),
    )
    koen, priya = (line.split(":")[0] for line in document.text.split("\n") if ":" in line)
    assert document.text == f"{koen}: moge\nalles goed?\n{priya}: ja {koen}"
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "moge",
        "alles goed?",
        f"ja {koen}",
    ]
    assert document.contributors == 2


def test_signatures_go_and_names_go_from_title_and_text() -> None:
    document = one(
        DraftBlock("Koen de Vries meldt dat het kan."),
        DraftBlock("Koen de Vries\n06-12345678", BlockKind.SIGNATURE),
        title="Memo van Koen",
        people=("Koen de Vries <koen@example.org>",),
    )
    assert "Koen" not in document.text + document.title
    assert len(document.blocks) == 1
    assert document.contributors is None


def test_list_items_stand_close_paragraphs_apart() -> None:
    item = BlockKind.LIST_ITEM
    document = one(DraftBlock("Een"), DraftBlock("twee", item), DraftBlock("drie", item), DraftBlock("Vier"))
    assert document.text == "Een\n\ntwee\ndrie\n\nVier"


def test_title_as_given_else_the_first_heading_else_the_file() -> None:
    heading = DraftBlock("Ons beleid", BlockKind.HEADING)
    assert one(heading, title="Regels").title == "Regels"
    assert one(DraftBlock("x"), heading).title == "Ons beleid"
    assert one(DraftBlock("x")).title == "memo"


def test_parts_have_their_own_path_and_id() -> None:
    block = DraftBlock("tekst")
    documents = made(
        Draft((block,), part="1"),
        Draft((DraftBlock(" "),), part="2"),
        Draft((block,), part="3"),
        Draft((block,), part="3"),
    )
    assert [document.path for document in documents] == [f"inside/memo.docx#{part}" for part in ("1", "3", "3.2")]
    assert len({document.id for document in documents}) == 3


def test_an_id_follows_from_side_and_path() -> None:
    document = one(DraftBlock("tekst"))
    assert document.id == hashlib.sha256(b"inside/inside/memo.docx").hexdigest()[:12]
    assert document.id == failed(ORIGIN, message("no_text")).id
    assert document.id != failed(replace(ORIGIN, side=Side.OUTSIDE), message("no_text")).id


def test_no_text_is_a_failed_document_with_the_reader_s_own_reason() -> None:
    (document,) = made(Draft((DraftBlock("\u200b \n"),), notice=message("mail_encrypted")))
    assert (document.status, document.error) == (DocumentStatus.FAILED, message("mail_encrypted"))
    assert made()[0].error == message("no_text")


def test_a_notice_stays_with_what_could_be_read() -> None:
    document = one(DraftBlock("tekst"), notice=message("pdf_pages_without_text", pages="2"))
    assert document.status is DocumentStatus.READ
    assert document.error == message("pdf_pages_without_text", pages="2")


def test_more_text_than_the_limit_is_refused() -> None:
    with pytest.raises(BrandCheckError) as caught:
        made(Draft((DraftBlock("x" * 60),)), Draft((DraftBlock("y" * 60),)), limits=Limits(characters=100))
    assert caught.value.message == message("too_much_text", characters=100)


def test_noise_is_no_text() -> None:
    with pytest.raises(BrandCheckError) as caught:
        one(DraftBlock("a\x01\x02\ufffd\ue000b" * 20))
    assert caught.value.message.code == "unreadable_text"


def test_chats_lose_first_names_written_small_and_count_those_who_speak() -> None:
    turns = [("Ferdi", "vrijdag taart, naomi is jarig"), ("Naomi", "zelf gebakken"), ("ferdi", "top")]
    blocks = tuple(DraftBlock(text, BlockKind.CHAT_TURN, author=who) for who, text in turns)
    (document,) = made(Draft(blocks))
    assert "naomi" not in document.text.casefold()
    assert document.contributors == 2


def test_what_a_speaker_notes_is_text_inside_and_unseen_outside() -> None:
    draft = Draft((DraftBlock("Wij bellen terug."), DraftBlock("Noem de wachttijd niet.", BlockKind.NOTE)))
    (inside,) = made(draft)
    assert [block.kind for block in inside.blocks] == [BlockKind.PARAGRAPH, BlockKind.NOTE]
    (outside,) = assemble([draft], Origin(Side.OUTSIDE, "outside/x.pptx", ""), LIMITS, Disguise(b"key", "nl"))
    assert outside.text == "Wij bellen terug."
