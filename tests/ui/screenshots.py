"""Pictures of every page, to be looked at: `make screenshots`. A program, no test."""

import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brandcheck import auditing
from brandcheck.model import Stance
from brandcheck.workspace import Workspace
from ui import theme
from ui.example import open_example
from ui.main_window import MainWindow
from ui.pages import ENTRIES, audit, departments, flywheel
from ui.preferences import Preferences

SIZE = (1440, 900)
_PARTS = {"audit": audit.MODES, "departments": departments.PARTS, "flywheel": flywheel.PARTS}
LIMIT = 120
"""Seconds that one page may take."""


def wait(window: MainWindow) -> None:
    """Until nothing is on its way any more."""
    end = time.monotonic() + LIMIT
    QTest.qWait(700)  # a preview begins after a pause
    while (
        window.session.jobs.busy or window.session.background.busy or window.session.drafting.busy
    ) and time.monotonic() < end:
        QTest.qWait(50)
    QTest.qWait(150)


def pictures(document: str) -> Iterator[tuple[str, str, object]]:
    """Every page, its picture's name and what it shows; a page with parts has one of each."""
    for entry in ENTRIES:
        if entry.name in _PARTS:
            yield from ((entry.name, f"{entry.name}-{part}", part) for part in _PARTS[entry.name])
        else:
            yield entry.name, entry.name, (document, None) if entry.name == "text" else None


def label_some(workspace: Workspace) -> None:
    """Most of a sample, as the program does but for every fourth sentence."""
    auditing.draw(workspace, "2026-11-22")
    said: dict[tuple[str, str], dict[str, Stance]] = {}
    for found in workspace.evidence.counted():
        said.setdefault((found.document, found.quote), {})[found.value] = found.stance
    for at, item in enumerate(auditing.items(workspace)[:80]):
        answers = said.get((item.document, item.sentence), {}) if at % 4 else {}
        auditing.label(workspace, item.number, answers, "2026-11-22T10:00:00+00:00")


def main(target: Path) -> None:
    """Take them all."""
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme.prepare(app)
    with TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder, "preferences.ini"))
        window = MainWindow(app, preferences)
        window.catcher.install()
        window.resize(*SIZE)
        window.show()
        open_example(window, Path(folder, "Voorbeeld.brandcheck"))
        wait(window)
        assert window.session.workspace is not None
        label_some(window.session.workspace)
        window.session.audits.look_again()
        document = window.session.documents[-1].id
        for name, language, percent in product(("light", "dark"), ("nl", "en"), (100, 175)):
            preferences.theme, preferences.language, preferences.text_size = name, language, percent
            window.restyle()
            for page, shown, part in pictures(document):
                window.go(page, part)
                wait(window)
                window.grab().save(str(target / f"{shown}-{name}-{language}-{percent}.png"))
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
