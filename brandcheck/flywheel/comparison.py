"""Two measurements beside each other: what changed per value, how sure that is, and why. Pure: no workspace."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from brandcheck import assess, reviewing
from brandcheck.errors import BrandCheckError, message
from brandcheck.flywheel import chance
from brandcheck.flywheel.matching import Matched, count, match
from brandcheck.followup import Cause, Change, Comparison, Figure, NoInterval, Part, ValueChange
from brandcheck.model import DocumentSummary, Evidence, Gap, GapKind, Measurement, Message, Organisation, Pair, Value
from brandcheck.reassessing import Basis
from brandcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Moment:
    """A measurement and what people had decided at one time."""

    number: int
    measurement: Measurement
    decided: reviewing.Decided
    """Of its own evidence, by `reviewing.decisions`."""


@dataclass(frozen=True, slots=True)
class _Stage:
    """A corpus on the way from then to now."""

    documents: tuple[DocumentSummary, ...]
    evidence: tuple[Evidence, ...]
    organisation: Organisation


def refuse_incomparable(then: Measurement | Basis, now: Measurement | Basis) -> None:
    """Refuse two measurements that were made in different ways.

    Raises:
        BrandCheckError: `flywheel_other_engine`, `flywheel_other_settings`.
    """
    if dict(then.engine) != dict(now.engine):
        raise BrandCheckError("flywheel_other_engine", then=then.measured_on, now=now.measured_on)
    if dict(then.settings) != dict(now.settings):
        raise BrandCheckError("flywheel_other_settings", then=then.measured_on, now=now.measured_on)


def comparable_values(then: Organisation, now: Organisation) -> tuple[tuple[Value, ...], tuple[Message, ...]]:
    """The values of both that say the same, in the order of now, and why the others are not compared."""
    before = {value.id: value for value in then.values}
    after = {value.id for value in now.values}
    same: list[Value] = []
    apart: list[Message] = []
    for value in now.values:
        known = before.get(value.id)
        if known is None:
            apart.append(message("flywheel_value_new", value=value.name))
        elif (known.name, known.statement) != (value.name, value.statement):
            apart.append(message("flywheel_value_changed", value=value.name))
        else:
            same.append(value)
    apart += [message("flywheel_value_gone", value=value.name) for value in then.values if value.id not in after]
    return tuple(same), tuple(apart)


def compare(then: Moment, now: Moment, decided_then: reviewing.Decided, settings: Settings) -> Comparison:
    """What changed between two measurements that were made in the same way.

    Each part of the change is found by weighing again with one thing more as it is now, in the order of `Cause`; so the
    parts sum to the change. In another order they would be somewhat different; what documents and reviews do together
    counts for what comes later.

    Args:
        then: the earlier measurement with what was decided when it was followed by another.
        now: the later one with what is decided now.
        decided_then: of the evidence of the later one, what was decided already when `then` was followed by another.
        settings: those of both.

    Raises:
        BrandCheckError: as `refuse_incomparable`.
    """
    refuse_incomparable(then.measurement, now.measurement)
    values, apart = comparable_values(then.measurement.organisation, now.measurement.organisation)
    matched = match(then.measurement, now.measurement)
    stages = _stages(then, now, decided_then, matched)
    gaps = [_weighed(stage, settings) for stage in stages]
    counts = _counts(matched, then, now, decided_then)
    changes = _changes(values, gaps, stages, matched, settings)
    return Comparison(
        then=then.number,
        then_on=then.measurement.measured_on,
        now=now.number,
        now_on=now.measurement.measured_on,
        documents=count(matched, then.measurement, now.measurement),
        values=tuple(
            ValueChange(
                value=value.id,
                name=value.name,
                then=gaps[0][value.id],
                now=gaps[-1][value.id],
                figures=changes[value.id],
                parts=_parts([weighed[value.id] for weighed in gaps], counts),
                no_interval=_no_interval(gaps[0][value.id], gaps[-1][value.id], changes[value.id]),
            )
            for value in values
        ),
        remarks=apart,
    )


def compare_figures(then: Moment, now: Moment, before: Sequence[Gap], after: Sequence[Gap]) -> Comparison:
    """What changed, where texts and decisions were deleted and only figures are left: no parts.

    Which documents are the same no longer tells anything, so then and now count as drawn apart: the intervals are wider.

    Raises:
        BrandCheckError: as `refuse_incomparable`.
    """
    refuse_incomparable(then.measurement, now.measurement)
    values, apart = comparable_values(then.measurement.organisation, now.measurement.organisation)
    earlier, later = ({gap.value: silent(gap) for gap in gaps} for gaps in (before, after))
    matched = match(then.measurement, now.measurement)
    return Comparison(
        then=then.number,
        then_on=then.measurement.measured_on,
        now=now.number,
        now_on=now.measurement.measured_on,
        documents=count(matched, then.measurement, now.measurement),
        values=tuple(
            _apart(value, earlier[value.id], later[value.id])
            for value in values
            if value.id in earlier and value.id in later
        ),
        remarks=(*apart, message("flywheel_texts_deleted")),
    )


def silent(gap: Gap) -> Gap:
    """The gap without quotes."""
    return replace(gap, pair=Pair(None, None))


def _apart(value: Value, then: Gap, now: Gap) -> ValueChange:
    too_little = GapKind.TOO_LITTLE_TEXT in {then.kind, now.kind}
    figures: dict[Figure, Change] = {}
    for figure in Figure:
        (old, (old_low, old_high)), (new, (low, high)) = (
            (figure.of(gap), figure.interval_of(gap)) for gap in (then, now)
        )
        below = ((new - low) ** 2 + (old_high - old) ** 2) ** 0.5
        above = ((high - new) ** 2 + (old - old_low) ** 2) ** 0.5
        figures[figure] = Change(old, new, None if too_little else (new - old - below, new - old + above))
    return ValueChange(value.id, value.name, then, now, figures, (), NoInterval.TOO_LITTLE_TEXT if too_little else None)


def _stages(then: Moment, now: Moment, decided_then: reviewing.Decided, matched: Matched) -> list[_Stage]:
    """Then; without what was removed; with what changed; with what was added; all read as now; decided as now."""
    before, after = then.measurement, now.measurement
    old, new = ({document.id: document for document in one.documents} for one in (before, after))
    found_old = _by_document(reviewing.carry_out(before.evidence, then.decided))
    found_new = _by_document(reviewing.carry_out(after.evidence, decided_then))
    found_now = _by_document(reviewing.carry_out(after.evidence, now.decided))

    def stage(
        *groups: tuple[Mapping[str, DocumentSummary], Mapping[str, list[Evidence]], Sequence[str]],
        organisation: Organisation = before.organisation,
    ) -> _Stage:
        documents = tuple(known[each] for known, _, ids in groups for each in ids)
        evidence = tuple(found for _, by_id, ids in groups for each in ids for found in by_id.get(each, ()))
        return _Stage(documents, evidence, organisation)

    same, changed = sorted(matched.same), sorted(matched.changed)
    same_now, changed_now = [matched.same[each] for each in same], [matched.changed[each] for each in changed]
    added, removed = sorted(matched.added), sorted(matched.removed)
    kept, kept_changed = (old, found_old, same), (old, found_old, changed)
    newer = (new, found_new, changed_now)
    organisation = after.organisation
    return [
        stage(kept, kept_changed, (old, found_old, removed)),
        stage(kept, kept_changed),
        stage(kept, newer),
        stage(kept, newer, (new, found_new, added)),
        stage((new, found_new, [*same_now, *changed_now, *added]), organisation=organisation),
        stage((new, found_now, [*same_now, *changed_now, *added]), organisation=organisation),
    ]


def _by_document(evidence: Sequence[Evidence]) -> dict[str, list[Evidence]]:
    """What counts, which is all that weighing looks at."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for one in evidence:
        if one.counted:
            found[one.document].append(one)
    return found


