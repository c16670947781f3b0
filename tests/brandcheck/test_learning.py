"""What decisions teach in a workspace: at once, told in the measurement, undone with them, and nowhere else."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from jsonschema import validate

from brandcheck.detect import working_threshold
from brandcheck.learning import Changed, is_due, relearn, what_changed
from brandcheck.model import Evidence, Side, Stance
from brandcheck.paths import resources
from brandcheck.pipeline import Check, add_pasted, carry_out, measure, plan_check, reassess, reviewed
from brandcheck.progress import finish
from brandcheck.report import compose
from brandcheck.report.result import result
from brandcheck.workspace import EvidenceQuery, Review, Subject, Verdict, Workspace, sentence_key

MOMENTS = count()


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> tuple[Path, Check]:
    folder = tmp_path_factory.mktemp("organisation")
    check = replace(plan_check(resources() / "sample"), measured_on="2026-11-01")
    finish(carry_out(check, folder / "a.brandcheck"))
    return folder / "a.brandcheck", check


@pytest.fixture
def workspace(measured, tmp_path) -> Iterator[Workspace]:
    file = tmp_path / "a.brandcheck"
    file.write_bytes(measured[0].read_bytes())
    with Workspace.open(file) as opened:
        yield opened


def decide(workspace: Workspace, found: Evidence, verdict: Verdict, **more) -> None:
    place = next(d for d in workspace.documents.summaries() if d.id == found.document)
    subject = Subject(place.side, place.path, sentence_key(found.quote), found.value)
    moment = datetime(2026, 11, 2, tzinfo=UTC) + timedelta(minutes=next(MOMENTS))
    workspace.reviews.add(Review(subject, verdict, moment.isoformat(), **more))


def strongest(workspace: Workspace, value: int, number: int) -> list[Evidence]:
    found = workspace.evidence.load(workspace.organisation.values[value].id)
    return sorted(found, key=lambda item: -item.probability)[:number]


def reject(workspace: Workspace, value: int = 0, number: int = 12) -> list[Evidence]:
    found = strongest(workspace, value, number)
    for item in found:
        decide(workspace, item, Verdict.REJECTED)
    return found


def place(item: Evidence) -> tuple[str, int, str]:
    return item.document, item.start, item.value


def moved(workspace: Workspace) -> list[Evidence]:
    return [item for item in workspace.evidence.load() if item.own is not None]


def test_what_is_decided_teaches_at_once_and_what_it_changed_is_told(workspace):
    before = {place(item): item for item in workspace.evidence.load()}
    decided = {place(item) for item in reject(workspace)}
    assessment = finish(relearn(workspace))
    assert workspace.assessment == assessment
    assert moved(workspace)
    mine = workspace.organisation.values[0].id
    for item in workspace.evidence.load():
        if item.value != mine or place(item) in decided:
            assert item == before[place(item)]
        else:
            assert item.probability < before[place(item)].probability
            assert item.own == (before[place(item)].supports, before[place(item)].contradicts)
    changed = what_changed(workspace)
    (taught,) = changed.taught
    assert (taught.value, taught.speaks, taught.silent) == (mine, 0, 12)
    assert (len(changed.came_in), len(changed.went_out)) == (taught.came_in, taught.went_out) == (0, taught.went_out)
    assert taught.went_out
    assert all(not item.counted and sum(item.own or ()) >= working_threshold() for item in changed.went_out)
    assert "learnt" in [warning.code for warning in assessment.warnings]


def test_undone_with_the_decision_and_off_with_the_switch(workspace):
    before, held = workspace.evidence.load(), reassess(workspace)
    for item in strongest(workspace, 1, 20):
        decide(workspace, item, Verdict.CONFIRMED)
    finish(relearn(workspace))
    taught = workspace.evidence.load()
    assert taught != before
    workspace.learning = False
    plain = finish(relearn(workspace))
    assert workspace.evidence.load() == before
    assert plain == reassess(workspace)
    assert what_changed(workspace) == Changed((), (), (), ())
    workspace.learning = True
    finish(relearn(workspace))
    assert workspace.evidence.load() == taught
    for _ in range(20):
        workspace.reviews.undo()
    assert finish(relearn(workspace)) == held
    assert workspace.evidence.load() == before


def test_a_measurement_made_later_gives_the_same_and_says_what_it_learnt_from(workspace, measured):
    reject(workspace)
    for item in strongest(workspace, 1, 15):
        decide(workspace, item, Verdict.CONFIRMED)
    now = finish(relearn(workspace))
    at_once, evidence = reviewed(workspace), workspace.evidence.load()
    measurement = finish(measure(measured[1], workspace))
    assert {one.value: (one.speaks, one.silent) for one in measurement.learnt} == {
        workspace.organisation.values[0].id: (0, 12),
        workspace.organisation.values[1].id: (15, 0),
    }
    assert set(measurement.evidence) == set(evidence)
    assert workspace.evidence.load() == measurement.evidence
    assert workspace.learnt is None
    later = reviewed(workspace)
    assert (later.learnt, later.warnings) == (at_once.learnt, at_once.warnings)
    assert set(later.evidence) == set(at_once.evidence)
    assert [(gap.kind, gap.outside, gap.inside) for gap in reassess(workspace).gaps] == [
        (gap.kind, gap.outside, gap.inside) for gap in now.gaps
    ]
    workspace.learning = False
    assert finish(measure(measured[1], workspace)).learnt == ()


def test_a_sentence_that_rose_into_the_lists_stays_when_somebody_decides_about_it(workspace, measured):
    known = {place(item) for item in workspace.evidence.load()}
    for value in (0, 1, 2):
        for item in strongest(workspace, value, 25):
            decide(workspace, item, Verdict.CONFIRMED)
    finish(relearn(workspace))
    new = [item for item in workspace.evidence.load() if place(item) not in known]
    assert new
    assert all(sum(item.own or ()) < 0.05 for item in new)
    decide(workspace, new[0], Verdict.CONFIRMED)
    for step in (lambda: finish(relearn(workspace)), lambda: finish(measure(measured[1], workspace))):
        for learning in (True, False):
            workspace.learning = learning
            step()
            (kept,) = [item for item in reviewed(workspace).evidence if place(item) == place(new[0])]
            assert kept.counted
            assert kept.probability == 1
            assert kept.stance is new[0].stance


def test_what_is_confirmed_keeps_the_stance_that_was_shown(workspace):
    inside = {d.id for d in workspace.documents.summaries() if d.side is Side.INSIDE}
    found = [item for item in strongest(workspace, 0, 100) if item.document in inside and item.counted]
    for item in found[::2]:
        decide(workspace, item, Verdict.OTHER_STANCE, other_stance=Stance.CONTRADICTS)
    finish(relearn(workspace))
    turned = what_changed(workspace).turned
    assert turned
    shown = turned[0]
    decide(workspace, shown, Verdict.CONFIRMED)
    finish(relearn(workspace))
    (kept,) = [item for item in reviewed(workspace).evidence if place(item) == place(shown)]
    assert kept.stance is shown.stance
    order = workspace.evidence.survey(EvidenceQuery(shown.value)).order[Side.INSIDE]
    rows = workspace.evidence.rows(order).values()
    (row,) = [row for row in rows if place(row.evidence) == place(shown)]
    assert row.stance is shown.stance
    listed = workspace.evidence.survey(EvidenceQuery(shown.value), {Side.INSIDE: shown.stance}).order[Side.INSIDE]
    assert row in workspace.evidence.rows(listed).values()


def test_who_speaks_is_no_lesson_about_the_value(workspace):
    before = workspace.evidence.load()
    for item in strongest(workspace, 0, 10):
        decide(workspace, item, Verdict.REJECTED, reason="not_us")
    finish(relearn(workspace))
    assert workspace.evidence.load() == before
    assert workspace.learnt == ()


def test_what_belongs_to_another_value_teaches_both(workspace):
    first, second = (value.id for value in workspace.organisation.values[:2])
    for item in strongest(workspace, 0, 10):
        decide(workspace, item, Verdict.OTHER_VALUE, other_value=second)
    finish(relearn(workspace))
    taught = {one.value: (one.speaks, one.silent) for one in workspace.learnt or ()}
    assert taught == {first: (0, 10), second: (10, 0)}


def test_no_other_workspace_is_touched(workspace, measured):
    untouched = measured[0].read_bytes()
    reject(workspace)
    finish(relearn(workspace))
    assert measured[0].read_bytes() == untouched
    with Workspace.open(measured[0]) as other:
        again = finish(measure(measured[1], other))
        assert again.learnt == ()
        assert all(item.own is None for item in again.evidence)


def test_a_document_that_was_added_since_waits_for_the_next_measurement(workspace):
    add_pasted(workspace, "Wij nemen altijd de tijd. Iedereen telt hier mee.", Side.INSIDE, "Los", "", "", None)
    reject(workspace)
    finish(relearn(workspace))
    measured_now = {item.document for item in workspace.evidence.load()}
    assert measured_now <= {document.id for document in reviewed(workspace).documents}


def test_deleted_texts_teach_nothing_and_leave_no_words(workspace):
    found = reject(workspace)
    finish(relearn(workspace))
    figures = reassess(workspace)
    workspace.delete_texts()
    assert len(workspace.evidence) == 0
    after = finish(relearn(workspace))
    assert [gap.kind for gap in after.gaps] == [gap.kind for gap in figures.gaps]
    file = workspace.path
    assert file is not None
    workspace.close()
    assert found[0].quote.encode() not in file.read_bytes()


def test_report_and_result_say_what_was_learnt_from(workspace):
    reject(workspace)
    finish(relearn(workspace))
    measurement = reviewed(workspace)
    plain = result(measurement)
    validate(plain, json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8")))
    assert plain["learnt"][0]["silent"] == 12
    assert any(item["own"] for item in plain["evidence"])
    name = workspace.organisation.values[0].name
    for language in ("nl", "en"):
        content = compose(measurement, replace(workspace.report_choices, language=language))
        assert content.method is not None
        assert any(name in line and "12" in line for line in content.method.measured.paragraphs)


def test_it_is_due_as_long_as_there_are_other_decisions_than_were_learnt_from(workspace, measured):
    assert not is_due(workspace)
    found = reject(workspace, number=3)
    assert is_due(workspace)
    finish(relearn(workspace))
    assert not is_due(workspace)
    decide(workspace, found[0], Verdict.NOTE, note="navragen")
    assert not is_due(workspace)
    decide(workspace, found[0], Verdict.CONFIRMED)
    assert is_due(workspace)
    workspace.reviews.undo()
    assert not is_due(workspace)
    workspace.learning = False
    assert is_due(workspace)
    finish(relearn(workspace))
    decide(workspace, found[0], Verdict.CONFIRMED)
    assert not is_due(workspace)
    workspace.learning = True
    assert is_due(workspace)
    finish(measure(measured[1], workspace))
    assert not is_due(workspace)
    workspace.documents.remove([found[0].document])
    assert is_due(workspace)


def test_what_became_other_evidence_while_it_learnt_is_learnt_anew(workspace, measured):
    reject(workspace)
    job = relearn(workspace)
    next(job)
    decided = strongest(workspace, 0, 13)[-1]
    decide(workspace, decided, Verdict.REJECTED)
    finish(measure(measured[1], workspace))
    wanted = workspace.evidence.load()
    finish(job)
    assert workspace.evidence.load() == wanted
    assert not is_due(workspace)
