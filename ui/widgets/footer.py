"""The strip at the bottom: the running job with how far and how long still, else what the findings rest on."""

import time

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QStackedLayout, QWidget

from brandcheck.progress import Progress
from brandcheck.wording import wording
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, label, row
from ui.widgets.elided import Elided

_WORTH_SAYING = 3.0
"""Seconds before a guess of the time left is worth saying."""
_MINUTE = 60


class Footer(QFrame):
    """Says that all is local, when was measured, and what runs."""

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self.setObjectName("footer")
        self._session = session
        self._stages = wording("words", language)
        self._stage, self._since = "", 0.0
        self.rest = Elided("", "small")
        self.audit = Elided("", "small")
        self.job = Elided("", "small")
        self.left = label("", "small", wrap=False)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(look().px(160))
        self.cancel = button(self.tr("&Stop"), session.jobs.cancel, "link", "stop")
        self._idle, self._busy = QWidget(), QWidget()
        idle = row(label(self.tr("All local, no network"), "small", wrap=False), self.rest, 1, self.audit, gap=20)
        busy = row(self.bar, self.job, 1, self.left, self.cancel, gap=14)
        for holder, layout in ((self._idle, idle), (self._busy, busy)):
            layout.setContentsMargins(look().px(28), look().px(4), look().px(28), look().px(4))
            holder.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._idle)
        self._layers.addWidget(self._busy)
        session.jobs.changed.connect(self._show_job)
        session.jobs.progressed.connect(self._show_progress)
        for changed in (session.assessed, session.workspace_changed):
            changed.connect(self._show_rest)
        for changed in (session.audits.changed, session.audits.judged):
            changed.connect(self._show_audit)
        self._show_rest()
        self._show_job()

    def _show_rest(self) -> None:
        found = self._session.assessment
        if self._session.workspace is None:
            self.rest.setText("")
            self.audit.setText("")
            return
        if found is None:
            self.rest.setText(self.tr("Not checked yet"))
            self.audit.setText("")
            return
        day = QLocale().toString(QDate.fromString(found.measured_on, "yyyy-MM-dd"), "d MMMM yyyy")
        reviewed = self.tr("%n sentence(s) reviewed", "", found.reviewed) if found.reviewed else ""
        self.rest.setText("   ".join(filter(None, (self.tr("Last check: {day}").format(day=day), reviewed))))
        self._show_audit()

    def _show_audit(self) -> None:
        audits = self._session.audits
        if self._session.assessment is None:
            text = ""
        elif audits.result is not None and audits.result.rates:
            text = self.tr("Audited: %n sentence(s) judged", "", sum(audits.result.sentences.values()))
        elif audits.result is not None:
            text = self.tr("Audit begun: percentages are not corrected yet")
        else:
            text = self.tr("Not audited yet: percentages are not corrected")
        self.audit.setText(text)

    def _show_job(self) -> None:
        jobs = self._session.jobs
        self._layers.setCurrentWidget(self._busy if jobs.current else self._idle)
        self.left.setText("")
        self.cancel.setEnabled(not jobs.cancelling)
        if jobs.current is None:
            return
        self.job.setText(self.tr("Stopping…") if jobs.cancelling else jobs.current.title)
        if not jobs.cancelling:
            self.bar.setRange(0, 0)
            self._stage = ""

    def _show_progress(self, progress: Progress) -> None:
        if progress.stage != self._stage:
            self._stage, self._since = progress.stage, time.monotonic()
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.bar.setAccessibleName(self._stages[f"stage_{progress.stage}"])
        if not self._session.jobs.cancelling:
            count = f"{progress.done}/{progress.total}" if progress.total > 1 else ""
            words = (self._stages[f"stage_{progress.stage}"], count, progress.detail)
            self.job.setText("  ".join(filter(None, words)))
        self.left.setText(self._time_left(progress))

    def _time_left(self, progress: Progress) -> str:
        passed = time.monotonic() - self._since
        if passed < _WORTH_SAYING or not progress.done or progress.done >= progress.total:
            return ""
        seconds = passed / progress.done * (progress.total - progress.done)
        if seconds < _MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))
