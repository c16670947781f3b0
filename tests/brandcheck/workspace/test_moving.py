"""Documents change sides with all that hangs on them, and back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Side
from brandcheck.workspace import EvidenceQuery, Review, Subject, Verdict, Workspace, sentence_key, traces

from .making import contents, document, evidence, failed

SOURCES = {
    "inside/a.mbox": ["inside/a.mbox#1", "inside/a.mbox#2", "inside/a.mbox#3"],
    "inside/memo.docx": ["inside/memo.docx"],
    "outside/memo.docx": ["outside/memo.docx"],
    "outside/a.mbox": ["outside/a.mbox#1"],
}
PATHS = [path for paths in SOURCES.values() for path in paths]
IDS = st.sets(st.sampled_from([f"id of {path}" for path in [*PATHS, "unknown"]]))
TEXT = "Élke cliënt."


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory() as workspace:
        fill(workspace)
        yield workspace


def fill(workspace: Workspace) -> None:
    found = []
    for name, paths in SOURCES.items():
        side = Side(name.split("/")[0])
        made = [document(path, TEXT, side=side) for path in paths]
        workspace.documents.put(side, name, f"hash of {name}", "r1", made)
        found += [evidence(segment) for _, segments in made for segment in segments]
        for path in paths:
            subject = Subject(side, path, sentence_key(TEXT), "aandacht")
            workspace.reviews.add(Review(subject, Verdict.CONFIRMED, "t", note=path))
    workspace.evidence.replace(found)


def paths(workspace: Workspace) -> dict[str, str]:
    return {item.id.removeprefix("id of "): item.path for item in workspace.documents.summaries()}


def without_numbers(everything: dict[str, list[tuple]]) -> object:
    """All rows, with sources told by name: a source that was split and joined has another number."""
    names = {row[0]: row[1:] for row in everything["source"]}
    documents = [(row[0], names[row[1]], *row[2:]) for row in everything["document"]]
    return everything | {"source": sorted(names.values()), "document": documents}


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(IDS, st.sampled_from(list(Side))), max_size=4))
def test_whatever_is_moved_and_moved_back_is_as_it_was(moves: list[tuple[set[str], Side]]):
    with Workspace.in_memory() as workspace:
        fill(workspace)
        before = contents(workspace)
        home = {item.id: item.side for item in workspace.documents.summaries()}
        for ids, side in moves:
            sides = {item.id: item.side for item in workspace.documents.summaries()}
            workspace.documents.move(ids, side)
            after = workspace.documents.summaries()
            assert {item.id: item.side for item in after} == sides | dict.fromkeys(ids & sides.keys(), side)
            assert len({(item.side, item.path) for item in after}) == len(PATHS)
            assert all(item.path.startswith(f"{item.side}/") for item in after)
            for item in after:
                (row,) = workspace.evidence.of_document(item.id)
                assert row.note == item.id.removeprefix("id of ")
                assert row.decision is not None
        for side in Side:
            workspace.documents.move([identity for identity, at in home.items() if at is side], side)
        assert without_numbers(contents(workspace)) == without_numbers(before)


def test_a_document_goes_to_the_other_side_with_its_source(workspace: Workspace):
    one = document("inside/los.txt", TEXT)
    workspace.documents.put(Side.INSIDE, "inside/los.txt", "h", "r1", [one])
    workspace.documents.move([one[0].id], Side.OUTSIDE)
    moved, segments = workspace.documents.get(one[0].id)
    assert moved == replace(one[0], side=Side.OUTSIDE, path="outside/los.txt")
    assert segments == one[1]
    assert (Side.OUTSIDE, "outside/los.txt") in workspace.documents.known_sources("r1")
    assert one[1][0] in workspace.documents.search("cliënt", Side.OUTSIDE)
    assert not workspace._traces.remain(traces.CACHE)


def test_a_name_that_is_taken_gets_a_number(workspace: Workspace):
    workspace.documents.move(["id of inside/memo.docx", "id of inside/a.mbox#2"], Side.OUTSIDE)
    assert paths(workspace)["inside/memo.docx"] == "outside/memo (2).docx"
    assert paths(workspace)["inside/a.mbox#2"] == "outside/a (2).mbox#2"
    assert workspace.evidence.survey(EvidenceQuery("aandacht")).listed[Side.OUTSIDE] == 4
    workspace.documents.move(["id of inside/a.mbox#3"], Side.OUTSIDE)
    assert paths(workspace)["inside/a.mbox#3"] == "outside/a (2).mbox#3"
    workspace.documents.move(["id of inside/a.mbox#2"], Side.INSIDE)
    assert paths(workspace)["inside/a.mbox#2"] == "inside/a.mbox#2"


def test_the_name_it_was_read_under_stays_its_own(workspace: Workspace):
    """Its id follows from that name: a new file with the name would get the id, and take its place."""
    workspace.documents.move(["id of inside/memo.docx"], Side.OUTSIDE)
    assert "inside/memo.docx" in workspace.documents.names(Side.INSIDE)
    assert workspace.documents.names(Side.OUTSIDE) == {
        "outside/memo.docx",
        "outside/memo (2).docx",
        "outside/a.mbox",
    }


def test_a_name_that_was_read_anew_is_left_to_the_new_one(workspace: Workspace):
    """As a check of the folder does, which knows nothing of moves."""
    workspace.documents.move([f"id of inside/a.mbox#{number}" for number in (1, 2, 3)], Side.OUTSIDE)
    new = document("inside/a.mbox#4", "Nieuw.")
    workspace.documents.put(Side.INSIDE, "inside/a.mbox", "other hash", "r1", [new])
    workspace.documents.move(["id of inside/a.mbox#1"], Side.INSIDE)
    assert paths(workspace)["inside/a.mbox#1"] == "inside/a (2).mbox#1"
    contents(workspace)


def test_decisions_about_another_document_are_not_inherited(workspace: Workspace):
    subject = Subject(Side.OUTSIDE, "outside/los.txt", sentence_key(TEXT), "aandacht")
    workspace.reviews.add(Review(subject, Verdict.REJECTED, "t"))
    workspace.documents.put(Side.INSIDE, "inside/los.txt", "h", "r1", [document("inside/los.txt", TEXT)])
    workspace.documents.move(["id of inside/los.txt"], Side.OUTSIDE)
    assert paths(workspace)["inside/los.txt"] == "outside/los (2).txt"


def test_what_is_said_of_documents_is_edited_and_the_rest_stays(workspace: Workspace):
    before = {item.id: item for item in workspace.documents.summaries()}
    two = ["id of inside/memo.docx", "id of inside/a.mbox#2"]
    workspace.documents.edit(two, department="Zorg", date=None)
    workspace.documents.edit(two[:1], title="", channel="chat", date="2026-01-01")
    workspace.documents.edit(two)
    changed = {
        two[0]: replace(before[two[0]], department="Zorg", title="", channel="chat", date="2026-01-01"),
        two[1]: replace(before[two[1]], department="Zorg", date=None),
    }
    assert {item.id: item for item in workspace.documents.summaries()} == before | changed


def test_a_summary_is_the_document_without_its_text(workspace: Workspace):
    memo, segments = document("inside/é.txt", "Een.", "Twee.")
    segments = (segments[0], replace(segments[1], eligible=False))
    workspace.documents.put(Side.INSIDE, "inside/é.txt", "h", "r1", [(memo, segments)])
    workspace.documents.put(Side.INSIDE, "inside/x.pdf", "h", "r1", [failed("inside/x.pdf")])
    documents, _ = workspace.documents.load()
    found = workspace.documents.summaries()
    names = [name for name in found[0].__slots__ if name not in {"sentences", "eligible"}]
    assert [[getattr(item, name) for name in names] for item in found] == [
        [getattr(item, name) for name in names] for item in documents
    ]
    counts = {item.path: (item.sentences, item.eligible) for item in found}
    assert (counts[memo.path], counts["inside/x.pdf"]) == ((2, 1), (0, 0))
