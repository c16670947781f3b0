"""Documents that were removed come back exactly; those that do not are wiped."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Side
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key, traces

from .making import ORGANISATION, claim, contents, document, evidence, failed, measurement

SOURCES = {
    "inside/a.mbox": ["inside/a.mbox#1", "inside/a.mbox#2", "inside/a.mbox#3"],
    "inside/b é 😀.txt": ["inside/b é 😀.txt"],
    "outside/c.html": ["outside/c.html"],
}
PATHS = [path for paths in SOURCES.values() for path in paths]
IDS = st.sets(st.sampled_from([f"id of {path}" for path in [*PATHS, "inside/x.pdf", "unknown"]]))


def fill(workspace: Workspace) -> None:
    found = []
    for name, paths in SOURCES.items():
        side = Side(name.split("/")[0])
        made = [document(path, "Élke cliënt.", f"Zin van {path}.", side=side) for path in paths]
        workspace.documents.put(side, name, f"hash of {name}", "r1", made)
        found += [evidence(segment, value) for _, segments in made for segment in segments for value in ("x", "y")]
    workspace.documents.put(Side.INSIDE, "inside/x.pdf", "", "r1", [failed("inside/x.pdf")])
    promise = document("outside/c.html", "Élke cliënt.", side=Side.OUTSIDE)[1][0]
    facts = [document(path, "Élke cliënt.")[1][0] for path in SOURCES["inside/a.mbox"]]
    claims = (claim(promise), *(claim(promise, fact) for fact in facts))
    workspace.keep(replace(measurement((), ()), evidence=tuple(found[::-1]), claims=claims))
    subject = Subject(Side.INSIDE, "inside/a.mbox#2", sentence_key("Élke cliënt."), "x")
    workspace.reviews.add(Review(subject, Verdict.CONFIRMED, "t"))
    workspace.cache.put_many("kind", {"key": b"dear"})


@settings(max_examples=60, deadline=None)
@given(st.lists(IDS, max_size=3))
def test_what_was_taken_comes_back_exactly(removals: list[set[str]]):
    with Workspace.in_memory() as workspace:
        fill(workspace)
        before = [contents(workspace)]
        taken = []
        for ids in removals:
            here = {item.id for item in workspace.documents.summaries()}
            taken.append((workspace.documents.take(ids), len(ids & here)))
            assert {item.id for item in workspace.documents.summaries()} == here - ids
            assert {item.document for item in workspace.evidence.load()} <= here - ids
            before.append(contents(workspace))
        for (removal, count), then in zip(taken[::-1], before[-2::-1], strict=True):
            assert workspace.documents.give_back(removal) == count
            assert contents(workspace) == then


@settings(max_examples=40, deadline=None)
@given(IDS, IDS)
def test_removals_are_undone_in_any_order(first: set[str], second: set[str]):
    with Workspace.in_memory() as workspace:
        fill(workspace)
        documents, found = workspace.documents.load(), set(workspace.evidence.load())
        taken = [workspace.documents.take(ids) for ids in (first, second)]
        workspace.documents.put(Side.INSIDE, "inside/new.txt", "h", "r1", [document("inside/new.txt", "Nieuw.")])
        for removal in taken:
            workspace.documents.give_back(removal)
        workspace.documents.remove(["id of inside/new.txt"])
        assert workspace.documents.load() == documents
        assert set(workspace.evidence.load()) == found
        contents(workspace)


def test_a_file_of_which_nothing_is_left_can_be_added_again():
    with Workspace.in_memory() as workspace:
        fill(workspace)
        workspace.documents.take(["id of outside/c.html", "id of inside/a.mbox#1"])
        assert {name for _, name in workspace.documents.known_sources("r1")} == {
            "inside/a.mbox",
            "inside/b é 😀.txt",
            "inside/x.pdf",
        }
        assert "outside/c.html" not in workspace.documents.names(Side.OUTSIDE)


def test_what_was_read_again_meanwhile_is_not_overwritten():
    with Workspace.in_memory() as workspace:
        fill(workspace)
        taken = workspace.documents.take(["id of outside/c.html", "id of inside/a.mbox#2"])
        new = document("outside/c.html", "Herschreven.", side=Side.OUTSIDE)
        workspace.documents.put(Side.OUTSIDE, "outside/c.html", "other hash", "r1", [new])
        assert workspace.documents.give_back(taken) == 1
        assert workspace.documents.get("id of outside/c.html") == new
        assert workspace._traces.remain(traces.FILE)


def test_evidence_of_an_earlier_measurement_does_not_come_back():
    with Workspace.in_memory() as workspace:
        fill(workspace)
        taken = workspace.documents.take(["id of outside/c.html"])
        workspace.keep(measurement((), (), "2026-12-01"))
        assert workspace.documents.give_back(taken) == 1
        assert workspace.evidence.load() == ()


@pytest.mark.parametrize("undone", [True, False])
def test_the_cache_outlives_a_removal_only_when_it_is_undone(tmp_path: Path, *, undone: bool):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
    with Workspace.open(path) as workspace:
        taken = workspace.documents.take(["id of outside/c.html"])
        if undone:
            workspace.documents.give_back(taken)
    assert (b"Zin van outside/c.html" in path.read_bytes()) is undone
    with Workspace.open(path) as workspace:
        assert bool(workspace.cache.get_many("kind", ["key"])) is undone


def test_undoing_one_removal_does_not_spare_another(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        first = workspace.documents.take(["id of outside/c.html"])
        workspace.keep(measurement((), (), "2026-12-01"))  # cleans the cache, and with it the note of the first
        workspace.documents.take(["id of inside/b é 😀.txt"])
        workspace.documents.give_back(first)
    content = path.read_bytes()
    assert b"Zin van outside/c.html" in content
    assert "Zin van inside/b é".encode() not in content
    with Workspace.open(path) as workspace:
        workspace.cache.put_many("kind", {"key": b"dear"})
        first = workspace.documents.take(["id of outside/c.html"])
        workspace.documents.remove(["id of inside/a.mbox#1"])
        workspace.documents.give_back(first)
        assert workspace._traces.remain(traces.CACHE)
