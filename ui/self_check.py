"""Whether the installed app is whole: it opens the example, checks it, writes a report, and says so. Exit code 0."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ui.error_dialog import report_of
from ui.example import open_example
from ui.main_window import MainWindow
from ui.preferences import Preferences

_LIMIT = 180_000
"""Milliseconds that all of it may take."""


def self_check(app: QApplication) -> int:
    """Run it in a window that is shown, with files that are gone afterwards."""
    with TemporaryDirectory() as folder:
        window = MainWindow(app, Preferences(Path(folder, "preferences.ini")))
        target = Path(folder, "report.pdf")
        session = window.session

        def give_up(why: str) -> None:
            _say(f"FAILED: {why}")
            app.exit(1)

        def follow() -> None:
            if session.jobs.current is None and session.assessment is not None:
                session.jobs.changed.disconnect(follow)
                _say(f"{len(session.documents)} documents, {len(session.assessment.gaps)} values")
                session.export("pdf", target, "report", written)

        def written(_: object) -> None:
            if target.read_bytes().startswith(b"%PDF"):
                _say(f"report: {target.stat().st_size} bytes")
                app.exit(0)
            else:
                give_up("the report is no PDF")

        session.jobs.failed.connect(lambda _task, error: give_up(report_of(error)))
        window.catcher.caught.connect(lambda error: give_up(report_of(error)))
        window.catcher.install()
        session.jobs.changed.connect(follow)
        QTimer.singleShot(_LIMIT, app, lambda: give_up("it took too long"))
        window.show()
        QTimer.singleShot(0, window, lambda: open_example(window, Path(folder, "example.brandcheck")))
        code = app.exec()
        session.close()
        return code


def _say(text: str) -> None:
    """To the terminal, where there is one: a program with windows has none on Windows."""
    if sys.stdout is not None:
        print(f"self-check: {text}", flush=True)  # noqa: T201 (a command's answer)
