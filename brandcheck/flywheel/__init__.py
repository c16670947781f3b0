"""The flywheel: measurements beside each other, what changed and why, and what was done about it."""

from brandcheck.flywheel.acting import Reminder, answers, due, follow_up
from brandcheck.flywheel.kept import Kept, Line, Point, compare, compare_moments, list_kept, series

__all__ = [
    "Kept",
    "Line",
    "Point",
    "Reminder",
    "answers",
    "compare",
    "compare_moments",
    "due",
    "follow_up",
    "list_kept",
    "series",
]
