"""A check with a second reader, run as a user runs it: with the network shut off but for that one port."""

import json
import subprocess
import sys

import jsonschema
import pypdfium2
import pytest

from brandcheck.cli import REFUSED
from brandcheck.paths import resources
from brandcheck.workspace import Workspace
from tests.brandcheck.second.serving import process, seen
from tests.end_to_end.organisation import write_organisation

SCHEMA = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))


def check(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "brandcheck", "check", str(folder), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def server():
    with process("odd_server.py") as address:
        yield address


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_organisation(tmp_path_factory.mktemp("organisatie"))


@pytest.fixture(scope="module")
def checked(folder, server, tmp_path_factory):
    """A check with a second reader that contradicts whatever it is asked, and what it left behind."""
    out = tmp_path_factory.mktemp("uit")
    files = ("--json", out / "r.json", "--pdf", out / "r.pdf", "--workspace", out / "w.brandcheck", "--quotes")
    reader = ("--second-reader", f"{server}/sensible/v1", "--second-reader-model", "tiny")
    done = check(folder, *files, *reader)
    assert done.returncode == 0, done.stderr
    return out, json.loads((out / "r.json").read_text(encoding="utf-8")), done.stdout, (*files, *reader)


def test_the_result_names_the_reader_and_marks_what_it_moved(checked, server):
    _, result, printed, _ = checked
    jsonschema.validate(result, SCHEMA)
    moved = [found for found in result["evidence"] if found["second"]]
    assert moved
    assert {found["second"] for found in moved} == {"contradicts"}
    assert result["second_reader"] == {
        "address": f"{server}/sensible/v1",
        "model": "tiny",
        "asked": len(moved),
        "answered": len(moved),
    }
    assert result["settings"]["second_model"] == "tiny"
    warning = result["warnings"][0]
    assert warning["code"] == "second_read"
    assert warning["nl"] in printed


def test_it_saw_only_the_sentences_in_doubt(checked, server):
    _, result, _, _ = checked
    asked = [json.loads(one["body"]) for one in seen(server) if one["path"] == "/sensible/v1/chat/completions"]
    told = [json.loads(one["messages"][1]["content"])["sentence"] for one in asked]
    doubted = [found["quote"] for found in result["evidence"] if found["second"]]
    assert sorted(told[6:]) == sorted(doubted)  # after the six of its trial


def test_the_report_tells_of_it_in_its_place(checked):
    out, _, _, _ = checked
    report = pypdfium2.PdfDocument(out / "r.pdf")
    try:
        text = " ".join("".join(page.get_textpage().get_text_bounded() for page in report).split())
    finally:
        report.close()
    assert "herlezen door een tweede lezer: het taalmodel tiny" in text
    assert "herlezen" in text.split("Hoe er gemeten is")[0]
    assert "Taalmodel van de tweede lezer" in text
    assert "er is niets naar buiten gestuurd" not in text
    assert "zelf niets naar buiten gestuurd" in text


def test_the_workspace_keeps_what_it_answered(checked, folder, server):
    out, result, _, arguments = checked
    with Workspace.open(out / "w.brandcheck", read_only=True) as workspace:
        latest = workspace.measurements.latest()
        assert workspace.evidence.load() == latest.evidence
        assert latest.second_reading.asked == result["second_reader"]["asked"]
    before = len(seen(server))
    done = check(folder, *arguments)
    assert done.returncode == 0, done.stderr
    again = json.loads((out / "r.json").read_text(encoding="utf-8"))
    assert again | {"measured_on": ""} == result | {"measured_on": ""}
    # Whether it is there is asked again; no question is.
    assert [one["path"] for one in seen(server)[before:]] == ["/sensible/v1/models"]


def test_without_one_nothing_of_it_is_in_the_result(checked, folder):
    out, result, _, _ = checked
    done = check(folder, "--json", out / "without.json")
    assert done.returncode == 0, done.stderr
    without = json.loads((out / "without.json").read_text(encoding="utf-8"))
    assert without["second_reader"] is None
    assert not any(name.startswith("second") for name in without["settings"])
    assert {found["second"] for found in without["evidence"]} == {None}
    kept = {(found["document"], found["start"], found["value"]): found for found in without["evidence"]}
    for found in result["evidence"]:
        if not found["second"]:
            assert found == kept[found["document"], found["start"], found["value"]]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("--second-reader", "http://192.168.1.4:11434/v1", "--second-reader-model", "m"),
            "alleen met deze computer zelf",
        ),
        (("--second-reader", "http://127.0.0.1:9/v1"), "adres en een taalmodel nodig"),
        (("--second-reader-model", "m"), "adres en een taalmodel nodig"),
        (("--second-reader", "http://127.0.0.1:9/v1", "--second-reader-model", "a:7b-cloud"), "dienst op internet"),
        (("--second-reader", "http://127.0.0.1:9/v1", "--second-reader-model", "m"), "antwoordt geen taalmodel"),
    ],
)
def test_what_is_wrong_is_told_before_any_work(folder, tmp_path, arguments, sentence):
    workspace = tmp_path / "w.brandcheck"
    done = check(folder, "--language", "nl", "--workspace", workspace, *arguments)
    assert done.returncode == REFUSED
    assert sentence in done.stderr
    if workspace.exists():
        with Workspace.open(workspace, read_only=True) as opened:
            assert opened.documents.load() == ((), {})


def test_a_model_that_cannot_read_is_refused(folder, server):
    done = check(folder, "--language", "en", "--second-reader", f"{server}/none/v1", "--second-reader-model", "tiny")
    assert done.returncode == REFUSED
    assert "is not fit to be a second reader" in done.stderr
