import pytest

from brandcheck.ingest.assemble import Origin, assemble
from brandcheck.ingest.channels import channel_for
from brandcheck.ingest.draft import PAGE, Draft, DraftBlock
from brandcheck.ingest.pseudonyms import Disguise
from brandcheck.ingest.reader import read
from brandcheck.model import BlockKind, Side
from brandcheck.settings import Limits
from tests.brandcheck.ingest.office_files import docx, paragraph

TEXT = (DraftBlock("Wij luisteren."),)


@pytest.mark.parametrize(
    ("name", "title", "channel"),
    [
        ("memo-nieuwe-normen.docx", "", "memo"),
        ("2026_Notulen_MT.pdf", "", "minutes"),
        ("verslag-ondernemingsraad.docx", "", "minutes"),
        ("verslag-medewerkersonderzoek.docx", "", "survey"),
        ("procedure-storingsdienst.pdf", "", "policy"),
        ("klachtenregeling.docx", "", "policy"),
        ("werkinstructie-onderhoud.docx", "", "policy"),
        ("vacature-servicemonteur.docx", "", "vacancy"),
        ("persbericht-leerwerkplaats.docx", "", "press"),
        ("brochure-aardgasvrij.pdf", "", "brochure"),
        ("A12.docx", "Verlofbeleid 2026", "policy"),
        ("A12.docx", "Wij en de klant", ""),
        ("beleid-whatsapp-gebruik.docx", "", "policy"),
        ("pressure.docx", "", ""),
        ("vacatures/monteur.docx", "Monteur", "vacancy"),
    ],
)
def test_the_channel_is_told_by_names(name: str, title: str, channel: str) -> None:
    assert channel_for(Draft(TEXT), Side.INSIDE, f"inside/{name}", title) == channel


def test_properties_go_before_names_and_labels_before_all() -> None:
    assert channel_for(Draft(TEXT, about="Nieuwsbrief"), Side.OUTSIDE, "outside/memo.docx", "") == "newsletter"
    assert channel_for(Draft(TEXT, channel="website"), Side.INSIDE, "inside/memo.docx", "") == "website"


@pytest.mark.parametrize(
    ("side", "name", "channel"),
    [
        (Side.OUTSIDE, "over-ons.html", "website"),
        (Side.OUTSIDE, "vacature-monteur.html", "vacancy"),
        (Side.OUTSIDE, "procedure-klachten.html", "website"),
        (Side.INSIDE, "nieuws-week-12.html", "intranet"),
        (Side.INSIDE, "vacature-monteur.html", "intranet"),
    ],
)
def test_a_page_is_website_outside_and_intranet_inside(side: Side, name: str, channel: str) -> None:
    assert channel_for(Draft(TEXT, channel=PAGE), side, name, "") == channel


def test_a_mail_is_a_newsletter_outside_when_it_says_so() -> None:
    mail = Draft(TEXT, channel="email")
    assert channel_for(mail, Side.OUTSIDE, "outside/x.eml", "Nieuwsbrief maart") == "newsletter"
    assert channel_for(mail, Side.OUTSIDE, "outside/x.eml", "Uw offerte") == "email"
    assert channel_for(mail, Side.INSIDE, "inside/x.eml", "Nieuwsbrief maart") == "email"


@pytest.mark.parametrize(("kind", "channel"), [(BlockKind.CHAT_TURN, "chat"), (BlockKind.ANSWER, "survey")])
def test_what_people_say_is_never_an_official_text(kind: BlockKind, channel: str) -> None:
    said = Draft((DraftBlock("Inleiding"), DraftBlock("ik zet z'n kliko buiten", kind), DraftBlock("prima zo", kind)))
    assert channel_for(said, Side.INSIDE, "inside/memo-regeling.docx", "Memo") == channel


def test_a_chat_pasted_into_a_word_document_is_a_chat() -> None:
    lines = ("Koen: wie heeft de sleutel?", "Naomi: hangt bij mij", "Koen: top", "Naomi: tot zo")
    data = docx("".join(map(paragraph, lines)))
    (document,) = assemble(
        read(data, "verslag.docx"), Origin(Side.INSIDE, "inside/verslag.docx", ""), Limits(), Disguise(b"key", "nl")
    )
    assert (document.channel, document.contributors) == ("chat", 2)
    assert "Koen" not in document.text
