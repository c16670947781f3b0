"""Which texts are staff speaking for themselves; `resources/report/staff.toml` says by what they are known."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from brandcheck.model import DocumentSummary, Side
from brandcheck.paths import resources


@dataclass(frozen=True, slots=True)
class _Rules:
    channels: frozenset[str]
    official_formats: frozenset[str]
    smallest_group: int


@cache
def _rules() -> _Rules:
    table = tomllib.loads((resources() / "report" / "staff.toml").read_text(encoding="utf-8"))
    return _Rules(frozenset(table["channels"]), frozenset(table["official_formats"]), table["smallest_group"])


def staff_channels() -> frozenset[str]:
    """The channels in which staff speak."""
    return _rules().channels


def smallest_group() -> int:
    """How many people must be known to have written for a group of texts to be told of apart."""
    return _rules().smallest_group


def is_staff_text(document: DocumentSummary) -> bool:
    """Whether an inside document is chat, survey, mail or talk.

    Known by its channel, or by contributors, which only such formats tell, so that a channel the user renamed does not
    open it up. What has neither, and is no kind of file that official texts come in, is kept closed as well.
    """
    if document.side is not Side.INSIDE:
        return False
    channel = document.channel.strip().casefold()
    file = PurePosixPath(document.path.split("#")[0])
    unknown = not channel and file.suffix.casefold() not in _rules().official_formats
    return channel in _rules().channels or document.contributors is not None or unknown


def department_of(document: DocumentSummary) -> str:
    """The department that a quote may name; "" where that would point at a few people."""
    few = (document.contributors or 0) < _rules().smallest_group
    return "" if is_staff_text(document) and few else document.department
