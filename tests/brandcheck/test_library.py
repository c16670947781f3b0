"""The library of common values: whole, in both languages, written for this project, and found by words."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.library import LibraryValue, find, groups, library
from brandcheck.paths import resources
from brandcheck.wording import LANGUAGES

RUN = 8
"""Words in a row that no two writers happen to share."""


def sentences(value: LibraryValue, language: str) -> tuple[str, ...]:
    text = value.texts[language]
    return (text.statement, *text.examples_for, *text.examples_against)


def runs(texts: Iterable[str]) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for text in texts:
        words = re.findall(r"\w+", text.casefold())
        found.update(tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1))
    return found


def written_elsewhere() -> Iterator[str]:
    """Every text of corpus and example organisation, a line each."""
    files = [
        file
        for folder in ("corpus", "sample")
        for file in (resources() / folder).rglob("*")
        if file.suffix in {".txt", ".md", ".json", ".jsonl"}
    ]
    assert len(files) > 100
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            yield from (json.loads(line).values() if file.suffix == ".jsonl" else [line])


def test_there_are_many_values_in_each_of_the_groups() -> None:
    assert len(library()) >= 48
    assert len({value.id for value in library()}) == len(library())
    count = Counter(value.group for value in library())
    assert list(count) == list(groups("nl")) == list(groups("en"))
    assert min(count.values()) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_is_whole_and_says_nothing_twice(language: str) -> None:
    every = [text for value in library() for text in sentences(value, language)]
    assert len(set(every)) == len(every)
    assert len({value.texts[language].name for value in library()}) == len(library())
    for value in library():
        text = value.texts[language]
        assert text.id == value.id
        assert len(text.examples_for) == len(text.examples_against) == 3
        assert text.statement.startswith({"nl": "Wij ", "en": "We "}[language])
        for sentence in sentences(value, language):
            assert re.fullmatch(r"\S.{15,138}[.?]", sentence)
            assert "  " not in sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_against_a_value_does_not_name_it(language: str) -> None:
    for value in library():
        text = value.texts[language]
        names = set(re.findall(r"\w{6,}", text.name.casefold()))
        against = set(re.findall(r"\w+", " ".join(text.examples_against).casefold()))
        assert not names & against, value.id


def test_nothing_was_copied_from_corpus_or_example() -> None:
    ours = runs(text for value in library() for language in LANGUAGES for text in sentences(value, language))
    elsewhere = runs(text for text in written_elsewhere() if isinstance(text, str))
    assert not ours & elsewhere


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("vakmanschap", "nl", "craftsmanship"),
        ("VAKMAN", "nl", "craftsmanship"),
        ("eerlijke prijs", "nl", "fair-price"),
        ("prijs eerlijke", "nl", "fair-price"),
        ("craft", "en", "craftsmanship"),
        ("kraan", "nl", "safety"),
        ("umbrellas", "en", "hospitality"),
        ("ideeen", "nl", "innovation"),
    ],
)
def test_values_are_found_by_words_names_first(words: str, language: str, first: str) -> None:
    assert find(words, language)[0].id == first


def test_without_words_all_are_found_and_with_unknown_ones_none() -> None:
    assert find("", "nl") == find(" ?! ", "en") == library()
    assert find("vakmanschap zeppelin", "nl") == ()
    assert find("craftsmanship", "nl") == ()


def test_an_unknown_language_is_a_bug() -> None:
    with pytest.raises(KeyError):
        groups("fr")


@given(st.sampled_from(library()), st.sampled_from(LANGUAGES))
def test_each_value_is_found_by_its_own_name(value: LibraryValue, language: str) -> None:
    assert value in find(value.texts[language].name, language)
