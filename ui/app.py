"""Starts Qt and opens the window on what the command line asks for."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.icons import app_icon
from ui.main_window import MainWindow
from ui.preferences import Preferences


class Application(QApplication):
    """The program as the system sees it: macOS hands over a file that was double-clicked as an event."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take the file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def run(arguments: Sequence[str]) -> int:
    """Open the window and give the exit code.

    `arguments` are those of the command line without the program's name: a workspace to open, --example, or --self-check.
    """
    options, for_qt = _parser().parse_known_args(arguments)
    app = Application(["BrandCheck", *for_qt])
    app.setApplicationName("BrandCheck")
    app.setDesktopFileName("brandcheck")
    app.setWindowIcon(app_icon())
    theme.prepare(app)
    if options.self_check:
        from ui.self_check import self_check  # noqa: PLC0415 (when asked for)

        return self_check(app)
    window = MainWindow(app, Preferences())
    window.catcher.install()
    app.file_asked.connect(window.open_workspace)
    window.show()
    if options.example:
        window.open_example()
    elif options.workspace is not None:
        window.open_workspace(options.workspace)
    return app.exec()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="brandcheck-app", description="Opens BrandCheck.")
    parser.add_argument("workspace", nargs="?", type=Path, help="a .brandcheck file to open")
    parser.add_argument("--example", action="store_true", help="open the example organisation")
    parser.add_argument("--self-check", action="store_true", help="check the example, write its report, and end")
    return parser
