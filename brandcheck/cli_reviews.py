"""`brandcheck reviews export | import`: decisions as a file."""

import argparse
from pathlib import Path

from rich.console import Console

from brandcheck.cli_forget import tell_overdue
from brandcheck.cli_passphrase import add_passphrase, passphrase_for
from brandcheck.console import console
from brandcheck.files import refuse_folder
from brandcheck.wording import say, wording

DONE = 0


def add_reviews(reviews: argparse.ArgumentParser) -> tuple[argparse.ArgumentParser, ...]:
    """Give the command its own commands; gives their parsers."""
    kinds = reviews.add_subparsers(title="commands", required=True, metavar="COMMAND")
    give = kinds.add_parser("export", help="write what was decided in a workspace, without the sentences")
    give.add_argument("decided", metavar="WORKSPACE", type=Path, help="a .brandcheck file; it is only read")
    give.add_argument("file", metavar="FILE", type=Path, help="the file to write")
    give.add_argument("--role", required=True, help="in which role was reviewed, such as Communication; never a name")
    give.set_defaults(command=_export)
    take = kinds.add_parser("import", help="take over what others decided; own decisions stay")
    take.add_argument("workspace", metavar="WORKSPACE", type=Path, help="a .brandcheck file with the same texts")
    take.add_argument("file", metavar="FILE", type=Path, help="what 'reviews export' wrote")
    take.set_defaults(command=_import)
    add_passphrase(give, take)
    return give, take


def _export(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.review_sets import write_set
    from brandcheck.workspace import Workspace

    refuse_folder(options.file)
    passphrase = passphrase_for(options, options.decided)
    with Workspace.open(options.decided, read_only=True, passphrase=passphrase) as workspace:
        options.language = options.language or workspace.organisation.language
        tell_overdue(workspace, screen, options.language)
        written = write_set(workspace, options.file, options.role)
    console().print(wording("cli", options.language)["written"].format(path=written))
    return DONE


def _import(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.review_sets import merge, read_set
    from brandcheck.workspace import Workspace

    made = read_set(options.file)
    with Workspace.open(options.workspace, passphrase=passphrase_for(options, options.workspace)) as workspace:
        options.language = options.language or workspace.organisation.language
        tell_overdue(workspace, screen, options.language)
        merged = merge(workspace, made)
    for said in merged.messages:
        console().print(say(said, options.language), markup=False)
    return DONE
