"""What each department says of each value, as far as that may be told: rates with intervals, and who stands out.

Only inside texts are of a department here. Its official texts count with those of its people, but do not count as
people; other texts of which it is unknown how many wrote them count for the whole organisation only.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from brandcheck.assess.disclosure import NOWHERE, Disclosure, disclose
from brandcheck.assess.rates import compare, holm, rate
from brandcheck.assess.tally import SideTally, tally
from brandcheck.assess.weighing import side_rates
from brandcheck.model import DocumentStatus, DocumentSummary, Evidence, Side, SideRates, Stance
from brandcheck.settings import Settings


@dataclass(frozen=True, slots=True)
class Cell:
    """One value in one group of texts."""

    value: str
    documents: int
    rates: SideRates | None
    """None where there is too little text: fewer documents than the settings ask."""


@dataclass(frozen=True, slots=True)
class Row:
    """One group of texts, with a cell per value in the order of the values."""

    cells: tuple[Cell, ...]
    people: int | None = None
    """How many different people are known to speak in it, at least; None where that is not told."""
    department: str = ""
    """Empty for a whole side and for the departments that are merged."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A department that has no row of its own."""

    department: str
    few: bool
    """Whether too few people are known to speak in it; else it protects others, whose figures could be worked out."""


@dataclass(frozen=True, slots=True)
class Standout:
    """A department that speaks for or against a value clearly more than the rest of the inside."""

    value: str
    department: str
    stance: Stance
    difference: float
    """Of the rates: the department's less that of all other inside texts, above 0."""
    interval: tuple[float, float]
    """95% interval of it."""
    p_value: float


@dataclass(frozen=True, slots=True)
class DepartmentFigures:
    """The heat map and what follows from it."""

    outside: Row
    inside: Row
    departments: tuple[Row, ...]
    """Those that may be shown, by name."""
    others: Row | None
    """All other inside texts together; None where there are none, or no department is shown."""
    withheld: tuple[Withheld, ...]
    """By name."""
    standouts: tuple[Standout, ...]
    """In the order of the values, support first, the largest difference first."""


def by_department(
    documents: Sequence[DocumentSummary],
    evidence: Sequence[Evidence],
    values: Sequence[str],
    official: Collection[str],
    settings: Settings,
) -> DepartmentFigures:
    """The figures of every department that may have one.

    Args:
        documents: with their department as it is now; spelled with other capitals or spaces it is the same.
        evidence: as people decided.
        values: ids, in order.
        official: ids of the inside documents in which the organisation speaks, not its staff.
        settings: as the measurement had them.
    """
    groups = group(documents, official)
    disclosed = disclose_documents(groups)
    inside = [document for members in groups.values() for document in members]

    def counted(chosen: Iterable[DocumentSummary], side: Side = Side.INSIDE) -> SideTally:
        kept = list(chosen)
        ids = {document.id for document in kept}
        eligible = {document.id: document.eligible for document in kept}
        return tally(kept, eligible, [found for found in evidence if found.document in ids], values)[side]

    def row(texts: SideTally, department: str = "", people: int | None = None) -> Row:
        rates = side_rates(texts, settings)
        return Row(tuple(_cell(value, texts, rates[value], settings) for value in values), people, department)

    apart = {name: counted(groups[name]) for name in disclosed.shown}
    rest = {name: counted(d for other in groups if other != name for d in groups[other]) for name in disclosed.shown}
    hidden = [document for name in disclosed.hidden for document in groups[name]]
    return DepartmentFigures(
        outside=row(counted((d for d in documents if d.side is Side.OUTSIDE), Side.OUTSIDE)),
        inside=row(counted(inside)),
        departments=tuple(row(texts, name, known_people(groups[name])) for name, texts in apart.items()),
        others=row(counted(hidden)) if hidden and disclosed.shown else None,
        withheld=tuple(Withheld(name, name in disclosed.few) for name in disclosed.hidden if name != NOWHERE),
        standouts=_standouts(values, apart, rest, settings),
    )


def group(documents: Sequence[DocumentSummary], official: Collection[str]) -> dict[str, tuple[DocumentSummary, ...]]:
    """The inside documents that hold eligible sentences by the department they count for, or by `NOWHERE`."""
    speaking = [d for d in documents if d.side is Side.INSIDE and d.status is DocumentStatus.READ and d.eligible]
    names = department_names(speaking)
    found: dict[str, list[DocumentSummary]] = defaultdict(list)
    for document in speaking:
        known = document.contributors is not None or document.id in official
        found[names(document.department) if known else NOWHERE].append(document)
    return {name: tuple(found[name]) for name in sorted(found)}


def department_names(documents: Iterable[DocumentSummary]) -> Callable[[str], str]:
    """What gives a department its usual name, however it is spelled in one document."""
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        name = " ".join(document.department.split())
        spelled[name.casefold()][name] += 1
    usual = {key: min(forms, key=lambda form: (-forms[form], form)) for key, forms in spelled.items()}

    def name_of(department: str) -> str:
        plain = " ".join(department.split())
        return usual.get(plain.casefold(), plain)

    return name_of


def disclose_documents(groups: Mapping[str, Sequence[DocumentSummary]]) -> Disclosure:
    """Which of the groups may have a figure."""
    return disclose({name: known_people(members) for name, members in groups.items()})


def known_people(documents: Iterable[DocumentSummary]) -> int:
    """How many different people speak in these documents, at least.

    The most in one document: the same ten may write in every one. Nor can more speak than there are sentences.
    """
    return max((min(document.contributors or 0, document.eligible) for document in documents), default=0)


def _cell(value: str, texts: SideTally, rates: SideRates, settings: Settings) -> Cell:
    enough = len(texts.documents) >= max(2, settings.minimum_documents)
    return Cell(value, len(texts.documents), rates if enough else None)


def _standouts(
    values: Sequence[str], apart: Mapping[str, SideTally], rest: Mapping[str, SideTally], settings: Settings
) -> tuple[Standout, ...]:
    """A test of each department against all other inside texts, with Holm's correction over all that are tested."""
    tested = [
        found
        for value in values
        for stance in Stance
        for name in apart
        if (found := _against(value, stance, name, (apart[name], rest[name]), settings)) is not None
    ]
    clear = holm([found.p_value for found in tested], settings.flag_level)
    standing = [found for found, is_clear in zip(tested, clear, strict=True) if is_clear and found.difference > 0]
    stances = list(Stance)
    return tuple(
        sorted(standing, key=lambda s: (values.index(s.value), stances.index(s.stance), -s.difference, s.department))
    )


def _against(
    value: str, stance: Stance, department: str, texts: tuple[SideTally, SideTally], settings: Settings
) -> Standout | None:
    """One test; None where either holds too little text."""
    if any(len(each.documents) < max(2, settings.minimum_documents) for each in texts):
        return None
    counts = [(each.supports if stance is Stance.SUPPORTS else each.contradicts)[value] for each in texts]
    own, other = (rate(c, t.eligible, settings.sentences_cap) for c, t in zip(counts, texts, strict=True))
    tables = [(float(c.sum()), float(t.eligible.sum() - c.sum())) for c, t in zip(counts, texts, strict=True)]
    found = compare(own, other, (tables[0], tables[1]), settings.confidence)
    return Standout(value, department, stance, found.difference, found.interval, found.p_value)
