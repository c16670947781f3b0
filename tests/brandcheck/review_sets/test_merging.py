"""Two people's decisions about the same texts: nothing is lost, nothing is decided for anyone."""

from collections import defaultdict
from contextlib import ExitStack
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.model import ClaimState, Side, Stance, Value
from brandcheck.review_sets import conflicts, merge, notes_of_others, settle, share, take_back, unsettle
from brandcheck.review_sets.own import standing
from brandcheck.review_sets.subjects import says
from brandcheck.workspace import (
    ClaimDecision,
    ClaimSubject,
    ReceivedState,
    Review,
    Subject,
    Verdict,
    Workspace,
    sentence_key,
)
from tests.brandcheck.workspace.making import ORGANISATION, document

AT = "2026-11-21T10:00:00+00:00"
SENTENCES = ("Gesprekken duren vier minuten.", "We nemen de tijd.", "Wie twijfelt, belt.")
INSIDE, OUTSIDE = "inside/memo.txt", "outside/site.txt"


def opened(stack: ExitStack, sentences=SENTENCES, path: str = INSIDE, organisation=ORGANISATION) -> Workspace:
    workspace = stack.enter_context(Workspace.in_memory())
    workspace.organisation = organisation
    workspace.documents.put(Side.INSIDE, path, "h", "r", [document(path, *sentences)])
    workspace.documents.put(
        Side.OUTSIDE, OUTSIDE, "h", "r", [document(OUTSIDE, "Wij antwoorden binnen een dag.", side=Side.OUTSIDE)]
    )
    return workspace


def subject(place: int = 0, value: str = "aandacht", path: str = INSIDE) -> Subject:
    return Subject(Side.INSIDE, path, sentence_key(SENTENCES[place]), value)


def promise(place: int | None = 0) -> ClaimSubject:
    key = sentence_key("Wij antwoorden binnen een dag.")
    if place is None:
        return ClaimSubject(Side.OUTSIDE, OUTSIDE, key, None, "", "")
    return ClaimSubject(Side.OUTSIDE, OUTSIDE, key, Side.INSIDE, INSIDE, sentence_key(SENTENCES[place]))


VALUES = [value.id for value in ORGANISATION.values]
NOTES = st.sampled_from(["", "", "een noot", "iets anders"])
MOMENTS = st.integers(0, 59).map(lambda minute: f"2026-11-21T10:{minute:02}:00+00:00")
REVIEWS = st.builds(
    Review,
    st.builds(subject, st.integers(0, 2), st.sampled_from(VALUES)),
    st.sampled_from(list(Verdict)),
    MOMENTS,
    st.sampled_from(["", "ironie"]),
    st.sampled_from(VALUES),
    st.sampled_from([None, *Stance]),
    NOTES,
)
CLAIMS = st.tuples(
    st.builds(promise, st.sampled_from([None, 0, 1])),
    st.builds(
        ClaimDecision, st.sampled_from(list(ClaimState)), st.just(""), st.sampled_from(["", "HR"]), NOTES, MOMENTS
    ),
)
DECIDED = st.tuples(st.lists(REVIEWS, max_size=8), st.lists(CLAIMS, max_size=4))


def decide(workspace: Workspace, made) -> None:
    for review in made[0]:
        workspace.reviews.add(review)
    for about, decision in made[1]:
        workspace.claims.set_state(about, decision)


def said(workspace: Workspace) -> dict:
    """Of each subject all that is decided about it, by whoever: one decision, or the sides of a conflict."""
    found = defaultdict(set)
    for about, own in standing(workspace).items():
        if own.decision:
            found[about].add(says(own.decision))
    for conflict in conflicts(workspace):
        found[conflict.subject].add(says(conflict.theirs))
    return dict(found)


def in_conflict(workspace: Workspace) -> set:
    return {conflict.subject for conflict in conflicts(workspace)}


def notes(workspace: Workspace) -> dict:
    found = {about: {own.note} for about, own in standing(workspace).items() if own.note}
    for about, others in notes_of_others(workspace).items():
        found.setdefault(about, set()).update(other.note for other in others)
    return found


def state(workspace: Workspace) -> tuple:
    return workspace.reviews.history(), workspace.claims.decisions(), workspace.received.list()


