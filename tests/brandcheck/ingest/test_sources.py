import os
from pathlib import Path

import pytest

from brandcheck.ingest import sources as module
from brandcheck.ingest.sources import Source, find_sources, source_hash
from brandcheck.model import Side


def names(paths: list[Path], side: Side = Side.INSIDE) -> list[str]:
    return [source.name for source in find_sources(paths, side)]


def write(path: Path, text: str = "tekst") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_folder_of_a_side_gives_its_files_by_their_path_from_it(tmp_path: Path) -> None:
    for name in ("inside/b.txt", "inside/A.docx", "inside/team/c.md", "outside/d.txt"):
        write(tmp_path / name)
    assert names([tmp_path / "inside"]) == ["inside/A.docx", "inside/b.txt", "inside/team/c.md"]


def test_whatever_is_given_its_name_begins_with_the_side(tmp_path: Path) -> None:
    page = write(tmp_path / "some" / "website" / "index.html")
    letter = write(tmp_path / "brief.docx")
    assert names([tmp_path / "some" / "website"], Side.OUTSIDE) == ["outside/index.html"]
    assert names([tmp_path / "some" / "website", letter], Side.OUTSIDE) == [
        "outside/brief.docx",
        "outside/website/index.html",
    ]
    assert names([letter, page], Side.OUTSIDE) == ["outside/brief.docx", "outside/index.html"]
    assert names([tmp_path / "some"]) == ["inside/website/index.html"]


@pytest.mark.parametrize("folder", ["inside", "Binnen", "intern", "INTERNAL"])
def test_a_usual_name_of_the_side_is_never_said_twice(tmp_path: Path, folder: str) -> None:
    memo = write(tmp_path / folder / "team" / "memo.txt")
    write(tmp_path / "map" / "brief.txt")
    assert names([memo.parent.parent]) == ["inside/team/memo.txt"]
    assert names([memo.parent.parent, tmp_path / "map"]) == ["inside/map/brief.txt", "inside/team/memo.txt"]


def test_a_file_of_the_other_side_s_folder_bears_the_side_it_is_given_for(tmp_path: Path) -> None:
    write(tmp_path / "inside" / "memo.txt")
    write(tmp_path / "map" / "brief.txt")
    assert names([tmp_path / "inside"], Side.OUTSIDE) == ["outside/memo.txt"]
    both = [tmp_path / "inside", tmp_path / "map"]
    assert names(both, Side.OUTSIDE) == ["outside/inside/memo.txt", "outside/map/brief.txt"]


@pytest.mark.parametrize(
    "name",
    [".DS_Store", "._memo.docx", "~$memo.docx", ".~lock.memo.odt#", "Thumbs.db", "desktop.ini", "a.tmp", "x.brandcheck",
     "__MACOSX/memo.docx", ".git/config"],
)  # fmt: skip
def test_what_systems_leave_behind_is_left_out(tmp_path: Path, name: str) -> None:
    write(tmp_path / "inside" / name)
    write(tmp_path / "inside" / "memo.txt")
    assert names([tmp_path / "inside"]) == ["inside/memo.txt"]


def test_unknown_formats_stay_so_that_their_reader_can_say_why_not(tmp_path: Path) -> None:
    write(tmp_path / "inside" / "logo.png")
    write(tmp_path / "inside" / "program.exe")
    assert names([tmp_path / "inside"]) == ["inside/logo.png", "inside/program.exe"]


def test_a_file_given_twice_is_found_once(tmp_path: Path) -> None:
    memo = write(tmp_path / "map" / "memo.txt")
    assert names([tmp_path / "map", memo, tmp_path / "map"]) == ["inside/map/memo.txt"]


def test_files_of_the_same_name_keep_different_names(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a" / "memo.txt"), write(tmp_path / "b" / "memo.txt")
    numbered = write(tmp_path / "a" / "memo (2).txt")
    found = find_sources([second, first, numbered], Side.OUTSIDE)
    assert [source.name for source in found] == ["outside/memo (2).txt", "outside/memo (3).txt", "outside/memo.txt"]
    assert found == find_sources([numbered, first, second], Side.OUTSIDE)


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    secret = write(tmp_path / "elders" / "geheim.txt")
    write(tmp_path / "map" / "memo.txt")
    try:
        (tmp_path / "map" / "link.txt").symlink_to(secret)
        (tmp_path / "map" / "folder").symlink_to(secret.parent, target_is_directory=True)
    except OSError:  # Windows without the right to make links: then there is nothing to follow
        assert os.name == "nt"
    assert names([tmp_path / "map"]) == ["inside/memo.txt"]


def test_names_have_one_form_of_accents(tmp_path: Path) -> None:
    assert names([write(tmp_path / "cafe\u0301.txt")]) == ["inside/caf\u00e9.txt"]


def test_the_hash_follows_the_bytes_and_is_empty_for_what_cannot_be_opened(tmp_path: Path) -> None:
    memo = Source(write(tmp_path / "memo.txt", "een"), "memo.txt", Side.INSIDE)
    first = source_hash(memo)
    write(memo.path, "twee")
    assert len(first) == 64
    assert source_hash(memo) != first
    assert source_hash(Source(tmp_path / "weg.txt", "weg.txt", Side.INSIDE)) == ""


def test_a_name_that_is_no_utf8_can_be_kept():
    name = module._name(Path("/archief/m\udce9mo.txt"), Path("/archief"), Side.INSIDE)
    assert name == "inside/m\ufffdmo.txt"
    assert name.encode("utf-8")
