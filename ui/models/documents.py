"""The documents of the open workspace as rows of a table, and what of them is shown in which order."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from brandcheck.model import DocumentSummary, Side
from ui.widgets import documents_words as words
from ui.widgets.basics import plain_tip

MIME = "application/x-brandcheck-documents"
"""Rows that are dragged: a line "side id" for each."""
DOCUMENT = int(Qt.ItemDataRole.UserRole)
"""The `DocumentSummary` of a row."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """In the order of the table."""

    SIDE = 0
    TITLE = 1
    DATE = 2
    DEPARTMENT = 3
    CHANNEL = 4
    LANGUAGE = 5
    SENTENCES = 6
    STATE = 7


FIELDS = {
    Column.TITLE: "title",
    Column.DATE: "date",
    Column.DEPARTMENT: "department",
    Column.CHANNEL: "channel",
}
"""What can be changed in the table, by the document's own name for it."""


class Row:
    """A document with what is computed of it when it is first needed."""

    def __init__(self, document: DocumentSummary, language: str) -> None:
        self.document = document
        self.language = language
        self.state = words.state_of(document)
        self._keys: dict[int, Any] = {}

    @cached_property
    def haystack(self) -> str:
        """What the search looks through."""
        document = self.document
        channel = words.channel_in_words(document.channel, self.language)
        spoken = words.language_in_words(document.language)
        return plain(f"{document.title} {document.path} {document.department} {channel} {spoken} {document.date or ''}")

    @cached_property
    def _title(self) -> tuple[str, str]:
        return plain(words.title_of(self.document)), self.document.path

    def key(self, column: int) -> Any:
        """What rows are sorted by; within equals by side and title. Kept: a sort asks for it again and again."""
        key = self._keys.get(column)
        if key is None:
            own = _SORTED_BY[Column(column)](self.document, self.language)
            key = self._keys[column] = (own, self.document.side is Side.INSIDE, self._title)
        return key


_SORTED_BY: Mapping[Column, Callable[[DocumentSummary, str], Any]] = {
    Column.SIDE: lambda document, _: document.side is Side.INSIDE,
    Column.TITLE: lambda document, _: plain(words.title_of(document)),
    Column.DATE: lambda document, _: document.date or "",
    Column.DEPARTMENT: lambda document, _: plain(document.department),
    Column.CHANNEL: lambda document, language: plain(words.channel_in_words(document.channel, language)),
    Column.LANGUAGE: lambda document, _: words.language_in_words(document.language),
    Column.SENTENCES: lambda document, _: document.sentences,
    Column.STATE: lambda document, _: words.ORDER[words.state_of(document)],
}


def text_of(document: DocumentSummary, column: Column, language: str) -> str:
    """What a cell says."""
    return _SAYS[column](document, language)


_SAYS: Mapping[Column, Callable[[DocumentSummary, str], str]] = {
    Column.SIDE: lambda document, language: words.side_in_words(document.side, language),
    Column.TITLE: lambda document, _: words.title_of(document),
    Column.DATE: lambda document, _: words.day_in_words(document.date, QLocale()),
    Column.DEPARTMENT: lambda document, _: document.department,
    Column.CHANNEL: lambda document, language: words.channel_in_words(document.channel, language),
    Column.LANGUAGE: lambda document, _: words.language_in_words(document.language),
    Column.SENTENCES: lambda document, _: QLocale().toString(document.sentences) if document.sentences else "",
    Column.STATE: words.reading_in_words,
}


