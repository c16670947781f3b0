"""Which values the reader can hardly tell apart, with the shipped model."""

import json
from dataclasses import replace

import pytest

from brandcheck.detect import hardly_apart
from brandcheck.ingest import read_values
from brandcheck.library import library
from brandcheck.model import Value
from brandcheck.paths import resources
from brandcheck.wording import LANGUAGES

CRAFT = Value("vak", "Vakmanschap", "Wij zijn trots op ons vak en leveren werk dat klopt tot in de puntjes.")
SKILL = Value("kunde", "Vakkundig", "Onze mensen verstaan hun vak en werken met hart voor het ambacht.")
HONEST = Value("eerlijk", "Eerlijk", "Wij zeggen wat we weten, ook als het tegenvalt.")
OPENLY = Value("oprecht", "Oprecht", "We zijn eerlijk tegen elkaar en tegen klanten, ook als dat lastig is.")
SAFE = Value("veilig", "Veiligheid", "Iedereen gaat heel naar huis; wie gevaar ziet, legt het werk stil.")
GREEN = Value("groen", "Duurzaam", "We gebruiken minder energie en verspillen zo weinig mogelijk.")
GREENER = Value("climate", "Planet", "We cut our energy use and waste as little as possible.")
HELPFUL = Value("help", "Helping each other", "We stand by each other and step in when a colleague needs a hand.")
TEAM = Value("team", "Team spirit", "We help one another and nobody is left to struggle alone.")


@pytest.mark.parametrize(
    ("values", "pairs"),
    [
        ((CRAFT, SAFE, SKILL), (("vak", "kunde"),)),
        ((SKILL, SAFE, CRAFT), (("kunde", "vak"),)),
        ((HONEST, CRAFT, OPENLY, SAFE, SKILL), (("eerlijk", "oprecht"), ("vak", "kunde"))),
        ((HELPFUL, GREENER, TEAM), (("help", "team"),)),
        ((GREEN, GREENER), (("groen", "climate"),)),
        ((CRAFT, HONEST, SAFE, GREEN), ()),
        ((HELPFUL, GREENER), ()),
        ((CRAFT,), ()),
        ((), ()),
    ],
)
def test_values_that_mean_the_same_are_named_in_their_order(
    values: tuple[Value, ...], pairs: tuple[tuple[str, str], ...]
) -> None:
    assert hardly_apart(values) == pairs


def test_the_same_wording_is_never_told_apart() -> None:
    values = [replace(value.texts["nl"], id=f"{value.id}-{copy}") for value in library()[:12] for copy in "ab"]
    assert {(f"{value.id}-a", f"{value.id}-b") for value in library()[:12]} <= set(hardly_apart(values))


def test_a_value_without_a_statement_is_in_no_pair() -> None:
    assert hardly_apart([CRAFT, replace(SKILL, statement=" ")]) == ()
    assert hardly_apart([replace(CRAFT, statement=""), replace(CRAFT, id="copy", statement="")]) == ()


def test_examples_change_nothing() -> None:
    shown = replace(SKILL, examples_for=("De lasser keurt elke naad.",), examples_against=("Kit het maar dicht.",))
    assert hardly_apart([CRAFT, shown]) == hardly_apart([CRAFT, SKILL])


def test_values_that_an_organisation_meant_to_differ_are_seldom_paired() -> None:
    folders = sorted((resources() / "corpus" / "organisations").iterdir())[::6]
    sets = [read_values(folder / "org.json").values for folder in folders]
    assert sum(len(hardly_apart(values)) for values in sets) <= 1
    assert sum(len(values) for values in sets) > 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_values_of_the_library_are_paired(language: str) -> None:
    pairs = hardly_apart([value.texts[language] for value in library()])
    assert len(pairs) <= 12, pairs


def test_wordings_of_one_theme_are_paired_far_more_often_than_others() -> None:
    lines = (resources() / "corpus" / "bank" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if '"kind": "value"' in line and '"language": "nl"' in line]
    by_theme: dict[str, list[Value]] = {}
    for row in rows:
        own = by_theme.setdefault(row["theme"], [])
        own.append(Value(f"{row['theme']}/{len(own)}", row["name"], row["statement"]))
    some = [own[:2] for own in list(by_theme.values())[::6] if len(own) > 1]
    assert len(some) > 30
    pairs = {frozenset(pair) for pair in hardly_apart([value for two in some for value in two])}
    same = {frozenset(value.id for value in two) for two in some}
    assert len(pairs & same) > 0.9 * len(same)  # the reader knows these wordings, so nearly all
    assert len(pairs - same) < 0.02 * (2 * len(some)) ** 2 / 2
