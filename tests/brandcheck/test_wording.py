"""Every word the program says exists in both languages, with the same holes."""

import pickle
import re
import string
import tomllib
from pathlib import Path

import pytest

import brandcheck
from brandcheck.errors import BrandCheckError, message
from brandcheck.model import Act, GapKind, Side, Stance
from brandcheck.paths import resources
from brandcheck.pipeline import engine
from brandcheck.wording import LANGUAGES, say, wording

RAISED = re.compile(r'(?:\bmessage|BrandCheckError)\(\s*f?"([a-z_]+(?:\{side\})?)"')
FILES = sorted((resources() / "i18n").glob("*.toml"))


def holes(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_both_languages_have_every_key_and_the_same_holes(file):
    for key, texts in tomllib.loads(file.read_text(encoding="utf-8")).items():
        assert set(texts) == set(LANGUAGES), key
        assert all(texts[language].strip() for language in LANGUAGES), key
        assert holes(texts["nl"]) == holes(texts["en"]), key


def test_every_code_that_the_program_raises_is_in_the_catalogue():
    sources = "\n".join(file.read_text(encoding="utf-8") for file in Path(brandcheck.__file__).parent.rglob("*.py"))
    codes = {code.format(side=side) for code in RAISED.findall(sources) for side in Side}
    assert len(codes) > 60
    assert codes - wording("messages", "nl").keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fields_words_are_all_there(language):
    words = wording("words", language)
    for term in (*Side, *Stance, *Act, *(f"gap_{kind}" for kind in GapKind)):
        assert words[term]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_measurement_was_made_with_has_a_name(language):
    assert {f"engine_{part}" for part in engine()} - wording("report", language).keys() == set()


def test_a_message_fills_its_holes_in_the_language_asked():
    missing = message("folder_missing", path="C:\\Map {x}")
    assert say(missing, "nl").startswith("De map C:\\Map {x} bestaat niet.")
    assert say(missing, "en").startswith("The folder C:\\Map {x} does not exist.")


def test_an_error_survives_the_way_between_processes():
    error = pickle.loads(pickle.dumps(BrandCheckError("folder_missing", path="x")))
    assert error.message == message("folder_missing", path="x")
    assert "bestaat niet" in error.text("nl")
