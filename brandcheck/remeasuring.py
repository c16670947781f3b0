"""Comparing measurements that were made in different ways, by measuring again what still can be.

Settings and values are frozen in a measurement, so the present texts can be measured as they were then. The version of
the program cannot be brought back; but where the old texts are still there, they can be measured with the present one.
What is measured for a comparison is not kept: the measurements of the workspace stay as they are.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from brandcheck import second
from brandcheck.errors import BrandCheckError, message
from brandcheck.flywheel import compare, compare_moments
from brandcheck.followup import Comparison
from brandcheck.model import DocumentStatus, DocumentSummary, Measurement, Organisation
from brandcheck.pipeline import Check, engine, find_and_weigh, mark_repeats
from brandcheck.progress import Job, Progress
from brandcheck.reassessing import Basis, load_basis, settings_of
from brandcheck.settings import SecondReader
from brandcheck.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Texts:
    """The documents of a measurement, as far as their texts are still there."""

    there: frozenset[str]
    gone: int


def compare_again(workspace: Workspace, then: int) -> Job[Comparison]:
    """Compare a measurement with the latest, measuring one of them again where they were made in different ways.

    Raises:
        BrandCheckError: `flywheel_texts_gone`, `flywheel_measure_first`, `flywheel_now_gone`; what a second reader
            that had its say then may raise.
        KeyError: no such measurement, or it is the latest.
    """
    entries = workspace.measurements.entries()
    now = entries[-1].number if entries else 0
    if then >= now or then not in {entry.number for entry in entries}:
        raise KeyError(then)
    earlier, later = load_basis(workspace, then), load_basis(workspace, now)
    if dict(earlier.engine) != dict(later.engine):
        if engine() != dict(later.engine):
            raise BrandCheckError("flywheel_measure_first", now=later.measured_on)
        texts = _texts(workspace, earlier.documents)
        if texts.gone:
            raise _gone("flywheel_texts_gone", texts, then=earlier.measured_on)
        again = yield from _measured(workspace, texts, later, later.organisation, earlier.measured_on)
        comparison = compare_moments(workspace, again, workspace.measurements.load(now), then, now)
        return _remarked(comparison, "flywheel_again_then", earlier, later)
    if dict(earlier.settings) == dict(later.settings) and _same_values(earlier.organisation, later.organisation):
        return compare(workspace, then)
    if engine() != dict(later.engine):
        raise BrandCheckError("flywheel_measure_first", now=later.measured_on)
    texts = _texts(workspace, later.documents)
    if texts.gone:
        raise _gone("flywheel_now_gone", texts, now=later.measured_on)
    again = yield from _measured(workspace, texts, earlier, earlier.organisation, later.measured_on)
    comparison = compare_moments(workspace, workspace.measurements.load(then), again, then, now)
    return _remarked(comparison, "flywheel_again_now", earlier, later)


def _texts(workspace: Workspace, documents: Sequence[DocumentSummary]) -> _Texts:
    """Which texts are what they were."""
    now = {document.id: (document.source_hash, document.side) for document in workspace.documents.summaries()}
    read = [document for document in documents if document.status is DocumentStatus.READ]
    there = frozenset(each.id for each in read if now.get(each.id) == (each.source_hash, each.side))
    return _Texts(there, len(read) - len(there))


def _measured(
    workspace: Workspace, texts: _Texts, like: Basis, organisation: Organisation, measured_on: str
) -> Job[Measurement]:
    """These texts, measured by the settings of another measurement."""
    reader = _second_reader(like.settings)
    settings = replace(settings_of(like.settings), second_reader=reader)
    if reader:
        yield from second.meet(reader, organisation.language, workspace.cache)
    yield Progress("segment", 0, 1)
    documents, segments = workspace.documents.load()
    chosen = [document for document in documents if document.id in texts.there]
    marked = mark_repeats(chosen, {document.id: segments.get(document.id, ()) for document in chosen})
    return (yield from find_and_weigh(Check(organisation, (), measured_on, settings), chosen, marked, workspace))


def _second_reader(settings: Mapping[str, float | int | str | bool]) -> SecondReader | None:
    """The second reader that had its say in a measurement."""
    if "second_address" not in settings:
        return None
    # A file may say anything: the address is looked at as when a user gives it.
    reader = second.second_reader(str(settings["second_address"]), str(settings["second_model"]))
    return replace(
        reader,
        within=float(settings["second_within"]),
        most=int(settings["second_most"]),
        odds=int(settings["second_odds"]),
    )


def _same_values(one: Organisation, other: Organisation) -> bool:
    return [(v.id, v.name, v.statement) for v in one.values] == [(v.id, v.name, v.statement) for v in other.values]


def _gone(code: str, texts: _Texts, **dates: str) -> BrandCheckError:
    return BrandCheckError(code, gone=texts.gone, total=texts.gone + len(texts.there), **dates)


def _remarked(comparison: Comparison, code: str, earlier: Basis, later: Basis) -> Comparison:
    said = message(code, then=earlier.measured_on, now=later.measured_on)
    return replace(comparison, remarks=(said, *comparison.remarks))
