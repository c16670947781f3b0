"""The measurements of a workspace, each as it held: with what people had decided until the next one was made."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby

from brandcheck import assess, detect, reviewing
from brandcheck.errors import BrandCheckError
from brandcheck.flywheel import comparison as pure
from brandcheck.flywheel.comparison import Moment, silent
from brandcheck.followup import Comparison
from brandcheck.model import DocumentStatus, DocumentSummary, Evidence, Gap, Measurement, Message, Side
from brandcheck.reassessing import Basis, load_basis, present, settings_of
from brandcheck.workspace import MeasurementEntry, Standing, Subject, Workspace, codec

_KIND = "flywheel"


@dataclass(frozen=True, slots=True)
class Kept:
    """A measurement in the list of all."""

    number: int
    measured_on: str
    """ISO date."""
    outside: int
    """Documents that could be read."""
    inside: int
    not_compared: Message | None
    """Why the latest cannot be compared with it; None where it can."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value in one measurement."""

    number: int
    measured_on: str
    gap: Gap
    """Without quotes."""


@dataclass(frozen=True, slots=True)
class Line:
    """One value through time."""

    value: str
    name: str
    points: tuple[Point, ...]
    """Oldest first, the last measurement of each day; of those that can be compared with the latest."""


def list_kept(workspace: Workspace) -> tuple[Kept, ...]:
    """All measurements, oldest first."""
    entries = workspace.measurements.entries()
    bases = [load_basis(workspace, entry.number) for entry in entries]
    return tuple(
        Kept(
            number=entry.number,
            measured_on=entry.measured_on,
            outside=_read(basis.documents, Side.OUTSIDE),
            inside=_read(basis.documents, Side.INSIDE),
            not_compared=_refusal(basis, bases[-1]),
        )
        for entry, basis in zip(entries, bases, strict=True)
    )


def compare(workspace: Workspace, then: int, now: int | None = None) -> Comparison:
    """What changed between two measurements, `now` being the latest where it is not given.

    The later one is taken as it holds: the latest with all that was decided and without the documents that were removed
    since, an earlier one as it held when the next was made. Seconds for 100,000 sentences.

    Raises:
        BrandCheckError: `flywheel_other_engine`, `flywheel_other_settings`.
        KeyError: no such measurement, or the later one is not later.
    """
    numbers = [entry.number for entry in workspace.measurements.entries()]
    later = numbers[-1] if now is None and numbers else now
    if then not in numbers or later not in numbers or then >= later:
        raise KeyError(then, now)
    earlier_basis, later_basis = load_basis(workspace, then), load_basis(workspace, later)
    if refusal := _refusal(earlier_basis, later_basis):
        raise BrandCheckError(refusal.code, **dict(refusal.parameters))
    return compare_moments(workspace, _measurement(workspace, then), _measurement(workspace, later), then, later)


def compare_moments(workspace: Workspace, earlier: Measurement, later: Measurement, then: int, now: int) -> Comparison:
    """The same for measurements as they are given, under the numbers of those that they stand for.

    Raises:
        BrandCheckError: as `compare`.
    """
    first, second = Moment(then, earlier, {}), Moment(now, later, {})
    if _is_silent(earlier) or _is_silent(later):
        return pure.compare_figures(first, second, _gaps(workspace, then, earlier), _gaps(workspace, now, later))
    until = _standing(workspace, then)
    return pure.compare(
        replace(first, decided=_decisions(workspace, earlier, until)),
        replace(second, decided=_decisions(workspace, later, _standing(workspace, now))),
        _decisions(workspace, later, until),
        settings_of(later.settings),
    )


def series(workspace: Workspace) -> tuple[Line, ...]:
    """Each value of the latest measurement through all that can be compared with it; nothing before the first.

    A measurement that is not the latest is weighed once and kept in the cache.
    """
    entries = workspace.measurements.entries()
    if not entries:
        return ()
    latest = load_basis(workspace, entries[-1].number)
    points: dict[str, list[Point]] = {value.id: [] for value in latest.organisation.values}
    for entry in _last_of_each_day(entries):
        basis = load_basis(workspace, entry.number)
        if _refusal(basis, latest):
            continue
        same, _ = pure.comparable_values(basis.organisation, latest.organisation)
        held = {gap.value: gap for gap in _gaps(workspace, entry.number)}
        for value in same:
            if value.id in held:
                points[value.id].append(Point(entry.number, entry.measured_on, held[value.id]))
    return tuple(Line(value.id, value.name, tuple(points[value.id])) for value in latest.organisation.values)


def _last_of_each_day(entries: Sequence[MeasurementEntry]) -> list[MeasurementEntry]:
    """Who adds documents one by one measures often; a day is one point."""
    return [list(group)[-1] for _, group in groupby(entries, lambda entry: entry.measured_on)]


