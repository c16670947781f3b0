"""What the user said once, and what holds now."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Assessment, Message, Privacy, ReportChoices, Side
from brandcheck.workspace import Workspace, facts

from .making import ORGANISATION, document, evidence, measurement

MEMO = document("inside/memo.docx", "Gesprekken duren voortaan kort.", "Dat is efficiënt.")
PRIVACY = Privacy("Kloof meten", "gerechtvaardigd belang", "intranet", "2026-10-01")
CHOICES = ReportChoices("en", quotes=True, logo=bytes(range(256)), colour="#123456")
GAPS = measurement((), (evidence(MEMO[1][0]),)).gaps
ASSESSMENT = Assessment(1, "2026-11-21", GAPS, (Message("genre_difference"),), 3, GAPS, "2026-10-01")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.brandcheck"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/memo.docx", "h", "r1", [MEMO])
        yield workspace


def test_answers_are_kept(workspace: Workspace, path: Path):
    assert (workspace.privacy, workspace.assessment) == (None, None)
    assert workspace.report_choices == ReportChoices(language="nl")
    workspace.privacy, workspace.report_choices, workspace.assessment = PRIVACY, CHOICES, ASSESSMENT
    workspace.close()
    with Workspace.open(path) as again:
        assert (again.privacy, again.report_choices, again.assessment) == (PRIVACY, CHOICES, ASSESSMENT)
        again.privacy = again.assessment = None
        assert (again.privacy, again.assessment) == (None, None)


def test_the_report_is_in_the_language_of_the_organisation_until_chosen(workspace: Workspace):
    workspace.organisation = replace(ORGANISATION, language="en")
    assert workspace.report_choices == ReportChoices(language="en")


def test_an_answer_that_was_damaged_is_told(workspace: Workspace):
    workspace._facts.keep(facts.PRIVACY, b'{"purpose": 1}')
    with pytest.raises(BrandCheckError) as error:
        _ = workspace.privacy
    assert error.value.message.code == "workspace_damaged"


def test_an_assessment_is_of_the_documents_and_values_as_they_were(workspace: Workspace):
    assert not workspace.is_current()
    workspace.keep_assessment(ASSESSMENT)
    assert workspace.is_current()
    workspace.assessment = replace(ASSESSMENT, reviewed=4)
    workspace.documents.edit([MEMO[0].id], title="Anders")
    assert workspace.is_current()
    for change in ({"date": None}, {"department": "Zorg"}, {"channel": "chat"}):
        workspace.documents.edit([MEMO[0].id], **change)
        assert not workspace.is_current()
        workspace.keep_assessment(ASSESSMENT)
    workspace.documents.move([MEMO[0].id], Side.OUTSIDE)
    assert not workspace.is_current()
    workspace.documents.move([MEMO[0].id], Side.INSIDE)
    assert workspace.is_current()
    taken = workspace.documents.take([MEMO[0].id])
    assert not workspace.is_current()
    workspace.documents.give_back(taken)
    assert workspace.is_current()
    workspace.organisation = replace(ORGANISATION, values=ORGANISATION.values[::-1])
    assert not workspace.is_current()
    assert workspace.assessment == ASSESSMENT


def test_what_changed_while_it_was_measured_makes_it_old(workspace: Workspace):
    stamp = workspace.stamp()
    workspace.documents.put(Side.INSIDE, "inside/a.txt", "h", "r1", [document("inside/a.txt", "Nieuw.")])
    workspace.keep_assessment(ASSESSMENT, stamp)
    assert not workspace.is_current()
    workspace.documents.remove(["id of inside/a.txt"])
    assert workspace.is_current()


def test_evidence_of_a_document_that_went_while_it_was_measured_is_left_out(workspace: Workspace):
    made = measurement((MEMO[0],), (evidence(MEMO[1][0]),))
    workspace.documents.remove([MEMO[0].id])
    number = workspace.keep(made)
    assert workspace.evidence.load() == ()
    assert workspace.measurements.load(number) == made


def test_deleted_texts_are_in_no_answer_and_the_answers_stay(workspace: Workspace):
    workspace.privacy = PRIVACY
    workspace.keep_assessment(ASSESSMENT)
    workspace.delete_texts()
    assert workspace.privacy == PRIVACY
    left = workspace.assessment
    assert left is not None
    assert "Gesprekken" not in repr(left)
    assert left.gaps[0].difference == GAPS[0].difference
    assert not workspace.is_current()
