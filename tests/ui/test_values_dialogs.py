"""Values out of a pasted page, out of a document, and out of the library."""

import warnings

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from brandcheck.library import groups, library
from brandcheck.model import Organisation, Value
from ui.dialogs.import_values import ImportValues
from ui.dialogs.value_library import ValueLibrary

CARE = Value("zorg", "Zorg", "Wij zorgen voor elkaar.")
PAGE = """Onze kernwaarden

Zorg
Wij staan voor iedereen klaar.

Eerlijk
Wij zeggen wat we weten, ook als het tegenvalt.

Lef
Wij proberen het, ook als het mis kan gaan.
"""
ITEM = Qt.ItemDataRole.UserRole


@pytest.fixture
def page(window, tmp_path):
    window.session.create(tmp_path / "Zorg.brandcheck", "Zorggroep", "nl")
    window.session.start_with(Organisation("Zorggroep", "nl", (CARE,)))
    window.go("values")
    window.activateWindow()
    return window.pages["values"]


@pytest.fixture
def importing(page):
    QTest.mouseClick(page.import_, Qt.MouseButton.LeftButton)
    return page.findChild(ImportValues)


@pytest.fixture
def picking(page):
    QTest.mouseClick(page.library, Qt.MouseButton.LeftButton)
    return page.findChild(ValueLibrary)


def texts(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def values(page):
    return page.session.organisation.values


def test_a_pasted_page_is_recognised_put_right_and_added_as_one_step(page, importing, qtbot):
    assert not importing.add.isEnabled()
    importing.text.setFocus()
    QApplication.clipboard().setText(PAGE)
    QTest.keyClick(importing.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(importing.found) == 3, timeout=20_000)
    care, honest, daring = importing.found
    assert not care.pick.isChecked()
    assert "You have a value of this name already." in texts(care)
    honest.name.setFocus()
    honest.name.selectAll()
    QTest.keyClicks(honest.name, "Open en eerlijk")
    honest.statement.setFocus()
    QTest.keyClicks(honest.statement, "Altijd. ")
    QTest.keyClick(daring.pick, Qt.Key.Key_Space)
    assert [each.pick.isChecked() for each in importing.found] == [False, True, False]
    QTest.mouseClick(importing.add, Qt.MouseButton.LeftButton)
    assert values(page) == (
        CARE,
        Value("open-en-eerlijk", "Open en eerlijk", "Altijd. Wij zeggen wat we weten, ook als het tegenvalt."),
    )
    page.session.undo_stack.undo()
    assert values(page) == (CARE,)


def test_nothing_is_added_without_a_name_or_a_tick(importing, qtbot):
    importing.text.setText("Lef: Wij proberen het.\nRust: Wij nemen de tijd.")
    qtbot.waitUntil(lambda: len(importing.found) == 2, timeout=20_000)
    importing.found[0].name.clear()
    QTest.keyClick(importing.found[1].pick, Qt.Key.Key_Space)
    assert not importing.add.isEnabled()
    importing.accept()
    assert importing.isVisible()


def test_text_without_values_says_what_to_do_and_less_text_invites_again(importing, qtbot):
    importing.text.setText("Vrijdag is de lunch om twaalf uur. Neem zelf iets te drinken mee. De rest is er.")
    qtbot.waitUntil(lambda: "It cannot be told with certainty" in texts(importing), timeout=20_000)
    assert not importing.add.isEnabled()
    importing.text.clear()
    qtbot.waitUntil(lambda: "What is recognised comes here" in texts(importing))


def test_a_document_dropped_on_it_is_read_with_its_examples(page, importing, tmp_path, qtbot):
    file = tmp_path / "org.json"
    file.write_text(
        '{"name": "X", "values": [{"id": "a", "name": "Lef", "statement": "Wij durven.",'
        ' "examples_for": ["Zij begon gewoon."]}]}',
        encoding="utf-8",
    )
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF here, which Qt 6.8 does not know.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, nothing)
    for event in (enter, QDropEvent(QPointF(5, 5), copy, data, left, nothing)):
        QApplication.sendEvent(importing, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: len(importing.found) == 1, timeout=60_000)
    importing.accept()
    assert values(page)[-1] == Value("lef", "Lef", "Wij durven.", ("Zij begon gewoon.",))


def test_closing_while_a_document_is_read_leaves_nothing(page, importing, tmp_path, settle, qapp):
    file = tmp_path / "waarden.html"
    file.write_text("<h1>Waarden</h1><h2>Lef</h2><p>Wij durven.</p>", encoding="utf-8")
    importing.read_file(file)
    qapp.processEvents()
    assert "Reading waarden.html…" in texts(importing)
    importing.reject()
    qapp.processEvents()
    settle(page.shell)
    qapp.processEvents()
    assert values(page) == (CARE,)


