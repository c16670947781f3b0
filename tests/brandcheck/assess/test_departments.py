"""Departments: what counts for which, what is told, and that nothing shown gives a hidden one away."""

from dataclasses import replace

import numpy as np
import pytest

from brandcheck.assess import by_department
from brandcheck.assess.departments import known_people
from brandcheck.model import DocumentStatus, DocumentSummary, Evidence, Side, Stance
from brandcheck.settings import Settings
from tests.brandcheck.assess.made import document, evidence

VALUES = ("aandacht", "duurzaam")


def text(name: str, department: str = "", contributors: int | None = None, **more) -> DocumentSummary:
    fields = {"title": "", "date": None, "channel": "chat", "language": "nl", "sentences": 20, "eligible": 20}
    fields |= {"status": DocumentStatus.READ, "error": None, "source_hash": ""}
    given = {"id": name, "side": Side.INSIDE, "path": f"inside/{name}"}
    return DocumentSummary(**given | fields | {"department": department, "contributors": contributors} | more)


def said(by: DocumentSummary, *counts: int) -> list[Evidence]:
    """Sentences for and against the first value."""
    of = document(by.side, 0, id=by.id)
    supports, contradicts = counts
    stances = [1.0] * supports + [0.0] * contradicts
    return [evidence(of, n, "aandacht", supports=s, contradicts=1 - s) for n, s in enumerate(stances)]


def several(department: str, contributors: int | None, count: int = 5, **more) -> list[DocumentSummary]:
    return [text(f"{department}{n}", department, contributors, **more) for n in range(count)]


def figures(documents, found=(), official=()):
    return by_department(documents, found, VALUES, frozenset(official), Settings())


def organisation() -> list[DocumentSummary]:
    return [*several("Zorg", 18), *several("Planning", 14), *several("HR", 6), *several("ICT", 5)]


def test_departments_over_the_floor_are_shown_and_the_others_together():
    found = figures(organisation())
    assert [row.department for row in found.departments] == ["Planning", "Zorg"]
    assert [row.people for row in found.departments] == [14, 18]
    assert [(w.department, w.few) for w in found.withheld] == [("HR", True), ("ICT", True)]
    assert found.others is not None
    assert found.others.people is None
    assert [cell.value for cell in found.others.cells] == list(VALUES)
    assert found.others.cells[0].documents == 10


def test_rows_add_up_to_the_inside():
    documents = organisation()
    found = figures(documents, [e for n, d in enumerate(documents) for e in said(d, n % 4, n % 3)])
    assert found.others is not None
    rows = [row.cells[0].rates for row in (*found.departments, found.others)]
    whole = found.inside.cells[0].rates
    assert whole is not None
    for field in ("documents", "sentences", "supports", "contradicts"):
        assert sum(getattr(rates, field) for rates in rows) == getattr(whole, field)


def test_all_members_of_what_is_merged_can_differ_without_a_shown_figure_changing():
    """What was said can move from one hidden department to the other, and nobody sees it."""
    documents = organisation()
    by = {d.id: d for d in documents}
    one = [e for d in documents for e in said(d, 2, 1) if d.department not in {"HR", "ICT"}]
    here = figures(documents, [*one, *said(by["HR0"], 4, 3)])
    there = figures(documents, [*one, *said(by["ICT0"], 4, 3)])
    assert here == there


def test_a_department_with_too_little_text_says_so():
    found = figures([*several("Zorg", 18, 3), *several("Planning", 14), *several("HR", 12)])
    zorg = next(row for row in found.departments if row.department == "Zorg")
    assert zorg.cells[0].documents == 3
    assert zorg.cells[0].rates is None


def test_the_same_people_in_every_chat_are_not_more_people():
    assert known_people(several("HR", 4, 10)) == 4
    assert figures(several("HR", 4, 10)).departments == ()


def test_there_are_no_more_people_than_sentences():
    assert known_people([text("a", "HR", 25, eligible=7)]) == 7


def test_official_texts_count_for_their_department_but_not_as_people():
    memos = several("Zorg", None, 2, channel="memo")
    memos = [replace(memo, id=f"memo{n}") for n, memo in enumerate(memos)]
    documents = [*several("Zorg", 18), *several("Planning", 14), *memos]
    assert figures(documents, official=["memo0", "memo1"]).departments[1].cells[0].documents == 7
    # Of the others it is unknown how many wrote them: they count for the organisation only, and need cover themselves.
    unknown = figures(documents)
    assert unknown.inside.cells[0].documents == 12
    assert [row.department for row in unknown.departments] == ["Zorg"]
    assert unknown.departments[0].cells[0].documents == 5
    assert unknown.withheld[0].department == "Planning"


def test_a_department_of_which_only_official_texts_are_known_has_no_figure():
    memos = several("HR", None, 8, channel="memo")
    documents = [*several("Zorg", 18), *several("Planning", 14), *memos]
    found = figures(documents, official=[memo.id for memo in memos])
    assert [row.department for row in found.departments] == ["Zorg"]
    assert [(w.department, w.few) for w in found.withheld] == [("HR", True), ("Planning", False)]


def test_one_department_however_it_is_spelled():
    documents = [text("a", "HR", 12), text("b", "hr ", 3), text("c", "HR", 2), text("d", " Hr", 1)]
    (row,) = figures(documents).departments
    assert row.department == "HR"
    assert row.cells[0].documents == 4


def test_outside_texts_are_of_no_department():
    outside = [replace(d, id=f"o{d.id}", side=Side.OUTSIDE) for d in several("Zorg", 18)]
    found = figures(outside)
    assert found.departments == ()
    assert found.others is None
    assert found.outside.cells[0].documents == 5
    assert found.inside.cells[0].documents == 0


def test_a_department_that_clearly_says_more_stands_out():
    documents = organisation()
    found = [e for d in documents for e in said(d, 9 if d.department == "Zorg" else 1, 0)]
    (out,) = figures(documents, found).standouts
    assert (out.value, out.department, out.stance) == ("aandacht", "Zorg", Stance.SUPPORTS)
    assert out.difference == pytest.approx(8 / 20)
    assert 0 < out.interval[0] < out.difference < out.interval[1]


def test_departments_that_say_the_same_do_not_stand_out():
    rng = np.random.default_rng(5)
    documents = organisation()
    found = [e for d in documents for e in said(d, int(rng.integers(1, 4)), int(rng.integers(0, 3)))]
    assert figures(documents, found).standouts == ()


def test_the_order_of_what_is_given_changes_nothing():
    documents = organisation()
    found = [e for n, d in enumerate(documents) for e in said(d, n % 4, n % 3)]
    assert figures(documents, found) == figures(documents[::-1], found[::-1])
