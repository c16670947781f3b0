"""The sentences that say what was found: over all values, and per value."""

from collections import Counter
from collections.abc import Sequence

from brandcheck.model import Gap, GapKind
from brandcheck.report.figures import Figures, sentence
from brandcheck.wording import wording

BY_URGENCY = (
    GapKind.CONTRADICTED,
    GapKind.HOLLOW,
    GapKind.STRETCH,
    GapKind.HIDDEN,
    GapKind.ALIGNED,
    GapKind.DORMANT,
    GapKind.TOO_LITTLE_TEXT,
)
"""What asks for attention first."""


def by_urgency(gaps: Sequence[Gap]) -> list[Gap]:
    """What asks for attention first: by kind, then by how far the sides are apart."""
    return sorted(gaps, key=lambda gap: (BY_URGENCY.index(gap.kind), -abs(gap.difference)))


def headline(gaps: Sequence[Gap], language: str) -> str:
    """One sentence that says what was found, about what asks for attention most."""
    texts, figures = wording("report", language), Figures(language)
    counts = Counter(gap.kind for gap in gaps)
    subject, number = _subject(counts)
    if subject in {"no_values", GapKind.TOO_LITTLE_TEXT}:
        return texts[f"headline_{subject}"]
    extent = "only" if len(gaps) == 1 else "all" if number == len(gaps) else "some"
    text = texts[f"headline_{subject}_{extent}"]
    return sentence(text.format(n=figures.in_words(number), total=figures.in_words(len(gaps))))


def _subject(counts: Counter[GapKind]) -> tuple[str, int]:
    """What the headline is about, and for how many values it holds."""
    unkept = counts[GapKind.CONTRADICTED] + counts[GapKind.HOLLOW]
    if counts[GapKind.CONTRADICTED] and counts[GapKind.HOLLOW]:
        return "unkept", unkept
    return next(((kind, counts[kind]) for kind in BY_URGENCY if counts[kind]), ("no_values", 0))


def tally(gaps: Sequence[Gap], language: str) -> str:
    """How many values there are of each kind; empty when all are of one kind, since the headline says that."""
    texts, figures = wording("report", language), Figures(language)
    counts = Counter(gap.kind for gap in gaps)
    if len(counts) < 2:
        return ""
    parts: list[str] = []
    for kind in (kind for kind in BY_URGENCY if counts[kind]):
        form, number = "one" if counts[kind] == 1 else "many", figures.in_words(counts[kind])
        subject = number if parts else texts[f"tally_noun_{form}"].format(n=number)
        parts.append(texts[f"tally_{kind}_{form}"].format(n=subject))
    return f"{sentence(figures.enumerate(parts))}."


def finding(gap: Gap, minimum_documents: int, language: str) -> str:
    """What was found for one value, in one sentence with its figures."""
    figures = Figures(language)
    return wording("report", language)[f"finding_{gap.kind}"].format(
        outside=figures.percent(gap.outside.supports_rate),
        inside=figures.percent(gap.inside.supports_rate),
        against=figures.percent(gap.inside.contradicts_rate),
        outside_documents=figures.count("documents", gap.outside.documents),
        inside_documents=figures.count("documents", gap.inside.documents),
        minimum=figures.in_words(minimum_documents),
    )


def difference(gap: Gap, language: str) -> str:
    """How far the sides are apart, and whether that is more than chance; empty when there is too little text."""
    if gap.kind is GapKind.TOO_LITTLE_TEXT:
        return ""
    texts, figures = wording("report", language), Figures(language)
    low, high = gap.interval
    apart = texts["difference"].format(
        points=figures.points(gap.difference), low=figures.points(low), high=figures.points(high)
    )
    clear = low > 0 or high < 0
    verdict = "flagged" if gap.flagged else "not_flagged_together" if clear else "not_flagged"
    return f"{apart} {texts[verdict]}"


def runners_up(gap: Gap, language: str) -> str:
    """Other kinds of gap that are well possible (15% or more), likeliest first; empty when there are none."""
    figures, words = Figures(language), wording("words", language)
    others = sorted(
        ((chance, kind) for kind, chance in gap.probabilities.items() if kind is not gap.kind and chance >= 0.15),
        reverse=True,
    )
    if not others:
        return ""
    names = [f"{words[f'gap_{kind}']} ({figures.chance(chance)})" for chance, kind in others]
    return wording("report", language)["also_possible"].format(kinds=figures.enumerate(names))
