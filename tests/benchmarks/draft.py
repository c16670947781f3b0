"""The draft check while 5,000 words are typed: how long the event loop stands still, and when marks follow the last key.

Run beside it: the same typing with checking off, which tells what is the field's own.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brandcheck.paths import resources
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.workspace import Workspace
from tests.benchmarks.app import Watch
from ui import theme
from ui.main_window import MainWindow
from ui.preferences import Preferences

WORDS = 5_000
STEP = 4
"""Milliseconds between two keys: faster than anyone types, with a pause after each sentence in the second half."""
PAUSES = 12
LAST = "Wij nemen voor elke klus nummer {number} ruim de tijd en denken zelf na."


def text(file: Path) -> str:
    """That many words of what the example publishes, in paragraphs."""
    with Workspace.open(file, read_only=True) as workspace:
        documents, segments = workspace.documents.load()
    sentences = [one.text for each in documents if each.side == "outside" for one in segments[each.id]]
    chosen: list[str] = []
    count = 0
    for number, sentence in enumerate(cycle(sentences)):
        chosen.append(sentence.replace("\n", " ") + ("\n\n" if number % 5 == 4 else " "))
        count += len(sentence.split())
        if count >= WORDS:
            return "".join(chosen)
    return ""


def wait(until: Callable[[], bool], limit: float = 60) -> float:
    """Let the window work until something is so; gives the seconds that took."""
    begin = time.perf_counter()
    loop = QEventLoop()
    timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() - begin > limit else None)
    timer.start()
    loop.exec()
    return time.perf_counter() - begin


def typed(window: MainWindow, content: str) -> float:
    """Type it, a key an event; the longest time that the event loop stood still, in milliseconds."""
    editor = window.pages["draft"].editor  # pyright: ignore[reportAttributeAccessIssue] (of the page)
    letters = iter(content)
    loop = QEventLoop()
    timer = QTimer(interval=STEP, timerType=Qt.TimerType.PreciseTimer)

    def key() -> None:
        some = "".join(islice(letters, 1))
        if not some:
            loop.quit()
        elif some == "\n":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        elif some.isascii():
            QTest.keyClicks(editor, some)
        else:
            editor.insertPlainText(some)

    timer.timeout.connect(key)
    with Watch() as watch:
        timer.start()
        loop.exec()
    return watch.longest


def run(window: MainWindow, content: str, *, checking: bool) -> None:
    """Type all of it and then some sentences with a pause after each."""
    window.pages.pop("draft", None)
    window.session.keep_draft("")
    window.go("draft")
    page = window.pages["draft"]
    editor, pause = page.editor, page._pause  # pyright: ignore[reportAttributeAccessIssue]
    if not checking:
        pause.timeout.disconnect()
    else:
        wait(lambda: not pause.isActive() and not window.session.drafting.busy)
    half = len(content) // 2
    editor.setPlainText(content[:half])
    if checking:
        wait(lambda: bool(editor.spots))
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    longest = typed(window, content[half:])
    name = "checking" if checking else "checking off"
    print(f"{name}: event loop at most {longest:.0f} ms still while {len(content[half:].split())} words were typed")
    if not checking:
        return
    wait(lambda: not pause.isActive() and not window.session.drafting.busy)
    delays: list[float] = []
    full = ""
    with Watch() as watch:
        for number in range(PAUSES):
            sentence = LAST.format(number=number)
            QTest.keyClicks(editor, " " + sentence)
            full = editor.toPlainText()
            delays.append(wait(lambda full=full: editor._text == full) * 1000)
    assert any("nummer" in full[spot.start : spot.end] for spot in editor.spots)
    marked = len(editor.spots)
    print(
        f"marks {statistics.median(delays):.0f} ms after the last key (most {max(delays):.0f}) in {len(full.split())} words,"
        f" {marked} sentences marked; event loop at most {watch.longest:.0f} ms still (12 keys at once included)"
    )


def main() -> None:
    """Run it and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        file = root / "Voorbeeld.brandcheck"
        finish(carry_out(plan_check(resources() / "sample"), file))
        content = text(file)
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        theme.prepare(app)
        window = MainWindow(app, Preferences(root / "p.ini"))
        window.resize(1240, 800)
        window.show()
        window.session.open(file)
        run(window, content, checking=False)
        run(window, content, checking=True)
        window.close()


if __name__ == "__main__":
    main()
