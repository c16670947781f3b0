"""The audit of a workspace: drawn, labelled blindly and in order, followed through changes, and told of."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from brandcheck import auditing
from brandcheck.auditing import AuditItem, audited, draw, items, label, result, unlabel
from brandcheck.errors import BrandCheckError
from brandcheck.learning import relearn
from brandcheck.model import DocumentStatus, Organisation, ReportChoices, Side, Stance, Value
from brandcheck.pipeline import Check, carry_out, measure, plan_check, reviewed
from brandcheck.progress import finish
from brandcheck.reassessing import as_found
from brandcheck.report import compose
from brandcheck.workspace import Coder, Review, Subject, Verdict, Workspace, sentence_key
from tests.end_to_end.organisation import write_organisation

AT = "2026-11-22T10:00:00+00:00"
DAY = "2026-11-22"


@pytest.fixture(scope="module")
def measured(tmp_path_factory) -> tuple[Path, Check]:
    """Twelve documents a side, so that twenty sentences of each can be labelled."""
    folder = write_organisation(tmp_path_factory.mktemp("organisation") / "org")
    for side in ("outside", "inside"):
        for file in sorted((folder / side).glob("*.txt")):
            for number in range(2):
                text = file.read_text(encoding="utf-8")
                more = text.replace("Onze", f"Al onze {number}").replace("Je ", f"Je team {number} ")
                extra = f"\nWij leren in week {number} van {file.stem} elke dag van elkaar.\n"
                (folder / side / f"{file.stem}-{number}.txt").write_text(more + extra, encoding="utf-8")
    check = replace(plan_check(folder), measured_on="2026-11-01")
    file = folder.parent / "a.brandcheck"
    finish(carry_out(check, file))
    return file, check


@pytest.fixture
def workspace(measured, tmp_path) -> Iterator[Workspace]:
    file = tmp_path / "a.brandcheck"
    file.write_bytes(measured[0].read_bytes())
    with Workspace.open(file) as opened:
        yield opened


def program(workspace: Workspace) -> dict[tuple[str, int], dict[str, Stance]]:
    return auditing._given(as_found(workspace).evidence)


def label_all(workspace: Workspace, number: int = 10_000, coder: Coder = Coder.FIRST) -> None:
    """As the program does, but for every third sentence, of which it says nothing."""
    said = program(workspace)
    places = {
        (segment.document, sentence_key(segment.text)): segment.start
        for _, segments in [workspace.documents.get(d.id) for d in workspace.documents.summaries()]
        for segment in segments
    }
    for at, item in enumerate(items(workspace, coder)[:number]):
        start = places[item.document, sentence_key(item.sentence)]
        label(workspace, item.number, {} if at % 3 == 0 else said.get((item.document, start), {}), AT, coder)


def test_a_sample_is_of_eligible_sentences_that_stand_where_it_says(workspace):
    sample = draw(workspace, DAY)
    drawn = items(workspace)
    assert len(drawn) == sample.size
    assert workspace.samples.latest() == sample
    assert (sample.measurement, sample.drawn_on, sample.seed) == (1, DAY, 1)
    for item in drawn:
        document, segments = workspace.documents.get(item.document)
        at = next(i for i, s in enumerate(segments) if s.eligible and s.text == item.sentence)
        assert (item.side, item.path, item.title) == (document.side, document.path, document.title)
        assert item.before == (segments[at - 1].text if at else "")
        assert item.after == (segments[at + 1].text if at + 1 < len(segments) else "")
        assert item.answers is None
    there = sum(document.eligible for document in as_measured(workspace).documents)
    assert len(drawn) == min(100, there)
    assert {item.side for item in drawn} == set(Side)


def test_nothing_of_the_programs_answers_is_told_to_who_labels(workspace):
    draw(workspace, DAY)
    assert {field.name for field in fields(AuditItem)} == {
        "number", "document", "side", "path", "title", "language", "page", "sentence", "before", "after", "answers",
    }  # fmt: skip
    with workspace._store.reading() as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(sample_item)")}
    assert columns == {"number", "sample", "position", "side", "path", "start", "sentence", "chance"}


def test_the_same_seed_draws_the_same_and_another_draw_another(workspace):
    first = draw(workspace, DAY, 20, seed=5)
    drawn = [(item.document, item.sentence) for item in items(workspace)]
    again = draw(workspace, DAY, 20, seed=5)
    assert [(item.document, item.sentence) for item in items(workspace)] == drawn
    assert again.number > first.number
    assert draw(workspace, DAY, 20).seed == 6
    assert [(item.document, item.sentence) for item in items(workspace)] != drawn
    workspace.samples.remove(again.number + 1)
    assert workspace.samples.latest() == again


def test_sentences_are_labelled_in_their_order_and_may_be_changed(workspace):
    draw(workspace, DAY, 20)
    first, second, third, *_ = items(workspace)
    with pytest.raises(ValueError, match="not to be labelled now"):
        label(workspace, second.number, {}, AT)
    assert label(workspace, first.number, {"buur": Stance.SUPPORTS}, AT) is None
    assert label(workspace, second.number, {}, AT) is None
    was = {"vakmanschap": None, "buur": Stance.SUPPORTS}
    assert label(workspace, first.number, {"buur": Stance.CONTRADICTS}, AT) == was
    assert [item.answers for item in items(workspace)[:3]] == [
        {"vakmanschap": None, "buur": Stance.CONTRADICTS},
        {"vakmanschap": None, "buur": None},
        None,
    ]
    assert {item.answers is None for item in items(workspace, Coder.SECOND)} == {True}
    with pytest.raises(ValueError, match="not labelled last"):
        unlabel(workspace, first.number)
    assert unlabel(workspace, second.number) == {"vakmanschap": None, "buur": None}
    with pytest.raises(ValueError, match="not to be labelled now"):
        label(workspace, third.number, {}, AT)
    with pytest.raises(KeyError, match="moed"):
        label(workspace, second.number, {"moed": Stance.SUPPORTS}, AT)
    with pytest.raises(ValueError, match="not to be labelled now"):
        label(workspace, 10_000, {}, AT)


def test_labels_so_far_give_a_result(workspace):
    assert result(workspace) is None
    sample = draw(workspace, DAY)
    assert result(workspace) is None
    label_all(workspace, 30)
    found = result(workspace)
    assert found is not None
    assert sum(found.sentences.values()) == 30
    assert found.drawn_on == DAY
    assert (found.gone, found.added, found.coders) == (0, 0, None)
    assert not found.rates  # fewer than twenty of a side
    assert audited(workspace) == reviewed(workspace)
    label_all(workspace)
    found = result(workspace)
    assert found is not None
    assert sum(found.sentences.values()) == sample.size
    assert {rate.value for rate in found.rates} == {"vakmanschap", "buur"}
    assert found.program.alpha is not None
    assert 0 < found.program.alpha < 1
    # Every third sentence was labelled as saying nothing; the person never says more than the program.
    for errors in found.errors:
        assert errors.by_both == errors.by_person <= errors.by_program
    gaps = {gap.value: gap for gap in as_measured(workspace).gaps}
    for rate in found.rates:
        measured = getattr(gaps[rate.value], rate.side)
        assert rate.found.share == getattr(measured, f"{rate.stance}_rate")
        assert rate.found.interval == getattr(measured, f"{rate.stance}_interval")
        assert rate.corrected.share <= rate.found.share


def as_measured(workspace: Workspace):
    found = workspace.measurements.latest()
    assert found is not None
    return found


def test_reviews_change_neither_agreement_nor_correction(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    before = result(workspace)
    found = next(one for one in as_found(workspace).evidence if one.counted)
    place = next(one for one in workspace.documents.summaries() if one.id == found.document)
    subject = Subject(place.side, place.path, sentence_key(found.quote), found.value)
    workspace.reviews.add(Review(subject, Verdict.REJECTED, AT))
    assert result(workspace) == before
    assert reviewed(workspace).gaps != as_measured(workspace).gaps


def test_two_people_agree_with_each_other_more_than_with_the_program(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    label_all(workspace, 25, Coder.SECOND)
    found = result(workspace)
    assert found is not None
    assert found.coders is not None
    assert (found.coders.alpha, found.coders.sentences) == (1, 25)


def test_sentences_of_removed_documents_leave_and_come_back_with_their_labels(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    before, drawn = result(workspace), items(workspace)
    gone = [item for item in drawn if item.document == drawn[0].document]
    taken = workspace.documents.take([drawn[0].document])
    assert items(workspace) == tuple(item for item in drawn if item not in gone)
    found = result(workspace)
    assert found is not None
    assert found.gone == len(gone)
    assert sum(found.sentences.values()) == len(drawn) - len(gone)
    workspace.documents.give_back(taken)
    assert result(workspace) == before


def test_who_went_on_while_a_document_was_away_first_labels_what_came_back(workspace):
    draw(workspace, DAY)
    first, *rest = items(workspace)
    taken = workspace.documents.take([first.document])
    later = next(item for item in rest if item.document != first.document)
    label(workspace, later.number, {}, AT)
    workspace.documents.give_back(taken)
    waiting = [item for item in items(workspace) if item.answers is None]
    with pytest.raises(ValueError, match="not to be labelled now"):
        label(workspace, waiting[1].number, {}, AT)
    label(workspace, first.number, {}, AT)


def test_a_changed_sentence_leaves_the_sample_and_a_moved_one_is_found(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    item = items(workspace)[0]
    document, segments = workspace.documents.get(item.document)
    at = next(i for i, s in enumerate(segments) if s.text == item.sentence)
    changed = [replace(s, start=s.start + 7, end=s.end + 7) for s in segments]
    changed[at] = replace(changed[at], text="Hier staat nu iets anders.")
    workspace.documents.put(document.side, "new source", "h2", "r", [(document, changed)])
    there = items(workspace)
    assert item.number not in {one.number for one in there}
    others = [one for one in there if one.document == item.document]
    assert {one.sentence for one in others} <= {s.text for s in changed}
    assert len(there) == len(workspace.samples.labels(1, Coder.FIRST)) - 1


def test_a_document_that_changes_sides_takes_its_sentences_along(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    item = next(item for item in items(workspace) if item.side is Side.OUTSIDE)
    before = result(workspace)
    workspace.documents.move([item.document], Side.INSIDE)
    moved = next(one for one in items(workspace) if one.number == item.number)
    assert (moved.side, moved.sentence, moved.answers is None) == (Side.INSIDE, item.sentence, False)
    found = result(workspace)
    assert before is not None
    assert found is not None
    assert sum(found.sentences.values()) == sum(before.sentences.values())
    assert found.sentences[Side.INSIDE] > before.sentences[Side.INSIDE]


def test_labels_outlive_a_new_measurement_and_are_compared_with_its_answers(workspace, measured):
    draw(workspace, DAY)
    label_all(workspace)
    before = result(workspace)
    organisation = workspace.organisation
    moved = Value("moed", "Moed", "Wij spreken ons uit, ook als dat lastig is.")
    workspace.organisation = Organisation(organisation.name, "nl", (*organisation.values[1:], moved))
    check = Check(workspace.organisation, (), "2026-11-30")
    finish(measure(check, workspace))
    found = result(workspace)
    assert before is not None
    assert found is not None
    assert found.sentences == before.sentences
    # Nobody was asked about the new value, so nothing is corrected for it; the value that went is gone.
    assert {rate.value for rate in found.rates} == {"buur"}
    assert found.program.answers * 2 == before.program.answers


def test_documents_that_came_after_the_sample_are_told_of(workspace):
    gone = next(d for d in workspace.documents.summaries() if d.status is DocumentStatus.READ and d.eligible)
    taken = workspace.documents.take([gone.id])
    sample = draw(workspace, DAY)
    assert gone.id not in sample.documents
    workspace.documents.give_back(taken)
    label_all(workspace)
    found = result(workspace)
    assert found is not None
    assert found.added == 1


def test_reports_tell_of_the_sample_and_no_longer_say_that_nobody_looked(workspace):
    draw(workspace, DAY)
    label_all(workspace)
    told = audited(workspace)
    assert told.audit == result(workspace)
    codes = [warning.code for warning in told.warnings]
    assert "weigh_audited" in codes
    assert "weigh_not_audited" not in codes
    assert as_measured(workspace).audit is None
    report = compose(told, ReportChoices("nl"))
    assert "audit" in report.parts
    assert "steekproef" in report.unchecked


def test_an_empty_workspace_has_nothing_to_draw(workspace):
    with Workspace.in_memory() as empty:
        assert items(empty) == ()
        assert result(empty) is None
        with pytest.raises(LookupError):
            draw(empty, DAY)
    workspace.documents.remove([document.id for document in workspace.documents.summaries()])
    with pytest.raises(BrandCheckError) as error:
        draw(workspace, DAY)
    assert error.value.message.code == "audit_nothing_to_draw"


def test_a_sample_is_taken_out_and_given_back_with_its_labels(workspace):
    earlier = draw(workspace, DAY, 20)
    sample = draw(workspace, DAY)
    label_all(workspace, 30)
    label_all(workspace, 3, Coder.SECOND)
    before = items(workspace), items(workspace, Coder.SECOND), result(workspace)
    taken = workspace.samples.take(sample.number)
    assert workspace.samples.latest() == earlier
    assert not workspace.samples.labels(sample.number, Coder.FIRST)
    with pytest.raises(KeyError):
        workspace.samples.take(sample.number)
    workspace.samples.give_back(taken)
    assert workspace.samples.latest() == sample
    assert (items(workspace), items(workspace, Coder.SECOND), result(workspace)) == before
    assert draw(workspace, DAY).number > sample.number


def test_it_is_of_what_the_program_says_by_itself_before_decisions_taught_it(workspace):
    draw(workspace, DAY)
    label_all(workspace, 30)
    said, before = program(workspace), result(workspace)
    value = workspace.organisation.values[0].id
    places = {document.id: document for document in workspace.documents.summaries()}
    for found in sorted(workspace.evidence.load(value), key=lambda item: -item.probability)[:8]:
        place = places[found.document]
        subject = Subject(place.side, place.path, sentence_key(found.quote), value)
        workspace.reviews.add(Review(subject, Verdict.REJECTED, AT))
    finish(relearn(workspace))
    assert any(item.own is not None and not item.counted for item in workspace.evidence.load())
    assert program(workspace) == said
    assert result(workspace) == before


def test_deleting_the_texts_deletes_samples_and_labels(workspace):
    draw(workspace, DAY)
    label_all(workspace, 5)
    workspace.delete_texts()
    assert workspace.samples.latest() is None
    with workspace._store.reading() as connection:
        for table in ("sample", "sample_item", "sample_label"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert result(workspace) is None
