"""What decisions taught BrandCheck, value by value: what came in, what went out and what turned, with its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QWidget
from shiboken6 import isValid

from brandcheck.model import DocumentSummary, Evidence, Stance, Taught
from brandcheck.report import Figures
from brandcheck.wording import wording
from ui.pages.page import scrolling
from ui.shell import Shell
from ui.theme import look
from ui.widgets.basics import button, card, clear, column, label, row

if TYPE_CHECKING:  # numpy takes its time, and the window must be there first
    from brandcheck.learning import Changed
    from brandcheck.workspace import Workspace

MOST = 3
"""Sentences that are shown of each kind of change of each value."""


def show_learnt(parent: QWidget, shell: Shell) -> None:
    """Show it beside the window; it may stay open."""
    LearntDialog(parent, shell).open()


class LearntDialog(QDialog):
    """Says what it did, the biggest changes first, each a way to its text."""

    def __init__(self, parent: QWidget, shell: Shell) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        self._words = wording("words", shell.language)
        self._figures = Figures(shell.language)
        session = shell.session
        self._names = {value.id: value.name for value in session.organisation.values}
        self._documents = {document.id: document for document in session.documents}
        title = self.tr("What BrandCheck learnt from you")
        self.setWindowTitle(title)
        self.said = label("", "quiet")
        self._parts = column(gap=16)
        close = button(self.tr("&Close"), self.accept, "main")
        close.setDefault(True)
        body = column(label(title, "display"), self.said, self._parts, 1, gap=14)
        self.setLayout(column(scrolling(body), row(1, close), gap=12, margin=24))
        self.resize(look().px(720), look().px(620))
        session.lessons.known.connect(self._read)
        session.workspace_changed.connect(self.reject)
        self._read()

    def _read(self) -> None:
        session = self._shell.session
        workspace = session.workspace
        if workspace is None or session.assessment is None:
            self._tell_nothing()
            return

        def done(changed: Changed) -> None:
            if isValid(self):
                self._show(changed)

        session.background.run(lambda: _what_changed(workspace), done, key="what changed")

    def _tell_nothing(self) -> None:
        workspace = self._shell.session.workspace
        clear(self._parts)
        if workspace is not None and not workspace.learning:
            text = self.tr("Learning is switched off in this workspace: all is as the program says by itself.")
        else:
            text = self.tr(
                "Nothing yet. Review some sentences on the page Confrontation: what you decide there is learnt from when you"
                " pause."
            )
        self.said.setText(text)

    def _show(self, changed: Changed) -> None:
        if not changed.taught:
            self._tell_nothing()
            return
        clear(self._parts)
        self.said.setText(
            self.tr(
                "Sentences that nobody decided about, and that count otherwise since you decided about others. You can"
                " confirm or reject each of them, and take a decision back: then what was learnt from it goes as well."
            )
        )
        for taught in changed.taught:
            if taught.value in self._names:
                self._parts.addWidget(self._value(taught, changed))

    def _value(self, taught: Taught, changed: Changed) -> QFrame:
        said = self.tr("You decided: {speaks} about this value, {silent} not.").format(
            speaks=self.tr("%n sentence(s)", "", taught.speaks), silent=self._figures.number(taught.silent)
        )
        parts = (
            (self.tr("Came in: %n sentence(s) that did not count", "", taught.came_in), changed.came_in),
            (self.tr("Went out: %n sentence(s) that counted", "", taught.went_out), changed.went_out),
            (self.tr("Turned: %n sentence(s) that count for the other stance", "", taught.turned), changed.turned),
        )
        made = column(label(self._names[taught.value], "title"), label(said, "quiet"), gap=10)
        some = [(words, [item for item in found if item.value == taught.value]) for words, found in parts]
        for words, found in some:
            if found:
                made.addWidget(label(words, "strong"))
                for each in self._sentences(found):
                    made.addLayout(each)
        if not any(found for _, found in some):
            text = self.tr("No sentence counts otherwise; only how certain they are changed.")
            made.addWidget(label(text))
        return card(made, margin=16)

    def _sentences(self, found: Sequence[Evidence]) -> Iterator[QLayout]:
        for item in found[:MOST]:
            document = self._documents.get(item.document)
            go = button(self.tr("Open the text"), lambda item=item: self._open(item), "link", "open")
            go.setAccessibleName(self.tr("Open the text: {sentence}").format(sentence=item.quote))
            go.setVisible(document is not None)
            facts = label(self._facts(item, document), "small")
            line = row(column(label(item.quote, "quote", selectable=True), facts, gap=2), go, gap=16)
            line.setStretch(0, 1)
            line.setAlignment(go, Qt.AlignmentFlag.AlignTop)
            yield line
        if len(found) > MOST:
            yield column(label(self.tr("and %n more", "", len(found) - MOST), "small"))

    def _facts(self, item: Evidence, document: DocumentSummary | None) -> str:
        """Before and after in words, and where it stands."""
        own = item.own or (item.supports, item.contradicts)
        before = self._said(own)
        now = self._said((item.supports, item.contradicts))
        where = "" if document is None else document.title or document.path
        told = self.tr("The program alone: {before}. Now: {now}.").format(before=before, now=now)
        return "   ".join(filter(None, (told, where)))

    def _said(self, chances: tuple[float, float]) -> str:
        stance = Stance.SUPPORTS if chances[0] >= chances[1] else Stance.CONTRADICTS
        return f"{self._words[stance]} {self._figures.percent(max(chances))}"

    def _open(self, item: Evidence) -> None:
        self.accept()
        self._shell.go("text", (item.document, item.start))


def _what_changed(workspace: Workspace) -> Changed:
    from brandcheck import learning  # noqa: PLC0415 (see above)

    return learning.what_changed(workspace)
