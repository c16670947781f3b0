"""The day on which texts must be gone: told wherever a workspace is opened, never passed over in silence, and then gone."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from brandcheck.cli import run
from brandcheck.errors import BrandCheckError
from brandcheck.workspace import Review, Verdict, Workspace
from tests.brandcheck.workspace.making import ORGANISATION, document
from tests.end_to_end.organisation import write_organisation
from tests.end_to_end.walking import Walk

TODAY = date(2026, 11, 22)
SAID = ("wordt niet meer in behandeling genomen", "zelf nadenken wordt niet betaald", "werkinstructie")


def made(folder: Path, day: date | None) -> Path:
    file = folder / "w.brandcheck"
    with Workspace.create(file, ORGANISATION) as workspace:
        kept = document("inside/memo.txt", "Gesprekken duren vier minuten.")
        workspace.documents.put(kept[0].side, kept[0].path, "h", "r1", [kept])
        workspace.retention = day
    return file


def code_of(error: pytest.ExceptionInfo[BrandCheckError]) -> str:
    return error.value.message.code


@pytest.mark.parametrize(
    ("day", "come"), [(None, False), (TODAY + timedelta(1), False), (TODAY, True), (date(2020, 1, 1), True)]
)
def test_the_day_has_come_when_it_is_there(day: date | None, come: bool, tmp_path: Path) -> None:  # noqa: FBT001
    with Workspace.open(made(tmp_path, day)) as workspace:
        assert workspace.keeping.has_come(TODAY) is come


def test_it_is_put_off_with_a_reason_that_stays(tmp_path: Path) -> None:
    file = made(tmp_path, date(2026, 11, 1))
    with Workspace.open(file) as workspace:
        for until, reason, code in (
            (date(2027, 1, 1), "  ", "retention_without_reason"),
            (TODAY, "Nog nodig", "retention_not_later"),
            (date(2026, 10, 1), "Nog nodig", "retention_not_later"),
        ):
            with pytest.raises(BrandCheckError) as error:
                workspace.keeping.postpone(until, reason, TODAY)
            assert code_of(error) == code
        assert workspace.keeping.postponed() == ()
        workspace.keeping.postpone(date(2027, 1, 1), " Tweede meting\nvolgt ", TODAY)
        workspace.keeping.postpone(date(2027, 3, 1), "Bezwaar loopt", date(2027, 1, 2))
    with Workspace.open(file) as workspace:
        assert workspace.retention == date(2027, 3, 1)
        told = [(each.on, each.before, each.until, each.reason) for each in workspace.keeping.postponed()]
    assert told == [
        ("2026-11-22", "2026-11-01", "2027-01-01", "Tweede meting volgt"),
        ("2027-01-02", "2027-01-01", "2027-03-01", "Bezwaar loopt"),
    ]


def test_without_a_day_there_is_nothing_to_put_off(tmp_path: Path) -> None:
    with Workspace.open(made(tmp_path, None)) as workspace, pytest.raises(BrandCheckError) as error:
        workspace.keeping.postpone(date(2027, 1, 1), "Nog nodig", TODAY)
    assert code_of(error) == "retention_none"


@pytest.fixture(scope="module")
def overdue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A measured workspace whose day has come."""
    folder = tmp_path_factory.mktemp("overdue")
    file = folder / "w.brandcheck"
    assert run(["check", str(write_organisation(folder / "org")), "--workspace", str(file)]) == 0
    with Workspace.open(file) as workspace:
        workspace.retention = date(2026, 1, 31)
        found = workspace.evidence.load()[0]
        subject = workspace.evidence.of_document(found.document)[0].subject
        workspace.reviews.add(Review(subject, Verdict.CONFIRMED, "2026-11-21T10:00:00+00:00"))
    return file


def test_every_command_on_the_workspace_tells_it(overdue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = overdue.parent
    draft = folder / "draft.txt"
    draft.write_text("Wij vertrouwen op jouw vakkennis.\n", encoding="utf-8")
    for command in (
        ["check", folder / "org", "--workspace", overdue],
        ["export", overdue, "--format", "json", "--output", folder / "r.json"],
        ["draft", draft, "--workspace", overdue],
        ["reviews", "export", overdue, folder / "reviews.json", "--role", "HR"],
        ["works-council", overdue, "--pdf", folder / "council.pdf"],
    ):
        assert run([str(each) for each in command]) == 0
        said = " ".join(capsys.readouterr().err.split())
        assert "moesten op 2026-01-31 weg zijn" in said, command
        assert "brandcheck forget" in said


def test_forget_deletes_when_somebody_says_so_and_leaves_nothing_on_disk(
    overdue: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for export in overdue.parent.glob("*.json"):
        export.unlink()
    beside = [each for each in overdue.parent.iterdir() if each.name.startswith("w.")]
    assert run(["forget", str(overdue), "--language", "nl"]) == 2, "nobody is there to be asked"
    with Workspace.open(overdue) as workspace:
        assert len(workspace.documents.summaries()) == 10
    assert beside
    capsys.readouterr()
    assert run(["forget", str(overdue), "--yes"]) == 0
    assert "zijn gewist" in capsys.readouterr().out
    walk = Walk(SAID)
    walk.database(overdue)
    for file in (each for each in overdue.parent.iterdir() if each.is_file() and each.name.startswith((".", "w"))):
        walk.file("workspace", file)
    # What stays is what the organisation says of itself, and names of files.
    assert {where for where, _ in walk.findings} == set()
    with Workspace.open(overdue) as workspace:
        assert workspace.documents.summaries() == ()
        assert workspace.measurements.latest() is not None
    assert run(["forget", str(overdue), "--until", "2027-01-01", "--reason", "x"]) == 0
    assert json.dumps(sorted(walk.places)).count("workspace") >= 3


def test_forget_can_keep_them_longer_but_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = made(tmp_path, date(2026, 1, 31))
    later = (datetime.now(UTC).date() + timedelta(days=90)).isoformat()
    assert run(["forget", str(file), "--until", later]) == 2
    assert "waarom" in capsys.readouterr().err
    assert run(["forget", str(file), "--until", later, "--reason", "Bezwaar loopt"]) == 0
    with Workspace.open(file) as workspace:
        assert len(workspace.documents.summaries()) == 1
        assert workspace.retention == date.fromisoformat(later)
        assert [each.reason for each in workspace.keeping.postponed()] == ["Bezwaar loopt"]
