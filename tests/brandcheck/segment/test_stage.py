"""The stage as a whole: what every document's sentences keep to."""

import re
import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Block, BlockKind, Document, DocumentStatus, SegmentKind, Side
from brandcheck.segment import fingerprint, segment

MARKER = re.compile(r"\s*(?:[-•*]\s)?\s*(?:\(?\w{1,3}\)|\d+\.|\d+(?:\.\d+)+[.)]?)?\s*")
WORDS = """Wij nemen de tijd a.u.b. dhr. J.P. De klaar. klaar.Volgende echt? nee! wacht... … 'Ja!' zegt hij. (zie bijlage). 17.00
€ 1.250,- www.nu.nl. 👏 :-) “Kom.” 's The e.g. end. [tel.] enz. B. | x -"""
PARTS = st.sampled_from([*WORDS.split(), "- ", "1. ", "2.1 ", "a) ", "\n", "\n- ", "\t", " | ", "\u00a0", "\u2028"])
MARKS = st.text(st.sampled_from(".!?…)]}\"'”([ \n\t|-:;1aA€👏"), min_size=1, max_size=20)
TEXTS = st.one_of(
    MARKS,
    st.lists(PARTS, min_size=1, max_size=25).map(" ".join),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=60),
)
BLOCKS = st.lists(st.tuples(TEXTS, st.sampled_from(BlockKind)), max_size=6)


def document_of(*blocks: tuple[str, BlockKind], channel: str = "") -> Document:
    text = ""
    made = []
    for words, kind in blocks:
        text += "\n\n" if text else ""
        made.append(Block(len(text), len(text) + len(words), kind, page=len(made) + 1))
        text += words
    return Document(id="d", side=Side.INSIDE, path="d.txt", channel=channel, text=text, blocks=tuple(made))


@settings(max_examples=200, deadline=None)
@given(BLOCKS)
def test_sentences_are_pieces_of_blocks(blocks: list[tuple[str, BlockKind]]) -> None:
    document = document_of(*blocks)
    told, segments = segment(document)
    assert told.text == document.text
    assert told.blocks == document.blocks
    for before, after in pairwise(segments):
        assert before.end <= after.start
    for one in segments:
        assert one.text == document.text[one.start : one.end]
        assert one.text
        assert one.text == one.text.strip()
        (home,) = [block for block in document.blocks if block.start <= one.start and one.end <= block.end]
        assert one.page == home.page
        assert one.document == "d"
        assert not one.eligible or one.kind in (
            SegmentKind.BODY,
            SegmentKind.HEADING,
            SegmentKind.LIST_ITEM,
            SegmentKind.CHAT_TURN,
        )
        assert not one.eligible or one.language in ("nl", "en")
    assert segment(document) == (told, segments)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.tuples(st.lists(PARTS, min_size=1, max_size=25).map(" ".join), st.sampled_from(BlockKind)), max_size=4)
)
def test_nothing_is_lost_but_bullets_list_numbers_and_cell_walls(blocks: list[tuple[str, BlockKind]]) -> None:
    document = document_of(*blocks)
    _, segments = segment(document)
    for block in document.blocks:
        at = block.start
        inside = [one for one in segments if block.start <= one.start < block.end]
        for start, end in [*((one.start, one.end) for one in inside), (block.end, block.end)]:
            for line in re.split(r"[\n|]" if block.kind is BlockKind.TABLE_ROW else r"\n", document.text[at:start]):
                assert MARKER.fullmatch(line)
            at = end


def test_a_document_gets_its_language_and_its_sentences() -> None:
    document, segments = segment(
        document_of(
            ("Over ons", BlockKind.HEADING),
            ("Wij nemen de tijd voor u. Bel ons gerust.", BlockKind.PARAGRAPH),
            ("- Altijd iemand aan de lijn", BlockKind.LIST_ITEM),
            ("We take our time for every customer, and we always call back.", BlockKind.PARAGRAPH),
            ("Wir nehmen uns für jeden Kunden Zeit und rufen immer zurück, auch am Abend.", BlockKind.PARAGRAPH),
            ("Met vriendelijke groet, Merel", BlockKind.PARAGRAPH),
            ("Wij bellen u morgen terug.", BlockKind.QUOTED_REPLY),
        )
    )
    assert document.language == "nl"
    assert [(one.text, one.kind.value, one.language, one.eligible) for one in segments] == [
        ("Over ons", "heading", "nl", False),
        ("Wij nemen de tijd voor u.", "body", "nl", True),
        ("Bel ons gerust.", "body", "nl", True),
        ("Altijd iemand aan de lijn", "list_item", "nl", True),
        ("We take our time for every customer, and we always call back.", "body", "en", True),
        ("Wir nehmen uns für jeden Kunden Zeit und rufen immer zurück, auch am Abend.", "body", "de", False),
        ("Met vriendelijke groet, Merel", "greeting", "nl", False),
        ("Wij bellen u morgen terug.", "quoted_reply", "nl", False),
    ]


def test_cells_of_a_table_row_are_apart() -> None:
    _, segments = segment(
        document_of(("Wachttijd | Wij bellen binnen een uur terug. | 14 | te weinig mensen", BlockKind.TABLE_ROW))
    )
    assert [(one.text, one.eligible) for one in segments] == [
        ("Wachttijd", False),
        ("Wij bellen binnen een uur terug.", True),
        ("14", False),
        ("te weinig mensen", True),
    ]


def test_a_document_that_could_not_be_read_has_no_sentences() -> None:
    failed = Document(id="d", side=Side.INSIDE, path="d.pdf", status=DocumentStatus.FAILED)
    assert segment(failed) == (failed, ())


@pytest.mark.parametrize(
    "filling", ["Wij nemen de tijd. ", " ", ".", "_", "=", "aGVsbG8", "!? ", "👏", "( ", "\n", "- "]
)
def test_an_endless_line_is_no_trouble(filling: str) -> None:
    text = f"Wij nemen de tijd. {filling * 20_000} Bel ons gerust."
    _, segments = segment(document_of((text, BlockKind.PARAGRAPH)))
    assert segments[0].text.startswith("Wij nemen de tijd.")
    assert segments[-1].text.endswith("Bel ons gerust.")


def test_the_fingerprint_names_rules_and_tools() -> None:
    assert fingerprint() == fingerprint()
    assert re.fullmatch(r"[0-9a-f]{64}", fingerprint()["segment_rules"])
    assert fingerprint()["segment_tools"].startswith("spacy ")


def test_importing_the_stage_loads_neither_spacy_nor_the_language_model() -> None:
    check = "import sys, brandcheck.segment; print(sorted({'spacy', 'py3langid', 'thinc'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", check], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "[]"
