"""Which sentences a value's page quotes, and how each is told."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from math import ceil

from brandcheck.model import DocumentSummary, Evidence, Gap, GapKind, Measurement, Side, Stance
from brandcheck.report.figures import Figures
from brandcheck.report.plain import named, printable, spoken
from brandcheck.report.staff import department_of, is_staff_text
from brandcheck.wording import wording

CERTAINTY = (("very", 0.9), ("certain", 0.75), ("likely", 0.5), ("possible", 0.0))
"""From which probability a stance is called how certain; the report's one place for it."""
CLEAR_FROM = 0.15
"""A sentence whose two stances lie nearer to each other than this counts, but is not quoted for either."""
MOST_QUOTES = 5
PER_DOCUMENT = 2
"""From one document, as long as others have something to say."""
QUOTE_LINE, SOURCE_LINE = 40, 50
"""Characters in a line of a quote, and in one of its source, which is smaller."""
MORE_NOTE, WITHHELD_NOTE = 1.5, 2.5
"""Height of the notes below the quotes."""
LONGEST = 420
"""A sentence with more characters is shortened around its deciding words."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a quote, marked when its words were decisive."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence with where it stands and what it does."""

    runs: tuple[Run, ...]
    language: str
    stance: Stance
    source: str
    """"Memo Kwaliteit, 12 januari 2026, Planning, memo, p. 2"."""
    stance_word: str
    act: str
    certainty: str
    reread: str
    """That a second reader moved it; empty where none did."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is quoted of one side for one value, and how much is not."""

    evidence: tuple[Evidence, ...]
    withheld: int
    """Counted sentences by staff that may not be quoted."""
    more: int
    """Counted sentences that may be quoted but for which there is no room, or whose stance is not clear."""


def certainty(probability: float) -> str:
    """The name of the certainty: "very", "certain", "likely" or "possible"."""
    return next(name for name, lowest in CERTAINTY if probability >= lowest)


def choose(measurement: Measurement, gap: Gap, side: Side, *, staff_quotes: bool, room: float) -> Chosen:
    """The sentences to quote: the pair of the gap first, then the surest, of both stances and of several documents.

    Only sentences whose stance is clear are quoted.

    Args:
        measurement: where the evidence is.
        gap: whose value it is.
        side: the side to quote.
        staff_quotes: whether staff may be quoted.
        room: the height there is for quotes and notes, in lines of quote; the best of each stance is shown regardless.
    """
    documents = {document.id: document for document in measurement.documents}
    counted = [
        found
        for found in measurement.evidence
        if found.counted and found.value == gap.value and documents[found.document].side is side
    ]
    open_to_quote = [found for found in counted if staff_quotes or not is_staff_text(documents[found.document])]
    paired = gap.pair.outside if side is Side.OUTSIDE else gap.pair.inside
    clear = [found for found in open_to_quote if abs(found.supports - found.contradicts) >= CLEAR_FROM]
    ranked = sorted(clear, key=lambda found: (found != paired, -_strength(found), found.document, found.start))
    ranked = _spread(ranked)
    withheld = len(counted) - len(open_to_quote)
    mixed = _mixed(ranked, _first_stance(gap, side))
    heights = [(found, _height(found, documents[found.document])) for found in mixed]
    room -= WITHHELD_NOTE * (withheld > 0)
    crowded = len(mixed) < len(open_to_quote) or sum(height for _, height in heights) > room
    chosen = _with_room(heights, room - MORE_NOTE * crowded)
    return Chosen(chosen, withheld, more=len(open_to_quote) - len(chosen))


def _strength(found: Evidence) -> float:
    return max(found.supports, found.contradicts)


def _spread(ranked: Sequence[Evidence]) -> list[Evidence]:
    """The same, but with what a document says beyond its best `PER_DOCUMENT` behind what the others say."""
    seen: Counter[str] = Counter()
    beyond: list[bool] = []
    for found in ranked:
        seen[found.document] += 1
        beyond.append(seen[found.document] > PER_DOCUMENT)
    return [found for found, late in sorted(zip(ranked, beyond, strict=True), key=lambda pair: pair[1])]


def _first_stance(gap: Gap, side: Side) -> Stance:
    """The stance that makes the point on this side."""
    against = side is Side.INSIDE and (
        gap.kind is GapKind.CONTRADICTED or gap.inside.contradicts_rate > gap.inside.supports_rate
    )
    return Stance.CONTRADICTS if against else Stance.SUPPORTS


def _mixed(ranked: Sequence[Evidence], first: Stance) -> list[Evidence]:
    """At most `MOST_QUOTES`: three of the first stance for two of the other, each group together."""
    leading = [found for found in ranked if found.stance is first]
    other = [found for found in ranked if found.stance is not first]
    places = MOST_QUOTES - min(len(other), 2)
    leading = leading[:places]
    return leading + other[: MOST_QUOTES - len(leading)]


