import io
import zipfile
from collections.abc import Callable
from datetime import datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.tables import read_csv, read_ods, read_xlsx
from brandcheck.model import BlockKind

SURVEY = [
    ["ID", "Tijdstempel", "Afdeling", "Tevredenheid", "Wat gaat er goed?", "Wat moet er beter?", "Naam"],
    ["1", "3-2-2026 09:12", "Zorg", "8", "Collega's, zonder twijfel.", "Elke week andere cliënten; ik ken hun namen niet.", "Karin"],
    ["2", "2-2-2026 10:00", "Zorg", "6", "De scholing wondzorg", "Parkeren bij Sint Josefhof.", "Joke"],
    ["3", "4-2-2026 10:00", "Zorg", "6", "", "Rooster komt te laat.\nEn het klopt nooit.", ""],
]  # fmt: skip
PRICES = [
    ["Artikel", "Omschrijving", "Prijs"],
    ["A1", "Mooie rode vaas van geblazen glas met handgemaakte rand", "12,50"],
    ["A2", "Grote houten tafel voor acht personen van Nederlands eiken", "899,00"],
]


def csv_bytes(rows: list[list[str]], delimiter: str = ";", encoding: str = "utf-8") -> bytes:
    quoted = (delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "\r\n".join(quoted).encode(encoding)


def xlsx_bytes(sheets: dict[str, list[list]], hidden: tuple[str, ...] = ()) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if title in hidden else "visible"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)


def ods_bytes(tables: str, styles: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
        )
    return target.getvalue()


def ods_table(rows: list[list[str]], attributes: str = "") -> str:
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{paragraphs(cell)}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    )
    return f"<table:table {attributes}>{cells}</table:table>"


def paragraphs(cell: str) -> str:
    return "".join(f"<text:p>{line}</text:p>" for line in cell.split("\n") if line)


READERS: dict[str, tuple[Callable[..., list[Draft]], Callable[[list[list[str]]], bytes]]] = {
    "csv": (read_csv, csv_bytes),
    "xlsx": (read_xlsx, lambda rows: xlsx_bytes({"Blad1": rows})),
    "ods": (read_ods, lambda rows: ods_bytes(ods_table(rows))),
}


def texts(draft: Draft, *kinds: BlockKind) -> list[str]:
    return [block.text for block in draft.blocks if not kinds or block.kind in kinds]


@pytest.mark.parametrize("form", READERS)
def test_each_question_of_a_survey_is_a_draft_and_each_row_an_answer(form: str):
    reader, write = READERS[form]
    good, better = reader(write(SURVEY), f"mo.{form}")
    assert (good.part, better.part) == ("Wat gaat er goed?", "Wat moet er beter?")
    assert (better.channel, better.department, better.date) == ("survey", "Zorg", "2026-02-02")
    assert better.people[:2] == ("Karin", "Joke")
    assert [(block.kind, block.author, block.text) for block in better.blocks] == [
        (BlockKind.HEADING, "", "Wat moet er beter?"),
        (BlockKind.ANSWER, "Karin", "Elke week andere cliënten; ik ken hun namen niet."),
        (BlockKind.ANSWER, "Joke", "Parkeren bij Sint Josefhof."),
        (BlockKind.ANSWER, "#3", "Rooster komt te laat.\nEn het klopt nooit."),
    ]
    assert texts(good, BlockKind.ANSWER) == ["Collega's, zonder twijfel.", "De scholing wondzorg"]


@pytest.mark.parametrize("form", READERS)
def test_a_table_of_things_is_kept_line_by_line(form: str):
    reader, write = READERS[form]
    (draft,) = reader(write(PRICES), f"prijzen.{form}")
    assert texts(draft, BlockKind.TABLE_ROW) == [" | ".join(row) for row in PRICES]
    assert not draft.channel


@pytest.mark.parametrize("form", READERS)
def test_the_caller_may_name_the_column(form: str):
    reader, write = READERS[form]
    (draft,) = reader(write(PRICES), f"prijzen.{form}", column=" omschrijving ")
    assert texts(draft, BlockKind.ANSWER) == [row[1] for row in PRICES[1:]]
    with pytest.raises(BrandCheckError) as caught:
        reader(write(PRICES), f"prijzen.{form}", column="Mening")
    assert caught.value.message.code == "column_not_found"
    assert dict(caught.value.message.parameters) == {"column": "Mening", "columns": "Artikel, Omschrijving, Prijs"}


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiters_and_encodings_are_found(delimiter: str, encoding: str):
    _, better = read_csv(csv_bytes(SURVEY, delimiter, encoding), "mo.csv")
    assert "Elke week andere cliënten; ik ken hun namen niet." in texts(better)


