"""Common values to start from, by group, with what shows them and what goes against them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from brandcheck.library import LibraryValue, find, groups
from brandcheck.model import Organisation, Value
from ui.icons import pixmap
from ui.models.values import same_name
from ui.pages.page import scrolling
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, label, row

_ITEM = Qt.ItemDataRole.UserRole


class ValueLibrary(QDialog):
    """Search and tick at the left, read at the right."""

    picked = Signal(object)
    """The values that were picked, a tuple, in the language they were read in."""

    def __init__(self, organisation: Organisation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there = [value.name for value in organisation.values]
        self._picked: list[str] = []
        """Ids, in the order in which they were ticked."""
        self._filling = False
        self.setWindowTitle(self.tr("Library of values"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(look().px(920), look().px(640))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search, for example: customer, safe, honest"))
        self.search.setAccessibleName(self.tr("Search in the library"))
        self.search.setClearButtonEnabled(True)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the library"))
        self.language.addItem("Nederlands", "nl")
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(self.language.findData(organisation.language))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Common values"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = button(self.tr("&Add"), self.accept, "main")
        self.add.setDefault(True)
        self._preview = QVBoxLayout()
        self._preview.setSpacing(look().px(8))
        self._build()
        self.search.textChanged.connect(lambda _: self._fill(first=True))
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)
        self.language.currentIndexChanged.connect(lambda _: self._fill())
        self.list.currentItemChanged.connect(lambda *_: self._show_preview())
        self.list.itemChanged.connect(self._ticked)
        self.list.itemDoubleClicked.connect(self._toggle)
        self._fill()

    def _build(self) -> None:
        left = column(self.search, self.list, gap=10)
        area = scrolling(column(self._preview, 1, gap=0))
        right = card(column(area), margin=20)
        halves = row(left, right, gap=20)
        halves.setStretch(0, 2)
        halves.setStretch(1, 3)
        about = label(
            self.tr("Tick what fits you, then put it in your own words: what you declare yourself is what counts."),
            "quiet",
        )
        cancel = button(self.tr("&Cancel"), self.reject)
        top = row(about, self.language, gap=20)
        top.setStretch(0, 1)
        self.setLayout(column(top, halves, row(1, cancel, self.add), gap=16, margin=24))
        self.search.setFocus()

    @property
    def in_language(self) -> str:
        """The language that is read in."""
        return str(self.language.currentData())

    def _fill(self, *, first: bool = False) -> None:
        """The values found, below the names of their groups; without words in the order of the library.

        The one that was shown is shown again, unless `first` asks for the first that was found.
        """
        current = None if first else self.list.currentItem()
        was = current.data(_ITEM).id if current is not None and current.data(_ITEM) else ""
        found = find(self.search.text(), self.in_language)
        names = groups(self.in_language)
        self._filling = True
        self.list.clear()
        for group in dict.fromkeys(value.group for value in found):
            self.list.addItem(_header(names[group]))
            for value in found:
                if value.group == group:
                    self.list.addItem(self._item(value))
        if not found:
            self.list.addItem(_header(self.tr("Nothing found. Try another word.")))
        self._filling = False
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_ITEM)]
        wanted = next((row for row in rows if self.list.item(row).data(_ITEM).id == was), rows[0] if rows else -1)
        self.list.setCurrentRow(wanted)
        self._show_preview()
        self._count()

    def _item(self, value: LibraryValue) -> QListWidgetItem:
        text = value.texts[self.in_language]
        item = QListWidgetItem(text.name)
        item.setData(_ITEM, value)
        item.setSizeHint(QSize(0, look().px(30)))
        if self._is_there(value):
            item.setText(self.tr("{name} (already yours)").format(name=text.name))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value.id in self._picked else Qt.CheckState.Unchecked)
        return item

    def _is_there(self, value: LibraryValue) -> bool:
        return any(same_name(text.name, name) for text in value.texts.values() for name in self._there)

    def _toggle(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            is_on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _ticked(self, item: QListWidgetItem) -> None:
        value = item.data(_ITEM)
        if self._filling or not isinstance(value, LibraryValue):
            return
        self._picked = [each for each in self._picked if each != value.id]
        if item.checkState() is Qt.CheckState.Checked:
            self._picked.append(value.id)
        self._count()

    def _count(self) -> None:
        count = len(self._picked)
        self.add.setEnabled(count > 0)
        self.add.setText(self.tr("&Add %n value(s)", "", count) if count else self.tr("&Add"))

    def _show_preview(self) -> None:
        if self._filling:
            return
        clear(self._preview)
        item = self.list.currentItem()
        value = item.data(_ITEM) if item is not None else None
        if not isinstance(value, LibraryValue):
            return
        text = value.texts[self.in_language]
        for words, kind in ((groups(self.in_language)[value.group], "small"), (text.name, "title")):
            self._preview.addWidget(label(words, kind))
        self._preview.addWidget(label(text.statement, "quote"))
        for title, sentences, mark, colour in (
            (self.tr("Fits"), text.examples_for, "check", "good"),
            (self.tr("Goes against it"), text.examples_against, "cross", "against"),
        ):
            self._preview.addSpacing(look().px(8))
            self._preview.addWidget(label(title, "strong"))
            for sentence in sentences:
                self._preview.addWidget(_marked(sentence, mark, colour))

    def accept(self) -> None:
        """Add what is ticked."""
        if picked := self._values():
            self.picked.emit(picked)
            super().accept()

    def _values(self) -> tuple[Value, ...]:
        by_id = {value.id: value for value in find("", self.in_language)}
        return tuple(by_id[each].texts[self.in_language] for each in self._picked)


def _header(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setFont(look().font(12.5, strong=True))
    item.setSizeHint(QSize(0, look().px(36)))
    item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
    item.setForeground(look().colour("quiet"))
    return item


def _marked(sentence: str, mark: str, colour: str) -> QWidget:
    picture = label("")
    picture.setPixmap(pixmap(mark, look().colour(colour), look().px(14)))
    picture.setFixedWidth(look().px(16))
    made = QWidget()
    layout = row(column(picture, 1, gap=0), label(sentence), gap=6)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made
