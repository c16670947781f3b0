"""The workbook, opened by another library than the one that wrote it."""

import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.export.cells import cleaned
from brandcheck.export.xlsx import write_xlsx
from brandcheck.model import Value
from brandcheck.progress import finish
from tests.brandcheck.export.materials import CHAT, COMPLAINED, MEMO, WEB, contradicted, material, write

HOSTILE = (
    '=HYPERLINK("http://example.org/?"&A1,"klik")',
    "+31 6 12345678",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "\t=1+1",
    "http://example.org/",
    "_x0041_ & <b>vet</b> ]]>",
    "memo\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe\x00\x07",
    "👩‍🔧 🇳🇱 é \N{LINE SEPARATOR} 中文",
    "x" * 40_000,
    "TRUE",
    "1E5",
)


@pytest.fixture(scope="module")
def told():
    said = tuple((place, words, "v", 0.9, 0.05) for words in HOSTILE for place in (WEB, MEMO))
    return material(said, (Value("v", HOSTILE[0], HOSTILE[2]),), claims=(contradicted(MEMO, HOSTILE[3]),))


def test_hostile_texts_are_text_and_stay_what_they_were(told, tmp_path):
    book = openpyxl.load_workbook(write(write_xlsx, told, tmp_path / "a.xlsx"))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n", "d"}
    assert not [cell for cell in cells if cell.hyperlink]
    written = {cell.value for cell in cells}
    assert {cleaned(text).strip() for text in HOSTILE} <= {str(value).strip() for value in written}
    # Typed again, such a cell stays a text.
    guarded = {cell.value for cell in cells if cell.quotePrefix}
    assert guarded >= {HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[3]}
    assert not guarded & {"TRUE", "memofdp.exe", "http://example.org/"}


def test_no_part_of_it_is_a_formula_a_link_or_a_macro(told, tmp_path):
    with zipfile.ZipFile(write(write_xlsx, told, tmp_path / "a.xlsx")) as archive:
        assert not [name for name in archive.namelist() if "vba" in name.lower() or "external" in name.lower()]
        for name in archive.namelist():
            content = archive.read(name)
            assert b"<f>" not in content
            assert b"<hyperlink" not in content


def test_numbers_and_days_are_numbers_and_days_under_frozen_headings_with_a_filter(tmp_path):
    book = openpyxl.load_workbook(write(write_xlsx, material(claims=(contradicted(MEMO, "x"),)), tmp_path / "a.xlsx"))
    assert book.sheetnames == ["Over deze meting", "Kernwaarden", "Bewijs", "Toezeggingen", "Documenten"]
    for sheet in book.worksheets[1:]:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
    headings = {cell.value: cell.column for cell in book["Bewijs"][1]}
    day = book["Bewijs"].cell(2, headings["Datum"])
    assert day.value.isoformat() == "2026-01-08T00:00:00"
    assert day.is_date
    share = book["Bewijs"].cell(2, headings["Kans dat hij ondersteunt"])
    assert (share.value, share.number_format) == (0.93, "0.0%")
    assert book["Bewijs"].column_dimensions["D"].width > 50


def test_in_english_it_is_english(tmp_path):
    book = openpyxl.load_workbook(write(write_xlsx, material(language="en"), tmp_path / "a.xlsx"))
    assert book.sheetnames == ["About this measurement", "Values", "Evidence", "Claims", "Documents"]
    assert book["Evidence"]["C2"].value == "supports"


def test_the_same_measurement_gives_the_same_bytes(tmp_path):
    made = [write(write_xlsx, material(), tmp_path / name).read_bytes() for name in ("a.xlsx", "b.xlsx")]
    assert made[0] == made[1]


def test_staff_are_in_it_only_when_asked_and_the_remark_says_so(tmp_path):
    def content(quotes):
        done = finish(write_xlsx(material(quotes=quotes), tmp_path / "a.xlsx"))
        with zipfile.ZipFile(done.path) as archive:
            return b"".join(map(archive.read, archive.namelist())).decode(errors="replace"), done.remarks

    text, remarks = content(quotes=False)
    assert COMPLAINED not in text
    assert CHAT.title not in text
    assert [(remark.code, dict(remark.parameters)) for remark in remarks] == [
        ("export_staff_sentences", {"count": "1"})
    ]
    text, remarks = content(quotes=True)
    assert COMPLAINED in text
    assert remarks == ()


def test_no_confidential_text_passes_through_a_temporary_file(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert write(write_xlsx, material(), tmp_path / "a.xlsx").exists()
    assert [file.name for file in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_text_longer_than_a_cell_is_cut(told, tmp_path):
    book = openpyxl.load_workbook(write(write_xlsx, told, tmp_path / "a.xlsx"))
    longest = max(len(str(cell.value)) for row in book["Bewijs"].iter_rows() for cell in row)
    assert longest == 32_767


def test_days_before_spreadsheets_and_halves_of_days_are_texts(tmp_path):
    said = [
        (replace(WEB, id=day, date=day), f"Zin {day}", "vak", 0.9, 0.0) for day in ("1848-11-03", "2026-03", "2026")
    ]
    book = openpyxl.load_workbook(write(write_xlsx, material(said), tmp_path / "a.xlsx"))
    days = [row[11].value for row in book["Bewijs"].iter_rows(min_row=2)]
    assert set(days) == {"1848-11-03", "2026-03", "2026"}


def test_a_target_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(BrandCheckError) as caught:
        write(write_xlsx, material(), Path(tmp_path / "file" / "a.xlsx"))
    assert caught.value.message.code == "target_not_writable"
