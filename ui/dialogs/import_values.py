"""Values out of a pasted page, a document or a research project: shows what was recognised, to be put right and picked."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from brandcheck import ingest
from brandcheck.errors import BrandCheckError
from brandcheck.export import CodeBook, read_qdpx
from brandcheck.model import Value
from ui.models.values import clean, same_name
from ui.pages.page import scrolling
from ui.preferences import Preferences
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, label, row
from ui.widgets.code_tree import CodeTree
from ui.widgets.help import Note
from ui.widgets.value_fields import GrowingField, LineField

_REST = 400
"""Milliseconds without a key before the pasted text is looked at."""
_PROJECT = ".qdpx"
"""What research tools exchange: its codes may be values."""


class ImportValues(QDialog):
    """Paste, choose or drop at the left; pick at the right."""

    picked = Signal(object)
    """The values that were picked, a tuple, as they were put right."""

    def __init__(
        self, session: Session, preferences: Preferences, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._language = session, preferences, language
        self.setWindowTitle(self.tr("Import values"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(look().px(940), look().px(600))
        self.text = PasteField(self.tr("Text with your values"))
        self.text.setPlaceholderText(
            self.tr(
                "Paste the text here, for example:\n\nCraftsmanship: we take the time to do it well.\n"
                "Honest: we say what we know, also when it disappoints."
            )
        )
        self.choose = button(self.tr("Choose a &document…"), self._choose, symbol="file")
        self.found: list[FoundValue] = []
        self._results = QVBoxLayout()
        self._results.setSpacing(look().px(10))
        self.codes = CodeTree()
        self.codes.changed.connect(self._count)
        self._kinds = QStackedWidget()
        self.add = button(self.tr("&Add"), self.accept, "main")
        self.add.setDefault(True)
        self.cancel = button(self.tr("&Cancel"), self.reject)
        # In the fields Enter is a new line.
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._read_text)
        self.text.textChanged.connect(self._rest.start)
        self._build()
        self._invite()

    def _build(self) -> None:
        left = column(
            label(self.tr("Your values page"), "strong"),
            self.text,
            row(self.choose, 1),
            label(
                self.tr(
                    "Or drop a document on this window: Word, PDF, a web page, a presentation, or a project of a research"
                    " tool (.qdpx)."
                ),
                "small",
            ),
            gap=8,
        )
        self._list = scrolling(column(self._results, 1, gap=0))
        self._kinds.addWidget(self._list)
        self._kinds.addWidget(self.codes)
        right = column(label(self.tr("Recognised in it"), "strong"), self._kinds, gap=8)
        halves = row(left, right, gap=24)
        halves.setStretch(0, 2)
        halves.setStretch(1, 3)
        self.setLayout(column(halves, row(1, self.cancel, self.add), gap=20, margin=24))
        self.text.setFocus()

    # Reading

    def read_file(self, file: Path) -> None:
        """See which values are in a document."""
        self._rest.stop()
        self._say(self.tr("Reading {file}…").format(file=file.name))
        if file.suffix.casefold() == _PROJECT:
            self._run(lambda: read_qdpx(file), self.show_codes)
        else:
            keep = (self._session.organisation.name,)
            self._run(lambda: ingest.values_in_file(file, keep), self.show_values)

    def _read_text(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            self._run(lambda: ingest.values_in_text(text), self.show_values)
        else:
            self._invite()

    def _run(self, work: Any, show: Any) -> None:
        """Only the latest reading counts, and only while this window is there."""

        def if_there(done: Any) -> Any:
            return lambda result: done(result) if isValid(self) else None

        self._session.background.run(work, if_there(show), "import", if_there(self._failed))

    def _failed(self, error: BrandCheckError) -> None:
        self._say(error.text(self._language), "warn")

    def _invite(self) -> None:
        self._say(self.tr("What is recognised comes here. You can put it right before you add it."))

    def _say(self, text: str, tone: str = "") -> None:
        self.found = []
        clear(self._results)
        self._results.addWidget(Note(text, tone))
        self._kinds.setCurrentWidget(self._list)
        self._count()

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Show what was recognised; what is there already is not picked."""
        clear(self._results)
        self._kinds.setCurrentWidget(self._list)
        there = self._there()
        self.found = [
            FoundValue(value, is_there=any(same_name(value.name, name) for name in there)) for value in values
        ]
        for each in self.found:
            each.changed.connect(self._count)
            self._results.addWidget(each)
        self._put_in_order()
        self._count()

    def show_codes(self, book: CodeBook) -> None:
        """Show the codes of a research project."""
        self.found = []
        self.codes.show_book(book, self._there())
        self._kinds.setCurrentWidget(self.codes)
        for before, after in pairwise((self.choose, self.codes.tree, self.cancel, self.add)):
            self.setTabOrder(before, after)
        self.codes.tree.setFocus()
        self._count()

    def _there(self) -> list[str]:
        return [value.name for value in self._session.organisation.values]

    def _put_in_order(self) -> None:
        """Tab goes from what was read to what was found in it, then to the buttons."""
        fields = [field for each in self.found for field in (each.pick, each.name, each.statement)]
        for before, after in pairwise((self.choose, *fields, self.cancel, self.add)):
            self.setTabOrder(before, after)

    def _count(self) -> None:
        count = len(self._picked())
        self.add.setEnabled(count > 0)
        self.add.setText(self.tr("&Add %n value(s)", "", count) if count else self.tr("&Add"))

    def _picked(self) -> tuple[Value, ...]:
        if self._kinds.currentWidget() is self.codes:
            return self.codes.ticked
        return tuple(value for each in self.found if (value := each.value) is not None)

    def accept(self) -> None:
        """Add what is picked."""
        if picked := self._picked():
            self.picked.emit(picked)
            super().accept()

    def _choose(self) -> None:
        title = self.tr("Document with your values")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self._preferences.folder))
        if name:
            self._preferences.folder = Path(name).parent
            self.read_file(Path(name))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one document."""
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read it."""
        if (file := _file_of(event)) is not None:
            event.acceptProposedAction()
            self.read_file(file)


