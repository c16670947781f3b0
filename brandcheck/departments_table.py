"""Departments as a table: a row per group of texts and value, and a row for each department that has no figure."""

from collections.abc import Iterator

from brandcheck.assess import Row
from brandcheck.comparing import Departments
from brandcheck.export.table import Cell, Column, Kind, Table
from brandcheck.model import Organisation, SideRates
from brandcheck.wording import wording

_COLUMNS = (
    ("table_department", Kind.TEXT, 32),
    ("table_people", Kind.COUNT, 14),
    ("glossary_value", Kind.TEXT, 24),
    ("table_documents", Kind.COUNT, 12),
    *((f"table_{stance}_{what}", Kind.SHARE, 14) for stance in ("supports", "contradicts") for what in ("rate", "low", "high")),
    ("table_note", Kind.TEXT, 60),
)  # fmt: skip


def departments_table(found: Departments, organisation: Organisation, language: str) -> Table:
    """What the heat map shows, with its intervals; what is withheld, with the reason."""
    words = wording("departments", language)
    columns = tuple(Column(words[name], kind, width) for name, kind, width in _COLUMNS)
    names = {value.id: value.name for value in organisation.values}
    figures = found.figures
    groups = [
        (words["outside_whole"], figures.outside),
        (words["inside_whole"], figures.inside),
        *((row.department, row) for row in figures.departments),
        *([(words["others"], figures.others)] if figures.others else []),
    ]
    rows = [cells for name, row in groups for cells in _of_group(name, row, names, words["table_little"])]
    rows += [
        (each.department, *(None,) * (len(columns) - 2), words[f"withheld_{'few' if each.few else 'protecting'}"].format(department=each.department))
        for each in figures.withheld
    ]  # fmt: skip
    return Table(words["table_departments"], columns, rows)


def _of_group(name: str, row: Row, names: dict[str, str], little: str) -> Iterator[tuple[Cell, ...]]:
    for cell in row.cells:
        rates = (None,) * 6 if cell.rates is None else _rates(cell.rates)
        note = little if cell.rates is None else None
        yield (name, row.people, names.get(cell.value, cell.value), cell.documents, *rates, note)


def _rates(rates: SideRates) -> tuple[Cell, ...]:
    supports, contradicts = rates.supports_interval, rates.contradicts_interval
    return (rates.supports_rate, *supports, rates.contradicts_rate, *contradicts)
