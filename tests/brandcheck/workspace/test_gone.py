"""A workspace whose folder goes away while it is open: nothing is said to be kept that nobody would find."""

import shutil
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Workspace
from brandcheck.workspace.recovery import survey

from .making import ORGANISATION


@pytest.fixture
def share(tmp_path: Path) -> Path:
    share = tmp_path / "schijf"
    share.mkdir()
    Workspace.create(share / "a.brandcheck", ORGANISATION).close()
    return share


def refused(workspace: Workspace) -> str:
    with pytest.raises(BrandCheckError) as error:
        workspace.draft = "Dit wordt niet bewaard"
    return error.value.message.code


def test_what_is_written_while_the_folder_is_away_is_refused_and_goes_on_when_it_is_back(share: Path):
    away = share.with_name("weg")
    with Workspace.open(share / "a.brandcheck") as workspace:
        workspace.draft = "Voor"
        share.rename(away)
        assert [refused(workspace) for _ in range(3)] == ["workspace_gone"] * 3
        assert workspace.draft == "Voor"
        away.rename(share)
        workspace.draft = "Na"
    with Workspace.open(share / "a.brandcheck") as workspace:
        assert workspace.draft == "Na"
    assert [file.name for file in share.iterdir()] == ["a.brandcheck"]


def test_a_workspace_is_closed_while_its_folder_is_away(share: Path):
    away = share.with_name("weg")
    with Workspace.open(share / "a.brandcheck") as workspace:
        workspace.draft = "Voor"
        share.rename(away)
    with Workspace.open(away / "a.brandcheck", read_only=True) as workspace:
        assert workspace.draft == "Voor"


def test_another_file_in_its_place_is_not_taken_for_it(share: Path):
    path, other = share / "a.brandcheck", share / "b.brandcheck"
    with Workspace.open(path) as workspace:
        workspace.draft = "Voor"
        path.rename(other)
        shutil.copyfile(other, path)
        assert refused(workspace) == "workspace_replaced"
        path.unlink()
        other.rename(path)
        workspace.draft = "Na"
    assert survey(path).damaged.whole
