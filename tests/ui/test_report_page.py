"""Report: choices that can be undone, and the pages that follow them."""

from dataclasses import replace
from warnings import catch_warnings, simplefilter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QColorDialog, QLabel, QPushButton, QRadioButton

from brandcheck.wording import wording
from ui.widgets.colour_field import read_colour
from ui.widgets.logo_field import LogoField
from ui.widgets.page_preview import PagePreview

MINUTE = 20_000
LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60">
<rect width="240" height="60" fill="#0a7a4b"/></svg>"""


@pytest.fixture
def page(measured, qtbot):
    """The page with its first pages made."""
    measured.go("report")
    made = measured.pages["report"]
    done(made, qtbot)
    return made


def done(page, qtbot):
    qtbot.waitUntil(lambda: page.preview.count > 0 and page.preview.said == "", timeout=2 * MINUTE)


def drop(widget, *files):
    """Send what the system sends when files are dragged onto a widget and let go; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    accepted = []
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with catch_warnings():
        # Qt deprecates the only way in which PySide lets one be made.
        simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(widget.rect().center(), *rest)
    for event in (enter, QDropEvent(QPointF(widget.rect().center()), *rest)):
        event.ignore()
        QApplication.sendEvent(widget, event)
        accepted.append(event.isAccepted())
    return accepted == [True, True]


def write(field, text, qtbot):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_without_findings_it_tells_what_comes_first(window, tmp_path, qtbot):
    window.session.create(tmp_path / "new.brandcheck", "Vermeulen", "nl")
    window.go("report")
    page = window.pages["report"]
    assert not page.export.isVisible()
    assert not window.action("export").isEnabled()
    to_overview = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    qtbot.mouseClick(to_overview[0], Qt.MouseButton.LeftButton)
    assert window.page == "overview"


def test_parts_that_are_left_out_leave_the_pages_and_come_back_with_undo(page, measured, qtbot):
    session, whole = measured.session, page.preview.count
    for box, field in (
        (page.panel.values, "values"),
        (page.panel.method, "method"),
        (page.panel.documents, "documents"),
    ):
        assert box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
        assert getattr(session.report_choices, field) is False
    assert session.undo_stack.count() == 3
    assert page.preview.said
    done(page, qtbot)
    assert page.preview.count == 1
    for _ in range(3):
        session.undo_stack.undo()
    assert page.panel.values.isChecked()
    assert page.panel.method.isChecked()
    assert page.panel.documents.isChecked()
    done(page, qtbot)
    assert page.preview.count == whole


