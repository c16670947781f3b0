"""Flywheel: what changed since and why, what will be done, what others say of it, and what others decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from brandcheck.errors import BrandCheckError
from brandcheck.followup import Comparison
from brandcheck.report import Figures
from ui.models.flywheel_measured import Past, look_back
from ui.pages.page import Page
from ui.shell import Shell
from ui.widgets.basics import button
from ui.widgets.empty import Empty
from ui.widgets.flywheel_actions import ActionsPart, add_action, by_action
from ui.widgets.flywheel_measurements import MeasurementsPart
from ui.widgets.flywheel_others import OthersPart
from ui.widgets.flywheel_replies import RepliesPart
from ui.widgets.tabs import layers, tab_bar

if TYPE_CHECKING:
    from brandcheck.review_sets import Conflict

_LEAST = 130
"""Height of a part, however high it would like to be, so that the window may stay small."""
CHANGES, ACTIONS, REPLIES, OTHERS = PARTS = ("changes", "actions", "replies", "others")


class FlywheelPage(Page):
    """Four parts under tabs."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        session = self.session
        self.past: Past | None = None
        self.comparison: Comparison | None = None
        self._of: object = None
        """What `past` is of."""
        self._compared: object = None
        """What was compared, or is being compared."""
        self._conflicts: tuple[Conflict, ...] | None = None
        self.changes = MeasurementsPart(self.language, self._compare_again, shell.action("measure").trigger)
        self.acting = ActionsPart(shell)
        self.replies = RepliesPart(shell)
        self.others = OthersPart(shell)
        self.parts: dict[str, QWidget] = dict(
            zip(PARTS, (self.changes, self.acting, self.replies, self.others), strict=True)
        )
        self.tabs = tab_bar(
            self.tr("Parts of this page"),
            (
                self.tr("Then and now"),
                self.tr("Actions"),
                self.tr("Both sides heard"),
                self.tr("Decisions of others"),
            ),
        )
        self._layers = layers(self.parts.values(), _LEAST)
        self._empty: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self._layers, 1)
        for changed in (
            session.assessed,
            session.values_changed,
            session.state_changed,
            session.report_changed,
            session.flywheel.changed,
        ):
            changed.connect(self._soon)
        session.flywheel.merged.connect(self._merged)
        session.jobs.changed.connect(self._show_busy)
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.changes.chosen.connect(self._compare)
        self.others.settled.connect(self._settle)
        for part in (self.changes, self.acting, self.replies):
            part.value_asked.connect(lambda value: shell.go("confrontation", value))
        self.changes.action_asked.connect(lambda value: add_action(shell, self, value))
        self._show()

    # What the shell asks

    @property
    def part(self) -> str:
        """Which part is shown."""
        return PARTS[self.tabs.currentIndex()]

    def show_target(self, target: object) -> None:
        """Show a part, by its name."""
        if target in PARTS:
            self.tabs.setCurrentIndex(PARTS.index(str(target)))

    def target(self) -> object:
        """The part that is shown."""
        return self.part

    def shown(self) -> None:
        """Bring it up to date; perhaps another day has come."""
        if self.session.workspace is not None:
            self.session.flywheel.refresh()
        self._show()

    def _soon(self) -> None:
        if self.isVisible():
            self._later.start()

    # Showing

    def _show(self) -> None:
        session = self.session
        if session.workspace is None:
            return
        self._say()
        names = {value.id: value.name for value in session.organisation.values}
        if self.part == OTHERS:
            self._look_for_conflicts()
        elif session.assessment is None:
            self._show_empty()
            return
        elif self.part == ACTIONS:
            self._want_past()
            self.acting.show_actions(by_action(self.past.answers) if self.past else {}, names)
        elif self.part == REPLIES:
            self.replies.show_replies(names)
        else:
            self._want_past()
            if self.past is None or len(self.past.listed) < 2:
                self._show_empty()
                return
        self._layers.setCurrentWidget(self.parts[self.part])

    def _say(self) -> None:
        self.heading.setText(self._headline())
        self.help.setText(
            {
                CHANGES: self.tr(
                    "Two measurements beside each other: what changed, how sure that is, and what it consists of."
                ),
                ACTIONS: self.tr("What will be done about a gap. BrandCheck reminds you here, and nowhere else."),
                REPLIES: self.tr("A gap is found from texts. Whoever it is about may say something to that."),
                OTHERS: self.tr("More people review, each in their own workspace; here their decisions come together."),
            }[self.part]
        )

    def _headline(self) -> str:
        flywheel, found = self.session.flywheel, ""
        if self.part == CHANGES and self.comparison is not None:
            found = self._changed(self.comparison)
        elif self.part == ACTIONS and flywheel.actions:
            late = sum(each.days < 0 for each in flywheel.due)
            agreed = self.tr("%n action(s) agreed on", "", len(flywheel.actions))
            found = self.tr("%n action(s) should have been done by now", "", late) if late else agreed
        elif self.part == REPLIES and flywheel.replies:
            found = self.tr("%n reply(s) of departments", "", len(flywheel.replies))
        elif self.part == OTHERS and self._conflicts:
            found = self.tr("%n decision(s) of others differ from those here", "", len(self._conflicts))
        return found or self.tabs.tabText(self.tabs.currentIndex())

    def _changed(self, found: Comparison) -> str:
        sure = [one for one in found.values if any(change.beyond_chance for change in one.figures.values())]
        day = Figures(self.language).day(found.then_on)
        if sure:
            text = self.tr("%n value(s) changed more than chance explains since {day}", "", len(sure))
            return text.format(day=day)
        return self.tr("No value changed more than chance explains since {day}").format(day=day)

    def _show_empty(self) -> None:
        """What is missing, and what can be done already."""
        if self._empty is not None:
            self._layers.removeWidget(self._empty)
            self._empty.deleteLater()
        measure = self.shell.action("measure")
        if self.session.assessment is None:
            text = self.tr(
                "Once your texts have been checked you can agree on actions, and see at a next check what changed."
            )
            check = button(self.tr("Check &now"), measure.trigger, "main", "measure")
            check.setEnabled(measure.isEnabled())
            self._empty = Empty("flywheel", self.tr("Not checked yet"), text, check)
        elif self.past is None:
            self._empty = Empty("flywheel", self.tr("Looking back…"), "")
        else:
            text = self.tr(
                "There is one measurement, so there is nothing to compare yet. You can already agree on actions. Check again when"
                " texts were changed or added, then you see here what is different and why."
            )
            act = button(self.tr("To the &actions"), lambda: self.show_target(ACTIONS), "main")
            texts = button(self.tr("To the &documents"), lambda: self.shell.go("documents"))
            self._empty = Empty("flywheel", self.tr("This is where it starts"), text, act, texts)
        self._layers.addWidget(self._empty)
        self._layers.setCurrentWidget(self._empty)

    # Looking back and comparing, beside the window

    def _want_past(self) -> None:
        workspace, state = self.session.workspace, (self.session.assessment, self.session.flywheel.actions)
        if state == self._of or workspace is None:
            return
        self._of = state

        def take(past: Past) -> None:
            if isValid(self):
                self.past = past
                self.changes.show_past(past)
                self._show()
                self._compare()

        self.session.background.run(lambda: look_back(workspace), take, key="flywheel")

    def _compare(self) -> None:
        """Compare the two that are chosen, unless that was done."""
        workspace, numbers = self.session.workspace, self.changes.numbers
        wanted = (numbers, self.session.assessment)
        if workspace is None or numbers is None or wanted == self._compared:
            return
        self._compared = wanted
        if self.comparison is None or (self.comparison.then, self.comparison.now) != numbers:
            # What only follows a review stays until it is known anew.
            self.comparison = None
            self.changes.show_waiting()

        def compare() -> Comparison:
            from brandcheck.flywheel import compare  # noqa: PLC0415 (numpy takes its time)

            return compare(workspace, *numbers)

        self.session.background.run(compare, self._take, "compare", self._refused)

    def _take(self, found: Comparison) -> None:
        # Meanwhile the page may be gone, or two others chosen.
        if isValid(self) and (found.then, found.now) == self.changes.numbers:
            self.comparison = found
            self.changes.show_comparison(found)
            self._say()

    def _refused(self, error: BrandCheckError) -> None:
        if isValid(self):
            self.comparison = None
            self.changes.show_refusal(error)
            self._say()

    def _compare_again(self) -> None:
        """As a job: texts are measured again, by the settings of then."""
        numbers = self.changes.numbers
        if numbers is not None:
            self.session.compare_again(numbers[0], self.tr("Measuring again to compare"), self._take)

    def _show_busy(self) -> None:
        current = self.session.jobs.current
        self.changes.show_busy(busy=current is not None and current.key == "compare_again")

    # Decisions of others

    def _merged(self) -> None:
        self._conflicts = None
        self._soon()

    def _look_for_conflicts(self) -> None:
        if self._conflicts is not None:
            self.others.show_conflicts(self._conflicts)
            return

        def take(found: tuple[Conflict, ...]) -> None:
            if isValid(self):
                self._conflicts = found
                self.others.show_conflicts(found)
                self._say()

        self.session.flywheel.find_conflicts(take)

    def _settle(self, conflict: Conflict, theirs: bool) -> None:  # noqa: FBT001 (Qt's signal)
        text = self.tr("pick a decision of another") if theirs else self.tr("keep the own decision")
        self.session.flywheel.settle(conflict, text, theirs=theirs)
