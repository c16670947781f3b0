"""The works-council pack: from the menu, the palette, Settings and the privacy question to a file that can be opened."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from brandcheck.model import Organisation, Privacy
from tests.brandcheck.report.test_pdf import squeezed, text_of
from tests.ui.test_exports import answer, name, press, told
from ui.dialogs.privacy import PrivacyQuestion
from ui.palette import Palette
from ui.widgets.help import Note

MINUTE = 60_000
PRIVACY = Privacy("Zien of het klopt", "Toestemming", "Intranet", "2026-03-14")


@pytest.fixture
def new(window, tmp_path):
    """The window on a workspace in which there is nothing yet."""
    window.session.create(tmp_path / "new.brandcheck", "Zorggroep A/B", "nl")
    window.session.start_with(Organisation("Zorggroep A/B", "nl", ()))
    return window


def printed(file):
    return text_of(pypdfium2.PdfDocument(file))


def test_it_is_made_before_there_is_any_text_and_opened_from_what_is_told(new, tmp_path, qtbot, opened):
    target = tmp_path / "Zorggroep A-B works council.pdf"
    seen = answer(lambda dialog: dialog.accept())
    new.action("council").trigger()
    assert seen == [QFileDialog]
    qtbot.waitUntil(lambda: str(target) in told(new), timeout=2 * MINUTE)
    assert squeezed("Nog niet ingevuld") in printed(target)
    next(each for each in new.notifications.findChildren(QPushButton) if each.text() == "&Open it").click()
    assert opened == [str(target)]


def test_it_speaks_the_language_of_the_report_and_holds_the_answers(new, tmp_path, qtbot):
    new.session.privacy = PRIVACY
    new.go("settings")
    seen = answer(name("or"))
    QTest.mouseClick(new.pages["settings"].pack, Qt.MouseButton.LeftButton)
    assert seen == [QFileDialog]
    qtbot.waitUntil(lambda: "or.pdf" in told(new), timeout=2 * MINUTE)
    text = printed(tmp_path / "or.pdf")
    assert squeezed("Wat doet BrandCheck met interne teksten?") in text
    assert squeezed("14 maart 2026") in text


def test_one_that_is_there_is_replaced_only_when_that_is_said(new, tmp_path, qtbot):
    taken = tmp_path / "or.pdf"
    taken.write_text("van gisteren", "utf-8")
    seen = answer(name("or"), press("&Choose another name"), lambda dialog: dialog.reject())
    new.council_pack()
    assert seen == [QFileDialog, QDialog, QFileDialog]
    assert taken.read_text("utf-8") == "van gisteren"
    answer(name("or"), press("&Replace it"))
    new.council_pack()
    qtbot.waitUntil(lambda: str(taken) in told(new), timeout=2 * MINUTE)
    assert taken.read_bytes().startswith(b"%PDF")


def test_the_palette_finds_it_and_without_a_workspace_there_is_none(window):
    assert not window.action("council").isEnabled()
    window.council_pack()
    assert not window.session.jobs.busy
    palette = Palette(window, {"council": window.action("council")}, [])
    palette.field.setText("works council")
    assert not any("orks" in palette.list.item(at).text() for at in range(palette.list.count()))
    palette.deleteLater()


def test_the_palette_finds_it(new):
    palette = Palette(new, new._actions, [])
    palette.field.setText("works")
    assert palette.list.item(0).text().startswith("Works-council pack")
    palette.deleteLater()


def test_one_that_is_stopped_leaves_no_file(new, tmp_path, qtbot):
    answer(name("or"))
    new.council_pack()
    new.session.jobs.cancel()
    qtbot.waitUntil(lambda: "No file was written" in told(new), timeout=MINUTE)
    assert not (tmp_path / "or.pdf").exists()


def test_the_question_makes_one_of_its_answers_so_far_and_tells_it_there(new, tmp_path, qtbot, opened):
    question = PrivacyQuestion("nl", parent=new)
    question.pack_asked.connect(lambda: new.council_pack(question.answer, question))
    question.show()
    question.purpose.setPlainText("Weten of wij doen wat wij zeggen")
    seen = answer(name("or"))
    QTest.mouseClick(question.pack, Qt.MouseButton.LeftButton)
    assert seen == [QFileDialog]
    qtbot.waitUntil(
        lambda: any("or.pdf" in note.text.text() for note in question.findChildren(Note)), timeout=2 * MINUTE
    )
    assert "or.pdf" not in told(new)
    text = printed(tmp_path / "or.pdf")
    assert squeezed("Weten of wij doen wat wij zeggen") in text
    assert text.count(squeezed("Nog niet ingevuld")) == 3
    assert new.session.privacy is None
    next(each for each in question.findChildren(QPushButton) if each.text() == "&Open it").click()
    assert opened == [str(tmp_path / "or.pdf")]
    question.deleteLater()


def test_who_closed_the_question_meanwhile_is_told_in_the_window(new, qtbot):
    question = PrivacyQuestion("nl", parent=new)
    question.show()
    answer(name("or"))
    new.council_pack(question.answer, question)
    question.reject()
    qtbot.waitUntil(lambda: "or.pdf" in told(new), timeout=2 * MINUTE)
    question.deleteLater()
