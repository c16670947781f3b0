"""The heat map as a table: shown groups with figures, withheld departments with a reason and none."""

import pytest

from brandcheck.assess import Cell, DepartmentFigures, Row, Withheld
from brandcheck.comparing import Departments
from brandcheck.departments_table import departments_table
from brandcheck.model import Organisation, SideRates, Value
from brandcheck.wording import LANGUAGES

RATES = SideRates(5, 4, 60, 12, 3, 0.2, (0.1, 0.3), 0.05, (0.01, 0.09))
ORGANISATION = Organisation("Eén", "nl", (Value("lef", "Lef", "We durven."), Value("rust", "Rust", "We wachten.")))


def group(department: str = "", people: int | None = None) -> Row:
    return Row((Cell("lef", 5, RATES), Cell("rust", 1, None)), people, department)


FIGURES = DepartmentFigures(
    group(), group(), (group("Zorg", 14),), group(), (Withheld("HR", few=True), Withheld("ICT", few=False)), ()
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_fit_their_columns(language):
    table = departments_table(Departments(FIGURES, ()), ORGANISATION, language)
    assert {len(row) for row in table.rows} == {len(table.columns)}
    assert len({column.heading for column in table.columns}) == len(table.columns)


def test_each_group_has_a_row_per_value_and_what_is_withheld_has_a_reason_only():
    rows = departments_table(Departments(FIGURES, ()), ORGANISATION, "nl").rows
    assert [row[0] for row in rows[::2]] == [
        "Hele organisatie, buiten",
        "Hele organisatie, binnen",
        "Zorg",
        "Overige afdelingen en teksten",
        "HR",
    ]
    assert rows[4] == ("Zorg", 14, "Lef", 5, 0.2, 0.1, 0.3, 0.05, 0.01, 0.09, None)
    assert rows[5][3:] == (1, *(None,) * 6, "Te weinig documenten voor een cijfer.")
    assert [set(row[1:-1]) for row in rows[-2:]] == [{None}, {None}]
    assert "geen tien mensen" in str(rows[-2][-1])
    assert "uitrekenen" in str(rows[-1][-1])
