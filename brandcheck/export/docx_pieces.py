"""What several parts of the Word document are made of."""

from collections.abc import Iterable, Mapping, Sequence

from brandcheck.export.docx_blocks import Drawing, Inline, Paragraph, Words, say
from brandcheck.report import Run
from brandcheck.report.values import NamedKind, ValuePart

BETWEEN = Words(" · ", "Quiet")


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def joined(pieces: Iterable[Words]) -> list[Inline]:
    """Those that have text on one line, with a dot between two."""
    told: list[Inline] = [one for piece in pieces if piece.text for one in (BETWEEN, piece)]
    return told[1:]


def kind_of(kind: NamedKind, name: str) -> tuple[Inline, Inline]:
    """A kind of gap with its shape; `name` as it is written here."""
    return Drawing(f"kind-{kind.kind}"), Words(f" {name}", f"Kind_{kind.kind}")


def verdict(value: ValuePart, labels: Mapping[str, str]) -> list[Inline]:
    """One kind of gap, or the two that it is undecided between."""
    first, *others = value.kinds
    told: list[Inline] = [*kind_of(first, capital(first.name))]
    for other in others:
        told += [Words(f" {labels['or']} ", "Quiet"), *kind_of(other, other.name)]
    return told


def quoted(runs: Sequence[Run], language: str, source: str, tone: str) -> list[Paragraph]:
    """A sentence with the words marked that decided, and where it stands; `tone` is Outside, Inside or Against."""
    words = [Words(run.text, "Marked" if run.marked else "", language) for run in runs]
    return [*([say(f"Quote{tone}", *words)] if words else []), say(f"Source{tone}", source)]
