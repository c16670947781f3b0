"""How much the reader understands of hand-written sentences: `python -m tests.understanding.measure [--write]`.

Prints the table that README.md explains; `--write` keeps it in passed.toml, to which the tests hold the reader.
"""

import argparse
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from brandcheck.detect import find_evidence
from brandcheck.model import Block, BlockKind, Document, Evidence, Organisation, Segment, Side, Stance, Value
from brandcheck.progress import finish
from brandcheck.segment import segment
from brandcheck.settings import Settings
from brandcheck.workspace import Workspace

HERE = Path(__file__).parent
PASSED = HERE / "passed.toml"
ALL = "all"
COLUMNS = ("kind", "passed", "share", "groups whole", "share", "stance", "share")
HEAD = """\
# Written by `make understanding`. README.md says what each figure counts.
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence on one side, and what it is to a value among others."""

    id: str
    kind: str
    language: str
    side: Side
    values: tuple[Value, ...]
    value: Value
    """The one that is asked about."""
    sentence: str
    expected: Stance | None
    """None: it is evidence for none of the values."""
    pair: str
    """Of the two or three cases that differ in little but the answer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the reader made of a case."""

    case: Case
    passed: bool
    """As a user meets it: counted, for the right value first, with the right stance; or nothing counted for any value."""
    stance_right: bool | None
    """Whether the right stance is the likelier one for the value asked, counted or not; None where there is no stance."""


@dataclass(frozen=True, slots=True)
class Row:
    """The outcomes of one kind of case."""

    passed: int
    cases: int
    groups_whole: int
    """Groups (pairs, mostly) of which every case passed."""
    groups: int
    stance_right: int
    stances: int

    @property
    def cells(self) -> tuple[str, ...]:
        """As printed: each count of how many, and its share."""
        counts = ((self.passed, self.cases), (self.groups_whole, self.groups), (self.stance_right, self.stances))
        return tuple(cell for part, whole in counts for cell in (f"{part} of {whole}", f"{part / whole:.0%}"))


def read_cases() -> tuple[Case, ...]:
    """All cases, in the order of the file."""
    lines = (HERE / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_case(json.loads(line)) for line in lines)


def measure(cases: Sequence[Case], settings: Settings | None = None) -> tuple[Outcome, ...]:
    """Read each sentence as the only one of its document, and judge what was found.

    All pairs of a sentence and a value are listed unless `settings` say otherwise; what counts does not depend on that.
    """
    by_values: defaultdict[tuple[str, tuple[Value, ...]], list[Case]] = defaultdict(list)
    for case in cases:
        by_values[case.language, case.values].append(case)
    outcomes: dict[str, Outcome] = {}
    with Workspace.in_memory() as workspace:
        for (language, values), some in by_values.items():
            read = [segment(_document(case)) for case in some]
            segments: dict[str, tuple[Segment, ...]] = {document.id: sentences for document, sentences in read}
            job = find_evidence(
                [document for document, _ in read],
                segments,
                Organisation("Understanding", language, values),
                settings or Settings(listed_from=0.0),
                workspace.cache,
            )
            found: defaultdict[str, list[Evidence]] = defaultdict(list)
            for item in finish(job):
                found[item.document].append(item)
            outcomes |= {case.id: _judge(case, found[case.id]) for case in some}
    return tuple(outcomes[case.id] for case in cases)


def table(outcomes: Sequence[Outcome]) -> dict[str, Row]:
    """A row for each kind in the order of its first case, and `ALL`."""
    kinds = dict.fromkeys(outcome.case.kind for outcome in outcomes)
    rows = {kind: _row([one for one in outcomes if one.case.kind == kind]) for kind in kinds}
    return rows | {ALL: _row(outcomes)}


def read_passed() -> dict[str, Row]:
    """The table that is kept."""
    return {kind: Row(**row) for kind, row in tomllib.loads(PASSED.read_text(encoding="utf-8")).items()}


def main() -> None:
    """Measure and print; keep the table when asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"keep the table in {PASSED.name}")
    write = parser.parse_args().write
    rows = table(measure(read_cases()))
    sys.stdout.write("\n".join(_lines(rows)) + "\n")
    if write:
        PASSED.write_text(HEAD + "".join(_kept(rows)), encoding="utf-8", newline="\n")


def _case(row: dict[str, object]) -> Case:
    plain = dict(row)
    wordings = plain.pop("values")
    assert isinstance(wordings, list)
    values = tuple(Value(str(place), one["name"], one["statement"]) for place, one in enumerate(wordings))
    asked, expected, side = plain.pop("value"), plain.pop("expected"), plain.pop("side")
    assert isinstance(asked, int)
    return Case(
        **{name: str(text) for name, text in plain.items()},
        side=Side(side),
        values=values,
        value=values[asked],
        expected=None if expected == "none" else Stance(expected),
    )


def _document(case: Case) -> Document:
    block = Block(0, len(case.sentence), BlockKind.PARAGRAPH)
    return Document(case.id, case.side, f"{case.side}/{case.id}.txt", text=case.sentence, blocks=(block,))


def _judge(case: Case, found: Sequence[Evidence]) -> Outcome:
    counted = [item for item in found if item.counted]
    if case.expected is None:
        return Outcome(case, passed=not counted, stance_right=None)
    first = max(counted, key=lambda item: item.probability, default=None)
    asked = [item for item in found if item.value == case.value.id]
    return Outcome(
        case,
        passed=first is not None and first.value == case.value.id and first.stance is case.expected,
        stance_right=any(_leans(item) is case.expected for item in asked),
    )


def _leans(item: Evidence) -> Stance | None:
    """The likelier stance; none where both are as likely, which `Evidence.stance` takes for support."""
    return None if item.supports == item.contradicts else item.stance


def _row(outcomes: Sequence[Outcome]) -> Row:
    groups: defaultdict[str, list[bool]] = defaultdict(list)
    for one in outcomes:
        groups[one.case.pair].append(one.passed)
    stances = [one.stance_right for one in outcomes if one.stance_right is not None]
    return Row(
        passed=sum(one.passed for one in outcomes),
        cases=len(outcomes),
        groups_whole=sum(all(group) for group in groups.values()),
        groups=len(groups),
        stance_right=sum(stances),
        stances=len(stances),
    )


def _lines(rows: dict[str, Row]) -> Iterator[str]:
    yield "{:<28}{:>12}{:>7}{:>14}{:>7}{:>12}{:>7}".format(*COLUMNS)
    for kind, row in rows.items():
        yield "{:<28}{:>12}{:>7}{:>14}{:>7}{:>12}{:>7}".format(kind, *row.cells)


def _kept(rows: dict[str, Row]) -> Iterator[str]:
    for kind, row in rows.items():
        passed, _, stance = row.cells[1::2]
        yield f"\n[{kind}] # {passed} passed, stance right in {stance}\n"
        yield from (f"{name} = {count}\n" for name, count in asdict(row).items())


if __name__ == "__main__":
    main()
