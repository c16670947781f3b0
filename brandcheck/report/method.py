"""The page that says in plain language how was measured, and what that does not say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from brandcheck.model import GapKind, Measurement, Privacy, ReportChoices, Side
from brandcheck.report.figures import Figures, sentence
from brandcheck.report.kinds import SURE_FROM
from brandcheck.report.plain import named, printable
from brandcheck.report.quotes import CERTAINTY
from brandcheck.wording import say, wording

LIMITS: tuple[tuple[str, frozenset[str]], ...] = (
    ("choice", frozenset()),
    ("voice", frozenset()),
    ("genre", frozenset({"weigh_genre_difference"})),
    ("absence", frozenset()),
    ("errors", frozenset()),
    ("audit", frozenset({"weigh_not_audited", "weigh_reviewed", "weigh_audited"})),
    ("tuning", frozenset()),
)
"""What always limits a measurement, each with the warnings that say the same of this one and so take its place."""

_FINGERPRINT = re.compile("[0-9a-f]{32,}")
UNANSWERED = Privacy("", "", "")
"""Inside texts were used without that anybody said why, as the command line allows: each answer is told as not filled in."""
FINGERPRINT_SHOWN = 12
"""Characters of a fingerprint that are printed: enough to tell two apart."""


@dataclass(frozen=True, slots=True)
class KindExplained:
    """A kind of gap and what it means."""

    kind: GapKind
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading with its paragraphs."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what it is set to."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Method:
    """Everything of the page, in the order it is read."""

    warnings: tuple[str, ...]
    measured: Passage
    kinds: Passage
    kinds_explained: tuple[KindExplained, ...]
    intervals: Passage
    claims: Passage | None
    """How promises were read; None where the report has none."""
    limits_title: str
    limits: tuple[str, ...]
    use: Passage
    privacy_title: str
    privacy: tuple[Row, ...]
    """Why inside texts may be used, as the user answered or left open; empty where there are none and it was not asked."""
    settings: tuple[Row, ...]
    settings_explained: str


def compose_method(measurement: Measurement, choices: ReportChoices, privacy: Privacy | None) -> Method:
    """The method of this measurement, with its own settings and warnings."""
    language = choices.language
    texts, words, figures = wording("report", language), wording("words", language), Figures(language)
    thresholds = {name: figures.percent(lowest, 0) for name, lowest in CERTAINTY}
    minimum = figures.in_words(int(measurement.settings["minimum_documents"]))
    limits = limits_in_words(measurement.settings, language)
    local = texts["method_local_second" if measurement.second_reading else "method_local"]
    said = {warning.code for warning in measurement.warnings}
    return Method(
        warnings=tuple(printable(say(warning, language)) for warning in measurement.warnings),
        measured=Passage(texts["method_measured_title"], _measured(measurement, language)),
        kinds=Passage(
            texts["method_kinds_title"],
            tuple(texts[f"method_{part}"].format(**limits) for part in ("kinds", "leaning", "shares")),
        ),
        kinds_explained=tuple(
            KindExplained(kind, words[f"gap_{kind}"], explain_kind(kind, measurement.settings, language))
            for kind in (
                GapKind.ALIGNED,
                GapKind.STRETCH,
                GapKind.CONTRADICTED,
                GapKind.HOLLOW,
                GapKind.HIDDEN,
                GapKind.DORMANT,
                GapKind.TOO_LITTLE_TEXT,
            )
        ),
        intervals=Passage(
            texts["method_intervals_title"],
            (
                texts["method_intervals"].format(minimum=minimum),
                *_room_for_reading(measurement, language),
                texts["method_certainty"].format(**thresholds),
            ),
        ),
        claims=Passage(texts["method_claims_title"], (texts["method_claims"],))
        if choices.claims and measurement.claims
        else None,
        limits_title=texts["method_limits_title"],
        limits=tuple(texts[f"limit_{limit}"] for limit, warnings in LIMITS if not warnings & said),
        use=Passage(
            texts["method_use_title"],
            (texts["method_use"].format(local=local), texts[f"method_quotes_{'on' if choices.quotes else 'off'}"]),
        ),
        privacy_title=texts["privacy_title"],
        privacy=_privacy(privacy or UNANSWERED, language) if privacy or _uses_inside(measurement) else (),
        settings=_settings(measurement, language),
        settings_explained=texts["settings_explained"].format(n=FINGERPRINT_SHOWN),
    )


def explain_kind(kind: GapKind, settings: Mapping[str, float | int | str | bool], language: str) -> str:
    """What a kind of gap means, with the limits of the settings that a measurement was made with."""
    return wording("report", language)[f"kind_{kind}"].format(**limits_in_words(settings, language))


def limits_in_words(settings: Mapping[str, float | int | str | bool], language: str) -> dict[str, str]:
    """The settings as texts print them, with the probability from which a kind is stated."""
    limits = {key: _setting(value, language) for key, value in settings.items()}
    return limits | {"sure_from": Figures(language).percent(SURE_FROM, 0)}


def _uses_inside(measurement: Measurement) -> bool:
    return any(document.side is Side.INSIDE for document in measurement.read)


def _privacy(privacy: Privacy, language: str) -> tuple[Row, ...]:
    texts = wording("report", language)
    answers = (
        ("purpose", privacy.purpose),
        ("legal_basis", privacy.legal_basis),
        ("notice", privacy.notice),
        ("works_council", Figures(language).day(privacy.works_council)),
    )
    return tuple(Row(texts[f"privacy_{key}"], named(answer, texts["privacy_open"])) for key, answer in answers)


def _measured(measurement: Measurement, language: str) -> tuple[str, ...]:
    """What was read, how a second reader had its say, where there was one, and what was learnt from people."""
    texts, reading = wording("report", language), measurement.second_reading
    told = [texts["method_measured"]]
    if reading is not None:
        odds = Figures(language).in_words(int(measurement.settings["second_odds"]))
        told.append(texts["method_second"].format(model=reading.model, address=reading.address, odds=odds))
    if measurement.learnt:
        told.append(_learnt(measurement, language))
    return tuple(map(printable, told))


def _learnt(measurement: Measurement, language: str) -> str:
    """From what the engine learnt, and what that did."""
    texts, figures = wording("report", language), Figures(language)
    names = {value.id: value.name for value in measurement.organisation.values}
    each = [
        texts["method_learnt_value"].format(
            value=names[one.value], speaks=figures.number(one.speaks), silent=figures.number(one.silent)
        )
        for one in measurement.learnt
    ]
    return texts["method_learnt"].format(
        values="; ".join(each),
        came_in=figures.number(sum(one.came_in for one in measurement.learnt)),
        went_out=figures.number(sum(one.went_out for one in measurement.learnt)),
        turned=figures.number(sum(one.turned for one in measurement.learnt)),
    )


def _room_for_reading(measurement: Measurement, language: str) -> tuple[str, ...]:
    """Measurements of before it was weighed have no such setting."""
    if "reading_error" not in measurement.settings:
        return ()
    return (
        wording("report", language)["method_reading_error"].format(**limits_in_words(measurement.settings, language)),
    )


def _settings(measurement: Measurement, language: str) -> tuple[Row, ...]:
    """What was set, then what it was measured with; a name without a text of its own is shown as it is."""
    texts = wording("report", language)
    named = [(texts.get(f"setting_{key}", _words(key)), measurement.settings[key]) for key in measurement.settings]
    engine = [(texts.get(f"engine_{key}", _words(key)), measurement.engine[key]) for key in measurement.engine]
    return tuple(Row(printable(label), printable(_setting(value, language))) for label, value in named + engine)


def _words(key: str) -> str:
    return sentence(key.replace("_", " "))


def _setting(value: float | int | str | bool, language: str) -> str:  # noqa: FBT001, PYI041 (the model's own type)
    """Every setting that is not whole is a share or a probability."""
    figures = Figures(language)
    if isinstance(value, bool):
        return wording("report", language)["yes" if value else "no"]
    if isinstance(value, int):
        return figures.number(value)
    if isinstance(value, float):
        return figures.percent(value, 0 if round(value * 1000) % 10 == 0 else 1)
    return value[:FINGERPRINT_SHOWN] if _FINGERPRINT.fullmatch(value) else value
