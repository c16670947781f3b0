"""The sentences that say what was found: over all values, and per value."""

from collections import Counter
from collections.abc import Sequence

from brandcheck.model import Gap, GapKind
from brandcheck.report.figures import Figures, sentence
from brandcheck.report.kinds import decided, stated_kinds
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
UNDECIDED = "undecided"
"""In headline and tally, what is not likely enough to be called a kind."""
TOLD = (*BY_URGENCY[:5], UNDECIDED, *BY_URGENCY[5:])
"""What a headline is about, the weightiest first."""
LEANING = frozenset({GapKind.ALIGNED, GapKind.HIDDEN, GapKind.STRETCH, GapKind.CONTRADICTED})
"""Kinds that rest on which way the inside leans."""


def by_urgency(gaps: Sequence[Gap]) -> list[Gap]:
    """What asks for attention first: by kind, the undecided last of their kind, then by how far the sides are apart."""
    return sorted(gaps, key=lambda gap: (BY_URGENCY.index(gap.kind), not decided(gap), -abs(gap.difference)))


def headline(gaps: Sequence[Gap], language: str) -> str:
    """One sentence that says what was found, about what asks for attention most, and how much is undecided."""
    texts, figures = wording("report", language), Figures(language)
    counts = _counts(gaps)
    subject, number = _subject(counts)
    if subject in {"no_values", GapKind.TOO_LITTLE_TEXT}:
        return texts[f"headline_{subject}"]
    extent = "only" if len(gaps) == 1 else "all" if number == len(gaps) else "some"
    total = figures.in_words(len(gaps))
    every = texts["both"] if len(gaps) == 2 else texts["all"].format(total=total)
    text = texts[f"headline_{subject}_{extent}"].format(n=figures.in_words(number), total=total, all=every)
    if counts[UNDECIDED] and subject != UNDECIDED:
        text = texts["headline_and_undecided"].format(headline=text, n=figures.in_words(counts[UNDECIDED]))
    return sentence(text)


def _counts(gaps: Sequence[Gap]) -> Counter[str]:
    """How many values there are of each kind that is likely enough, and how many are undecided."""
    return Counter(gap.kind if decided(gap) else UNDECIDED for gap in gaps)


def _subject(counts: Counter[str]) -> tuple[str, int]:
    """What the headline is about, and for how many values it holds."""
    unkept = counts[GapKind.CONTRADICTED] + counts[GapKind.HOLLOW]
    if counts[GapKind.CONTRADICTED] and counts[GapKind.HOLLOW]:
        return "unkept", unkept
    return next(((subject, counts[subject]) for subject in TOLD if counts[subject]), ("no_values", 0))


def tally(gaps: Sequence[Gap], language: str) -> str:
    """How many values there are of each kind, then how many are undecided; empty where the headline says it all."""
    texts, figures = wording("report", language), Figures(language)
    counts = _counts(gaps)
    if set(counts) <= {_subject(counts)[0], UNDECIDED}:
        return ""
    parts: list[str] = []
    for kind in (kind for kind in (*BY_URGENCY, UNDECIDED) if counts[kind]):
        form, number = "one" if counts[kind] == 1 else "many", figures.in_words(counts[kind])
        subject = number if parts else texts[f"tally_noun_{form}"].format(n=number)
        parts.append(texts[f"tally_{kind}_{form}"].format(n=subject))
    return f"{sentence(figures.enumerate(parts))}."


def finding(gap: Gap, minimum_documents: int, language: str) -> str:
    """What was found for one value, in one or two sentences with their figures."""
    texts, figures = wording("report", language), Figures(language)

    def share(rate: float) -> str:
        return figures.percent(rate) if rate > 0 else texts["no_share"]

    text = texts[_finding_of(gap)].format(
        outside=share(gap.outside.supports_rate),
        inside=share(gap.inside.supports_rate),
        against=share(gap.inside.contradicts_rate),
        outside_documents=figures.count("documents", gap.outside.documents),
        inside_documents=figures.count("documents", gap.inside.documents),
        minimum=figures.in_words(minimum_documents),
    )
    if not decided(gap):
        text = f"{text} {sentence(texts['finding_not_yet'].format(kinds=kinds_in_words(gap, language)))}"
    return sentence(text)


def _finding_of(gap: Gap) -> str:
    """Which sentence fits: where nothing at all was found, a percentage of it reads as a riddle."""
    if not decided(gap):
        return "finding_undecided"
    inside = gap.inside.supports + gap.inside.contradicts
    if (gap.kind is GapKind.HOLLOW and not inside) or (
        gap.kind is GapKind.DORMANT and not inside + gap.outside.supports + gap.outside.contradicts
    ):
        return f"finding_{gap.kind}_nothing"
    return f"finding_{gap.kind}"


def kinds_in_words(gap: Gap, language: str) -> str:
    """The kind, or both where it is undecided: "waargemaakt of een stap vooruit"."""
    words = wording("words", language)
    return f" {wording('report', language)['or']} ".join(words[f"gap_{kind}"] for kind in stated_kinds(gap))


def chances(gap: Gap, language: str) -> str:
    """How likely the stated kind is, or both where it is undecided; empty when there is too little text."""
    if gap.kind is GapKind.TOO_LITTLE_TEXT:
        return ""
    figures, kinds = Figures(language), stated_kinds(gap)
    parts = [figures.chance(gap.probabilities.get(kind, 0.0)) for kind in kinds]
    return wording("report", language)["chance" if len(kinds) == 1 else "chances"].format(p=figures.enumerate(parts))


def leaning(gap: Gap, language: str) -> str:
    """Which way the inside leans, beside the counts it may seem to contradict; empty where the kind does not rest on it."""
    if gap.inside_support is None or gap.inside_support_interval is None or not LEANING.intersection(stated_kinds(gap)):
        return ""
    figures = Figures(language)
    low, high = gap.inside_support_interval
    return wording("report", language)["leaning"].format(
        supports=figures.count("sentences", gap.inside.supports),
        contradicts=figures.number(gap.inside.contradicts),
        share=figures.percent(gap.inside_support, 0),
        low=figures.number(low * 100),
        high=figures.percent(high, 0),
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
    """Kinds of gap that are not stated but well possible (15% or more), likeliest first; empty when there are none."""
    figures, words, stated = Figures(language), wording("words", language), stated_kinds(gap)
    others = sorted(
        ((chance, kind) for kind, chance in gap.probabilities.items() if kind not in stated and chance >= 0.15),
        reverse=True,
    )
    if not others:
        return ""
    names = [f"{words[f'gap_{kind}']} ({figures.chance(chance)})" for chance, kind in others]
    return wording("report", language)["also_possible"].format(kinds=figures.enumerate(names))
