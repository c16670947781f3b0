"""The commands on a workspace with a passphrase: from a file, from standard input, asked, refused."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brandcheck.cli import run
from brandcheck.workspace import Workspace
from tests.end_to_end.organisation import write_organisation

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "  vier écht losse woorden "


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = write_organisation(tmp_path_factory.mktemp("cli") / "org")
    (folder / "secret").write_text(PASSPHRASE + "\r\nwhat follows does not count\n", encoding="utf-8-sig")
    assert (
        run(
            [
                "check",
                str(folder),
                "--workspace",
                str(folder / "w.brandcheck"),
                "--passphrase-file",
                str(folder / "secret"),
            ]
        )
        == 0
    )
    return folder


@pytest.fixture
def kept(folder):
    return folder / "w.brandcheck"


def ask(*arguments, given=""):
    command = [sys.executable, "-m", "brandcheck", *map(str, arguments), "--language", "en"]
    environment = {**os.environ, "COLUMNS": "1000"}
    return subprocess.run(command, cwd=ROOT, env=environment, input=given.encode(), capture_output=True, check=False)


def test_check_makes_a_protected_workspace_and_finds_it_again(folder, kept, capsys):
    assert Workspace.is_protected(kept)
    with Workspace.open(kept, read_only=True, passphrase=PASSPHRASE) as workspace:
        assert workspace.assessment is not None
    assert run(["check", str(folder), "--workspace", str(kept), "--passphrase-file", str(folder / "secret")]) == 0


@pytest.mark.parametrize("command", [
    ["check", "{folder}", "--workspace", "{kept}"], ["draft", "{folder}/inside/01-memo.txt", "--workspace", "{kept}"],
    ["export", "{kept}", "--format", "csv", "--output", "{folder}/out.csv"],
    ["reviews", "export", "{kept}", "{folder}/set.json", "--role", "HR"], ["reviews", "import", "{kept}", "{folder}/set.json"],
])  # fmt: skip
def test_every_command_that_opens_it_takes_a_passphrase_and_tells_that_one_is_needed(folder, kept, command, capsys):
    (folder / "inside" / "01-memo.txt").touch()
    (folder / "set.json").write_text("{}")
    words = [part.format(folder=folder, kept=kept) for part in command]
    if words[1] != "import":  # which reads its file first
        assert run([*words, "--language", "en"]) == 2
        assert "is protected with a passphrase" in " ".join(capsys.readouterr().err.split())
    run([*words, "--language", "en", "--passphrase-file", str(folder / "secret")])
    assert "passphrase" not in capsys.readouterr().err


def test_it_comes_from_standard_input(folder, kept):
    done = ask(
        "export",
        kept,
        "--format",
        "json",
        "--output",
        folder / "a.json",
        "--passphrase-file",
        "-",
        given=PASSPHRASE + "\n",
    )
    assert (done.returncode, (folder / "a.json").exists()) == (0, True)
    done = ask("export", kept, "--format", "json", "--passphrase-file", "-", given=PASSPHRASE.strip() + "\n")
    assert done.returncode == 2
    assert b"does not open with this passphrase" in done.stderr


def test_nothing_is_told_of_a_passphrase_that_was_wrong(kept):
    done = ask("export", kept, "--format", "json", "--passphrase-file", "-", given="mijn foute wachtzin\n")
    assert b"mijn foute" not in done.stdout + done.stderr
    assert done.stderr.count(b"\n") == 1  # SQLCipher adds nothing of its own


def test_what_is_wrong_with_the_file_is_told(folder, kept, tmp_path, capsys):
    (tmp_path / "empty").write_bytes(b"\nsecond line\n")
    (tmp_path / "odd").write_bytes(b"\xff\xfe\xfd")
    for name, said in (
        ("empty", "The first line of"),
        ("odd", "cannot be read from"),
        ("missing", "cannot be read from"),
    ):
        assert (
            run(["export", str(kept), "--format", "csv", "--passphrase-file", str(tmp_path / name), "--language", "en"])
            == 2
        )
        assert said in capsys.readouterr().err


def test_a_passphrase_without_use_is_told(folder, tmp_path, capsys):
    plain = tmp_path / "plain.brandcheck"
    assert run(["check", str(folder), "--workspace", str(plain)]) == 0
    capsys.readouterr()
    assert (
        run(["export", str(plain), "--format", "csv", "--passphrase-file", str(folder / "secret"), "--language", "en"])
        == 2
    )
    assert "has no passphrase" in capsys.readouterr().err
    assert run(["check", str(folder), "--passphrase-file", str(folder / "secret"), "--language", "en"]) == 2
    assert "--workspace" in capsys.readouterr().err
    draft = ["draft", "-", "--workspace", str(plain), "--passphrase-file", "-", "--language", "en"]
    assert run(draft) == 2
    assert "standard input" in capsys.readouterr().err


def test_no_command_takes_the_passphrase_itself(capsys):
    for command in (["check"], ["draft"], ["export"], ["reviews", "export"], ["reviews", "import"]):
        with pytest.raises(SystemExit):
            run([*command, "--help"])
        assert "--passphrase-file FILE" in capsys.readouterr().out
        assert run([*command, "x", "y", "--passphrase", "secret words"]) == 2
        capsys.readouterr()


def test_on_a_terminal_it_is_asked_for_without_echo(folder, kept):
    if os.name == "nt":  # a terminal of its own is made otherwise there
        return
    import pty  # noqa: PLC0415

    command = [
        sys.executable,
        "-m",
        "brandcheck",
        "export",
        str(kept),
        "--format",
        "csv",
        "--output",
        str(folder / "asked.csv"),
        "--language",
        "en",
    ]
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        os.execv(command[0], command)
    shown = b""
    while b"Passphrase of" not in shown:
        shown += os.read(terminal, 1000)
    os.write(terminal, PASSPHRASE.encode() + b"\n")
    try:
        while block := os.read(terminal, 1000):
            shown += block
    except OSError:  # how Linux says that the program has ended
        pass
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 0
    assert b"losse woorden" not in shown
    assert (folder / "asked.csv").exists()
