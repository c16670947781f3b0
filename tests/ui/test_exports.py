"""Exports: from the page, the menu and the palette to a file, never over another one without asking."""

import json
import zipfile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from brandcheck.export import FORMATS, read_qdpx
from brandcheck.wording import wording
from ui.exporting import other_formats
from ui.palette import Palette
from ui.widgets.report_formats import FormatList

MINUTE = 60_000


@pytest.fixture
def staff(measured, settle):
    """The window on a workspace in which one document is by staff."""
    inside = next(each for each in measured.session.documents if each.path.startswith("inside"))
    measured.session.edit_documents([inside.id], "Channel", channel="chat")
    settle(measured)
    return measured


@pytest.fixture
def formats(staff, qtbot):
    staff.go("report")
    page = staff.pages["report"]
    # Offscreen, a window that only now comes up would close what opens over it.
    qtbot.waitUntil(lambda: page.preview.count > 0 and page.preview.said == "", timeout=2 * MINUTE)
    QTest.mouseClick(page.others, Qt.MouseButton.LeftButton)
    return page.findChild(FormatList)


def texts(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def answer(*steps):
    """Take one step on each dialog that is asked one after another; gives what was seen, filled as it goes."""
    seen = []

    def next_step():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, next_step)
            return
        step = steps[len(seen)]
        seen.append(type(dialog))
        if len(seen) < len(steps):
            QTimer.singleShot(20, next_step)
        step(dialog)

    QTimer.singleShot(0, next_step)
    return seen


def name(text):
    """Type a name where the file goes, and Enter."""

    def write(dialog):
        field = dialog.findChild(QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return write


def press(text):
    def click(dialog):
        next(each for each in dialog.findChildren(QPushButton) if each.text() == text).click()

    return click


def told(window):
    return window.notifications.texts[-1] if window.notifications.texts else ""


def test_every_format_is_offered_with_what_it_is_for(formats):
    assert [row.form for row in formats.rows] == [form for form in FORMATS if form != "pdf"]
    words = wording("formats", "en")
    for row in formats.rows:
        assert words[row.form] in texts(row)
        assert words[f"{row.form}_for"] in texts(row)
        assert FORMATS[row.form].suffix in row.accessibleName()
    assert {form for key in words for form in [key.removesuffix("_for")]} == set(FORMATS)


def test_what_becomes_of_staff_is_said_where_it_matters(formats, staff, qtbot):
    assert "these files leave out what staff said" in texts(formats)
    assert "none by staff" in formats.rows[-1].accessibleDescription()
    formats.close()
    page = staff.pages["report"]
    page.panel.quotes.click()
    page.show_formats()
    quoted = next(each for each in page.findChildren(FormatList) if each.isVisible())
    assert "only with people who may read" in texts(quoted)
    assert "also chats, surveys and mail" in texts(quoted.rows[-1])
    quoted.close()


def test_without_texts_of_staff_nothing_is_said_of_them(measured):
    made = FormatList("nl", quotes=False, has_staff=False, parent=measured)
    made.open_below(measured.menuBar())
    assert "Quote staff" not in texts(made)
    assert "whole." in texts(made)
    made.close()


def test_it_is_worked_by_keyboard_and_escape_changes_nothing(formats, staff, tmp_path, qtbot):
    rows = formats.rows
    qtbot.waitUntil(rows[0].hasFocus)
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_End)
    assert rows[-1].hasFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Down)
    assert rows[0].hasFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[-1].hasFocus()
    QTest.keyClick(rows[-1], Qt.Key.Key_Escape)
    assert not formats.isVisible()
    assert not staff.session.jobs.busy or staff.session.previewing


def test_from_the_page_to_a_project_that_others_can_read(formats, staff, tmp_path, qtbot, opened):
    # The proposed name is that of the organisation, and the folder the one used last.
    seen = answer(lambda dialog: dialog.accept())
    row = formats.rows[-1]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    target = tmp_path / f"{staff.session.organisation.name} BrandCheck.qdpx"
    qtbot.waitUntil(lambda: str(target) in told(staff), timeout=2 * MINUTE)
    assert seen == [QFileDialog]
    names = {code.name for code in read_qdpx(target).codes}
    assert {value.name for value in staff.session.organisation.values} <= names
    assert "Documents by staff" in told(staff).splitlines()[1]
    show, open_it = (
        next(each for each in staff.notifications.findChildren(QPushButton) if each.text() == text)
        for text in ("Show in &folder", "&Open it")
    )
    assert open_it.isVisible()
    show.click()
    assert opened == [str(tmp_path)]


