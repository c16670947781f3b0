"""Draft check: a text that is not out yet is laid beside what is written inside while it is typed."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from brandcheck.draft_marks import Checked
from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from ui.jobs import Task
from ui.models.draft import Spot, counts
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, column, flow, label, row, tool
from ui.widgets.draft_editor import DraftEditor
from ui.widgets.draft_panel import DraftPanel
from ui.widgets.draft_summary import DraftSummary
from ui.widgets.empty import Empty
from ui.widgets.splitter import Splitter

PAUSE = 100
"""Milliseconds after the last key that the text is checked."""
_AWAY = 120_000
"""Milliseconds after which the process that follows the draft is let go, once the page is left: it holds half a gigabyte."""
_BESIDE = 860
_PANEL = 400


class DraftPage(Page):
    """Takes no target."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText(self.tr("What would this text promise?"))
        self.help.setText(
            self.tr(
                "Type or paste a text that is not out yet, or drop a file. Each sentence is laid beside what is written"
                " inside. Nothing of it is shown anywhere else."
            )
        )
        self.summary = DraftSummary(self.language)
        self.state = label("", "small", wrap=False)
        self.previous = tool("chevron-up", self.tr("Previous mark (Shift+F3)"), lambda: self.step(-1))
        self.next = tool("chevron-down", self.tr("Next mark (F3)"), lambda: self.step(1))
        self.publish = button(self.tr("&Make it an outside document"), self._publish, symbol="plus")
        self.editor = DraftEditor()
        self.editor.setAccessibleName(self.tr("The draft"))
        self.editor.setPlaceholderText(self.tr("Type or paste your draft here"))
        self.panel = DraftPanel(self.language, lambda document, start: shell.go("text", (document, start)))
        self.panel.setAccessibleName(self.tr("About the sentence at the cursor"))
        self._checked: Checked | None = None
        self._failed = ""
        self._state = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._check)
        self._away = QTimer(self, singleShot=True, interval=_AWAY)
        self._away.timeout.connect(self._let_go)
        self.splitter = Splitter(Qt.Orientation.Horizontal)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._build())
        self._layers.addWidget(self._nothing_measured())
        self.body.addWidget(self._layers, 1)
        self._connect()
        self._take_workspace()

    def _build(self) -> QWidget:
        made = QWidget()
        self.splitter.setObjectName("calm")
        self.splitter.setHandleWidth(look().px(16))
        self.splitter.setChildrenCollapsible(False)
        self.editor.setMinimumHeight(look().px(220))
        self.panel.setMinimumHeight(look().px(140))
        self.splitter.addWidget(self.editor)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([look().px(720), look().px(_PANEL)])
        self.summary.setContentsMargins(0, look().px(6), 0, 0)
        steps = QWidget()
        steps.setLayout(row(self.previous, self.next, gap=2))
        top = row(self.summary, self.state, steps, gap=12)
        top.setStretch(0, 1)
        for each in (self.summary, self.state, steps):
            top.setAlignment(each, Qt.AlignmentFlag.AlignTop)
        self.state.setMinimumHeight(steps.sizeHint().height())
        layout = column(top, self.splitter, flow(self.publish), gap=10)
        layout.setStretch(1, 1)
        made.setLayout(column(scrolling(layout)))
        return made

    def _nothing_measured(self) -> QWidget:
        return Empty(
            "draft",
            self.tr("Nothing was measured yet"),
            self.tr("A draft is laid beside what is written inside. Add documents and measure them first."),
            button(self.tr("To the &documents"), lambda: self.shell.go("documents"), "main", "documents"),
        )

    def _connect(self) -> None:
        session = self.session
        session.workspace_changed.connect(self._take_workspace)
        session.assessed.connect(self._changed_inside)
        session.values_changed.connect(self._changed_inside)
        session.settling.connect(self._keep)
        self.editor.textChanged.connect(self._typed)
        self.editor.at_spot.connect(self._tell)
        self.editor.files_dropped.connect(self._read)
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # What the shell asks

    def shown(self) -> None:
        """Let the user type at once."""
        self.editor.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the text again."""
        super().showEvent(event)
        self._away.stop()
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep following for a while: one often comes back."""
        super().hideEvent(event)
        self._away.start()

    def _let_go(self) -> None:
        self.session.drafting.stop()

    # Checking

    def _take_workspace(self) -> None:
        """Another workspace is open, or its texts were deleted."""
        if self.editor.toPlainText() != self.session.draft:
            self.editor.setPlainText(self.session.draft)
        self._checked = None
        self._changed_inside()

    def _changed_inside(self) -> None:
        """What the draft is laid beside is another now."""
        self._state += 1
        session = self.session
        self._layers.setCurrentIndex(0 if session.assessment is not None else 1)
        self.panel.names = {value.id: value.name for value in session.organisation.values}
        self._show_state()
        if self.isVisible():
            self._pause.start()

    def _typed(self) -> None:
        self._pause.start()

    def _keep(self) -> None:
        self.session.keep_draft(self.editor.toPlainText())

    def _check(self) -> None:
        session, text = self.session, self.editor.toPlainText()
        if session.workspace is None or session.assessment is None:
            return
        session.keep_draft(text)
        self.publish.setEnabled(bool(text.strip()))
        if not text.strip():
            self._take(Checked((), 0), text)
            self._checked = None
        state = f"{session.assessment.measurement}.{self._state}"

        def done(checked: Checked) -> None:
            # An empty text is asked about as well: what is written inside is loaded then, before the first key.
            if isValid(self) and text.strip() and self.editor.toPlainText() == text:
                self._take(checked, text)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._tell_failure(error)

        self._show_state()
        arguments = (session.door, state, text)
        session.drafting.run(Task("", "brandcheck.drafting:check_in", arguments, done, failed, key="draft"))

    def _take(self, checked: Checked, text: str) -> None:
        self._checked, self._failed = checked, ""
        self.summary.show_counts(counts(checked.marks))
        self.panel.documents = {document.id: document for document in self.session.documents}
        self.editor.show_marks(checked.marks, text)
        self._show_state()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, BrandCheckError):
            self.shell.tell_error(error)
        self._failed = error.text(self.language) if isinstance(error, BrandCheckError) else ""
        self._show_state()

    def _show_state(self) -> None:
        checked = self._checked
        if self._failed:
            self.state.setText("")
        elif checked is None:
            self.state.setText(self.tr("Reading what is written inside…") if self.editor.toPlainText().strip() else "")
        else:
            self.state.setText(self.tr("%n sentence(s)", "", checked.sentences) if checked.sentences else "")
        for each in (self.previous, self.next):
            each.setEnabled(checked is not None and bool(checked.marks))
        if not self.editor.spots or self._failed:
            self._tell(None)

    def _tell(self, spot: Spot | None) -> None:
        self.panel.show_spot(spot, self._failed or self._nothing_here())

    def _nothing_here(self) -> str:
        if not self.editor.toPlainText().strip():
            return self.tr("Here you see what stands behind a sentence, as soon as there is text.")
        if self._checked is None:
            return self.tr("Reading what is written inside…")
        if not self._checked.marks:
            return self.tr("No sentence of this text promises one of your values, and none is vague.")
        return self.tr("Nothing to say about the sentence at the cursor. Press F3 for the next mark.")

    def step(self, by: int) -> None:
        """To the next mark, or the one before."""
        self.editor.go_to_spot(by)
        self.editor.setFocus()

    # Files in, and out as a document

    def _read(self, paths: list[Path]) -> None:
        organisation = self.session.organisation

        def done(text: str) -> None:
            if isValid(self):
                self._replace(text)

        arguments: tuple[Any, ...] = (str(paths[0]), organisation)
        self.session.drafting.run(Task("", "brandcheck.draft_files:text_of", arguments, done, self.shell.tell_error))

    def _replace(self, text: str) -> None:
        """Put a text in place of what stands there, so that it can be undone."""
        cursor = QTextCursor(self.editor.document())
        had_text = bool(self.editor.toPlainText().strip())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)
        if had_text:
            self.shell.notify(
                self.tr("The file took the place of your draft."), "", (self.tr("&Undo"), self.editor.undo)
            )

    def _publish(self) -> None:
        """The draft as it is becomes a document of the outside."""
        text = self.editor.toPlainText()
        if not text.strip():
            return
        self.session.paste(self.tr("Adding the draft to the outside"), text, Side.OUTSIDE, "", "", "", None)
        to_documents = (self.tr("To the &documents"), lambda: self.shell.go("documents"))
        self.shell.notify(
            self.tr("Your draft is among the outside documents; it stays here too."), "good", to_documents
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panel stands below the text where there is little room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= look().px(_BESIDE)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
