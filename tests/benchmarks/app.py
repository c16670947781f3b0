"""The app: its start against a bare window, how long its event loop stands still, and how it feels on a large archive."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import psutil
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from brandcheck.model import Privacy, Side
from brandcheck.pipeline import plan_check
from tests.benchmarks.archive import write_archive
from ui import theme
from ui.main_window import MainWindow
from ui.preferences import Preferences

RUNS = 5
TICK = 2
"""Milliseconds between two looks at the event loop."""
SMALL, LARGE = (40, 25), (3_200, 31)
"""Documents, and sentences in each: 1,000 and about 100,000 sentences."""
FILES = 200
LONG, CHARACTERS_A_SENTENCE = 300_000, 76
"""Characters of the long document, and about how many a sentence of the archive has."""
MB = 1024 * 1024

SHOW = """
import sys, time
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
{imports}
app = QApplication([])
{window}
window.show()
while not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
"""
BARE = SHOW.format(imports="from PySide6.QtWidgets import QMainWindow", window="window = QMainWindow()")
OURS = SHOW.format(
    imports="from pathlib import Path\nfrom ui import theme\nfrom ui.main_window import MainWindow\nfrom ui.preferences import Preferences",
    window="theme.prepare(app)\nwindow = MainWindow(app, Preferences(Path(sys.argv[1], 'p.ini')))",
)


class Watch:
    """How long the event loop stood still at most, in milliseconds, while it ran."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        self._timer.timeout.connect(self._look)

    def _look(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK)
        self._last = now

    def __enter__(self) -> Self:
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._look()
        self._timer.stop()


def start(script: str, folder: Path) -> float:
    """Seconds from the start of a program to its window on the screen."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", script, str(folder)], check=True)
    return time.perf_counter() - begun


def settle(window: MainWindow, until: Callable[[], bool] = lambda: True) -> None:
    """Let the window work until nothing is on its way."""
    loop = QEventLoop()
    timer = QTimer(interval=1)
    session = window.session

    def look() -> None:
        if not session.jobs.busy and not session.background.busy and until():
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def opening(window: MainWindow, page: str, target: object = None) -> float:
    """Seconds until a page that is made anew stands there whole."""
    window.pages.pop(page, None)
    begun = time.perf_counter()
    window.go(page, target)
    settle(window)
    window.grab()
    return time.perf_counter() - begun


def pages(window: MainWindow, file: Path) -> dict[str, float]:
    """Seconds for Overview and Confrontation on a workspace; the median of several."""
    window.session.open(file)
    settle(window)
    value = window.session.organisation.values[0].id
    times: dict[str, list[float]] = {"overview": [], "confrontation": []}
    for _ in range(RUNS):
        for page, found in times.items():
            found.append(opening(window, page, value if page == "confrontation" else None))
    return {page: statistics.median(found) for page, found in times.items()}


def scroll(window: MainWindow, steps: int = 150) -> None:
    """Scroll the text page from top to bottom, a step an event."""
    areas = window.pages["text"].findChildren(QAbstractScrollArea)
    bar = max((area.verticalScrollBar() for area in areas), key=lambda bar: bar.maximum())
    loop = QEventLoop()
    timer = QTimer(interval=5)
    places = iter(range(steps + 1))

    def step() -> None:
        at = next(places, None)
        if at is None:
            loop.quit()
        else:
            bar.setValue(bar.maximum() * at // steps)

    timer.timeout.connect(step)
    timer.start()
    loop.exec()


def open_window(root: Path) -> MainWindow:
    """The window, with preferences of its own."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.prepare(app)
    window = MainWindow(app, Preferences(root / "p.ini"))
    window.resize(1240, 800)
    window.show()
    return window


def begin(window: MainWindow, folder: Path) -> None:
    """A new workspace with the values of an archive."""
    session = window.session
    session.create(folder.with_suffix(".brandcheck"), "Archief", "nl")
    session.start_with(plan_check(folder).organisation)
    session.privacy = Privacy("", "", "")


def add_all(window: MainWindow, folder: Path) -> None:
    """Have all its files read."""
    for side in Side:
        window.session.add_files([folder / side], side, "reading", lambda _: None)
    settle(window)


def import_and_check(window: MainWindow, root: Path) -> None:
    """How long the event loop stands still while files come in, and during the check."""
    folder = write_archive(root / "files", FILES, 20)
    begin(window, folder)
    window.go("documents")
    settle(window)
    with Watch() as watch:
        add_all(window, folder)
    print(f"event loop at most {watch.longest:.0f} ms still during the import of {len(window.session.documents)} files")
    with Watch() as watch:
        window.session.measure("checking")
        settle(window)
    print(f"event loop at most {watch.longest:.0f} ms still during the check")


def long_document(window: MainWindow, root: Path) -> None:
    """How long it stands still on a long text."""
    folder = write_archive(root / "long", 2, LONG // CHARACTERS_A_SENTENCE)
    begin(window, folder)
    add_all(window, folder)
    window.session.measure("checking")
    settle(window)
    document = next(d for d in window.session.documents if d.side is Side.INSIDE)
    workspace = window.session.workspace
    characters = len(workspace.documents.get(document.id)[0].text) if workspace else 0
    with Watch() as opened:
        window.go("text", (document.id, None))
        settle(window)
    with Watch() as watch:
        scroll(window)
    print(
        f"a document of {characters} characters: event loop at most {opened.longest:.0f} ms still while opening,"
        f" {watch.longest:.0f} ms while scrolling"
    )


def large_archive(window: MainWindow, root: Path) -> None:
    """Pages and memory on 100,000 sentences, against 1,000."""
    small = pages(window, measured(root / "small", *SMALL))
    start_at = time.perf_counter()
    file = measured(root / "large", *LARGE)
    took = time.perf_counter() - start_at
    with Watch() as watch:
        large = pages(window, file)
    sentences = sum(d.sentences for d in window.session.documents)
    for page, seconds in large.items():
        print(
            f"{page} at {sentences} sentences: {seconds * 1000:.0f} ms, {seconds / small[page]:.1f} times that at 1,000"
        )
    print(f"event loop at most {watch.longest:.0f} ms still while they open")
    print(f"(reading and checking them took {took:.0f} s)")
    for page in ("documents", "report"):
        window.go(page)
        settle(window)
    print(f"memory of the app at {sentences} sentences: {psutil.Process().memory_info().rss / MB:.0f} MB")


def main() -> None:
    """Run it and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        starts = [(start(BARE, root), start(OURS, root)) for _ in range(RUNS)]
        bare, ours = (statistics.median(column) for column in zip(*starts, strict=True))
        print(f"start: {ours:.2f} s against {bare:.2f} s of a bare window, {ours / bare:.2f} times")
        window = open_window(root)
        import_and_check(window, root)
        long_document(window, root)
        large_archive(window, root)
        window.close()


def measured(folder: Path, documents: int, sentences: int) -> Path:
    """A workspace with that much in it, checked; by a process of its own, so that this one's memory is the app's."""
    write_archive(folder, documents, sentences)
    file = folder.with_suffix(".brandcheck")
    subprocess.run(
        [sys.executable, "-m", "brandcheck", "check", str(folder), "--workspace", str(file)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return file


if __name__ == "__main__":
    main()
