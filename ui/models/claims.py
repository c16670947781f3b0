"""The ledger's rows, read from the workspace as far as someone scrolls."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from brandcheck.model import ClaimState
from brandcheck.workspace import ClaimQuery, ClaimRow, ClaimSubject, Workspace
from ui.widgets.claim_words import ClaimCard, ClaimTelling

PAGE = 30
"""Rows that are read at once."""
_Index = QModelIndex | QPersistentModelIndex


class ClaimItem:
    """A row with its card, made when first shown, and the height it was measured to have."""

    __slots__ = ("card", "height", "is_first", "is_last", "row", "width")

    def __init__(self, row: ClaimRow, *, is_first: bool, is_last: bool) -> None:
        self.row = row
        self.is_first, self.is_last = is_first, is_last
        """Of the rows of its promise."""
        self.card: ClaimCard | None = None
        self.width = 0
        self.height = 0


class ClaimModel(QAbstractListModel):
    """What a query lists: its order is fixed when it is asked, so that nothing jumps while it is worked through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[ClaimItem] = []
        self.query = ClaimQuery()
        self.promises = 0
        """How many there are, read or not."""
        self._workspace: Workspace | None = None
        self._telling: ClaimTelling | None = None
        self._unread: list[tuple[int, bool, bool]] = []
        """Numbers of rows, whether each is the first of its promise, and whether the last; in reverse."""

    @property
    def language(self) -> str:
        """In which rows are told."""
        return self._telling.language if self._telling else "nl"

    def show(self, workspace: Workspace | None, query: ClaimQuery, telling: ClaimTelling) -> None:
        """Show a list from its beginning."""
        self.beginResetModel()
        self._workspace, self.query, self._telling = workspace, query, telling
        found = workspace.claims.promises(query) if workspace else ()
        self.promises = len(found)
        order = [(each, at == 0, at == len(rows) - 1) for rows in found for at, each in enumerate(rows)]
        self._unread = order[::-1]
        self.items = self._next_page()
        self.endResetModel()

    def look_again(self, subject: ClaimSubject) -> int:
        """Show what people made of a row now; gives its place, -1 where it was not read."""
        found = [at for at, item in enumerate(self.items) if item.row.subject == subject]
        if self._workspace is None or not found:
            return -1
        now = {row.number: row for row in self._workspace.claims.rows([self.items[at].row.number for at in found])}
        for at in found:
            item = self.items[at]
            row = now.get(item.row.number, item.row)
            self.items[at] = ClaimItem(row, is_first=item.is_first, is_last=item.is_last)
            self.dataChanged.emit(self.index(at), self.index(at))
        return found[0]

    def card(self, at: int) -> ClaimCard:
        """What a row shows."""
        item = self.items[at]
        if item.card is None:
            assert self._telling is not None
            item.card = self._telling.card(item.row)
        return item.card

    def next_open(self, after: int) -> int:
        """The next row that nobody decided about; -1 when there is none below."""
        while (found := _first_open(self.items, after + 1)) < 0 and self.canFetchMore():
            self.fetchMore()
        return found

    # Qt

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows were read."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The promise; the delegate takes all else from `card`."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.items[index.row()].row.claim.outside.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(index.row()).spoken
        return None

    def canFetchMore(self, parent: _Index | None = None) -> bool:
        """Whether there are rows that were not read."""
        return bool(self._unread) and not (parent is not None and parent.isValid())

    def fetchMore(self, _parent: _Index | None = None) -> None:
        """Read the next page."""
        found = self._next_page()
        if found:
            self.beginInsertRows(QModelIndex(), len(self.items), len(self.items) + len(found) - 1)
            self.items += found
            self.endInsertRows()

    def _next_page(self) -> list[ClaimItem]:
        if self._workspace is None:
            return []
        wanted = {number: (first, last) for number, first, last in _taken(self._unread)}
        rows = self._workspace.claims.rows(tuple(wanted))
        return [
            ClaimItem(row, is_first=wanted[row.number][0], is_last=wanted[row.number][1])
            for row in rows
            if self._telling is not None and self._telling.knows(row)
        ]


def _taken(unread: list[tuple[int, bool, bool]]) -> Iterable[tuple[int, bool, bool]]:
    page = unread[: -PAGE - 1 : -1]
    del unread[-PAGE:]
    return page


def _first_open(items: list[ClaimItem], start: int) -> int:
    return next(
        (at for at in range(start, len(items)) if items[at].row.claim.state is ClaimState.OPEN),
        -1,
    )
