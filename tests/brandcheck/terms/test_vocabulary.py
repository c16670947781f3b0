"""Which words and phrases are terms, and that nobody's name ever is."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.progress import Progress, finish
from brandcheck.terms.names import is_first_name
from brandcheck.terms.vocabulary import Vocabulary, vocabulary
from brandcheck.terms.words import BREAK, START, read, without_hidden
from tests.brandcheck.terms.writing import Written, sentences


def found(written: Written, language: str = "nl") -> Vocabulary:
    given_sentences = sentences(written, language)
    numbers = {document: n for n, document in enumerate(written)}
    documents = np.array([numbers[sentence.document] for sentence in given_sentences], dtype=np.int64)
    return vocabulary(finish(read(given_sentences)), documents, language)


def everywhere(*texts: str, documents: int = 4) -> Written:
    """The same sentences in several documents."""
    return {f"inside/{n}": list(texts) for n in range(documents)}


def shown(*texts: str, language: str = "nl", documents: int = 4) -> set[str]:
    return set(found(everywhere(*texts, documents=documents), language).shown)


def test_forms_of_a_word_are_one_term_in_the_form_used_most():
    written = {
        "inside/1": ["Elk gesprek telt mee.", "Lange gesprekken kosten tijd."],
        "inside/2": ["Voer gesprekken rustig."],
        "inside/3": ["Onze gesprekken duren kort."],
    }
    terms = found(written)
    (term,) = [n for n, name in enumerate(terms.shown) if name.startswith("gesprek")]
    assert terms.shown[term] == "gesprekken"
    assert int((terms.term == term).sum()) == 4


def test_a_term_is_in_three_documents():
    text = "De limiet van vier minuten blijft."
    assert "limiet" not in shown(text, documents=2)
    assert "limiet" in shown(text, documents=3)


def test_stop_words_numbers_and_short_words_are_no_terms():
    assert shown("Wij zijn er ook op 12 mei om 9:30 uur met zn 3en") == set()
    assert shown("We are there on 12 May at 9:30 with the 3rd", language="en") == set()


def test_phrases_are_words_that_stand_together():
    filler = "De ploeg rijdt elke ochtend naar het magazijn en laadt ketels in."
    terms = shown("Er komt groene stroom in de vestiging.", "De teamleider vraagt tijd voor aandacht.", filler)
    assert {"groene stroom", "tijd voor aandacht"} <= terms


def test_phrases_do_not_reach_over_what_separates_words():
    assert "stroom vestiging" not in shown("Groene stroom. Vestiging erbij.", "Groene stroom, vestiging erbij.")


def test_a_part_of_a_longer_phrase_is_no_phrase_of_its_own():
    terms = shown("Er komt groene lokale stroom.", "De ploeg laadt ketels.", documents=6)
    longer = {term for term in terms if len(term.split()) == 3}
    assert longer == {"groene lokale stroom", "ploeg laadt ketels"}
    assert not any(pair in term for term in longer for pair in terms if len(pair.split()) == 2)


@pytest.mark.parametrize(
    "name", ["Vosmaer", "Bloemendal", "Yıldız", "Ter Horst", "El Idrissi", "O'Neill", "Bakker-Smit"]
)
def test_names_within_a_sentence_are_no_terms(name):
    terms = shown(
        f"Gisteren belde {name} over de ketel.", f"De bus van {name} staat buiten.", f"{name} komt later terug."
    )
    parts = {part.lower() for part in re.split(r"[ '-]", name)}
    assert not any(part in re.split(r"[ '-]", term) for term in terms for part in parts)
    assert "ketel" in terms


def test_a_name_that_only_begins_sentences_is_no_term():
    assert "vosmaer" not in shown("Vosmaer belt de klant.", "Vosmaer repareert de ketel.")


def test_a_first_name_is_no_term_also_without_its_capital():
    terms = shown("vraag anja even naar de sleutel", "de sleutel ligt bij anja thuis", "dat zijn berts handschoenen")
    assert "sleutel" in terms
    assert not any("anja" in term or "bert" in term for term in terms)


def test_a_surname_that_a_chat_writes_small_once_is_still_a_name():
    written = everywhere("Daar kwam mevrouw Vosmaer binnen.", "Toen zag de heer Vosmaer de bus.", "vosmaer belt")
    assert "vosmaer" not in found(written).shown


@given(st.lists(st.sampled_from(["AB2", "K4T", "ZZZ", "777"]), min_size=1, max_size=3))
def test_pseudonyms_and_placeholders_leave_nothing_behind(codes):
    people = " en ".join(f"Persoon {code}" for code in codes)
    terms = shown(f"Gisteren vroeg {people} om de sleutel.", f"Dat is {people}s sleutel, bel [tel.] of mail [e-mail].")
    assert terms <= {"sleutel", "bel", "mail", "vroeg", "gisteren"}
    assert not any(code.lower() in term for code in codes for term in terms)


def test_what_is_hidden_keeps_every_place():
    text = "Vraag Persoon K4T of Person AB2s collega op [tel.] naar de persoon."
    silent = without_hidden(text)
    assert len(silent) == len(text)
    assert re.findall(r"\w+", silent) == ["Vraag", "of", "collega", "op", "naar", "de", "persoon"]


def test_usual_abbreviations_are_terms_and_initials_are_not():
    terms = shown("Actie voor KPI en voor JKV.", "Bespreek de KPI met JKV.")
    assert "kpi" in terms
    assert "jkv" not in terms


def test_first_names_with_accents_hyphens_and_genitives():
    assert all(map(is_first_name, ("anja", "anjas", "jan-willem", "renée")))
    assert not any(map(is_first_name, ("ketel", "planning", "roos", "mark")))


def test_words_are_numbered_by_how_they_are_written_and_separated():
    words = finish(read(sentences({"inside/1": ["Klant’s ketel, 12mm: de ketel."]})))
    assert words.written == ("Klant's", "ketel", "de")
    assert words.numbers.tolist() == [START, 0, 1, BREAK, BREAK, START, 2, 1, START]


def test_reading_tells_how_far_it_is():
    steps = list(read(sentences({"inside/1": ["ketel"] * 12_000})))
    assert [(step.done, step.total) for step in steps] == [(0, 12_000), (5000, 12_000), (10_000, 12_000)]
    assert all(isinstance(step, Progress) for step in steps)


def test_nothing_is_no_vocabulary():
    assert found({}).shown == ()
    assert found({"inside/1": ["12 34!"]}).shown == ()
