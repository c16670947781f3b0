"""What decisions about sentences teach: about their own value only, more the more alike, and nothing that stays behind."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from brandcheck.detect import Lesson, find_evidence, learn, working_threshold
from brandcheck.detect.learning import SPEAKS, STANCE
from brandcheck.detect.residual import Pages, _covariance, fit
from brandcheck.model import Evidence, Side, Stance
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.settings import Settings
from brandcheck.training.corpus import as_document, read_organisation
from tests.brandcheck.detect.memory import Memory

FOLDER = resources() / "corpus" / "organisations" / "anker-zorg"


class Read:
    """An organisation of the corpus, and what was found in it."""

    def __init__(self) -> None:
        labelled = read_organisation(FOLDER)
        self.organisation = labelled.organisation
        self.documents = [
            as_document(one.path, one.side, (FOLDER / one.path).read_text(encoding="utf-8"))
            for one in labelled.documents
        ]
        self.segments = {one.path: one.sentences for one in labelled.documents}
        self.cache = Memory()
        self.evidence = finish(find_evidence(self.documents, self.segments, self.organisation, Settings(), self.cache))

    def learn(self, lessons: list[Lesson], evidence: tuple[Evidence, ...] | None = None) -> tuple[Evidence, ...]:
        found = self.evidence if evidence is None else evidence
        return finish(learn(self.documents, self.segments, self.organisation, found, lessons, Settings(), self.cache))

    def of(self, value: int) -> list[Evidence]:
        """Of one value, the strongest first."""
        mine = [item for item in self.evidence if item.value == self.organisation.values[value].id]
        return sorted(mine, key=lambda item: -item.probability)


@cache
def read() -> Read:
    return Read()


def lesson(item: Evidence, stance: Stance | None) -> Lesson:
    return Lesson(item.document, item.start, item.value, stance)


def place(item: Evidence) -> tuple[str, int, str]:
    return item.document, item.start, item.value


def test_without_lessons_nothing_moves() -> None:
    assert read().learn([]) == read().evidence


def test_what_is_rejected_pulls_its_value_down_and_what_is_confirmed_up() -> None:
    found = read().of(0)
    down = {place(item): item for item in read().learn([lesson(item, None) for item in found[:10]])}
    up = {place(item): item for item in read().learn([lesson(item, item.stance) for item in found[10:20]])}
    rest = found[20:]
    assert np.mean([down[place(item)].probability for item in rest]) < np.mean([i.probability for i in rest])
    assert np.mean([up[place(item)].probability for item in rest]) > np.mean([i.probability for i in rest])


def test_no_other_value_moves_and_what_was_decided_keeps_what_the_engine_gave() -> None:
    found = read().of(0)
    lessons = [lesson(item, None) for item in found[:12]]
    after = read().learn(lessons)
    mine = read().organisation.values[0].id
    assert [i for i in after if i.value != mine] == [i for i in read().evidence if i.value != mine]
    decided = {(one.document, one.start, one.value) for one in lessons}
    assert [i for i in after if place(i) in decided] == [i for i in read().evidence if place(i) in decided]


def test_what_moved_tells_what_the_engine_gave_and_counts_by_what_it_is_now() -> None:
    before = {place(item): item for item in read().evidence}
    after = read().learn([lesson(item, item.stance) for item in read().of(1)[:8]])
    moved = [item for item in after if item.own is not None]
    assert moved
    for item in moved:
        assert item.counted == (item.probability >= working_threshold())
        assert item.supports >= 0
        assert item.contradicts >= 0
        assert item.probability <= 1 + 1e-9
        if place(item) in before:
            assert item.own == (before[place(item)].supports, before[place(item)].contradicts)
        else:
            assert item.own is not None
            assert sum(item.own) < Settings().listed_from <= item.probability + 1e-9
    paths = {document.id: document.path for document in read().documents}
    order = [(paths[item.document], item.start, item.value) for item in after]
    assert order == sorted(order)


def test_sentences_that_were_not_listed_can_rise() -> None:
    lessons = [lesson(item, Stance.SUPPORTS) for value in (0, 1, 2) for item in read().of(value)[:25]]
    known = {place(item) for item in read().evidence}
    new = [item for item in read().learn(lessons) if place(item) not in known]
    assert new
    texts = {document.id: document.text for document in read().documents}
    assert all(texts[item.document][item.start : item.end] == item.quote for item in new)


def test_the_same_lessons_teach_the_same_whatever_else_is_read() -> None:
    lessons = [lesson(item, item.stance) for item in read().of(0)[:10]]
    once = read().learn(lessons)
    assert read().learn(list(lessons)) == once
    needed = {one.document for one in lessons}
    few = [document for document in read().documents if document.id in needed]
    own = [item for item in read().evidence if item.document in needed]
    alone = finish(learn(few, read().segments, read().organisation, own, lessons, Settings(), read().cache))
    assert alone == tuple(item for item in once if item.document in needed)


def test_lessons_of_what_is_gone_teach_nothing() -> None:
    strange = [
        Lesson("gone", 0, read().organisation.values[0].id, None),
        replace(lesson(read().of(0)[0], None), start=10**6),
        replace(lesson(read().of(0)[0], None), value="gone"),
    ]
    assert read().learn(strange) == read().evidence


def test_stances_are_learnt_apart() -> None:
    inside = {document.id for document in read().documents if document.side is Side.INSIDE}
    supporting = [i for i in read().of(0) if i.document in inside and i.stance is Stance.SUPPORTS]
    taught, rest = supporting[::2], supporting[1::2]
    after = {place(i): i for i in read().learn([lesson(i, Stance.CONTRADICTS) for i in taught])}
    before = [item.contradicts / item.probability for item in rest]
    assert np.mean([after[place(i)].contradicts / after[place(i)].probability for i in rest]) > np.mean(before)


@given(seed=some.integers(0, 10**6), count=some.integers(1, 12), rejected=some.booleans())
def test_the_mode_is_where_its_slope_is_zero_and_one_document_is_like_the_whole(
    seed: int, count: int, *, rejected: bool
) -> None:
    chance = np.random.default_rng(seed)

    def pages(size: int, document: object) -> Pages:
        vectors = chance.normal(size=(2, size, 5))
        vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
        number = np.full(size, document) if isinstance(document, int) else chance.integers(0, 3, size)
        inside = chance.integers(0, 2, size).astype(float)
        nothing = np.zeros((size, 1))
        return Pages(vectors[0], vectors[1], number, chance.permutation(size), inside, nothing, nothing)

    seen, offset = pages(count, None), chance.normal(size=count) * 3
    truth = np.zeros(count, bool) if rejected else chance.integers(0, 2, count).astype(bool)
    for prior in (SPEAKS, STANCE):
        learnt = fit(prior, seen, truth, offset)
        shift = _covariance(prior, seen, seen) @ learnt.pull
        assert learnt.pull == pytest.approx(truth - 1 / (1 + np.exp(-(offset + shift))), abs=1e-6)
        others = pages(4, 1)
        assert learnt.shift(others) == pytest.approx(_covariance(prior, others, seen) @ learnt.pull)
        if rejected:
            assert (learnt.pull <= 0).all()
