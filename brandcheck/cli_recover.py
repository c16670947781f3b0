"""`brandcheck recover`: what a damaged workspace and its copies hold, and putting a copy in its place."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from brandcheck.cli_passphrase import add_passphrase, passphrase_for, system_language
from brandcheck.console import console
from brandcheck.errors import BrandCheckError, message
from brandcheck.wording import say, wording

if TYPE_CHECKING:
    from brandcheck.workspace.recovery import Contents

DONE, NOTHING = 0, 1


def add_recover(recover: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    recover.add_argument("workspace", metavar="WORKSPACE", type=Path, help="a .brandcheck file that does not open well")
    recover.add_argument(
        "--from",
        dest="copy",
        metavar="COPY",
        type=Path,
        help="put this copy in its place; the damaged file is kept beside it. Without it, only what would be lost is told",
    )
    add_passphrase(recover)
    recover.set_defaults(command=_recover)


def _recover(options: argparse.Namespace, _screen: Console) -> int:
    language = options.language or system_language()
    words, out = wording("cli", language), console()
    if options.copy is not None:
        from brandcheck.workspace.recovery import restore

        aside = restore(options.workspace, options.copy)
        out.print(words["recovered"].format(copy=options.copy, path=options.workspace), markup=False, soft_wrap=True)
        out.print(words["recovered_aside"].format(path=aside), markup=False, soft_wrap=True)
        return DONE
    return _tell(options, words, language, out)


def _tell(options: argparse.Namespace, words: Mapping[str, str], language: str, out: Console) -> int:
    from brandcheck.workspace.recovery import survey

    found = survey(options.workspace, _passphrase(options))
    state = "recover_whole" if found.damaged.whole else "recover_damaged"
    out.print(words[state].format(path=options.workspace), markup=False, soft_wrap=True)
    if not found.copies:
        out.print(say(message("no_copies", path=options.workspace), language), markup=False, soft_wrap=True)
        return NOTHING
    for copy in found.copies:
        made = "" if copy.made is None else f"{copy.made.astimezone():%Y-%m-%d %H:%M}"
        out.print(words["recover_copy"].format(path=copy.path, made=made), markup=False, soft_wrap=True)
        out.print(_table(found.damaged, copy, words))
    how = words["recover_how"].format(path=options.workspace, copy=found.copies[0].path)
    out.print(how, markup=False, soft_wrap=True)
    return DONE


def _table(damaged: "Contents", copy: "Contents", words: Mapping[str, str]) -> Table:
    from brandcheck.workspace.recovery import differences

    table = Table("", words["recover_in_file"], words["recover_in_copy"], words["recover_lost"], box=None)
    for row in differences(damaged, copy):
        if row.damaged.count or row.copy.count or row.damaged.cut:
            there = f"{row.damaged.count}{'+' if row.damaged.cut else ''} {row.damaged.latest}"
            cells = (words[f"recover_{row.name}"], there, f"{row.copy.count} {row.copy.latest}", str(row.lost))
            table.add_row(*(Text(cell.strip()) for cell in cells))
    return table


def _passphrase(options: argparse.Namespace) -> str | None:
    """Asked for only where the file still tells that it is protected."""
    try:
        return passphrase_for(options, options.workspace)
    except BrandCheckError as error:
        if error.message.code in {"workspace_altered", "workspace_damaged", "workspace_not_ours", "workspace_missing"}:
            return None
        raise
