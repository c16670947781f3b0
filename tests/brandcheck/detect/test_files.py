"""The files of the shipped model: hashes, and what is said when one is missing."""

import shutil
import sys
from pathlib import Path

import pytest

from brandcheck.detect import fingerprint, self_check
from brandcheck.detect.files import hash_files, manifest, models
from brandcheck.errors import BrandCheckError


def test_the_manifest_tells_the_truth() -> None:
    assert manifest() == hash_files([models() / name for name in manifest()])


def test_the_fingerprint_tells_model_and_rules_apart() -> None:
    found = fingerprint()
    assert set(found) == {"model", "rules"}
    assert all(len(value) == 64 for value in found.values())


def test_the_model_is_small_enough_to_ship() -> None:
    sizes = [file.stat().st_size for file in models().iterdir()]
    assert max(sizes) < 45_000_000
    assert sum(sizes) < 100_000_000


def test_a_whole_model_passes() -> None:
    self_check()


def test_a_missing_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "resources" / "models"
    folder.mkdir(parents=True)
    shutil.copy(models() / "manifest.json", folder)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(BrandCheckError) as caught:
        self_check()
    assert caught.value.message.code == "model_damaged"
