"""Departments beside each other, in a workspace: their rates, what they say, and in which words.

Everything follows what holds now: the latest measurement, the documents as they are, the evidence as people decided.
"""

import hashlib
import json
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from brandcheck import __version__, assess, detect, segment, terms
from brandcheck.assess import DepartmentFigures
from brandcheck.model import Claim, DocumentStatus, DocumentSummary, Evidence, Segment, Side, Stance
from brandcheck.progress import Job, Progress
from brandcheck.reassessing import AsDecided, as_decided
from brandcheck.report.staff import department_of, is_staff_text
from brandcheck.terms import TermBridge, Texts
from brandcheck.workspace import Workspace, codec

_KIND, _CONFLICTS = "terms", "conflicts"


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of a department that speaks of a value."""

    value: str
    department: str
    stance: Stance
    evidence: Evidence
    official: bool
    """Whether the organisation says it; else staff do, in a text that enough people wrote in."""


@dataclass(frozen=True, slots=True)
class Departments:
    """What the page of the departments shows."""

    figures: DepartmentFigures
    sayings: tuple[Saying, ...]
    """For each value, department and stance the strongest sentence that may be quoted with its department's name, also of
    departments without figures; in the order of the values, then by department."""


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Sentences of one side that may not go together, two by two; the surest first."""

    departments: tuple[Claim, ...]
    """Of two departments inside."""
    outside: tuple[Claim, ...]
    """Of two texts outside."""


def compare_departments(workspace: Workspace, *, quotes: bool = False) -> Departments:
    """The heat map, who stands out, and a sentence for each; tens of milliseconds, so that it follows a reviewer.

    Args:
        workspace: measured at least once.
        quotes: whether staff may be quoted too, in texts by ten people or more; official texts always may.

    Raises:
        LookupError: nothing was measured yet.
    """
    now = as_decided(workspace)
    values = [value.id for value in now.organisation.values]
    official = _official(now.documents)
    figures = assess.by_department(now.documents, now.evidence, values, official, now.settings)
    return Departments(figures, _sayings(now, values, official, _quotable(now.documents, quotes=quotes)))


def bridge(workspace: Workspace, *, quotes: bool = False) -> Job[TermBridge]:
    """The term bridge of sides and of the departments that may be shown; kept until texts, reviews or departments change.

    Raises:
        LookupError: nothing was measured yet.
    """
    yield Progress("terms", 0, 1)
    now = as_decided(workspace)
    key = _key(now, workspace, quotes=quotes)
    kept = workspace.cache.get_many(_KIND, [key]).get(key)
    if kept is not None:
        with suppress(codec.CodecError):  # by another version of the program
            return codec.loads(TermBridge, kept)
    groups = assess.group(now.documents, _official(now.documents))
    shown = assess.disclose_documents(groups).shown
    texts = Texts(
        sentences=_sentences(now.documents, workspace),
        sides={document.id: document.side for document in now.documents},
        departments={document.id: name for name in shown for document in groups[name]},
        evidence=tuple(found for found in now.evidence if found.counted),
        values=tuple(value.id for value in now.organisation.values),
        quotable=_quotable(now.documents, quotes=quotes),
    )
    found = yield from terms.bridge_terms(texts)
    workspace.cache.put_many(_KIND, {key: codec.dumps(found)})
    return found


