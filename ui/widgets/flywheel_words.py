"""What is told of changes, measurements and actions, in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from brandcheck.followup import Action, ActionState, Change
from brandcheck.report import Figures, tell_days
from ui.models.flywheel import today
from ui.models.flywheel_measured import Different, Listed

_LITTLE = 0.05
"""Within so much of no change, a change is told as hardly any."""
_SOON = 7
"""Days before its date from which an action is marked: as the reminders."""
SYMBOLS = {
    ActionState.OPEN: ("circle-open", "ink"),
    ActionState.DOING: ("circle-half", "inside"),
    ActionState.DONE: ("check", "good"),
    ActionState.DROPPED: ("cross", "quiet"),
}
"""Shape and colour of how far an action is."""


def change_in_words(change: Change, language: str) -> str:
    """A change with its interval: hardly any, perhaps chance, or so much."""
    figures = Figures(language)
    points = QCoreApplication.translate("Flywheel", "{points} points").format(points=figures.points(change.amount))
    if change.interval is None:
        return points
    low, high = change.interval
    ends = {"low": figures.points(low), "high": figures.points(high)}
    if not low <= 0 <= high:
        said = QCoreApplication.translate("Flywheel", "{points} (between {low} and {high})")
    elif max(-low, high) <= _LITTLE:
        said = QCoreApplication.translate("Flywheel", "Hardly changed: {points} (between {low} and {high})")
    else:
        said = QCoreApplication.translate("Flywheel", "May be chance: {points} (between {low} and {high})")
    return said.format(points=points, **ends)


def different_in_words(different: Different | None) -> str:
    """What is not as it was in the measurement before."""
    translate = QCoreApplication.translate
    if different is None:
        return translate("Flywheel", "The first measurement")
    if not different:
        return translate("Flywheel", "The same texts and values")
    said: list[str] = []
    if different.added:
        said.append(translate("Flywheel", "%n new document(s)", "", different.added))
    if different.changed:
        said.append(translate("Flywheel", "%n changed", "", different.changed))
    if different.removed:
        said.append(translate("Flywheel", "%n gone", "", different.removed))
    if different.values:
        said.append(translate("Flywheel", "other values"))
    if different.settings:
        said.append(translate("Flywheel", "other settings"))
    if different.engine:
        said.append(translate("Flywheel", "another version of the program"))
    text = ", ".join(said)
    return text[:1].upper() + text[1:]


def names_of(listed: Sequence[Listed], language: str) -> dict[int, str]:
    """What measurements are called: their day, and of several on one day which."""
    figures, made = Figures(language), dict[int, str]()
    days = [one.measured_on for one in listed]
    for at, one in enumerate(listed):
        day = figures.day(one.measured_on)
        if days.count(one.measured_on) > 1:
            which = days[: at + 1].count(one.measured_on)
            day = QCoreApplication.translate("Flywheel", "{day} ({which})").format(day=day, which=which)
        made[one.number] = day
    return made


def due_in_words(action: Action, language: str) -> tuple[str, str, str]:
    """When an action is due, with the symbol and the colour that mark it; all empty where it has no date."""
    if not action.due:
        return "", "", ""
    day = Figures(language).day(action.due)
    left = (date.fromisoformat(action.due) - today()).days
    if not action.state.waits or left > _SOON:
        return QCoreApplication.translate("Flywheel", "by {day}").format(day=day), "", "quiet"
    words = QCoreApplication.translate("Flywheel", "{when} ({day})").format(when=tell_days(left, language), day=day)
    return (words, "warning", "against") if left < 0 else (words, "triangle", "warn")
