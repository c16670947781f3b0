"""Values out of a research project: a tree of codes, of which some are ticked."""

import warnings
import zipfile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from brandcheck.export import MOST_EXAMPLES
from brandcheck.model import Organisation, Value
from ui.dialogs.import_values import ImportValues

CARE = Value("zorg", "Zorg", "Wij zorgen voor elkaar.")
LINES = ["Zij nam de tijd.", "Er was haast.", "Hij durfde het.", "Wij zijn er."]
TEXT = "\n".join(LINES)


def guid(number):
    return f"00000000-0000-4000-8000-{number:012}"


def selection(line, code):
    start = TEXT.index(LINES[line])
    return (
        f'<PlainTextSelection guid="{guid(90)}" startPosition="{start}" endPosition="{start + len(LINES[line])}">'
        f'<Coding guid="{guid(91)}"><CodeRef targetGUID="{guid(code)}"/></Coding></PlainTextSelection>'
    )


def write_project(file, selections, codes):
    xml = (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<Project xmlns="urn:QDA-XML:project:1.0" name="Interviews" origin="MAXQDA">'
        f"<CodeBook><Codes>{codes}</Codes></CodeBook>"
        f'<Sources><TextSource name="Een" plainTextPath="internal://a.txt">{selections}</TextSource>'
        f'<PictureSource name="Foto"><PictureSelection guid="{guid(92)}">'
        f'<Coding guid="{guid(93)}"><CodeRef targetGUID="{guid(1)}"/></Coding></PictureSelection></PictureSource>'
        "</Sources></Project>"
    )
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("project.qde", xml)
        archive.writestr("Sources/a.txt", TEXT)
    return file


CODES = (
    f'<Code guid="{guid(1)}" name="Tijd &lt;b&gt;nemen&lt;/b&gt;" isCodable="true"><Description>Rustig aan.</Description>'
    f'<Code guid="{guid(2)}" name="tegen" isCodable="true"/></Code>'
    f'<Code guid="{guid(3)}" name="ZORG" isCodable="true"/>'
    f'<Code guid="{guid(4)}" name="Lef" isCodable="true"/>'
)


@pytest.fixture
def project(tmp_path):
    selections = selection(0, 1) + selection(1, 2) + selection(2, 4) + selection(3, 3)
    return write_project(tmp_path / "Interviews.QDPX", selections, CODES)


@pytest.fixture
def page(window, tmp_path):
    window.session.create(tmp_path / "Zorg.brandcheck", "Zorggroep", "nl")
    window.session.start_with(Organisation("Zorggroep", "nl", (CARE,)))
    window.go("values")
    window.activateWindow()
    return window.pages["values"]


def drop(widget, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, nothing = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF here, which Qt 6.8 does not know.
        warnings.simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, nothing)
    for event in (enter, QDropEvent(QPointF(5, 5), copy, data, left, nothing)):
        QApplication.sendEvent(widget, event)
        assert event.isAccepted()


@pytest.fixture
def importing(page, project, qtbot):
    """The dialog with the project in it, dropped on the page."""
    drop(page, project)
    dialog = page.findChild(ImportValues)
    qtbot.waitUntil(lambda: dialog.codes.tree.topLevelItemCount() == 3, timeout=20_000)
    return dialog


def texts(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def values(page):
    return page.session.organisation.values


def test_codes_stand_below_each_other_with_their_quotes_and_none_is_ticked(importing):
    tree = importing.codes.tree
    time, care, daring = (tree.topLevelItem(at) for at in range(3))
    assert [each.text(0) for each in (time, care, daring)] == ["Tijd <b>nemen</b>", "ZORG (already yours)", "Lef"]
    assert time.child(0).text(0) == "tegen"
    assert time.isExpanded()
    assert [each.text(1) for each in (time, time.child(0), care, daring)] == ["2", "1", "1", "1"]
    assert all(each.checkState(0) is Qt.CheckState.Unchecked for each in (time, time.child(0), care, daring))
    assert not importing.add.isEnabled()
    said = texts(importing)
    assert "Project “Interviews”, made with MAXQDA." in said
    assert f"at most {MOST_EXAMPLES}" in said
    assert "left out" in said


def test_what_is_ticked_by_keyboard_comes_in_with_examples_as_one_step(page, importing, qtbot):
    tree = importing.codes.tree
    qtbot.waitUntil(tree.hasFocus)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    for _ in range(3):
        QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert "Add 2 value" in importing.add.text()
    assert "stay when the texts are deleted" in texts(importing)
    QTest.mouseClick(importing.add, Qt.MouseButton.LeftButton)
    assert values(page) == (
        CARE,
        Value("tijd-b-nemen-b", "Tijd <b>nemen</b>", "Rustig aan.", ("Zij nam de tijd.",), ("Er was haast.",)),
        Value("lef", "Lef", "", ("Hij durfde het.",)),
    )
    page.session.undo_stack.undo()
    assert values(page) == (CARE,)


def test_a_value_of_the_same_name_gets_an_id_of_its_own(page, importing):
    importing.codes.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    importing.accept()
    assert [(value.id, value.name) for value in values(page)] == [("zorg", "Zorg"), ("zorg-2", "ZORG")]


def test_other_text_takes_the_place_of_the_codes(page, importing, qtbot):
    importing.codes.tree.topLevelItem(2).setCheckState(0, Qt.CheckState.Checked)
    importing.text.setText("Rust: Wij nemen de tijd.\nOpen: Wij zeggen het.")
    qtbot.waitUntil(lambda: len(importing.found) == 2, timeout=20_000)
    assert not importing.codes.isVisible()
    importing.accept()
    assert [value.name for value in values(page)] == ["Zorg", "Rust", "Open"]


def test_what_cannot_be_read_is_told_plainly(page, importing, tmp_path, qtbot):
    damaged, empty = tmp_path / "stuk.qdpx", write_project(tmp_path / "leeg.qdpx", "", "")
    damaged.write_bytes(b"no archive at all")
    for file, said in ((damaged, "stuk.qdpx"), (empty, "There are no codes in leeg.qdpx")):
        drop(importing, file)
        qtbot.waitUntil(lambda said=said: said in texts(importing) and "Reading" not in texts(importing))
        assert not importing.codes.isVisible()
        assert not importing.add.isEnabled()


def test_of_many_codes_only_the_topmost_are_open(page, tmp_path, qtbot):
    below = "".join(f'<Code guid="{guid(100 + at)}" name="c{at}" isCodable="true"/>' for at in range(80))
    file = write_project(
        tmp_path / "veel.qdpx", "", f'<Code guid="{guid(1)}" name="Alles" isCodable="true">{below}</Code>'
    )
    page.open_import(file)
    dialog = page.findChild(ImportValues)
    qtbot.waitUntil(lambda: dialog.codes.tree.topLevelItemCount() == 1, timeout=20_000)
    assert dialog.codes.tree.topLevelItem(0).childCount() == 80
    assert not dialog.codes.tree.topLevelItem(0).isExpanded()
    dialog.reject()
