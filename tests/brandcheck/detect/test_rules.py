"""Rules of words: what they find, where, and what is said of a bad one."""

import re
from pathlib import Path

import pytest

from brandcheck.detect.rules import _compile, compile_words, stance_marks, stance_reasons, stance_rules


def marked(text: str) -> set[str]:
    return {rule.id for rule, mark in zip(stance_rules(), stance_marks([text])[0], strict=True) if mark}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Dat doen we niet langer.", "stance.no_longer"),
        ("Dat doen we niet\nmeer.", "stance.no_longer"),
        ("Uitsluitend met toestemming.", "stance.limit"),
        ("Maximaal vier minuten.", "stance.limit"),
        ("We can't help you.", "stance.negation"),
        ("De kaart dient te worden ingeleverd.", "stance.obligation"),
        ("Voorlopig komt er geen nieuwe proef.", "stance.postponement"),
        ("Photos are not allowed here.", "stance.prohibition"),
    ],
)
def test_rules_find_their_words(text: str, rule: str) -> None:
    assert rule in marked(text)


def test_parts_of_words_are_not_found() -> None:
    assert "stance.negation" not in marked(
        "Het genootschap geniet van niets-dan-goeds.".replace("niets-dan-goeds", "zon")
    )
    assert "stance.limit" not in marked("De onlyfans-affaire.".replace("only", "onli"))


def test_reasons_stand_where_the_words_are_and_pull_towards_the_stance() -> None:
    text = "Wij doen dat niet langer."
    weights = [1.0] * len(stance_rules())
    reasons = stance_reasons(text, against=True, weights=weights)
    assert "niet langer" in {reason.text for reason in reasons}
    assert all(text[reason.start : reason.end] == reason.text and reason.weight > 0 for reason in reasons)
    assert stance_reasons(text, against=False, weights=weights) == []


def test_a_bad_pattern_is_named_with_its_file() -> None:
    with pytest.raises(ValueError, match=r"words\.toml: broken"):
        _compile(Path("words.toml"), "broken", ["(unclosed"])


def test_words_are_whole_and_in_any_case() -> None:
    pattern = compile_words(["tot nader order"])
    assert isinstance(pattern, re.Pattern)
    assert pattern.search("TOT  nader order.")
    assert not pattern.search("tot nader orders")
