"""`brandcheck works-council`: two plain pages on how a workspace uses inside texts."""

import argparse
from pathlib import Path

from rich.console import Console

from brandcheck.cli_forget import tell_overdue
from brandcheck.cli_passphrase import add_passphrase, passphrase_for
from brandcheck.console import console
from brandcheck.files import refuse_folder
from brandcheck.progress import finish
from brandcheck.wording import wording

DONE = 0


def add_council(council: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    council.add_argument("used", metavar="WORKSPACE", type=Path, help="a .brandcheck file; it is only read")
    council.add_argument("--pdf", metavar="FILE", type=Path, required=True, help="the file to write")
    add_passphrase(council)
    council.set_defaults(command=_council)


def _council(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.works_council import today, write_works_council_pack
    from brandcheck.workspace import Workspace

    refuse_folder(options.pdf)
    passphrase = passphrase_for(options, options.used)
    with Workspace.open(options.used, read_only=True, passphrase=passphrase) as workspace:
        options.language = options.language or workspace.organisation.language
        tell_overdue(workspace, screen, options.language)
        written = finish(write_works_council_pack(workspace, options.pdf, options.language, today()))
    console().print(wording("cli", options.language)["written"].format(path=written))
    return DONE
