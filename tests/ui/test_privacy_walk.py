"""No person is ever a unit: whoever is in the metadata of any file is on no page of the window, and no search finds them."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)

from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from brandcheck.workspace import Workspace
from tests.end_to_end.planted import MENTIONED, use, write_planted
from tests.end_to_end.test_no_person_is_a_unit import PERSON
from tests.end_to_end.walking import Walk
from ui.pages import ENTRIES, audit, departments, flywheel
from ui.palette import Palette

PARTS = {"audit": audit.MODES, "departments": departments.PARTS, "flywheel": flywheel.PARTS}
ROLES = range(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole + 16)
MOST_ROWS = 400


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """Everyone who is in it, and a workspace in which everything was done."""
    folder = tmp_path_factory.mktemp("walk")
    people = write_planted(folder / "org")
    file = folder / "Vermeulen.brandcheck"
    finish(carry_out(plan_check(folder / "org"), file))
    with Workspace.open(file) as workspace:
        use(workspace)
    return people, file


def of_widget(widget: QWidget):
    """Every text of a widget."""
    yield "tooltip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    yield "window title", widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield "document", widget.toPlainText()
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", f"{widget.itemText(at)} {widget.itemData(at)!r}"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from of_model(widget.model())


def of_model(model: QAbstractItemModel, parent: QModelIndex | None = None):
    """Every role of every cell and head."""
    parent = parent or QModelIndex()
    while model.canFetchMore(parent) and model.rowCount(parent) < MOST_ROWS:
        model.fetchMore(parent)
    for row in range(min(model.rowCount(parent), MOST_ROWS)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in ROLES:
                content = model.data(index, role)
                if content is not None:
                    yield "cell", f"{content!r} {content}"
        below = model.index(row, 0, parent)
        if model.rowCount(below):
            yield from of_model(model, below)
    for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        across = orientation is Qt.Orientation.Horizontal
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for section in range(columns if across else min(model.rowCount(), MOST_ROWS)):
            yield "head", str(model.headerData(section, orientation))


def look(walk: Walk, where: str, root: QWidget) -> None:
    """Search all that a widget and those in it say."""
    for widget in (root, *root.findChildren(QWidget)):
        for sort, text in of_widget(widget):
            walk.text(f"window: {sort}", f"{where} {type(widget).__name__} {sort}", text or "")
    for action in root.findChildren(QAction):
        walk.text("window: action", where, f"{action.text()} {action.toolTip()} {action.data()!r}")


def visit(window, settle, walk: Walk) -> None:
    """Every page, every part of it, every document."""
    for entry in ENTRIES:
        shown = PARTS.get(entry.name, (None,))
        if entry.name == "text":
            shown = [(document.id, None) for document in window.session.documents]
        for part in shown:
            window.go(entry.name, part)
            settle(window)
            look(walk, f"{entry.name} {part if entry.name != 'text' else ''}", window.pages[entry.name])
    look(walk, "window", window)


def searched(window, settle, walk: Walk, words: str) -> None:
    """What is found by these words, in the palette that finds everything."""
    palette = Palette(window, window._actions, [action for _, action in window._go_actions])
    palette.open_over(window)
    palette.field.setText(words)
    settle(window)
    for view in palette.findChildren(QAbstractItemView):
        for sort, text in of_model(view.model()):
            walk.text(f"palette: {sort}", f"palette {words}", text)
    palette.close()
    palette.deleteLater()


def test_nobody_is_found_anywhere_in_the_window(planted, window, settle, preferences):
    people, file = planted
    window.session.open(file)
    settle(window)
    walk = Walk(tuple(mark for person in people for mark in person.marks))
    visit(window, settle, walk)
    found = 0
    for person in people:
        for words in (person.given, person.family):
            found += len(window.session.workspace.documents.search(words))
            walk.places["searches by name"] += 1
    for person in people[:: len(people) // 6]:
        searched(window, settle, walk, person.family)
    # What a search by somebody's name repeats is what was typed.
    findings = [(where, mark) for where, mark in walk.findings if not where.startswith("palette ")]
    walk.text("preferences", "preferences", (preferences.folder / "preferences.ini").read_text("utf-8"))
    figures = f"{len(people)} people, {sum(walk.places.values())} places searched: {dict(walk.places)}"
    print(f"\n{figures}")  # noqa: T201  (the figures of the walk: `pytest -s`)
    who = {mark: person.place for person in people for mark in person.marks}
    assert sorted({(where, who[mark]) for where, mark in findings}) == []
    assert found == 0
    assert walk.places["window: cell"] >= 1000


def test_somebody_merely_mentioned_is_found_so_the_walk_looks(planted, window, settle):
    _, file = planted
    window.session.open(file)
    settle(window)
    walk = Walk(tuple(map(str.lower, MENTIONED)))
    visit(window, settle, walk)
    places = {where.split()[0] for where, _ in walk.findings}
    assert {"text", "confrontation"} <= places
    assert len(window.session.workspace.documents.search(MENTIONED[1])) == 1


FILTERS = {
    "confrontation": {"Value", "Department", "Channel", "Period", "Act", "Reviewed or not"},
    "claims": {"Department", "State", "Document"},
}
"""All that a list can be narrowed by, besides words; none is a person."""


@pytest.mark.parametrize("page", FILTERS)
def test_no_list_is_narrowed_by_person(measured, settle, page):
    measured.go(page)
    settle(measured)
    names = {each.accessibleName() for each in measured.pages[page].findChildren(QComboBox)}
    assert names
    assert names - {""} <= FILTERS[page], names


def test_no_table_has_a_column_for_a_person(measured, settle):
    heads = set()
    for entry in ENTRIES:
        for part in PARTS.get(entry.name, (None,)) if entry.name != "text" else ():
            measured.go(entry.name, part)
            settle(measured)
            for view in measured.pages[entry.name].findChildren(QTableView):
                model = view.model()
                heads |= {str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())}
    assert len(heads) >= 8
    assert not [head for head in heads if PERSON.search(head)], heads
