"""Starts Qt with the program's font, theme and language."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from brandcheck.paths import resources
from ui.main_window import MainWindow
from ui.theme import follow_system


def run(arguments: list[str]) -> int:
    """Open the window, with the folder given as first argument if any, and give the exit code."""
    app = QApplication(arguments)
    app.setApplicationName("BrandCheck")
    use_font(app)
    follow_system(app)
    window = MainWindow(system_language())
    window.show()
    folders = [Path(argument) for argument in arguments[1:] if Path(argument).is_dir()]
    if folders:
        window.check(folders[0])
    return app.exec()


def system_language() -> str:
    """Dutch where the system is Dutch, else English."""
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


def use_font(app: QApplication) -> None:
    """Use the bundled Inter."""
    for file in sorted((resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(QFont("Inter"))
