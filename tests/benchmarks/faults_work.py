"""What a program does when a fault hits it: `python -m tests.benchmarks.faults_work WHAT WORKSPACE [FOLDER]`; says what is kept."""

import sys
from pathlib import Path

from brandcheck import ingest, pipeline
from brandcheck.errors import BrandCheckError
from brandcheck.model import Side
from brandcheck.progress import Progress
from brandcheck.reassessing import reassess
from brandcheck.workspace import Review, Subject, Verdict, Workspace


def say(word: object) -> None:
    print(word, flush=True)


def take_in(path: Path, folder: Path) -> None:
    """Import a folder and say after each step how many documents are kept."""
    with Workspace.open(path) as workspace:
        sources = [source for side in Side for source in ingest.find_sources([folder / side], side)]
        for step in pipeline.add_sources(sources, workspace):
            if isinstance(step, Progress):
                say(len(workspace.documents.summaries()))


def review(path: Path, _folder: Path) -> None:
    """Decide about evidence without end, as fast as a person never could; say each that is kept."""
    with Workspace.open(path) as workspace:
        while True:
            number = len(workspace.reviews.history()) + 1
            workspace.reviews.add(
                Review(Subject(Side.INSIDE, "a", str(number), "buur"), Verdict.CONFIRMED, f"{number:06}")
            )
            say(number)
            if number % 20 == 0:
                reassess(workspace)


def hold(path: Path, _folder: Path) -> None:
    """Have it open until told to go on."""
    with Workspace.open(path):
        say("open")
        sys.stdin.readline()


def window(path: Path, _folder: Path) -> None:
    """Have it open in the window; on a word, measure, have the job's process killed, and say what the user is told."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 (the other three run where there is no app)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui import theme  # noqa: PLC0415
    from ui.main_window import MainWindow  # noqa: PLC0415
    from ui.preferences import Preferences  # noqa: PLC0415

    app = QApplication([])
    theme.prepare(app)
    kept = Preferences(path.with_suffix(".ini"))
    kept.language = "en"
    shown = MainWindow(app, kept)
    shown.show()
    shown.open_workspace(path)
    session = shown.session

    def kill(_step: object) -> None:
        session.jobs.progressed.disconnect(kill)
        helper = session.jobs._helper
        assert helper is not None
        helper._process.kill()

    def tell() -> None:
        say(shown.notifications.texts[-1])
        session.close()
        app.quit()

    def go_on() -> None:
        sys.stdin.readline()
        session.jobs.progressed.connect(kill)
        session.jobs.failed.connect(lambda *_: QTimer.singleShot(100, tell))
        session.measure("Checking")

    say("open")
    QTimer.singleShot(0, go_on)
    app.exec()


if __name__ == "__main__":
    WORK = {"import": take_in, "review": review, "hold": hold, "window": window}
    try:
        WORK[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else Path())
    except BrandCheckError as error:
        sys.exit(error.text("en"))
