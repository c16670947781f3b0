"""The draft check on the command line, as editors and pipelines use it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from brandcheck.cli import DONE, GAP_FOUND, REFUSED, run
from brandcheck.draft_marks import MarkKind
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.sarif import Places
from tests.brandcheck.ingest.office_files import docx, paragraph
from tests.end_to_end.organisation import write_organisation

TEXT = """Over ons

Welkom! \U0001f33b Onze vakmensen houden van hun vak en bedenken zelf wat er nodig is.
Wij ontzorgen u.
"""


@pytest.fixture(scope="module")
def workspace(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("draft")
    file = folder / "a.brandcheck"
    finish(carry_out(plan_check(write_organisation(folder / "org")), file))
    return file


@pytest.fixture
def draft(tmp_path) -> Path:
    file = tmp_path / "concept tekst.md"
    file.write_text(TEXT, encoding="utf-8", newline="\n")
    return file


def test_a_word_document_is_read_as_it_is_for_a_check(workspace, tmp_path, capsys):
    file = tmp_path / "concept.docx"
    file.write_bytes(docx(paragraph("Onze vakmensen houden van hun vak en bedenken zelf wat er nodig is.")))
    assert run(["draft", str(file), "--workspace", str(workspace)]) == DONE
    assert capsys.readouterr().out.startswith(f"{file}:1:1: contradicted: ")


def test_each_mark_is_a_line_with_its_place(workspace, draft, capsys):
    before = workspace.read_bytes()
    assert run(["draft", str(draft), "--workspace", str(workspace)]) == DONE
    printed = capsys.readouterr()
    first, second = printed.out.splitlines()
    assert first.startswith(f"{draft}:3:11: contradicted: Binnen spreekt vooral tegen")
    assert first.endswith("[Vakmanschap met passie]")
    assert second.startswith(f"{draft}:4:5: vague: ‘ontzorgen’")
    assert "1 weersproken, 1 vaag" in printed.err
    assert workspace.read_bytes() == before


def test_it_fails_on_what_was_named_and_on_nothing_else(workspace, draft):
    base = ["draft", str(draft), "--workspace", str(workspace)]
    assert run([*base, "--fail-on", "contradicted"]) == GAP_FOUND
    assert run([*base, "--fail-on", "unbacked", "--fail-on", "green"]) == DONE


def test_json_holds_all_of_a_mark(workspace, draft, tmp_path):
    out = tmp_path / "o.json"
    arguments = ["draft", str(draft), "--workspace", str(workspace), "--json", str(out), "--language", "en"]
    assert run(arguments) == DONE
    content = json.loads(out.read_text(encoding="utf-8"))
    mark = content["marks"][0]
    assert (mark["kind"], mark["value"], mark["line"], mark["column"]) == ("contradicted", "vakmanschap", 3, 11)
    assert TEXT[mark["start"] : mark["end"]] == mark["quote"]
    assert mark["behind"][0]["path"].startswith("inside/")
    assert mark["message"].startswith("What is written inside mostly contradicts")


def test_sarif_has_what_the_standard_asks(workspace, draft, tmp_path):
    out = tmp_path / "o.sarif"
    assert run(["draft", str(draft), "--workspace", str(workspace), "--sarif", str(out)]) == DONE
    log = json.loads(out.read_text(encoding="utf-8"))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run_made,) = log["runs"]
    rules = run_made["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(MarkKind)
    assert run_made["columnKind"] == "unicodeCodePoints"
    first, second = run_made["results"]
    for result in (first, second):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note", "none"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert " " not in location["physicalLocation"]["artifactLocation"]["uri"]
    region = first["locations"][0]["physicalLocation"]["region"]
    line = TEXT.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1].startswith("Onze vakmensen")
    assert region["startLine"] == region["endLine"]
    assert first["relatedLocations"][0]["message"]["text"]


def test_a_text_can_come_in(workspace):
    done = subprocess.run(
        [sys.executable, "-m", "brandcheck", "draft", "-", "--workspace", str(workspace), "--language", "en"],
        input=TEXT.encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == DONE, done.stderr
    assert done.stdout.decode().startswith("-:3:11: contradicted: What is written inside")


@pytest.mark.parametrize(
    ("file", "with_workspace", "sentence"),
    [("gone.txt", True, "gone.txt bestaat niet"), ("concept tekst.md", False, "niet.brandcheck")],
)
def test_what_is_missing_is_said(file, with_workspace, sentence, workspace, draft, capsys):
    chosen = workspace if with_workspace else draft.with_name("niet.brandcheck")
    assert run(["draft", str(draft.with_name(file)), "--workspace", str(chosen), "--language", "nl"]) == REFUSED
    assert sentence in capsys.readouterr().err


def test_places_count_from_one():
    places = Places("a\n\nbc\n")
    assert [places.of(at) for at in range(6)] == [(1, 1), (1, 2), (2, 1), (3, 1), (3, 2), (3, 3)]
