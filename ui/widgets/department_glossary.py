"""The glossary: words with how the organisation would rather say them, edited in place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from brandcheck.model import Value
from brandcheck.workspace import GlossaryTerm
from ui.models.departments_glossary import Column, Glossary, GlossaryModel
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, column, flow, label, row
from ui.widgets.empty import Empty

_SHARES = {Column.TERM: 0.22, Column.VALUE: 0.2, Column.PREFERRED: 0.24, Column.NOTE: 0.34}
_PAUSE = 150


class GlossaryPart(QWidget):
    """A line to add a word, the table, and what can be done with it."""

    def __init__(self, shell: Shell, glossary: Glossary) -> None:
        super().__init__()
        self._shell, self._glossary = shell, glossary
        self.model = GlossaryModel(shell.language, self._change, self)
        self.table = GlossaryTable(self.model, lambda: shell.session.organisation.values)
        self.table.remove_asked.connect(self._remove)
        self.word, self.value = QLineEdit(), QComboBox()
        self.word.setPlaceholderText(self.tr("A word to agree on"))
        self.word.setAccessibleName(self.word.placeholderText())
        self.word.setFixedWidth(look().px(250))
        self.word.returnPressed.connect(self._add)
        self.word.textChanged.connect(lambda _: self._show_buttons())
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setMaximumWidth(look().px(260))
        self.add = button(self.tr("A&dd"), self._add, symbol="plus")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in the glossary"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(look().px(220))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.remove = button(self.tr("&Remove"), self._remove, symbol="trash")
        self.export = button(self.tr("E&xport the glossary…"), self._ask_target, symbol="export")
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self.model.modelReset.connect(self._show_buttons)
        text = self.tr(
            "Agree on words: add one here, or with the plus beside a word under Words. A glossary stays when texts are deleted."
        )
        none = Empty("values", self.tr("No word has been agreed on yet"), text)
        not_found = Empty(
            "search",
            self.tr("No word matches"),
            self.tr("Search looks in words, values, wordings and notes."),
            button(self.tr("&Show all"), self.search.clear),
        )
        self._layers = QStackedWidget()
        for each in (self.table, none, not_found):
            self._layers.addWidget(each)
        self.hint = label(self.tr("Press F2 or double-click to change a cell, Delete to remove a word."), "small")
        below = row(self.hint, self.remove, self.export, gap=10)
        below.setStretch(0, 1)
        above = flow(self.word, self.value, self.add, self.search, gap=8)
        layout = column(above, self._layers, below, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.refresh()

    # Showing

    def refresh(self) -> None:
        """Show the glossary as it is now."""
        self._pause.stop()
        values, entries = self._shell.session.organisation.values, self._glossary.entries
        self._fill(values)
        held = self.model.shown[self.table.currentIndex().row()] if self.table.currentIndex().isValid() else None
        self.model.show(entries, values, self.search.text())
        if held is not None and not self.table.currentIndex().isValid() and self.model.find(held.number).isValid():
            self.table.choose(held.number)
        self._layers.setCurrentIndex(0 if self.model.shown else 2 if entries else 1)
        self._show_buttons()

    def _fill(self, values: Sequence[Value]) -> None:
        items = [(self.model.value_name(""), ""), *((value.name, value.id) for value in values)]
        now = [(self.value.itemText(at), self.value.itemData(at)) for at in range(self.value.count())]
        if items == now:
            return
        chosen = self.value.currentData()
        self.value.clear()
        for name, identity in items:
            self.value.addItem(name, identity)
        self.value.setCurrentIndex(max(0, self.value.findData(chosen)))

    def _show_buttons(self) -> None:
        self.add.setEnabled(bool(self.word.text().strip()))
        self.remove.setEnabled(bool(self.table.chosen))
        self.export.setEnabled(bool(self._glossary.entries))
        self.hint.setVisible(bool(self.model.shown))

    # Changing

    def _add(self) -> None:
        word, value = self.word.text(), self.value.currentData()
        if not word.strip() or not self._glossary.add(word, value, self.tr("add a word")):
            return
        self.word.clear()
        self.search.clear()
        self.refresh()
        added = next((e for e in self.model.shown if e.value == value and e.term == " ".join(word.split())), None)
        if added is not None:
            self.table.choose(added.number)

    def _change(self, before: GlossaryTerm, after: GlossaryTerm) -> bool:
        return self._glossary.change(before, after, self.tr("change a word"))

    def _remove(self) -> None:
        chosen = self.table.chosen
        if chosen and self._glossary.remove(chosen, self.tr("remove %n word(s)", "", len(chosen))):
            self.table.setFocus()

    # Exporting

    def _ask_target(self) -> None:
        folder = self._shell.preferences.folder
        name = f"{self.tr('Glossary')} {self._shell.session.organisation.name}.csv".replace("/", "-").replace("\\", "-")
        kinds = ";;".join((self.tr("Table (*.csv)"), self.tr("Text (*.txt)")))
        found, _ = QFileDialog.getSaveFileName(self, self.tr("Export the glossary"), str(folder / name), kinds)
        if found:
            self._shell.preferences.folder = Path(found).parent
            self.export_to(Path(found))

    def export_to(self, target: Path) -> None:
        """Write it there."""
        session, language = self._shell.session, self._shell.language
        workspace = session.workspace
        assert workspace is not None

        def write() -> Path:
            from brandcheck.glossary import write_glossary  # noqa: PLC0415 (when asked for)

            return write_glossary(workspace, target, language)

        done = self.tr("The glossary is at {path}")
        session.background.run(
            write,
            lambda path: self._shell.notify(done.format(path=path), "good"),
            failed=self._shell.tell_error,
        )


class GlossaryTable(QTableView):
    """Cells are edited in place; rows are selected whole."""

    remove_asked = Signal()

    def __init__(self, model: GlossaryModel, values: Callable[[], Sequence[Value]]) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(self.tr("Glossary"))
        self.setModel(model)
        self.setItemDelegate(_Cells(self, model, values))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look().px(38))
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        self.setMinimumHeight(look().px(160))

    @property
    def chosen(self) -> tuple[GlossaryTerm, ...]:
        """The entries of the selected rows."""
        return tuple(self._model.shown[index.row()] for index in self.selectionModel().selectedRows())

    def choose(self, number: int) -> None:
        """Make an entry the current one."""
        found = self._model.find(number)
        if found.isValid():
            self.setCurrentIndex(found)
            self.scrollTo(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for each, share in _SHARES.items():
                self.setColumnWidth(each, round(self.viewport().width() * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter edits."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_asked.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            # A line editor lets Enter through when it is done.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """A line for words, a list for the value."""

    def __init__(self, view: QTableView, model: GlossaryModel, values: Callable[[], Sequence[Value]]) -> None:
        super().__init__(view)
        self._view, self._model, self._values = view, model, values

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell: the word in ink, the rest quieter."""
        place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] (missing in Qt's stubs)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(place, look().colour("selected" if selected else "card"))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look().colour("line"))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -2))
        inner = place.adjusted(look().px(8), 0, -look().px(8), 0)
        strong = index.column() in {Column.TERM, Column.PREFERRED}
        painter.setFont(look().font(strong=index.column() == Column.TERM))
        painter.setPen(look().colour("ink" if strong else "quiet"))
        text = str(index.data()).replace("\n", " ")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """What suits the column."""
        name = str(index.model().headerData(index.column(), Qt.Orientation.Horizontal))
        if index.column() != Column.VALUE:
            line = QLineEdit(parent)
            line.setAccessibleName(name)
            return line
        made = QComboBox(parent)
        made.setAccessibleName(name)
        made.addItem(self._model.value_name(""), "")
        for value in self._values():
            made.addItem(value.name, value.id)
        made.activated.connect(lambda _: self.commitData.emit(made))
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """What the cell holds now."""
        content = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(content)))
        elif isinstance(editor, QLineEdit):
            editor.setText(content)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep what was chosen or typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())
