"""The ledger of promises: what it lists in which order, and decisions that outlive checks, moves and removals."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Claim, ClaimState, ClaimVerdict, Side
from brandcheck.workspace import ClaimDecision, ClaimQuery, Workspace
from brandcheck.workspace.claims import as_decided

from .making import ORGANISATION, claim, document, measurement

SITE = document("outside/site.html", "Binnen 24 uur.", "Altijd gratis.", "Klimaatneutraal.", side=Side.OUTSIDE)
AD = document("outside/ad.html", "Nooit wachten.", side=Side.OUTSIDE)
MEMO = document("inside/memo.docx", "Gemiddeld drie dagen.", "Kosten: tien euro.", "Er is een wachttijd.")
CHAT = document("inside/chat.txt", "Duurt vandaag een week.")
ALL = (SITE, AD, MEMO, CHAT)
SLOW = claim(SITE[1][0], MEMO[1][0], confidence=0.9)
SLOWER = claim(SITE[1][0], CHAT[1][0], confidence=0.6)
PAID = claim(SITE[1][1], MEMO[1][1], confidence=0.8)
GREEN = claim(SITE[1][2], green="neutral", confidence=0.7)
WAIT = claim(AD[1][0], MEMO[1][2], ClaimVerdict.CONSISTENT, 0.99)
LEDGER = (SLOW, SLOWER, PAID, GREEN, WAIT)


def fill(workspace: Workspace, claims: tuple[Claim, ...] = LEDGER) -> Workspace:
    for made in ALL:
        workspace.documents.put(made[0].side, made[0].path, "h", "r1", [made])
    workspace.documents.edit(["id of inside/chat.txt"], department="Planning")
    keep(workspace, claims)
    return workspace


def keep(workspace: Workspace, claims: tuple[Claim, ...], day: str = "2026-11-21") -> None:
    workspace.keep(replace(measurement(tuple(each for each, _ in ALL), (), day), claims=claims))


@pytest.fixture
def workspace():
    with Workspace.in_memory() as made:
        yield fill(made)


def listed(workspace: Workspace, **query) -> list[Claim]:
    return [row.claim for row in workspace.claims.page(ClaimQuery(**query), 0, 100)]


def decide(workspace: Workspace, wanted: Claim, decision: ClaimDecision) -> None:
    (row,) = (row for row in workspace.claims.page(ClaimQuery(), 0, 100) if bare(row.claim) == wanted)
    workspace.claims.set_state(row.subject, decision)


def bare(found: Claim) -> Claim:
    return replace(found, state=ClaimState.OPEN, role="")


def test_what_asks_for_attention_comes_first_and_the_rows_of_a_promise_stay_together(workspace):
    assert listed(workspace) == [SLOW, SLOWER, PAID, GREEN, WAIT]
    decide(workspace, SLOW, ClaimDecision(ClaimState.DISMISSED, "oud"))
    assert [bare(found) for found in listed(workspace)] == [PAID, SLOWER, SLOW, GREEN, WAIT]
    decide(workspace, PAID, ClaimDecision(ClaimState.ACCEPTED))
    assert [bare(found) for found in listed(workspace)] == [SLOWER, SLOW, PAID, GREEN, WAIT]


def test_rows_are_known_by_promise_before_they_are_read(workspace):
    promises = workspace.claims.promises(ClaimQuery())
    assert [len(numbers) for numbers in promises] == [2, 1, 1, 1]
    assert [row.claim for numbers in promises for row in workspace.claims.rows(numbers)] == listed(workspace)
    assert workspace.claims.rows([10**6]) == ()


def test_filters_narrow_and_words_find_either_sentence(workspace):
    decide(workspace, PAID, ClaimDecision(ClaimState.HANDED, role="Financiën"))
    assert listed(workspace, verdict=ClaimVerdict.CONSISTENT) == [WAIT]
    assert listed(workspace, state=ClaimState.HANDED) == [replace(PAID, state=ClaimState.HANDED, role="Financiën")]
    assert listed(workspace, green=True) == [GREEN]
    assert listed(workspace, least=0.9) == [SLOW, WAIT]
    assert listed(workspace, department="Planning") == [SLOWER]
    assert listed(workspace, department="Planning", staff=("id of inside/chat.txt",)) == []
    assert workspace.claims.facets(("id of inside/chat.txt",)).departments == ("HR",)
    assert listed(workspace, document="id of inside/chat.txt") == [SLOWER]
    assert listed(workspace, document="id of outside/ad.html") == [WAIT]
    assert listed(workspace, words="vandaag") == [SLOWER]
    assert listed(workspace, words="24 uur") == [SLOW, SLOWER]
    assert listed(workspace, words='nooit" OR "x') == []
    facets = workspace.claims.facets()
    assert facets.departments == ("HR", "Planning")
    assert facets.documents == ("id of outside/ad.html", "id of outside/site.html")


def test_promises_are_counted_once_however_many_facts_stand_beside_them(workspace):
    query = ClaimQuery(verdict=ClaimVerdict.CONTRADICTED, state=ClaimState.OPEN)
    assert (workspace.claims.count(query), workspace.claims.count_promises(query)) == (3, 2)
    tally = workspace.claims.tally(ClaimQuery())
    assert (tally.total, tally.green) == (4, 1)
    assert tally.verdicts == {
        ClaimVerdict.CONTRADICTED: 2,
        ClaimVerdict.CONSISTENT: 1,
        ClaimVerdict.UNSUPPORTED: 1,
    }


def test_a_decision_outlives_a_new_check_and_is_taken_back_by_one_that_says_nothing(workspace):
    made = ClaimDecision(ClaimState.HANDED, role="Klantcontact", note="navragen", at="2026-11-22T10:00:00+00:00")
    decide(workspace, SLOW, made)
    keep(workspace, (replace(SLOW, confidence=0.5),), "2026-12-01")
    (row,) = workspace.claims.page(ClaimQuery(), 0, 10)
    assert (row.decision, row.claim.state, row.claim.role) == (made, ClaimState.HANDED, "Klantcontact")
    workspace.claims.set_state(row.subject, ClaimDecision(at="2026-11-22T10:01:00+00:00"))
    assert workspace.claims.decisions() == {}


def test_a_note_alone_leaves_it_open(workspace):
    decide(workspace, WAIT, ClaimDecision(note="mooi verhaal"))
    (row,) = workspace.claims.page(ClaimQuery(verdict=ClaimVerdict.CONSISTENT, state=ClaimState.OPEN), 0, 10)
    assert row.decision.note == "mooi verhaal"


def test_a_decision_goes_along_with_a_document_and_back(workspace):
    decide(workspace, SLOW, ClaimDecision(ClaimState.ACCEPTED))
    before = listed(workspace)
    for identity, there, here in (
        ("id of inside/memo.docx", Side.OUTSIDE, Side.INSIDE),
        ("id of outside/site.html", Side.INSIDE, Side.OUTSIDE),
    ):
        workspace.documents.move([identity], there)
        assert not [found for found in listed(workspace) if bare(found) == SLOW]
        workspace.documents.move([identity], here)
        assert listed(workspace) == before


def test_a_file_with_a_path_that_was_decided_about_is_no_heir(workspace):
    decide(workspace, SLOW, ClaimDecision(ClaimState.DISMISSED))
    workspace.documents.remove(["id of outside/site.html"])
    workspace.documents.keep_only({(Side.OUTSIDE, "outside/ad.html"), (Side.INSIDE, "inside/new")})
    made = document("inside/site.html", "Binnen 24 uur.")
    workspace.documents.put(Side.INSIDE, "inside/site.html", "other", "r1", [made])
    workspace.documents.move([made[0].id], Side.OUTSIDE)
    assert "outside/site (2).html" in workspace.documents.names(Side.OUTSIDE)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sets(st.sampled_from([made.id for made, _ in ALL])), max_size=3))
def test_rows_of_removed_documents_come_back_with_them(removals: list[set[str]]):
    with Workspace.in_memory() as workspace:
        fill(workspace)
        taken, before = [], [listed(workspace)]
        for ids in removals:
            taken.append(workspace.documents.take(ids))
            before.append(listed(workspace))
            assert not [found for found in listed(workspace) if found.outside.document in ids]
        for removal, then in zip(taken[::-1], before[-2::-1], strict=True):
            workspace.documents.give_back(removal)
            assert listed(workspace) == then


def test_rows_between_documents_that_went_while_they_were_measured_are_left_out(workspace):
    workspace.documents.remove(["id of inside/chat.txt"])
    never_there = document("inside/gone.txt", "Weg.")[1][0]
    keep(workspace, (*LEDGER, claim(AD[1][0], never_there)), "2026-12-01")
    assert set(listed(workspace)) == {SLOW, PAID, GREEN, WAIT}


def test_states_are_laid_over_what_was_measured():
    with Workspace.in_memory() as workspace:
        fill(workspace)
        decide(workspace, PAID, ClaimDecision(ClaimState.HANDED, role="Financiën"))
        places = {item.id: (item.side, item.path) for item in workspace.documents.summaries()}
        decided = as_decided(LEDGER, workspace.claims.decisions(), places)
        assert decided == (SLOW, SLOWER, replace(PAID, state=ClaimState.HANDED, role="Financiën"), GREEN, WAIT)
        del places["id of inside/chat.txt"]
        assert SLOWER not in as_decided(LEDGER, {}, places)
        turned = places | {"id of outside/ad.html": (Side.INSIDE, "inside/ad.html")}
        assert WAIT not in as_decided(LEDGER, {}, turned)


def test_the_ledger_is_there_when_the_file_is_opened_again(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        decide(workspace, WAIT, ClaimDecision(ClaimState.ACCEPTED))
    with Workspace.open(path) as workspace:
        assert len(workspace.claims) == len(LEDGER)
        assert listed(workspace)[-1].state is ClaimState.ACCEPTED
