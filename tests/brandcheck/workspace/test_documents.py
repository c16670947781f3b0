from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.model import Block, Document, Segment, Side
from brandcheck.workspace import Workspace

from .making import document, evidence, failed


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    with Workspace.in_memory() as workspace:
        yield workspace


def put(workspace: Workspace, name: str, *made: tuple[Document, tuple[Segment, ...]], side: Side = Side.INSIDE) -> None:
    workspace.documents.put(side, name, f"hash of {name}", "r1", made)


def index_is_in_step(workspace: Workspace) -> bool:
    """FTS5's own check of its index against the table of sentences; it raises when they differ."""
    workspace._store.database.execute("INSERT INTO sentence (sentence, rank) VALUES ('integrity-check', 1)")
    return True


def test_documents_and_sentences_come_back_as_they_were_put(workspace: Workspace):
    memo, mail, broken = (
        document("inside/memo #3.docx", "Een.", "Twee 😀."),
        document("inside/a.mbox#2", "Drie."),
        failed("inside/x.pdf"),
    )
    site = document("outside/site.html", "Vier.", side=Side.OUTSIDE)
    put(workspace, "inside/memo #3.docx", memo)
    put(workspace, "inside/a.mbox", mail)
    put(workspace, "inside/x.pdf", broken)
    put(workspace, "outside/site.html", site, side=Side.OUTSIDE)
    documents, segments = workspace.documents.load()
    assert documents == (site[0], mail[0], memo[0], broken[0])
    assert segments == {item[0].id: item[1] for item in (site, mail, memo, broken)}
    assert workspace.documents.get(memo[0].id) == memo
    with pytest.raises(KeyError):
        workspace.documents.get("unknown")


def test_parts_of_a_file_keep_their_order(workspace: Workspace):
    parts = [document(f"inside/a.mbox#{number}", f"Bericht {number}.") for number in range(1, 12)]
    put(workspace, "inside/a.mbox", *parts)
    assert [item.path for item in workspace.documents.load()[0]] == [item.path for item, _ in parts]


def test_a_source_that_did_not_change_is_known(workspace: Workspace):
    put(workspace, "inside/a.txt", document("inside/a.txt", "Een."))
    put(workspace, "inside/empty.mbox")
    assert workspace.documents.known_sources("r1") == {
        (Side.INSIDE, "inside/a.txt"): "hash of inside/a.txt",
        (Side.INSIDE, "inside/empty.mbox"): "hash of inside/empty.mbox",
    }
    assert workspace.documents.known_sources("r2") == {}
    assert workspace.documents.holds_any({"hash of inside/a.txt", "other"})
    assert not workspace.documents.holds_any({"other", ""})


def test_what_a_source_gives_takes_the_place_of_what_it_gave(workspace: Workspace):
    put(workspace, "inside/a.mbox", document("inside/a.mbox#1", "Oud."), document("inside/a.mbox#2", "Ouder."))
    new = document("inside/a.mbox#1", "Nieuw.")
    put(workspace, "inside/a.mbox", new)
    assert workspace.documents.load() == ((new[0],), {new[0].id: new[1]})
    assert workspace.documents.search("ouder") == ()


def test_the_same_name_on_both_sides_is_two_sources(workspace: Workspace):
    inside, outside = document("a.txt", "Binnen."), document("a.txt", "Buiten.", side=Side.OUTSIDE)
    outside = (replace(outside[0], id="other"), tuple(replace(item, document="other") for item in outside[1]))
    put(workspace, "a.txt", inside)
    put(workspace, "a.txt", outside, side=Side.OUTSIDE)
    assert workspace.documents.load()[0] == (outside[0], inside[0])
    assert workspace.documents.search("b", Side.INSIDE) == inside[1]
    assert len(workspace.documents.search("b")) == 2


