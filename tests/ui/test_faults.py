"""What the user sees of a damaged workspace, a disk that goes away, and copies."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from brandcheck.workspace import Workspace
from tests.ui.conftest import MINUTE
from ui.dialogs.recovery import Recovery


def dialogs(window):
    return [dialog for dialog in window.findChildren(Recovery) if dialog.isVisible()]


def damage(path):
    path.write_bytes(bytes(8192))


def test_a_damaged_workspace_is_recovered(measured, qtbot):
    path = measured.session.path
    measured.session.workspace.copies.make()
    measured.session.close()
    damage(path)
    measured.open_workspace(path)
    measured.open_workspace(path)
    (dialog,) = dialogs(measured)
    qtbot.waitUntil(dialog.restore.isVisible, timeout=MINUTE)
    words = [dialog._cells.itemAt(at).widget().text() for at in range(dialog._cells.count())]
    assert words[1:4] == ["still readable", "in the copy", "not in the copy"]
    assert "documents" in words
    dialog.restore.click()
    qtbot.waitUntil(lambda: measured.session.workspace is not None, timeout=MINUTE)
    assert len(measured.session.documents) > 0
    assert any("kept as" in text for text in measured.notifications.texts)
    assert path.with_name(next(f.name for f in path.parent.iterdir() if "(damaged" in f.name)).read_bytes() == bytes(
        8192
    )


def test_without_copies_it_says_so(measured, qtbot):
    path = measured.session.path
    measured.session.workspace.copies.make().write_bytes(b"nothing")
    measured.session.close()
    path.write_bytes(path.read_bytes()[:20_000])
    measured.open_workspace(path)
    (dialog,) = dialogs(measured)
    qtbot.waitUntil(lambda: "no whole copy" in dialog.said.text(), timeout=MINUTE)
    assert not dialog.restore.isVisible()
    dialog.reject()


def test_a_folder_that_goes_away_is_told_once_and_the_draft_is_kept_when_it_is_back(measured, qtbot, tmp_path):
    session, folder = measured.session, tmp_path / "schijf"
    session.close()
    folder.mkdir()
    path = folder / "a.brandcheck"
    (tmp_path / "Vermeulen.brandcheck").rename(path)
    session.open(path)
    folder.rename(tmp_path / "weg")
    session.keep_draft("Een tekst die niemand kwijt wil")
    qtbot.waitUntil(lambda: any("cannot be reached" in text for text in measured.notifications.texts), timeout=MINUTE)
    for _ in range(5):
        session._write_draft()
        measured.trouble.try_again()
    assert sum("cannot be reached" in text for text in measured.notifications.texts) == 1
    (tmp_path / "weg").rename(folder)
    measured.trouble.try_again()
    assert any("can be reached again" in text for text in measured.notifications.texts)
    session.close()
    with Workspace.open(path) as workspace:
        assert workspace.draft == "Een tekst die niemand kwijt wil"


def test_a_draft_that_cannot_be_kept_is_not_thrown_away_unasked(measured, qtbot, tmp_path, monkeypatch):
    session, folder = measured.session, tmp_path / "schijf"
    session.close()
    folder.mkdir()
    (tmp_path / "Vermeulen.brandcheck").rename(folder / "a.brandcheck")
    session.open(folder / "a.brandcheck")
    folder.rename(tmp_path / "weg")
    session.keep_draft("Niet kwijt")
    answers = [QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted]
    monkeypatch.setattr(QDialog, "exec", lambda _: answers.pop(0))
    assert not measured.close()
    assert measured.close()
    assert QGuiApplication.clipboard().text() == "Niet kwijt"
    (tmp_path / "weg").rename(folder)


def test_a_copy_is_made_beside_the_work_and_can_be_switched_off(measured, qtbot):
    session = measured.session
    measured.go("settings")
    page = measured.pages["settings"]
    assert page.copies.there.text() == "There are none yet."
    with qtbot.waitSignal(session.copying.made, timeout=MINUTE):
        session.copying.look()
    assert "the latest of" in page.copies.there.text()
    page.copies.wanted.click()
    assert not session.workspace.copies.wanted
    session.draft = ""
    session.delete_texts()
    assert session.workspace.copies.list() == ()
