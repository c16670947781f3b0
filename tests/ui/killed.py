"""A program that opens the window, lets it read and check, and is killed as soon as the check is under way."""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from brandcheck.model import Side
from brandcheck.pipeline import plan_check
from ui import theme
from ui.main_window import MainWindow
from ui.preferences import Preferences


def main(folder: Path, file: Path) -> None:
    app = QApplication([])
    theme.prepare(app)
    window = MainWindow(app, Preferences(file.with_suffix(".ini")))
    session = window.session
    organisation = plan_check(folder).organisation
    session.create(file, organisation.name, organisation.language)
    session.start_with(organisation)
    for side in Side:
        session.add_files([folder / side], side, "reading", lambda _: None)
    session.measure("checking")

    def kill(_progress: object) -> None:
        if session.jobs.current.title == "checking":
            os._exit(9)

    session.jobs.progressed.connect(kill)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
