"""The draft check as a user types: marks follow, nothing typed is lost, and the draft can become a document."""

import unicodedata

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from brandcheck.draft_marks import Mark, MarkKind
from brandcheck.model import Side
from brandcheck.workspace import Workspace
from ui.models.draft import next_spot, spot_at, spots_of

CRAFT = "Onze vakmensen houden van hun vak en bedenken zelf wat er nodig is."
MINUTE = 60_000


@pytest.fixture
def page(measured, qtbot):
    measured.resize(1300, 860)
    measured.go("draft")
    made = measured.pages["draft"]
    made.editor.setFocus()
    yield made
    measured.session.drafting.stop()


@pytest.fixture
def checked(qtbot):
    """Wait until the text that stands there is checked."""

    def wait(page):
        session = page.session
        qtbot.waitUntil(
            lambda: not page._pause.isActive() and not session.drafting.busy and page._checked is not None,
            timeout=2 * MINUTE,
        )

    return wait


def kinds(page) -> list[MarkKind]:
    return [mark.kind for spot in page.editor.spots for mark in spot.marks]


def shown(widget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def marked(page) -> list[str]:
    return [each.cursor.selectedText() for each in page.editor.extraSelections()]


def test_what_is_typed_is_marked_and_the_panel_tells_why(page, checked, qtbot):
    QTest.keyClicks(page.editor, CRAFT)
    checked(page)
    assert kinds(page) == [MarkKind.CONTRADICTED]
    assert marked(page) == [CRAFT]
    qtbot.waitUntil(lambda: "Contradicted" in shown(page.panel))
    told = shown(page.panel)
    assert "What is written inside mostly contradicts" in told
    assert "1 contradicted" in shown(page.summary)


def test_marks_stand_right_after_emoji(page, checked):
    page.editor.setPlainText(f"\U0001f33b\U0001f33b Hallo! \U0001f525\n\n{CRAFT} Wij ontzorgen u. \U0001f600")
    checked(page)
    assert sorted(marked(page)) == sorted([CRAFT, "ontzorgen"])


def test_f3_goes_round_all_marks(page, checked, qtbot):
    page.editor.setPlainText(f"Welkom.\n\n{CRAFT}\n\nMorgen is het kantoor dicht.\n\nWij zijn de beste.")
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    checked(page)
    places = []
    for _ in range(3):
        QTest.keyClick(page.editor, Qt.Key.Key_F3)
        places.append(page.editor.textCursor().block().text())
    assert places == [CRAFT, "Wij zijn de beste.", CRAFT]
    QTest.keyClick(page.editor, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.editor.textCursor().block().text() == "Wij zijn de beste."
    qtbot.waitUntil(lambda: "more than others" in shown(page.panel))


def test_marks_move_along_with_what_is_typed_before_them(page, checked):
    page.editor.setPlainText(CRAFT)
    checked(page)
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(page.editor, "Hallo. ")
    assert marked(page) == [CRAFT]


def test_a_draft_is_there_again_when_the_workspace_is(page, checked, measured):
    path = measured.session.path
    page.editor.insertPlainText("Nog niet klaar \U0001f33b")
    page._pause.timeout.emit()
    measured.session.close()
    with Workspace.open(path) as workspace:
        assert workspace.draft == "Nog niet klaar \U0001f33b"
    measured.session.open(path)
    assert page.editor.toPlainText() == "Nog niet klaar \U0001f33b"


def test_the_last_key_before_closing_is_kept(page, measured):
    path = measured.session.path
    QTest.keyClicks(page.editor, "Laatste woord")
    measured.session.close()
    with Workspace.open(path) as workspace:
        assert workspace.draft == "Laatste woord"


def test_deleting_the_texts_deletes_the_draft(page, checked, measured):
    page.editor.setPlainText(CRAFT)
    checked(page)
    measured.session.delete_texts()
    assert page.editor.toPlainText() == ""
    assert measured.session.workspace.draft == ""


def test_a_file_that_is_dropped_becomes_the_draft_and_undo_brings_the_old_one_back(page, checked, qtbot, tmp_path):
    page.editor.setPlainText("Oud")
    file = tmp_path / "concept.txt"
    file.write_text(CRAFT, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPoint(40, 40)
    for event in (QDragEnterEvent(place, *how), QDragMoveEvent(place, *how), QDropEvent(QPointF(place), *how)):
        QApplication.sendEvent(page.editor.viewport(), event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: page.editor.toPlainText() == CRAFT, timeout=MINUTE)
    checked(page)
    assert kinds(page) == [MarkKind.CONTRADICTED]
    page.editor.undo()
    assert page.editor.toPlainText() == "Oud"


def test_pasted_text_comes_in_plain_and_with_whole_letters(page):
    data = QMimeData()
    data.setHtml("<b>Vet</b>")
    data.setText(unicodedata.normalize("NFD", "Één café"))
    page.editor.insertFromMimeData(data)
    assert page.editor.toPlainText() == "Één café"


def test_in_one_click_it_is_an_outside_document(page, checked, measured, settle):
    page.editor.setPlainText(f"Over ons vak\n\n{CRAFT}")
    checked(page)
    before = len(measured.session.documents)
    QTest.mouseClick(page.publish, Qt.MouseButton.LeftButton)
    settle(measured)
    measured.session.refresh_documents()
    new = [one for one in measured.session.documents if "pasted" in one.path]
    assert len(measured.session.documents) == before + 1
    assert [one.side for one in new] == [Side.OUTSIDE]
    assert page.editor.toPlainText().endswith(CRAFT)


def test_without_findings_it_says_what_comes_first(window, tmp_path):
    window.session.create(tmp_path / "leeg.brandcheck", "Leeg", "nl")
    window.go("draft")
    page = window.pages["draft"]
    assert page._layers.currentIndex() == 1
    assert "Nothing was measured yet" in shown(page)


def test_texts_and_marks_outlive_another_theme(page, checked, measured):
    page.editor.setPlainText(CRAFT)
    checked(page)
    measured.preferences.theme = "dark"
    measured.restyle()
    anew = measured.pages["draft"]
    assert anew.editor.toPlainText() == CRAFT
    checked(anew)
    assert kinds(anew) == [MarkKind.CONTRADICTED]


def mark(start: int, end: int, kind: MarkKind = MarkKind.BACKED) -> Mark:
    return Mark(start, end, (start, end), kind, "backed", "", 0.5)


def test_the_sentence_at_a_place_and_the_ones_around_it():
    spots = spots_of([mark(30, 40), mark(0, 10), Mark(2, 5, (0, 10), MarkKind.VAGUE, "vague_empty", "", 1.0)])
    assert [(spot.start, len(spot.marks)) for spot in spots] == [(0, 2), (30, 1)]
    assert spots[0].marks[0].kind is MarkKind.VAGUE
    assert [spot_at(spots, place) for place in (0, 10, 11, 35, 50)] == [0, 0, -1, 1, -1]
    assert [next_spot(spots, place, 1) for place in (5, 20, 35, 60)] == [1, 1, 0, 0]
    assert [next_spot(spots, place, -1) for place in (5, 20, 35, 60)] == [1, 0, 0, 1]
    assert next_spot((), 3, 1) == -1
