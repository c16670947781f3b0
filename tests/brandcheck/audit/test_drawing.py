"""A sample is random, of the size asked, with the chances it says; and so is every beginning of it."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.audit import Pick, Population, draw
from brandcheck.model import Side

CAP = 60


def population(outside: list[int], inside: list[int]) -> list[Population]:
    return [
        Population(f"{side}/{number}", side, eligible)
        for side, sizes in ((Side.OUTSIDE, outside), (Side.INSIDE, inside))
        for number, eligible in enumerate(sizes)
    ]


def of(picks: tuple[Pick, ...], side: Side) -> list[Pick]:
    return [pick for pick in picks if pick.side is side]


SIZES = st.lists(st.integers(0, 300), max_size=30)


@given(SIZES, SIZES, st.integers(1, 200), st.integers(0, 2**32))
def test_as_many_different_sentences_as_asked(outside, inside, size, seed):
    picks = draw(population(outside, inside), size, CAP, seed)
    there = {Side.OUTSIDE: sum(outside), Side.INSIDE: sum(inside)}
    assert len(picks) == min(size, sum(there.values()))
    assert len({(pick.document, pick.place) for pick in picks}) == len(picks)
    eligible = {one.document: one.eligible for one in population(outside, inside)}
    assert all(0 <= pick.place < eligible[pick.document] for pick in picks)
    assert all(0 < pick.chance <= 1 for pick in picks)
    if min(there.values()) >= size:
        assert abs(len(of(picks, Side.OUTSIDE)) - len(of(picks, Side.INSIDE))) <= 1


def test_the_order_of_the_documents_and_those_without_sentences_change_nothing():
    documents = population([20, 5, 40], [10, 80])
    again = [*reversed(documents), Population("a", Side.INSIDE, 0)]
    assert draw(again, 30, CAP, 7) == draw(documents, 30, CAP, 7) != draw(documents, 30, CAP, 8)


def test_every_sentence_is_drawn_as_often_as_its_chance_says():
    """Three of the documents outweigh the cap or give all they have."""
    documents = population([2, 30, 300, 7], [5, 50, 12])
    times, often, chances = 4000, Counter[tuple[str, int]](), {}
    for seed in range(times):
        for pick in draw(documents, 60, CAP, seed):
            often[pick.document, pick.place] += 1
            chances[pick.document, pick.place] = pick.chance
    assert len(chances) == sum(one.eligible for one in documents)
    assert sum(chances.values()) == pytest.approx(60)
    for place, chance in chances.items():
        assert often[place] / times == pytest.approx(chance, abs=5 * (chance * (1 - chance) / times) ** 0.5 + 1e-9)
    # A long document weighs as in the rates: as much as one of the cap, so twice one of half the cap.
    assert 300 * chances["outside/2", 0] == pytest.approx(2 * 30 * chances["outside/1", 0])


def test_whoever_stops_early_has_a_random_part_with_both_sides_alike():
    documents = population([20] * 10, [15] * 12)
    times, first = 2000, 20
    beginnings = [draw(documents, 100, CAP, seed)[:first] for seed in range(times)]
    share = sum(len(of(begun, Side.OUTSIDE)) for begun in beginnings) / times / first
    assert share == pytest.approx(0.5, abs=0.01)
    assert all(6 <= len(of(begun, Side.OUTSIDE)) <= 14 for begun in beginnings)
    often = Counter((pick.document, pick.place) for begun in beginnings for pick in begun)
    for (document, _), number in often.items():
        chance = first / 2 / (200 if document.startswith("outside") else 180)
        assert number / times == pytest.approx(chance, abs=5 * (chance / times) ** 0.5)


def test_where_one_side_has_too_few_the_other_gives_the_rest():
    picks = draw(population([8], [500, 400]), 100, CAP, 1)
    assert (len(of(picks, Side.OUTSIDE)), len(of(picks, Side.INSIDE))) == (8, 92)
    assert {pick.chance for pick in of(picks, Side.OUTSIDE)} == {1.0}
    assert draw([], 100, CAP, 1) == ()
