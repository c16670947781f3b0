"""The window: navigation, the page that is shown, the footer, and what the menus ask for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QSizePolicy, QStackedWidget, QWidget

from brandcheck.errors import BrandCheckError
from brandcheck.model import Privacy, Side
from ui.actions import EXPORTS, RECENT, SPECS, SUBMENUS, fill_menus, make_actions
from ui.council import CouncilPack
from ui.dialogs.ask import ask, tell
from ui.error_dialog import BugCatcher, ErrorDialog, report_of
from ui.exporting import REPORT, Exports
from ui.icons import app_icon
from ui.jobs import Task
from ui.notifications import Notifications, Offer, Teller
from ui.pages import ENTRIES, Entry, import_all, make_page, title_of
from ui.pages.page import Page
from ui.preferences import SYSTEM, Preferences
from ui.session import Session
from ui.theme import SIZES, THEMES, Look, look, system_theme, use
from ui.translation import use_language
from ui.trouble import Trouble
from ui.widgets.basics import column, plain_tip, row
from ui.widgets.flywheel_sharing import Sharing
from ui.widgets.footer import Footer
from ui.widgets.frame import Sidebar, TopBar

if TYPE_CHECKING:  # the window is there before the engine is
    from brandcheck.pipeline import Added

SUFFIX = ".brandcheck"
_BEFORE_FINDINGS = frozenset({"start", "values", "documents"})
"""Pages that show nothing of what a check finds."""
_PAGE_KEYS = "1234567890"
"""With Alt, for the first pages."""


class MainWindow(QMainWindow):
    """One window, one workspace. It is the `Shell` of its pages."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self.app = app
        self.preferences = preferences
        self.session = Session(preferences, self)
        self.exports = Exports(self, self)
        self.council = CouncilPack(self, self.exports, self)
        self.sharing = Sharing(self, self)
        self.language = preferences.language
        self.pages: dict[str, Page] = {}
        self._targets: dict[str, object] = {}
        """What pages showed that are to be made anew."""
        self.page = "start"
        self._asked_on = ""
        """The page on which the check was asked for."""
        self._actions: dict[str, QAction] = {}
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.catcher = BugCatcher(self)
        self.catcher.caught.connect(self.tell_error)
        self.trouble = Trouble(self)
        session = self.session
        session.problem.connect(self.tell_error)
        session.copying.failed.connect(self.tell_error)
        session.background.failed.connect(self.tell_error)
        session.jobs.failed.connect(lambda _task, error: self.tell_error(error))
        session.lessons.failed.connect(self.tell_error)
        session.jobs.cancelled.connect(self._cancelled)
        for changed in (session.workspace_changed, session.values_changed, session.state_changed):
            changed.connect(self._update_actions)
        session.workspace_changed.connect(self._workspace_changed)
        session.measured.connect(self._measured)
        app.styleHints().colorSchemeChanged.connect(lambda _: self.restyle())
        self.resize(1240, 800)
        if not (state := preferences.bytes_of("window")).isEmpty():
            self.restoreGeometry(state)
        self.restyle()

    # Shell

    def go(self, page: str, target: object = None) -> None:
        """Show a page, and on it the target."""
        entry = next(each for each in ENTRIES if each.name == page)
        if entry.needs_workspace and self.session.workspace is None:
            entry = ENTRIES[0]
        if entry.name != self.page:
            self.notifications.pass_by()
        self.page = entry.name
        shown = self._page(entry)
        if target is not None:
            shown.show_target(target)
        self.stack.setCurrentWidget(shown)
        self._sidebar.show_page(entry.name, has_workspace=self.session.workspace is not None)
        if entry.in_navigation:
            self.preferences.page = entry.name
        shown.shown()

    def action(self, name: str) -> QAction:
        """One of the actions of `ui.actions`."""
        return self._actions[name]

    def notify(self, text: str, tone: str = "", *actions: Offer | None) -> None:
        """Tell something that happened."""
        self.notifications.tell(text, tone, *actions)

    def export(self, form: str) -> None:
        """Write what holds now in a format of `export.FORMATS`; asks where."""
        self.exports.ask(form)

    def council_pack(self, privacy: Privacy | None = None, teller: Teller | None = None) -> None:
        """Write the pack for the works council; asks where."""
        self.council.ask(privacy, teller)

    def tell_error(self, error: Exception) -> None:
        """A sentence and a remedy, or a report where it is a bug."""
        if isinstance(error, BrandCheckError):
            if not self.trouble.takes(error):
                self.notify(error.text(self.language), "bad")
        else:
            ErrorDialog(report_of(error), self).open()

    def open_workspace(self, path: Path) -> None:
        """Open a workspace and show where its user was."""
        if path.is_dir() or not self._may_stop():
            return
        try:
            self.session.open(path)
        except BrandCheckError as error:
            if error.message.code == "workspace_locked":
                self._unlock(path)
            else:
                self._tell_closed(path, error, None)

    def _unlock(self, path: Path) -> None:
        """Ask for the passphrase and open the workspace with it."""
        from ui.dialogs.unlock import Unlock  # noqa: PLC0415 (when asked for)

        dialog = Unlock(path, lambda passphrase: self.session.open(path, passphrase=passphrase), self.language, self)
        if dialog.exec() == Unlock.DialogCode.Accepted and dialog.error is not None:
            self._tell_closed(path, dialog.error, dialog.field.text)

    def _tell_closed(self, path: Path, error: BrandCheckError, passphrase: str | None) -> None:
        """Tell why a workspace did not open; one that is open elsewhere may be taken over."""
        if error.message.code == "workspace_in_use_elsewhere" and ask(
            self, error.text(self.language), self.tr("&Open all the same"), self.tr("&Leave it")
        ):
            self._attempt(lambda: self.session.open(path, take_over=True, passphrase=passphrase))
        else:
            self.tell_error(error)

    def add_files(self, paths: list[Path], side: Side) -> None:
        """Read files and folders into the workspace, after the privacy question where it is due."""
        if not paths or not self.may_add(side):
            return
        where = (
            self.tr("Reading what you added outside")
            if side is Side.OUTSIDE
            else self.tr("Reading what you added inside")
        )
        self.session.add_files(paths, side, where, lambda added: self._added(added, side))

    def may_add(self, side: Side) -> bool:
        """Whether texts of this side may be added: inside needs the privacy question answered, once."""
        if side is Side.OUTSIDE or self.session.privacy is not None:
            return True
        from ui.dialogs.privacy import ask_privacy  # noqa: PLC0415 (once per workspace)

        privacy = ask_privacy(self, self.language, pack=self.council_pack)
        if privacy is not None:
            self.session.privacy = privacy
        return privacy is not None

    # Building

    def restyle(self, focus: str = "") -> None:
        """Make everything anew in the language, theme and text size that were chosen.

        `focus` names the control of the page that gets the focus.
        """
        chosen = self.preferences.theme
        theme = system_theme(self.app) if chosen == SYSTEM else chosen
        self.language = self.preferences.language
        use_language(self.app, self.language)
        use(self.app, Look.of(theme, self.preferences.text_size))
        for action in self._actions.values():
            action.deleteLater()
        self._actions = make_actions(self, self._deeds())
        undo = self.session.undo_stack
        for name, signal, can in (
            ("undo", undo.canUndoChanged, undo.canUndo),
            ("redo", undo.canRedoChanged, undo.canRedo),
        ):
            self._actions[name].setEnabled(can())
            signal.connect(self._actions[name].setEnabled)
        self._make_menus()
        self._targets = {name: page.target() for name, page in self.pages.items()}
        self.pages.clear()
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        self._sidebar, self._top = Sidebar(self), TopBar(self)
        self.footer = Footer(self.session, self.language)
        self.notifications = Notifications()
        right = QWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        right.setLayout(column(self._top, self.stack, self.notifications, self.footer, gap=0))
        centre = QWidget()
        centre.setLayout(row(self._sidebar, right, gap=0))
        self.setCentralWidget(centre)
        self._update_actions()
        self.go(self.page)
        if focus:
            getattr(self.pages[self.page], focus).setFocus()

    def _make_menus(self) -> None:
        bar = self.menuBar()
        bar.clear()
        self._recent = QMenu(self)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._exports = QMenu(self)
        self._exports.aboutToShow.connect(lambda: self.exports.fill(self._exports))
        self._go_actions = []
        for number, entry in enumerate((each for each in ENTRIES if each.in_navigation), 1):
            action = QAction(title_of(entry), self)
            if number <= len(_PAGE_KEYS):
                action.setShortcut(f"Alt+{_PAGE_KEYS[number - 1]}")
            action.triggered.connect(lambda _checked=False, page=entry.name: self.go(page))
            self._go_actions.append((entry, action))
        submenus = {RECENT: self._recent, EXPORTS: self._exports}
        fill_menus(bar, self._actions, submenus, [action for _, action in self._go_actions])

    def _page(self, entry: Entry) -> Page:
        if entry.name not in self.pages:
            self.pages[entry.name] = made = make_page(entry, self)
            self.stack.addWidget(made)
            if (target := self._targets.pop(entry.name, None)) is not None:
                made.show_target(target)
        return self.pages[entry.name]

    def _deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "new": self._new,
            "open": self._choose_workspace,
            "example": self.open_example,
            "add_outside": lambda: self._choose_files(Side.OUTSIDE),
            "add_inside": lambda: self._choose_files(Side.INSIDE),
            "paste": self._paste,
            "export": lambda: self.exports.ask(REPORT),
            "council": self.council_pack,
            "export_reviews": self.sharing.ask_export,
            "import_reviews": self.sharing.ask_import,
            "close": self._close_workspace,
            "quit": self.close,
            "undo": self.session.undo_stack.undo,
            "redo": self.session.undo_stack.redo,
            "palette": self._open_palette,
            "measure": self.measure,
            "cancel": self.session.jobs.cancel,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "usual_size": lambda: self._resize_text(0),
            "theme": self._switch_theme,
            "full_screen": lambda: self.setWindowState(self.windowState() ^ self.windowState().WindowFullScreen),
            "method": lambda: self._show_help("method"),
            "keys": lambda: self._show_help("keys"),
            "about": lambda: self._show_help("about"),
        }

    def _update_actions(self) -> None:
        session = self.session
        is_open = session.workspace is not None
        for spec in SPECS:
            if spec.needs_workspace and spec.name not in SUBMENUS:
                self._actions[spec.name].setEnabled(is_open)
        for entry, action in self._go_actions:
            action.setEnabled(is_open or not entry.needs_workspace)
        can_measure = (
            is_open and bool(session.organisation.values) and bool(session.documents) and not session.measuring
        )
        self._actions["measure"].setEnabled(can_measure)
        self._actions["cancel"].setEnabled(session.jobs.busy)
        has_findings = is_open and session.assessment is not None
        self._actions["export"].setEnabled(has_findings)
        self._exports.menuAction().setEnabled(has_findings)
        self._top.show_state()
        self._sidebar.show_page(self.page, has_workspace=is_open)
        self.setWindowTitle(f"{session.organisation.name} – BrandCheck" if is_open else "BrandCheck")

    # Workspaces

    def _workspace_changed(self) -> None:
        """Pages of the workspace before are let go; a known workspace opens where its findings are."""
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages.clear()
        self._targets.clear()
        if self.session.workspace is None:
            self.go("start")
        elif self.session.assessment is not None:
            kept = self.preferences.page
            self.go(kept if kept not in {"", "start"} else "overview")
        else:
            self.go("documents" if self.session.organisation.values else "values")
        if self.page in self.pages:
            self.pages[self.page].take_focus()
        if self.session.workspace is not None:
            self.session.background.run(import_all, lambda _: None, key="pages")
        if self.session.overdue:
            QTimer.singleShot(0, self, self._ask_to_delete)

    def _ask_to_delete(self) -> None:
        from ui.dialogs.overdue import OverdueQuestion  # noqa: PLC0415 (when its day has come)

        workspace = self.session.workspace
        if workspace is None or workspace.retention is None:
            return
        day = QLocale().toString(QDate.fromString(workspace.retention.isoformat(), "yyyy-MM-dd"), "d MMMM yyyy")
        question = OverdueQuestion(self.session.organisation.name, day, self)
        if question.exec() != OverdueQuestion.DialogCode.Accepted:
            left = self.tr("The texts of this workspace were to be gone on {day}, and are still there.").format(day=day)
            self.notify(left, "bad", (self.tr("Decide now"), self._ask_to_delete))
        elif question.delete.isChecked():
            self.delete_texts()
        else:
            self._attempt(lambda: self.session.keep_longer(question.until, question.reason.text()))

    def _new(self) -> None:
        from ui.dialogs.new_workspace import ask_new  # noqa: PLC0415 (when asked for)

        found = ask_new(self, self.preferences, self.language)
        if found is not None and self._may_stop():
            self._attempt(lambda: self.session.create(*found))

    def _choose_workspace(self) -> None:
        filters = self.tr("Workspaces (*{suffix})").format(suffix=SUFFIX)
        title = self.tr("Open workspace")
        name, _ = QFileDialog.getOpenFileName(self, title, str(self.preferences.folder), filters)
        if name:
            self.preferences.folder = Path(name).parent
            self.open_workspace(Path(name))

    def open_example(self) -> None:
        """Open the example organisation, made and checked at its first time."""
        from ui.example import open_example  # noqa: PLC0415 (when asked for)

        if self._may_stop():
            self._attempt(lambda: open_example(self))

    def delete_texts(self) -> None:
        """Delete all that documents said, beyond recovery."""
        self._attempt(self.session.delete_texts)

    def _close_workspace(self) -> None:
        if self._may_stop():
            self._attempt(self.session.close)

    def _attempt(self, step: Callable[[], None]) -> None:
        try:
            step()
        except BrandCheckError as error:
            self.tell_error(error)

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.preferences.recent:
            self._recent.addAction(path.stem, lambda path=path: self.open_workspace(path)).setToolTip(
                plain_tip(str(path))
            )
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("None yet")).setEnabled(False)
        else:
            self._recent.addSeparator()
            self._recent.addAction(self.tr("&Forget these"), self.preferences.forget_recent)

    # What the menus ask for

    def measure(self) -> None:
        """Check the documents against the values."""
        if self._actions["measure"].isEnabled():
            self._asked_on = self.page
            self.session.measure(self.tr("Checking"))

    def _measured(self) -> None:
        """Show what was found to whoever waited for it; who went on with something else is not disturbed."""
        if self.page == self._asked_on and self.page in _BEFORE_FINDINGS:
            self.go("overview")

    def _choose_files(self, side: Side) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self._actions[f"add_{side}"].text().replace("&", ""), str(self.preferences.folder)
        )
        if names:
            self.preferences.folder = Path(names[0]).parent
            self.add_files([Path(name) for name in names], side)

    def _paste(self) -> None:
        from ui.dialogs.paste import ask_paste  # noqa: PLC0415 (when asked for)

        form = ask_paste(self, self.session)
        if form is not None and self.may_add(form[1]):
            self.session.paste(self.tr("Reading the pasted text"), *form)

    def _added(self, added: "Added", side: Side) -> None:
        if not (added.read or added.skipped or added.failed):
            text = self.tr("No documents were found there. Folders may hold PDF, Word, web pages, mail, chat, text.")
            self.notify(text, "warn")
            return
        where = self.tr("Outside:") if side is Side.OUTSIDE else self.tr("Inside:")
        parts = [where, self.tr("%n document(s) read.", "", added.read)]
        if added.skipped:
            parts.append(self.tr("%n file(s) were there already.", "", len(added.skipped)))
        if added.failed:
            parts.append(self.tr("%n file(s) could not be read; the table says why.", "", added.failed))
        self.notify(" ".join(parts), "warn" if added.failed else "good")

    def _cancelled(self, task: Task) -> None:
        left = (
            self.tr("Stopped: {what}. No file was written.")
            if self.session.is_export(task)
            else self.tr("Stopped: {what}. What was done is kept.")
        )
        self.notify(left.format(what=task.title))

    def _open_palette(self) -> None:
        from ui.palette import Palette  # noqa: PLC0415 (when asked for)

        Palette(self, self._actions, [action for _, action in self._go_actions]).open_over(self)

    def _resize_text(self, step: int) -> None:
        at = SIZES.index(self.preferences.text_size)
        self.preferences.text_size = SIZES[max(0, min(at + step, len(SIZES) - 1))] if step else 100
        QTimer.singleShot(0, self, self.restyle)

    def _switch_theme(self) -> None:
        self.preferences.theme = next(theme for theme in THEMES if theme != look().theme)
        QTimer.singleShot(0, self, self.restyle)

    def _show_help(self, which: str) -> None:
        from ui.dialogs.help import show_help  # noqa: PLC0415 (when asked for)

        show_help(self, self, which)

    # Files dropped anywhere on the window, and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A workspace may be dropped anywhere; documents have their own places."""
        if _workspaces(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the workspace."""
        if found := _workspaces(event):
            event.acceptProposedAction()
            # After the drop: a question would keep the program that the file comes from waiting.
            QTimer.singleShot(0, self, lambda: self.open_workspace(found[0]))

    def _may_stop(self) -> bool:
        """Ask once when something runs."""
        task = self.session.jobs.current
        if task is None:
            return True
        question = self.tr(
            "{what} is not finished. Stop it? What was done so far is kept, and a next check goes on from there."
        )
        return ask(self, question.format(what=task.title), self.tr("&Stop it"), self.tr("&Go on"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask when a job runs, then keep the window's state and close the workspace."""
        if not self._may_stop() or not self.trouble.may_close():
            event.ignore()
            return
        self.preferences.keep_bytes("window", self.saveGeometry())
        try:
            self.session.close()
        except BrandCheckError as error:
            tell(self, error.text(self.language))
        super().closeEvent(event)


def _workspaces(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix == SUFFIX]