class PasteField(GrowingField):
    """As high as there is room, and it scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _fit(self) -> None:
        """Its height is the window's matter."""


class FoundValue(QWidget):
    """A value that was recognised: to be picked or not, its name and statement to be put right."""

    changed = Signal()

    def __init__(self, value: Value, *, is_there: bool) -> None:
        super().__init__()
        self._value = value
        self.pick = QCheckBox()
        self.pick.setChecked(not is_there)
        self.pick.setAccessibleName(self.tr("Add {name}").format(name=value.name))
        self.name = LineField(self.tr("Name"))
        self.name.setText(value.name)
        self.name.setObjectName("strong")
        self.statement = GrowingField(self.tr("Statement of {name}").format(name=value.name), lines=1)
        self.statement.setText(value.statement)
        self.statement.setPlaceholderText(self.tr("No statement found"))
        fields = column(self.name, self.statement, gap=6)
        if is_there:
            fields.addWidget(label(self.tr("You have a value of this name already."), "small"))
        beside_name = column(self.pick, 1, gap=0)
        beside_name.setContentsMargins(0, look().px(6), 0, 0)
        layout = row(beside_name, fields, gap=2)
        layout.setStretch(1, 1)
        self.setLayout(column(card(layout, margin=12), gap=0))
        self.pick.toggled.connect(lambda _: self.changed.emit())
        self.name.textChanged.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> Value | None:
        """The value as it was put right; None where it is not picked or has no name."""
        name = clean(self.name.text())
        if not self.pick.isChecked() or not name:
            return None
        return replace(self._value, name=name, statement=clean(self.statement.text()))


def _file_of(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].is_file() else None
