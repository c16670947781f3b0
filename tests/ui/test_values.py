"""The Values page: worded, ordered, removed, undone, kept in time, and what there is to mind."""

import warnings

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from brandcheck.model import Organisation, Value
from brandcheck.workspace import Workspace
from ui.dialogs.import_values import ImportValues
from ui.models.values import DRAFT, ValuesModel, clean_lines, moved, new_id, with_ids

CARE = Value("zorg", "Zorg", "Wij zorgen voor elkaar.")
CRAFT = Value(
    "vak", "Vakmanschap", "Wij houden van ons vak.", ("Hij bleef tot het warm was.",), ("Vraag eerst toestemming.",)
)
OPEN = Value("open", "Open", "Wij vertellen wat er misging.")
ALL = (CARE, CRAFT, OPEN)


@pytest.fixture
def window(window, tmp_path):
    window.session.create(tmp_path / "Zorg.brandcheck", "Zorggroep", "nl")
    window.session.start_with(Organisation("Zorggroep", "nl", ALL))
    window.go("values")
    window.activateWindow()
    return window


@pytest.fixture
def page(window):
    return window.pages["values"]


def ids(page):
    return [value.id for value in page.session.organisation.values]


def value(page, identity):
    return next(each for each in page.session.organisation.values if each.id == identity)


