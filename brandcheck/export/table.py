"""A table as data: what a sheet of a workbook and a file of CSV hold, without layout."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | None
"""None is a cell that is empty because there is nothing to say."""


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    COUNT = "count"
    SHARE = "share"
    """Of 0 to 1, or the difference of two; shown as a percentage."""
    NUMBER = "number"
    DATE = "date"
    """An ISO date; what is none ("2026-03") is a text."""
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Column:
    """A heading with what stands below it."""

    heading: str
    kind: Kind = Kind.TEXT
    width: int = 12
    """In characters."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet or a file."""

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    """Each as long as the columns."""
