"""How a command gets the passphrase of a protected workspace: from a file, from standard input, or asked without echo.

Never as an argument: other users of a computer can see what a command was started with, and shells write it down.
"""

import argparse
import getpass
import locale
import sys
from pathlib import Path

from brandcheck.errors import BrandCheckError
from brandcheck.wording import wording

_LONGEST = 1 << 16
"""Bytes of a line that are read at most."""


def add_passphrase(*commands: argparse.ArgumentParser) -> None:
    """Give commands that open a workspace the option."""
    for command in commands:
        command.add_argument(
            "--passphrase-file",
            metavar="FILE",
            help='holds the passphrase of the workspace on its first line; "-" for standard input. Without it you are asked',
        )


def passphrase_for(options: argparse.Namespace, workspace: Path | None) -> str | None:
    """The passphrase for a workspace; None where it has none, or nobody is there to be asked.

    Raises:
        BrandCheckError: `passphrase_file_unreadable`, `passphrase_file_empty`, `wrong_use`.
    """
    if options.passphrase_file is not None:
        if workspace is None:
            raise _wrong("--passphrase-file goes with --workspace")
        return _first_line(options)
    if workspace is None or not workspace.exists() or not sys.stdin.isatty():
        return None
    from brandcheck.workspace import Workspace

    if not Workspace.is_protected(workspace):
        return None
    words = wording("cli", options.language or system_language())
    try:
        return getpass.getpass(words["passphrase"].format(path=workspace))
    except EOFError:  # Ctrl+D: no answer
        return None


def system_language() -> str:
    """The language of this computer, as far as the program speaks it."""
    return "nl" if (locale.getlocale()[0] or "").startswith(("nl", "Dutch")) else "en"


def _first_line(options: argparse.Namespace) -> str:
    name = options.passphrase_file
    if name == "-" and getattr(options, "file", None) == "-":
        raise _wrong("standard input cannot hold the text and the passphrase both")
    try:
        if name == "-":
            line = sys.stdin.buffer.readline(_LONGEST)
        else:
            with Path(name).open("rb") as file:
                line = file.readline(_LONGEST)
        passphrase = line.decode("utf-8-sig").removesuffix("\n").removesuffix("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise BrandCheckError("passphrase_file_unreadable", path=name) from error
    if not passphrase:
        raise BrandCheckError("passphrase_file_empty", path=name)
    return passphrase


def _wrong(problem: str) -> BrandCheckError:
    return BrandCheckError("wrong_use", problem=problem, command="brandcheck")
