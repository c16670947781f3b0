"""The heat map as a model: groups of texts by values, each cell in figures and in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from brandcheck.model import Side, Stance, Value
from brandcheck.report import Figures
from brandcheck.wording import wording
from ui.widgets.basics import plain_tip

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.assess import Cell, DepartmentFigures, Row

CELL = int(Qt.ItemDataRole.UserRole)
"""The `MapCell` of an index."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Group:
    """A row's head."""

    name: str
    detail: str
    """How many people speak; empty where that is not told."""
    side: Side | None
    """Of a whole side; None for a part of the inside."""
    department: str
    """Empty for what is no department."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One stance in one cell."""

    stance: Stance
    text: str
    depth: float
    """How strongly it is tinted, 0 to 1."""
    stands_out: bool


@dataclass(frozen=True, slots=True)
class MapCell:
    """One value in one group."""

    figures: tuple[Figure, ...]
    """Support and contradiction; none where there is too little text."""
    basis: str
    """On how many documents it rests, or that these are too few."""
    spoken: str
    """All of it, with the intervals: for the tip, and for a screen reader."""


class MapModel(QAbstractTableModel):
    """A row per group that may be shown, a column per value."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self.values: tuple[Value, ...] = ()
        self._cells: tuple[tuple[MapCell, ...], ...] = ()
        self._figures = Figures(language)
        self._words = wording("departments", language)
        self._stances = wording("words", language)

    def show(self, figures: DepartmentFigures, values: Sequence[Value]) -> None:
        """Take other figures; values that were not measured are left out."""
        measured = [cell.value for cell in figures.inside.cells]
        by_id = {value.id: value for value in values}
        kept = [at for at, value in enumerate(measured) if value in by_id]
        rows = self._rows(figures)
        out = {(found.department, found.value, found.stance) for found in figures.standouts}
        self.beginResetModel()
        self.values = tuple(by_id[measured[at]] for at in kept)
        self.groups = tuple(group for group, _ in rows)
        most = max((rate for _, row in rows for at in kept for rate in _rates(row.cells[at])), default=0.0)
        self._cells = tuple(tuple(self._cell(group, row.cells[at], most, out) for at in kept) for group, row in rows)
        self.endResetModel()

    def _rows(self, figures: DepartmentFigures) -> list[tuple[Group, Row]]:
        words = self._words
        people = words["people"]
        rows = [
            (Group(words["outside_whole"], "", Side.OUTSIDE, ""), figures.outside),
            (Group(words["inside_whole"], "", Side.INSIDE, ""), figures.inside),
        ]
        rows += [
            (Group(row.department, people.format(people=self._figures.number(row.people or 0)), None, row.department), row)
            for row in figures.departments
        ]  # fmt: skip
        if figures.others is not None:
            rows.append((Group(words["others"], "", None, ""), figures.others))
        return rows

    def _cell(self, group: Group, cell: Cell, most: float, out: set[tuple[str, str, Stance]]) -> MapCell:
        name = next(value.name for value in self.values if value.id == cell.value)
        if cell.rates is None:
            key = "too_little_text_one" if cell.documents == 1 else "too_little_text"
            little = self._words[key].format(documents=self._figures.number(cell.documents))
            return MapCell((), little, f"{group.name}, {name}: {little}")
        rates, told = cell.rates, []
        figures: list[Figure] = []
        for stance, rate, interval in (
            (Stance.SUPPORTS, rates.supports_rate, rates.supports_interval),
            (Stance.CONTRADICTS, rates.contradicts_rate, rates.contradicts_interval),
        ):
            stands_out = (group.department, cell.value, stance) in out
            depth = sqrt(rate / most) if most else 0.0
            figures.append(Figure(stance, self._figures.percent(rate), depth, stands_out))
            around = self.tr("95% interval {interval}").format(interval=self._figures.interval(interval))
            told.append(f"{self._stances[stance]} {self._figures.percent(rate)} ({around})")
            if stands_out:
                told[-1] += ", " + self.tr("clearly more than the rest")
        basis = self._figures.count("documents", cell.documents)
        return MapCell(tuple(figures), basis, f"{group.name}, {name}: {'; '.join(told)}; {basis}")

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many groups."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many values."""
        return 0 if parent.isValid() else len(self.values)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Values above, groups at the left."""
        if orientation is Qt.Orientation.Horizontal:
            name, detail = self.values[section].name, ""
        else:
            name, detail = self.groups[section].name, self.groups[section].detail
        whole = ", ".join(filter(None, (name, detail)))
        if role == Qt.ItemDataRole.DisplayRole:
            return whole
        return plain_tip(whole) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, in words where it is asked for."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "  ".join([*(figure.text for figure in cell.figures), cell.basis])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.spoken)
        return cell.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


def _rates(cell: Cell) -> tuple[float, ...]:
    return () if cell.rates is None else (cell.rates.supports_rate, cell.rates.contradicts_rate)
