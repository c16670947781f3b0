"""The command line where it says no: in the language asked, before the work, without leaving anything running."""

import subprocess
import sys

import pytest

from brandcheck.cli import GAP_FOUND, REFUSED, STOPPED, run
from brandcheck.model import GapKind
from brandcheck.paths import resources
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


STOPPED_SOON = """
import _thread, multiprocessing, sys, threading
from brandcheck.cli import run
threading.Timer(0.5, _thread.interrupt_main).start()  # as Ctrl+C does, on every system
code = run(sys.argv[1:])
print("running:", multiprocessing.active_children())
sys.exit(code)
"""


def test_stopped_halfway_nothing_keeps_running_and_the_workspace_is_whole(tmp_path):
    workspace = tmp_path / "a.brandcheck"
    arguments = ["check", resources() / "sample", "--language", "nl", "--workspace", workspace]
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_SOON, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == STOPPED, done.stderr
    assert done.stdout == "running: []\n"
    assert wording("cli", "nl")["stopped"] in done.stderr
    with Workspace.open(workspace) as opened:
        assert opened.organisation.name == "Brinkelaar Installatietechniek"


def test_a_gap_that_was_named_is_told_apart_from_all_other_ends(tmp_path):
    folder = write_organisation(tmp_path / "org")
    for file in (folder / "outside").iterdir():
        file.unlink()
    kinds = [argument for kind in GapKind for argument in ("--fail-on", kind.value)]
    assert run(["check", str(folder), *kinds]) == GAP_FOUND
