"""What a sentence reads like, with the shipped bank."""

import json
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.detect import Asked, fingerprint, reads_like
from brandcheck.detect.bank import KIN, Bank, Rows
from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import BANK, ENCODER, MANIFEST, manifest, models
from brandcheck.detect.head import unit
from brandcheck.errors import BrandCheckError
from brandcheck.model import Stance, Value
from brandcheck.paths import resources
from tests.brandcheck.detect.memory import Memory

TIME = Value("tijd", "Tijd voor de klant", "Wij nemen de tijd voor iedere klant en luisteren voordat we antwoorden.")
FAR = "Quartalsweise Abschreibung der Flurförderzeuge laut Anlage 7 zu § 253."


@pytest.fixture(scope="module")
def bank() -> Bank:
    return Bank.shipped(models() / BANK)


def values() -> dict[str, Value]:
    """A wording of each theme, as a value."""
    lines = (resources() / "corpus" / "bank" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines if '"kind": "value"' in line]
    return {row["theme"]: Value(row["theme"], row["name"], row["statement"]) for row in rows}


def test_the_bank_was_made_with_the_shipped_encoder(bank: Bank) -> None:
    assert bank.encoder == manifest()[ENCODER]
    assert len(bank.texts) == len(bank.theme) == len(bank.against) == len(bank.sentences.whole) > 10_000
    assert 0 < bank.least < 1


def test_a_sentence_of_the_bank_reads_like_itself(bank: Bank) -> None:
    wordings = values()
    places = [p for p in range(5, len(bank.texts), 900) if bank.themes[bank.theme[p]] in wordings]
    asked = [
        Asked(
            bank.texts[place],
            wordings[bank.themes[bank.theme[place]]],
            Stance.CONTRADICTS if bank.against[place] else Stance.SUPPORTS,
            bank.languages[bank.language[place]],
        )
        for place in places
    ]
    found = reads_like(asked, Memory())
    assert len(found) == len(asked) >= 10
    for one, other in zip(asked, found, strict=True):
        assert other is not None
        assert (other.text, other.language) == (one.text, one.language)
        assert other.likeness > 0.99


def test_what_is_near_to_nothing_reads_like_nothing() -> None:
    asked = [Asked(FAR, TIME, stance, language) for stance in Stance for language in ("nl", "de", None)]
    assert reads_like(asked, Memory()) == (None,) * 6
    assert reads_like([], Memory()) == ()


def test_an_answer_has_the_stance_and_the_language_asked_for(bank: Bank) -> None:
    texts = ("Een gesprek met een klant duurt maximaal vier minuten.", "Calls are limited to four minutes.")
    asked = [Asked(t, TIME, stance, language) for t in texts for stance in Stance for language in ("nl", "en", "fr")]
    found = reads_like(asked, Memory())
    assert any(found)
    for one, other in zip(asked, found, strict=True):
        if other is not None:
            assert bank.against[bank.texts.index(other.text)] == (one.stance is Stance.CONTRADICTS)
            assert one.language in {other.language, "fr"}
            assert bank.least <= other.likeness + 0.001


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(Stance), st.sampled_from(("nl", "en", "xx", None)))
def test_the_nearest_is_the_nearest_of_its_kind(seed: int, stance: Stance, language: str | None) -> None:
    bank = Bank.shipped(models() / BANK)
    rng = np.random.default_rng(seed)
    vector = rng.normal(size=bank.sentences.whole.shape[1])
    kin = bank.kin(rng.normal(size=len(vector)))
    assert len(set(kin.tolist())) == KIN
    place, likeness = bank.nearest(vector, kin, stance, language)
    fits = (bank.against == (stance is Stance.CONTRADICTS)) & np.isin(bank.theme, kin)
    if language in bank.languages:
        fits &= bank.language == bank.languages.index(language)
    assert fits[place]
    stored = bank.sentences.whole * bank.sentences.scale[:, None].astype(np.float64)
    cosines = stored @ unit(unit(vector[None]) - bank.sentences.usual)[0]
    assert cosines[place] >= cosines[fits].max() - 0.01
    assert likeness == pytest.approx(cosines[place], abs=0.01)


def test_whole_numbers_hardly_change_a_cosine(bank: Bank) -> None:
    vectors = np.stack([e.vector for e in load_encoder(models()).encode_all(bank.texts[:2000:100])]).astype(np.float64)
    exact = unit(unit(vectors) - bank.sentences.usual)
    places = np.arange(0, 2000, 100)
    found = np.stack([bank.sentences.cosines(vector, places) for vector in vectors])
    assert found == pytest.approx(exact @ exact.T, abs=0.01)


def test_rows_that_are_all_alike_are_like_nothing() -> None:
    rows = Rows.of(np.ones((3, 4)))
    assert rows.cosines(np.ones(4), np.arange(3)).tolist() == [0, 0, 0]


def test_a_bank_comes_back_as_it_was_saved(bank: Bank, tmp_path: Path) -> None:
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    bank.save(first)
    back = Bank.load(first)
    back.save(second)
    assert first.read_bytes() == second.read_bytes()
    for field in fields(Bank):
        ours, theirs = getattr(bank, field.name), getattr(back, field.name)
        if isinstance(ours, Rows):
            assert all(np.array_equal(getattr(ours, f.name), getattr(theirs, f.name)) for f in fields(Rows))
        else:
            assert np.array_equal(ours, theirs)


def test_a_bank_of_another_encoder_is_refused(bank: Bank, tmp_path: Path) -> None:
    replace(bank, encoder="0" * 64).save(tmp_path / BANK)
    with pytest.raises(BrandCheckError) as caught:
        Bank.shipped(tmp_path / BANK)
    assert caught.value.message.code == "model_damaged"


def test_evidence_does_not_depend_on_the_bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint()
    folder = tmp_path / "resources" / "models"
    folder.mkdir(parents=True)
    for name, same in ((BANK, True), (ENCODER, False)):
        changed = manifest() | {name: "0" * 64}
        (folder / MANIFEST).write_text(json.dumps(changed), encoding="utf-8")
        with monkeypatch.context() as patch:
            patch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
            manifest.cache_clear()
            assert (fingerprint() == before) is same
        manifest.cache_clear()


def test_after_a_check_no_encoder_is_needed(tmp_path: Path) -> None:
    cache = Memory()
    asked = Asked("Een gesprek met een klant duurt maximaal vier minuten.", TIME, Stance.CONTRADICTS, "nl")
    first = reads_like([asked], cache)
    kept = {kind: {key: payload.hex() for key, payload in items.items()} for kind, items in cache.kept.items()}
    file = tmp_path / "cache.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    script = f"""
import json, runpy, sys
there = runpy.run_path({str(Path(__file__))!r}, run_name="cached")
cache = there["Memory"]()
for kind, items in json.loads(open({str(file)!r}, encoding="utf-8").read()).items():
    cache.kept[kind] = {{key: bytes.fromhex(payload) for key, payload in items.items()}}
found = there["reads_like"]([there["Asked"]({asked.text!r}, there["TIME"], there["Stance"].CONTRADICTS, "nl")], cache)
assert not {{"onnxruntime", "tokenizers"}} & set(sys.modules), "the encoder was loaded"
print(found)
"""
    root = Path(__file__).parents[3]
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=root)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == str(first)
