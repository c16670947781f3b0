"""The page that says in plain language how was measured, and what that does not say."""

import re
from dataclasses import dataclass

from brandcheck.model import GapKind, Measurement
from brandcheck.report.figures import Figures, sentence
from brandcheck.report.kinds import SURE_FROM
from brandcheck.report.plain import printable
from brandcheck.report.quotes import CERTAINTY
from brandcheck.wording import say, wording

LIMITS = (
    ("choice", ""),
    ("voice", ""),
    ("genre", "weigh_genre_difference"),
    ("absence", ""),
    ("errors", ""),
    ("audit", "weigh_not_audited"),
    ("tuning", ""),
)
"""What always limits a measurement, each with the warning that says the same of this one and so takes its place."""

_FINGERPRINT = re.compile("[0-9a-f]{32,}")
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
    limits_title: str
    limits: tuple[str, ...]
    use: Passage
    settings: tuple[Row, ...]
    settings_explained: str


def compose_method(measurement: Measurement, language: str, *, quotes: bool) -> Method:
    """The method of this measurement, with its own settings and warnings."""
    texts, words, figures = wording("report", language), wording("words", language), Figures(language)
    thresholds = {name: figures.percent(lowest, 0) for name, lowest in CERTAINTY}
    minimum = figures.in_words(int(measurement.settings["minimum_documents"]))
    limits = {key: _setting(value, language) for key, value in measurement.settings.items()}
    limits["sure_from"] = figures.percent(SURE_FROM, 0)
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
            KindExplained(kind, words[f"gap_{kind}"], texts[f"kind_{kind}"].format(**limits))
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
            (texts["method_intervals"].format(minimum=minimum), texts["method_certainty"].format(**thresholds)),
        ),
        limits_title=texts["method_limits_title"],
        limits=tuple(texts[f"limit_{limit}"] for limit, warning in LIMITS if warning not in said),
        use=Passage(
            texts["method_use_title"],
            (texts["method_use"].format(local=local), texts[f"method_quotes_{'on' if quotes else 'off'}"]),
        ),
        settings=_settings(measurement, language),
        settings_explained=texts["settings_explained"].format(n=FINGERPRINT_SHOWN),
    )


def _measured(measurement: Measurement, language: str) -> tuple[str, ...]:
    """What was read, and how a second reader had its say, where there was one."""
    texts, reading = wording("report", language), measurement.second_reading
    if reading is None:
        return (texts["method_measured"],)
    odds = Figures(language).in_words(int(measurement.settings["second_odds"]))
    again = texts["method_second"].format(model=reading.model, address=reading.address, odds=odds)
    return texts["method_measured"], printable(again)


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
