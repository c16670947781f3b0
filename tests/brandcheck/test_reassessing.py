"""What holds now: the latest measurement with the reviews, followed through removals and changes of side."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from brandcheck.model import ClaimState, Evidence, Gap, Measurement, Pair, Side, Stance
from brandcheck.pipeline import Check, add_pasted, carry_out, measure, plan_check, reassess, reviewed
from brandcheck.progress import finish
from brandcheck.reassessing import noise
from brandcheck.report import result_json
from brandcheck.workspace import ClaimDecision, ClaimQuery, Review, Subject, Verdict, Workspace, sentence_key
from tests.end_to_end.organisation import write_organisation


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> tuple[Path, Check]:
    folder = tmp_path_factory.mktemp("organisation")
    check = replace(plan_check(write_organisation(folder / "org")), measured_on="2026-11-01")
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
    moment = datetime(2026, 11, 2, tzinfo=UTC) + timedelta(minutes=len(workspace.reviews.history()))
    workspace.reviews.add(Review(subject, verdict, moment.isoformat(), **more))


def counted_inside(workspace: Workspace) -> list[Evidence]:
    inside = {d.id for d in workspace.documents.summaries() if d.side is Side.INSIDE}
    return [found for found in workspace.evidence.load() if found.counted and found.document in inside]


def bare(gaps: tuple[Gap, ...]) -> list[Gap]:
    """Without the marked words of its quotes, which weighing again does not read."""

    def silent(found: Evidence | None) -> Evidence | None:
        return found and replace(found, why=())

    return [replace(gap, pair=Pair(silent(gap.pair.outside), silent(gap.pair.inside))) for gap in gaps]


def latest(workspace: Workspace) -> Measurement:
    found = workspace.measurements.latest()
    assert found is not None
    return found


def codes(warnings) -> list[str]:
    return [warning.code for warning in warnings]


def test_without_reviews_what_holds_is_what_was_measured(workspace):
    measurement = latest(workspace)
    kept = workspace.assessment
    assert kept is not None
    assert (kept.gaps, kept.warnings, kept.reviewed, kept.before) == (measurement.gaps, measurement.warnings, 0, ())
    now = reassess(workspace)
    assert bare(now.gaps) == bare(measurement.gaps)
    assert now.warnings == measurement.warnings
    assert reviewed(workspace) == measurement
    assert workspace.is_current()


def test_a_review_moves_the_rates_at_once_and_undone_it_moves_them_back(workspace):
    before = reassess(workspace)
    found = counted_inside(workspace)[0]
    decide(workspace, found, Verdict.REJECTED)
    now = reassess(workspace)
    (gap,), (then,) = ([g for g in a.gaps if g.value == found.value] for a in (now, before))
    assert gap.inside.supports + gap.inside.contradicts == then.inside.supports + then.inside.contradicts - 1
    assert now.reviewed == 1
    assert "weigh_not_audited" not in codes(now.warnings)
    assert "weigh_reviewed" in codes(now.warnings)
    assert workspace.assessment == now
    workspace.reviews.undo()
    assert reassess(workspace) == before


def test_weighing_again_gives_what_the_whole_measurement_gives(workspace):
    found = counted_inside(workspace)
    values = [value.id for value in workspace.organisation.values]
    weak = next(e for e in workspace.evidence.load() if not e.counted)
    decide(workspace, weak, Verdict.CONFIRMED)
    decide(workspace, found[0], Verdict.REJECTED)
    decide(workspace, found[1], Verdict.OTHER_STANCE, other_stance=Stance.SUPPORTS)
    other = next(value for value in values if value != found[2].value)
    decide(workspace, found[2], Verdict.OTHER_VALUE, other_value=other)
    now, whole = reassess(workspace), reviewed(workspace)
    assert bare(now.gaps) == bare(whole.gaps)
    assert now.warnings == whole.warnings
    assert now.reviewed == 4
    engine = latest(workspace)
    assert len(whole.evidence) == len(engine.evidence) - 1
    assert codes(engine.warnings)[-1] == "weigh_not_audited"


def test_a_document_that_was_removed_no_longer_counts_and_comes_back_with_an_undo(workspace):
    before = reassess(workspace)
    found = counted_inside(workspace)[0]
    taken = workspace.documents.take([found.document])
    now = reassess(workspace)
    assert now.gaps[0].inside.documents == before.gaps[0].inside.documents - 1
    assert found.document not in {e.document for e in reviewed(workspace).evidence}
    assert bare(reviewed(workspace).gaps) == bare(now.gaps)
    workspace.documents.give_back(taken)
    assert reassess(workspace) == before


def test_a_document_that_changed_sides_takes_its_reviews_along(workspace):
    found = counted_inside(workspace)[0]
    decide(workspace, found, Verdict.CONFIRMED)
    before = reassess(workspace)
    workspace.documents.move([found.document], Side.OUTSIDE)
    now = reassess(workspace)
    assert now.reviewed == 1
    assert now.gaps[0].outside.documents == before.gaps[0].outside.documents + 1
    assert bare(reviewed(workspace).gaps) == bare(now.gaps)


def test_when_the_texts_are_deleted_the_figures_stay(workspace):
    before = reassess(workspace)
    workspace.delete_texts()
    now = reassess(workspace)
    assert [(g.kind, g.inside, g.outside) for g in now.gaps] == [(g.kind, g.inside, g.outside) for g in before.gaps]
    assert [g.kind for g in reviewed(workspace).gaps] == [g.kind for g in before.gaps]


def test_noise_stands_beside_the_gaps_as_people_decided_and_goes_with_the_texts(workspace):
    before = noise(workspace)
    assert [each.value for each in before] == [value.id for value in workspace.organisation.values]
    found = counted_inside(workspace)[0]
    decide(workspace, found, Verdict.REJECTED)
    workspace.documents.move([next(e.document for e in counted_inside(workspace) if e != found)], Side.OUTSIDE)
    now = noise(workspace)
    assert now != before
    assert [each.gap for each in now] == pytest.approx([gap.difference for gap in reassess(workspace).gaps])
    workspace.delete_texts()
    assert noise(workspace) == ()


def test_nothing_measured_nothing_to_weigh(measured):
    with Workspace.in_memory() as empty:
        empty.organisation = measured[1].organisation
        for ask in (reassess, reviewed, noise):
            with pytest.raises(LookupError):
                ask(empty)


def test_what_changed_is_told_against_what_held_before_for_values_that_say_the_same(workspace, measured):
    check = measured[1]
    decide(workspace, counted_inside(workspace)[0], Verdict.REJECTED)
    held = reassess(workspace)
    add_pasted(workspace, "Vanaf maandag zeggen we klanten eerlijk wat we niet weten.", Side.INSIDE, "", "", "", None)
    first, *rest = check.organisation.values
    changed = replace(check.organisation, values=(replace(first, statement="Iets heel anders."), *rest))
    workspace.organisation = changed
    finish(measure(Check(changed, (), "2026-11-08"), workspace))
    now = workspace.assessment
    assert now is not None
    assert (now.measurement, now.measured_on, now.before_on, now.reviewed) == (2, "2026-11-08", "2026-11-01", 1)
    assert [g.value for g in now.before] == [value.id for value in rest]
    assert [(g.kind, g.inside) for g in now.before] == [(g.kind, g.inside) for g in held.gaps[1:]]
    assert all(gap.pair == Pair(None, None) for gap in now.before)
    again = reassess(workspace)
    assert (again.before, again.before_on) == (now.before, now.before_on)


def test_other_settings_forbid_comparing(workspace, measured):
    check = measured[1]
    stricter = replace(check.settings, promised_share=0.1)
    finish(measure(replace(check, sources=(), measured_on="2026-11-08", settings=stricter), workspace))
    now = workspace.assessment
    assert now is not None
    assert (now.before, now.before_on) == ((), None)


def test_a_measurement_that_changed_nothing_keeps_what_it_was_compared_with(workspace, measured):
    check = replace(measured[1], sources=())
    finish(measure(replace(check, measured_on="2026-11-08"), workspace))
    first = workspace.assessment
    finish(measure(replace(check, measured_on="2026-11-08"), workspace))
    assert workspace.assessment == first
    assert first is not None
    assert first.before_on == "2026-11-01"


def test_documents_added_while_it_measures_leave_it_out_of_date(workspace, measured):
    job = measure(replace(measured[1], sources=(), measured_on="2026-11-08"), workspace)
    next(job)
    add_pasted(workspace, "Dit kwam er net bij.", Side.INSIDE, "", "", "", None)
    finish(job)
    assert not workspace.is_current()


def test_the_command_line_reports_what_people_decided_and_says_so(workspace, measured):
    decide(workspace, counted_inside(workspace)[0], Verdict.REJECTED)
    path = workspace.path
    assert path is not None
    workspace.close()
    told = finish(carry_out(measured[1], path))
    assert "weigh_reviewed" in codes(told.warnings)
    assert '"weigh_reviewed"' in result_json(told)
    with Workspace.open(path) as opened:
        engine = latest(opened)
    assert len(told.evidence) == len(engine.evidence) - 1
    assert "weigh_not_audited" in codes(engine.warnings)


def test_what_people_made_of_a_promise_is_told_and_the_kept_measurement_stays_as_it_was(workspace):
    measurement = latest(workspace)
    rows = workspace.claims.page(ClaimQuery(), 0, 100)
    assert {row.claim for row in rows} == set(measurement.claims)
    workspace.claims.set_state(rows[0].subject, ClaimDecision(ClaimState.HANDED, role="Service"))
    told = reviewed(workspace)
    changed = replace(rows[0].claim, state=ClaimState.HANDED, role="Service")
    assert told == replace(
        measurement, claims=tuple(changed if claim == rows[0].claim else claim for claim in measurement.claims)
    )
    assert '"state": "handed", "role": "Service"' in result_json(told)
    assert latest(workspace) == measurement
    workspace.documents.remove([rows[0].claim.outside.document])
    gone = rows[0].claim.outside.document
    assert {claim.outside.document for claim in reviewed(workspace).claims} == {
        claim.outside.document for claim in measurement.claims
    } - {gone}
