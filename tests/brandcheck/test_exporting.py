"""Every format from a real workspace, through the command line."""

import json
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from jsonschema import Draft202012Validator
from lxml import etree

from brandcheck.cli import DONE, REFUSED, run
from brandcheck.errors import BrandCheckError
from brandcheck.export import FORMATS, read_qdpx
from brandcheck.exporting import export, free_name
from brandcheck.model import Organisation, ReportChoices, Side
from brandcheck.paths import resources
from brandcheck.pipeline import reviewed
from brandcheck.progress import Progress, finish
from brandcheck.report import is_staff_text
from brandcheck.workspace import Workspace
from tests.brandcheck.export.materials import SCHEMA
from tests.end_to_end.organisation import write_organisation

CHAT = "[09:12] Anna: We krijgen nooit de ruimte om ons vak goed te doen.\n[09:13] Bram: Een klus moet in twintig minuten af zijn.\n"


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> Path:
    folder = write_organisation(tmp_path_factory.mktemp("organisation") / "org")
    inside = folder / "inside"
    (inside / "chat.txt").write_text(f"Title: Kanaal Buitendienst\nChannel: chat\n\n{CHAT}", encoding="utf-8")
    workspace = folder.parent / "a.brandcheck"
    assert run(["check", str(folder), "--workspace", str(workspace)]) == DONE
    return workspace


@pytest.fixture
def workspace(measured, tmp_path) -> Path:
    copy = tmp_path / "vermeulen.brandcheck"
    copy.write_bytes(measured.read_bytes())
    return copy


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_lands_beside_the_workspace_which_is_only_read(form, workspace, capsys):
    before = workspace.read_bytes()
    assert run(["export", str(workspace), "--format", form, "--language", "nl"]) == DONE
    written = workspace.with_suffix(FORMATS[form].suffix)
    assert f"Geschreven: {written}" in capsys.readouterr().out
    assert written.stat().st_size > 500
    assert workspace.read_bytes() == before
    # What somebody may have edited since stays.
    assert run(["export", str(workspace), "--format", form]) == DONE
    assert free_name(workspace, form).stem == "vermeulen (3)"


def test_codings_of_a_real_project_are_the_sentences_that_count(workspace, tmp_path):
    with Workspace.open(workspace) as opened:
        measurement = reviewed(opened)
        target = finish(export(opened, "qdpx", tmp_path / "a.qdpx", ReportChoices("nl", quotes=True))).path
    with zipfile.ZipFile(target) as archive:
        SCHEMA.assertValid(etree.fromstring(archive.read("project.qde")))
        assert len(archive.namelist()) == len(measurement.read) + 1
    book = read_qdpx(target)
    counted = [found for found in measurement.evidence if found.counted]
    assert counted
    assert sorted(quote.text for code in book.codes for quote in code.quotes) == sorted(
        found.quote for found in counted
    )


def test_a_workbook_holds_as_many_sentences_as_its_values_count(workspace, tmp_path):
    target = tmp_path / "uit" / "a.xlsx"
    assert (
        run(["export", str(workspace), "--format", "xlsx", "--output", str(target), "--quotes", "--language", "nl"])
        == DONE
    )
    book = openpyxl.load_workbook(target)
    rows = [
        dict(zip((cell.value for cell in book["Kernwaarden"][1]), row, strict=True))
        for row in book["Kernwaarden"].iter_rows(min_row=2, values_only=True)
    ]
    names = [f"Zinnen die {what} {side}" for what in ("ondersteunen", "tegenspreken") for side in ("buiten", "binnen")]
    assert sum(row[name] for row in rows for name in names) == book["Bewijs"].max_row - 1


