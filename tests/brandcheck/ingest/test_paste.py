import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest import paste
from brandcheck.model import BlockKind, Document, Side


def pasted(text: str, title: str = "", department: str = "", channel: str = "", date: str | None = None) -> Document:
    return paste(text, Side.OUTSIDE, title, department, channel, date, b"key", "nl")


def test_the_form_goes_before_the_header_of_the_text() -> None:
    text = "Titel: Uit de tekst\nKanaal: persbericht\nAfdeling: Pers\nDatum: 14-03-2026\n\nWij luisteren."
    taken = pasted(text)
    assert (taken.title, taken.channel, taken.department, taken.date) == ("Uit de tekst", "press", "Pers", "2026-03-14")
    filled = pasted(text, "Mijn titel", "Marketing", "website", "2026-01-01")
    assert (filled.title, filled.channel, filled.department, filled.date) == (
        "Mijn titel",
        "website",
        "Marketing",
        "2026-01-01",
    )
    assert filled.text == taken.text == "Wij luisteren."


def test_pasting_the_same_text_again_is_the_same_document() -> None:
    assert pasted("Wij luisteren.") == pasted("Wij luisteren.")
    assert pasted("Wij luisteren.").id != pasted("Wij luisteren niet.").id
    assert pasted("Wij luisteren.").title == ""


def test_people_in_pasted_chats_are_hidden() -> None:
    document = pasted("Koen: moge\nPriya: hoi Koen\nKoen: taart?\nPriya: ja")
    assert "Koen" not in document.text
    assert {block.kind for block in document.blocks} == {BlockKind.CHAT_TURN}
    assert document.contributors == 2


def test_nothing_pasted_is_told() -> None:
    with pytest.raises(BrandCheckError) as caught:
        pasted(" \n\u200b")
    assert caught.value.message.code == "no_text"
