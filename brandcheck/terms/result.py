"""What the term bridge tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TermSentence:
    """A sentence in which a term is used."""

    document: str
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]
    """Where the term stands in it, start and end in the document's text."""


@dataclass(frozen=True, slots=True)
class TermUse:
    """A word or phrase that a group uses more than others do."""

    term: str
    """In the form that is used most."""
    language: str
    score: float
    """Standard deviations that its log-odds lie above those of the others; from `CLEAR` it is clear."""
    times: int
    """In the group; of one value, in its evidence. So is `elsewhere`."""
    documents: int
    """Of the group, in which it occurs: at least 3; of one value, those in which it is in evidence: at least 2, and in 3 at all."""
    elsewhere: int
    """How many times the others use it."""
    sentence: TermSentence | None
    """None where only texts that may not be quoted hold it."""


@dataclass(frozen=True, slots=True)
class GroupTerms:
    """The typical terms of one group, the most typical first."""

    group: str
    """"outside" or "inside", or a department."""
    terms: tuple[TermUse, ...]


@dataclass(frozen=True, slots=True)
class ValueTerms:
    """The terms in which groups speak of one value, side by side."""

    value: str
    groups: tuple[GroupTerms, ...]
    """All groups of the division, also those without terms."""


@dataclass(frozen=True, slots=True)
class TermBridge:
    """Who says what in which words."""

    sides: tuple[GroupTerms, ...]
    """Outside and inside, each against the other."""
    departments: tuple[GroupTerms, ...]
    """Those that may be shown, by name, each against all other inside texts."""
    values_by_side: tuple[ValueTerms, ...]
    """In the order of the values."""
    values_by_department: tuple[ValueTerms, ...]
