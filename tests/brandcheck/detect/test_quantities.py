from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.detect.quantities import Kind, Quantity, quantities

DATA = Path(__file__).parent / "data" / "quantities.tsv"
ROWS = [tuple(line.split("\t")) for line in DATA.read_text(encoding="utf-8").splitlines()]
"""Language, sentence, and each quantity as "low..high unit bound [/per] [not] [hedged]"; "-" for none."""
BITS = "binnen 24 uur |€ 1.250,50 |hooguit |acht |gezichten |per week |niet |meer dan |een |dag |of |vijf |½|- |, |tot |17.00 uur |alle |gratis |never |one in ten |1 maart |twee |en |half |keer |à|\n|’s avonds |é|😅 "


def expected(field: str) -> list[tuple[object, ...]]:
    return [_expected(part.split()) for part in field.split(";")] if field != "-" else []


def _expected(words: list[str]) -> tuple[object, ...]:
    low, _, high = words[0].partition("..") if ".." in words[0] else (words[0], "", words[0])
    unit = "" if words[1] == "count" else words[1]
    per = next((word[1:] for word in words[3:] if word.startswith("/")), "")
    return (
        *(_rounded(float(side) if side else None) for side in (low, high)),
        unit,
        words[2],
        per,
        "not" in words,
        "hedged" in words,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def seen(quantity: Quantity) -> tuple[object, ...]:
    low, high = _rounded(quantity.low), _rounded(quantity.high)
    return low, high, quantity.unit, quantity.bound.value, quantity.per, quantity.negated, bool(quantity.hedge)


def one(text: str, language: str = "nl") -> Quantity:
    (quantity,) = quantities(text, language)
    return quantity


def test_sentences_are_read_as_a_person_reads_them() -> None:
    wrong = [
        (text, list(map(seen, found)))
        for language, text, field in ROWS
        if expected(field) != list(map(seen, found := quantities(text, language)))
    ]
    assert len(ROWS) >= 300
    assert 1 - len(wrong) / len(ROWS) >= 0.97, wrong


@pytest.mark.parametrize(("language", "text", "field"), [row for row in ROWS if row[2] == "-"])
def test_what_only_looks_like_a_quantity_is_none(language: str, text: str, field: str) -> None:
    assert quantities(text, language) == ()


@pytest.mark.parametrize(("language", "text"), [row[:2] for row in ROWS])
def test_offsets_give_the_words(language: str, text: str) -> None:
    found = quantities(text, language)
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@settings(deadline=None)  # the first call reads the lexicon
@given(st.lists(st.sampled_from(BITS.split("|")), max_size=14).map("".join), st.sampled_from(["nl", "en"]))
def test_any_jumble_of_such_words_is_read_without_overlap(text: str, language: str) -> None:
    found = quantities(text, language)
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(quantity.low is None or quantity.high is None or quantity.low <= quantity.high for quantity in found)


@settings(deadline=None)  # the first call reads the lexicon
@given(st.text(max_size=80), st.sampled_from(["nl", "en", "de"]))
def test_any_text_can_be_read(text: str, language: str) -> None:
    assert all(quantity.text == text[quantity.start : quantity.end] for quantity in quantities(text, language))


def test_white_space_and_typography_do_not_matter() -> None:
    assert seen(one("binnen\u00a024\u00a0uur")) == seen(one("binnen 24 uur"))
    assert seen(one("van 8 uur ’s ochtends tot 9 uur ’s avonds")) == seen(
        one("van 8 uur 's ochtends tot 9 uur 's avonds")
    )
    assert seen(one("BINNEN TWEE WERKDAGEN")) == seen(one("binnen twee werkdagen"))


def test_the_words_that_decide_are_in_the_quantity() -> None:
    assert (
        one("Daarna ziet u hooguit acht verschillende gezichten per week.").text
        == "hooguit acht verschillende gezichten per week"
    )
    assert one("Het antwoord komt niet binnen 24 uur.").text == "niet binnen 24 uur"
    assert one("We will call back by 5 pm at the latest.", "en").text == "by 5 pm at the latest"


def test_a_share_knows_what_it_is_of() -> None:
    assert one("Alle klanten krijgen bericht.").of == "klant"
    assert one("Negen van de tien storingen zijn verholpen.").of == "storing"
    assert one("Every new customer gets a call.", "en").of == "customer"
    assert one("Wij bellen altijd.").of == ""


def test_the_kind_tells_how_it_was_said() -> None:
    assert one("Het cijfer is een 8,2.").kind is Kind.GRADE
    assert one("Lever het uiterlijk 1 maart in.").kind is Kind.DATE
    assert one("Retourneren is gratis.").kind is Kind.WORD
    assert one("Wij bellen binnen twee uur.").kind is Kind.NUMBER


def test_the_hedge_is_named_and_stays_in_its_clause() -> None:
    assert one("Meestal bellen we binnen een uur.").hedge == "Meestal"
    assert one("Meestal lukt dat; we bellen binnen een uur.").hedge == ""


def test_absurd_words_and_digits_do_no_harm() -> None:
    assert quantities("duizend" * 3000 + " dagen", "nl") == ()
    assert quantities("9" * 500 + " van de " + "9" * 500, "nl") == ()
