"""What a check reads again, and what it refuses."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import DocumentStatus, Organisation, Side
from brandcheck.pipeline import Check, carry_out, import_sources, plan_check
from brandcheck.progress import finish
from brandcheck.settings import Limits
from brandcheck.workspace import Workspace
from tests.end_to_end.organisation import INSIDE

SLOW = b"<p>Wij zeggen wat we weten, ook als het tegenvalt.</p>" + b"<p></p>" * 20_000


def folder(path: Path, name: str = "Vermeulen", text: str = "Wij zeggen wat we weten.") -> Path:
    (path / "inside").mkdir(parents=True)
    (path / "inside" / "memo.txt").write_text(text, encoding="utf-8")
    values = [{"id": "open", "name": "Open", "statement": "Wij zeggen wat we weten."}]
    (path / "org.json").write_text(json.dumps({"name": name, "language": "nl", "values": values}), encoding="utf-8")
    return path


def named(check: Check, name: str) -> Check:
    return replace(check, organisation=replace(check.organisation, name=name))


def owner(path: Path) -> Organisation:
    with Workspace.open(path, read_only=True) as workspace:
        return workspace.organisation


@pytest.mark.parametrize(("outside", "inside"), [("Buiten", "binnen"), ("extern", "intern"), ("outside", "inside")])
def test_a_folder_in_dutch_is_measured_as_one_in_english(tmp_path, outside, inside):
    org = tmp_path / "bakkerij-jansen"
    for path in (org / outside / "over-ons.html", org / inside / "team" / "memo.txt"):
        path.parent.mkdir(parents=True)
        path.write_text("Wij zeggen wat we weten.", encoding="utf-8")
    (org / "Kernwaarden.md").write_text("# Onze kernwaarden\n\n## Open\n\nWij zeggen wat we weten.\n", encoding="utf-8")
    check = plan_check(org)
    assert [source.name for source in check.sources] == ["outside/over-ons.html", "inside/team/memo.txt"]
    assert check.organisation.name == "Bakkerij Jansen"
    assert [value.name for value in check.organisation.values] == ["Open"]
    assert plan_check(org, None, [org / outside]).sources == check.sources


@pytest.mark.parametrize(("missing", "remedy"), [("values", "kernwaarden.docx"), ("sources", "buiten")])
def test_what_a_folder_lacks_is_told_in_plain_words(tmp_path, missing, remedy):
    org = folder(tmp_path / "org")
    (org / ("org.json" if missing == "values" else "inside/memo.txt")).unlink()
    with pytest.raises(BrandCheckError) as caught:
        plan_check(org)
    assert caught.value.message.code == f"{missing}_missing"
    assert remedy in caught.value.text("nl")
    assert "--" not in caught.value.text("nl") + caught.value.text("en")


@pytest.mark.parametrize("side", Side)
def test_a_path_that_is_mistyped_is_not_passed_over(tmp_path, side):
    paths = [tmp_path / "org" / "inside", tmp_path / "websiet"]
    outside, inside = (paths, []) if side is Side.OUTSIDE else ([], paths)
    with pytest.raises(BrandCheckError) as caught:
        plan_check(folder(tmp_path / "org"), None, outside, inside)
    assert caught.value.message.code == "source_missing"
    assert "websiet" in caught.value.text("nl")


def test_the_workspace_of_another_organisation_is_left_alone(tmp_path):
    file = tmp_path / "a.brandcheck"
    first = plan_check(folder(tmp_path / "a"))
    finish(carry_out(first, file))
    other = plan_check(folder(tmp_path / "b", "Bakkerij Jansen", "Ons brood is warm."))
    with pytest.raises(BrandCheckError) as caught:
        finish(carry_out(other, file))
    assert caught.value.message.code == "workspace_of_other"
    assert "Vermeulen" in caught.value.text("nl")
    with Workspace.open(file) as workspace:
        assert workspace.organisation == first.organisation
        assert [document.text for document in workspace.documents.load()[0]] == ["Wij zeggen wat we weten."]


def test_an_organisation_that_took_another_name_keeps_its_workspace(tmp_path):
    file = tmp_path / "a.brandcheck"
    check = plan_check(folder(tmp_path / "a"))
    finish(carry_out(check, file))
    finish(carry_out(named(check, "Vermeulen en Zonen"), file))
    assert owner(file).name == "Vermeulen en Zonen"


def test_a_file_that_took_too_long_gets_another_chance(tmp_path):
    site = folder(tmp_path / "org")
    (site / "inside" / "pagina.html").write_bytes(SLOW)
    check = plan_check(site)
    with Workspace.in_memory() as workspace:
        finish(import_sources(replace(check, limits=Limits(seconds=0.01)), workspace))
        documents, _ = workspace.documents.load()
        reasons = {document.path: document.error and document.error.code for document in documents}
        assert reasons["inside/pagina.html"] == "took_too_long"
        finish(import_sources(check, workspace))
        documents, _ = workspace.documents.load()
        assert [document.status for document in documents] == [DocumentStatus.READ] * 2


def test_files_are_read_again_when_the_organisation_speaks_another_language(tmp_path):
    chat = INSIDE["02-chat.txt"]
    check = plan_check(folder(tmp_path / "org", text=chat))
    english = replace(check, organisation=replace(check.organisation, language="en"))
    with Workspace.in_memory() as workspace:
        for each, word in ((check, "Persoon"), (english, "Person")):
            finish(import_sources(each, workspace))
            (document,), _ = workspace.documents.load()
            assert document.text.startswith(f"{word} ")
