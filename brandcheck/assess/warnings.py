"""What a reader must mind about these figures, each with what to do: messages, the gravest first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from brandcheck.assess.tally import SideTally, Text
from brandcheck.errors import message
from brandcheck.model import DocumentStatus, Message, Organisation, Segment, SegmentKind, Side
from brandcheck.settings import Settings
from brandcheck.wording import LANGUAGES

_ONE_DOCUMENT = 0.6
"""From this share of a value's counted sentences on a side, one document decides what comes out."""
_ENOUGH_TO_SHARE = 6
"""Below this many counted sentences a large share of them is chance."""
_FOREIGN = 0.1
_RUNNING_TEXT = frozenset({SegmentKind.BODY, SegmentKind.LIST_ITEM, SegmentKind.CHAT_TURN})
_UNKNOWN = "und"
"""The language of a sentence that has too few words to tell."""
_ALIKE = 0.5
"""Sentences that two values share, of all that either has."""


OF_SENTENCES = frozenset({"weigh_other_language"})
"""Codes of the warnings that only the sentences themselves can give: who weighs again keeps those of the measurement."""


def warnings(
    documents: Sequence[Text],
    sides: Mapping[Side, SideTally],
    organisation: Organisation,
    settings: Settings,
    of_sentences: Iterable[Message],
) -> tuple[Message, ...]:
    """All that applies to one measurement; `of_sentences` is what `foreign` said of it."""
    names = {value.id: value.name for value in organisation.values}
    return (
        *_few_documents(sides, settings),
        *_unread(documents),
        *_on_both_sides(sides),
        *_nothing_found(sides),
        *of_sentences,
        *_one_document(sides, names),
        *_alike(sides, names),
        *_genre(sides),
        message("weigh_not_audited"),
    )


def _few_documents(sides: Mapping[Side, SideTally], settings: Settings) -> Iterator[Message]:
    for side in Side:
        count = len(sides[side].documents)
        if count < settings.minimum_documents:
            yield message(f"weigh_few_documents_{side}", count=count, minimum=settings.minimum_documents)


def _unread(documents: Sequence[Text]) -> Iterator[Message]:
    failed = sum(d.status is DocumentStatus.FAILED for d in documents)
    if failed:
        yield message("weigh_unread", count=failed, total=len(documents))


def _on_both_sides(sides: Mapping[Side, SideTally]) -> Iterator[Message]:
    outside = {d.source_hash for d in sides[Side.OUTSIDE].documents} - {""}
    twice = {d.source_hash: d.path for d in reversed(sides[Side.INSIDE].documents) if d.source_hash in outside}
    if twice:
        yield message("weigh_on_both_sides", count=len(twice), document=min(twice.values()))


def _nothing_found(sides: Mapping[Side, SideTally]) -> Iterator[Message]:
    for side in Side:
        tallied = sides[side]
        if tallied.documents and not any(e.counted for found in tallied.listed.values() for e in found):
            yield message(f"weigh_nothing_found_{side}")


def foreign(segments: Mapping[str, tuple[Segment, ...]]) -> Iterator[Message]:
    """Sentences in another language are not eligible, and a document of nothing else weighs nothing: look at all."""
    languages = Counter(s.language for found in segments.values() for s in found if s.kind in _RUNNING_TEXT)
    del languages[_UNKNOWN]
    total = languages.total()
    foreign = total - sum(languages[known] for known in LANGUAGES)
    if total and foreign / total >= _FOREIGN:
        yield message("weigh_other_language", percentage=round(100 * foreign / total))


def _one_document(sides: Mapping[Side, SideTally], names: Mapping[str, str]) -> Iterator[Message]:
    for value, name in names.items():
        for side in Side:
            tallied = sides[side]
            counted = tallied.supports[value] + tallied.contradicts[value]
            total = counted.sum()
            if total < _ENOUGH_TO_SHARE or counted.max() < _ONE_DOCUMENT * total:
                continue
            heaviest = tallied.documents[int(counted.argmax())]
            yield message(
                f"weigh_one_document_{side}",
                value=name,
                document=heaviest.path,
                count=int(counted.max()),
                total=int(total),
            )


def _alike(sides: Mapping[Side, SideTally], names: Mapping[str, str]) -> Iterator[Message]:
    places = {
        value: {(e.document, e.start) for side in Side for e in sides[side].listed[value] if e.counted}
        for value in names
    }
    for one, other in combinations(names, 2):
        either = places[one] | places[other]
        both = places[one] & places[other]
        if len(both) >= _ENOUGH_TO_SHARE and len(both) >= _ALIKE * len(either):
            yield message("weigh_values_alike", one=names[one], other=names[other], both=len(both), either=len(either))


def _genre(sides: Mapping[Side, SideTally]) -> Iterator[Message]:
    """Sides are of one genre when most documents of each are of channels that the other has; unknown ones differ."""
    channels = {side: [d.channel for d in sides[side].documents] for side in Side}
    common = set(channels[Side.OUTSIDE]) & set(channels[Side.INSIDE]) - {""}
    shared = [sum(channel in common for channel in known) / len(known) for known in channels.values() if known]
    if len(shared) == len(Side) and min(shared) <= 1 / 2:
        yield message("weigh_genre_difference")
