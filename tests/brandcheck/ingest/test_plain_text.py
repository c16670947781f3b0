import codecs
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.encoding import decode
from brandcheck.ingest.metadata import channel_of, day, real_title, split_header
from brandcheck.ingest.normalise import one_line
from brandcheck.ingest.paragraphs import blocks_of
from brandcheck.ingest.plain_text import read_txt
from brandcheck.model import BlockKind

DUTCH = "Één café met crème brûlée, “aanhalingen” – en 50 € op zak. Wij luisteren naar u."


def read(text: str) -> Draft:
    (draft,) = read_txt(text.encode(), "memo.txt")
    return draft


def blocks(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, one_line(block.text)) for block in read(text).blocks]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
    ],
)
def test_every_common_encoding_is_read(encoding: str, mark: bytes) -> None:
    assert decode(mark + DUTCH.encode(encoding)).lstrip("\ufeff") == DUTCH


def test_other_eight_bit_text_is_guessed() -> None:
    russian = "Мы слушаем наших клиентов и всегда отвечаем в тот же день. " * 5
    assert decode(russian.encode("cp1251")) == russian


def test_a_file_cut_off_within_a_letter_is_still_utf_8() -> None:
    assert decode("Wij zijn één".encode()[:-1] + "é".encode()[:1]).startswith("Wij zijn één"[:-1])


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(BrandCheckError) as caught:
        decode(bytes(range(256)) * 4)
    assert caught.value.message.code == "unknown_format"


@given(st.text())
def test_utf_8_survives(text: str) -> None:
    if "\0" not in text:
        assert decode(codecs.BOM_UTF8 + text.encode()) == text


@pytest.mark.parametrize(
    "header",
    [
        "Title: Prijsregels\nDate: 2026-02-19\nDepartment: Commercie\nChannel: memo\n",
        "Titel: Prijsregels\nDatum: 19 februari 2026\nAfdeling: Commercie\nKanaal: Memo\n",
        "\n\nTITEL:Prijsregels\nDATUM: 19-2-2026\nafdeling: Commercie\nkanaal: notitie\n",
    ],
)
def test_a_header_becomes_metadata(header: str) -> None:
    draft = read(f"{header}\nDe aftelklok start opnieuw.")
    assert (draft.title, draft.date, draft.department, draft.channel) == (
        "Prijsregels",
        "2026-02-19",
        "Commercie",
        "memo",
    )
    assert [block.text for block in draft.blocks] == ["De aftelklok start opnieuw."]


@pytest.mark.parametrize(
    "text",
    [
        "Team: wij zijn er.\n\nEn meer.",
        "Aan: inkoop en marketing\n\nPer 1 maart.",
        "Let op: dit verandert.\nDatum: morgen.",
    ],
)
def test_a_text_that_only_looks_like_a_header_keeps_its_lines(text: str) -> None:
    header, lines = split_header(text.split("\n"))
    assert header.title == ""
    assert lines == text.split("\n")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-03-14T09:00", "2026-03-14"),
        ("14-03-2026", "2026-03-14"),
        ("zaterdag 14 maart 2026", "2026-03-14"),
        ("March 14, 2026", "2026-03-14"),
        ("14th March 2026", "2026-03-14"),
        ("31-02-2026", None),
        ("morgen", None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    assert day(text) == iso


def test_channels_and_titles() -> None:
    assert channel_of(" Persbericht ") == "press"
    assert channel_of("Prikbord") == "prikbord"
    assert real_title("Microsoft Word - memo.docx") == ""
    assert real_title(" Ons  beleid ") == "Ons beleid"


def test_bullets_numbers_and_headings() -> None:
    text = "# Regels\n\nDit verandert:\n- een\n* twee\n1. drie\n2) vier\n• vijf\n\nBeleid\n======\n\nTot slot."
    assert blocks(text) == [
        (BlockKind.HEADING, "Regels"),
        (BlockKind.PARAGRAPH, "Dit verandert:"),
        *[(BlockKind.LIST_ITEM, item) for item in ("een", "twee", "drie", "vier", "vijf")],
        (BlockKind.HEADING, "Beleid"),
        (BlockKind.PARAGRAPH, "Tot slot."),
    ]


def test_lines_that_are_sentences_stay_apart() -> None:
    text = "Wij luisteren altijd.\nWij bellen terug!\nKomt u langs?"
    assert [item for _, item in blocks(text)] == text.split("\n")


def test_short_lines_without_a_stop_stay_apart() -> None:
    assert [item for _, item in blocks("Wij zijn er\nVoor u\nAltijd en overal")] == [
        "Wij zijn er",
        "Voor u",
        "Altijd en overal",
    ]


def test_quoted_lines_are_an_older_message() -> None:
    assert blocks("Akkoord.\n\n> Kan dit zo?\n> Ik hoor het graag.") == [
        (BlockKind.PARAGRAPH, "Akkoord."),
        (BlockKind.QUOTED_REPLY, "Kan dit zo? Ik hoor het graag."),
    ]


WORDS = "wij luisteren naar klanten die lang moeten wachten omdat het team vandaag klein is en de telefoon blijft gaan".split()  # noqa: SIM905


@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=30, max_size=60), min_size=1, max_size=4), st.integers(50, 100)
)
def test_wrapped_paragraphs_are_made_whole(paragraphs: list[list[str]], width: int) -> None:
    texts = [f"{' '.join(words).capitalize()}." for words in paragraphs]
    wrapped = "\n\n".join(textwrap.fill(text, width) for text in texts)
    assert [one_line(block.text) for block in blocks_of(wrapped.split("\n"))] == texts


@given(st.lists(st.sampled_from(["woord", " ", ".", "\n", "-", "#", ">", "1", ")", "=", "*"])))
def test_no_word_is_lost(pieces: list[str]) -> None:
    kept = "".join(block.text for block in blocks_of("".join(pieces).split("\n")))
    assert kept.count("woord") == pieces.count("woord")


CHAT = "Koen: moge\nSophie: wij, shoot buitenkussens\nKoen: ok\nPriya: ik heb m net gehaald\nSophie: is er taart\nPriya: ja\n"


@pytest.mark.parametrize("header", ["Title: Kanaal\nChannel: chat\n\n", ""])
def test_chat_lines_are_turns_with_who_says_them(header: str) -> None:
    draft = read(header + CHAT)
    assert {block.kind for block in draft.blocks} == {BlockKind.CHAT_TURN}
    assert [(block.author, block.text) for block in draft.blocks][:2] == [
        ("Koen", "moge"),
        ("Sophie", "wij, shoot buitenkussens"),
    ]


def test_a_memo_with_labels_is_no_chat() -> None:
    text = "Wie: inkoop\nWat: prijsregels\nWanneer: 1 maart\nWaarom: omzet"
    assert {kind for kind, _ in blocks(text)} == {BlockKind.PARAGRAPH}


def test_two_turns_under_a_header_that_says_chat_are_turns():
    text = "Title: Kanaal\nChannel: chat\n\nAnnelies: wie heeft de sleutel\nBram: ligt bij de balie\n"
    (draft,) = read_txt(text.encode(), "kanaal.txt")
    assert [(block.author, block.text) for block in draft.blocks] == [
        ("Annelies", "wie heeft de sleutel"),
        ("Bram", "ligt bij de balie"),
    ]
