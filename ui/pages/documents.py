"""Documents: bring outside and inside together, see what was read, and mend what is known of it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from brandcheck.model import DocumentSummary, Side
from ui.dialogs.edit_documents import ask_changes
from ui.models.documents import DocumentsModel
from ui.models.documents_files import find_files
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.widgets.basics import button, column, row
from ui.widgets.documents_cells import Cells
from ui.widgets.documents_filters import Filters
from ui.widgets.documents_next import NextStep, Step, next_step
from ui.widgets.documents_selection import Selection, target_side
from ui.widgets.documents_table import DocumentsTable
from ui.widgets.documents_words import State, side_in_words, state_of, title_of
from ui.widgets.drop_zone import DropZone
from ui.widgets.empty import Empty


class DocumentsPage(Page):
    """Two places to drop on, a table, and below it what is chosen or what comes next."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        session = self.session
        self.zones = {
            side: DropZone(side, self.language, partial(self._choose_files, side), partial(self._choose_folder, side))
            for side in Side
        }
        zones = row(*self.zones.values(), gap=16)
        for at, zone in enumerate(self.zones.values()):
            zones.setStretch(at, 1)
            zone.dropped.connect(partial(self._add, side=zone.side))
            zone.moved.connect(partial(self._move, side=zone.side))
        paste = shell.action("paste")
        self.paste = button(self.tr("&Paste text…"), paste.trigger, symbol="paste")
        self.paste_first = button(self.tr("&Paste text…"), paste.trigger, symbol="paste")
        self.filters = Filters(self.language)
        self.model = DocumentsModel(self.language, self._edit_one, self)
        self.cells = Cells(self.language, lambda: session.documents, self)
        self.table = DocumentsTable(self.model, self.cells, shell.preferences)
        self.none_found = Empty(
            "search",
            self.tr("No document matches"),
            self.tr("Search looks in titles, files, departments, channels, languages and dates."),
            button(self.tr("&Show all"), self.filters.reset),
        )
        self.selection = Selection(
            self.language,
            {
                "open": lambda: self._open(self.table.chosen[0].id),
                "edit": self._edit_chosen,
                "move": self._move_chosen,
                "retry": self._read_again,
                "remove": self._remove,
            },
        )
        self.next = NextStep()
        self._first = QWidget()
        self._first.setLayout(column(row(self.paste_first, 1), 1))
        self._listed = QWidget()
        tools = row(self.filters, self.paste, gap=16)
        tools.setStretch(0, 1)
        tools.setAlignment(self.paste, Qt.AlignmentFlag.AlignTop)
        listed = column(tools, self.table, self.none_found, self.selection, self.next, gap=12)
        listed.setStretch(1, 1)
        listed.setStretch(2, 1)
        self._listed.setLayout(listed)
        parts = column(zones, self._first, self._listed, gap=16)
        parts.setStretch(1, 1)
        parts.setStretch(2, 1)
        self.body.addWidget(scrolling(parts))
        self._connect()
        self._show()

    def _connect(self) -> None:
        session, table = self.session, self.table
        session.documents_changed.connect(self._show)
        for changed in (session.state_changed, session.values_changed, session.assessed, session.jobs.changed):
            changed.connect(self._show_below)
        self.filters.changed.connect(self._filter)
        table.chosen_changed.connect(self._show_below)
        table.opened.connect(self._open)
        table.remove_asked.connect(self._remove)
        table.customContextMenuRequested.connect(self._show_menu)
        self.next.check_asked.connect(self.shell.action("measure").trigger)
        self.next.values_asked.connect(lambda: self.shell.go("values"))

    def show_target(self, target: object) -> None:
        """Choose a document, by its id."""
        if not self.table.choose(str(target)):
            self.filters.reset()
            self.table.choose(str(target))
        self.table.setFocus()

    # Showing

    def _show(self) -> None:
        documents = self.session.documents
        counts = {side: sum(document.side is side for document in documents) for side in Side}
        there_are = bool(documents)
        if there_are:
            heading = self.tr("%n document(s): {outside} outside, {inside} inside", "", len(documents))
            number = self.locale().toString
            self.heading.setText(
                heading.format(outside=number(counts[Side.OUTSIDE]), inside=number(counts[Side.INSIDE]))
            )
        else:
            self.heading.setText(self.tr("Bring outside and inside together"))
        self.help.setText(
            self.tr("What you choose is not the whole organisation, and memos are mostly management's voice.")
            if there_are
            else self.tr(
                "BrandCheck reads what you publish and what you write to each other. PDF, Word, slides, sheets, web pages,"
                " mail, chats and plain text; all of it stays on this computer."
            )
        )
        for side, zone in self.zones.items():
            zone.show_count(counts[side], is_small=there_are)
        self._first.setVisible(not there_are)
        self._listed.setVisible(there_are)
        self.filters.show_counts(documents)
        self.table.keep_place(lambda: self.model.show(documents))
        self._show_found()
        self._show_below()

    def _filter(self, text: str, side: Side | None, states: set[State]) -> None:
        self.model.filter_by(text, side, states)
        self._show_found()
        self._show_below()

    def _show_found(self) -> None:
        is_empty = not self.model.shown and bool(self.session.documents)
        self.table.setVisible(not is_empty)
        self.none_found.setVisible(is_empty)

    def _show_below(self) -> None:
        """What is chosen, else what comes next."""
        chosen, busy = self.table.chosen, self.session.jobs.busy
        if chosen:
            self.selection.show_documents(chosen, busy=busy)
        else:
            self.selection.show_nothing()
        found = next_step(self.session)
        self.next.show_step(found, can_check=self.shell.action("measure").isEnabled())
        is_next = not chosen and not busy and found.step is not Step.NOTHING
        self.next.setVisible(is_next)
        self.selection.setVisible(not is_next)

    def _show_menu(self, place: QPoint) -> None:
        if not self.table.chosen:
            return
        menu = QMenu(self)
        for each in self.selection.buttons.values():
            if not each.isHidden():
                menu.addAction(each.icon(), each.text(), each.click).setEnabled(each.isEnabled())
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _open(self, identity: str) -> None:
        document = next(each for each in self.session.documents if each.id == identity)
        if state_of(document) is not State.FAILED:
            self.shell.go("text", (identity, None))

    # Adding

    def _add(self, paths: list[Path], *, side: Side) -> None:
        self.shell.add_files(paths, side)

    def _choose_files(self, side: Side) -> None:
        self.shell.action(f"add_{side}").trigger()

    def _choose_folder(self, side: Side) -> None:
        preferences = self.shell.preferences
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder with documents"), str(preferences.folder))
        if folder:
            preferences.folder = Path(folder)
            self.shell.add_files([Path(folder)], side)

    # Changing

    def _edit_one(self, identity: str, field: str, content: str | None) -> bool:
        return self.session.edit_documents([identity], self.tr("Change %n document(s)", "", 1), **{field: content})

    def _edit_chosen(self) -> None:
        chosen = self.table.chosen
        changes = ask_changes(self, chosen, self.session.documents, self.language)
        if changes is None:
            return
        ids = [document.id for document in chosen]
        text = self.tr("Change %n document(s)", "", len(ids))
        # One step to undo, whatever was ticked.
        self.session.undo_stack.beginMacro(text)
        if changes.fields:
            self.session.edit_documents(ids, text, **changes.fields)
        if changes.side is not None:
            self.session.move_documents(ids, changes.side, text)
        self.session.undo_stack.endMacro()

    def _move_chosen(self) -> None:
        chosen = self.table.chosen
        self._move([document.id for document in chosen], side=target_side(chosen))

    def _move(self, ids: list[str], *, side: Side) -> None:
        coming = [document for document in self.session.documents if document.id in set(ids) and document.side != side]
        where = side_in_words(side, self.language).lower()
        text = self.tr("Move to {side}").format(side=where)
        if coming and self.session.move_documents([document.id for document in coming], side, text):
            told = self.tr("%n document(s) moved to {side}.", "", len(coming)).format(side=where)
            self.shell.notify(told, "", self._undo_offer())

    def _remove(self) -> None:
        chosen = self.table.chosen
        text = self.tr("Remove %n document(s)", "", len(chosen))
        if chosen and self.session.remove_documents([document.id for document in chosen], text):
            told = (
                self.tr("Removed: {title}").format(title=title_of(chosen[0]))
                if len(chosen) == 1
                else self.tr("%n document(s) removed.", "", len(chosen))
            )
            self.shell.notify(told, "", self._undo_offer())

    def _undo_offer(self) -> tuple[str, Callable[[], None]]:
        stack = self.session.undo_stack
        made_at = stack.index()

        def undo() -> None:
            if stack.index() == made_at:
                stack.undo()
            else:
                self.shell.notify(self.tr("More was changed since. Undo step by step with Ctrl+Z."))

        return self.tr("&Undo"), undo

    # Reading again

    def _read_again(self) -> None:
        """Find the files that were added in this run, ask for the others, and read them."""
        failed = [document for document in self.table.chosen if state_of(document) is State.FAILED]
        given = tuple(self.session.given)
        self.session.background.run(
            lambda: find_files(failed, given), partial(self._read_found, failed), key="find_files"
        )

    def _read_found(self, failed: Sequence[DocumentSummary], found: dict[str, Path]) -> None:
        missing = [document for document in failed if document.id not in found]
        if missing:
            found = found | self._ask_where(missing)
        if found:
            self.session.read_again(found, self.tr("Reading again"), self._was_read)

    def _ask_where(self, missing: Sequence[DocumentSummary]) -> dict[str, Path]:
        """One file is pointed out itself; of several, the folder that holds them."""
        folder = str(self.shell.preferences.folder)
        if len(missing) == 1:
            name = missing[0].path.rsplit("/", 1)[-1]
            asked = self.tr("Where is {name}?").format(name=name)
            path, _ = QFileDialog.getOpenFileName(self, asked, folder)
            return {missing[0].id: Path(path)} if path else {}
        asked = self.tr("In which folder are these %n file(s)?", "", len(missing))
        path = QFileDialog.getExistingDirectory(self, asked, folder)
        return find_files(missing, [((Path(path),), Side.INSIDE)]) if path else {}

    def _was_read(self, added) -> None:  # noqa: ANN001 (brandcheck.pipeline.Added)
        if added.read:
            self.shell.notify(self.tr("%n document(s) read.", "", added.read), "good")
        if added.failed:
            told = self.tr("%n file(s) still cannot be read; the table says why.", "", added.failed)
            self.shell.notify(told, "warn")
