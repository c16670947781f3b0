"""The values with their gaps: counts, rates, intervals."""

from brandcheck.export.material import Material
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.model import Gap, GapKind, Side, SideRates
from brandcheck.report import kinds_in_words
from brandcheck.wording import wording

_COUNTS = ("documents", "with_evidence", "sentences", "supports", "contradicts")
_SHARES = tuple(f"{stance}_{what}" for stance in ("supports", "contradicts") for what in ("rate", "low", "high"))
_LAST = (
    ("difference", Kind.SHARE),
    ("difference_low", Kind.SHARE),
    ("difference_high", Kind.SHARE),
    ("flagged", Kind.YES_NO),
    ("odds_ratio", Kind.NUMBER),
    ("p_value", Kind.NUMBER),
    ("inside_support", Kind.SHARE),
    ("inside_support_low", Kind.SHARE),
    ("inside_support_high", Kind.SHARE),
)


def values_table(material: Material) -> Table:
    """A row per value, in their order. Where there is too little text, counts stand there and rates do not."""
    values = {value.id: value for value in material.measurement.organisation.values}
    rows = [
        (values[gap.value].name, values[gap.value].statement, kinds_in_words(gap, material.language), *_figures(gap))
        for gap in material.measurement.gaps
    ]
    return Table(wording("export", material.language)["sheet_values"], _columns(material.language), rows)


def _columns(language: str) -> tuple[Column, ...]:
    texts, words = wording("export", language), wording("words", language)
    chances = [texts["chance_of"].format(kind=words[f"gap_{kind}"]) for kind in GapKind]
    sides = [
        Column(texts[f"figure_{name}"].format(side=words[side]), kind)
        for side in Side
        for names, kind in ((_COUNTS, Kind.COUNT), (_SHARES, Kind.SHARE))
        for name in names
    ]
    return (
        Column(texts["value"], width=28),
        Column(texts["statement"], width=50),
        Column(texts["gap"], width=24),
        Column(texts["chance"], Kind.SHARE),
        *(Column(chance, Kind.SHARE) for chance in chances),
        *sides,
        *(Column(texts[name], kind) for name, kind in _LAST),
    )


def _figures(gap: Gap) -> tuple[Cell, ...]:
    enough = gap.kind is not GapKind.TOO_LITTLE_TEXT
    last: tuple[Cell, ...] = (None,) * len(_LAST)
    if enough:
        support = gap.inside_support_interval or (None, None)
        last = (gap.difference, *gap.interval, gap.flagged, gap.odds_ratio, gap.p_value, gap.inside_support, *support)
    return (
        gap.probabilities[gap.kind],
        *(gap.probabilities.get(kind, 0.0) for kind in GapKind),
        *_side(gap.outside, enough=enough),
        *_side(gap.inside, enough=enough),
        *last,
    )


def _side(rates: SideRates, *, enough: bool) -> tuple[Cell, ...]:
    counts = (rates.documents, rates.documents_with_evidence, rates.sentences, rates.supports, rates.contradicts)
    if not enough:
        return (*counts, *(None,) * len(_SHARES))
    supports, contradicts = rates.supports_interval, rates.contradicts_interval
    return (*counts, rates.supports_rate, *supports, rates.contradicts_rate, *contradicts)
