"""The values as a list that can be put in another order, and what editing them needs: ids, clean text, what to mind."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from brandcheck.ingest import slug
from brandcheck.model import Value

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole
"""The `Value` of a row."""
REMARK = Qt.ItemDataRole.UserRole + 1
"""What there is to mind about it, in words; empty for nothing."""
DRAFT = ""
"""Id of a value that has no name yet, and so no id."""
_FORMAT = "application/x-brandcheck-value"
_BULLET = re.compile(r"^\s*(?:[-•*·–]|\d{1,2}[.)])\s+")


def new_id(name: str, taken: Collection[str]) -> str:
    """An id for a new value, made from its name; it stays when the name changes."""
    stem = slug(name) or "value"
    return next(
        each for each in (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3))) if each not in taken
    )


def with_ids(values: Iterable[Value], taken: Iterable[str]) -> tuple[Value, ...]:
    """New values, each with an id of its own made from its name, beside those that are taken."""
    seen = set(taken)
    made: list[Value] = []
    for value in values:
        identity = new_id(value.name, seen)
        seen.add(identity)
        made.append(Value(identity, value.name, value.statement, value.examples_for, value.examples_against))
    return tuple(made)


def clean(text: str) -> str:
    """A text on one line, without spaces around it, its accents in one form."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def clean_lines(text: str) -> tuple[str, ...]:
    """The lines that say something, each once, without the bullets or numbers that pasting leaves."""
    lines = (clean(_BULLET.sub("", line)) for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case, accents and signs."""
    return slug(one) == slug(other)


def moved(values: Sequence[Value], identity: str, to: int) -> tuple[Value, ...]:
    """The values with one of them at another place, counted without it."""
    rest = [value for value in values if value.id != identity]
    chosen = next(value for value in values if value.id == identity)
    at = max(0, min(to, len(rest)))
    return (*rest[:at], chosen, *rest[at:])


class ValuesModel(QAbstractListModel):
    """The values in their order, and at the end a new one that has no name yet."""

    dropped = Signal(str, int)
    """A value was dragged: its id, and its new place, counted without it."""

    def __init__(self, unnamed: str) -> None:
        super().__init__()
        self._unnamed = unnamed
        self._values: tuple[Value, ...] = ()
        self._remarks: Mapping[str, str] = {}

    def show(self, values: Sequence[Value], remarks: Mapping[str, str]) -> None:
        """Show these values, with what there is to mind by id."""
        old, new = [value.id for value in self._values], [value.id for value in values]
        self._remarks = remarks
        if len(old) != len(new):
            start = next(
                (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
            )
            kept = min(len(old), len(new)) - start
            end = next((at for at in range(kept) if old[-1 - at] != new[-1 - at]), kept)
            self._replace(values, start, end)
        self._values = tuple(values)
        if values:
            self.dataChanged.emit(self.index(0), self.index(len(values) - 1))

    def _replace(self, values: Sequence[Value], start: int, end: int) -> None:
        """Take out the rows between `start` and the last `end`, and put in what is there now."""
        if (last := len(self._values) - end - 1) >= start:
            self.beginRemoveRows(QModelIndex(), start, last)
            self._values = (*self._values[:start], *self._values[last + 1 :])
            self.endRemoveRows()
        if (last := len(values) - end - 1) >= start:
            self.beginInsertRows(QModelIndex(), start, last)
            self._values = tuple(values)
            self.endInsertRows()

    @property
    def values(self) -> tuple[Value, ...]:
        """The rows."""
        return self._values

    def row_of(self, identity: str) -> int:
        """The row of a value; -1 where it is not there."""
        return next((row for row, value in enumerate(self._values) if value.id == identity), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A value by role."""
        if not 0 <= index.row() < len(self._values):
            return None
        value = self._values[index.row()]
        remark = self._remarks.get(value.id, "")
        name = value.name or self._unnamed
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (name, value.statement, remark)))
        return {VALUE: value, REMARK: remark}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be dragged, and dropped between each other."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_draft = self._values[index.row()].id == DRAFT
        return usual if is_draft else usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped: a value of this list."""
        return [_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A value that is dragged."""
        data = QMimeData()
        if indexes:
            data.setData(_FORMAT, self._values[indexes[0].row()].id.encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,  # noqa: ARG002 (Qt gives it)
        parent: Index,
    ) -> bool:
        """Tell where a value was dropped; whoever owns the values puts it there."""
        identity = bytes(data.data(_FORMAT).data()).decode() if data.hasFormat(_FORMAT) else ""
        at = self.row_of(identity)
        if not identity or at < 0 or action != Qt.DropAction.MoveAction:
            return False
        wanted = row if row >= 0 else parent.row() if parent.isValid() else len(self._values)
        place = wanted - 1 if wanted > at else wanted
        if place != at:
            self.dropped.emit(identity, place)
        return True
