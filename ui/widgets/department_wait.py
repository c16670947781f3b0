"""What is made in the other process when it is first looked at, and what is shown meanwhile."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from shiboken6 import isValid

from brandcheck.progress import Progress
from ui.jobs import Task
from ui.session import Session
from ui.theme import look
from ui.widgets.basics import button, card, column, flow, label, row

Ask = Callable[[Callable[[Any], None]], None]
"""Starts the job; takes who gets the result."""


class Wanted(QObject):
    """The result of a job for a state of the workspace."""

    changed = Signal()

    def __init__(
        self, session: Session, key: str, ask: Ask, parent: QObject, by_itself: Callable[[], bool] = lambda: True
    ) -> None:
        """Take the key of the job's task, how it is started, and whether it is short enough to start without being told."""
        super().__init__(parent)
        self.result: Any = None
        self.waiting = False
        self.stopped = False
        """It waits to be told to start: somebody stopped it, it failed, or it may take long."""
        self._key, self._ask, self._by_itself = key, ask, by_itself
        self._told = False
        self._state: object = None
        """Of what the result was asked; None where it is not known, or the job was stopped."""
        self._asked = 0
        session.jobs.cancelled.connect(self._cancelled)
        session.jobs.failed.connect(self._failed)

    def want(self, state: object) -> None:
        """Have the result for a state, unless it is there or on its way."""
        if self.stopped or state == self._state:
            return
        if not self._told and not self._by_itself():
            self.result, self.stopped = None, True
            return
        self._told = False
        self._state, self.waiting = state, True
        self._asked += 1
        number = self._asked

        def take(result: Any) -> None:
            # The page may be gone meanwhile, or have asked again.
            if isValid(self) and number == self._asked:
                self.result, self.waiting = result, False
                self.changed.emit()

        self._ask(take)
        self.changed.emit()

    def start_again(self) -> None:
        """Have it made after all; the page asks for it next."""
        self.stopped, self._told = False, True
        self.changed.emit()

    def _cancelled(self, _task: Task) -> None:
        """Who stops a job forgets those that wait behind it."""
        self._stop()

    def _failed(self, task: Task, _error: object) -> None:
        if task.key == self._key:
            self._stop()

    def _stop(self) -> None:
        if self.waiting:
            self.waiting, self._state, self.result, self.stopped = False, None, None, True
            self._asked += 1
            self.changed.emit()


class Waiting(QWidget):
    """Says what is being done, or how to have it done where it was stopped."""

    def __init__(self, title: str, explained: str, again: str, start: Callable[[], object]) -> None:
        super().__init__()
        self.title = label(title, "title")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self.again = button(again, start, "main")
        inner = card(column(self.title, self._bar, label(explained, "quiet"), flow(self.again), gap=12), margin=24)
        inner.setMaximumWidth(look().px(520))
        centred = row(1, inner, 1, gap=0)
        centred.setStretch(1, 100)
        self.setLayout(column(1, centred, 1))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_state(self, *, waiting: bool) -> None:
        """Whether it is being made now."""
        self._bar.setVisible(waiting)
        self._bar.setRange(0, 0)
        self.again.setVisible(not waiting)

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self._bar.setRange(0, progress.total if progress.done else 0)
        self._bar.setValue(progress.done)
