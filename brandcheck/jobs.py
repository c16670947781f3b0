"""What the app has done in a process of its own: jobs that open the workspace by themselves.

The arguments and the results travel between processes. The process must not be a daemon, as reading files starts
processes of its own; `Workspace.open(joined=True)` asks that its parent has the workspace open for writing. A protected
workspace comes with its key (`Workspace.door`), through the same pipe.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from brandcheck import auditing, comparing, exporting, ingest, learning, pipeline, remeasuring, report, second
from brandcheck.comparing import Conflicts
from brandcheck.export import Written
from brandcheck.followup import Comparison
from brandcheck.model import Assessment, Privacy, ReportChoices, Side
from brandcheck.pipeline import Added, Check
from brandcheck.progress import Job, Progress
from brandcheck.reassessing import reassess
from brandcheck.settings import SecondReader, Settings
from brandcheck.terms import TermBridge
from brandcheck.works_council import today, write_works_council_pack
from brandcheck.workspace import Door, Sample, Workspace

__all__ = [
    "add_files",
    "add_pasted",
    "bridge_terms",
    "compare_again",
    "draw_sample",
    "export",
    "find_conflicts",
    "measure",
    "preview_report",
    "read_again",
    "reassess",
    "relearn",
    "write_council_pack",
]


def add_files(workspace: Path | Door, paths: Sequence[Path], side: Side) -> Job[Added]:
    """Read files, and folders with all that is in them, into the workspace; see `pipeline.add_sources`."""
    with Workspace.open(workspace, joined=True) as opened:
        yield Progress("read", 0, len(paths))
        return (yield from pipeline.add_sources(ingest.find_sources(paths, side), opened))


def read_again(workspace: Path | Door, files: Mapping[str, Path]) -> Job[Added]:
    """Read documents that could not be read once more, by id, each from the file given; see `pipeline.read_again`."""
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from pipeline.read_again(files, opened))


def add_pasted(  # noqa: PLR0913, PLR0917 (one for each field of the form)
    workspace: Path | Door, text: str, side: Side, title: str, department: str, channel: str, date: str | None
) -> Job[str]:
    """Keep a pasted text as a document; gives its id. See `pipeline.add_pasted`."""
    with Workspace.open(workspace, joined=True) as opened:
        yield Progress("read", 0, 1, title)
        return pipeline.add_pasted(opened, text, side, title, department, channel, date)


def measure(
    workspace: Path | Door, measured_on: str, second_reader: SecondReader | None = None
) -> Job[Assessment | None]:
    """Measure the documents against the values on an ISO date; gives what holds now, as it is kept."""
    with Workspace.open(workspace, joined=True) as opened:
        if second_reader:
            yield from second.meet(second_reader, opened.organisation.language, opened.cache)
        settings = Settings(second_reader=second_reader)
        yield from pipeline.measure(Check(opened.organisation, (), measured_on, settings), opened)
        return opened.assessment


def relearn(workspace: Path | Door) -> Job[Assessment]:
    """Learn of the decisions as they stand, and weigh anew; gives what holds then. See `learning.relearn`."""
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from learning.relearn(opened))


def bridge_terms(workspace: Path | Door, quotes: bool) -> Job[TermBridge]:  # noqa: FBT001 (arguments travel by place)
    """The words of sides and departments, as long as nothing changed from the cache; see `comparing.bridge`."""
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from comparing.bridge(opened, quotes=quotes))


def find_conflicts(workspace: Path | Door, quotes: bool) -> Job[Conflicts]:  # noqa: FBT001 (arguments travel by place)
    """Messages that conflict, between departments and between outside texts; see `comparing.conflicts`."""
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from comparing.conflicts(opened, quotes=quotes))


def draw_sample(workspace: Path | Door, drawn_on: str, size: int) -> Job[Sample]:
    """Draw sentences for an audit on an ISO date; see `auditing.draw`."""
    yield Progress("sample", 0, 1)
    with Workspace.open(workspace, joined=True) as opened:
        return auditing.draw(opened, drawn_on, size)


def export(workspace: Path | Door, form: str, target: Path, choices: ReportChoices) -> Job[Written]:
    """Write what holds now to a file, the report as well; see `exporting.export`."""
    yield Progress("export", 0, 1)
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from exporting.export(opened, form, target, choices))


def write_council_pack(workspace: Path | Door, target: Path, language: str, privacy: Privacy | None) -> Job[Written]:
    """Write the pack for the works council, with these answers where there are any; see `works_council`."""
    with Workspace.open(workspace, joined=True) as opened:
        return Written((yield from write_works_council_pack(opened, target, language, today(), privacy)))


def preview_report(workspace: Path | Door, choices: ReportChoices, pixels_wide: int) -> Job[tuple[bytes, ...]]:
    """The pages of the report on what holds now, each as a PNG of this width."""
    yield Progress("report", 0, 2)
    with Workspace.open(workspace, joined=True) as opened:
        measurement, privacy = auditing.audited(opened), opened.privacy
        follow_up = exporting.follow_up_for(opened, choices)
    return (yield from report.preview(measurement, choices, privacy, pixels_wide, follow_up))


def compare_again(workspace: Path | Door, then: int) -> Job[Comparison]:
    """Compare with a measurement that was made otherwise; see `remeasuring.compare_again`."""
    with Workspace.open(workspace, joined=True) as opened:
        return (yield from remeasuring.compare_again(opened, then))
