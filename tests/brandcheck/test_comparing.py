"""Departments beside each other in a workspace: rates, sentences and words, as people decided."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from brandcheck.comparing import bridge, compare_departments, conflicts
from brandcheck.model import Block, BlockKind, Document, Organisation, Side, Stance, Value
from brandcheck.pipeline import Check, measure
from brandcheck.progress import finish
from brandcheck.segment import segment
from brandcheck.workspace import Review, Subject, Verdict, Workspace, sentence_key

ORGANISATION = Organisation(
    "Voorbeeld",
    "nl",
    (
        Value("aandacht", "Aandacht", "Wij nemen de tijd voor elk gesprek en luisteren naar iedere klant."),
        Value("veilig", "Veilig werken", "Iedereen komt elke dag heel thuis; we nemen geen risico."),
    ),
)
FOR = "We nemen alle tijd voor een gesprek en luisteren goed naar de klant."
AGAINST = "Gesprekken met klanten duren voortaan hoogstens vier minuten, luisteren hoeft niet."
NEUTRAL = [
    "De vestiging is op zaterdag open.",
    "Het rooster hangt in de kantine.",
    "De bus wordt in maart gekeurd.",
    "De printer staat op de tweede verdieping.",
]
CARING = [
    FOR,
    "We luisteren rustig tot de klant is uitgesproken.",
    "Voor elk gesprek nemen we alle tijd die de klant nodig heeft.",
    "De klant kreeg een halfuur langer gesprek, omdat er nog vragen waren.",
    "Wij nemen de tijd om naar iedere klant te luisteren.",
    "Luisteren naar de klant gaat bij ons altijd voor.",
    "Wij luisteren aandachtig en nemen de tijd voor uw vraag.",
    "Elke klant krijgt een rustig gesprek zonder klok.",
]
EXTRA = {"Zorg": CARING, "Planning": [AGAINST]}


def text(name: str, department: str, channel: str, contributors: int | None, lines: list[str], side=Side.INSIDE):
    body = "\n\n".join(lines)
    return Document(
        id=name,
        side=side,
        path=f"{side}/{name}.docx",
        title=name,
        department=department,
        channel=channel,
        text=body,
        blocks=(),
        source_hash=name,
        contributors=contributors,
    )


def blocks(document: Document) -> Document:
    made, at = [], 0
    for line in document.text.split("\n\n"):
        made.append(Block(at, at + len(line), BlockKind.PARAGRAPH))
        at += len(line) + 2
    return replace(document, blocks=tuple(made))


def organisation() -> list[Document]:
    made = [
        text(f"site{n}", "", "website", None, [f"{FOR[:-1]}, ook op dag {n}.", f"Kom naar loket {n}."], Side.OUTSIDE)
        for n in range(4)
    ]
    for department, people in (("Zorg", 14), ("Planning", 12), ("HR", 6), ("ICT", 5)):
        for n in range(5):
            lines = [f"{line[:-1]}, zei ploeg {n} van {department}." for line in [*NEUTRAL, *EXTRA.get(department, [])]]
            lines += [f"Notitie {n} en {m} van {department}: de kast is leeg." for m in range(7)]
            made.append(text(f"{department}{n}", department, "chat", people, lines))
    made.append(text("memo", "HR", "memo", None, [AGAINST, "Jan Vosmaer leidt dit.", *NEUTRAL]))
    return [blocks(document) for document in made]


@pytest.fixture(scope="module")
def file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("departments") / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as made:
        for document in organisation():
            made.documents.put(document.side, document.path, document.id, "test", [segment(document)])
        finish(measure(Check(ORGANISATION, (), "2026-11-01"), made))
    return path


@pytest.fixture
def workspace(file, tmp_path) -> Iterator[Workspace]:
    copy = tmp_path / "a.brandcheck"
    copy.write_bytes(file.read_bytes())
    with Workspace.open(copy) as opened:
        yield opened


def decide(workspace: Workspace, found, verdict: Verdict) -> None:
    place = next(d for d in workspace.documents.summaries() if d.id == found.document)
    subject = Subject(place.side, place.path, sentence_key(found.quote), found.value)
    workspace.reviews.add(Review(subject, verdict, datetime(2026, 11, 2, tzinfo=UTC).isoformat()))


def test_departments_with_enough_people_have_a_row_and_the_others_one_together(workspace):
    figures = compare_departments(workspace).figures
    assert [(row.department, row.people) for row in figures.departments] == [("Planning", 12), ("Zorg", 14)]
    assert [(w.department, w.few) for w in figures.withheld] == [("HR", True), ("ICT", True)]
    assert figures.others is not None
    assert figures.others.cells[0].documents == 11


def test_who_supports_a_value_stands_out(workspace):
    found = compare_departments(workspace)
    assert ("aandacht", "Zorg", Stance.SUPPORTS) in {(s.value, s.department, s.stance) for s in found.figures.standouts}


def test_the_figures_follow_what_people_decided_and_where_documents_are(workspace):
    before = compare_departments(workspace).figures.departments[1].cells[0].rates
    said = [e for e in workspace.evidence.counted() if e.document == "Zorg0" and e.value == "aandacht"]
    decide(workspace, said[0], Verdict.REJECTED)
    after = compare_departments(workspace).figures.departments[1].cells[0].rates
    assert before is not None
    assert after is not None
    assert after.supports + after.contradicts == before.supports + before.contradicts - 1
    workspace.documents.edit(["Zorg0"], department="Planning")
    assert [row.cells[0].documents for row in compare_departments(workspace).figures.departments] == [6, 4]


def test_only_official_texts_are_quoted_until_staff_may_be(workspace):
    closed = compare_departments(workspace).sayings
    assert {saying.department for saying in closed} == {"HR"}
    assert all(saying.official for saying in closed)
    opened = compare_departments(workspace, quotes=True).sayings
    # In texts of fewer than ten people staff are never quoted beside their department.
    assert {saying.department for saying in opened if not saying.official} == {"Planning", "Zorg"}


def test_terms_of_departments_that_may_be_shown_only(workspace):
    found = finish(bridge(workspace))
    assert [group.group for group in found.departments] == ["Planning", "Zorg"]
    assert [group.group for group in found.sides] == ["outside", "inside"]
    assert [value.value for value in found.values_by_department] == ["aandacht", "veilig"]
    (spoken, _) = found.values_by_department
    planning, zorg = ({use.term for use in group.terms} for group in spoken.groups)
    assert any("minuten" in term for term in planning)
    assert not planning & zorg


def test_terms_bring_sentences_of_staff_only_when_these_may_be_quoted(workspace):
    def sentences(*, quotes: bool):
        return [use.sentence for group in finish(bridge(workspace, quotes=quotes)).departments for use in group.terms]

    assert set(sentences(quotes=False)) == {None}
    assert None not in sentences(quotes=True)


def test_no_name_is_a_term(workspace):
    found = finish(bridge(workspace))
    assert not any("vosmaer" in use.term for group in found.sides for use in group.terms)


def test_the_bridge_is_kept_until_something_changes(workspace):
    first = finish(bridge(workspace))
    steps = list(bridge(workspace))
    assert len(steps) == 1
    assert finish(bridge(workspace)) == first
    workspace.documents.edit(["Zorg0"], department="Planning")
    assert len(list(bridge(workspace))) > 1


def test_after_the_texts_were_deleted_there_is_nothing(workspace):
    workspace.delete_texts()
    found = compare_departments(workspace)
    assert (found.figures.departments, found.sayings) == ((), ())
    assert all(group.terms == () for group in finish(bridge(workspace)).sides)


def test_without_a_measurement_there_is_nothing_to_compare(tmp_path):
    with Workspace.create(tmp_path / "b.brandcheck", ORGANISATION) as empty:
        with pytest.raises(LookupError):
            compare_departments(empty)
        with pytest.raises(LookupError):
            finish(bridge(empty))


def test_messages_that_conflict_are_found_between_departments_and_kept(tmp_path):
    promise = "Elke storing aan een lift is binnen 24 uur verholpen."
    rule = "Een storing aan een lift wordt binnen vijf werkdagen verholpen."
    texts = [
        blocks(text("beleid", "Beleid", "policy", None, [promise, *NEUTRAL[:2]])),
        blocks(text("werkwijze", "Techniek", "policy", None, [rule, *NEUTRAL[2:]])),
        blocks(text("chat", "Techniek", "chat", 3, ["Een storing aan een lift duurt meestal drie weken."])),
    ]
    with Workspace.create(tmp_path / "a.brandcheck", ORGANISATION) as made:
        for document in texts:
            made.documents.put(document.side, document.path, document.id, "test", [segment(document)])
        found = finish(conflicts(made, quotes=True))
        (pair,) = found.departments
        assert {pair.outside.quote, pair.inside.quote if pair.inside else ""} == {promise, rule}
        assert found.outside == ()
        assert [step.stage for step in conflicts(made, quotes=True)] == ["conflicts"]
        assert finish(conflicts(made, quotes=True)) == found
        made.documents.edit(["beleid"], department="Techniek")
        assert finish(conflicts(made, quotes=True)).departments == ()
