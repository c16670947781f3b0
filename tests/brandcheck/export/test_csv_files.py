"""CSV as spreadsheets of the language expect it."""

import csv
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.export.cells import STARTERS, cleaned
from brandcheck.export.csv_files import csv_text, write_csv
from brandcheck.export.table import Column, Kind, Table
from tests.brandcheck.export.materials import COMPLAINED, PROMISED, material, write


def read(text, separator):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@pytest.mark.parametrize(("language", "separator", "share"), [("nl", ";", "0,93"), ("en", ",", "0.93")])
def test_each_table_is_a_file_with_the_marks_of_its_language(language, separator, share, tmp_path):
    with zipfile.ZipFile(write(write_csv, material(language=language), tmp_path / "a.zip")) as archive:
        names = archive.namelist()
        files = {name: archive.read(name) for name in names}
    assert len(names) == 5
    assert names[2] == {"nl": "bewijs.csv", "en": "evidence.csv"}[language]
    assert all(content.startswith(b"\xef\xbb\xbf") for content in files.values())
    rows = read(files[names[2]].decode("utf-8-sig"), separator)
    assert rows[1][3] == PROMISED
    assert rows[1][5] == share
    assert rows[1][11] == "2026-01-08"
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not any(COMPLAINED in content.decode() for content in files.values())


def test_the_same_measurement_gives_the_same_bytes(tmp_path):
    made = [write(write_csv, material(), tmp_path / name).read_bytes() for name in ("a.zip", "b.zip")]
    assert made[0] == made[1]


@given(st.text(st.characters()), st.sampled_from([("nl", ";"), ("en", ",")]))
def test_every_text_comes_back_and_none_is_a_formula(text, language):
    table = Table("t", (Column("a"), Column("b")), [(text, "einde")])
    ((_, _), (back, end)) = read(csv_text(table, language[0]), language[1])
    assert end == "einde"
    assert back.removeprefix("'") == cleaned(text).removeprefix("'")
    assert back[:1] not in STARTERS or not back


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9))
def test_figures_are_plain_numbers(figure):
    table = Table(
        "t", (Column("a", Kind.SHARE), Column("b", Kind.YES_NO), Column("c", Kind.COUNT)), [(figure, True, 7)]
    )
    row = read(csv_text(table, "nl"), ";")[1]
    assert float(row[0].replace(",", ".")) == pytest.approx(figure, abs=1e-6)
    assert row[1:] == ["ja", "7"]
