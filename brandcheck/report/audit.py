"""The part about the audit: what people's labels of a random sample say of the program's answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from brandcheck.model import (
    Agreement,
    Audit,
    CorrectedRate,
    Estimate,
    Gap,
    GapKind,
    Measurement,
    ReadingErrors,
    Side,
    Stance,
    Value,
)
from brandcheck.report.figures import Figures, sentence
from brandcheck.report.plain import named
from brandcheck.wording import wording

ENOUGH = 0.667
"""The lowest alpha from which tentative conclusions are usual (Krippendorff 2004, Reliability in Content Analysis)."""
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """How the program errs on one side for one stance; a figure that nothing rests on is a dash."""

    side: Side
    label: str
    pairs: str
    """How many a person gave, and how many the program gave."""
    precision: str
    precision_interval: str
    recall: str
    recall_interval: str
    false_alarms: str
    false_alarms_interval: str


@dataclass(frozen=True, slots=True)
class RateCell:
    """A rate as it was found and as it is corrected; a dash where it is not."""

    found: str
    corrected: str
    interval: str


@dataclass(frozen=True, slots=True)
class RateRow:
    """One stance of one value."""

    value: str
    is_first: bool
    """Whether it is the first of its value."""
    stance: str
    outside: RateCell
    inside: RateCell


@dataclass(frozen=True, slots=True)
class AuditPart:
    """Everything of the part, in the order it is read."""

    heading: str
    title: str
    sample: tuple[str, ...]
    agreement_title: str
    agreement: tuple[str, ...]
    errors_title: str
    errors_explained: str
    error_columns: tuple[str, ...]
    errors: tuple[ErrorRow, ...]
    rates_title: str
    rates_explained: str
    rates_apart: str
    """Which rates lie outside the interval of their correction; empty for none."""
    rate_columns: tuple[str, ...]
    rates: tuple[RateRow, ...]
    """Empty where there is too little text for rates."""


def compose_audit(measurement: Measurement, language: str) -> AuditPart | None:
    """The part on the audit of this measurement; None where there was none."""
    if measurement.audit is None:
        return None
    return tell_audit(measurement.audit, measurement.gaps, measurement.organisation.values, language)


def tell_audit(audit: Audit, gaps: Sequence[Gap], values: Sequence[Value], language: str) -> AuditPart:
    """What an audit says, in words; rates are told of values for which the gaps tell rates at all."""
    texts, shown = wording("audit", language), _shown(audit, gaps)
    names = _names(values, language)
    return AuditPart(
        heading=texts["heading"],
        title=texts["title"],
        sample=_sample(audit, language),
        agreement_title=texts["agreement_title"],
        agreement=_agreements(audit, language),
        errors_title=texts["errors_title"],
        errors_explained=texts["errors_explained"],
        error_columns=tuple(texts[f"column_{name}"] for name in ("stance", "pairs", "precision", "recall", "false")),
        errors=tuple(_error_row(errors, language) for errors in audit.errors),
        rates_title=texts["rates_title"],
        rates_explained=texts["rates_explained"],
        rates_apart=_apart(shown, names, language),
        rate_columns=tuple(texts[f"column_{name}"] for name in ("value", "found", "corrected")),
        rates=_rate_rows(shown, names, language),
    )


def checked_in_words(audit: Audit, language: str, *, looked: bool) -> str:
    """That people judged a sample, in one sentence; `looked` is whether it stands after what else they looked at."""
    key = "checked_too" if looked else "checked"
    return wording("audit", language)[key].format(sentences=_sentences(audit, language))


def _sentences(audit: Audit, language: str) -> str:
    return Figures(language).count("sentences", sum(audit.sentences.values()))


def _sample(audit: Audit, language: str) -> tuple[str, ...]:
    texts, figures = wording("audit", language), Figures(language)
    drawn = texts["sample"].format(
        sentences=_sentences(audit, language),
        outside=figures.number(audit.sentences[Side.OUTSIDE]),
        inside=figures.number(audit.sentences[Side.INSIDE]),
        documents=figures.count("documents", audit.documents),
        day=figures.day(audit.drawn_on),
    )
    notes = (("gone", audit.gone), ("added", audit.added))
    return drawn, *(texts[key].format(n=figures.number(number)) for key, number in notes if number)


def _agreements(audit: Audit, language: str) -> tuple[str, ...]:
    told = [_agreement("agreement", audit.program, language)]
    return (*told, _agreement("coders", audit.coders, language)) if audit.coders else tuple(told)


def _agreement(key: str, agreement: Agreement, language: str) -> str:
    texts, figures = wording("audit", language), Figures(language)
    sentences = figures.count("sentences", agreement.sentences)
    if agreement.alpha is None:
        return texts[f"{key}_none"].format(sentences=sentences)
    interval = texts["interval_none"]
    if agreement.interval is not None:
        low, high = (figures.number(end, 2) for end in agreement.interval)
        interval = texts["interval"].format(low=low, high=high)
    return texts[key].format(
        sentences=sentences,
        alpha=figures.number(agreement.alpha, 2),
        interval=interval,
        enough=figures.number(ENOUGH, 2),
    )


def _error_row(errors: ReadingErrors, language: str) -> ErrorRow:
    figures, words = Figures(language), wording("words", language)
    precision, recall, false_alarms = (
        _figures(estimate, language) for estimate in (errors.precision, errors.recall, errors.false_alarms)
    )
    return ErrorRow(
        errors.side,
        sentence(words[errors.stance]),
        f"{figures.number(errors.by_person)} / {figures.number(errors.by_program)}",
        *precision,
        *recall,
        *false_alarms,
    )


def _figures(estimate: Estimate | None, language: str) -> tuple[str, str]:
    """A share and its interval."""
    if estimate is None:
        return _NOTHING, ""
    figures = Figures(language)
    return figures.percent(estimate.share), figures.interval(estimate.interval)


def _shown(audit: Audit, gaps: Sequence[Gap]) -> list[CorrectedRate]:
    """The rates of values for which rates are told at all."""
    told = {gap.value for gap in gaps if gap.kind is not GapKind.TOO_LITTLE_TEXT}
    return [rate for rate in audit.rates if rate.value in told]


def _rate_rows(rates: Sequence[CorrectedRate], names: Mapping[str, str], language: str) -> tuple[RateRow, ...]:
    words = wording("words", language)
    found = {(rate.value, rate.side, rate.stance): rate for rate in rates}
    return tuple(
        RateRow(
            value=names[value],
            is_first=stance is Stance.SUPPORTS,
            stance=words[stance],
            outside=_rate_cell(found.get((value, Side.OUTSIDE, stance)), language),
            inside=_rate_cell(found.get((value, Side.INSIDE, stance)), language),
        )
        for value in names
        if any(rate.value == value for rate in rates)
        for stance in Stance
    )


def _rate_cell(rate: CorrectedRate | None, language: str) -> RateCell:
    if rate is None:
        return RateCell(_NOTHING, _NOTHING, "")
    return RateCell(Figures(language).percent(rate.found.share), *_figures(rate.corrected, language))


def is_apart(rate: CorrectedRate) -> bool:
    """Whether what the program found lies outside the interval of the correction."""
    return not rate.corrected.interval[0] <= rate.found.share <= rate.corrected.interval[1]


def _apart(rates: Sequence[CorrectedRate], names: Mapping[str, str], language: str) -> str:
    texts, words = wording("audit", language), wording("words", language)
    apart = [
        texts["rates_apart_one"].format(value=names[rate.value], side=words[rate.side], stance=words[rate.stance])
        for rate in rates
        if is_apart(rate)
    ]
    return texts["rates_apart"].format(names=Figures(language).enumerate(apart)) if apart else ""


def _names(values: Sequence[Value], language: str) -> dict[str, str]:
    otherwise = wording("report", language)["unnamed_value"]
    return {value.id: named(value.name, otherwise) for value in values}