def test_promises_come_into_the_report_only_when_asked_for(page, measured, qtbot):
    assert not page.panel.claims.isChecked()
    qtbot.mouseClick(page.panel.claims, Qt.MouseButton.LeftButton, pos=QPoint(12, page.panel.claims.height() // 2))
    assert measured.session.report_choices.claims
    measured.session.undo_stack.undo()
    assert not page.panel.claims.isChecked()


def test_the_language_of_the_report_is_chosen_apart_from_that_of_the_window(page, measured, qtbot):
    before = [sheet.png for sheet in page.preview._sheets]
    english = page.panel.languages.findChild(QRadioButton, "en")
    assert not english.isChecked()
    qtbot.mouseClick(english, Qt.MouseButton.LeftButton, pos=QPoint(12, english.height() // 2))
    assert measured.session.report_choices.language == "en"
    done(page, qtbot)
    assert page.preview._sheets[0].png != before[0]
    measured.session.undo_stack.undo()
    assert page.panel.languages.findChild(QRadioButton, "nl").isChecked()


def test_quoting_staff_is_warned_for(page, measured, qtbot):
    assert not page.panel.share.isVisible()
    page.panel.quotes.setFocus()
    qtbot.keyClick(page.panel.quotes, Qt.Key.Key_Space)
    assert measured.session.report_choices.quotes
    assert page.panel.share.isVisible()


@pytest.mark.parametrize("kind", ["svg", "png", "jpg"])
def test_a_logo_that_is_dropped_is_on_the_cover(page, measured, qtbot, tmp_path, kind):
    file = tmp_path / f"logo.{kind}"
    if kind == "svg":
        file.write_bytes(LOGO)
    else:
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("#0a7a4b"))
        assert image.save(str(file))
    before = page.preview._sheets[0].png
    assert drop(page.panel.logo, file)
    qtbot.waitUntil(lambda: measured.session.report_choices.logo == file.read_bytes(), timeout=MINUTE)
    field = page.panel.logo.picture
    assert field.isVisible()
    shown = field.grab().toImage().pixelColor(field.width() // 2, field.height() // 2)
    assert abs(shown.green() - 0x7A) < 4
    assert shown.red() < 20
    done(page, qtbot)
    assert page.preview._sheets[0].png != before
    qtbot.mouseClick(page.panel.logo.remove, Qt.MouseButton.LeftButton)
    assert measured.session.report_choices.logo == b""
    assert not field.isVisible()
    measured.session.undo_stack.undo()
    assert measured.session.report_choices.logo == file.read_bytes()


REFUSED = {
    "no PNG, JPEG or SVG": b"no picture at all",
    "damaged": b"\x89PNG\r\n\x1a\n" + b"\0" * 40,
    "too large": b"\x89PNG\r\n\x1a\n" + b"\0" * (3 << 20),
    "outside": LOGO.replace(b"<rect", b'<image href="file:///etc/passwd"/><rect'),
}


@pytest.mark.parametrize("said", REFUSED)
def test_what_cannot_be_printed_is_refused_with_a_remedy(page, measured, qtbot, tmp_path, said):
    file = tmp_path / "logo.png"
    file.write_bytes(REFUSED[said])
    assert drop(page.panel.logo, file)
    qtbot.waitUntil(lambda: any(said in text for text in measured.notifications.texts), timeout=MINUTE)
    assert measured.session.report_choices.logo == b""
    assert measured.session.undo_stack.count() == 0


def test_a_logo_that_cannot_be_opened_is_told(page, measured, qtbot, tmp_path):
    page.take_logo(tmp_path / "gone.png")
    qtbot.waitUntil(lambda: any("gone.png" in text for text in measured.notifications.texts), timeout=MINUTE)


def test_only_pictures_may_be_dropped_for_a_logo(page, tmp_path):
    for names in (["note.docx"], ["one.png", "two.png"]):
        files = [tmp_path / name for name in names]
        assert not drop(page.panel.logo, *files)
    assert page.panel.logo.property("hovered") is not True


def test_a_colour_is_written_in_any_usual_way(page, measured, qtbot):
    write(page.panel.colour.field, "0a7a4b", qtbot)
    assert measured.session.report_choices.colour == "#0A7A4B"
    assert page.panel.colour.field.text() == "#0A7A4B"
    assert measured.session.undo_stack.count() == 1
    write(page.panel.colour.field, "#0a7a4b", qtbot)
    assert measured.session.undo_stack.count() == 1
    measured.session.undo_stack.undo()
    assert page.panel.colour.field.text() == ""


def test_what_is_no_colour_is_told_and_stays_to_be_mended(page, measured, qtbot):
    write(page.panel.colour.field, "blauw", qtbot)
    assert measured.session.report_choices.colour == ""
    assert page.panel.colour.remark.isVisible()
    assert page.panel.colour.field.text() == "blauw"
    measured.session.assessment = replace(measured.session.assessment, reviewed=1)
    measured.session.assessed.emit()
    assert page.panel.colour.field.text() == "blauw"
    write(page.panel.colour.field, "#abc", qtbot)
    assert measured.session.report_choices.colour == "#AABBCC"
    assert not page.panel.colour.remark.isVisible()


def test_a_colour_that_paper_does_not_show_is_told(page, qtbot):
    write(page.panel.colour.field, "#FFFFF0", qtbot)
    assert "Too light" in page.panel.colour.remark.text()


def test_a_colour_can_be_picked(page, measured, qtbot):
    qtbot.mouseClick(page.panel.colour.swatch, Qt.MouseButton.LeftButton)
    dialog = page.panel.colour.findChild(QColorDialog)
    dialog.setCurrentColor(QColor("#123456"))
    dialog.accept()
    assert measured.session.report_choices.colour == "#123456"
    qtbot.mouseClick(page.panel.colour.remove, Qt.MouseButton.LeftButton)
    assert measured.session.report_choices.colour == ""


def test_a_colour_that_is_being_written_is_kept_when_the_workspace_closes(page, measured, qtbot):
    page.panel.colour.field.setFocus()
    qtbot.keyClicks(page.panel.colour.field, "#00558c")
    measured.session.settling.emit()
    assert measured.session.report_choices.colour == "#00558C"


@pytest.mark.parametrize(
    ("written", "read"),
    [("", ""), (" #24557a ", "#24557A"), ("fff", "#FFFFFF"), ("#12345", None), ("rood", None), ("#12345G", None)],
)
def test_colours_as_they_are_written(written, read):
    assert read_colour(written) == read


def test_why_inside_texts_may_be_used_is_shown_with_the_way_to_it(page, measured, qtbot):
    said = texts(page.panel)
    assert "Toestemming" in said
    assert "10 January 2026" in said
    assert wording("report", "en")["privacy_title"] in said
    page.panel.privacy_asked.emit()
    assert measured.page == "settings"


def test_privacy_that_was_not_asked_yet_is_said(page, qtbot):
    page.panel.show_privacy(None)
    qtbot.waitUntil(lambda: "BrandCheck asks this" in texts(page.panel))


def test_the_pages_are_walked_and_zoomed_by_keyboard(page, measured, qtbot):
    preview = page.preview
    assert preview.count > 2
    measured.activateWindow()
    preview.setFocus()
    assert preview.page == 0
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page == 1
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == 0
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert preview.page >= preview.count - 2
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page == 0
    width = preview.sheet_width
    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.sheet_width > width
    qtbot.keyClick(preview, Qt.Key.Key_Minus)
    qtbot.keyClick(preview, Qt.Key.Key_Minus)
    assert preview.sheet_width < width
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.sheet_width == width


def test_pages_have_names_and_the_first_is_drawn(page):
    first = page.preview._sheets[0]
    assert first.accessibleName() == f"Page 1 of {page.preview.count}"
    picture = first.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(60, 400, 3)}
    assert len(colours) > 5


def test_only_some_pages_are_held_unpacked(page):
    pages = tuple(sheet.png for sheet in page.preview._sheets)
    page.preview.show_pages(pages * 6)
    for number in range(len(pages) * 6):
        page.preview._sheets[number].grab()
    assert sum(sheet._picture is not None for sheet in page.preview._sheets) <= 6


def test_a_preview_that_was_stopped_can_be_made_all_the_same(page, measured, qtbot):
    page.panel.method.click()
    qtbot.waitUntil(lambda: measured.session.jobs.busy, timeout=MINUTE)
    measured.session.jobs.cancel()
    qtbot.waitUntil(lambda: page.preview.said == "Not up to date", timeout=MINUTE)
    assert page.again.isVisible()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    done(page, qtbot)
    assert not page.again.isVisible()


def test_the_preview_waits_for_a_check_and_follows_it(page, measured, qtbot, settle):
    values = measured.session.organisation.values
    measured.session.set_values([replace(values[0], statement="We zijn op tijd."), *values[1:]], "Statement")
    measured.measure()
    page.panel.documents.click()
    qtbot.waitUntil(lambda: page.preview.said == "Follows when the check is done", timeout=MINUTE)
    settle(measured)
    done(page, qtbot)


def test_changes_on_another_page_are_made_when_it_is_shown_again(page, measured, qtbot):
    before = page.preview._sheets[0].png
    measured.go("values")
    measured.session.report_choices = replace(measured.session.report_choices, language="en")
    qtbot.wait(800)
    assert not measured.session.jobs.busy
    measured.go("report")
    assert page.preview.said
    done(page, qtbot)
    assert page.preview._sheets[0].png != before


def test_choices_scroll_along_above_the_pages_where_there_is_no_room(page, measured, qtbot):
    measured.resize(1300, 800)
    qtbot.waitUntil(lambda: not page.preview.isAncestorOf(page.panel))
    measured.resize(950, 700)
    qtbot.waitUntil(lambda: page.preview.isAncestorOf(page.panel) and page.panel.isVisible())
    measured.resize(1300, 800)
    qtbot.waitUntil(lambda: not page.preview.isAncestorOf(page.panel) and page.panel.isVisible())


def test_pages_of_a_window_that_was_restyled_are_left_alone(page, measured, qtbot):
    page.panel.method.click()
    qtbot.waitUntil(lambda: measured.session.jobs.busy, timeout=MINUTE)
    measured.preferences.theme = "dark"
    measured.restyle()
    done(measured.pages["report"], qtbot)


def test_an_empty_preview_is_a_sheet_of_paper(qapp, window):
    made = PagePreview()
    made.resize(500, 400)
    assert made.count == 0
    assert not made.grab().isNull()
    made.deleteLater()
    field = LogoField()
    assert not field.remove.isVisibleTo(field)
    field.deleteLater()
