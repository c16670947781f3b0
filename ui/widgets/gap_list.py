"""All values below each other on one axis, what asks for attention first."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from brandcheck.model import Gap, Value
from brandcheck.report import Axis, by_urgency, draw_axis
from brandcheck.summary import change_in_words
from brandcheck.wording import wording
from ui.theme import look
from ui.widgets.basics import column, label
from ui.widgets.dumbbell import AxisHead
from ui.widgets.gap_row import GapRow, kinds_width, set_columns, tell

_STACK_BELOW = 800
"""Width, at the usual text size, below which a row stands below itself."""


class GapList(QFrame):
    """The rows; the arrow keys go from one to the other."""

    chosen = Signal(str)
    """The id of a value."""
    reached = Signal(object)
    """The row that the arrow keys went to, which may be out of sight."""

    def __init__(self, gaps: Iterable[Gap], before: Iterable[Gap], values: Mapping[str, Value], language: str) -> None:
        super().__init__()
        self.setObjectName("card")
        shown = by_urgency([gap for gap in gaps if gap.value in values])
        earlier = tuple(before)
        axis = draw_axis(shown, language)
        told = [tell(gap, values[gap.value], axis, change_in_words(gap, earlier, language), language) for gap in shown]
        width = kinds_width(told, language)
        self._head = _Head(axis, width, language)
        self.rows = [GapRow(found, width, language) for found in told]
        for row in self.rows:
            row.clicked.connect(lambda _checked=False, value=row.value_id: self.chosen.emit(value))
        layout = column(self._head, *self.rows, gap=0)
        layout.setContentsMargins(1, 1, 1, 1)
        self.setLayout(layout)

    @property
    def focused(self) -> str:
        """The id of the value that has the keyboard; empty where none has."""
        return next((row.value_id for row in self.rows if row.hasFocus()), "")

    def focus(self, value: str) -> None:
        """Give the keyboard to a value's row, where there is one."""
        for row in self.rows:
            if row.value_id == value:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down the rows."""
        at = next((number for number, row in enumerate(self.rows) if row.hasFocus()), None)
        last = len(self.rows) - 1
        if at is None:
            super().keyPressEvent(event)
            return
        wanted = {
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Down: min(at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.rows[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self.rows[wanted])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the rows where they are too narrow."""
        super().resizeEvent(event)
        stacked = self.width() < look().px(_STACK_BELOW)
        self._head.stack(stacked=stacked)
        for row in self.rows:
            row.stack(stacked=stacked)


class _Head(QWidget):
    """What the columns are, with the figures of the axis."""

    def __init__(self, axis: Axis, kinds: int, language: str) -> None:
        super().__init__()
        self._width = kinds
        words = wording("report", language)
        self._value = label(words["column_value"], "small", wrap=False)
        self._chart = QWidget()
        said = label(words["column_chart"], "small", wrap=False)
        self._chart.setLayout(column(said, AxisHead(axis.ticks), gap=2))
        said.setIndent(look().px(8))
        self._kind = label(words["column_kind"], "small", wrap=False)
        self._counts = label(self.tr("Rests on"), "small", wrap=False)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight)
        for each in (self._value, self._chart, self._counts):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for each in (self._value, self._kind, self._counts):
            each.setParent(self)
        self._nothing = QWidget(self)
        self._grid = QGridLayout(self)
        self._stacked: bool | None = None
        self.stack(stacked=False)

    def stack(self, *, stacked: bool) -> None:
        """Only the axis, or all columns."""
        if stacked is self._stacked:
            return
        self._stacked = stacked
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        set_columns(grid, self._width, stacked=stacked)
        for each in (self._value, self._kind, self._counts):
            each.setVisible(not stacked)
        bottom = Qt.AlignmentFlag.AlignBottom
        if stacked:
            grid.addWidget(self._chart, 0, 0, 1, 5)
        else:
            for at, part in ((0, self._value), (1, self._chart), (2, self._kind), (3, self._counts)):
                grid.addWidget(part, 0, at, bottom if part is not self._chart else Qt.AlignmentFlag(0))
            # An empty column would go without the space beside it, and no longer stand above those of the rows.
            grid.addWidget(self._nothing, 0, 4)
