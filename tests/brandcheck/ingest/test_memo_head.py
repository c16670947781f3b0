import pytest

from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.memo_head import day_in_name, with_memo_head
from brandcheck.model import BlockKind


def read(*lines: str, kind: BlockKind = BlockKind.PARAGRAPH, **fields) -> Draft:
    return with_memo_head(Draft(tuple(DraftBlock(line, kind) for line in lines), **fields))


@pytest.mark.parametrize(
    ("line", "department"),
    [
        ("Afdeling: Zorg en welzijn", "Zorg en welzijn"),
        ("Van | Bedrijfsbureau", "Bedrijfsbureau"),
        ("Van: de afdeling Inkoop. Aan: alle collega's.", "Inkoop"),
        ("Van: Ronald Pierik, manager Klantcontact", "Klantcontact"),
        ("From: HR department", "HR department"),
        ("Afdeling Kwaliteit en veiligheid, 18 februari 2026", "Kwaliteit en veiligheid"),
        ("Van: Noor Bakhuis, Aan: bestuur", ""),
        ("Van: alle collega's krijg ik dezelfde vraag", ""),
        ("Afdeling Zuid is open op zaterdag.", ""),
        ("Het team: wij", ""),
        ("Team: samen sterk", ""),
        ("Afdeling: wie iets wil weten kan bij iedereen van ons terecht", ""),
    ],
)
def test_a_department_is_taken_where_it_is_clearly_one(line: str, department: str) -> None:
    assert read("Nieuwe normen", line, "Wij luisteren.").department == department


def test_what_the_document_says_of_itself_goes_before() -> None:
    draft = read("Datum: 3 maart 2026", "Van: Verkoop", department="Directie", date="2026-01-01")
    assert (draft.department, draft.date) == ("Directie", "2026-03-03")


def test_the_lines_stay_text() -> None:
    assert [block.text for block in read("Van: Verkoop", "Datum: morgen").blocks] == ["Van: Verkoop", "Datum: morgen"]


def test_a_mail_pasted_into_a_document_is_a_mail_and_a_memo_is_not() -> None:
    assert read("Van: Tom", "Verzonden: donderdag 19 maart 2026 11:42", "Aan: Mia", "Hoi.").channel == "email"
    assert not read("Van: Tom", "Datum: 19 maart 2026", "Aan: Mia", "Hoi.").channel


def test_headings_and_chats_name_no_department() -> None:
    assert not read("Afdeling Zorg", kind=BlockKind.HEADING).department
    assert not read("Afdeling: Zorg", channel="chat").department


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("inside/dagstart-2026-03-24.vtt", "2026-03-24"),
        ("notulen_20260310.md", "2026-03-10"),
        ("verslag 24-03-2026.docx", "2026-03-24"),
        ("memo_2026_03.docx", "2026-03-01"),
        ("onderzoek-2026-antwoorden.xlsx", None),
        ("2026-13-40.txt", None),
        ("0000-123456.txt", None),
    ],
)
def test_a_day_in_a_file_s_name(name: str, expected: str | None) -> None:
    assert day_in_name(name) == expected
