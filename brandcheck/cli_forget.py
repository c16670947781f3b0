"""`brandcheck forget`: delete the texts of a workspace beyond recovery, or say why they are kept longer.

Every command that opens a workspace tells when the day on which its texts must be gone has come.
"""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from brandcheck.cli_passphrase import add_passphrase, passphrase_for
from brandcheck.console import console
from brandcheck.errors import BrandCheckError, message
from brandcheck.model import Privacy
from brandcheck.wording import say, wording

if TYPE_CHECKING:
    from brandcheck.workspace import Workspace

DONE, NOTHING = 0, 1


def add_forget(forget: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    forget.add_argument("workspace", metavar="WORKSPACE", type=Path, help="a .brandcheck file")
    forget.add_argument("--yes", action="store_true", help="delete without asking")
    forget.add_argument(
        "--until", metavar="DATE", type=date.fromisoformat, help="keep the texts until this day (2027-01-31) instead"
    )
    forget.add_argument(
        "--reason", metavar="TEXT", default="", help="why they are kept longer; it stays in the workspace"
    )
    add_passphrase(forget)
    forget.set_defaults(command=_forget)


def tell_overdue(workspace: "Workspace", screen: Console, language: str) -> None:
    """Say so where texts should have been gone by now."""
    day = workspace.retention
    if day is not None and workspace.keeping.has_come(_today()) and len(workspace.documents.summaries()):
        told = say(message("retention_has_come", day=day.isoformat(), path=workspace.path or ""), language)
        screen.print(told, markup=False, soft_wrap=True)


def kept_privacy(workspace: Path, passphrase: str | None, screen: Console, language: str) -> Privacy | None:
    """Why inside texts may be used, as a workspace that was just checked has it; tells where its texts are overdue."""
    from brandcheck.workspace import Workspace

    with Workspace.open(workspace, read_only=True, passphrase=passphrase) as opened:
        tell_overdue(opened, screen, language)
        return opened.privacy


def _forget(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.workspace import Workspace

    passphrase = passphrase_for(options, options.workspace)
    with Workspace.open(options.workspace, passphrase=passphrase) as workspace:
        options.language = language = options.language or workspace.organisation.language
        words, out = wording("cli", language), console()
        if options.until is not None:
            made = workspace.keeping.postpone(options.until, options.reason, _today())
            out.print(words["forget_postponed"].format(day=made.until), markup=False)
            return DONE
        number = len(workspace.documents.summaries())
        if not options.yes and not _agreed(words["forget_ask"].format(number=number, path=options.workspace)):
            screen.print(words["forget_kept"], markup=False)
            return NOTHING
        workspace.delete_texts()
        out.print(words["forgotten"].format(number=number, path=options.workspace), markup=False, soft_wrap=True)
    return DONE


def _agreed(question: str) -> bool:
    """Ask; nobody is asked twice, and who cannot be asked has not agreed.

    Raises:
        BrandCheckError: `wrong_use`: nobody is there.
    """
    if not sys.stdin.isatty():
        raise BrandCheckError(
            "wrong_use", problem="nobody is there to be asked: give --yes", command="brandcheck forget"
        )
    return input(f"{question} ").strip().casefold() in {"y", "yes", "j", "ja"}


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
