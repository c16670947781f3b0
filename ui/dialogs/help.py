"""Help that is there without a network: how BrandCheck measures, its keys, and what it is made of."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from brandcheck import __version__
from brandcheck.model import GapKind
from brandcheck.settings import Settings
from brandcheck.wording import wording
from ui.actions import SPECS, translated
from ui.pages.page import scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.badge import KindBadge
from ui.widgets.basics import button, column, label, row


def show_help(window: QWidget, shell: Shell, which: str) -> None:
    """Show one of "method", "keys", "about" beside the window; it may stay open."""
    title, fill = _PAGES[which]
    dialog = QDialog(window)
    dialog.setWindowTitle(title())
    close = button(QCoreApplication.translate("Help", "&Close"), dialog.accept, "main")
    close.setDefault(True)
    body = column(label(title(), "display"), *fill(shell), 1, gap=14)
    dialog.setLayout(column(scrolling(body), row(1, close), gap=12, margin=24))
    dialog.resize(look().px(680), look().px(600))
    dialog.open()


def _method(shell: Shell) -> Iterable[QWidget]:
    translate = QCoreApplication.translate
    words = wording("report", shell.language)
    limits = {
        name: f"{number:.0%}" if isinstance(number, float) else str(number)
        for name, number in Settings().frozen().items()
    }
    yield label(
        translate(
            "Help",
            "BrandCheck reads every sentence and asks of each of your values: does this sentence support it, contradict it,"
            " or neither? It knows your values only by their name, statement and examples, so it also sees a contradiction"
            " in which none of the value's words occur.",
        )
    )
    yield label(
        translate(
            "Help",
            "Per value and side it counts which share of the sentences supports the value. Documents are the sample, not"
            " sentences: sentences of one document resemble each other. Bars are 95% intervals: with few documents they are"
            " wide, and below four documents a side there are quotes only.",
        )
    )
    yield label(translate("Help", "The kinds of gap"), "title")
    grid = QWidget()
    lines = QGridLayout(grid)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(look().px(8))
    lines.setColumnStretch(1, 1)
    for at, kind in enumerate(GapKind):
        lines.addWidget(KindBadge(kind, shell.language), at, 0)
        lines.addWidget(label(words[f"kind_{kind}"].format(**limits)), at, 1)
    yield grid
    yield label(translate("Help", "What to bear in mind"), "title")
    for warning in (
        translate("Help", "The texts you choose are not the organisation. Memos are mostly management's voice."),
        translate("Help", "An absent word is not an absent value. Irony and negation can mislead the program."),
        translate("Help", "Press releases praise and memos instruct: a part of every gap is a difference in genre."),
        translate(
            "Help", "Look at the sentences before you draw a conclusion, and correct what is wrong: the rates follow."
        ),
        translate("Help", "BrandCheck is about texts, never about people, and is not meant for judging employees."),
    ):
        yield label("•  " + warning)


def _keys(shell: Shell) -> Iterable[QWidget]:
    grid = QWidget()
    lines = QGridLayout(grid)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setVerticalSpacing(look().px(6))
    lines.setHorizontalSpacing(look().px(24))
    lines.setColumnStretch(1, 1)
    with_keys = [spec for spec in SPECS if spec.keys]
    for at, spec in enumerate(with_keys):
        keys = ", ".join(keys.toString() for keys in shell.action(spec.name).shortcuts())
        lines.addWidget(label(keys, "strong", wrap=False), at, 0)
        lines.addWidget(label(translated(spec.text).replace("&", "").rstrip("…")), at, 1)
    lines.addWidget(label("Alt+1 … Alt+0", "strong", wrap=False), len(with_keys), 0)
    lines.addWidget(label(QCoreApplication.translate("Help", "Go to a page")), len(with_keys), 1)
    yield grid
    yield label(
        QCoreApplication.translate(
            "Help", "The keys for reviewing sentences stand at the bottom of the page Confrontation."
        ),
        "quiet",
    )


def _about(_shell: Shell) -> Iterable[QWidget]:
    translate = QCoreApplication.translate
    yield label(translate("Help", "Version {version}").format(version=__version__), "strong", selectable=True)
    yield label(
        translate(
            "Help",
            "Do we live inside what we promise outside? BrandCheck compares what an organisation says outside with what is"
            " written inside, per declared value. Everything stays on this computer.",
        )
    )
    yield label(
        translate(
            "Help",
            "Licensed under Apache 2.0. Made with Qt for Python (LGPL), spaCy, ONNX Runtime, SQLite, Typst, PDFium, and the"
            " typefaces Inter and Noto Emoji (SIL OFL). All licences come with the program.",
        ),
        "quiet",
    )


_PAGES: dict[str, tuple[Callable[[], str], Callable[[Shell], Iterable[QWidget]]]] = {
    "method": (lambda: QCoreApplication.translate("Help", "How BrandCheck measures"), _method),
    "keys": (lambda: QCoreApplication.translate("Help", "Keys"), _keys),
    "about": (lambda: QCoreApplication.translate("Help", "About BrandCheck"), _about),
}
