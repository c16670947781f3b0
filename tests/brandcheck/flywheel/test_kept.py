"""Measurements of a real workspace beside each other, as people had decided at each."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from brandcheck import flywheel
from brandcheck.errors import BrandCheckError
from brandcheck.followup import Action, ActionState, Cause, Figure, Reply
from brandcheck.learning import relearn
from brandcheck.model import Evidence, Side
from brandcheck.pipeline import Check, add_pasted, carry_out, measure, plan_check, reassess, reviewed
from brandcheck.progress import finish
from brandcheck.remeasuring import compare_again
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key
from tests.end_to_end.organisation import write_organisation

NEW = "Vanaf maandag krijgen monteurs de ruimte om zelf te bedenken wat goed werk vraagt."


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


def reject(workspace: Workspace, found: Evidence) -> None:
    place = next(d for d in workspace.documents.summaries() if d.id == found.document)
    subject = Subject(place.side, place.path, sentence_key(found.quote), found.value)
    moment = datetime(2026, 11, 2, tzinfo=UTC) + timedelta(minutes=len(workspace.reviews.history()))
    workspace.reviews.add(Review(subject, Verdict.REJECTED, moment.isoformat()))


def counted(workspace: Workspace, side: Side = Side.INSIDE) -> list[Evidence]:
    chosen = {d.id for d in workspace.documents.summaries() if d.side is side}
    return [found for found in workspace.evidence.load() if found.counted and found.document in chosen]


def again(workspace: Workspace, check: Check, day: str, **changes) -> None:
    organisation = changes.pop("organisation", check.organisation)
    finish(measure(replace(check, sources=(), measured_on=day, organisation=organisation, **changes), workspace))


def test_then_is_what_held_and_now_is_what_holds(workspace, measured):
    reject(workspace, counted(workspace)[0])
    held = reassess(workspace)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    reject(workspace, counted(workspace)[1])
    now = reassess(workspace)
    made = flywheel.compare(workspace, 1)
    assert (made.then, made.then_on, made.now, made.now_on) == (1, "2026-11-01", 2, "2026-11-08")
    assert [change.value for change in made.values] == [gap.value for gap in now.gaps]
    for change, then_gap, now_gap in zip(made.values, held.gaps, now.gaps, strict=True):
        assert (change.then.kind, change.then.inside) == (then_gap.kind, then_gap.inside)
        assert (change.now.kind, change.now.inside) == (now_gap.kind, now_gap.inside)
        for figure in Figure:
            total = sum(part.amounts[figure] for part in change.parts)
            assert total == pytest.approx(change.figures[figure].amount, abs=1e-12)
    counts = {part.cause: part.count for part in made.values[0].parts}
    assert (counts[Cause.ADDED], counts[Cause.REMOVED], counts[Cause.CHANGED], counts[Cause.REVIEWS]) == (1, 0, 0, 1)
    inside = made.documents[Side.INSIDE]
    assert (inside.added, inside.changed, inside.removed) == (1, 0, 0)


def test_then_is_as_the_engine_had_learnt_by_then(workspace, measured):
    for found in counted(workspace)[:3]:
        reject(workspace, found)
    held = finish(relearn(workspace))
    assert workspace.evidence.taught()
    engine = flywheel.series(workspace)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    made = flywheel.compare(workspace, 1)
    assert [change.then.inside for change in made.values] == [gap.inside for gap in held.gaps]
    assert [line.points[0].gap.inside for line in flywheel.series(workspace)] == [
        line.points[0].gap.inside for line in engine
    ]
    reject(workspace, counted(workspace)[0])
    now = finish(relearn(workspace))
    made = flywheel.compare(workspace, 1)
    assert [change.now.inside for change in made.values] == [gap.inside for gap in now.gaps]
    workspace.delete_texts()
    kept = workspace.measurements.held(1)
    assert kept is not None
    assert kept.taught is None


def test_a_series_has_a_point_for_each_day_and_agrees_with_the_comparison(workspace, measured):
    reject(workspace, counted(workspace)[0])
    reassess(workspace)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    add_pasted(workspace, "De koffie is op.", Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    lines = flywheel.series(workspace)
    assert [line.name for line in lines] == [value.name for value in measured[1].organisation.values]
    assert [[point.number for point in line.points] for line in lines] == [[1, 3], [1, 3]]
    made = flywheel.compare(workspace, 1)
    for line, change in zip(lines, made.values, strict=True):
        assert line.points[0].gap.inside == change.then.inside
        assert line.points[1].gap.inside == change.now.inside
    assert flywheel.series(workspace) == lines


def test_a_document_that_was_removed_after_measuring_is_gone_now_and_was_there_then(workspace, measured):
    again(workspace, measured[1], "2026-11-08", settings=measured[1].settings)
    found = counted(workspace)[0]
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-15")
    workspace.documents.remove([found.document])
    now = reassess(workspace)
    made = flywheel.compare(workspace, 1)
    assert made.documents[Side.INSIDE].removed == 1
    assert [change.now.inside for change in made.values] == [gap.inside for gap in now.gaps]


def test_a_document_that_changed_sides_takes_its_decisions_along_to_what_was(workspace, measured):
    found = counted(workspace)[0]
    reject(workspace, found)
    held = reassess(workspace)
    workspace.documents.move([found.document], Side.OUTSIDE)
    again(workspace, measured[1], "2026-11-08")
    made = flywheel.compare(workspace, 1)
    assert [change.then.inside for change in made.values] == [gap.inside for gap in held.gaps]
    assert made.documents[Side.OUTSIDE].changed == 1


def test_when_texts_are_deleted_the_figures_and_the_line_stay(workspace, measured):
    reject(workspace, counted(workspace)[0])
    held = reassess(workspace)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    before = flywheel.series(workspace)
    workspace.delete_texts()
    assert [[point.gap.inside for point in line.points] for line in flywheel.series(workspace)] == [
        [point.gap.inside for point in line.points] for line in before
    ]
    made = flywheel.compare(workspace, 1)
    assert [change.then.inside for change in made.values] == [gap.inside for gap in held.gaps]
    assert all(change.parts == () for change in made.values)
    assert made.remarks[-1].code == "flywheel_texts_deleted"


def test_other_settings_are_refused_and_measured_again_with_the_old_ones_when_asked(workspace, measured):
    stricter = replace(measured[1].settings, promised_share=0.1)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08", settings=stricter)
    with pytest.raises(BrandCheckError) as error:
        flywheel.compare(workspace, 1)
    assert error.value.message.code == "flywheel_other_settings"
    assert [kept.not_compared is None for kept in flywheel.list_kept(workspace)] == [False, True]
    assert [len(line.points) for line in flywheel.series(workspace)] == [1, 1]
    made = finish(compare_again(workspace, 1))
    assert made.remarks[0].code == "flywheel_again_now"
    assert len(made.values) == 2
    assert made.documents[Side.INSIDE].added == 1
    assert len(workspace.measurements.entries()) == 2


def test_a_changed_statement_is_left_out_and_measured_again_with_the_old_one_when_asked(workspace, measured):
    first, *rest = measured[1].organisation.values
    changed = replace(measured[1].organisation, values=(replace(first, statement="Iets heel anders."), *rest))
    workspace.organisation = changed
    again(workspace, measured[1], "2026-11-08", organisation=changed)
    made = flywheel.compare(workspace, 1)
    assert [change.value for change in made.values] == [value.id for value in rest]
    assert made.remarks[0].code == "flywheel_value_changed"
    full = finish(compare_again(workspace, 1))
    assert [change.value for change in full.values] == [value.id for value in measured[1].organisation.values]
    assert all(change.figures[Figure.INSIDE_SUPPORTS].amount == 0 for change in full.values)


def age(workspace: Workspace, number: int) -> None:
    """Let a measurement be of an older version of the program."""
    kept = replace(workspace.measurements.load(number), engine={"brandcheck": "0.0"})
    from brandcheck.workspace.measurements import pack  # noqa: PLC0415

    packed = pack(kept)
    with workspace._store.writing() as connection:
        connection.execute(
            "UPDATE measurement SET content = ?, engine = ? WHERE number = ?", (packed.content, packed.engine, number)
        )
        connection.execute("DELETE FROM cache WHERE kind = 'weighing'")


def test_another_version_is_refused_and_old_texts_are_measured_again_while_they_are_there(workspace, measured):
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    age(workspace, 1)
    with pytest.raises(BrandCheckError) as error:
        flywheel.compare(workspace, 1)
    assert error.value.message.code == "flywheel_other_engine"
    made = finish(compare_again(workspace, 1))
    assert made.remarks[0].code == "flywheel_again_then"
    assert made.documents[Side.INSIDE].added == 1
    workspace.documents.remove([counted(workspace)[0].document])
    with pytest.raises(BrandCheckError) as error:
        finish(compare_again(workspace, 1))
    assert error.value.message.code == "flywheel_texts_gone"
    assert dict(error.value.message.parameters)["gone"] == "1"


def test_the_latest_of_an_older_version_must_be_measured_first(workspace, measured):
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    age(workspace, 2)
    with pytest.raises(BrandCheckError) as error:
        finish(compare_again(workspace, 1))
    assert error.value.message.code == "flywheel_measure_first"


def test_what_may_be_compared_is_compared_without_measuring_and_nothing_else_exists(workspace, measured):
    again(workspace, measured[1], "2026-11-08")
    assert finish(compare_again(workspace, 1)) == flywheel.compare(workspace, 1)
    for then, now in ((2, None), (9, None), (1, 1), (1, 9)):
        with pytest.raises(KeyError):
            flywheel.compare(workspace, then, now)
    with pytest.raises(KeyError):
        finish(compare_again(workspace, 2))


def test_actions_are_due_and_answered_by_the_next_measurement(workspace, measured):
    value = measured[1].organisation.values[0]
    today = date(2026, 11, 10)
    action = Action(0, value.id, 1, "Limiet loslaten", "Klantcontact", "2026-11-09")
    late = workspace.actions.add(action, date(2026, 11, 2))
    workspace.actions.add(replace(action, due="2026-11-17"), today)
    workspace.actions.add(replace(action, due="2026-11-18"), today)
    workspace.actions.add(replace(action, due="2026-11-09", state=ActionState.DONE), today)
    workspace.actions.add(replace(action, due=None), today)
    assert [(one.days, one.name) for one in flywheel.due(workspace, today)] == [(-1, value.name), (7, value.name)]
    assert {answer.now_on for answer in flywheel.answers(workspace)} == {None}
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-12")
    answer = flywheel.answers(workspace)[0]
    assert (answer.action, answer.then_on, answer.now_on) == (late, "2026-11-01", "2026-11-12")
    assert answer.change == flywheel.compare(workspace, 1).values[0]
    workspace.actions.add(replace(action, value="weg", measurement=1), today)
    (lost,) = (one for one in flywheel.answers(workspace) if one.action.value == "weg")
    assert (lost.change, lost.name) == (None, "weg")
    assert lost.why_not is not None


def test_a_report_follows_up_on_the_measurement_of_an_earlier_day(workspace, measured):
    assert not flywheel.follow_up(workspace)
    add_pasted(workspace, NEW, Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    add_pasted(workspace, "De koffie is op.", Side.INSIDE, "", "", "", None)
    again(workspace, measured[1], "2026-11-08")
    reply = workspace.replies.add(Reply(0, "buur", 1, "Klantcontact", "Dat was een proef."), date(2026, 11, 9))
    made = flywheel.follow_up(workspace)
    assert made
    assert made.comparison is not None
    assert made.comparison.then == 1
    assert made.replies == (reply,)
    for change, gap in zip(made.comparison.values, reviewed(workspace).gaps, strict=True):
        assert change.now.inside == gap.inside


def test_a_workspace_that_never_measured_has_no_line_and_nothing_is_due(measured):
    with Workspace.in_memory() as empty:
        empty.organisation = measured[1].organisation
        assert flywheel.series(empty) == flywheel.list_kept(empty) == flywheel.due(empty, date(2026, 1, 1)) == ()
        assert not flywheel.follow_up(empty)
