"""No hidden group can be worked out from everything that is shown, and no floor is passed under."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.assess.disclosure import FLOOR, NOWHERE, disclose

groups = st.dictionaries(
    st.sampled_from([NOWHERE, "HR", "Inkoop", "Planning", "Verkoop", "Zorg", "ICT"]), st.integers(0, 30), max_size=7
)


def rank(rows: list[list[float]]) -> int:
    return int(np.linalg.matrix_rank(np.array(rows))) if rows else 0


def shown_sums(people: dict[str, int]) -> tuple[list[str], list[list[float]]]:
    """Every figure on the page as a sum over groups: the organisation, each department that is shown, the others."""
    names, decided = sorted(people), disclose(people)
    sums = [[1.0] * len(names)]
    sums += [[float(name == one) for name in names] for one in decided.shown]
    if decided.shown and decided.hidden:
        sums.append([float(name in decided.hidden) for name in names])
    return names, sums


@given(groups)
def test_every_group_is_in_one_place(people):
    decided = disclose(people)
    assert sorted((*decided.shown, *decided.few, *decided.protecting)) == sorted(people)
    assert decided.hidden == tuple(sorted((*decided.few, *decided.protecting)))


@given(groups)
def test_a_group_that_is_shown_passes_the_floor_and_is_a_department(people):
    assert all(people[name] >= FLOOR and name != NOWHERE for name in disclose(people).shown)


@given(groups)
def test_what_is_merged_holds_the_floor_and_hides_each_of_its_members(people):
    decided = disclose(people)
    if not decided.shown or not decided.hidden:
        return
    named = [name for name in decided.hidden if name != NOWHERE]
    assert max(sum(people[name] for name in named), people.get(NOWHERE, 0)) >= FLOOR
    assert len(decided.hidden) > 1 or not named


@given(groups)
def test_no_part_of_what_is_hidden_can_be_computed_from_what_is_shown(people):
    """Linear algebra: the sum over any hidden part lies outside the span of the sums that are shown."""
    decided = disclose(people)
    names, sums = shown_sums(people)
    for size in range(1, len(decided.hidden)):
        for part in combinations(decided.hidden, size):
            wanted = [float(name in part) for name in names]
            assert rank([*sums, wanted]) == rank(sums) + 1


@given(groups)
def test_no_figure_at_all_rests_on_fewer_people_but_the_organisations(people):
    """Also differences of shown figures: any set of groups that can be computed passes the floor, or is all of it."""
    names, sums = shown_sums(people)
    for size in range(1, len(names)):
        for part in combinations(names, size):
            if rank([*sums, [float(name in part) for name in names]]) > rank(sums):
                continue
            named = sum(people[name] for name in part if name != NOWHERE)
            assert max(named, people.get(NOWHERE, 0) if NOWHERE in part else 0) >= FLOOR


def test_the_smallest_that_is_shown_joins_a_lonely_small_one():
    decided = disclose({"HR": 40, "Planning": 12, "Verkoop": 15, "ICT": 3})
    assert decided.few == ("ICT",)
    assert decided.protecting == ("Planning",)
    assert decided.shown == ("HR", "Verkoop")


def test_two_small_ones_together_below_the_floor_need_a_third():
    assert disclose({"HR": 40, "Verkoop": 15, "ICT": 3, "Inkoop": 4}).protecting == ("Verkoop",)
    assert disclose({"HR": 40, "Verkoop": 15, "ICT": 6, "Inkoop": 4}).protecting == ()


def test_texts_of_no_department_cover_a_small_one_only_with_enough_people():
    assert disclose({"HR": 40, "ICT": 3, NOWHERE: 28}).protecting == ()
    assert disclose({"HR": 40, "ICT": 3, NOWHERE: 9}).protecting == ("HR",)
    assert disclose({"HR": 40, NOWHERE: 9}).shown == ()
    assert disclose({"HR": 40, NOWHERE: 10}).shown == ("HR",)


def test_texts_of_no_department_are_no_department():
    assert disclose({NOWHERE: 30}).shown == ()
    assert disclose({"HR": 10}).shown == ("HR",)
    assert disclose({}).shown == ()
