"""A bug of the program: said plainly, with a report that can be copied and holds no word of any document."""

import platform
import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from brandcheck import __version__
from ui.jobs import Bug, where
from ui.theme import look
from ui.widgets.basics import button, column, label, row


def report_of(error: BaseException) -> str:
    """Where it happened and on what: kinds and places, never an error's own text, which may quote a document."""
    place = error.report if isinstance(error, Bug) else where(error)
    return "\n".join(
        [
            f"BrandCheck {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            "",
            place,
        ]
    )


class ErrorDialog(QDialog):
    """Says that the program goes on, and gives the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("BrandCheck")
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = button(self.tr("&Copy report"), lambda: QGuiApplication.clipboard().setText(report))
        go_on = button(self.tr("&Go on"), self.accept, "main")
        go_on.setDefault(True)
        self.setLayout(
            column(
                label(self.tr("Something went wrong that we must mend"), "title"),
                label(
                    self.tr(
                        "Your workspace is kept and the program goes on. If it happens again, send us this report."
                        " It says where the program failed and holds no text of your documents."
                    )
                ),
                self.report,
                row(1, self.copy, go_on),
                gap=12,
                margin=24,
            )
        )
        self.resize(look().px(620), look().px(420))


class BugCatcher(QObject):
    """Takes what nobody else caught, in the window's thread or in another."""

    caught = Signal(object)

    def install(self) -> None:
        """From now on, every bug is told through `caught`."""
        sys.excepthook = self._catch

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        sys.stderr.write(where(error.with_traceback(trace)) + "\n")
        self.caught.emit(error)
