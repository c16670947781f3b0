import os
from pathlib import Path

import pytest

from brandcheck.ingest.sources import Source, find_sources, source_hash
from brandcheck.model import Side


def names(paths: list[Path], root: Path | None = None) -> list[str]:
    return [source.name for source in find_sources(paths, Side.INSIDE, root)]


def write(path: Path, text: str = "tekst") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_gives_its_files_by_their_path_from_the_root(tmp_path: Path) -> None:
    for name in ("inside/b.txt", "inside/A.docx", "inside/team/c.md", "outside/d.txt"):
        write(tmp_path / name)
    assert names([tmp_path / "inside"], tmp_path) == ["inside/A.docx", "inside/b.txt", "inside/team/c.md"]


def test_without_a_root_names_start_at_the_folder_given(tmp_path: Path) -> None:
    write(tmp_path / "memo's" / "a.txt")
    assert names([tmp_path / "memo's"]) == ["memo's/a.txt"]
    assert names([tmp_path / "memo's" / "a.txt"]) == ["a.txt"]


@pytest.mark.parametrize(
    "name",
    [".DS_Store", "._memo.docx", "~$memo.docx", ".~lock.memo.odt#", "Thumbs.db", "desktop.ini", "a.tmp", "x.brandcheck",
     "__MACOSX/memo.docx", ".git/config"],
)  # fmt: skip
def test_what_systems_leave_behind_is_left_out(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    write(tmp_path / "memo.txt")
    assert names([tmp_path], tmp_path) == ["memo.txt"]


def test_unknown_formats_stay_so_that_their_reader_can_say_why_not(tmp_path: Path) -> None:
    write(tmp_path / "logo.png")
    write(tmp_path / "program.exe")
    assert names([tmp_path], tmp_path) == ["logo.png", "program.exe"]


def test_a_file_given_twice_is_found_once(tmp_path: Path) -> None:
    memo = write(tmp_path / "map" / "memo.txt")
    assert names([tmp_path / "map", memo, tmp_path / "map"], tmp_path) == ["map/memo.txt"]


def test_files_of_the_same_name_keep_different_names(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a" / "memo.txt"), write(tmp_path / "b" / "memo.txt")
    found = find_sources([second, first], Side.OUTSIDE)
    assert [source.name for source in found] == ["memo.txt", "memo.txt (2)"]
    assert found == find_sources([first, second], Side.OUTSIDE)


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = write(tmp_path / "elders" / "geheim.txt")
    write(tmp_path / "map" / "memo.txt")
    try:
        (tmp_path / "map" / "link.txt").symlink_to(secret)
        (tmp_path / "map" / "folder").symlink_to(secret.parent, target_is_directory=True)
    except OSError:  # Windows without the right to make links: then there is nothing to follow
        assert os.name == "nt"
    assert names([tmp_path / "map"], tmp_path) == ["map/memo.txt"]


def test_names_have_one_form_of_accents(tmp_path: Path) -> None:
    write(tmp_path / "cafe\u0301.txt")
    assert names([tmp_path], tmp_path) == ["caf\u00e9.txt"]


def test_the_hash_follows_the_bytes_and_is_empty_for_what_cannot_be_opened(tmp_path: Path) -> None:
    memo = Source(write(tmp_path / "memo.txt", "een"), "memo.txt", Side.INSIDE)
    first = source_hash(memo)
    write(memo.path, "twee")
    assert len(first) == 64
    assert source_hash(memo) != first
    assert source_hash(Source(tmp_path / "weg.txt", "weg.txt", Side.INSIDE)) == ""
