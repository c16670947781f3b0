"""What a folder holds, under the names that people give."""

from itertools import permutations
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.folders import find_values, readable_name, side_folders
from brandcheck.model import Side


def write(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("tekst", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "name",
    ["org.json", "values.yaml", "Values.MD", "waarden.txt", "Kernwaarden.docx", "kernwaarden-2026.docx", "values.yml",
     "Kernwaarden Bloesem.docx", "kernwaarden_bloesem.json", "our-values.md", "Onze kernwaarden.txt", "Bloesem waarden.md"],
)  # fmt: skip
def test_values_are_found_under_any_usual_name(tmp_path: Path, name: str) -> None:
    file = write(tmp_path / name)
    write(tmp_path / "memo.docx")
    write(tmp_path / f"~${name}")
    write(tmp_path / f".{name}")
    assert find_values(tmp_path) == file


@pytest.mark.parametrize(
    "name", ["memo.docx", "values.xlsx", "organisatie.docx", "meerwaarden", "kernwaarden", "valuesx.md"]
)
def test_other_files_hold_no_values(tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    (tmp_path / "values.md").mkdir()
    assert find_values(tmp_path) is None


def test_of_several_files_the_first_in_the_order_of_names_then_of_endings_is_taken(tmp_path: Path) -> None:
    order = (
        "org.json",
        "values.json",
        "values.docx",
        "KERNWAARDEN.md",
        "waarden.json",
        "kernwaarden-a.md",
        "kernwaarden-b.md",
    )
    for number, pair in enumerate(permutations(order, 2)):
        folder = tmp_path / str(number)
        for name in pair:
            write(folder / name)
        assert find_values(folder) == folder / min(pair, key=order.index)


def test_the_folders_of_a_side_are_found_in_two_languages_and_any_case(tmp_path: Path) -> None:
    for name in ("Buiten", "extern", "binnen", "INTERNAL", "elders"):
        (tmp_path / name).mkdir()
    write(tmp_path / "inside")
    assert [one.name for one in side_folders(tmp_path, Side.OUTSIDE)] == ["Buiten", "extern"]
    assert [one.name for one in side_folders(tmp_path, Side.INSIDE)] == ["binnen", "INTERNAL"]


def test_a_folder_s_name_reads_as_an_organisation_s(tmp_path: Path) -> None:
    assert readable_name(tmp_path / "bakkerij-jansen") == "Bakkerij Jansen"
    assert readable_name(tmp_path / "Zorggroep_ABC") == "Zorggroep ABC"
    assert readable_name(tmp_path / "zorg" / ".." / "thuis in de wijk") == "Thuis in de wijk"
    assert readable_name(tmp_path / "bloesem" / "Onze kernwaarden") == "Bloesem"
    assert readable_name(tmp_path / "bloesem" / "values") == "Bloesem"
    assert readable_name(Path(tmp_path.anchor)) == ""


def test_a_folder_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(BrandCheckError) as caught:
        find_values(write(tmp_path / "memo.txt"))
    assert caught.value.message.code == "folder_not_opened"
    assert "memo.txt" in caught.value.text("nl")