def conflicts(workspace: Workspace, *, quotes: bool = False) -> Job[Conflicts]:
    """Messages that conflict, between departments inside and between texts outside; kept until documents change.

    Of the inside only what may be quoted with the name of its department is looked at: as in `compare_departments`.
    """
    yield Progress("conflicts", 0, 1)
    documents = workspace.documents.summaries()
    quotable = _quotable(documents, quotes=quotes)
    content = [__version__, detect.fingerprint(), detect.claims_fingerprint(), workspace.stamp(), sorted(quotable)]
    key = hashlib.sha256(json.dumps(content).encode()).hexdigest()
    kept = workspace.cache.get_many(_CONFLICTS, [key]).get(key)
    if kept is not None:
        with suppress(codec.CodecError):  # by another version of the program
            return codec.loads(Conflicts, kept)
    loaded, segments = workspace.documents.load()
    texts = [document for document in loaded if document.id in quotable and document.status is DocumentStatus.READ]
    marked: dict[str, tuple[Segment, ...]] = {}
    for side in Side:
        marked |= segment.mark_repeats({d.id: segments.get(d.id, ()) for d in texts if d.side is side})
    inside = yield from _told(detect.find_conflicts(texts, marked, Side.INSIDE, "department", workspace.cache))
    outside = yield from _told(detect.find_conflicts(texts, marked, Side.OUTSIDE, "document", workspace.cache))
    found = Conflicts(_surest_first(inside), _surest_first(outside))
    workspace.cache.put_many(_CONFLICTS, {key: codec.dumps(found)})
    return found


def _told(job: Job[tuple[Claim, ...]]) -> Job[tuple[Claim, ...]]:
    """The same, with its progress named after what is looked for."""
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            return end.value
        yield replace(step, stage="conflicts")


def _surest_first(found: Sequence[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(found, key=lambda claim: -claim.confidence))


def _official(documents: Sequence[DocumentSummary]) -> frozenset[str]:
    """The inside texts in which the organisation speaks: memos, policies, the intranet."""
    return frozenset(d.id for d in documents if d.side is Side.INSIDE and not is_staff_text(d))


def _quotable(documents: Sequence[DocumentSummary], *, quotes: bool) -> frozenset[str]:
    """What may be quoted beside the name of its department."""
    return frozenset(
        d.id
        for d in documents
        if not is_staff_text(d) or (quotes and department_of(d) == d.department and d.department)
    )


def _sayings(
    now: AsDecided, values: Sequence[str], official: Collection[str], quotable: Collection[str]
) -> tuple[Saying, ...]:
    """The strongest sentence of each value, department and stance; an official one before one of staff."""
    inside = {d.id: d for d in now.documents if d.side is Side.INSIDE and d.department.strip()}
    name_of = assess.department_names(inside.values())
    best: dict[tuple[int, str, Stance], tuple[tuple[bool, float, str, int], Saying]] = {}
    order = {value: at for at, value in enumerate(values)}
    for found in now.evidence:
        document = inside.get(found.document)
        if document is None or not found.counted or found.value not in order or document.id not in quotable:
            continue
        saying = Saying(
            found.value, name_of(document.department), found.stance, found, official=document.id in official
        )
        rank = (not saying.official, -max(found.supports, found.contradicts), document.path, found.start)
        spot = order[found.value], saying.department, found.stance
        if spot not in best or rank < best[spot][0]:
            best[spot] = rank, saying
    return tuple(best[spot][1] for spot in sorted(best, key=lambda s: (s[0], s[1], list(Stance).index(s[2]))))


def _sentences(documents: Sequence[DocumentSummary], workspace: Workspace) -> tuple[Segment, ...]:
    """The sentences that could be evidence, without repeats, by the path of their document."""
    read = {d.id for d in documents if d.status is DocumentStatus.READ}
    kept, segments = workspace.documents.load()
    found: list[Segment] = []
    for side in Side:
        of_side = {d.id: segments.get(d.id, ()) for d in kept if d.side is side and d.id in read}
        marked = segment.mark_repeats(of_side)
        found += [sentence for sentences in marked.values() for sentence in sentences if sentence.eligible]
    return tuple(found)


def _key(now: AsDecided, workspace: Workspace, *, quotes: bool) -> str:
    """All that the bridge follows from."""
    found = [(e.document, e.start, e.value) for e in now.evidence if e.counted]
    content = [__version__, terms.fingerprint(), workspace.stamp(), quotes, found]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()