def test_a_declared_delimiter_is_believed():
    (draft,) = read_csv(b"sep=;\r\nNaam, voluit;Plaats, land\r\nVaas, rood;Lochem, NL\r\n", "x.csv")
    assert texts(draft) == ["Naam, voluit | Plaats, land", "Vaas, rood | Lochem, NL"]


def test_commas_of_sentences_cut_nothing():
    (draft,) = read_csv(b"Opmerkingen\nIk ben trots, elke dag.\nNiemand luistert, naar ons.\n", "x.csv")
    assert texts(draft, BlockKind.ANSWER) == ["Ik ben trots, elke dag.", "Niemand luistert, naar ons."]
    assert [block.author for block in draft.blocks[1:]] == ["#1", "#2"]


def test_answers_of_one_respondent_have_one_author():
    rows = [["Respondent", "Toelichting"], ["R7", "Het is te druk."], ["R8", "Nooit overleg."], ["R7", "En te warm."]]
    (draft,) = read_csv(csv_bytes(rows), "x.csv")
    assert [block.author for block in draft.blocks[1:]] == ["#1", "#2", "#1"]
    assert draft.people == ()


def test_an_anonymous_export_of_forms_tells_respondents_apart():
    rows: list[list] = [["Id", "Begintijd", "E-mail", "Naam", "Bent u tevreden?", "Wat moet er anders?"]]
    rows += [
        [n, datetime.fromisoformat("2026-03-02T09:30"), "anonymous", None, "Mee eens", f"Reden nummer {n}."]
        for n in (1, 2, 3)
    ]
    (draft,) = read_xlsx(xlsx_bytes({"Form1": rows}), "x.xlsx")
    assert [(block.author, block.text) for block in draft.blocks[1:]] == [
        (f"#{n}", f"Reden nummer {n}.") for n in (1, 2, 3)
    ]
    assert draft.date == "2026-03-02"


def test_choices_that_return_are_no_answers():
    rows = [["Vraag 1: bent u het eens?", "Toelichting"]] + [
        ["Helemaal mee eens", f"Antwoord nummer {n} luidt zo."] for n in "123456"
    ]
    (draft,) = read_csv(csv_bytes(rows), "x.csv")
    assert draft.blocks[0].text == "Toelichting"


def test_departments_that_differ_are_not_the_department():
    rows = [row.copy() for row in SURVEY]
    rows[1][2] = "Planning"
    assert {draft.department for draft in read_csv(csv_bytes(rows), "x.csv")} == {""}


def test_a_title_above_the_table_is_the_title():
    rows = [["Medewerkersonderzoek 2026"], [], *SURVEY]
    assert [draft.title for draft in read_xlsx(xlsx_bytes({"Blad1": rows}), "x.xlsx")] == [
        "Medewerkersonderzoek 2026"
    ] * 2


def test_sheets_are_named_when_there_are_several_and_hidden_ones_are_left_out():
    data = xlsx_bytes({"Onderzoek": SURVEY, "Prijzen": PRICES, "Geheim": [["GEHEIM", "x"]]}, hidden=("Geheim",))
    good, better, prices = read_xlsx(data, "x.xlsx")
    assert (good.part, better.part, prices.part) == (
        "Onderzoek: Wat gaat er goed?",
        "Onderzoek: Wat moet er beter?",
        "tables",
    )
    assert texts(prices)[0] == "Prijzen"
    assert "GEHEIM" not in str([good, better, prices])


def test_values_of_cells_are_written_as_people_read_them():
    rows = [
        ["Wat", "Waarde"],
        ["dag", datetime.fromisoformat("2026-03-02")],
        ["uur", datetime.fromisoformat("2026-03-02T09:30")],
        ["getal", 3.0],
        ["deel", 0.1],
        ["waar", True],
    ]
    (draft,) = read_xlsx(xlsx_bytes({"Blad1": rows}), "x.xlsx")
    assert texts(draft)[1:] == ["dag | 2026-03-02", "uur | 2026-03-02 09:30", "getal | 3", "deel | 0.1", "waar | true"]


