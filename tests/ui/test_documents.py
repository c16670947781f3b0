"""The Documents page: dropped on, read, changed, moved, removed, mended, and what comes next."""

import warnings
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from brandcheck.model import Organisation, Side, Value
from ui.dialogs import edit_documents
from ui.dialogs.edit_documents import Changes, EditDocuments
from ui.models.documents import Column
from ui.widgets.documents_next import Step
from ui.widgets.documents_words import State, state_of

CRAFT = Value("vak", "Vakmanschap", "Wij houden van ons vak.")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(measured):
    measured.go("documents")
    measured.activateWindow()
    return measured.pages["documents"]


@pytest.fixture
def fresh(window, tmp_path):
    """A workspace without documents."""
    window.session.create(tmp_path / "Nieuw.brandcheck", "Zorggroep", "nl")
    window.session.start_with(Organisation("Zorggroep", "nl", (CRAFT,)))
    window.go("documents")
    return window


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something over a place and let go; gives whether it was taken."""
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF here, which Qt 6.8 does not know.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(target, event)
    # What follows from it comes when the drop is over.
    QApplication.processEvents()
    return event.isAccepted()


def find(page, title):
    return next(each for each in page.session.documents if each.title == title)


def titles(page):
    return [row.document.title for row in page.model.shown]


def cell(page, title, column):
    return page.model.find(find(page, title).id).siblingAtColumn(column)


def choose(page, *names):
    page.table.clearSelection()
    for name in names:
        row = page.model.find(find(page, name).id)
        page.table.selectionModel().select(
            row, page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows
        )
    assert {each.title for each in page.table.chosen} == set(names)


def words(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def offered(page):
    return {name for name, each in page.selection.buttons.items() if each.isVisibleTo(page)}


# Adding


def test_without_documents_two_large_places_say_what_belongs_there(fresh):
    page = fresh.pages["documents"]
    for zone, example in zip(page.zones.values(), ("vacancies", "Memos"), strict=True):
        assert example in words(zone)
        assert zone.files.isVisibleTo(page)
        assert zone.folder.isVisibleTo(page)
    assert "not the organisation" in words(page)
    assert "management's voice" in words(page)
    assert not page.table.isVisibleTo(page)
    assert page.paste_first.isVisibleTo(page)


def test_files_and_folders_that_are_dropped_fill_the_table(fresh, tmp_path, settle):
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "over-ons.txt").write_text("Title: Over ons\n\nWij doen ons werk met liefde voor het vak.", "utf-8")
    loose = tmp_path / "vacature.txt"
    loose.write_text("Title: Vacature\n\nJe krijgt de ruimte om je vak uit te oefenen.", "utf-8")
    page = fresh.pages["documents"]
    assert drop(page.zones[Side.OUTSIDE], files(folder, loose))
    settle(fresh)
    assert {(each.side, each.title) for each in page.session.documents} == {
        (Side.OUTSIDE, "Over ons"),
        (Side.OUTSIDE, "Vacature"),
    }
    assert titles(page) == ["Over ons", "Vacature"]
    assert page.table.isVisibleTo(page)
    assert not page.zones[Side.OUTSIDE].files.isVisibleTo(page)
    assert page.next.shown.step is Step.ADD_INSIDE
    assert "Nothing from inside" in words(page.next)


def test_a_workspace_and_plain_words_are_not_taken_by_the_places(fresh, tmp_path):
    words_only = QMimeData()
    words_only.setText("zomaar")
    zone = fresh.pages["documents"].zones[Side.INSIDE]
    taken = []
    zone.dropped.connect(taken.append)
    assert not drop(zone, words_only)
    drop(zone, files(tmp_path / "x.brandcheck"))  # that is the window's
    assert taken == []
    assert zone.property("hovered") is not True


def test_a_folder_can_be_chosen_by_keyboard(fresh, tmp_path, settle, monkeypatch):
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "site.txt").write_text("Title: Site\n\nWij houden van ons vak en dat merk je.", "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "map"))
    zone = fresh.pages["documents"].zones[Side.OUTSIDE]
    QTest.keyClick(zone.folder, Qt.Key.Key_Space)
    settle(fresh)
    assert titles(fresh.pages["documents"]) == ["Site"]


def test_a_click_on_the_place_asks_for_files(fresh, tmp_path, settle, monkeypatch):
    file = tmp_path / "site.txt"
    file.write_text("Title: Site\n\nWij houden van ons vak en dat merk je.", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    QTest.mouseClick(fresh.pages["documents"].zones[Side.OUTSIDE], LEFT, pos=QPoint(30, 30))
    settle(fresh)
    assert titles(fresh.pages["documents"]) == ["Site"]


# Looking


def test_all_documents_are_there_outside_first(page):
    assert len(titles(page)) == len(page.session.documents)
    sides = [row.document.side for row in page.model.shown]
    assert sides == sorted(sides, key=[Side.OUTSIDE, Side.INSIDE].index)


def test_typing_finds_and_nothing_found_offers_all_again(page, qtbot):
    QTest.keyClicks(page.filters.search, "vacat")
    qtbot.waitUntil(lambda: titles(page) == ["Vacature monteur"])
    QTest.keyClicks(page.filters.search, "zzz")
    qtbot.waitUntil(lambda: page.none_found.isVisibleTo(page))
    again = page.none_found.findChild(QPushButton)
    QTest.mouseClick(again, LEFT)
    assert len(titles(page)) == len(page.session.documents)
    assert page.table.isVisibleTo(page)


def test_chips_say_how_many_and_show_them(page):
    failed = page.filters.states[State.FAILED]
    assert failed.text() == "Not read 1"
    assert not page.filters.states[State.IN_PART].isVisibleTo(page)
    QTest.mouseClick(failed, LEFT)
    assert [state_of(row.document) for row in page.model.shown] == [State.FAILED]
    QTest.mouseClick(page.filters.sides[Side.OUTSIDE], LEFT)
    assert page.model.shown == []


def test_a_target_is_shown_even_when_it_was_filtered_away(page, measured):
    QTest.mouseClick(page.filters.sides[Side.OUTSIDE], LEFT)
    inside = next(each for each in page.session.documents if each.side is Side.INSIDE)
    measured.go("documents", inside.id)
    assert [each.id for each in page.table.chosen] == [inside.id]


def test_enter_and_a_double_click_open_the_text(page, measured):
    shown = []
    measured.go = lambda name, target=None: shown.append((name, target))
    found = find(page, "Vacature monteur")
    page.table.choose(found.id)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    place = page.table.visualRect(cell(page, "Vacature monteur", Column.LANGUAGE)).center()
    QTest.mouseClick(page.table.viewport(), LEFT, pos=place)
    QTest.mouseDClick(page.table.viewport(), LEFT, pos=place)
    assert shown == [("text", (found.id, None))] * 2


def test_a_failed_file_tells_its_reason_and_remedy_in_full(page):
    failed = next(each for each in page.session.documents if state_of(each) is State.FAILED)
    page.table.choose(failed.id)
    assert "This file is damaged or incomplete. Open it in the program that made it" in page.selection.reason.text()
    assert offered(page) == {"retry", "edit", "move", "remove"}
    choose(page, "Vacature monteur")
    assert offered(page) == {"open", "edit", "move", "remove"}
    assert not page.selection.reason.isVisibleTo(page)


def test_the_table_does_not_shift_under_the_mouse_when_something_is_chosen(page):
    before = page.table.height()
    choose(page, "Vacature monteur")
    QApplication.processEvents()
    assert page.table.height() == before


# Changing


def test_a_cell_is_changed_in_place_and_undone(page, measured):
    page.table.setCurrentIndex(cell(page, "Vacature monteur", Column.DEPARTMENT))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.viewport().findChild(QLineEdit)
    QTest.keyClicks(editor, "Werving")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt lets an editor handle the key first
    assert find(page, "Vacature monteur").department == "Werving"
    measured.action("undo").trigger()
    assert find(page, "Vacature monteur").department == "HR"


def test_a_day_that_is_none_keeps_its_editor_open(page):
    page.table.setCurrentIndex(cell(page, "Vacature monteur", Column.DATE))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.viewport().findChild(QLineEdit)
    QTest.keyClicks(editor, "ooit")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert editor.isVisible()
    assert find(page, "Vacature monteur").date == "2026-02-03"
    editor.selectAll()
    QTest.keyClicks(editor, "4-2-2026")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt lets an editor handle the key first
    assert find(page, "Vacature monteur").date == "2026-02-04"


def test_several_are_changed_at_once_and_undone_at_once(page, measured, monkeypatch):
    before = page.session.documents
    choose(page, "Vacature monteur", "Brochure", "Werkinstructie herzien")
    changes = Changes({"department": "Marketing", "date": None}, Side.INSIDE)
    monkeypatch.setattr(EditDocuments, "exec", lambda _self: EditDocuments.DialogCode.Accepted)
    monkeypatch.setattr(edit_documents.EditDocuments, "changes", changes)
    QTest.mouseClick(page.selection.buttons["edit"], LEFT)
    changed = [find(page, name) for name in ("Vacature monteur", "Brochure", "Werkinstructie herzien")]
    assert {(each.department, each.date, each.side) for each in changed} == {("Marketing", None, Side.INSIDE)}
    measured.action("undo").trigger()
    assert page.session.documents == before
    assert not measured.session.undo_stack.canUndo()


def test_rows_that_are_dragged_to_the_other_place_change_sides(page, measured):
    choose(page, "Vacature monteur", "Werkinstructie herzien")
    rows = page.model.mimeData(page.table.selectionModel().selectedRows())
    assert drop(page.zones[Side.INSIDE], rows)
    assert {find(page, name).side for name in ("Vacature monteur", "Werkinstructie herzien")} == {Side.INSIDE}
    assert {each.title for each in page.table.chosen} == {"Vacature monteur", "Werkinstructie herzien"}
    assert measured.notifications.texts == ["1 document moved to inside."]
    undo = next(each for each in measured.notifications.findChildren(QPushButton) if "Undo" in each.text())
    QTest.mouseClick(undo, LEFT)
    assert find(page, "Vacature monteur").side is Side.OUTSIDE


def test_rows_are_not_taken_by_the_place_of_their_own_side(page):
    choose(page, "Vacature monteur")
    assert not drop(page.zones[Side.OUTSIDE], page.model.mimeData(page.table.selectionModel().selectedRows()))


def test_moving_needs_no_mouse(page):
    choose(page, "Vacature monteur")
    button = page.selection.buttons["move"]
    assert button.text() == "Move to inside"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert find(page, "Vacature monteur").side is Side.INSIDE


def test_delete_removes_and_the_note_gives_it_back(page, measured):
    before = page.session.documents
    choose(page, "Vacature monteur")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Vacature monteur" not in titles(page)
    assert measured.notifications.texts == ["Removed: Vacature monteur"]
    undo = next(each for each in measured.notifications.findChildren(QPushButton) if "Undo" in each.text())
    QTest.mouseClick(undo, LEFT)
    assert page.session.documents == before
    assert "Vacature monteur" in titles(page)


def test_an_old_offer_to_undo_does_not_undo_something_else(page, measured):
    choose(page, "Vacature monteur")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    undo = next(each for each in measured.notifications.findChildren(QPushButton) if "Undo" in each.text())
    page.session.edit_documents([find(page, "Brochure").id], "x", title="Folder")
    QTest.mouseClick(undo, LEFT)
    assert find(page, "Folder").title == "Folder"
    assert "Vacature monteur" not in titles(page)
    assert "step by step" in measured.notifications.texts[-1]


def test_the_menu_of_a_row_offers_what_the_card_offers(page):
    choose(page, "Vacature monteur")
    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["&Read it", "Chan&ge…", "Move to inside", "Re&move"]
    menu.close()


# Reading again


def test_a_file_of_this_run_is_read_again_once_it_is_mended(fresh, tmp_path, settle):
    file = tmp_path / "site.txt"
    file.write_text("", "utf-8")
    page = fresh.pages["documents"]
    drop(page.zones[Side.OUTSIDE], files(tmp_path / "site.txt"))
    settle(fresh)
    assert [state_of(each) for each in page.session.documents] == [State.FAILED]
    file.write_text("Title: Site\n\nWij houden van ons vak en dat merk je.", "utf-8")
    page.table.choose(page.session.documents[0].id)
    QTest.mouseClick(page.selection.buttons["retry"], LEFT)
    settle(fresh)
    assert [(each.title, state_of(each)) for each in page.session.documents] == [("Site", State.READ)]
    assert fresh.notifications.texts[-1] == "1 document read."


def test_a_file_of_an_earlier_run_is_asked_for(page, measured, tmp_path, settle, monkeypatch):
    file = tmp_path / "hersteld.txt"
    file.write_text("Title: Hersteld\n\nWij houden van ons vak en dat merk je.", "utf-8")
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda _p, title, *_: asked.append(title) or (str(file), ""))
    failed = next(each for each in page.session.documents if state_of(each) is State.FAILED)
    page.table.choose(failed.id)
    QTest.mouseClick(page.selection.buttons["retry"], LEFT)
    settle(measured)
    assert asked == [f"Where is {failed.path.rsplit('/', 1)[-1]}?"]
    assert [state_of(each) for each in page.session.documents if each.id == failed.id] == [State.READ]


# What comes next


def test_the_next_step_follows_from_what_is_there(page, measured):
    session = measured.session
    assert page.next.shown.step is Step.NOTHING
    session.edit_documents([find(page, "Brochure").id], "x", department="Marketing")
    assert page.next.shown.step is Step.CHECK_AGAIN
    assert page.next.button.isEnabled()
    outside = [each.id for each in session.documents if each.side is Side.OUTSIDE]
    session.remove_documents(outside[2:], "x")
    assert page.next.shown.step is Step.FEW
    QApplication.processEvents()
    assert "2 documents outside can be read" in words(page.next)
    session.remove_documents(outside[:2], "x")
    assert page.next.shown.step is Step.ADD_OUTSIDE
    session.undo_stack.undo()
    session.undo_stack.undo()
    session.set_values((), "x")
    assert page.next.shown.step is Step.WRITE_VALUES
    QTest.mouseClick(page.next.button, LEFT)
    assert measured.page == "values"


def test_the_check_is_one_press_away(page, measured, settle):
    measured.session.edit_documents([find(page, "Brochure").id], "x", date="2026-03-03")
    assert page.next.isVisibleTo(page)
    QTest.mouseClick(page.next.button, LEFT)
    assert measured.session.jobs.busy
    assert not page.next.isVisibleTo(page)
    settle(measured)
    assert page.next.shown.step is Step.NOTHING


# The look of the table is kept


def test_widths_and_order_are_kept(page, measured, preferences, qtbot):
    header = page.table.horizontalHeader()
    header.setSortIndicator(Column.DATE, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: not preferences.bytes_of("documents-100").isEmpty())
    dates = [row.document.date or "" for row in page.model.shown]
    assert dates == sorted(dates, reverse=True)
    measured.restyle()
    again = measured.pages["documents"]
    assert again is not page
    assert [row.document.date or "" for row in again.model.shown] == dates


def test_three_thousand_rows_come_in_without_losing_place_or_choice(page, measured):
    many = [
        replace(each, id=f"{each.id}-{number}", title=f"{each.title} {number:03}")
        for number in range(300)
        for each in page.session.documents
    ]
    page.table.keep_place(lambda: page.model.show(many))
    chosen = page.model.shown[1500].document
    page.table.choose(chosen.id)
    top = page.table.indexAt(QPoint(0, 0)).data()
    first = page.table.rowViewportPosition(page.model.find(chosen.id).row())
    page.table.keep_place(lambda: page.model.show([replace(many[0], id="new", title="0 vooraan"), *many]))
    assert [each.id for each in page.table.chosen] == [chosen.id]
    assert page.table.indexAt(QPoint(0, 0)).data() == top
    assert page.table.rowViewportPosition(page.model.find(chosen.id).row()) == first
