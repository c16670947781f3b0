"""What staff said is in no file that leaves the program, unless somebody switched that on; official texts may be quoted."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brandcheck.cli import run
from brandcheck.draft_marks import Behind, Checked, Mark, MarkKind, without_staff
from brandcheck.export import FORMATS
from brandcheck.exporting import export
from brandcheck.followup import Action
from brandcheck.model import Privacy, Stance
from brandcheck.progress import finish
from brandcheck.sarif import sarif
from brandcheck.workspace import Review, Verdict, Workspace
from tests.end_to_end.organisation import write_organisation
from tests.end_to_end.walking import Walk, unpacked

STAFF = {
    "chat": "Afwijken van het formulier is in Quaxel uitsluitend toegestaan na schriftelijke goedkeuring van de teamleider.",
    "email": "Eigen oplossingen van monteurs in Brumbel zijn verboden zonder schriftelijke goedkeuring van de teamleider.",
    "survey": "Monteurs in Vlinkstra mogen zelf niets bedenken en dienen de voorgeschreven werkinstructie te volgen.",
    "transcript": "Afwijken van de werkinstructie is in Smorrel niet toegestaan zonder schriftelijke goedkeuring.",
}
"""A sentence by each kind of staff text, with a word that stands nowhere else."""
OFFICIAL = "Afwijken van de werkinstructie is in Plengsvoort uitsluitend toegestaan na schriftelijke goedkeuring van de teamleider."
MARKS = {
    kind: re.findall(r"(?<!^)\b(Quaxel|Brumbel|Vlinkstra|Smorrel)\b", said)[0].lower() for kind, said in STAFF.items()
}
GIVEN = Privacy("Zien of wij Zwierdoel halen", "Gerechtvaardigd Grondbelang", "Verteld op het Prikpunt", "2026-01-17")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("quotes")
    made = write_organisation(folder / "org")
    for kind, said in STAFF.items():
        text = f"Title: Stuk van {kind}\nDepartment: Planning\nChannel: {kind}\n\nVandaag was het druk.\n\n{said}\n"
        (made / "inside" / f"{kind}.txt").write_text(text, encoding="utf-8")
    text = f"Title: Besluit\nDepartment: Kwaliteit\nChannel: policy\n\n{OFFICIAL}\n"
    (made / "inside" / "besluit.txt").write_text(text, encoding="utf-8")
    file = folder / "w.brandcheck"
    assert run(["check", str(made), "--workspace", str(file)]) == 0
    with Workspace.open(file) as opened:
        opened.privacy = GIVEN
        opened.report_choices = replace(opened.report_choices, claims=True)
        opened.actions.add(Action(0, "vakmanschap", 1, "Formulier herzien", "Kwaliteit"), date(2026, 11, 22))
        counted = " ".join(found.quote for found in opened.evidence.load() if found.counted).lower()
    assert [mark for mark in (*MARKS.values(), "plengsvoort") if mark not in counted] == [], (
        "what counts not is not quoted"
    )
    return file


def searched(file: Path, *marks: str) -> set[str]:
    """Which of these are anywhere in the file, also in what is packed in it."""
    walk = Walk(marks)
    walk.file("export", file)
    return {mark for _, mark in walk.findings}


def read(file: Path) -> str:
    """All texts of a file, on one line."""
    data = file.read_bytes()
    parts = [content.decode("utf-8", "ignore") for _, content in unpacked(file.name, data)]
    return " ".join(re.sub(r"<[^>]+>", " ", " ".join(parts)).split())


@pytest.mark.parametrize("form", FORMATS)
def test_no_export_quotes_staff_until_it_is_switched_on(form: str, workspace: Path, tmp_path: Path) -> None:
    closed, opened = tmp_path / f"off{FORMATS[form].suffix}", tmp_path / f"on{FORMATS[form].suffix}"
    asked = ["export", str(workspace), "--format", form]
    assert run([*asked, "--output", str(closed)]) == 0
    assert run([*asked, "--output", str(opened), "--quotes"]) == 0
    assert searched(closed, *MARKS.values()) == set()
    found = searched(opened, *MARKS.values())
    # A report quotes the strongest of each value only.
    assert found if form in {"pdf", "docx"} else found == set(MARKS.values())
    quoted = "schriftelijke goedkeuring" if form in {"pdf", "docx"} else "Plengsvoort"
    assert quoted in read(closed), "official texts may be quoted"


def test_a_draft_check_quotes_no_staff_until_it_is_switched_on(workspace: Path, tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("Bij ons bedenkt een monteur zelf wat er nodig is.\nWij laten vakmensen vrij.\n", encoding="utf-8")
    for quotes in ((), ("--quotes",)):
        files = [tmp_path / f"marks{len(quotes)}.json", tmp_path / f"marks{len(quotes)}.sarif"]
        told = ["--json", str(files[0]), "--sarif", str(files[1])]
        assert run(["draft", str(draft), "--workspace", str(workspace), *told, *quotes]) == 0
        if quotes:
            assert searched(files[0], *MARKS.values())
        else:
            assert [searched(file, *MARKS.values()) for file in files] == [set(), set()]


def test_marks_that_rest_on_staff_tell_that_and_not_what_was_said() -> None:
    said = Behind(
        "chat", "inside/chat.txt", 0, 40, "Quaxel belt pas na vier dagen terug.", ((16, 26),), None, Stance.CONTRADICTS
    )
    rule = replace(said, document="memo", path="inside/memo.txt", quote="Wij bellen na Plengsvoort terug.")
    clash = Mark(
        0,
        12,
        (0, 30),
        MarkKind.CONTRADICTED,
        "contradicted_fact",
        "",
        0.8,
        (said, rule),
        (said,),
        text="dezelfde dag",
        found="Quaxel",
    )
    checked = Checked((clash, replace(clash, behind=(rule,), stories=(rule,), found="Plengsvoort")), 2)
    for language, words in (("nl", "niet aangehaald"), ("en", "not quoted")):
        marks = without_staff(checked, {"chat"}, language).marks
        told = sarif(marks, "Dezelfde dag bellen wij u terug.", "draft.txt", {}, language)
        assert "Quaxel" not in told
        assert "Quaxel" not in repr(marks)
        assert words in told
        assert "inside/chat.txt" in told
        assert told.count("Plengsvoort terug") == 2
        assert marks[1].found == "Plengsvoort"
    assert "Quaxel" in sarif(checked.marks, "Dezelfde dag bellen wij u terug.", "draft.txt", {}, "nl")


def test_decisions_and_the_pack_for_the_works_council_hold_no_sentence_at_all(workspace: Path, tmp_path: Path) -> None:
    with Workspace.open(workspace) as opened:
        for found in opened.evidence.load():
            for row in opened.evidence.of_document(found.document):
                opened.reviews.add(Review(row.subject, Verdict.CONFIRMED, "2026-11-21T10:00:00+00:00"))
    assert run(["reviews", "export", str(workspace), str(tmp_path / "r.json"), "--role", "HR"]) == 0
    assert run(["works-council", str(workspace), "--pdf", str(tmp_path / "council.pdf")]) == 0
    for file in tmp_path.iterdir():
        assert searched(file, *MARKS.values(), "plengsvoort") == set(), file


def test_the_result_of_a_check_holds_every_sentence_unless_it_may_not(workspace: Path, tmp_path: Path) -> None:
    for switch, found in ((), set(MARKS.values())), (("--no-quotes",), set()):
        file = tmp_path / f"result{len(switch)}.json"
        assert (
            run(["check", str(workspace.parent / "org"), "--workspace", str(workspace), "--json", str(file), *switch])
            == 0
        )
        assert searched(file, *MARKS.values()) == found
        assert searched(file, "plengsvoort")


@pytest.mark.parametrize("form", ["pdf", "docx", "xlsx"])
@pytest.mark.parametrize("method", [True, False])
def test_why_inside_texts_may_be_used_is_printed(form: str, method: bool, workspace: Path, tmp_path: Path) -> None:  # noqa: FBT001
    """Whatever else is left out of the report."""
    target = tmp_path / f"told{FORMATS[form].suffix}"
    with Workspace.open(workspace, read_only=True) as opened:
        choices = replace(opened.report_choices, method=method, values=method, documents=method)
        finish(export(opened, form, target, choices))
    said = read(target)
    for answer in (GIVEN.purpose, GIVEN.legal_basis, GIVEN.notice, "17 januari 2026"):
        assert answer in said, answer


def test_a_check_prints_it_too(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    assert run(["check", str(workspace.parent / "org"), "--workspace", str(workspace), "--pdf", str(target)]) == 0
    assert GIVEN.purpose in read(target)
