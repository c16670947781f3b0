"""The command line where it says no: in the language asked, before the work, without leaving anything running."""

import subprocess
import sys

import pytest

from brandcheck.cli import GAP_FOUND, REFUSED, STOPPED, run
from brandcheck.model import GapKind
from brandcheck.wording import wording
from brandcheck.workspace import Workspace
from tests.end_to_end.organisation import write_organisation


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check", "--language", "nl"], "Deze opdracht klopt niet: "),
        (["check", "x", "--fail-on", "gone", "--language=nl"], "Deze opdracht klopt niet: "),
        (["chekc", "x", "--language", "en"], "This command is not right: "),
        (["values", "x.json", "--language", "nl"], "x.json kan niet worden geopend"),
    ],
)
def test_what_is_wrong_is_said_in_the_language_asked(arguments, sentence, capsys):
    assert run(arguments) == REFUSED
    assert capsys.readouterr().err.startswith(sentence)


@pytest.mark.parametrize("option", ["--json", "--pdf"])
def test_a_folder_is_refused_as_target_before_anything_is_read(option, tmp_path, capsys):
    folder = write_organisation(tmp_path / "org")
    workspace = tmp_path / "a.brandcheck"
    assert run(["check", str(folder), option, str(tmp_path), "--workspace", str(workspace)]) == REFUSED
    # In the language of the organisation, as everything else about its check.
    assert "is een map" in capsys.readouterr().err
    assert not workspace.exists()


STOPPED_HALFWAY = """
import multiprocessing, sys
from brandcheck.cli import run

opened = []

def stop(event, arguments):
    # The first time it is opened for its hash; the second time to be read, while other files are with the workers.
    if event == "open" and str(arguments[0]).endswith("05-notulen.txt"):
        opened.append(arguments)
        if len(opened) == 2:
            raise KeyboardInterrupt

sys.addaudithook(stop)
code = run(sys.argv[1:])
print("running:", multiprocessing.active_children())
sys.exit(code)
"""


def test_stopped_halfway_nothing_keeps_running_and_the_workspace_is_whole(tmp_path):
    folder, workspace = write_organisation(tmp_path / "org"), tmp_path / "a.brandcheck"
    arguments = ["check", folder, "--language", "nl", "--workspace", workspace]
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_HALFWAY, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == STOPPED, done.stderr
    assert done.stdout == "running: []\n"
    assert wording("cli", "nl")["stopped"] in done.stderr
    with Workspace.open(workspace) as opened:
        assert opened.organisation.name == "Vermeulen Installatie"


def test_a_gap_that_was_named_is_told_apart_from_all_other_ends(tmp_path):
    folder = write_organisation(tmp_path / "org")
    for file in (folder / "outside").iterdir():
        file.unlink()
    kinds = [argument for kind in GapKind for argument in ("--fail-on", kind.value)]
    assert run(["check", str(folder), *kinds]) == GAP_FOUND