def test_a_document_that_moved_to_another_file_is_not_there_twice(workspace: Workspace):
    memo = document("inside/a.txt", "Een.")
    put(workspace, "inside/a.txt", memo)
    put(workspace, "inside/b.txt", memo)
    assert workspace.documents.known_sources("r1").keys() == {(Side.INSIDE, "inside/b.txt")}
    assert workspace.documents.load()[0] == (memo[0],)


def test_sources_that_are_gone_go_with_their_sentences_and_evidence(workspace: Workspace):
    stay, go = document("inside/stay.txt", "Blijft."), document("inside/go.txt", "Verdwijnt.")
    put(workspace, "inside/stay.txt", stay)
    put(workspace, "inside/go.txt", go)
    workspace.evidence.replace([evidence(go[1][0]), evidence(stay[1][0])])
    assert workspace.documents.keep_only({(Side.INSIDE, "inside/stay.txt")}) == 1
    assert workspace.documents.load() == ((stay[0],), {stay[0].id: stay[1]})
    assert workspace.evidence.load() == (evidence(stay[1][0]),)
    assert workspace.documents.search("verdwijnt") == ()
    assert index_is_in_step(workspace)


def test_a_removed_document_stays_away_until_its_source_changes(workspace: Workspace):
    one, two = document("inside/a.mbox#1", "Een."), document("inside/a.mbox#2", "Twee.")
    put(workspace, "inside/a.mbox", one, two)
    workspace.documents.remove([one[0].id, "unknown"])
    assert workspace.documents.load()[0] == (two[0],)
    assert (Side.INSIDE, "inside/a.mbox") in workspace.documents.known_sources("r1")
    assert index_is_in_step(workspace)


def test_a_source_is_kept_whole_or_not_at_all(workspace: Workspace):
    good = document("inside/a.mbox#1", "Een.")
    put(workspace, "inside/a.mbox", good)
    with pytest.raises(Exception, match="UNIQUE"):
        put(workspace, "inside/a.mbox", document("inside/a.mbox#1", "Anders."), document("inside/a.mbox#1", "Dubbel."))
    assert workspace.documents.load() == ((good[0],), {good[0].id: good[1]})
    assert index_is_in_step(workspace)


def test_search_finds_words_without_accents_and_beginnings(workspace: Workspace):
    memo = document("inside/a.txt", "De cliënt wacht te lang.", "De patiënt belt de cliënt.", "Niets hiervan.")
    put(workspace, "inside/a.txt", memo)
    assert set(workspace.documents.search("client")) == {memo[1][0], memo[1][1]}
    assert workspace.documents.search("cliënt wac") == (memo[1][0],)
    assert len(workspace.documents.search("client", limit=1)) == 1
    assert workspace.documents.search("client", Side.OUTSIDE) == ()


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_nothing_the_user_types_breaks_the_search(words: str):
    with Workspace.in_memory() as workspace:
        put(workspace, "a", document("a", 'AND "OR" NOT - * : ^ NEAR(een)'))
        assert isinstance(workspace.documents.search(words), tuple)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(), min_size=1, max_size=4), st.text(), st.none() | st.text())
def test_any_text_comes_back_exactly(sentences: list[str], title: str, department: str | None):
    made, segments = document("a", *sentences)
    made = replace(
        made,
        title=title,
        department=department or "",
        date=department,
        blocks=(*made.blocks, Block(0, 0, made.blocks[0].kind)),
    )
    with Workspace.in_memory() as workspace:
        put(workspace, "a", (made, segments))
        assert workspace.documents.load() == ((made,), {made.id: segments})
        assert index_is_in_step(workspace)
        workspace.documents.remove([made.id])
        assert index_is_in_step(workspace)


def test_a_hundred_thousand_names_are_no_trouble(workspace: Workspace):
    put(workspace, "inside/a.txt", document("inside/a.txt", "Een."))
    many = {(Side.INSIDE, f"inside/{number}.txt") for number in range(100_000)}
    assert workspace.documents.keep_only(many | {(Side.INSIDE, "inside/a.txt")}) == 0
    workspace.documents.remove(str(number) for number in range(100_000))
    assert len(workspace.documents.load()[0]) == 1
