"""Overview: what was found, in one sentence and a row per value; or the next step where nothing was found yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QScrollArea, QWidget
from shiboken6 import isValid

from brandcheck.errors import BrandCheckError
from brandcheck.model import Assessment, DocumentStatus, Gap, GapKind, Side
from brandcheck.progress import Progress
from brandcheck.report import by_urgency, headline
from brandcheck.settings import Settings
from brandcheck.wording import say, wording
from ui.pages.page import Page, scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, flow, label, row
from ui.widgets.dumbbell import legend
from ui.widgets.empty import Empty
from ui.widgets.gap_list import GapList
from ui.widgets.help import Note
from ui.widgets.noise_check import NoiseCheck
from ui.widgets.remarks import Remarks

if TYPE_CHECKING:  # numpy takes its time
    from brandcheck.assess import SplitHalf

_SAID_ELSEWHERE = frozenset({"weigh_unread"})
"""What could not be read is said with a way to it."""
_SAID_AT_ONCE = ("weigh_nothing_found", "weigh_few_documents")
"""Warnings that explain why there is little to see: they are not folded away."""


class OverviewPage(Page):
    """Where promise and practice drift apart, what asks for attention first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.gaps: GapList | None = None
        self.remarks: Remarks | None = None
        self.noise: NoiseCheck | None = None
        self.busy: _Busy | None = None
        self._area: QScrollArea | None = None
        self._scrolled = 0
        self._opened: bool | None = None
        self._noise_opened = False
        self._split: tuple[Assessment, tuple[SplitHalf, ...]] | None = None
        self._shown: object = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._build)
        session = self.session
        for changed in (
            session.workspace_changed,
            session.values_changed,
            session.documents_changed,
            session.assessed,
            session.state_changed,
            session.jobs.changed,
        ):
            changed.connect(self._soon)
        session.jobs.progressed.connect(self._show_progress)
        self._build()

    def shown(self) -> None:
        """Bring it up to date: it does not follow what changes while another page is shown."""
        self._build()

    def _soon(self) -> None:
        if self.isVisible():
            self._later.start()

    def _build(self) -> None:
        session = self.session
        failed = sum(document.status is DocumentStatus.FAILED for document in session.documents)
        state = (
            session.organisation.values,
            session.assessment,
            session.is_current,
            session.measuring,
            session.assessment is None and session.jobs.current,
            len(session.documents),
            failed,
        )
        if state == self._shown:
            return
        self._shown = state
        focused = self.gaps.focused if self.gaps else ""
        self._scrolled = self._area.verticalScrollBar().value() if self._area else 0
        clear(self.body)
        self.gaps = self.remarks = self.noise = self.busy = None
        found = session.assessment
        if not session.organisation.values or found is None:
            self._say("", "")
            self._area = None
            self.body.addWidget(self._nothing_yet(failed), 1)
        else:
            self._build_findings(found, failed)
        if self.gaps and focused:
            self.gaps.focus(focused)

    def _say(self, heading: str, help_text: str) -> None:
        for each, text in ((self.heading, heading), (self.help, help_text)):
            each.setText(text)
            each.setVisible(bool(text))

    # Before there are findings

    def _nothing_yet(self, failed: int) -> QWidget:
        session, go = self.session, self.shell.go
        if not session.organisation.values:
            return Empty(
                "values",
                self.tr("First say what you stand for"),
                self.tr("Per value you will see here what you promise outside, and what is lived of it inside."),
                button(self.tr("To the &values"), lambda: go("values"), "main"),
            )
        if session.jobs.current is not None:
            self.busy = _Busy(session.jobs.current.title, self.language)
            return self.busy
        to_documents = button(self.tr("To the &documents"), lambda: go("documents"), "main")
        if not session.documents:
            return Empty(
                "documents",
                self.tr("There are no documents yet"),
                self.tr("Add what you publish and what is written inside; then you can check them."),
                to_documents,
            )
        read = [document for document in session.documents if document.status is DocumentStatus.READ]
        if not read:
            return Empty(
                "warning",
                self.tr("None of the documents could be read"),
                self.tr("The list of documents tells for each why, and what you can do."),
                to_documents,
            )
        check = self.shell.action("measure").trigger
        sides = {document.side for document in read}
        if len(sides) == 1:
            missing = (
                self.tr("There is nothing from inside yet")
                if Side.OUTSIDE in sides
                else self.tr("There is nothing from outside yet")
            )
            text = self.tr("BrandCheck lays what you promise beside what is lived. For that it needs texts of both.")
            anyway = button(self.tr("&Check all the same"), check)
            return Empty("documents", missing, text, to_documents, anyway)
        text = self.tr("%n document(s) can be checked against your values, sentence by sentence.", "", len(read))
        if failed:
            text = f"{text} {self.tr('%n could not be read.', '', failed)}"
        return Empty(
            "measure", self.tr("Ready to check"), text, button(self.tr("&Check now"), check, "main", "measure")
        )

    def _show_progress(self, progress: Progress) -> None:
        if self.busy is not None:
            self.busy.show_progress(progress)

    # The findings

    def _build_findings(self, found: Assessment, failed: int) -> None:
        values = {value.id: value for value in self.session.organisation.values}
        gaps = [gap for gap in found.gaps if gap.value in values]
        words = wording("report", self.language)
        parts = column(gap=14)
        if (note := self._state(found)) is not None:
            parts.addWidget(note)
        if gaps:
            self._say(headline(gaps, self.language), words["chart_explained"])
            self.gaps = GapList(gaps, found.before, values, self.language)
            self.gaps.chosen.connect(self._open_value)
            sides = flow(
                legend(words["legend_inside"], filled=True), legend(words["legend_outside"], filled=False), gap=20
            )
            order = label(self.tr("Sorted by what needs attention") if len(gaps) > 1 else "", "small", wrap=False)
            line = row(gap=20)
            line.addLayout(sides, 1)
            line.addWidget(order)
            parts.addLayout(line)
            parts.addWidget(self.gaps)
        else:
            self._say(self.tr("None of these values has been checked yet"), "")
        parts.addLayout(self._below(found, failed))
        named = [gap for gap in gaps if gap.kind is not GapKind.TOO_LITTLE_TEXT]
        if named:
            parts.addWidget(self._check_noise(found, named))
        parts.addStretch(1)
        area = scrolling(parts, snug=True)
        if self.gaps is not None:
            self.gaps.reached.connect(area.ensureWidgetVisible)
        self.body.addWidget(area, 1)
        if self._area is not None:
            # Where it was scrolled to, once it has its height.
            QTimer.singleShot(0, area, partial(area.verticalScrollBar().setValue, self._scrolled))
        self._area = area

    def _state(self, found: Assessment) -> Note | None:
        """Whether these are the findings on what is there now."""
        day = self.locale().toString(QDate.fromString(found.measured_on, "yyyy-MM-dd"), "d MMMM yyyy")
        if self.session.measuring:
            return Note(self.tr("Checking again. Until that is done you see the findings of {day}.").format(day=day))
        if self.session.is_current:
            return self._few(found)
        measure = self.shell.action("measure")
        again = button(self.tr("&Check again"), measure.trigger)
        again.setEnabled(measure.isEnabled())
        text = self.tr("Documents or values have changed since this check of {day}.").format(day=day)
        return Note(text, "warn", again)

    def _few(self, found: Assessment) -> Note | None:
        """What to do where no gap can be named."""
        if any(gap.kind is not GapKind.TOO_LITTLE_TEXT for gap in found.gaps):
            return None
        add = button(self.tr("&Add documents"), lambda: self.shell.go("documents"), symbol="plus")
        text = self.tr(
            "With fewer than {minimum} documents on a side you see the sentences, and no gap is named yet. Click a value to"
            " read them, or add documents."
        )
        return Note(text.format(minimum=Settings().minimum_documents), "", add)

    def _below(self, found: Assessment, failed: int) -> QBoxLayout:
        """What to know before drawing conclusions."""
        below = column(gap=10)
        if failed:
            link = button(self.tr("See &why"), lambda: self.shell.go("documents"), "link")
            text = self.tr("%n document(s) could not be read and do not count.", "", failed)
            below.addWidget(Note(text, "warn", link))
        warnings = [warning for warning in found.warnings if warning.code not in _SAID_ELSEWHERE]
        if warnings:
            weighty = any(warning.code.startswith(_SAID_AT_ONCE) for warning in warnings)
            self.remarks = Remarks(
                self.tr("What to know about this check (%n)", "", len(warnings)),
                [say(warning, self.language) for warning in warnings],
                is_open=weighty if self._opened is None else self._opened,
            )
            self.remarks.heading.toggled.connect(self._remember_open)
            below.addWidget(self.remarks)
        return below

    def _remember_open(self, is_open: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._opened = is_open

    def _check_noise(self, found: Assessment, gaps: list[Gap]) -> NoiseCheck:
        """What chance makes of each gap, once someone wants to know."""
        made = self.noise = NoiseCheck(self.language, is_open=self._noise_opened)
        values = {value.id: value for value in self.session.organisation.values}
        workspace = self.session.workspace
        assert workspace is not None

        def work() -> tuple[SplitHalf, ...]:
            from brandcheck.reassessing import noise  # noqa: PLC0415 (numpy takes its time)

            return noise(workspace)

        def take(split: tuple[SplitHalf, ...]) -> None:
            if isValid(made) and made is self.noise:
                self._split = found, split
                made.tell(by_urgency(gaps), values, split)

        def refused(error: BrandCheckError) -> None:
            if isValid(made) and made is self.noise:
                made.heading.setChecked(False)  # opened again, it is tried again
                self.shell.tell_error(error)

        def ask() -> None:
            if self._split is not None and self._split[0] is found:
                take(self._split[1])
            else:
                self.session.background.run(work, take, "noise", refused)

        made.opened.connect(ask)
        made.heading.toggled.connect(self._remember_noise)
        if made.is_open:
            ask()
        return made

    def _remember_noise(self, is_open: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self._noise_opened = is_open

    def _open_value(self, value: str) -> None:
        self.shell.go("confrontation", value)


class _Busy(QWidget):
    """The first check runs: how far it is, and what happens meanwhile."""

    def __init__(self, title: str, language: str) -> None:
        super().__init__()
        self._stages = wording("words", language)
        self.stage = label(title, "title")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(title)
        self.detail = label("", "small")
        explained = self.tr(
            "Each sentence is read and laid beside your values. That happens on this computer; you can go on working."
        )
        inner = card(column(self.stage, self.bar, self.detail, label(explained, "quiet"), gap=12), margin=24)
        inner.setMaximumWidth(look().px(520))
        centred = row(1, inner, 1, gap=0)
        centred.setStretch(1, 100)
        self.setLayout(column(1, centred, 1))

    def show_progress(self, progress: Progress) -> None:
        """Say what is being done now."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.stage.setText(self._stages[f"stage_{progress.stage}"])
        count = f"{progress.done} / {progress.total}" if progress.total > 1 else ""
        self.detail.setText("  ".join(filter(None, (count, progress.detail))))
