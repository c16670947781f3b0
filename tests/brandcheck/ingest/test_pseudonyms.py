import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.ingest.names import is_person, parse_name
from brandcheck.ingest.pseudonyms import Cast, Disguise, cast_of

DUTCH = Disguise(b"a key of this workspace", "nl")
ENGLISH = Disguise(b"a key of this workspace", "en")


def chat(*names: str) -> Cast:
    return cast_of(names, (), DUTCH)


def test_a_pseudonym_is_a_word_and_three_characters_in_the_language_asked() -> None:
    assert re.fullmatch(r"Persoon [A-Z2-7]{3}", chat("Koen").pseudonym("Koen"))
    assert cast_of(["Koen"], (), ENGLISH).pseudonym("Koen").startswith("Person ")


def test_the_same_name_has_the_same_pseudonym_everywhere_and_another_with_another_key() -> None:
    one = chat("Koen", "Priya").pseudonym("Koen")
    assert chat("Sophie", "Koen").pseudonym("Koen") == one
    codes = {cast_of(["Koen"], (), Disguise(bytes([key]), "nl")).pseudonym("Koen") for key in range(8)}
    assert len(codes) > 1


def test_forms_of_one_name_are_one_person() -> None:
    cast = cast_of(["Koen", "koen", "Koen de Vries"], ["De Vries, Koen (HR) <k.devries@example.org>"], DUTCH)
    assert len(set(cast.by_name.values())) == 1


def test_a_name_without_its_particles_or_as_an_address_is_the_same_person() -> None:
    cast = cast_of(["Koen de Vries", "Koen Vries", "koendevries@example.org", "kdevries@example.org"], (), DUTCH)
    assert len(set(cast.by_name.values())) == 1


def test_two_who_could_be_meant_stay_apart() -> None:
    cast = chat("Koen", "Koen de Vries", "Koen Bakker")
    assert len(set(cast.by_name.values())) == 3


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Vraag het Koen maar.", "Vraag het {koen} maar."),
        ("Volgens koen de vries kan het.", "Volgens {koen} kan het."),
        ("Koens idee", "{koen}s idee"),
        ("Koen's idee", "{koen}'s idee"),
        ("K. de Vries tekent.", "{koen} tekent."),
        ("Meneer De Vries belde.", "Meneer {koen} belde."),
        ("hoi @koen", "hoi {koen}"),
        ("een koene daad", "een koene daad"),
        ("Koen-Jan is een ander.", "Koen-Jan is een ander."),
        ("koen is hier geen naam", "koen is hier geen naam"),
    ],
)
def test_names_in_running_text(text: str, hidden: str) -> None:
    cast = chat("Koen de Vries")
    assert cast.hide(text) == hidden.format(koen=cast.pseudonym("Koen de Vries"))


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("vrijdag taart, naomi is jarig", "vrijdag taart, {naomi} is jarig"),
        ("naomi's fiets en naomis jas", "{naomi}'s fiets en {naomi}s jas"),
        ("wil jij, max 4 minuten", "wil jij, max 4 minuten"),
        ("vraag wil of max, zei Wil", "vraag wil of max, zei {wil}"),
        ("de naomi-lijst", "de {naomi}-lijst"),
        ("jo is er niet", "jo is er niet"),
    ],
)
def test_chats_write_first_names_without_a_capital(text: str, hidden: str) -> None:
    cast = chat("Naomi", "Wil", "Max de Boer", "Jo")
    assert cast.hide(text, chat=True) == hidden.format(naomi=cast.pseudonym("Naomi"), wil=cast.pseudonym("Wil"))


