"""The command line where it says no: in the language asked, before the work, without leaving anything running."""

import io
import json
import subprocess
import sys

import pytest
from rich.console import Console

from brandcheck.cli import DONE, GAP_FOUND, REFUSED, STOPPED, _follow, run
from brandcheck.model import GapKind
from brandcheck.progress import Progress
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


STOPPED_AT = """
import sys
from brandcheck.cli import run

place, end = sys.argv[1:3]

def stop(event, arguments):
    if event == "open" and place in str(arguments[0]) and str(arguments[0]).endswith(end):
        raise KeyboardInterrupt

sys.addaudithook(stop)
sys.exit(run(sys.argv[3:]))
"""


def stopped_at(place, end, *arguments):
    """What is told of a command that is stopped where it opens such a file."""
    command = [sys.executable, "-c", STOPPED_AT, *map(str, (place, end, *arguments))]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (STOPPED, ""), done.stderr
    return done.stderr.strip()


def test_an_export_that_is_stopped_says_that_there_is_no_file(tmp_path):
    folder, workspace, out = write_organisation(tmp_path / "org"), tmp_path / "a.brandcheck", tmp_path / "out"
    assert run(["check", str(folder), "--workspace", str(workspace)]) == DONE
    told = stopped_at(out, ".tmp", "export", workspace, "--format", "json", "--output", out / "a.json")
    assert told == wording("cli", "nl")["stopped_nothing_written"]
    assert list(out.iterdir()) == []


def test_what_keeps_nothing_names_no_option_that_it_lacks(tmp_path):
    file = tmp_path / "values.md"
    file.write_text("# Lef\n", encoding="utf-8")
    assert stopped_at(tmp_path, "values.md", "values", file, "--language", "en") == "Stopped."


def test_a_gap_that_was_named_is_told_apart_from_all_other_ends(tmp_path):
    folder = write_organisation(tmp_path / "org")
    for file in (folder / "outside").iterdir():
        file.unlink()
    kinds = [argument for kind in GapKind for argument in ("--fail-on", kind.value)]
    assert run(["check", str(folder), *kinds]) == GAP_FOUND


def test_a_file_that_cannot_be_written_does_not_take_the_others_along(tmp_path, capsys):
    folder, result = write_organisation(tmp_path / "org"), tmp_path / "result.json"
    (tmp_path / "no folder").touch()
    arguments = ["check", str(folder), "--json", str(result), "--pdf", str(tmp_path / "no folder" / "r.pdf")]
    assert run(arguments) == REFUSED
    printed = capsys.readouterr()
    assert json.loads(result.read_text(encoding="utf-8"))["gaps"]
    assert f"Geschreven: {result}" in printed.out
    assert "Vakmanschap met passie" in printed.out
    assert "r.pdf kan niet worden geschreven" in printed.err


def test_a_file_name_is_no_markup_for_the_progress_bar():
    def job():
        yield Progress("read", 0, 2, "inside/notulen [/b] [red]{0}.docx")
        return "done"

    screen = Console(file=io.StringIO(), force_terminal=True, width=120, color_system=None)
    assert _follow(job(), "nl", screen) == "done"
    assert "notulen [/b] [red]{0}.docx" in screen.file.getvalue()