def texts(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def enter_event(place, action, data):
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF here, which Qt 6.8 does not know.
        warnings.simplefilter("ignore", DeprecationWarning)
        return QDragEnterEvent(place, action, data, left, nothing)


def type_in(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_first_value_is_shown_and_a_target_is_chosen(page, window):
    assert page.editor.name.text() == "Zorg"
    window.go("values", "vak")
    assert page.list.currentIndex().data() == "Vakmanschap"
    assert page.editor.examples_for.text() == "Hij bleef tot het warm was."
    window.go("values", "weg")
    assert page.editor.value.id == "vak"


def test_what_is_typed_is_kept_when_the_field_is_left_and_undone_as_one(page, window):
    before = window.session.undo_stack.count()
    type_in(page.editor.name, "Warme zorg")
    assert value(page, "zorg").name == "Zorg"
    QTest.keyClick(page.editor.name, Qt.Key.Key_Tab)
    assert page.editor.statement.hasFocus()
    assert value(page, "zorg").name == "Warme zorg"
    assert ids(page) == ["zorg", "vak", "open"]
    assert window.session.undo_stack.count() == before + 1
    window.action("undo").trigger()
    assert page.editor.name.text() == "Zorg"
    window.action("redo").trigger()
    assert page.editor.name.text() == "Warme zorg"


def test_pauses_within_one_field_are_one_step_and_two_fields_are_two(page, window, qtbot):
    page.editor._pause.setInterval(1)
    stack = window.session.undo_stack
    page.editor.statement.setFocus()
    for word in (" Elke", " dag"):
        QTest.keyClick(page.editor.statement, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(page.editor.statement, word)
        qtbot.waitUntil(lambda word=word: value(page, "zorg").statement.endswith(word))
    assert page.editor.statement.hasFocus()
    assert stack.count() == 1
    type_in(page.editor.name, "Hart")
    qtbot.waitUntil(lambda: value(page, "zorg").name == "Hart")
    assert stack.count() == 2
    stack.undo()
    stack.undo()
    assert value(page, "zorg") == CARE
    assert page.editor.statement.text() == CARE.statement


def test_a_field_that_is_visited_twice_gives_two_steps(page, window):
    for name in ("Een", "Twee"):
        type_in(page.editor.name, name)
        page.editor.statement.setFocus()
    assert window.session.undo_stack.count() == 2
    window.session.undo_stack.undo()
    assert value(page, "zorg").name == "Een"


def test_undo_first_takes_back_what_is_being_typed_and_then_what_was_kept(page, window):
    type_in(page.editor.name, "Hart")
    page.editor.statement.setFocus()
    page.editor.name.setFocus()
    page.editor.name.deselect()
    QTest.keyClicks(page.editor.name, "elijk")
    QTest.keyClick(page.editor.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.name.text() == "Hart"
    assert value(page, "zorg").name == "Hart"
    QTest.keyClick(page.editor.name, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.name.text() == "Zorg"
    assert value(page, "zorg").name == "Zorg"


def test_a_name_cannot_be_emptied(page):
    type_in(page.editor.name, " ")
    page.editor.statement.setFocus()
    assert value(page, "zorg").name == "Zorg"
    assert page.editor.name.text() == "Zorg"


def test_examples_are_lines_without_bullets(page):
    page.show_target("open")
    page.editor.examples_against.setFocus()
    QTest.keyClicks(page.editor.examples_against, "- Dat hoeft niemand te weten.")
    QTest.keyClick(page.editor.examples_against, Qt.Key.Key_Return)
    QTest.keyClicks(page.editor.examples_against, "   ")
    QTest.keyClick(page.editor.examples_against, Qt.Key.Key_Return)
    QTest.keyClicks(page.editor.examples_against, "2) Laat het rusten.")
    page.editor.name.setFocus()
    assert value(page, "open").examples_against == ("Dat hoeft niemand te weten.", "Laat het rusten.")
    assert page.editor.examples_against.text() == "Dat hoeft niemand te weten.\nLaat het rusten."
    assert value(page, "open").examples_for == ()


def test_looking_at_values_changes_nothing(page, window):
    for identity in ("vak", "open", "zorg"):
        page.show_target(identity)
        for field in page.editor._fields.values():
            field.setFocus()
    assert page.session.organisation.values == ALL
    assert window.session.undo_stack.count() == 0


def test_a_new_value_gets_an_id_from_its_whole_name_and_keeps_it(page, window, qtbot):
    page.editor._pause.setInterval(1)
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert page.editor.name.hasFocus()
    QTest.keyClicks(page.editor.name, "Zorg")
    qtbot.wait(20)
    assert ids(page) == ["zorg", "vak", "open"]
    QTest.keyClicks(page.editor.name, "vuldig")
    QTest.keyClick(page.editor.name, Qt.Key.Key_Tab)
    assert ids(page)[-1] == "zorgvuldig"
    QTest.keyClicks(page.editor.statement, "Wij kijken twee keer.")
    type_in(page.editor.name, "Precies")
    page.list.setFocus()
    assert value(page, "zorgvuldig") == Value("zorgvuldig", "Precies", "Wij kijken twee keer.")
    for _ in range(3):
        window.session.undo_stack.undo()
    assert page.session.organisation.values == ALL


def test_a_new_value_without_words_goes_and_one_without_a_name_stays(page):
    page.start_one()
    assert page.model.rowCount() == 4
    page.show_target("vak")
    assert page.model.rowCount() == 3
    page.start_one()
    type_in(page.editor.statement, "Wij kijken vooruit.")
    page.show_target("vak")
    assert value(page, "unnamed-value").statement == "Wij kijken vooruit."
    page.start_one()
    type_in(page.editor.statement, "Weg hiermee.")
    page.remove()
    assert page.model.rowCount() == 4


def test_a_name_that_exists_gets_an_id_of_its_own(page):
    for _ in range(2):
        page.start_one()
        type_in(page.editor.name, "Zorg!")
        page.list.setFocus()
    assert ids(page) == ["zorg", "vak", "open", "zorg-2", "zorg-3"]


def test_alt_and_arrows_change_the_order_and_stop_at_the_ends(page, window):
    page.show_target("open")
    page.list.setFocus()
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(page) == ["open", "zorg", "vak"]
    assert page.editor.value.id == "open"
    assert not page.editor.earlier.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(page) == ["zorg", "open", "vak"]
    QTest.mouseClick(page.editor.later, Qt.MouseButton.LeftButton)
    assert ids(page) == ["zorg", "vak", "open"]
    window.session.undo_stack.undo()
    assert ids(page) == ["zorg", "open", "vak"]


@pytest.mark.parametrize(
    ("row", "below", "wanted"),
    [(0, 1, ["vak", "zorg", "open"]), (0, 2, ["vak", "open", "zorg"]), (2, 0, ["zorg", "open", "vak"])],
)
def test_a_value_is_dragged_to_below_another(page, qtbot, row, below, wanted):
    data = page.model.mimeData([page.model.index(row)])
    place = page.list.visualRect(page.model.index(below))
    at = QPoint(place.center().x(), place.bottom())
    move, nothing, left = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for event in (enter_event(at, move, data), QDropEvent(QPointF(at), move, data, left, nothing)):
        QApplication.sendEvent(page.list.viewport(), event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: ids(page) == wanted)
    assert page.editor.value.id == ALL[row].id


def click_undo(window):
    undo = [each for each in window.notifications.findChildren(QPushButton) if each.text() == "&Undo"]
    QTest.mouseClick(undo[-1], Qt.MouseButton.LeftButton)


def test_removing_can_be_undone_from_the_news_also_after_other_changes(page, window):
    page.show_target("vak")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert ids(page) == ["zorg", "open"]
    assert page.editor.value.id == "open"
    assert window.notifications.texts[-1] == "“Vakmanschap” is removed."
    click_undo(window)
    assert page.session.organisation.values == ALL
    assert page.editor.value.id == "vak"
    assert window.session.undo_stack.index() == 0
    page.remove()
    page.show_target("zorg")
    page.move_chosen(1)
    click_undo(window)
    assert ids(page) == ["open", "vak", "zorg"]
    assert window.session.undo_stack.index() == 3


def test_all_values_removed_leaves_three_ways_to_begin(page, window):
    for _ in ALL:
        page.remove()
    assert page.empty.isVisibleTo(page)
    assert "Which values does your organisation declare?" in texts(page)
    window.session.undo_stack.undo()
    assert not page.empty.isVisibleTo(page)
    assert page.editor.name.text() == "Open"


def test_the_organisation_is_named_and_its_language_chosen(page, window):
    type_in(page.name, "Zorggroep Noord")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.session.organisation.name == "Zorggroep Noord"
    assert page.heading.text() == "What Zorggroep Noord stands for"
    page.text_language.setFocus()
    QTest.keyClick(page.text_language, Qt.Key.Key_Down)
    assert page.session.organisation.language == "en"
    window.session.undo_stack.undo()
    assert page.text_language.currentData() == "nl"
    type_in(page.name, " ")
    page.list.setFocus()
    assert page.name.text() == "Zorggroep Noord"


@pytest.mark.parametrize("way", ["close", "other page", "language", "theme"])
def test_what_is_being_typed_is_kept_whatever_comes(page, window, way, qtbot):
    path = window.session.path
    page.editor.name.setFocus()
    QTest.keyClick(page.editor.name, Qt.Key.Key_End)
    QTest.keyClicks(page.editor.name, " en aandacht")
    if way == "close":
        window.session.close()
        with Workspace.open(path, read_only=True) as workspace:
            assert workspace.organisation.values[0].name == "Zorg en aandacht"
        return
    if way == "other page":
        window.go("settings")
    elif way == "language":
        window.preferences.language = "nl"
        window.restyle()
    else:
        window.action("theme").trigger()
        qtbot.waitUntil(lambda: window.pages["values"] is not page)
    assert window.session.organisation.values[0].name == "Zorg en aandacht"


def test_values_that_can_hardly_be_told_apart_are_named(page, window, settle, qtbot):
    page.likeness._rest.setInterval(1)
    twin = Value("ambacht", "Vakwerk", "Wij houden van ons vak.")
    page.session.set_values((*ALL, twin), "twin")
    qtbot.waitUntil(lambda: page.likeness.pairs == (("vak", "ambacht"),), timeout=60_000)
    qtbot.waitUntil(lambda: "“Vakmanschap” and “Vakwerk” can hardly be told apart" in texts(page))
    page.show_target("ambacht")
    type_in(page.editor.statement, "Elke klant hoort van ons wat iets kost, tot op de cent.")
    type_in(page.editor.name, "Eerlijke prijzen")
    page.list.setFocus()
    qtbot.waitUntil(lambda: page.likeness.pairs == (), timeout=60_000)
    qtbot.waitUntil(lambda: "can hardly be told apart" not in texts(page))


def test_a_value_without_a_statement_is_told(page):
    page.editor.statement.setFocus()
    page.editor.statement.selectAll()
    QTest.keyClick(page.editor.statement, Qt.Key.Key_Delete)
    page.list.setFocus()
    assert page.editor.no_statement.isVisibleTo(page)
    assert page.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Zorg. No statement yet"
    page.show_target("vak")
    assert not page.editor.no_statement.isVisibleTo(page)


def dragged(target, *paths, drop=True):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = enter_event(QPoint(5, 5), Qt.DropAction.CopyAction, data)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        after = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, nothing) if drop else QDragLeaveEvent()
        QApplication.sendEvent(target, after)
    return enter.isAccepted()


def test_a_document_dropped_on_the_page_is_read_for_its_values(page, tmp_path, qtbot):
    file = tmp_path / "kernwaarden.md"
    file.write_text("# Kernwaarden\n\n## Lef\nWij proberen het.\n\n## Rust\nWij nemen de tijd.\n", encoding="utf-8")
    assert dragged(page, file, drop=False)
    assert not page.drop_hint.isVisible()
    assert dragged(page, file)
    dialog = page.findChild(ImportValues)
    qtbot.waitUntil(lambda: len(dialog.found) == 2, timeout=60_000)
    dialog.accept()
    assert ids(page) == ["zorg", "vak", "open", "lef", "rust"]
    assert page.editor.name.text() == "Lef"


def test_workspaces_folders_and_several_files_are_not_for_this_page(page, tmp_path):
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file in files:
        file.write_text("x", encoding="utf-8")
    assert not dragged(page, *files)
    assert not dragged(page, tmp_path)
    assert dragged(page, page.session.path), "the window takes it"
    assert page.findChild(ImportValues) is None


@pytest.mark.parametrize("field", ["name", "statement", "examples_for"])
def test_a_document_dropped_on_a_field_is_the_pages(page, tmp_path, field, settle):
    file = tmp_path / "leeg.txt"
    file.write_text("x", encoding="utf-8")
    assert dragged(getattr(page.editor, field), file)
    dialog = page.findChild(ImportValues)
    settle(page.shell)
    assert dialog.found == []
    dialog.reject()
    assert page.session.organisation.values == ALL


def test_hostile_names_are_plain_text(page):
    page.session.set_values((Value("x", "<b>Vet</b> & co", "<img src=x>"),), "hostile")
    assert page.editor.name.text() == "<b>Vet</b> & co"
    assert page.editor.statement.text() == "<img src=x>"
    page.remove()
    assert page.shell.notifications.texts[-1] == "“<b>Vet</b> & co” is removed."


def test_ids_are_new_and_lines_clean():
    assert new_id("Liefde voor de natuur", set()) == "liefde-voor-de-natuur"
    assert new_id("!!!", {"value"}) == "value-2"
    assert [each.id for each in with_ids([CARE, CARE], ["zorg"])] == ["zorg-2", "zorg-3"]
    assert clean_lines("• Een\n\n1. Twee \n2026 was goed\n- Een") == ("Een", "Twee", "2026 was goed")


def test_moving_keeps_all_values():
    assert moved(ALL, "zorg", 9) == (CRAFT, OPEN, CARE)
    assert moved(ALL, "open", -3) == (OPEN, CARE, CRAFT)


def test_the_model_follows_any_change(qtmodeltester):
    model = ValuesModel("new")
    qtmodeltester.check(model)
    draft = Value(DRAFT, "", "")
    for values in (ALL, (*ALL, draft), ALL, (CARE, OPEN), ALL, (OPEN, CARE, CRAFT), (CRAFT,), (), (CARE, OPEN)):
        model.show(values, {})
        assert model.values == tuple(values)
        assert model.rowCount() == len(values)