class DocumentsModel(QAbstractTableModel):
    """A row for each document that is looked for, sorted.

    It sorts and filters by itself: a proxy model would ask Python for each comparison, a third of a second for 3,200
    documents. What stays shown keeps its selection, and its editor, as others come and go.
    """

    def __init__(
        self, language: str, edit: Callable[[str, str, str | None], bool], parent: QObject | None = None
    ) -> None:
        """Take the language of the interface, and how to change a field: id, name, content; gives whether it went."""
        super().__init__(parent)
        self.shown: list[Row] = []
        self._rows: dict[str, Row] = {}
        self._column, self._descending = Column.SIDE, False
        self._words: tuple[str, ...] = ()
        self._side: Side | None = None
        self._states: frozenset[words.State] = frozenset()
        self._language = language
        self._edit = edit
        self._titles = {
            Column.SIDE: self.tr("Side"),
            Column.TITLE: self.tr("Title"),
            Column.DATE: self.tr("Date"),
            Column.DEPARTMENT: self.tr("Department"),
            Column.CHANNEL: self.tr("Channel"),
            Column.LANGUAGE: self.tr("Language"),
            Column.SENTENCES: self.tr("Sentences"),
            Column.STATE: self.tr("State"),
        }

    # Which rows there are

    def show(self, documents: Iterable[DocumentSummary]) -> None:
        """Take these as the documents that there are."""
        before, self._rows = self._rows, {}
        for document in documents:
            row = before.get(document.id)
            is_same = row is not None and row.document == document
            self._rows[document.id] = row if row is not None and is_same else Row(document, self._language)
        self._arrange()

    def filter_by(self, text: str, side: Side | None, states: Iterable[words.State]) -> None:
        """Show those with all the words, on a side (None: both), in one of the states (none: all)."""
        self._words, self._side, self._states = tuple(plain(text).split()), side, frozenset(states)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; without one (-1) by side and title."""
        self._column = Column(max(column, 0))
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _is_wanted(self, row: Row) -> bool:
        if self._side is not None and row.document.side is not self._side:
            return False
        if self._states and row.state not in self._states:
            return False
        return all(word in row.haystack for word in self._words)

    def _arrange(self) -> None:
        """Go from what is shown to what is to be shown, in steps that views can follow."""
        wanted = [row for row in self._rows.values() if self._is_wanted(row)]
        wanted.sort(key=lambda row: row.key(self._column), reverse=self._descending)
        now = {row.document.id: row for row in wanted}
        gone = [at for at, row in enumerate(self.shown) if row.document.id not in now]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self.shown[first : last + 1]
            self.endRemoveRows()
        known = {row.document.id for row in self.shown}
        new = [row for row in wanted if row.document.id not in known]
        if new:
            self.beginInsertRows(_NOWHERE, len(self.shown), len(self.shown) + len(new) - 1)
            self.shown += new
            self.endInsertRows()
        self._reorder(wanted)
        changed = [at for at, row in enumerate(self.shown) if row is not wanted[at]]
        self.shown = wanted
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _reorder(self, wanted: Sequence[Row]) -> None:
        """Put the same documents into another order; selection and editors go along."""
        places = {row.document.id: at for at, row in enumerate(wanted)}
        order = [places[row.document.id] for row in self.shown]
        if order == list(range(len(order))):
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        new = [self.index(order[index.row()], index.column()) for index in old]
        arranged = sorted(zip(order, self.shown, strict=True), key=itemgetter(0))
        self.shown = [row for _, row in arranged]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    # What views ask

    def find(self, identity: str) -> QModelIndex:
        """The first cell of a document; invalid where it is not shown."""
        at = next((at for at, row in enumerate(self.shown) if row.document.id == identity), -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.SENTENCES else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as text, to edit, or its document."""
        if not index.isValid():
            return None
        document, column = self.shown[index.row()].document, Column(index.column())
        if role == DOCUMENT:
            return document
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(document, column, self._language)
        if role == Qt.ItemDataRole.EditRole and column in FIELDS:
            return document.title if column is Column.TITLE else text_of(document, column, self._language)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.TITLE:
            return plain_tip(words.file_of(document)) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and what is a field can be edited."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change a field. A day that cannot be understood is refused."""
        field = FIELDS.get(Column(index.column()))
        if role != Qt.ItemDataRole.EditRole or field is None:
            return False
        document = self.shown[index.row()].document
        typed = " ".join(str(value).split())
        new: str | None = typed
        if field == "date":
            new = words.day_of_words(typed, QLocale())
            if typed and new is None:
                return False
        elif field == "channel":
            new = words.channel_of_words(typed, self._language)
        return new != getattr(document, field) and self._edit(document.id, field, new)

    def mimeTypes(self) -> list[str]:
        """What rows are dragged as."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The documents of the cells."""
        chosen = dict.fromkeys(index.row() for index in indexes)
        lines = [f"{self.shown[at].document.side} {self.shown[at].document.id}" for at in chosen]
        data = QMimeData()
        data.setData(MIME, "\n".join(lines).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """They change sides: nothing is copied."""
        return Qt.DropAction.MoveAction


def plain(text: str) -> str:
    """Without case and accents, as people search and sort."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of numbers that follow each other."""
    if not numbers:
        return
    breaks = [at for at, (one, next_one) in enumerate(pairwise(numbers), 1) if next_one != one + 1]
    for first, end in pairwise([0, *breaks, len(numbers)]):
        yield numbers[first], numbers[end - 1]
