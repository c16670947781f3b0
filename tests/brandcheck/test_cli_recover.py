from pathlib import Path

from brandcheck.cli import run
from brandcheck.model import Organisation
from brandcheck.workspace import Workspace


def spoilt(folder: Path) -> tuple[Path, Path]:
    path = folder / "a.brandcheck"
    with Workspace.create(path, Organisation("Vermeulen", "nl", ())) as workspace:
        workspace.draft = "Een tekst"
        copy = workspace.copies.make()
    assert copy is not None
    path.write_bytes(bytes(8192))
    return path, copy


def test_it_tells_what_would_be_lost_and_changes_nothing(tmp_path, capsys):
    path, copy = spoilt(tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert run(["recover", str(path), "--language", "nl"]) == 0
    told = capsys.readouterr().out
    assert "is beschadigd" in told
    assert copy.name in told
    assert f'--from "{copy}"' in told.replace("\n", "")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_it_puts_a_copy_in_place(tmp_path, capsys):
    path, copy = spoilt(tmp_path)
    assert run(["recover", str(path), "--from", str(copy), "--language", "en"]) == 0
    assert "is now in the place of" in capsys.readouterr().out
    with Workspace.open(path) as workspace:
        assert workspace.draft == "Een tekst"
    assert run(["recover", str(path), "--language", "en"]) == 0
    assert "No damage was found" in capsys.readouterr().out


def test_without_copies_it_says_what_to_do(tmp_path, capsys):
    path = tmp_path / "a.brandcheck"
    path.write_bytes(bytes(8192))
    assert run(["recover", str(path), "--language", "en"]) == 1
    assert "Look in your own backup" in capsys.readouterr().out
    assert run(["recover", str(path), "--from", str(tmp_path / "none"), "--language", "en"]) == 2