def test_departments_and_the_glossary_have_their_sheets_as_long_as_there_are_texts(workspace, tmp_path):
    with Workspace.open(workspace) as opened:
        opened.terms.add("=ploeg", "", "team", "Zo heet het overal.")
        finish(export(opened, "xlsx", tmp_path / "a.xlsx", ReportChoices()))
        finish(export(opened, "csv", tmp_path / "a.zip", ReportChoices()))
        opened.delete_texts()
        finish(export(opened, "xlsx", tmp_path / "b.xlsx", ReportChoices()))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    groups = [row[0] for row in book["Afdelingen"].iter_rows(min_row=2, values_only=True)]
    assert groups[:4:2] == ["Hele organisatie, buiten", "Hele organisatie, binnen"]
    (word,) = book["Woordenlijst"].iter_rows(min_row=2, values_only=True)
    assert word[1:] == ("=ploeg", "team", "Zo heet het overal.")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert "'=ploeg" in archive.read("woordenlijst.csv").decode("utf-8-sig")
        assert "afdelingen.csv" in archive.namelist()
    assert "Afdelingen" not in openpyxl.load_workbook(tmp_path / "b.xlsx").sheetnames


def test_json_without_leave_to_quote_holds_no_word_of_staff_and_is_valid(workspace, tmp_path, capsys):
    schema = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))
    with Workspace.open(workspace, read_only=True) as opened:
        staff = {document.id for document in opened.documents.summaries() if is_staff_text(document)}
    assert staff
    held = {}
    for quotes in ([], ["--quotes"]):
        assert (
            run(
                [
                    "export",
                    str(workspace),
                    "--format",
                    "json",
                    "--output",
                    str(tmp_path / "a.json"),
                    "--language",
                    "nl",
                    *quotes,
                ]
            )
            == DONE
        )
        content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(content)
        held[bool(quotes)] = {found["document"] for found in content["evidence"]} & staff
        said = capsys.readouterr().err
        assert bool(re.search(r"weggelaten: [1-9]", said)) is not bool(quotes)
    assert not held[False]
    assert held[True]


def test_a_workspace_without_a_measurement_is_told_so(tmp_path, capsys):
    workspace = tmp_path / "leeg.brandcheck"
    Workspace.create(workspace, Organisation("Leeg", "nl", ())).close()
    assert run(["export", str(workspace), "--format", "csv"]) == REFUSED
    assert "nog niets gemeten" in capsys.readouterr().err
    assert run(["export", str(tmp_path / "weg.brandcheck"), "--format", "csv", "--language", "nl"]) == REFUSED
    assert run(["export", str(workspace), "--format", "odt", "--language", "nl"]) == REFUSED
    assert [file.name for file in tmp_path.iterdir()] == ["leeg.brandcheck"]


def test_after_texts_were_deleted_figures_can_still_be_exported_and_texts_not(workspace, tmp_path):
    with Workspace.open(workspace) as opened:
        opened.delete_texts()
        finish(export(opened, "xlsx", tmp_path / "a.xlsx", ReportChoices()))
        with pytest.raises(BrandCheckError) as caught:
            finish(export(opened, "qdpx", tmp_path / "a.qdpx", ReportChoices(quotes=True)))
    assert caught.value.message.code == "export_no_texts"
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Kernwaarden"].max_row == 3


def test_documents_that_moved_or_went_since_are_followed(workspace, tmp_path):
    with Workspace.open(workspace) as opened:
        first, second, *_ = [document for document in opened.documents.summaries() if document.side is Side.INSIDE]
        opened.documents.remove([first.id])
        opened.documents.move([second.id], Side.OUTSIDE)
        for form in FORMATS:
            finish(export(opened, form, tmp_path / f"a.{form}", ReportChoices()))
    listed = openpyxl.load_workbook(tmp_path / "a.xlsx")["Documenten"]
    files = {row[-1]: row[1] for row in listed.iter_rows(min_row=2, values_only=True)}
    assert first.path not in files
    assert files[second.path.replace("inside/", "outside/")] == "buiten"


def test_progress_is_told_and_a_stop_leaves_nothing(workspace, tmp_path):
    with Workspace.open(workspace, read_only=True) as opened:
        for form in FORMATS:
            job = export(opened, form, tmp_path / "new" / "a", ReportChoices())
            assert isinstance(next(job), Progress)
            job.close()
    assert not [file for file in tmp_path.rglob("*") if file.parent.name == "new"]