def test_the_organisation_keeps_its_name_when_its_director_bears_it_too() -> None:
    disguise = Disguise(b"key", "nl", ("Brinkelaar Installatietechniek", "Fleur"))
    cast = cast_of((), ["Marloes Brinkelaar <m.brinkelaar@brinkelaar.example>", "Fleur Dam"], disguise)
    marloes, fleur = cast.pseudonym("Marloes Brinkelaar <m.brinkelaar@brinkelaar.example>"), cast.pseudonym("Fleur Dam")
    text = (
        "Bij Brinkelaar werkt Marloes Brinkelaar. Mevrouw Brinkelaar leidt Brinkelaar Installatietechniek met Marloes."
    )
    hidden = f"Bij Brinkelaar werkt {marloes}. Mevrouw {marloes} leidt Brinkelaar Installatietechniek met {marloes}."
    assert cast.hide(text) == hidden
    assert cast.hide("Wij van Fleur, zegt Fleur Dam.") == f"Wij van Fleur, zegt {fleur}."


def test_people_are_counted_by_their_names() -> None:
    names = [f"Naam{chr(97 + first)}{chr(97 + second)}" for first in range(26) for second in range(26)]
    cast = cast_of([*names, "Koen", "Koen de Vries"], (), DUTCH)
    assert len({cast.pseudonym(name) for name in names}) < len(names)
    assert cast.count(names) == len(names)
    assert cast.count(["Koen", "Koen de Vries", "Koen"]) == 1


def test_everyday_words_stay_at_the_start_of_a_sentence() -> None:
    cast = chat("Wil Bakker")
    person = cast.pseudonym("Wil Bakker")
    assert cast.hide("Wil je dat? Volgens Wil wel.") == f"Wil je dat? Volgens {person} wel."
    assert cast.hide("Bakker gezocht. Mevrouw Bakker zoekt.") == f"Bakker gezocht. Mevrouw {person} zoekt."


def test_accents_do_not_hide_a_name_from_us() -> None:
    cast = chat("Dilara Yıldız")
    assert "Yildiz" not in cast.hide("Dilara Yildiz heeft taart.")


def test_addresses_and_mobile_numbers_go_public_numbers_stay() -> None:
    text = "Mail jan.smit@example.org, <info@example.co.uk> of bel 06-12345678, +31 6 1234 5678 of 0800 1234."
    assert chat().hide(text) == "Mail [e-mail], <[e-mail]> of bel [tel.], [tel.] of 0800 1234."


def test_an_organisation_or_function_keeps_its_name_in_the_text() -> None:
    people = ["Bloesem <hallo@bloesem.example>", "Klantenservice Bloesem", "Microsoft Office User"]
    cast = cast_of((), people, DUTCH)
    assert cast.hide("Bloesem en Klantenservice Bloesem helpen.") == "Bloesem en Klantenservice Bloesem helpen."


def test_a_single_word_in_a_file_s_properties_hides_nothing() -> None:
    assert cast_of((), ["Bloesem"], DUTCH).hide("Bloesem bloeit.") == "Bloesem bloeit."


def test_a_first_name_that_two_people_share_stands_for_neither() -> None:
    cast = chat("Jan Smit", "Jan Prins")
    hidden = cast.hide("Vraag het Jan.")
    assert "Jan" not in hidden
    assert not any(person in hidden for person in cast.by_name.values())


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("De Vries, Koen (HR) <k.devries@example.org>", ("koen", "de", "vries")),
        ("drs. J.M. Jansen | Bloesem", ("j", "m", "jansen")),
        ("piet.puk@example.org", ("piet", "puk")),
        ("+31 6 12345678", ()),
    ],
)
def test_names_are_taken_apart(given: str, words: tuple[str, ...]) -> None:
    assert parse_name(given).words == words


def test_figures_only_are_no_person() -> None:
    assert not is_person(parse_name("12345"))


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=200))
def test_any_names_over_any_text(names: list[str], text: str) -> None:
    cast = cast_of(names, names, ENGLISH)
    cast.hide(text)
    for name in names:
        if name.strip():
            assert cast.pseudonym(name).startswith("Person ")


def test_thousands_of_people_do_not_make_it_slow_to_look() -> None:
    names = [
        f"Naam{chr(97 + number % 26)}{chr(97 + number // 26)} van Achter{chr(97 + number % 26)}"
        for number in range(600)
    ]
    cast = cast_of(names, (), DUTCH)
    text = "Dit is een gewone zin over niets in het bijzonder. " * 2000
    assert cast.hide(text) == text
