"""The language of documents and paragraphs."""

import pytest

from brandcheck.segment.language import document_language, paragraph_language

GERMAN = "Der Kunde steht bei uns an erster Stelle, und wir nehmen uns Zeit für jedes einzelne Gespräch."
FRENCH = "Nous prenons le temps pour chaque client, et nous écoutons ce que les gens nous disent."
TURKISH = "Her müşteriye zaman ayırıyoruz ve insanların bize söylediklerini dikkatle dinliyoruz."
POLISH = "Poświęcamy czas każdemu klientowi i uważnie słuchamy tego, co ludzie do nas mówią."

DANISH = "Vi tager os god tid til hver eneste kunde, og vi lytter til det, som de fortæller os."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gesprekken duren voortaan maximaal vier minuten, ook als de klant nog vragen heeft.", "nl"),
        ("Calls last no longer than four minutes from now on, even when the caller has questions.", "en"),
        ("geen tijd", "nl"),
        ("te weinig mensen", "nl"),
        ("great team", "en"),
        ("nurse line", "en"),
        ("top sfeer", "nl"),
        ("Het team van Customer Success doet awesome werk met OKRs en sprints", "nl"),
        ("The Raad van Bestuur of Zorggroep Meanderhof has decided that all calls are returned", "en"),
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (TURKISH, "tr"),
        (POLISH, "pl"),
        (DANISH, "da"),
    ],
)
def test_the_language_of_a_document(text: str, language: str) -> None:
    assert document_language([text]) == language


@pytest.mark.parametrize("text", ["", "12 - 34", "👏 👏", "€ 1.250,-"])
def test_text_without_words_has_no_language(text: str) -> None:
    assert document_language([text]) is None
    assert document_language([]) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("nurse line", "nl"),
        ("Customer Success Manager Benelux", "nl"),
        ("top drawer, mate", "nl"),
        ("We keep our promises to every customer, and that is what we are proud of.", "en"),
        ("Wij houden ons aan wat we beloven, en daar zijn we trots op.", "nl"),
        (GERMAN, "de"),
        (FRENCH, "fr"),
        (TURKISH, "tr"),
        ("Aanwezig: Olaf, Carla, Edwin, Priya, Gijs, Rinske, Wendelien, Joris en Tineke", "nl"),
    ],
)
def test_a_paragraph_in_a_dutch_document(text: str, language: str) -> None:
    assert paragraph_language(text, "nl") == language


def test_a_short_paragraph_inherits() -> None:
    for inherited in ("nl", "en", "de", None):
        assert paragraph_language("Korte lijnen", inherited) == inherited


def test_the_larger_part_decides() -> None:
    dutch = "Wij nemen voor iedere klant ruim de tijd en wij bellen altijd terug."
    assert document_language([GERMAN, *[dutch] * 8]) == "nl"
    assert document_language([dutch, *[GERMAN] * 8]) == "de"
