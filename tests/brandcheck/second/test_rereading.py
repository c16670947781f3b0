"""The job with a server process: what is asked, kept, blended, cancelled, and what the user is told when it goes wrong."""

import threading
from dataclasses import replace

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Organisation, SecondAnswer, Stance
from brandcheck.progress import Progress, finish
from brandcheck.second import FirstReading, meet, reread, second_reader

from .serving import ORGANISATION, Kept, document, evidence, seen


def first(**changes):
    """Three sentences: one in doubt whether, one in doubt for whom, one not in doubt."""
    memo, segments = document()
    found = (
        evidence(segments[1], 0.30, 0.02),
        evidence(segments[2], 0.40, 0.38),
        evidence(segments[4], 0.9, 0.0, "open"),
    )
    return replace(FirstReading((memo,), {memo.id: segments}, found, 0.28), **changes)


def reader(server, mode, model="tiny", **changes):
    """A reader whose requests can be told apart by a path of its own."""
    return replace(second_reader(f"{server}/{mode}/v1", model), **changes)


def questions(server, mode):
    return [one for one in seen(server) if one["path"] == f"/{mode}/v1/chat/completions"]


def failing(job):
    with pytest.raises(BrandCheckError) as caught:
        finish(job)
    return caught.value


def test_only_what_is_in_doubt_is_asked_and_moved_and_marked(odd_server):
    before = len(questions(odd_server, "contradicts"))
    start = first()
    moved, did = finish(reread(start, ORGANISATION, reader(odd_server, "contradicts"), Kept()))
    assert len(questions(odd_server, "contradicts")) == before + 2
    assert (did.asked, did.answered, did.model) == (2, 2, "tiny")
    assert [found.second for found in moved] == [SecondAnswer.CONTRADICTS, SecondAnswer.CONTRADICTS, None]
    assert [found.quote for found in moved] == [found.quote for found in start.evidence]
    assert (start.evidence[1].stance, moved[1].stance) == (Stance.SUPPORTS, Stance.CONTRADICTS)
    assert moved[2] == start.evidence[2]


def test_the_most_doubtful_are_asked_when_not_all_may_be(odd_server):
    moved, did = finish(reread(first(), ORGANISATION, reader(odd_server, "none", most=1), Kept()))
    assert did.asked == 1
    assert [found.second for found in moved] == [None, SecondAnswer.NONE, None]


@pytest.mark.parametrize("mode", ["nonsense", "fenced", "more", "other", "empty", "nested", "huge"])
def test_where_there_is_no_answer_the_first_reader_stands_and_it_is_not_asked_again(odd_server, mode):
    cache, asked = Kept(), reader(odd_server, mode)
    moved, did = finish(reread(first(), ORGANISATION, asked, cache))
    assert (did.asked, did.answered) == (2, 0)
    assert moved == first().evidence
    before = len(seen(odd_server))
    assert finish(reread(first(), ORGANISATION, asked, cache)) == (moved, did)
    assert len(seen(odd_server)) == before


def test_what_was_answered_is_kept_and_the_server_is_not_needed_again(odd_server):
    cache, asked = Kept(), reader(odd_server, "supports")
    once = finish(reread(first(), ORGANISATION, asked, cache))
    before = len(seen(odd_server))
    assert finish(reread(first(), ORGANISATION, asked, cache)) == once
    assert len(seen(odd_server)) == before
    other = replace(ORGANISATION, values=(replace(ORGANISATION.values[0], statement="Anders."), ORGANISATION.values[1]))
    finish(reread(first(), other, asked, cache))
    assert len(questions(odd_server, "supports")) >= 4


def test_nothing_in_doubt_needs_no_server():
    start = first(evidence=first().evidence[2:])
    nowhere = second_reader("http://127.0.0.1:9/v1", "tiny")
    moved, did = finish(reread(start, ORGANISATION, nowhere, Kept()))
    assert moved == start.evidence
    assert did.asked == 0


def test_progress_names_the_document_and_a_cancel_keeps_what_was_answered(odd_server):
    cache, asked = Kept(), reader(odd_server, "sensible")
    job = reread(first(), ORGANISATION, asked, cache)
    for step in job:
        assert isinstance(step, Progress)
        assert (step.stage, step.total) in {("second", 2), ("second", 0)}
        if step.done == 1:
            assert step.detail == "inside/memo.txt"
            break
    job.close()
    assert len(cache) == 1


def test_a_cancel_does_not_wait_for_a_slow_answer(odd_server):
    before = threading.active_count()
    job = reread(first(), ORGANISATION, reader(odd_server, "slow"), Kept())
    while threading.active_count() == before or not questions(odd_server, "slow"):
        next(job)
    job.close()
    assert threading.active_count() == before


def test_a_server_that_is_too_slow_is_told_with_a_remedy(odd_server):
    error = failing(reread(first(), ORGANISATION, reader(odd_server, "slow", seconds=0.3), Kept()))
    assert error.message.code == "second_too_slow"
    assert "kleiner taalmodel" in error.text("nl")


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("gone", "second_refuses"),
        ("broken", "second_refuses"),
        ("redirect", "second_redirects"),
        ("away", "second_redirects"),
        ("html", "second_not_understood"),
        ("hangup", "second_broke_off"),
        ("garbage", "second_broke_off"),
    ],
)
def test_what_is_wrong_with_a_server_is_told(odd_server, mode, code):
    cache = Kept()
    assert failing(reread(first(), ORGANISATION, reader(odd_server, mode), cache)).message.code == code
    assert not cache


def test_a_model_that_is_not_there_is_told_with_those_that_are(odd_server):
    error = failing(meet(reader(odd_server, "sensible", "llama3.1:8b"), "nl", Kept()))
    assert error.message.code == "second_model_unknown"
    assert "other, tiny:latest" in error.text("nl")
    finish(meet(reader(odd_server, "sensible", "tiny:latest"), "nl", Kept()))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_model_that_can_read_passes_its_trial(odd_server, language):
    cache = Kept()
    finish(meet(reader(odd_server, "sensible"), language, cache))
    before = len(questions(odd_server, "sensible"))
    finish(meet(reader(odd_server, "sensible"), language, cache))
    assert len(cache) == 6
    assert len(questions(odd_server, "sensible")) == before


@pytest.mark.parametrize("mode", ["supports", "contradicts", "none", "nonsense"])
def test_a_model_that_always_says_the_same_is_not_let_near_the_evidence(odd_server, mode):
    error = failing(meet(reader(odd_server, mode), "nl", Kept()))
    assert error.message.code == "second_not_fit"
    assert dict(error.message.parameters)["right"] == ("0" if mode == "nonsense" else "2")


def test_an_organisation_in_another_language_is_asked_about_in_dutch(odd_server):
    german = Organisation("Werk", "de", ORGANISATION.values)
    finish(reread(first(), german, reader(odd_server, "none"), Kept()))
    assert "Je leest teksten" in questions(odd_server, "none")[-1]["body"]
