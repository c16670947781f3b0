"""Adding to a workspace piece by piece: what is there stays, names never clash, what failed gets another chance."""

from pathlib import Path

import pytest

from brandcheck import ingest
from brandcheck.errors import BrandCheckError
from brandcheck.model import DocumentStatus, Organisation, Side, Value
from brandcheck.pipeline import Added, add_pasted, add_sources, read_again
from brandcheck.progress import finish
from brandcheck.workspace import Workspace

ORGANISATION = Organisation("De Vries", "nl", (Value("open", "Open", "Wij zeggen wat we weten."),))


@pytest.fixture
def workspace(tmp_path):
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as opened:
        yield opened


def write(path: Path, text: str = "Wij zeggen wat we weten.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def add(workspace, *paths: Path, side=Side.INSIDE) -> Added:
    return finish(add_sources(ingest.find_sources(paths, side), workspace))


def there(workspace) -> list[tuple[str, str]]:
    return [(d.path, d.text) for d in workspace.documents.load()[0]]


def test_what_is_added_stands_beside_what_is_there(workspace, tmp_path):
    assert add(workspace, write(tmp_path / "een.txt", "Een.")) == Added(read=1)
    assert add(workspace, write(tmp_path / "twee.txt", "Twee."), side=Side.OUTSIDE) == Added(read=1)
    assert there(workspace) == [("outside/twee.txt", "Twee."), ("inside/een.txt", "Een.")]


def test_the_same_bytes_on_a_side_are_skipped_also_under_another_name_and_twice_at_once(workspace, tmp_path):
    add(workspace, write(tmp_path / "memo.txt"))
    copies = (
        write(tmp_path / "kopie.txt"),
        write(tmp_path / "a" / "x.txt", "Nieuw."),
        write(tmp_path / "b" / "y.txt", "Nieuw."),
    )
    assert add(workspace, *copies) == Added(read=1, skipped=("inside/kopie.txt", "inside/y.txt"))
    assert add(workspace, copies[0], side=Side.OUTSIDE) == Added(read=1)


def test_a_name_that_is_taken_gets_a_number(workspace, tmp_path):
    for number in range(3):
        add(workspace, write(tmp_path / str(number) / "memo.txt", f"Tekst {number}."))
    assert [path for path, _ in there(workspace)] == ["inside/memo (2).txt", "inside/memo (3).txt", "inside/memo.txt"]


def test_a_document_that_changed_sides_is_not_overwritten_by_a_new_one_of_its_old_name(workspace, tmp_path):
    add(workspace, write(tmp_path / "memo.txt", "Oud."))
    (old,) = workspace.documents.summaries()
    workspace.documents.move([old.id], Side.OUTSIDE)
    add(workspace, write(tmp_path / "memo.txt", "Nieuw."))
    assert sorted(text for _, text in there(workspace)) == ["Nieuw.", "Oud."]
    assert add(workspace, tmp_path / "memo.txt").skipped == ("inside/memo.txt",)


def test_what_failed_stays_with_its_reason_and_its_mended_file_takes_its_place(workspace, tmp_path):
    file = write(tmp_path / "memo.txt", "")
    assert add(workspace, file) == Added(failed=1)
    (failed,) = workspace.documents.summaries()
    assert failed.error is not None
    assert failed.error.code == "empty_file"
    assert add(workspace, file) == Added(failed=1)
    assert add(workspace, write(file, "Toch tekst.")) == Added(read=1)
    assert there(workspace) == [("inside/memo.txt", "Toch tekst.")]


def test_a_failed_document_is_read_again_from_the_file_given_under_its_own_name(workspace, tmp_path):
    add(workspace, write(tmp_path / "memo.txt", ""), write(tmp_path / "goed.txt", "Goed."))
    read, failed = sorted(workspace.documents.summaries(), key=lambda d: d.status is DocumentStatus.FAILED)
    files = {failed.id: write(tmp_path / "hersteld.txt", "Hersteld."), read.id: tmp_path / "gone.txt", "none": tmp_path}
    assert finish(read_again(files, workspace)) == Added(read=1)
    assert there(workspace) == [("inside/goed.txt", "Goed."), ("inside/memo.txt", "Hersteld.")]


def test_each_file_is_kept_as_soon_as_it_is_read_and_a_stop_loses_none(workspace, tmp_path):
    files = [write(tmp_path / f"{n:02}.txt", f"Tekst {n}.") for n in range(40)]
    job = add_sources(ingest.find_sources(files, Side.INSIDE), workspace)
    while not workspace.documents.summaries():
        next(job)
    job.close()
    kept = len(workspace.documents.summaries())
    assert 1 <= kept < 40
    assert add(workspace, *files) == Added(read=40 - kept, skipped=tuple(f"inside/{n:02}.txt" for n in range(kept)))


def test_the_key_of_pseudonyms_is_made_once_and_differs_between_workspaces(workspace, tmp_path):
    with pytest.raises(LookupError):
        workspace.salt()
    add(workspace, write(tmp_path / "een.txt"))
    salt = workspace.salt()
    add_pasted(workspace, "Nog een tekst.", Side.INSIDE, "", "", "", None)
    assert workspace.salt() == salt
    with Workspace.create(tmp_path / "b.brandcheck", ORGANISATION) as other:
        add(other, tmp_path / "een.txt")
        assert other.salt() != salt


def test_a_pasted_text_is_a_document_with_what_the_form_says(workspace):
    pasted = add_pasted(
        workspace, "Gesprekken duren vier minuten. Dat is kort.", Side.INSIDE, "Balie", "HR", "memo", "2026-03-14"
    )
    (found,) = workspace.documents.summaries()
    assert (found.id, found.title, found.department, found.channel, found.date) == (
        pasted,
        "Balie",
        "HR",
        "memo",
        "2026-03-14",
    )
    assert (found.side, found.sentences) == (Side.INSIDE, 2)
    with pytest.raises(BrandCheckError):
        add_pasted(workspace, "  ", Side.INSIDE, "", "", "", None)


def test_a_text_pasted_twice_is_one_document_unless_the_first_changed_sides(workspace):
    text = "Wij zeggen wat we weten."
    first = add_pasted(workspace, text, Side.INSIDE, "", "", "", None)
    assert add_pasted(workspace, text, Side.INSIDE, "", "", "", None) == first
    workspace.documents.move([first], Side.OUTSIDE)
    second = add_pasted(workspace, text, Side.INSIDE, "", "", "", None)
    assert {d.id: d.side for d in workspace.documents.summaries()} == {first: Side.OUTSIDE, second: Side.INSIDE}
