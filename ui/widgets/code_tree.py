"""The codes of a research project, to be ticked as values: what stands below what, and how much each marks."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from brandcheck.export import MOST_EXAMPLES, CodeBook, values_of
from brandcheck.model import Value
from ui.models.values import same_name
from ui.theme import look
from ui.widgets.basics import clear, column, label, plain_tip
from ui.widgets.help import Note

_NAME, _QUOTES = 0, 1
_ALL_OPEN = 60
"""Up to so many codes all are shown at once; of more only the topmost."""


class CodeTree(QWidget):
    """Ticks, and in words what comes of them. Nothing is ticked at first: a code is no value by itself."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._book = CodeBook("", "", ())
        self._items: dict[str, QTreeWidgetItem] = {}
        self._filling = False
        self.about = label("", "small")
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Code"), self.tr("Quotes")])
        self.tree.setAccessibleName(self.tr("Codes of the project"))
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(look().px(20))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_QUOTES, QHeaderView.ResizeMode.ResizeToContents)
        self.told = label("", "small")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(look().px(8))
        layout = column(self.about, self.tree, self.told, self._notes, gap=8)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.tree.itemChanged.connect(lambda *_: self._tell())

    def show_book(self, book: CodeBook, there: list[str]) -> None:
        """Show the codes of a project; `there` are the names of the values that are there already."""
        self._book = book
        self._filling = True
        self._items.clear()
        self.tree.clear()
        quotes = _with_below(book)
        for code in book.codes:
            above = self._items.get(code.parent or "")
            self._items[code.id] = item = QTreeWidgetItem(self.tree) if above is None else QTreeWidgetItem(above)
            name = " ".join(code.name.split())
            item.setText(_NAME, self.tr("{name} (already yours)").format(name=name) if _is_in(name, there) else name)
            item.setText(_QUOTES, str(quotes[code.id]))
            item.setTextAlignment(_QUOTES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setCheckState(_NAME, Qt.CheckState.Unchecked)
            item.setToolTip(_NAME, plain_tip("\n".join(filter(None, (name, code.description.strip())))))
            spoken = self.tr("{name}, %n quote(s)", "", quotes[code.id]).format(name=item.text(_NAME))
            item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, spoken)
        if len(self._items) <= _ALL_OPEN:
            self.tree.expandAll()
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
        self._filling = False
        self._show_notes()
        self._tell()

    @property
    def ticked(self) -> tuple[Value, ...]:
        """The ticked codes as values, in the order of the project, with their quotes as examples."""
        return values_of(self._book, {identity for identity, item in self._items.items() if _is_ticked(item)})

    def _show_notes(self) -> None:
        book = self._book
        made = (
            self.tr("Project “{project}”, made with {program}.").format(project=book.name, program=book.origin)
            if book.origin
            else self.tr("Project “{project}”.").format(project=book.name)
        )
        self.about.setText(f"{made} {self.tr('Tick the codes that are values of your organisation.')}")
        clear(self._notes)
        if book.left_out:
            left_out = self.tr(
                "%n coding(s) are left out: they are of image or sound, or their text is not in the project.",
                "",
                book.left_out,
            )
            self._notes.addWidget(Note(left_out))

    def _tell(self) -> None:
        """Say what comes of the ticks."""
        if self._filling:
            return
        values = self.ticked
        supports = sum(len(value.examples_for) for value in values)
        contradicts = sum(len(value.examples_against) for value in values)
        if values:
            self.told.setText(
                " ".join(
                    (
                        self.tr("%n quote(s) go along as examples that fit", "", supports),
                        self.tr("and %n as examples against.", "", contradicts),
                        self.tr("They are part of your values from then on, and stay when the texts are deleted."),
                    )
                )
            )
        else:
            self.told.setText(
                self.tr(
                    "What a code and those below it mark goes along as examples, at most {most} that fit and {most}"
                    " against."
                ).format(most=MOST_EXAMPLES)
            )
        self.changed.emit()


def _with_below(book: CodeBook) -> Counter[str]:
    """How many quotes each code bears, with all below it."""
    counts = Counter({code.id: len(code.quotes) for code in book.codes})
    for code in reversed(book.codes):
        if code.parent is not None:
            counts[code.parent] += counts[code.id]
    return counts


def _is_in(name: str, there: list[str]) -> bool:
    return any(same_name(name, other) for other in there)


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(_NAME) is Qt.CheckState.Checked
