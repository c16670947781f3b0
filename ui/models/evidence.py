"""A list of evidence: which rows it has is known, the rows themselves are read as far as someone scrolls."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from brandcheck.workspace import EvidenceRow, Workspace
from ui.widgets.basics import plain_tip
from ui.widgets.evidence_words import Card, Telling, identity

PAGE = 20
"""Rows that are read at once: what fits on a tall screen."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Listing:
    """Which rows a list has."""

    workspace: Workspace
    value: str
    """In whose list they stand."""
    numbers: tuple[int, ...]
    """Of all rows, in order; see `Survey`."""
    marks: Mapping[int, int]
    """What tells that something was decided about a row since it was read."""
    lesson: int = 0
    """How often the engine learnt of decisions; another number, and every row may be another."""


class Item:
    """A row with its card, made when first shown, and the height it was measured to have."""

    __slots__ = ("card", "height", "mark", "number", "row", "width")

    def __init__(self, row: EvidenceRow, number: int = 0, mark: int = 0) -> None:
        self.row = row
        self.number = number
        self.mark = mark
        self.card: Card | None = None
        self.width = 0
        """For which it was measured; 0 when it must be measured anew."""
        self.height = 0


class EvidenceModel(QAbstractListModel):
    """The evidence of one list, the strongest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.listing: Listing | None = None
        """None as long as it is not known what is listed."""
        self._telling: Telling | None = None

    def clear(self) -> None:
        """Show nothing, until it is known what to show."""
        self.beginResetModel()
        self.items, self.listing = [], None
        self.endResetModel()

    def take(self, listing: Listing, telling: Telling) -> None:
        """Show a list from its beginning; or, where it is shown already, what became of it.

        Rows that were read stay as they are where nothing was decided about them, and nothing was learnt.
        """
        before, self.listing, self._telling = self.listing, listing, telling
        held = {item.number: item for item in self.items}
        stays = {
            number
            for number, item in held.items()
            if before is not None and before.lesson == listing.lesson and item.mark == listing.marks.get(number, 0)
        }
        if before is not None and before.numbers == listing.numbers:
            self._read_anew(at for at, item in enumerate(self.items) if item.number not in stays)
            return
        numbers = listing.numbers[: max(PAGE, len(held))]
        known = {number: held[number] for number in numbers if number in stays}
        read = self._read([number for number in numbers if number not in known])
        self.beginResetModel()
        self.items = [found for number in numbers if (found := known.get(number) or read.get(number))]
        self.endResetModel()

    def show_rows(self, rows: Sequence[EvidenceRow], telling: Telling) -> None:
        """Show these few rows, each as it stands at its own value; their document is known, so the value is named."""
        self.listing, self._telling = None, telling
        if [identity(row) for row in rows] == [identity(item.row) for item in self.items]:
            for at, row in enumerate(rows):
                self._renew(at, row, 0)
            return
        self.beginResetModel()
        self.items = [Item(row) for row in rows]
        self.endResetModel()

    def read_near(self, near: int, telling: Telling) -> None:
        """Show at once what was decided around a row; `take` follows with what became of the list."""
        self._telling = telling
        self._read_anew(range(max(0, near - PAGE // 2), min(len(self.items), near + PAGE // 2)))

    def _read_anew(self, places: Iterable[int]) -> None:
        places = list(places)
        read = self._read([self.items[at].number for at in places])
        for at in places:
            if (found := read.get(self.items[at].number)) is not None:
                self._renew(at, found.row, found.mark)

    def _read(self, numbers: Sequence[int]) -> dict[int, Item]:
        if self.listing is None or not numbers:
            return {}
        marks = self.listing.marks
        rows = self.listing.workspace.evidence.rows(numbers)
        return {number: Item(row, number, marks.get(number, 0)) for number, row in rows.items()}

    def _renew(self, at: int, row: EvidenceRow, mark: int) -> None:
        item = self.items[at]
        item.mark = mark
        if row != item.row:
            item.row, item.card, item.width = row, None, 0
            self.dataChanged.emit(self.index(at), self.index(at))

    def card(self, at: int) -> Card:
        """What the card of a row shows."""
        item = self.items[at]
        if item.card is None:
            assert self._telling is not None
            row = item.row
            shown = self.listing
            item.card = self._telling.card(row, shown.value) if shown else self._telling.card_in_text(row)
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
        more = self.listing is not None and len(self.items) < len(self.listing.numbers)
        return more and not (parent is not None and parent.isValid())

    def fetchMore(self, _parent: _Index | None = None) -> None:
        """Read the next page."""
        if self.listing is None:
            return
        first = len(self.items)
        numbers = self.listing.numbers[first : first + PAGE]
        read = self._read(numbers)
        found = [read[number] for number in numbers if number in read]
        if found:
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self.items += found
            self.endInsertRows()


def _first_open(items: Sequence[Item]) -> int:
    return next((at for at, item in enumerate(items) if item.row.decision is None), -1)
