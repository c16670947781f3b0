"""What one person decided, as a file, and taken over by another who has the same texts: merged without losing either."""

from brandcheck.review_sets.conflicts import Conflict, Settled, conflicts, settle, unsettle
from brandcheck.review_sets.format import ReviewSet, SharedClaim, SharedReview, read_set
from brandcheck.review_sets.merging import Merged, merge, take_back
from brandcheck.review_sets.own import NoteOfOther, notes_of_others
from brandcheck.review_sets.sharing import share, write_set

__all__ = [
    "Conflict",
    "Merged",
    "NoteOfOther",
    "ReviewSet",
    "Settled",
    "SharedClaim",
    "SharedReview",
    "conflicts",
    "merge",
    "notes_of_others",
    "read_set",
    "settle",
    "share",
    "take_back",
    "unsettle",
    "write_set",
]