def _weighed(stage: _Stage, settings: Settings) -> dict[str, Gap]:
    gaps, _ = assess.reweigh(stage.documents, stage.evidence, stage.organisation, settings, ())
    return {gap.value: silent(gap) for gap in gaps}


def _counts(matched: Matched, then: Moment, now: Moment, decided_then: reviewing.Decided) -> dict[Cause, int]:
    """How many documents, or decisions, each cause is about."""
    old, new = (_as_read(moment.measurement) for moment in (then, now))
    otherwise = sum(old.get(one) != new.get(other) for one, other in matched.same.items())
    spots = decided_then.keys() | now.decided.keys()
    decisions = sum(decided_then.get(spot) != now.decided.get(spot) for spot in spots)
    return {
        Cause.REMOVED: len(matched.removed),
        Cause.CHANGED: len(matched.changed),
        Cause.ADDED: len(matched.added),
        Cause.READING: otherwise,
        Cause.REVIEWS: decisions,
    }


def _as_read(measurement: Measurement) -> dict[str, tuple[object, ...]]:
    """What the engine counted in each document."""
    found: dict[str, list[object]] = defaultdict(list)
    for one in measurement.evidence:
        if one.counted:
            found[one.document].append((one.start, one.value, one.stance, one.supports))
    return {document.id: (document.eligible, *found[document.id]) for document in measurement.documents}


def _changes(
    values: Sequence[Value],
    gaps: Sequence[Mapping[str, Gap]],
    stages: Sequence[_Stage],
    matched: Matched,
    settings: Settings,
) -> dict[str, dict[Figure, Change]]:
    """Every figure of every value, then and now."""
    ids = [value.id for value in values]
    then = chance.Texts(stages[0].documents, stages[0].evidence, frozenset(matched.same))
    now = chance.Texts(stages[-1].documents, stages[-1].evidence, frozenset(matched.same.values()))
    drawn = chance.terms(then, now, ids, settings)
    changes: dict[str, dict[Figure, Change]] = {value: {} for value in ids}
    for figure in Figure:
        amounts: list[tuple[float, Sequence[chance.Term]]] = []
        for value in ids:
            before, after = gaps[0][value], gaps[-1][value]
            enough = GapKind.TOO_LITTLE_TEXT not in {before.kind, after.kind}
            amounts.append((figure.of(after) - figure.of(before), drawn[value, figure] if enough else ()))
        beyond = chance.beyond_chance(amounts, settings.flag_level)
        for value, (amount, made_of), told in zip(ids, amounts, beyond, strict=True):
            ends = chance.around(amount, made_of, settings.confidence) if made_of else None
            changes[value][figure] = Change(figure.of(gaps[0][value]), figure.of(gaps[-1][value]), ends, told)
    return changes


def _parts(gaps: Sequence[Gap], counts: Mapping[Cause, int]) -> tuple[Part, ...]:
    steps = zip(Cause, gaps[:-1], gaps[1:], strict=True)
    return tuple(
        Part(cause, counts[cause], {figure: figure.of(after) - figure.of(before) for figure in Figure}, after.kind)
        for cause, before, after in steps
    )


def _no_interval(then: Gap, now: Gap, figures: Mapping[Figure, Change]) -> NoInterval | None:
    if GapKind.TOO_LITTLE_TEXT in {then.kind, now.kind}:
        return NoInterval.TOO_LITTLE_TEXT
    return None if any(change.interval for change in figures.values()) else NoInterval.SAME_TEXTS
