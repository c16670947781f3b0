"""The glossary as a table that can be edited, each change of which can be undone."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from brandcheck.model import Value
from brandcheck.wording import wording
from brandcheck.workspace import GlossaryTerm
from ui.models.documents import plain
from ui.session import Session
from ui.widgets.basics import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """In the order of the table."""

    TERM = 0
    VALUE = 1
    PREFERRED = 2
    NOTE = 3


FIELDS = {Column.TERM: "term", Column.VALUE: "value", Column.PREFERRED: "preferred", Column.NOTE: "note"}


class Glossary:
    """The glossary of the open workspace, changed through the session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def entries(self) -> tuple[GlossaryTerm, ...]:
        """All of them, in the order of the values."""
        workspace = self._session.workspace
        return workspace.terms.list() if workspace else ()

    def known(self) -> frozenset[tuple[str, str]]:
        """What it holds: words in small letters, each with the id of its value."""
        return frozenset((entry.term.casefold(), entry.value) for entry in self.entries)

    def add(self, term: str, value: str, text: str) -> bool:
        """Keep a word; `text` names the change. Gives whether it went."""
        made: list[GlossaryTerm] = []

        def put() -> None:
            if made:
                self._terms.change(made[0])
            else:
                number = self._terms.add(term, value)
                made.extend(entry for entry in self.entries if entry.number == number)
            self._session.glossary_changed.emit()

        return self._session.change(text, put, lambda: self._take([made[0].number]))

    def change(self, before: GlossaryTerm, after: GlossaryTerm, text: str) -> bool:
        """Keep an entry as it is now."""

        def put(entry: GlossaryTerm) -> None:
            self._terms.change(entry)
            self._session.glossary_changed.emit()

        return self._session.change(text, lambda: put(after), lambda: put(before))

    def remove(self, entries: Iterable[GlossaryTerm], text: str) -> bool:
        """Take entries out, in one step."""
        gone = tuple(entries)

        def put_back() -> None:
            with self._workspace.together():
                for entry in gone:
                    self._terms.change(entry)
            self._session.glossary_changed.emit()

        return self._session.change(text, lambda: self._take([entry.number for entry in gone]), put_back)

    def _take(self, numbers: Iterable[int]) -> None:
        with self._workspace.together():
            for number in numbers:
                self._terms.remove(number)
        self._session.glossary_changed.emit()

    @property
    def _workspace(self):  # noqa: ANN202 (the session's)
        assert self._session.workspace is not None
        return self._session.workspace

    @property
    def _terms(self):  # noqa: ANN202
        return self._workspace.terms


class GlossaryModel(QAbstractTableModel):
    """A row per word that fits what is looked for."""

    def __init__(
        self,
        language: str,
        change: Callable[[GlossaryTerm, GlossaryTerm], bool],
        parent: QObject | None = None,
    ) -> None:
        """Take the language of the interface, and how an entry is changed: from, to; gives whether it went."""
        super().__init__(parent)
        words = wording("departments", language)
        self._titles = {column: words[f"glossary_{name}"] for column, name in FIELDS.items()}
        self._none = words["glossary_no_value"]
        self._change = change
        self._names: dict[str, str] = {}
        self._wanted: tuple[tuple[GlossaryTerm, ...], str] | None = None
        self._editing = False
        self.shown: list[GlossaryTerm] = []

    def show(self, entries: Iterable[GlossaryTerm], values: Iterable[Value], looked_for: str) -> None:
        """Show those in which all the words occur that are looked for."""
        self._names = {value.id: value.name for value in values}
        self._wanted = tuple(entries), looked_for
        if not self._editing:
            self._arrange()

    def _arrange(self) -> None:
        if self._wanted is None:
            return
        entries, looked_for = self._wanted
        found = [entry for entry in entries if all(word in self._haystack(entry) for word in plain(looked_for).split())]
        if [entry.number for entry in found] == [entry.number for entry in self.shown]:
            self.shown = found
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, len(Column) - 1))
            return
        self.beginResetModel()
        self.shown = found
        self.endResetModel()

    def _haystack(self, entry: GlossaryTerm) -> str:
        return plain(f"{entry.term} {self.value_name(entry.value)} {entry.preferred} {entry.note}")

    def value_name(self, value: str) -> str:
        """How a value is called here; also that there is none."""
        return self._names.get(value, value) if value else self._none

    def find(self, number: int) -> QModelIndex:
        """The first cell of an entry; invalid where it is not shown."""
        at = next((at for at, entry in enumerate(self.shown) if entry.number == number), -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    # Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as text, or to edit."""
        if not index.isValid():
            return None
        entry, column = self.shown[index.row()], Column(index.column())
        content = getattr(entry, FIELDS[column])
        if role == Qt.ItemDataRole.EditRole:
            return content
        text = self.value_name(content) if column is Column.VALUE else content
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return plain_tip(text) or None if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited."""
        del index
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a field; the order follows once the editor is closed."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        before, field = self.shown[index.row()], FIELDS[Column(index.column())]
        typed = str(value).strip()
        if typed == getattr(before, field):
            return False
        self._editing = True
        try:
            return self._change(before, replace(before, **{field: typed}))
        finally:
            self._editing = False
            QTimer.singleShot(0, self, self._arrange)
