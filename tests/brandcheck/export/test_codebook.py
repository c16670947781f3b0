"""Codes of others as values with examples."""

import pytest

from brandcheck.export import MOST_EXAMPLES, Code, CodeBook, CodedQuote, stance_of, values_of
from brandcheck.model import Stance


def code(identity: str, name: str, parent: str | None, *texts: str, source: str = "a") -> Code:
    quotes = tuple(CodedQuote(source, text, 0, len(text)) for text in texts)
    return Code(identity, name, f"Over {name}.", parent, codable=True, quotes=quotes)


BOOK = CodeBook(
    "Studie",
    "NVivo",
    (
        code("tijd", "Tijd", None, "Neem de tijd."),
        code("rust", "Rust", "tijd", "Geen haast."),
        code("tegen", "Tijd: spreekt tegen", "tijd", "Vier minuten."),
        code("druk", "Druk", "tegen", "Snel,\n  sneller."),
        code("vak", "Vakmanschap", None, "Met liefde gemaakt."),
    ),
)


def test_what_a_code_marks_is_for_and_what_its_name_speaks_against_is_against():
    tijd, vak = values_of(BOOK, {"vak", "tijd"})
    assert (tijd.id, tijd.name, tijd.statement) == ("tijd", "Tijd", "Over Tijd.")
    assert tijd.examples_for == ("Neem de tijd.", "Geen haast.")
    assert tijd.examples_against == ("Vier minuten.", "Snel, sneller.")
    assert (vak.examples_for, vak.examples_against) == (("Met liefde gemaakt.",), ())


def test_what_is_chosen_itself_does_not_count_for_the_code_above_it():
    tijd, rust = values_of(BOOK, {"tijd", "rust"})
    assert tijd.examples_for == ("Neem de tijd.",)
    assert rust.examples_for == ("Geen haast.",)
    (tegen,) = values_of(BOOK, {"tegen"})
    assert tegen.examples_for == ("Vier minuten.", "Snel, sneller.")
    assert values_of(BOOK, set()) == ()


@pytest.mark.parametrize(
    ("name", "stance"),
    [
        ("Klantgericht: spreekt tegen", Stance.CONTRADICTS),
        ("contradicts", Stance.CONTRADICTS),
        ("Honest – Against", Stance.CONTRADICTS),
        ("tijd / TEGEN", Stance.CONTRADICTS),
        ("Tijd: ondersteunt", Stance.SUPPORTS),
        ("for", Stance.SUPPORTS),
        ("Tegenslag", None),
        ("Wat ertegen spreekt", None),
        ("", None),
    ],
)
def test_names_tell_their_stance_by_their_last_words(name, stance):
    assert stance_of(code("x", name, None)) is stance


def test_of_many_examples_some_are_taken_from_every_source_once_each():
    many = code("a", "A", None, *(f"Zin {n}." for n in range(100)), source="groot")
    few = code("b", "B", "a", "Kleine zin.", "Kleine zin.", "Zin 0.", source="klein")
    (value,) = values_of(CodeBook("", "", (many, few)), {"a"})
    assert len(value.examples_for) == MOST_EXAMPLES == len(set(value.examples_for))
    assert "Kleine zin." in value.examples_for