def earlier_day(workspace: Workspace) -> int | None:
    """The number of the last measurement that was made on another day than the latest; None where there is none."""
    entries = workspace.measurements.entries()
    return next((e.number for e in reversed(entries) if e.measured_on != entries[-1].measured_on), None)


def _refusal(then: Basis, now: Basis) -> Message | None:
    """Why two measurements cannot be compared."""
    try:
        pure.refuse_incomparable(then, now)
    except BrandCheckError as error:
        return error.message
    return None


def _read(documents: Sequence[DocumentSummary], side: Side) -> int:
    return sum(document.side is side and document.status is DocumentStatus.READ for document in documents)


def _measurement(workspace: Workspace, number: int) -> Measurement:
    """A measurement; of the latest what is there of it now: documents on their present sides, and what counts in them."""
    measurement = workspace.measurements.load(number)
    if number != workspace.measurements.entries()[-1].number:
        held = workspace.measurements.held(number)
        taught = held.taught if held else None
        return (
            measurement if taught is None else replace(measurement, evidence=_as_taught(measurement.evidence, taught))
        )
    documents = present(measurement.documents, workspace)
    if not documents:  # the texts were deleted: the figures stay
        return measurement
    return replace(measurement, documents=documents, evidence=workspace.evidence.counted())


def _as_taught(evidence: Sequence[Evidence], taught: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """The evidence as the engine gave it when it had learnt what it had when the next measurement was made."""
    threshold = detect.working_threshold()
    last = {_spot(one): one for one in taught}
    known = {_spot(one) for one in evidence}
    by_document: dict[str, list[Evidence]] = defaultdict(list)
    for one in evidence:
        by_document[one.document].append(last.get(_spot(one)) or reviewing.untaught(one, threshold))
    for one in taught:
        if _spot(one) not in known:
            by_document[one.document].append(one)
    return tuple(
        one for found in by_document.values() for one in sorted(found, key=lambda each: (each.start, each.value))
    )


def _spot(found: Evidence) -> tuple[str, int, str]:
    return found.document, found.start, found.value


def _is_silent(measurement: Measurement) -> bool:
    """Whether its texts were deleted."""
    return bool(measurement.evidence) and not any(found.quote for found in measurement.evidence)


def _standing(workspace: Workspace, number: int) -> dict[Subject, Standing]:
    """What was decided until the measurement after this one was made; all there is, of the latest."""
    entries = workspace.measurements.entries()
    after = next((entry for entry in entries if entry.number > number), None)
    if after is None:
        return workspace.reviews.standing()
    held = workspace.measurements.held(number)
    # A version that did not note it: what was decided on earlier days.
    return workspace.reviews.standing(held.review if held else workspace.reviews.last(before=after.measured_on))


def _decisions(workspace: Workspace, measurement: Measurement, standing: dict[Subject, Standing]) -> reviewing.Decided:
    """What was decided about the evidence of a measurement; decisions follow a document that changes sides."""
    places = {document.id: document for document in present(measurement.documents, workspace)}
    documents = [places.get(document.id, document) for document in measurement.documents]
    return reviewing.decisions(measurement.evidence, standing, documents)


def _gaps(workspace: Workspace, number: int, loaded: Measurement | None = None) -> tuple[Gap, ...]:
    """The gaps of a measurement as they held, without quotes."""
    assessment = workspace.assessment
    if assessment is not None and assessment.measurement == number:
        return tuple(map(silent, assessment.gaps))
    standing = _standing(workspace, number)
    key = hashlib.sha256(repr((number, sorted(standing.items(), key=repr))).encode()).hexdigest()
    kept = workspace.cache.get_many(_KIND, [key]).get(key)
    if kept is not None:
        with suppress(codec.CodecError):  # by another version of the program
            return codec.loads(tuple[Gap, ...], kept)
    measurement = loaded or _measurement(workspace, number)
    gaps = _weighed(workspace, number, measurement, standing)
    if not workspace.read_only:
        workspace.cache.put_many(_KIND, {key: codec.dumps(gaps)})
    return gaps


def _weighed(
    workspace: Workspace, number: int, measurement: Measurement, standing: dict[Subject, Standing]
) -> tuple[Gap, ...]:
    if _is_silent(measurement):
        held = workspace.measurements.held(number)
        return held.gaps if held else tuple(map(silent, measurement.gaps))
    decided = reviewing.carry_out(measurement.evidence, _decisions(workspace, measurement, standing))
    counted = [found for found in decided if found.counted]
    gaps, _ = assess.reweigh(
        measurement.documents, counted, measurement.organisation, settings_of(measurement.settings), ()
    )
    return tuple(map(silent, gaps))
