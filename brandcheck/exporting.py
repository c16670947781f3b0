"""A workspace's latest measurement, as people decided about its evidence, written as a file."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, count
from pathlib import Path

from brandcheck.auditing import audited
from brandcheck.comparing import compare_departments
from brandcheck.departments_table import departments_table
from brandcheck.errors import BrandCheckError
from brandcheck.export import FORMATS, Material, Written
from brandcheck.export.table import Table
from brandcheck.flywheel import follow_up
from brandcheck.followup import FollowUp
from brandcheck.glossary import glossary_table
from brandcheck.model import ReportChoices
from brandcheck.progress import Job
from brandcheck.workspace import Workspace


def export(workspace: Workspace, form: str, target: Path, choices: ReportChoices) -> Job[Written]:
    """Write what holds now to a file.

    Args:
        workspace: may be open for reading only.
        form: a key of `export.FORMATS`.
        target: the file to write; one that is there is replaced once the new one is whole.
        choices: language, and whether staff may be quoted; for a report also the rest.

    Raises:
        BrandCheckError: `export_not_measured`; as `files.replacing` and the format say.
    """
    return FORMATS[form].write(gather(workspace, choices), target)


def gather(workspace: Workspace, choices: ReportChoices) -> Material:
    """All that an export may tell of a workspace; texts are loaded when a format asks for them.

    Raises:
        BrandCheckError: `export_not_measured`.
    """
    try:
        measurement = audited(workspace)
    except LookupError as error:
        raise BrandCheckError("export_not_measured") from error

    def text_of(document: str) -> str:
        return workspace.documents.get(document)[0].text

    more, followed = tuple(_more(workspace, choices.language)), follow_up_for(workspace, choices)
    return Material(measurement, choices, workspace.privacy, text_of, more, followed)


def follow_up_for(workspace: Workspace, choices: ReportChoices) -> FollowUp | None:
    """What changed since the measurement before, actions and replies; None where the choices leave them out."""
    return follow_up(workspace) if choices.actions else None


def _more(workspace: Workspace, language: str) -> Iterator[Table]:
    """What a measurement does not hold: departments follow the texts, which may have been deleted; the glossary stays."""
    if len(workspace.documents.summaries()):
        yield departments_table(compare_departments(workspace), workspace.organisation, language)
    yield glossary_table(workspace.terms.list(), workspace.organisation, language)


def free_name(workspace: Path, form: str) -> Path:
    """Where an export goes when nobody said where: beside the workspace, named as it is, over nothing that is there.

    Somebody may have edited what was exported before.
    """
    first = workspace.with_suffix(FORMATS[form].suffix)
    numbered = (first.with_stem(f"{first.stem} ({number})") for number in count(2))
    return next(name for name in chain((first,), numbered) if not name.exists())


def choices_for(workspace: Workspace, language: str | None, *, quotes: bool) -> ReportChoices:
    """The choices that were made for the report of this workspace, but for what is asked now."""
    chosen = workspace.report_choices
    return replace(chosen, language=language or chosen.language, quotes=quotes)