def row_of(dialog, identity):
    rows = [at for at in range(dialog.list.count()) if dialog.list.item(at).data(ITEM)]
    return next(at for at in rows if dialog.list.item(at).data(ITEM).id == identity)


def names(dialog):
    return [dialog.list.item(at).text() for at in range(dialog.list.count())]


def test_the_library_shows_all_values_by_group_in_the_language_of_the_organisation(picking, qtbot):
    assert len(library()) >= 40
    assert names(picking)[0] == next(iter(groups("nl").values()))
    assert len(names(picking)) == len(library()) + len(groups("nl"))
    respect = next(value for value in library() if value.id == "respect").texts
    picking.list.setCurrentRow(row_of(picking, "respect"))
    qtbot.waitUntil(lambda: respect["nl"].statement in texts(picking))
    assert all(sentence in texts(picking) for sentence in respect["nl"].examples_against)
    picking.language.setCurrentIndex(picking.language.findData("en"))
    assert names(picking)[0] == groups("en")["people"]
    qtbot.waitUntil(lambda: respect["en"].statement in texts(picking))
    assert respect["nl"].statement not in texts(picking)


def test_several_are_ticked_by_keyboard_through_a_search_and_added_as_one_step(page, picking):
    picking.list.setCurrentRow(row_of(picking, "respect"))
    picking.list.setFocus()
    QTest.keyClick(picking.list, Qt.Key.Key_Space)
    picking.search.setFocus()
    QTest.keyClicks(picking.search, "gelijke kansen")
    assert len(names(picking)) < len(library())
    picking.list.setCurrentRow(row_of(picking, "equal-chances"))
    picking.list.setFocus()
    QTest.keyClick(picking.list, Qt.Key.Key_Space)
    picking.search.clear()
    assert picking.list.item(row_of(picking, "respect")).checkState() is Qt.CheckState.Checked
    assert picking.add.text() == "&Add 2 values"
    QTest.mouseClick(picking.add, Qt.MouseButton.LeftButton)
    assert [(value.id, len(value.examples_against)) for value in values(page)[1:]] == [
        ("respect", 3),
        ("gelijke-kansen", 3),
    ]
    page.session.undo_stack.undo()
    assert values(page) == (CARE,)


def test_tab_goes_through_what_was_found_and_the_keyboard_adds_it(page, importing, qtbot):
    importing.text.setFocus()
    QApplication.clipboard().setText(PAGE)
    QTest.keyClick(importing.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(importing.found) == 3, timeout=20_000)
    importing.choose.setFocus()
    fields = [field for each in importing.found for field in (each.pick, each.name, each.statement)]
    for field in (*fields, importing.cancel, importing.add):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()
    importing.found[1].statement.setFocus()
    QTest.keyClick(importing.found[1].statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [value.name for value in values(page)] == ["Zorg", "Eerlijk", "Lef"]


def test_a_search_leads_to_its_first_value_and_from_the_keyboard_into_the_list(page, picking):
    picking.list.setCurrentRow(row_of(picking, "respect"))
    QTest.keyClicks(picking.search, "gelijke kansen")
    QTest.keyClick(picking.search, Qt.Key.Key_Down)
    assert picking.list.hasFocus()
    QTest.keyClick(picking.list, Qt.Key.Key_Space)
    QTest.keyClick(picking.list, Qt.Key.Key_Return)
    assert [value.id for value in values(page)[1:]] == ["gelijke-kansen"]


def test_what_is_there_already_cannot_be_ticked_and_a_tick_can_be_taken_back(page, window):
    mine = next(value for value in library() if value.id == "respect").texts["en"]
    page.session.set_values([mine], "mine")
    page.open_library()
    dialog = page.findChild(ValueLibrary)
    row = row_of(dialog, "respect")
    assert dialog.list.item(row).text().endswith("(already yours)")
    dialog.list.setCurrentRow(row)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert not dialog.add.isEnabled()
    dialog.list.setCurrentRow(row_of(dialog, "wellbeing"))
    for enabled in (True, False):
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        assert dialog.add.isEnabled() is enabled
    dialog.close()


def test_a_search_that_finds_nothing_says_so(picking):
    QTest.keyClicks(picking.search, "xyzzy")
    assert names(picking) == ["Nothing found. Try another word."]
    assert not picking.add.isEnabled()
