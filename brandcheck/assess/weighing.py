"""The door of the stage: every value's rates, kind of gap and confrontation, and what the reader must mind."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from brandcheck.assess import gaps
from brandcheck.assess.pairs import confrontation
from brandcheck.assess.rates import Rate, compare, holm, interval, rates
from brandcheck.assess.tally import SideTally, Text, tally
from brandcheck.assess.warnings import OF_SENTENCES, foreign, warnings
from brandcheck.model import Document, DocumentSummary, Evidence, Gap, Message, Organisation, Segment, Side, SideRates
from brandcheck.settings import Settings

_NO_DIFFERENCE = (-1.0, 1.0)


def weigh(
    documents: Sequence[Document],
    segments: Mapping[str, tuple[Segment, ...]],
    evidence: Sequence[Evidence],
    organisation: Organisation,
    settings: Settings,
) -> tuple[tuple[Gap, ...], tuple[Message, ...]]:
    """Gaps in the order of the values, and warnings, the gravest first.

    `segments` is by the id of the document. The order of documents and evidence changes nothing; the same input gives
    the same output.
    """
    eligible = {document: sum(item.eligible for item in found) for document, found in segments.items()}
    return _weigh(documents, eligible, evidence, organisation, settings, tuple(foreign(segments)))


def reweigh(
    documents: Sequence[DocumentSummary],
    evidence: Sequence[Evidence],
    organisation: Organisation,
    settings: Settings,
    measured: Sequence[Message],
) -> tuple[tuple[Gap, ...], tuple[Message, ...]]:
    """What `weigh` gives, from the documents as a measurement keeps them; evidence that does not count may be left out.

    Of `measured`, the warnings of the measurement, those stay that only the sentences themselves can give.
    """
    eligible = {document.id: document.eligible for document in documents}
    of_sentences = tuple(warning for warning in measured if warning.code in OF_SENTENCES)
    return _weigh(documents, eligible, evidence, organisation, settings, of_sentences)


def _weigh(  # noqa: PLR0913, PLR0917 (what the two doors have in common)
    documents: Sequence[Text],
    eligible: Mapping[str, int],
    evidence: Sequence[Evidence],
    organisation: Organisation,
    settings: Settings,
    of_sentences: tuple[Message, ...],
) -> tuple[tuple[Gap, ...], tuple[Message, ...]]:
    values = [value.id for value in organisation.values]
    sides = tally(documents, eligible, evidence, values)
    shares = (
        gaps.enough(values, sides[Side.OUTSIDE], sides[Side.INSIDE], settings)
        if values and _enough_text(sides, settings)
        else None
    )
    figures = {side: _rates(sides[side], settings) for side in Side}
    weighed = [_gap(value, sides, figures, shares, settings) for value in values]
    flags = holm([gap.p_value for gap in weighed], settings.flag_level)
    flagged = tuple(replace(gap, flagged=flag) for gap, flag in zip(weighed, flags, strict=True))
    return flagged, warnings(documents, sides, organisation, settings, of_sentences)


def _enough_text(sides: Mapping[Side, SideTally], settings: Settings) -> bool:
    """Two documents are the least that can differ from each other."""
    least = max(2, settings.minimum_documents)
    return all(len(side.documents) >= least for side in sides.values())


def _gap(
    value: str,
    sides: Mapping[Side, SideTally],
    figures: Mapping[Side, Mapping[str, tuple[Rate, SideRates]]],
    shares: gaps.Enough | None,
    settings: Settings,
) -> Gap:
    """One value; `shares` is None where there is too little text to tell kinds apart."""
    outside, inside = sides[Side.OUTSIDE], sides[Side.INSIDE]
    rate_outside, rates_outside = figures[Side.OUTSIDE][value]
    rate_inside, rates_inside = figures[Side.INSIDE][value]
    chances = gaps.probabilities(value, outside, inside, shares, settings) if shares else gaps.too_little_text()
    kind = gaps.likeliest(chances)
    compared = (
        compare(
            rate_outside,
            rate_inside,
            (_table(value, outside), _table(value, inside)),
            settings.confidence,
            settings.reading_error,
        )
        if shares
        else None
    )
    leaning = gaps.inside_leaning(value, inside, settings) if shares else None
    return Gap(
        value=value,
        kind=kind,
        probabilities=chances,
        outside=rates_outside,
        inside=rates_inside,
        difference=rate_outside.share - rate_inside.share,
        interval=compared.interval if compared else _NO_DIFFERENCE,
        odds_ratio=compared.odds_ratio if compared else None,
        p_value=compared.p_value if compared else None,
        flagged=False,
        pair=confrontation(kind, outside.listed[value], inside.listed[value]),
        inside_support=leaning.share if leaning else None,
        inside_support_interval=leaning.interval if leaning else None,
    )


def side_rates(side: SideTally, settings: Settings) -> dict[str, SideRates]:
    """All figures of a tally's documents, by value."""
    return {value: figures for value, (_, figures) in _rates(side, settings).items()}


def _rates(side: SideTally, settings: Settings) -> dict[str, tuple[Rate, SideRates]]:
    """By value the rate of support, which the two sides are compared on, and all figures of one side."""
    support = rates(side.supports, side.eligible, settings.sentences_cap)
    contradiction = rates(side.contradicts, side.eligible, settings.sentences_cap)
    return {
        value: (
            support[value],
            SideRates(
                documents=len(side.documents),
                documents_with_evidence=int(((side.supports[value] + side.contradicts[value]) > 0).sum()),
                sentences=int(side.eligible.sum()),
                supports=int(side.supports[value].sum()),
                contradicts=int(side.contradicts[value].sum()),
                supports_rate=support[value].share,
                supports_interval=interval(support[value], settings.confidence),
                contradicts_rate=contradiction[value].share,
                contradicts_interval=interval(contradiction[value], settings.confidence),
            ),
        )
        for value in side.supports
    }


def _table(value: str, side: SideTally) -> tuple[float, float]:
    """Sentences that support, and sentences that do not."""
    supporting = float(side.supports[value].sum())
    return supporting, float(side.eligible.sum()) - supporting
