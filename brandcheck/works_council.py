"""The pack that a works council gets on how a workspace uses inside texts: two plain pages."""

from datetime import UTC, datetime
from pathlib import Path

from brandcheck.auditing import audited
from brandcheck.files import write_bytes
from brandcheck.model import Measurement, Privacy
from brandcheck.progress import Job, Progress
from brandcheck.report import Use, pack_pdf
from brandcheck.settings import Settings
from brandcheck.workspace import Workspace


def works_council_pack(workspace: Workspace, language: str, made_on: str, privacy: Privacy | None = None) -> bytes:
    """The pack as a tagged PDF, also before anything was added or measured: what is not there is told as such.

    Args:
        workspace: may be open for reading only.
        language: "nl" or "en".
        made_on: ISO date.
        privacy: answers that are not kept yet, as while they are filled in; by default those of the workspace.
    """
    measurement = _latest(workspace)
    audit = measurement.audit if measurement else None
    use = Use(
        organisation=workspace.organisation.name,
        made_on=made_on,
        minimum_documents=Settings().minimum_documents,
        documents=workspace.documents.summaries(),
        privacy=privacy or workspace.privacy,
        quotes=workspace.report_choices.quotes,
        retention=workspace.retention.isoformat() if workspace.retention else None,
        put_off=tuple((one.before, one.reason) for one in workspace.keeping.postponed()),
        protected=workspace.protected,
        measured_on=measurement.measured_on if measurement else None,
        audited=sum(audit.sentences.values()) if audit else 0,
        second_reader=measurement is not None and measurement.second_reading is not None,
    )
    return pack_pdf(use, language)


def write_works_council_pack(
    workspace: Workspace, target: Path, language: str, made_on: str, privacy: Privacy | None = None
) -> Job[Path]:
    """Write the pack and give its path; a file that is there is replaced once the new one is whole.

    Raises:
        BrandCheckError: as `files.replacing`.
    """
    yield Progress("export", 0, 1)
    pack = works_council_pack(workspace, language, made_on, privacy)
    write_bytes(target, pack)
    yield Progress("export", 1, 1)
    return target


def today() -> str:
    """The ISO date here and now."""
    return datetime.now(UTC).astimezone().date().isoformat()


def _latest(workspace: Workspace) -> Measurement | None:
    try:
        return audited(workspace)
    except LookupError:
        return None
