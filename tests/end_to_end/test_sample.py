"""The example organisation, and a small English one: every sentence a reader would point at is there to be found."""

import json
from pathlib import Path

import pytest

from brandcheck.model import DocumentStatus, GapKind
from brandcheck.paths import resources
from brandcheck.pipeline import Check, plan_check, run_check
from brandcheck.progress import finish
from brandcheck.workspace import Workspace

FOLDERS = {"nl": resources() / "sample", "en": Path(__file__).parent / "english"}


@pytest.fixture(scope="module", params=FOLDERS)
def measured(request):
    """The folder, its measurement and its sentences by document path."""
    folder = FOLDERS[request.param]
    plan = plan_check(folder)
    check = Check(plan.organisation, plan.sources, "2026-11-21")
    with Workspace.in_memory() as workspace:
        measurement = finish(run_check(check, workspace))
        documents, segments = workspace.documents.load()
    return folder, measurement, {document.path: segments[document.id] for document in documents}


def expected(folder):
    return json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def test_every_file_is_read(measured):
    folder, measurement, _ = measured
    files = {
        path.relative_to(folder).as_posix() for side in ("outside", "inside") for path in (folder / side).iterdir()
    }
    assert {document.path.split("#")[0] for document in measurement.documents} == files
    assert [document.path for document in measurement.documents if document.status is not DocumentStatus.READ] == []


def test_every_key_sentence_can_be_evidence(measured):
    folder, _, sentences = measured
    missing = [
        row
        for value in expected(folder)["values"]
        for row in value["sentences"]
        if row["sentence"] not in {item.text for item in sentences[row["file"]] if item.eligible}
    ]
    assert missing == []


def test_what_is_found_is_better_than_chance(measured):
    folder, measurement, _ = measured
    paths = {document.id: document.path for document in measurement.documents}
    found = {(paths[item.document], item.quote, item.value): item for item in measurement.evidence}
    rows = [(row, value["id"]) for value in expected(folder)["values"] for row in value["sentences"]]
    listed = [(row, found.get((row["file"], row["sentence"], value))) for row, value in rows]
    hits = [(row, item) for row, item in listed if item is not None]
    assert len(hits) >= 0.7 * len(rows)
    assert sum(item.stance == row["stance"] for row, item in hits) >= 0.7 * len(hits)


def test_every_value_has_a_gap_with_its_probability(measured):
    folder, measurement, _ = measured
    assert [gap.value for gap in measurement.gaps] == [value["id"] for value in expected(folder)["values"]]
    for gap in measurement.gaps:
        assert gap.kind is not GapKind.TOO_LITTLE_TEXT
        assert gap.probabilities[gap.kind] == max(gap.probabilities.values())
