"""A list of evidence, read from the workspace a page at a time, as far as someone scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from brandcheck.workspace import EvidenceQuery, EvidenceRow, Workspace
from ui.widgets.basics import plain_tip
from ui.widgets.evidence_words import Card, Telling, identity

PAGE = 30
"""Rows that are read at once."""
_FEW = 6 * PAGE
"""Up to so many rows, all of them are read again after a decision; of more, those around it."""
_Index = QModelIndex | QPersistentModelIndex


class Item:
    """A row with its card, made when first shown, and the height it was measured to have."""

    __slots__ = ("card", "height", "row", "width")

    def __init__(self, row: EvidenceRow) -> None:
        self.row = row
        self.card: Card | None = None
        self.width = 0
        self.height = 0


class EvidenceModel(QAbstractListModel):
    """The evidence of one query, the strongest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.query: EvidenceQuery | None = None
        self._workspace: Workspace | None = None
        self._telling: Telling | None = None
        self._more = False
        self._total: int | None = None
        """How many rows there are, read or not; counted when it is many."""

    def show(self, workspace: Workspace | None, query: EvidenceQuery | None, telling: Telling | None) -> None:
        """Show another list, from its beginning."""
        self.beginResetModel()
        self._workspace, self.query, self._telling = workspace, query, telling
        self.items = []
        self._total = None
        self._read_on()
        self.endResetModel()

    def show_rows(self, rows: Sequence[EvidenceRow], telling: Telling) -> None:
        """Show these few rows, each as it stands at its own value; their document is known, so the value is named."""
        self.query, self._workspace, self._more = None, None, False
        self._telling = telling
        self._replace(rows)

    def read_again(self, telling: Telling, near: int) -> None:
        """Look what became of the rows that were read; what did not change stays where it is.

        Of a long list only the rows around `near` are looked at, as long as there are no more and no fewer of them.
        """
        if self._workspace is None or self.query is None:
            return
        self._telling = telling
        if len(self.items) > _FEW and self._is_same_around(near):
            return
        loaded = max(PAGE, len(self.items))
        rows = self._workspace.evidence.page(self.query, 0, loaded + 1)
        self._more = len(rows) > loaded
        self._total = None
        self._replace(rows[:loaded])

    def _is_same_around(self, near: int) -> bool:
        """Whether the same rows stand there; if so, they show what was decided."""
        assert self._workspace is not None
        assert self.query is not None
        first = max(0, near - PAGE // 2)
        rows = self._workspace.evidence.page(self.query, first, PAGE)
        held = self.items[first : first + len(rows)]
        is_same = [identity(row) for row in rows] == [identity(item.row) for item in held]
        if is_same and self._workspace.evidence.count(self.query) == self._total:
            self._update(first, rows)
            return True
        return False

    def _update(self, first: int, rows: Sequence[EvidenceRow]) -> None:
        for at, row in enumerate(rows, first):
            if row != self.items[at].row:
                self.items[at] = Item(row)
                self.dataChanged.emit(self.index(at), self.index(at))

    def _replace(self, rows: Sequence[EvidenceRow]) -> None:
        """Put these rows in place of what there is; where they are the same ones, each stays where it is."""
        if [identity(row) for row in rows] == [identity(item.row) for item in self.items]:
            self._update(0, rows)
            return
        self.beginResetModel()
        self.items = [Item(row) for row in rows]
        self.endResetModel()

    def card(self, at: int) -> Card:
        """What the card of a row shows."""
        item = self.items[at]
        if item.card is None:
            assert self._telling is not None
            row = item.row
            item.card = self._telling.card(row, self.query.value) if self.query else self._telling.card_in_text(row)
        return item.card

    def row_of(self, wanted: tuple[str, int, str]) -> int:
        """Where a piece of evidence stands among those that were read; -1 when it is not there."""
        return next((at for at, item in enumerate(self.items) if identity(item.row) == wanted), -1)

    def next_undecided(self, after: int) -> int:
        """The next row that nobody decided about, from the top again at the end; -1 when there is none.

        Reads on where the rows that were read are all decided.
        """
        while (found := _first_open(self.items[after + 1 :])) < 0 and self.canFetchMore():
            self.fetchMore()
        if found >= 0:
            return after + 1 + found
        return _first_open(self.items)

    # Qt

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows were read."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence; the delegate takes all else from `card`."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.items[index.row()].row.evidence.quote
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.card(index.row()).source)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.card(index.row()).spoken
        return None

    def canFetchMore(self, parent: _Index | None = None) -> bool:
        """Whether there are rows that were not read."""
        return self._more and not (parent is not None and parent.isValid())

    def fetchMore(self, _parent: _Index | None = None) -> None:
        """Read the next page."""
        found = self._next_page()
        if found:
            self.beginInsertRows(QModelIndex(), len(self.items), len(self.items) + len(found) - 1)
            self.items += found
            self.endInsertRows()
        if self._total is None and len(self.items) > _FEW and self._workspace is not None and self.query is not None:
            self._total = self._workspace.evidence.count(self.query)

    def _read_on(self) -> None:
        self.items += self._next_page()

    def _next_page(self) -> list[Item]:
        if self._workspace is None or self.query is None:
            self._more = False
            return []
        rows = self._workspace.evidence.page(self.query, len(self.items), PAGE + 1)
        self._more = len(rows) > PAGE
        return [Item(row) for row in rows[:PAGE]]


def _first_open(items: Sequence[Item]) -> int:
    return next((at for at, item in enumerate(items) if item.row.decision is None), -1)
