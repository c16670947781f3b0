import shutil
import sys
from pathlib import Path

import pytest

from brandcheck import ingest
from brandcheck.paths import resources


def test_it_follows_the_rules_of_this_stage_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ingest.fingerprint()
    copied = tmp_path / "resources" / "lexicons"
    shutil.copytree(resources() / "lexicons", copied)
    # Where the frozen program keeps its resources.
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert ingest.fingerprint() == before
    (copied / "segment_labels.toml").write_text("", encoding="utf-8")
    rules = copied / "ingest_chat.toml"
    rules.write_bytes(rules.read_bytes().replace(b"\n", b"\r\n"))
    assert ingest.fingerprint() == before
    rules.write_bytes(rules.read_bytes() + b"\n# more\n")
    after = ingest.fingerprint()
    assert after["ingest_rules"] != before["ingest_rules"]
    assert after["ingest_readers"] == before["ingest_readers"]
