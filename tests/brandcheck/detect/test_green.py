"""Environmental claims by rule: eighty sentences of our own, and rules that are whole."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck import detect
from brandcheck.detect.green import green_rules
from brandcheck.wording import LANGUAGES, wording

SENTENCES = [
    line.split("\t") for line in (Path(__file__).parent / "data" / "green.tsv").read_text(encoding="utf-8").splitlines()
]


def test_forty_risky_and_forty_others_in_both_languages() -> None:
    assert {(language, bool(rule)) for language, rule, _ in SENTENCES} == {
        (language, risky) for language in LANGUAGES for risky in (True, False)
    }
    assert [bool(rule) for _, rule, _ in SENTENCES].count(True) == len(SENTENCES) / 2 == 40


@pytest.mark.parametrize(("language", "rule", "text"), SENTENCES)
def test_a_sentence_falls_under_its_rule_or_under_none(language: str, rule: str, text: str) -> None:
    assert {one.rule for one in detect.green_claims(text, language)} == ({rule} if rule else set())


def test_other_languages_have_none() -> None:
    assert detect.green_claims("Unsere Produkte sind eco-friendly.", "de") == ()


def test_each_rule_has_its_article_and_its_words() -> None:
    for rule in green_rules():
        assert rule.article.startswith(("Annex I, ", "Article 6"))
        for language in LANGUAGES:
            words = wording("claims", language)
            assert {f"green_{rule.id}", f"green_{rule.id}_article", f"green_{rule.id}_defensible"} <= set(words)
            assert {"nl": "Mogelijk risico", "en": "Possible risk"}[language] in words[f"green_{rule.id}"]


def test_nothing_is_called_forbidden_or_compliant() -> None:
    for language in LANGUAGES:
        said = " ".join(text for key, text in wording("claims", language).items() if key.startswith("green_")).lower()
        assert all(word not in said for word in ("verboden", "compliant", "forbidden", "illegal", "in strijd"))


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_offsets_lie_in_any_text_and_apart(text: str, language: str) -> None:
    last = 0
    for one in detect.green_claims(f"{text} Onze eco-friendly, milieuvriendelijke doos. {text}", language):
        assert last <= one.start < one.end
        last = one.end


def test_a_pattern_that_is_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lexicons").mkdir()
    (tmp_path / "lexicons" / "green_claims.toml").write_text(
        '[generic]\narticle = "x"\nwords = ["("]\n', encoding="utf-8"
    )
    assert tomllib.loads((tmp_path / "lexicons" / "green_claims.toml").read_text(encoding="utf-8"))
    monkeypatch.setattr("brandcheck.detect.green.resources", lambda: tmp_path)
    green_rules.cache_clear()
    with pytest.raises(ValueError, match=r"green_claims\.toml: generic"):
        green_rules()
    green_rules.cache_clear()