def test_two_cells_may_span_a_million_rows():
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet["A1"], sheet["XFD1048576"] = "begin", "einde"
    target = io.BytesIO()
    book.save(target)
    (draft,) = read_xlsx(target.getvalue(), "x.xlsx")
    assert " ".join(texts(draft)) == "begin einde"


def test_text_boxes_of_a_workbook_are_text():
    data = io.BytesIO(xlsx_bytes({"Blad1": [["Wat", "Waar"], ["a", "b"]]}))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr(
            "xl/drawings/drawing1.xml",
            '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Wij doen </a:t></a:r>'
            "<a:r><a:t>wat we zeggen.</a:t></a:r></a:p><a:p/></d>",
        )
    (draft,) = read_xlsx(data.getvalue(), "x.xlsx")
    assert texts(draft, BlockKind.PARAGRAPH) == ["Wij doen wat we zeggen."]


def test_what_repeats_in_a_spreadsheet_does_so_only_so_far():
    row = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384">'
        "<text:p>x</text:p></table:table-cell></table:table-row>"
    )
    (draft,) = read_ods(ods_bytes(f"<table:table>{row}</table:table>"), "x.ods")
    assert len(draft.blocks) == 100


def test_hidden_tables_and_notes_of_a_spreadsheet_are_left_out():
    style = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>'
    shown = "<table:table><table:table-row><table:table-cell><office:annotation><text:p>NOTITIE</text:p></office:annotation><text:p>a<text:s/>b</text:p></table:table-cell></table:table-row></table:table>"
    (draft,) = read_ods(ods_bytes(shown + ods_table([["GEHEIM"]], 'table:style-name="h"'), style), "x.ods")
    assert texts(draft) == ["a b"]


@pytest.mark.parametrize(
    ("reader", "data", "code"),
    [
        (read_csv, b"", "empty_file"),
        (read_csv, b";;\n;;\n", "no_text"),
        (read_xlsx, b"PK\3\4", "damaged_file"),
        (read_xlsx, xlsx_bytes({"Blad1": []}), "no_text"),
        (read_xlsx, ods_bytes(""), "damaged_file"),
        (read_ods, ods_bytes(""), "no_text"),
        (read_ods, xlsx_bytes({"Blad1": []}), "damaged_file"),
    ],
)
def test_what_cannot_be_read_has_its_own_sentence(reader: Callable[..., list[Draft]], data: bytes, code: str):
    with pytest.raises(BrandCheckError) as caught:
        reader(data, "x")
    assert caught.value.message.code == code


def test_a_bomb_is_refused_before_it_is_inflated():
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(90):
            part.write(bytes(1024 * 1024))
    with pytest.raises(BrandCheckError) as caught:
        read_xlsx(target.getvalue(), "bom.xlsx")
    assert caught.value.message.code == "too_large_to_read"


CELL = st.text(alphabet='abc ,;\n"12', max_size=8)


def attempt(reader: Callable[..., list[Draft]], data: bytes) -> tuple[list[Draft], str]:
    """The drafts, or the code of the sentence that says why there are none."""
    try:
        return reader(data, "x"), ""
    except BrandCheckError as error:
        return [], error.message.code


@settings(deadline=None)
@given(st.lists(st.lists(CELL, min_size=2, max_size=4), min_size=1, max_size=6))
def test_no_letter_of_a_table_without_answers_is_lost(rows: list[list[str]]):
    letters = sorted(filter(str.isalnum, "".join(cell for row in rows for cell in row)))
    drafts, code = attempt(read_csv, csv_bytes(rows))
    assert sorted(filter(str.isalnum, "".join(block.text for draft in drafts for block in draft.blocks))) == letters
    assert code in {"", "no_text"}


def test_a_workbook_that_tells_no_moment_has_the_day_of_its_properties():
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Planning", "Uren"])
    book.properties.created = datetime.fromisoformat("2026-04-02T09:00")
    book.properties.category = "Nieuwsbrief"
    target = io.BytesIO()
    book.save(target)
    (draft,) = read_xlsx(target.getvalue(), "x.xlsx")
    assert (draft.date, draft.about) == ("2026-04-02", "Nieuwsbrief")
