"""The lists a reviewer works through: chosen, ordered and paged by the database as plain Python would."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Act, Side, Stance
from brandcheck.workspace import (
    EvidenceQuery,
    EvidenceRow,
    Review,
    Standing,
    Subject,
    Verdict,
    Workspace,
    sentence_key,
)

from .making import document, evidence

SENTENCES = ("Élke cliënt telt.", "Zorg voor elke dag.", "Wij bellen terug.")
VALUES = ("aandacht", "lef")
WHERE = {
    "inside/a.txt": (Side.INSIDE, "HR", "memo", "2026-03-14"),
    "inside/b.txt": (Side.INSIDE, "", "chat", None),
    "outside/a.txt": (Side.OUTSIDE, "Zorg", "memo", "2026-01-02"),
}
CHANCES = st.sampled_from([0.0, 0.1, 0.4, 0.5])


def made_documents() -> list[tuple]:
    made = []
    for path, (side, department, channel, date) in WHERE.items():
        item, segments = document(path, *SENTENCES, side=side)
        made.append((replace(item, department=department, channel=channel, date=date), segments))
    return made


DOCUMENTS = made_documents()
FOUND = st.lists(
    st.builds(
        lambda segment, value, supports, contradicts, act, counted: replace(
            evidence(segment, value), supports=supports, contradicts=contradicts, act=act, counted=counted
        ),
        st.sampled_from([segment for _, segments in DOCUMENTS for segment in segments]),
        st.sampled_from(VALUES),
        CHANCES,
        CHANCES,
        st.sampled_from(list(Act)),
        st.booleans(),
    ),
    max_size=12,
)
SUBJECTS = st.builds(
    lambda path, text, value: Subject(WHERE[path][0], path, sentence_key(text), value),
    st.sampled_from(list(WHERE)),
    st.sampled_from(SENTENCES),
    st.sampled_from(VALUES),
)
REVIEWS = st.lists(
    st.builds(
        Review,
        SUBJECTS,
        st.sampled_from(list(Verdict)),
        st.just("2026-11-21T10:00:00+00:00"),
        other_value=st.sampled_from(VALUES),
        other_stance=st.none() | st.sampled_from(list(Stance)),
        note=st.sampled_from(["", "bel Noor", "klopt"]),
    ),
    max_size=8,
)
DAYS = st.none() | st.sampled_from(["2026-01-02", "2026-02-01", "2026-03-14"])
QUERIES = st.builds(
    EvidenceQuery,
    st.sampled_from(VALUES),
    department=st.none() | st.sampled_from(["", "HR", "Zorg"]),
    channel=st.none() | st.sampled_from(["memo", "chat"]),
    since=DAYS,
    until=DAYS,
    act=st.none() | st.sampled_from(list(Act)),
    reviewed=st.none() | st.booleans(),
    counted_only=st.booleans(),
    words=st.sampled_from(["", " ", "elke", "clien", "bellen wij"]),
)
STANCES = st.dictionaries(st.sampled_from(list(Side)), st.sampled_from(list(Stance)))
FINDS = {
    "elke": {SENTENCES[0], SENTENCES[1]},
    "clien": {SENTENCES[0]},
    "bellen wij": {SENTENCES[2]},
    "": set(SENTENCES),
    " ": set(SENTENCES),
}


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory() as workspace:
        put(workspace)
        yield workspace


def put(workspace: Workspace) -> None:
    for item, segments in DOCUMENTS:
        workspace.documents.put(item.side, item.path, item.path, "r1", [(item, segments)])


def all_rows(workspace: Workspace) -> list[EvidenceRow]:
    documents = {item.id: item for item in workspace.documents.summaries()}
    standing = workspace.reviews.standing()
    rows = []
    for item in workspace.evidence.load():
        at = documents[item.document]
        subject = Subject(at.side, at.path, sentence_key(item.quote), item.value)
        stands = standing.get(subject, Standing(None, ""))
        where = (at.side, at.path, at.title, at.date, at.department, at.channel)
        rows.append(EvidenceRow(item, *where, stands.decision, stands.note))
    return rows


def is_listed(row: EvidenceRow, query: EvidenceQuery) -> bool:
    """The rules, in Python."""
    if query.value not in {row.evidence.value, row.value}:
        return False
    day = row.date or ""
    kept = row.decision is not None and row.decision.verdict is not Verdict.REJECTED
    return (
        query.department in {None, row.department}
        and query.channel in {None, row.channel}
        and (query.since is None or (day != "" and day >= query.since))
        and (query.until is None or (day != "" and day <= query.until))
        and query.act in {None, row.evidence.act}
        and query.reviewed in {None, row.decision is not None}
        and (not query.counted_only or row.evidence.counted or kept)
        and row.evidence.quote in FINDS[query.words]
    )


def stance_in(row: EvidenceRow, value: str) -> Stance:
    return row.stance if row.value == value else row.evidence.stance


def counts_for(row: EvidenceRow, value: str) -> bool:
    """What is listed counts, but for what was rejected or moved on."""
    return row.value == value and (row.decision is None or row.decision.verdict is not Verdict.REJECTED)


def listed(workspace: Workspace, value: str) -> list[EvidenceRow]:
    """What is listed of a value inside."""
    numbers = workspace.evidence.survey(EvidenceQuery(value)).order[Side.INSIDE]
    return [workspace.evidence.rows(numbers)[number] for number in numbers]


@settings(max_examples=200, deadline=None)
@given(FOUND, REVIEWS, QUERIES, STANCES)
def test_a_list_is_what_python_would_list(found: list, reviews: list[Review], query: EvidenceQuery, stances: dict):
    with Workspace.in_memory() as workspace:
        put(workspace)
        workspace.evidence.replace(found)
        for review in reviews:
            workspace.reviews.add(review)
        rows = all_rows(workspace)
        expected = [row for row in rows if is_listed(row, query)]
        expected.sort(key=lambda row: -max(row.evidence.supports, row.evidence.contradicts))
        survey = workspace.evidence.survey(query, stances)
        for side in Side:
            ours = [row for row in expected if row.side is side]
            shown = [row for row in ours if stances.get(side) in {None, stance_in(row, query.value)}]
            kept = workspace.evidence.rows(survey.order[side])
            assert [kept[number] for number in survey.order[side]] == shown
            counting = [stance_in(row, query.value) for row in ours if counts_for(row, query.value)]
            assert survey.counts[side] == {stance: counting.count(stance) for stance in Stance}
        whole = [row for row in rows if is_listed(row, EvidenceQuery(query.value, counted_only=query.counted_only))]
        assert survey.listed == {side: sum(row.side is side for row in whole) for side in Side}
        assert survey.reviewed == sum(row.decision is not None for row in whole)
        assert survey.facets.departments == tuple(sorted({row.department for row in whole} - {""}))
        assert survey.facets.channels == tuple(sorted({row.channel for row in whole}))
        assert set(survey.facets.acts) == {row.evidence.act for row in whole}
        told = workspace.evidence.rows(number for side in Side for number in survey.order[side])
        assert {number for number, row in told.items() if row.decision or row.note} <= set(survey.marks)
        light = tuple(replace(row.evidence, why=()) for row in rows if row.evidence.counted or row.decision)
        assert workspace.evidence.counted() == light
        assert workspace.reviews.count() == len(
            {review.subject for review in reviews if review.verdict is not Verdict.NOTE}
        )


def test_a_document_shows_all_its_evidence_in_the_order_of_its_text(workspace: Workspace):
    item, segments = DOCUMENTS[0]
    first, second = evidence(segments[0]), replace(evidence(segments[2], "lef"), counted=False)
    workspace.evidence.replace([second, evidence(DOCUMENTS[1][1][0]), first])
    rows = workspace.evidence.of_document(item.id)
    assert [row.evidence for row in rows] == [first, second]
    assert {(row.path, row.title, row.side) for row in rows} == {(item.path, item.title, item.side)}
    assert workspace.evidence.of_document("unknown") == ()


def test_a_decision_on_a_row_is_found_with_it(workspace: Workspace):
    item, segments = DOCUMENTS[0]
    workspace.evidence.replace([evidence(segments[0])])
    (row,) = workspace.evidence.of_document(item.id)
    assert (row.value, row.stance, row.counts, row.note) == ("aandacht", Stance.CONTRADICTS, True, "")
    moved = Review(row.subject, Verdict.OTHER_VALUE, "t", other_value="lef", other_stance=Stance.SUPPORTS, note="kijk")
    workspace.reviews.add(moved)
    (row,) = workspace.evidence.of_document(item.id)
    assert (row.decision, row.value, row.stance, row.counts, row.note) == (
        moved,
        "lef",
        Stance.SUPPORTS,
        True,
        "kijk",
    )
    for value in VALUES:
        assert listed(workspace, value) == [row]
    counts = {value: workspace.evidence.survey(EvidenceQuery(value)).counts[Side.INSIDE] for value in VALUES}
    assert counts["lef"] == {Stance.SUPPORTS: 1, Stance.CONTRADICTS: 0}
    assert counts["aandacht"] == {Stance.SUPPORTS: 0, Stance.CONTRADICTS: 0}  # struck there
    workspace.reviews.add(Review(row.subject, Verdict.REJECTED, "t", reason="ironie"))
    assert listed(workspace, "lef") == []
    (row,) = listed(workspace, "aandacht")
    assert not row.counts


def test_a_mark_changes_when_something_is_decided_noted_or_taken_back(workspace: Workspace):
    workspace.evidence.replace([evidence(DOCUMENTS[0][1][0])])
    (row,) = listed(workspace, "aandacht")
    seen = [workspace.evidence.survey(EvidenceQuery("aandacht")).marks]
    for verdict, note in ((Verdict.CONFIRMED, ""), (Verdict.NOTE, "bel Noor")):
        workspace.reviews.add(Review(row.subject, verdict, "t", note=note))
        seen.append(workspace.evidence.survey(EvidenceQuery("aandacht")).marks)
    workspace.reviews.undo()
    assert seen[0] == {}
    assert seen[1] != seen[2]
    assert workspace.evidence.survey(EvidenceQuery("aandacht")).marks == seen[1]


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_nothing_the_user_types_breaks_a_list(words: str):
    with Workspace.in_memory() as workspace:
        put(workspace)
        workspace.evidence.replace([evidence(DOCUMENTS[0][1][0])])
        survey = workspace.evidence.survey(EvidenceQuery("aandacht", words=words))
        assert len(survey.order[Side.INSIDE]) in {0, 1}