def test_each_format_is_whole_and_opens_from_the_news(staff, tmp_path, qtbot, opened):
    for form in FORMATS:
        target = tmp_path / f"uitvoer{FORMATS[form].suffix}"
        staff.exports.write(form, target)
        qtbot.waitUntil(lambda target=target: str(target) in told(staff), timeout=2 * MINUTE)
        next(each for each in staff.notifications.findChildren(QPushButton) if each.text() == "&Open it").click()
        assert opened.pop() == str(target)
    assert (tmp_path / "uitvoer.pdf").read_bytes().startswith(b"%PDF")
    assert json.loads((tmp_path / "uitvoer.json").read_text(encoding="utf-8"))["gaps"]
    for suffix, part in ((".docx", "word/document.xml"), (".xlsx", "xl/workbook.xml"), (".zip", None)):
        with zipfile.ZipFile(tmp_path / f"uitvoer{suffix}") as archive:
            assert archive.testzip() is None
            assert part is None or part in archive.namelist()


def test_a_file_that_is_there_is_replaced_only_when_that_is_said(measured, tmp_path, qtbot):
    taken = tmp_path / "cijfers.json"
    taken.write_text("van gisteren", encoding="utf-8")
    # Without its ending, as the system's own question would not see that it is there.
    seen = answer(name("cijfers"), press("&Choose another name"), lambda dialog: dialog.reject())
    measured.export("json")
    assert seen == [QFileDialog, QDialog, QFileDialog]
    assert taken.read_text(encoding="utf-8") == "van gisteren"
    assert not measured.session.jobs.busy
    seen = answer(name("cijfers"), press("&Replace it"))
    measured.export("json")
    assert seen == [QFileDialog, QDialog]
    qtbot.waitUntil(lambda: str(taken) in told(measured), timeout=2 * MINUTE)
    assert json.loads(taken.read_text(encoding="utf-8"))["organisation"]


def test_the_proposed_name_is_free_and_allowed_everywhere(measured, tmp_path):
    measured.session.set_organisation(
        type(measured.session.organisation)("A/B: zorg", "nl", measured.session.organisation.values), "Name"
    )
    (tmp_path / "A-B- zorg BrandCheck.xlsx").touch()
    proposed = []
    answer(lambda dialog: (proposed.extend(dialog.selectedFiles()), dialog.reject()))
    measured.export("xlsx")
    assert proposed == [str(tmp_path / "A-B- zorg BrandCheck (2).xlsx")]


def test_one_that_is_stopped_leaves_no_file(measured, tmp_path, qtbot):
    target = tmp_path / "weg" / "uitvoer.xlsx"
    measured.exports.write("xlsx", target)
    assert measured.session.jobs.busy
    measured.session.jobs.cancel()
    qtbot.waitUntil(lambda: "No file was written" in told(measured), timeout=MINUTE)
    assert not target.exists()


def test_a_place_that_cannot_be_written_is_told_with_a_remedy(measured, tmp_path, qtbot):
    (tmp_path / "map").touch()
    bugs = []
    measured.session.jobs.failed.disconnect()
    measured.session.jobs.failed.connect(lambda _task, error: (bugs.append(error), measured.tell_error(error)))
    measured.exports.write("json", tmp_path / "map" / "uitvoer.json")
    qtbot.waitUntil(lambda: "uitvoer.json" in told(measured), timeout=MINUTE)
    assert bugs[0].message.code == "target_not_writable"


def test_the_palette_and_the_menu_have_them_all(measured):
    palette = Palette(measured, measured._actions, [])
    palette.field.setText("export as")
    lines = [palette.list.item(at).text() for at in range(palette.list.count())]
    names = [wording("formats", "en")[form] for form in other_formats()]
    assert [f"Export as {each}" for each in names] == lines[: len(names)]
    seen = answer(lambda dialog: dialog.reject())
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert seen == [QFileDialog]
    palette.deleteLater()
    measured._exports.aboutToShow.emit()
    assert [action.text() for action in measured._exports.actions()] == [f"{each}…" for each in names]
    assert measured._exports.menuAction().isEnabled()


def test_without_findings_there_is_nothing_to_export(window, tmp_path):
    window.session.create(tmp_path / "new.brandcheck", "Vermeulen", "nl")
    assert not window._exports.menuAction().isEnabled()
    palette = Palette(window, window._actions, [])
    assert palette._of_exports() == []
    palette.deleteLater()
    window.export("xlsx")
    assert not window.session.jobs.busy
    window.go("report")
    assert not window.pages["report"].others.isVisible()
