"""Texts that try to be markup are shown letter for letter on every page, in every tip, and nothing turns around what stands beside it."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPlainTextEdit, QTextEdit, QWidget

from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.workspace import Workspace
from tests.end_to_end.hostile import IMAGE, UNSEEN, use, write_hostile
from tests.ui.test_privacy_walk import PARTS, of_model, of_widget
from ui.pages import ENTRIES


@pytest.fixture(scope="module")
def hostile_file(tmp_path_factory):
    """A workspace in which every text means harm."""
    folder = tmp_path_factory.mktemp("hostile")
    file = folder / "Vermeulen.brandcheck"
    finish(carry_out(plan_check(write_hostile(folder / "org")), file))
    with Workspace.open(file) as workspace:
        use(workspace)
    return file


def is_markup(text: str) -> bool:
    """Whether Qt would take it for markup that somebody else wrote: a tip of ours may be one span of escaped text."""
    if not QtGuiNames.mightBeRichText(text):
        return False
    within = text.replace("<br>", "\n").removeprefix("<span>").removesuffix("</span>")
    return not text.startswith("<span>") or "<" in within


def tips_of(model: QAbstractItemModel, parent: QModelIndex | None = None):
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            tip = model.index(row, column, parent).data(Qt.ItemDataRole.ToolTipRole)
            if tip:
                yield str(tip)
        flat = isinstance(model, (QAbstractListModel, QAbstractTableModel))
        if not flat and model.hasChildren(model.index(row, 0, parent)):
            yield from tips_of(model, model.index(row, 0, parent))


def markup_of(widget: QWidget):
    """Every text of a widget that Qt would read as markup."""
    if is_markup(widget.toolTip()):
        yield f"tip {widget.toolTip()[:80]}"
    if is_markup(widget.whatsThis()):
        yield f"help {widget.whatsThis()[:80]}"
    if isinstance(widget, QLabel):
        rich = {Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText}
        if widget.textFormat() in rich or (widget.textFormat() is Qt.TextFormat.AutoText and is_markup(widget.text())):
            yield f"label {widget.text()[:80]}"
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        html = widget.document().toHtml()
        if "<img" in html or "<a href" in html:
            yield f"document {widget.toPlainText()[:80]}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for tip in tips_of(widget.model()):
            if is_markup(tip):
                yield f"tip of a cell {tip[:80]}"


def look(where: str, root: QWidget, findings: set[tuple[str, str, str]]) -> int:
    """Search all widgets; gives in how many texts the planted markup is shown as it was written."""
    shown = 0
    for widget in (root, *root.findChildren(QWidget)):
        name = type(widget).__name__
        findings |= {(where, name, found) for found in markup_of(widget)}
        for sort, text in of_widget(widget):
            shown += IMAGE in (text or "")
            findings |= {(where, name, f"{sort} holds {mark!r}") for mark in UNSEEN if mark in (text or "")}
    for action in root.findChildren(QAction):
        if is_markup(action.toolTip()):
            findings.add((where, "QAction", action.toolTip()[:80]))
    return shown


def test_every_page_shows_planted_texts_as_they_were_written(hostile_file, window, settle):
    window.session.open(hostile_file)
    settle(window)
    findings: set[tuple[str, str, str]] = set()
    shown = 0
    for entry in ENTRIES:
        parts = PARTS.get(entry.name, (None,))
        if entry.name == "text":
            parts = [(document.id, None) for document in window.session.documents]
        for part in parts:
            window.go(entry.name, part)
            settle(window)
            shown += look(f"{entry.name} {part if entry.name != 'text' else ''}", window, findings)
    assert sorted(findings) == []
    assert shown > 1000
    assert list(of_model(window.pages["documents"].findChildren(QAbstractItemView)[0].model()))


def test_what_is_told_in_passing_is_plain_too(window):
    window.notify(f"{IMAGE} <b>klaar</b>", "bad")
    findings: set[tuple[str, str, str]] = set()
    assert look("notes", window, findings) >= 1
    assert findings == set()
