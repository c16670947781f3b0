"""The whole path on real files, as a user runs it: the first check in a process of its own, what follows in this one."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import pypdfium2
import pytest

from brandcheck.cli import run
from brandcheck.paths import resources
from tests.end_to_end.organisation import write_organisation

SCHEMA = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))


def brandcheck(*arguments, code=0):
    """Run the program; give what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "brandcheck", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def check(folder, *arguments, code=0):
    """Check in this process, where the model is loaded once; give the result."""
    with tempfile.TemporaryDirectory() as out:
        target = Path(out, "result.json")
        assert run(["check", str(folder), "--json", str(target), *map(str, arguments)]) == code
        return json.loads(target.read_text(encoding="utf-8"))


def undated(result):
    return {**result, "measured_on": ""}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_organisation(tmp_path_factory.mktemp("organisatie met spatie é"))


@pytest.fixture(scope="module")
def first(folder, tmp_path_factory):
    out = tmp_path_factory.mktemp("uit")
    printed = brandcheck(
        "check", folder, "--json", out / "r.json", "--pdf", out / "r.pdf", "--workspace", out / "w.brandcheck"
    )
    return out, json.loads((out / "r.json").read_text(encoding="utf-8")), printed


def test_the_result_keeps_the_published_schema(first):
    _, result, _ = first
    jsonschema.validate(result, SCHEMA, format_checker=jsonschema.FormatChecker())


def test_every_document_is_named_with_its_side_and_metadata(first):
    _, result, _ = first
    documents = {document["path"]: document for document in result["documents"]}
    memo = documents["inside/01-memo.txt"]
    assert (memo["title"], memo["date"], memo["department"], memo["channel"], memo["language"]) == (
        "Werkinstructie herzien",
        "2026-03-02",
        "Kwaliteit",
        "memo",
        "nl",
    )
    assert memo["status"] == "read"
    assert memo["eligible"] >= 4


def test_the_classic_case_is_read_without_any_of_the_values_words(first):
    _, result, _ = first
    rule = next(
        (
            item
            for item in result["evidence"]
            if item["value"] == "vakmanschap" and "schriftelijke goedkeuring" in item["quote"]
        ),
        None,
    )
    assert rule is not None
    assert rule["stance"] == "contradicts"
    promise = [item for item in result["evidence"] if "passievolle specialisten" in item["quote"]]
    assert {(item["stance"], item["counted"]) for item in promise if item["value"] == "vakmanschap"} == {
        ("supports", True)
    }


def test_a_broken_file_has_a_sentence_and_does_not_stop_the_others(first):
    _, result, printed = first
    broken = next(document for document in result["documents"] if document["path"] == "inside/99-kapot.docx")
    assert broken["status"] == "failed"
    assert broken["error"]["nl"] in " ".join(printed.split())


def test_the_report_is_a_tagged_pdf_that_holds_the_values(first):
    out, _, _ = first
    report = pypdfium2.PdfDocument(out / "r.pdf")
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in report)
        assert report.is_tagged()
    finally:
        report.close()
    assert "Vakmanschap met passie" in text
    assert "Werkinstructie herzien" in text


def test_a_second_check_gives_the_same_bytes(first, folder):
    out, result, _ = first
    assert undated(check(folder, "--workspace", out / "w.brandcheck")) == undated(result)


def test_a_check_without_a_workspace_gives_the_same_bytes(first, folder):
    _, result, _ = first
    assert undated(check(folder)) == undated(result)


def test_a_changed_and_a_removed_file_are_seen(first, tmp_path):
    copy = write_organisation(tmp_path / "org")
    workspace = shutil.copy(first[0] / "w.brandcheck", tmp_path)
    (copy / "inside" / "01-memo.txt").write_text("Het magazijn is maandag gesloten.\n", encoding="utf-8")
    (copy / "inside" / "02-chat.txt").unlink()
    result = check(copy, "--workspace", workspace)
    assert "inside/02-chat.txt" not in {document["path"] for document in result["documents"]}
    assert not any("schriftelijke goedkeuring" in item["quote"] for item in result["evidence"])
    assert [gap["inside"] for gap in check(copy)["gaps"]] == [gap["inside"] for gap in result["gaps"]]


def test_nothing_readable_ends_with_code_1_and_a_remedy(tmp_path):
    folder = write_organisation(tmp_path)
    for file in [*folder.glob("outside/*"), *folder.glob("inside/*")]:
        file.write_bytes(b"")
    printed = brandcheck("check", folder, "--language", "nl", code=1)
    assert "kon worden gelezen" in printed


@pytest.mark.parametrize(
    ("missing", "remedy"),
    [
        ("folder", "Controleer de naam"),
        ("values", "Zet er een Word-document"),
        ("documents", "twee mappen: buiten"),
    ],
)
def test_wrong_use_ends_with_code_2_and_a_remedy(tmp_path, missing, remedy):
    folder = write_organisation(tmp_path / "org")
    if missing == "folder":
        folder = tmp_path / "elders"
    elif missing == "values":
        (folder / "org.json").unlink()
    else:
        for file in [*folder.glob("outside/*"), *folder.glob("inside/*")]:
            file.unlink()
    printed = brandcheck("check", folder, "--language", "nl", code=2)
    assert remedy in printed
    assert "Traceback" not in printed


def test_fail_on_stops_a_pipeline(first, folder):
    out, result, _ = first
    kinds = {gap["kind"] for gap in result["gaps"]}
    check(folder, "--workspace", out / "w.brandcheck", "--fail-on", min(kinds), code=3)
    absent = next(kind for kind in ("hidden", "dormant", "aligned", "stretch") if kind not in kinds)
    check(folder, "--workspace", out / "w.brandcheck", "--fail-on", absent)


def test_values_can_stand_in_a_file_of_their_own(folder, tmp_path):
    values = tmp_path / "kernwaarden.md"
    values.write_text("# Open\n\nWij zeggen wat we weten, ook als het tegenvalt.\n", encoding="utf-8")
    result = check(folder, "--values", values)
    assert [value["name"] for value in result["organisation"]["values"]] == ["Open"]


def test_the_installation_is_whole():
    printed = brandcheck("self-check", "--language", "nl")
    assert "niet in orde" not in printed
    assert printed.count("in orde") == 7


def test_no_name_of_a_chat_is_left_anywhere(first):
    out, result, printed = first
    kept = json.dumps(result, ensure_ascii=False) + printed + Path(out / "w.brandcheck").read_bytes().decode("latin-1")
    assert "Annelies" not in kept
    assert "annelies@installateur.example" not in kept
