"""A measurement in brief: the same on the command line and in the app."""

from collections.abc import Iterable, Sequence

from brandcheck.model import ClaimVerdict, DocumentSummary, Gap, GapKind, Measurement
from brandcheck.report import Figures, kinds_in_words, standing, stated_kinds
from brandcheck.wording import say, wording

COLUMNS = ("value", "gap", "probability", "outside", "inside", "against")
"""Of a row of `gap_rows`; their headings are `column_...` in `resources/i18n/words.toml`."""
WORDS = 2
"""How many of the columns, from the first, hold words; the others hold figures."""


def counted_sentences(measurement: Measurement) -> int:
    """How many sentences the rates rest on: those that can be evidence."""
    return sum(document.eligible for document in measurement.read)


def gap_rows(measurement: Measurement, language: str) -> list[tuple[str, ...]]:
    """A row per value, in their order: name, kind (two where it is undecided), and figures, empty without enough text."""
    names = {value.id: value.name for value in measurement.organisation.values}
    return [(names[gap.value], kinds_in_words(gap, language), *_figures(gap)) for gap in measurement.gaps]


def _figures(gap: Gap) -> tuple[str, ...]:
    if gap.kind is GapKind.TOO_LITTLE_TEXT:
        return ("",) * (len(COLUMNS) - WORDS)
    shares = (
        gap.probabilities[gap.kind],
        gap.outside.supports_rate,
        gap.inside.supports_rate,
        gap.inside.contradicts_rate,
    )
    return tuple(f"{share:.0%}" for share in shares)


def change_in_words(gap: Gap, before: Sequence[Gap], language: str) -> str:
    """What changed for a value since the measurement before: "nieuw", "was tegengesproken", "binnen +2 procentpunt", or "".

    Empty as well where nothing may be compared. Rates are compared as they are printed, in whole percentage points; of
    both sides the one that moved most is named.
    """
    words = wording("words", language)
    if not before:
        return ""
    then = next((each for each in before if each.value == gap.value), None)
    if then is None:
        return words["change_new"]
    if stated_kinds(gap) != stated_kinds(then):
        return words["change_kind"].format(kind=kinds_in_words(then, language))
    if gap.kind is GapKind.TOO_LITTLE_TEXT:
        return ""
    moved = {
        side: round((now.supports_rate - was.supports_rate) * 100)
        for side, now, was in (("inside", gap.inside, then.inside), ("outside", gap.outside, then.outside))
    }
    side = max(moved, key=lambda each: abs(moved[each]))
    if not moved[side]:
        return ""
    points = Figures(language).number(moved[side])
    return words["change_rate"].format(side=words[side], points=f"+{points}" if moved[side] > 0 else points)


def promises_in_words(measurement: Measurement, language: str) -> str:
    """How many promises were found and how many may be contradicted, as something to look at; "" where there are none.

    As in the report, one that people dismissed is none, and one beside several facts is one.
    """
    promises = standing(measurement.claims)
    contradicted = sum(rows[0].verdict is ClaimVerdict.CONTRADICTED for rows in promises)
    if not promises:
        return ""
    told = wording("words", language)["promises"].format(found=len(promises), contradicted=contradicted)
    return f"{told} {wording('export', language)['claims_caution']}" if contradicted else told


def remarks(measurement: Measurement, language: str) -> list[tuple[str, list[str]]]:
    """What could not be read, what was left out of what was read, and what to mind: headings with their sentences."""
    words = wording("words", language)
    parts = (
        ("not_read", _reasons(measurement.failed, language)),
        ("read_in_part", _reasons(measurement.read, language)),
        ("mind", [say(warning, language) for warning in measurement.warnings]),
    )
    return [(words[heading], sentences) for heading, sentences in parts if sentences]


def _reasons(documents: Iterable[DocumentSummary], language: str) -> list[str]:
    return [f"{document.path}: {say(document.error, language)}" for document in documents if document.error]
