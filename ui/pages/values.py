"""Values: what the organisation says it stands for, worded one by one, in their order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from brandcheck.model import Value
from ui.models.values import DRAFT, ValuesModel, clean, moved, with_ids
from ui.pages.page import MARGIN, Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, clear, column, flow, label, row
from ui.widgets.empty import Empty
from ui.widgets.help import Note
from ui.widgets.value_editor import ValueEditor
from ui.widgets.value_fields import LineField
from ui.widgets.value_list import ValueList
from ui.widgets.value_notes import Likeness

_LIST_WIDTH = 340


class ValuesPage(Page):
    """The list at the left, the value that is chosen at the right. It takes a value's id as its target."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.help.setText(
            self.tr(
                "BrandCheck knows your values only as they are worded here, and judges every sentence by them."
                " Word them as you declare them."
            )
        )
        self._draft = False
        """Whether a new value waits for its name."""
        self._next: str | None = None
        """The value to show after a change that this page makes itself."""
        self._showing = False
        self._known: tuple[Value, ...] = ()
        self.likeness = Likeness(self.session, self)
        self.model = ValuesModel(self.tr("New value"))
        self.list = ValueList(self.model, self.tr("Values, in their order"))
        self.editor = ValueEditor()
        self.drop_hint = self._make_drop_hint()
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self._show()

    def _build(self) -> None:
        self.body.addLayout(self._make_organisation())
        self.add = button(self.tr("&Add a value"), self.start_one, symbol="plus")
        self.import_ = button(self.tr("&Import…"), self.open_import, "link", "paste")
        self.library = button(self.tr("From the &library…"), self.open_library, "link", "values")
        self.list.setMinimumHeight(look().px(120))
        left = QWidget()
        left.setMaximumWidth(look().px(_LIST_WIDTH))
        left.setLayout(column(self.list, self.add, flow(self.import_, self.library, gap=4), gap=8))
        self._notes = QVBoxLayout()
        self._notes.setSpacing(look().px(8))
        right = scrolling(column(self._notes, self.editor, gap=12))
        panes = QWidget()
        halves = row(left, right, gap=20)
        halves.setStretch(0, 2)
        halves.setStretch(1, 3)
        panes.setLayout(halves)
        self.empty = Empty(
            "values",
            self.tr("Which values does your organisation declare?"),
            self.tr(
                "Three to eight work best. Write them yourself, paste the values page of your website, or start from"
                " common values. You may also drop a document here that they are in."
            ),
            button(self.tr("&Write one"), self.start_one, "main", "plus"),
            button(self.tr("&Paste or import…"), self.open_import, symbol="paste"),
            button(self.tr("From the &library…"), self.open_library, symbol="values"),
        )
        self._layers = QStackedWidget()
        self._layers.addWidget(panes)
        self._layers.addWidget(self.empty)
        self.body.addWidget(self._layers, 1)

    def _make_organisation(self) -> QVBoxLayout:
        self.name = LineField(self.tr("Organisation"))
        self.name.setMaximumWidth(look().px(280))
        self.name.setMinimumWidth(look().px(260))
        self.text_language = QComboBox()
        self.text_language.setAccessibleName(self.tr("Language of the values and the report"))
        self.text_language.addItem("Nederlands", "nl")
        self.text_language.addItem("English", "en")
        parts = []
        for title, field in (
            (self.tr("&Organisation"), self.name),
            (self.tr("Language of its te&xts"), self.text_language),
        ):
            words = label(title, "quiet", wrap=False)
            words.setBuddy(field)
            part = QWidget()
            part.setLayout(row(words, field, gap=8))
            parts.append(part)
        return column(flow(*parts, gap=20))

    def _make_drop_hint(self) -> QFrame:
        hint = QFrame(self)
        hint.setObjectName("drop")
        hint.setProperty("hovered", "true")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = label(self.tr("Drop it to see which values are in it"), "title")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setLayout(column(words))
        hint.hide()
        return hint

    def _connect(self) -> None:
        self.session.values_changed.connect(self._values_changed)
        self.session.settling.connect(self.settle)
        self.likeness.changed.connect(self._show)
        self.list.chosen.connect(self._chosen)
        self.list.removal_asked.connect(self.remove)
        self.model.dropped.connect(self._put_at, Qt.ConnectionType.QueuedConnection)
        self.editor.edited.connect(self._edited)
        self.editor.removal_asked.connect(self.remove)
        self.editor.earlier_asked.connect(lambda: self.move_chosen(-1))
        self.editor.later_asked.connect(lambda: self.move_chosen(1))
        self.name.left.connect(self._name_left)
        self.text_language.activated.connect(self._language_chosen)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.move_chosen(step))

    # Showing

    def show_target(self, target: object) -> None:
        """Choose a value by its id."""
        if self.model.row_of(str(target)) >= 0:
            self.list.choose(str(target))

    def take_focus(self) -> None:
        """Go to the values, or where there are none, to the first way to begin."""
        first = self.list if self.session.organisation.values else self.empty.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _values_changed(self) -> None:
        before, self._known = self._known, self.session.organisation.values
        chosen, self._next = self._next, None
        if chosen is None:
            # Something was undone: show what came back or changed.
            chosen = next((value.id for value in self._known if value not in before), None)
        self._show(chosen)

    def _show(self, chosen: str | None = None) -> None:
        if self.session.workspace is None:
            return
        organisation = self.session.organisation
        self._known = organisation.values
        values = (*organisation.values, *([Value(DRAFT, "", "")] if self._draft else ()))
        self.heading.setText(self.tr("What {organisation} stands for").format(organisation=organisation.name))
        if not self.name.hasFocus():
            self.name.setText(organisation.name)
        self.text_language.setCurrentIndex(self.text_language.findData(organisation.language))
        self.likeness.follow(organisation.values)
        self._layers.setCurrentIndex(0 if values else 1)
        self._showing = True
        row_before = max(0, self.list.currentIndex().row())
        wanted = self.editor.value.id if chosen is None else chosen
        self.model.show(values, self._remarks(organisation.values))
        if values:
            at = self.model.row_of(wanted)
            at = min(row_before, len(values) - 1) if at < 0 else at
            self.list.choose(values[at].id)
            self.editor.show_value(values[at])
            self.editor.show_place(at if values[at].id else -1, len(organisation.values))
        self._showing = False
        self._show_notes()

    def _remarks(self, values: Sequence[Value]) -> dict[str, str]:
        names = {value.id: value.name for value in values}
        remarks: dict[str, str] = {}
        for value in values:
            if alike := [names[other] for other in self.likeness.alike(value.id)]:
                remarks[value.id] = self.tr("Much like “{name}”").format(name="”, “".join(alike))
            if not value.statement:
                remarks[value.id] = self.tr("No statement yet")
        return remarks

    def _show_notes(self) -> None:
        """One note at most, first of all about the value that is chosen; the list marks the others."""
        clear(self._notes)
        pairs = self.likeness.pairs
        if not pairs:
            if self.session.organisation.values and not self.session.documents:
                go_on = button(self.tr("To the &documents"), lambda: self.shell.go("documents"), symbol="documents")
                self._notes.addWidget(Note(self.tr("Next: the texts to hold these values against."), "", go_on))
            return
        names = {value.id: value.name for value in self.session.organisation.values}
        one, other = next((pair for pair in pairs if self.editor.value.id in pair), pairs[0])
        text = self.tr(
            "“{one}” and “{other}” can hardly be told apart: the same sentences count for either. Word them further"
            " apart, or make them one."
        ).format(one=names[one], other=names[other])
        if more := len(pairs) - 1:
            text += " " + self.tr("The list marks %n more pair(s).", "", more)
        self._notes.addWidget(Note(text, "warn"))

    def _chosen(self, identity: str) -> None:
        if self._showing:
            return
        self.editor.settle()
        if self._draft and identity != DRAFT:
            self._draft = False
        self._show(identity)

    # Changing

    def settle(self) -> None:
        """Keep what is typed now."""
        if self.session.workspace is not None and self.model.values:
            self.editor.settle()
            self._name_left()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is left keeps what was typed."""
        self.settle()
        super().hideEvent(event)

    def start_one(self) -> None:
        """Begin a new value."""
        self.editor.settle()
        self._draft = True
        self._show(DRAFT)
        self.editor.name.setFocus()

    def _edited(self, value: Value, key: str) -> None:
        values = self._known
        if value.id == DRAFT:
            named = replace(value, name=value.name or self.tr("Unnamed value"))
            self._draft = False
            if not self.add_values([named], self.tr("Add a value")):
                self._draft = True
            return
        changed = tuple(value if each.id == value.id else each for each in values)
        self._put(changed, self.tr("Change a value"), value.id, key)

    def add_values(self, new: Iterable[Value], text: str) -> bool:
        """Add values at the end, each with a new id, as one step."""
        values = self.session.organisation.values
        added = with_ids(new, (value.id for value in values))
        return bool(added) and self._put((*values, *added), text, added[0].id)

    def remove(self) -> None:
        """Remove the value that is chosen; it can be put back."""
        value = self.editor.value
        if value.id == DRAFT:
            self._draft = False
            self.editor.discard()
            self._show()
            return
        self.editor.settle()
        values = self.session.organisation.values
        at = self.model.row_of(value.id)
        rest = tuple(each for each in values if each.id != value.id)
        neighbour = rest[min(at, len(rest) - 1)].id if rest else DRAFT
        if self._put(rest, self.tr("Remove a value"), neighbour):
            self.shell.notify(
                self.tr("“{name}” is removed.").format(name=value.name),
                "",
                (self.tr("&Undo"), self._putting_back(value, at)),
            )

    def _putting_back(self, value: Value, at: int) -> Callable[[], None]:
        """What undoes a removal, also when other changes came after it; the news of it may outlive this page."""
        session, text = self.session, self.tr("Put a value back")
        step, path = session.undo_stack.index(), session.path

        def put_back() -> None:
            values = session.organisation.values
            if session.path != path or value.id in {each.id for each in values}:
                return
            if session.undo_stack.index() == step:
                session.undo_stack.undo()
            else:
                session.set_values((*values[:at], value, *values[at:]), text)

        return put_back

    def move_chosen(self, step: int) -> None:
        """Move the value that is chosen up or down in the order."""
        self.editor.settle()
        identity = self.editor.value.id
        at = self.model.row_of(identity)
        if identity != DRAFT and 0 <= at + step < len(self.session.organisation.values):
            self._put_at(identity, at + step)

    def _put_at(self, identity: str, place: int) -> None:
        values = moved(self.session.organisation.values, identity, place)
        if values != self.session.organisation.values:
            self._put(values, self.tr("Put values in another order"), identity)

    def _put(self, values: Sequence[Value], text: str, chosen: str, key: str = "") -> bool:
        self._next = chosen
        done = self.session.set_values(values, text, key)
        self._next = None
        return done

    def _name_left(self) -> None:
        name = clean(self.name.text())
        organisation = self.session.organisation
        if self.name.isModified() and name and name != organisation.name:
            self._next = self.editor.value.id
            self.session.set_organisation(replace(organisation, name=name), self.tr("Change the organisation's name"))
        self.name.setText(self.session.organisation.name)

    def _language_chosen(self) -> None:
        organisation = replace(self.session.organisation, language=str(self.text_language.currentData()))
        if organisation != self.session.organisation:
            self._next = self.editor.value.id
            self.session.set_organisation(organisation, self.tr("Change the language"))

    # Bringing in several

    def open_import(self, file: Path | None = None) -> None:
        """Paste a values page, or choose or drop a document; `file` is read at once."""
        from ui.dialogs.import_values import ImportValues  # noqa: PLC0415 (when asked for)

        self.editor.settle()
        dialog = ImportValues(self.session, self.shell.preferences, self.language, self)
        dialog.picked.connect(lambda values: self.add_values(values, self.tr("Import values")))
        dialog.open()
        if file is not None:
            dialog.read_file(file)

    def open_library(self) -> None:
        """Pick from common values."""
        from ui.dialogs.value_library import ValueLibrary  # noqa: PLC0415 (when asked for)

        self.editor.settle()
        dialog = ValueLibrary(self.session.organisation, self)
        dialog.picked.connect(lambda values: self.add_values(values, self.tr("Add values from the library")))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one document."""
        if document_of(event):
            event.acceptProposedAction()
            edge = look().px(MARGIN) // 2
            self.drop_hint.setGeometry(self.rect().adjusted(edge, edge, -edge, -edge))
            self.drop_hint.show()
            self.drop_hint.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes elsewhere."""
        self.drop_hint.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """See which values are in it."""
        self.drop_hint.hide()
        if file := document_of(event):
            event.acceptProposedAction()
            self.open_import(file)


def document_of(event: QDropEvent) -> Path | None:
    """The one document that is dragged; a workspace is the window's, and a folder none."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    is_document = len(paths) == 1 and paths[0].is_file() and paths[0].suffix != ".brandcheck"
    return paths[0] if is_document else None
