"""A program that works a protected workspace as a user does, from making it to being killed in the middle of a check.

After each part it says so and waits for a line, so that the disk can be searched while everything is open.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from brandcheck.model import Privacy, Side
from brandcheck.pipeline import plan_check
from brandcheck.workspace import Review, Verdict
from tests.ui.planted import DRAFT, NOTE, PASSPHRASE, PASTED
from ui import theme
from ui.error_dialog import report_of
from ui.jobs import Task
from ui.main_window import MainWindow
from ui.preferences import Preferences


class Use:
    """The window, and a pause after each part."""

    def __init__(self, folder: Path, kept: Path, out: Path) -> None:
        self.app = QApplication([])
        theme.prepare(self.app)
        self.window = MainWindow(self.app, Preferences())
        self.window.catcher.install()
        self.session = self.window.session
        self.folder, self.kept, self.out = folder, kept, out
        self.window.show()

    def settle(self) -> None:
        session = self.session
        for _ in range(5):
            while session.jobs.busy or session.background.busy or session.drafting.busy or session.lessons.jobs.busy:
                QTest.qWait(20)
            QTest.qWait(50)

    def pause(self, part: str) -> None:
        print(part, flush=True)  # noqa: T201
        sys.stdin.readline()

    def read(self) -> None:
        session, organisation = self.session, plan_check(self.folder).organisation
        session.create(self.kept, organisation.name, organisation.language, PASSPHRASE)
        session.start_with(organisation)
        session.privacy = Privacy("Proef", "Toestemming", "Intranet", None)
        for side in Side:
            session.add_files([self.folder / side], side, "reading", lambda _: None)
        session.paste("pasting", PASTED, Side.INSIDE, "Geplakt", "HR", "memo", "2026-03-01")
        self.settle()
        assert {"inside/90-geheim.txt", "inside/91-geheim.html"} <= {each.path for each in session.documents}
        assert any(each.title == "Geplakt" for each in session.documents)

    def check(self) -> None:
        self.session.measure("checking")
        self.settle()
        assert self.session.assessment is not None

    def review(self) -> None:
        session, workspace = self.session, self.session.workspace
        assert workspace is not None
        rows = [row for document in session.documents for row in workspace.evidence.of_document(document.id)]
        reviews = [
            Review(row.subject, Verdict.REJECTED, "2026-11-22T10:00:00+00:00", reason="quoted", note=NOTE)
            for row in rows[:3]
        ]
        assert reviews
        assert session.review(reviews, "reject")
        session.lessons.look_soon()
        self.settle()

    def draft(self) -> None:
        self.window.go("draft")
        page = self.window.pages["draft"]
        page.editor.setPlainText(DRAFT)  # pyright: ignore[reportAttributeAccessIssue] (the page of drafts)
        QTest.qWait(1500)
        self.settle()

    def search(self) -> None:
        workspace = self.session.workspace
        assert workspace is not None
        assert workspace.documents.search("zebravinkjes")
        for page in ("overview", "confrontation", "documents", "text", "claims", "departments", "report", "settings"):
            self.window.go(page)
            self.settle()

    def back_up(self) -> None:
        workspace = self.session.workspace
        assert workspace is not None
        assert workspace.copies.make() is not None

    def export(self) -> None:
        for form in ("xlsx", "qdpx", "pdf"):
            self.session.export(form, self.out / f"halfway.{form}", "exporting", lambda _: None)
            QTest.qWait(120)
            self.session.jobs.cancel()
            self.settle()

    def fail(self) -> None:
        """A bug in the other process and one in the window, each about a text."""
        reports: list[str] = []
        task = Task("", "tests.ui.planted:fail", (DRAFT,), None, lambda error: reports.append(report_of(error)))
        self.session.jobs.run(task)
        QTimer.singleShot(0, self._fail_here)
        self.settle()
        QTest.qWait(200)
        assert "fail" in reports[0]
        for window in self.app.topLevelWidgets():
            if window is not self.window and window.isVisible():
                window.close()

    @staticmethod
    def _fail_here() -> None:
        raise ValueError(DRAFT)

    def protect_anew(self) -> None:
        self.session.protect(PASSPHRASE + " nog langer")
        self.settle()

    def half_a_check(self) -> None:
        organisation = self.session.organisation
        first = organisation.values[0]
        self.session.set_organisation(
            type(organisation)(organisation.name, organisation.language, organisation.values[1:]),
            "remove " + first.name,
        )
        self.session.measure("checking")
        QTest.qWait(300)


PARTS = ("read", "check", "review", "draft", "search", "back_up", "export", "fail", "protect_anew", "half_a_check")


def main(folder: Path, kept: Path, out: Path) -> None:
    """Do the parts one after another; the last pause is ended by a kill."""
    use = Use(folder, kept, out)
    for part in PARTS:
        getattr(use, part)()
        use.pause(part)
    use.app.exec()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