@settings(max_examples=60, deadline=None)
@given(DECIDED, DECIDED)
def test_who_takes_over_from_whom_makes_no_difference_and_twice_is_once(one, other):
    with ExitStack() as stack:
        ours, theirs = opened(stack), opened(stack)
        decide(ours, one)
        decide(theirs, other)
        first, second = (share_or_none(workspace, role) for workspace, role in ((ours, "A"), (theirs, "B")))
        before = state(ours)
        made = merge(ours, second) if second else None
        if first:
            merge(theirs, first)
        assert said(ours) == said(theirs)
        assert in_conflict(ours) == in_conflict(theirs)
        assert notes(ours) == notes(theirs)
        assert in_conflict(ours) == {about for about, kinds in said(ours).items() if len(kinds) > 1}
        if second and made:
            after = state(ours)
            again = merge(ours, second)
            assert (again.added, again.same, again.conflicts, again.not_found) == (0, 0, 0, 0)
            assert state(ours) == after
            take_back(ours, again)
            assert state(ours) == after
            take_back(ours, made)
            assert state(ours) == before


def share_or_none(workspace: Workspace, role: str):
    try:
        return share(workspace, role)
    except BrandCheckError:
        return None


def test_what_nobody_here_decided_stands_and_the_own_decision_stays_until_one_is_picked():
    with ExitStack() as stack:
        ours, theirs = opened(stack), opened(stack)
        ours.reviews.add(Review(subject(0), Verdict.CONFIRMED, AT, note="gold vier weken"))
        theirs.reviews.add(Review(subject(0), Verdict.REJECTED, AT, reason="ironie", note="dat was een proef"))
        theirs.reviews.add(Review(subject(1), Verdict.OTHER_STANCE, AT, other_stance=Stance.SUPPORTS))
        made = merge(ours, share(theirs, "Klantcontact"))
        assert (made.added, made.same, made.conflicts, made.not_found, made.known) == (1, 0, 1, 0, 0)
        stands = ours.reviews.standing()
        assert stands[subject(0)].decision == Review(subject(0), Verdict.CONFIRMED, AT, note="gold vier weken")
        assert stands[subject(1)].decision == Review(subject(1), Verdict.OTHER_STANCE, AT, other_stance=Stance.SUPPORTS)
        (conflict,) = conflicts(ours)
        assert (conflict.sentence, conflict.value_name) == (SENTENCES[0], "Aandacht")
        assert (conflict.role, conflict.own_role) == ("Klantcontact", "")
        assert isinstance(conflict.theirs, Review)
        assert conflict.theirs.reason == "ironie"
        (note,) = notes_of_others(ours)[subject(0)]
        assert (note.role, note.note) == ("Klantcontact", "dat was een proef")
        settled = settle(ours, conflict, "2026-11-22T10:00:00+00:00", theirs=True)
        assert conflicts(ours) == ()
        decision = ours.reviews.standing()[subject(0)].decision
        assert decision is not None
        assert (decision.verdict, decision.reason) == (Verdict.REJECTED, "ironie")
        unsettle(ours, settled)
        assert conflicts(ours) == (conflict,)
        settle(ours, conflict, AT, theirs=False)
        assert conflicts(ours) == ()
        assert merge(ours, share(theirs, "Klantcontact")).known == 2
        assert conflicts(ours) == ()


def test_what_was_taken_over_keeps_the_role_of_who_decided():
    with ExitStack() as stack:
        one, two, three = opened(stack), opened(stack), opened(stack)
        one.reviews.add(Review(subject(0), Verdict.CONFIRMED, AT))
        merge(two, share(one, "Communicatie"))
        two.reviews.add(Review(subject(1), Verdict.REJECTED, AT))
        made = share(two, "HR")
        assert [(each.sentence, each.role) for each in made.reviews] == sorted(
            [(subject(0).sentence, "Communicatie"), (subject(1).sentence, "HR")]
        )
        three.reviews.add(Review(subject(0), Verdict.REJECTED, AT))
        merge(three, made)
        assert [conflict.role for conflict in conflicts(three)] == ["Communicatie"]
        assert merge(one, made).same == 1