def _with_room(quotes: Sequence[tuple[Evidence, float]], room: float) -> tuple[Evidence, ...]:
    """As many as fit in the room, each with its height, in turn from the first stance and the other; one of each always."""
    kept: list[Evidence] = []
    stances = dict.fromkeys(found.stance for found, _ in quotes)
    groups = [[quote for quote in quotes if quote[0].stance is stance] for stance in stances]
    for found, height in (quote for both in zip_longest(*groups) for quote in both if quote):
        if height <= room or not any(found.stance is one.stance for one in kept):
            kept.append(found)
            room -= height
    return tuple(found for found, _ in quotes if found in kept)


def _height(found: Evidence, document: DocumentSummary) -> float:
    """About how many lines of quote it takes with its source, its stance and the space below it."""
    day, page = "30 september 2026" if document.date else "", "p. 11" if found.page else ""
    source = ", ".join(filter(None, (name_of(document), day, department_of(document), document.channel, page)))
    return ceil(min(len(found.quote), LONGEST) / QUOTE_LINE) + 0.7 * ceil(len(source) / SOURCE_LINE) + 1.5


def certainty_in_words(probability: float, language: str) -> str:
    """How certain a stance of this probability, 0 to 1, is called: "zeer zeker"."""
    return wording("report", language)[f"certainty_{certainty(probability)}"]


def source_line(document: DocumentSummary, page: int | None, language: str) -> str:
    """Where a sentence stands: "Memo Kwaliteit, 12 januari 2026, Planning, memo, p. 2"."""
    texts, figures = wording("report", language), Figures(language)
    place = texts["page_short"].format(n=page) if page else ""
    parts = (name_of(document), figures.day(document.date), department_of(document), channel(document, language), place)
    return ", ".join(printable(part) for part in parts if part)


def tell(found: Evidence, document: DocumentSummary, language: str, *, whole: bool = False) -> Quote:
    """A quote with its source, act and certainty in words; a long one shortened, unless it is wanted `whole`."""
    texts, words, runs = wording("report", language), wording("words", language), marked_runs(found)
    return Quote(
        runs=runs if whole else shortened(runs),
        language=spoken(document.language, language),
        stance=found.stance,
        source=source_line(document, found.page, language),
        stance_word=words[found.stance],
        act=words[found.act],
        certainty=certainty_in_words(_strength(found), language),
        reread=texts["reread"] if found.second else "",
    )


def name_of(document: DocumentSummary) -> str:
    """The title as it is printed, or the file's name where it has none."""
    return named(document.title, file_name(document))


def file_name(document: DocumentSummary) -> str:
    """The last part of the path."""
    return document.path.rsplit("/", 1)[-1]


def channel(document: DocumentSummary, language: str) -> str:
    """The channel in words; a channel of the user's own as it is written."""
    return wording("report", language).get(f"channel_{document.channel.strip().casefold()}", document.channel)


def marked_runs(found: Evidence) -> tuple[Run, ...]:
    """The quote cut at the words that moved the engine towards the stance."""
    spans = (
        (reason.start - found.start, reason.end - found.start, reason.text) for reason in found.why if reason.weight > 0
    )
    return cut(found.quote, [(start, end) for start, end, text in spans if found.quote[max(0, start) : end] == text])


def cut(quote: str, spans: Iterable[tuple[int, int]]) -> tuple[Run, ...]:
    """A sentence cut at the stretches that are marked; those that are not within it are left out."""
    marked = [False] * len(quote)
    for start, end in spans:
        if 0 <= start < end <= len(marked):
            marked[start:end] = [True] * (end - start)
    cuts = [0, *(at for at in range(1, len(marked)) if marked[at] != marked[at - 1]), len(marked)]
    return tuple(
        Run(text, marked[start])
        for start, end in pairwise(cuts)
        if start < end and (text := printable(quote[start:end]))
    )


def shortened(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Runs of at most about `LONGEST` characters in all, around the first deciding words, with an ellipsis for a cut."""
    text = "".join(run.text for run in runs)
    if len(text) <= LONGEST:
        return runs
    first = next((at for at, run in enumerate(runs) if run.marked), 0)
    begin = max(0, min(sum(len(run.text) for run in runs[:first]) - LONGEST // 3, len(text) - LONGEST))
    kept: list[Run] = [Run("… ", marked=False)] if begin else []
    position = 0
    for run in runs:
        part = run.text[max(0, begin - position) : max(0, begin + LONGEST - position)]
        position += len(run.text)
        if part:
            kept.append(Run(part, run.marked))
    return (*kept, Run(" …", marked=False)) if begin + LONGEST < len(text) else tuple(kept)
