"""The window: drop a folder, watch it being measured, see the gaps, save the report."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget

from brandcheck.errors import BrandCheckError
from brandcheck.model import Measurement
from brandcheck.paths import resources
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import Job
from brandcheck.report import write_pdf
from brandcheck.wording import wording
from ui.jobs import JobThread
from ui.pages import BusyPage, ResultPage, StartPage


class MainWindow(QMainWindow):
    """Start, busy and result are its three pages; one job runs at a time."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._words = wording("app", language)
        self._thread: JobThread | None = None
        self._after_job: StartPage | ResultPage
        self.setWindowTitle(self._words["title"])
        self.resize(1040, 680)
        self.start_page = StartPage(language)
        self.busy_page = BusyPage(language)
        self.result_page = ResultPage(language)
        self._stack = QStackedWidget()
        for page in (self.start_page, self.busy_page, self.result_page):
            self._stack.addWidget(page)
        self.setCentralWidget(self._stack)
        self.start_page.folder_chosen.connect(self.check)
        self.start_page.choose.clicked.connect(self._choose_folder)
        self.start_page.example.clicked.connect(lambda: self.check(resources() / "sample", self._words["example"]))
        self.busy_page.cancel.clicked.connect(self._cancel)
        self.result_page.another.clicked.connect(lambda: self._stack.setCurrentWidget(self.start_page))
        self.result_page.save.clicked.connect(self._choose_report)

    @property
    def page(self) -> StartPage | BusyPage | ResultPage:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, StartPage | BusyPage | ResultPage)
        return page

    def check(self, folder: Path, name: str = "") -> None:
        """Measure the folder, called by `name` or its own, and show what came out."""
        if self._thread is None:
            self.start_page.say("")
            self._run(lambda: _measure(folder), name or folder.name, self.start_page).succeeded.connect(
                self._show_result
            )

    def save_report(self, target: Path) -> None:
        """Write the report of the measurement that is shown."""
        measurement = self.result_page.measurement
        if measurement is not None and self._thread is None:
            thread = self._run(lambda: write_pdf(measurement, target, self._language), target.name, self.result_page)
            thread.succeeded.connect(self._report_saved)

    def _run(self, make_job: Callable[[], Job[Any]], name: str, after: StartPage | ResultPage) -> JobThread:
        thread = JobThread(make_job, self)
        self._thread, self._after_job = thread, after
        self.busy_page.begin(name)
        self._stack.setCurrentWidget(self.busy_page)
        thread.progressed.connect(self.busy_page.show_progress)
        thread.failed.connect(self._failed)
        thread.cancelled.connect(self._cancelled)
        thread.finished.connect(self._finished)
        thread.start()
        return thread

    def _finished(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
        self._thread = None
        self._stack.setCurrentWidget(self._after_job)

    def _show_result(self, measurement: Measurement) -> None:
        self.result_page.show_measurement(measurement)
        self._after_job = self.result_page

    def _report_saved(self, target: Path) -> None:
        self.result_page.say(self._words["report_saved"].format(path=target))

    def _failed(self, error: Exception) -> None:
        is_known = isinstance(error, BrandCheckError)
        sentence = error.text(self._language) if is_known else self._words["bug"].format(problem=repr(error))
        self._after_job.say(sentence)

    def _cancelled(self) -> None:
        self._after_job.say(self._words["cancelled"])

    def _cancel(self) -> None:
        if self._thread is not None:
            self.busy_page.show_cancelling()
            self._thread.requestInterruption()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._words["choose_folder"].replace("&", ""))
        if folder:
            self.check(Path(folder))

    def _choose_report(self) -> None:
        title = self._words["save_report"].replace("&", "")
        # Not where the program happens to stand: from a start menu that may be a folder of the system.
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposal = str(Path(folder, self._words["report_name"]))
        target, _ = QFileDialog.getSaveFileName(self, title, proposal, self._words["pdf_files"])
        if target:
            self.save_report(Path(target))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the job first, so that no process is left."""
        if self._thread is not None:
            self._thread.requestInterruption()
            self._thread.wait()
        super().closeEvent(event)


def _measure(folder: Path) -> Job[Measurement]:
    return (yield from carry_out(plan_check(folder)))
