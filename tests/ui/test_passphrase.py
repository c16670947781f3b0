"""A workspace with a passphrase, as its user meets it: made, opened, wrong, changed, removed, and worked in."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from brandcheck.model import Side
from brandcheck.workspace import Workspace
from ui.dialogs.new_workspace import NewWorkspace
from ui.dialogs.protect import Deed, Protect
from ui.dialogs.unlock import Unlock

PASSPHRASE = "Vier écht losse woorden ☂"
OTHER = "heel andere woorden dan die"


@contextmanager
def answering(qtbot, kind, answer):
    """Let `answer` work on the next dialog of a kind, as soon as it is there."""
    met = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            met.append(dialog)
            try:
                answer(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    yield
    qtbot.waitUntil(lambda: bool(met))


def type_new(widget, first, second=None):
    for field, text in ((widget.first, first), (widget.second, first if second is None else second)):
        field.line.clear()
        field.line.insert(text)


@pytest.fixture
def protected(window, tmp_path):
    path = tmp_path / "Zorg.brandcheck"
    window.session.create(path, "Zorg", "nl", PASSPHRASE)
    window.session.close()
    return path


def test_a_new_workspace_gets_a_passphrase_only_when_it_is_wanted_and_typed_twice(window, qtbot, tmp_path):
    dialog = NewWorkspace(tmp_path, "nl", window)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.name, "Zorg")
    assert dialog.make.isEnabled()
    assert dialog.passphrase is None
    assert dialog.new.isHidden()
    dialog.protect.click()
    assert dialog.new.isVisible()
    assert not dialog.make.isEnabled()
    type_new(dialog.new, "zeven77")
    assert "8" in dialog.new.problem.text()
    type_new(dialog.new, PASSPHRASE, "iets anders dan dat")
    assert dialog.new.problem.text() == "The two are not the same."
    assert not dialog.make.isEnabled()
    type_new(dialog.new, PASSPHRASE)
    assert (dialog.make.isEnabled(), dialog.new.problem.text(), dialog.passphrase) == (True, "", PASSPHRASE)
    dialog.protect.click()
    assert dialog.passphrase is None
    assert dialog.make.isEnabled()


def test_what_is_typed_is_hidden_until_the_eye_is_pressed(window, qtbot, tmp_path):
    dialog = NewWorkspace(tmp_path, "nl", window)
    qtbot.addWidget(dialog)
    lines = (dialog.new.first.line, dialog.new.second.line)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    dialog.new.first.eye.click()
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Normal}
    dialog.new.first.eye.click()
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}


def test_opening_asks_and_tells_a_wrong_passphrase_in_place(window, qtbot, protected):
    def answer(dialog):
        assert not dialog.open_it.isEnabled()
        dialog.field.line.insert("fout en nog eens fout")
        QTest.keyClick(dialog.field.line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.wrong.isVisible()
        assert "does not open with this passphrase" in dialog.wrong.text.text()
        assert window.session.workspace is None
        dialog.field.line.insert(PASSPHRASE)  # over the wrong one, which is selected
        assert dialog.wrong.isHidden()
        QTest.keyClick(dialog.field.line, Qt.Key.Key_Return)

    with answering(qtbot, Unlock, answer):
        window.open_workspace(protected)
    assert window.session.path == protected
    assert window.session.workspace.protected
    assert window.session.organisation.name == "Zorg"
    assert window.preferences.recent == (protected,)


def test_the_question_may_be_put_aside(window, qtbot, protected):
    with answering(qtbot, Unlock, lambda dialog: dialog.reject()):
        window.open_workspace(protected)
    assert window.session.workspace is None
    assert window.page == "start"


def test_settings_protect_change_and_remove(window, qtbot, measured, settle):
    session = window.session
    path = session.path
    settle(window)
    window.go("settings")
    card = window.pages["settings"].protection
    assert (card.set.isVisible(), card.change.isVisible(), card.remove.isVisible()) == (True, False, False)

    def protect(dialog):
        assert not dialog.do.isEnabled()
        type_new(dialog.new, PASSPHRASE)
        dialog.do.click()

    with answering(qtbot, Protect, protect):
        card.set.click()
    assert session.workspace.protected
    assert (card.set.isVisible(), card.change.isVisible(), card.remove.isVisible()) == (False, True, True)
    settle(window)

    def change(dialog):
        dialog.now.line.insert("dat was hem niet")
        type_new(dialog.new, OTHER)
        dialog.do.click()
        assert dialog.wrong.isVisible()
        assert session.workspace.opens_with(PASSPHRASE)
        dialog.now.line.clear()
        dialog.now.line.insert(PASSPHRASE)
        dialog.do.click()

    with answering(qtbot, Protect, change):
        card.change.click()
    assert session.workspace.opens_with(OTHER)
    assert not session.workspace.opens_with(PASSPHRASE)
    settle(window)

    def remove(dialog):
        dialog.now.line.insert(OTHER)
        dialog.do.click()

    with answering(qtbot, Protect, remove):
        card.remove.click()
    assert not session.workspace.protected
    settle(window)
    session.close()
    with Workspace.open(path) as workspace:
        assert workspace.assessment is not None


def test_jobs_work_in_a_protected_workspace_also_after_its_passphrase_changed(
    window, qtbot, protected, tmp_path, settle
):
    session = window.session
    session.open(protected, passphrase=PASSPHRASE)
    for number, passphrase in enumerate((None, OTHER)):
        if passphrase:
            session.protect(passphrase)
        file = tmp_path / f"{number}.txt"
        file.write_text(f"Wij nemen altijd {number + 2} minuten de tijd voor wie belt.", encoding="utf-8")
        added = []
        session.add_files([file], Side.OUTSIDE, "Reading", added.append)
        settle(window)
        assert [one.read for one in added] == [1]
    assert len(session.documents) == 2


def test_what_is_typed_as_a_draft_is_kept_when_the_passphrase_changes(window, protected):
    session = window.session
    session.open(protected, passphrase=PASSPHRASE)
    session.keep_draft("Nog niet uit.")
    session.protect(OTHER)
    assert session.workspace.draft == "Nog niet uit."


def test_while_a_job_runs_the_passphrase_stays(window, qtbot, protected, tmp_path, settle):
    session = window.session
    session.open(protected, passphrase=PASSPHRASE)
    file = tmp_path / "a.txt"
    file.write_text("Wij nemen altijd de tijd voor wie belt.", encoding="utf-8")
    session.add_files([file], Side.OUTSIDE, "Reading", lambda _: None)
    dialog = Protect(session, Deed.CHANGE, "en", window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.now.line.insert(PASSPHRASE)
    type_new(dialog.new, OTHER)
    dialog.do.click()
    assert dialog.wrong.text.text() == "Reading is not finished. Wait for it, or stop it first."
    settle(window)
    dialog.do.click()
    assert dialog.isHidden()
    assert session.workspace.opens_with(OTHER)
