"""No figure about fewer than ten people leaves by any door, and nothing lowers the floor."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from brandcheck import comparing
from brandcheck.assess.disclosure import FLOOR
from brandcheck.cli import run
from brandcheck.export import FORMATS
from brandcheck.model import ReportChoices, Side
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.report.staff import is_staff_text
from brandcheck.settings import Settings
from brandcheck.workspace import ClaimQuery, EvidenceQuery, Workspace
from tests.end_to_end.organisation import write_organisation
from tests.end_to_end.walking import unpacked

SMALL, LARGE, LARGER = "Zwijgbrigade", "Middelmaatdienst", "Grootbedrijf"
"""Departments of which 3, 12 and 30 people are known to speak."""
THINGS = (
    "werkinstructie", "planning", "voorraad", "offerte", "garantie", "bestelbus", "keuring", "storingsdienst", "steiger", "boormachine",
    "klantenlijst", "urenstaat", "factuur", "tekening", "materiaallijst", "sleutelkast", "werkkleding", "opleiding", "ladder", "nazorg",
    "oplevering", "rondleiding", "schoonmaak", "verwarming", "leiding", "schakelkast", "afspraak", "checklist", "route", "vergadering",
)  # fmt: skip
ROUNDS = (
    "Afwijken van de {thing} mag bij ons niet zonder schriftelijke goedkeuring van de teamleider.",
    "Over de {thing} mag ik zelf bedenken wat er nodig is, daar ben ik trots op.",
    "Wie zelf nadenkt over de {thing} krijgt daar niets voor betaald.",
    "Vragen over de {thing} worden door de directie al maanden niet beantwoord.",
    "Met de {thing} helpen we ook de mensen die naast onze werkplaats wonen.",
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("groups")
    made = write_organisation(folder / "org")
    for department, people, hall in ((SMALL, 3, "loods"), (LARGE, 12, "kelder"), (LARGER, 30, "hal")):
        for number in range(5):
            rows = [
                f'"Medewerker {n}";"{department}";"{ROUNDS[number].format(thing=f"{THINGS[n]} in de {hall}")}"'
                for n in range(people)
            ]
            text = "\n".join(('"Respondent";"Afdeling";"Wat wil je nog kwijt?"', *rows))
            (made / "inside" / f"enquete-{people}-{number}.csv").write_text(text, encoding="utf-8")
    file = folder / "w.brandcheck"
    assert run(["check", str(made), "--workspace", str(file)]) == 0
    with Workspace.open(file) as opened:
        for document in opened.documents.summaries():
            if document.path.startswith("inside/enquete-"):
                number = document.path.split("-")[1]
                opened.documents.edit(
                    [document.id], department={"3": SMALL, "12": LARGE, "30": LARGER}[number], channel="survey"
                )
    return file


def everything(file: Path) -> str:
    """All that a file says, without marks."""
    parts = [content.decode("utf-8", "ignore") for _, content in unpacked(file.name, file.read_bytes())]
    said = [file.read_text(encoding="utf-8", errors="ignore"), *parts]
    return " ".join(re.sub(r"<[^>]+>", " ", " ".join(said)).split())


def test_the_departments_are_there_and_one_is_too_small(workspace: Path) -> None:
    with Workspace.open(workspace, read_only=True) as opened:
        figures = comparing.compare_departments(opened, quotes=True).figures
    # Twelve join three, so that three cannot be had by taking away.
    assert [row.department for row in figures.departments] == [LARGER]
    withheld = {each.department: each.few for each in figures.withheld}
    assert (withheld[SMALL], withheld[LARGE]) == (True, False)
    assert figures.others is not None


@pytest.mark.parametrize("quotes", [False, True])
@pytest.mark.parametrize("form", FORMATS)
def test_no_export_puts_a_number_or_a_sentence_beside_a_small_department(
    form: str,
    quotes: bool,  # noqa: FBT001
    workspace: Path,
    tmp_path: Path,
) -> None:
    target = tmp_path / f"r{FORMATS[form].suffix}"
    assert (
        run(["export", str(workspace), "--format", form, "--output", str(target), *(("--quotes",) if quotes else ())])
        == 0
    )
    said = everything(target)
    if form in {"xlsx", "csv"}:
        # The one place: that it has no figure, and why.
        assert SMALL in said
        around = [said[max(0, m.start() - 30) : m.end() + 90] for m in re.finditer(SMALL, said)]
        assert all("tien" in each or "Zwijgbrigade" in each for each in around)
        assert "0,33" not in " ".join(around)
    else:
        assert SMALL not in said
    if quotes and form in {"json", "xlsx", "csv", "qdpx"}:
        assert LARGER in said, "of thirty people the department may be named"


def test_the_result_of_a_check_names_no_small_department(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.json"
    assert run(["export", str(workspace), "--format", "json", "--output", str(target), "--quotes"]) == 0
    said = target.read_text(encoding="utf-8")
    assert f'"department": "{LARGER}"' in said
    assert f'"department": "{SMALL}"' not in said


def test_words_and_conflicts_are_told_of_large_departments_only(workspace: Path) -> None:
    with Workspace.open(workspace) as opened:
        bridge = finish(comparing.bridge(opened, quotes=True))
        conflicts = finish(comparing.conflicts(opened, quotes=True))
        places = {document.id: document.department for document in opened.documents.summaries()}
    assert SMALL not in repr(bridge)
    assert LARGE not in repr(bridge)
    ends = {places[each.document] for claim in conflicts.departments for each in (claim.outside, claim.inside) if each}
    assert SMALL not in ends


def test_lists_offer_and_count_no_staff_by_department(workspace: Path) -> None:
    with Workspace.open(workspace, read_only=True) as opened:
        staff = tuple(each.id for each in opened.documents.summaries() if is_staff_text(each))
        for value in opened.organisation.values:
            offered = opened.evidence.survey(EvidenceQuery(value.id, staff=staff)).facets.departments
            assert not {SMALL, LARGE, LARGER} & set(offered)
            for department in (SMALL, LARGE, LARGER):
                listed = opened.evidence.survey(EvidenceQuery(value.id, department=department, staff=staff))
                assert listed.counts[Side.INSIDE] == dict.fromkeys(listed.counts[Side.INSIDE], 0)
                assert listed.order[Side.INSIDE] == ()
                assert opened.claims.count(ClaimQuery(department=department, staff=staff)) == 0
        assert not {SMALL, LARGE, LARGER} & set(opened.claims.facets(staff).departments)
        assert "Kwaliteit" in opened.evidence.survey(EvidenceQuery("vakmanschap", staff=staff)).facets.departments


def test_the_floor_is_ten_everywhere_and_no_setting() -> None:
    assert FLOOR == 10
    assert "smallest_group = 10" in (resources() / "report" / "staff.toml").read_text(encoding="utf-8")
    names = {field.name for kind in (Settings, ReportChoices) for field in fields(kind)}
    assert not [name for name in names if re.search("floor|group|people|smallest|anonym|contributors", name)]
