"""What holds now: the latest measurement weighed again with what people decided about its evidence since.

A measurement of 100,000 sentences takes seconds to read back, and this must keep up with a reviewer's keys. So what
weighing needs of it, the `Basis`, is kept apart in the workspace's cache, without evidence; where that was wiped, it is
made from the measurement again.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace

from brandcheck import assess, detect, reviewing
from brandcheck.model import Assessment, DocumentSummary, Evidence, Gap, Measurement, Message, Organisation, Pair
from brandcheck.settings import Settings
from brandcheck.workspace import Workspace, claims, codec

_KIND = "weighing"


@dataclass(frozen=True, slots=True)
class Basis:
    """What weighing needs of a measurement."""

    organisation: Organisation
    engine: Mapping[str, str]
    settings: Mapping[str, float | int | str | bool]
    measured_on: str
    documents: tuple[DocumentSummary, ...]
    warnings: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class AsDecided:
    """The latest measurement as it is looked at now."""

    organisation: Organisation
    settings: Settings
    documents: tuple[DocumentSummary, ...]
    """Those that are still there, with the side, path and department that they have now; none after their texts were deleted."""
    evidence: tuple[Evidence, ...]
    """What counts, as people decided, without `why`."""


@dataclass(frozen=True, slots=True)
class AsFound:
    """The latest measurement before anyone reviewed it."""

    measurement: int
    """Its number."""
    organisation: Organisation
    settings: Settings
    documents: tuple[DocumentSummary, ...]
    """Those that are still there, with the side and path that they have now."""
    evidence: tuple[Evidence, ...]
    """All that counts and perhaps more, without `why`."""


@dataclass(frozen=True, slots=True)
class _Now:
    """What comes out when the reviews have their say."""

    evidence: tuple[Evidence, ...]
    gaps: tuple[Gap, ...]
    warnings: tuple[Message, ...]
    reviewed: int


def assess_measurement(workspace: Workspace, number: int, measurement: Measurement, stamp: str) -> Assessment:
    """Make and keep the assessment of a measurement that was just kept under `number`, beside what held before it.

    `stamp` is that of the workspace when its documents were loaded to be measured.
    What held before may be compared only where it was measured in the same way, and for values that say the same.
    """
    basis = _basis_of(measurement)
    _keep(workspace, number, basis)
    held = workspace.assessment
    before: tuple[Gap, ...] = ()
    before_on: str | None = None
    if held is not None and held.measurement == number:  # nothing had changed, so it was not kept a second time
        before, before_on = held.before, held.before_on
    elif held is not None:
        earlier = load_basis(workspace, held.measurement)
        before = _comparable(held.gaps, earlier, basis)
        before_on = held.measured_on if before else None
    decided = reviewing.decisions(measurement.evidence, workspace.reviews.standing(), basis.documents)
    now = _now(basis, basis.documents, measurement.evidence, decided)
    assessment = Assessment(number, basis.measured_on, now.gaps, now.warnings, now.reviewed, before, before_on)
    workspace.keep_assessment(assessment, stamp)
    return assessment


def reassess(workspace: Workspace) -> Assessment:
    """Weigh the latest measurement again with the reviews as they stand, and keep what comes out.

    Documents that were removed since no longer count, and those that changed sides are followed; what was added since
    waits for the next measurement.

    Raises:
        LookupError: nothing was measured yet.
    """
    number = _latest(workspace)
    basis, held = load_basis(workspace, number), workspace.assessment
    documents = present(basis.documents, workspace)
    if held is not None and not documents:  # the texts were deleted: the figures stay
        return held
    evidence = workspace.evidence.counted()
    decided = reviewing.decisions(evidence, workspace.reviews.standing(), documents)
    now = _now(_since(basis, workspace), documents, evidence, decided)
    compared = held if held is not None and held.measurement == number else None
    assessment = Assessment(
        number,
        basis.measured_on,
        now.gaps,
        now.warnings,
        now.reviewed,
        before=compared.before if compared else (),
        before_on=compared.before_on if compared else None,
    )
    workspace.assessment = assessment
    return assessment


def reviewed(workspace: Workspace) -> Measurement:
    """The latest measurement as people decided about its evidence: what reports and exports tell.

    The kept measurement stays what the engine found. Documents are followed as in `reassess`.

    Raises:
        LookupError: nothing was measured yet.
    """
    measurement = workspace.measurements.load(_latest(workspace))
    documents = present(measurement.documents, workspace)
    if not documents:
        return measurement
    there = {document.id for document in documents}
    learnt = workspace.learnt
    found_now = measurement.evidence if learnt is None else workspace.evidence.load()
    evidence = tuple(found for found in found_now if found.document in there)
    decided = reviewing.decisions(evidence, workspace.reviews.standing(), documents)
    places = {document.id: (document.side, document.path) for document in documents}
    measurement = replace(
        measurement, claims=claims.as_decided(measurement.claims, workspace.claims.decisions(), places)
    )
    if documents == measurement.documents and not decided and learnt is None:
        return measurement
    now = _now(_since(_basis_of(measurement), workspace), documents, evidence, decided)
    if learnt is not None:
        measurement = replace(measurement, learnt=learnt)
    return replace(measurement, documents=documents, evidence=now.evidence, gaps=now.gaps, warnings=now.warnings)


def as_decided(workspace: Workspace) -> AsDecided:
    """What figures of parts of the organisation are made of; quick enough to follow a reviewer.

    Raises:
        LookupError: nothing was measured yet.
    """
    basis = load_basis(workspace, _latest(workspace))
    departments = {document.id: document.department for document in workspace.documents.summaries()}
    documents = tuple(
        replace(document, department=departments[document.id]) for document in present(basis.documents, workspace)
    )
    evidence = workspace.evidence.counted() if documents else ()
    decided = reviewing.decisions(evidence, workspace.reviews.standing(), documents)
    applied = reviewing.carry_out(evidence, decided)
    return AsDecided(
        basis.organisation, settings_of(basis.settings), documents, tuple(found for found in applied if found.counted)
    )


def noise(workspace: Workspace) -> tuple[assess.SplitHalf, ...]:
    """What holds now, for every value that was measured, beside what chance makes of it; nothing after the texts were deleted.

    Tens of milliseconds: beside the window, not in it.

    Raises:
        LookupError: nothing was measured yet.
    """
    now = as_decided(workspace)
    if not now.documents:
        return ()
    values = [value.id for value in now.organisation.values]
    return assess.split_halves(now.documents, now.evidence, values, now.settings)


def as_found(workspace: Workspace) -> AsFound:
    """What the program says by itself, whatever people decided and taught it; quick enough to follow who labels.

    Raises:
        LookupError: nothing was measured yet.
    """
    number = _latest(workspace)
    basis = load_basis(workspace, number)
    documents = present(basis.documents, workspace)
    found = workspace.evidence.found() if documents else ()
    threshold = detect.working_threshold() if any(item.own is not None for item in found) else 0.0
    evidence = tuple(reviewing.untaught(item, threshold) for item in found)
    return AsFound(number, basis.organisation, settings_of(basis.settings), documents, evidence)


def settings_of(frozen: Mapping[str, float | int | str | bool]) -> Settings:
    """The settings by which a measurement was weighed; what this version no longer knows is left out."""
    known = {field.name for field in fields(Settings)} - {"second_reader"}
    return Settings(**{name: value for name, value in frozen.items() if name in known})  # pyright: ignore[reportArgumentType]  (the codec wrote each with its own type)


def _now(
    basis: Basis,
    documents: Sequence[DocumentSummary],
    evidence: Sequence[Evidence],
    decided: reviewing.Decided,
) -> _Now:
    applied = reviewing.carry_out(evidence, decided)
    gaps, warnings = assess.reweigh(documents, applied, basis.organisation, settings_of(basis.settings), basis.warnings)
    looked = reviewing.looked(decided.values())
    # What was told first is not about weighing: that a second reader had its say.
    first = tuple(warning for warning in basis.warnings if not warning.code.startswith("weigh_"))
    return _Now(applied, gaps, reviewing.told((*first, *warnings), looked), looked.total)


def _since(basis: Basis, workspace: Workspace) -> Basis:
    """The basis with what the engine learnt since in place of what it had learnt then."""
    if workspace.learnt is None:
        return basis
    others = tuple(warning for warning in basis.warnings if warning.code != reviewing.LEARNT)
    return replace(basis, warnings=(*reviewing.learnt(workspace.learnt), *others))


def present(documents: Sequence[DocumentSummary], workspace: Workspace) -> tuple[DocumentSummary, ...]:
    """The documents that are still there, under the side and path that they have now."""
    now = {document.id: (document.side, document.path) for document in workspace.documents.summaries()}
    return tuple(
        document
        if now[document.id] == (document.side, document.path)
        else replace(document, side=now[document.id][0], path=now[document.id][1])
        for document in documents
        if document.id in now
    )


def _comparable(gaps: Sequence[Gap], earlier: Basis, now: Basis) -> tuple[Gap, ...]:
    """What held before, without its quotes, of the values that still say the same; nothing where it was measured otherwise."""
    if (earlier.engine, earlier.settings) != (now.engine, now.settings):
        return ()
    said = {(value.id, value.name, value.statement) for value in now.organisation.values}
    same = {v.id for v in earlier.organisation.values if (v.id, v.name, v.statement) in said}
    return tuple(replace(gap, pair=Pair(None, None)) for gap in gaps if gap.value in same)


def _latest(workspace: Workspace) -> int:
    entries = workspace.measurements.entries()
    if not entries:
        raise LookupError("nothing was measured yet")
    return entries[-1].number


def _basis_of(measurement: Measurement) -> Basis:
    return Basis(
        organisation=measurement.organisation,
        engine=measurement.engine,
        settings=measurement.settings,
        measured_on=measurement.measured_on,
        documents=measurement.documents,
        warnings=measurement.warnings,
    )


def load_basis(workspace: Workspace, number: int) -> Basis:
    """What weighing needs of a measurement, without its evidence.

    Raises:
        KeyError: no such measurement.
    """
    kept = workspace.cache.get_many(_KIND, [str(number)]).get(str(number))
    if kept is not None:
        with suppress(codec.CodecError):  # by another version of the program
            return codec.loads(Basis, kept)
    basis = _basis_of(workspace.measurements.load(number))
    if not workspace.read_only:
        _keep(workspace, number, basis)
    return basis


def _keep(workspace: Workspace, number: int, basis: Basis) -> None:
    workspace.cache.put_many(_KIND, {str(number): codec.dumps(basis)})
