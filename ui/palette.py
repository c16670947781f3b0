"""The command palette (Ctrl+K): every action, page, value and document by a few letters, and sentences by their words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from brandcheck.model import Segment
from ui.exporting import name_of, other_formats
from ui.icons import icon
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import column

_MOST = 12
_WORTH_SEARCHING = 3
"""Letters from which sentences are searched."""


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the palette."""

    text: str
    symbol: str
    hint: str
    run: Callable[[], object]


def rank(words: str, text: str) -> int | None:
    """How well a text answers to what was typed, lower is better; None where not all words are in it."""
    folded = text.casefold()
    parts = words.casefold().split()
    places = [folded.find(part) for part in parts]
    if any(place < 0 for place in places):
        return None
    starts = [place == 0 or not folded[place - 1].isalnum() for place in places]
    return sum(places) + 100 * starts.count(False)


class Palette(QDialog):
    """Type, choose with the arrows, Enter."""

    def __init__(self, shell: Shell, actions: Mapping[str, QAction], pages: Iterable[QAction]) -> None:
        super().__init__(shell if isinstance(shell, QWidget) else None, Qt.WindowType.Popup)
        self._shell = shell
        others = [action for name, action in actions.items() if name != "palette"]
        self._all = [*_of_actions(others), *self._of_exports(), *_of_actions(pages), *self._of_workspace()]
        self._sentences: list[Found] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search or command"))
        self.field.setAccessibleName(self.tr("Search or command"))
        self.list = QListWidget()
        self.list.setIconSize(QSize(look().px(18), look().px(18)))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemActivated.connect(lambda _: self._run())
        self.list.itemClicked.connect(lambda _: self._run())
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list.setItemDelegate(_Lines(self.list))
        self.setObjectName("palette")
        self.setLayout(column(self.field, self.list, gap=8, margin=12))
        self._show()

    def open_over(self, window: QWidget) -> None:
        """Show it at the top of the window."""
        width = min(look().px(620), window.width() - look().px(40))
        self.resize(width, look().px(430))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, look().px(70))))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the list while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _of_exports(self) -> list[Found]:
        if self._shell.session.assessment is None:
            return []
        return [
            Found(
                self.tr("Export as {name}").format(name=name_of(form, self._shell.language)),
                "chevron-right",
                "",
                lambda form=form: self._shell.export(form),
            )
            for form in other_formats()
        ]

    def _of_workspace(self) -> list[Found]:
        session, go = self._shell.session, self._shell.go
        value, document = self.tr("value"), self.tr("document")
        return [
            *(
                Found(v.name, "values", value, lambda v=v: go("confrontation", v.id))
                for v in session.organisation.values
            ),
            *(
                Found(d.title or d.path, "file", document, lambda d=d: go("text", (d.id, None)))
                for d in session.documents
            ),
        ]

    def _typed(self, words: str) -> None:
        self._sentences = []
        workspace = self._shell.session.workspace
        if workspace is not None and len(words.strip()) >= _WORTH_SEARCHING:
            self._shell.session.background.run(
                lambda: workspace.documents.search(words, limit=_MOST),
                lambda found: self._take_sentences(words, found),
                key="palette",
            )
        self._show()

    def _take_sentences(self, words: str, found: Iterable[Segment]) -> None:
        if self.isVisible() and words == self.field.text():
            sentence = self.tr("sentence")
            self._sentences = [
                Found(each.text, "search", sentence, lambda e=each: self._shell.go("text", (e.document, e.start)))
                for each in found
            ]
            self._show()

    def _show(self) -> None:
        words = self.field.text()
        ranked = sorted(
            ((score, at) for at, each in enumerate(self._all) if (score := rank(words, each.text)) is not None)
        )
        found = [self._all[at] for _, at in ranked[:_MOST]] + self._sentences
        self.list.clear()
        for each in found:
            item = QListWidgetItem(icon(each.symbol, look().colour("quiet").name(), look().px(18)), each.text)
            item.setToolTip(each.hint)
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.text}, {each.hint}" if each.hint else each.text)
            self.list.addItem(item)
        if not found:
            nothing = QListWidgetItem(self.tr("Nothing found. Try another word."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        item = self.list.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item else None
        if isinstance(found, Found):
            self.close()
            found.run()


class _Lines(QStyledItemDelegate):
    """A line with its hint at the right: a shortcut, or what kind of thing it is."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the line, then the hint over its end."""
        super().paint(painter, option, index)
        found = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(found, Found) and found.hint:
            place: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] (absent from the stubs)
            font = look().font(12.5)
            wide = QFontMetrics(font).horizontalAdvance(found.hint) + look().px(20)
            end = QRect(place.right() - wide, place.top(), wide, place.height())
            is_chosen = option.state & QStyle.StateFlag.State_Selected  # pyright: ignore[reportAttributeAccessIssue]
            painter.save()
            painter.fillRect(end, look().colour("selected" if is_chosen else "card"))
            painter.setFont(font)
            painter.setPen(look().colour("quiet"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(end.adjusted(0, 0, -look().px(12), 0), middle, found.hint)
            painter.restore()


def _of_actions(actions: Iterable[QAction]) -> list[Found]:
    return [
        Found(
            action.text().replace("&", "").rstrip("…"),
            "chevron-right",
            action.shortcut().toString(),
            action.trigger,
        )
        for action in actions
        if action.isEnabled()
    ]
