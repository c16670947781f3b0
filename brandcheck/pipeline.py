"""The only place that knows the order of the stages: read, segment, detect, perhaps re-read, assess, and what is kept in between."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from brandcheck import __version__, assess, detect, ingest, learning, reviewing, second, segment
from brandcheck.auditing import audited
from brandcheck.errors import BrandCheckError, message
from brandcheck.importing import Added, add_pasted, add_sources, read_again, read_into, reader_version
from brandcheck.ingest import Source
from brandcheck.model import (
    Claim,
    Document,
    DocumentSummary,
    Measurement,
    Message,
    Organisation,
    SecondReading,
    Segment,
    Side,
)
from brandcheck.progress import Job, Progress
from brandcheck.reassessing import assess_measurement, reassess, reviewed
from brandcheck.settings import Limits, Settings
from brandcheck.workspace import Workspace, codec

__all__ = [
    "Added",
    "Check",
    "add_pasted",
    "add_sources",
    "carry_out",
    "import_sources",
    "measure",
    "plan_check",
    "read_again",
    "reader_version",
    "reassess",
    "reviewed",
    "run_check",
]

Segments = Mapping[str, tuple[Segment, ...]]


@dataclass(frozen=True, slots=True)
class Check:
    """What a check needs besides the workspace that keeps its results."""

    organisation: Organisation
    sources: tuple[Source, ...]
    measured_on: str
    """ISO date."""
    settings: Settings = field(default_factory=Settings)
    limits: Limits = field(default_factory=Limits)


def plan_check(
    folder: Path, values: Path | None = None, outside: Sequence[Path] = (), inside: Sequence[Path] = ()
) -> Check:
    """What there is to check in a folder: its values, and its folders of each side unless paths are given.

    Both are found under any usual name, Dutch or English; `resources/lexicons/ingest_folders.toml` lists these.

    Raises:
        BrandCheckError: `folder_missing`, `values_missing`, `source_missing` (a path that was given), `sources_missing`
            (no files at all), or what is wrong with the values.
    """
    if not folder.is_dir():
        raise BrandCheckError("folder_missing", path=folder)
    values = values or ingest.find_values(folder)
    if values is None:
        raise BrandCheckError("values_missing")
    if gone := next((path for path in (*outside, *inside) if not path.exists()), None):
        raise BrandCheckError("source_missing", path=gone)
    given = {Side.OUTSIDE: outside, Side.INSIDE: inside}
    paths = {side: given[side] or ingest.side_folders(folder, side) for side in Side}
    sources = [source for side in Side for source in ingest.find_sources(paths[side], side)]
    if not sources:
        raise BrandCheckError("sources_missing")
    today = datetime.now().astimezone().date().isoformat()
    return Check(ingest.read_values(values, folder), tuple(sources), today)


def carry_out(check: Check, workspace_file: Path | None = None, passphrase: str | None = None) -> Job[Measurement]:
    """Run a check in a workspace on disk, made when it is not there yet, or else in memory.

    Where people reviewed evidence in that workspace, the measurement is given as they decided; with an audit, if any.
    """
    with (
        Workspace.at(workspace_file, check.organisation, passphrase) if workspace_file else Workspace.in_memory()
    ) as workspace:
        yield from _copy_first(workspace)
        yield from run_check(check, workspace)
        return audited(workspace)


def _copy_first(workspace: Workspace) -> Job[None]:
    """Keep what is there, where it is time for that. A disk without room for a copy is no reason not to work."""
    if workspace.copies.are_due():
        yield Progress("copy", 0, 1)
        try:
            workspace.copies.make()
        except BrandCheckError as error:
            if error.message.code == "workspace_damaged":
                raise


def run_check(check: Check, workspace: Workspace) -> Job[Measurement]:
    """Read what is new, find the evidence, weigh the gaps, and keep it all in the workspace.

    The documents of the workspace become those of the sources. What was computed before is not computed again; a job
    that was cancelled or killed goes on where it was.
    """
    if check.settings.second_reader:
        # Before an hour of work, not after it.
        yield from second.meet(check.settings.second_reader, check.organisation.language, workspace.cache)
    yield from import_sources(check, workspace)
    return (yield from measure(check, workspace))


def import_sources(check: Check, workspace: Workspace) -> Job[None]:
    """Read the sources that are new or changed, forget the documents whose source is gone.

    Raises:
        BrandCheckError: `workspace_of_other`, before anything in the workspace has changed.
    """
    hashes: dict[Source, str] = {}
    for done, source in enumerate(check.sources):
        yield Progress("read", done, len(check.sources), source.name)
        hashes[source] = ingest.source_hash(source)
    _refuse_other(check, workspace, hashes)
    workspace.organisation = check.organisation
    workspace.set_salt_once(_salt(hashes))
    known = workspace.documents.known_sources(reader_version(check.organisation))
    new = [source for source in check.sources if known.get((source.side, source.name)) != hashes[source]]
    workspace.documents.keep_only({(source.side, source.name) for source in check.sources})
    yield from read_into(new, hashes, workspace, check.limits)


def measure(check: Check, workspace: Workspace) -> Job[Measurement]:
    """Measure the documents of the workspace, keep the measurement, and what holds now that it was made.

    What is given is what the engine found, after it learnt of what people decided; `reviewed` has what they decided as well.
    """
    stamp, lessons = workspace.stamp(), workspace.lessons_stamp()
    documents, segments = workspace.documents.load()
    yield Progress("segment", 0, 1)
    segments = mark_repeats(documents, segments)
    measurement = yield from find_and_weigh(check, documents, segments, workspace)
    claims = yield from _claims(documents, segments, check.organisation, measurement.engine, workspace)
    yield Progress("assess", 0, 1)
    warnings = (*measurement.warnings, *_bounded(documents, segments))
    measurement = replace(measurement, claims=claims, warnings=warnings)
    del documents, segments  # of a large archive they would be there beside what is written of it
    assess_measurement(workspace, workspace.keep(measurement, lessons), measurement, stamp)
    yield Progress("assess", 1, 1)
    return measurement


def find_and_weigh(
    check: Check, documents: Sequence[Document], segments: Segments, workspace: Workspace
) -> Job[Measurement]:
    """A measurement of documents whose repeats are marked, without claims.

    Of the workspace only the cache is used, and the decisions that stand, where the engine may learn of them.
    """
    evidence = yield from detect.find_evidence(documents, segments, check.organisation, check.settings, workspace.cache)
    reading = None
    if check.settings.second_reader:
        first = second.FirstReading(documents, segments, evidence, detect.working_threshold())
        reader = check.settings.second_reader
        evidence, reading = yield from second.reread(first, check.organisation, reader, workspace.cache)
    texts = documents, segments
    evidence, taught = yield from learning.learn(workspace, texts, check.organisation, check.settings, evidence)
    gaps, warnings = assess.weigh(documents, segments, evidence, check.organisation, check.settings)
    return Measurement(
        organisation=check.organisation,
        engine=engine(),
        settings=check.settings.frozen(),
        measured_on=check.measured_on,
        documents=tuple(_summary(document, segments.get(document.id, ())) for document in documents),
        evidence=evidence,
        gaps=gaps,
        warnings=(*_told(reading), *reviewing.learnt(taught), *warnings),
        second_reading=reading,
        learnt=taught,
    )


def engine() -> dict[str, str]:
    """What measures now, as a measurement keeps it: measurements by different engines cannot be compared."""
    found = {"brandcheck": __version__, **ingest.fingerprint(), **segment.fingerprint(), **detect.fingerprint()}
    return found | detect.claims_fingerprint()


def _claims(
    documents: Sequence[Document],
    segments: Segments,
    organisation: Organisation,
    engine: Mapping[str, str],
    workspace: Workspace,
) -> Job[tuple[Claim, ...]]:
    """The promises beside inside facts; kept whole, as any document may stand beside any other."""
    texts = [(d.id, d.path, d.side, d.source_hash, d.status) for d in documents]
    key = hashlib.sha256(json.dumps([sorted(engine.items()), texts]).encode()).hexdigest()
    kept = workspace.cache.get_many("claims", [key])
    if key in kept:
        return codec.loads(tuple[Claim, ...], kept[key])
    claims = yield from detect.find_claims(documents, segments, organisation, workspace.cache)
    workspace.cache.put_many("claims", {key: codec.dumps(claims)})
    return claims


def _bounded(documents: Sequence[Document], segments: Segments) -> tuple[Message, ...]:
    """That of a large archive only the likeliest promises were looked for inside, where it may be so."""
    outside = [document.id for document in documents if document.side is Side.OUTSIDE]
    sentences = sum(item.eligible for each in outside for item in segments.get(each, ()))
    most = detect.MOST_PROMISES
    return (message("claims_bounded", promises=most, sentences=sentences),) if sentences > most else ()


def _told(reading: SecondReading | None) -> tuple[Message, ...]:
    """That a second reader had its say belongs to what every reader of a measurement is told first."""
    if reading is None:
        return ()
    return (
        message(
            "second_read",
            model=reading.model,
            address=reading.address,
            asked=reading.asked,
            answered=reading.answered,
        ),
    )


def _refuse_other(check: Check, workspace: Workspace, hashes: Mapping[Source, str]) -> None:
    """Stop a check that would empty the workspace of another organisation: another name, and no text in common."""
    try:
        owner = workspace.organisation.name
    except LookupError:  # in memory, before its first check
        return
    if owner != check.organisation.name and not workspace.documents.holds_any(set(hashes.values()) - {""}):
        raise BrandCheckError("workspace_of_other", path=workspace.path, owner=owner, name=check.organisation.name)


def _salt(hashes: Mapping[Source, str]) -> bytes:
    """Key of the pseudonyms: it follows from the texts, so that a check can be repeated, and cannot be guessed without them."""
    return hashlib.sha256("".join(sorted(hashes.values())).encode()).digest()


def mark_repeats(documents: Sequence[Document], segments: Segments) -> Segments:
    """The sentences of both sides with boilerplate and duplicates marked."""
    marked: dict[str, tuple[Segment, ...]] = {}
    for side in Side:
        marked |= segment.mark_repeats({d.id: segments.get(d.id, ()) for d in documents if d.side is side})
    return marked


def _summary(document: Document, segments: Sequence[Segment]) -> DocumentSummary:
    return DocumentSummary(
        id=document.id,
        side=document.side,
        path=document.path,
        title=document.title,
        date=document.date,
        department=document.department,
        channel=document.channel,
        language=document.language,
        sentences=len(segments),
        eligible=sum(item.eligible for item in segments),
        status=document.status,
        error=document.error,
        source_hash=document.source_hash,
        contributors=document.contributors,
    )
