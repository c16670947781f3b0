"""Which documents of two measurements are the same text."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.followup import Documents
from brandcheck.model import DocumentSummary, Evidence, Measurement, Side

_Places = frozenset[tuple[int, int, str, str]]


@dataclass(frozen=True, slots=True)
class Matched:
    """The documents that could be read, by what became of them; ids of then and of now."""

    same: Mapping[str, str]
    """Id now by id then: the same text on the same side."""
    changed: Mapping[str, str]
    """Id now by id then: another text under the same name, or another side."""
    removed: frozenset[str]
    added: frozenset[str]


def match(then: Measurement, now: Measurement) -> Matched:
    """Tell the documents of two measurements apart.

    A document is known by its id, or else by its file's hash: under another name it is the same text. Files that hold
    many documents, such as an archive of mail, change as a whole when one is added; there a document is the same when
    it has as many sentences and the same evidence in the same places, which is all that a measurement knows of it.
    """
    values = {value.id for value in then.organisation.values} & {value.id for value in now.organisation.values}
    before, after = ({document.id: document for document in one.read} for one in (then, now))
    places_then, places_now = _places(then.evidence, values), _places(now.evidence, values)

    def is_same(one: str, other: str) -> bool:
        a, b = before[one], after[other]
        if a.side is not b.side:
            return False
        if a.source_hash and a.source_hash == b.source_hash:
            return True
        sizes = (a.sentences, a.eligible) == (b.sentences, b.eligible)
        return sizes and places_then.get(one, frozenset()) == places_now.get(other, frozenset())

    both = before.keys() & after.keys()
    pairs = [(each, each) for each in sorted(both)]
    pairs += _renamed([before[each] for each in before.keys() - both], [after[each] for each in after.keys() - both])
    same = {one: other for one, other in pairs if is_same(one, other)}
    changed = {one: other for one, other in pairs if one not in same}
    paired_now = {other for _, other in pairs}
    return Matched(
        same,
        changed,
        removed=frozenset(before.keys() - {one for one, _ in pairs}),
        added=frozenset(after.keys() - paired_now),
    )


def count(matched: Matched, then: Measurement, now: Measurement) -> dict[Side, Documents]:
    """How many documents of each side; one that changed sides is a changed one of the side it is on now."""
    before, after = ({document.id: document.side for document in one.read} for one in (then, now))

    def on(side: Side, ids: Iterable[str], sides: Mapping[str, Side]) -> int:
        return sum(sides[each] is side for each in ids)

    return {
        side: Documents(
            same=on(side, matched.same.values(), after),
            removed=on(side, matched.removed, before),
            changed=on(side, matched.changed.values(), after),
            added=on(side, matched.added, after),
        )
        for side in Side
    }


def _places(evidence: Iterable[Evidence], values: Collection[str]) -> dict[str, _Places]:
    """Where the evidence of each document stands, for the values that both measurements have."""
    found: dict[str, set[tuple[int, int, str, str]]] = defaultdict(set)
    for one in evidence:
        if one.counted and one.value in values:
            found[one.document].add((one.start, one.end, one.quote, one.value))
    return {document: frozenset(places) for document, places in found.items()}


def _renamed(gone: Sequence[DocumentSummary], come: Sequence[DocumentSummary]) -> list[tuple[str, str]]:
    """Pairs of documents whose file is the same under another name; several of one file in their order."""

    def by_file(documents: Sequence[DocumentSummary]) -> dict[tuple[str, Side, int], list[str]]:
        found: dict[tuple[str, Side, int], list[str]] = defaultdict(list)
        for document in sorted(documents, key=lambda each: (len(each.path), each.path)):
            if document.source_hash:
                found[document.source_hash, document.side, document.sentences].append(document.id)
        return found

    old, new = by_file(gone), by_file(come)
    alike = sorted(key for key in old.keys() & new.keys() if len(old[key]) == len(new[key]))
    return [pair for key in alike for pair in zip(old[key], new[key], strict=True)]
