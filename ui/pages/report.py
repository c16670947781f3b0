"""Report: what goes in, beside the pages as they will be, and the PDF."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QScrollArea, QStackedLayout, QWidget
from shiboken6 import isValid

from brandcheck.errors import BrandCheckError
from brandcheck.model import ReportChoices
from brandcheck.report import check_logo, is_staff_text
from ui.jobs import Task
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, column, flow, label, row, tool
from ui.widgets.empty import Empty
from ui.widgets.logo_field import SUFFIXES
from ui.widgets.page_preview import PagePreview
from ui.widgets.report_panel import ReportPanel

PATIENCE = 600
"""Milliseconds after the last change before the pages are made anew."""
_PANEL = 416
_STACK_BELOW = 640
_STEP = 200
"""Pages are made in widths of so many pixels, so that a window that is resized a little need not wait for new ones."""
_WIDEST = 2400
_MOST_LOGO = 2 * 1024 * 1024 + 1
"""What is read of a logo: enough to see that it is too large."""


class ReportPage(Page):
    """Choices and preview. The pages are made in the other process, and stay until the new ones are there."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.panel = ReportPanel(self.language)
        self.preview = PagePreview()
        self.pages = label("", "small", wrap=False)
        self._asked = 0
        self._waiting = False
        self._made_of: object = None
        self._pixels = self._pixels_asked = 0
        self._due = QTimer(self, singleShot=True, interval=PATIENCE)
        self._due.timeout.connect(self._ask)
        self._layers = QStackedLayout()
        self._layers.addWidget(self._make_empty())
        self._layers.addWidget(self._make_content())
        self.body.addLayout(self._layers, 1)
        self.heading.setText(self.tr("Report"))
        self.help.setText(self.tr("For those who decide, with for each finding the sentences it rests on."))
        self.panel.chosen.connect(self._choose)
        self.panel.logo.asked.connect(self._ask_logo)
        self.panel.logo.dropped.connect(self.take_logo)
        self.panel.privacy_asked.connect(self._to_privacy)
        self.preview.zoomed.connect(self._changed)
        session = self.session
        for changed in (session.report_changed, session.assessed, session.evidence_changed, session.workspace_changed):
            changed.connect(self._changed)
        session.audits.judged.connect(self._changed)
        session.settling.connect(self.panel.colour.settle)
        session.jobs.changed.connect(self._say)
        session.jobs.cancelled.connect(self._stopped)
        session.jobs.failed.connect(self._stopped)
        self._refresh()

    # Building

    def _make_empty(self) -> QWidget:
        self._next = button(self.tr("To the &overview"), lambda: self.shell.go("overview"), "main")
        return Empty(
            "report",
            self.tr("There is nothing to report yet"),
            self.tr("Check your documents against your values first; then the report can be made."),
            self._next,
        )

    def _make_content(self) -> QWidget:
        self.again = button(self.tr("Make the previe&w"), self._ask, "link")
        self.again.hide()
        export = self.shell.action("export")
        self.export = button(self.tr("Ex&port as PDF…"), export.trigger, "main", "export")
        self.export.setToolTip(export.shortcut().toString())
        self.others = button(self.tr("Other k&inds of file"), self.show_formats, "", "chevron-down")
        self.others.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        closer = tool("plus", self.tr("Larger pages"), lambda: self.preview.step_zoom(1))
        further = tool("minus", self.tr("Smaller pages"), lambda: self.preview.step_zoom(-1))
        fit = button(self.tr("Fi&t width"), lambda: self.preview.set_zoom(1.0), "link")
        self._bar = row(
            flow(further, closer, fit, self.pages, self.again, gap=6), flow(self.export, self.others), gap=16
        )
        self._bar.setStretch(0, 1)
        right = QWidget()
        right.setLayout(column(self._bar, self.preview, gap=8))
        self._left: QScrollArea = scrolling(column())
        self._left.takeWidget()
        self._left.setFixedWidth(look().px(_PANEL))
        # First as where there is no room: beside each other they would widen the window before that is known.
        self._left.hide()
        self.preview.put_above(self.panel)
        self._bar.setDirection(QBoxLayout.Direction.TopToBottom)
        self._stacked = True
        content = QWidget()
        self._sides: QHBoxLayout = row(self._left, right, gap=20)
        self._sides.setStretch(1, 1)
        content.setLayout(self._sides)
        return content

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the pages, the choices scroll along above them."""
        super().resizeEvent(event)
        stacked = self.width() < look().px(_STACK_BELOW + _PANEL)
        if stacked is not self._stacked:
            self._stacked = stacked
            if stacked:
                self.preview.put_above(self._left.takeWidget())
            else:
                self.preview.put_above(None)
                self._left.setWidget(self.panel)
            self._bar.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
            self.panel.show()
            self._left.setVisible(not stacked)
        if self._wanted_pixels() > self._pixels_asked:
            self._changed()

    def show_formats(self) -> None:
        """Offer the formats beside the report."""
        from ui.widgets.report_formats import FormatList  # noqa: PLC0415 (when asked for)

        formats = FormatList(
            self.language,
            quotes=self.session.report_choices.quotes,
            has_staff=any(is_staff_text(document) for document in self.session.documents),
            parent=self,
        )
        # After it is closed: a popup would stay above the question where the file goes.
        formats.chosen.connect(self.shell.export, Qt.ConnectionType.QueuedConnection)
        formats.open_below(self.others)

    # Following

    def shown(self) -> None:
        """Bring it up to date: it does not follow what changes while another page is shown."""
        self._refresh()
        if self._is_old:
            self._waiting = True
            self._due.start(0)
        self._say()

    def _refresh(self) -> None:
        session = self.session
        has_findings = session.workspace is not None and session.assessment is not None
        self._layers.setCurrentIndex(int(has_findings))
        self.export.setEnabled(has_findings)
        self.others.setEnabled(has_findings)
        if has_findings:
            self.panel.show_choices(session.report_choices)
            self.panel.show_privacy(session.privacy)

    def _changed(self) -> None:
        if not self.isVisible():
            return
        self._refresh()
        if self._is_old:
            self._waiting = True
            self._due.start()
        self._say()

    def _state(self) -> tuple[Any, ...]:
        """What the pages are made of."""
        session = self.session
        return (
            session.report_choices,
            session.privacy,
            session.assessment,
            session.audits.result,
            *session.flywheel.agreed,
        )

    @property
    def _is_old(self) -> bool:
        """Whether other pages should be shown than those that are."""
        if self.session.assessment is None:
            return False
        return self._state() != self._made_of or self._wanted_pixels() > self._pixels

    def _wanted_pixels(self) -> int:
        exact = self.preview.sheet_width * self.devicePixelRatioF()
        return min(-(-round(exact) // _STEP) * _STEP, _WIDEST)

    # Choices

    def _choose(self, text: str, fields: dict[str, Any]) -> None:
        """Keep a choice, in one step that can be undone."""
        before = self.session.report_choices
        after = replace(before, **fields)
        if after == before:
            return

        def put(choices: ReportChoices) -> None:
            self.session.report_choices = choices

        self.session.change(text, lambda: put(after), lambda: put(before))

    def _ask_logo(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = self.tr("Pictures ({patterns})").format(patterns=patterns)
        folder = str(self.shell.preferences.folder)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), folder, kinds)
        if name:
            self.shell.preferences.folder = Path(name).parent
            self.take_logo(Path(name))

    def take_logo(self, file: Path) -> None:
        """Print this file as the logo, when it can be printed."""

        def read() -> bytes:
            try:
                with file.open("rb") as opened:
                    logo = opened.read(_MOST_LOGO)
            except OSError as error:
                raise BrandCheckError("workspace_not_readable", path=file) from error
            check_logo(logo)
            return logo

        self.session.background.run(read, self._take_logo, key="logo", failed=self.shell.tell_error)

    def _take_logo(self, logo: bytes) -> None:
        if isValid(self):
            self._choose(self.tr("Logo"), {"logo": logo})

    def _to_privacy(self) -> None:
        self.shell.go("settings", "privacy")

    # The pages

    def _ask(self) -> None:
        if not self.isVisible() or self.session.workspace is None or self.session.assessment is None:
            return
        self._asked += 1
        self._waiting = True
        pixels = self._pixels_asked = self._wanted_pixels()
        take = self._taker(self._asked, self._state(), pixels)
        self.session.preview_report(pixels, self.tr("Making the preview"), take)
        self._say()

    def _taker(self, number: int, state: object, pixels: int) -> Callable[[Any], None]:
        def take(pages: tuple[bytes, ...]) -> None:
            # The page may be gone meanwhile, or have asked for newer ones.
            if not isValid(self) or number != self._asked:
                return
            self._made_of, self._pixels = state, pixels
            self._waiting = self._due.isActive()
            self.preview.show_pages(pages)
            self.pages.setText(self.tr("%n page(s)", "", len(pages)))
            self._say()

        return take

    def _stopped(self, task: Task, _error: object = None) -> None:
        """The preview was stopped or failed; or it was forgotten with another job that was stopped."""
        if not self._waiting:
            return
        if task.key == "preview":
            self._waiting = self._due.isActive()
        elif self.isVisible():
            self._due.start()
        self._say()

    def _say(self) -> None:
        """Say over the pages what they are waiting for."""
        if not isValid(self.preview):
            return
        self.again.setVisible(self._is_old and not self._waiting)
        if self._waiting and self.session.measuring:
            said = self.tr("Follows when the check is done")
        elif self._waiting:
            said = self.tr("Being made anew…") if self.preview.count else self.tr("Being made…")
        else:
            said = self.tr("Not up to date") if self._is_old else ""
        if said != self.preview.said:
            self.preview.say(said)
