"""Plain questions and tidings that must be answered before anything else; `notifications` is for all else."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme import look
from ui.widgets.basics import button, column, label, row


def ask(parent: QWidget, question: str, yes: str, no: str) -> bool:
    """Ask, with the answers as the buttons say them; closing the question is no."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("BrandCheck")
    refuse = button(no, dialog.reject)
    agree = button(yes, dialog.accept, "main")
    refuse.setDefault(True)
    _fill(dialog, question, refuse, agree)
    return dialog.exec() == QDialog.DialogCode.Accepted


def tell(parent: QWidget, sentence: str) -> None:
    """Tell something when there is no page left to tell it on."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("BrandCheck")
    close = button(QCoreApplication.translate("Ask", "&Close"), dialog.accept, "main")
    close.setDefault(True)
    _fill(dialog, sentence, close)
    dialog.exec()


def _fill(dialog: QDialog, text: str, *buttons: QWidget) -> None:
    words = label(text)
    words.setMinimumWidth(look().px(380))
    dialog.setLayout(column(words, row(1, *buttons), gap=20, margin=24))
