"""The word lists are as the rules read them: small letters, no doubles, patterns that compile."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from brandcheck.paths import resources
from brandcheck.segment.lexicon import number, words

FILES = sorted((resources() / "lexicons").glob("segment_*.toml"))
PATTERNS = ("patterns", "fragments")


def lists(table: dict[str, object], path: str) -> Iterator[tuple[str, list[str]]]:
    for key, entry in table.items():
        if isinstance(entry, dict):
            yield from lists(entry, f"{path}.{key}")
        elif isinstance(entry, list):
            yield f"{path}.{key}", entry


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_lists_are_clean(file: Path) -> None:
    for name, entries in lists(tomllib.loads(file.read_text(encoding="utf-8")), file.stem):
        assert entries, name
        assert [one for one in entries if entries.count(one) > 1] == [], name
        if name.rsplit(".", 1)[-1] in PATTERNS:
            assert all(re.compile(one) for one in entries), name
        else:
            assert [one for one in entries if one != one.casefold() and one not in ("No", "Nos")] == [], name
            assert [one for one in entries if not one.strip()] == [], name


def test_dutch_and_english_words_are_apart() -> None:
    assert words("languages", "nl") & words("languages", "en") == frozenset()


def test_a_list_that_is_none_is_named_with_its_file() -> None:
    with pytest.raises(TypeError, match=r"segment_languages\.toml: candidates\.nl"):
        words("languages", "candidates", "nl")
    with pytest.raises(TypeError, match=r"segment_languages\.toml: candidates must be a number"):
        number("languages", "candidates")