def test_sentences_and_values_that_are_not_here_are_told_and_found_when_they_come():
    with ExitStack() as stack:
        ours, theirs = opened(stack, SENTENCES[:1]), opened(stack)
        theirs.reviews.add(Review(subject(0), Verdict.CONFIRMED, AT))
        theirs.reviews.add(Review(subject(1), Verdict.CONFIRMED, AT))
        theirs.reviews.add(Review(subject(0, "lef"), Verdict.OTHER_VALUE, AT, other_value="weg"))
        theirs.claims.set_state(promise(2), ClaimDecision(ClaimState.ACCEPTED, at=AT))
        made = merge(ours, share(theirs, "HR"))
        assert (made.added, made.not_found) == (1, 3)
        assert [said.code for said in made.messages] == ["reviews_merged", "reviews_not_found"]
        assert len(ours.received.list()) == 4
        ours.documents.put(Side.INSIDE, INSIDE, "h2", "r", [document(INSIDE, *SENTENCES)])
        again = merge(ours, share(theirs, "HR"))
        assert (again.added, again.not_found, again.known) == (2, 0, 2)
        assert subject(1) in ours.reviews.standing()
        take_back(ours, again)
        assert subject(1) not in ours.reviews.standing()
        assert ours.claims.decisions() == {}
        assert [row.state for row in ours.received.list()].count(ReceivedState.NOT_FOUND) == 3


def test_the_same_text_under_another_name_and_a_value_by_its_name():
    with ExitStack() as stack:
        renamed = replace(ORGANISATION, values=(Value("care", "aandacht", "We nemen de tijd."),))
        ours, theirs = opened(stack, path="inside/memo (2).txt", organisation=renamed), opened(stack)
        theirs.reviews.add(Review(subject(0), Verdict.CONFIRMED, AT))
        merge(ours, share(theirs, "HR"))
        (about,) = ours.reviews.standing()
        assert about == subject(0, "care", "inside/memo (2).txt")
        ours.documents.put(Side.INSIDE, "inside/x.txt", "h", "r", [document("inside/x.txt", SENTENCES[1])])
        theirs.reviews.add(Review(subject(1), Verdict.CONFIRMED, AT))
        assert merge(ours, share(theirs, "HR")).not_found == 1  # which of the two is meant nobody knows


def test_a_conflict_follows_its_document_to_the_other_side_and_goes_with_the_texts():
    with ExitStack() as stack:
        ours, theirs = opened(stack), opened(stack)
        ours.reviews.add(Review(subject(0), Verdict.CONFIRMED, AT))
        theirs.reviews.add(Review(subject(0), Verdict.REJECTED, AT))
        merge(ours, share(theirs, "HR"))
        ours.documents.move([f"id of {INSIDE}"], Side.OUTSIDE)
        (conflict,) = conflicts(ours)
        assert (conflict.subject.side, conflict.subject.path) == (Side.OUTSIDE, "outside/memo.txt")
        assert isinstance(conflict.theirs, Review)
        assert conflict.theirs.subject == conflict.subject
        ours.delete_texts()
        assert ours.received.list() == conflicts(ours) == ()


def test_about_promises_two_people_may_differ_too():
    with ExitStack() as stack:
        ours, theirs = opened(stack), opened(stack)
        ours.claims.set_state(promise(), ClaimDecision(ClaimState.DISMISSED, "oud", at=AT))
        theirs.claims.set_state(promise(), ClaimDecision(ClaimState.HANDED, role="Service", at=AT))
        theirs.claims.set_state(promise(1), ClaimDecision(note="kijk hier nog eens naar", at=AT))
        made = merge(ours, share(theirs, "HR"))
        assert (made.added, made.conflicts) == (1, 1)
        assert ours.claims.decisions()[promise(1)].note == "kijk hier nog eens naar"
        (conflict,) = conflicts(ours)
        assert (conflict.sentence, conflict.fact) == ("Wij antwoorden binnen een dag.", SENTENCES[0])
        settled = settle(ours, conflict, AT, theirs=True)
        assert ours.claims.decisions()[promise()].role == "Service"
        unsettle(ours, settled)
        assert ours.claims.decisions()[promise()].reason == "oud"


@pytest.mark.parametrize(
    ("role", "code"), [("", "reviews_no_role"), (" \n", "reviews_no_role"), ("HR", "reviews_none")]
)
def test_nothing_to_share_or_nobody_who_shares_is_told(role, code):
    with ExitStack() as stack, pytest.raises(BrandCheckError) as error:
        share(opened(stack), role)
    assert error.value.message.code == code
