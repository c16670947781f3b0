"""The decisions of one workspace on the command line, taken over by another."""

import json
from pathlib import Path

import pytest

from brandcheck.cli import DONE, REFUSED, run
from brandcheck.model import Side
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key
from tests.brandcheck.workspace.making import ORGANISATION, document

SENTENCE = "Gesprekken duren vier minuten."
ABOUT = Subject(Side.INSIDE, "inside/memo.txt", sentence_key(SENTENCE), "aandacht")


def made(path: Path, *verdicts: Verdict) -> Path:
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/memo.txt", "h", "r", [document("inside/memo.txt", SENTENCE)])
        for verdict in verdicts:
            workspace.reviews.add(Review(ABOUT, verdict, "2026-11-21T10:00:00+00:00"))
    return path


def test_one_gives_and_another_takes(tmp_path, capsys):
    one, other = made(tmp_path / "a.brandcheck", Verdict.REJECTED), made(tmp_path / "b.brandcheck")
    file = tmp_path / "reviews.json"
    assert run(["reviews", "export", str(one), str(file), "--role", "Communicatie"]) == DONE
    assert json.loads(file.read_text(encoding="utf-8"))["role"] == "Communicatie"
    assert run(["reviews", "import", str(other), str(file), "--language", "nl"]) == DONE
    told = " ".join(capsys.readouterr().out.split())
    assert "Beoordelingen van Communicatie: 1 overgenomen, 0 gelijk aan de eigen, 0 al eerder ontvangen." in told
    with Workspace.open(other) as workspace:
        decision = workspace.reviews.standing()[ABOUT].decision
    assert decision is not None
    assert decision.verdict is Verdict.REJECTED


@pytest.mark.parametrize("content", ["", "{}"])
def test_what_is_no_such_file_changes_nothing(content, tmp_path, capsys):
    workspace, file = made(tmp_path / "a.brandcheck", Verdict.CONFIRMED), tmp_path / "r.json"
    file.write_text(content, encoding="utf-8")
    before = workspace.read_bytes()
    assert run(["reviews", "import", str(workspace), str(file)]) == REFUSED
    assert workspace.read_bytes() == before
    assert "BrandCheck" in capsys.readouterr().err


def test_without_decisions_there_is_nothing_to_give(tmp_path, capsys):
    workspace = made(tmp_path / "a.brandcheck")
    assert run(["reviews", "export", str(workspace), str(tmp_path / "r.json"), "--role", "HR"]) == REFUSED
    assert not (tmp_path / "r.json").exists()
    capsys.readouterr()
