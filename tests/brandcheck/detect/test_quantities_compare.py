from itertools import product
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from brandcheck.detect.quantities import Quantity, Relation, Value, compare, quantities

DATA = Path(__file__).parent / "data"
ROWS = [tuple(line.split("\t")) for line in (DATA / "comparisons.tsv").read_text(encoding="utf-8").splitlines()]
"""Language, outside, inside, what relates them, and whether that is sure (.7 and up: "strong")."""
SENTENCES = [tuple(line.split("\t")[:2]) for line in (DATA / "quantities.tsv").read_text(encoding="utf-8").splitlines()]
QUANTITIES = [quantity for language, text in SENTENCES for quantity in quantities(text, language)]


def surest(outside: str, inside: str, language: str) -> Relation:
    relations = [
        compare(left, right) for left, right in product(quantities(outside, language), quantities(inside, language))
    ]
    return max(relations, key=lambda relation: relation.certainty)


def one(text: str, language: str = "nl") -> Quantity:
    (quantity,) = quantities(text, language)
    return quantity


@pytest.mark.parametrize(("language", "outside", "inside", "value", "sure"), ROWS)
def test_a_fact_does_to_a_promise_what_a_person_says(
    language: str, outside: str, inside: str, value: str, sure: str
) -> None:
    relation = surest(outside, inside, language)
    assert relation.value == value
    assert sure == "any" or (relation.certainty >= 0.7) == (sure == "strong")


@pytest.mark.parametrize("quantity", QUANTITIES, ids=lambda quantity: quantity.text)
def test_nothing_contradicts_itself(quantity: Quantity) -> None:
    assert compare(quantity, quantity).value is Value.CONSISTENT


@settings(deadline=None)  # the first call reads the lexicon
@given(st.sampled_from(QUANTITIES), st.sampled_from(QUANTITIES))
def test_certainty_is_a_share_and_unrelated_has_none(outside: Quantity, inside: Quantity) -> None:
    relation = compare(outside, inside)
    assert 0 <= relation.certainty <= 1
    assert (relation.certainty == 0) == (relation.value is Value.UNRELATED)
    assert relation.reason


@settings(deadline=None)  # the first call reads the lexicon
@given(st.integers(min_value=1, max_value=400), st.integers(min_value=1, max_value=400))
def test_more_than_the_limit_contradicts_in_any_unit(limit: int, fact: int) -> None:
    assume(limit != fact)
    expected = Value.CONTRADICTS if fact > limit else Value.CONSISTENT
    assert compare(one(f"Binnen {limit} dagen."), one(f"Het duurde {fact} dagen.")).value is expected
    assert compare(one(f"Binnen {limit} dagen."), one(f"Het duurde {fact * 24} uur.")).value is expected
    assert compare(one(f"Binnen {limit} weken."), one(f"Het duurde {fact * 7} dagen.")).value is expected


def test_an_average_and_a_hedge_weigh_less_than_a_fact() -> None:
    promise = one("Binnen 24 uur.")
    fact, average, hedged = (
        one(text) for text in ("Het duurde 3 dagen.", "Het duurde gemiddeld 3 dagen.", "Meestal duurde het 3 dagen.")
    )
    certainties = [compare(promise, quantity).certainty for quantity in (fact, average, hedged)]
    assert certainties == sorted(certainties, reverse=True)
    assert len(set(certainties)) == 3


def test_working_time_converts_with_less_certainty() -> None:
    promise = one("Binnen 24 uur.")
    assert (
        compare(promise, one("Het duurde 3 werkdagen.")).certainty
        < compare(promise, one("Het duurde 3 dagen.")).certainty
    )
    assert compare(one("Binnen 7 dagen."), one("Het duurde 5 werkdagen.")).value is Value.CONSISTENT
