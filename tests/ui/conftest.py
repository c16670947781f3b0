"""Real windows, offscreen. What Qt warns of fails the test, and so do bugs that would have been told in a dialog."""

import sys
from shutil import copyfile

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from brandcheck.model import Privacy
from brandcheck.pipeline import carry_out, plan_check
from brandcheck.progress import finish
from tests.end_to_end.organisation import write_organisation
from ui import theme
from ui.main_window import MainWindow
from ui.preferences import Preferences

MINUTE = 60_000


@pytest.fixture(autouse=True)
def _no_qt_warnings(qtlog):
    yield
    # The offscreen platform has no window manager, and says so of what needs one (hints of size, grabs of the keyboard).
    assert [record.message for record in qtlog.records if not record.message.startswith("This plugin ")] == []


@pytest.fixture
def qtbot(qtbot):
    """Whoever waited for something also sees what comes of it: widgets that it made are shown by an event after it."""
    wait = qtbot.waitUntil

    def wait_and_show(callback, **limits):
        wait(callback, **limits)
        show()

    qtbot.waitUntil = wait_and_show
    return qtbot


def show():
    """Let Qt deliver what is on its way."""
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def preferences(tmp_path):
    kept = Preferences(tmp_path / "preferences.ini")
    kept.language, kept.theme = "en", "light"
    kept.folder = tmp_path
    return kept


@pytest.fixture
def window(qapp, qtbot, preferences):
    """An empty window in English; what it tells as a bug fails the test."""
    theme.prepare(qapp)
    made = MainWindow(qapp, preferences)
    bugs = []
    made.session.jobs.failed.connect(lambda _task, error: bugs.append(error))
    made.session.background.failed.connect(bugs.append)
    hook = sys.excepthook
    made.show()
    yield made
    sys.excepthook = hook
    made.session.jobs.stop()
    made.session.drafting.stop()
    made.close()
    made.deleteLater()
    qapp.processEvents()
    assert bugs == []


@pytest.fixture
def session(window):
    return window.session


@pytest.fixture(scope="session")
def measured_file(tmp_path_factory):
    """The small organisation, measured once for all tests."""
    folder = tmp_path_factory.mktemp("measured")
    file = folder / "Vermeulen.brandcheck"
    finish(carry_out(plan_check(write_organisation(folder / "org")), file))
    return file


@pytest.fixture
def measured(window, measured_file, tmp_path):
    """The window on a measured workspace of its own."""
    file = tmp_path / measured_file.name
    copyfile(measured_file, file)
    window.session.open(file)
    window.session.privacy = Privacy("Proef", "Toestemming", "Intranet", "2026-01-10")
    return window


class Opened(QObject):
    """Stands for the programs of the system."""

    def __init__(self):
        super().__init__()
        self.files = []

    @Slot(QUrl)
    def take(self, url):
        self.files.append(url.toLocalFile())


@pytest.fixture
def opened():
    """The files that the system was asked to open, filled as it goes."""
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "take")  # pyright: ignore[reportArgumentType] (the stub is wrong: bytes are refused)
    yield made.files
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def settle(qtbot):
    """Wait until no job runs, nothing is on its way, and Qt has shown what came of it."""

    def wait(window):
        session = window.session

        def is_idle():
            return not (session.jobs.busy or session.background.busy or session.drafting.busy)

        def is_settled():
            if not is_idle():
                return False
            show()  # which may ask for more work
            return is_idle()

        qtbot.waitUntil(is_settled, timeout=2 * MINUTE)

    return wait
