"""What is deleted is gone from the bytes on the disk."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.model import Assessment, Document, Pair, Segment, Side
from brandcheck.workspace import ClaimDecision, ClaimSubject, Review, Subject, Verdict, Workspace, codec, sentence_key
from brandcheck.workspace.backup import back_up, backups_of
from tests.end_to_end.walking import Walk

from .making import ORGANISATION, claim, document, evidence, measurement

SECRET = "Kwartaalvertrouwelijk zwijgt Wigbolt over de fusie met Quaxdorp."
MARKS = ("wartaalvertrouwelijk", "igbolt", "uaxdorp", "fusie met")


def fill(workspace: Workspace) -> None:
    """Secrets in every third document, in every place that holds texts."""
    kept: list[tuple[Document, tuple[Segment, ...]]] = []
    for number in range(30):
        name = f"inside/{number}.txt"
        ordinary = [f"Gewone zin {index} in stuk {number} over klanten." for index in range(40)]
        made = document(name, *(ordinary + [SECRET] * (number % 3 == 0)))
        workspace.documents.put(Side.INSIDE, name, "h", "r1", [made])
        kept.append(made)
    found = tuple(evidence(segments[-1]) for _, segments in kept)
    promises = (claim(kept[1][1][0], kept[0][1][-1]), claim(kept[0][1][-1]))
    workspace.keep(replace(measurement(tuple(item for item, _ in kept), found), claims=promises))
    decided = ClaimSubject(Side.INSIDE, "inside/0.txt", sentence_key(SECRET), None, "", "")
    workspace.claims.set_state(decided, ClaimDecision(note=SECRET, at="2026-11-21T10:00:00+00:00"))
    workspace.cache.put_many("embedding", {"key": SECRET.encode(), "other": b"gewoon"})
    subject = Subject(Side.INSIDE, "inside/0.txt", sentence_key(SECRET), "aandacht")
    workspace.reviews.add(Review(subject, Verdict.NOTE, "2026-11-21T10:00:00+00:00", note=SECRET))


def traces(folder: Path) -> set[tuple[str, str]]:
    """Which marks of the secret are in which file, whatever the case, the encoding and the way in which it is packed.

    All files of the folder are searched as bytes; of workspaces each value of each table, unpacked, and the index too.
    """
    walk = Walk(tuple(mark.lower() for mark in MARKS))
    walk.folder("folder", folder)
    found = {(where, mark) for where, mark in walk.findings}
    for file in folder.glob("*.brandcheck"):
        inside = Walk(walk.marks)
        inside.database(file)
        found |= {(f"{file.name}: {where}", mark) for where, mark in inside.findings}
    return found


def test_deleted_texts_are_nowhere_in_the_bytes(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        workspace.draft = SECRET
        with workspace._store.reading() as connection:
            back_up(connection, path)
        assert {mark for _, mark in traces(tmp_path)} == {mark.lower() for mark in MARKS}
        workspace.delete_texts()
        assert traces(tmp_path) == set()
        assert backups_of(path) == []
    assert traces(tmp_path) == set()
    with Workspace.open(path) as workspace:
        assert workspace.organisation == ORGANISATION
        assert workspace.documents.load() == ((), {})
        assert workspace.draft == ""
        assert workspace.documents.known_sources("r1") == {}
        assert workspace.documents.search("fusie") == ()
        assert workspace.evidence.load() == workspace.reviews.history() == ()
        assert workspace.cache.get_many("embedding", ["key", "other"]) == {}
        latest = workspace.measurements.latest()
    assert latest is not None
    said = codec.dumps(latest).decode()
    assert not [mark for mark in MARKS if mark in said]
    assert len(latest.documents) == len(latest.evidence) == 30
    assert latest.evidence[0].contradicts == 0.7


def test_a_removed_document_is_gone_from_the_bytes_after_closing(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        workspace.documents.remove(f"id of inside/{number}.txt" for number in range(0, 30, 3))
        workspace.reviews.undo()
        (subject,) = workspace.claims.decisions()
        workspace.claims.set_state(subject, ClaimDecision())
        # The next check asks for what is still needed.
        workspace.cache.get_many("embedding", ["other"])
        documents, segments = workspace.documents.load()
        workspace.keep(measurement(documents, tuple(evidence(segments[item.id][-1]) for item in documents)))
    assert traces(tmp_path) == set()
    with Workspace.open(path) as workspace:
        assert len(workspace.documents.load()[0]) == 20
        assert len(workspace.documents.search("gewone zin 39")) == 20
        assert workspace.cache.get_many("embedding", ["key", "other"]) == {"other": b"gewoon"}


def test_what_was_computed_from_a_removed_text_goes_even_without_a_new_check(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/a.txt", "h1", "r1", [document("inside/a.txt", SECRET)])
        workspace.cache.put_many("evidence", {"old": SECRET.encode()})
    with Workspace.open(path) as workspace:
        workspace.documents.keep_only(())
        workspace.cache.put_many("evidence", {"new": b"of a check that was cancelled"})
    assert traces(tmp_path) == set()
    with Workspace.open(path) as workspace:
        assert workspace.cache.get_many("evidence", ["old", "new"]).keys() == {"new"}


def test_a_changed_text_leaves_nothing_of_the_former(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.documents.put(Side.INSIDE, "inside/a.txt", "h1", "r1", [document("inside/a.txt", SECRET)])
        workspace.documents.put(
            Side.INSIDE, "inside/a.txt", "h2", "r1", [document("inside/a.txt", "Niets bijzonders.")]
        )
    assert traces(tmp_path) == set()


def test_the_cache_is_left_alone_while_no_text_is_removed(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.cache.put_many("embedding", {"key": b"dear"})
    with Workspace.open(path) as workspace:
        workspace.keep(measurement((), ()))
        assert workspace.cache.get_many("embedding", ["key"]) == {"key": b"dear"}


def test_a_program_that_reads_delays_the_wiping_and_it_is_told(tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        workspace._store.database.execute("PRAGMA busy_timeout = 50")
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM segment").fetchone()
            with pytest.raises(BrandCheckError) as error:
                workspace.delete_texts()
            assert error.value.message.code == "workspace_deletion_waits"
        assert workspace.documents.load() == ((), {})
    assert traces(tmp_path) == set()
    with Workspace.open(path) as workspace:
        assert workspace.organisation == ORGANISATION


@pytest.mark.parametrize("text", ["", "Wij komen binnen 24 uur. \U0001f33b", "half \ud83c", "na\x00nul"])
def test_a_draft_is_kept_as_it_was_typed(text: str, tmp_path: Path):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        workspace.draft = "eerder"
        workspace.draft = text
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.draft == text.replace("\ud83c", "\ufffd")


def test_what_was_measured_of_a_removed_document_says_nothing_of_it_any_more(tmp_path: Path) -> None:
    """Its title, its quotes and the words that moved the engine were in a frozen measurement, packed."""
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        documents, segments = workspace.documents.load()
        found = evidence(segments[documents[0].id][-1])
        paired = replace(measurement(documents, (found,)).gaps[0], pair=Pair(found, found))
        workspace.keep_assessment(Assessment(1, "2026-11-21", (paired,), (), 0, (paired,)))
        assert {where for where, _ in traces(tmp_path)} >= {"a.brandcheck: measurement.content"}
        workspace.documents.remove(f"id of inside/{number}.txt" for number in range(0, 30, 3))
        workspace.reviews.undo()
        (subject,) = workspace.claims.decisions()
        workspace.claims.set_state(subject, ClaimDecision())
    assert traces(tmp_path) == set()
    with Workspace.open(path) as workspace:
        kept = workspace.measurements.latest()
        assert kept is not None
        assert len(kept.evidence) == len(kept.documents) == 30
        assert sum(bool(one.quote) for one in kept.evidence) == 20, "what is still there is still quoted"
        assert [one.contradicts for one in kept.evidence] == [0.7] * 30, "figures stay"


def test_a_removal_that_was_undone_takes_nothing_out_of_what_was_measured(tmp_path: Path) -> None:
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        fill(workspace)
        before = workspace.measurements.latest()
        taken = workspace.documents.take(["id of inside/0.txt"])
        workspace.documents.give_back(taken)
    with Workspace.open(path) as workspace:
        assert workspace.measurements.latest() == before
